"""The story out of the page: its text, its links, and the lines beside it that say whose it is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urljoin

import trafilatura
from lxml.etree import ParserError
from lxml.html import HtmlElement, HTMLParser, document_fromstring
from trafilatura.settings import Document

from provenance import urls
from provenance.extract import creditlines, furniture
from provenance.extract.authors import is_full_name
from provenance.extract.flow import Flow, Place, block_of, letters, placed
from provenance.extract.opening import Opening, opening
from provenance.types import Link, Span

HOME_SHARE = 0.25
"""A container with a smaller share of the story's letters is not taken for one of its containers."""
ALL_LINK = 0.85
"""Share of linked letters above which a line leads elsewhere instead of telling something."""
MOSTLY_LINK = 0.6
"""The same for a line that ends with its link after a few words ("Read also: …")."""
PROSE_LETTERS = 60
"""Letters of a line that is not a label, byline or breadcrumb any more."""
HEAD_LINES = 10
"""How many lines can stand above the first paragraph: breadcrumbs, kicker, title, byline, date."""
FOOT_LINES = 5
SIGNATURE_WORDS = 3
BELOW_LETTERS = 600
"""How far under the story a credit is sought; the page's own foot is further down on most pages."""
MIN_RECOVERED = 20
"""Letters; what the extractor left out and is shorter is more often a label than a paragraph."""

_PARSER = HTMLParser(collect_ids=False, encoding="utf-8", remove_comments=True, remove_pis=True)
_INSIDE_TEXT = frozenset(("p", "li", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "dd", "dt", "dl", "pre",
                          "table", "tbody", "tr", "td", "th", "center"))  # fmt: skip
_EMPHASIS = frozenset(("em", "i", "b", "strong"))
_POPUP = re.compile(r"(?:tooltip|popover|popup|pop-up|hovercard|rollover)\w*(?:[_-]\w+)*-?(?:block|content|text|body|box|inner)|(?:^|\s)(?:tooltip|tooltiptext|popover|hovercard|sr-only|visually-?hidden|screen-reader-text)(?:$|\s)", re.IGNORECASE)  # fmt: skip
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_CAPTION = re.compile(r"caption|(?:img|image|photo|picture|foto)[_-]?(?:desc|text|info|title)|bildunterschrift|legende|pie-?foto", re.IGNORECASE)  # fmt: skip

Home = tuple[str, str, str, str]
"""A kind of container: its tag and classes, and those of what it stands in."""


@dataclass(frozen=True, slots=True)
class Story:
    """A story and what was printed around it. ``credits`` and ``bylines`` are lines that are not in ``text``."""

    text: str
    links: tuple[Link, ...] = ()
    credits: tuple[str, ...] = ()
    bylines: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    """People who sign the story without a mark that says so: beside its date, or at its foot."""


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    place: Place | None
    home: Home | None = None
    tag: str = ""
    style: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """What the metadata says that a page prints again above its story."""

    titles: tuple[str, ...] = ()
    description: str | None = None
    authors: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()


def parsed(text: str) -> HtmlElement | None:
    """The page as a tree; None where there is nothing in it."""
    try:
        return document_fromstring(text.encode("utf-8", "replace"), parser=_PARSER)
    except (
        ParserError,
        ValueError,
        AssertionError,
    ):  # an empty document; lxml asserts on some broken doctypes
        return None


def story(tree: HtmlElement, *, base_url: str, known: Known) -> Story:
    """The story of a page.

    Args:
        tree: The whole page; it is left as it is.
        base_url: What relative links are relative to.
        known: What is printed above a story without being part of it.

    Returns:
        A story with one paragraph a line; its text is empty where the page has none.
    """
    document = trafilatura.bare_extraction(tree, include_comments=False, with_metadata=False)
    extracted = (document.text if isinstance(document, Document) else None) or ""
    raw = [text for line in extracted.splitlines() if (text := " ".join(line.split()))]
    flow = Flow(tree)
    lines = [
        _seen(part, where, flow)
        for text, place in zip(raw, placed(raw, flow), strict=True)
        for part, where in (_mended(text, place, flow) if place is not None else [(text, None)])
    ]
    homes = _homes(lines)
    lines = _without_boxes(_completed(lines, homes, flow), homes, flow)
    above = _opening(lines, homes, flow, known)
    lines, bylines = _without_head(lines, known, above)
    lines, said = _without_foot(lines)
    below = tuple(_below(lines, flow))
    lines, signature = _without_signature(lines, flow)
    kept = [line for line in lines if not furniture.is_furniture(line.text)]
    kept = _with_standfirst(kept, above.standfirst)
    return Story(
        text="\n".join(line.text for line in kept),
        links=(*_links(kept, flow, base_url), *_bare_links(said, flow, base_url)),
        credits=(*above.sources, *(line.text for line in said), *below),
        bylines=tuple(dict.fromkeys((*above.bylines, *bylines))),
        names=(*above.names, *signature),
    )


