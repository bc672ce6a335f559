"""Where the lines of a story stand in the page they were taken from.

The extractor gives lines without saying where they stood. Their letters, white space and marks left
out, are found again in the letters of the page, so each line gets its elements back: whether it is
all link, which container it is in, what it left out, and where its anchors are, to the character.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml.etree import iterwalk
from lxml.html import HtmlElement

SKIPPED = frozenset(
    ("script", "style", "noscript", "template", "svg", "head", "iframe", "select", "textarea")
)
BLOCKS = frozenset(
    ("p", "div", "li", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "dd", "dt", "section", "article",
     "main", "aside", "header", "footer", "figcaption", "figure", "ul", "ol", "table", "tr", "body", "form", "nav", "pre",
     "address", "summary", "details", "center")
)  # fmt: skip
PARAGRAPHS = frozenset(("p", "li", "blockquote", "h2", "h3", "h4", "figcaption"))
SURE_LETTERS = 40
"""A line of so many letters is found by itself; a shorter one only between its neighbours."""

_LETTER = re.compile(r"[^\W_]")
_NO_LETTER = re.compile(r"[\W_]+")
_ASCII_MARKS = {code: None for code in range(128) if not chr(code).isalnum()}
"""The same for a text of ASCII, where a table is a tenth of the work."""


def letters(text: str) -> str:
    """The letters and digits of a text, by which a line is told from others whatever its spacing and marks."""
    return text.translate(_ASCII_MARKS) if text.isascii() else _NO_LETTER.sub("", text)


def spots(text: str) -> list[int]:
    """Where in a text each of its ``letters`` stands."""
    return [found.start() for found in _LETTER.finditer(text)]


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of the page's letters, half-open."""

    start: int
    end: int


class Flow:
    """The letters of a page in reading order, and the element that each of them stands in.

    ``paragraphs`` are the elements of a page that hold running text, each with its place, in reading order.
    """

    def __init__(self, tree: HtmlElement) -> None:
        self._starts: list[int] = []
        self._owners: list[HtmlElement] = []
        self.paragraphs: list[tuple[HtmlElement, Place]] = []
        self._breaks: list[int] = []
        self.letters = "".join(self._pieces(tree))

    def _pieces(self, tree: HtmlElement) -> Iterator[str]:
        """The letters text by text; without recursion, because pages nest deeper than Python does."""
        length = 0
        entered: list[int] = []
        walk = iterwalk(tree, events=("start", "end"))
        for event, element in walk:
            tag = element.tag
            if tag in BLOCKS or _breaks_line(tag, element):
                self._breaks.append(length)
            if event == "start":
                entered.append(length)
                if tag in SKIPPED:
                    walk.skip_subtree()
                    continue
                text = element.text
            else:
                start = entered.pop()
                if tag in PARAGRAPHS and length > start:
                    self.paragraphs.append((element, Place(start, length)))
                text = element.tail
            if not text or text.isspace() or element is tree:
                continue
            owner = element if event == "start" else element.getparent()
            if owner is not None and (piece := letters(text)):
                self._starts.append(length)
                self._owners.append(owner)
                length += len(piece)
                yield piece

    def find(self, line: str, start: int, end: int | None = None) -> Place | None:
        """The first place of the line's letters from ``start`` on; None where it has none there."""
        wanted = letters(line)
        at = self.letters.find(wanted, start, end) if wanted else -1
        return Place(at, at + len(wanted)) if at >= 0 else None

    def longest(self, text: str, start: int = 0) -> Place | None:
        """The place of the longest beginning of the text's letters that stands in the page."""
        wanted = letters(text)
        low, high = 0, len(wanted)
        while low < high:  # what begins with a found beginning is found, so the end can be halved in on
            middle = (low + high + 1) // 2
            low, high = (
                (middle, high) if self.letters.find(wanted[:middle], start) >= 0 else (low, middle - 1)
            )
        at = self.letters.find(wanted[:low], start) if low else -1
        return Place(at, at + low) if at >= 0 else None

    def owners(self, place: Place) -> Iterator[tuple[HtmlElement, int, int]]:
        """The elements that directly hold the letters of a place, each with its stretch of them."""
        index = max(0, bisect_right(self._starts, place.start) - 1)
        while index < len(self._starts) and self._starts[index] < place.end:
            following = self._starts[index + 1] if index + 1 < len(self._starts) else len(self.letters)
            yield self._owners[index], max(self._starts[index], place.start), min(following, place.end)
            index += 1

    def breaks(self, place: Place) -> Sequence[int]:
        """How many of the place's letters stand before each of the line and block borders inside it."""
        inside = self._breaks[bisect_right(self._breaks, place.start) : bisect_left(self._breaks, place.end)]
        return sorted({at - place.start for at in inside})

    def has_drop_cap(self, place: Place) -> bool:
        """Whether the place begins with one letter that is set apart from the rest of its word."""
        owner, start, end = next(self.owners(place))
        return end - start == 1 and bool(owner.tail) and owner.tail[0].isalpha()

    def block(self, place: Place) -> HtmlElement:
        """The block element that the place begins in."""
        return block_of(next(self.owners(place))[0])

    def linked_share(self, place: Place) -> float:
        """The share, 0 to 1, of the place's letters that are inside links."""
        inside = sum(end - start for owner, start, end in self.owners(place) if anchor_of(owner) is not None)
        return inside / max(1, place.end - place.start)

    def anchors(self, place: Place) -> Iterator[tuple[HtmlElement, int, int]]:
        """The links in a place, each with its stretch of the page's letters, in reading order."""
        current: tuple[HtmlElement, int, int] | None = None
        for owner, start, end in self.owners(place):
            anchor = anchor_of(owner)
            if current is not None and anchor is current[0]:
                current = (current[0], current[1], end)
                continue
            if current is not None:
                yield current
            current = (anchor, start, end) if anchor is not None else None
        if current is not None:
            yield current


