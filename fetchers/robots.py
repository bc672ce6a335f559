"""What a host's robots.txt allows (RFC 9309).

Protego reads the file; two things it does not do are done here: a byte order mark in front is
taken off (scrapy issue 6195), and a group is ours only if it bears our exact name, not a part of it (protego issue 65).
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache
from urllib.parse import quote

import httpx
from protego import Protego

from fetchers.answers import Accept, Answer
from provenance.errors import (
    BadCertificate,
    BadRedirect,
    Blocked,
    Disallowed,
    FetchError,
    TooSlow,
    Unreachable,
)
from provenance.types import Attempt, RobotsFile
from provenance.urls import host as host_of

TOKEN = "news-provenance"  # noqa: S105 - our product token in robots.txt, no secret
MAX_BYTES = 512_000
"""RFC 9309, 2.5: at least 500 kibibytes must be read; the rest may be ignored."""
ROBOTS_TXT = Accept(header="text/plain,*/*;q=0.1", enough=MAX_BYTES)
MAX_AGE = timedelta(hours=24)
"""RFC 9309, 2.4: a file is not believed for longer; for less where its Cache-Control says so."""
OUTAGE = timedelta(days=30)
"""RFC 9309, 2.3.1.4: so long a host may fail to answer before what it said last says nothing any more."""
_LINE_END = re.compile(r"\r\n|\r|\n")
"""RFC 9309, 2.2; Python's own splitting, which Protego uses, cuts at more characters, so those are encoded before."""
_NO_LINE_ENDS = {ord(mark): quote(mark) for mark in "\v\f\x1c\x1d\x1e\x85\u2028\u2029"}
_AUTHORITY_END = re.compile(r"[/?#]")
_QUERY = re.compile(r"\?.*")
_QUERY_MARKS = {"%3a": ":", "%2f": "/"}
"""RFC 9309, 2.2.2: in a query these mean the same with and without code; Protego compares them as they stand."""

_GROUP = re.compile(r"^\s*user[- ]?agent\s*:\s*([\w-]+)(?:/[^\s#]*)?", re.IGNORECASE | re.MULTILINE)
"""The name of a group; a version behind it is no part of the name (RFC 9309, 2.2.1)."""
_LASTING: Mapping[str | None, type[FetchError]] = {
    kind.kind: kind for kind in (Blocked, BadCertificate, TooSlow)
}
"""Failures to get a robots.txt that the pages of its host would meet just so."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What one host allows. ``parsed`` is None where the answer stands for all of its addresses.

    ``closed`` says why a host allows nothing, ``unread`` why its robots.txt could not be read, in the
    words of an error of the class ``failure``.
    """

    parsed: Protego | None = None
    agent: str = "*"
    closed: str | None = None
    unread: str | None = None
    failure: type[FetchError] = Unreachable

    def check(self, url: str) -> None:
        """Do nothing if the address may be asked for.

        Raises:
            Disallowed: It may not.
            FetchError: That cannot be known for now: Unreachable, or what keeps all of the host from us.
        """
        if self.unread is not None:
            raise self.failure(url, f"its host's robots.txt could not be read ({self.unread})")
        if self.closed is not None:
            raise Disallowed(url, self.closed)
        if self.parsed is not None and not self.parsed.can_fetch(_QUERY.sub(_plain, url), self.agent):
            raise Disallowed(url, "its host's robots.txt disallows it")

    @property
    def delay_seconds(self) -> float:
        """The host's Crawl-delay; 0 where it states none."""
        delay = self.parsed.crawl_delay(self.agent) if self.parsed is not None else None
        return max(0.0, float(delay)) if delay else 0.0


def outcome(answer: Answer, known: RobotsFile | None = None) -> RobotsFile:
    """What is known after a robots.txt was asked for; where it could not be had, the file that was had before stays.

    Args:
        answer: What came of asking.
        known: What earlier runs knew of it.
    """
    attempt = answer.attempt
    at = attempt.finished_at
    seconds = MAX_AGE.total_seconds() if answer.max_age_seconds is None else answer.max_age_seconds
    file = RobotsFile(
        url=attempt.url,
        asked_at=at,
        fresh_until=at,
        status=attempt.status,
        error=attempt.error,
        message=attempt.message,
    )
    if answer.body is not None:
        body = answer.body[:MAX_BYTES]
        return replace(
            file,
            fresh_until=at + timedelta(seconds=min(seconds, MAX_AGE.total_seconds())),
            body=body,
            had_at=at,
        )
    if _is_missing(file):
        return replace(file, fresh_until=at + MAX_AGE)
    if known is None or known.body is None or known.had_at is None or at - known.had_at > OUTAGE:
        return file
    return replace(file, body=known.body, had_at=known.had_at)


