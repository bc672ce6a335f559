"""A small press for the tests of the store: publishes stories, reads them, makes claims of them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from db.store import SqliteStore
from provenance.types import (
    Attempt,
    Citation,
    ClaimDraft,
    Evidence,
    Member,
    Mention,
    MentionKind,
    Outlet,
    RawPage,
    Reading,
    Setting,
    Span,
    StoredVersion,
    Verdict,
)
from tests.builders import NOON, make_article, make_outlet

HOUR = timedelta(hours=1)
DAM = "The dam will hold until spring."
FAIR = "The fair opens on Sunday."
READER = "test-reader-1"
CLOCKS = {"started_at", "heartbeat_at", "finished_at", "pid", "host", "command", "applied_at"}
"""Columns that two equal runs may differ in."""


def publish(
    store: SqliteStore,
    text: str,
    *,
    outlet: str | Outlet = "valley-post",
    path: str = "dam",
    at: datetime = NOON,
    same_as: StoredVersion | None = None,
    is_new_version: bool = True,
    **fields: object,
) -> StoredVersion:
    """Collect a page of the outlet: a new article, or a new version of ``same_as``, or that one seen again."""
    known = make_outlet(outlet) if isinstance(outlet, str) else outlet
    url = f"https://{known.id}.example/{path}"
    page = RawPage(url=url, fetched_at=at, body=text.encode(errors="replace"))
    return store.add_article(
        Attempt(url=url, started_at=at, finished_at=at),
        page,
        store.keep_page(page.body, page.media_type),
        known,
        make_article(text, **{"url": url, **fields}),
        same_as=same_as,
        is_new_version=is_new_version,
        also=[str(fields["canonical_url"])] if "canonical_url" in fields else (),
    )


def mention_of(
    words: str,
    text: str,
    *,
    kind: MentionKind = "quote",
    cited: Sequence[Citation] = (),
    settings: Sequence[Setting] = (),
) -> Mention:
    """The first place of the words in the text, as a mention whose sentence is itself."""
    span = Span(start=text.index(words), end=text.index(words) + len(words))
    return Mention(
        kind=kind, spans=(span,), text=words, sentence=span, cited=tuple(cited), settings=tuple(settings)
    )


def read_words(store: SqliteStore, version: StoredVersion, *words: str, **fields: object) -> list[int]:
    """Save a reading of the version in which these words are mentions; gives the ids of all its mentions."""
    mentions = tuple(mention_of(w, version.article.text, **fields) for w in words)
    store.save_reading(version.version_id, Reading(language="en", mentions=mentions), READER)
    stored = store.mentions([version.article_id])
    return [m.mention_id for m in stored if m.version_id == version.version_id]


def article(
    store: SqliteStore, *words: str, outlet: str = "valley-post", events: Sequence[str] = ("dam",)
) -> list[int]:
    """An article that says these words, placed in the events; gives the ids of its mentions."""
    version = publish(store, "\n".join(words), outlet=outlet, path=f"{outlet}-{len(list(store.versions()))}")
    ids = read_words(store, version, *words)
    store.set_events(version.article_id, events)
    return ids


def draft(
    *mention_ids: int, text: str = DAM, claim_id: int | None = None, absorbed: Sequence[int] = ()
) -> ClaimDraft:
    """A claim of these mentions."""
    members = tuple(Member(id=i, relation="verbatim", score=100.0) for i in mention_ids)
    return ClaimDraft(
        claim_id=claim_id, kind="quote", text=text, speaker=None, members=members, absorbed=tuple(absorbed)
    )


def verdict_for(
    outlet: str | None = "valley-post", *, confidence: float = 0.8, weight: float = 2.0
) -> Verdict:
    """A verdict that the outlet originated a claim, or with None that nobody can tell."""
    evidence = Evidence(rule="explicit-citation", weight=weight, note="It is named.", outlet_id=outlet)
    return Verdict(
        basis="reported" if outlet else "unknown",
        standing="supported" if outlet else "undetermined",
        confidence=confidence,
        evidence=(evidence,) if outlet else (),
        because="It is named as the source.",
        origin_outlet_id=outlet,
        origin_name=outlet and outlet.replace("-", " ").title(),
        origin_collected=True if outlet else None,
        first_outlet_id=outlet,
        first_at=NOON if outlet else None,
    )


def contents(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table of our own, without run and fetch rows and clocks: what two runs must agree in."""
    with SqliteStore(path, readonly=True) as store:
        db = store._db
        names = [
            r["name"]
            for r in db.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            if not r["name"].startswith("sqlite_")
            and "_fts_" not in r["name"]
            and r["name"] not in ("run", "fetch")
        ]
        rows = {name: [dict(r) for r in db.rows(f'SELECT * FROM "{name}"')] for name in names}
    return {
        name: sorted((tuple((k, v) for k, v in row.items() if k not in CLOCKS) for row in found), key=repr)
        for name, found in rows.items()
    }


def digest(path: Path) -> str:
    """One word for ``contents``."""
    return hashlib.sha256(repr(contents(path)).encode()).hexdigest()
