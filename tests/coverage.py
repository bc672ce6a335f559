"""The demo's coverage as pages, its configuration, and a database as rows that can be compared."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from provenance.config import Config, parse
from provenance.demo.coverage import configuration, documents
from provenance.gazetteer import OutletBook
from provenance.pipeline.analysis import Analysis, analyze
from provenance.pipeline.pages import imported, ingest
from provenance.protocols import Store
from provenance.types import STORY_MEDIA_TYPE, RawPage

SEEN = datetime(2019, 4, 20, 12, tzinfo=UTC)
NOW = datetime(2019, 4, 21, 12, tzinfo=UTC)

CLOCKS = frozenset(
    (
        "decided_at",
        "started_at",
        "finished_at",
        "heartbeat_at",
        "first_seen_at",
        "last_seen_at",
        "read_at",
        "listed_at",
    )
)
APART = frozenset(("run", "fetch", "host", "page", "sqlite_sequence"))
"""Tables about the runs themselves: they differ between a run that was killed and one that was not."""


def demo_config() -> Config:
    """The demo's outlets and event; its sources are never asked here."""
    return parse(configuration("127.0.0.1:9"))


def demo_pages() -> list[RawPage]:
    """The ten articles of the demo, in the order of their addresses."""
    return [
        RawPage(
            url=f"http://{host}{path}", fetched_at=SEEN, body=document.body, media_type=document.media_type
        )
        for (host, path), document in sorted(documents().items())
        if document.media_type.startswith("text/html")
    ]


def story(url: str, text: str, *, published_at: str, title: str = "A story") -> RawPage:
    """A text without a page, as a JSON line brings it."""
    body = json.dumps({"text": text, "title": title, "published_at": published_at}, sort_keys=True).encode()
    return RawPage(url=url, fetched_at=SEEN, body=body, media_type=STORY_MEDIA_TYPE)


def seed() -> RawPage:
    """A story built as the case the project began with: one paper quoted at length, then background of its own."""
    text = "\n".join(
        (
            "The minister warned on Monday that his country would answer any embargo in kind.",
            '"If they close the strait to our ships, we will close the pipeline," Foreign Minister Orhan Velic told'
            " reporters at a press conference on Sunday.",
            "According to Hürriyet Daily News, the government instead proposed joint work on the safety of the strait.",
            "In the talks its envoys made clear that no tanker had been put in danger. They also stressed that a"
            " three-month handover had been turned down.",
            "“If we had agreed to a three-month handover we would have no say over the pilots. We chose the 17-month"
            " schedule so that our own crews could be trained,” officials were quoted as saying.",
            "The strait was opened to foreign tankers in 1962 and is eleven miles wide.",
        )
    )
    return story(
        "https://inland.example/strait", text, published_at="2019-04-10T12:00:00Z", title="Minister warns"
    )


def collected(store: Store, pages: Sequence[RawPage], config: Config) -> None:
    """Store the pages."""
    book = OutletBook(config.outlets)
    store.put_outlets(config.outlets)
    for page in pages:
        ingest(page, imported(page), store, book)


def analyzed(store: Store, config: Config, *, everything: bool = False) -> Analysis:
    """Analyze what is pending."""
    return analyze(store, OutletBook(config.outlets), config.events, now=NOW, everything=everything)


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables, those about runs and the columns with clocks apart."""
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    tables = [r[0] for r in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found: dict[str, list[tuple[object, ...]]] = {}
    for table in tables:
        if table in APART or "_fts" in table or table.startswith("_"):
            continue
        columns = [
            c[1]
            for c in db.execute(f'PRAGMA table_info("{table}")')
            if c[1] not in CLOCKS and c[1] != "citation_id"
        ]
        kept = ", ".join(f'"{c}"' for c in columns if not c.endswith("fetch_id"))
        found[table] = sorted(db.execute(f'SELECT {kept} FROM "{table}"'), key=repr)
    db.close()
    return found
