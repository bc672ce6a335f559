"""A server that says exactly the bytes a test wants, when it wants: no HTTP library is that rude."""

from __future__ import annotations

import gzip
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

SELF_SIGNED = Path(__file__).parent / "self_signed.pem"


@dataclass(frozen=True)
class Request:
    """What the server was asked."""

    path: str
    headers: dict[str, str]


Route = Callable[[socket.socket, Request], None]


def reply(status: str = "200 OK", body: bytes = b"", **headers: str) -> Route:
    """A route that answers in full; ``content_type="…"`` makes a Content-Type header."""

    def answer(connection: socket.socket, request: Request) -> None:
        lines = [f"HTTP/1.1 {status}"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        if "content_length" not in headers:
            lines.append(f"Content-Length: {len(body)}")
        connection.sendall("\r\n".join([*lines, "", ""]).encode("utf-8") + body)

    return answer


def page(body: bytes = b"<html><p>Good morning.</p></html>", **headers: str) -> Route:
    """A route that answers with an HTML page."""
    return reply(body=body, **{"content_type": "text/html; charset=utf-8"} | headers)


def packed(body: bytes, **headers: str) -> Route:
    """A route that answers with ``body`` in gzip."""
    return page(gzip.compress(body), content_encoding="gzip", **headers)


def raw(data: bytes) -> Route:
    """A route that sends just these bytes and closes."""

    def answer(connection: socket.socket, request: Request) -> None:
        connection.sendall(data)
        connection.shutdown(socket.SHUT_WR)

    return answer


def drip(start: bytes, piece: bytes, stop: threading.Event, every_seconds: float = 0.05) -> Route:
    """A route that sends ``start`` and then ``piece`` again and again, until the test is over."""

    def answer(connection: socket.socket, request: Request) -> None:
        connection.sendall(start)
        while not stop.wait(every_seconds):
            connection.sendall(piece)

    return answer


def flood(start: bytes, piece: bytes, stop: threading.Event) -> Route:
    """As `drip`, without a pause."""
    return drip(start, piece, stop, 0)


def reset(start: bytes = b"") -> Route:
    """A route that breaks the connection off with a RST."""

    def answer(connection: socket.socket, request: Request) -> None:
        if start:
            connection.sendall(start)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()

    return answer


@dataclass
class RawServer:
    """Listens on loopback; ``routes`` by path, 404 for others; keeps what it was asked in ``requests``."""

    routes: dict[str, Route] = field(default_factory=dict)
    requests: list[Request] = field(default_factory=list)
    tls: bool = False
    closes_after: int = 1_000_000
    """Requests answered on one connection before it is closed without a word."""
    stop: threading.Event = field(default_factory=threading.Event)
    connections: int = 0

    def __post_init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    def asked(self, path: str) -> int:
        """How often a path was asked for."""
        return sum(request.path == path for request in self.requests)

    def close(self) -> None:
        self.stop.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)  # wakes the thread that accepts
        self._listener.close()

    def _accept(self) -> None:
        context = None
        if self.tls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(SELF_SIGNED)
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(connection, context), daemon=True).start()

    def _serve(self, connection: socket.socket, context: ssl.SSLContext | None) -> None:
        try:
            if context is not None:
                connection = context.wrap_socket(connection, server_side=True)
            with connection:
                for _ in range(self.closes_after):
                    request = _request(connection)
                    if request is None:
                        return
                    self.requests.append(request)
                    route = self.routes.get(request.path, reply("404 Not Found", b"no"))
                    route(connection, request)
        except OSError:
            return


def _request(connection: socket.socket) -> Request | None:
    head = b""
    while b"\r\n\r\n" not in head:
        piece = connection.recv(65536)
        if not piece:
            return None
        head += piece
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    return Request(first.split(" ")[1], headers)


@contextmanager
def serving(routes: dict[str, Route] | None = None, **settings: object) -> Iterator[RawServer]:
    """A server for the length of a block."""
    server = RawServer(routes or {}, **settings)  # type: ignore[arg-type]
    try:
        yield server
    finally:
        server.close()
