"""From a raw page to a version of an article in the store."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from provenance.errors import BadRedirect, UnreadablePage
from provenance.gazetteer import OutletBook
from provenance.pipeline.identity import (
    is_edited,
    is_front,
    known_article,
    outlet_of,
    page_address,
    settled,
    stated_addresses,
)
from provenance.pipeline.reader import Read, read_here
from provenance.protocols import Store
from provenance.types import Article, Attempt, Fetched, RawPage, StoredVersion

Outcome = Literal["new", "edited", "seen", "known"]


WALLS = {
    "consent": "the page asks for consent and shows no story",
    "script_only": "the page shows its story only to a browser that runs scripts",
}
"""What hides a whole story, by its flag."""


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
    address = page_address(page)
    outlet = outlet_of(page, book)
    sha256 = store.keep_page(page.body, page.media_type)
    if store.knows_page(page.url, page.fetched_at, sha256):
        return Ingested(url=page.url, outlet_id=outlet.id, outcome="known")
    if is_front(address) and not is_front(page.url):
        raise _unread(store, page, attempt, BadRedirect.kind, "leads to the front page: the story is gone")
    try:
        article = settled(read(page, outlet.timezone, outlet.language), page)
    except UnreadablePage as error:
        raise _unread(store, page, attempt, "extract_failed", error.why) from error
    store.put_outlets([outlet])
    stated = stated_addresses(article, page, outlet, book)
    before = known_article(store, outlet, page, article, stated)
    empty = not article.text.strip()
    changed = before is None or (not empty and is_edited(store, before, page, article, read, outlet))
    flag, why = _hidden(article)
    if empty:
        attempt = replace(attempt, error=flag, message=why)
    version = store.add_article(
        attempt, page, sha256, outlet, article, same_as=before, is_new_version=changed, also=stated
    )
    if empty:
        raise UnreadablePage(page.url, f"{why}; it is kept and flagged {flag}")
    outcome: Outcome = "new" if before is None else "edited" if changed else "seen"
    return Ingested(url=page.url, outlet_id=outlet.id, outcome=outcome, version=version)


def _unread(store: Store, page: RawPage, attempt: Attempt, kind: str, why: str) -> UnreadablePage:
    """Record a page that is no story, with its bytes; gives the error to raise."""
    store.add_fetch(Fetched(attempt=replace(attempt, error=kind, message=why), page=page))
    return UnreadablePage(page.url, why)


def _hidden(article: Article) -> tuple[str, str]:
    """Why an article has no text, in a word and in some."""
    return next(
        ((flag, why) for flag, why in WALLS.items() if flag in article.flags),
        ("no_text", "no story was found in the page"),
    )


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
