"""What a page states about its story beside the story: title, authors, dates, address, language.

JSON-LD comes first, then meta elements, then marked-up elements of the page. Nothing is guessed
from prose here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import cast
from urllib.parse import urljoin

from lxml.etree import XPath
from lxml.html import HtmlElement

from provenance import urls
from provenance.extract import authors, jsonld
from provenance.extract.jsonld import LinkedData, Node

AUTHOR_META = ("parsely-author", "sailthru.author", "author", "dcsext.author", "cxenseparse:author", "article:author",
               "dc.creator", "dcterms.creator", "dc.creator.name", "citation_author", "byl", "article:author_name")  # fmt: skip
PUBLISHED_META = (
    "article:published_time", "og:published_time", "datepublished", "article:published", "parsely-pub-date",
    "cxenseparse:publishtime", "cxenseparse:recs:publishtime", "sailthru.date", "dcterms.issued", "dc.date.issued", "dcterms.created", "dc.date.created",
    "article_date_original", "publishdate", "publish-date", "publish_date", "published_time", "publication_date", "pubdate", "pdate", "date.release",
    "og:article:published_time", "citation_publication_date", "originalpublicationdate", "article.published", "dc.date", "date",
)  # fmt: skip
MODIFIED_META = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "last-modified",
    "dcterms.modified",
    "revised",
)
ACCESS_META = ("article:content_tier", "cxenseparse:articleaccess", "article:access", "content_tier")
PAID = frozenset(("locked", "metered", "paid", "premium", "subscriber", "subscribers"))
OPINION = re.compile(r"\b(?:opinion|column(?:ist)?s?|editorials?|kommentare?|meinung|leitartikel|yazarlar|köşe|chroniques?|tribunes?|opinión|"
                     r"opini[oó]n|from the archives?|archive|on this day)\b", re.IGNORECASE)  # fmt: skip
_OPINION_PATH = re.compile(r"/(?:opinion|opinions|op-ed|columns?|columnists?|commentisfree|editorials?|kommentare?|meinung|yazarlar|tribunes?|opinion(?:es)?|archives?)/", re.IGNORECASE)  # fmt: skip
_TWO_LETTERS = {"eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "tur": "tr", "ita": "it",
                "por": "pt", "rus": "ru", "pol": "pl", "nld": "nl", "dut": "nl", "ara": "ar", "jpn": "ja", "zho": "zh"}  # fmt: skip

BESIDE = 3
"""How many elements up from the headline the time of publication may stand."""
_MARKED = XPath("//*[@itemprop]")


@dataclass(frozen=True, slots=True)
class Head:
    """The parts of a page that its metadata is read from; each is collected once."""

    tree: HtmlElement
    url: str
    meta: Mapping[str, Sequence[str]]
    data: LinkedData
    story: Node
    page: Node
    headings: tuple[str, ...]
    page_title: str | None
    marked: tuple[HtmlElement, ...]
    """The elements with an ``itemprop``."""
    times: tuple[HtmlElement, ...]
    """The ``time`` elements."""

    def first(self, *names: str) -> str | None:
        """The first of these meta elements that says anything."""
        return next((value for name in names for value in self.meta.get(name, ())), None)


def _text(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


def _meta(tree: HtmlElement) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        value = " ".join((element.get("content") or "").split())
        for attribute in ("property", "name", "itemprop"):
            name = (element.get(attribute) or "").strip().lower()
            if name and value and value not in found.setdefault(name, []):
                found[name].append(value)
    return {name: values for name, values in found.items() if values}


def head(tree: HtmlElement, url: str) -> Head:
    """Collect what the metadata of the page at ``url`` is read from."""
    meta = _meta(tree)
    headings = tuple(text for element in tree.iter("h1") if (text := _text(element)))
    title = next((text for element in tree.iter("title") if (text := _text(element))), None)
    data = jsonld.linked_data(tree)
    story = jsonld.story(data, [*headings, *meta.get("og:title", ()), title or ""])
    marked = tuple(cast(list[HtmlElement], _MARKED(tree)))
    times = tuple(tree.iter("time"))
    return Head(
        tree, url, meta, data, story or {}, jsonld.web_page(data) or {}, headings, title, marked, times
    )


def _folded(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()


def site_name(head: Head) -> str | None:
    """The publisher's name as the page gives it."""
    publisher = head.data.resolved(head.story.get("publisher") or head.page.get("publisher"))
    website = next((n for _, n in head.data.nodes if "WebSite" in jsonld.types(n)), {})
    return (
        head.first("og:site_name", "application-name")
        or jsonld.string(publisher)
        or jsonld.string(website.get("name"))
        or head.first("dc.publisher", "publisher")
    )


