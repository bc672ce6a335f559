"""Feeds: RSS of all versions, Atom, RDF and JSON Feed.

Dates are handed on as they were written. feedparser takes a naive time or an unknown zone for UTC and an
epoch for the year 1793 (measured), so its own reading of them is never used. Nor is it given what is no feed or would
cost it minutes (measured: 3 MB of nested tags 66 s and 690 MB, 6 MB of entries 41 s): lxml looks at the body first.
"""

from __future__ import annotations

import html
import io
import itertools
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, cast

import feedparser
from lxml import etree

from fetchers.listing import MAX_ENTRIES, absolute, each_once, local_name
from provenance.errors import NotAFeed
from provenance.types import Listing, PageRef, Source

ROOTS = frozenset(("rss", "rdf", "feed"))
MAX_ELEMENTS = 200_000
"""Elements in what feedparser is given: it takes some 20 µs for each, however deep, so 4 s at most."""
_BEGIN = re.compile(rb"<(?:\?xml|rss|feed|[\w.-]+:RDF)\b", re.IGNORECASE)
_BEGINS_WITHIN = 1 << 16
_ENTRY_END = re.compile(rb"</(?:item|entry)\s*>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][^<>]*>|<!--.*?-->", re.IGNORECASE | re.DOTALL)


class FeedFetcher:
    """Lists the entries of a feed."""

    def discover(self, source: Source, body: bytes, *, base_url: str) -> Listing:
        """The feed's entries that have an address, in its order.

        Of a feed that is cut off or ill-formed the entries before the damage are listed, and the damage named.

        Raises:
            NotAFeed: It is something else, such as the page that a site shows where its feed was.
        """
        if body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
            return Listing(refs=each_once(_json_entries(source, body, base_url)))
        body, cut = _cut(body)
        _check(source, body)
        # A stream, because a string that looks like an address or a path would be opened.
        feed = feedparser.parse(
            io.BytesIO(body),
            sanitize_html=False,  # titles are stored as text, nothing of this is shown as HTML
            resolve_relative_uris=False,
            response_headers={"content-location": base_url},
        )
        if not feed.get("version"):
            raise NotAFeed(source.url, "is neither RSS, Atom, RDF nor JSON Feed")
        fault = feed.get("bozo_exception")
        damaged = fault is not None and not isinstance(
            fault, feedparser.exceptions.ThingsNobodyCaresAboutButMe
        )
        damage = f"the feed is ill-formed: {fault}" if damaged else None
        if cut:
            damage = f"the feed has more than {MAX_ENTRIES} entries; the first of them were taken"
        return Listing(refs=each_once(_entries(source, feed.entries, base_url)), damage=damage)


class _Shape:
    """Follows the elements of a body as lxml comes upon them, and stops at the first that no feed has."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.elements = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = local_name(tag)
        if not self.elements and name.lower() not in ROOTS:
            raise NotAFeed(self._source.url, f"begins with <{name}>, so it is no feed")
        self.elements += 1
        if self.elements > MAX_ELEMENTS:
            raise NotAFeed(self._source.url, "has more markup than any feed")

    def close(self) -> None:
        """Nothing is built."""


def _check(source: Source, body: bytes) -> None:
    """Do nothing if the body looks like a feed that feedparser can read in seconds.

    Raises:
        NotAFeed: It has another root element or none, or too many elements.
    """
    shape = _Shape(source)
    walk = etree.XMLParser(
        target=cast(Any, shape),  # the stub demands methods that lxml does without
        recover=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
    )
    try:
        walk.feed(body)
        walk.close()
    except etree.XMLSyntaxError as error:
        if not shape.elements:
            raise NotAFeed(source.url, f"is neither RSS, Atom, RDF nor JSON Feed: {error.msg}") from error
    if not shape.elements:
        raise NotAFeed(source.url, "is neither RSS, Atom, RDF nor JSON Feed")


def _cut(body: bytes) -> tuple[bytes, bool]:
    """The body from its first tag (servers put warnings in front) to its last entry that is taken; whether more follow."""
    begin = _BEGIN.search(body, 0, _BEGINS_WITHIN)
    if begin is not None and body[: begin.start()].strip() != b"\xef\xbb\xbf":
        body = body[begin.start() :]
    ends = _ENTRY_END.finditer(body)
    last = next(itertools.islice(ends, MAX_ENTRIES - 1, None), None)
    if last is None or next(ends, None) is None:
        return body, False
    return body[: last.end()], True


def _entries(source: Source, entries: list[Mapping[str, str]], base_url: str) -> Iterator[PageRef]:
    for entry in entries:
        url = absolute(base_url, entry.get("feedburner_origlink") or entry.get("link"))
        if url is None:
            continue
        yield PageRef(
            url=url,
            source_url=source.url,
            title=_plain(entry.get("title")),
            # Atom demands only ``updated``; RSS 1.0 has ``dc:date``, which feedparser calls so too.
            published=entry.get("published") or entry.get("updated") or None,
        )


def _json_entries(source: Source, body: bytes, base_url: str) -> Iterator[PageRef]:
    try:
        feed = json.loads(body.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise NotAFeed(source.url, f"is not JSON: {error}") from error
    if not isinstance(feed, dict) or "jsonfeed.org" not in str(feed.get("version")):
        raise NotAFeed(source.url, "is JSON, but no JSON Feed")
    entries = feed.get("items")
    for entry in entries if isinstance(entries, list) else ():
        if not isinstance(entry, dict):
            continue
        address, title, published = (entry.get(key) for key in ("url", "title", "date_published"))
        url = absolute(base_url, address) if isinstance(address, str) else None
        if url is not None:
            yield PageRef(
                url=url,
                source_url=source.url,
                title=_plain(title) if isinstance(title, str) else None,
                published=str(published) if isinstance(published, str | int) else None,
            )


def _plain(title: str | None) -> str | None:
    """A title without markup, on one line; feeds disagree on whether titles are HTML."""
    return " ".join(html.unescape(_TAG.sub("", title or "")).split()) or None
