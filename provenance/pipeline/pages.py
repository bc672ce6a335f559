"""From a raw page to a version of an article in the store."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal
from urllib.parse import urlsplit

from provenance.errors import UnreadablePage
from provenance.extract.article import same_story
from provenance.gazetteer import OutletBook
from provenance.pipeline.reader import Read, read_here
from provenance.protocols import Store
from provenance.types import Attempt, Fetched, RawPage, StoredVersion
from provenance.urls import canonical

Outcome = Literal["new", "edited", "seen", "known"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ingested:
    """What became of a page: a new article, an edited one, one seen again, or this very page twice."""

    url: str
    outlet_id: str
    outcome: Outcome
    version: StoredVersion | None = None


def ingest(
    page: RawPage, attempt: Attempt, store: Store, book: OutletBook, *, read: Read = read_here
) -> Ingested:
    """Keep a page and read the article in it. The same page at the same time again changes nothing.

    Raises:
        UnreadablePage: It could not be read, or no story was found; the page and the attempt are kept all the same.
        StoreError: The database could not take it.
    """
    address = page.final_url or page.url
    outlet = book.of_page(address, page.outlet_id)
    sha256 = store.keep_page(page.body, page.media_type)
    if store.knows_page(page.url, page.fetched_at, sha256):
        return Ingested(url=page.url, outlet_id=outlet.id, outcome="known")
    try:
        article = read(page, outlet.timezone, outlet.language)
    except UnreadablePage as error:
        store.add_fetch(
            Fetched(attempt=replace(attempt, error="extract_failed", message=error.why), page=page)
        )
        raise
    store.put_outlets([outlet])
    if article.canonical_url is not None and _is_front(article.canonical_url) and not _is_front(address):
        article = replace(
            article, canonical_url=None
        )  # a template's mistake, which would make one article of all
    urls = [u for u in (page.url, page.final_url, article.canonical_url, canonical(address)) if u]
    before = store.latest_version(outlet.id, list(dict.fromkeys(urls)))
    empty = not article.text.strip()
    changed = before is None or not (empty or same_story(before.article, article))
    if empty:
        attempt = replace(attempt, error="no_text", message="no story was found in the page")
    version = store.add_article(
        attempt, page, sha256, outlet, article, same_as=before, is_new_version=changed
    )
    if empty:
        raise UnreadablePage(page.url, "no story was found in the page; it is kept and flagged no_text")
    outcome: Outcome = "new" if before is None else "edited" if changed else "seen"
    return Ingested(url=page.url, outlet_id=outlet.id, outcome=outcome, version=version)


def _is_front(url: str) -> bool:
    """Whether an address is that of a whole site."""
    parts = urlsplit(url)
    return parts.path in ("", "/") and not parts.query


def ingest_fetched(
    fetched: Fetched, store: Store, book: OutletBook, *, read: Read = read_here
) -> Ingested | None:
    """Store what one attempt brought. Raises what `ingest` raises."""
    if (
        fetched.page is None or fetched.attempt.error is not None
    ):  # the latter's bytes are kept, but are no story
        store.add_fetch(fetched)
        return None
    return ingest(fetched.page, fetched.attempt, store, book, read=read)


def imported(page: RawPage) -> Attempt:
    """The attempt that stands for an imported page: made when the page was fetched."""
    return Attempt(
        url=page.url,
        started_at=page.fetched_at,
        finished_at=page.fetched_at,
        via="import",
        final_url=page.final_url,
        status=page.status,
        bytes_wire=len(page.body),
        bytes_body=len(page.body),
    )
