"""What is collected: attempts, listings, what is known of each URL, articles and their versions."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime, timedelta

from db.codec import (
    article_columns,
    maybe,
    moment,
    must_moment,
    packed,
    read_version,
    storable,
)
from db.connect import Connection
from db.outlets import put_outlets
from db.polling import put_robots
from provenance.errors import LeftAlone
from provenance.types import (
    Article,
    Attempt,
    Fetched,
    Outlet,
    PageRef,
    RawPage,
    StoredVersion,
    Validators,
)
from provenance.urls import canonical, host, place

_VERSIONS = "SELECT v.*, a.outlet_id FROM article_version v JOIN article a USING (article_id)"

VERSIONS_AT_ONCE = 50
"""Versions held in memory while all are walked through: some 10 KB each."""


# --- attempts --------------------------------------------------------------------------------


def add_fetch(db: Connection, fetched: Fetched, sha256: str | None, run_id: int | None) -> None:
    """Record an attempt that brought no story, and what it lists."""
    _log_attempt(db, fetched.attempt, run_id, page=fetched.page, sha256=sha256, listed=len(fetched.listed))
    if fetched.attempt.status == 304 and fetched.attempt.error is None:
        _still_there(db, fetched.attempt)
    if fetched.robots is not None:
        put_robots(db, fetched.robots)
    for i, ref in enumerate(fetched.listed):
        _add_listing(db, ref, fetched.attempt.finished_at, i)


def _log_attempt(
    db: Connection,
    attempt: Attempt,
    run_id: int | None,
    *,
    page: RawPage | None = None,
    sha256: str | None = None,
    article_id: int | None = None,
    listed: int = 0,
) -> None:
    db.insert(
        "fetch",
        {
            "run_id": run_id,
            "url": storable(attempt.url),
            "via": attempt.via,
            "source_url": maybe(attempt.source_url),
            "started_at": moment(attempt.started_at),
            "finished_at": moment(attempt.finished_at),
            "final_url": maybe(attempt.final_url),
            "chain": packed(attempt.chain),
            "status": attempt.status,
            "bytes_wire": attempt.bytes_wire,
            "bytes_body": attempt.bytes_body,
            "etag": maybe(attempt.etag),
            "last_modified": maybe(attempt.last_modified),
            "error": attempt.error,
            "message": maybe(attempt.message),
            "retry_after_seconds": attempt.retry_after_seconds,
            "moved_to": maybe(attempt.moved_to),
            "page_at": moment(page.fetched_at) if page else None,
            "sha256": sha256,
            "article_id": article_id,
            "listed": listed,
        },
    )
    if attempt.error == LeftAlone.kind:
        return  # nothing was asked, so nothing is known that was not before
    _note_page(db, attempt)
    if attempt.via == "fetch":
        _note_host(db, attempt)


def _note_page(db: Connection, attempt: Attempt) -> None:
    """Keep the latest attempt of each address; an archive may bring an older one later."""
    good = attempt.error is None
    values = {
        "url": storable(attempt.url),
        "tried_at": moment(attempt.started_at),
        "got_at": moment(attempt.finished_at) if good else None,
        "failures": 0 if good else 1,
        "last_error": attempt.error,
        "last_status": attempt.status,
        "etag": maybe(attempt.etag) if good else None,
        "last_modified": maybe(attempt.last_modified) if good else None,
        "good": good,
        # "304 Not Modified" need not repeat the validators it was asked with
        "fresh": good and attempt.status != 304 and attempt.via == "fetch",
    }
    db.write(
        """INSERT INTO page(url, tried_at, got_at, failures, last_error, last_status, etag, last_modified)
           VALUES (:url, :tried_at, :got_at, :failures, :last_error, :last_status, :etag, :last_modified)
           ON CONFLICT (url) DO UPDATE SET
             tried_at = excluded.tried_at,
             got_at = coalesce(excluded.got_at, got_at),
             failures = iif(:good, 0, failures + 1),
             last_error = excluded.last_error,
             last_status = excluded.last_status,
             etag = iif(:fresh, excluded.etag, coalesce(excluded.etag, etag)),
             last_modified = iif(:fresh, excluded.last_modified, coalesce(excluded.last_modified, last_modified))
           WHERE excluded.tried_at >= tried_at""",
        values,
    )


def _note_host(db: Connection, attempt: Attempt) -> None:
    name = host(attempt.final_url or attempt.url)
    if not name:
        return
    wait = attempt.retry_after_seconds
    free_at = None if wait is None else attempt.finished_at + timedelta(seconds=wait)
    db.write(
        """INSERT INTO host(host, asked_at, free_at, delay_seconds) VALUES (:host, :asked_at, :free_at, coalesce(:delay, 0))
           ON CONFLICT (host) DO UPDATE SET asked_at = max(asked_at, excluded.asked_at),
             free_at = coalesce(max(free_at, excluded.free_at), free_at, excluded.free_at),
             delay_seconds = coalesce(:delay, delay_seconds)""",
        {
            "host": name,
            "asked_at": moment(attempt.finished_at),  # it may have begun with a long wait for its turn
            "free_at": moment(free_at),
            "delay": attempt.crawl_delay_seconds,
        },
    )


def _add_listing(db: Connection, ref: PageRef, at: datetime, position: int) -> None:
    db.write(
        """INSERT INTO listing(source_url, url, title, published, listed_at, position) VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT (source_url, url) DO UPDATE SET title = excluded.title, published = excluded.published
           WHERE (title, published) IS NOT (excluded.title, excluded.published)""",
        [
            storable(ref.source_url),
            storable(ref.url),
            maybe(ref.title),
            maybe(ref.published),
            moment(at),
            position,
        ],
    )


# --- what the fetchers ask -------------------------------------------------------------------


def validators(db: Connection, url: str) -> Validators | None:
    """What the last good answer of the URL gave for a conditional request."""
    row = db.row("SELECT etag, last_modified FROM page WHERE url = ?", [url])
    if row is None or (row["etag"] is None and row["last_modified"] is None):
        return None
    return Validators(etag=row["etag"], last_modified=row["last_modified"])


def knows_page(db: Connection, url: str, fetched_at: datetime, sha256: str) -> bool:
    """Whether this very page, fetched at this very time, is stored already."""
    return (
        db.row(
            "SELECT 1 FROM fetch WHERE url = ? AND page_at = ? AND sha256 = ?",
            [storable(url), moment(fetched_at), sha256],
        )
        is not None
    )


def kept_pages(db: Connection) -> Iterator[tuple[RawPage, str]]:
    """Each page of a story in the order in which it came, its body left empty, and the SHA-256 of that body.

    An address that answered that its page was not modified has the page that it gave before, once more.
    """
    last = 0
    while rows := db.rows(
        """SELECT f.*, k.sha256 AS body, coalesce(f.page_at, f.finished_at) AS seen_at, a.outlet_id,
             l.title AS listed_title, l.published AS listed_published, l.url AS listed_url
           FROM fetch f
           JOIN fetch k ON k.fetch_id = iif(f.status = 304 AND f.error IS NULL, (
             SELECT max(b.fetch_id) FROM fetch b
             WHERE b.url = f.url AND b.fetch_id < f.fetch_id AND b.article_id IS NOT NULL AND b.sha256 IS NOT NULL), f.fetch_id)
           LEFT JOIN article a ON a.article_id = k.article_id
           LEFT JOIN listing l ON l.source_url = f.source_url AND l.url = f.url
           WHERE f.fetch_id > ? AND k.sha256 IS NOT NULL AND k.page_at IS NOT NULL AND f.error IS NOT 'not_a_feed'
           ORDER BY f.fetch_id LIMIT ?""",
        [last, VERSIONS_AT_ONCE],
    ):
        for r in rows:
            ref = None
            if r["listed_url"] is not None:
                ref = PageRef(
                    url=r["url"],
                    source_url=r["source_url"],
                    title=r["listed_title"],
                    published=r["listed_published"],
                )
            yield (
                RawPage(
                    url=r["url"],
                    fetched_at=must_moment(r["seen_at"]),
                    body=b"",
                    final_url=r["final_url"],
                    status=r["status"],
                    outlet_id=r["outlet_id"],
                    listing=ref,
                ),
                r["body"],
            )
        last = rows[-1]["fetch_id"]


# --- articles --------------------------------------------------------------------------------


def latest_version(db: Connection, outlet_id: str, urls: Sequence[str]) -> StoredVersion | None:
    """The newest version of the outlet's article that has the first of these URLs that any article has."""
    for url in urls:
        row = db.row(
            f"""{_VERSIONS} JOIN article_url u USING (article_id)
                WHERE u.outlet_id = ? AND u.url = ? ORDER BY v.seq DESC""",
            [outlet_id, storable(url)],
        )
        if row is not None:
            return read_version(row)
    return None


