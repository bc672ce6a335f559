"""A run that is killed with no warning is completed by the next, and nothing is there twice or by half."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from db.store import SqliteStore
from fetchers.client import Client
from fetchers.polling import collect
from provenance.errors import UnreadablePage
from provenance.gazetteer import OutletBook
from provenance.pipeline.pages import ingest_fetched
from provenance.types import FetchSettings, Source
from tests.fetchers.newsroom import feed, story
from tests.fetchers.raw_server import RawServer, page, reply, serving

KILLS = int(os.environ.get("KILLS", "8"))
"""Points at which a run is killed; ``KILLS=50`` for the long version."""
PAGES = 12
FEED = "http://paper.test/rss"


def one_run(path: Path, address: str, began: threading.Event) -> None:
    """A whole run of one outlet, as the program does it."""
    settings = FetchSettings(allow_private=True, connect_to={"paper.test": address}, pace_seconds=0)
    book = OutletBook(())
    source = Source(outlet_id="paper", kind="feed", url=FEED)
    with SqliteStore(path) as store, store.lease("run"), Client(settings) as client:
        began.set()
        for fetched in collect([source], store, client, now=datetime.now(UTC)):
            with suppress(UnreadablePage):
                ingest_fetched(fetched, store, book)


def killed_run(path: Path, address: str, after_seconds: float) -> bool:
    """Kill a run so long after it began; gives whether it was still at work."""
    context = multiprocessing.get_context(
        "fork"
    )  # spawned, each would import for a second what is here already
    began = context.Event()
    run = context.Process(target=one_run, args=(path, address, began))
    run.start()
    began.wait(20)
    time.sleep(after_seconds)
    assert run.pid is not None
    with suppress(ProcessLookupError):
        os.kill(run.pid, signal.SIGKILL)
    run.join()
    return run.exitcode == -signal.SIGKILL


def contents(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """What a database says, without the columns of run, fetch and clock."""
    asked = {
        "versions": "SELECT article_id, seq, url, title, text, sha256 FROM article_version ORDER BY article_id, seq",
        "urls": "SELECT outlet_id, url FROM article_url ORDER BY url",
        "listing": "SELECT source_url, url, title, position FROM listing ORDER BY position",
        "page": "SELECT url, failures, last_error, last_status FROM page ORDER BY url",
    }
    with sqlite3.connect(path) as db:
        found = {name: db.execute(sql).fetchall() for name, sql in asked.items()}
    db.close()
    # ids go in the order of arrival, which a killed run does not change, but for pages of the killed run's feed
    return {
        name: sorted(rows, key=str) if name != "versions" else sorted(r[1:] for r in rows)
        for name, rows in found.items()
    }


def unfounded(path: Path) -> list[str]:
    """Rows that name a raw page that is not there."""
    with sqlite3.connect(path) as db:
        named = db.execute(
            "SELECT sha256 FROM fetch WHERE sha256 IS NOT NULL UNION SELECT sha256 FROM article_version"
        )
        digests = [row[0] for row in named]
    db.close()
    with SqliteStore(path) as store:
        return [digest for digest in digests if store.page_body(digest) is None]


@pytest.fixture
def paper() -> Iterator[RawServer]:
    with serving() as server:
        paths = [f"/{number}" for number in range(PAGES)]
        server.routes |= {"/rss": reply(body=feed(*paths))} | {
            path: page(story(f"Story {path}")) for path in paths
        }
        yield server


def test_run_killed_anywhere_is_completed_by_the_next(tmp_path: Path, paper: RawServer) -> None:
    one_run(
        tmp_path / "first.db", paper.address, threading.Event()
    )  # imports what is imported when first needed
    whole = tmp_path / "whole.db"
    began = time.monotonic()
    one_run(whole, paper.address, threading.Event())
    lasts = time.monotonic() - began
    random, killed = Random(6), 0
    for number in range(KILLS):
        path = tmp_path / f"{number}.db"
        killed += killed_run(path, paper.address, random.uniform(0, lasts / 2))
        assert unfounded(path) == []
        one_run(path, paper.address, threading.Event())
        assert contents(path) == contents(whole)
        assert unfounded(path) == []
        with SqliteStore(path, readonly=True) as store:
            assert store.check() == []
            assert len(list(store.versions())) == PAGES
    assert killed > KILLS // 3  # the others were done before
