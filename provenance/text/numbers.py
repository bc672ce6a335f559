"""Numbers in a text, however they are written: ``1,200``, ``1.200``, ``twelve hundred``, ``$5m``."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

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
_BEFORE_GROUP, _GROUP = re.compile(r"\d{1,3}$"), re.compile(r"\d{3}$")
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+$")


@dataclass(frozen=True, slots=True)
class Number:
    """A number and the words it is written with, half-open, as indices into the words it was read from."""

    value: float
    first: int
    last: int


def numbers(
    words: Sequence[str], numerals: Mapping[str, int], scales: Mapping[str, int]
) -> tuple[Number, ...]:
    """The numbers among folded words, in reading order; what belongs together is one number.

    ``1.200``, ``1,200`` and ``1 200`` are all read as twelve hundred: a group of exactly three digits after the
    mark is far more often thousands than a decimal fraction in news. Times (``10:30``) are read as
    10.5 so that they compare; dates of several marks (``12.03.2019``) are left out.

    Args:
        words: Folded words, as ``tokens`` gives them.
        numerals: Words that are numbers (``twelve``), folded.
        scales: Words that multiply (``million``), folded.
    """
    found: list[Number] = []
    open_number: _Reading | None = None
    for n, word in enumerate(words):
        value = _read(word) if word not in numerals else float(numerals[word])
        short = _short_scale(words, n, open_number)
        if short is not None and open_number is not None:
            open_number.multiply(short)
        elif word in scales and (open_number is not None or scales[word] <= 1000):
            open_number = open_number or _Reading(n)
            open_number.multiply(scales[word])
        elif value is not None and open_number is not None and open_number.takes(value, word in numerals):
            open_number.part += value
        elif value is not None and open_number is not None and _is_group(words[n - 1], word):
            open_number.part = open_number.part * 1000 + value
        else:
            if open_number is not None:
                found.append(Number(open_number.value, open_number.first, n))
            open_number = _Reading(n, value) if value is not None else None
    if open_number is not None:
        found.append(Number(open_number.value, open_number.first, len(words)))
    return tuple(found)


class _Reading:
    """A number that is being read: what is settled, and the part that a scale may still multiply."""

    def __init__(self, first: int, part: float = 0.0) -> None:
        self.first = first
        self.part = part
        self._settled = 0.0

    @property
    def value(self) -> float:
        return self._settled + self.part

    def multiply(self, scale: int) -> None:
        if scale < 1000:
            self.part = (self.part or 1) * scale
        else:
            self._settled, self.part = self._settled + (self.part or 1) * scale, 0.0

    def takes(self, value: float, is_word: bool) -> bool:
        """Whether a numeral goes on here: twenty | two, two hundred | forty, a thousand | two, Turkish on | iki."""
        tail = self.part % 100
        fits_tens = tail == 0 or (tail % 10 == 0 and value < 10)
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
        hours, _, minutes = digits.partition(":")
        return float(hours) + float(minutes) / 60 if minutes.isdigit() else None
    if _GROUPED.match(digits):
        return float(re.sub(r"[.,]", "", digits)) * scale
    if len(re.findall(r"[.,]", digits)) > 1:
        return None
    return float(digits.replace(",", ".")) * scale
