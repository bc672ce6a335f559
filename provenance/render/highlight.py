"""A text with stretches of it marked in place, each a link."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from markupsafe import Markup

from provenance.render.markup import element, join
from provenance.types import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A stretch to mark. ``href`` must be ours or have passed `web_address`; ``label`` says what it leads to.

    What an outlet asserts itself is marked more quietly than what it quotes or reports.
    """

    span: Span
    href: str
    label: str
    quiet: bool = False


def highlighted(text: str, marks: Sequence[Mark]) -> Markup:
    """The text, one ``p`` a line, with the marks.

    Where marks overlap, the shorter one has the words that both cover. What reaches past the text is cut.
    """
    lines: list[Markup] = []
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if line.strip():
            lines.append(element("p", join(_pieces(text, start, end, marks)), dir="auto"))
        start = end + 1
    return join(lines)


def _pieces(text: str, start: int, end: int, marks: Sequence[Mark]) -> Iterator[object]:
    """The stretches of a line between the edges of marks, each with the mark that has it."""
    here = [m for m in marks if m.span.start < end and start < m.span.end]
    edges = sorted({start, end} | {e for m in here for e in (m.span.start, m.span.end) if start < e < end})
    for left, right in pairwise(edges):
        over = [m for m in here if m.span.start <= left and right <= m.span.end]
        if not over:
            yield text[left:right]
            continue
        mark = min(over, key=lambda m: m.span.end - m.span.start)
        yield element(
            "a",
            element("mark", text[left:right], class_="pv-quiet" if mark.quiet else None),
            href=mark.href,
            title=mark.label,
        )