def _opening(lines: Sequence[_Line], homes: frozenset[Home], flow: Flow, known: Known) -> Opening:
    """What stands above the first line that is at home."""
    first = next((line.place for line in lines if line.home in homes and line.place is not None), None)
    titles = frozenset(letters(title).casefold() for title in known.titles)
    return opening(flow, first, titles, known.description) if first is not None else Opening()


def _with_standfirst(lines: list[_Line], standfirst: str | None) -> list[_Line]:
    """The story with its standfirst on top, unless it opens with the same words."""
    wanted = letters(standfirst or "")
    if not standfirst or any(
        wanted in letters(line.text) or letters(line.text) in wanted for line in lines[:2]
    ):
        return lines
    return [_Line(standfirst, None), *lines] if lines else lines


def _without_signature(lines: list[_Line], flow: Flow) -> tuple[list[_Line], list[str]]:
    """The lines without one at the foot that only says who wrote the story: a name, or a word or two in italics or bold."""
    if len(lines) < 2:
        return lines, []
    last = lines[-1]
    if last.tag != "li" and is_full_name(last.text):
        return lines[:-1], [last.text]
    short = len(last.text.split()) <= SIGNATURE_WORDS and last.text[-1].isalnum() and last.tag in ("p", "div")
    if (
        short
        and last.place is not None
        and all(owner.tag in _EMPHASIS for owner, _, _ in flow.owners(last.place))
    ):
        return lines[:-1], []
    return lines, []


def _classes(element: HtmlElement | None) -> tuple[str, str]:
    return ("", "") if element is None else (str(element.tag), " ".join((element.get("class") or "").split()))


def _home(block: HtmlElement) -> Home:
    """The kind of container that a block of text belongs to."""
    element = block
    while element.tag in _INSIDE_TEXT and (parent := element.getparent()) is not None:
        element = parent
    return *_classes(element), *_classes(element.getparent())


def _mended(text: str, place: Place, flow: Flow) -> Iterator[tuple[str, Place]]:
    """The line with what the extractor did at its seams undone: paragraphs glued together, drop caps cut off."""
    spots = [i for i, c in enumerate(text) if letters(c)]
    if len(spots) > 1 and text[spots[0] + 1 : spots[1]].isspace() and flow.has_drop_cap(place):
        yield from _mended(text[: spots[0] + 1] + text[spots[1] :], place, flow)
        return
    begin, done = 0, 0
    is_row = text.startswith("| ")
    for at in flow.breaks(place):
        seam = text[spots[at - 1] + 1 : spots[at]]
        if at - done > 1 and (is_row or not any(c.isspace() for c in seam)):
            yield text[begin : spots[at]].strip(" |"), Place(place.start + done, place.start + at)
            begin, done = spots[at], at
    yield text[begin:].strip(" |"), Place(place.start + done, place.end)


def _seen(text: str, place: Place | None, flow: Flow) -> _Line:
    """A line of the extractor with what the page tells about it. Its mark of a list item goes."""
    if place is None:
        return _Line(re.sub(r"^- (?=\S)", "", text), None)
    block = flow.block(place)
    if block.tag == "li" or any(parent.tag == "li" for parent in block.iterancestors()):
        text = re.sub(r"^- (?=\S)", "", text)
    return _Line(text, place, _home(block), *_classes(block))


def _homes(lines: Sequence[_Line]) -> frozenset[Home]:
    """The kinds of container that hold the story, by how many of its letters they have."""
    weight: Counter[Home] = Counter()
    for line in lines:
        if (
            line.home is not None
            and line.place is not None
            and line.place.end - line.place.start >= PROSE_LETTERS
        ):
            weight[line.home] += line.place.end - line.place.start
    whole = sum(weight.values())
    return frozenset(home for home, share in weight.items() if share >= HOME_SHARE * whole)


