"""Claims made anew depend on what was said, not on what came first; their ids live on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from provenance.align.index import join
from provenance.align.memory import MemoryIndex
from provenance.align.rechoosing import rechosen
from provenance.types import Regrouping, Statement

TIDE = "The tide mill has stood idle since the harbour master sold its only wheel"
LOCK = "Every boat that passed the upper lock in March was weighed and sent home"
SAID = (
    TIDE,
    TIDE[:44],
    TIDE[20:],
    TIDE.replace("harbour", "harbor"),
    TIDE.replace("only", "last"),
    LOCK,
    LOCK[:38],
    LOCK.replace("March", "May"),
    f"{TIDE}. {LOCK}.",
    f"{LOCK[:38]} and {TIDE[20:]}",
    "sent home",
    "",
)
streams = st.lists(st.sampled_from(SAID), max_size=12)


def arrived(texts: Sequence[str]) -> tuple[list[Statement], dict[int, Sequence[int]], int]:
    """The statements as they came, their claims, and the first claim id that is free."""
    index = MemoryIndex()
    statements = [Statement(id=number, text=text) for number, text in enumerate(texts, 1)]
    for statement in statements:
        join(statement, index)
    return statements, dict(index.claims(range(1, len(texts) + 1))), index.new_claim()


def anew(
    statements: Sequence[Statement], before: Mapping[int, Sequence[int]], free: int, **also: object
) -> Regrouping:
    return rechosen(statements, before, new_claim=count(free).__next__, **also)  # type: ignore[arg-type]


def partition(statements: Sequence[Statement], found: Regrouping) -> set[frozenset[str]]:
    members: dict[int, set[str]] = {}
    for statement in statements:
        for claim in found.claims[statement.id]:
            members.setdefault(claim, set()).add(statement.text)
    return {frozenset(texts) for texts in members.values()}


@given(streams.flatmap(lambda texts: st.tuples(st.just(texts), st.permutations(texts))))
def test_order_of_arrival_does_not_matter(orders: tuple[list[str], list[str]]) -> None:
    partitions = []
    for texts in orders:
        statements, before, free = arrived(texts)
        partitions.append(partition(statements, anew(statements, before, free)))
    assert partitions[0] == partitions[1]


@given(streams)
def test_what_came_and_went_leaves_no_trace(texts: list[str]) -> None:
    statements, before, free = arrived(texts)
    more, with_more, _ = arrived([*texts, *SAID])
    without = {s.id: with_more[s.id] for s in statements}
    fresh = 10_000
    assert partition(statements, anew(statements, before, free)) == partition(
        statements, anew(more[: len(texts)], without, fresh)
    )


@given(streams)
def test_every_id_leads_somewhere_and_each_claim_has_its_root(texts: list[str]) -> None:
    statements, before, free = arrived(texts)
    found = anew(statements, before, free)
    now = {claim for own in found.claims.values() for claim in own}
    absorbed = {loser: winner for winner, loser in found.absorbed}
    assert set(found.claims) == {s.id for s in statements}
    assert all(found.claims.values())
    assert now == set(found.roots)
    assert {claim for own in before.values() for claim in own} <= now | set(absorbed)
    assert set(absorbed.values()) <= now
    assert not set(absorbed) & now
    for claim, root in found.roots.items():
        assert claim in found.claims[root]


@given(streams)
def test_made_anew_again_nothing_changes(texts: list[str]) -> None:
    statements, before, free = arrived(texts)
    found = anew(statements, before, free)
    again = anew(statements, found.claims, 10_000)
    assert (again.claims, again.roots, again.absorbed) == (found.claims, found.roots, [])


@given(streams)
def test_what_is_kept_apart_stays_apart(texts: list[str]) -> None:
    statements, before, free = arrived(texts)
    claims = sorted({own[0] for own in before.values()})
    pairs = [(a, b) for a in claims for b in claims if a < b][:1]
    found = anew(statements, {i: own[:1] for i, own in before.items()}, free, apart=pairs)
    for a, b in pairs:
        sides = [{c for i, own in before.items() if own[0] == x for c in found.claims[i]} for x in (a, b)]
        assert not sides[0] & sides[1]


def test_the_oldest_id_goes_on_and_the_other_leads_to_it() -> None:
    statements = [Statement(id=n, text=text) for n, text in enumerate((TIDE, TIDE, LOCK), 1)]
    found = anew(statements, {1: [4], 2: [9], 3: [5]}, 10)
    assert found.claims == {1: [4], 2: [4], 3: [5]}
    assert found.absorbed == [(4, 9)]


def test_claim_that_was_two_things_goes_on_where_most_of_it_is() -> None:
    statements = [Statement(id=n, text=text) for n, text in enumerate((LOCK, TIDE, TIDE), 1)]
    found = anew(statements, {1: [1], 2: [1], 3: [1]}, 2)
    assert found.claims == {1: [2], 2: [1], 3: [1]}


@given(streams)
def test_everything_is_found_by_its_keys(texts: list[str]) -> None:
    statements, before, free = arrived(texts)
    found = anew(statements, before, free)
    leaders = list(found.leaders)
    assert leaders == sorted(leaders, key=lambda pair: pair[0])
    assert len(set(leaders)) == len(leaders)
    assert {leader for _, leader in leaders} <= {s.id for s in statements}
