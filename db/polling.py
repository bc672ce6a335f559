"""What earlier runs tell the fetchers of sources and hosts, and what was missed of a source."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from db.codec import maybe, moment, must_moment, packed, read_moment, storable
from db.connect import Connection
from provenance.errors import LeftAlone
from provenance.types import HostState, PageRef, PageState, Poll, RobotsFile


def host_state(db: Connection, name: str) -> HostState | None:
    """See ``protocols.FetchLog``."""
    row = db.row("SELECT asked_at, free_at, delay_seconds FROM host WHERE host = ?", [name])
    if row is None:
        return None
    return HostState(
        asked_at=must_moment(row["asked_at"]),
        free_at=read_moment(row["free_at"]),
        delay_seconds=row["delay_seconds"],
    )


def robots(db: Connection, url: str) -> RobotsFile | None:
    """See ``protocols.FetchLog``."""
    row = db.row("SELECT * FROM robots WHERE url = ?", [storable(url)])
    if row is None:
        return None
    return RobotsFile(
        url=url,
        asked_at=must_moment(row["asked_at"]),
        fresh_until=must_moment(row["fresh_until"]),
        status=row["status"],
        error=row["error"],
        message=row["message"],
        body=row["body"],
        had_at=read_moment(row["had_at"]),
    )


def put_robots(db: Connection, file: RobotsFile) -> None:
    """Keep what is known of a robots.txt, in place of what was known before."""
    db.write(
        "INSERT OR REPLACE INTO robots(url, asked_at, fresh_until, status, error, message, body, had_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            storable(file.url),
            moment(file.asked_at),
            moment(file.fresh_until),
            file.status,
            file.error,
            maybe(file.message),
            file.body,
            moment(file.had_at),
        ],
    )


def polls(db: Connection, source_url: str, *, limit: int | None, since: datetime | None) -> Sequence[Poll]:
    """See ``protocols.FetchLog``. What was new at a poll was listed between its beginning and that of the next."""
    rows = db.rows(
        """WITH poll AS (
             SELECT fetch_id, url, started_at, error, status, moved_to, listed,
               lag(started_at, 1, '9999') OVER (ORDER BY fetch_id DESC) AS next_at
             FROM fetch WHERE source_url = :source AND error IS NOT :left_alone AND url IN (
               :source, (SELECT moved_to FROM fetch WHERE url = :source AND moved_to IS NOT NULL ORDER BY fetch_id DESC LIMIT 1))
               AND started_at >= :since
             ORDER BY fetch_id DESC LIMIT :limit)
           SELECT poll.*, (SELECT count(*) FROM listing l WHERE l.source_url = :source
             AND l.listed_at >= poll.started_at AND l.listed_at < poll.next_at) AS new
           FROM poll ORDER BY fetch_id DESC""",
        {
            "source": storable(source_url),
            "left_alone": LeftAlone.kind,
            "since": moment(since) or "",
            "limit": -1 if limit is None else limit,
        },
    )
    return [
        Poll(
            url=r["url"],
            at=must_moment(r["started_at"]),
            error=r["error"],
            status=r["status"],
            moved_to=r["moved_to"],
            listed=r["listed"],
            new=r["new"],
        )
        for r in rows
    ]


def page_states(
    db: Connection,
    source_url: str,
    *,
    listed: Collection[str],
    since: datetime | None,
    unread_since: datetime | None,
) -> Sequence[PageState]:
    """See ``protocols.FetchLog``. A source that was followed for years has listed more than a run should look at."""
    rows = db.rows(
        """SELECT l.*, p.tried_at, p.got_at, coalesce(p.failures, 0) AS failures, p.last_error, p.last_status
           FROM listing l LEFT JOIN page p ON p.url = l.url
           WHERE l.source_url = :source AND l.listed_at >= :unread_since
             AND (l.listed_at >= :since OR p.got_at IS NULL)
           UNION
           SELECT l.*, p.tried_at, p.got_at, coalesce(p.failures, 0), p.last_error, p.last_status
           FROM listing l LEFT JOIN page p ON p.url = l.url
           WHERE l.source_url = :source AND l.url IN (SELECT value FROM json_each(:listed))
           ORDER BY listed_at DESC, position, url""",
        {
            "source": storable(source_url),
            "since": moment(since) or "",
            "unread_since": moment(unread_since) or "",
            "listed": packed(list(listed)),
        },
    )
    return [
        PageState(
            ref=PageRef(url=r["url"], source_url=r["source_url"], title=r["title"], published=r["published"]),
            listed_at=must_moment(r["listed_at"]),
            tried_at=read_moment(r["tried_at"]),
            got_at=read_moment(r["got_at"]),
            failures=r["failures"],
            last_error=r["last_error"],
            last_status=r["last_status"],
        )
        for r in rows
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """A page that a source listed and that no attempt has brought so far; ``error`` is of the latest."""

    url: str
    title: str | None
    listed_at: datetime
    error: str | None
    status: int | None


def unread_pages(
    db: Connection, source_url: str, *, since: datetime | None, until: datetime | None
) -> Sequence[Unread]:
    """What the source listed first in this time and we do not have, in the order of the listings."""
    rows = db.rows(
        """SELECT l.url, l.title, l.listed_at, p.last_error, p.last_status
           FROM listing l LEFT JOIN page p ON p.url = l.url
           WHERE l.source_url = ? AND l.listed_at >= ? AND l.listed_at <= ? AND p.got_at IS NULL
           ORDER BY l.listed_at, l.position, l.url""",
        [storable(source_url), moment(since) or "", moment(until) or "9999"],
    )
    return [
        Unread(
            url=r["url"],
            title=r["title"],
            listed_at=must_moment(r["listed_at"]),
            error=r["last_error"],
            status=r["last_status"],
        )
        for r in rows
    ]
