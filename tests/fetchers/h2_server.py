"""A server that speaks HTTP/2 over TLS, as well or as badly as a test wants, and HTTP/1.1 to who offers no better."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import h2.config
import h2.connection
import h2.events
import h2.exceptions

AUTHORITY = Path(__file__).parent / "authority.pem"
SIGNED = Path(__file__).parent / "signed.pem"


@dataclass
class Speaking:
    """One connection, from the server's side."""

    sock: ssl.SSLSocket
    state: h2.connection.H2Connection
    stopped: threading.Event

    def flush(self) -> None:
        self.sock.sendall(self.state.data_to_send())

    def headers(self, stream: int, *more: tuple[str, str], status: str = "200", end: bool = False) -> None:
        self.state.send_headers(stream, [(":status", status), *more], end_stream=end)
        self.flush()

    def answer(self, stream: int, body: bytes, *more: tuple[str, str], status: str = "200") -> None:
        """A whole answer, as fast as the other's window lets it."""
        self.headers(stream, ("content-type", "text/html"), *more, status=status)
        while body:
            room = min(self.state.local_flow_control_window(stream), self.state.max_outbound_frame_size)
            if room == 0:
                self.state.receive_data(self.sock.recv(65536))
                continue
            self.state.send_data(stream, body[:room])
            body = body[room:]
            self.flush()
        self.state.end_stream(stream)
        self.flush()

    def raw(self, data: bytes) -> None:
        self.sock.sendall(data)


Route = Callable[[Speaking, int], None]


def frame(kind: int, flags: int, stream: int, payload: bytes) -> bytes:
    """A frame as it goes over the wire, whatever is in it."""
    return len(payload).to_bytes(3, "big") + bytes((kind, flags)) + stream.to_bytes(4, "big") + payload


@dataclass
class H2Server:
    """Listens on loopback; ``routes`` by path. ``plain`` is what it says in HTTP/1.1."""

    routes: dict[str, Route] = field(default_factory=dict)
    plain: bytes = b"HTTP/1.1 505 HTTP Version Not Supported\r\nContent-Length: 0\r\n\r\n"
    offers: tuple[str, ...] = ("h2", "http/1.1")
    asked: list[tuple[str, str]] = field(default_factory=list)
    connections: int = 0
    stop: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(SIGNED)
        self._context.set_alpn_protocols(list(self.offers))
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self.stop.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(sock,), daemon=True).start()

    def _serve(self, sock: socket.socket) -> None:
        with (
            suppress(OSError, h2.exceptions.ProtocolError),
            self._context.wrap_socket(sock, server_side=True) as tls,
        ):
            if tls.selected_alpn_protocol() == "h2":
                self._speak(tls)
                return
            while (head := tls.recv(65536)).endswith(b"\r\n\r\n"):
                self.asked.append(("HTTP/1.1", head.split(b" ")[1].decode()))
                tls.sendall(self.plain)

    def _speak(self, tls: ssl.SSLSocket) -> None:
        state = h2.connection.H2Connection(
            h2.config.H2Configuration(client_side=False, validate_outbound_headers=False)
        )
        connection = Speaking(tls, state, self.stop)
        state.initiate_connection()
        connection.flush()
        while data := tls.recv(65536):
            for event in state.receive_data(data):
                if isinstance(event, h2.events.RequestReceived):
                    assert event.stream_id is not None
                    path = dict(event.headers or [])[b":path"].decode()
                    self.asked.append(("HTTP/2", path))
                    self.routes[path](connection, event.stream_id)
            connection.flush()


@contextmanager
def speaking(**settings: object) -> Iterator[H2Server]:
    """A server for the length of a block."""
    server = H2Server(**settings)  # type: ignore[arg-type]
    try:
        yield server
    finally:
        server.close()
