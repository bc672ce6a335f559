"""In what setting a statement was made: in public, in a document, on an earlier occasion, in an interview."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from provenance.extract.frames import anywhere
from provenance.text.citing import Citing
from provenance.types import Citation, Setting, SettingKind, Span

_ISSUER_REACH = 90
"""Characters from the words of a document to the name of who issued it: "a study published on Monday in the
journal" has 44."""

_KINDS: tuple[SettingKind, ...] = ("public", "archive", "interview")


@lru_cache(maxsize=32)
def _patterns(citing: Citing) -> dict[str, re.Pattern[str]]:
    return {
        "public": anywhere(citing.public),
        "archive": anywhere(citing.archive),
        "interview": anywhere(citing.interview),
        "document": anywhere((*citing.document, *citing.document_after)),
    }


def settings(
    text: str, sentence: Span, citing: Citing, quoted: Sequence[Span], cited: Sequence[Citation]
) -> tuple[Setting, ...]:
    """The settings that a sentence names, one of each kind, in reading order.

    Args:
        text: The article.
        sentence: Where to look.
        citing: The language's words.
        quoted: What stands between quotation marks: words in it are the speaker's, not the outlet's.
        cited: The citations of the sentence; a document takes its issuer's name from the nearest.
    """
    patterns = _patterns(citing)
    found: list[tuple[int, Setting]] = []
    for kind in _KINDS:
        match = _outside(patterns[kind], text, sentence, quoted)
        if match:
            found.append((match.start(), Setting(kind=kind, text=match[0])))
    document = _outside(patterns["document"], text, sentence, quoted)
    if document:
        issuer = _issuer(document, cited)
        found.append((document.start(), Setting(kind="document", text=document[0], name=issuer)))
    return tuple(s for _, s in sorted(found, key=lambda pair: pair[0]))


def _outside(
    pattern: re.Pattern[str], text: str, sentence: Span, quoted: Sequence[Span]
) -> re.Match[str] | None:
    for match in pattern.finditer(text, sentence.start, sentence.end):
        if not any(q.start <= match.start() < q.end for q in quoted):
            return match
    return None


def _issuer(document: re.Match[str], cited: Sequence[Citation]) -> str | None:
    near = [
        (max(c.span.start - document.end(), document.start() - c.span.end), c.name)
        for c in cited
        if c.span is not None
    ]
    distance, name = min(near, default=(_ISSUER_REACH, None))
    return name if distance < _ISSUER_REACH else None
