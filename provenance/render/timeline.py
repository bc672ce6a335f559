"""When which outlet had a claim: a timeline whose bars are as wide as the times are uncertain.

Lengths along the axis are percentages and everything else is in pixels, so the drawing takes the
width of a phone or a page and its letters keep their size. Exact times are diamonds, inexact ones
open bars over all the time they can mean; nothing depends on colour.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from markupsafe import Markup

from provenance.render.markup import element, join, printable
from provenance.render.phrases import MONTHS, moment
from provenance.types import DAY, WIDTH, Precision

ROW = 40
AXIS = 30
MOST_ROWS = 40
"""Rows that still fit one printed page; the table of mentions has them all."""
MOST_TICKS = 5
"""Labels that fit side by side on a phone of 360 pixels."""

_MINUTE, _HOUR = timedelta(minutes=1), timedelta(hours=1)
_STEPS = (
    *(n * _MINUTE for n in (1, 5, 15, 30)),
    *(n * _HOUR for n in (1, 3, 6, 12)),
    *(n * DAY for n in (1, 2, 7, 14, 28)),
)
_MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 24_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """One appearance of a claim. ``seen`` says that ``at`` is when we first saw it, not when it was published."""

    label: str
    at: datetime
    precision: Precision = "minute"
    seen: bool = False
    is_origin: bool = False

    @property
    def until(self) -> datetime:
        """The end of the time that ``at`` can mean."""
        return min(self.at, datetime.max.replace(tzinfo=UTC) - WIDTH[self.precision]) + WIDTH[self.precision]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A labelled moment on the axis."""

    at: datetime
    label: str


def timeline_svg(sights: Sequence[Sight], *, unseen_origin: str | None = None) -> Markup:
    """The drawing; empty where there is nothing to draw. At most ``MOST_ROWS`` rows, the earliest.

    Args:
        sights: In any order.
        unseen_origin: The name of an origin that was not collected; said above the rows, for its time is not known.
    """
    ordered = _ordered(sights)[:MOST_ROWS]
    if not ordered:
        return Markup("")
    scale = _Scale.around(ordered)
    top = AXIS + (ROW // 2 if unseen_origin else 0)
    height = top + ROW * len(ordered) + (18 if len(sights) > len(ordered) else 0)
    label = f"Timeline of {len(ordered)} appearances from {moment(ordered[0].at, ordered[0].precision)}"
    parts = [
        element("title", label),
        element("desc", ". ".join(_words(sight) for sight in ordered)),
        *(_tick(tick, scale, height) for tick in ticks(scale.start, scale.end)),
        *(_row(sight, scale, top + ROW * i) for i, sight in enumerate(ordered)),
    ]
    if unseen_origin:
        words = f"{printable(unseen_origin)} (origin), not collected"
        parts.append(element("text", words, x="0", y=str(AXIS + 12), class_="pv-label pv-origin"))
    if len(sights) > len(ordered):
        parts.append(
            element("text", f"and {len(sights) - len(ordered)} later ones", x="0", y=str(height - 5))
        )
    return element(
        "svg",
        join(parts),
        xmlns="http://www.w3.org/2000/svg",
        role="img",
        aria_label=label,
        width="100%",
        height=str(height),
        class_="pv-timeline",
    )


@dataclass(frozen=True, slots=True)
class _Scale:
    start: datetime
    end: datetime

    @classmethod
    def around(cls, sights: Sequence[Sight]) -> _Scale:
        start, end = min(s.at for s in sights), max(s.until for s in sights)
        # two appearances in one minute still need an axis
        return cls(start, max(end, min(start, datetime.max.replace(tzinfo=UTC) - _HOUR) + _HOUR))

    def percent(self, at: datetime) -> float:
        """Where a moment lies; margins keep diamonds at the edges whole."""
        return round(2 + 96 * ((at - self.start) / (self.end - self.start)), 2)


def ticks(start: datetime, end: datetime) -> list[Tick]:
    """At most ``MOST_TICKS`` round moments between two times, with labels no longer than needed."""
    for step in _STEPS:
        if (end - start) / step <= MOST_TICKS:
            return list(_even(start, end, step))
    span = (end.year - start.year) * 12 + end.month - start.month
    months = next((step for step in _MONTH_STEPS if span / step < MOST_TICKS), _MONTH_STEPS[-1])
    return list(_monthly(start, end, months))


def _even(start: datetime, end: datetime, step: timedelta) -> Iterator[Tick]:
    midnight = start.replace(hour=0, minute=0, second=0, microsecond=0)
    # multiples of several days are counted from a fixed day, so that the ticks do not wander with the data
    if step > DAY:
        midnight -= (midnight - datetime(1970, 1, 1, tzinfo=UTC)) % step
    number = -((midnight - start) // step)
    named = None
    while (at := midnight + number * step) <= end:
        day = f"{at.day} {MONTHS[at.month - 1][:3]}"
        clock = f"{at:%H:%M}" if step < DAY else ""
        yield Tick(at=at, label=" ".join(w for w in (day if day != named else "", clock) if w) or day)
        named = day
        number += 1


def _monthly(start: datetime, end: datetime, months: int) -> Iterator[Tick]:
    first = start.year * 12 + start.month - 1
    for month in range(first - first % months, end.year * 12 + end.month, months):
        if not 12 <= month < 120_000:
            continue
        at = datetime(month // 12, month % 12 + 1, 1, tzinfo=UTC)
        if start <= at <= end:
            yield Tick(at=at, label=str(at.year) if months >= 12 else f"{MONTHS[at.month - 1][:3]} {at.year}")


def _tick(tick: Tick, scale: _Scale, height: int) -> Markup:
    x = scale.percent(tick.at)
    anchor = "start" if x < 8 else "end" if x > 92 else "middle"
    return join(
        [
            element("line", x1=f"{x}%", x2=f"{x}%", y1="16", y2=str(height), class_="pv-grid"),
            element("text", tick.label, x=f"{x}%", y="12", text_anchor=anchor, class_="pv-axis"),
        ]
    )


def _row(sight: Sight, scale: _Scale, top: int) -> Markup:
    left, right = scale.percent(sight.at), scale.percent(sight.until)
    kind = "pv-seen" if sight.seen else "pv-published"
    if right - left < 1.5:
        # a turned square: nested so that its corner can stand at a percentage
        diamond = element("path", d="M0-6 6 0 0 6-6 0Z", class_=kind)
        shape = element("svg", diamond, x=f"{left}%", y=str(top + 28), overflow="visible")
    else:
        shape = element(
            "rect",
            x=f"{left}%",
            y=str(top + 23),
            width=f"{right - left:.2f}%",
            height="10",
            rx="2",
            class_=kind,
        )
    strong = "pv-label pv-origin" if sight.is_origin else "pv-label"
    return join([shape, element("text", _words(sight), x="0", y=str(top + 16), class_=strong)])


def _ordered(sights: Sequence[Sight]) -> list[Sight]:
    return sorted(sights, key=lambda s: (s.at, s.until, s.label))


def _words(sight: Sight) -> str:
    when = moment(sight.at, sight.precision, short=True)
    who = f"{printable(sight.label)} (origin)" if sight.is_origin else printable(sight.label)
    return f"{who}, {'first seen ' if sight.seen else ''}{when}"
