"""Sentences cut where they go over from one assertion to the next.

Two outlets seldom join the same facts in one sentence, so claims are compared clause by clause.
"""

from __future__ import annotations

import re
from functools import lru_cache

from provenance.text.citing import Citing
from provenance.types import Span

MIN_WORDS = 5
"""Words a clause must have on its own; shorter ones stay with their neighbour. Gold events, 2026-11: of 290
claims listed by hand 9 are shorter."""

_WORD = re.compile(r"\w+")
_NEVER = re.compile(r"(?!)")
_EDGE = " \t,;—–-"


@lru_cache(maxsize=32)
def _joint(citing: Citing) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{j})" for j in citing.joints), re.IGNORECASE) if citing.joints else _NEVER


def clauses(text: str, sentence: Span, citing: Citing) -> tuple[Span, ...]:
    """The clauses of a sentence in reading order; they cover all its words.

    A cut is made only where both sides keep enough words, and never inside brackets or quotation marks.
    """
    pieces: list[Span] = []
    start = sentence.start
    for joint in _joint(citing).finditer(text, sentence.start, sentence.end):
        if joint.start() < start or _is_enclosed(text, sentence.start, joint.start()):
            continue
        if _words(text, start, joint.start()) >= MIN_WORDS <= _words(text, joint.end(), sentence.end):
            pieces.append(_trimmed(text, start, joint.start()))
            start = joint.end()
    pieces.append(_trimmed(text, start, sentence.end))
    return tuple(pieces)


def _words(text: str, start: int, end: int) -> int:
    return len(_WORD.findall(text, start, end))


def _is_enclosed(text: str, start: int, at: int) -> bool:
    before = text[start:at]
    return (
        before.count("(") > before.count(")")
        or before.count("“") > before.count("”")
        or before.count('"') % 2 == 1
    )


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end - 1 and text[start] in _EDGE:
        start += 1
    while end > start + 1 and text[end - 1] in _EDGE:
        end -= 1
    return Span(start=start, end=end)
