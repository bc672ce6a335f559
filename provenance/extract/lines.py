"""The lines of a story as an extractor gives them, mended and completed from the page they stand in."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

import trafilatura
from lxml.html import HtmlElement
from trafilatura.settings import Document

from provenance.extract.creditlines import closes_excerpt
from provenance.extract.flow import SURE_LETTERS, Flow, Place, letters, placed, spots

HOME_SHARE = 0.25
"""A container with a smaller share of the story's letters is not taken for one of its containers."""
MOSTLY_LINK = 0.6
"""Share of linked letters above which a line is there for its link."""
PROSE_LETTERS = 60
"""Letters of a line that is not a label, byline or breadcrumb any more."""
MIN_RECOVERED = 20
"""Letters; what the extractor left out and is shorter is more often a label than a paragraph."""
LAYOUT_ROW = 300
"""Characters; a longer row of a table holds the page's columns, not data."""

INSIDE_TEXT = frozenset(("p", "li", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "dd", "dt", "dl", "pre",
                         "table", "tbody", "tr", "td", "th", "center"))  # fmt: skip
"""Elements that text is in without their being a container of the story."""

_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_LIST_MARK = re.compile(r"^- (?=\S)")

Home = tuple[str, str, str, str]
"""A kind of container: its tag and classes, and those of what it stands in."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line with what the page tells about it; all but ``text`` is unknown where it was not found in the page."""

    text: str
    place: Place | None = None
    home: Home | None = None
    tag: str = ""
    style: str = ""


def extracted(tree: HtmlElement, flow: Flow) -> list[Line]:
    """The lines that the extractor takes for the story, each found again in the page."""
    document = trafilatura.bare_extraction(tree, include_comments=False, with_metadata=False)
    text = (document.text if isinstance(document, Document) else None) or ""
    raw = [part for line in text.splitlines() if (part := " ".join(line.split()))]
    found: list[tuple[str, Place | None]] = []
    for line, place in zip(raw, placed(raw, flow), strict=True):
        found += _columns(line, flow) if _is_layout(line) else [(line, place)]
    seen = (
        _seen(part, where, flow)
        for line, place in found
        for part, where in (_mended(line, place, flow) if place is not None else [(line, None)])
    )
    return [line for line in seen if line.text]


def _is_layout(line: str) -> bool:
    """Whether a line is a table row that holds the page's columns."""
    return len(line) >= LAYOUT_ROW and line.startswith("| ")


def _columns(row: str, flow: Flow) -> Iterator[tuple[str, Place | None]]:
    """The cells of a layout row, torn where the page has something between that the extractor left out.

    Each part keeps the mark of a row, so that its paragraphs are told apart again.
    """
    cursor = 0
    for cell in row.strip("| ").split(" | "):
        rest = cell
        while letters(rest):
            place = flow.longest(rest, cursor)
            if place is None or place.end - place.start < min(SURE_LETTERS, len(letters(rest))):
                yield rest, None
                break
            end = spots(rest)[place.end - place.start - 1] + 1
            while end < len(rest) and not rest[end].isspace():
                end += 1
            yield f"| {rest[:end]}", place
            rest, cursor = rest[end:].strip(), place.end


def _mended(text: str, place: Place, flow: Flow) -> Iterator[tuple[str, Place]]:
    """The line with what the extractor did at its seams undone: paragraphs glued together, drop caps cut off."""
    breaks = flow.breaks(place)
    has_drop_cap = text[1:2].isspace() and flow.has_drop_cap(place)
    if not breaks and not has_drop_cap:
        yield text, place
        return
    at = spots(text)
    if has_drop_cap and len(at) > 1:
        yield from _mended(text[: at[0] + 1] + text[at[1] :], place, flow)
        return
    begin, done = 0, 0
    is_row = text.startswith("| ")
    for count in breaks:
        seam = text[at[count - 1] + 1 : at[count]]
        if count - done > 1 and (is_row or not any(c.isspace() for c in seam)):
            cut = at[count] - len(_opening_marks(text[begin : at[count]]))
            yield text[begin:cut].strip(" |"), Place(place.start + done, place.start + count)
            begin, done = cut, count
    yield text[begin:].strip(" |"), Place(place.start + done, place.end)


