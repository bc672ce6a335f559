"""Which fetcher lists the pages of which kind of source: a new kind is one class and one line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from fetchers.addresses import AddressesFetcher
from fetchers.feed import FeedFetcher
from fetchers.page import PageFetcher
from fetchers.search import SearchFetcher
from fetchers.sitemap import SitemapFetcher
from provenance.protocols import Fetcher
from provenance.types import SourceKind

FETCHERS: Final[Mapping[SourceKind, Fetcher]] = {
    "feed": FeedFetcher(),
    "sitemap": SitemapFetcher(),
    "page": PageFetcher(),
    "urls": AddressesFetcher(),
    "search": SearchFetcher(),
}
