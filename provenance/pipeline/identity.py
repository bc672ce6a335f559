"""Which article a page is of: one under all its addresses, and nobody else's.

Addresses that every site answers with one page (``http`` and ``https``, with ``www.``, a final slash or tracking) are
believed as they are. That a mobile, AMP or print address, or one that the page names (``rel=canonical``, ``rel=amphtml``),
is of an article must show in the text as well: templates name a desk's front as the canonical address of all its stories,
and ``/m/`` is a desk on some sites. An address of another outlet says whose the text is, never that two articles are one.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from urllib.parse import urlsplit

from provenance.errors import UnreadablePage
from provenance.extract.article import same_story
from provenance.gazetteer import OutletBook
from provenance.pipeline.reader import Read
from provenance.protocols import Store
from provenance.text.tokens import forms
from provenance.types import Article, Outlet, RawPage, StoredVersion
from provenance.urls import address, canonical, host, site, unwrapped

RUN_OF_WORDS = 3
ALIKE = 0.6
"""Share of the shorter text's runs of words that the longer one has too, from which two pages show one story. A dispatch and
an outlet's own story built on it share less (``origin.wording`` takes .6 of a paragraph for the same text); the AMP and
the desktop page of one story share nearly all, whatever boxes stand between the paragraphs."""
SAME_VISIT = timedelta(hours=1)
"""A variant first seen so soon after the other differs in its furniture; later, the story may have been edited."""


def page_address(page: RawPage) -> str:
    """Where the publisher has the page, whoever handed it out."""
    return unwrapped(page.final_url or page.url)


def outlet_of(page: RawPage, book: OutletBook) -> Outlet:
    """Whose page it is: as it states, else by its host; an unknown mobile host is its desktop host's outlet."""
    return book.of_page(site(page_address(page)), page.outlet_id)


def is_front(url: str) -> bool:
    """Whether an address is that of a whole site."""
    parts = urlsplit(url)
    return parts.path in ("", "/") and not parts.query


def settled(article: Article, page: RawPage) -> Article:
    """The article without an address that a template gives all pages: the front page as everybody's canonical."""
    stated = article.canonical_url
    if stated is not None and is_front(stated) and not is_front(page_address(page)):
        return replace(article, canonical_url=None)
    return article


def own_addresses(page: RawPage) -> tuple[str, ...]:
    """The addresses that the page was had at, and that without what does not choose the story."""
    had = (page.url, page.final_url, unwrapped(page.url), canonical(page_address(page)))
    return tuple(dict.fromkeys(url for url in had if url))


def stated_addresses(article: Article, page: RawPage, outlet: Outlet, book: OutletBook) -> tuple[str, ...]:
    """The further addresses that the page gives its story, if they are on its host or on another of its outlet's."""
    here = host(site(page_address(page)))
    stated = {url: site(unwrapped(url)) for url in (article.canonical_url, *article.variants) if url}
    return tuple(
        url for url, there in stated.items() if host(there) == here or book.of_page(there).id == outlet.id
    )


def known_article(
    store: Store, outlet: Outlet, page: RawPage, article: Article, stated: Sequence[str]
) -> StoredVersion | None:
    """The newest version of the article that the page is of; None where it is of none that is stored.

    Args:
        store: Where articles are.
        outlet: Whose page it is.
        page: The page.
        article: What was read in it.
        stated: `stated_addresses` of it.
    """
    own = own_addresses(page)
    found = store.latest_version(outlet.id, own)
    if found is not None:
        return found
    here = {address(url) for url in own}
    near = store.near(outlet.id, page_address(page))
    for version, urls in near:
        if here & {address(url) for url in urls}:
            return version
    named = store.latest_version(outlet.id, stated)
    if named is not None and (_is_empty(named.article, article) or _are_alike(named.article, article)):
        return named
    like = [version for url in stated for version, _ in store.near(outlet.id, url)]
    like += [version for version, _ in near]
    return next((version for version in like if _are_alike(version.article, article)), None)


def is_edited(
    store: Store, before: StoredVersion, page: RawPage, article: Article, read: Read, outlet: Outlet
) -> bool:
    """Whether the page has another story than the newest version of its article.

    What another address of the article shows is compared with what that address showed last, so that the boxes of an
    AMP page are no edit of the desktop page, and back again at the next visit. An edit that was seen at one address
    is none when the others show it too.
    """
    if same_story(before.article, article):
        return False
    if address(page_address(page)) == address(unwrapped(before.article.url)):
        return True
    last = store.last_page(page.url)
    if last is not None:
        with suppress(UnreadablePage):  # it could be read once, by an earlier reader or with more time
            earlier = read(last, outlet.timezone, outlet.language)
            return not same_story(earlier, article) and not _has_change(before.article, earlier, article)
    soon = abs(page.fetched_at - before.last_seen_at) <= SAME_VISIT
    return not (soon and _are_alike(before.article, article))


def _has_change(known: Article, earlier: Article, later: Article) -> bool:
    """Whether a version has all that came between two readings of another address, and nothing of what went."""
    before, after, there = _runs(earlier.text), _runs(later.text), _runs(known.text)
    return before != after and after - before <= there and not (before - after) & there


def _is_empty(stored: Article, article: Article) -> bool:
    """Whether one of them is a wall or a script-only page: then an address that the page states is all there is to go by."""
    return not stored.text.strip() or not article.text.strip()


def _are_alike(stored: Article, article: Article) -> bool:
    return not _is_empty(stored, article) and alike(stored.text, article.text) >= ALIKE


def alike(a: str, b: str) -> float:
    """Share of the shorter text's runs of words that the other has too, 0 to 1; texts shorter than a run are compared whole."""
    ours, theirs = _runs(a), _runs(b)
    return len(ours & theirs) / min(len(ours), len(theirs))


def _runs(text: str) -> set[tuple[str, ...]]:
    """Runs of words inside the paragraphs; what stands between two paragraphs may differ from page to page."""
    found: set[tuple[str, ...]] = set()
    for line in text.splitlines() or [""]:
        words = forms(line)
        last = max(1, len(words) - RUN_OF_WORDS + 1)
        found.update(tuple(words[i : i + RUN_OF_WORDS]) for i in range(last))
    return found