def _breaks_line(tag: str, element: HtmlElement) -> bool:
    """Whether an element is a line break, also one that a style sheet makes out of an empty ``span``."""
    return tag == "br" or (tag == "span" and "br" in (element.get("class") or "").split())


def block_of(element: HtmlElement) -> HtmlElement:
    """The nearest block element around, or the element itself."""
    while element.tag not in BLOCKS and (parent := element.getparent()) is not None:
        element = parent
    return element


def anchor_of(element: HtmlElement) -> HtmlElement | None:
    """The link that the element is or stands in."""
    node: HtmlElement | None = element
    while node is not None and node.tag not in ("p", "li", "body", "article", "section"):
        if node.tag == "a" and node.get("href"):
            return node
        node = node.getparent()
    return None


def placed(lines: Sequence[str], flow: Flow) -> list[Place | None]:
    """The place of each line, long ones first; a short line is sought only between its long neighbours.

    Of several places with the same words (a caption that repeats the first paragraph) it is the one
    nearest to the line that follows.
    """
    places: list[Place | None] = [None] * len(lines)
    cursor = 0
    for index, line in enumerate(lines):
        if len(letters(line)) >= SURE_LETTERS:
            place = flow.find(line, cursor) or flow.find(line, 0)
            places[index] = place
            if place is not None:
                cursor = place.end
    after: Place | None = None
    for index in range(len(lines) - 1, -1, -1):
        place = places[index]
        if place is not None and after is not None and place.end <= after.start:
            size = place.end - place.start
            at = flow.letters.rfind(flow.letters[place.start : place.end], place.start, after.start)
            places[index] = place = Place(at, at + size)
        after = place or after
    for index, line in enumerate(lines):
        if places[index] is None and len(letters(line)) < SURE_LETTERS:
            before = next((p.end for p in reversed(places[:index]) if p is not None), 0)
            until = next((p.start for p in places[index + 1 :] if p is not None), None)
            if until is None or until > before:
                places[index] = _nearest(flow, line, before, until)
    return places


def _nearest(flow: Flow, line: str, before: int, after: int | None) -> Place | None:
    """The place of a short line between its neighbours; one above the story is the last such, nearest to it."""
    if before > 0 or after is None:
        return flow.find(line, before, after)
    wanted = letters(line)
    at = flow.letters.rfind(wanted, 0, after) if wanted else -1
    return Place(at, at + len(wanted)) if at >= 0 else None
