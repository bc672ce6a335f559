"""An analysis of everything that is killed leaves a whole database; run again, it comes to what one that was not killed does."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sqlite3
from pathlib import Path
from random import Random

import pytest

from db.store import SqliteStore
from db.summary import refresh_summaries
from provenance.config import Config
from provenance.pipeline import analysis
from tests.coverage import analyzed, collected, rows, story

AT_ONCE = 2
"""Articles a transaction, so that there are some between which to kill."""
KILLS = 8
"""Commits after which it is killed, evenly over all."""
SAID = (
    "The old mill bridge will be closed from the third of March because its walls have cracked and nobody can pay for the repairs"
).split()
PAGES = 9


def come(path: Path, seed: int) -> None:
    """Pages in no event, years apart, come one by one; each has a piece of one sentence."""
    random = Random(seed)
    with SqliteStore(path) as store:
        for n in range(PAGES):
            begin = random.randrange(len(SAID) - 7)
            piece = " ".join(SAID[begin : random.randrange(begin + 7, len(SAID) + 1)])
            page = story(
                f"https://paper{n}.example/a",
                f"“{piece.capitalize()},” the mayor of town {n} wrote.",
                published_at=f"{2005 + n}-03-01",
                title=f"Notes of day {n}",
            )
            collected(store, [page], Config())
            analyzed(store, Config())


def everything(path: Path, *, kill_after: int | None = None) -> int:
    """Analyze all again; gives the number of commits. Kills this process when so many were made."""
    commits = 0

    def watch(statement: str) -> None:
        nonlocal commits
        if statement == "COMMIT":
            if commits == kill_after:
                os.kill(os.getpid(), signal.SIGKILL)
            commits += 1

    with SqliteStore(path) as store:
        store._db._sqlite.set_trace_callback(watch)
        assert not analyzed(store, Config(), everything=True).failures
    return commits


def claims(path: Path) -> set[frozenset[str]]:
    """The claims, each as the pages that have it."""
    with SqliteStore(path) as store:
        return {
            frozenset(row["url"] for row in store.claim_mentions(claim["claim_id"]))
            for claim in store.overview(limit=100)
        }


def is_whole(path: Path) -> bool:
    """Whether each mention is in a claim, and what is listed is what the rows say."""
    with SqliteStore(path) as store:
        loose = store._db.rows(
            "SELECT 1 FROM mention WHERE mention_id NOT IN (SELECT mention_id FROM claim_mention)"
        )
        listed = rows(path)["claim_summary"]
        with store.transaction():
            refresh_summaries(
                store._db, [r["claim_id"] for r in store._db.rows("SELECT claim_id FROM claim")]
            )
        return store.check() == [] and not loose and rows(path)["claim_summary"] == listed


def copied(path: Path, to: Path) -> Path:
    for name in (path, path.with_suffix(".pages.db")):
        with sqlite3.connect(name) as old, sqlite3.connect(to.with_suffix("".join(name.suffixes))) as new:
            old.backup(new)
    return to


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pages that make other claims as they came than they make all at once; of three worlds one is so."""
    for seed in range(20):
        path = tmp_path_factory.mktemp("before") / "x.db"
        come(path, seed)
        made = claims(path)
        everything(copied(path, path.with_name("all.db")))
        if claims(path.with_name("all.db")) != made:
            return path
    raise AssertionError("all worlds make the same claims in either way")


@pytest.mark.parametrize("part", range(KILLS))
def test_killed_analysis_of_everything_leaves_all_whole_and_is_made_good_by_another(
    part: int, before: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(analysis, "AT_ONCE", AT_ONCE)
    undisturbed, path = copied(before, tmp_path / "u.db"), copied(before, tmp_path / "x.db")
    commits = everything(undisturbed)
    process = multiprocessing.get_context("fork").Process(
        target=everything, args=(path,), kwargs={"kill_after": part * commits // KILLS}
    )
    process.start()
    process.join(timeout=60)
    assert process.exitcode == -signal.SIGKILL
    assert is_whole(path)
    went_on = copied(path, tmp_path / "y.db")
    with SqliteStore(went_on) as store:
        assert not analyzed(store, Config()).failures
        assert store.pending() == []
    assert is_whole(went_on)
    everything(path)
    assert claims(path) == claims(undisturbed)
