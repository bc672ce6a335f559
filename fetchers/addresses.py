"""Lists of addresses, one a line: pages that somebody picked, in a file or on the web."""

from __future__ import annotations

import codecs
from datetime import datetime
from pathlib import Path

from fetchers.listing import absolute, each_once
from provenance.errors import NotAFeed, Unreachable
from provenance.types import Attempt, Fetched, Listing, PageRef, Source
from provenance.urls import is_web

MAX_BYTES = 10_000_000
"""As the client takes of a list on the web; 2,000 addresses are taken of either."""


class AddressesFetcher:
    """Lists what stands on the lines of a text; empty ones and those that begin with # say nothing."""

    def discover(self, source: Source, body: bytes, *, base_url: str) -> Listing:
        """The addresses in their order; ``damage`` names the first line that is none.

        Raises:
            NotAFeed: No line is an address, as in a page that stands where the list was.
        """
        lines = body.removeprefix(codecs.BOM_UTF8).decode("utf-8", "replace").splitlines()
        said = [(number, line.strip()) for number, line in enumerate(lines, 1)]
        said = [(number, line) for number, line in said if line and not line.startswith("#")]
        base = base_url if is_web(base_url) else ""
        found = [(number, line, absolute(base, line) if "<" not in line else None) for number, line in said]
        refs = each_once(PageRef(url=url, source_url=source.url) for _, _, url in found if url is not None)
        if said and not refs:
            raise NotAFeed(source.url, "has no line that is an address; one begins with https:// or http://")
        odd = next(((number, line) for number, line, url in found if url is None), None)
        return Listing(refs=refs, damage=f"line {odd[0]} is no address: {odd[1][:80]!r}" if odd else None)


def is_file(source: Source) -> bool:
    """Whether the source is a file of this machine, which nobody has to be asked for."""
    return source.kind == "urls" and not is_web(source.url)


def listed_in_file(source: Source, now: datetime) -> Fetched:
    """What a file lists, as an attempt like any other: it fails where the file cannot be read."""
    attempt = Attempt(url=source.url, source_url=source.url, started_at=now, finished_at=now)
    try:
        with Path(source.url).open("rb") as file:
            body = file.read(MAX_BYTES)
        listing = AddressesFetcher().discover(source, body, base_url=source.url)
    except OSError as error:
        return _failed(attempt, Unreachable.kind, f"cannot be read: {error.strerror or error}")
    except NotAFeed as error:
        return _failed(attempt, error.kind, error.why)
    done = Attempt(
        url=source.url,
        source_url=source.url,
        started_at=now,
        finished_at=now,
        bytes_body=len(body),
        message=listing.damage,
    )
    return Fetched(attempt=done, listed=listing.refs)


def _failed(attempt: Attempt, kind: str, why: str) -> Fetched:
    return Fetched(
        attempt=Attempt(
            url=attempt.url,
            source_url=attempt.source_url,
            started_at=attempt.started_at,
            finished_at=attempt.finished_at,
            error=kind,
            message=why,
        )
    )
