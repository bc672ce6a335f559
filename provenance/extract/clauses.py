"""Sentences cut where they go over from one assertion to the next.

Two outlets seldom join the same facts in one sentence, so claims are compared clause by clause.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from provenance.extract.frames import anywhere
from provenance.text.citing import Citing
from provenance.text.sentences import ornaments, outside
from provenance.types import Span

MIN_WORDS = 5
"""Words a clause must have on its own; shorter ones stay with their neighbour. Gold events, 2026-11: of 290
claims listed by hand 9 are shorter."""
REACH = 400
"""Characters on both sides of a joint that are looked at: more than the longest clause of the gold has."""

_WORD = re.compile(r"\w+")
_NEVER = re.compile(r"(?!)")
_ENCLOSING = re.compile(r"[()“„”«»\"]")
_BRACKETED = re.compile(r"\(([^()\n]{20,400})\)")
_EDGE = " \t,;—–-"


class _Cuts(NamedTuple):
    joint: re.Pattern[str]
    finite: re.Pattern[str] | None
    aside: re.Pattern[str]
    relative: re.Pattern[str]


@lru_cache(maxsize=32)
def _cuts(citing: Citing) -> _Cuts:
    joint = (
        re.compile("|".join(f"(?:{j})" for j in citing.joints), re.IGNORECASE) if citing.joints else _NEVER
    )
    ends = "|".join(citing.aside_ends)
    aside = re.compile(rf",\s+(?:{ends})(?!\w)", re.IGNORECASE) if ends else _NEVER
    finite = anywhere(citing.finite) if citing.finite else None
    return _Cuts(joint, finite, aside, anywhere(citing.relatives))


def clauses(text: str, sentence: Span, citing: Citing) -> tuple[Span, ...]:
    """The clauses of a sentence in reading order; they cover all its words.

    A cut is made only where both sides keep enough words and what stands before it asserts something, and
    never inside brackets, quotation marks or an aside: "the bridge, which is old, has moved" is one clause.
    What is asserted in brackets is a clause of its own.
    """
    cuts = _cuts(citing)
    return tuple(clause for part in _unbracketed(text, sentence, cuts) for clause in _cut(text, part, cuts))


def _cut(text: str, part: Span, cuts: _Cuts) -> Iterator[Span]:
    start = read = part.start
    depth = 0
    for first, last in outside(part.start, part.end, ornaments(text)):
        for joint in cuts.joint.finditer(text, first, last):
            depth, read = _depth(text, depth, read, joint.start()), joint.start()
            if depth == 0 and _is_cut(text, start, joint, part.end, cuts):
                yield _trimmed(text, start, joint.start())
                start = joint.end()
    yield _trimmed(text, start, part.end)


def _unbracketed(text: str, sentence: Span, cuts: _Cuts) -> Iterator[Span]:
    """The sentence; where it holds an assertion in brackets, what stands before, in and behind them."""
    start = sentence.start
    for bracket in _BRACKETED.finditer(text, sentence.start, sentence.end):
        inside, end = bracket.span(1)
        asserts = cuts.finite is not None and cuts.finite.search(text, inside, end)
        if asserts and _is_long(text, start, bracket.start()) and _is_long(text, inside, end):
            yield Span(start=start, end=bracket.start())
            yield Span(start=inside, end=end)
            start = bracket.end()
    if text[start : sentence.end].strip(_EDGE + "."):
        yield Span(start=start, end=sentence.end)


def _is_long(text: str, start: int, end: int) -> bool:
    return len(_WORD.findall(text, start, end)) >= MIN_WORDS


def _is_cut(text: str, start: int, joint: re.Match[str], end: int, cuts: _Cuts) -> bool:
    end = min(end, joint.end() + REACH)
    start = max(start, joint.start() - REACH)
    if start >= joint.start() or len(_WORD.findall(text, start, joint.start())) < MIN_WORDS:
        return False
    if len(_WORD.findall(text, joint.end(), end)) < MIN_WORDS:
        return False
    if cuts.relative.match(text, joint.end(), end) and cuts.aside.search(text, joint.end(), end):
        return False
    return cuts.finite is None or cuts.finite.search(text, start, joint.start()) is not None


def _depth(text: str, depth: int, start: int, end: int) -> int:
    """How many brackets and marks are open at ``end``, given how many were at ``start``."""
    for mark in _ENCLOSING.finditer(text, start, end):
        if mark[0] == '"' or (mark[0] == "“" and _closes(text, mark.start())):
            depth += -1 if depth else 1
        else:
            depth = depth + 1 if mark[0] in "(“„«" else max(0, depth - 1)
    return depth


def _closes(text: str, at: int) -> bool:
    """Whether ``“`` closes what ``„`` opened, as it does in German."""
    start = max(0, at - REACH)
    return text.rfind("„", start, at) > text.rfind("“", start, at)


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end - 1 and text[start] in _EDGE:
        start += 1
    while end > start + 1 and text[end - 1] in _EDGE:
        end -= 1
    return Span(start=start, end=end)
