"""Words for numbers, by language: data only.

``NUMERALS`` holds words that stand for a number by themselves, ``SCALES`` those that multiply the
number before them. Words that mostly mean something else are left out: ``one`` and its kin.
"""

from __future__ import annotations

from collections.abc import Mapping

_EN = "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_DE = "zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn"
_FR = "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
_ES = "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve"
_TR_TENS = "yirmi otuz kirk elli altmis yetmis seksen doksan"


def _counted(words: str, start: int = 2, step: int = 1) -> dict[str, int]:
    return {word: start + n * step for n, word in enumerate(words.split())}


NUMERALS: Mapping[str, Mapping[str, int]] = {
    "en": _counted(_EN)
    | _counted("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10)
    | {"dozen": 12},
    "de": _counted(_DE)
    | _counted("zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig", 20, 10)
    | {"dutzend": 12},
    "fr": _counted(_FR) | _counted("vingt trente quarante cinquante soixante", 20, 10) | {"douzaine": 12},
    "es": _counted(_ES)
    | _counted("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa", 20, 10)
    | {"docena": 12},
    "tr": {"on": 10}
    | _counted("iki uc dort bes alti yedi sekiz dokuz")
    | _counted(_TR_TENS, 20, 10)
    | {"duzine": 12},
}
"""Folded words (no accents, lower case) to their number."""

SCALES: Mapping[str, Mapping[str, int]] = {
    "en": {"hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12},
    "de": {"hundert": 100, "tausend": 10**3, "million": 10**6, "millionen": 10**6, "milliarde": 10**9}
    | {"milliarden": 10**9, "billion": 10**12, "billionen": 10**12},
    "fr": {"cent": 100, "cents": 100, "mille": 10**3, "million": 10**6, "millions": 10**6}
    | {"milliard": 10**9, "milliards": 10**9},
    "es": {"cien": 100, "ciento": 100, "mil": 10**3, "millon": 10**6, "millones": 10**6},
    "tr": {"yuz": 100, "bin": 10**3, "milyon": 10**6, "milyar": 10**9, "trilyon": 10**12},
}
"""Folded words that multiply the number before them."""
