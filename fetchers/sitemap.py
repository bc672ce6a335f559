"""Sitemaps: lists of pages, news sitemaps with publication dates, and indexes of further sitemaps.

The usual parsers read a whole body before they bound it, or drop the publication date.
"""

from __future__ import annotations

import io
from collections.abc import Iterator

from lxml import etree

from fetchers.encoding import gunzipped
from fetchers.listing import MAX_ENTRIES, absolute, each_once, local_name
from provenance.errors import BadBody, NotAFeed, TooLarge
from provenance.types import Listing, PageRef, Source

MAX_DECODED = 52_428_800
"""The protocol's own cap for one sitemap (sitemaps.org: 50 MB uncompressed)."""
MAX_ELEMENTS = 500_000
"""Elements read of one sitemap: the protocol's 50,000 pages with ten each, as news sitemaps have."""
MAX_NESTED = 10
"""Sitemaps taken from one index: the newest, for the rest is an archive of years."""


class SitemapFetcher:
    """Lists the pages of a sitemap, or the sitemaps of an index."""

    def discover(self, source: Source, body: bytes, *, base_url: str) -> Listing:
        """The sitemap's pages in its order, with ``news:publication_date`` where they have one.

        ``lastmod`` is the time of a change and is not handed on as one of publication; it only puts
        an index's newest sitemaps first, and says which pages are the newest where there are too many.

        Raises:
            NotAFeed: It is something else.
        """
        entries, damage = _entries(source, body)
        refs: list[tuple[str, PageRef]] = []
        nested: list[tuple[str, str]] = []
        for kind, entry in entries:
            url = absolute(base_url, entry.get("loc"))
            if url is None:
                continue
            if kind == "sitemap":
                nested.append((entry.get("lastmod", ""), url))
            else:
                title, published = entry.get("title"), entry.get("publication_date")
                ref = PageRef(url=url, source_url=source.url, title=title, published=published)
                refs.append((published or entry.get("lastmod", ""), ref))
        nested.sort(key=lambda dated: dated[0], reverse=True)
        newest = tuple(dict.fromkeys(url for _, url in nested))[:MAX_NESTED]
        return Listing(refs=each_once(_newest(refs)), nested=newest, damage=damage)


def _newest(dated: list[tuple[str, PageRef]]) -> list[PageRef]:
    """All refs, or the `MAX_ENTRIES` with the latest dates, in their order: many sitemaps begin with the oldest.

    Dates are compared as text, which is right for ISO 8601 but for zones.
    """
    if len(dated) <= MAX_ENTRIES:
        return [ref for _, ref in dated]
    latest = sorted(range(len(dated)), key=lambda number: dated[number][0], reverse=True)[:MAX_ENTRIES]
    return [dated[number][1] for number in sorted(latest)]


def _entries(source: Source, body: bytes) -> tuple[list[tuple[str, dict[str, str]]], str | None]:
    """Each ``url`` and ``sitemap`` with what it says, and what was wrong with the XML."""
    if body.startswith(b"\x1f\x8b"):
        try:
            body = gunzipped(source.url, body, MAX_DECODED)
        except (BadBody, TooLarge) as error:
            raise NotAFeed(source.url, error.why) from error
    walk = etree.iterparse(
        io.BytesIO(body),
        events=("start", "end"),
        recover=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    entries: list[tuple[str, dict[str, str]]] = []
    try:
        for number, entry in enumerate(_walked(source, walk)):
            if number == MAX_ELEMENTS:
                return entries, f"the sitemap has more than {MAX_ELEMENTS} elements; the rest was left out"
            if entry is not None:
                entries.append(entry)
    except etree.XMLSyntaxError as error:
        if not entries:
            raise NotAFeed(source.url, f"is no sitemap: {error.msg}") from error
        return entries, f"the sitemap is ill-formed: {error.msg}"
    faults = [fault.message for fault in walk.error_log.filter_from_errors()]
    return entries, f"the sitemap is ill-formed: {faults[0]}" if faults else None


def _walked(source: Source, walk: etree.iterparse) -> Iterator[tuple[str, dict[str, str]] | None]:
    """One for each element: an entry where one ends, else None."""
    at_root = True
    for event, element in walk:
        if not isinstance(element.tag, str):  # an entity, which is never resolved
            continue
        name = local_name(element.tag)
        if at_root:
            at_root = False
            if name not in ("urlset", "sitemapindex"):
                raise NotAFeed(source.url, f"begins with <{name}>, so it is no sitemap")
        if event == "start":
            continue
        is_entry = name in ("url", "sitemap")
        yield (name, _said(element)) if is_entry else None
        parent = element.getparent()
        below_root = parent is not None and parent.getparent() is None
        if is_entry or below_root:
            element.clear()
        while below_root and element.getprevious() is not None:  # 50,000 empty elements are not kept either
            del element.getparent()[0]
    if at_root:
        raise NotAFeed(source.url, "is empty")


def _said(element: etree._Element) -> dict[str, str]:
    """The texts inside an entry by the names of their elements; the first of a name counts."""
    said: dict[str, str] = {}
    for child in element.iter(etree.Element):
        name, text = local_name(str(child.tag)), (child.text or "").strip()
        # <image:image> has a <loc> and a <title> of its own
        if text and "image" not in str(child.tag) and "video" not in str(child.tag):
            said.setdefault(name, text)
    return said
