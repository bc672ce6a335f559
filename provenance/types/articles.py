"""What was collected: pages, and the articles in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from provenance.types.terms import Precision, Span, Zone, in_utc


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRef:
    """A page that a source lists. ``published`` is the listing's raw date string, unread."""

    url: str
    source_url: str
    title: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What a source's body lists, in its order.

    ``nested`` are addresses of further listings of the same source (a sitemap index has nothing
    else), newest first. ``damage`` says what was wrong with a body of which only a part could be read.
    """

    refs: tuple[PageRef, ...]
    nested: tuple[str, ...] = ()
    damage: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RawPage:
    """The bytes of one URL as they came.

    ``media_type`` is the ``Content-Type`` as it was sent, with its charset where it states one.
    A text without a page (a JSON line with ``text``) is kept as the bytes of that JSON object with
    the media type ``STORY_MEDIA_TYPE``. ``outlet_id`` is only what the input itself stated.
    """

    url: str
    fetched_at: datetime
    body: bytes
    media_type: str = "text/html"
    final_url: str | None = None
    status: int | None = None
    outlet_id: str | None = None
    listing: PageRef | None = None

    def __post_init__(self) -> None:
        in_utc(self.fetched_at, "fetched_at")


STORY_MEDIA_TYPE = "application/vnd.news-provenance.story+json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """A stated time: where it stood, how exact it is, and whether its zone was stated.

    ``at`` is the earliest moment it can mean; it lasts ``WIDTH[precision]``. ``source`` is one of
    ``json-ld``, ``meta``, ``time-tag``, ``feed``, ``sitemap``, ``url``, ``htmldate``, ``import``, and for an
    entry of a live page under a mere clock ``heading``.
    """

    at: datetime
    raw: str
    source: str
    precision: Precision = "second"
    zone: Zone = "stated"

    def __post_init__(self) -> None:
        in_utc(self.at, "at")


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link inside the story. ``span`` is where its words stand in the text, if they were found there."""

    url: str
    text: str
    span: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A part of a live page that states a time of its own; ``span`` is where it stands in the text."""

    span: Span
    published: Stamp


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """What one page says: the story and what the page states about it.

    ``text`` has one paragraph a line, paragraphs apart by one newline. ``byline`` is the line of
    authors as printed, ``credit`` a line that names an agency or another outlet as provider
    (``Reuters``, ``Reporting by … for …``, ``Provided by …``), both outside the text.
    ``flags`` are words such as ``no_text``, ``paywalled``, ``consent``, ``partial_text``,
    ``script_only``, ``charset_doubt``, ``implausible_date``, ``column``, ``live``.
    ``canonical_url`` is the address that the page calls its own; at another outlet it says whose the text is.
    ``variants`` are other addresses that the page gives the same story: AMP, mobile.
    ``blocks`` are the stretches that the page sets apart as block quotes, in reading order and apart.
    ``entries`` are the parts of a live page, in reading order and apart; what stands in none of them has
    only the time of the page.
    """

    url: str
    text: str
    canonical_url: str | None = None
    title: str | None = None
    description: str | None = None
    authors: tuple[str, ...] = ()
    byline: str | None = None
    credit: str | None = None
    site_name: str | None = None
    section: str | None = None
    published: Stamp | None = None
    modified: Stamp | None = None
    language: str | None = None
    flags: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    variants: tuple[str, ...] = ()
    blocks: tuple[Span, ...] = ()
    entries: tuple[Entry, ...] = ()

    def entry_at(self, place: int) -> Entry | None:
        """The entry of a live page that a character stands in."""
        return next((e for e in self.entries if e.span.start <= place < e.span.end), None)
