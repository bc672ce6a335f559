"""The one way to the network: a client that a hostile server cannot hurt, hold up or lead astray.

httpx and its like protect from none of this (measured: 1.6 KB of brotli became 2 GB of memory, a dripped
header held a "two seconds" time-out for ever, 8 of 17 spellings of loopback got through), so
this stands on httpcore, the layer below, with our own sockets (`fetchers.network`) and our own decoding
(`fetchers.encoding`). Redirects are followed here, hop by hop, each hop checked like the first.
"""

from __future__ import annotations

import ipaddress
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path

import httpcore
import httpx

from fetchers.answers import PAGE, Accept, Answer, Permit, max_age_seconds, redirected
from fetchers.encoding import Decoder
from fetchers.network import Deadline, GuardedBackend, Resolver, addresses, is_public, within
from fetchers.pace import retry_after_seconds
from fetchers.wire import Wire, pieces
from provenance import __version__
from provenance.errors import (
    BadRedirect,
    Blocked,
    ConfigError,
    FetchError,
    HttpStatus,
    NotAPage,
    TooLarge,
    UsageError,
)
from provenance.types import Attempt, FetchSettings, Validators
from provenance.urls import is_web

REDIRECTS = frozenset((301, 302, 303, 307, 308))
PERMANENT = frozenset((301, 308))
GOOD = frozenset((200, 203))
MAX_URL_LENGTH = 2048
"""Longer addresses are traps or trackers (the cap of mediacloud's rss-fetcher)."""


class _Trace:
    """What is known of a running request, so that a failure at any point leaves a full record."""

    def __init__(self) -> None:
        self.hops: list[str] = []
        self.permanent = 0  # how many of the first hops redirected for good
        self.status: int | None = None
        self.bytes_wire = 0
        self.etag: str | None = None
        self.last_modified: str | None = None
        self.max_age_seconds: float | None = None


def _now() -> datetime:
    return datetime.now(UTC)


