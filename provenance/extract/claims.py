"""What an article asserts in its own words: what is left of its sentences beside quotes and reported speech."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache

from provenance.extract.clauses import clauses
from provenance.text.citing import Citing
from provenance.types import Mention, Span

MIN_WORDS = 4
"""Words of a claim: fewer are a heading, a label or half a sentence."""
MIN_WORDS_OF_A_LINE = 6
"""Words of a line without a full stop, which must hold a number as well: an entry of a list or table."""
MAX_ATTRIBUTED_SHARE = 0.4
"""Share of a clause's words in quotes or reported speech up to which it is still the outlet's own assertion: a
sentence that quotes two words of a dozen says something itself."""

_WORD = re.compile(r"\w+")
_NEVER = re.compile(r"(?!)")
_STOPS = (".", "!", "…", "。")
_CLOSERS = "”\"'’»)]"


@lru_cache(maxsize=32)
def _boilerplate(citing: Citing) -> re.Pattern[str]:
    return (
        re.compile("|".join(f"(?:{b})" for b in citing.boilerplate), re.IGNORECASE)
        if citing.boilerplate
        else _NEVER
    )


def claims(
    text: str,
    sentences: Sequence[Span],
    attributions: Sequence[Mention],
    citing: Citing,
    title: str | None = None,
) -> tuple[Mention, ...]:
    """The outlet's own assertions, clause by clause, in reading order.

    Questions, headings, repeated titles, calls to subscribe and lines of one word are none, nor is a clause
    that for the most part gives what somebody else said.

    Args:
        text: The article.
        sentences: Its sentences.
        attributions: Its quotes and reported statements, in reading order.
        citing: The language's words.
        title: The headline, which the text may repeat.
    """
    taken = _Taken(text, attributions)
    skip = (title or "").strip()
    return tuple(
        Mention(kind="claim", spans=(clause,), text=clause.of(text), sentence=sentence)
        for sentence in sentences
        if sentence.of(text) != skip and _asserts(text, sentence, citing)
        for clause in clauses(text, sentence, citing)
        if taken.leaves(clause) and len(_WORD.findall(clause.of(text))) >= MIN_WORDS
    )


def _asserts(text: str, sentence: Span, citing: Citing) -> bool:
    words = sentence.of(text)
    line_start = sentence.start == 0 or text[sentence.start - 1] == "\n"
    if line_start and _boilerplate(citing).match(words):
        return False
    bare = words.rstrip(_CLOSERS)
    if bare.endswith("?"):
        return False
    if bare.endswith(_STOPS):
        return True
    return any(c.isdigit() for c in words) and len(_WORD.findall(words)) >= MIN_WORDS_OF_A_LINE


class _Taken:
    """Which words of the text somebody else is quoted or reported as saying."""

    def __init__(self, text: str, attributions: Sequence[Mention]) -> None:
        self._text = text
        self._spans = sorted((s for m in attributions for s in m.spans), key=lambda s: s.start)
        self._starts = [s.start for s in self._spans]

    def leaves(self, clause: Span) -> bool:
        """Whether most of a clause's words are the outlet's own."""
        first = max(0, bisect_right(self._starts, clause.start) - 1)
        words = len(_WORD.findall(clause.of(self._text)))
        taken = 0
        reached = clause.start
        for span in self._spans[first:]:
            if span.start >= clause.end:
                break
            start, end = max(span.start, reached), min(span.end, clause.end)
            if start < end:
                taken += len(_WORD.findall(self._text, start, end))
                reached = end
        return bool(words) and taken <= MAX_ATTRIBUTED_SHARE * words
