"""Claims of articles in no event stay what they are when one of their articles is read again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from db.store import SqliteStore
from provenance.config import Config
from provenance.pipeline import analysis
from provenance.types import RawPage
from tests.coverage import SEEN, analyzed, collected, story
from tests.pipeline.test_regrouping import HERE, LIKE, THERE, claim_with, pages, partition

OTHER = '"The ferry will be sold before the summer begins," Ida Lund told the meeting, and she sat down.'


def stored(*texts: str) -> SqliteStore:
    store = SqliteStore()
    collected(store, pages(*texts), Config())
    analyzed(store, Config())
    return store


def edited(page: RawPage, old: bytes, new: bytes) -> RawPage:
    assert old in page.body
    return replace(page, fetched_at=SEEN.replace(day=22), body=page.body.replace(old, new))


def test_edit_of_the_first_article_leaves_the_claim_whole() -> None:
    store = stored(HERE, LIKE, THERE)
    before = partition(store)
    first = pages(HERE)[0]
    collected(store, [edited(first, b"on Friday.", b"on Friday. It rained all day at the quay.")], Config())
    analyzed(store, Config())
    shared = claim_with(store, "sold before the summer")
    assert set(before[shared]) < set(partition(store)[shared])
    assert store.claim(shared)["outlet_count"] == 2


def test_everything_read_again_keeps_claims_and_their_ids() -> None:
    store = stored(HERE, LIKE, OTHER, THERE)
    before = partition(store)
    for _ in range(3):
        analyzed(store, Config(), everything=True)
        assert partition(store) == before


def test_what_a_newer_reader_reads_alike_is_listed_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    store = SqliteStore()
    for year, town in ((2015, "Brook"), (2017, "Field"), (2019, "Stone")):
        text = f"{LIKE} It rained in {town} all day, and {year} sheep came home."
        page = story(
            f"https://{town}.example/a", text, published_at=f"{year}-03-01", title=f"{town} in the rain"
        )
        collected(store, [page], Config())
        analyzed(store, Config())
    before = store.overview()
    assert (list(store.reader().rows("event_articles")), before[0]["outlet_count"]) == ([], 3)
    monkeypatch.setattr(analysis, "READER", "rules-of-tomorrow")
    assert analyzed(store, Config()).read == 3
    assert store.overview() == before


def test_claim_is_found_by_its_words_when_the_article_that_had_it_first_has_it_no_more() -> None:
    store = stored(HERE, LIKE)
    claim = claim_with(store, "sold before the summer")
    gone = edited(
        pages(HERE)[0], b"The ferry will be sold before the summer begins,", b"Ask the harbour board,"
    )
    collected(store, [gone], Config())
    analyzed(store, Config())
    late = replace(pages(OTHER)[0], url="https://late.example/a")
    collected(store, [late], Config())
    analyzed(store, Config())
    assert store.claim(claim)["outlet_count"] == 3
