"""Sources that hold for a page or a block of it: agency bylines, credit lines, datelines, excerpt credits."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from provenance.gazetteer import NameHit, OutletBook
from provenance.types import Article, Citation, How, Outlet, Span

T = TypeVar("T")

DATELINE_REACH = 120
"""Characters from the start in which an agency's short name in brackets makes a dateline."""
CREDIT_WORDS = 8
"""Words up to which a line of its own may be a credit: "Source: The Associated Press via Some Site" has 8."""

_CITY = r"[A-ZÀ-Þ][\w.’'-]*"
_PLACE = re.compile(
    rf"(?:{_CITY}(?:[ ,/]+{_CITY}){{0,5}}(?:,? \d{{1,2}}(?: [a-zà-ÿ]{{3,10}}\.?)?)?,? ?(?:\([^()\n]{{2,40}}\)\.?)?|\([^()\n]{{2,40}}\)) ?(?:[–—]|--?(?= ))\s*"
    r"(?=[\"“„«‘'A-ZÀ-Þ\d])"
)
"""A dateline: places, perhaps a day, perhaps an agency in brackets, a dash."""
_POST = re.compile(r"^[—–-] ?(?P<name>[^()\n]{2,60}) \(@\w+\)(?: .{0,40})?$")
"""The line that signs an embedded post: ``— Ada Holm (@adaholm) May 2, 2024``."""
_DATELINE = re.compile(r"^[^\n!?]{0,90}?\(([^()\n]{2,40})\)\s*\.?[-–—:]")
_LINE = re.compile(r"[^\n]+")
_CREDIT = re.compile(
    r"^\W{0,3}(?:(?:source|via|from|credit|quelle|kaynak|quellen?|fuente|by|with|mit material von|avec|©)\b[:\s]*)?"
    r"(?P<name>.+?)\W{0,3}$",
    re.IGNORECASE,
)


def page_citations(article: Article, book: OutletBook, own: Outlet | None) -> tuple[Citation, ...]:
    """The outlets that the byline, the credit line, the dateline, a last line or the page's own address names as provider."""
    found: list[Citation] = []
    for line in filter(None, (article.byline, *article.authors)):
        found.extend(_in_line(line, "byline", book, own))
    if article.credit:
        found.extend(_in_line(article.credit, "credit", book, own))
    dateline = _DATELINE.match(article.text[: DATELINE_REACH + 1])
    if dateline:
        found.extend(_in_line(dateline[1], "credit", book, own, offset=dateline.start(1)))
    last = _last_line(article.text)
    if last is not None:
        found.extend(_whole_line(article.text, last, book, own))
    if all(citation.own_outlet for citation in found):
        found.extend(_by_address(article, book, own))
    unique: dict[tuple[str, How], Citation] = {}
    for citation in found:
        unique.setdefault((citation.name, citation.how), citation)
    return tuple(unique.values())


def _in_line(
    line: str, how: How, book: OutletBook, own: Outlet | None, *, offset: int | None = None
) -> Iterator[Citation]:
    hits = book.names_in(line)
    for hit in hits:
        if how == "byline" and not _is_provider(line, hit):
            continue
        span = None if offset is None else Span(start=offset + hit.start, end=offset + hit.end)
        yield _of_page(hit.outlet, how, own, span)


def _is_provider(line: str, hit: NameHit) -> bool:
    """Whether a byline names an outlet rather than a person of that name: "By Ann Sun" is no tabloid."""
    alone = line[: hit.start].strip(" ,;|/-–—(").lower() in ("", "by", "the", "von", "par", "por", "from")
    set_off = bool(
        re.search(
            r"(?:[,;|/(–—-]|\b(?:of|for|at|via|from|and))\s*(?:the\s)?$", line[: hit.start], re.IGNORECASE
        )
    )
    if hit.outlet.kind == "agency" and not hit.weak:
        return True
    rest = line[hit.end :].strip(" ,;|/-–—).")
    return (alone and not rest[:1].isupper()) or set_off


def _of_page(outlet: Outlet, how: How, own: Outlet | None, span: Span | None) -> Citation:
    return Citation(
        name=outlet.name,
        how=how,
        outlet_id=outlet.id,
        reach="page",
        span=span,
        own_outlet=own is not None and own.id == outlet.id,
    )


