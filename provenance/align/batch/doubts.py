"""Pairs of texts whose shared words are not all that counts: what ``quick`` finds beside them, on arrays.

It may be found where ``quick`` would not find it, never the other way round: what is doubtful is asked pair by pair.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from provenance.align.batch.runs import Pairs, Runs
from provenance.align.batch.texts import Coded, Flags, Numbers, both, counted, table
from provenance.align.compare import FRAME_SHARE, LEAST_EXCHANGED
from provenance.align.differences import LONGEST_NEGATION
from provenance.align.quick import stand_against
from provenance.align.spelling import AGAINST, DENYING, MONTH, NUMBER, OFFICE, TELLING
from provenance.align.wording import character
from provenance.lang.measures import EXTENTS, ONES

Counts = NDArray[np.int32]
_ONES = table([character(word) for word in ONES])
_EXTENTS = table([character(word) for words in EXTENTS for word in words])


@dataclass(frozen=True, eq=False)
class Marked:
    """Texts with how many of the words before each place have a mark."""

    coded: Coded
    telling_endings: Flags
    """For each text whether in its language a piece of a word tells (see ``quick``)."""
    tied: Flags
    """For each text whether it has a hyphen."""

    @cached_property
    def telling(self) -> Counts:
        """Words that may tell in several ways."""
        return self._count(TELLING)

    @cached_property
    def denying(self) -> Counts:
        """Negations, and what may be one."""
        return self._count(DENYING, TELLING)

    @cached_property
    def numbers(self) -> Counts:
        """Numbers."""
        return self._count(NUMBER)

    @cached_property
    def ones(self) -> Counts:
        """Words that mean one where another number stands in their place."""
        return counted(_ONES[self.coded.codes])

    @cached_property
    def capitals(self) -> Counts:
        """Words with a capital."""
        return counted((self.coded.marks >= ord("A")) & (self.coded.marks <= ord("Z")))

    @cached_property
    def months(self) -> Counts:
        """Months."""
        return self._count(MONTH)

    @cached_property
    def contrasts(self) -> Counts:
        """Words that others may stand against, or nothing."""
        return self._count(*AGAINST, OFFICE)

    @cached_property
    def goes_on(self) -> Flags:
        """For each word whether a number may go on with the next: ``three``, ``million``."""
        numeric = self._are(NUMBER, TELLING)
        return np.append(numeric[:-1] & numeric[1:], False)

    @cached_property
    def going_on(self) -> Counts:
        """The same, counted."""
        return counted(self.goes_on)

    def of(self, start: int, end: int) -> str:
        """The marks of the words from one place in all texts to another, without capitals."""
        return self._every[start:end]

    @cached_property
    def _every(self) -> str:
        return self.coded.marks.tobytes().decode("ascii").lower()

    def _count(self, *marks: str) -> Counts:
        return counted(self._are(*marks))

    def _are(self, *marks: str) -> Flags:
        wanted = np.zeros(1 << 8, np.bool_)
        for mark in marks:
            wanted[[ord(mark), ord(mark.upper())]] = True
        return wanted[self.coded.marks]


@dataclass(frozen=True, eq=False)
class _Gaps:
    """Words between shared runs: the pair, and places in all words, half-open."""

    pair: Numbers
    a: Numbers
    a_end: Numbers
    b: Numbers
    b_end: Numbers


def doubtful(pairs: Pairs, runs: Runs, marked: Marked) -> tuple[Flags, Flags]:
    """For each pair whether a word that stands beside what is shared may make another statement of it, and whether
    only a frame may be shared.
    """
    found = np.zeros(len(pairs), np.bool_)
    found[runs.pair[runs.first]] = _ends(pairs, runs, marked)
    gaps = _gaps(pairs, runs)
    found[gaps.pair[_told_apart(pairs, gaps, marked)]] = True
    return found, _may_be_frames(pairs, runs, gaps)


def _ends(pairs: Pairs, runs: Runs, marked: Marked) -> Flags:
    """For each pair that has runs whether a negation alone stands at an end, or a number goes on there."""
    pair, first, last = runs.pair[runs.first], runs.first, runs.last
    starts = marked.coded.starts
    one, two = starts[pairs.one[pair]], starts[pairs.two[pair]]
    one_end, two_end = starts[pairs.one[pair] + 1], starts[pairs.two[pair] + 1]
    a, b = one + runs.a[first], two + runs.b[first]
    a_end, b_end = one + runs.a[last] + runs.size[last], two + runs.b[last] + runs.size[last]
    before = _count(marked.denying, one, a) + _count(marked.denying, two, b)
    after = _count(marked.denying, a_end, one_end) + _count(marked.denying, b_end, two_end)
    found: Flags = (a - one + b - two == 1) & (before > 0)
    found |= (one_end - a_end + two_end - b_end == 1) & (after > 0)
    for place, start, end in (
        (a, one, one_end),
        (a_end, one, one_end),
        (b, two, two_end),
        (b_end, two, two_end),
    ):
        found |= (place > start) & (place < end) & marked.goes_on[place - 1]
    return found


def _gaps(pairs: Pairs, runs: Runs) -> _Gaps:
    """What ``differences.gaps_between`` gives, without the empty ones."""
    starts, first, last = pairs.coded.starts, runs.first, runs.last
    one, two = starts[pairs.one[runs.pair]], starts[pairs.two[runs.pair]]
    one_end, two_end = starts[pairs.one[runs.pair] + 1], starts[pairs.two[runs.pair] + 1]
    a, b = one + runs.a, two + runs.b
    a_after, b_after = a + runs.size, b + runs.size
    before = np.minimum(runs.a[first], runs.b[first])
    inner = np.flatnonzero(runs.pair[1:] == runs.pair[:-1])
    rest_a, rest_b = (one_end - a_after)[last], (two_end - b_after)[last]
    after = np.minimum(rest_a, rest_b)
    # a small word that only one side has before the rest does not count
    more_a = (rest_a > rest_b) & (rest_b > 0) & _at(pairs.coded.is_small, a_after[last])
    more_b = (rest_b > rest_a) & (rest_a > 0) & _at(pairs.coded.is_small, b_after[last])
    gaps = _Gaps(
        np.concatenate((runs.pair[first], runs.pair[inner], runs.pair[last])),
        np.concatenate((a[first] - before, a_after[inner], a_after[last])),
        np.concatenate((a[first], a[inner + 1], a_after[last] + after + more_a)),
        np.concatenate((b[first] - before, b_after[inner], b_after[last])),
        np.concatenate((b[first], b[inner + 1], b_after[last] + after + more_b)),
    )
    kept = (gaps.a < gaps.a_end) | (gaps.b < gaps.b_end)
    return _Gaps(gaps.pair[kept], gaps.a[kept], gaps.a_end[kept], gaps.b[kept], gaps.b_end[kept])


def _told_apart(pairs: Pairs, gaps: _Gaps, marked: Marked) -> Flags:
    """For each gap whether what stands in it may make another statement."""
    in_a, in_b = (gaps.a, gaps.a_end), (gaps.b, gaps.b_end)
    found = _has(marked.telling, in_a) | _has(marked.telling, in_b)
    length_a, length_b = gaps.a_end - gaps.a, gaps.b_end - gaps.b
    may_deny = np.maximum(length_a, length_b) <= LONGEST_NEGATION
    found |= may_deny & (_has(marked.denying, in_a) | _has(marked.denying, in_b))
    found |= _number_told(pairs, gaps, marked)
    contrasts = _has(marked.contrasts, in_a) | _has(marked.contrasts, in_b)
    for n in np.flatnonzero(contrasts & ~found).tolist():
        found[n] = stand_against(marked.of(gaps.a[n], gaps.a_end[n]), marked.of(gaps.b[n], gaps.b_end[n]))
    starts = marked.coded.starts
    # a capital at the beginning of a text is no name
    inside = gaps.a + ((gaps.a == starts[pairs.one[gaps.pair]]) & (gaps.a < gaps.a_end))
    found |= _has(marked.months, in_a) | _has(marked.capitals, (inside, gaps.a_end))
    facing = (gaps.a < gaps.a_end) & (gaps.b < gaps.b_end)
    ends = marked.telling_endings
    found |= facing & (ends[pairs.one[gaps.pair]] | ends[pairs.two[gaps.pair]])
    single = (length_a == 1) & (length_b == 1)
    tied = marked.tied
    found |= single & tied[pairs.one[gaps.pair]] & tied[pairs.two[gaps.pair]]
    codes = marked.coded.codes
    found |= single & np.isin(both(_at(codes, gaps.a), _at(codes, gaps.b)), marked.coded.prefixed)
    return found


def _may_be_frames(pairs: Pairs, runs: Runs, gaps: _Gaps) -> Flags:
    """Whether as many words with meaning may have others in their place as ``compare`` finds in a frame."""
    weighty = pairs.coded.weighty
    start = pairs.coded.starts[pairs.one[runs.pair]] + runs.a
    shared = runs.summed(_count(weighty, start, start + runs.size), len(pairs))
    facing = np.minimum(_count(weighty, gaps.a, gaps.a_end), _count(weighty, gaps.b, gaps.b_end))
    others = np.bincount(gaps.pair, weights=facing, minlength=len(pairs))
    found: Flags = others >= np.maximum(LEAST_EXCHANGED, FRAME_SHARE * shared)
    return found


def _number_told(pairs: Pairs, gaps: _Gaps, marked: Marked) -> Flags:
    """Whether numbers face each other, go on in a gap or beside it, or may have changed places."""
    starts, numbers = marked.coded.starts, marked.numbers
    one, two = pairs.one[gaps.pair], pairs.two[gaps.pair]
    has_a, has_b = _has(numbers, (gaps.a, gaps.a_end)), _has(numbers, (gaps.b, gaps.b_end))
    found = has_a & has_b
    of_one, of_two = (_count(numbers, starts[text], starts[text + 1]) for text in (one, two))
    found |= (has_a | has_b) & (np.minimum(of_one, of_two) > 1)
    # one third, two thirds
    found |= (has_a & _has(marked.ones, (gaps.b, gaps.b_end))) | (
        has_b & _has(marked.ones, (gaps.a, gaps.a_end))
    )
    # to 31, by 31
    single = (gaps.a_end - gaps.a == 1) & (gaps.b_end - gaps.b == 1)
    extents = _EXTENTS[_at(marked.coded.codes, gaps.a)] & _EXTENTS[_at(marked.coded.codes, gaps.b)]
    found |= single & extents & _has(numbers, (gaps.a_end, np.minimum(gaps.a_end + 1, starts[one + 1])))
    for text, start, end in ((one, gaps.a, gaps.a_end), (two, gaps.b, gaps.b_end)):
        begin = np.maximum(start - 1, starts[text])
        until = np.maximum(np.minimum(end + 1, starts[text + 1]) - 1, begin)
        found |= (has_a | has_b) & (_count(marked.going_on, begin, until) > 0)
    return found


def _at(words: NDArray[Any], places: Numbers) -> NDArray[Any]:
    """What is known of the words at these places; of one behind the last, what is known of the last."""
    return words[np.minimum(places, len(words) - 1)]


def _count(counts: Counts, start: Numbers, end: Numbers) -> Counts:
    found: Counts = counts[end] - counts[start]
    return found


def _has(counts: Counts, places: tuple[Numbers, Numbers]) -> Flags:
    return _count(counts, *places) > 0
