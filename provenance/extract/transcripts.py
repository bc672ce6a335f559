"""Transcripts: lines that begin with a label of who speaks, ``MODERATOR: Is it true?`` or ``Q: …``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from provenance.extract.drafts import Desk, Draft
from provenance.extract.units import Unit, by_paragraph
from provenance.text.sentences import paragraphs
from provenance.types import Span

_LABEL = re.compile(
    r"([\"“„«]?)([^\W\d_a-zà-ÿ][^\W\d_a-zà-ÿ.'’-]*(?: [^\W\d_a-zà-ÿ][^\W\d_a-zà-ÿ.'’-]*){0,3}):\s+(?=\S)"
)
_ASIDE = re.compile(r"[\"“„«]?[(\[][^)\]]*[)\]][.,]?[\"”“»]?$")
_CLOSING = '"”“»'
MIN_TURNS = 2
"""Labelled lines that make a transcript; a single one is a kicker such as UPDATE."""


def transcripts(desk: Desk, units: Sequence[Unit]) -> tuple[list[Draft], frozenset[int]]:
    """The turns of a transcript and the units they cover, which nobody else should read.

    A line without a label goes on with the turn before it only inside the same running quotation marks.
    """
    turns = list(_turns(desk, units))
    if len(turns) < MIN_TURNS:
        return [], frozenset()
    return turns, frozenset(n for turn in turns for n in range(turn.first, turn.last + 1))


def _turns(desk: Desk, units: Sequence[Unit]) -> Iterator[Draft]:
    lines = paragraphs(desk.text)
    numbers = by_paragraph(units)
    turn: Draft | None = None
    for index, line in enumerate(lines):
        label = _LABEL.match(desk.text, line.start, line.end)
        is_label = label is not None and label[2].lower() not in desk.profile.kickers
        if label is not None and is_label:
            if turn is not None:
                yield turn
            first, last = numbers[index]
            span = _content(desk.text, label.end(), line.end)
            turn = Draft(kind="quote", spans=[span], first=first, last=last, speaker=label[2], cue=":")
            turn.spoken_at = label.start(2)
        elif turn is not None:
            mark = desk.text[turn.spoken_at - 1] if turn.spoken_at else ""
            goes_on = mark in '"“„«' and mark and desk.text.startswith(mark, line.start)
            if not goes_on:
                yield turn
                turn = None
            elif not _ASIDE.match(desk.text, line.start, line.end):
                turn.spans.append(_content(desk.text, line.start + 1, line.end))
                turn.last = numbers[index][1]
    if turn is not None:
        yield turn


def _content(text: str, start: int, end: int) -> Span:
    while end - 1 > start and text[end - 1] in _CLOSING:
        end -= 1
    return Span(start=start, end=end)
