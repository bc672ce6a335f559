"""Days that a text names, resolved by the day it was published: ``yesterday``, ``last Tuesday``, ``12 de mayo``.

Two papers that say ``on Tuesday`` a week apart mean two days; ``yesterday`` of one is ``on Tuesday`` of
the other. What news means by each was settled like this:

- a weekday without a direction is the latest one up to the day of publication, or the next one where its
  clause speaks of what is to come (``said on Tuesday it will close on Friday``);
- a weekday with ``last`` or ``next`` is the nearest one in that direction, never the day itself;
- a week is Monday to Sunday; ``three weeks ago`` is good to half a week; months and years are whole ones;
- a day without a year is the nearest one, more than a month ahead only if to come; a month without a year is
  the latest begun, or the next if to come.
"""

from __future__ import annotations

import re
from calendar import isleap
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache, partial
from typing import Literal

from provenance.text.dating import Dating
from provenance.text.normalise import fold
from provenance.text.numbers import numbers
from provenance.text.profile import Profile
from provenance.text.wordline import PARTED, WordLine, word_line
from provenance.types import Span

DayPrecision = Literal["day", "week", "month", "year"]
SIGN_REACH = 12
"""Words on either side of a day among which a verb tells whether it is to come: a clause."""
MOST_COUNTED = 31
"""Days, weeks, months or years that news counts in words; more stand in figures."""
ANNOUNCED = timedelta(days=31)
"""How far ahead a day without a year may lie where no verb says that it is to come."""
_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
_HALF_WEEK = timedelta(days=3)
_IN_YEAR = r"(?:1[89]|20)\d\d"
_NEVER = "(?!)"

Days = tuple[date, date]
"""The first and the last day, both included."""
Rule = Callable[[re.Match[str], date, Callable[[], bool]], Days | None]
"""The days of a match, by the day of publication, and by whether its clause speaks of what is to come."""


@dataclass(frozen=True, slots=True)
class Period:
    """One or more days on the calendar, both ends included, and where the text names them."""

    first: date
    last: date
    span: Span

    @property
    def precision(self) -> DayPrecision:
        """The shortest of day, week, month and year that it fits in."""
        width = (self.last - self.first).days + 1
        return "day" if width == 1 else "week" if width <= 7 else "month" if width <= 31 else "year"

    def meets(self, other: Period) -> bool:
        """Whether the two may be the same day."""
        return self.first <= other.last and other.first <= self.last


def periods(text: str, published: date, profile: Profile) -> tuple[Period, ...]:
    """The days that a text names, in reading order; what cannot be told is left out.

    Args:
        text: Running text of one article; cost is linear in its length.
        published: The day it was published, where its outlet is: a UTC day may be one off in the far east and
            west.
        profile: The language. One without ``dating`` gives only days in figures (``2019-05-12``).
    """
    words = word_line(text)
    found = _found(words, _grammar(profile))
    answer = []
    for n, (match, rule) in enumerate(found):
        low = found[n - 1][0].end() if n else 0
        high = found[n + 1][0].start() if n + 1 < len(found) else len(words.line)
        try:
            days = rule(match, published, partial(_is_ahead, words, match, low, high, profile))
        except (ValueError, OverflowError):  # 31 February
            continue
        if days is not None:
            answer.append(Period(*days, words.span(*match.span("days"))))
    return tuple(answer)


def _found(
    words: WordLine, grammar: tuple[tuple[re.Pattern[str], Rule], ...]
) -> list[tuple[re.Match[str], Rule]]:
    """What the rules match, in reading order; of two that overlap the earlier, then the longer."""
    every = [(m, rule) for pattern, rule in grammar for m in pattern.finditer(words.line)]
    every.sort(key=lambda found: (found[0].start("days"), -found[0].end("days")))
    kept: list[tuple[re.Match[str], Rule]] = []
    for match, rule in every:
        if not kept or match.start("days") >= kept[-1][0].end("days"):
            kept.append((match, rule))
    return [(match, rule) for match, rule in kept if not _is_name(words, match)]


