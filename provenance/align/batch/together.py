"""Statements joined all at once: whom each says the same as, found in two rounds, then its claims one by one.

What is said most often comes first, then the fuller wording, whatever the order in which they are given. In the first
round each text is held against one of the first texts of its keys. Most say what that one says, and no more: these lead
nobody. In the second round the others are the leaders, and every text meets those it is not joined to already.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from provenance.align.batch.candidates import Candidates, KeyTable, candidates, key_table
from provenance.align.batch.claims import Claims, Matches
from provenance.align.batch.judging import RELATIONS, Judge, Judged, Scores
from provenance.align.batch.texts import Coded, Flags, Numbers, boundaries, coded
from provenance.align.index import ALL_SAID, CANDIDATES, FEW_CANDIDATES, NEARLY_AS_MANY
from provenance.align.joining import Joined
from provenance.align.memory import LEADERS_PER_KEY
from provenance.align.occasion import tell_days
from provenance.align.pausing import collector_paused
from provenance.types import Statement


@dataclass(frozen=True, eq=False)
class Together:
    """Statements that were given at once, and their claims.

    A wording stands for all statements in the same words (by the same speaker, in the same surroundings).
    """

    wording_of: Sequence[int]
    """The wording of each statement, as a place in the order of joining."""
    spelled: Sequence[str]
    """The words of each wording, one character each (see ``spelling``)."""
    made: Claims
    matches: Matches

    @cached_property
    def claims(self) -> Sequence[Sequence[int]]:
        """The claims of each wording, its main one first; claims count from 0, with gaps."""
        wordings = range(len(self.spelled))
        found = self.made.claims(wordings)
        return [found[wording] for wording in wordings]

    @cached_property
    def roots(self) -> Mapping[int, int]:
        """The wording that stands for each claim."""
        roots = self.made.roots({claim for own in self.claims for claim in own})
        return {claim: root for claim, (root, _) in roots.items()}

    def joined(self, wording: int) -> Sequence[Joined]:
        """The claims of a wording and how it stands to them."""
        return self.made.joined(wording, self.matches)

    def likeliest(self, wording: int) -> int | None:
        """The wording that one says the same as, if there is any before it: of several the one with most keys in common."""
        start, end = self.matches.starts[wording : wording + 2]
        return self.matches.leaders[start] if start < end else None


@collector_paused()
def together(statements: Sequence[Statement]) -> Together:
    """The claims of statements that are given at once: they do not depend on the order in which they are given.

    Args:
        statements: Their ids do not count.
    """
    wordings = _wordings(statements)
    read = wordings.coded
    pairs, judged = _same(Judge(wordings.statements, read), key_table(read))
    matches = Matches(
        boundaries(np.bincount(pairs.texts, minlength=len(read))).tolist(),
        pairs.leaders.tolist(),
        [RELATIONS[n] for n in judged.relation.tolist()],
        judged.score.tolist(),
    )
    claims = Claims(wordings.statements, read.spelled, wordings.times)
    claims.join(matches)
    return Together(wordings.of, read.spelled, claims, matches)


@dataclass(frozen=True, eq=False)
class _Wordings:
    """What was said, each wording once, in the order of joining."""

    statements: list[Statement]
    """One of the statements in the same words."""
    coded: Coded
    times: list[int]
    """How often each was said, by whomever."""
    of: list[int]
    """The wording of each of the statements that were given."""


def _wordings(statements: Sequence[Statement]) -> _Wordings:
    said = list(map(_as_said, statements))
    count = Counter(said)
    first = dict(zip(reversed(said), reversed(range(len(said))), strict=True))
    utterances = [statements[first[one]] for one in count]
    read = coded([one.text for one in utterances])
    times: Counter[str] = Counter()
    numbers: dict[Hashable, int] = {}
    chosen: list[int] = []
    of: list[int] = []
    for n, (one, words, often) in enumerate(zip(utterances, read.spelled, count.values(), strict=True)):
        times[words] += often
        day = _day(one)
        around = (words, one.speaker, one.context, day) if one.speaker or one.context or day else words
        number = numbers.setdefault(around, len(chosen))
        of.append(number)
        if number == len(chosen):
            chosen.append(n)
        elif _writing(one) < _writing(utterances[chosen[number]]):
            chosen[number] = n
    order = _order(chosen, read.spelled, times, utterances)
    places = np.argsort(order)[of].tolist()
    place_of = dict(zip(count, places, strict=True))
    chosen = [chosen[number] for number in order.tolist()]
    return _Wordings(
        [utterances[n] for n in chosen],
        read.chosen(chosen),
        [times[read.spelled[n]] for n in chosen],
        [place_of[one] for one in said],
    )


def _order(
    chosen: Sequence[int], spelled: Sequence[str], times: Mapping[str, int], utterances: Sequence[Statement]
) -> Numbers:
    """Places of wordings in the order of joining: what was said most often, then the fuller, then by the alphabet."""
    alphabet: Sequence[int] = range(len(chosen))
    if len(times) < len(chosen):  # the same words by several speakers
        alphabet = sorted(alphabet, key=lambda number: _writing(utterances[chosen[number]]))
    alphabet = sorted(alphabet, key=[spelled[n] for n in chosen].__getitem__)
    words = [spelled[chosen[number]] for number in alphabet]
    often = np.array([times[letters] for letters in words])
    return np.array(alphabet)[np.lexsort((np.array([-len(letters) for letters in words]), -often))]


def _as_said(statement: Statement) -> Hashable:
    """What two statements have in common whose claims cannot differ."""
    if statement.speaker or statement.context or statement.language or _day(statement):
        return _writing(statement)
    return statement.text


def _writing(statement: Statement) -> tuple[str, str, str, str, str]:
    return (
        statement.text,
        statement.speaker or "",
        statement.context,
        statement.language or "",
        _day(statement),
    )


def _day(statement: Statement) -> str:
    """The day of its page, where a day in the statement or around it is told by that."""
    if statement.at is None or not (statement.context or tell_days(statement)):
        return ""
    return f"{statement.at:%Y-%m-%d}"


@dataclass(frozen=True, eq=False)
class _Nearest:
    """What the first round found: each text beside the text that has most keys in common with it."""

    pairs: Candidates
    judged: Judged
    met: Numbers
    """For each text the one it was held against; -1 where it shares no key."""
    shared: Numbers
    """How many keys they have in common."""
    joined_to: Numbers
    """The same text where they say the same, else the text itself."""
    is_said: Flags
    """Whether the other says all that a text does."""


def _nearest(judge: Judge, table: KeyTable) -> _Nearest:
    lengths = judge.coded.lengths
    everybody = np.arange(len(lengths))
    pairs = candidates(table, np.ones(len(lengths), np.bool_), 1)
    pairs = pairs.where(pairs.places == 0)
    judged = judge.judged(pairs.texts, pairs.leaders)
    met, shared = np.full(len(lengths), -1), np.zeros(len(lengths), np.int64)
    met[pairs.texts], shared[pairs.texts] = pairs.leaders, pairs.shared
    score = np.zeros(len(lengths))
    score[pairs.texts] = judged.score
    is_said = (score >= ALL_SAID) & (lengths <= lengths[met])
    return _Nearest(pairs, judged, met, shared, np.where(score > 0, met, everybody), is_said)


def _same(judge: Judge, table: KeyTable) -> tuple[Candidates, Judged]:
    """Pairs of a text and one before it that says the same, by text, the likeliest first, and how they do."""
    near = _nearest(judge, table)
    root = _ends(near.joined_to)
    enough = np.where(near.is_said, NEARLY_AS_MANY * near.shared, 0)
    others = _likeliest(candidates(table, ~near.is_said, LEADERS_PER_KEY, root), enough)
    others = others.where(others.leaders != near.met[others.texts])
    far = np.flatnonzero(root != near.joined_to)
    rest = _concatenated(Candidates(far, root[far], near.shared[far]), others)
    judged = judge.judged(rest.texts, rest.leaders)
    every = _concatenated(near.pairs, rest)
    score = np.append(near.judged.score, judged.score)
    relation = np.append(near.judged.relation, judged.relation)
    order: Numbers = np.lexsort((every.leaders, -every.shared, every.texts))
    order = order[score[order] > 0]
    return every.where(order), Judged(score[order], relation[order])


def _ends(joined_to: Numbers) -> Numbers:
    """Where one comes to from each text by going on to what it is joined to."""
    while True:
        further = joined_to[joined_to]
        if np.array_equal(further, joined_to):
            return joined_to
        joined_to = further


def _likeliest(found: Candidates, enough: Scores) -> Candidates:
    """The likeliest leaders of each text, which share with it so many keys at least."""
    most, count = np.zeros(len(enough), np.int64), np.bincount(found.texts, minlength=len(enough))
    np.maximum.at(most, found.texts, found.shared)
    least = np.where((count > FEW_CANDIDATES) & (most > 1), 2, 1)
    found = found.where(found.shared >= np.maximum(least, enough)[found.texts])
    return found.where(found.places < CANDIDATES)


def _concatenated(one: Candidates, two: Candidates) -> Candidates:
    return Candidates(
        np.append(one.texts, two.texts),
        np.append(one.leaders, two.leaders),
        np.append(one.shared, two.shared),
    )
