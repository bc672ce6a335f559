"""When a host may be asked again.

Hosts are shared by every outlet on them, so the pace belongs to the host. What was owed when the last
run ended comes in from the log, and so goes on across runs.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

MAX_RETRY_AFTER_SECONDS = 86_400.0
"""A host may ask us to stay away for a day at most (mediacloud's rss-fetcher caps likewise)."""


class Pace:
    """Keeps requests to one host apart; safe to share among threads.

    Args:
        least_seconds: Between two requests to one host.
        clock: Gives the time.
        sleep: Waits for so many seconds.
    """

    def __init__(
        self, least_seconds: float, *, clock: Callable[[], datetime], sleep: Callable[[float], None]
    ) -> None:
        self._least = timedelta(seconds=least_seconds)
        self._clock = clock
        self._sleep = sleep
        self._free_at: dict[str, datetime] = {}
        self._gaps: dict[str, timedelta] = {}
        self._lock = threading.Lock()

    def hold(self, host: str, until: datetime) -> None:
        """Leave the host alone until then, whatever its pace; an earlier time changes nothing."""
        with self._lock:
            self._free_at[host] = max(until, self._free_at.get(host, until))

    def slow(self, host: str, seconds: float) -> None:
        """From its next request on, keep so many seconds between two, if that is slower than the general pace."""
        with self._lock:
            self._gaps[host] = max(timedelta(seconds=seconds), self._gaps.get(host, self._least))

    def wait_seconds(self, host: str) -> float:
        """How long until the host may be asked; 0 for now."""
        with self._lock:
            free_at = self._free_at.get(host)
        return 0.0 if free_at is None else max(0.0, (free_at - self._clock()).total_seconds())

    def take(self, host: str) -> None:
        """Wait until the host may be asked, and count this as asking it."""
        with self._lock:
            now = self._clock()
            start = max(now, self._free_at.get(host, now))
            self._free_at[host] = start + self._gaps.get(host, self._least)
        if start > now:
            self._sleep((start - now).total_seconds())


def retry_after_seconds(value: str | None, now: datetime) -> float | None:
    """What a ``Retry-After`` header asks for, as seconds or as a date; None where it says neither.

    Never negative, and at most `MAX_RETRY_AFTER_SECONDS`.
    """
    if value is None:
        return None
    value = value.strip()
    if value.isdecimal():
        seconds = float(value[:12])
    else:
        try:
            moment = parsedate_to_datetime(value)
        except ValueError:
            return None
        seconds = ((moment if moment.tzinfo else moment.replace(tzinfo=UTC)) - now).total_seconds()
    return min(max(0.0, seconds), MAX_RETRY_AFTER_SECONDS)