def _without_site(title: str, head: Head) -> str:
    """A page title without the site's name or section after a bar or dash."""
    own = {_folded(form) for form in publisher_forms(head)} - {""}
    own |= {form.removeprefix("the") for form in own}
    parts = re.split(r"\s+[|\-–—·•»«:]+\s+", title)
    if len(parts) < 2:
        return title
    seams = [found.span() for found in re.finditer(r"\s+[|\-–—·•»«:]+\s+", title)]
    last = _folded(parts[-1])
    if (
        last in own
        or last.removeprefix("the") in own
        or any(last and (last in form or form in last) for form in own if len(form) > 3)
    ):
        return _without_site(title[: seams[-1][0]], head)
    return title


def title(head: Head) -> str | None:
    """The story's headline as the page prints it.

    The heading decides between a headline for readers and one for search engines: whichever of them
    the heading repeats is the printed one. A heading that repeats none (a kicker stands apart from
    it, or it belongs to the page) yields to them.
    """
    stated = [
        text
        for text in (
            jsonld.string(head.story.get("headline")),
            head.first("og:title"),
            head.first("twitter:title", "parsely-title", "sailthru.title", "dc.title"),
            jsonld.string(head.story.get("name")),
        )
        if text
    ]
    stated = [_without_site(text, head) for text in stated]
    printed = {_folded(heading) for heading in head.headings}
    for text in stated:
        if _folded(text) in printed:
            return text
    if stated:
        return stated[0]
    whole = _without_site(head.page_title, head) if head.page_title else None
    inside = (heading for heading in head.headings if whole and _folded(heading) in _folded(whole))
    return next(inside, whole or next(iter(head.headings), None))


def canonical_url(head: Head) -> str | None:
    """The address that the page gives itself, absolute; None where it gives none or no web address."""
    links = (
        e.get("href") for e in head.tree.iter("link") if "canonical" in (e.get("rel") or "").lower().split()
    )
    stated = (*links, head.first("og:url"), jsonld.string(head.story.get("url")))
    return next((address for value in stated if (address := _web_address(head, value))), None)


def variants(head: Head) -> tuple[str, ...]:
    """Other addresses of the same story that the page's head gives: its AMP page, its page for small screens."""
    found = []
    for link in head.tree.iter("link"):
        relations = (link.get("rel") or "").lower().split()
        media = (link.get("media") or "").lower()
        if "amphtml" in relations or (
            "alternate" in relations and ("handheld" in media or "max-width" in media)
        ):
            found.append(_web_address(head, link.get("href")))
    return tuple(dict.fromkeys(url for url in found if url))


def _web_address(head: Head, stated: str | None) -> str | None:
    """A stated address made whole; None where it is none of the web."""
    try:
        whole = urljoin(head.url, (stated or "").strip())
    except ValueError:
        return None
    return urls.canonical(whole) if stated and stated.strip() and urls.is_web(whole) else None


def language(head: Head) -> str | None:
    """The language that the page states, as a lower-case two or three letter code."""
    root = head.tree.getroottree().getroot()
    stated = (
        jsonld.string(head.story.get("inLanguage")),
        root.get("lang") or root.get("xml:lang"),
        head.first("og:locale", "content-language", "language", "dc.language", "inlanguage"),
    )
    for value in stated:
        if value and (found := re.match(r"([A-Za-z]{2,3})(?:[-_]|$)", value.strip())):
            return _TWO_LETTERS.get(found[1].lower(), found[1].lower())
    return None


def _printed_authors(head: Head) -> Iterator[Sequence[str]]:
    """Author lists in the page's own mark-up, the most explicit first."""
    for path in (
        '//*[@itemprop="author"]//*[@itemprop="name"]',
        '//*[@itemprop="author"]',
        '//a[@rel="author" or contains(concat(" ", @rel, " "), " author ")]',
    ):
        found = [
            name for e in head.tree.xpath(path)[:5] for name in authors.names_in(e.get("content") or _text(e))
        ]
        yield found


def publisher_forms(head: Head) -> tuple[str, ...]:
    """How the publisher names itself: the site's name, its host with and without the ending."""
    host = (urls.host(head.url) or "").removeprefix("www.")
    return (site_name(head) or "", host, host.split(".")[0])


def author_names(head: Head) -> tuple[str, ...]:
    """The authors that the page names in its metadata and mark-up, people before publishers."""
    meta = (_meta_authors(head, key) for key in AUTHOR_META)
    stated = authors.stated_names(head.story.get("author"), head.data)
    return authors.best_names(chain([stated], meta, _printed_authors(head)), publisher_forms(head))