def _completed(lines: list[_Line], homes: frozenset[Home], flow: Flow) -> list[_Line]:
    """The lines with the paragraphs that the extractor left out between them, or after them in the same dress."""
    at_home = [line for line in lines if line.home in homes and line.place is not None]
    if len(at_home) < 2:
        return lines
    first = min(line.place.start for line in at_home if line.place)
    last = max(line.place.end for line in at_home if line.place)
    dresses = {(line.home, line.tag, line.style) for line in at_home}
    taken = sorted((line.place.start, line.place.end) for line in lines if line.place is not None)
    found: list[_Line] = []
    for element, place in flow.paragraphs:
        if place.start < first or place.end - place.start < MIN_RECOVERED or element.tag == "figcaption":
            continue
        if any(start < place.end and place.start < end for start, end in taken):
            continue
        home = _home(element)
        if home not in homes or (place.start > last and (home, *_classes(element)) not in dresses):
            continue
        text = " ".join(element.text_content().split())
        if letters(text) != flow.letters[place.start : place.end] or _is_hidden(element):
            continue
        if flow.linked_share(place) < MOSTLY_LINK and not any(
            letters(text) in letters(line.text) for line in lines
        ):
            found.append(_Line(text, place, home, *_classes(element)))
            taken.append((place.start, place.end))
    return _merged(lines, found)


def _is_hidden(element: HtmlElement) -> bool:
    return any(_HIDDEN.search(e.get("style") or "") for e in (element, *element.iterancestors()))


def _merged(lines: list[_Line], found: Sequence[_Line]) -> list[_Line]:
    """Both in the page's order; a line without a place stays after the one before it."""
    merged = list(lines)
    for extra in found:
        assert extra.place is not None  # noqa: S101 - only placed lines are found
        after = (
            i
            for i, line in enumerate(merged)
            if line.place is not None and line.place.start >= extra.place.end
        )
        merged.insert(next(after, len(merged)), extra)
    return merged


def _leads_elsewhere(line: _Line, flow: Flow) -> bool:
    """Whether a line is a link to another story, alone or after a few words."""
    if line.place is None:
        return False
    share = flow.linked_share(line.place)
    if share >= ALL_LINK:
        return True
    last = flow.letters[line.place.end - 1 : line.place.end]
    ends_linked = bool(last) and flow.linked_share(Place(line.place.end - 1, line.place.end)) == 1.0
    opens_plain = flow.linked_share(Place(line.place.start, line.place.start + 1)) == 0.0
    return share >= MOSTLY_LINK and ends_linked and opens_plain and line.text[-1] not in '.”"»'


def _without_boxes(lines: list[_Line], homes: frozenset[Home], flow: Flow) -> list[_Line]:
    """The lines without links to other stories, and without boxes that follow the story in other containers."""
    lines = list(_outside_boxes(lines, homes, flow))
    last = max((i for i, line in enumerate(lines) if line.home in homes), default=len(lines) - 1)
    tail = lines[last + 1 :]
    if tail and any(
        furniture.heads_a_list(line.text) or furniture.is_furniture(line.text) for line in tail[:2]
    ):
        credited = [line for line in tail if creditlines.is_credit(line.text)]
        return [*lines[: last + 1], *credited]
    return lines


def _outside_boxes(lines: Sequence[_Line], homes: frozenset[Home], flow: Flow) -> Iterator[_Line]:
    """The lines without captions, and without labels and links to other stories with the teasers after them."""
    in_box = False
    first = next((i for i, line in enumerate(lines) if line.home in homes), 0)
    for index, line in enumerate(lines):
        if index < first and line.place is None:
            continue
        in_box = furniture.opens_box(line.text) or (in_box and line.home not in homes)
        if not in_box and not _leads_elsewhere(line, flow) and not _is_caption(line, flow):
            yield line


def _is_caption(line: _Line, flow: Flow) -> bool:
    """Whether a line stands under a picture."""
    if line.place is None:
        return False
    block = flow.block(line.place)
    around = (block, *(element for element, _ in zip(block.iterancestors(), range(2), strict=False)))
    return any(e.tag == "figcaption" or _CAPTION.search(e.get("class") or "") for e in around)


