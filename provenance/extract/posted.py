"""Embedded posts: a paragraph and the line that signs it, ``— Ann Lee (@annlee) May 2, 2024``."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from provenance.extract.drafts import Desk, Draft
from provenance.extract.pagewide import posts
from provenance.extract.units import Unit, by_paragraph
from provenance.text.sentences import paragraphs
from provenance.types import Span

_SHOWN = re.compile(r"(?:\s*(?:https?://|pic\.twitter\.com/|t\.co/)\S+)+$")
"""The addresses of pictures and pages that end a post and are no words of it."""


def posted(desk: Desk, units: Sequence[Unit], covered: Set[int]) -> tuple[list[Draft], frozenset[int]]:
    """What embedded posts say, and the units they cover, which nobody else should read.

    Args:
        covered: Units that are read already.
    """
    signed = posts(desk.text)
    if not signed:
        return [], frozenset()
    lines = {line.start: index for index, line in enumerate(paragraphs(desk.text))}
    numbers = by_paragraph(units)
    drafts: list[Draft] = []
    taken: set[int] = set()
    for span, name in signed:
        start = span.start + len(span.of(desk.text)) - len(span.of(desk.text).lstrip())
        first, last = numbers[lines[start]]
        end = units[last].span.end
        shown = _SHOWN.search(desk.text, start, end)
        stop = shown.start() if shown else end
        if first in covered or stop == start:
            continue
        words = Span(start=start, end=stop)
        draft = Draft(
            kind="quote", spans=[words], quoted=[words], first=first, last=last, speaker=name, cue="—"
        )
        draft.spoken_at = desk.text.find(name, end)
        drafts.append(draft)
        taken.update(range(first, numbers[lines[start] + 1][1] + 1))
    return drafts, frozenset(taken)