def with_printed(
    stated: Sequence[str], bylines: Sequence[str], names: Sequence[str], head: Head
) -> tuple[str, ...]:
    """The authors, from the story's printed bylines where the metadata names none but the publisher.

    Args:
        stated: Authors of the metadata.
        bylines: Lines above the story marked as bylines.
        names: People who sign without a mark.
        head: The page's metadata.
    """
    forms = publisher_forms(head)
    own = [folded for form in forms if len(folded := _folded(form)) > 2]
    printed = [_people(line, own) for line in (*bylines, *names)]
    return authors.best_names([stated, *printed], forms)


def stated_bylines(head: Head) -> tuple[str, ...]:
    """Bylines that only the metadata has ("Associated Press in Lisbon"), not addresses of profiles."""
    lines = (line for name in ("article:author", "author", "byl") for line in head.meta.get(name, ()))
    return tuple(line for line in lines if not urls.is_web(line) and not authors.is_slug(line))


def stated_credits(head: Head) -> tuple[str, ...]:
    """Providers that the metadata names: the organisation a story came from, a credit text, a source."""
    story = head.story
    fields = (story.get(key) for key in ("sourceOrganization", "creditText", "provider"))
    stated = (jsonld.string(head.data.resolved(field)) for field in fields)
    named = (
        head.first(name)
        for name in ("dc.source", "dcterms.source", "article:source", "news_source", "syndication-source")
    )
    return tuple(line for line in (*stated, *named) if line and not urls.is_web(line))


def _people(line: str, own: Sequence[str]) -> list[str]:
    """The full names in a printed line, none where it names the publisher itself."""
    if any(form in _folded(line) for form in own):
        return []
    return list(authors.people_in(line))


def _meta_authors(head: Head, key: str) -> list[str]:
    return [name for line in head.meta.get(key, ()) for name in authors.names_in(line)]


def section(head: Head) -> str | None:
    """The part of the publication that the page says it stands in."""
    return jsonld.string(head.story.get("articleSection")) or head.first(
        "article:section", "parsely-section", "section"
    )


def description(head: Head) -> str | None:
    """The page's summary of its story."""
    return head.first("og:description", "description", "twitter:description") or jsonld.string(
        head.story.get("description")
    )


def dates(head: Head, *, modified: bool = False) -> Iterator[tuple[str, str]]:
    """Raw date strings with their source, the most trusted first."""
    key = "dateModified" if modified else "datePublished"
    for node in (head.story, head.page):
        if raw := jsonld.string(node.get(key)):
            yield raw, "json-ld"
    for name in MODIFIED_META if modified else PUBLISHED_META:
        for raw in head.meta.get(name, ()):
            yield raw, "meta"
    for element in [e for e in head.marked if e.get("itemprop") == key][:3]:
        yield element.get("datetime") or element.get("content") or _text(element), "time-tag"
    if not modified:
        for element in _times_of_publication(head)[:3]:
            yield element.get("datetime") or _text(element), "time-tag"
        for element in head.times:
            if element.get("datetime") and next(element.iterancestors("article", "main"), None) is not None:
                yield element.get("datetime"), "time-tag"
                return


def _times_of_publication(head: Head) -> list[HtmlElement]:
    """The ``time`` elements that say they are of the publication, or that stand beside the headline."""
    beside = (
        [a for h1 in head.tree.iter("h1") for a in islice(h1.iterancestors(), BESIDE)] if head.times else []
    )
    return [
        e
        for e in head.times
        if e.get("pubdate") is not None
        or (e.get("datetime") is not None and any(a in beside for a in e.iterancestors()))
    ]


def flags(head: Head, part: str | None) -> list[str]:
    """What the page says about the kind of its story: ``paywalled``, ``live``, ``column``."""
    found = []
    if _is_paid(head):
        found.append("paywalled")
    kinds = jsonld.types(head.story)
    if "LiveBlogPosting" in kinds:
        found.append("live")
    if "OpinionNewsArticle" in kinds or (part and OPINION.search(part)) or _OPINION_PATH.search(head.url):
        found.append("column")
    return found


def _is_paid(head: Head) -> bool:
    """Whether the page says that it, or a part of its story, is for those who pay."""
    parts = head.story.get("hasPart")
    whole = head.story.get("isAccessibleForFree", head.page.get("isAccessibleForFree"))
    of_parts = (
        part.get("isAccessibleForFree")
        for part in (parts if isinstance(parts, list) else [parts])
        if isinstance(part, dict)
    )
    free = (str(said).strip().lower() for said in (whole, *of_parts))
    return any(said in ("false", "no", "http://schema.org/false") for said in free) or any(
        (head.first(name) or "").lower() in PAID for name in ACCESS_META
    )
