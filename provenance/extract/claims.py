"""What an article asserts in its own words: what is left of its sentences beside quotes and reported speech."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache

from provenance.extract.clauses import clauses
from provenance.extract.frames import anywhere, frames
from provenance.text.citing import Citing
from provenance.types import Mention, Span

MIN_WORDS = 4
"""Words of a claim: fewer are a heading, a label or half a sentence."""
MIN_WORDS_BEFORE = 6
"""Words of an assertion that leads up to somebody's words: "the pier was closed at noon, the board said" has none."""
MIN_WORDS_OF_A_LINE = 6
"""Words of a line without a full stop, which must hold a number as well: an entry of a list or table."""
MAX_ATTRIBUTED_SHARE = 0.4
"""Share of a clause's words that somebody is quoted as saying up to which the clause is still the outlet's own: a
sentence that quotes two words of a dozen says something itself."""

MAX_CALL = 160
"""Characters of a line that is no story as a whole where it begins like one that is none."""

_WORD = re.compile(r"\w+")
_NEVER = re.compile(r"(?!)")
_POST_SIGNED = re.compile(r"[—–-] ?[^()\n]{2,60} \(@\w+\)")
_STOPS = (".", "!", "…", "。")
_CLOSERS = "”\"'’»)]"


@lru_cache(maxsize=32)
def _boilerplate(citing: Citing) -> re.Pattern[str]:
    if not citing.boilerplate:
        return _NEVER
    return re.compile("|".join(f"(?:{b})" for b in citing.boilerplate), re.IGNORECASE)


@lru_cache(maxsize=32)
def _finite(citing: Citing) -> re.Pattern[str]:
    return anywhere(citing.finite) if citing.finite else re.compile(r"\w")


def claims(
    text: str,
    sentences: Sequence[Span],
    attributions: Sequence[Mention],
    citing: Citing,
    title: str | None = None,
) -> tuple[Mention, ...]:
    """The outlet's own assertions, clause by clause, in reading order.

    Questions, headings, repeated titles, calls to subscribe and lines of one word are none, nor is a clause
    that gives what somebody said, with the words that say who, or that somebody said nothing.

    Args:
        text: The article.
        sentences: Its sentences.
        attributions: Its quotes and reported statements, in reading order.
        citing: The language's words.
        title: The headline, which the text may repeat.
    """
    taken = _Taken(text, attributions, citing)
    skip = (title or "").strip()
    silence = frames(citing).silence
    pointers = _pointers(sentences, attributions)
    return tuple(
        Mention(kind="claim", spans=(own,), text=own.of(text), sentence=sentence)
        for sentence in sentences
        if sentence.of(text) != skip and sentence.start not in pointers and _asserts(text, sentence, citing)
        for clause in clauses(text, sentence, citing)
        for own in taken.left_of(clause)
        if _words(text, own.start, own.end) >= MIN_WORDS and not silence.search(text, own.start, own.end)
    )


def _pointers(sentences: Sequence[Span], attributions: Sequence[Mention]) -> set[int]:
    """Where sentences start that only say who said the one before: ``Das teilte die Wehr mit.``"""
    starts = [s.start for s in sentences]
    return {
        start
        for mention in attributions
        if mention.kind == "indirect" and mention.cue
        for start in starts[bisect_left(starts, mention.end) : bisect_left(starts, mention.sentence.end)]
    }


def _words(text: str, start: int, end: int) -> int:
    return len(_WORD.findall(text, start, end))


def _asserts(text: str, sentence: Span, citing: Citing) -> bool:
    words = sentence.of(text)
    line_start = sentence.start == 0 or text[sentence.start - 1] == "\n"
    if line_start and (_boilerplate(citing).match(words) or _POST_SIGNED.match(words)):
        return False
    line = _short_line(text, sentence)
    if line and _boilerplate(citing).match(line):
        return False  # "Have you seen the fire? Email us."
    bare = words.rstrip(_CLOSERS)
    if bare.endswith("?"):
        return False
    if bare.endswith(_STOPS):
        return True
    return any(c.isdigit() for c in words) and len(_WORD.findall(words)) >= MIN_WORDS_OF_A_LINE


def _short_line(text: str, sentence: Span) -> str:
    """The whole line of a sentence, or nothing where it is long."""
    low, high = max(0, sentence.start - MAX_CALL), min(len(text), sentence.end + MAX_CALL)
    begin, end = text.rfind("\n", low, sentence.start), text.find("\n", sentence.end, high)
    if (begin < 0 < low) or (end < 0 and high < len(text)):
        return ""
    line = text[begin + 1 : end if end >= 0 else len(text)]
    return line if len(line) <= MAX_CALL else ""


class _Taken:
    """What others are quoted or reported as saying, and what that leaves of a clause."""

    def __init__(self, text: str, attributions: Sequence[Mention], citing: Citing) -> None:
        self._text = text
        self._finite = _finite(citing)
        self._said = sorted(
            ((span, m) for m in attributions for span in m.spans), key=lambda pair: pair[0].start
        )
        self._ends = [0] * len(self._said)
        reached = 0
        for i, (span, _) in enumerate(self._said):
            reached = max(reached, span.end)
            self._ends[i] = reached

    def left_of(self, clause: Span) -> Iterator[Span]:
        """The clause where it is the outlet's own; its beginning where that leads up to somebody's words."""
        here = list(self._within(clause))
        if not here:
            yield clause
            return
        said = sum(_words(self._text, max(s.start, clause.start), min(s.end, clause.end)) for s, _ in here)
        if said > MAX_ATTRIBUTED_SHARE * _words(self._text, clause.start, clause.end):
            return
        if all(m.cue is None or m.denied for _, m in here):
            yield clause
            return
        start = min(_start(self._text, span, mention, clause) for span, mention in here)
        lead = self._text[clause.start : start].rstrip(" ,;:—–-“\"„«'‘")
        if len(_WORD.findall(lead)) >= MIN_WORDS_BEFORE and self._finite.search(lead):
            yield Span(start=clause.start, end=clause.start + len(lead))

    def _within(self, clause: Span) -> Iterator[tuple[Span, Mention]]:
        for i in range(bisect_left(self._ends, clause.start + 1), len(self._said)):
            span, mention = self._said[i]
            if span.start >= clause.end:
                return
            if span.end > clause.start:
                yield span, mention


def _start(text: str, span: Span, mention: Mention, clause: Span) -> int:
    """Where, in the clause, the saying begins: with what was said, who says it, or the verb."""
    places = [span.start]
    for words in (mention.speaker, mention.cue):
        at = text.rfind(words, clause.start, span.start) if words else -1
        if at >= 0:
            places.append(at)
    return max(clause.start, min(places))
