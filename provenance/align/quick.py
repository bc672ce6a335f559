"""Whether two texts say the same, settled by their spelling where that is enough.

``quick`` gives what ``compare`` gives, forty times sooner: an index asks it for every candidate. It
asks ``compare`` itself wherever more than the words counts: numbers, negations, names beside what is
shared, brackets, masked words, two speakers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import LCSseq

from provenance.align.compare import (
    CONTENT_COUNTS,
    LONG_RUN,
    PAIRS_COUNT,
    SAME_FROM,
    SHORT_WORDS,
    TINY_WORDS,
    WORDS_COUNT,
    compare,
    relation_of,
    score_of,
)
from provenance.align.differences import LONGEST_MODAL, LONGEST_NEGATION, gaps_between
from provenance.align.facing import TELLING_PREFIXES, Gap, exchanged
from provenance.align.occasion import tell_days, two_occasions
from provenance.align.runs import Run, shared_runs
from provenance.align.spelling import (
    AGAINST,
    CERTAIN,
    DENYING,
    MONTH,
    NUMBER,
    OFFICE,
    POSSIBLE,
    SEVERAL,
    TELLING,
    Spelling,
    spelling,
)
from provenance.lang import profile
from provenance.lang.measures import EXTENTS, ONES
from provenance.types import SAME, Relation, Statement

LONG_WORDS = 2_000
"""Words of a pasted page or book: laying two side by side takes seconds from some ten thousand on, so it is done once."""
_ALONE = (DENYING, TELLING)
"""A word that may be a negation, and nothing else."""
_MODAL = (POSSIBLE, CERTAIN, SEVERAL)
_NUMERIC_PAIR = re.compile(f"[{NUMBER}{TELLING}]{{2}}", re.IGNORECASE)


def quick(a: Statement, b: Statement) -> tuple[Relation, float] | None:
    """Relation and score of ``compare(a, b)`` where they make one claim, else None."""
    one, two = spelling(a.text), spelling(b.text)
    is_anyone = not (a.speaker and b.speaker) or len(one.spelled) >= LONG_RUN
    is_any_day = not (a.context and b.context) and not (tell_days(a) and tell_days(b))
    if one.spelled == two.spelled and len(one.spelled) > SHORT_WORDS and is_anyone and is_any_day:
        return "verbatim", 100.0
    if (len(two.spelled), two.text) < (len(one.spelled), one.text):
        one, two = two, one
    if not one.is_plain or not two.is_plain or len(one) > LONG_WORDS:
        return compared(a, b)
    if not LCSseq.similarity(one.spelled, two.spelled, score_cutoff=_least_shared(one)):
        return None
    runs = shared_runs(one, two)
    is_piece = len(runs) == 1 and runs[0].length == len(one) and one.content[-1] > 0
    score = 100.0 if is_piece else score_of(one, two, runs)
    if score < SAME_FROM:
        return None
    around = (a.speaker and b.speaker) or (len(one) <= SHORT_WORDS and a.context and b.context)
    if around or _may_differ(one, two, runs, (a.language, b.language)):
        return compared(a, b)
    if not is_any_day and two_occasions(a, b) is not None:
        return None
    return relation_of(one, two, runs)[0], round(score, 2)


def compared(a: Statement, b: Statement) -> tuple[Relation, float] | None:
    """What ``quick`` gives, by ``compare``."""
    found = compare(a, b)
    return (found.relation, found.score) if found.relation in SAME else None


def _least_shared(one: Spelling) -> int:
    """How many words of the shorter text must be shared, in whatever order, for the score to be enough."""
    if one.least_shared == 0:
        one.least_shared = least_shared(len(one), one.content[-1])
    return one.least_shared


@lru_cache(maxsize=1 << 16)
def least_shared(words: int, content: int) -> int:
    """How many words a text of so many, of which some have weight of their own, must share with a longer one."""
    if words <= SHORT_WORDS:
        return words - (words > TINY_WORDS)
    for shared in range(1, min(words, LONG_RUN)):
        most = (
            WORDS_COUNT * shared / words
            + PAIRS_COUNT * (shared - 1) / (words - 1)
            + CONTENT_COUNTS * min(1.0, shared / max(1, content))
        )
        if most >= SAME_FROM:
            return shared
    return min(words, LONG_RUN)


def _may_differ(one: Spelling, two: Spelling, runs: Sequence[Run], languages: tuple[str | None, ...]) -> bool:
    """Whether a word that stands beside what is shared may make another statement of it."""
    if _ends_may_differ(one.marks, two.marks, runs) or exchanged(one, two, runs):
        return True
    for gap in gaps_between(one, two, runs):
        if (gap.a or gap.b) and _gap_may_differ(one, two, gap, languages):
            return True
    return False


def _ends_may_differ(one: str, two: str, runs: Sequence[Run]) -> bool:
    """Whether a negation alone stands before or after what is shared, or a number goes on there."""
    first, last = runs[0], runs[-1]
    a, b = last.a + last.length, last.b + last.length
    if (one[: first.a] + two[: first.b]).lower() in _ALONE or (one[a:] + two[b:]).lower() in _ALONE:
        return True
    return any(
        _NUMERIC_PAIR.match(marks, start - 1)  # it goes on there: "three", "million"
        for marks, starts in ((one, (first.a, a)), (two, (first.b, b)))
        for start in starts
        if start > 0
    )


def _gap_may_differ(one: Spelling, two: Spelling, gap: Gap, languages: tuple[str | None, ...]) -> bool:
    written_a, written_b = one.marks[gap.a.start : gap.a.stop], two.marks[gap.b.start : gap.b.stop]
    in_a, in_b = written_a.lower(), written_b.lower()
    if TELLING in in_a or TELLING in in_b:
        return True
    if (DENYING in in_a or DENYING in in_b) and max(len(in_a), len(in_b)) <= LONGEST_NEGATION:
        return True
    if NUMBER in in_a or NUMBER in in_b:
        beside_a = one.marks[max(0, gap.a.start - 1) : gap.a.stop + 1]
        beside_b = two.marks[max(0, gap.b.start - 1) : gap.b.stop + 1]
        if min(side.marks.lower().count(NUMBER) for side in (one, two)) > 1:
            return True  # from 31 to 45, from 45 to 31
        if (NUMBER in in_a and NUMBER in in_b) or _NUMERIC_PAIR.search(f"{beside_a} {beside_b}"):
            return True
    # a capital at the beginning of a text is no name
    names_a = MONTH in in_a or written_a[gap.a.start == 0 :] != in_a[gap.a.start == 0 :]
    names_b = MONTH in in_b or written_b[gap.b.start == 0 :] != in_b[gap.b.start == 0 :]
    if names_a and (
        names_b or any(two.spelled.find(word) >= 0 for word in one.spelled[gap.a.start : gap.a.stop])
    ):
        return True
    if stand_against(in_a, in_b):
        return True
    if in_a and in_b and any(tells_by_endings(language) for language in languages):
        return True
    if (NUMBER in in_a and _has_one(two, gap.b)) or (NUMBER in in_b and _has_one(one, gap.a)):
        return True  # one third, two thirds
    if len(in_a) != 1 or len(in_b) != 1:
        return False
    a, b = one.forms[gap.a.start], two.forms[gap.b.start]
    if one.marks[gap.a.stop : gap.a.stop + 1].lower() == NUMBER and frozenset((a, b)) in EXTENTS:
        return True  # to 31, by 31
    return _words_may_differ(one, two, a, b)


def stand_against(a: str, b: str) -> bool:
    """Whether by their marks a word of one side may stand against one of the other, or a lesser office against nothing."""
    if not a or not b:
        return OFFICE in (a, b)
    if len(a) == len(b) == 1:
        return b in AGAINST.get(a, "")
    if max(len(a), len(b)) > LONGEST_MODAL:
        return False
    return any(mark in b for word in a if word in _MODAL for mark in AGAINST[word])


def _has_one(side: Spelling, places: range) -> bool:
    """Whether a word there means one where another number stands in its place."""
    return any(side.forms[n] in ONES for n in places)


def _words_may_differ(one: Spelling, two: Spelling, a: str, b: str) -> bool:
    """Whether a prefix tells two words apart, or a hyphen may tie them to what is shared."""
    shorter, longer = sorted((a, b), key=len)
    return longer.removesuffix(shorter) in TELLING_PREFIXES or ("-" in one.text and "-" in two.text)


@lru_cache
def tells_by_endings(language: str | None) -> bool:
    """Whether a piece of a word can negate it or make it a mere possibility: no list knows such words."""
    words = profile(language or "en")
    return bool(words.negating_infixes or words.possible_endings or words.certain_endings)
