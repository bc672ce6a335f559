"""Numbers in a text, however they are written: ``1,200``, ``1.200``, ``twelve hundred``, ``$5m``."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from provenance.text.counting import Counting

_DIGITS = re.compile(r"(\d+(?:[.,:]\d+)*)(?:'[^\W\d]+|([a-z]{0,3}))$")
"""With what may be joined to them: ``5m``, ``80th``, Turkish ``31'den``."""
_SCALE_SUFFIX = {"k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9, "b": 10**9, "tn": 10**12}
SHORT_SCALES: Mapping[str, int] = {
    **dict.fromkeys("mn mln mio mill".split(), 10**6),
    **dict.fromkeys("bn bln mrd mds mia".split(), 10**9),
    "tn": 10**12,
}
"""Short forms of scales as words of their own: ``2,4 Mio.``"""
SUM_SCALES: Mapping[str, int] = {"k": 10**3, "m": 10**6, "b": 10**9}
"""Short forms that are scales only in sums of money: ``€2.4m``, but ``2.4 m`` of cable."""
_MONEY = frozenset("$€£¥₺₽₹")
PLAIN = Counting()
HALF = 0.5
LEAST_HUNDRED = 100
"""Links of tens have a smaller one: before them "one" may stand, as in treinta y un."""
SCORES = 4
"""What French counts by twenties: quatre-vingts."""
FRENCH_TENS = (60, 80)
"""Tens that numbers up to nineteen are added to: soixante-dix, quatre-vingt-treize."""
_BEFORE_GROUP, _GROUP = re.compile(r"\d{1,3}$"), re.compile(r"\d{3}$")
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+$")


@dataclass(frozen=True, slots=True)
class Number:
    """A number and the words it is written with, half-open, as indices into the words it was read from."""

    value: float
    first: int
    last: int


def numbers(
    words: Sequence[str],
    numerals: Mapping[str, float],
    scales: Mapping[str, int],
    counting: Counting = PLAIN,
) -> tuple[Number, ...]:
    """The numbers among folded words, in reading order; what belongs together is one number.

    ``1.200``, ``1,200`` and ``1 200`` are all read as twelve hundred: a group of exactly three digits after the
    mark is far more often thousands than a decimal fraction in news. Times (``10:30``) are read as
    10.5 so that they compare; dates of several marks (``12.03.2019``) are left out. Ordinals in
    words are none: ``a tenth`` is no ten, and they count what is told rather than tell it (measured).

    Args:
        words: Folded words, as ``tokens`` gives them.
        numerals: Words that are numbers (``twelve``), folded.
        scales: Words that multiply (``million``), folded.
        counting: How the language joins them.
    """
    found: list[Number] = []
    reading: _Reading | None = None
    n = 0
    while n < len(words):
        if reading is None and words[n].isalpha() and not _may_begin(words[n], numerals, scales, counting):
            n += 1
            continue
        joined = _joined(words, n, reading, numerals, scales, counting)
        if joined is not None:
            reading, n = joined
            continue
        word = words[n]
        value = _read(word) if word not in numerals else float(numerals[word])
        short = _short_scale(words, n, reading)
        is_scale = word in scales and not (n and words[n - 1] in counting.per)
        if short is not None and reading is not None:
            reading.multiply(short)
        elif is_scale and (reading is not None or scales[word] <= 1000):
            reading = reading or _Reading(n)
            reading.multiply(scales[word])
        elif value is not None and reading is not None and reading.takes(value, word in numerals):
            reading.part += value
        elif value is not None and reading is not None and _is_group(words[n - 1], word):
            reading.part = reading.part * 1000 + value
        else:
            if reading is not None:
                found.append(Number(reading.value, reading.first, n))
            reading = _Reading(n, value) if value is not None else None
        n += 1
    if reading is not None:
        found.append(Number(reading.value, reading.first, len(words)))
    return tuple(found)


def _may_begin(
    word: str, numerals: Mapping[str, float], scales: Mapping[str, int], counting: Counting
) -> bool:
    return word in numerals or word in scales or word in counting.ones or word in counting.half_words


def _joined(
    words: Sequence[str],
    n: int,
    reading: _Reading | None,
    numerals: Mapping[str, float],
    scales: Mapping[str, int],
    counting: Counting,
) -> tuple[_Reading, int] | None:
    """The number with what its language joins it by at a place, and the place behind that; None where nothing does."""
    word, following = words[n], words[n + 1] if n + 1 < len(words) else ""
    if reading is None:
        value = 1.0 if word in counting.ones else HALF if word in counting.half_words else None
        if value is None:
            return None
        half = len(_half(words, n + 1, counting)) if value == 1 else 0
        if half:
            return _Reading(n, 1 + HALF), n + 1 + half
        behind = n + 2 if value == HALF and following in counting.ones else n + 1
        return (_Reading(n, value), behind) if behind < len(words) and words[behind] in scales else None
    half = len(_half(words, n, counting))
    if half:
        reading.add_half()
        return reading, n + half
    if word in counting.scores and reading.part == SCORES:
        reading.part *= 20
        return reading, n + 1
    least = counting.links.get(word)
    if least is None or reading.part % least:
        return None
    if least < LEAST_HUNDRED and following in counting.ones and reading.part and reading.takes(1.0, True):
        reading.part += 1  # vingt et un, treinta y un; "a hundred and a day" is none
        return reading, n + 2
    return (reading, n + 1) if following in numerals and reading.takes(numerals[following], True) else None


def _half(words: Sequence[str], n: int, counting: Counting) -> tuple[str, ...]:
    return next((half for half in counting.halves if tuple(words[n : n + len(half)]) == half), ())


class _Reading:
    """A number that is being read: what is settled, and the part that a scale may still multiply."""

    def __init__(self, first: int, part: float = 0.0) -> None:
        self.first = first
        self.part = part
        self._settled = 0.0
        self._scale = 1

    @property
    def value(self) -> float:
        return self._settled + self.part

    def multiply(self, scale: int) -> None:
        """By a scale; right behind a smaller one by the whole: Spanish ``dos mil millones``."""
        self._scale = scale
        if scale < 1000:
            self.part = (self.part or 1) * scale
        elif not self.part and self._settled:
            self._settled *= scale
        else:
            self._settled, self.part = self._settled + (self.part or 1) * scale, 0.0

    def add_half(self) -> None:
        """A half of what is counted: two and a half | million, tres millones | y medio."""
        if self.part or not self._settled:
            self.part += HALF
        else:
            self._settled += HALF * self._scale

    def takes(self, value: float, is_word: bool) -> bool:
        """Whether a numeral goes on here: twenty | two, two hundred | forty, a thousand | two, Turkish on | iki."""
        tail = self.part % 100
        fits_tens = tail == 0 or (tail % 10 == 0 and value < 10) or (tail in FRENCH_TENS and value < 20)
        return is_word and fits_tens and self.value > 0 and (self.part == 0 or self.part >= 10)


def _short_scale(words: Sequence[str], n: int, before: _Reading | None) -> int | None:
    """What a short form behind a number stands for; None where it is none."""
    if before is None:
        return None
    is_money = before.first > 0 and words[before.first - 1] in _MONEY
    return SHORT_SCALES.get(words[n]) or (SUM_SCALES.get(words[n]) if is_money else None)


def _is_group(before: str, word: str) -> bool:
    """Whether three digits go on with those before them: French ``2 500``."""
    return bool(_GROUP.match(word) and _BEFORE_GROUP.match(before))


def _read(word: str) -> float | None:
    match = _DIGITS.match(word)
    if match is None:
        return None
    digits, suffix = match.groups()
    scale = _SCALE_SUFFIX.get(suffix or "", 1)
    if ":" in digits:
        before, _, minutes = digits.partition(":")
        hours = _read(before)  # of a ratio it may be "2,5"
        return hours + float(minutes) / 60 if hours is not None and minutes.isdigit() else None
    if _GROUPED.match(digits):
        return float(re.sub(r"[.,]", "", digits)) * scale
    if len(re.findall(r"[.,]", digits)) > 1:
        return None
    return float(digits.replace(",", ".")) * scale