def near(db: Connection, outlet_id: str, url: str) -> Sequence[tuple[StoredVersion, Sequence[str]]]:
    """See ``protocols.Store``."""
    rows = db.rows(
        "SELECT DISTINCT article_id FROM article_url WHERE outlet_id = ? AND place = ? ORDER BY article_id",
        [outlet_id, place(storable(url))],
    )
    found = []
    for article_id in (r["article_id"] for r in rows):
        newest = db.row(f"{_VERSIONS} WHERE v.article_id = ? ORDER BY v.seq DESC", [article_id])
        urls = db.rows("SELECT url FROM article_url WHERE article_id = ? ORDER BY url", [article_id])
        if newest is not None:
            found.append((read_version(newest), tuple(r["url"] for r in urls)))
    return found


def last_page(db: Connection, url: str) -> tuple[RawPage, str] | None:
    """The page of a story that this address gave last, its body left empty, and the SHA-256 of that body."""
    row = db.row(
        """SELECT * FROM fetch WHERE url = ? AND article_id IS NOT NULL AND sha256 IS NOT NULL AND page_at IS NOT NULL
           ORDER BY page_at DESC, fetch_id DESC LIMIT 1""",
        [storable(url)],
    )
    if row is None:
        return None
    page = RawPage(
        url=row["url"],
        fetched_at=must_moment(row["page_at"]),
        body=b"",
        final_url=row["final_url"],
        status=row["status"],
    )
    return page, row["sha256"]