def _is_missing(file: RobotsFile) -> bool:
    """Whether the host has answered that there is no such file (RFC 9309, 2.3.1.2 and 2.3.1.3)."""
    if file.error == BadRedirect.kind:
        return True
    return (
        file.error == "status" and file.status is not None and 400 <= file.status < 500 and file.status != 429
    )


def rules(file: RobotsFile) -> Rules:
    """What the host allows.

    401 and 403 close all of it, any other 4xx opens it, and so do redirects that lead nowhere. Where no answer could be
    had the file that was had before goes on to hold, for a month; without one nothing is fetched for now: a host that cannot
    say no has not said yes.
    """
    if file.body is not None:
        return _parsed(file.body)
    if _is_missing(file):
        if file.status in (401, 403):
            return Rules(closed=f"its host answers {file.status} for robots.txt, which closes all of it")
        return Rules()
    return Rules(
        unread=file.message or "no answer",
        failure=_LASTING.get(file.error, Unreachable),
    )


def _parsed(body: bytes) -> Rules:
    text = body[:MAX_BYTES].decode("utf-8-sig", "replace").translate(_NO_LINE_ENDS)
    lines = (_QUERY.sub(_plain, line) for line in _LINE_END.split(text))
    text = _GROUP.sub(r"User-agent: \1", "\n".join(lines))
    named = any(name.lower() == TOKEN for name in _GROUP.findall(text))
    return Rules(parsed=Protego.parse(text), agent=TOKEN if named else "*")


def _plain(query: re.Match[str]) -> str:
    return re.sub(r"%(?:3a|2f)", lambda code: _QUERY_MARKS[code[0].lower()], query[0], flags=re.IGNORECASE)


def recorded(attempt: Attempt, file: RobotsFile) -> Attempt:
    """The attempt to get a robots.txt as the log keeps it: that there is none is an answer, and no failure."""
    if attempt.error is not None and not _is_missing(file):
        return attempt
    found = rules(file)
    return replace(attempt, error=None, message=found.closed, crawl_delay_seconds=found.delay_seconds)


def place_of(url: str) -> str:
    """The address of the robots.txt that holds for an address: of its scheme, host and port; "" for what is none."""
    scheme, _, rest = url.partition("://")
    return _place(scheme, _AUTHORITY_END.split(rest, maxsplit=1)[0])


@lru_cache(maxsize=1 << 12)
def _place(scheme: str, authority: str) -> str:
    try:
        return str(httpx.URL(f"{scheme}://{authority}/robots.txt").copy_with(userinfo=b""))
    except httpx.InvalidURL:
        return ""


class RobotsBook:
    """The rules of every host, asked for once a run at most; safe to share among threads.

    Args:
        ask: Gets a robots.txt by its address; given what is known of it.
        learned: Told the host and its Crawl-delay in seconds, as soon as they are known.
    """

    def __init__(
        self,
        ask: Callable[[str, RobotsFile | None], RobotsFile],
        learned: Callable[[str, float], None],
    ) -> None:
        self._ask = ask
        self._learned = learned
        self._rules: dict[str, Rules] = {}
        self._known: dict[str, RobotsFile] = {}
        self._locks: dict[str, threading.Lock] = {}
        self._lock = threading.Lock()

    def recall(self, file: RobotsFile, now: datetime) -> None:
        """Go by what an earlier run was told, for as long as that is fresh; and by its file while no newer can be had."""
        self._known[file.url] = file
        if now < file.fresh_until:
            self._enter(file)

    def check(self, url: str) -> None:
        """Do nothing if the address may be asked for; asks for the host's robots.txt the first time.

        Raises:
            Disallowed: It may not.
            FetchError: That cannot be known for now.
        """
        place = place_of(url)
        with self._lock:
            lock = self._locks.setdefault(place, threading.Lock())
        with lock:
            if place not in self._rules:
                self._enter(self._ask(place, self._known.get(place)))
        self._rules[place].check(url)

    def _enter(self, file: RobotsFile) -> None:
        self._rules[file.url] = rules(file)
        self._learned(host_of(file.url) or "", self._rules[file.url].delay_seconds)
