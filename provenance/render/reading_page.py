"""What the reader understood, on one page: each text with its mentions, speakers, cues and sources marked in place.

Colours only repeat what the words beside them say: a stretch opens with its kind and number, and below the
paragraph stands in a sentence who said it, by which cue, and where the article has it from.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from markupsafe import Markup

from provenance.render.markup import element, join
from provenance.render.style import stylesheet
from provenance.types import Citation, Mention, Reading, Span

MAX_BACK = 3
"""Marks that may lie over one another: a cue inside a claim inside a sentence of a quote."""

_LEGEND: Mapping[str, str] = {
    "quote": "words between quotation marks",
    "indirect": "speech reported in other words",
    "claim": "what the article itself asserts",
    "speaker": "who is said to have said it",
    "cue": "the words that attribute it",
    "source": "an outlet or a body that the article names as its source",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stretch:
    """A stretch to mark: what it is (a key of the legend), and the words that open it."""

    span: Span
    kind: str
    label: str


def page_head() -> Markup:
    """All of the page before its first section: the style sheet and the legend."""
    legend = join(
        element("li", element("mark", kind, class_=f"pv-read-{kind}"), " ", meaning)
        for kind, meaning in _LEGEND.items()
    )
    return join(
        (
            Markup('<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'),
            Markup('<meta name="viewport" content="width=device-width, initial-scale=1">'),
            element("title", "What the reader understood"),
            element("style", Markup(stylesheet())),  # noqa: S704 - our own file
            Markup('</head><body><main class="pv pv-reading">'),
            element("h1", "What the reader understood"),
            element("ul", legend, class_="pv-read-legend"),
        )
    )


def page_end() -> Markup:
    """All of the page behind its last section."""
    return Markup("</main></body></html>\n")


def reading_section(name: str, text: str, reading: Reading, note: str | None = None) -> Markup:
    """One text as it was read.

    Args:
        name: What the text is called, shown as its heading.
        text: The text itself, one paragraph a line.
        reading: What was found in it; its spans lie in the text.
        note: What the reader has to say about the whole text, such as that it does not know the language.
    """
    marks = sorted(_stretches(text, reading), key=lambda s: (s.span.start, -s.span.end))
    numbered = list(enumerate(reading.mentions, 1))
    page_wide = [c for c in reading.citations if c.reach == "page"]
    facts = [f"language: {reading.language or 'not one the reader knows'}", note or ""]
    facts += [f"the whole page: {_source(c)}" for c in page_wide]
    body = (
        join((_paragraph(text, line, marks), _notes(line, numbered)))
        for line in _lines(text)
        if line.of(text).strip()
    )
    return element(
        "section",
        element("h2", name),
        element("p", "; ".join(filter(None, facts)), class_="pv-soft"),
        join(body),
    )


def _lines(text: str) -> Iterator[Span]:
    start = 0
    for line in text.split("\n"):
        if line:
            yield Span(start=start, end=start + len(line))
        start += len(line) + 1


# --- what is marked ---------------------------------------------------------------------------


def _stretches(text: str, reading: Reading) -> Iterator[_Stretch]:
    for number, mention in enumerate(reading.mentions, 1):
        for span in mention.spans:
            yield _Stretch(span=span, kind=mention.kind, label=f"{mention.kind} {number}")
        for kind, words in (("speaker", mention.speaker), ("cue", mention.cue)):
            place = _beside(text, mention, words)
            if place is not None:
                yield _Stretch(span=place, kind=kind, label=f"{kind} {number}")
    for citation in dict.fromkeys(reading.citations):
        if citation.span is not None:
            yield _Stretch(span=citation.span, kind="source", label=f"source, {citation.how}")


def _beside(text: str, mention: Mention, words: str | None) -> Span | None:
    """Where a mention's speaker or cue stands in its sentence, nearest to what was said and not inside it."""
    if not words:
        return None
    found: list[Span] = []
    at = text.find(words, mention.sentence.start, mention.sentence.end)
    while at >= 0:
        span = Span(start=at, end=at + len(words))
        if not any(s.start < span.end and span.start < s.end for s in mention.spans):
            found.append(span)
        at = text.find(words, at + 1, mention.sentence.end)
    return min(found, key=lambda s: _distance(s, mention), default=None)


def _distance(span: Span, mention: Mention) -> int:
    return min(max(s.start - span.end, span.start - s.end) for s in mention.spans)


def _paragraph(text: str, line: Span, marks: Sequence[_Stretch]) -> Markup:
    here = [m for m in marks if m.span.start < line.end and line.start < m.span.end]
    edges = {e for m in here for e in (m.span.start, m.span.end) if line.start < e < line.end}
    pieces = (
        _piece(text, left, right, here) for left, right in pairwise(sorted({line.start, line.end} | edges))
    )
    return element("p", join(pieces), class_="pv-read-text", dir="auto")


def _piece(text: str, left: int, right: int, marks: Sequence[_Stretch]) -> object:
    """A stretch between two edges inside the marks that cover it; where one begins, its words stand first."""
    over = [m for m in marks if m.span.start <= left and right <= m.span.end][-MAX_BACK:]
    piece: object = text[left:right]
    for mark in reversed(over):
        label = element("b", mark.label) if mark.span.start == left else None
        inside = (label, piece) if label is not None else (piece,)
        piece = element("mark", *inside, class_=f"pv-read-{mark.kind}")
    return piece


# --- what is said of it in words ----------------------------------------------------------------


def _notes(line: Span, numbered: Sequence[tuple[int, Mention]]) -> Markup:
    """A list of the mentions that begin in a line, each told in a sentence; nothing where none does."""
    said = [
        element("li", _told(number, mention), dir="auto")
        for number, mention in numbered
        if line.start <= mention.start < line.end
    ]
    return element("ul", join(said), class_="pv-read-notes") if said else Markup("")


def _told(number: int, mention: Mention) -> str:
    who = mention.speaker_name or mention.speaker
    stated = f" (here “{mention.speaker}”)" if mention.speaker and who != mention.speaker else ""
    parts = [f"{mention.kind} {number}"]
    if mention.kind != "claim":
        parts.append(f"said by {who}{stated}" if who else "nobody is named as its speaker")
    if mention.cue:
        parts.append(f"cue “{mention.cue}”")
    if mention.denied:
        parts.append("denied by its speaker")
    parts += [f"from {_source(c)}" for c in mention.cited]
    parts += [f"{s.kind}: “{s.text}”" for s in mention.settings]
    return "; ".join(parts)


def _source(citation: Citation) -> str:
    via = f", by way of {citation.via}" if citation.via else ""
    carried = ", carried from before" if citation.reach == "carried" else ""
    return f"{citation.name} ({citation.how}{via}{carried})"
