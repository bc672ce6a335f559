from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.store import SqliteStore
from provenance.types import (
    Article,
    Attempt,
    Fetched,
    HostState,
    Link,
    Outlet,
    PageRef,
    RawPage,
    RobotsFile,
    Source,
    Span,
    Stamp,
    Validators,
)
from tests.builders import NOON, make_outlet, make_stamp
from tests.db.press import HOUR, publish

FEED = "https://valley-post.example/feed"
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
moments = st.datetimes(timezones=st.just(UTC))
stamps = st.builds(
    Stamp,
    at=moments,
    raw=words,
    source=st.sampled_from(["json-ld", "feed"]),
    precision=st.sampled_from(["second", "minute", "day", "year"]),
    zone=st.sampled_from(["stated", "assumed", "unknown"]),
)
links = st.builds(
    Link, url=words, text=words, span=st.none() | st.builds(Span, start=st.just(0), end=st.integers(1, 9))
)
articles = st.builds(
    Article,
    url=st.just("https://valley-post.example/dam"),
    text=words,
    canonical_url=st.none() | words,
    title=st.none() | words,
    description=st.none() | words,
    authors=st.lists(words, max_size=3).map(tuple),
    byline=st.none() | words,
    credit=st.none() | words,
    site_name=st.none() | words,
    section=st.none() | words,
    published=st.none() | stamps,
    modified=st.none() | stamps,
    language=st.none() | st.just("en"),
    flags=st.lists(st.sampled_from(["paywalled", "column"]), unique=True).map(tuple),
    links=st.lists(links, max_size=3).map(tuple),
    variants=st.lists(words, max_size=2).map(tuple),
    blocks=st.lists(st.builds(Span, start=st.just(0), end=st.integers(1, 9)), max_size=2).map(tuple),
)


@settings(max_examples=40, deadline=None)
@given(article=articles, at=moments, body=st.binary(max_size=200))
def test_article_and_page_come_back_as_they_went(article: Article, at: datetime, body: bytes) -> None:
    with SqliteStore() as store:
        page = RawPage(url=article.url, fetched_at=at, body=body)
        sha256 = store.keep_page(body, "text/html; charset=windows-1254")
        attempt = Attempt(url=page.url, started_at=at, finished_at=at)
        stored = store.add_article(
            attempt, page, sha256, make_outlet("valley-post"), article, same_as=None, is_new_version=True
        )
        assert stored.article == article
        assert stored.first_seen_at == stored.last_seen_at == at
        assert store.latest_version("valley-post", [page.url]) == stored
        assert list(store.versions()) == [stored]
        assert store.page_body(sha256) == (body, "text/html; charset=windows-1254")
        assert store.knows_page(page.url, at, sha256)
        assert not store.knows_page(page.url, at + HOUR, sha256)


def test_lone_surrogate_is_stored_as_replacement_character_at_the_same_place() -> None:
    with SqliteStore() as store:
        version = publish(store, "He said \ud83d yes.", title="\udc00")
        assert version.article.text == "He said \ufffd yes."
        assert version.article.title == "\ufffd"


def test_new_version_gets_the_next_number_and_the_old_one_stays() -> None:
    with SqliteStore() as store:
        first = publish(store, "The dam holds.")
        second = publish(store, "The dam broke.", same_as=first, at=NOON + HOUR)
        assert (second.article_id, second.seq) == (first.article_id, 2)
        assert [v.article.text for v in store.versions([first.article_id])] == [
            "The dam holds.",
            "The dam broke.",
        ]
        assert store.latest_version("valley-post", [first.article.url]) == second


def test_version_seen_again_widens_the_time_it_was_seen_in_both_directions() -> None:
    with SqliteStore() as store:
        first = publish(store, "The dam holds.")
        again = publish(store, "The dam holds.", same_as=first, is_new_version=False, at=NOON + HOUR)
        earlier = publish(store, "The dam holds.", same_as=again, is_new_version=False, at=NOON - HOUR)
        assert earlier.version_id == first.version_id
        assert (earlier.first_seen_at, earlier.last_seen_at) == (NOON - HOUR, NOON + HOUR)


def test_article_is_found_by_every_address_of_its_page() -> None:
    with SqliteStore() as store:
        version = publish(store, "The dam holds.", canonical_url="https://valley-post.example/canonical")
        assert store.latest_version("valley-post", ["https://valley-post.example/canonical"]) == version
        assert store.latest_version("hill-gazette", ["https://valley-post.example/canonical"]) is None
        assert store.latest_version("valley-post", ["https://valley-post.example/other"]) is None


def test_address_stays_with_the_article_that_had_it_first() -> None:
    with SqliteStore() as store:
        shared = "https://valley-post.example/shared"
        first = publish(store, "The dam holds.", path="a", canonical_url=shared)
        second = publish(store, "The fair opens.", path="b", canonical_url=shared)
        assert store.latest_version("valley-post", [shared]) == first
        assert store.latest_version("valley-post", [second.article.url, shared]) == second


def test_outlets_and_sources_come_back_and_the_same_again_changes_nothing() -> None:
    outlet = Outlet(
        id="valley-post",
        name="Valley Post",
        aliases=("The Post", "VP"),
        domains=("valley.example",),
        kind="agency",
        timezone="Europe/Istanbul",
        language="tr",
        parent="hill-group",
        sources=(
            Source(
                outlet_id="valley-post", kind="page", url="https://valley.example/news", links="article a"
            ),
            Source(outlet_id="valley-post", kind="feed", url=FEED),
        ),
        configured=True,
    )
    with SqliteStore() as store:
        store.put_outlets([outlet])
        store.put_outlets([outlet])
        assert store.outlets() == {"valley-post": outlet}
        bare = replace(outlet, aliases=("VP",), sources=outlet.sources[1:])
        store.put_outlets([bare])
        assert store.outlets() == {"valley-post": bare}


