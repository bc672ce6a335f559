"""Sockets that reach public addresses only, and never take longer than they were given.

httpcore opens and reads its connections through `GuardedBackend`. A host name is resolved once,
every address it has is checked, and the connection goes to the address that was checked: a name that
answers differently the second time (DNS rebinding) gains nothing. Each read and write gets what is left
of the request's deadline, so a server that sends a byte a second, in headers or body, is cut off
as surely as one that sends nothing.
"""

from __future__ import annotations

import ipaddress
import select
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import httpcore

from provenance.errors import BadCertificate, Blocked

Resolver = Callable[[str, int], Sequence[str]]
"""Gives the addresses of a host, as text, in the order to try them; raises OSError where there are none."""

_V4_CARRIERS = (ipaddress.ip_network("64:ff9b::/96"), ipaddress.ip_network("64:ff9b:1::/48"))
"""NAT64 prefixes (RFC 6052, RFC 8215): the last 32 bits are an IPv4 address."""


def addresses(host: str, port: int) -> Sequence[str]:
    """The addresses that the system's resolver gives for ``host``, each once, in its order.

    Raises:
        OSError: The name has no address or no resolver answers.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except UnicodeError as error:  # a label that is empty or over 63 characters
        raise OSError(f"{host!r} is not a host name") from error
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def is_public(address: str) -> bool:
    """Whether the address is one of the open internet, also where an IPv6 form carries an IPv4 one."""
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        carried = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if carried is None and any(ip in network for network in _V4_CARRIERS):
            carried = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if carried is not None:
            return is_public(str(carried))
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified)


class Deadline:
    """The moment by which a request must be over. Time that we wait out of politeness is given back."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds
        self.connects = 0
        self.words = f"took longer than {seconds:g} s"

    def left(self) -> float:
        """Seconds left, never negative."""
        return max(0.0, self._end - time.monotonic())

    @contextmanager
    def stopped(self) -> Iterator[None]:
        """Let no time count while the block runs."""
        began = time.monotonic()
        try:
            yield
        finally:
            self._end += time.monotonic() - began

    @contextmanager
    def at_most(self, seconds: float) -> Iterator[None]:
        """Let the block take no longer than this, nor than what is left."""
        end = self._end
        self._end = min(end, time.monotonic() + seconds)
        try:
            yield
        finally:
            self._end = end


_deadline: ContextVar[Deadline] = ContextVar("deadline")


@contextmanager
def within(seconds: float) -> Iterator[Deadline]:
    """Bound every connection, read and write of this thread inside the block by one deadline."""
    deadline = Deadline(seconds)
    token = _deadline.set(deadline)
    try:
        yield deadline
    finally:
        _deadline.reset(token)


def _time_left(error: type[Exception]) -> float:
    left = _deadline.get().left()
    if left <= 0:
        raise error("the deadline has passed")
    return left


@contextmanager
def _as_httpcore(timeout: type[Exception], failure: type[Exception]) -> Iterator[None]:
    try:
        yield
    except TimeoutError as error:
        raise timeout(str(error)) from error
    except OSError as error:
        raise failure(error.strerror or str(error)) from error


class _Stream(httpcore.NetworkStream):
    """One connection. The time-outs httpcore passes are ignored: the deadline bounds everything."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        with _as_httpcore(httpcore.ReadTimeout, httpcore.ReadError):
            self._sock.settimeout(_time_left(httpcore.ReadTimeout))
            return self._sock.recv(max_bytes)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        with _as_httpcore(httpcore.WriteTimeout, httpcore.WriteError):
            while buffer:
                self._sock.settimeout(_time_left(httpcore.WriteTimeout))
                buffer = buffer[self._sock.send(buffer) :]

    def close(self) -> None:
        self._sock.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        try:
            with _as_httpcore(httpcore.ConnectTimeout, httpcore.ConnectError):
                self._sock.settimeout(_time_left(httpcore.ConnectTimeout))
                return _Stream(ssl_context.wrap_socket(self._sock, server_hostname=server_hostname))
        except httpcore.ConnectError as error:
            self.close()
            if isinstance(error.__cause__, ssl.SSLCertVerificationError):
                why = f"its certificate does not hold: {error.__cause__.verify_message}"
                raise BadCertificate(server_hostname or "", why) from error
            raise
        except BaseException:
            self.close()
            raise

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":  # httpcore asks before it uses a kept connection again
            return _is_readable(self._sock)
        if info == "ssl_object":
            return self._sock if isinstance(self._sock, ssl.SSLSocket) else None
        return None


def _is_readable(sock: socket.socket) -> bool:
    if sock.fileno() < 0:
        return True
    if hasattr(select, "poll"):  # select() cannot take descriptors over 1023; Windows has no poll()
        poll = select.poll()
        poll.register(sock.fileno(), select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([sock], [], [], 0)[0])


class GuardedBackend(httpcore.NetworkBackend):
    """Opens connections to checked addresses only.

    Args:
        resolver: Gives the addresses of a name.
        allow_private: Also connect to addresses that are not of the open internet.
        connect_to: For a host, the host and port that its connections go to instead. What it names
            is checked like any other address.
        connect_timeout_seconds: For resolving the name, and for each address tried.
    """

    def __init__(
        self,
        *,
        resolver: Resolver,
        allow_private: bool,
        connect_to: Mapping[str, tuple[str, int]],
        connect_timeout_seconds: float,
    ) -> None:
        self._resolver = resolver
        self._allow_private = allow_private
        self._connect_to = connect_to
        self._timeout = connect_timeout_seconds

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first address of ``host`` that answers.

        Raises:
            Blocked: One of its addresses is private; then none is tried.
        """
        _deadline.get().connects += 1
        target, port = self._connect_to.get(host.lower(), (host, port))
        failure: Exception = httpcore.ConnectError("the name has no address")
        for address in self._checked(target, port):
            try:
                with _as_httpcore(httpcore.ConnectTimeout, httpcore.ConnectError):
                    limit = min(self._timeout, _time_left(httpcore.ConnectTimeout))
                    sock = socket.create_connection((address, port), limit)
                    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                    return _Stream(sock)
            except (httpcore.ConnectTimeout, httpcore.ConnectError) as error:
                failure = error
        raise failure

    def _checked(self, host: str, port: int) -> Sequence[str]:
        with _as_httpcore(httpcore.ConnectTimeout, httpcore.ConnectError):
            found = self._resolved(host, port)
        if not self._allow_private:
            for address in found:
                if not is_public(address):
                    raise Blocked(
                        host,
                        f"has the address {address}, which is not of the open internet; `allow_private = true` in "
                        "[fetch] would permit it",
                    )
        return found

    def _resolved(self, host: str, port: int) -> Sequence[str]:
        """What the resolver gives. It takes no time-out, so it runs in a thread that is left behind."""
        found: list[Sequence[str]] = []
        failed: list[OSError] = []

        def ask() -> None:
            try:
                found.append(self._resolver(host, port))
            except OSError as error:
                failed.append(error)

        asking = threading.Thread(target=ask, daemon=True)
        asking.start()
        asking.join(min(self._timeout, _time_left(httpcore.ConnectTimeout)))
        if failed:
            raise failed[0]
        if not found:
            raise TimeoutError(f"no resolver answered for {host}")
        return found[0]

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)
