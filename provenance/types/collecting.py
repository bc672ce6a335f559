"""What the collector saw, and how it is to behave."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from provenance.types.articles import PageRef, RawPage
from provenance.types.terms import in_utc


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One attempt to get one URL, whatever came of it; or one page that was imported.

    ``chain`` are the URLs redirected through, the first included. ``error`` is the word of the
    error's class (``deadline``, ``too_large``, …), None where the answer could be used.
    """

    url: str
    started_at: datetime
    finished_at: datetime
    via: Literal["fetch", "import"] = "fetch"
    source_url: str | None = None
    final_url: str | None = None
    chain: tuple[str, ...] = ()
    status: int | None = None
    bytes_wire: int = 0
    bytes_body: int = 0
    etag: str | None = None
    last_modified: str | None = None
    error: str | None = None
    message: str | None = None
    retry_after_seconds: float | None = None
    moved_to: str | None = None
    """Where permanent redirects (301, 308) alone led, if the answer could be used."""
    crawl_delay_seconds: float | None = None
    """What the host's robots.txt asks for, where this was the attempt to get it and it could be read."""

    def __post_init__(self) -> None:
        in_utc(self.started_at, "started_at")
        in_utc(self.finished_at, "finished_at")


@dataclass(frozen=True, slots=True, kw_only=True)
class RobotsFile:
    """What is known of one robots.txt: the latest attempt to get it, and the last file that was had.

    ``url`` is its address. ``status``, ``error`` and ``message`` are of the attempt at ``asked_at``, which need not be
    repeated before ``fresh_until``. ``body`` was had at ``had_at``, earlier than ``asked_at`` where the latest attempt failed.
    """

    url: str
    asked_at: datetime
    fresh_until: datetime
    status: int | None = None
    error: str | None = None
    message: str | None = None
    body: bytes | None = None
    had_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """What one attempt brought: a page of a story, or what a source lists, or neither.

    ``page`` beside an attempt with an error is no story: a body that is kept because it was not what was asked for.
    ``robots`` is what an attempt to get a robots.txt came to; its failure shows at the pages that it keeps from us.
    """

    attempt: Attempt
    page: RawPage | None = None
    listed: tuple[PageRef, ...] = ()
    robots: RobotsFile | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Poll:
    """One attempt at a source, as the log has it.

    ``url`` is the address asked, which for a source that moved is not the source's. ``listed`` and ``new``
    count the pages it listed and those that the source had not listed before, parts of a sitemap index included
    in ``new`` only.
    """

    url: str
    at: datetime
    error: str | None = None
    status: int | None = None
    moved_to: str | None = None
    listed: int = 0
    new: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class HostState:
    """When a host was asked last, until when it wants to be left alone, and its Crawl-delay."""

    asked_at: datetime
    free_at: datetime | None = None
    delay_seconds: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PageState:
    """What is known of a listed page: the fetcher decides from it whether to ask again."""

    ref: PageRef
    listed_at: datetime
    tried_at: datetime | None = None
    got_at: datetime | None = None
    failures: int = 0
    """Failed attempts since the last success."""
    last_error: str | None = None
    last_status: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Validators:
    """What a conditional request sends."""

    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchSettings:
    """How the client behaves. Sizes are bytes after decompression; ``connect_to`` maps host to host:port."""

    contact: str | None = None
    """A URL or e-mail address for the user agent; the open web is not touched without one."""
    allow_private: bool = False
    connect_to: Mapping[str, str] = field(default_factory=dict)
    deadline_seconds: float = 30.0
    connect_timeout_seconds: float = 10.0
    max_bytes: int = 10_000_000
    max_redirects: int = 8
    http2: bool = False
    """Offer HTTP/2 to every host; one that refuses HTTP/1.1 is asked in HTTP/2 all the same."""
    pace_seconds: float = 2.0
    """Least time between two requests to one host; a longer Crawl-delay wins."""
    concurrency: int = 8
    """Hosts asked at the same time; one host is never asked twice at once."""
    pages_per_source: int = 200
    """Most new pages of one source fetched in one run."""
    revisit_hours: float = 24.0
    """Pages are watched for edits for this long after they were first listed."""
