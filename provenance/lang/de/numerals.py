"""German numerals, which are written as one word: ``zweihundertfünfundvierzig``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

_UNITS = "ein zwei drei vier funf sechs sieben acht neun".split()
_TEENS = "zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn".split()
_TENS = "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig".split()


def _to_hundred() -> Iterator[tuple[str, int]]:
    yield from ((word, n) for n, word in enumerate(_UNITS, 1))
    yield from ((word, n) for n, word in enumerate(_TEENS, 10))
    for n, ten in enumerate(_TENS, 2):
        yield ten, n * 10
        yield from ((f"{unit}und{ten}", n * 10 + u) for u, unit in enumerate(_UNITS, 1))


def _numerals() -> Iterator[tuple[str, float]]:
    below = [(word, n) for word, n in _to_hundred() if n > 1]
    yield from below
    for n, word in [(100, "hundert"), *((u * 100, f"{unit}hundert") for u, unit in enumerate(_UNITS, 1))]:
        if word != "hundert":
            yield word, n
        yield from ((f"{word}{rest}", n + r) for rest, r in below)
        yield f"{word}eins", n + 1
    for word, n in [("ein", 1), *below, *((f"{unit}hundert", u * 100) for u, unit in enumerate(_UNITS, 1))]:
        yield f"{word}tausend", n * 1000
    yield from (("anderthalb", 1.5), *((f"{u}einhalb", n + 0.5) for n, u in enumerate(_UNITS[1:], 2)))


NUMERALS: Mapping[str, float] = dict(_numerals())
"""Two to 999, whole thousands, and halves; folded."""
