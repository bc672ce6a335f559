"""Feeds: RSS of all versions, Atom, RDF and JSON Feed.

Dates are handed on as they were written. feedparser takes a naive time or an unknown zone for UTC and an
epoch for the year 1793 (measured), so its own reading of them is never used.
"""

from __future__ import annotations

import html
import io
import json
import re
from collections.abc import Iterator, Mapping

import feedparser

from fetchers.listing import absolute, each_once
from provenance.errors import NotAFeed
from provenance.types import Listing, PageRef, Source

_TAG = re.compile(r"<[^<>]*>")


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
        return Listing(
            refs=each_once(_entries(source, feed.entries, base_url)),
            damage=f"the feed is ill-formed: {fault}" if damaged else None,
        )


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
                published=published if isinstance(published, str) else None,
            )


def _plain(title: str | None) -> str | None:
    """A title without markup, on one line; feeds disagree on whether titles are HTML."""
    return " ".join(html.unescape(_TAG.sub("", title or "")).split()) or None
