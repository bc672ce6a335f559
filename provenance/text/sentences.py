"""Paragraphs and sentences, as spans of the untouched text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache

from provenance.text.profile import Profile
from provenance.types import Span

CLOSING_MARKS = "\"'”’»›“‘）」』"
"""Marks that may close a quote in some language; ``“`` and ``‘`` close in German."""

_PARAGRAPH = re.compile(r"\S[^\n]*")
# Matched without looking ahead, and tested afterwards: a lookahead behind a run makes a line of dots quadratic.
_STOP = re.compile(rf"([.!?…。！？]+)([{CLOSING_MARKS})\]]*(?:[ \u00a0\u202f]»)?)")
_NEXT_WORD = re.compile(r"[\s\"'“”„«»‹›‘’‚¿¡(\[]*(\w[\w’'-]*)?")
_WORD = re.compile(r"\w+")
_UNWORDED = re.compile(r"[^\w\n]{24,}")
"""Far more than stands between two words of any text; ruled lines and ornaments are longer."""
_DASH = re.compile(r"\s+[-–—―]")

WORD_REACH = 24
"""Characters before a dot in which an abbreviation is looked for: the longest listed one has 12."""
CUE_REACH = 60
"""Characters after a closing mark in which "the minister asked" still belongs to the quoted question."""
ORNAMENT_EDGE = 10
"""Characters at both ends of an ornament that may belong to the words beside it: ``.’”) – (“‘…``."""


def paragraphs(text: str) -> tuple[Span, ...]:
    """The lines of a text that hold more than white space, without the white space around them."""
    return tuple(_trimmed(text, m.start(), m.end()) for m in _PARAGRAPH.finditer(text))


@lru_cache(maxsize=1)  # three readers ask for the same text, one behind the other
def ornaments(text: str) -> tuple[Span, ...]:
    """The stretches of a text that are all marks and blanks and too long to mean anything, without their edges.

    Nothing is read in them: they open no quote and end no sentence. They are found at the speed of a pattern, so a
    line of ten million marks costs little.
    """
    return tuple(
        Span(start=m.start() + ORNAMENT_EDGE, end=m.end() - ORNAMENT_EDGE) for m in _UNWORDED.finditer(text)
    )


def outside(start: int, end: int, ornaments: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """The parts of a stretch that lie outside the ornaments of its text."""
    at = bisect_left(ornaments, start, key=lambda o: o.end) if ornaments else 0
    while at < len(ornaments) and ornaments[at].start < end:
        if start < ornaments[at].start:
            yield start, ornaments[at].start
        start = ornaments[at].end
        at += 1
    if start < end:
        yield start, end


def sentences(text: str, profile: Profile) -> tuple[Span, ...]:
    """The sentences of a text in reading order; none reaches over a line end.

    A dot of an abbreviation, an initial, a number or (where the language writes them so) an ordinal ends nothing.
    Marks and brackets that close belong to the sentence before them. The words that attribute a quote stay with
    it: ``“Why?” asked Ms. Roe.`` is one sentence. Sentences inside a longer quote are sentences of their own.
    The time it takes is linear in the length of the text.
    """
    unread = ornaments(text)
    return tuple(s for paragraph in paragraphs(text) for s in _cut(text, paragraph, unread, profile))


def _cut(text: str, paragraph: Span, unread: Sequence[Span], profile: Profile) -> Iterator[Span]:
    start = paragraph.start
    for first, last in outside(paragraph.start, paragraph.end, unread):
        for stop in _STOP.finditer(text, first, last):
            if stop.end() < paragraph.end and _ends(text, stop, paragraph.end, profile):
                yield _trimmed(text, start, stop.end())
                start = stop.end()
    if start < paragraph.end:
        yield _trimmed(text, start, paragraph.end)


def _ends(text: str, stop: re.Match[str], limit: int, profile: Profile) -> bool:
    """Whether a sentence ends at a run of stops that is followed by more of the paragraph."""
    after = stop.end()
    if stop[1][-1] in "。！？":
        return True
    if not text[after].isspace():
        return False
    follows = _NEXT_WORD.match(text, after, min(limit, after + CUE_REACH))
    word = (follows[1] or "") if follows else ""
    if word[:1].islower():
        return False
    if stop[2] and _DASH.match(text, after, limit):
        return False
    if stop[2] and stop[1][-1] in "!?" and _is_attributed(text, after, limit, profile):
        return False
    return stop[1] != "." or bool(stop[2]) or not _is_abbreviated(text, stop.start(), word.lower(), profile)


def _is_attributed(text: str, start: int, limit: int, profile: Profile) -> bool:
    clause = re.split(r"[,.;:!?\"“„«]", text[start : min(limit, start + CUE_REACH)], maxsplit=1)[0]
    return any(m[0].lower() in profile.say_verbs for m in _WORD.finditer(clause))


def _is_abbreviated(text: str, dot: int, following: str, profile: Profile) -> bool:
    """Whether the dot at ``dot`` belongs to the word before it rather than to the sentence."""
    before = text[max(0, dot - WORD_REACH) : dot].split()
    word = before[-1].lstrip("(\"'“„«‘[") if before and not text[dot - 1].isspace() else ""
    lowered = word.lower()
    if lowered in profile.titles or lowered in profile.abbreviations:
        return True
    if profile.ordinal_dot and word.isdigit() and len(word) <= 2:
        return following not in profile.function_words
    is_initial = len(word) == 1 and word.isupper()
    has_inner_dots = "." in word and all(len(part) == 1 and part.isalpha() for part in word.split("."))
    is_short = lowered in profile.final_abbreviations or (
        word[:1].isupper() and lowered in profile.capital_abbreviations
    )
    if is_initial or has_inner_dots or is_short:
        return following not in profile.function_words
    return False


def _trimmed(text: str, start: int, end: int) -> Span:
    while text[start].isspace():
        start += 1
    while text[end - 1].isspace():
        end -= 1
    return Span(start=start, end=end)
