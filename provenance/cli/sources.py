"""What `status` says of sources: how each stands, and what was missed of an outlet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from db.store import SqliteStore
from fetchers.lanes import SLOW_SECONDS
from fetchers.standing import POLLS_LOOKED_AT, gaps, standing
from provenance.errors import UsageError
from provenance.render.phrases import counted, moment
from provenance.types import Outlet
from provenance.urls import host


def standing_rows(store: SqliteStore) -> Sequence[Mapping[str, Any]]:
    """Sources that are not simply asked at their address: retired, moved, failing or very slow ones, as rows."""
    rows = []
    for outlet in store.outlets().values():
        for source in outlet.sources:
            stands = standing(source.url, store.polls(source.url, limit=POLLS_LOOKED_AT))
            state = store.host_state(host(source.url) or "")
            delay = state.delay_seconds if state is not None else 0.0
            if stands.moved or stands.failures or delay > SLOW_SECONDS:
                rows.append(
                    {
                        "outlet_id": outlet.id,
                        "url": source.url,
                        "moved_to": stands.address if stands.moved else None,
                        "failures": stands.failures,
                        "retired": stands.retired,
                        "next_at": stands.next_at,
                        "crawl_delay_seconds": delay if delay > SLOW_SECONDS else None,
                        "waiting": len(store.unread_pages(source.url)) if delay > SLOW_SECONDS else None,
                    }
                )
    return rows


def standing_lines(rows: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """A line for each of `standing_rows`, with what a person may do about it."""
    for row in rows:
        if row["moved_to"]:
            yield f"  {row['url']} moved to {row['moved_to']}: it is asked there; correct the configuration"
        if row["crawl_delay_seconds"]:
            yield (
                f"  {row['url']} wants {row['crawl_delay_seconds'] / 60:.0f} minutes between two requests, so a run gets its"
                f" list or one page of it in turn: {counted(row['waiting'], 'page')} not read so far"
            )
        if row["failures"]:
            state = "retired, and still asked once a week" if row["retired"] else "asked less often"
            yield (
                f"  {row['url']} failed {counted(row['failures'], 'time')} in a row: {state},"
                f" next from {moment(row['next_at'])}"
            )


def gap_rows(
    store: SqliteStore, outlet_id: str, *, since: datetime | None, until: datetime
) -> Sequence[Mapping[str, Any]]:
    """When an outlet's sources were not seen, and what they listed and nothing brought, as rows.

    Raises:
        UsageError: The outlet has no source, so nothing of it is ever polled.
    """
    outlet = _polled(store, outlet_id)
    rows: list[Mapping[str, Any]] = []
    for source in outlet.sources:
        polls = [p for p in store.polls(source.url, since=since) if p.at <= until]
        rows += (
            {
                "kind": "lost" if gap.lost else "late",
                "source_url": source.url,
                "begin": gap.begin,
                "end": gap.end,
                "url": None,
                "why": gap.why,
            }
            for gap in gaps(polls, until=until)
        )
        rows += (
            {
                "kind": "unread",
                "source_url": source.url,
                "begin": page.listed_at,
                "end": None,
                "url": page.url,
                "why": _why(page.error, page.status),
            }
            for page in store.unread_pages(source.url, since=since, until=until)
        )
    return sorted(rows, key=lambda row: (row["begin"], row["source_url"], row["url"] or ""))


def gap_lines(rows: Sequence[Mapping[str, Any]], outlet_id: str) -> Iterator[str]:
    """`gap_rows` in sentences."""
    if not rows:
        yield f"Nothing of {outlet_id} was missed, as far as its sources tell."
    for row in rows:
        if row["kind"] == "unread":
            yield f"{moment(row['begin'])}: listed and not read: {row['url']} ({row['why']})"
            continue
        what = "pages may have come and gone unseen" if row["kind"] == "lost" else "seen late"
        yield f"{moment(row['begin'])} to {moment(row['end'])}: {what} at {row['source_url']}: {row['why']}"


def day(text: str | None, option: str) -> datetime | None:
    """A day or time as it is given to an option; without a zone it is UTC.

    Raises:
        UsageError: It is none.
    """
    if text is None:
        return None
    try:
        given = datetime.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"{option} {text!r} is no date; write 2026-11-02 or 2026-11-02T07:00") from error
    return given.astimezone(UTC) if given.tzinfo else given.replace(tzinfo=UTC)


def _polled(store: SqliteStore, outlet_id: str) -> Outlet:
    polled = {o.id: o for o in store.outlets().values() if o.sources}
    if outlet_id not in polled:
        known = f" There are: {', '.join(sorted(polled)[:8])}." if polled else ""
        raise UsageError(f"No outlet {outlet_id!r} has sources, so nothing of it is polled.{known}")
    return polled[outlet_id]


def _why(error: str | None, status: int | None) -> str:
    if error is None:
        return "not asked for yet"
    return f"{error} {status}" if status else error
