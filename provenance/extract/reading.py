"""One article read: its quotes, reported statements and claims, with the sources and settings of each."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from provenance.extract.blockquotes import pull_quotes
from provenance.extract.citations import citations
from provenance.extract.claims import claims
from provenance.extract.corrections import notes, still_cited, taken_back
from provenance.extract.linked import link_citations
from provenance.extract.pagewide import dateline_end, excerpt_credits, page_citations, posts
from provenance.extract.quotes import attributions
from provenance.extract.sourcing import Sources, sourced
from provenance.extract.unlisted import is_institution
from provenance.gazetteer import OutletBook
from provenance.lang import detect, profile
from provenance.text.sentences import sentences
from provenance.types import Article, Citation, Mention, Outlet, Reading, Setting, Span

SURE_WORDS = 30
"""Words above which a text's own language is believed before what its page states: a flash of two sentences may
have three small words, which other languages have as well."""
READER = "rules-4"
"""Name and version of this reader: a version is read again when it changes."""


def read(article: Article, *, outlet: Outlet | None, book: OutletBook) -> Reading:
    """Everything an article says, and where it says it is from; never raises, whatever the text.

    Args:
        article: The story. What language its words are in is believed before what the page states.
        outlet: Whose page it is; naming itself is no citation of another.
        book: The known outlets.

    Returns:
        The mentions in reading order, and all citations, those of the page with ``reach`` "page".
    """
    text = article.text
    language = _language(text, profile(article.language).code)
    words = profile(language)
    cut = _outside(pull_quotes(text, article.blocks), _without_dateline(text, sentences(text, words)))
    said = attributions(text, words, cut=cut, blocks=article.blocks)
    corrected = notes(text, cut, words.citing, book, outlet)
    named = still_cited(citations(text, cut, words.citing, book, outlet), corrected)
    cited = _with_urls((*named, *link_citations(article, book, outlet)))
    blocks = excerpt_credits(text, book, outlet)
    public, of_outlets = _posts(text, book)
    sources = Sources(
        cited=cited, blocks=(*blocks, *of_outlets), posts=public, institutions=_institutions(cited, book)
    )
    stated = claims(text, cut, said, words.citing, article.title)
    found = sorted(_behind_dateline(text, (*said, *stated)), key=lambda m: (m.start, m.end, m.kind))
    told = tuple(sourced(text, cut, found, sources, words.citing))
    return Reading(
        language=language,
        mentions=tuple(taken_back(told, corrected, outlet)),
        citations=(*page_citations(article, book, outlet), *cited, *dict.fromkeys(c for _, c in blocks)),
        corrections=tuple(note.correction for note in corrected),
    )


def _language(text: str, stated: str | None) -> str | None:
    """The language of the words, or the page's where they are too few to tell."""
    if stated is not None and len(text.split(maxsplit=SURE_WORDS)) <= SURE_WORDS:
        return stated
    return detect(text) or stated


def _posts(
    text: str, book: OutletBook
) -> tuple[tuple[tuple[Span, Setting], ...], tuple[tuple[Span, Citation], ...]]:
    """Embedded posts: those of people and firms are public, an outlet's own is what it reported."""
    public: list[tuple[Span, Setting]] = []
    reported: list[tuple[Span, Citation]] = []
    for span, name in posts(text):
        outlet = book.by_name(name)
        if outlet is None:
            public.append((span, Setting(kind="public", text=span.of(text).splitlines()[-1])))
        else:
            post = Citation(name=outlet.name, how="reported", outlet_id=outlet.id, reach="carried")
            reported.append((span, post))
    return tuple(public), tuple(reported)


def _without_dateline(text: str, cut: Sequence[Span]) -> tuple[Span, ...]:
    """The sentences, the first without the dateline before it."""
    begin = dateline_end(text)
    behind = [s for s in cut if s.end > begin]
    return tuple(Span(start=max(s.start, begin), end=s.end) for s in behind) if begin else tuple(cut)


def _outside(repeats: Sequence[Span], cut: Sequence[Span]) -> tuple[Span, ...]:
    """The sentences that do not begin in a pull quote; both in reading order."""
    starts = [s.start for s in cut]
    inside = {n for r in repeats for n in range(bisect_left(starts, r.start), bisect_left(starts, r.end))}
    return tuple(s for n, s in enumerate(cut) if n not in inside)


def _behind_dateline(text: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The mentions without the dateline that the first sentence begins with."""
    begin = dateline_end(text)
    for mention in mentions:
        if mention.start >= begin:
            yield mention
            continue
        spans = tuple(Span(start=max(s.start, begin), end=s.end) for s in mention.spans if s.end > begin)
        if spans:
            yield replace(mention, spans=spans, text=" ".join(s.of(text) for s in spans))


def _institutions(cited: Sequence[Citation], book: OutletBook) -> frozenset[str]:
    return frozenset(
        c.name for c in cited if is_institution(c.name, book.by_id(c.outlet_id) if c.outlet_id else None)
    )


def _with_urls(found: Sequence[Citation]) -> tuple[Citation, ...]:
    """The citations in reading order; one by name gets the URL of a link that lies on its name."""
    links = [c for c in found if c.how == "link" and c.span]
    answer = []
    for citation in found:
        span = citation.span
        if citation.how != "link" and span:
            on_it = [k.url for k in links if k.span and k.span.start < span.end and span.start < k.span.end]
            citation = replace(citation, url=on_it[0]) if on_it else citation
        answer.append(citation)
    return tuple(sorted(answer, key=lambda c: c.span.start if c.span else -1))
