"""Where an outlet lists its pages: found from one address of it, and tried before it is said.

Publishers say it in three places: links in the head of a page, ``Sitemap:`` lines in robots.txt, and addresses
that are the same everywhere. Each candidate is asked for and read as `fetchers.polling` would; what lists nothing is not named.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urljoin

from bs4 import BeautifulSoup
from protego import Protego

from fetchers.answers import LISTING, PAGE, Accept, Answer, Permit
from fetchers.client import Client
from fetchers.listing import absolute
from fetchers.pace import Pace
from fetchers.registry import listing_of
from fetchers.robots import ROBOTS_TXT, RobotsBook, outcome
from provenance.errors import FetchError
from provenance.types import RobotsFile, Source, SourceKind
from provenance.urls import host

FEED_TYPES = frozenset(
    ("application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json")
)
COMMON: tuple[tuple[SourceKind, str], ...] = (
    ("sitemap", "/news-sitemap.xml"),
    ("sitemap", "/sitemap-news.xml"),
    ("sitemap", "/sitemap_news.xml"),
    ("sitemap", "/sitemap.xml"),
    ("feed", "/feed"),
    ("feed", "/rss"),
    ("feed", "/rss.xml"),
    ("feed", "/feed.xml"),
    ("feed", "/atom.xml"),
    ("feed", "/feed.json"),
)
"""Where content systems put them when nobody says otherwise; asked only for a kind that the outlet names nowhere."""
MAX_TRIED = 12
"""Candidates asked for: some front pages name a feed for each of a hundred desks."""
NEWS = re.compile(r"news", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A source that lists pages: how many, an example, and whether it says when they were published."""

    kind: SourceKind
    url: str
    pages: int
    dated: int
    parts: int = 0
    title: str | None = None


class Asker:
    """Asks one address after another, keeping to robots.txt and pace; each robots.txt is asked for once."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._pace = Pace(client.settings.pace_seconds, clock=client.clock, sleep=client.sleep)
        self._robots = RobotsBook(self._robots_txt, self._pace.slow)
        self._had: dict[str, Answer] = {}

    def ask(self, url: str, accept: Accept) -> Answer:
        """The answer for an address, or that of an earlier call."""
        if url not in self._had:
            self._had[url] = self._client.get(url, accept=accept, permit=self._permit)
        return self._had[url]

    def _permit(self, url: str) -> None:
        self._robots.check(url)
        self._pace.take(host(url) or "")

    def _robots_txt(self, url: str, known: RobotsFile | None) -> RobotsFile:
        took_turn: Permit = lambda address: self._pace.take(host(address) or "")  # noqa: E731 - a callback
        self._had[url] = self._client.get(url, accept=ROBOTS_TXT, permit=took_turn)
        return outcome(self._had[url], known)


def discovered(url: str, asker: Asker) -> list[Found]:
    """The feeds and sitemaps of the outlet at ``url``, its front page best; those with publication dates first.

    Raises:
        FetchError: The page itself could not be had.
    """
    front = asker.ask(url, PAGE)
    if front.body is None:
        raise FetchError(url, front.attempt.message or "gave no page")
    said = [*_linked(front), *_of_robots(front.url, asker)]
    kinds = {kind for kind, _ in said}
    said += [(kind, urljoin(front.url, path)) for kind, path in COMMON if kind not in kinds]
    tried = dict.fromkeys(sorted(said, key=lambda candidate: not NEWS.search(candidate[1])))
    found: dict[str, Found] = {}
    for kind, address in list(tried)[:MAX_TRIED]:
        answer = asker.ask(address, LISTING)
        listed = _listed(kind, address, answer)
        if listed is not None:
            found.setdefault(answer.url, listed)
    return sorted(found.values(), key=lambda source: (-source.dated, source.parts, -source.pages))


def _linked(front: Answer) -> list[tuple[SourceKind, str]]:
    """The feeds that a page's head names; comments on one article are none of the outlet's."""
    head = BeautifulSoup(front.body or b"", "lxml")
    links = head.find_all("link", rel="alternate", href=True, limit=200)
    return [
        ("feed", address)
        for link in links
        if str(link.get("type") or "").lower() in FEED_TYPES
        and "comment" not in f"{link['href']} {link.get('title') or ''}".lower()
        and (address := absolute(front.url, str(link["href"]))) is not None
    ]


def _of_robots(url: str, asker: Asker) -> list[tuple[SourceKind, str]]:
    place = urljoin(url, "/robots.txt")
    answer = asker.ask(place, ROBOTS_TXT)
    if answer.body is None:
        return []
    named = Protego.parse(answer.body.decode("utf-8-sig", "replace")).sitemaps
    return [("sitemap", address) for name in named if (address := absolute(place, name)) is not None]


def _listed(kind: SourceKind, address: str, answer: Answer) -> Found | None:
    """What the answer lists; None where it is no listing, or an empty one."""
    if answer.body is None:
        return None
    source = Source(outlet_id="", kind=kind, url=address)
    listing = listing_of(source, answer.body, answer.url)
    if isinstance(listing, str) or not (listing.refs or listing.nested):
        return None
    return Found(
        kind=kind,
        url=answer.url,
        pages=len(listing.refs),
        dated=sum(ref.published is not None for ref in listing.refs),
        parts=len(listing.nested),
        title=listing.refs[0].title if listing.refs else None,
    )
