"""Transcripts: lines that begin with a label of who speaks, ``MODERATOR: Is it true?``, ``Q: …``, ``Ann Lee: …``."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from provenance.extract.drafts import Desk, Draft
from provenance.extract.units import Unit, by_paragraph
from provenance.text.sentences import paragraphs
from provenance.types import Span

_LABEL = re.compile(
    r"([\"“„«]?)([^\W\d_a-zà-ÿ][^\W\d_a-zà-ÿ.'’-]*(?: [^\W\d_a-zà-ÿ][^\W\d_a-zà-ÿ.'’-]*){0,3})\s?:\s+(?=\S)"
)
_NAMED = re.compile(
    r"()([^\W\d_][^\W\d_.'’-]*\.?(?:[ -][^\W\d_][^\W\d_.'’-]*\.?){0,3})\s?:\s+(?=[^\s\"“„«»‘'])"
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
    for index, (line, label) in enumerate(zip(lines, _labels(desk, lines), strict=True)):
        if label is not None:
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


def _labels(desk: Desk, lines: Sequence[Span]) -> list[re.Match[str] | None]:
    """What labels each line: words in capitals anywhere, names only where the lines around it show a conversation."""
    labels = [_label(desk, line, _LABEL) for line in lines]
    named = [found or _label(desk, line, _NAMED) for found, line in zip(labels, lines, strict=True)]
    for is_labelled, group in groupby(range(len(lines)), key=lambda index: named[index] is not None):
        run = list(group)
        if is_labelled and _is_talk([named[i] for i in run], desk.text, [lines[i] for i in run]):
            for index in run:
                labels[index] = named[index]
    return labels


def _label(desk: Desk, line: Span, pattern: re.Pattern[str]) -> re.Match[str] | None:
    found = pattern.match(desk.text, line.start, line.end)
    if found is None or found[2].lower() in desk.profile.kickers:
        return None
    words = found[2].split()
    return found if all(w[0].isupper() or w in desk.profile.name_particles for w in words) else None


def _is_talk(labels: Sequence[re.Match[str] | None], text: str, lines: Sequence[Span]) -> bool:
    """Whether labelled lines are a conversation and no table of facts: two speak, and one asks or both come back."""
    names = Counter(label[2] for label in labels if label is not None)
    asks = any(text[line.end - 1] == "?" for line in lines[:-1])
    return len(names) > 1 and (asks or sum(n > 1 for n in names.values()) > 1)


def _content(text: str, start: int, end: int) -> Span:
    while end - 1 > start and text[end - 1] in _CLOSING:
        end -= 1
    return Span(start=start, end=end)
