"""From pages to verdicts, on a real database: the laws of a job that runs unattended."""

from __future__ import annotations

import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from db.store import SqliteStore
from provenance.cli.summary import closing_lines
from provenance.config import Config
from provenance.demo.coverage import EVENT_ID, configuration
from provenance.errors import UnreadablePage
from provenance.pipeline.analysis import Analysis
from provenance.pipeline.claims import find
from provenance.types import RawPage
from tests.coverage import SEEN, analyzed, collected, demo_config, demo_pages, rows, seed, story

RUN = [sys.executable, "-m", "provenance"]


@pytest.fixture(scope="module")
def world() -> SqliteStore:
    """The demo's coverage, collected and analyzed in memory."""
    store = SqliteStore()
    collected(store, demo_pages(), demo_config())
    analyzed(store, demo_config())
    return store


def claim_with(store: SqliteStore, words: str) -> Mapping[str, Any]:
    """The listed claim that most outlets have among those with a mention that has these words."""
    found = {row["claim_id"] for row in store.search_mentions(words)}
    assert found, f"no mention has the words {words!r}"
    return max((store.claim(i) for i in found), key=lambda row: (row["outlet_count"], row["confidence"]))


def test_a_cited_paper_that_was_not_collected_is_the_origin(world: SqliteStore) -> None:
    row = claim_with(world, "chosen the 19-month option")
    assert (row["basis"], row["origin_name"], row["origin_collected"]) == (
        "reported",
        "Hürriyet Daily News",
        0,
    )
    assert row["outlet_count"] == 2


def test_a_statement_to_the_press_has_no_originating_outlet(world: SqliteStore) -> None:
    row = claim_with(world, "Turkey will absolutely retaliate")
    assert (row["basis"], row["origin_outlet_id"], row["origin_name"]) == ("public", None, None)
    assert row["first_outlet_id"] == "meridian-wire"


def test_an_exclusive_belongs_to_the_paper_that_others_credit(world: SqliteStore) -> None:
    row = claim_with(world, "in the morning and let him park it beside that radar")
    assert (row["basis"], row["origin_outlet_id"]) == ("reported", "potomac-dispatch")


def test_a_changed_number_is_another_claim_and_linked(world: SqliteStore) -> None:
    right = claim_with(world, "We gave them 42 days")
    wrong = claim_with(world, "We gave them 24 days")
    assert right["claim_id"] != wrong["claim_id"]
    linked = {(link.other_claim_id, link.relation) for link in world.links(right["claim_id"])}
    assert (wrong["claim_id"], "number_changed") in linked


def test_a_pasted_quote_is_found_with_its_claim(world: SqliteStore) -> None:
    claim_id, score = find(
        "if we had accepted a nine month delivery option then we would have no control", world
    )[0]
    assert score > 60
    assert world.claim(claim_id)["origin_name"] == "Hürriyet Daily News"


def test_what_nobody_said_is_not_found(world: SqliteStore) -> None:
    assert find("The cheese of the northern valleys ripens for eleven weeks in salt", world) == []


def test_all_articles_of_the_coverage_are_in_the_event(world: SqliteStore) -> None:
    (event,) = world.events()
    assert (event["event_id"], event["articles"], event["outlets"]) == (EVENT_ID, 10, 7)


def test_the_readme_shows_what_the_demo_says(world: SqliteStore) -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    said = "\n".join(closing_lines(world, Analysis(verdicts=1)))
    shown = re.search(r"From its output:\n\n```\n(.+?)```", readme, re.DOTALL)
    assert shown is not None
    numbered = re.compile(
        r"claim \d+"
    )  # in the order in which a web server was asked, not in that of their addresses
    for part in numbered.sub("claim", shown[1]).strip("\n").split("\n\n"):
        assert part in numbered.sub("claim", said)


def test_the_seed_keeps_borrowed_matter_apart_from_public_words_and_background() -> None:
    store = SqliteStore()
    collected(store, [seed()], Config())
    analyzed(store, Config())
    borrowed = claim_with(store, "no say over the pilots")
    offer = claim_with(store, "joint work on the safety of the strait")
    for row in (borrowed, offer):
        assert (row["basis"], row["origin_name"]) == ("reported", "Hürriyet Daily News")
    warning = claim_with(store, "we will close the pipeline")
    assert warning["basis"] == "public"
    assert warning["speaker"].endswith("Orhan Velic")
    assert claim_with(store, "opened to foreign tankers in 1962")["basis"] != "reported"


def test_the_same_pages_again_store_nothing_new(tmp_path: Path) -> None:
    path = tmp_path / "twice.db"
    with SqliteStore(path) as store:
        collected(store, demo_pages(), demo_config())
        analyzed(store, demo_config())
    once = rows(path)
    with SqliteStore(path) as store:
        collected(store, demo_pages(), demo_config())
        done = analyzed(store, demo_config())
    assert (done.read, done.verdicts) == (0, 0)
    assert rows(path) == once


