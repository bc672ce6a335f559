"""HTTP/2 against a server of our own: used where it is offered or demanded, and as safe as HTTP/1.1."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Callable, Iterator
from random import Random

import pytest

from fetchers.client import Client
from provenance.types import FetchSettings, Validators
from tests.fetchers.h2_server import AUTHORITY, H2Server, Route, Speaking, frame, speaking

URL = "https://paper.test/story"
STORY = b"<html><p>Good morning.</p></html>"
HEADERS, RST, SETTINGS, PUSH, PING, GOAWAY, WINDOW, CONTINUATION = 1, 3, 4, 5, 6, 7, 8, 9
END_STREAM, END_HEADERS = 1, 4


@pytest.fixture
def server() -> Iterator[H2Server]:
    with speaking() as running:
        yield running


MakeClient = Callable[..., Client]


@pytest.fixture
def make(server: H2Server) -> Iterator[MakeClient]:
    """Makes clients that trust the authority of the server's certificate."""
    made: list[Client] = []

    def client(*, http2: bool = True, deadline_seconds: float = 5.0, max_bytes: int = 1_000_000) -> Client:
        settings = FetchSettings(
            allow_private=True,
            connect_to={"paper.test": f"127.0.0.1:{server.port}"},
            http2=http2,
            deadline_seconds=deadline_seconds,
            max_bytes=max_bytes,
        )
        made.append(Client(settings, authorities=AUTHORITY))
        return made[-1]

    yield client
    for one in made:
        one.close()


def story(connection: Speaking, stream: int) -> None:
    connection.answer(stream, STORY)


def test_page_comes_in_http2_over_one_connection(server: H2Server, make: MakeClient) -> None:
    server.routes["/story"] = story
    client = make()
    assert [client.get(URL).body for _ in range(5)] == [STORY] * 5
    assert server.asked == [("HTTP/2", "/story")] * 5
    assert server.connections == 1


def test_host_that_offers_no_http2_is_asked_in_http11(make: MakeClient, server: H2Server) -> None:
    server.plain = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\n\r\nHi"
    server._context.set_alpn_protocols(["http/1.1"])
    assert make().get(URL).body == b"Hi"
    assert server.asked == [("HTTP/1.1", "/story")]


def test_host_that_refuses_http11_is_asked_in_http2_from_then_on(make: MakeClient, server: H2Server) -> None:
    server.routes["/story"] = story
    client = make(http2=False)
    assert [client.get(URL).body for _ in range(3)] == [STORY] * 3
    assert server.asked == [("HTTP/1.1", "/story")] + [("HTTP/2", "/story")] * 3


def test_certificate_of_an_unknown_authority_is_refused(server: H2Server) -> None:
    server.routes["/story"] = story
    settings = FetchSettings(
        allow_private=True, connect_to={"paper.test": f"127.0.0.1:{server.port}"}, http2=True
    )
    with Client(settings) as client:
        assert client.get(URL).attempt.error == "tls"


def test_status_redirect_validators_and_gzip_work_as_ever(make: MakeClient, server: H2Server) -> None:
    server.routes |= {
        "/old": lambda c, s: c.headers(s, ("location", "/story"), status="301", end=True),
        "/story": lambda c, s: c.answer(
            s, gzip.compress(STORY), ("content-encoding", "gzip"), ("etag", '"1"')
        ),
        "/same": lambda c, s: c.headers(s, status="304", end=True),
        "/none": lambda c, s: c.answer(s, b"no", ("retry-after", "60"), status="503"),
    }
    client = make()
    got = client.get("https://paper.test/old")
    assert (got.body, got.attempt.moved_to, got.attempt.etag) == (STORY, URL, '"1"')
    assert client.get("https://paper.test/same", validators=Validators(etag='"1"')).attempt.error is None
    assert client.get("https://paper.test/none").attempt.retry_after_seconds == 60.0


# --- what a hostile server may do ------------------------------------------------------------


def flood(connection: Speaking, stream: int) -> None:
    """A body without end."""
    connection.headers(stream, ("content-type", "text/html"))
    while not connection.stopped.is_set():
        if connection.state.local_flow_control_window(stream) < 20_000:
            connection.state.receive_data(connection.sock.recv(65536))
            continue
        connection.state.send_data(stream, bytes(16_000))
        connection.flush()


def drip(connection: Speaking, stream: int) -> None:
    connection.headers(stream, ("content-type", "text/html"))
    while not connection.stopped.wait(0.05):
        connection.state.send_data(stream, b"a")
        connection.flush()


def again_and_again(data: bytes, pause_seconds: float = 0.001) -> Route:
    def say(connection: Speaking, stream: int) -> None:
        while not connection.stopped.wait(pause_seconds):
            connection.raw(data)

    return say


def say(*frames: Callable[[int], bytes]) -> Route:
    """Frames of the test's own making, then silence."""

    def answer(connection: Speaking, stream: int) -> None:
        connection.raw(b"".join(make(stream) for make in frames))
        connection.stopped.wait(20)

    return answer


def head(more: bytes = b"", flags: int = END_HEADERS) -> Callable[[int], bytes]:
    return lambda stream: frame(HEADERS, flags, stream, b"\x88" + more)


def literal(name: bytes, value: bytes) -> bytes:
    """A header that no table has, as HPACK writes it."""
    return b"\x00" + bytes((len(name),)) + name + bytes((len(value),)) + value


def bomb(connection: Speaking, stream: int) -> None:
    """A header of 4 kB put into the table once and named ten thousand times by one byte each: 40 MB in 14 kB."""
    long = b"\x40\x01a" + b"\x7f" + bytes(((3900 - 127) & 127 | 128, (3900 - 127) >> 7)) + b"b" * 3900
    connection.raw(frame(HEADERS, END_HEADERS, stream, b"\x88" + long + b"\xbe" * 10_000))
    connection.stopped.wait(20)


