"""A job killed at any statement and run again leaves the rows of a job that was not killed."""

from __future__ import annotations

import multiprocessing
import os
import signal
from pathlib import Path

import pytest

from db.m001_core import SEARCHED
from db.store import SqliteStore
from provenance.types import Event
from tests.builders import NOON, make_citation
from tests.db.press import DAM, FAIR, HOUR, READER, digest, draft, publish, read_words, verdict_for

STORIES = (
    ("valley-post", "dam", f"{DAM}\nIt rained.", 0),
    ("hill-gazette", "dam", f"Late news.\n{DAM}", 1),
    ("valley-post", "dam", f"{DAM}\n{FAIR}", 2),
    ("bay-radio", "fair", FAIR, 3),
)
EVENTS = (Event(id="dam", title="The dam"), Event(id="valley", title="The valley"))
KILLS = 40
"""Points at which the job is killed: evenly over all statements it runs."""


def job(store: SqliteStore) -> None:
    """Collect, read, align and judge; what was done before is not done again."""
    with store.lease("run"):
        for outlet, path, text, hours in STORIES:
            at, url = NOON + hours * HOUR, f"https://{outlet}.example/{path}"
            sha256 = store.keep_page(text.encode(), "text/html")
            if not store.knows_page(url, at, sha256):
                publish(
                    store, text, outlet=outlet, path=path, at=at, same_as=store.latest_version(outlet, [url])
                )
        with store.transaction():
            store.put_events(EVENTS)
        for version in store.versions_to_read(READER):
            words = [w for w in (DAM, FAIR) if w in version.article.text]
            read_words(store, version, *words, cited=[make_citation("Far Herald", outlet_id="far-herald")])
        for article_id in [k for k in store.pending() if isinstance(k, int)]:
            store.set_events(
                article_id, ["dam", "valley"] if article_id == 1 else ["dam"] if article_id == 2 else []
            )
        for key in store.pending():
            with store.transaction():
                settle(store, key)


def settle(store: SqliteStore, key: str | int) -> None:
    """Make a claim of each wording in the event or article, and judge it."""
    by_words: dict[str, list[int]] = {}
    for stored in store.mentions(store.event_articles(key) if isinstance(key, str) else [key]):
        by_words.setdefault(stored.mention.text, []).append(stored.mention_id)
    drafts = [draft(*ids, text=words) for words, ids in by_words.items()]
    claims = store.save_claims(
        key, drafts, links=[(0, 1, "different", "other words")] if len(drafts) > 1 else []
    )
    index = store.key_index()
    for ids in by_words.values():
        index.add(index.statements(ids)[ids[0]], {ids[0] * 1000 + i for i in range(3)}, ())
    store.save_verdicts(dict.fromkeys(claims, verdict_for()), decided_at=NOON)
    store.done(key)


def run_counting(path: Path, *, kill_at: int = 0) -> int:
    """Run the job and give how many statements it took; kill this process where it begins the ``kill_at``-th."""
    count = 0

    def watch(_statement: str) -> None:
        nonlocal count
        count += 1
        if count == kill_at:
            os.kill(os.getpid(), signal.SIGKILL)

    with SqliteStore(path) as store:
        for db in (store._db, store._pages._connection()):
            db._sqlite.set_trace_callback(watch)
        job(store)
    return count


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> tuple[int, str]:
    """How many statements the job takes, and what it leaves."""
    path = tmp_path_factory.mktemp("undisturbed") / "x.db"
    return run_counting(path), digest(path)


def test_job_run_twice_changes_nothing(undisturbed: tuple[int, str], tmp_path: Path) -> None:
    for _ in range(2):
        with SqliteStore(tmp_path / "x.db") as store:
            job(store)
            for table in SEARCHED:
                store._db.write(f"INSERT INTO {table}_fts({table}_fts, rank) VALUES ('integrity-check', 1)")
    assert digest(tmp_path / "x.db") == undisturbed[1]


@pytest.mark.parametrize("part", range(KILLS))
def test_job_killed_anywhere_and_run_again_equals_one_undisturbed(
    part: int, undisturbed: tuple[int, str], tmp_path: Path
) -> None:
    statements, wanted = undisturbed
    path = tmp_path / "x.db"
    number = 1 + part * statements // KILLS
    process = multiprocessing.get_context("fork").Process(
        target=run_counting, args=(path,), kwargs={"kill_at": number}
    )
    process.start()
    process.join(timeout=60)
    assert process.exitcode == -signal.SIGKILL
    with SqliteStore(path) as store:
        assert store.check() == []
        assert all(v.sha256 and store.page_body(v.sha256) for v in store.versions())
        job(store)
    assert digest(path) == wanted
