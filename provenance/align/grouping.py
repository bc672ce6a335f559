"""Merging statements to groups, and finding those that belong to two."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from provenance.align.judged import Judgement, Pair
from provenance.align.meaning import Meanings
from provenance.align.rarity import features
from provenance.align.translated import meant_odds
from provenance.align.wording import wording
from provenance.types import Statement

UNLIKE = -3.0
"""Log odds of a pair that is not worth a look."""
UNREAD = -0.5
"""Log odds of two statements in two languages, at most: that they share no words says next to nothing."""
UNLIKE_QUOTES = -6.0
"""Log odds of two quotes in one language that do not share their words: quotes of one utterance do."""
UNLIKE_NEIGHBOURS = -5.0
"""Log odds of two statements of one article that do not share their words: an article seldom says a thing twice."""
SUREST = 5.0
"""Log odds beyond which one sure pair does not make up for more unlike ones."""
FIT_FROM = -1.0
"""Mean log odds of the pairs across two groups from which they are one."""
JOINT_FROM = 1.0
"""Mean log odds of a statement and the members of a further group from which it is a member there too."""
NEW_SHARE = 0.5
"""Share of the words in common with a further group that may not be those in common with its own."""
MAX_ABSORBED = 2
"""Members of a group that may be taken because the fullest wording of the other contains its own."""


class Grouping:
    """Groups on their way: for each statement its group, for each group its members. Used once."""

    def __init__(
        self,
        statements: Sequence[Statement],
        pairs: Mapping[Pair, Judgement],
        meanings: Meanings | None = None,
    ) -> None:
        self._meanings = meanings
        self._pairs = pairs
        self._statements = {s.id: s for s in statements}
        self._home = {s.id: s.id for s in statements}
        self._members = {s.id: [s.id] for s in statements}
        self._features = {s.id: frozenset(features(wording(s.text, s.language))) for s in statements}

    def merged(self) -> list[tuple[list[int], list[int]]]:
        """The groups when nothing more fits: those at home in each, and those that say it beside something else."""
        surest = sorted(
            (p for p, j in self._pairs.items() if j.same), key=lambda p: (-self._pairs[p].odds, p)
        )
        refused: set[tuple[int, int, int, int]] = set()
        for a, b in surest:
            x, y = sorted((self._home[a], self._home[b]))
            state = (x, y, len(self._members[x]), len(self._members[y]))  # groups only grow
            if x == y or state in refused:
                continue
            if not self._are_one(self._members[x], self._members[y]):
                refused.add(state)
            else:
                for moved in self._members[y]:
                    self._home[moved] = x
                self._members[x] += self._members.pop(y)
        joints = self._joints()
        return [(self._members[x], joints.get(x, [])) for x in sorted(self._members)]

    def _are_one(self, x: Sequence[int], y: Sequence[int]) -> bool:
        fit = self._fit(x, y)
        if fit is None:
            return False
        return fit >= FIT_FROM or (min(len(x), len(y)) <= MAX_ABSORBED and self._contains(x, y))

    def _fit(self, x: Sequence[int], y: Sequence[int]) -> float | None:
        """The mean log odds of the pairs across; None where two look alike and are not the same."""
        total = 0.0
        for a in x:
            for b in y:
                judgement = self._pairs.get((a, b) if a < b else (b, a))
                if judgement is None:
                    total += self._unlike(a, b)
                elif judgement.keeps_apart:
                    return None
                else:
                    total += min(judgement.odds, SUREST)
        return total / (len(x) * len(y))

    def _unlike(self, a: int, b: int) -> float:
        one, two = self._statements[a], self._statements[b]
        if one.language and two.language and one.language != two.language:
            odds = None if self._meanings is None else meant_odds(one, two, self._meanings)
            return UNREAD if odds is None else max(UNLIKE, min(odds, UNREAD))
        if one.kind == two.kind == "quote":
            return UNLIKE_QUOTES
        if one.article_id is not None and one.article_id == two.article_id:
            return UNLIKE_NEIGHBOURS
        return UNLIKE

    def _contains(self, x: Sequence[int], y: Sequence[int]) -> bool:
        """Whether the fullest wordings repeat each other's words: pieces of one utterance share none."""
        a, b = (max(group, key=lambda id_: fullness(self._statements[id_])) for group in (x, y))
        judgement = self._pairs.get((a, b) if a < b else (b, a))
        return judgement is not None and judgement.same and judgement.by_words

    def _joints(self) -> dict[int, list[int]]:
        """Statements that say what another group says as well: a sentence that holds two claims."""
        touched: dict[int, set[int]] = {id_: set() for id_ in self._statements}
        for (a, b), judgement in self._pairs.items():
            if judgement.same:
                touched[a].add(self._home[b])
                touched[b].add(self._home[a])
        joints: dict[int, list[int]] = {}
        for id_ in sorted(touched):
            for x in sorted(touched[id_] - {self._home[id_]}):
                fit = self._fit([id_], self._members[x])
                if fit is not None and fit >= JOINT_FROM and self._says_more(id_, self._members[x]):
                    joints.setdefault(x, []).append(id_)
        return joints

    def _says_more(self, id_: int, further: Sequence[int]) -> bool:
        """Whether what a statement shares with a further group is not what it shares with its own."""
        own = frozenset().union(*(self._features[m] for m in self._members[self._home[id_]] if m != id_))
        shared = self._features[id_] & frozenset().union(*(self._features[m] for m in further))
        return len(shared - own) >= NEW_SHARE * len(shared)


def fullness(statement: Statement) -> tuple[int, str, int]:
    """Longer before shorter, and a fixed order among equals."""
    return (len(statement.text), statement.text, -statement.id)
