"""What holds for an index whatever comes in, in whatever order."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.align.batch.fill import join_all
from provenance.align.index import join, look_up
from provenance.align.keys import keys
from provenance.align.memory import LEADERS_PER_KEY, MemoryIndex
from provenance.types import Statement

FERRY = "The ferry to the northern islands will not sail again before the ice has gone"
MILL = "Whoever sold the old mill to strangers should tell us what he got for it"
SAID = (
    FERRY,
    FERRY[:45],
    FERRY[30:],
    FERRY.replace("northern", "southern"),
    FERRY.replace("islands", "ilsands"),
    MILL,
    MILL[12:],
    f"{FERRY}. {MILL}.",
    f"{MILL}! {FERRY}.",
    "no",
    "",
    "…",
    "氷が溶けるまで船は出ません",
    "паром не пойдёт, пока не сойдёт лёд",
    "لن تبحر العبارة قبل ذوبان الجليد",
)
streams = st.lists(st.sampled_from(SAID), max_size=14)


def joined(texts: Sequence[str]) -> tuple[MemoryIndex, list[tuple[int, ...]]]:
    index = MemoryIndex()
    for number, text in enumerate(texts, 1):
        join(Statement(id=number, text=text), index)
    claims = index.claims(range(1, len(texts) + 1))
    return index, [tuple(claims[number]) for number in range(1, len(texts) + 1)]


@given(streams)
def test_no_id_dangles(texts: list[str]) -> None:
    index, claims = joined(texts)
    every = {claim for own in claims for claim in own}
    roots = index.roots(every)
    assert set(roots) == every
    assert {root for root, _ in roots.values()} <= set(range(1, len(texts) + 1))
    assert all(claims)
    assert all(size == sum(claim in own for own in claims) for claim, (_, size) in roots.items())


@given(streams)
def test_the_same_words_have_the_same_claims(texts: list[str]) -> None:
    index, _ = joined(texts)
    for text in set(texts):
        again = [join(Statement(id=100 + n, text=text), index) for n in range(2)]
        assert {claim for claim, _, _ in again[0]} == {claim for claim, _, _ in again[1]}


@given(streams)
def test_joining_a_statement_again_changes_nothing(texts: list[str]) -> None:
    index, claims = joined(texts)
    for number, text in enumerate(texts, 1):
        assert [c for c, _, _ in join(Statement(id=number, text=text), index)] == list(claims[number - 1])
    assert joined(texts)[1] == claims


@given(st.permutations([FERRY, FERRY[:45], FERRY.replace("ice", "last ice"), MILL, MILL[12:]]))
def test_order_of_arrival_decides_nothing_where_nothing_is_ambiguous(texts: list[str]) -> None:
    _, claims = joined(texts)
    about = {text: claims[n] for n, text in enumerate(texts)}
    ferry = {claim for text, own in about.items() if text.startswith("The ferry") for claim in own}
    mill = {claim for text, own in about.items() if not text.startswith("The ferry") for claim in own}
    assert len(ferry) == len(mill) == 1
    assert ferry != mill


@settings(max_examples=30)
@given(st.permutations([f"{FERRY}. {MILL}.", FERRY, FERRY, MILL, MILL]))
def test_a_quote_of_two_things_glues_nothing_whenever_it_comes(texts: list[str]) -> None:
    _, claims = joined(texts)
    of = {text: set(claims[n]) for n, text in enumerate(texts)}
    assert not of[FERRY] & of[MILL]


@given(
    st.permutations(
        [
            *[f"{FERRY}. {MILL}."] * 2,
            *[FERRY] * 2,
            FERRY.replace("islands", "ilsands"),
            *[MILL] * 2,
            MILL.replace("strangers", "strngaers"),
        ]
    )
)
def test_wordings_of_two_things_are_never_one_claim(texts: list[str]) -> None:
    _, claims = joined(texts)
    ferry = {c for text, own in zip(texts, claims, strict=True) if "mill" not in text for c in own}
    mill = {c for text, own in zip(texts, claims, strict=True) if "ferry" not in text for c in own}
    assert not ferry & mill


def test_two_statements_that_no_mark_parts_are_told_apart_by_how_often_they_are_said() -> None:
    both = f"{MILL} {FERRY}"
    _, claims = joined([MILL, MILL, both, FERRY, FERRY])
    assert not set(claims[0]) & set(claims[-1])
    assert set(claims[2]) & set(claims[0])


def test_one_sentence_in_any_number_of_copies_is_one_claim_of_few_leaders() -> None:
    copies = 20_000
    index, claims = joined([FERRY] * copies)
    assert set(claims) == {(1,)}
    assert index.roots([1]) == {1: (1, copies)}
    assert all(len(found) <= LEADERS_PER_KEY for found in index.leaders(keys(FERRY)).values())


def test_a_pasted_book_is_joined_and_found() -> None:
    book = " ".join(f"chapter{n % 9000} of{n}" for n in range(50_000))
    index, claims = joined([book, book, MILL, FERRY])
    assert claims == [(1,), (1,), (2,), (3,)]
    assert [id_ for id_, _ in look_up(book, index)] == [1, 2][: len(look_up(book, index))]


def test_a_claim_absorbed_after_others_leaves_no_id_behind() -> None:
    index, claims = joined([FERRY, MILL, FERRY[:45]])
    index.absorb(1, 2)
    index.absorb(1, 2)
    assert index.claims([1, 2, 3]) == {1: (1,), 2: (1,), 3: (1,)}
    assert index.roots([1, 2])[2] == index.roots([1])[1]
    assert claims[1] == (2,)


@given(streams.flatmap(lambda texts: st.tuples(st.just(texts), st.permutations(texts))))
def test_what_is_given_at_once_has_the_same_claims_in_any_order(orders: tuple[list[str], list[str]]) -> None:
    partitions = []
    for texts in orders:
        index = MemoryIndex()
        ids = join_all([Statement(id=0, text=text) for text in texts], index)
        claims = index.claims(ids)
        partitions.append({text: tuple(claims[id_]) for text, id_ in zip(texts, ids, strict=True)})
    assert partitions[0] == partitions[1]
