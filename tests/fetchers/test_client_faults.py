"""Each way in which an answer can be bad, and what the attempt then says."""

from __future__ import annotations

import gzip
import time
import tracemalloc
import zlib
from collections.abc import Callable

import pytest

from fetchers.client import Client
from provenance.types import Validators
from tests.fetchers.raw_server import (
    SELF_SIGNED,
    RawServer,
    drip,
    flood,
    packed,
    page,
    raw,
    reply,
    reset,
    serving,
)

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
URL = "http://paper.test/story"


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        pytest.param(raw(HEAD + b"Content-Length: 900\r\n\r\n<p>half"), "truncated", id="short body"),
        pytest.param(
            raw(HEAD + b"Transfer-Encoding: chunked\r\n\r\n20\r\n<p>half"), "truncated", id="short chunk"
        ),
        pytest.param(
            page(gzip.compress(b"<p>" + b"a story" * 99)[:-9], content_encoding="gzip"),
            "truncated",
            id="gzip cut off, its length as stated",
        ),
        pytest.param(page(b"<p>plain", content_encoding="gzip"), "bad_encoding", id="plain body called gzip"),
        pytest.param(page(b"\x0b\x02\x80", content_encoding="br"), "bad_encoding", id="brotli"),
        pytest.param(page(b"(\xb5/\xfd", content_encoding="zstd"), "bad_encoding", id="zstd"),
        pytest.param(page(zlib.compress(b"x"), content_encoding="deflate"), "bad_encoding", id="deflate"),
        pytest.param(page(b"", content_encoding=", ".join(["gzip"] * 50)), "bad_encoding", id="50 encodings"),
        pytest.param(page(b"a" * 1_000_001), "too_large", id="a body over the cap"),
        pytest.param(reset(), "unreachable", id="reset before the answer"),
        pytest.param(raw(b""), "unreachable", id="closed without an answer"),
        pytest.param(raw(b"\x00\x01 good day\r\n\r\n"), "unreachable", id="not HTTP"),
        pytest.param(
            raw(b"HTTP/1.1 200 OK\r\nX: " + b"a" * 300_000 + b"\r\n\r\n"), "unreachable", id="huge header"
        ),
        pytest.param(reply("302 Found"), "redirect", id="no Location"),
        pytest.param(reply("302 Found", location=""), "redirect", id="empty Location"),
        pytest.param(reply("302 Found", location="http://[::1"), "redirect", id="broken Location"),
        pytest.param(reply("301 Moved", location="/story"), "redirect", id="redirect to itself"),
        pytest.param(
            reply("302 Found", location="file:///etc/hosts"), "blocked_address", id="redirect to a file"
        ),
        pytest.param(
            reply("302 Found", location="ftp://paper.test/"), "blocked_address", id="redirect to FTP"
        ),
        pytest.param(reply("404 Not Found"), "status", id="404"),
        pytest.param(reply("304 Not Modified"), "status", id="304 that was not asked for"),
        pytest.param(reply("999 Request denied"), "status", id="999"),
        pytest.param(reply("206 Partial Content", b"<p>"), "status", id="a part that was not asked for"),
        pytest.param(page(b"%PDF-1.7", content_type="application/pdf"), "not_a_page", id="PDF"),
    ],
)
def test_bad_answer_is_an_attempt_with_its_error(
    server: RawServer, client: Client, answer: Callable[..., None], error: str
) -> None:
    server.routes["/story"] = answer
    got = client.get(URL)
    assert got.attempt.error == error
    assert got.attempt.url == URL
    assert got.attempt.message
    assert got.body is None
    assert got.attempt.etag is None
    assert got.attempt.started_at <= got.attempt.finished_at


def test_reset_in_the_body_is_a_failure(server: RawServer, client: Client) -> None:
    server.routes["/story"] = reset(HEAD + b"Content-Length: 900\r\n\r\n<p>half")
    assert client.get(URL).attempt.error in ("truncated", "unreachable")


