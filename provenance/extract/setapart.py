"""Which paragraphs of a story its page sets apart as somebody else's words, with or without quotation marks."""

from __future__ import annotations

from collections.abc import Sequence

from lxml.html import HtmlElement

from provenance.extract.flow import Flow
from provenance.extract.lines import Line
from provenance.types import Span

MAX_SHARE = 0.5
"""Share of a story's letters that may be set apart; where more is, the element is only how the page is laid out."""


def set_apart(lines: Sequence[Line], flow: Flow) -> tuple[Span, ...]:
    """The stretches of the story that stand in block quotes, in reading order; lines of one block are one stretch.

    Args:
        lines: The story's lines, in the order in which newlines join them.
        flow: The page.
    """
    blocks: list[tuple[HtmlElement, Span]] = []
    at = 0
    for line in lines:
        end = at + len(line.text)
        block = _block_quote(line, flow)
        if block is not None and blocks and blocks[-1][0] is block:
            blocks[-1] = (block, Span(start=blocks[-1][1].start, end=end))
        elif block is not None:
            blocks.append((block, Span(start=at, end=end)))
        at = end + 1
    held = sum(span.end - span.start for _, span in blocks)
    return tuple(span for _, span in blocks) if held <= MAX_SHARE * at else ()


def _block_quote(line: Line, flow: Flow) -> HtmlElement | None:
    """The outermost block quote that a line begins in."""
    if line.place is None:
        return None
    block = flow.block(line.place)
    around = [block, *block.iterancestors()]
    return next((element for element in reversed(around) if element.tag == "blockquote"), None)
