"""What a verdict could not see: worked out from how a claim's pages were collected, said in short sentences.

A verdict rests on what was collected. Whoever reads it has to know which outlets were not looked at when the
claim came out, and what of their pages could not be read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from provenance.render.markup import printable
from provenance.render.phrases import counted, listed, moment
from provenance.types import WIDTH, Precision

Kind = Literal[
    "origin-not-collected",
    "credited-not-collected",
    "no-time",
    "older-than-collection",
    "not-watched",
    "polled-later",
    "not-polled",
    "pages-failed",
    "paywalled",
    "cut",
]

FEED_HOLDS = timedelta(days=1)
"""Polls further apart may have missed what came and went: the feed of a busy paper holds about a day."""

NAMED = 4
"""Outlets named in one sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlindSpot:
    """One thing that could not be seen. ``kind`` is stable, for who counts them."""

    kind: Kind
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """How an outlet's sources were polled around the time when a claim came out. Times are of polls that were answered.

    ``since`` is the first poll ever, ``before`` the last up to then, ``after`` the first from then on; ``failed`` counts
    the pages listed around then of which none of the attempts brought anything.
    """

    outlet: str
    since: datetime | None
    before: datetime | None
    after: datetime | None
    failed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Collected:
    """How a claim's pages were collected. Outlets are given by name.

    ``out_at`` is the earliest time that a page with the claim states, None where none does; ``began`` is when
    anything at all was first collected. ``unwatched`` are the outlets that have it and no source that is polled.
    """

    out_at: datetime | None
    precision: Precision
    began: datetime | None
    origin_uncollected: str | None = None
    credited_uncollected: Sequence[str] = ()
    unwatched: Sequence[str] = ()
    paywalled: Sequence[str] = ()
    cut: Sequence[str] = ()
    watches: Sequence[Watch] = ()


def blind_spots(seen: Collected) -> tuple[BlindSpot, ...]:
    """What the collection could not see of a claim, the most telling first; none where all was in sight."""
    return (*_uncollected(seen), *_time(seen), *_polls(seen), *_pages(seen))


def _uncollected(seen: Collected) -> Iterator[BlindSpot]:
    if seen.origin_uncollected is not None:
        note = f"{printable(seen.origin_uncollected)} was not collected: what it had, and when, is known only from others."
        yield BlindSpot(kind="origin-not-collected", note=note)
    others = [name for name in seen.credited_uncollected if name != seen.origin_uncollected]
    if others:
        verb = "is credited here and was" if len(others) == 1 else "are credited here and were"
        yield BlindSpot(kind="credited-not-collected", note=f"{_names(others)} {verb} not collected.")


def _time(seen: Collected) -> Iterator[BlindSpot]:
    if seen.out_at is None:
        yield BlindSpot(kind="no-time", note="None of its pages states a usable time of publication.")
    elif _is_older(seen) and seen.began is not None:
        out, began = moment(seen.out_at, seen.precision), moment(seen.began)
        note = f"It was out ({out}) before anything was collected ({began}): pages changed or removed by then were missed."
        yield BlindSpot(kind="older-than-collection", note=note)


def _is_older(seen: Collected) -> bool:
    """Whether it was surely out before the collection began."""
    if seen.out_at is None or seen.began is None:
        return False
    return seen.out_at + WIDTH[seen.precision] < seen.began


def _polls(seen: Collected) -> Iterator[BlindSpot]:
    if not seen.watches:
        note = (
            "No outlet's news was watched, single pages were collected: what else outlets had is not known."
        )
        yield BlindSpot(kind="not-watched", note=note)
        return
    if seen.unwatched:
        verb = "is" if len(seen.unwatched) == 1 else "are"
        note = f"{_names(seen.unwatched)} {verb} not watched: only single pages were collected."
        yield BlindSpot(kind="not-watched", note=note)
    if seen.out_at is None or _is_older(seen):
        return
    late = [w for w in seen.watches if w.since is None or w.before is None]
    if late:
        note = f"{_names(w.outlet for w in late)} {_was(late)} first polled only after it was out, or never."
        yield BlindSpot(kind="polled-later", note=note)
    gaps = [w for w in seen.watches if w.before is not None and _missed(w, seen.out_at)]
    if gaps:
        note = (
            f"{_names(w.outlet for w in gaps)} {_was(gaps)} not polled for more than a day when it came out."
        )
        yield BlindSpot(kind="not-polled", note=note)


def _missed(watch: Watch, out_at: datetime) -> bool:
    """Whether so long lay between two polls that what came out may have gone from the feed again."""
    if watch.before is None:
        return False
    return (watch.after or out_at) - watch.before > FEED_HOLDS


def _pages(seen: Collected) -> Iterator[BlindSpot]:
    failed = [w for w in seen.watches if w.failed]
    if failed:
        pages = counted(sum(w.failed for w in failed), "page")
        note = f"{pages[0].upper()}{pages[1:]} that {_names(w.outlet for w in failed)} listed around then could not be read."
        yield BlindSpot(kind="pages-failed", note=note)
    if seen.paywalled:
        note = f"Behind a paywall, so perhaps not read to the end: {_names(seen.paywalled)}."
        yield BlindSpot(kind="paywalled", note=note)
    if seen.cut:
        yield BlindSpot(kind="cut", note=f"Only a part of the page could be read: {_names(seen.cut)}.")


def _was(watches: Sequence[Watch]) -> str:
    return "was" if len(watches) == 1 else "were"


def _names(names: Iterable[str]) -> str:
    return listed([printable(name) for name in sorted(set(names))], most=NAMED)