def _is_byline(text: str, known: Known) -> bool:
    """Whether a line names the authors and nothing that is told."""
    folded = letters(text).casefold()
    names = [letters(name).casefold() for name in known.authors]
    rest = folded
    for name in names:
        rest = rest.replace(name, "")
    return (
        any(name in folded for name in names)
        and len(rest) <= max(24, len(folded) // 2)
        and len(text) <= 2 * furniture.MAX_LABEL
    )


def _without_head(lines: list[_Line], known: Known, above: Opening) -> tuple[list[_Line], list[str]]:
    """The lines without what stands above a story, and the bylines among it."""
    titles = {letters(title).casefold() for title in known.titles}
    names = replace(known, authors=(*known.authors, *above.names))
    labels = {letters(label).casefold() for label in (*known.labels, *above.bylines, *above.sources)}
    head = lines[:HEAD_LINES]
    at = max((i for i, line in enumerate(head) if letters(line.text).casefold() in titles), default=-1)
    if at >= 0 and all(len(letters(line.text)) < PROSE_LETTERS for line in head[:at]):
        lines = lines[at + 1 :]
    bylines: list[str] = []
    kept: list[_Line] = []
    told = False
    for index, line in enumerate(lines):
        folded = letters(line.text).casefold()
        if index < HEAD_LINES:
            if _is_byline(line.text, names):
                bylines.append(line.text)
                continue
            if folded in titles or folded in labels or furniture.is_date_line(line.text):
                continue
            if not told and _is_kicker(line):
                continue
        told = told or len(folded) >= PROSE_LETTERS
        kept.append(line)
    return (kept, bylines) if kept else (lines, bylines)


def _is_kicker(line: _Line) -> bool:
    """Whether a line above the first paragraph is a section, a place or another label of a few words."""
    short = len(line.text.split()) <= 3 and len(line.text) <= furniture.MAX_LABEL // 2
    return short and line.tag not in ("h2", "h3", "li") and line.text[-1] not in ".!?:…。"


def _without_foot(lines: list[_Line]) -> tuple[list[_Line], list[_Line]]:
    """The lines without the credits at the foot of the story, and those."""
    edge = max(1, len(lines) - FOOT_LINES)
    foot = [
        line
        for line in lines[edge:]
        if creditlines.is_credit(line.text) or creditlines.is_bare_name(line.text)
    ]
    return [line for line in lines if not any(line is other for other in foot)], foot


def _below(lines: Sequence[_Line], flow: Flow) -> Iterator[str]:
    """Credits that the page prints after the story, where the extractor did not take them for a part of it."""
    last = max((line.place.end for line in lines if line.place is not None), default=0)
    shown: set[str] = set()
    for owner, _, _ in flow.owners(Place(last, min(len(flow.letters), last + BELOW_LETTERS))) if last else ():
        text = " ".join(block_of(owner).text_content().split())
        if text not in shown and creditlines.is_credit(text):
            shown.add(text)
            yield text


def _links(lines: Sequence[_Line], flow: Flow, base_url: str) -> Iterator[Link]:
    """The links of the story, each with the span of its words in the text."""
    offset = 0
    for line in lines:
        if line.place is not None:
            spots = [i for i, c in enumerate(line.text) if letters(c)]
            for anchor, start, end in flow.anchors(line.place):
                first, last = spots[start - line.place.start], spots[end - 1 - line.place.start]
                span = Span(start=offset + first, end=offset + last + 1)
                if link := _link(anchor, line.text[first : last + 1], base_url):
                    yield replace(link, span=span)
        offset += len(line.text) + 1


def _bare_links(lines: Sequence[_Line], flow: Flow, base_url: str) -> Iterator[Link]:
    """The links of lines that are not in the text."""
    for line in lines:
        for anchor, _, _ in flow.anchors(line.place) if line.place is not None else ():
            if link := _link(anchor, " ".join(anchor.text_content().split()), base_url):
                yield link


def _link(anchor: HtmlElement, text: str, base_url: str) -> Link | None:
    try:
        url = urljoin(base_url, (anchor.get("href") or "").strip())
    except ValueError:
        return None
    same_page = url.partition("#")[0] == base_url.partition("#")[0]
    return Link(url=url, text=text) if urls.is_web(url) and not same_page else None
