"""An index of claims in memory: what `db.keyindex` and `db.fileindex` are on disk, and the plain twin they are tested with."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from provenance.types import Relation, Statement

LEADERS_PER_KEY = 8
"""Statements kept for each key. With 8 leaders no key is ever too common, and of 990,000 streamed texts
.954 of the short repetitions were still found; 4 lost a point (research, aligning)."""


class MemoryIndex:
    """Obeys ``KeyIndex``. Claim ids count from 1 in the order they were made."""

    def __init__(self) -> None:
        self._leaders: dict[int, list[int]] = {}
        self._statements: dict[int, Statement] = {}
        self._claims: dict[int, list[tuple[int, Relation, float]]] = {}
        self._roots: dict[int, tuple[int, int]] = {}
        self._joints: dict[int, set[int]] = {}
        """For each claim its statements that are in other claims too."""
        self._alias: dict[int, int] = {}
        self._last_claim = 0

    def leaders(self, keys: Collection[int]) -> Mapping[int, Sequence[int]]:
        """For each of the keys that is known: ids of its leaders, oldest first."""
        return {key: tuple(self._leaders[key]) for key in keys if key in self._leaders}

    def postings(self) -> Iterator[tuple[int, int]]:
        """Each key with each of its leaders, by key, the oldest first."""
        for key in sorted(self._leaders):
            for leader in self._leaders[key]:
                yield key, leader

    def statements(self, ids: Collection[int]) -> Mapping[int, Statement]:
        """The statements of these ids, those that exist."""
        return {id_: self._statements[id_] for id_ in ids if id_ in self._statements}

    def claims(self, ids: Collection[int]) -> Mapping[int, Sequence[int]]:
        """For each statement the claims it is in, its main one first, aliases resolved."""
        return {id_: self._now(id_) for id_ in ids if id_ in self._claims}

    def roots(self, claims: Collection[int]) -> Mapping[int, tuple[int, int]]:
        """For each claim the id of its first statement and how many statements it has."""
        return {
            claim: self._roots[known] for claim in claims if (known := self._resolved(claim)) in self._roots
        }

    def new_claim(self) -> int:
        """A claim id that was never used."""
        self._last_claim += 1
        return self._last_claim

    def add(
        self, statement: Statement, keys: Collection[int], claims: Sequence[tuple[int, Relation, float]]
    ) -> None:
        """Store a statement as member of claims (the main one first) and as leader of keys.

        A key that has all its leaders keeps them. A statement added again joins only claims it is not in yet.
        """
        self._statements.setdefault(statement.id, statement)
        own = self._claims.setdefault(statement.id, [])
        known = {self._resolved(claim) for claim, _, _ in own}
        claims = [joined for joined in claims if self._resolved(joined[0]) not in known]
        own += claims
        for key in keys:
            leaders = self._leaders.setdefault(key, [])
            if len(leaders) < LEADERS_PER_KEY and statement.id not in leaders:
                leaders.append(statement.id)
        for claim in dict.fromkeys(self._resolved(claim) for claim, _, _ in claims):
            root, size = self._roots.get(claim, (statement.id, 0))
            self._roots[claim] = (root, size + 1)
        if len(own) > 1:
            for claim in self._now(statement.id):
                self._joints.setdefault(claim, set()).add(statement.id)

    def set_root(self, claim: int, statement: Statement) -> None:
        """Let a statement, a member or one that is about to be, stand for the claim."""
        claim = self._resolved(claim)
        self._roots[claim] = (statement.id, self._roots[claim][1])

    def absorb(self, winner: int, loser: int) -> None:
        """Make ``loser`` an alias of ``winner``, which takes its members."""
        winner, loser = self._resolved(winner), self._resolved(loser)
        if winner == loser:
            return
        root, size = self._roots[winner]
        _, taken = self._roots.pop(loser, (root, 0))
        self._alias[loser] = winner
        joints, moved = self._joints.setdefault(winner, set()), self._joints.pop(loser, set())
        self._roots[winner] = (root, size + taken - len(joints & moved))
        joints |= moved

    def _now(self, id_: int) -> tuple[int, ...]:
        own = self._claims[id_]
        if len(own) == 1:
            return (self._resolved(own[0][0]),)
        return tuple(dict.fromkeys([self._resolved(claim) for claim, _, _ in own]))

    def _resolved(self, claim: int) -> int:
        while claim in self._alias:
            claim = self._alias[claim]
        return claim
