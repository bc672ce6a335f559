"""What was collected goes out as a WARC and comes back: the same articles, versions and times of sight."""

from __future__ import annotations

from pathlib import Path

from db.store import SqliteStore
from fetchers.archive import pages
from fetchers.warc_writing import write
from provenance.gazetteer import OutletBook
from provenance.pipeline.pages import imported, ingest
from provenance.types import RawPage
from tests.fetchers.newsroom import MINUTE, World, conditional, feed, story
from tests.fetchers.raw_server import page, reply


def seen(store: SqliteStore) -> list[tuple[object, ...]]:
    return [(v.article_id, v.seq, v.article, v.first_seen_at, v.last_seen_at) for v in store.versions()]


def test_page_that_was_not_modified_comes_back_as_seen_again(world: World, tmp_path: Path) -> None:
    ferry = world.outlet("ferry")
    ferry.routes["/rss"] = reply(body=feed("/pier", "/quay", "/bare"))
    ferry.routes["/pier"] = conditional(story("Pier closed"), '"1"')
    ferry.routes["/quay"] = conditional(story("Quay open"), '"1"')
    ferry.routes["/bare"] = page(story("Bridge shut"))
    world.run()
    world.run(after=31 * MINUTE)
    ferry.routes["/quay"] = conditional(story("Quay open again"), '"2"')
    world.run(after=62 * MINUTE)
    path = tmp_path / "all.warc.gz"
    with path.open("wb") as out:
        assert write(world.store.kept_pages(), out, written_at=world.now) == 9
    with SqliteStore() as again:
        for found in pages(path):
            assert isinstance(found, RawPage)
            ingest(found, imported(found), again, OutletBook(tuple(world.outlets.values())))
        assert seen(again) == seen(world.store)
        assert [version.seq for version in again.versions()] == [1, 1, 2, 1]
