"""Whether two statements were made on two occasions, as far as the sentences around them say when.

The same words said again are another utterance: the minister may promise in June what he promised in March.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from provenance.align.quantities import is_year
from provenance.align.wording import Wording, wording
from provenance.lang import profile
from provenance.text.days import Period, periods
from provenance.types import Statement

ZONES = timedelta(days=1)
"""How far two days may lie apart that two pages name by their own: one's evening is the other's morning."""
WEEK = timedelta(days=7)
"""How far a weekday may be off: the last one, or the one to come."""
KEPT = 8192
"""Texts whose days are remembered."""


def other_occasion(a: Statement, b: Statement) -> tuple[str, str] | None:
    """The dates around two statements, where both have some of one kind and none in common, first the smaller.

    Days count before years. What is dated inside the statements themselves does not count, nor does a weekday of a
    page without a day: it may be any.
    """
    if not a.context or not b.context:
        return None
    if a.at is not None and b.at is not None:
        around_a, around_b = _days_around(a), _days_around(b)
        if around_a and around_b:
            return _far_apart(around_a, around_b, replace(a, text=a.context), replace(b, text=b.context))
    for kind in (days, _years):
        of_a = kind(a.context, a.language) - kind(a.text, a.language)
        of_b = kind(b.context, b.language) - kind(b.text, b.language)
        if of_a and of_b:
            low, high = sorted((min(of_a), min(of_b)))
            return None if of_a & of_b else (low, high)
    return None


def two_occasions(a: Statement, b: Statement) -> tuple[str, str] | None:
    """The words for two days that two statements name, or that are named around them; who is quoted has a day of his
    own, so that only what stands around tells."""
    told = other_days(a, b) if tell_days(a) and tell_days(b) else None
    return told or other_occasion(a, b)


def tell_days(statement: Statement) -> bool:
    """Whether the days in a statement are those of its page: of one with a day, that nobody is quoted with."""
    return statement.at is not None and statement.kind != "quote"


def other_days(a: Statement, b: Statement) -> tuple[str, str] | None:
    """The words for two days where each statement names some and none is the same, first the smaller.

    A day is told by the day of the page: ``yesterday`` of one may be ``on Tuesday`` of the other. Of a page without
    a day nothing is told.
    """
    return _far_apart(days_named(a), days_named(b), a, b)


def _far_apart(
    days_a: Sequence[Period], days_b: Sequence[Period], a: Statement, b: Statement
) -> tuple[str, str] | None:
    if not days_a or not days_b or any(_are_near(x, y, a, b) for x in days_a for y in days_b):
        return None
    low, high = sorted((_words(days_a[0], a), _words(days_b[0], b)))
    return low, high


def _days_around(statement: Statement) -> tuple[Period, ...]:
    """The single days that the sentences around a statement name, and it does not."""
    inside = {period.first for period in days_named(statement)}
    around = days_named(replace(statement, text=statement.context))
    return tuple(period for period in around if period.first not in inside)


def days_named(statement: Statement) -> tuple[Period, ...]:
    """The single days that a statement names."""
    return tuple(p for p in times_named(statement) if p.precision == "day")


def times_named(statement: Statement) -> tuple[Period, ...]:
    """The days, weeks, months and years that a statement names; none where its page has no day."""
    published = statement.at.date() if statement.at is not None else None
    return _periods(statement.text, statement.language, published)


@lru_cache(maxsize=KEPT)
def _periods(text: str, language: str | None, published: date | None) -> tuple[Period, ...]:
    return periods(text, published, profile(language or "en")) if published is not None else ()


def _words(period: Period, statement: Statement) -> str:
    return f"{period.span.of(statement.text)} ({period.first:%Y-%m-%d})"


def _are_near(one: Period, two: Period, a: Statement, b: Statement) -> bool:
    if one.meets(two) or (one.first.month, one.first.day) == (two.first.month, two.first.day):
        return True  # the year is seldom stated
    if one.first.weekday() == two.first.weekday() and abs(one.first - two.first) <= WEEK:
        return True
    of_one_day = a.at is not None and b.at is not None and a.at.date() == b.at.date()
    return not of_one_day and abs(one.first - two.first) <= ZONES


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
    return frozenset(f"{number.value:.0f}" for number in words.numbers if is_year(words, number))
