"""Claims that a person joined or took apart stay so, whatever is analyzed again, in events and outside of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from db.store import SqliteStore
from provenance.config import Config, parse
from provenance.errors import UsageError
from provenance.types import RawPage
from tests.coverage import NOW, analyzed, collected, story

SIGNED: Mapping[str, Any] = {"by": "Ada", "reason": "I asked her.", "decided_at": NOW}
HERE = '"The ferry will be sold before the summer begins," said Ida Lund of the harbour board on Friday.'
THERE = '"Nobody on this island has been asked about any of it," said the pastor, Jon Vik, in his sermon.'
LIKE = '"The ferry will be sold before the summer begins, I fear," said Ida Lund of the harbour board.'
EVENT = '[[event]]\nid = "ferry"\ntitle = "The ferry"\nquery = ["ferry", "pastor"]\n'


def pages(*texts: str) -> list[RawPage]:
    return [
        story(f"https://paper{i}.example/a", text, published_at=f"2019-04-0{i + 1}T08:00:00Z")
        for i, text in enumerate(texts)
    ]


def stored(config: Config, *texts: str) -> SqliteStore:
    store = SqliteStore()
    collected(store, pages(*texts), config)
    analyzed(store, config)
    return store


def claim_with(store: SqliteStore, words: str) -> int:
    return int(store.search_mentions(words)[0]["claim_id"])


def partition(store: SqliteStore) -> dict[int, tuple[int, ...]]:
    found: dict[int, list[int]] = {}
    for row in store.overview(limit=100):
        found[row["claim_id"]] = sorted({m["mention_id"] for m in store.claim_mentions(row["claim_id"])})
    return {claim: tuple(ids) for claim, ids in found.items()}


@pytest.fixture(params=["event", "single"])
def config(request: pytest.FixtureRequest) -> Config:
    return parse(EVENT if request.param == "event" else "")


def test_joined_claims_stay_joined(config: Config) -> None:
    store = stored(config, HERE, THERE)
    a, b = claim_with(store, "sold before the summer"), claim_with(store, "has been asked")
    assert a != b
    kept = store.decisions.merge(a, b, **SIGNED)
    assert kept == min(a, b)
    analyzed(store, config)
    assert claim_with(store, "has been asked") == claim_with(store, "sold before the summer") == kept
    before = partition(store)
    analyzed(store, config, everything=True)
    assert partition(store) == before
    assert store.claim(max(a, b))["claim_id"] == kept
    with pytest.raises(UsageError, match="one already"):
        store.decisions.merge(a, b, **SIGNED)


def test_joining_is_undone(config: Config) -> None:
    store = stored(config, HERE, THERE)
    before = partition(store)
    a, b = claim_with(store, "sold before the summer"), claim_with(store, "has been asked")
    store.decisions.merge(a, b, **SIGNED)
    analyzed(store, config)
    assert store.decisions.undo("merge", a, b, **SIGNED) == (min(a, b), max(a, b))
    assert partition(store) == before
    analyzed(store, config, everything=True)
    assert partition(store) == before
    with pytest.raises(UsageError, match="none to undo"):
        store.decisions.undo("merge", a, b, **SIGNED)


def test_what_was_taken_apart_stays_apart(config: Config) -> None:
    store = stored(config, HERE, LIKE)
    claim = claim_with(store, "sold before the summer")
    first, second = partition(store)[claim]
    new = store.decisions.split(claim, [second], **SIGNED)
    assert (partition(store)[claim], partition(store)[new]) == ((first,), (second,))
    before = partition(store)
    analyzed(store, config)
    assert partition(store) == before
    analyzed(store, config, everything=True)
    assert partition(store) == before
    collected(store, pages(HERE, LIKE, LIKE), config)
    analyzed(store, config)
    apart = {store.claims_of([m])[m][0] for m in (first, second)}
    assert apart == {claim, new}


def test_taking_apart_is_undone(config: Config) -> None:
    store = stored(config, HERE, LIKE)
    claim = claim_with(store, "sold before the summer")
    before = partition(store)
    new = store.decisions.split(claim, [before[claim][1]], **SIGNED)
    assert store.decisions.undo("split", claim, None, **SIGNED) == (claim, new)
    assert partition(store) == before
    assert store.claim(new)["claim_id"] == claim
    analyzed(store, config, everything=True)
    assert partition(store) == before


def test_joining_holds_over_the_border_of_an_event() -> None:
    config = parse('[[event]]\nid = "ferry"\ntitle = "The ferry"\nquery = ["ferry"]\n')
    store = stored(config, HERE, THERE)
    a, b = claim_with(store, "sold before the summer"), claim_with(store, "has been asked")
    kept = store.decisions.merge(a, b, **SIGNED)
    for everything in (False, True, True):
        analyzed(store, config, everything=everything)
        assert claim_with(store, "has been asked") == claim_with(store, "sold before the summer") == kept


def test_mentions_that_cannot_be_taken_out_are_named() -> None:
    store = stored(parse(""), HERE, THERE)
    claim = claim_with(store, "sold before the summer")
    [mention] = partition(store)[claim]
    with pytest.raises(UsageError, match="no mention 99"):
        store.decisions.split(claim, [99], **SIGNED)
    with pytest.raises(UsageError, match="nothing would stay"):
        store.decisions.split(claim, [mention], **SIGNED)
    assert store.check() == []


def test_the_same_words_that_a_person_took_out_make_a_claim_of_their_own_when_they_are_read_again() -> None:
    config = parse("")
    with SqliteStore() as store:
        for n, text in enumerate((LIKE, LIKE)):
            page = story(f"https://paper{n}.example/a", text, published_at=f"201{n}-04-01T08:00:00Z")
            collected(store, [page], config)
        analyzed(store, config)
        claim = claim_with(store, "sold before the summer")
        first, second = partition(store)[claim]
        new = store.decisions.split(claim, [second], **SIGNED)
        for everything in (False, True, False):
            analyzed(store, config, everything=everything)
            assert partition(store) == {claim: (first,), new: (second,)}
