"""Section pages: the front page of a desk, whose links a CSS selector picks out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import BeautifulSoup, Tag
from soupsieve import SelectorSyntaxError

from fetchers.listing import absolute, each_once
from provenance.errors import NotAFeed
from provenance.types import Listing, PageRef, Source

DEFAULT_LINKS = "article a[href], h1 a[href], h2 a[href], h3 a[href]"
"""For a source that says nothing: links that are, or belong to, a headline."""
MAX_TAGS = 200_000
"""BeautifulSoup takes some 30 µs and 700 bytes for each; a long front page has 10,000."""
_IS_XML = re.compile(
    rb"^\s*(?:\xef\xbb\xbf)?\s*<(?:\?xml\b(?![^<]*(?:<!doctype\s+html|<html))|rss\b|feed\b)", re.IGNORECASE
)


class PageFetcher:
    """Lists the links of a section page."""

    def discover(self, source: Source, body: bytes, *, base_url: str) -> Listing:
        """The links that the source's selector picks, in the page's order.

        A selected element that is no link stands for the first link in it. The page's title for a link
        is the longest of its texts, because a picture and a "read more" link to the same story.

        Raises:
            NotAFeed: Nothing is selected (a page that changed, or a consent page in its place), the
                selector is not CSS, or the body is a feed or far larger than a page.
        """
        if _IS_XML.search(body):
            raise NotAFeed(
                source.url, "is XML, not a page; if it is a feed or a sitemap, configure it as one"
            )
        if body.count(b"<") > MAX_TAGS:
            raise NotAFeed(source.url, f"has more than {MAX_TAGS} tags, which no section page has")
        selector = source.links or DEFAULT_LINKS
        page = BeautifulSoup(body, "lxml")
        base = page.find("base", href=True)
        start = absolute(base_url, str(base["href"])) if isinstance(base, Tag) else None
        try:
            chosen = page.select(selector)
        except SelectorSyntaxError as error:
            raise NotAFeed(source.url, f"its `links` {selector!r} is no CSS selector: {error}") from error
        links = list(_links(chosen, start or base_url))
        if not links:
            raise NotAFeed(source.url, f"has no link that {selector!r} selects")
        titles: dict[str, str] = {}
        for url, text in links:
            if len(text) > len(titles.get(url, "")):
                titles[url] = text
        return Listing(
            refs=each_once(PageRef(url=url, source_url=source.url, title=titles.get(url)) for url, _ in links)
        )


def _links(chosen: list[Tag], base_url: str) -> Iterator[tuple[str, str]]:
    for element in chosen:
        link = element if element.name == "a" else element.find("a", href=True)
        url = absolute(base_url, str(link.get("href") or "")) if isinstance(link, Tag) else None
        if isinstance(link, Tag) and url is not None:
            yield url, " ".join(link.get_text(" ").split())