def _is_name(words: WordLine, match: re.Match[str]) -> bool:
    """Whether "Today" in a sentence is the name of a programme or paper."""
    if "phrase" not in match.groupdict():
        return False
    first = words.words(*match.span("days"))[0]
    return words.text[words.places[first][0]].isupper() and not words.begins_sentence(first)


def _is_ahead(words: WordLine, match: re.Match[str], low: int, high: int, profile: Profile) -> bool:
    """Whether the clause of a day speaks of what is to come, by its nearest verb of saying or sign of the future.

    Words before it count first: English, German and the Romance languages put their verb there. Those behind it
    count up to the next mark. Neither is looked for beyond the next day that the text names.
    """
    here = words.words(*match.span("days"))
    for n in range(here[0] - 1, max(here[0] - SIGN_REACH, 0) - 1, -1):
        if words.starts[n] < low or words.begins_sentence(n + 1):
            break
        if (sign := _sign(words.written(n), profile)) is not None:
            return sign
    for n in range(here[-1] + 1, min(here[-1] + SIGN_REACH, len(words.starts))):
        if words.starts[n] >= high or words.begins_clause(n):
            break
        if (sign := _sign(words.written(n), profile)) is not None:
            return sign
    return False


def _sign(word: str, profile: Profile) -> bool | None:
    dating = profile.dating
    if word in dating.future or (dating.future_endings and word.endswith(dating.future_endings)):
        return True
    return False if word in profile.say_verbs else None


# --- what a language's days look like -----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Names:
    """A language's words for days with what they mean, and as pieces of patterns."""

    dating: Dating
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    ways: Mapping[str, int]
    """-1 for ``last``, 0 for ``this``, 1 for ``next``."""
    numerals: Mapping[str, float]
    scales: Mapping[str, int]

    @property
    def month(self) -> str:
        return _any(self.months)

    @property
    def unit(self) -> str:
        return _any(self.dating.units)

    @property
    def inside(self) -> str:
        return rf"(?: {_any(self.dating.inside)})"

    @property
    def period(self) -> str:
        """``last week``, ``la semana pasada``; not ``in the last week``, which is the days up to now."""
        way = _any(self.ways)
        rolling = "".join(rf"(?<!\b{re.escape(word)} )" for word in sorted(self.dating.rolling))
        return (
            rf"{rolling}(?:(?P<way_before>{way}) (?P<unit>{self.unit})"
            rf"|(?P<unit_before>{self.unit}) (?P<way_behind>{way}))"
        )


@lru_cache(maxsize=32)
def _grammar(profile: Profile) -> tuple[tuple[re.Pattern[str], Rule], ...]:
    """A language's shapes of days, each with the rule that resolves it."""
    dating = profile.dating
    directed = ((-1, dating.last), (0, dating.this), (1, dating.next))
    names = _Names(
        dating=dating,
        months={fold(name): n for name, n in profile.months.items()},
        weekdays={fold(name).replace("-", " "): n for name, n in profile.weekdays.items()},
        ways={word: n for n, listed in directed for word in listed},
        numerals={word: n for word, n in profile.numerals.items() if n <= MOST_COUNTED}
        | dict.fromkeys(dating.ones, 1),
        scales=profile.scales,
    )
    shapes = (
        *_figures(dating),
        *_dates(names),
        *_months(names),
        *_phrases(names),
        *_weekdays(names),
        *_counts(names),
    )
    return tuple((_whole(shape), rule) for shape, rule in shapes)


def _whole(shape: str) -> re.Pattern[str]:
    """The shape between whole words; an elided article may stand before it, a case ending behind: ``Salı'dan``."""
    return re.compile(rf"(?<![^ ])(?:[a-z]{{1,2}}')?(?P<days>{shape})(?:'[a-z]+)?(?![^ ])")


