"""Whether two statements were made on two occasions, as far as the sentences around them say when.

The same words said again are another utterance: the minister may promise in June what he promised in March.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from provenance.align.wording import Wording, wording
from provenance.types import Statement

FIRST_YEAR, LAST_YEAR = 1900, 2099
"""Numbers that are years where nothing else says what they are."""


def other_occasion(a: Statement, b: Statement) -> tuple[str, str] | None:
    """The dates around two statements, where both have some of one kind and none in common, first the smaller.

    Days of a month count before years. What is dated inside the statements themselves does not count, nor does
    a weekday: without the day of the page it may be any.
    """
    if not a.context or not b.context:
        return None
    for kind in (days, _years):
        of_a = kind(a.context, a.language) - kind(a.text, a.language)
        of_b = kind(b.context, b.language) - kind(b.text, b.language)
        if of_a and of_b:
            low, high = sorted((min(of_a), min(of_b)))
            return None if of_a & of_b else (low, high)
    return None


@lru_cache(maxsize=4096)
def days(text: str, language: str | None) -> frozenset[str]:
    """The days of a month that a text names, as ``06-09``."""
    words = wording(text, language)
    return frozenset(f"{month:02}-{day:02}" for month, day in _dated(words))


def _dated(words: Wording) -> Iterator[tuple[int, int]]:
    by_place = {n: number for number in words.numbers for n in (number.first, number.last - 1)}
    for n, month in words.months.items():
        # 4 de mayo has a word between
        for near in (n - 1, n + 1, n - 2):
            number = by_place.get(near)
            if number is not None and 1 <= number.value <= 31 and number.value == int(number.value):
                yield month, int(number.value)
                break


@lru_cache(maxsize=4096)
def _years(text: str, language: str | None) -> frozenset[str]:
    words = wording(text, language)
    return frozenset(
        f"{number.value:.0f}"
        for number in words.numbers
        if number.last - number.first == 1
        and FIRST_YEAR <= number.value <= LAST_YEAR
        and words.forms[number.first][:4].isdigit()
    )
