"""A quote that is taken up again in a new sentence, taken apart.

``"A," he said, "b."`` is one statement that its attribution interrupts. In ``"A," he said. "B."`` the
second piece is a sentence of its own: other outlets print one of the two, or deny one of the two, so
each is aligned and judged by itself. Gold events, 2026-11: of the look-alike pairs written for the
purpose .92 are told apart with it and .69 without, and no fewer claims are aligned.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from provenance.types import Mention, Span

_ENDS = frozenset(".!?…。！？")
_MARKS = "\"'“”„‘’‚«»‹›「」『』 \t\n(["


def utterances(mention: Mention, text: str) -> tuple[Mention, ...]:
    """The statements that a mention is made of, in reading order: itself, if it is one.

    Args:
        mention: Of ``text``. Only a direct quote is ever taken apart.
        text: The article's.

    Returns:
        Mentions that differ from the given one in ``spans``, ``quoted`` and ``text`` only.
    """
    if mention.kind != "quote" or len(mention.spans) < 2:
        return (mention,)
    groups = [[mention.spans[0]]]
    for before, after in pairwise(mention.spans):
        if _is_taken_up_again(text[before.end : after.start]):
            groups.append([after])
        else:
            groups[-1].append(after)
    return (mention,) if len(groups) == 1 else tuple(_parts(mention, groups, text))


def _is_taken_up_again(between: str) -> bool:
    """Whether the words between two pieces end a sentence. Marks alone go on with the quote."""
    words = between.rstrip(_MARKS)
    return any(c.isalpha() for c in words) and words[-1] in _ENDS


def _parts(mention: Mention, groups: list[list[Span]], text: str) -> Iterator[Mention]:
    for spans in groups:
        first, last = spans[0].start, spans[-1].end
        yield replace(
            mention,
            spans=tuple(spans),
            quoted=tuple(q for q in mention.quoted if first <= q.start and q.end <= last),
            text=" ".join(span.of(text) for span in spans),
        )