def listed(*urls: str, at: datetime = NOON) -> Fetched:
    refs = tuple(PageRef(url=u, source_url=FEED, title=u[-1], published="Thu, 02 May 2024") for u in urls)
    return Fetched(attempt=Attempt(url=FEED, started_at=at, finished_at=at, status=200), listed=refs)


def attempt(url: str, at: datetime, **fields: object) -> Attempt:
    return Attempt(**{"url": url, "started_at": at, "finished_at": at, "status": 200, **fields})


def test_page_states_have_the_newest_listing_first_and_the_failures_since_the_last_success() -> None:
    a, b, c = (f"https://valley-post.example/{x}" for x in "abc")
    with SqliteStore() as store:
        store.add_fetch(listed(a, b))
        store.add_fetch(listed(c, a, at=NOON + HOUR))
        for hours, error in ((1, None), (2, "deadline"), (3, "status")):
            status = 200 if error is None else 503
            store.add_fetch(Fetched(attempt=attempt(a, NOON + hours * HOUR, error=error, status=status)))
        states = store.page_states(FEED)
        assert [s.ref.url for s in states] == [c, a, b]
        state = states[1]
        assert state.listed_at == NOON
        assert (state.tried_at, state.got_at) == (NOON + 3 * HOUR, NOON + HOUR)
        assert (state.failures, state.last_error, state.last_status) == (2, "status", 503)
        assert states[2].tried_at is None
        assert states[2].ref == PageRef(url=b, source_url=FEED, title="b", published="Thu, 02 May 2024")


def test_validators_are_those_of_the_last_good_answer() -> None:
    with SqliteStore() as store:
        assert store.validators(FEED) is None
        store.add_fetch(Fetched(attempt=attempt(FEED, NOON, etag='"1"', last_modified="Thu")))
        store.add_fetch(Fetched(attempt=attempt(FEED, NOON + HOUR, status=304)))
        store.add_fetch(
            Fetched(attempt=attempt(FEED, NOON + 2 * HOUR, error="status", status=500, etag='"bad"'))
        )
        assert store.validators(FEED) == Validators(etag='"1"', last_modified="Thu")
        store.add_fetch(Fetched(attempt=attempt(FEED, NOON + 3 * HOUR, etag='"2"')))
        assert store.validators(FEED) == Validators(etag='"2"')
        store.add_fetch(Fetched(attempt=attempt(FEED, NOON + 4 * HOUR)))
        assert store.validators(FEED) is None


def test_pace_of_a_host_is_kept() -> None:
    with SqliteStore() as store:
        assert store.host_state("valley-post.example") is None
        store.add_fetch(
            Fetched(attempt=attempt(FEED, NOON, error="status", status=429, retry_after_seconds=600.0))
        )
        free_at = NOON + timedelta(minutes=10)
        assert store.host_state("valley-post.example") == HostState(asked_at=NOON, free_at=free_at)
        robots = attempt("https://valley-post.example/robots.txt", NOON + HOUR, crawl_delay_seconds=7.5)
        file = RobotsFile(
            url=robots.url, asked_at=robots.started_at, fresh_until=NOON + 2 * HOUR, body=b"User-agent: *"
        )
        store.add_fetch(Fetched(attempt=robots, robots=file))
        assert store.robots(robots.url) == file
        store.add_fetch(Fetched(attempt=attempt(FEED, NOON + 2 * HOUR)))
        state = HostState(asked_at=NOON + 2 * HOUR, free_at=free_at, delay_seconds=7.5)
        assert store.host_state("valley-post.example") == state
        store.add_fetch(Fetched(attempt=attempt(FEED, NOON + 3 * HOUR, error="left_alone")))
        assert store.host_state("valley-post.example") == state


def test_import_of_an_older_copy_changes_nothing_of_what_is_known_of_the_address() -> None:
    with SqliteStore() as store:
        page = "https://valley-post.example/dam"
        store.add_fetch(listed(page))
        store.add_fetch(Fetched(attempt=attempt(page, NOON + HOUR, etag='"1"')))
        store.add_fetch(Fetched(attempt=attempt(page, NOON, via="import", error="no_text")))
        [state] = store.page_states(FEED)
        assert (state.tried_at, state.got_at, state.last_error) == (NOON + HOUR, NOON + HOUR, None)
        store.add_fetch(Fetched(attempt=attempt(page, NOON + 2 * HOUR, via="import")))
        assert store.page_states(FEED)[0].got_at == NOON + 2 * HOUR
        assert store.validators(page) == Validators(etag='"1"')


def test_address_without_a_story_is_among_the_failures_until_it_has_one() -> None:
    with SqliteStore() as store:
        page = "https://valley-post.example/dam"
        store.add_fetch(Fetched(attempt=attempt(page, NOON, via="import", error="no_text")))
        [failure] = store.status().failures
        assert (failure["url"], failure["last_error"], failure["is_source"]) == (page, "no_text", 0)
        store.add_fetch(Fetched(attempt=attempt(page, NOON + HOUR)))
        assert store.status().failures == []


@pytest.mark.parametrize("exact", [make_stamp(), None])
def test_mention_is_dated_by_its_page_and_else_by_when_it_was_seen(exact: Stamp | None) -> None:
    with SqliteStore() as store:
        publish(store, "The dam holds.", published=exact, at=NOON + HOUR)
        row = dict(store._db.rows("SELECT * FROM article_versions")[0])
        assert row["published_at"] == ("2024-05-02T12:00:00Z" if exact else None)
        assert row["first_seen_at"] == "2024-05-02T13:00:00Z"