def _opening_marks(text: str) -> str:
    """The marks at the end of a text that belong to what follows it; a straight one opens where none is open."""
    marks = re.search(r"[“„«(‘\[]*$", text)
    if text.endswith('"') and text.count('"') % 2:
        return '"'
    return marks[0] if marks else ""


def _seen(text: str, place: Place | None, flow: Flow) -> Line:
    """A line of the extractor with what the page tells about it. Its mark of a list item goes."""
    if place is None:
        return Line(_LIST_MARK.sub("", text.strip("| ")))
    block = flow.block(place)
    if block.tag == "li" or any(parent.tag == "li" for parent in block.iterancestors()):
        text = _LIST_MARK.sub("", text)
    return Line(text, place, _home(block), *_classes(block))


def _classes(element: HtmlElement | None) -> tuple[str, str]:
    return ("", "") if element is None else (str(element.tag), " ".join((element.get("class") or "").split()))


def _home(block: HtmlElement) -> Home:
    """The kind of container that a block of text belongs to."""
    element = block
    while element.tag in INSIDE_TEXT and (parent := element.getparent()) is not None:
        element = parent
    return *_classes(element), *_classes(element.getparent())


def homes(lines: Sequence[Line]) -> frozenset[Home]:
    """The kinds of container that hold the story, by how many of its letters they have."""
    weight: Counter[Home] = Counter()
    for line in lines:
        size = line.place.end - line.place.start if line.place is not None else 0
        if line.home is not None and size >= PROSE_LETTERS:
            weight[line.home] += size
    whole = sum(weight.values())
    return frozenset(home for home, share in weight.items() if share >= HOME_SHARE * whole)


def completed(lines: list[Line], at_home: frozenset[Home], flow: Flow) -> list[Line]:
    """The lines with the paragraphs that the extractor left out between them, or after them in the same dress."""
    settled = [(line, line.place) for line in lines if line.home in at_home and line.place is not None]
    if len(settled) < 2:
        return lines
    first = min(place.start for _, place in settled)
    last = max(place.end for _, place in settled)
    dresses = {(line.home, line.tag, line.style) for line, _ in settled}
    told = "\n".join(letters(line.text) for line in lines)
    merged = list(lines)
    for element, place in _left_out(lines, flow):
        home, dress = _home(element), _classes(element)
        if (
            place.start < first
            or home not in at_home
            or (place.start > last and (home, *dress) not in dresses)
        ):
            continue
        text = _words(element)
        as_shown = letters(text) == flow.letters[place.start : place.end] and not _is_hidden(element)
        is_link = flow.linked_share(place) >= MOSTLY_LINK
        if as_shown and (closes_excerpt(text) if is_link else letters(text) not in told):
            after = (i for i, line in enumerate(merged) if line.place and line.place.start >= place.end)
            merged.insert(next(after, len(merged)), Line(text, place, home, *dress))
    return merged


def _left_out(lines: Sequence[Line], flow: Flow) -> Iterator[tuple[HtmlElement, Place]]:
    """The paragraphs of the page of which no line has anything, in reading order and none inside another."""
    taken = sorted((line.place.start, line.place.end) for line in lines if line.place is not None)
    starts = [start for start, _ in taken]
    ends = list(accumulate((end for _, end in taken), max))
    done = 0
    for element, place in flow.paragraphs:
        if element.tag == "figcaption" or place.start < done:
            continue
        if place.end - place.start < MIN_RECOVERED and not closes_excerpt(_words(element)):
            continue
        before = bisect_left(starts, place.end)
        if before == 0 or ends[before - 1] <= place.start:
            done = place.end
            yield element, place


def _words(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


def _is_hidden(element: HtmlElement) -> bool:
    return any(_HIDDEN.search(e.get("style") or "") for e in (element, *element.iterancestors()))