class Client:
    """Gets one URL at a time; safe to share among threads.

    Every failure that a server or the way to it can cause is an `Answer` whose attempt has an
    ``error``; none is raised.

    Args:
        settings: ``connect_to`` sends a host's requests to another host and port, as curl's option of that
            name does: the URL keeps its scheme, its Host header and, under ``https``, the name its certificate must
            bear, so a stand-in on loopback is best reached by ``http`` addresses. The target is
            checked like any address: a private one needs ``allow_private`` too.
        resolver: Gives a host's addresses.
        authorities: A file of the authorities that certificates are checked against; those that the system trusts
            unless given.
        clock: Gives the time that attempts are dated with, aware and in UTC.
        sleep: Waits; for callers that pace their requests by this client's clock.

    Raises:
        ConfigError: A target of ``connect_to`` is not ``host:port``, or a setting that must be more than 0 is not.
    """

    def __init__(
        self,
        settings: FetchSettings,
        *,
        resolver: Resolver = addresses,
        authorities: Path | None = None,
        clock: Callable[[], datetime] = _now,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        for name in ("concurrency", "deadline_seconds", "connect_timeout_seconds", "max_bytes"):
            if getattr(settings, name) <= 0:
                raise ConfigError(f"[fetch] {name} must be more than 0", key=f"fetch.{name}")
        self.settings = settings
        self.clock = clock
        self.sleep = sleep
        self._connect_to = {host.lower(): _target(host, to) for host, to in settings.connect_to.items()}
        self._wire = Wire(
            GuardedBackend(
                resolver=resolver,
                allow_private=settings.allow_private,
                connect_to=self._connect_to,
                connect_timeout_seconds=settings.connect_timeout_seconds,
            ),
            authorities=authorities,
            http2=settings.http2,
            idle_connections=4 * settings.concurrency,
        )
        contact = f" (+{settings.contact})" if settings.contact else ""
        self.user_agent = f"news-provenance/{__version__}{contact}"

    def close(self) -> None:
        """Close the connections that are kept open."""
        self._wire.close()

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def require_askable(self, urls: Iterable[str]) -> None:
        """Check that all of these may be asked, before any is.

        Raises:
            UsageError: One is no web address, or is on the open web and the settings name no contact.
        """
        for url in urls:
            if not is_web(url):
                raise UsageError(f"{url!r} is no web address; one begins with https:// or http://.")
            host = _parsed_host(url)
            if host is not None and self._lacks_contact(host):
                raise UsageError(
                    f"{url} is on the open web, and its owner must be able to reach you: set `contact` in [fetch] "
                    'to a URL or an e-mail address, as in contact = "mailto:desk@example.org".'
                )

    def get(
        self,
        url: str,
        *,
        validators: Validators | None = None,
        accept: Accept = PAGE,
        permit: Permit | None = None,
    ) -> Answer:
        """Get a URL, following its redirects.

        Args:
            url: Absolute, ``http`` or ``https``.
            validators: Makes the request conditional; the answer may then have status 304 and no body.
            accept: A body of a media type it does not take is not read.
            permit: Called before every hop; the time it takes does not count against the deadline.
        """
        started, trace = self.clock(), _Trace()
        body, media_type, failure = None, "", None
        try:
            with within(self.settings.deadline_seconds) as deadline:
                body, media_type = self._follow(url, validators, accept, permit, deadline, trace)
        except FetchError as error:
            failure = error
        final = trace.hops[-1] if trace.hops else None
        attempt = Attempt(
            url=url,
            started_at=started,
            finished_at=max(started, self.clock()),
            final_url=final,
            chain=tuple(trace.hops[:-1]),
            status=trace.status,
            bytes_wire=trace.bytes_wire,
            bytes_body=len(body) if body is not None else 0,
            etag=trace.etag if failure is None else None,
            last_modified=trace.last_modified if failure is None else None,
            error=failure.kind if failure else None,
            message=_message(url, failure) if failure else None,
            retry_after_seconds=failure.retry_after_seconds if isinstance(failure, HttpStatus) else None,
            moved_to=trace.hops[trace.permanent] if failure is None and trace.permanent else None,
        )
        return Answer(
            attempt=attempt, body=body, media_type=media_type, max_age_seconds=trace.max_age_seconds
        )

    def _follow(
        self,
        url: str,
        validators: Validators | None,
        accept: Accept,
        permit: Permit | None,
        deadline: Deadline,
        trace: _Trace,
    ) -> tuple[bytes | None, str]:
        headers = self._headers(validators, accept)
        here = url
        while True:
            target = self._checked(here)
            if permit is not None:
                with deadline.stopped():
                    permit(here)
            trace.hops.append(here)
            trace.status = None
            with self._wire.exchange(target, headers, deadline) as response:
                trace.status = response.status
                answered = httpx.Headers(response.headers)
                if response.status not in REDIRECTS:
                    return self._read(here, response, answered, validators, accept, trace)
            if response.status in PERMANENT and trace.permanent == len(trace.hops) - 1:
                trace.permanent += 1
            here = redirected(target, response.headers)
            if here in trace.hops:
                raise BadRedirect(url, f"redirects in a loop, by {here}")
            if len(trace.hops) > self.settings.max_redirects:
                raise BadRedirect(url, f"redirects more than {self.settings.max_redirects} times")

    def _headers(self, validators: Validators | None, accept: Accept) -> list[tuple[bytes, bytes]]:
        headers = {"User-Agent": self.user_agent, "Accept": accept.header, "Accept-Encoding": "gzip"}
        if validators is not None and validators.etag:
            headers["If-None-Match"] = validators.etag
        if validators is not None and validators.last_modified:
            headers["If-Modified-Since"] = validators.last_modified
        return [(name.encode(), value.encode("latin-1", "replace")) for name, value in headers.items()]

    def _checked(self, url: str) -> httpx.URL:
        """The address in its parts, if it is one that may be asked at all.

        Raises:
            Blocked: It is not of the web, or of the open web while no contact is set.
        """
        if len(url) > MAX_URL_LENGTH:
            raise Blocked(url[:80] + "…", f"is longer than {MAX_URL_LENGTH} characters")
        try:
            target = httpx.URL(url)
            host = target.raw_host
        except (httpx.InvalidURL, ValueError) as error:
            raise Blocked(url, f"is not an address: {error}") from error
        if not is_web(url):
            raise Blocked(url, "is not an http or https address")
        if self._lacks_contact(host.decode("ascii")):
            raise Blocked(url, "is on the open web, which is not touched without `contact` in [fetch]")
        return target

    def _lacks_contact(self, host: str) -> bool:
        if self.settings.contact or host in self._connect_to:
            return False
        try:
            own = not is_public(str(ipaddress.ip_address(host.strip("[]"))))
        except ValueError:
            own = host == "localhost"
        return not own  # our own machines need no contact, only allow_private

    def _read(
        self,
        url: str,
        response: httpcore.Response,
        headers: httpx.Headers,
        validators: Validators | None,
        accept: Accept,
        trace: _Trace,
    ) -> tuple[bytes | None, str]:
        """The body of a final answer, decoded, and its media type."""
        trace.etag, trace.last_modified = headers.get("etag"), headers.get("last-modified")
        trace.max_age_seconds = max_age_seconds(headers.get("cache-control"))
        if response.status == 304 and validators is not None:
            return None, ""
        if response.status not in GOOD:
            after = retry_after_seconds(headers.get("retry-after"), self.clock())
            raise HttpStatus(url, response.status, retry_after_seconds=after)
        media_type = headers.get("content-type", "")
        plain = media_type.partition(";")[0].strip().lower()
        if accept.types is not None and plain not in accept.types:
            raise NotAPage(url, f"is {plain}, not a page")
        decoder = Decoder(url, headers.get("content-encoding", ""), self.settings.max_bytes)
        for piece in pieces(response):
            trace.bytes_wire += len(piece)
            if trace.bytes_wire > self.settings.max_bytes:
                raise TooLarge(url, f"is larger than {self.settings.max_bytes} bytes")
            decoder.feed(piece)
            if accept.enough is not None and decoder.length >= accept.enough:
                return decoder.beginning(accept.enough), media_type
        return decoder.whole(), media_type


def _message(url: str, failure: FetchError) -> str:
    """What the record says of a failure; it names an address only where that is not the one asked for."""
    return failure.why if failure.url == url else str(failure)


def _target(host: str, to: str) -> tuple[str, int]:
    name, _, port = to.rpartition(":")
    if not name or not port.isdecimal() or not 0 < int(port) < 65536:
        raise ConfigError(f'connect_to for {host!r} is {to!r}, not "host:port"', key="fetch.connect_to")
    return name.strip("[]"), int(port)


def _parsed_host(url: str) -> str | None:
    try:
        return httpx.URL(url).raw_host.decode("ascii") or None
    except (httpx.InvalidURL, ValueError):
        return None
