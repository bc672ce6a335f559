"""How a source stands, decided from the log of its polls: pure functions, no clock and no store.

The interval follows how much is new, as an HTTP cache guesses freshness: a source waits a tenth of the time for
which it has listed nothing new, an hour at most. One that publishes is asked at every run, one that sleeps
at night is asked less, and nothing has to be configured or remembered.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise, takewhile

from provenance.types import Poll

POLLS_LOOKED_AT = 40
"""Polls of a source that its standing is decided from: more than it takes to retire one."""
QUIET_SHARE = 0.1
"""Wait for this share of the time without news (the heuristic of RFC 9111, 4.2.2, for what was last modified then)."""
MAX_INTERVAL = timedelta(hours=1)
"""Longest wait for a source that answers: first-seen times are evidence, so a quiet outlet is still seen hourly."""
FAILURE_BACK_OFF = timedelta(minutes=10)
"""Wait after the second failure in a row, after each more so much longer; after the first the next run asks again."""
MAX_BACK_OFF = timedelta(hours=24)
RETIRED_FAILURES = 30
"""Failures in a row that retire a source (mediacloud's rss-fetcher disables at 30) …"""
RETIRED_AFTER = timedelta(days=7)
"""… if they last so long: a cron job every minute must not retire a source within an hour."""
GONE_POLLS = 3
"""A source that says 410 so often in a row is retired at once: it says itself that it will not come back."""
REVIVAL_EVERY = timedelta(days=7)
"""A retired source is still asked so often, for they do come back; one good answer revives it."""
MOVES_BELIEVED = 3
"""Permanent redirects to one address, in a row, before it is asked instead …"""
MOVE_LASTS = timedelta(hours=3)
"""… and the time they must span: what was set up by mistake is mended sooner. When these polls are no longer among those
looked at, the old address is asked again, and so a move is checked now and then."""
LOST_POLLS = 3
"""Failures in a row of the address it moved to before the old one is asked again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How a source stands.

    ``address`` is what to ask for, ``moved`` whether that is where the source moved to. ``failures`` counts those in
    a row. ``next_at`` is when it is due, None for at once.
    """

    address: str
    moved: bool = False
    failures: int = 0
    retired: bool = False
    next_at: datetime | None = None

    def due(self, now: datetime) -> bool:
        """Whether to ask the source in a run at this time."""
        return self.next_at is None or now >= self.next_at


def standing(source_url: str, polls: Sequence[Poll]) -> Standing:
    """How the source stands after these polls, newest first, `POLLS_LOOKED_AT` of them or more."""
    address = _address(source_url, polls)
    moved = address != source_url
    if not polls:
        return Standing(address=address)
    bad = list(takewhile(lambda poll: poll.error is not None, polls))
    last = polls[0].at
    if not bad:
        return Standing(address=address, moved=moved, next_at=last + _interval(polls))
    gone = len(bad) >= GONE_POLLS and all(poll.status == 410 for poll in bad[:GONE_POLLS])
    tired = len(bad) >= RETIRED_FAILURES and last - bad[-1].at >= RETIRED_AFTER
    wait = REVIVAL_EVERY if gone or tired else min((len(bad) - 1) * FAILURE_BACK_OFF, MAX_BACK_OFF)
    return Standing(
        address=address, moved=moved, failures=len(bad), retired=gone or tired, next_at=last + wait
    )


def _interval(polls: Sequence[Poll]) -> timedelta:
    """A tenth of the time since the source last listed something new, as far back as is known."""
    news = next((poll.at for poll in polls if poll.new), polls[-1].at)
    return min((polls[0].at - news) * QUIET_SHARE, MAX_INTERVAL)


def _address(source_url: str, polls: Sequence[Poll]) -> str:
    good = [poll for poll in polls if poll.url == source_url and poll.error is None]
    target = good[0].moved_to if good else None
    if target is None:
        return source_url
    same = list(takewhile(lambda poll: poll.moved_to == target, good))
    if len(same) < MOVES_BELIEVED or same[0].at - same[-1].at < MOVE_LASTS:
        return source_url
    lost = polls[:LOST_POLLS]
    if len(lost) == LOST_POLLS and all(poll.url == target and poll.error is not None for poll in lost):
        return source_url
    return target


# --- what was missed -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A time in which a source was not seen; ``lost`` where pages may have come and gone unseen in it.

    Without ``lost`` all that it published is known, only later than it could have been.
    """

    begin: datetime
    end: datetime
    lost: bool
    why: str


def gaps(polls: Sequence[Poll], *, until: datetime, least: timedelta = 2 * MAX_INTERVAL) -> list[Gap]:
    """When the source was not seen, in the order of time.

    Two good polls whose listings share nothing have pages lost between them, however near they are. Otherwise the
    later listing reaches back to the earlier, and only a distance of more than ``least`` is worth a word.

    Args:
        polls: Newest first, all of the time that is asked about.
        until: The end of that time; a source last seen well before it has a gap up to it.
        least: Twice the longest interval of a source that answers.
    """
    seen = [poll for poll in reversed(polls) if poll.error is None]
    found = []
    for before, after in pairwise(seen):
        lost = after.listed > 0 and after.new >= after.listed
        if lost or after.at - before.at > least:
            why = _why(polls, before.at, after.at)
            if lost:
                why = f"nothing of what it listed then was still listed; {why}"
            found.append(Gap(begin=before.at, end=after.at, lost=lost, why=why))
    last = seen[-1].at if seen else (polls[-1].at if polls else None)
    if last is not None and until - last > least:
        found.append(Gap(begin=last, end=until, lost=True, why=_why(polls, last, until)))
    return found


def _why(polls: Sequence[Poll], begin: datetime, end: datetime) -> str:
    failed = [poll for poll in polls if poll.error is not None and begin <= poll.at <= end]
    if not failed:
        return "it was not asked"
    kinds = sorted({f"{poll.error} {poll.status}" if poll.status else str(poll.error) for poll in failed})
    return f"{len(failed)} failed attempts: {', '.join(kinds)}"
