"""What a claim's blind spots are made of, as the fetch log has it."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from db.store import SqliteStore
from provenance.types import Attempt, Event, Fetched, Outlet, PageRef, Source
from tests.builders import NOON, make_citation, make_outlet, make_stamp
from tests.db.press import DAM, HOUR, draft, publish, read_words, verdict_for

FEED = "https://valley-post.example/feed"
POST = Outlet(
    id="valley-post", name="Valley Post", sources=(Source(outlet_id="valley-post", kind="feed", url=FEED),)
)


@pytest.fixture
def store() -> SqliteStore:
    store = SqliteStore()
    store.put_events([Event(id="dam", title="The dam")])
    store.put_outlets([POST])
    return store


def polled(store: SqliteStore, at: datetime, *listed: str, error: str | None = None) -> None:
    attempt = Attempt(url=FEED, source_url=FEED, started_at=at, finished_at=at, error=error)
    refs = tuple(PageRef(url=url, source_url=FEED) for url in listed)
    store.add_fetch(Fetched(attempt=attempt, listed=refs))


def claim(
    store: SqliteStore, *, outlet: Outlet = POST, credit: str | None = None, flags: tuple[str, ...] = ()
) -> int:
    """A claim of the Valley Post that came out at noon."""
    version = publish(
        store, DAM, outlet=outlet, at=NOON + HOUR, published=make_stamp(NOON, precision="minute"), flags=flags
    )
    cited = [make_citation(credit)] if credit else []
    ids = read_words(store, version, DAM, cited=cited)
    store.set_events(version.article_id, ["dam"])
    [made] = store.save_claims("dam", [draft(*ids)])
    store.save_verdicts({made: verdict_for()}, decided_at=NOON)
    return made


def notes(store: SqliteStore, claim_id: int) -> dict[str, str]:
    return {spot.kind: spot.note for spot in store.claim_page(claim_id).blind_spots}


def test_outlet_polled_all_the_time_has_no_blind_spot(store: SqliteStore) -> None:
    for hours in (-30, -20, -1, 1, 20):
        polled(store, NOON + hours * HOUR)
    assert notes(store, claim(store)) == {}


def test_first_poll_after_it_was_out_is_said(store: SqliteStore) -> None:
    store.put_outlets(
        [
            make_outlet(
                "hill-news", sources=(Source(outlet_id="hill-news", kind="feed", url="https://h.example"),)
            )
        ]
    )
    polled(store, NOON - HOUR)
    polled(store, NOON + HOUR)
    assert list(notes(store, claim(store))) == ["polled-later"]
    assert "Hill News was first polled" in notes(store, 1)["polled-later"]


def test_poll_that_failed_is_no_poll(store: SqliteStore) -> None:
    polled(store, NOON - timedelta(days=2))
    polled(store, NOON - HOUR, error="unreachable")
    polled(store, NOON + HOUR)
    assert list(notes(store, claim(store))) == ["not-polled"]


def test_source_that_moved_is_polled_where_it_is_now(store: SqliteStore) -> None:
    moved = "https://www.valley-post.example/feed.xml"
    start = NOON - timedelta(days=3)
    first = Attempt(url=FEED, source_url=FEED, started_at=start, finished_at=start, moved_to=moved)
    store.add_fetch(Fetched(attempt=first))
    for at in (NOON - HOUR, NOON + HOUR):
        store.add_fetch(Fetched(attempt=Attempt(url=moved, source_url=FEED, started_at=at, finished_at=at)))
    assert notes(store, claim(store)) == {}


def test_pages_that_were_listed_and_never_read_are_counted_until_they_are_read(store: SqliteStore) -> None:
    lost = "https://valley-post.example/lost"
    polled(store, NOON - HOUR, lost)
    polled(store, NOON + HOUR)
    store.add_fetch(
        Fetched(attempt=Attempt(url=lost, started_at=NOON, finished_at=NOON, error="status", status=503))
    )
    made = claim(store)
    assert list(notes(store, made)) == ["pages-failed"]
    store.add_fetch(
        Fetched(attempt=Attempt(url=lost, started_at=NOON + HOUR, finished_at=NOON + HOUR, status=200))
    )
    store.save_verdicts({made: verdict_for()}, decided_at=NOON)
    assert notes(store, made) == {}


def test_imported_pages_were_not_watched_and_those_credited_not_collected() -> None:
    store = SqliteStore()
    store.put_events([Event(id="dam", title="The dam")])
    found = notes(
        store,
        claim(store, outlet=make_outlet("valley-post"), credit="The Quay Letter", flags=("paywalled",)),
    )
    assert list(found) == ["credited-not-collected", "older-than-collection", "not-watched", "paywalled"]
