"""Choosing leaders and claims anew, from all that was ever said, so that they do not depend on what came first.

One text at a time, who came first decides what stands for a claim and what is found by which key: of a hundred pairs
some four are decided otherwise in another order. All texts at once have an order of their own (see ``batch.fill.join_all``):
what is made of them depends on them alone. A claim goes on where most of its statements are.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from provenance.align.batch.fill import join_all
from provenance.align.keys import keys
from provenance.align.memory import MemoryIndex
from provenance.types import Regrouping, Statement

Label = tuple[int, int]
"""What stands for a claim until it has its id: the claim made anew, and the one that is kept apart from it (or 0)."""
Pairs = Collection[tuple[int, int]]
Settled = tuple[Statement, Sequence[int]]
"""A statement with the claims it is in, which others decide."""


class Whole(Protocol):
    """An index that can be read and put in order as a whole: `db.fileindex`."""

    def everything(self) -> Iterator[tuple[Statement, Sequence[int]]]:
        """All statements, each with the claims it is in."""
        ...

    def kept_apart(self) -> Pairs:
        """Claims that somebody took apart again, the older one first."""
        ...

    def new_claim(self) -> int:
        """A claim id that was never used."""
        ...

    def regroup(self, found: Regrouping) -> None:
        """Put all statements into these claims, under these keys."""
        ...


def rechoose(index: Whole) -> Regrouping:
    """Choose all leaders and claims of an index anew; gives what was made of it. Holds all of it in memory."""
    statements: list[Statement] = []
    before: dict[int, Sequence[int]] = {}
    for statement, claims in index.everything():
        statements.append(statement)
        if claims:
            before[statement.id] = claims
    found = rechosen(statements, before, new_claim=index.new_claim, apart=index.kept_apart())
    index.regroup(found)
    return found


def rechosen(
    statements: Sequence[Statement],
    before: Mapping[int, Sequence[int]],
    *,
    new_claim: Callable[[], int],
    apart: Pairs = (),
    settled: Sequence[Settled] = (),
) -> Regrouping:
    """All statements of an index in claims made anew.

    The same statements give the same claims in whatever order they came; only the ids remember it.

    Args:
        statements: All of them but those that are settled, with ids of their own.
        before: The claims that each was in, the main one first; one that was in none is left out.
        new_claim: Gives an id that was never used, for a claim that goes on from none.
        apart: Claims that stay two, whatever they say: (one that stays, one that stays beside it).
        settled: Statements with the claims that they are in by other means and stay in; others may join these.
    """
    index = _Around(settled)
    numbers = join_all(statements, index, last_id=len(settled))
    ids = {n: statement.id for n, (statement, _) in enumerate(settled, 1)}
    ids.update(zip(numbers, (s.id for s in statements), strict=True))
    made = index.claims(numbers)
    labels = _with_apart(
        {s.id: [(claim, 0) for claim in made[n]] for n, s in zip(numbers, statements, strict=True)},
        before,
        apart,
    )
    members: dict[Label, dict[int, None]] = defaultdict(dict)
    for number in sorted(
        numbers
    ):  # the fullest of what is said most often first: it stands where no root is left
        for label in labels[ids[number]]:
            members[label][ids[number]] = None
    names = _names(members, before, {(claim, 0): id_ for claim, id_ in index.settled.items()}, new_claim)
    roots = {claim: ids[root] for claim, (root, _) in index.roots({claim for claim, _ in members}).items()}
    return Regrouping(
        claims={id_: [names[label] for label in own] for id_, own in labels.items()},
        roots={
            names[label]: root
            if (root := roots[label[0]]) in own or label[0] in index.settled
            else next(iter(own))
            for label, own in members.items()
        },
        absorbed=_absorbed(labels, before, names),
        leaders=((key, ids[leader]) for key, leader in index.postings()),
    )


class _Around(MemoryIndex):
    """An index with statements in it whose claims are settled: these may take others in, and do not become one."""

    def __init__(self, statements: Sequence[Settled]) -> None:
        super().__init__()
        made: dict[int, int] = {}
        for claim in sorted({claim for _, claims in statements for claim in claims}):
            made[claim] = self.new_claim()  # older than any that is made: the older one of two goes on
        for number, (statement, claims) in enumerate(statements, 1):
            self.add(
                replace(statement, id=number),
                keys(statement.text),
                [(made[claim], "verbatim", 100.0) for claim in claims],
            )
        self.settled: Mapping[int, int] = {number: claim for claim, number in made.items()}
        """The ids that settled claims have outside of this index."""

    def absorb(self, winner: int, loser: int) -> None:
        """Make ``loser`` an alias of ``winner``, unless both are settled."""
        if winner not in self.settled or loser not in self.settled:
            super().absorb(winner, loser)


def _with_apart(
    made: Mapping[int, Sequence[Label]], before: Mapping[int, Sequence[int]], apart: Pairs
) -> dict[int, list[Label]]:
    """The claims of each statement, where those that hold what is to stay apart are made two."""
    labels = {id_: list(own) for id_, own in made.items()}
    for stays, beside in sorted(apart):
        theirs: dict[int, set[Label]] = {stays: set(), beside: set()}
        leaving = []
        for id_, own in before.items():
            if stays in own:
                theirs[stays].update(labels[id_])
            elif beside in own:
                theirs[beside].update(labels[id_])
                leaving.append(id_)
        mixed = theirs[stays] & theirs[beside]
        for id_ in leaving:
            labels[id_] = [(claim, beside) if (claim, x) in mixed else (claim, x) for claim, x in labels[id_]]
    return labels


def _names(
    members: Mapping[Label, Collection[int]],
    before: Mapping[int, Sequence[int]],
    settled: Mapping[Label, int],
    new_claim: Callable[[], int],
) -> dict[Label, int]:
    """The id of each claim: the oldest that has most of its statements there, else a new one."""
    labels: dict[int, list[Label]] = defaultdict(list)
    for label, ids in members.items():
        for id_ in ids:
            labels[id_].append(label)
    names = dict(settled)
    taken = set(settled.values())
    for claim, ids in sorted(_members(before).items()):
        if claim in taken:
            continue
        votes = Counter(label for id_ in ids for label in labels[id_] if label not in names)
        if votes:
            names[min(votes, key=lambda label: (-votes[label], next(iter(members[label]))))] = claim
    for label in members:
        if label not in names:
            names[label] = new_claim()
    return names


def _absorbed(
    labels: Mapping[int, Sequence[Label]], before: Mapping[int, Sequence[int]], names: Mapping[Label, int]
) -> list[tuple[int, int]]:
    """Claims that are no more, each behind the one that took most of its statements, the oldest of equals."""
    going_on = set(names.values())
    absorbed = []
    for claim, ids in sorted(_members(before).items()):
        if claim not in going_on:
            votes = Counter(names[label] for id_ in ids for label in labels[id_])
            absorbed.append((min(votes, key=lambda c: (-votes[c], c)), claim))
    return absorbed


def _members(before: Mapping[int, Sequence[int]]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    for id_, own in before.items():
        for claim in own:
            found[claim].append(id_)
    return found
