"""What a page prints between its headline and the first paragraph: standfirst, byline, provider."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml.html import HtmlElement

from provenance.extract import authors, furniture
from provenance.extract.flow import Flow, Place, anchor_of, block_of, letters

REGION_LETTERS = 3000
"""How far above the first paragraph the headline is sought; menus and galleries lie between on some pages."""
STANDFIRST_LETTERS = (25, 700)
"""A standfirst is longer than a kicker and shorter than a paragraph of the story may be."""
MAX_LINKED = 0.5
"""Share of linked letters above which a line above the story is a menu or a list of other stories."""
BYLINE_CHARS = 160
SOURCE_CHARS = 80
"""A longer line marked as a source is a caption with its picture's source."""
LONGEST = 4000
"""Characters with white space, which pages put much of between elements, of the longest standfirst."""
LEVELS = 5
"""How many elements up the mark of a byline may stand: a link in a span in a list in a marked div."""
NEIGHBOURS = 2
"""How many texts apart a name without a mark may stand from the date line that makes it a byline."""

_BYLINE = re.compile(r"by-?line|author|autor|auteur|yazar|muhabir|reporter|writer|journalist|redakteur|firma\b|signature", re.IGNORECASE)  # fmt: skip
_SOURCE = re.compile(r"(?:^|[\s_-])(?:source|agency|agence|agentur|agenzia|kaynak|provider|syndicat\w*)(?:$|[\s_-])", re.IGNORECASE)  # fmt: skip
_STANDFIRST = re.compile(
    r"stand-?first|(?:^|[\s_-])(?:lede|lead|dek|deck|intro|spot|strapline|chapo|chapeau|entradilla|sommario|catenaccio|occhiello|vorspann|abstract|epigraph|epigrafe)(?:$|[\s_-])"
    r"|lead-?text|sub-?(?:title|head)|summary|excerpt|teaser|(?:article|post|story|entry|content)[\w-]*(?:description|intro)",
    re.IGNORECASE,
)
_OTHER = re.compile(r"caption|figure|gallery|video|audio|player|related|share|social|comment|newsletter|promo|breadcrumb", re.IGNORECASE)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Opening:
    """Lines in reading order; ``names`` are bylines known only by standing beside a date."""

    standfirst: str | None = None
    bylines: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


def _marks(element: HtmlElement) -> str:
    return " ".join(
        element.get(key) or "" for key in ("class", "itemprop", "rel", "id", "data-testid", "data-component")
    )


def _around(element: HtmlElement, region: str, within: dict[HtmlElement, bool]) -> Iterator[HtmlElement]:
    """The element and what stands around it, as far as that is all within the region; ``within`` keeps what was asked."""
    node: HtmlElement | None = element
    for _ in range(LEVELS):
        if node is None:
            return
        if node not in within:
            within[node] = _is_within(node, region)
        if not within[node]:
            return
        yield node
        node = node.getparent()


def _is_within(element: HtmlElement, region: str) -> bool:
    whole = element.text_content()
    if len(whole) > LONGEST:
        return False
    inside = letters(whole)
    return len(inside) <= STANDFIRST_LETTERS[1] and inside in region


def _line(element: HtmlElement) -> str:
    return " ".join(" ".join(element.itertext()).split()).replace(" ,", ",")


def opening(flow: Flow, first: Place, titles: frozenset[str], description: str | None) -> Opening:
    """Read what stands above the first paragraph.

    Args:
        flow: The page.
        first: Where the story's first paragraph stands.
        titles: The headline's forms, folded to letters in lower case.
        description: The page's summary of itself; where the page prints it, that is its standfirst.
    """
    start = max(0, first.start - REGION_LETTERS)
    above = flow.letters[start : first.start].casefold()
    start += max((at + len(t) for t in titles if t and (at := above.rfind(t)) >= 0), default=0)
    if start == first.start:
        return Opening()
    region = flow.letters[start : first.start]
    wanted = letters(description or "")
    standfirst: str | None = None
    bylines: dict[str, None] = {}
    sources: dict[str, None] = {}
    texts: list[str] = []
    within: dict[HtmlElement, bool] = {}
    for owner, _, _ in flow.owners(Place(start, first.start)):
        around = list(_around(owner, region, within))
        marks = [_marks(node) for node in around]
        if any(_OTHER.search(mark) for mark in marks):
            continue
        texts.append("" if any(node.find(".//img") is not None for node in around) else _line(owner))
        if (line := _marked(around, marks, _BYLINE, BYLINE_CHARS)) is not None:
            bylines[line] = None
        elif (line := _marked(around, marks, _SOURCE, SOURCE_CHARS)) is not None:
            sources[line] = None
        elif standfirst is None:
            standfirst = _standfirst(owner, around, marks, wanted)
    return Opening(standfirst, tuple(bylines), tuple(_beside_dates(texts)), tuple(sources))


def _marked(around: list[HtmlElement], marks: list[str], wanted: re.Pattern[str], longest: int) -> str | None:
    """The line of the widest element that has the mark and no more than ``longest`` characters."""
    lines = (_line(node) for node, mark in zip(around, marks, strict=True) if wanted.search(mark))
    fitting = [line for line in lines if 1 < len(line) <= longest and not furniture.is_furniture(line)]
    return fitting[-1] if fitting else None


def _standfirst(owner: HtmlElement, around: list[HtmlElement], marks: list[str], wanted: str) -> str | None:
    """The standfirst that the text in ``owner`` belongs to: said so by its mark, or being the page's summary."""
    if anchor_of(owner) is not None:
        return None
    block = block_of(owner)
    marked = any(_STANDFIRST.search(mark) for mark in marks)
    for node in (block, *around):
        inside = letters(node.text_content())
        if STANDFIRST_LETTERS[0] <= len(inside) <= STANDFIRST_LETTERS[1] and (marked or inside == wanted):
            if sum(len(letters(link.text_content())) for link in node.iter("a")) > MAX_LINKED * len(inside):
                return None
            line = _line(node)
            return None if furniture.is_furniture(line) or furniture.is_date_line(line) else line
    return None


def _beside_dates(texts: list[str]) -> Iterator[str]:
    """Full names that stand beside a date line."""
    for index, text in enumerate(texts):
        near = texts[max(0, index - NEIGHBOURS) : index + NEIGHBOURS + 1]
        if authors.is_full_name(text.strip(" |•·,-")) and any(
            furniture.is_date_line(other) for other in near
        ):
            yield text.strip(" |•·,-")
