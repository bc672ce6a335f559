"""Joining claims one statement at a time."""

from __future__ import annotations

from datetime import UTC, datetime

from provenance.align.index import join, look_up
from provenance.align.memory import LEADERS_PER_KEY, MemoryIndex
from provenance.types import Statement

BRIDGE = "We have waited eleven winters for this bridge and we will not wait for a twelfth"
BREAD = "Bread has become so dear that my neighbours bake their own from acorns"


def joined(index: MemoryIndex, *texts: str) -> list[list[int]]:
    start = len(index.statements(range(10_000)))
    return [[c for c, _, _ in join(Statement(id=start + n, text=t), index)] for n, t in enumerate(texts)]


def test_a_repetition_joins_and_another_quote_does_not() -> None:
    assert joined(MemoryIndex(), BRIDGE, BREAD, BRIDGE.lower(), BREAD[:40]) == [[1], [2], [1], [2]]


def test_a_quote_that_joins_two_statements_is_a_member_of_both() -> None:
    index = MemoryIndex()
    joined(index, BRIDGE, BRIDGE, BRIDGE, BREAD, BREAD, BREAD)
    [both] = joined(index, f"{BRIDGE}. {BREAD}.")
    assert sorted(both) == [1, 2]
    assert joined(index, BRIDGE, BREAD) == [[1], [2]]


def test_the_same_statement_again_keeps_its_claim() -> None:
    index = MemoryIndex()
    statement = Statement(id=7, text=BRIDGE)
    assert [c for c, _, _ in join(statement, index)] == [c for c, _, _ in join(statement, index)] == [1]
    assert index.roots([1]) == {1: (7, 1)}


def test_a_sentence_said_very_often_stays_one_claim_with_few_leaders() -> None:
    index = MemoryIndex()
    assert joined(index, *[BRIDGE] * 50) == [[1]] * 50
    assert max(map(len, index.leaders(range(0)).values()), default=0) <= LEADERS_PER_KEY


def test_look_up_finds_a_piece_and_adds_nothing() -> None:
    index = MemoryIndex()
    joined(index, BRIDGE, BREAD)
    assert [(id_, c.relation) for id_, c in look_up("eleven winters for this bridge", index)] == [
        (0, "truncated")
    ]
    assert len(index.statements(range(100))) == 2


def test_empty_texts_have_claims_of_their_words() -> None:
    index = MemoryIndex()
    assert joined(index, "", "word", "word", "言") == [[1], [2], [2], [3]]


def test_what_a_page_says_of_tomorrow_is_not_what_another_says_of_its_own() -> None:
    index = MemoryIndex()
    text = "The ferry to the northern islands will not sail tomorrow because of the ice"
    days = [
        datetime(2022, 3, 4, tzinfo=UTC),
        datetime(2022, 3, 4, tzinfo=UTC),
        datetime(2022, 6, 20, tzinfo=UTC),
    ]
    for n, at in enumerate(days, 1):
        join(Statement(id=n, text=text, kind="claim", at=at, language="en"), index)
    first, second, later = index.claims([1, 2, 3]).values()
    assert set(first) == set(second)
    assert not set(first) & set(later)
