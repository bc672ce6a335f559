"""A text as one line of folded words, so that phrases of words can be looked for whatever stands between them."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

from provenance.text.tokens import tokens
from provenance.types import Span

PARTED = ";"
"""Stands in the line for marks between two words that part what they belong to."""
ABBREVIATION = 4
"""Letters of a short form whose dot parts nothing: ``sept.``"""
_SPACE = re.compile(r"[\s’']*")
_SPACED_DOT = re.compile(r"\.\s*")
_SENTENCE_END = re.compile(r"[.!?:\n]")


@dataclass(frozen=True, slots=True)
class WordLine:
    """The words of a text, folded, with one space between them and ``;`` where marks part them.

    A hyphen is a space, or itself between two numbers; so is a slash.
    """

    text: str
    line: str
    starts: tuple[int, ...]
    """Where each word begins in the line."""
    places: tuple[tuple[int, int], ...]
    """Where each word stands in the text."""

    def words(self, start: int, end: int) -> range:
        """The words of a stretch of the line, by index."""
        return range(bisect_right(self.starts, start) - 1, bisect_right(self.starts, end - 1))

    def span(self, start: int, end: int) -> Span:
        """Where the words of a stretch of the line stand in the text."""
        of = self.words(start, end)
        return Span(start=self.places[of[0]][0], end=self.places[of[-1]][1])

    def written(self, n: int) -> str:
        """A word as it is written, in small letters."""
        start, end = self.places[n]
        return self.text[start:end].lower().replace("’", "'")

    def begins_clause(self, n: int) -> bool:
        """Whether marks part a word from the one before."""
        return n == 0 or not _SPACE.fullmatch(self._gap(n))

    def begins_sentence(self, n: int) -> bool:
        """Whether a word follows the end of a sentence or paragraph."""
        return n == 0 or _SENTENCE_END.search(self._gap(n)) is not None

    def _gap(self, n: int) -> str:
        return self.text[self.places[n - 1][1] : self.places[n][0]]


def word_line(text: str) -> WordLine:
    """The text as one line; cost is linear in its length."""
    found = tokens(text)
    pieces = []
    for n, token in enumerate(found):
        before = found[n - 1] if n else None
        gap = _between(text[before.end : token.start], before.form, token.form) if before else ""
        pieces.append(gap + token.form)
    ends = accumulate(map(len, pieces))
    starts = tuple(end - len(token.form) for end, token in zip(ends, found, strict=True))
    return WordLine(text, "".join(pieces), starts, tuple((t.start, t.end) for t in found))


def _between(gap: str, before: str, after: str) -> str:
    if gap in ("-", "/") and before.isdigit() and after.isdigit():
        return gap
    if _SPACE.fullmatch(gap) or gap == "-":
        return " "
    if _SPACED_DOT.fullmatch(gap) and (before.isdigit() or len(before) <= ABBREVIATION):
        return " "
    return f" {PARTED} "
