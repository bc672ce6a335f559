"""Sentences cut where they go over from one assertion to the next.

Two outlets seldom join the same facts in one sentence, so claims are compared clause by clause.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from provenance.extract.frames import anywhere
from provenance.text.citing import Citing
from provenance.types import Span

MIN_WORDS = 5
"""Words a clause must have on its own; shorter ones stay with their neighbour. Gold events, 2026-11: of 290
claims listed by hand 9 are shorter."""
REACH = 400
"""Characters on both sides of a joint that are looked at: more than the longest clause of the gold has."""

_WORD = re.compile(r"\w+")
_NEVER = re.compile(r"(?!)")
_ENCLOSING = re.compile(r"[()“„”«»\"]")
_EDGE = " \t,;—–-"


class _Cuts(NamedTuple):
    joint: re.Pattern[str]
    finite: re.Pattern[str] | None
    aside: re.Pattern[str]


@lru_cache(maxsize=32)
def _cuts(citing: Citing) -> _Cuts:
    joint = (
        re.compile("|".join(f"(?:{j})" for j in citing.joints), re.IGNORECASE) if citing.joints else _NEVER
    )
    ends = "|".join(citing.aside_ends)
    aside = re.compile(rf",\s+(?:{ends})(?!\w)", re.IGNORECASE) if ends else _NEVER
    return _Cuts(joint, anywhere(citing.finite) if citing.finite else None, aside)


def clauses(text: str, sentence: Span, citing: Citing) -> tuple[Span, ...]:
    """The clauses of a sentence in reading order; they cover all its words.

    A cut is made only where both sides keep enough words and what stands before it asserts something, and
    never inside brackets, quotation marks or an aside: "the bridge, which is old, has moved" is one clause.
    """
    cuts = _cuts(citing)
    pieces: list[Span] = []
    start = read = sentence.start
    depth = 0
    for joint in cuts.joint.finditer(text, sentence.start, sentence.end):
        depth, read = _depth(text, depth, read, joint.start()), joint.start()
        if depth == 0 and _is_cut(text, start, joint, sentence.end, cuts):
            pieces.append(_trimmed(text, start, joint.start()))
            start = joint.end()
    pieces.append(_trimmed(text, start, sentence.end))
    return tuple(pieces)


def _is_cut(text: str, start: int, joint: re.Match[str], end: int, cuts: _Cuts) -> bool:
    end = min(end, joint.end() + REACH)
    start = max(start, joint.start() - REACH)
    if start >= joint.start() or len(_WORD.findall(text, start, joint.start())) < MIN_WORDS:
        return False
    if len(_WORD.findall(text, joint.end(), end)) < MIN_WORDS or cuts.aside.search(text, joint.end(), end):
        return False
    return cuts.finite is None or cuts.finite.search(text, start, joint.start()) is not None


def _depth(text: str, depth: int, start: int, end: int) -> int:
    """How many brackets and marks are open at ``end``, given how many were at ``start``."""
    for mark in _ENCLOSING.finditer(text, start, end):
        if mark[0] == '"':
            depth += -1 if depth else 1
        else:
            depth = depth + 1 if mark[0] in "(“„«" else max(0, depth - 1)
    return depth


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end - 1 and text[start] in _EDGE:
        start += 1
    while end > start + 1 and text[end - 1] in _EDGE:
        end -= 1
    return Span(start=start, end=end)
