"""Many statements joined at once: what is said on arrays is what is said pair by pair and one by one."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import permutations

import numpy as np
from hypothesis import example, given, settings
from hypothesis import strategies as st

from benchmarks.align.corpus import quotes
from benchmarks.align.scoring import differing, score
from provenance.align.batch.fill import join_all
from provenance.align.batch.judging import RELATIONS, Judge
from provenance.align.batch.texts import coded
from provenance.align.batch.together import together
from provenance.align.index import join
from provenance.align.keys import keys
from provenance.align.memory import LEADERS_PER_KEY, MemoryIndex
from provenance.align.quick import quick
from provenance.align.spelling import spelled, spelling
from provenance.types import MentionKind, Statement
from tests.align.telling import TELLING_WORDS

texts = st.lists(st.sampled_from(TELLING_WORDS), max_size=14).map(" ".join)
any_text = st.text(max_size=60) | texts
speakers = st.sampled_from([None, None, "", "Ada Berg", "Berg", "Otto Lind"])
contexts = st.sampled_from(
    [
        "",
        "",
        "",
        "On 4 May the harbour master told the town council so",
        "He wrote it to his old sister on 6 June",
        "She told the paper so yesterday",
    ]
)
moments = st.sampled_from([None, datetime(2022, 3, 4, tzinfo=UTC), datetime(2022, 6, 20, tzinfo=UTC)])
kinds: st.SearchStrategy[MentionKind] = st.sampled_from(["quote", "indirect", "claim"])


@st.composite
def related(draw: st.DrawFn) -> list[Statement]:
    """A text, and the same cut at both ends with some words changed, said by somebody somewhere."""
    words = draw(st.lists(st.sampled_from(TELLING_WORDS), min_size=3, max_size=16))
    start = draw(st.integers(0, len(words) // 2))
    end = draw(st.integers(start + 1, len(words)))
    other = [
        draw(st.sampled_from(TELLING_WORDS)) if draw(st.integers(0, 7)) == 0 else w for w in words[start:end]
    ]
    return [
        Statement(
            id=n,
            text=text,
            speaker=draw(speakers),
            context=draw(contexts),
            at=draw(moments),
            kind=draw(kinds),
            language=draw(st.sampled_from([None, "en", "tr", "de"])),
        )
        for n, text in enumerate((" ".join(words), " ".join(other)))
    ]


def partition(statements: Sequence[Statement]) -> list[tuple[int, ...]]:
    found = together(statements)
    return [tuple(found.claims[wording]) for wording in found.wording_of]


def claims(*said: str) -> list[tuple[int, ...]]:
    return partition([Statement(id=0, text=text) for text in said])


@given(st.lists(any_text, max_size=8))
@example(["", "[only this]", "f*** you", "one[two]three four"])
def test_texts_on_arrays_have_the_words_and_marks_of_their_spelling(said: list[str]) -> None:
    read = coded(said)
    assert read.spelled == [spelled(text) for text in said]
    for n, text in enumerate(said):
        own = slice(read.starts[n], read.starts[n + 1])
        if spelling(text).is_plain:
            assert read.marks[own].tobytes().decode() == spelling(text).marks
            assert read.content[n] == spelling(text).content[-1]
    backwards = read.chosen(range(len(said) - 1, -1, -1))
    assert backwards.spelled == read.spelled[::-1]
    assert backwards.codes.tolist() == [ord(c) for words in backwards.spelled for c in words]


@settings(max_examples=150)
@given(st.lists(related(), min_size=1, max_size=12))
def test_pairs_are_judged_as_one_by_one(some: list[list[Statement]]) -> None:
    statements = [statement for pair in some for statement in pair]
    judge = Judge(statements, coded([statement.text for statement in statements]))
    firsts = np.arange(0, len(statements), 2)
    for a, b in ((firsts, firsts + 1), (firsts + 1, firsts)):
        found = judge.judged(a, b)
        for n, (x, y) in enumerate(zip(a, b, strict=True)):
            answer = (RELATIONS[found.relation[n]], found.score[n]) if found.score[n] else None
            assert answer == quick(statements[x], statements[y])


def test_all_at_once_finds_what_one_by_one_finds() -> None:
    made = quotes(3_000, seed=11)
    statements = [Statement(id=n, text=quote.text) for n, quote in enumerate(made, 1)]
    index = MemoryIndex()
    for statement in statements:
        join(statement, index)
    one_by_one = list(index.claims(range(1, len(made) + 1)).values())
    at_once = partition(statements)
    assert differing(one_by_one, at_once) < 0.05
    then, now = score(made, one_by_one), score(made, at_once)
    assert now.precision >= then.precision - 0.005
    assert all(now.recall[name] >= then.recall[name] - 0.01 for name in then.recall)


FERRY = "The ferry to the northern islands will not sail again before the ice has gone"
MILL = "Whoever sold the old mill to strangers should tell us what he got for it"
SAID = (
    FERRY, FERRY[:45], FERRY[30:], FERRY.replace("northern", "southern"), FERRY.upper(), MILL, MILL[12:],
    f"{FERRY}. {MILL}.", f"{MILL}! {FERRY}.", "no", "No!", "", "…", "氷が溶けるまで船は出ません", "паром не пойдёт, пока не сойдёт лёд",
    "لن تبحر العبارة قبل ذوبان الجليد",
)  # fmt: skip


@given(
    st.lists(st.sampled_from(SAID), max_size=14).flatmap(
        lambda said: st.tuples(st.just(said), st.permutations(said))
    )
)
def test_the_order_of_arrival_counts_for_nothing(orders: tuple[list[str], list[str]]) -> None:
    one, two = (dict(zip(order, claims(*order), strict=True)) for order in orders)
    assert one == two


@given(st.lists(st.sampled_from(SAID), max_size=14))
def test_the_same_words_are_in_the_same_claims(said: list[str]) -> None:
    found = dict(zip(said, claims(*said), strict=True))
    again = claims(*said, *said)
    assert again == again[: len(said)] * 2
    assert all(found.values())
    for a, b in permutations(found, 2):
        assert spelled(a) != spelled(b) or found[a] == found[b]


def test_a_quote_of_two_things_is_in_the_claims_of_both() -> None:
    both, ferry, mill = claims(f"{FERRY}. {MILL}.", FERRY, FERRY, MILL, MILL)[::2]
    assert set(ferry) | set(mill) == set(both)
    assert not set(ferry) & set(mill)


def test_the_same_words_of_two_speakers_are_told_apart_where_they_are_few() -> None:
    def said(text: str, speaker: str | None) -> Statement:
        return Statement(id=0, text=text, speaker=speaker)

    few = "I will not resign"
    found = partition([said(few, "Ada Berg"), said(few, "Otto Lind"), said(few, "Ada Berg")])
    assert found[0] == found[2] != found[1]
    found = partition([said(FERRY, "Ada Berg"), said(FERRY, "Otto Lind"), said(FERRY, None)])
    assert len(set(found)) == 1


def test_the_same_words_on_two_days_are_two_claims_and_on_one_day_one() -> None:
    text = "The ferry to the northern islands will not sail tomorrow because of the ice"
    days = [
        datetime(2022, 3, 4, tzinfo=UTC),
        datetime(2022, 3, 4, tzinfo=UTC),
        datetime(2022, 6, 20, tzinfo=UTC),
    ]
    first, second, later = partition(
        [Statement(id=0, text=text, kind="claim", at=at, language="en") for at in days]
    )
    assert first == second != later


def test_a_million_copies_are_one_claim_in_time_that_grows_no_faster_than_they() -> None:
    spent = []
    for copies in (100_000, 1_000_000):
        statements = [Statement(id=0, text=FERRY)] * copies
        before = time.process_time()
        found = together(statements)
        spent.append(time.process_time() - before)
        assert len(found.claims) == 1
    assert spent[1] < 25 * spent[0] + 1


def test_a_pasted_book_is_joined() -> None:
    book = " ".join(f"chapter{n % 900} of{n % 77}" for n in range(50_000))
    found = claims(book, book.upper(), MILL, book)
    assert len(set(found)) == 2
    assert found[0] == found[1] == found[3]


@settings(max_examples=50)
@given(st.lists(st.sampled_from(SAID), max_size=14))
def test_a_filled_index_answers_as_what_filled_it(said: list[str]) -> None:
    index = MemoryIndex()
    statements = [Statement(id=0, text=text) for text in said]
    ids = join_all(statements, index)
    assert sorted(ids) == list(range(1, len(said) + 1))
    in_index = index.claims(ids)
    of_index = [tuple(in_index[id_]) for id_ in ids]
    assert differing(of_index, partition(statements)) == 0
    for text, own in zip(said, of_index, strict=True):
        assert [claim for claim, _, _ in join(Statement(id=100, text=text), index)] == list(own)
        assert all(len(leaders) <= LEADERS_PER_KEY for leaders in index.leaders(keys(text)).values())
        index = _refilled(statements)


def _refilled(statements: Sequence[Statement]) -> MemoryIndex:
    index = MemoryIndex()
    join_all(statements, index)
    return index


def test_an_index_that_holds_statements_goes_on_with_them() -> None:
    index = MemoryIndex()
    join_all([Statement(id=0, text=FERRY), Statement(id=0, text=MILL)], index)
    ids = join_all([Statement(id=0, text=FERRY[:45]), Statement(id=0, text=MILL[12:])], index, last_id=2)
    claims = index.claims([1, 2, *ids])
    assert sorted(ids) == [3, 4]
    assert {claims[id_] for id_ in ids} == {claims[1], claims[2]}