def test_everything_analyzed_again_is_the_same(tmp_path: Path) -> None:
    path = tmp_path / "again.db"
    loner = story(
        "https://lonely.example/a", '"Nobody asked the lighthouse," said Ada Holm.', published_at="2019-04-02"
    )
    with SqliteStore(path) as store:
        collected(store, [*demo_pages(), loner], demo_config())
        analyzed(store, demo_config())
    once = rows(path)
    with SqliteStore(path) as store:
        done = analyzed(store, demo_config(), everything=True)
    assert done.read == 11
    assert done.verdicts == 0
    assert rows(path) == once


def test_verdicts_do_not_depend_on_the_order_of_arrival() -> None:
    def verdicts(pages: list[RawPage]) -> set[tuple[Any, ...]]:
        store = SqliteStore()
        collected(store, pages, demo_config())
        analyzed(store, demo_config())
        kept = ("text", "basis", "origin_name", "standing", "outlet_count", "mention_count")
        return {(*(row[k] for k in kept), round(row["confidence"], 6)) for row in store.overview(limit=1000)}

    shuffled = demo_pages()
    random.Random(7).shuffle(shuffled)
    assert verdicts(shuffled) == verdicts(demo_pages())


def test_a_statement_of_an_article_in_no_event_joins_the_claim_it_repeats(tmp_path: Path) -> None:
    later = story(
        "https://lonely.example/b",
        '"A crate is a crate until somebody in uniform stands beside it," said the foreman, Cemal Aydemir.',
        published_at="2019-04-15T09:00:00Z",
    )
    store = SqliteStore(tmp_path / "late.db")
    collected(store, [*demo_pages(), later], demo_config())
    analyzed(store, demo_config())
    row = claim_with(store, "until somebody in uniform stands beside it")
    assert row["outlet_count"] == 3
    store.close()


def test_an_edited_article_has_versions_and_its_new_words_are_read() -> None:
    store = SqliteStore()
    first = story(
        "https://inland.example/x", "The bridge was closed on Friday.", published_at="2019-04-01T08:00:00Z"
    )
    later = RawPage(
        url=first.url,
        fetched_at=SEEN.replace(day=21),
        body=first.body.replace(
            b"on Friday.", b'on Friday. \\"It will open in May,\\" said Ida Lund of the road office.'
        ),
        media_type=first.media_type,
    )
    collected(store, [first, later], Config())
    analyzed(store, Config())
    row = claim_with(store, "It will open in May")
    (mention,) = store.claim_mentions(row["claim_id"])
    assert mention["version_seq"] == 2


def test_a_page_without_a_story_is_kept_and_named() -> None:
    store = SqliteStore()
    page = RawPage(
        url="https://inland.example/app",
        fetched_at=SEEN,
        body=b"<html><body><div id=app></div></body></html>",
    )
    with pytest.raises(UnreadablePage, match=r"inland\.example/app"):
        collected(store, [page], Config())
    assert [row["last_error"] for row in store.status().failures] == ["no_text"]


# --- killed anywhere -------------------------------------------------------------------------


def _prepared(folder: Path) -> list[str]:
    """A database with the demo's pages imported and nothing analyzed; gives the start of a command line."""
    folder.mkdir()
    (folder / "provenance.toml").write_text(configuration("127.0.0.1:9"), encoding="utf-8")
    with SqliteStore(folder / "p.db") as store:
        collected(store, demo_pages(), demo_config())
    return [*RUN, "--config", str(folder / "provenance.toml"), "--db", str(folder / "p.db")]


def _progress(path: Path) -> int:
    """How far an analysis got: versions read, and rows judged."""
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        return sum(db.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in ("reading", "verdict"))
    finally:
        db.close()


@pytest.mark.parametrize("after", [1, 4, 8])
def test_killed_in_the_middle_and_run_again_gives_the_rows_of_an_undisturbed_run(
    tmp_path: Path, after: int
) -> None:
    whole, torn = _prepared(tmp_path / "whole"), _prepared(tmp_path / "torn")
    subprocess.run([*whole, "analyze"], check=True, capture_output=True)
    job = subprocess.Popen([*torn, "analyze"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    path = tmp_path / "torn" / "p.db"
    deadline = time.monotonic() + 30
    while job.poll() is None and _progress(path) < after and time.monotonic() < deadline:
        time.sleep(0.002)
    os.kill(job.pid, signal.SIGKILL)
    job.wait()
    at_death = _progress(path)
    subprocess.run([*torn, "analyze"], check=True, capture_output=True)
    undisturbed = rows(tmp_path / "whole" / "p.db")
    assert at_death >= after
    assert at_death < len(undisturbed["reading"]) + len(undisturbed["verdict"]), (
        "it was done before it was killed"
    )
    assert rows(path) == undisturbed
