"""Lists of addresses, and what an open index of news finds for an event."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.store import SqliteStore
from fetchers.addresses import AddressesFetcher, is_file, listed_in_file
from fetchers.client import Client
from fetchers.polling import collect
from fetchers.search import HOST, SearchFetcher, searches
from provenance.errors import NotAFeed
from provenance.gazetteer import OutletBook
from provenance.pipeline.pages import ingest_fetched
from provenance.types import Event, FetchSettings, Outlet, Source
from tests.builders import NOON
from tests.fetchers.raw_server import page, reply, serving

LIST = Source(outlet_id="ferry", kind="urls", url="https://ferry.example/picked.txt")
SEARCH = Source(outlet_id="", kind="search", url="https://api.example/doc?query=pier")
STORY = b"<html><head><title>Pier closed</title></head><body><article><p>The eastern pier was closed on Monday after the storm had \
torn planks from it, the harbour office said.</p><p>Ferries leave from the northern quay until the repair is done.</p></article></body></html>"


def urls(body: bytes, source: Source = LIST) -> list[str]:
    return [ref.url for ref in AddressesFetcher().discover(source, body, base_url=source.url).refs]


def test_lines_are_addresses_and_others_say_nothing() -> None:
    body = "\ufeffhttps://a.example/1\r\n\r\n# picked by Ada\n  /2#top \nhttps://a.example/1\n".encode()
    assert urls(body) == ["https://a.example/1", "https://ferry.example/2"]


def test_line_that_is_no_address_is_named_and_the_others_are_taken() -> None:
    listing = AddressesFetcher().discover(
        LIST, b"https://a.example/1\nmailto:ada@a.example", base_url=LIST.url
    )
    assert len(listing.refs) == 1
    assert "line 2" in (listing.damage or "")


def test_page_in_place_of_a_list_is_refused() -> None:
    with pytest.raises(NotAFeed, match="no line that is an address"):
        urls(b"<html>\n<p>Please sign in.</p>\n</html>")


@given(st.binary(max_size=300))
def test_any_bytes_give_web_addresses_or_a_refusal(body: bytes) -> None:
    for read, source in ((AddressesFetcher(), LIST), (SearchFetcher(), SEARCH)):
        try:
            listing = read.discover(source, body, base_url=source.url)  # type: ignore[attr-defined]
        except NotAFeed:
            continue
        assert all(ref.url.startswith(("http://", "https://")) for ref in listing.refs)


def test_file_is_read_without_asking_anybody(tmp_path: Path) -> None:
    path = tmp_path / "picked.txt"
    source = Source(outlet_id="ferry", kind="urls", url=str(path))
    assert is_file(source)
    assert listed_in_file(source, NOON).attempt.error == "unreachable"
    path.write_text("https://a.example/1\n")
    fetched = listed_in_file(source, NOON)
    assert (fetched.attempt.error, len(fetched.listed)) == (None, 1)


def test_event_is_searched_by_phrase_in_its_window() -> None:
    event = Event(
        id="pier",
        title="The pier",
        query=("eastern pier", "ferry-men"),
        since=datetime(2026, 11, 1, tzinfo=UTC),
        search="gdelt",
    )
    asked = [parse_qs(urlsplit(source.url).query) for source in searches(event)]
    assert [words["query"] for words in asked] == [["eastern pier"], ['"ferry-men"']]
    assert {words["startdatetime"][0] for words in asked} == {"20261101000000"}
    assert {(words["mode"][0], words["format"][0]) for words in asked} == {("ArtList", "json")}
    assert searches(Event(id="pier", title="The pier", query=("pier",))) == ()


def answer(*articles: dict[str, object]) -> bytes:
    return json.dumps({"articles": articles}).encode()


def test_time_of_seeing_is_no_time_of_publication() -> None:
    body = answer({"url": "https://a.example/1", "title": " Pier  closed ", "seendate": "20261102T071500Z"})
    (ref,) = SearchFetcher().discover(SEARCH, body, base_url=SEARCH.url).refs
    assert (ref.url, ref.title, ref.published) == ("https://a.example/1", "Pier closed", None)


@pytest.mark.parametrize("body", [b"{}", b"", b'{"articles": []}'])
def test_search_that_finds_nothing_lists_nothing(body: bytes) -> None:
    assert SearchFetcher().discover(SEARCH, body, base_url=SEARCH.url).refs == ()


@pytest.mark.parametrize(
    "body",
    [
        b"The specified phrase is too short.",
        b'{"articles": 7}',
        b"[1]",
        b"<html>Please limit requests</html>",
    ],
)
def test_error_of_the_index_is_told_in_its_words(body: bytes) -> None:
    with pytest.raises(NotAFeed):
        SearchFetcher().discover(SEARCH, body, base_url=SEARCH.url)


def test_escapes_that_json_does_not_know_are_read() -> None:
    body = b'{"articles": [{"url": "https://a.example/1", "title": "The pier\\\'s\tend"}]}'
    (ref,) = SearchFetcher().discover(SEARCH, body, base_url=SEARCH.url).refs
    assert ref.title == "The pier's end"


def test_pages_that_a_search_finds_belong_to_the_outlets_of_their_hosts() -> None:
    event = Event(id="pier", title="The pier", query=("pier", "quay"), search="gdelt")
    book = OutletBook((Outlet(id="ferry", name="The Ferry", domains=("ferry.test",), configured=True),))
    slept: list[float] = []
    with serving() as index, serving() as ferry, serving() as other, SqliteStore() as store:
        (first, second) = (source.url for source in searches(event))
        path = urlsplit(first)
        index.routes[f"{path.path}?{path.query}"] = reply(
            body=answer({"url": "http://www.ferry.test/pier"}, {"url": "http://other.test/pier"})
        )
        path = urlsplit(second)
        index.routes[f"{path.path}?{path.query}"] = reply(body=answer({"url": "http://other.test/pier"}))
        ferry.routes["/pier"] = other.routes["/pier"] = page(STORY)
        settings = FetchSettings(
            allow_private=True,
            pace_seconds=0,
            connect_to={
                HOST: index.address,
                "www.ferry.test": ferry.address,
                "other.test": other.address,
            },
        )
        with Client(
            settings, clock=lambda: NOON + timedelta(seconds=sum(slept)), sleep=slept.append
        ) as client:
            sources = [
                Source(outlet_id="", kind="search", url=s.url.replace("https:", "http:"))
                for s in searches(event)
            ]
            for fetched in collect(sources, store, client, now=NOON):
                ingest_fetched(fetched, store, book)
        assert [(v.outlet_id, v.article.url) for v in store.versions()] == [
            ("ferry", "http://www.ferry.test/pier"),
            ("other.test", "http://other.test/pier"),
        ]
        assert other.asked("/pier") == 1
    assert len([seconds for seconds in slept if seconds > 4]) == 2  # robots.txt, and the two searches
