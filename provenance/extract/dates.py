"""Reading dates as publishers print them.

A date is read together with how exact it is and whether its zone was said, because only a time
whose error is known may speak about who was first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from provenance.types import WIDTH, Precision, Stamp, Zone

EARLIEST = datetime(1900, 1, 1, 12, tzinfo=UTC)
"""Dates before it are defaults of some system (year 1, 1899-12-30, 1900-01-01), not publication dates."""

EPOCH_DEFAULT = timedelta(days=1)
"""Moments this close to 1970-01-01T00:00Z are a zero that was printed as a date."""

FUTURE_SLACK = timedelta(hours=26)
"""A page can be dated after it was fetched only by a wrong zone: 26 h lie between the outermost ones."""

_OFFSETS = {
    "UT": 0, "UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "WEST": 60, "BST": 60, "CET": 60, "MEZ": 60, "CEST": 120, "MESZ": 120,
    "EET": 120, "EEST": 180, "MSK": 180, "TRT": 180, "TSI": 180, "SAST": 120, "PKT": 300, "WIB": 420, "HKT": 480,
    "SGT": 480, "JST": 540, "KST": 540, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780, "EST": -300, "EDT": -240,
    "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420, "ET": None, "CT": None, "MT": None, "PT": None,
}  # fmt: skip
"""Minutes east of Greenwich. IST, CST and AST mean several zones and are left out; ET and its like
change with the season and are looked up as zones."""

_US_ZONES = {
    "ET": "America/New_York",
    "CT": "America/Chicago",
    "MT": "America/Denver",
    "PT": "America/Los_Angeles",
}

_MONTHS = {
    word: number
    for number, words in enumerate(
        (
            "jan january januar jänner janv janvier ene enero oca ocak gennaio gen janeiro stycznia ianuarie januari января янв",
            "feb february februar févr février fevrier fev fév febrero şub şubat subat febbraio fevereiro lutego februari февраля фев",
            "mar march märz mrz mär maerz mars marzo março marca mart maart марта мар",
            "apr april avr avril abr abril nis nisan aprile kwietnia aprel апреля апр",
            "may mai mayo mayıs mayis mag maggio maio maja mei мая май",
            "jun june juni juin junio haz haziran giu giugno junho czerwca июня июн",
            "jul july juli juil juillet julio tem temmuz lug luglio julho lipca июля июл",
            "aug august août aout ago agosto ağu ağustos agustos sierpnia augustus августа авг",
            "sep sept september septembre septiembre eyl eylül eylul set settembre setembro września сентября сен сент",
            "oct october okt oktober octobre octubre eki ekim ott ottobre out outubro października октября окт",
            "nov november novembre noviembre kas kasım kasim novembro listopada ноября ноя нояб",
            "dec december dez dezember déc décembre dic diciembre ara aralık aralik dicembre dezembro grudnia декабря дек",
        ),
        start=1,
    )
    for word in words.split()
}

_ISO = re.compile(
    r"""(?P<year>\d{4})-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?
        (?:[Tt\s]+(?P<hour>\d{1,2}):?(?P<minute>\d{2})(?::?(?P<second>\d{2})(?:[.,]\d+)?)?)?\s*(?P<rest>.*)""",
    re.VERBOSE | re.DOTALL,
)
_BASIC = re.compile(
    r"(?P<year>(?:19|20)\d{2})(?P<month>\d{2})(?P<day>\d{2})(?:T?(?P<hour>\d{2})(?P<minute>\d{2})(?P<second>\d{2})?(?P<rest>\D.*)?)?"
)
"""ISO 8601 without marks, as ``20261102T093000Z``; an epoch has ten or thirteen digits, so none is taken for one."""
_SHORT_YEAR = re.compile(r"[\s-]+(\d{2})(?![\d:.])")
_CLOCK = re.compile(
    r"\b(?P<hour>\d{1,2})[:.h](?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)?\s*(?P<half>[ap]\.?m\b\.?)?",
    re.IGNORECASE,
)
_DMY = re.compile(r"\b(?P<a>\d{1,2})(?P<mark>[./-])\s?(?P<b>\d{1,2})(?P=mark)\s?(?P<year>\d{4})\b")
_YMD_CJK = re.compile(
    r"(?P<year>\d{4})\s*[年/.]\s*(?P<month>\d{1,2})\s*[月/.]\s*(?P<day>\d{1,2})\s*日?(?:\s*(?P<hour>\d{1,2})[時时点:](?P<minute>\d{2})(?:[分:](?P<second>\d{2})?秒?)?)?"
)
_OFFSET = re.compile(
    r"(?:^|[\s\d])(?:UTC|GMT)?(?P<sign>[+-])(?P<hours>\d{1,2}):?(?P<minutes>\d{2})?(?=$|[\s\])])"
)
_ABBREVIATION = re.compile(r"(?:^|[\s\d(])([A-Z]{1,4})(?=$|[\s),])")
_WORD = re.compile(r"[^\W\d_]+")
_EPOCH = re.compile(r"\d{10}(?:\d{3})?")


def _zone(rest: str, local: tzinfo | None, naive: datetime) -> tuple[tzinfo, Zone]:
    """The zone that ``rest`` (what is left of a date after its clock) states, else ``local``, else UTC."""
    if found := _OFFSET.search(rest):
        minutes = int(found["hours"]) * 60 + int(found["minutes"] or 0)
        if minutes <= 14 * 60:
            return timezone(timedelta(minutes=-minutes if found["sign"] == "-" else minutes)), "stated"
    for name in _ABBREVIATION.findall(rest):
        if name in _US_ZONES:
            return ZoneInfo(_US_ZONES[name]), "stated"
        if local is not None and naive.replace(tzinfo=local).tzname() == name:
            return local, "stated"
        minutes_east = _OFFSETS.get(name)
        if minutes_east is not None:
            return timezone(timedelta(minutes=minutes_east)), "stated"
    return (local, "assumed") if local is not None else (UTC, "unknown")


def _from_iso(raw: str) -> tuple[datetime, Precision, str] | None:
    found = _ISO.fullmatch(raw)
    if found is None:
        return None
    if found["day"] is None:
        return (
            (datetime(int(found["year"]), int(found["month"]), 1), "month", "") if not found["rest"] else None  # noqa: DTZ001
        )
    moment = datetime(int(found["year"]), int(found["month"]), int(found["day"]))  # noqa: DTZ001
    if found["hour"] is None:
        return (moment, "day", found["rest"]) if not re.search(r"\d", found["rest"]) else None
    rest = found["rest"]
    return *_with_clock(moment, found), rest.upper() if rest in ("z", "utc", "gmt") else rest


def _from_basic(raw: str) -> tuple[datetime, Precision, str] | None:
    found = _BASIC.fullmatch(raw)
    if found is None:
        return None
    day = datetime(int(found["year"]), int(found["month"]), int(found["day"]))  # noqa: DTZ001
    if found["hour"] is None:
        return day, "day", ""
    return *_with_clock(day, found), found["rest"] or ""


def _with_clock(day: datetime, found: re.Match[str]) -> tuple[datetime, Precision]:
    """``day`` at the found clock. 24:00 is the end of the day, a leap second the one before it."""
    groups = found.groupdict()
    hour, half = int(found["hour"]), (groups.get("half") or "").lower()
    if half.startswith("p") and hour < 12:
        hour += 12
    elif half.startswith("a") and hour == 12:
        hour = 0
    second = groups.get("second")
    moment = day + timedelta(days=hour // 24)
    moment = moment.replace(hour=hour % 24, minute=int(found["minute"]), second=min(int(second or 0), 59))
    return moment, "second" if second and int(second) else "minute"


def _day_in_words(raw: str) -> tuple[datetime, int] | None:
    """The day of "Fri Apr 28 19:20:36 CEST 2023", "January 11th, 2024", "2 Kasım 2026", and where it ends."""
    month = next(((m, n) for m in _WORD.finditer(raw) if (n := _MONTHS.get(m[0].lower()))), None)
    if month is None:
        return None
    word, number = month
    year = re.search(r"(?<!\d)(?:19|20)\d{2}(?!\d)", raw)
    if year is None:
        return _with_short_year(raw, word, number)
    before = re.search(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|er|º)?\s*(?:de\s+)?$", raw[: word.start()])
    after = re.match(r"\.?\s*(\d{1,2})(?![\d:])", raw[word.end() :])
    day = before or after
    if day is None:
        return None
    end = word.end() + (after.end() if after is not None and before is None else 0)
    return datetime(int(year[0]), number, int(day[1])), end  # noqa: DTZ001


def _with_short_year(raw: str, month: re.Match[str], number: int) -> tuple[datetime, int] | None:
    """The day of "02 Nov 26 09:30", as RFC 822 wrote it; up to 49 it is of this century (RFC 2822, 4.3)."""
    day = re.search(r"(?<!\d)(\d{1,2})[\s-]+$", raw[: month.start()])
    year = _SHORT_YEAR.match(raw[month.end() :])
    if day is None or year is None:
        return None
    short = int(year[1])
    moment = datetime(short + (2000 if short < 50 else 1900), number, int(day[1]))  # noqa: DTZ001
    return moment, month.end() + year.end()


def _from_words(raw: str, *, month_first: bool) -> tuple[datetime, Precision, str] | None:
    day: datetime | None = None
    rest = raw
    if found := _YMD_CJK.search(raw):
        day = datetime(int(found["year"]), int(found["month"]), int(found["day"]))  # noqa: DTZ001
        if found["hour"] is not None:
            return *_with_clock(day, found), raw[found.end() :]
        rest = raw[found.end() :]
    elif found := _DMY.search(raw):
        first, second = int(found["a"]), int(found["b"])
        if (month_first and found["mark"] == "/" and first <= 12) or second > 12:
            first, second = second, first
        day = datetime(int(found["year"]), second, first)  # noqa: DTZ001
        rest = raw[: found.start()] + raw[found.end() :]
    elif words := _day_in_words(raw):
        day, end = words
        rest = raw[end:] if _CLOCK.search(raw, end) else raw
    if day is None:
        return None
    clock = _CLOCK.search(rest)
    if clock is None:
        return day, "day", ""
    return *_with_clock(day, clock), rest[clock.end() :]


def stamp(raw: str, source: str, *, timezone: str | None = None, month_first: bool = False) -> Stamp | None:
    """Read one printed date.

    A clock of exactly midnight is how systems print a day without a time, so it has the precision
    ``day``; a second of exactly zero is how they print minutes.

    Args:
        raw: The date as it stands on the page; white space around it does not matter.
        source: Where it stood, as ``Stamp.source``.
        timezone: IANA name of the outlet's zone, for dates that state none.
        month_first: "04/03/2026" is April 3rd. Elsewhere the day comes first.

    Returns:
        None where it is no date. A date that states no zone, of an outlet whose zone is not known
        either, is taken as UTC and says so (``zone`` is ``unknown``), and so is a day without a zone.
    """
    text = " ".join(raw.split())
    local = ZoneInfo(timezone) if timezone else None
    try:
        if _EPOCH.fullmatch(text):
            seconds = int(text) / (1000 if len(text) == 13 else 1)
            at = datetime.fromtimestamp(int(seconds), UTC)
            return Stamp(at=at, raw=raw, source=source, precision="second", zone="stated")
        found = _from_iso(text) or _from_basic(text) or _from_words(text, month_first=month_first)
        if found is None:
            return None
        naive, precision, rest = found
        if (naive.hour, naive.minute, naive.second) == (0, 0, 0) and precision != "month":
            precision = "day"
        # a day stays the day that is printed, whatever the outlet's zone: who reads `at` reads its date
        zone, known = _zone(rest, None if precision in ("day", "month") else local, naive)
        at = naive.replace(tzinfo=zone).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return Stamp(at=at, raw=raw, source=source, precision=precision, zone=known)


def is_plausible(stamp: Stamp, seen_at: datetime) -> bool:
    """Whether a page seen at ``seen_at`` can have been published then: neither a default value nor the future."""
    if stamp.at < EARLIEST or abs(stamp.at - datetime(1970, 1, 1, tzinfo=UTC)) < EPOCH_DEFAULT:
        return False
    return stamp.at <= seen_at + FUTURE_SLACK


def sharpest(stamps: Sequence[Stamp]) -> Stamp:
    """The first stamp, or where that only gives a day, the first later one that gives a time on that day.

    Args:
        stamps: At least one, the most trusted first.
    """
    first = stamps[0]
    if first.precision not in ("day", "month", "year"):
        return first
    end = first.at + WIDTH[first.precision]
    slack = timedelta(0) if first.zone == "stated" else timedelta(hours=14)
    finer = (
        s
        for s in stamps
        if s.precision in ("second", "minute", "hour") and first.at - slack <= s.at < end + slack
    )
    return next(finer, first)
