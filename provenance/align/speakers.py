"""Whether two statements come from one mouth, as far as names and surroundings tell."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz import fuzz

from provenance.align.smallwords import SMALL
from provenance.align.wording import wording
from provenance.lang import PROFILES
from provenance.text.tokens import forms
from provenance.types import Statement

ENOUGH_AROUND = 5
"""Words with meaning that a context must have beside the text to tell anything."""
MISSPELLED_FROM = 75.0
"""Character ratio from which two names may be spellings of one, so that they are not certainly two."""
ONE_NAME_FROM = 82.0
"""The same by sound, from which they are taken for one (Khrushchev, Chruschtschow); Weber and Weser, Kaya and Kara have less."""

_SOUNDS = (
    ("schtsch", "c"), ("shch", "c"), ("tsch", "c"), ("tch", "c"), ("sch", "s"), ("dsch", "j"), ("dzh", "j"), ("sh", "s"), ("zh", "s"), ("kh", "h"),
    ("ch", "h"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("tz", "ts"), ("ck", "k"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ae", "a"), ("oe", "o"),
    ("ue", "u"), ("ij", "i"), ("yy", "i"), ("iy", "i"), ("ei", "e"), ("ej", "e"), ("ey", "e"), ("aj", "ai"), ("ay", "ai"), ("yu", "u"), ("ju", "u"), ("iu", "u"),
    ("ya", "a"), ("ja", "a"), ("ia", "a"), ("yo", "o"), ("jo", "o"), ("x", "ks"), ("w", "v"), ("q", "g"), ("z", "s"), ("y", "i"), ("j", "i"),
)  # fmt: skip
"""Longest first; what is one sound for some newsroom becomes one letter."""
_VOWELS = re.compile("[aeiou]")
_DOUBLED = re.compile(r"(.)\1+")
_TITLES = frozenset(
    title.casefold() for profile in PROFILES.values() for title in (*profile.titles, *profile.offices)
)


def other_speaker(a: str | None, b: str | None) -> bool:
    """Whether two stated speakers are certainly two: both are full names, and no word of one is in the other."""
    if not a or not b or a == b:
        return False
    names_a, names_b = _full_name(a), _full_name(b)
    return bool(names_a and names_b) and not any(
        is_spelling(x, y) or romanised(x) == romanised(y) for x in names_a for y in names_b
    )


def same_speaker(a: str | None, b: str | None) -> bool:
    """Whether two stated speakers are one person, as far as names tell: one surname, and no given names against it.

    Names that two newsrooms write out of another alphabet are one (Sergei Orlov, Sergej Orlow), and so are
    an initial and what it stands for.
    """
    names_a, names_b = _name(a or ""), _name(b or "")
    if not names_a or not names_b:
        return False
    given_a, given_b = names_a[:-1], names_b[:-1]
    if not _is_one_name(names_a[-1], names_b[-1]):
        return not (given_a and given_b) and bool(set(names_a) & set(names_b))
    return not given_a or not given_b or any(_may_be_one(x, y) for x in given_a for y in given_b)


def _name(speaker: str) -> tuple[str, ...]:
    """The words of a name, folded, without titles and small words; the surname last."""
    written = (w for w in speaker.split() if w[0].isupper() and w.strip(".,").casefold() not in _TITLES)
    return tuple(form for w in written for form in forms(w))


def _may_be_one(a: str, b: str) -> bool:
    """Whether two given names may be one: an initial and a name, or what differs in vowels only (Moammar, Muammar)."""
    one, two = romanised(a), romanised(b)
    if one[:1] != two[:1]:
        return False
    return min(len(a), len(b)) == 1 or _VOWELS.sub("", one) == _VOWELS.sub("", two) or _is_one_name(a, b)


def _is_one_name(a: str, b: str) -> bool:
    return fuzz.ratio(romanised(a), romanised(b)) >= ONE_NAME_FROM


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


@lru_cache(maxsize=4096)
def romanised(name: str) -> str:
    """A folded name by its sounds, as far as the ways in which newsrooms write foreign alphabets differ.

    English, German, French, Turkish and scholarly spellings of one name become one word: Zelenskyy and Selenskyj,
    Khrushchev and Chruschtschow, Gaddafi and Qaddafi. Long vowels and doubled letters are single.
    """
    for written, sound in _SOUNDS:
        name = name.replace(written, sound)
    return _DOUBLED.sub(r"\1", name)


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
