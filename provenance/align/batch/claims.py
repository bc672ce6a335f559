"""Claims of statements that are joined one after the other, when it is known already which of them say the same.

Most say what the root of one claim says and nothing else: they join it. What says more, or goes over into
another claim, is settled by `joining`, as in an index.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from provenance.align.joining import Joined, Match, claims_joined
from provenance.align.keys import whole_key
from provenance.align.memory import LEADERS_PER_KEY
from provenance.align.spelling import may_have_parts, remember_spelled
from provenance.types import Relation, Statement


@dataclass(frozen=True, slots=True)
class Matches:
    """For each statement those before it that say the same, the likeliest first."""

    starts: Sequence[int]
    """Where the matches of each statement begin, and where the last one's end."""
    leaders: Sequence[int]
    relations: Sequence[Relation]
    scores: Sequence[float]


_AS_IT_IS: tuple[Relation, float] = ("verbatim", 100.0)
"""How a statement stands to a claim of its own words."""


class Claims:
    """The claims of statements with ids from 0 in the order of joining; obeys ``KeyIndex`` as far as `joining` asks.

    Each statement stands for all that were made in the same words.
    """

    def __init__(self, statements: Sequence[Statement], spelled: Sequence[str], times: Sequence[int]) -> None:
        self._statements = statements
        self._spelled = spelled
        self._times = times
        self._numbered: dict[int, Statement] = {}
        self._own: list[tuple[int, ...]] = [()] * len(statements)
        self._settled: dict[int, Sequence[Joined]] = {}
        """Statements that took a look, with the claims they joined."""
        self._alone: list[tuple[int]] = []
        """Each claim as all that a statement is in: most are in one, and share this."""
        self._roots: list[int] = []
        self._sizes: list[int] = []
        self._alias: dict[int, int] = {}
        self._joints: dict[int, set[int]] = {}
        """For each claim its statements that are in other claims too."""
        self._said_again: dict[int, Sequence[int]] = {}

    def join(self, matches: Matches) -> None:
        """Join all statements."""
        for id_, times in enumerate(self._times):
            if times > 1:
                self._said_again[whole_key(self._spelled[id_])] = (id_,) * min(times, LEADERS_PER_KEY)
        for id_, (start, end) in enumerate(zip(matches.starts, matches.starts[1:], strict=False)):
            claim = self.new_claim() if start == end else self._only_claim(id_, matches.leaders[start:end])
            if claim is not None:
                self._own[id_] = self._alone[claim]
                self._count(id_, claim)
            else:
                joined = claims_joined(self._statement(id_), self._matched(matches, start, end), self)
                self._settled[id_] = joined
                self._enter(id_, joined)

    def joined(self, id_: int, matches: Matches) -> Sequence[Joined]:
        """The claims of a statement and how it stands to them, aliases resolved, the main one first."""
        start, end = matches.starts[id_ : id_ + 2]
        relation, score = (matches.relations[start], matches.scores[start]) if start < end else _AS_IT_IS
        alone = [(claim, relation, score) for claim in self._own[id_]]
        now: dict[int, Joined] = {}
        for claim, relation, score in self._settled.get(id_, alone):
            claim = self._resolved(claim)
            now.setdefault(claim, (claim, relation, score))
        return tuple(now.values())

    def _only_claim(self, id_: int, leaders: Sequence[int]) -> int | None:
        """The claim that all leaders are in where joining it is all there is to do; None where it takes a look.

        It takes one where the root is not among the leaders, or the statement may stand for the claim in its place.
        """
        own = self._now(leaders[0])
        if len(own) > 1:
            return None
        if len(leaders) > 1 and any(self._now(leader) != own for leader in leaders):
            return None
        root = self._roots[own[0]]
        if root not in leaders:
            return None
        words, of_root = len(self._spelled[id_]), len(self._spelled[root])
        if words < of_root:
            return None if may_have_parts(self._statements[root].text) else own[0]
        return None if words > of_root and self._times[root] < 2 else own[0]

    def _matched(self, matches: Matches, start: int, end: int) -> list[Match]:
        """One match for each set of claims: the root of a claim where it is among those that say the same."""
        found: list[Match] = []
        known: set[int] = set()
        leaders = matches.leaders[start:end]
        for n, leader in enumerate(leaders):
            own = self._now(leader)
            if not known.issuperset(own):
                known.update(own)
                root = self._roots[own[0]]
                n = leaders.index(root) if len(own) == 1 and root in leaders else n
                relation, score = matches.relations[start + n], matches.scores[start + n]
                found.append(Match(self._statement(leaders[n]), own, relation, score))
        return found

    def _enter(self, id_: int, joined: Sequence[Joined]) -> None:
        """Put a statement into claims that it is not in yet."""
        for claim, _, _ in joined:
            self._count(id_, self._resolved(claim))
        own = self._own[id_] = (*self._own[id_], *[claim for claim, _, _ in joined])
        if len(own) > 1:
            for claim in self._now(id_):
                self._joints.setdefault(claim, set()).add(id_)

    def _count(self, id_: int, claim: int) -> None:
        if self._sizes[claim] == 0:
            self._roots[claim] = id_
        self._sizes[claim] += self._times[id_]

    def _statement(self, id_: int) -> Statement:
        known = self._numbered.get(id_)
        if known is None:
            known = self._numbered[id_] = replace(self._statements[id_], id=id_)
            remember_spelled(known.text, self._spelled[id_])
        return known

    def _now(self, id_: int) -> tuple[int, ...]:
        own = self._own[id_]
        if len(own) == 1:
            return own if own[0] not in self._alias else self._alone[self._resolved(own[0])]
        return tuple(dict.fromkeys([self._resolved(claim) for claim in own]))

    def _resolved(self, claim: int) -> int:
        while claim in self._alias:
            claim = self._alias[claim]
        return claim

    # -- what `joining` asks of an index

    def leaders(self, keys: Collection[int]) -> Mapping[int, Sequence[int]]:
        """For keys of whole texts that were said more than once: the statement, as often as it leads the key."""
        return {key: self._said_again[key] for key in keys if key in self._said_again}

    def statements(self, ids: Collection[int]) -> Mapping[int, Statement]:
        """The statements of these ids."""
        return {id_: self._statement(id_) for id_ in ids}

    def claims(self, ids: Collection[int]) -> Mapping[int, Sequence[int]]:
        """For each statement the claims it is in, its main one first, aliases resolved."""
        return {id_: self._now(id_) for id_ in ids}

    def roots(self, claims: Collection[int]) -> Mapping[int, tuple[int, int]]:
        """For each claim the id of the statement that stands for it and how many there are."""
        now = {claim: self._resolved(claim) for claim in claims}
        return {claim: (self._roots[known], self._sizes[known]) for claim, known in now.items()}

    def new_claim(self) -> int:
        """A claim without statements; it counts from 0."""
        self._alone.append((len(self._roots),))
        self._roots.append(-1)
        self._sizes.append(0)
        return len(self._roots) - 1

    def add(self, statement: Statement, keys: Collection[int], claims: Sequence[Joined]) -> None:
        """Let a statement that has joined already be in further claims; its keys are of no interest here."""
        id_ = statement.id
        own = self._now(id_)
        further = [joined for joined in claims if self._resolved(joined[0]) not in own]
        self._settled[id_] = (*self._settled.get(id_, [(claim, *_AS_IT_IS) for claim in own]), *further)
        self._enter(id_, further)

    def set_root(self, claim: int, statement: Statement) -> None:
        """Let a statement stand for the claim."""
        self._roots[self._resolved(claim)] = statement.id

    def absorb(self, winner: int, loser: int) -> None:
        """Make ``loser`` an alias of ``winner``, which takes its statements."""
        winner, loser = self._resolved(winner), self._resolved(loser)
        if winner == loser:
            return
        self._alias[loser] = winner
        joints, moved = self._joints.setdefault(winner, set()), self._joints.pop(loser, set())
        self._sizes[winner] += self._sizes[loser] - sum([self._times[id_] for id_ in joints & moved])
        joints |= moved