@pytest.mark.parametrize(
    ("start", "piece"),
    [
        pytest.param(HEAD, b"X-Wait: yes\r\n", id="headers"),
        pytest.param(HEAD + b"X-Long: ", b"a", id="one header"),
        pytest.param(HEAD + b"Content-Length: 100000\r\n\r\n", b"a", id="body"),
        pytest.param(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n", id="chunks"),
        pytest.param(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n", id="answers before the answer"),
        pytest.param(b"", b"", id="nothing"),
    ],
)
def test_dripping_server_is_cut_off_at_the_deadline(
    server: RawServer, make_client: Callable[..., Client], start: bytes, piece: bytes
) -> None:
    server.routes["/story"] = drip(start, piece, server.stop)
    began = time.monotonic()
    got = make_client(deadline_seconds=0.4).get(URL)
    assert got.attempt.error == "deadline"
    assert time.monotonic() - began < 2


def test_endless_chunks_stop_at_the_cap(server: RawServer, client: Client) -> None:
    chunk = b"10000\r\n" + b"a" * 65536 + b"\r\n"
    server.routes["/story"] = flood(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", chunk, server.stop)
    got = client.get(URL)
    assert got.attempt.error == "too_large"
    assert got.attempt.bytes_wire < 1_200_000


def test_gzip_bomb_is_refused_in_little_memory(server: RawServer, client: Client) -> None:
    squeeze = zlib.compressobj(9, wbits=31)
    zeros = bytes(1 << 20)
    bomb = b"".join(squeeze.compress(zeros) for _ in range(200)) + squeeze.flush()
    assert len(bomb) < 300_000
    server.routes["/story"] = page(bomb, content_encoding="gzip")
    tracemalloc.start()
    try:
        got = client.get(URL)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert got.attempt.error == "too_large"
    assert peak < 20_000_000


def test_gzip_in_several_members_is_one_body(server: RawServer, client: Client) -> None:
    server.routes["/story"] = page(gzip.compress(b"<p>one ") + gzip.compress(b"two"), content_encoding="gzip")
    assert client.get(URL).body == b"<p>one two"


def test_gzip_comes_decoded_with_both_sizes(server: RawServer, client: Client) -> None:
    body = b"<p>" + b"the same again " * 500
    server.routes["/story"] = packed(body)
    got = client.get(URL)
    assert got.body == body
    assert got.attempt.bytes_body == len(body) > got.attempt.bytes_wire > 0


def test_only_gzip_is_asked_for(server: RawServer, client: Client) -> None:
    server.routes["/story"] = page()
    client.get(URL)
    assert server.requests[0].headers["accept-encoding"] == "gzip"


def test_nobody_listening_is_unreachable(server: RawServer, client: Client) -> None:
    server.close()
    assert client.get(URL).attempt.error == "unreachable"


def test_unknown_host_is_unreachable(make_client: Callable[..., Client]) -> None:
    def resolver(host: str, port: int) -> list[str]:
        raise OSError("no such host")

    got = make_client(resolver=resolver, contact="mailto:desk@paper.test").get("http://nowhere.test/")
    assert got.attempt.error == "unreachable"
    assert "no such host" in (got.attempt.message or "")


def test_resolver_that_hangs_is_left_behind(make_client: Callable[..., Client]) -> None:
    def resolver(host: str, port: int) -> list[str]:
        time.sleep(3)
        return []

    began = time.monotonic()
    client = make_client(resolver=resolver, contact="mailto:desk@paper.test", connect_timeout_seconds=0.2)
    assert client.get("http://slow.test/").attempt.error == "unreachable"
    assert time.monotonic() - began < 2


def test_self_signed_certificate_is_never_accepted(make_client: Callable[..., Client]) -> None:
    with serving({"/": page()}, tls=True) as secure:
        got = make_client(connect_to={"paper.test": secure.address}).get("https://paper.test/")
        assert got.attempt.error == "tls"
        assert secure.requests == []


def test_certificate_must_be_trusted_and_bear_the_name(
    make_client: Callable[..., Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(
        "SSL_CERT_FILE", str(SELF_SIGNED)
    )  # as if it were of an authority that the system trusts
    with serving({"/": page(b"<p>sealed")}, tls=True) as secure:
        client = make_client(connect_to={"paper.test": secure.address, "other.test": secure.address})
        assert client.get("https://paper.test/").body == b"<p>sealed"
        assert client.get("https://other.test/").attempt.error == "tls"
        assert len(secure.requests) == 1


def test_server_without_tls_is_unreachable_by_https(
    server: RawServer, make_client: Callable[..., Client]
) -> None:
    server.routes["/"] = page()
    client = make_client(deadline_seconds=0.5)
    assert client.get("https://paper.test/").attempt.error in ("unreachable", "deadline")
    assert not any(request.path == "/" for request in server.requests)


def test_kept_connection_that_the_server_closed_is_opened_anew(make_client: Callable[..., Client]) -> None:
    with serving({"/story": page()}, closes_after=1) as server:
        client = make_client(connect_to={"paper.test": server.address})
        assert [client.get(URL).attempt.error for _ in range(3)] == [None] * 3


def test_connection_is_kept_between_requests(server: RawServer, client: Client) -> None:
    server.routes["/story"] = page()
    for _ in range(3):
        assert client.get(URL).attempt.error is None
    assert server.connections == 1


@pytest.mark.parametrize("etag", ['"plain"', 'W/"weak"', '"caf\xe9"', "a\tb"])
def test_odd_validators_do_no_harm(server: RawServer, client: Client, etag: str) -> None:
    server.routes["/story"] = page()
    client.get(URL, validators=Validators(etag=etag, last_modified="yesterday"))
    assert client.get(URL).attempt.error is None


def test_validator_that_no_header_can_carry_is_refused(server: RawServer, client: Client) -> None:
    got = client.get(URL, validators=Validators(etag='"a"\r\nX-Injected: 1'))
    assert got.attempt.error == "refused"
    assert server.requests == []
