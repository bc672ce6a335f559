"""When each page had the statement, as intervals, and what may be concluded from it.

A stated time lasts as long as it is exact to, is unsure by half a day and more where its zone is
unknown, and says nothing where it cannot be true. A later version's mention entered between the
last time it was not seen and the first time it was.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from provenance.origin.rules import observed, rule
from provenance.origin.voices import (
    candidate,
    credited,
    in_order,
    is_denial,
    is_labelled,
    is_public,
    own_words,
    silent,
    voice,
    voices,
)
from provenance.origin.weights import WEIGHTS
from provenance.types import WIDTH, Case, Evidence, Sighting, Stamp

UNKNOWN_ZONE = timedelta(hours=14)
"""Clocks on Earth differ from UTC by up to this much."""
CLOCK_SKEW = timedelta(hours=1)
"""A page may state a time that lies this much after it was fetched: its server's clock is wrong."""
NOT_NEWS = timedelta(days=366 * 30)
"""A stamp this much older than its fetching is a default of the publishing system, not a date."""
EARLIEST, LATEST = datetime(1605, 1, 1, tzinfo=UTC), datetime(9000, 1, 1, tzinfo=UTC)
"""The first newspaper, and room to reckon with before the calendar ends."""
CLEAR_LEAD = timedelta(hours=1)
"""Agencies' clients copy within minutes (Cagé, Hervé and Viaud: a quarter of copies within four)."""
NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """The statement appeared on the page not before ``start`` and not after ``end``."""

    start: datetime
    end: datetime

    def precedes(self, other: Interval) -> bool:
        """Whether it was surely over when the other began."""
        return self.end <= other.start


def appeared(sighting: Sighting) -> Interval:
    """When the statement appeared on the page; in a live page with its entry, unless that was edited later."""
    seen = sighting.first_seen_at
    entered = sighting.entry
    if (
        entered is not None
        and is_plausible(sighting, entered)
        and (sighting.not_seen_before or NEVER) <= entered.at
    ):
        return _lasting(entered, seen)
    if sighting.seq > 1:
        return Interval(start=min(sighting.not_seen_before or NEVER, seen), end=seen)
    stated = sighting.published
    if stated is None or not is_plausible(sighting, stated):
        return Interval(start=NEVER, end=seen)
    until = None
    if "live" in sighting.flags:
        until = seen
    elif (edited := sighting.modified) is not None and is_plausible(sighting, edited):
        until = edited.at
    return _lasting(stated, seen, until)


def _lasting(stated: Stamp, seen: datetime, until: datetime | None = None) -> Interval:
    """The interval that a stated time means, which may last ``until`` later, and not longer than to when it was seen."""
    widened = UNKNOWN_ZONE if stated.zone == "unknown" else timedelta(0)
    start, end = stated.at - widened, stated.at + WIDTH[stated.precision] + widened
    end = max(end, until or end)
    return Interval(start=start, end=max(start, min(end, seen + WIDTH[stated.precision])))


def is_plausible(sighting: Sighting, stamp: Stamp) -> bool:
    """Whether a stated time can be true, seen from when the page was fetched."""
    if "implausible_date" in sighting.flags and stamp is sighting.published:
        return False
    if (
        not EARLIEST
        <= min(stamp.at, sighting.first_seen_at)
        <= max(stamp.at, sighting.first_seen_at)
        <= LATEST
    ):
        return False
    age = sighting.first_seen_at - stamp.at
    ahead = CLOCK_SKEW + (UNKNOWN_ZONE if stamp.zone != "stated" else timedelta(0))
    return -ahead <= age <= NOT_NEWS


def first(case: Case) -> Sighting | None:
    """The sighting that was surely first in the collection; None where times overlap."""
    if not case.sightings:
        return None
    leader = min(in_order(case), key=lambda s: (appeared(s).end, appeared(s).start))
    rivals = (s for s in case.sightings if s.outlet_id != leader.outlet_id)
    if appeared(leader).start == NEVER or not all(appeared(leader).precedes(appeared(s)) for s in rivals):
        return None
    return leader


@rule("earlier")
def earlier(case: Case) -> Iterator[Evidence]:
    """Speak for the voice whose page clearly precedes all others, where it names nobody; sisters do not race."""
    heard = voices(case)
    if len(heard) < 2:
        return
    leader = min(in_order(case), key=lambda s: (appeared(s).end, appeared(s).start))
    had = appeared(leader)
    following = min(
        appeared(s).start for key, seen in heard.items() if key != voice(case, leader) for s in seen
    )
    if had.start == NEVER or following < had.end:
        return
    if credited(case, leader) or is_public(leader) or is_denial(leader):
        return
    who = candidate(case, leader.outlet_id)
    note = f"{who.name} had it by {had.end:%Y-%m-%d %H:%M} UTC, before all others."
    weight = WEIGHTS["earlier"] * (1.0 if following - had.end >= CLEAR_LEAD else 0.5)
    yield observed("earlier", weight, note, of=who, at=leader)


@rule("had-it-later")
def had_it_later(case: Case) -> Iterator[Evidence]:
    """Speak against an outlet that claims to have found it though one that does not name it had it before.

    "Told this newspaper" is in doubt then only where the other had it from a public occasion: a person may
    say the same to two.
    """
    for key, sightings in voices(case).items():
        for sighting in sightings:
            own = {c.how for c in own_words(case, sighting)}
            if not own and not is_labelled(sighting):
                continue
            before = [
                s
                for other, seen in silent(case).items()
                if other != key
                for s in seen
                if appeared(s).precedes(appeared(sighting)) and (own != {"told"} or is_public(s))
            ]
            if before:
                who, other = candidate(case, sighting.outlet_id), candidate(case, before[0].outlet_id)
                had = "had it as said in public" if is_public(before[0]) else "had it"
                note = f"{other.name} {had} before {who.name}, and does not name it."
                yield observed("had-it-later", WEIGHTS["had-it-later"], note, of=who, at=sighting)
                break


@rule("came-with-edit")
def came_with_edit(case: Case) -> Iterator[Evidence]:
    """Speak against a voice whose page stood without the statement while another's stated time had it."""
    heard = voices(case)
    for key, sightings in heard.items():
        added = sightings[0]
        if any(s.not_seen_before is None or own_words(case, s) for s in sightings):
            continue
        before = [
            s
            for other, seen in heard.items()
            if other != key
            for s in seen
            if s.not_seen_before is None and appeared(s).end <= added.first_seen_at
        ]
        if before:
            who = candidate(case, added.outlet_id)
            note = f"{who.name}'s page did not have it at first; {candidate(case, before[0].outlet_id).name} had it."
            yield observed("came-with-edit", WEIGHTS["came-with-edit"], note, of=who, at=added)
