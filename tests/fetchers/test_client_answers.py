"""What a client asks, and what it makes of good answers."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fetchers.client import Client
from fetchers.pace import MAX_RETRY_AFTER_SECONDS, retry_after_seconds
from provenance import __version__
from provenance.errors import Disallowed
from provenance.types import Validators
from tests.fetchers.raw_server import RawServer, drip, page, raw, reply

NOON = datetime(2026, 11, 2, 12, tzinfo=UTC)


def test_page_comes_with_its_record(server: RawServer, make_client: Callable[..., Client]) -> None:
    server.routes["/story"] = page(b"<p>Good", etag='"7"', last_modified="Mon, 02 Nov 2026 09:00:00 GMT")
    got = make_client(clock=lambda: NOON).get("http://paper.test/story#top")
    assert got.body == b"<p>Good"
    assert got.media_type == "text/html; charset=utf-8"
    attempt = got.attempt
    assert (attempt.status, attempt.error, attempt.chain) == (200, None, ())
    assert (attempt.etag, attempt.last_modified) == ('"7"', "Mon, 02 Nov 2026 09:00:00 GMT")
    assert (attempt.started_at, attempt.finished_at) == (NOON, NOON)
    assert (attempt.bytes_wire, attempt.bytes_body) == (7, 7)


def test_user_agent_names_program_version_and_contact(
    server: RawServer, make_client: Callable[..., Client]
) -> None:
    make_client(contact="https://paper.test/bot").get("http://paper.test/")
    assert (
        server.requests[0].headers["user-agent"] == f"news-provenance/{__version__} (+https://paper.test/bot)"
    )


def test_host_header_is_that_of_the_address(server: RawServer, client: Client) -> None:
    client.get("http://user:word@PAPER.test:80/")
    client.get("http://paper.test:8080/")
    assert [request.headers["host"] for request in server.requests] == ["paper.test", "paper.test:8080"]
    assert "authorization" not in server.requests[0].headers


def test_proxies_of_the_environment_are_not_used(
    server: RawServer, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    server.routes["/"] = page()
    assert client.get("http://paper.test/").attempt.error is None


def test_redirects_are_followed_and_all_hops_kept(server: RawServer, client: Client) -> None:
    server.routes["/a"] = reply("301 Moved Permanently", location="b?x=1")
    server.routes["/b?x=1"] = reply("307 Temporary Redirect", location="//paper.test/ştory#part")
    server.routes["/%C5%9Ftory"] = page()
    got = client.get("http://paper.test/a")
    assert got.attempt.error is None
    assert got.attempt.chain == ("http://paper.test/a", "http://paper.test/b?x=1")
    assert got.url == got.attempt.final_url == "http://paper.test/%C5%9Ftory"


def test_one_redirect_too_many_is_an_error(server: RawServer, make_client: Callable[..., Client]) -> None:
    for number in range(5):
        server.routes[f"/{number}"] = reply("302 Found", location=f"/{number + 1}")
    server.routes["/3"] = page()
    assert make_client(max_redirects=3).get("http://paper.test/0").attempt.error is None
    assert make_client(max_redirects=2).get("http://paper.test/0").attempt.error == "redirect"


def test_every_hop_asks_for_leave(server: RawServer, client: Client) -> None:
    server.routes["/a"] = reply("302 Found", location="/closed")
    server.routes["/closed"] = page()
    hops: list[str] = []

    def permit(url: str) -> None:
        hops.append(url)
        if url.endswith("closed"):
            raise Disallowed(url, "robots.txt")

    got = client.get("http://paper.test/a", permit=permit)
    assert got.attempt.error == "disallowed"
    assert got.attempt.chain == ()
    assert hops == ["http://paper.test/a", "http://paper.test/closed"]
    assert server.asked("/closed") == 0


def test_unchanged_page_answers_without_a_body(server: RawServer, client: Client) -> None:
    server.routes["/story"] = reply("304 Not Modified", etag='"7"')
    got = client.get("http://paper.test/story", validators=Validators(etag='"7"', last_modified="yesterday"))
    assert got.body is None
    assert (got.attempt.status, got.attempt.error, got.attempt.etag) == (304, None, '"7"')
    asked = server.requests[0].headers
    assert (asked["if-none-match"], asked["if-modified-since"]) == ('"7"', "yesterday")


def test_retry_after_is_kept(server: RawServer, client: Client) -> None:
    server.routes["/story"] = reply("429 Too Many Requests", retry_after="90")
    attempt = client.get("http://paper.test/story").attempt
    assert (attempt.status, attempt.error, attempt.retry_after_seconds) == (429, "status", 90.0)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0.0),
        (" 120 ", 120.0),
        ("99999999999999999999", MAX_RETRY_AFTER_SECONDS),
        ("Mon, 02 Nov 2026 12:05:00 GMT", 300.0),
        ("Monday, 02-Nov-26 12:05:00 GMT", 300.0),
        ("Mon, 02 Nov 2026 11:00:00 GMT", 0.0),
        ("Mon, 02 Nov 2099 11:00:00 GMT", MAX_RETRY_AFTER_SECONDS),
        ("soon", None),
        ("-5", None),
        ("", None),
        (None, None),
    ],
)
def test_retry_after_is_read_in_both_forms(value: str | None, seconds: float | None) -> None:
    assert retry_after_seconds(value, NOON) == seconds


@given(st.text(max_size=40))
def test_any_retry_after_is_within_its_bounds(value: str) -> None:
    seconds = retry_after_seconds(value, NOON)
    assert seconds is None or 0 <= seconds <= MAX_RETRY_AFTER_SECONDS


def test_answers_that_bring_no_page_leave_their_connection_open(server: RawServer, client: Client) -> None:
    server.routes |= {
        "/same": reply("304 Not Modified"),
        "/old": reply("301 Moved", b"It moved.", location="/story"),
        "/none": reply("404 Not Found", b"Nothing here."),
        "/busy": reply("503 Busy", b"Later."),
        "/story": page(),
    }
    for path in ("/same", "/old", "/none", "/busy", "/story"):
        client.get(f"http://paper.test{path}", validators=Validators(etag='"1"'))
    assert server.connections == 1


def test_long_or_slow_rest_of_an_answer_is_not_waited_for(
    server: RawServer, make_client: Callable[..., Client]
) -> None:
    head = b"HTTP/1.1 404 Not Found\r\nContent-Length: %d\r\n\r\n"
    server.routes |= {
        "/long": raw(head % 9_000_000 + bytes(100)),
        "/slow": drip(head % 9_000, b"a", server.stop),
        "/story": page(),
    }
    client = make_client(deadline_seconds=10.0)
    began = time.monotonic()
    for path, status in (("/long", 404), ("/slow", 404), ("/story", 200)):
        attempt = client.get(f"http://paper.test{path}").attempt
        assert attempt.status == status
    assert time.monotonic() - began < 5.0