def _any(words: Iterable[str]) -> str:
    """Any of the words, the longest first; of none a pattern that never matches."""
    listed = sorted(words, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(map(re.escape, listed)) + ")" if listed else _NEVER


def _figures(dating: Dating) -> Iterator[tuple[str, Rule]]:
    """``2019-05-12``, ``12.05.2019``, ``12/05/2019``."""

    def iso(match: re.Match[str], published: date, is_ahead: Callable[[], bool]) -> Days:
        return _one_day(int(match["year"]), int(match["month"]), int(match["day"]))

    def marked(match: re.Match[str], published: date, is_ahead: Callable[[], bool]) -> Days | None:
        day, month = int(match["a"]), int(match["b"])
        if month > 12:
            day, month = month, day
        elif day <= 12 and day != month and not dating.day_first:
            return None
        return _one_day(int(match["year"]), month, day)

    yield rf"(?P<year>{_IN_YEAR})-(?P<month>\d\d)-(?P<day>\d\d)", iso
    yield rf"(?P<a>\d\d?)(?P<mark>[./-])(?P<b>\d\d?)(?P=mark)(?P<year>{_IN_YEAR})", marked


def _dates(names: _Names) -> Iterator[tuple[str, Rule]]:
    """``12 May 2019``, ``May 12``, ``el 12 de mayo``, ``12. Mai``."""

    def resolve(match: re.Match[str], published: date, is_ahead: Callable[[], bool]) -> Days:
        month, day = names.months[match["month"]], int(match["day"])
        if match["year"]:
            return _one_day(int(match["year"]), month, day)
        years = (
            y for y in range(published.year - 1, published.year + 2) if (month, day) != (2, 29) or isleap(y)
        )
        near = [_one_day(y, month, day) for y in years]
        if not is_ahead():
            near = [days for days in near if days[0] - published <= ANNOUNCED]
        return min(near, key=lambda days: abs(days[0] - published))

    of_year = rf"(?:(?: {PARTED})?{names.inside}? (?P<year>{_IN_YEAR}))?"
    yield rf"(?P<day>\d\d?)(?:st|nd|rd|th|er|o|a)?{names.inside}? (?P<month>{names.month}){of_year}", resolve
    yield rf"(?P<month>{names.month}) (?P<day>\d\d?)(?:st|nd|rd|th)?{of_year}", resolve


def _months(names: _Names) -> Iterator[tuple[str, Rule]]:
    """``March 2019``, ``in March``, ``last March``, ``in 2019``."""

    def resolve(match: re.Match[str], published: date, is_ahead: Callable[[], bool]) -> Days:
        month, groups = names.months[match["month"]], match.groupdict()
        if groups.get("year"):
            return _month(int(match["year"]), month)
        stated, since = groups.get("way"), (published.month - month) % 12
        if stated and names.ways[stated] == 0:
            return _month(published.year, month)
        if stated:
            return _month(
                published.year, published.month + (-(since or 12) if names.ways[stated] < 0 else 12 - since)
            )
        return _month(published.year, published.month + (-since % 12 if is_ahead() else -since))

    def year(match: re.Match[str], published: date, is_ahead: Callable[[], bool]) -> Days:
        return _year(int(match["year"]))

    opener, way = _any(names.dating.openers), _any(names.ways)
    yield rf"(?P<month>{names.month}){names.inside}? (?P<year>{_IN_YEAR})", resolve
    yield rf"{opener} (?P<month>{names.month})(?!{names.inside}? {_IN_YEAR})", resolve
    yield rf"(?P<way>{way}) (?P<month>{names.month})", resolve
    yield rf"(?P<month>{names.month}) (?P<way>{way})", resolve
    yield rf"{opener} (?P<year>{_IN_YEAR})", year


def _phrases(names: _Names) -> Iterator[tuple[str, Rule]]:
    """``yesterday``, ``avant-hier``, ``last week``, ``el año pasado``."""

    def day(match: re.Match[str], published: date, is_ahead: Callable[[], bool]) -> Days | None:
        shift = names.dating.days[match["phrase"]]
        return None if shift is None else (published + shift * _DAY,) * 2

    def unit(match: re.Match[str], published: date, is_ahead: Callable[[], bool]) -> Days | None:
        return _period_of(match, published, names)

    yield rf"(?P<phrase>{_any(names.dating.days)})", day
    yield names.period, unit


def _weekdays(names: _Names) -> Iterator[tuple[str, Rule]]:
    """``on Tuesday``, ``last Tuesday``, ``el martes pasado``, ``salı günü``, ``Tuesday of last week``."""

    def resolve(match: re.Match[str], published: date, is_ahead: Callable[[], bool]) -> Days | None:
        name, way = match["weekday"], match["way"] or match["way_too"]
        in_week = _period_of(match, published, names)
        if in_week is not None:
            return (in_week[0] + (names.weekdays[name] - 1) * _DAY,) * 2
        if name in names.dating.weak_weekdays and way is None and match["noun"] is None:
            return None
        since = (published.isoweekday() - names.weekdays[name]) % 7
        if way is None:
            return (published + (-since % 7 if is_ahead() else -since) * _DAY,) * 2
        # "this Tuesday" is one of the days around, either the one behind or the one ahead
        shift = names.ways[way] or (1 if is_ahead() else -1)
        return (published + (-(since or 7) if shift < 0 else 7 - since) * _DAY,) * 2

    way, weekday = _any(names.ways), _any(names.weekdays)
    week = _any(form for form, unit in names.dating.units.items() if unit == "week")
    in_week = names.period.replace(names.unit, week)
    yield (
        rf"(?:(?P<way>{way}) )?(?P<weekday>{weekday})(?: (?P<noun>{_any(names.dating.day_nouns)}))?"
        rf"(?:{names.inside}* {in_week}|(?: (?P<way_too>{way}))(?! {names.unit}))?",
        resolve,
    )


def _counts(names: _Names) -> Iterator[tuple[str, Rule]]:
    """``three days ago``, ``vor einer Woche``, ``il y a deux mois``, ``üç yıl önce``; ``in three weeks``."""

    def resolve(
        direction: int, match: re.Match[str], published: date, is_ahead: Callable[[], bool]
    ) -> Days | None:
        if direction > 0 and not is_ahead():
            return None
        read = numbers(match["count"].split(), names.numerals, names.scales)
        if len(read) != 1 or read[0].value != int(read[0].value):
            return None
        return _counted(published, direction * int(read[0].value), names.dating.units[match["unit"]])

    count = rf"(?P<count>(?:\d{{1,3}}|{_any(names.numerals)})(?: {_any(names.numerals)})*)"
    for direction, framed in ((-1, names.dating.ago), (1, names.dating.ahead)):
        for before, behind in framed:
            shape = " ".join(filter(None, (before, rf"{count} (?P<unit>{names.unit})", behind)))
            yield shape, partial(resolve, direction)


# --- stretches of the calendar ------------------------------------------------------------------


def _one_day(year: int, month: int, day: int) -> Days:
    return (date(year, month, day),) * 2


def _month(year: int, month: int) -> Days:
    """A month; one below 1 or above 12 is of a year before or after."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    following = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, 1), following - _DAY


def _year(year: int) -> Days:
    return date(year, 1, 1), date(year, 12, 31)


def _week(within: date) -> Days:
    monday = within - (within.isoweekday() - 1) * _DAY
    return monday, monday + 6 * _DAY


def _period_of(match: re.Match[str], published: date, names: _Names) -> Days | None:
    """The week, weekend, month or year that a match names by its direction, or None where it names none."""
    form, way = match["unit"] or match["unit_before"], match["way_before"] or match["way_behind"]
    if form is None:
        return None
    unit, shift = names.dating.units[form], names.ways[way]
    if unit == "month":
        return _month(published.year, published.month + shift)
    if unit == "year":
        return _year(published.year + shift)
    monday, sunday = _week(published + shift * _WEEK)
    if unit == "weekend":
        # "last weekend" on a Sunday is not the one that is running
        return sunday - _DAY, sunday
    return (monday, sunday) if unit == "week" else None


def _counted(published: date, count: int, unit: str) -> Days | None:
    if unit == "day":
        return (published + count * _DAY,) * 2
    if unit == "week":
        middle = published + count * _WEEK
        return middle - _HALF_WEEK, middle + _HALF_WEEK
    if unit == "month":
        return _month(published.year, published.month + count)
    return _year(published.year + count) if unit == "year" else None
