"""A split quote as the statements it consists of.

`"A," she said. "B."` is one quote and two statements: others repeat the one without the other, and what
looks like A need not look like B. Where the attribution stands inside a sentence (`"A," she said, "but
not b."`) the parts are one statement.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from provenance.text.profile import Profile
from provenance.text.sentences import sentences
from provenance.types import Mention, Span


def pieces(mention: Mention, text: str, words: Profile) -> Iterator[Mention]:
    """The statements of a mention in reading order: itself, unless a sentence ends between two of its spans.

    Speaker, cue, citations and settings hold for each.
    """
    if len(mention.spans) < 2 or mention.kind == "claim":
        yield mention
        return
    group: list[Span] = [mention.spans[0]]
    for before, span in pairwise(mention.spans):
        if _sentence_ends(
            text[before.start : span.end], before.end - before.start, span.start - before.start, words
        ):
            yield _piece(mention, tuple(group), text)
            group = []
        group.append(span)
    yield _piece(mention, tuple(group), text)


def _sentence_ends(stretch: str, gap_start: int, gap_end: int, words: Profile) -> bool:
    """Whether a sentence of the stretch ends in the gap between the two spans."""
    return any(gap_start < s.end <= gap_end + 1 for s in sentences(stretch, words)[:-1])


def _piece(mention: Mention, spans: tuple[Span, ...], text: str) -> Mention:
    if spans == mention.spans:
        return mention
    quoted = tuple(q for q in mention.quoted if any(s.start <= q.start and q.end <= s.end for s in spans))
    return replace(mention, spans=spans, quoted=quoted, text=" ".join(s.of(text) for s in spans))