def add_article(
    db: Connection,
    attempt: Attempt,
    page: RawPage,
    sha256: str,
    outlet: Outlet,
    article: Article,
    *,
    same_as: StoredVersion | None,
    is_new_version: bool,
    also: Collection[str],
    run_id: int | None,
) -> StoredVersion:
    """Record an attempt with its page and what it says. See ``protocols.Store.add_article``."""
    put_outlets(db, [outlet])
    if same_as is None:
        article_id = db.insert("article", {"outlet_id": outlet.id, "url": storable(page.url)})
    else:
        article_id = same_as.article_id
    if same_as is None or is_new_version:
        seen = moment(page.fetched_at)
        version_id = db.insert(
            "article_version",
            {
                **article_columns(article),
                "article_id": article_id,
                "seq": same_as.seq + 1 if same_as else 1,
                "sha256": sha256,
                "first_seen_at": seen,
                "last_seen_at": seen,
            },
        )
    else:
        version_id = same_as.version_id
        _seen_again(db, same_as, page.fetched_at)
    urls = (page.url, page.final_url, article.url, canonical(page.final_url or page.url), *also)
    db.write_many(
        "INSERT OR IGNORE INTO article_url(outlet_id, url, article_id, place) VALUES (?, ?, ?, ?)",
        [(outlet.id, storable(u), article_id, place(storable(u))) for u in dict.fromkeys(urls) if u],
    )
    _log_attempt(db, attempt, run_id, page=page, sha256=sha256, article_id=article_id)
    return read_version(db.rows(f"{_VERSIONS} WHERE v.version_id = ?", [version_id])[0])


def _seen_again(db: Connection, version: StoredVersion, at: datetime) -> None:
    """Widen the time in which the version was seen; an archive may bring an older sighting later."""
    first, last = min(version.first_seen_at, at), max(version.last_seen_at, at)
    if (first, last) != (version.first_seen_at, version.last_seen_at):
        db.write(
            "UPDATE article_version SET first_seen_at = ?, last_seen_at = ? WHERE version_id = ?",
            [moment(first), moment(last), version.version_id],
        )


def _still_there(db: Connection, attempt: Attempt) -> None:
    """A page that has not changed still has the version that it had: that one was seen again."""
    db.write(
        """UPDATE article_version SET last_seen_at = max(last_seen_at, :at) WHERE version_id IN (
             SELECT (SELECT v.version_id FROM article_version v WHERE v.article_id = u.article_id ORDER BY v.seq DESC LIMIT 1)
             FROM article_url u WHERE u.url = :url)""",
        {"at": moment(attempt.finished_at), "url": storable(attempt.url)},
    )


def versions(db: Connection, article_ids: Collection[int] | None) -> Iterator[StoredVersion]:
    """All versions of these articles (None: of all), by article and seq."""
    if article_ids is None:
        ids = [
            r["version_id"]
            for r in db.rows("SELECT version_id FROM article_version ORDER BY article_id, seq")
        ]
    else:
        rows = db.rows_in(
            "SELECT version_id, article_id, seq FROM article_version WHERE article_id IN {}", article_ids
        )
        ids = [r["version_id"] for r in sorted(rows, key=lambda r: (r["article_id"], r["seq"]))]
    yield from versions_of(db, ids)


def versions_of(db: Connection, version_ids: Sequence[int]) -> Iterator[StoredVersion]:
    """The versions of these ids, in their order, some at a time: no cursor stays open while they are worked on."""
    for i in range(0, len(version_ids), VERSIONS_AT_ONCE):
        part = version_ids[i : i + VERSIONS_AT_ONCE]
        found = {r["version_id"]: r for r in db.rows_in(f"{_VERSIONS} WHERE v.version_id IN {{}}", part)}
        yield from (read_version(found[v]) for v in part)


def failed_pages(db: Connection, *, limit: int) -> Sequence[dict[str, object]]:
    """URLs whose latest attempt failed, latest first: url, tried_at, failures, last_error, last_status."""
    rows = db.rows(
        """SELECT url, tried_at, failures, last_error, last_status, EXISTS (
             SELECT 1 FROM source s WHERE s.url = page.url AND s.active) AS is_source
           FROM page WHERE last_error IS NOT NULL ORDER BY is_source DESC, tried_at DESC, url LIMIT ?""",
        [limit],
    )
    return [dict(r) for r in rows]
