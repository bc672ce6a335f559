"""Sentences as the reader walks them: words and marks, with each quoted stretch as one opaque token."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from provenance.extract.marks import Quoted
from provenance.text.sentences import ornaments, outside
from provenance.types import Span

_ELIDED = "ldsnmjctLDSNMJCT"
_TOKEN = re.compile(
    r"(?:[^\W_]\.){2,}"  # U.S., a.m.
    r"|\d+(?:[.,:]\d+)*[^\W_]*(?:-[^\W_]+)*"
    r"|-(?:t-)?(?P<inverted>ils?|elles?)\b"  # a-t-il, dit-elle
    r"|[@#$€£]?[^\W_]+(?:(?:['’&/.]|[-‑](?!(?:t-)?(?:ils?|elles?)\b))[^\W_]+)*"
    r"|(?P<rule>[\"“”„«»‹›‘’'`])(?P=rule){3,}|[^\w\s]|_+"
)


class Token(NamedTuple):
    """``kind`` is ``w`` for a word or number, ``p`` for a mark, ``q`` for a quoted stretch with its marks.

    ``low`` is the word in small letters with a straight apostrophe, as word lists have it. A word all in capitals is
    kept as it is, so that WHO is no "who".
    """

    kind: Literal["w", "p", "q"]
    start: int
    end: int
    low: str
    surface: str
    is_capital: bool
    quote: int = -1
    """Which of the text's quoted stretches it is."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence, or several that a quote holds together. ``paragraph`` counts the text's paragraphs."""

    span: Span
    paragraph: int
    tokens: tuple[Token, ...]


def units(
    text: str, paragraphs: Sequence[Span], sentences: Sequence[Span], quotes: Sequence[Quoted]
) -> tuple[Unit, ...]:
    """The units of a text. A sentence that ends inside a quote is joined with the next."""
    starts = [p.start for p in paragraphs]
    unread = ornaments(text)
    made: list[Unit] = []
    at = 0
    for span in _joined(sentences, quotes):
        while at < len(quotes) and quotes[at].outer.end <= span.start:
            at += 1
        tokens = tuple(_tokens(text, span, quotes, at, unread))
        made.append(Unit(span, bisect_left(starts, span.start + 1) - 1, tokens))
    return tuple(made)


def by_paragraph(units: Sequence[Unit]) -> dict[int, tuple[int, int]]:
    """The first and last unit of each paragraph, by its number."""
    found: dict[int, tuple[int, int]] = {}
    for number, unit in enumerate(units):
        found[unit.paragraph] = (found.get(unit.paragraph, (number, number))[0], number)
    return found


def _joined(sentences: Sequence[Span], quotes: Sequence[Quoted]) -> Iterator[Span]:
    start: int | None = None
    at = 0
    for sentence in sentences:
        start = sentence.start if start is None else start
        while at < len(quotes) and quotes[at].outer.end <= sentence.end:
            at += 1
        if at < len(quotes) and quotes[at].outer.start < sentence.end:
            continue
        yield Span(start=start, end=sentence.end)
        start = None
    if start is not None:
        yield Span(start=start, end=sentences[-1].end)


def _tokens(
    text: str, span: Span, quotes: Sequence[Quoted], at: int, unread: Sequence[Span]
) -> Iterator[Token]:
    position = span.start
    while at < len(quotes) and quotes[at].outer.start < span.end:
        quote = quotes[at].outer
        for first, last in outside(position, quote.start, unread):
            yield from words_of(text, first, last)
        yield Token("q", quote.start, quote.end, "", "", False, at)
        position = quote.end
        at += 1
    for first, last in outside(position, span.end, unread):
        yield from words_of(text, first, last)


def words_of(text: str, start: int, end: int) -> list[Token]:
    """The words and marks of a stretch, whatever quotes it."""
    found = []
    for m in _TOKEN.finditer(text, start, end):
        word = m[0]
        if word.isalpha() and word.islower():  # most are plain words, and need none of the questions below
            found.append(Token("w", m.start(), m.end(), word, word, False))
            continue
        word = m["inverted"] or word
        first, last = word[0], word[-1]
        low = (
            word
            if word.isupper() and len(word) > 1
            else word.lower().replace("’", "'").replace("i\u0307", "i")
        )
        kind: Literal["w", "p"] = "w" if last.isalnum() or first.isalnum() else "p"
        is_capital = first.isupper() or (
            first in _ELIDED and len(word) > 2 and word[1] in "'’" and word[2].isupper()
        )
        end = m.end()
        found.append(Token(kind, end - len(word), end, low, word, is_capital))
    return found
