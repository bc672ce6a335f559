"""Before when a page cannot have had the statement, whatever it says: the event had not begun, or nobody had spoken.

Publishing systems give an old address to a new story, and keep its date. A stated time before the event or the
occasion of the statement is such a date, or the page is about something else: either way it decides nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from provenance.align.occasion import days
from provenance.origin.rules import observed, rule
from provenance.origin.timing import EARLIEST, LATEST, UNKNOWN_ZONE, is_plausible
from provenance.origin.voices import candidate, in_order
from provenance.types import WIDTH, Case, Evidence, Sighting, Stamp

BEFORE_EVENT = timedelta(days=30)
"""How much before its window an event may have been told of: windows are set by hand, often at the first big story."""
BESIDE_SETTING = 30
"""Characters on both sides of the words of an occasion in which its day is looked for: "in a speech in Ankara on
9 April" has 14 between."""
CANNOT_BE = "implausible_date"
"""The flag of a page whose stated time cannot be true."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """No page had the statement before ``at``; ``why`` ends a sentence that begins with "before"."""

    at: datetime
    why: str


def bounded(case: Case) -> Case:
    """The case with the flag of an impossible time on every page dated before the statement can have been made."""
    bounds = tuple(_bounds(case))
    if not bounds:
        return case
    return replace(case, sightings=tuple(_flagged(s) if _breaks(s, bounds) else s for s in case.sightings))


def _flagged(sighting: Sighting) -> Sighting:
    return replace(sighting, entry=None, flags=(*sighting.flags, CANNOT_BE))


def _bounds(case: Case) -> Iterator[Bound]:
    begun = [e.since for e in case.events]
    if begun and all(begun):
        since = min(filter(None, begun))
        yield Bound(at=since - BEFORE_EVENT, why=f"the event began ({since:%Y-%m-%d})")
    occasions = [day for s in case.sightings if (day := said_on(s)) is not None]
    if occasions:
        first = min(occasions)
        yield Bound(at=first - UNKNOWN_ZONE, why=f"it was said ({first:%Y-%m-%d})")


def said_on(sighting: Sighting) -> datetime | None:
    """The day on which the page says that the statement was made or issued, the last such before it was collected.

    A day counts beside the words of the public occasion only: other days of the sentence are of other things.
    """
    around = sighting.context
    for setting in sighting.mention.settings:
        at = around.find(setting.text)
        if setting.kind not in ("public", "document") or at < 0:
            continue
        end = at + len(setting.text)
        beside = around[max(0, at - BESIDE_SETTING) : end + BESIDE_SETTING].replace(
            sighting.mention.text, " "
        )
        named = days(beside, sighting.language)
        if len(named) == 1:
            return _last(next(iter(named)), sighting.first_seen_at)
    return None


def _last(day: str, seen_at: datetime) -> datetime | None:
    """The last time before a page was collected that it was this day of the year (``06-09``)."""
    month, number = (int(part) for part in day.split("-"))
    for year in (seen_at.year, seen_at.year - 1):
        try:
            at = datetime(year, month, number, tzinfo=UTC)
        except ValueError:  # February 29th, or no day at all
            continue
        if at <= seen_at:
            return at
    return None


def _breaks(sighting: Sighting, bounds: tuple[Bound, ...]) -> bool:
    return _broken(sighting, bounds) is not None


def _broken(sighting: Sighting, bounds: tuple[Bound, ...]) -> Bound | None:
    """The bound that a page's stated time lies before; what was collected before it has been proved wrong by that."""
    stated = _stated(sighting)
    if stated is None or not EARLIEST <= stated.at <= LATEST:
        return None
    end = stated.at + WIDTH[stated.precision]
    return next((b for b in bounds if end < b.at <= sighting.first_seen_at), None)


def _stated(sighting: Sighting) -> Stamp | None:
    return sighting.entry or sighting.published


@rule("impossible-time")
def impossible_time(case: Case) -> Iterator[Evidence]:
    """Say which pages state a time that cannot be true: it weighs nothing, and does not make them early."""
    bounds = tuple(_bounds(case))
    done: set[str] = set()
    for sighting in in_order(case):
        why = _why_not(sighting, bounds)
        if why is not None and sighting.outlet_id not in done:
            done.add(sighting.outlet_id)
            who = candidate(case, sighting.outlet_id)
            note = f"{who.name}'s page {why}: its time decides nothing."
            yield observed("impossible-time", 0.0, note, of=who, at=sighting)


def _why_not(sighting: Sighting, bounds: tuple[Bound, ...]) -> str | None:
    """What is wrong with the time that the page states; None where it can be true."""
    stated = _stated(sighting)
    broken = _broken(sighting, bounds)
    if stated is not None and broken is not None:
        return f"states {stated.at:%Y-%m-%d}, before {broken.why}"
    if stated is None or CANNOT_BE in sighting.flags:
        return "states a time that cannot be" if CANNOT_BE in sighting.flags else None
    if is_plausible(sighting, stated):
        return None
    later = stated.at > sighting.first_seen_at
    return f"states {stated.at:%Y-%m-%d %H:%M} UTC, {'after it was collected' if later else 'decades before it was collected'}"
