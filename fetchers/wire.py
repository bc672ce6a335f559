"""One request and its answer over httpcore, in HTTP/1.1 or HTTP/2, with every way it can go wrong as an error of ours.

httpcore lends connections and parsers. What it leaves open is closed here: in HTTP/2 its locks know no deadline, and what is
left of an answer that nobody reads comes in with the next one. So one connection serves one request at a time, which is
all that politeness allows anyway, and one whose answer was not read to its end is closed.
"""

from __future__ import annotations

import contextlib
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path

import h2.exceptions
import httpcore
import httpx

from fetchers.network import Deadline, GuardedBackend
from provenance.errors import BadBody, BadCertificate, Blocked, HttpStatus, Refused, TooSlow, Unreachable

KEEPALIVE_SECONDS = 15.0
WANTS_HTTP2 = frozenset((426, 505))
"""Upgrade Required, HTTP Version Not Supported: what a host says that does not speak HTTP/1.1."""
REST_BYTES = 1 << 16
"""An answer of which so much is left is read to its end, for the sake of its connection …"""
REST_SECONDS = 1.0
"""… if that takes no longer: a new connection costs about so much where the host is far and busy."""


class Wire:
    """Connections to hosts; safe to share among threads.

    Args:
        backend: Opens the sockets.
        authorities: A file of the authorities that certificates are checked against; None for those the system trusts.
        http2: Offer HTTP/2 to every host that is asked by ``https``; else only to those that refuse HTTP/1.1.
        idle_connections: How many are kept open for the next request.
    """

    def __init__(
        self, backend: GuardedBackend, *, authorities: Path | None, http2: bool, idle_connections: int
    ) -> None:
        self._backend = backend
        self._authorities = authorities
        self._http2 = http2
        self._idle_connections = idle_connections
        self._plain = self._pool(http2=http2)
        self._multiplexing: httpcore.ConnectionPool | None = self._plain if http2 else None
        self._wants_http2: set[tuple[bytes, int | None]] = set()
        self._turns: dict[tuple[bytes, int | None], threading.Lock] = {}
        self._lock = threading.Lock()

    def _pool(self, *, http2: bool) -> httpcore.ConnectionPool:
        return httpcore.ConnectionPool(
            # each its own, for httpcore writes into it which versions it offers
            ssl_context=ssl.create_default_context(cafile=self._authorities),
            max_connections=None,
            keepalive_expiry=KEEPALIVE_SECONDS,
            max_keepalive_connections=self._idle_connections,
            http2=http2,
            network_backend=self._backend,
        )

    def close(self) -> None:
        """Close the connections that are kept open."""
        self._plain.close()
        if self._multiplexing is not None:
            self._multiplexing.close()

    @contextlib.contextmanager
    def exchange(
        self, target: httpx.URL, headers: list[tuple[bytes, bytes]], deadline: Deadline
    ) -> Iterator[httpcore.Response]:
        """Send one request and give its response, its body unread.

        Raises:
            FetchError: Whatever went wrong up to the end of the ``with`` block.
        """
        url = str(target)
        response: httpcore.Response | None = None
        with self._turn(target, deadline):
            try:
                response = self._answered(target, headers, deadline)
                yield response
                self._finish(response, deadline)
            except HttpStatus:
                if response is not None:
                    self._finish(response, deadline)
                raise
            except (Blocked, BadCertificate) as error:  # the backend knows the host only
                raise type(error)(url, error.why) from error
            except httpcore.ConnectTimeout as error:
                if deadline.left() > 0:
                    raise Unreachable(url, "gave no connection in time") from error
                raise TooSlow(url, deadline.words) from error
            except httpcore.TimeoutException as error:
                raise TooSlow(url, deadline.words) from error
            except (httpcore.RemoteProtocolError, h2.exceptions.ProtocolError) as error:
                if response is not None:
                    raise BadBody(url, f"broke off: {_said(error)}") from error
                raise Unreachable(url, f"does not answer in HTTP: {_said(error)}") from error
            except httpcore.LocalProtocolError as error:
                raise Refused(url, f"cannot be asked for: {error}") from error
            except httpcore.NetworkError as error:
                raise Unreachable(url, f"no connection: {error}") from error
            finally:
                if response is not None:
                    _close(response)

    @contextlib.contextmanager
    def _turn(self, target: httpx.URL, deadline: Deadline) -> Iterator[None]:
        """Have the host's connections for oneself: another thread may come to it by a redirect.

        Raises:
            TooSlow: The others took all the time there was.
        """
        with self._lock:
            turn = self._turns.setdefault((target.raw_host, target.port), threading.Lock())
        if not turn.acquire(timeout=deadline.left()):
            raise TooSlow(str(target), deadline.words)
        try:
            yield
        finally:
            turn.release()

    def _answered(
        self, target: httpx.URL, headers: list[tuple[bytes, bytes]], deadline: Deadline
    ) -> httpcore.Response:
        """The answer, asked for once more in HTTP/2 where the host wants no HTTP/1.1."""
        host = (target.raw_host, target.port)
        request = httpcore.Request(
            b"GET",
            httpcore.URL(
                scheme=target.raw_scheme, host=target.raw_host, port=target.port, target=target.raw_path
            ),
            headers=[(b"Host", target.netloc), *headers],
        )
        if host in self._wants_http2:
            return self._sent(self._multiplex(), request, deadline)
        response = self._sent(self._plain, request, deadline)
        if self._http2 or target.scheme != "https" or response.status not in WANTS_HTTP2:
            return response
        response.close()
        self._wants_http2.add(host)
        return self._sent(self._multiplex(), request, deadline)

    def _multiplex(self) -> httpcore.ConnectionPool:
        with self._lock:
            if self._multiplexing is None:
                self._multiplexing = self._pool(http2=True)
            return self._multiplexing

    def _sent(
        self, pool: httpcore.ConnectionPool, request: httpcore.Request, deadline: Deadline
    ) -> httpcore.Response:
        before = deadline.connects
        try:
            return _handled(pool, request)
        except (httpcore.RemoteProtocolError, httpcore.ReadError, httpcore.WriteError):
            if deadline.connects > before:
                raise
            return _handled(pool, request)  # a kept connection that the server had closed meanwhile

    def _finish(self, response: httpcore.Response, deadline: Deadline) -> None:
        """Read what little is left of an answer, so that its connection can be used again."""
        if response.extensions.get(_WHOLE) or not _is_short(response):
            return
        with contextlib.suppress(*_FAILURES), deadline.at_most(REST_SECONDS):
            for _ in pieces(response):
                pass


