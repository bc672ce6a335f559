"""Which of many pairs of texts say the same: the rules of ``quick``, on arrays.

What takes a close look (a number, a negation or a name beside what is shared, two speakers, masked letters) is only
found here: it is left to ``quick`` itself, pair by pair.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import LCSseq

from provenance.align.batch.doubts import Marked, doubtful
from provenance.align.batch.runs import Pairs, Runs, shared_runs
from provenance.align.batch.texts import Coded, Flags, Numbers
from provenance.align.compare import (
    CONTENT_COUNTS,
    CUT_WORDS,
    LONG_RUN,
    MOST_OF_OVERLAP,
    NEAR_SHARE,
    PAIRS_COUNT,
    SAME_FROM,
    SHORT_WORDS,
    TINY_WORDS,
    TRUNCATED_SHARE,
    WORDS_COUNT,
)
from provenance.align.occasion import tell_days
from provenance.align.quick import LONG_WORDS, compared, least_shared, quick, tells_by_endings
from provenance.align.wording import is_masked
from provenance.types import Relation, Statement

RELATIONS: tuple[Relation, ...] = ("verbatim", "near_verbatim", "truncated", "overlapping")
"""Relations by the number that stands for them."""
VERBATIM, NEAR_VERBATIM, TRUNCATED, OVERLAPPING = range(4)
PAIRS_AT_ONCE = 1 << 14
"""Pairs of which all runs are held at a time."""

Scores = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Judged:
    """What became of each of many pairs."""

    score: Scores
    """0-100; 0 where the two do not make one claim."""
    relation: NDArray[np.int8]
    """As an index into ``RELATIONS``."""


@dataclass(frozen=True, eq=False)
class Judge:
    """Statements, and their texts as arrays."""

    statements: Sequence[Statement]
    coded: Coded

    def judged(self, a: Numbers, b: Numbers) -> Judged:
        """How each statement of ``a`` stands to the one of ``b`` in its place: what ``quick`` says of each pair."""
        score, relation = np.zeros(len(a)), np.zeros(len(a), np.int8)
        for start in range(0, len(a), PAIRS_AT_ONCE):
            part = slice(start, start + PAIRS_AT_ONCE)
            score[part], relation[part] = self._judged(self._pairs(a[part], b[part]))
        return Judged(score, relation)

    def _judged(self, pairs: Pairs) -> tuple[Scores, NDArray[np.int8]]:
        score, relation = np.zeros(len(pairs)), np.zeros(len(pairs), np.int8)
        close = self._asked_closely(pairs)
        alike = np.flatnonzero(~close)
        alike = alike[_share_enough(pairs.where(alike))]
        some = pairs.where(alike)
        runs = shared_runs(some)
        found = _scores(some, runs)
        same = found >= SAME_FROM
        told, frames = doubtful(some, runs, self._marked)
        others = same & (self._told_by_others(some) | (frames & ~told))
        doubts = same & ~others & told
        doubts |= _may_be_turned(some, same & ~others & ~doubts)
        sure = same & ~others & ~doubts
        score[alike[sure]] = np.round(found[sure], 2)
        relation[alike[sure]] = _relations(some, runs)[sure]
        close[alike[others]] = True
        for ask, asked in ((quick, np.flatnonzero(close)), (compared, alike[doubts])):
            for n in asked.tolist():
                answer = ask(self.statements[pairs.one[n]], self.statements[pairs.two[n]])
                if answer is not None:
                    relation[n], score[n] = RELATIONS.index(answer[0]), answer[1]
        return score, relation

    def _pairs(self, a: Numbers, b: Numbers) -> Pairs:
        """The pairs, the shorter text first; of texts of one length the one that comes first in the alphabet."""
        words_a, words_b = self.coded.lengths[a], self.coded.lengths[b]
        swapped = words_b < words_a
        even = np.flatnonzero(words_a == words_b)
        texts = [[self.statements[n].text for n in side[even].tolist()] for side in (a, b)]
        swapped[even] = [y < x for x, y in zip(*texts, strict=True)]
        return Pairs(self.coded, np.where(swapped, b, a), np.where(swapped, a, b))

    def _asked_closely(self, pairs: Pairs) -> Flags:
        """Pairs that take a close look whatever they share: masked letters, a book."""
        found: Flags = ~self._plain[pairs.one] | ~self._plain[pairs.two] | (pairs.words_one > LONG_WORDS)
        return found

    def _told_by_others(self, pairs: Pairs) -> Flags:
        """Pairs where it counts who says it, what stands around it, or of which day its page is."""
        speaker_one, speaker_two = self._speakers[pairs.one], self._speakers[pairs.two]
        found: Flags = (speaker_one > 0) & (speaker_two > 0) & (speaker_one != speaker_two)
        found |= self._with_context[pairs.one] & self._with_context[pairs.two]
        found |= self._telling_days[pairs.one] & self._telling_days[pairs.two]
        return found

    @cached_property
    def _plain(self) -> Flags:
        """Statements that have words, none of them masked."""
        masked = np.array([is_masked(statement.text) for statement in self.statements], np.bool_)
        return ~masked & (self.coded.lengths > 0)

    @cached_property
    def _speakers(self) -> Numbers:
        """A number for each speaker; 0 where none is known."""
        numbers = {None: 0, "": 0}
        return np.array(
            [numbers.setdefault(statement.speaker, len(numbers)) for statement in self.statements], np.int64
        )

    @cached_property
    def _with_context(self) -> Flags:
        return np.array([bool(statement.context) for statement in self.statements], np.bool_)

    @cached_property
    def _telling_days(self) -> Flags:
        return np.array([tell_days(statement) for statement in self.statements], np.bool_)

    @cached_property
    def _marked(self) -> Marked:
        endings = [tells_by_endings(statement.language) for statement in self.statements]
        tied = ["-" in statement.text for statement in self.statements]
        return Marked(self.coded, np.array(endings, np.bool_), np.array(tied, np.bool_))


def _share_enough(pairs: Pairs) -> Flags:
    """Whether the words in common, were they all in one run, would be enough."""
    shared = process.cpdist(*pairs.spelled(), scorer=LCSseq.similarity, dtype=np.int32)
    content = pairs.coded.content[pairs.one]
    sizes, which = np.unique(pairs.words_one << 32 | content, return_inverse=True)
    least = np.array([least_shared(size >> 32, size & 0xFFFFFFFF) for size in sizes.tolist()], np.int64)
    return shared >= np.maximum(least[which], 1)


def _scores(pairs: Pairs, runs: Runs) -> Scores:
    """0-100: what ``compare.score_of`` gives, and 100 for a piece of the other text."""
    one, two = pairs.words_one, pairs.words_two
    count = len(pairs)
    shared, pieces = runs.summed(runs.size, count), runs.summed(np.ones(len(runs.pair)), count)
    content = runs.summed(_content(pairs, runs), count)
    of_one = pairs.coded.content[pairs.one]
    longest = np.zeros(count, np.int64)
    np.maximum.at(longest, runs.pair, runs.size)
    contained = (
        WORDS_COUNT * (shared / one)
        + PAIRS_COUNT * ((shared - pieces) / np.maximum(one - 1, 1))
        + CONTENT_COUNTS * (content / np.maximum(1, of_one))
    )
    score = np.maximum(contained, np.minimum(MOST_OF_OVERLAP, SAME_FROM * longest / LONG_RUN))
    short = one <= SHORT_WORDS
    allowed = (one > TINY_WORDS).astype(np.int64)
    stretch = np.zeros(count, np.int64)
    stretch[runs.pair[runs.first]] = (runs.b + runs.size)[runs.last] - runs.b[runs.first]
    is_whole = (content > 0) & (one - shared <= allowed) & (stretch <= one + allowed)
    score = np.where(short, np.where(is_whole, 100 * shared / one, 0.0), score)
    is_piece = (pieces == 1) & (shared == one) & (of_one > 0)
    return np.where(is_piece | ((shared == one) & (shared == two)), 100.0, score)


def _may_be_turned(pairs: Pairs, asked: Flags) -> Flags:
    """Which of these have the same words in another order, so that two things may have changed places."""
    found = np.zeros(len(pairs), np.bool_)
    coded = pairs.coded
    even = asked & (pairs.words_one == pairs.words_two) & (coded.sums[pairs.one] == coded.sums[pairs.two])
    for n in np.flatnonzero(even).tolist():
        a, b = coded.spelled[pairs.one[n]], coded.spelled[pairs.two[n]]
        found[n] = a != b and sorted(a) == sorted(b)
    return found


def _content(pairs: Pairs, runs: Runs) -> Numbers:
    """For each run how many of its words have weight of their own."""
    start = pairs.coded.starts[pairs.one[runs.pair]] + runs.a
    found: Numbers = pairs.coded.weighty[start + runs.size] - pairs.coded.weighty[start]
    return found


def _relations(pairs: Pairs, runs: Runs) -> NDArray[np.int8]:
    """What ``compare.relation_of`` gives for pairs that make one claim."""
    one, two = pairs.words_one, pairs.words_two
    shared = runs.summed(runs.size, len(pairs))
    found = np.full(len(pairs), OVERLAPPING, np.int8)
    more_one, more_two = np.zeros((2, len(pairs)), np.int64)
    pair, first, last = runs.pair[runs.first], runs.first, runs.last
    after = (one[pair] - (runs.a + runs.size)[last]) - (two[pair] - (runs.b + runs.size)[last])
    before = runs.a[first] - runs.b[first]
    more_one[pair] = np.maximum(np.maximum(before, after), 0)
    more_two[pair] = np.maximum(np.maximum(-before, -after), 0)
    found[(shared >= TRUNCATED_SHARE * one) & (np.minimum(more_one, more_two) < CUT_WORDS)] = TRUNCATED
    found[(shared >= NEAR_SHARE * two) & (np.maximum(more_one, more_two) < CUT_WORDS)] = NEAR_VERBATIM
    found[(shared == one) & (shared == two)] = VERBATIM
    return found
