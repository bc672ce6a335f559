"""Which days statements name, by the day of their page."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from provenance.align.occasion import other_days
from provenance.types import Statement

WEDNESDAY = datetime(2024, 5, 8, 9, tzinfo=UTC)
FRIDAY = datetime(2024, 5, 10, 9, tzinfo=UTC)
JUNE = datetime(2024, 6, 20, 9, tzinfo=UTC)


def apart(language: str, a: tuple[str, datetime | None], b: tuple[str, datetime | None]) -> bool:
    one, two = (Statement(id=n, text=t, language=language, at=at) for n, (t, at) in enumerate((a, b)))
    assert other_days(one, two) == other_days(two, one)
    return other_days(one, two) is not None


@pytest.mark.parametrize(
    ("language", "yesterday", "tuesday"),
    [
        ("en", "It was shut yesterday", "It was shut on Tuesday"),
        ("de", "Sie wurde gestern geschlossen", "Sie wurde am Dienstag geschlossen"),
        ("fr", "Elle a été fermée hier", "Elle a été fermée mardi"),
        ("es", "Se cerró ayer", "Se cerró el martes"),
        ("tr", "Dün kapatıldı", "Salı günü kapatıldı"),
    ],
)
def test_one_day_by_two_words_is_one_day(language: str, yesterday: str, tuesday: str) -> None:
    assert not apart(language, (yesterday, WEDNESDAY), (tuesday, WEDNESDAY))
    assert not apart(language, (yesterday, WEDNESDAY), (tuesday, FRIDAY))
    assert apart(language, (yesterday, WEDNESDAY), (tuesday, JUNE))


def test_two_days_by_one_word_are_two() -> None:
    assert apart("en", ("It was shut yesterday", WEDNESDAY), ("It was shut yesterday", JUNE))
    assert not apart("en", ("It was shut yesterday", WEDNESDAY), ("It was shut yesterday", WEDNESDAY))


def test_today_and_yesterday_of_one_day_are_two_and_of_two_days_may_be_one() -> None:
    assert apart("en", ("It was shut today", FRIDAY), ("It was shut yesterday", FRIDAY))
    assert not apart("en", ("It was shut today", WEDNESDAY), ("It was shut today", WEDNESDAY.replace(day=9)))


def test_of_a_page_without_a_day_nothing_is_told() -> None:
    assert not apart("en", ("It was shut yesterday", None), ("It was shut yesterday", JUNE))


def test_a_day_without_a_year_may_be_of_any() -> None:
    assert not apart("en", ("It opened on 9 June", WEDNESDAY), ("It opens on 9 June 2025", JUNE))