def continued(connection: Speaking, stream: int) -> None:
    """Headers that are continued and never end."""
    connection.raw(frame(HEADERS, 0, stream, b"\x88"))
    while not connection.stopped.wait(0.001):
        connection.raw(frame(CONTINUATION, 0, stream, literal(b"a", b"b" * 100) * 20))


def lies_about_length(connection: Speaking, stream: int) -> None:
    connection.answer(stream, STORY, ("content-length", "9999"))


def breaks_off(connection: Speaking, stream: int) -> None:
    connection.headers(stream, ("content-type", "text/html"))
    connection.state.reset_stream(stream)
    connection.flush()


HOSTILE: dict[str, tuple[Route, str]] = {
    "a body without end": (flood, "too_large"),
    "a dripped body": (drip, "deadline"),
    "silence": (lambda c, s: c.stopped.wait(20) and None, "deadline"),
    "pings without end": (again_and_again(frame(PING, 0, 0, bytes(8))), "deadline"),
    "settings without end": (again_and_again(frame(SETTINGS, 0, 0, b"\x00\x03\x00\x00\x00\x01")), "deadline"),
    "settings up and down": (
        again_and_again(
            frame(SETTINGS, 0, 0, b"\x00\x03\x00\x00\x00\x64")
            + frame(SETTINGS, 0, 0, b"\x00\x03\x00\x00\x00\x01")
        ),
        "deadline",
    ),
    "windows without end": (again_and_again(frame(WINDOW, 0, 0, b"\x00\x00\x00\x01")), "deadline"),
    "a header bomb": (bomb, "unreachable"),
    "headers without end": (continued, "unreachable"),
    "a reset": (say(lambda s: frame(RST, 0, s, b"\x00\x00\x00\x02")), "unreachable"),
    "a reset in the body": (breaks_off, "truncated"),
    "a farewell": (say(lambda s: frame(GOAWAY, 0, 0, bytes(7) + b"\x02")), "unreachable"),
    "a farewell in the body": (say(head(), lambda s: frame(GOAWAY, 0, 0, bytes(7) + b"\x02")), "truncated"),
    "a wrong length": (lies_about_length, "truncated"),
    "an unasked push": (say(lambda s: frame(PUSH, END_HEADERS, s, b"\x00\x00\x00\x02\x88")), "unreachable"),
    "a frame of 16 MB": (say(lambda s: b"\xff\xff\xff\x00\x00" + s.to_bytes(4, "big")), "deadline"),
    "broken compression": (say(lambda s: frame(HEADERS, END_HEADERS, s, b"\xff" * 20)), "unreachable"),
    "a status that is no number": (
        say(lambda s: frame(HEADERS, END_HEADERS | END_STREAM, s, literal(b":status", b"two"))),
        "unreachable",
    ),
    "HTTP/1.1 after all": (say(lambda s: b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nHi"), "deadline"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_server_is_cut_off_and_the_next_page_comes(
    make: MakeClient, server: H2Server, name: str
) -> None:
    route, error = HOSTILE[name]
    server.routes |= {"/story": route, "/other": story}
    client = make(deadline_seconds=1.0)
    began = time.monotonic()
    got = client.get(URL)
    assert time.monotonic() - began < 4.0
    assert (got.attempt.error, got.body) == (error, None)
    assert got.attempt.bytes_wire < 1_100_000
    server.stop.set()  # lets go of the connection that is busy being hostile
    assert client.get("https://paper.test/other").body == STORY


def test_connection_is_not_used_again_while_an_answer_is_unread(make: MakeClient, server: H2Server) -> None:
    server.routes |= {"/big": lambda c, s: c.answer(s, bytes(3_000_000)), "/story": story}
    client = make()
    assert client.get("https://paper.test/big").attempt.error == "too_large"
    assert client.get(URL).body == STORY
    assert server.connections == 2


def test_connection_that_was_closed_meanwhile_is_opened_again(make: MakeClient, server: H2Server) -> None:
    def once(connection: Speaking, stream: int) -> None:
        connection.answer(stream, STORY)
        connection.state.close_connection()
        connection.flush()

    server.routes["/story"] = once
    client = make()
    assert [client.get(URL).attempt.error for _ in range(3)] == [None] * 3
    assert server.connections == 3


def test_two_threads_at_one_host_wait_for_each_other_within_their_deadlines(
    make: MakeClient, server: H2Server
) -> None:
    server.routes |= {"/slow": drip, "/story": story}
    client = make(deadline_seconds=1.0)
    found: list[str | None] = []
    threads = [
        threading.Thread(
            target=lambda p=path: found.append(client.get(f"https://paper.test{p}").attempt.error)
        )
        for path in ("/slow", "/slow", "/slow")
    ]
    began = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == ["deadline"] * 3
    assert time.monotonic() - began < 3.0


def test_garbage_of_any_kind_is_an_answer_and_never_raises(make: MakeClient, server: H2Server) -> None:
    random = Random(9113)

    def garbage(connection: Speaking, stream: int) -> None:
        for _ in range(random.randrange(1, 8)):
            payload = random.randbytes(random.choice((0, 1, 4, 5, 8, 40)))
            connection.raw(
                frame(random.randrange(12), random.randrange(256), random.choice((0, stream, 2, 7)), payload)
            )
        connection.sock.unwrap()

    server.routes["/story"] = garbage
    client = make(deadline_seconds=0.5)
    for _ in range(60):
        attempt = client.get(URL).attempt
        assert attempt.error in ("unreachable", "truncated", "deadline", "status", "not_a_page", None)
