"""What a request asks for, and what it comes to: the values between the client and those who use it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import httpx

from provenance.errors import BadRedirect
from provenance.types import Attempt

Permit = Callable[[str], None]
"""Called with the address before every hop: waits for the host's pace, raises Disallowed for its robots.txt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Accept:
    """What a request asks for, and what it takes.

    ``types`` None takes any media type. Of a body that is longer than ``enough`` bytes only so much is read.
    """

    header: str
    types: frozenset[str] | None = None
    enough: int | None = None


PAGE = Accept(
    header="text/html,application/xhtml+xml;q=0.9,*/*;q=0.1",
    types=frozenset(("", "text/html", "application/xhtml+xml", "text/plain", "application/xml", "text/xml")),
)
LISTING = Accept(
    header="application/rss+xml,application/atom+xml,application/xml;q=0.9,text/xml;q=0.9,"
    "application/feed+json;q=0.9,text/html;q=0.5,*/*;q=0.1"
)

_MAX_AGE = re.compile(r"\bmax-age\s*=\s*\"?(\d{1,9})", re.IGNORECASE)
_NO_REUSE = re.compile(r"\bno-(?:store|cache)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What one request came to. ``body`` is decoded, and None after a failure or a 304."""

    attempt: Attempt
    body: bytes | None = None
    media_type: str = ""
    max_age_seconds: float | None = None
    """For how long its Cache-Control lets it be used again; None where that is not said."""

    @property
    def url(self) -> str:
        """The address that answered, after redirects."""
        return self.attempt.final_url or self.attempt.url


def max_age_seconds(cache_control: str | None) -> float | None:
    """What a ``Cache-Control`` header says of its answer's age; None where it says nothing, 0 where it forbids reuse."""
    if cache_control is None:
        return None
    if _NO_REUSE.search(cache_control):
        return 0.0
    stated = _MAX_AGE.search(cache_control)
    return float(stated[1]) if stated else None


def redirected(base: httpx.URL, headers: list[tuple[bytes, bytes]]) -> str:
    """Where an answer with these headers redirects to, absolute and without fragment.

    Raises:
        BadRedirect: It does not say, or not with an address.
    """
    location = next((value for name, value in headers if name.lower() == b"location"), b"")
    text = location.decode("utf-8", "replace").strip()
    if not text:
        raise BadRedirect(str(base), "redirects without saying where to")
    try:
        return str(base.join(text).copy_with(fragment=None))
    except (httpx.InvalidURL, ValueError) as error:
        raise BadRedirect(str(base), f"redirects to {text[:200]!r}, which is not an address") from error
