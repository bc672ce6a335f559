"""What feeds, sitemaps and section pages have in common: addresses made whole, each listed once."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urldefrag, urljoin

from provenance.types import PageRef
from provenance.urls import is_web

MAX_ENTRIES = 2000
"""Pages taken from one listing (the cap of mediacloud's rss-fetcher); those listed first are kept."""


def absolute(base_url: str, href: str | None) -> str | None:
    """The address that ``href`` means on a page at ``base_url``; None where it is none of the web."""
    if not href or not href.strip():
        return None
    try:
        url = urldefrag(urljoin(base_url, href.strip())).url
    except ValueError:
        return None
    return url if is_web(url) else None


def local_name(tag: str) -> str:
    """An element's name as lxml gives it, without namespace, nor a prefix that was never declared."""
    return tag.rpartition("}")[2].rpartition(":")[2]


def each_once(refs: Iterable[PageRef]) -> tuple[PageRef, ...]:
    """The refs in their order, the first for each address, `MAX_ENTRIES` at most."""
    seen: dict[str, PageRef] = {}
    for ref in refs:
        if len(seen) == MAX_ENTRIES:
            break
        seen.setdefault(ref.url, ref)
    return tuple(seen.values())