def _by_address(article: Article, book: OutletBook, own: Outlet | None) -> Iterator[Citation]:
    """A credit where the page calls a known outlet's address its own: how syndicated copies name the original.

    Whom the page names in words is believed first. An unknown host says nothing, for it may be the outlet's own.
    """
    stated = article.canonical_url
    whose = book.by_host(stated) if stated else None
    if whose is not None and own is not None and whose.id != own.id:
        yield replace(_of_page(whose, "credit", own, None), url=stated)


def _last_line(text: str) -> Span | None:
    stripped = text.rstrip()
    if not stripped:
        return None
    start = stripped.rfind("\n") + 1
    return Span(start=start, end=len(stripped)) if start else None


def _whole_line(text: str, line: Span, book: OutletBook, own: Outlet | None) -> Iterator[Citation]:
    """A credit where the line holds a known outlet's name and nothing else."""
    outlet = credited(line.of(text), book)
    if outlet is not None:
        yield _of_page(outlet, "credit", own, line)


def credited(line: str, book: OutletBook) -> Outlet | None:
    """The known outlet that a line of its own credits: ``(AFP)``, ``[ The Gazette ]``, ``Source: Reuters``."""
    if len(line.split()) > CREDIT_WORDS:
        return None
    match = _CREDIT.match(line.strip())
    return book.by_name(match["name"]) if match else None


# --- excerpts ---------------------------------------------------------------------------------


def excerpt_credits(text: str, book: OutletBook, own: Outlet | None) -> tuple[tuple[Span, Citation], ...]:
    """Blocks of paragraphs that a line with an outlet's name closes: what each block covers, and its source.

    Only lines in brackets count, and a block reaches back to the credit or the heading before it. The page's
    last line alone is the page's credit, not an excerpt's.
    """
    blocks: list[tuple[Span, Citation]] = []
    start: int | None = None
    lines = list(_LINE.finditer(text))
    for line in lines:
        words = line[0].strip()
        if not words.startswith(("[", "(")) or not words.endswith(("]", ")")):
            if _is_heading(words):
                start = None
            elif start is None:
                start = line.start()
            continue
        outlet = credited(words.strip("[]() "), book)
        name = outlet.name if outlet else _bracketed(words)
        if name and start is not None and start < line.start():
            citation = Citation(
                name=name,
                how="credit",
                outlet_id=outlet.id if outlet else None,
                reach="carried",
                span=Span(start=line.start(), end=line.end()),
                own_outlet=bool(own and outlet and own.id == outlet.id),
            )
            blocks.append((Span(start=start, end=line.start()), citation))
        start = None
    return tuple(blocks) if len(blocks) > 1 else ()


def _bracketed(words: str) -> str | None:
    inner = words.strip("[]() ")
    is_name = (
        words.startswith("[") and 0 < len(inner.split()) <= 4 and all(w[:1].isupper() for w in inner.split())
    )
    return inner if is_name and not inner.isupper() else None


def _is_heading(words: str) -> bool:
    return not words.rstrip("”\"’'»)").endswith((".", "!", "?", "…", ":", ";", ","))


def held_by(blocks: Sequence[tuple[Span, T]], span: Span) -> tuple[T, ...]:
    """What is said of the blocks that hold the span."""
    return tuple(c for block, c in blocks if block.start <= span.start and span.end <= block.end)


# --- datelines and posts ----------------------------------------------------------------------


def dateline_end(text: str) -> int:
    """Where the story begins behind its dateline; 0 where it has none.

    ``OSLO, May 2 (AFP) - `` is one: its first word is in capitals, or an agency stands in brackets.
    """
    match = _PLACE.match(text[:DATELINE_REACH])
    if match is None:
        return 0
    first = text.split(maxsplit=1)[0].strip(",.")
    return match.end() if "(" in match[0] or (first.isupper() and len(first) > 1) else 0


def posts(text: str) -> tuple[tuple[Span, str], ...]:
    """Embedded posts on social media: the paragraph of each, and who signed it."""
    found: list[tuple[Span, str]] = []
    before: re.Match[str] | None = None
    for line in _LINE.finditer(text):
        signed = _POST.match(line[0].strip())
        if signed and before is not None:
            found.append((Span(start=before.start(), end=line.end()), signed["name"].strip()))
        before = None if signed else line
    return tuple(found)
