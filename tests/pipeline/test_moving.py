"""What was collected under the name of a host goes to the outlet that is configured for it, and nothing else moves."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from db.store import SqliteStore
from provenance.gazetteer import OutletBook
from provenance.pipeline.analysis import analyze
from provenance.pipeline.moving import Move, settle_outlets
from provenance.pipeline.pages import imported, ingest
from provenance.types import Moved, Outlet, RawPage, Ruling, Source

NOON = datetime(2026, 11, 2, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
UNKNOWN = OutletBook((), listed=())
HOST = OutletBook((Outlet(id="ferry.example", name="Ferry Post", domains=("ferry.example",)),), listed=())
FERRY = Outlet(
    id="ferry-post",
    name="Ferry Post",
    domains=("ferry.example",),
    sources=(Source(outlet_id="ferry-post", kind="feed", url="https://ferry.example/rss"),),
)
CONFIGURED = OutletBook((FERRY,), listed=())


def page(
    url: str,
    *,
    text: str = "The pier was closed on Monday after the storm.",
    outlet: str | None = None,
    at: datetime = NOON,
) -> RawPage:
    body = f"<html><body><article><h1>Pier closed</h1><p>{text}</p><p>Ferries leave from the northern quay.</p></article></body></html>"
    return RawPage(url=url, fetched_at=at, body=body.encode(), outlet_id=outlet)


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
    assert settle_outlets(store, CONFIGURED) == (
        Move(old="ferry.example", new="ferry-post", moved=Moved(articles=2, joined=0, sources=0)),
    )
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
    (move,) = settle_outlets(store, renamed)
    assert (move.new, move.moved.sources) == ("the-ferry", 1)
    assert store.outlets()["ferry-post"].sources == ()
    assert not store.outlets()["ferry-post"].configured


def test_outlet_that_an_import_named_keeps_its_pages_whatever_their_host(store: SqliteStore) -> None:
    take(store, UNKNOWN, page("https://ferry.example/1", outlet="Archive of Letters"))
    assert settle_outlets(store, CONFIGURED) == ()


CLOSED = "The pier was closed on Monday after the storm."
OPENED = "The pier was opened again on Friday."


def collected_for_both(store: SqliteStore) -> None:
    """One story under the host's name and then, edited, under the configured outlet's; and one more of the host."""
    take(store, HOST, page("https://ferry.example/1"), page("https://ferry.example/2"))
    take(store, HOST, page("https://hill.example/1", text="The pier stays closed, Ferry Post reported."))
    analyze(store, HOST, (), now=NOON)
    take(store, CONFIGURED, page("http://www.ferry.example/1?utm_source=mail", at=NOON + HOUR))
    take(store, CONFIGURED, page("http://www.ferry.example/1", text=OPENED, at=NOON + 2 * HOUR))
    analyze(store, CONFIGURED, (), now=NOON)


def settle(store: SqliteStore) -> None:
    settle_outlets(store, CONFIGURED)
    analyze(store, CONFIGURED, (), now=NOON)


def test_article_that_both_outlets_have_becomes_one_with_the_versions_of_both(store: SqliteStore) -> None:
    collected_for_both(store)
    moved = Moved(articles=2, joined=1, sources=0)
    assert settle_outlets(store, CONFIGURED) == (Move(old="ferry.example", new="ferry-post", moved=moved),)
    versions = [v for v in store.versions() if v.article.url.endswith("/1") and "ferry" in v.article.url]
    assert [(v.article_id, v.seq, v.outlet_id) for v in versions] == [
        (1, 1, "ferry-post"),
        (1, 2, "ferry-post"),
    ]
    assert [CLOSED in versions[0].article.text, OPENED in versions[1].article.text] == [True, True]
    assert (versions[0].first_seen_at, versions[0].last_seen_at) == (NOON, NOON + HOUR)
    assert store.check() == []
    assert settle_outlets(store, CONFIGURED) == ()


def test_joined_article_is_read_and_judged_like_one_that_was_never_two(store: SqliteStore) -> None:
    collected_for_both(store)
    settle(store)
    assert store.pending() == []
    with SqliteStore() as never:
        take(never, CONFIGURED, page("https://ferry.example/1"), page("https://ferry.example/2"))
        take(
            never,
            CONFIGURED,
            page("https://hill.example/1", text="The pier stays closed, Ferry Post reported."),
        )
        take(never, CONFIGURED, page("http://www.ferry.example/1?utm_source=mail", at=NOON + HOUR))
        take(never, CONFIGURED, page("http://www.ferry.example/1", text=OPENED, at=NOON + 2 * HOUR))
        analyze(never, CONFIGURED, (), now=NOON)
        shown = [shown_of(one) for one in (store, never)]
    assert shown[0] == shown[1]


def shown_of(store: SqliteStore) -> list[object]:
    """What people see of the claims, without ids."""
    columns = (
        "text",
        "basis",
        "origin_outlet_id",
        "confidence",
        "first_outlet_id",
        "outlet_count",
        "mention_count",
    )
    return sorted([row[c] for c in columns] for row in store.reader().rows("claim_overview"))


def test_what_a_person_decided_on_an_article_that_became_part_of_another_stands(store: SqliteStore) -> None:
    collected_for_both(store)
    opened = next(r for r in store.reader().rows("claim_overview") if "opened again" in r["text"])
    ruling = Ruling(basis="public", by="Ada", reason="I was there.")
    store.decisions.rule(opened["claim_id"], ruling, decided_at=NOON)
    settle(store)
    page = store.claim_page(opened["claim_id"])
    assert (page.decided_by, page.verdict.basis) == ("Ada", "public")


def test_move_says_what_became_of_articles_and_sources() -> None:
    moved = Moved(articles=3, joined=1, sources=2)
    said = str(Move(old="ferry.example", new="ferry-post", moved=moved))
    assert said.startswith(
        "Articles of ferry.example are now those of ferry-post: 3; 1 of them had been stored"
    )
    assert said.endswith("sources of ferry.example that are asked no more: 2.")


def test_who_cites_the_outlet_is_read_again_and_cites_it_under_its_new_name(store: SqliteStore) -> None:
    take(store, HOST, page("https://ferry.example/1"))
    take(
        store,
        HOST,
        page(
            "https://hill.example/1", text="The pier stays closed until May, Ferry Post reported on Monday."
        ),
    )
    analyze(store, HOST, (), now=NOON)
    settle_outlets(store, CONFIGURED)
    analyze(store, CONFIGURED, (), now=NOON)
    assert {row["outlet_id"] for row in store.reader().rows("citations")} == {"ferry-post"}
    assert {row["outlet_id"] for row in store.reader().rows("claim_mentions")} == {
        "ferry-post",
        "hill.example",
    }
