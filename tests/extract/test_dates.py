"""Reading dates as publishers print them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.extract.dates import is_plausible, sharpest, stamp
from provenance.types import Stamp


def read(raw: str, zone: str | None = None, *, month_first: bool = False) -> Stamp:
    found = stamp(raw, "meta", timezone=zone, month_first=month_first)
    assert found is not None, raw
    return found


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("2023-04-28T18:11:01+02:00", "2023-04-28T16:11:01"),
        ("2023-04-28T18:11:01.5034567Z", "2023-04-28T18:11:01"),
        ("2023-04-28 18:11:01 +0300", "2023-04-28T15:11:01"),
        ("Fri Apr 28 19:20:36 CEST 2023", "2023-04-28T17:20:36"),
        ("Tue Nov 19 2019 05:44:06 GMT+0100", "2019-11-19T04:44:06"),
        ("Fri, 28 Apr 2023 19:20:36 -0400", "2023-04-28T23:20:36"),
        ("January 11th, 2024 3:05 p.m. ET", "2024-01-11T20:05:00"),
        ("July 4, 2023, 12:10 am EDT", "2023-07-04T04:10:00"),
        ("1682700061", "2023-04-28T16:41:01"),
        ("1682700061000", "2023-04-28T16:41:01"),
    ],
)
def test_a_stated_zone_is_kept(raw: str, expected: str) -> None:
    found = read(raw)
    assert found.at == datetime.fromisoformat(expected).replace(tzinfo=UTC)
    assert found.zone == "stated"
    assert found.raw == raw


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("2023-04-28 18:11:01.0", "2023-04-28T15:11:01"),
        ("2024-07-03 18:24", "2024-07-03T15:24:00"),
        ("02 Kas 2026 Pzt, 14:05", "2026-11-02T11:05:00"),
        ("2 Kasım 2026 14.05", "2026-11-02T11:05:00"),
        ("Stand: 22.04.2024, 06:01 Uhr", "2024-04-22T03:01:00"),
        ("Publié le 3 février 2024 à 18h30", "2024-02-03T15:30:00"),
        ("12 de mayo de 2024 - 09:15", "2024-05-12T06:15:00"),
        ("28/04/2023 - 18:41", "2023-04-28T15:41:00"),
        ("04/28/2023 18:41", "2023-04-28T15:41:00"),
        ("2024年04月24日08:23", "2024-04-24T05:23:00"),
    ],
)
def test_a_missing_zone_is_assumed_from_the_outlet_or_unknown(raw: str, expected: str) -> None:
    assumed, unknown = read(raw, "Europe/Istanbul"), read(raw)
    assert assumed.at == datetime.fromisoformat(expected).replace(tzinfo=UTC)
    assert assumed.zone == "assumed"
    assert unknown.zone == "unknown"
    assert unknown.at - assumed.at == timedelta(hours=3)


@pytest.mark.parametrize(
    ("raw", "precision"),
    [
        ("2024-07-03T18:24:09Z", "second"),
        ("2024-07-03T18:24:00Z", "minute"),
        ("2024-07-03T00:00:00Z", "day"),
        ("2024-07-03", "day"),
        ("3 July 2024", "day"),
        ("2024-07", "month"),
    ],
)
def test_precision_is_no_finer_than_the_clock(raw: str, precision: str) -> None:
    assert read(raw).precision == precision


def test_the_day_comes_first_unless_said_otherwise() -> None:
    assert read("04/03/2026").at.month == 3
    assert read("04/03/2026", month_first=True).at.month == 4
    assert read("04.03.2026", month_first=True).at.month == 3


@pytest.mark.parametrize(
    "raw", ["", "yesterday", "by Ada Lane", "2026-13-40", "32.01.2024", "2024-02-30T10:00:00Z", "99999999999"]
)
def test_what_is_no_date_gives_none(raw: str) -> None:
    assert stamp(raw, "meta") is None


def test_the_end_of_a_day_is_the_next_midnight() -> None:
    assert read("2024-07-03T24:00:00Z").at == datetime(2024, 7, 4, tzinfo=UTC)


@given(st.text(max_size=40))
def test_nothing_printed_is_an_error(raw: str) -> None:
    found = stamp(raw, "meta", timezone="Europe/Istanbul")
    assert found is None or found.at.tzinfo is UTC


@given(
    st.datetimes(datetime.fromisoformat("1950-01-01"), datetime.fromisoformat("2090-01-01")),
    st.integers(-720, 840),
)
def test_iso_times_come_back_as_they_were(naive: datetime, minutes: int) -> None:
    sign, rest = "-" if minutes < 0 else "+", abs(minutes)
    raw = f"{naive:%Y-%m-%dT%H:%M:%S}{sign}{rest // 60:02}:{rest % 60:02}"
    assert read(raw).at == datetime.fromisoformat(raw).astimezone(UTC).replace(microsecond=0)


@pytest.mark.parametrize(
    ("raw", "plausible"),
    [
        ("0001-01-01T12:00:00Z", False),
        ("1899-12-30T12:00:00Z", False),
        ("1970-01-01T00:00:05Z", False),
        ("2026-03-09T12:00:00Z", False),
        ("2026-03-06T12:00:00Z", True),
        ("1968-08-21T05:00:00Z", True),
    ],
)
def test_defaults_and_the_future_are_implausible(raw: str, plausible: bool) -> None:
    found = stamp(raw, "meta")
    assert found is None or is_plausible(found, datetime(2026, 3, 6, 9, tzinfo=UTC)) is plausible


def test_a_day_is_sharpened_only_by_a_time_on_that_day() -> None:
    day, other, same = read("2024-07-03"), read("2024-07-09T10:30:00Z"), read("2024-07-03T10:30:00Z")
    assert sharpest([day, other, same]) is same
    assert sharpest([day, other]) is day
    assert sharpest([other, same]) is other
