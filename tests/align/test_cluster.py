"""Grouping the statements of one event."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.align.cluster import align
from provenance.types import Alignment, Statement

SENTENCES = [
    "The ferry to Aldra will not sail before Thursday",
    "the ferry to Aldra will not sail before Thursday, the harbour master said",
    "The ferry to Aldra will sail before Thursday",
    "Fourteen houses burned down in the old quarter of Bremsund",
    "Nine houses burned down in the old quarter of Bremsund",
    "in the old quarter of Bremsund, fourteen houses had burned down",
    "Nobody was hurt",
    "",
    "–",
    "船は木曜日まで出ません",
]
statements = st.lists(st.sampled_from(SENTENCES), max_size=12).map(
    lambda texts: [Statement(id=n, text=t, article_id=n % 3) for n, t in enumerate(texts)]
)


anything = st.lists(
    st.builds(
        Statement,
        id=st.integers(0, 9),
        text=st.one_of(st.sampled_from(SENTENCES), st.text(max_size=40)),
        kind=st.sampled_from(["quote", "indirect", "claim"]),
        speaker=st.sampled_from([None, "she", "Ina Dahl", "Per Ruud", "the ministry"]),
        language=st.sampled_from([None, "en", "tr", "en-GB", "xx"]),
        article_id=st.sampled_from([None, 1, 2, 3]),
        context=st.one_of(st.just(""), st.sampled_from(SENTENCES)),
    ),
    max_size=12,
)


def sets(alignment: Alignment) -> set[frozenset[int]]:
    return {frozenset(m.id for m in g.members) for g in alignment.groups}


def together(*texts: str) -> bool:
    found = align([Statement(id=n, text=t, article_id=n) for n, t in enumerate(texts)])
    return any(len(g.members) == len(texts) for g in found.groups)


def test_the_same_words_are_one_claim() -> None:
    assert together(SENTENCES[0], SENTENCES[0], SENTENCES[1])


def test_a_changed_number_keeps_claims_apart_and_links_them() -> None:
    found = align([Statement(id=1, text=SENTENCES[3]), Statement(id=2, text=SENTENCES[4])])
    assert sets(found) == {frozenset([1]), frozenset([2])}
    assert [(x.a, x.b, x.relation) for x in found.lookalikes] == [(1, 2, "number_changed")]


def test_a_dropped_not_keeps_claims_apart_and_links_them() -> None:
    found = align([Statement(id=1, text=SENTENCES[0]), Statement(id=2, text=SENTENCES[2])])
    assert len(found.groups) == 2
    assert [x.relation for x in found.lookalikes] == ["negated"]


def test_nothing_gives_nothing() -> None:
    assert align([]) == Alignment(groups=())


@given(statements, st.randoms(use_true_random=False))
@settings(max_examples=60)
def test_order_of_input_does_not_matter(given_: list[Statement], random: object) -> None:
    shuffled = list(given_)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert align(given_) == align(shuffled)


@given(anything, st.randoms(use_true_random=False))
@settings(max_examples=150)
def test_whatever_the_statements_all_are_grouped_and_order_does_not_matter(
    given_: list[Statement], random: object
) -> None:
    found = align(given_)
    assert {m.id for g in found.groups for m in g.members} == {s.id for s in given_}
    shuffled = list(given_)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert align(shuffled) == found


@given(statements)
@settings(max_examples=60)
def test_every_statement_is_in_a_group_and_leaders_are_members(given_: list[Statement]) -> None:
    found = align(given_)
    assert {m.id for g in found.groups for m in g.members} == {s.id for s in given_}
    for group in found.groups:
        assert group.leader in {m.id for m in group.members}


@given(statements)
@settings(max_examples=60)
def test_lookalikes_never_share_a_claim(given_: list[Statement]) -> None:
    found = align(given_)
    apart = {frozenset((x.a, x.b)) for x in found.lookalikes}
    for members in sets(found):
        assert not any(pair <= members for pair in apart)
