"""Which statements of one event say the same.

Pairs are joined from the surest down. A group takes another only while their members fit each
other on the whole, so no chain of half-likenesses runs through a story, and never where two members
look alike and are not the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from provenance.align.judged import Judgement, Pair, judged
from provenance.lang import detect
from provenance.types import Alignment, Group, Lookalike, Member, Statement

UNLIKE = -3.0
"""Log odds of a pair that is not worth a look."""
UNREAD = -0.5
"""Log odds of two statements in two languages: that they share no words says next to nothing."""
UNLIKE_QUOTES = -6.0
"""Log odds of two quotes in one language that do not share their words: quotes of one utterance do."""
UNLIKE_NEIGHBOURS = -5.0
"""Log odds of two statements of one article that do not share their words: an article seldom says a thing twice."""
SUREST = 5.0
"""Log odds beyond which one sure pair does not make up for more unlike ones."""
FIT_FROM = -1.0
"""Mean log odds of the pairs across two groups from which they are one."""
JOINT_FROM = 0.5
"""Mean log odds of a statement and the members of a further group from which it is a member there too."""
MAX_ABSORBED = 2
"""Members of a group that may be taken because the fullest wording of the other contains its own."""


def align(statements: Sequence[Statement]) -> Alignment:
    """Group the statements of one event by what they say.

    Every statement is in at least one group, alone if need be. The result does not depend on the
    order of the statements. Cost grows with the number of pairs that share a rare word.

    Args:
        statements: Of one event, with ids of their own. Two with one id are one statement.
    """
    by_id = {s.id: s for s in _with_languages(sorted(statements, key=lambda s: (s.id, s.text)))}
    ordered = tuple(by_id.values())
    pairs = judged(ordered)
    groups = _Groups(ordered, pairs).merged()
    return Alignment(
        groups=tuple(_group(members, by_id, pairs) for members in groups),
        lookalikes=tuple(_lookalikes(groups, pairs)),
    )


def _with_languages(statements: Sequence[Statement]) -> Iterator[Statement]:
    """The statements, each in the language that its article is written in, else in the one it states.

    A page's language tag is often the site's. The code is cut to the language: ``en-GB`` is ``en``.
    """
    texts: dict[int | None, list[str]] = {}
    for statement in statements:
        texts.setdefault(statement.article_id, []).append(statement.text)
    written = {id_: None if id_ is None else detect("\n".join(lines)) for id_, lines in texts.items()}
    for statement in statements:
        stated = (statement.language or "").replace("_", "-").partition("-")[0].lower() or None
        yield replace(statement, language=written.get(statement.article_id) or stated)


class _Groups:
    """Groups on their way: for each statement its group, for each group its members."""

    def __init__(self, statements: Sequence[Statement], pairs: Mapping[Pair, Judgement]) -> None:
        self._pairs = pairs
        self._statements = {s.id: s for s in statements}
        self._home = {s.id: s.id for s in statements}
        self._members = {s.id: [s.id] for s in statements}

    def merged(self) -> list[list[int]]:
        """The groups when nothing more fits, each with its joints at the end."""
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
        return [self._members[x] + joints.get(x, []) for x in sorted(self._members)]

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
            return UNREAD
        if one.kind == two.kind == "quote":
            return UNLIKE_QUOTES
        if one.article_id is not None and one.article_id == two.article_id:
            return UNLIKE_NEIGHBOURS
        return UNLIKE

    def _contains(self, x: Sequence[int], y: Sequence[int]) -> bool:
        """Whether the fullest wordings repeat each other's words: pieces of one utterance share none."""
        a, b = (max(group, key=lambda id_: _length(self._statements[id_])) for group in (x, y))
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
                if fit is not None and fit >= JOINT_FROM:
                    joints.setdefault(x, []).append(id_)
        return joints


def _length(statement: Statement) -> tuple[int, str, int]:
    return (len(statement.text), statement.text, -statement.id)


def _group(members: Sequence[int], by_id: Mapping[int, Statement], pairs: Mapping[Pair, Judgement]) -> Group:
    leader = max(members, key=lambda id_: _fullness(by_id[id_]))
    return Group(leader=leader, members=tuple(_member(id_, leader, pairs) for id_ in members))


def _fullness(statement: Statement) -> tuple[bool, int, str, int]:
    """Quotes before reports of them, longer before shorter."""
    return (statement.kind == "quote", *_length(statement))


def _member(id_: int, leader: int, pairs: Mapping[Pair, Judgement]) -> Member:
    if id_ == leader:
        return Member(id=id_, relation="verbatim", score=100.0)
    judgement = pairs.get((min(id_, leader), max(id_, leader)))
    if judgement is None:  # it joined through other members
        return Member(id=id_, relation="paraphrase", score=50.0)
    return Member(id=id_, relation=judgement.comparison.relation, score=judgement.comparison.score)


def _lookalikes(groups: Sequence[Sequence[int]], pairs: Mapping[Pair, Judgement]) -> Iterator[Lookalike]:
    """Pairs that look alike and differ, but for those that the rest of the coverage put into one group."""
    homes: dict[int, set[int]] = {}
    for n, members in enumerate(groups):
        for id_ in members:
            homes.setdefault(id_, set()).add(n)
    for (a, b), judgement in sorted(pairs.items(), key=lambda item: item[0]):
        if not judgement.same and not homes[a] & homes[b]:
            comparison = judgement.comparison
            yield Lookalike(a=a, b=b, relation=comparison.relation, note=comparison.reasons[-1])
