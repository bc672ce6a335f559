"""The story out of the page: its text, its links, and the lines beside it that say whose it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from lxml.etree import ParserError
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from provenance.extract import creditlines, furniture, live, walls
from provenance.extract.authors import is_full_name
from provenance.extract.flow import Flow, Place, block_of, letters
from provenance.extract.lines import (
    INSIDE_TEXT,
    MOSTLY_LINK,
    PROSE_LETTERS,
    Home,
    Line,
    completed,
    extracted,
    homes,
)
from provenance.extract.links import bare_links, story_links
from provenance.extract.opening import Opening, opening
from provenance.extract.setapart import set_apart
from provenance.types import Link, Span

ALL_LINK = 0.85
"""Share of linked letters above which a line leads elsewhere instead of telling something."""
HEAD_LINES = 10
"""How many lines can stand above the first paragraph: breadcrumbs, kicker, title, byline, date."""
FOOT_LINES = 5
"""How many lines can stand under the last paragraph: credits, editor's notes, who the author is."""
SIGNATURE_WORDS = 3
NEAR_LETTERS = 150
"""How far under the story a copyright is still the story's (real events, 2026-11: 16 to 122; the page's own at 772)."""
ROLE_LETTERS = 24
"""What may stand beside the names in a byline: "By", a role, a place."""
BELOW_LETTERS = 600
"""How far under the story a credit is sought; the page's own foot is further down on most pages."""

_PARSER = HTMLParser(collect_ids=False, encoding="utf-8", remove_comments=True, remove_pis=True)
_CONTROLS = bytes(code for code in range(0x20) if chr(code) not in "\t\n\r")
_REFERENCE_TO_CONTROL = re.compile(
    rb"&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])(?!\d)|[xX]0*(?:[0-8bcefBCEF]|1[0-9a-fA-F])(?![0-9a-fA-F])"
    rb"|[xX]0*[fF]{3}[efEF](?![0-9a-fA-F]));?"
)
"""References to characters that the parser takes and then refuses to write."""

