"""A handful of invented outlets and what they print, taken the whole way from page to verdict."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any
from zlib import crc32

from db.claim_page import ClaimPage
from db.store import SqliteStore
from provenance.gazetteer import OutletBook
from provenance.pipeline.analysis import Analysis, analyze
from provenance.pipeline.pages import imported, ingest
from provenance.types import STORY_MEDIA_TYPE, Event, Outlet, RawPage
from tests.builders import make_outlet

SEEN = datetime(2024, 5, 9, 12, tzinfo=UTC)
"""When pages are collected where a test does not say: days after all of them."""
NOW = datetime(2024, 5, 10, 12, tzinfo=UTC)
EVENT = Event(id="mole", title="The mole", query=("mole",))
"""Takes every page with the word, for only inside of an event reworded statements are compared."""

OUTLETS = (
    make_outlet(
        "kestrel-post", domains=("kestrelpost.example",), kind="newspaper", language="en", timezone="UTC"
    ),
    make_outlet(
        "marsh-echo", domains=("marshecho.example",), kind="newspaper", language="en", timezone="UTC"
    ),
    make_outlet("dune-star", domains=("dunestar.example",), kind="newspaper", language="en", timezone="UTC"),
    make_outlet("fen-mail", domains=("fenmail.example",), kind="newspaper", parent="kestrel-post"),
    make_outlet("north-wire", domains=("northwire.example",), kind="agency", language="en"),
)


def printed(
    outlet: str, text: str, at: str = "2024-05-02T12:00:00Z", *, seen: datetime = SEEN, **fields: Any
) -> RawPage:
    """A story of an outlet as a JSON line brings it; ``path`` tells its pages apart and brings new versions together."""
    domain = next(o.domains[0] for o in OUTLETS if o.id == outlet)
    path = fields.pop("path", f"/{crc32(text.encode())}")
    story = {"title": "The mole of Gull Rock", "text": text, "published_at": at, **fields}
    body = json.dumps(story, sort_keys=True).encode()
    return RawPage(url=f"https://{domain}{path}", fetched_at=seen, body=body, media_type=STORY_MEDIA_TYPE)


def take(store: SqliteStore, pages: Iterable[RawPage], outlets: Iterable[Outlet] = OUTLETS) -> None:
    """Store the pages."""
    known = tuple(outlets)
    store.put_outlets(known)
    for page in pages:
        ingest(page, imported(page), store, OutletBook(known))


def judged(
    store: SqliteStore,
    *,
    outlets: Iterable[Outlet] = OUTLETS,
    event: Event = EVENT,
    everything: bool = False,
    now: datetime = NOW,
) -> Analysis:
    """Analyze what is pending."""
    return analyze(store, OutletBook(tuple(outlets)), (event,), now=now, everything=everything)


def coverage(*pages: RawPage, outlets: Iterable[Outlet] = OUTLETS, event: Event = EVENT) -> SqliteStore:
    """A database with these pages, analyzed."""
    store, known = SqliteStore(), tuple(outlets)
    take(store, pages, known)
    judged(store, outlets=known, event=event)
    return store


def claim(store: SqliteStore, words: str) -> ClaimPage:
    """The claim with a mention that has these words; of several the one that most outlets have."""
    found = {row["claim_id"] for row in store.search_mentions(words)}
    assert found, f"no mention has the words {words!r}"
    return max((store.claim_page(i) for i in found), key=lambda page: (page.outlet_count, -page.claim_id))


def answer(page: ClaimPage) -> str:
    """Whose it is: the origin's name, ``public`` or ``unknown``; with ``?`` where the verdict is not supported."""
    verdict = page.verdict
    whose = verdict.origin_name or verdict.basis
    return whose if verdict.standing == "supported" else f"{whose}?"


def saw(page: ClaimPage) -> Mapping[str, float]:
    """What each rule saw, by rule and whom it speaks for: weights added up."""
    found: dict[str, float] = {}
    for evidence in page.verdict.evidence:
        whom = "public" if evidence.public else page.names.get(evidence.outlet_id or "", evidence.name or "")
        key = f"{evidence.rule}: {whom}"
        found[key] = found.get(key, 0.0) + evidence.weight
    return found