_FAILURES = (
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.TimeoutException,
    h2.exceptions.ProtocolError,
)
_WHOLE = "provenance_whole"


def pieces(response: httpcore.Response) -> Iterator[bytes]:
    """The body as it comes in, piece by piece; only an answer read to its end leaves its connection for the next."""
    yield from response.iter_stream()
    response.extensions[_WHOLE] = True


def _is_short(response: httpcore.Response) -> bool:
    if response.status == 304:
        return True
    length = next((value for name, value in response.headers if name.lower() == b"content-length"), b"")
    return length.isdigit() and len(length) < 10 and int(length) <= REST_BYTES


def _handled(pool: httpcore.ConnectionPool, request: httpcore.Request) -> httpcore.Response:
    try:
        return pool.handle_request(request)
    except httpcore.LocalProtocolError as error:
        if error.args and isinstance(
            error.args[0], h2.exceptions.ProtocolError
        ):  # httpcore takes theirs for ours
            raise httpcore.RemoteProtocolError(str(error.args[0])) from error
        raise
    except h2.exceptions.ProtocolError as error:
        raise httpcore.RemoteProtocolError(str(error)) from error
    except ValueError as error:  # a status that is no number
        raise httpcore.RemoteProtocolError(str(error)) from error


def _close(response: httpcore.Response) -> None:
    if not response.extensions.get(_WHOLE) and response.extensions.get("http_version") == b"HTTP/2":
        # its rest would come in with the next answer, up to the 16 MB that httpcore lets each stream send
        response.extensions["network_stream"].close()
    with contextlib.suppress(h2.exceptions.ProtocolError):
        response.close()


def _said(error: Exception) -> str:
    return " ".join(str(error).split())[:300] or type(error).__name__
