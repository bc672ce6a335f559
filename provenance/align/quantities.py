"""What the numbers of a statement count: ``42 days``, ``$449,000``, ``3.5 percent``.

Two numbers can only contradict each other where they count the same thing, and a small number that both sides have
says something only there. A number in a name (``S-400``, ``Room 12``) counts nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from provenance.align.smallwords import SMALL
from provenance.align.wording import Wording
from provenance.lang.measures import MEASURES
from provenance.text.numbers import Number

SIGNS: Mapping[str, str] = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "₺": "lira", "₽": "rouble"}
"""What a sign of currency stands for."""
OF_HUNDRED = frozenset("percent prozent pct".split())
"""Folded words for a hundredth; those of two words are told apart where they are read."""
PERCENT = frozenset({"percent"})
"""What they count."""
COUNTED_WORDS = 2
"""Words behind a number that may be what it counts: ``42 Turkish pilots``."""
FIRST_YEAR, LAST_YEAR = 1900, 2099
"""Numbers of four digits that are years where nothing else says what they are."""
ROUNDED_FROM, ROUNDED = 1000.0, 0.01
"""Values from which newsrooms round, and the share of a value by which one rounding may differ from another."""
WHOLE_FROM = 10.0
"""Values from which a fraction may be left out: $9.99 is $10."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number and what it counts, as stems: ``pilot``, or ``turkish`` and ``pilot``."""

    value: float
    things: frozenset[str]
    written: str
    """The words of the text."""

    def counts_as(self, other: Quantity) -> bool:
        """Whether both count the same thing: one may name it by fewer words."""
        return self.things <= other.things or other.things <= self.things

    def is_as_many(self, other: Quantity) -> bool:
        """Whether the numbers are the same, up to rounding."""
        low, high = sorted((abs(self.value), abs(other.value)))
        is_rough = low >= ROUNDED_FROM and high - low <= ROUNDED * high
        is_whole = high >= WHOLE_FROM and high - low < 1 and low.is_integer() != high.is_integer()
        return low == high or is_rough or is_whole


def quantities(words: Wording) -> tuple[Quantity, ...]:
    """The numbers that count something, in reading order; a year counts nothing."""
    found = []
    for number in words.numbers:
        things, last = _counted(words, number)
        if things:
            written = words.text[words.words[number.first].start : words.words[last - 1].end]
            found.append(Quantity(number.value, things, written))
    return tuple(found)


def is_in_name(words: Wording, number: Number) -> bool:
    """Whether the number belongs to the word before it: ``S-400``, ``Flight 370``, but not ``in May 12 men``."""
    before = number.first - 1
    if before < 0 or before in words.months or is_year(words, number):
        return False
    word, joint = words.words[before], words.text[words.words[before].end : words.words[number.first].start]
    if not words.text[word.start].isupper() or word.form in SMALL:
        return False
    if joint == "-":
        return True
    is_name = len(word.form) > 1 and not words.profile.noun_capitals
    return joint == " " and is_name and not _things(words, number)[0]


def is_year(words: Wording, number: Number) -> bool:
    """Whether a number is a year, as far as its digits tell."""
    return (
        number.last - number.first == 1
        and FIRST_YEAR <= number.value <= LAST_YEAR
        and words.forms[number.first][:4].isdigit()
    )


def clash(some: Sequence[Quantity], others: Sequence[Quantity]) -> tuple[Quantity, Quantity] | None:
    """The first numbers of both sides that count the same thing and differ, where no others of it agree."""
    for one in some:
        facing = [two for two in others if one.counts_as(two)]
        beside = [three for three in some if any(three.counts_as(two) for two in facing)]
        if facing and not any(x.is_as_many(y) for x in beside for y in facing if x.counts_as(y)):
            return one, facing[0]
    return None


def agree(some: Sequence[Quantity], others: Sequence[Quantity]) -> bool:
    """Whether the same number counts the same thing on both sides."""
    return any(one.counts_as(two) and one.is_as_many(two) for one in some for two in others)


def _counted(words: Wording, number: Number) -> tuple[frozenset[str], int]:
    """What a number counts, and the index behind its last word."""
    sign = words.forms[number.first - 1] if number.first else ""
    if is_in_name(words, number):
        return frozenset(), number.last
    if sign in SIGNS:
        return _measure(SIGNS[sign]), number.last
    if sign == "yuzde":  # Turkish: yüzde 3
        return PERCENT, number.last
    if is_year(words, number):
        return frozenset(), number.last
    return _things(words, number)


def _things(words: Wording, number: Number) -> tuple[frozenset[str], int]:
    """What stands behind a number without a small word or a mark between, and the index behind it."""
    others = {n for other in words.numbers for n in range(other.first, other.last)}
    found: list[str] = []
    for n in range(number.last, min(number.last + COUNTED_WORDS, len(words))):
        form = words.forms[n]
        if form in OF_HUNDRED or words.forms[n : n + 2] in (("pour", "cent"), ("por", "ciento")):
            return PERCENT, n + 1 + (form not in OF_HUNDRED)
        if form in SIGNS or form in MEASURES:
            return _measure(SIGNS.get(form, form)), n + 1
        between = words.text[words.words[n - 1].end : words.words[n].start]
        if form in SMALL or n in others or n in words.months or between.strip(" -\u00a0"):
            break
        found.append(words.stems[n])
    return frozenset(found), number.last + len(found)


@lru_cache(maxsize=1024)
def _measure(form: str) -> frozenset[str]:
    """One name for all words of a measure, in whatever language and number."""
    return frozenset({min(f"{kind} {n}" for kind, n in MEASURES[form])})
