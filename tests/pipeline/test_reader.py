"""A page can at worst cost the process that reads it."""

from __future__ import annotations

import os
import time

import pytest

from db.store import SqliteStore
from provenance.confined import Confined
from provenance.errors import UnreadablePage
from provenance.gazetteer import OutletBook
from provenance.pipeline.pages import imported, ingest
from provenance.pipeline.reader import read_here, reading_by
from provenance.types import Article, RawPage
from tests.builders import NOON

STORY = RawPage(
    url="https://harbourtimes.example/pier",
    fetched_at=NOON,
    body=b"<html><head><title>Pier closed</title></head><body><article><h1>Pier closed</h1><p>The eastern pier was closed"
    b" on Monday after the storm had torn planks from it, the harbour office said.</p><p>Ferries will leave from the"
    b" northern quay until the repair is done, which may take until May.</p></article></body></html>",
)


def greedy(page: RawPage, timezone: str | None, language: str | None) -> Article:
    """What a bad page can make a parser do, by what stands in it."""
    if page.body == b"sleep":
        time.sleep(60)
    if page.body == b"grow":
        held = [bytearray(1 << 24) for _ in range(1000)]
        raise AssertionError(f"{len(held)} pieces of 16 MB were given out")
    if page.body == b"die":
        os._exit(11)
    return read_here(page, timezone, language)


def bad(what: bytes) -> RawPage:
    return RawPage(url=f"https://harbourtimes.example/{what.decode()}", fetched_at=NOON, body=what)


def test_page_is_read_as_it_would_be_here() -> None:
    with Confined() as reader:
        assert reading_by(reader)(STORY, "Europe/Istanbul", "en") == read_here(STORY, "Europe/Istanbul", "en")


def test_page_that_hangs_grows_or_kills_is_recorded_and_the_next_is_read() -> None:
    book = OutletBook(())
    with SqliteStore() as store, Confined(seconds=12) as reader:
        read = reading_by(reader, greedy)
        for what, why in ((b"grow", "memory"), (b"die", "ended the process"), (b"sleep", "longer than 12 s")):
            with pytest.raises(UnreadablePage, match=why):
                ingest(bad(what), imported(bad(what)), store, book, read=read)
        later = RawPage(url="https://harbourtimes.example/quay", fetched_at=NOON, body=STORY.body)
        assert ingest(later, imported(later), store, book, read=read).outcome == "new"
        failed = {row["url"]: row["last_error"] for row in store.status().failures}
        assert failed == {bad(what).url: "extract_failed" for what in (b"grow", b"die", b"sleep")}
        assert ingest(bad(b"die"), imported(bad(b"die")), store, book, read=read).outcome == "known"
