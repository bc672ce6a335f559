"""Which fetcher lists the pages of which kind of source: a new kind is one class and one line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from fetchers.addresses import AddressesFetcher
from fetchers.feed import FeedFetcher
from fetchers.page import PageFetcher
from fetchers.search import SearchFetcher
from fetchers.sitemap import SitemapFetcher
from provenance.errors import NotAFeed
from provenance.protocols import Fetcher
from provenance.types import Listing, Source, SourceKind

FETCHERS: Final[Mapping[SourceKind, Fetcher]] = {
    "feed": FeedFetcher(),
    "sitemap": SitemapFetcher(),
    "page": PageFetcher(),
    "urls": AddressesFetcher(),
    "search": SearchFetcher(),
}


def listing_of(source: Source, body: bytes, base_url: str) -> Listing | str:
    """What the source's body lists, or a sentence on why it lists nothing: it is something else, or breaks a parser."""
    try:
        return FETCHERS[source.kind].discover(source, body, base_url=base_url)
    except NotAFeed as error:
        return error.why
    except (ArithmeticError, AssertionError, LookupError, RecursionError, TypeError, ValueError) as error:
        # The parsers are not ours, and one source's bytes must not end the run of all others.
        return f"could not be parsed: {type(error).__name__}: {error}"
