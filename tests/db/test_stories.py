"""Which stories are held against a new one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

import pytest

from db import stories
from db.store import SqliteStore
from provenance.types import Story
from tests.builders import NOON
from tests.db.press import publish

WINDOW = timedelta(days=6)
DAM, HERD, BRIDGE = 11, 12, 13
"""Terms, the first two of one story."""


def told(article_id: int, words: Mapping[int, float], *, days: int = 0) -> Story:
    return Story(
        article_id=article_id,
        outlet_id="valley-post",
        at=NOON + timedelta(days=days),
        language="en",
        words=words,
        keys=tuple(words),
    )


def put_in(store: SqliteStore, every: Sequence[Mapping[int, float]], *, days: int = 0) -> list[int]:
    """The ids of articles that tell these stories."""
    ids = []
    with store.transaction():
        for n, words in enumerate(every):
            version = publish(store, f"Told on day {days}, {n}.", path=f"{days}/{n}")
            store.story_index().add(told(version.article_id, words, days=days), version.version_id, ())
            ids.append(version.article_id)
    return ids


def near(store: SqliteStore, words: Mapping[int, float], limit: int = 64) -> list[int]:
    return [story.article_id for story in store.story_index().near(told(0, words), WINDOW, limit)]


def test_a_story_that_hundreds_tell_is_found_by_those_who_come_after() -> None:
    store = SqliteStore()
    same = put_in(store, [{DAM: 0.8, HERD: 0.6}] * 260)
    others = put_in(store, [{HERD: 1.0}] * 10, days=1)
    found = near(store, {DAM: 0.8, HERD: 0.6})
    assert len(found) == 64
    assert set(found) <= set(same)
    assert set(near(store, {HERD: 1.0}, limit=300)) == {*same, *others}


def test_what_is_outside_the_window_or_shares_no_key_is_not_near() -> None:
    store = SqliteStore()
    put_in(store, [{DAM: 1.0}], days=WINDOW.days + 1)
    put_in(store, [{BRIDGE: 1.0}])
    assert near(store, {DAM: 0.8, HERD: 0.6}) == []


def test_what_a_new_story_reads_is_bounded_and_its_latest_and_most_telling_come_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(stories, "LATEST", 3)
    monkeypatch.setattr(stories, "MOST_READ", 4)
    store = SqliteStore()
    put_in(store, [{DAM: 1.0}] * 5)
    latest = put_in(store, [{DAM: 1.0}] * 3, days=1)
    first, *_ = put_in(store, [{HERD: 1.0}], days=2)
    assert near(store, {DAM: 0.8, HERD: 0.6}) == [*latest, first]
    assert near(store, {HERD: 0.8, DAM: 0.6}) == [first, *latest]
    monkeypatch.setattr(stories, "MOST_READ", 2)
    assert near(store, {DAM: 0.8, HERD: 0.6}) == latest[1:]
