"""What a host's robots.txt allows (RFC 9309).

Protego reads the file; two things it does not do are done here: a byte order mark in front is
taken off (scrapy issue 6195), and a group is ours only if it bears our exact name, not a part of it (protego issue 65).
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import httpx
from protego import Protego

from fetchers.client import Answer
from provenance.errors import BadCertificate, Blocked, Disallowed, FetchError, TooSlow, Unreachable
from provenance.types import Attempt
from provenance.urls import host as host_of

TOKEN = "news-provenance"  # noqa: S105 - our product token in robots.txt, no secret
MAX_BYTES = 512_000
"""RFC 9309, 2.5: at least 500 kibibytes must be read; the rest may be ignored."""

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
        if self.parsed is not None and not self.parsed.can_fetch(url, self.agent):
            raise Disallowed(url, "its host's robots.txt disallows it")

    @property
    def delay_seconds(self) -> float:
        """The host's Crawl-delay; 0 where it states none."""
        delay = self.parsed.crawl_delay(self.agent) if self.parsed is not None else None
        return max(0.0, float(delay)) if delay else 0.0


def rules(answer: Answer) -> Rules:
    """What the answer to a request for robots.txt means.

    401 and 403 close the whole host, any other 4xx opens it, and where no answer could be had nothing
    is fetched for now: a host that cannot say no has not said yes.
    """
    status = answer.attempt.status
    if answer.body is not None:
        lines = answer.body[:MAX_BYTES].decode("utf-8-sig", "replace").splitlines()
        text = _GROUP.sub(r"User-agent: \1", "\n".join(lines))
        named = any(name.lower() == TOKEN for name in _GROUP.findall(text))
        return Rules(parsed=Protego.parse(text), agent=TOKEN if named else "*")
    if answer.attempt.error == "status" and status is not None and 400 <= status < 500 and status != 429:
        if status in (401, 403):
            return Rules(closed=f"its host answers {status} for robots.txt, which closes all of it")
        return Rules()
    return Rules(
        unread=answer.attempt.message or "no answer",
        failure=_LASTING.get(answer.attempt.error, Unreachable),
    )


def recorded(answer: Answer) -> Attempt:
    """The attempt to get a robots.txt as the log keeps it: that there is none is an answer, and no failure."""
    found = rules(answer)
    if found.unread is not None:
        return answer.attempt
    return replace(answer.attempt, error=None, message=found.closed, crawl_delay_seconds=found.delay_seconds)


class RobotsBook:
    """The rules of every host, asked for once; safe to share among threads.

    Args:
        ask: Gets a robots.txt by its address.
        learned: Told the host and its Crawl-delay in seconds, as soon as they are known.
    """

    def __init__(self, ask: Callable[[str], Answer], learned: Callable[[str, float], None]) -> None:
        self._ask = ask
        self._learned = learned
        self._rules: dict[str, Rules] = {}
        self._locks: dict[str, threading.Lock] = {}
        self._lock = threading.Lock()

    def check(self, url: str) -> None:
        """Do nothing if the address may be asked for; asks for the host's robots.txt the first time.

        Raises:
            Disallowed: It may not.
            FetchError: That cannot be known for now.
        """
        site = httpx.URL(url)
        place = str(site.copy_with(userinfo=b"", path="/robots.txt", query=None, fragment=None))
        with self._lock:
            lock = self._locks.setdefault(place, threading.Lock())
        with lock:
            if place not in self._rules:
                self._rules[place] = rules(self._ask(place))
                self._learned(host_of(url) or site.host, self._rules[place].delay_seconds)
        self._rules[place].check(url)
