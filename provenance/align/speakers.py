"""Whether two statements come from one mouth, as far as names and surroundings tell."""

from __future__ import annotations

from rapidfuzz import fuzz

from provenance.align.smallwords import SMALL
from provenance.align.wording import wording
from provenance.text.tokens import forms
from provenance.types import Statement

ENOUGH_AROUND = 5
"""Words with meaning that a context must have beside the text to tell anything."""
MISSPELLED_FROM = 75.0
"""Character ratio from which two names are spellings of one (Navalny, Nawalny)."""


def other_speaker(a: str | None, b: str | None) -> bool:
    """Whether two stated speakers are certainly two: both are full names, and no word of one is in the other."""
    if not a or not b or a == b:
        return False
    names_a, names_b = _full_name(a), _full_name(b)
    return bool(names_a and names_b) and not any(is_spelling(x, y) for x in names_a for y in names_b)


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


def is_spelling(a: str, b: str) -> bool:
    """Whether two folded names may be one, spelled by two newsrooms."""
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
