"""What makes two statements that look alike say different things.

Differences are looked for in the gaps between shared words: what stands in the same place on both
sides and is not the same. A piece that only one side has is a cut, not a difference.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz import fuzz

from provenance.align.runs import Run
from provenance.align.smallwords import NEGATIONS, SMALL
from provenance.align.wording import Wording, wording
from provenance.text.tokens import forms
from provenance.types import Relation, Statement

LONGEST_NEGATION = 4
"""Words that a negation may stand for between shared words: more are another passage."""
ENOUGH_AROUND = 5
"""Words with meaning that a context must have beside the text to tell anything."""
MISSPELLED_FROM = 75.0
"""Character ratio from which two names are spellings of one (Navalny, Nawalny)."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Why two statements are not the same, as a sentence."""

    relation: Relation
    note: str


@dataclass(frozen=True, slots=True)
class _Gap:
    """Words between two shared runs, by index, on both sides."""

    a: range
    b: range


def telling_difference(one: Wording, two: Wording, runs: Sequence[Run]) -> Difference | None:
    """The first difference that makes two alike wordings two statements: number, negation, swap, name."""
    gaps = list(_gaps(one, two, runs))
    return (
        _number_changed(one, two, gaps)
        or _negated(one, two, gaps)
        or _swapped(one, two, gaps)
        or _other_name(one, two, gaps)
    )


def other_speaker(a: str | None, b: str | None) -> bool:
    """Whether two stated speakers are certainly two: both are full names, and no word of one is in the other."""
    if not a or not b or a == b:
        return False
    names_a, names_b = _full_name(a), _full_name(b)
    return bool(names_a and names_b) and not any(_is_spelling(x, y) for x in names_a for y in names_b)


def same_speaker(a: str | None, b: str | None) -> bool:
    """Whether two stated speakers have a word of a name in common."""
    return bool(a and b and _capitalised(a) & _capitalised(b))


def _full_name(speaker: str) -> frozenset[str]:
    """The words of a name of two words and more; of anything else none."""
    words = speaker.split()
    return (
        _capitalised(speaker) if len(words) > 1 and all(w[0].isupper() for w in words[-2:]) else frozenset()
    )


def _capitalised(speaker: str) -> frozenset[str]:
    return frozenset(form for w in speaker.split() if w[0].isupper() for form in forms(w) if len(form) > 1)


def _is_spelling(a: str, b: str) -> bool:
    return a == b or fuzz.ratio(a, b) >= MISSPELLED_FROM


def are_strangers(a: Statement, b: Statement) -> bool:
    """Whether the surroundings of two texts are known, have no word with meaning in common, and no speaker."""
    if not a.context or not b.context or same_speaker(a.speaker, b.speaker):
        return False
    said = _content(a.text, a.language) | _content(b.text, b.language)
    around_a, around_b = _content(a.context, a.language) - said, _content(b.context, b.language) - said
    return min(len(around_a), len(around_b)) >= ENOUGH_AROUND and not around_a & around_b


def _content(text: str, language: str | None) -> frozenset[str]:
    words = wording(text, language)
    return frozenset(s for form, s in zip(words.forms, words.stems, strict=True) if form not in SMALL)


def _gaps(one: Wording, two: Wording, runs: Sequence[Run]) -> Iterator[_Gap]:
    """Gaps between runs, and as much at either end as both sides have: the rest there is a cut."""
    if not runs:
        return
    first, last = runs[0], runs[-1]
    before = min(first.a, first.b)
    yield _Gap(range(first.a - before, first.a), range(first.b - before, first.b))
    for left, right in pairwise(runs):
        yield _Gap(range(left.a + left.length, right.a), range(left.b + left.length, right.b))
    end_a, end_b = last.a + last.length, last.b + last.length
    after = min(len(one) - end_a, len(two) - end_b)
    yield _Gap(range(end_a, end_a + after), range(end_b, end_b + after))


def _number_changed(one: Wording, two: Wording, gaps: Sequence[_Gap]) -> Difference | None:
    for gap in gaps:
        in_a = [n.value for n in one.numbers if n.first in gap.a]
        in_b = [n.value for n in two.numbers if n.first in gap.b]
        if in_a and in_b and not set(in_a) & set(in_b):
            low, high = sorted((_words(one, gap.a), _words(two, gap.b)))
            return Difference("number_changed", f"A number differs: “{low}” and “{high}”.")
    return None


def _negated(one: Wording, two: Wording, gaps: Sequence[_Gap]) -> Difference | None:
    for gap in gaps:
        in_a = [one.forms[n] for n in gap.a if one.forms[n] in NEGATIONS]
        in_b = [two.forms[n] for n in gap.b if two.forms[n] in NEGATIONS]
        if len(in_a) % 2 != len(in_b) % 2 and max(len(gap.a), len(gap.b)) <= LONGEST_NEGATION:
            return Difference("negated", f"Only one side is negated (“{(in_a + in_b)[0]}”).")
    return None


def _swapped(one: Wording, two: Wording, gaps: Sequence[_Gap]) -> Difference | None:
    """Two names that stand in the opposite order: who did it to whom."""
    names_one, names_two = _names(one), _names(two)
    both = [n for n in names_one if names_one.count(n) == 1 and names_two.count(n) == 1]
    order_two = [n for n in names_two if n in both]
    if len(both) >= 2 and both != order_two and _gap_words(one, gaps) & set(both):
        pair = next((x, y) for x, y in zip(both, order_two, strict=True) if x != y)
        low, high = sorted(pair)
        return Difference("different", f"“{low}” and “{high}” have changed places.")
    return None


def _gap_words(side: Wording, gaps: Sequence[_Gap]) -> set[str]:
    return {side.forms[n] for gap in gaps for n in gap.a}


def _other_name(one: Wording, two: Wording, gaps: Sequence[_Gap]) -> Difference | None:
    """One name in the place of another that the other side does not have at all."""
    all_one, all_two = set(one.forms), set(two.forms)
    for gap in gaps:
        in_a = [n for n in gap.a if n in one.names and one.forms[n] not in all_two]
        in_b = [n for n in gap.b if n in two.names and two.forms[n] not in all_one]
        if len(in_a) == 1 and len(in_b) == 1:
            x, y = one.forms[in_a[0]], two.forms[in_b[0]]
            if not _is_spelling(x, y):
                low, high = sorted(
                    (_words(one, range(in_a[0], in_a[0] + 1)), _words(two, range(in_b[0], in_b[0] + 1)))
                )
                return Difference("different", f"“{low}” stands in the place of “{high}”.")
    return None


def _names(side: Wording) -> list[str]:
    return [side.forms[n] for n in sorted(side.names) if side.forms[n] not in SMALL]


def _words(side: Wording, indices: range) -> str:
    return side.text[side.words[indices[0]].start : side.words[indices[-1]].end]