_EMPHASIS = frozenset(("em", "i", "b", "strong"))
_CAPTION = re.compile(r"caption|(?:img|image|photo|picture|foto)[_-]?(?:desc|text|info|title)|bildunterschrift|legende|pie-?foto", re.IGNORECASE)  # fmt: skip
_POPUP = re.compile(
    r"(?:tooltip|popover|popup|pop-up|hovercard|rollover)\w*(?:[_-]\w+)*-?(?:block|content|text|body|box|inner)"
    r"|(?:^|\s)(?:tooltip|tooltiptext|popover|hovercard|sr-only|visually-?hidden|screen-reader-text)(?:$|\s)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Known:
    """What the metadata says that a page prints again above its story."""

    titles: tuple[str, ...] = ()
    description: str | None = None
    authors: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """A story and what was printed around it. ``credits`` and ``bylines`` are lines that are not in ``text``."""

    text: str
    links: tuple[Link, ...] = ()
    credits: tuple[str, ...] = ()
    bylines: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    """People who sign the story without a mark that says so: beside its date, or at its foot."""
    blocks: tuple[Span, ...] = ()
    """The stretches that stand in block quotes."""
    parts: tuple[live.Part, ...] = ()
    """The parts of a live page with the times printed for them."""
    is_cut: bool = False
    """The page says that the rest is for subscribers."""
    is_consent: bool = False
    """What the page shows asks for consent to something and is no story."""


def parsed(text: str) -> HtmlElement | None:
    """The page as a tree, without what only shows on a pointer or to a screen reader; None where it has nothing."""
    try:
        tree = document_fromstring(_printable(text), parser=_PARSER)
    except (ParserError, ValueError, AssertionError):  # nothing in it; lxml asserts on some broken doctypes
        return None
    _drop_popups(tree)
    return tree


def _drop_popups(tree: HtmlElement) -> None:
    boxes = [e for e in tree.iter("span", "div", "aside") if (of := e.get("class")) and _POPUP.search(of)]
    for element in boxes:
        if any(e.tag in INSIDE_TEXT for e in element.iterancestors()):
            element.drop_tree()


def _printable(text: str) -> bytes:
    """A page in UTF-8 without what the parser takes and then refuses to write; bytes are the fast way to sieve it."""
    printable = (
        text.replace("\ufffe", "").replace("\uffff", "").encode("utf-8", "replace").translate(None, _CONTROLS)
    )
    return _REFERENCE_TO_CONTROL.sub(b"", printable)


def story(tree: HtmlElement, *, base_url: str, known: Known) -> Story:
    """The story of a page.

    Args:
        tree: The whole page; it is left as it is.
        base_url: What relative links are relative to.
        known: What is printed above a story without being part of it.

    Returns:
        A story with one paragraph a line; its text is empty where the page has none.
    """
    flow = Flow(tree)
    lines = extracted(tree, flow)
    is_cut = any(walls.is_cut(line.text) for line in lines)
    at_home = homes(lines)
    lines = _without_boxes(completed(lines, at_home, flow), at_home, flow)
    above = _opening(lines, at_home, flow, known)
    lines, bylines = _without_head(lines, known, above)
    lines, said = _without_foot(lines)
    below = tuple(_below(lines, flow))
    lines, signature = _without_signature(lines, flow)
    kept = [line for line in lines if not furniture.is_furniture(line.text)]
    is_consent = walls.is_consent([line.text for line in lines if not walls.asks_for_script(line.text)])
    asked = sum(len(line.text) for line in lines if furniture.is_plea(line.text))
    if is_consent or asked > sum(len(line.text) for line in kept):
        return Story(text="", is_consent=is_consent)
    kept = _with_standfirst(kept, above.standfirst)
    return Story(
        text="\n".join(line.text for line in kept),
        links=(*story_links(kept, flow, base_url), *bare_links(said, flow, base_url)),
        credits=(*above.sources, *(line.text for line in said), *below),
        bylines=tuple(dict.fromkeys((*above.bylines, *bylines))),
        names=(*above.names, *signature),
        blocks=set_apart(kept, flow),
        parts=live.parts(kept, flow),
        is_cut=is_cut,
    )


def _opening(lines: Sequence[Line], at_home: frozenset[Home], flow: Flow, known: Known) -> Opening:
    """What stands above the first line that is at home."""
    first = next((line.place for line in lines if line.home in at_home and line.place is not None), None)
    titles = frozenset(letters(title).casefold() for title in known.titles)
    return opening(flow, first, titles, known.description) if first is not None else Opening()


def _with_standfirst(lines: list[Line], standfirst: str | None) -> list[Line]:
    """The story with its standfirst on top, unless it opens with the same words."""
    wanted = letters(standfirst or "")
    if not standfirst or any(
        wanted in letters(line.text) or letters(line.text) in wanted for line in lines[:2]
    ):
        return lines
    return [Line(standfirst, None), *lines] if lines else lines


def _leads_elsewhere(line: Line, flow: Flow) -> bool:
    """Whether a line is a link to another story, alone or after a few words; in brackets it credits an excerpt."""
    if line.place is None or creditlines.closes_excerpt(line.text):
        return False
    share = flow.linked_share(line.place)
    if share >= ALL_LINK:
        return True
    last = flow.letters[line.place.end - 1 : line.place.end]
    ends_linked = bool(last) and flow.linked_share(Place(line.place.end - 1, line.place.end)) == 1.0
    opens_plain = flow.linked_share(Place(line.place.start, line.place.start + 1)) == 0.0
    return share >= MOSTLY_LINK and ends_linked and opens_plain and line.text[-1] not in '.”"»'


def _without_boxes(lines: list[Line], at_home: frozenset[Home], flow: Flow) -> list[Line]:
    """The lines without links to other stories, and without boxes that follow the story in other containers."""
    lines = list(_outside_boxes(lines, at_home, flow))
    last = max((i for i, line in enumerate(lines) if line.home in at_home), default=len(lines) - 1)
    tail = lines[last + 1 :]
    if tail and any(
        furniture.heads_a_list(line.text) or furniture.is_furniture(line.text) for line in tail[:2]
    ):
        credited = [line for line in tail if creditlines.is_credit(line.text)]
        return [*lines[: last + 1], *credited]
    return lines


def _outside_boxes(lines: Sequence[Line], at_home: frozenset[Home], flow: Flow) -> Iterator[Line]:
    """The lines without captions, and without labels and links to other stories with the teasers after them."""
    in_box = False
    first = next((i for i, line in enumerate(lines) if line.home in at_home), 0)
    for index, line in enumerate(lines):
        if index < first and line.place is None:
            continue
        in_box = furniture.opens_box(line.text) or (in_box and line.home not in at_home)
        if not in_box and not _leads_elsewhere(line, flow) and not _is_caption(line, flow):
            yield line


def _is_caption(line: Line, flow: Flow) -> bool:
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
        and len(rest) <= max(ROLE_LETTERS, len(folded) // 2)
        and len(text) <= 2 * furniture.MAX_LABEL
    )


def _without_head(lines: list[Line], known: Known, above: Opening) -> tuple[list[Line], list[str]]:
    """The lines without what stands above a story, and the bylines among it."""
    titles = {letters(title).casefold() for title in known.titles}
    names = replace(known, authors=(*known.authors, *above.names))
    labels = {letters(label).casefold() for label in (*known.labels, *above.bylines, *above.sources)}
    head = lines[:HEAD_LINES]
    at = max((i for i, line in enumerate(head) if letters(line.text).casefold() in titles), default=-1)
    if at >= 0 and all(len(letters(line.text)) < PROSE_LETTERS for line in head[:at]):
        lines = lines[at + 1 :]
    bylines: list[str] = []
    kept: list[Line] = []
    told = False
    for index, line in enumerate(lines):
        folded = letters(line.text).casefold()
        if index < HEAD_LINES:
            if _is_byline(line.text, names):
                bylines.append(line.text)
                continue
            if folded in titles or folded in labels:
                continue
            if (not told or index <= 2) and furniture.is_date_line(line.text):
                continue
            if not told and _is_kicker(line):
                continue
        told = told or len(folded) >= PROSE_LETTERS
        kept.append(line)
    return (kept, bylines) if kept else (lines, bylines)


def _is_kicker(line: Line) -> bool:
    """Whether a line above the first paragraph is a section, a place or another label of a few words."""
    short = len(line.text.split()) <= 3 and len(line.text) <= furniture.MAX_LABEL // 2
    return short and line.tag not in ("h2", "h3", "li") and line.text[-1] not in ".!?:…。"


def _without_foot(lines: list[Line]) -> tuple[list[Line], list[Line]]:
    """The lines without the credits at the foot of the story, and those; a round-up's credits stay where they are."""
    edge = max(1, len(lines) - FOOT_LINES)
    is_round_up = sum(creditlines.closes_excerpt(line.text) for line in lines) > 1
    foot = [
        line
        for line in lines[edge:]
        if (creditlines.is_credit(line.text) or creditlines.is_bare_name(line.text))
        and not (is_round_up and creditlines.closes_excerpt(line.text))
    ]
    return [line for line in lines if not any(line is other for other in foot)], foot


def _without_signature(lines: list[Line], flow: Flow) -> tuple[list[Line], list[str]]:
    """The lines without one at the foot that only says who wrote the story: a name, or a word or two in italics or bold."""
    if len(lines) < 2:
        return lines, []
    last = lines[-1]
    after_prose = len(letters(lines[-2].text)) >= PROSE_LETTERS
    if last.tag != "li" and after_prose and is_full_name(last.text):
        return lines[:-1], [last.text]
    short = len(last.text.split()) <= SIGNATURE_WORDS and last.text[-1].isalnum() and last.tag in ("p", "div")
    if (
        short
        and last.place is not None
        and all(owner.tag in _EMPHASIS for owner, _, _ in flow.owners(last.place))
    ):
        return lines[:-1], []
    return lines, []


def _below(lines: Sequence[Line], flow: Flow) -> Iterator[str]:
    """Credits that the page prints after the story, where the extractor did not take them for a part of it."""
    last = max((line.place.end for line in lines if line.place is not None), default=0)
    shown: set[str] = set()
    if not last:
        return
    for owner, start, _ in flow.owners(Place(last, min(len(flow.letters), last + BELOW_LETTERS))):
        text = " ".join(block_of(owner).text_content().split())
        is_pages = creditlines.is_copyright(text) and start - last > NEAR_LETTERS
        if text not in shown and creditlines.is_credit(text) and not is_pages:
            shown.add(text)
            yield text
