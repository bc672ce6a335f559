"""What was collected under the name of a host goes to the outlet that is configured for it, and nothing else moves."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from db.store import SqliteStore
from provenance.gazetteer import OutletBook
from provenance.pipeline.analysis import analyze
from provenance.pipeline.moving import Move, settle_outlets
from provenance.pipeline.pages import imported, ingest
from provenance.types import Outlet, RawPage

NOON = datetime(2026, 11, 2, 12, tzinfo=UTC)
UNKNOWN = OutletBook((), listed=())
FERRY = Outlet(id="ferry-post", name="Ferry Post", domains=("ferry.example",))
CONFIGURED = OutletBook((FERRY,), listed=())


def page(
    url: str, *, text: str = "The pier was closed on Monday after the storm.", outlet: str | None = None
) -> RawPage:
    body = f"<html><body><article><h1>Pier closed</h1><p>{text}</p><p>Ferries leave from the northern quay.</p></article></body></html>"
    return RawPage(url=url, fetched_at=NOON, body=body.encode(), outlet_id=outlet)


@pytest.fixture
def store() -> Iterator[SqliteStore]:
    with SqliteStore() as made:
        yield made


def take(store: SqliteStore, book: OutletBook, *pages: RawPage) -> None:
    for one in pages:
        ingest(one, imported(one), store, book)


def owners(store: SqliteStore) -> list[tuple[str, str]]:
    return sorted((version.outlet_id, version.article.url) for version in store.versions())


def test_articles_of_a_host_go_to_the_outlet_that_is_configured_for_it(store: SqliteStore) -> None:
    take(
        store,
        UNKNOWN,
        page("https://ferry.example/1"),
        page("https://m.ferry.example/2"),
        page("https://hill.example/1"),
    )
    assert settle_outlets(store, CONFIGURED) == (Move(old="ferry.example", new="ferry-post", articles=2),)
    assert owners(store) == [
        ("ferry-post", "https://ferry.example/1"),
        ("ferry-post", "https://m.ferry.example/2"),
        ("hill.example", "https://hill.example/1"),
    ]
    assert settle_outlets(store, CONFIGURED) == ()
    assert store.latest_version("ferry-post", ["https://ferry.example/1"]) is not None


def test_outlet_whose_id_is_changed_keeps_its_articles_and_its_old_sources_rest(store: SqliteStore) -> None:
    take(store, CONFIGURED, page("https://ferry.example/1"))
    renamed = OutletBook((Outlet(id="the-ferry", name="Ferry Post", domains=("ferry.example",)),), listed=())
    assert [move.new for move in settle_outlets(store, renamed)] == ["the-ferry"]
    assert not store.outlets()["ferry-post"].configured


def test_outlet_that_an_import_named_keeps_its_pages_whatever_their_host(store: SqliteStore) -> None:
    take(store, UNKNOWN, page("https://ferry.example/1", outlet="Archive of Letters"))
    assert settle_outlets(store, CONFIGURED) == ()


def test_article_that_the_new_outlet_collected_too_stays_where_it_is(store: SqliteStore) -> None:
    take(store, UNKNOWN, page("https://ferry.example/1"), page("https://ferry.example/2"))
    later = page("https://ferry.example/1", text="The pier was opened again on Friday.")
    take(store, CONFIGURED, later)
    assert [move.articles for move in settle_outlets(store, CONFIGURED)] == [1]
    assert [owner for owner, url in owners(store) if url.endswith("/1")] == ["ferry-post", "ferry.example"]


def test_who_cites_the_outlet_is_read_again_and_cites_it_under_its_new_name(store: SqliteStore) -> None:
    host = OutletBook((Outlet(id="ferry.example", name="Ferry Post", domains=("ferry.example",)),), listed=())
    take(store, host, page("https://ferry.example/1"))
    take(
        store,
        host,
        page(
            "https://hill.example/1", text="The pier stays closed until May, Ferry Post reported on Monday."
        ),
    )
    analyze(store, host, (), now=NOON)
    settle_outlets(store, CONFIGURED)
    analyze(store, CONFIGURED, (), now=NOON)
    assert {row["outlet_id"] for row in store.reader().rows("citations")} == {"ferry-post"}
    assert {row["outlet_id"] for row in store.reader().rows("claim_mentions")} == {
        "ferry-post",
        "hill.example",
    }
