"""When to ask for a page, decided from what is known of it: pure functions, no clock and no store."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from provenance.types import FetchSettings, PageRef, PageState

BACK_OFF = timedelta(minutes=30)
"""Wait after a failure, times the failures so far: linear, as in mediacloud's rss-fetcher."""
MAX_BACK_OFF = timedelta(hours=24)
MAX_FAILURES = 12
"""After so many failures in a row a page is given up: with linear back-off that is after 33 hours."""
GONE_TRIES = 3
"""404 and 410 are asked so often: pages do come back after a mistaken deletion, but rarely."""
HOPELESS = frozenset(("blocked_address", "not_a_page", "too_large", "extract_failed"))
"""Failures that the page itself would have to change to mend; asked `GONE_TRIES` times too."""
FIRST_REVISIT = timedelta(minutes=30)
"""Edits come early: a page is seen again at 30 minutes, then each time its age has doubled."""

UNREAD_FOR = timedelta(days=30)
"""So long a page that was listed and never had is kept in mind: a backlog of a sitemap, or of a time without runs."""
WHOLE_FROM = timedelta(hours=6)
"""Age of a page from which it is asked for whole."""


def due(state: PageState, now: datetime, settings: FetchSettings) -> bool:
    """Whether to ask for the page now.

    A page that was never asked for is due. One that failed is due when its back-off is over, until it is given
    up. One that we have is due while it is young, at ages that double: at once, then at
    30 minutes, an hour, two hours and so on, up to ``revisit_hours`` after it was first listed.
    """
    if state.tried_at is None:
        return True
    if state.failures:
        gone = state.last_status in (404, 410) or state.last_error in HOPELESS
        if state.failures >= (GONE_TRIES if gone else MAX_FAILURES):
            return False
        return now - state.tried_at >= min(state.failures * BACK_OFF, MAX_BACK_OFF)
    young = now - state.listed_at <= timedelta(hours=settings.revisit_hours)
    age_when_tried = max(state.tried_at - state.listed_at, timedelta(0))
    return young and now - state.tried_at >= max(FIRST_REVISIT, age_when_tried)


def due_pages(
    listed: Iterable[PageRef], known: Sequence[PageState], now: datetime, settings: FetchSettings
) -> list[PageRef]:
    """What to ask for of one source: first the pages never asked for, then those to be seen again.

    Args:
        listed: What the source lists now, in its order.
        known: What is known of every page it ever listed, newest listing first. Whether it has those of
            ``listed`` already makes no difference.
        now: The time of this run.
        settings: ``pages_per_source`` bounds the pages never asked for; the rest stays due.
    """
    states = {state.ref.url: state for state in known}
    new: dict[str, PageRef] = {}
    for ref in listed:
        state = states.get(ref.url)
        if state is None or state.tried_at is None:
            new.setdefault(ref.url, ref)
    again: list[PageRef] = []
    for state in known:
        if state.ref.url in new or not due(state, now, settings):
            continue
        if state.tried_at is None:
            new[state.ref.url] = state.ref
        else:
            again.append(state.ref)
    return [*list(new.values())[: settings.pages_per_source], *again]


def wants_whole(state: PageState, now: datetime) -> bool:
    """Whether to see a page again without its validators: from `WHOLE_FROM` on, which is the last time or two.

    So an ETag that never changes hides an edit until then at most, and most visits stay cheap.
    """
    return state.tried_at is not None and now - state.listed_at >= WHOLE_FROM


def wants_full(url: str, now: datetime) -> bool:
    """Whether to ask for a source without its validators: in one hour of each day, another for each source.

    Servers that keep an ETag while the body changes exist; with this they hide news for a day at most.
    """
    return now.hour == zlib.crc32(url.encode()) % 24
