"""In what setting a statement was made: in public, in a document, on an earlier occasion, in an interview."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from provenance.extract.frames import anywhere
from provenance.text.citing import Citing
from provenance.types import Citation, Setting, SettingKind, Span

_ISSUER_REACH = 90
"""Characters from the words of a document to the name of who issued it: "a study published on Monday in the
journal" has 44."""

_KINDS: tuple[SettingKind, ...] = ("public", "archive", "interview")


_SAYING_REACH = 30
"""Characters before the words of an occasion in which "said" ties them to the speech: "said on Sunday " has 15."""


@lru_cache(maxsize=32)
def _saying(citing: Citing) -> re.Pattern[str]:
    if not citing.saying:
        return re.compile(r"(?!)")
    return re.compile(rf"(?<!\w)(?:{'|'.join(citing.saying)})\s(?:\w+\s){{0,2}}$", re.IGNORECASE)


@lru_cache(maxsize=32)
def _patterns(citing: Citing) -> dict[str, re.Pattern[str]]:
    return {
        "public": anywhere(citing.public),
        "on_record": anywhere(citing.on_record),
        "officials": anywhere(citing.officials),
        "archive": anywhere(citing.archive),
        "interview": anywhere(citing.interview),
        "document": anywhere((*citing.document, *citing.document_after)),
    }


def settings(
    text: str,
    sentence: Span,
    citing: Citing,
    said: Sequence[Span],
    cited: Sequence[Citation],
    institutions: Collection[str],
) -> tuple[Setting, ...]:
    """The settings that a sentence names, one of each kind, in reading order.

    Args:
        text: The article.
        sentence: Where to look.
        citing: The language's words.
        said: What somebody is quoted or reported as saying: words in it tell of what was said, not of the saying.
        cited: The citations of the sentence; a document takes its issuer's name from the nearest.
        institutions: Names of those who issue documents. A newspaper's report is no document.
    """
    patterns = _patterns(citing)
    found: list[tuple[int, Setting]] = []
    for kind in _KINDS:
        match = _outside(patterns[kind], text, sentence, said, _saying(citing))
        if match:
            found.append((match.start(), Setting(kind=kind, text=match[0])))
    document = _outside(patterns["document"], text, sentence, said, _saying(citing))
    issuer = _issuer(document, cited) if document else None
    if document and (issuer in institutions or not cited):
        found.append((document.start(), Setting(kind="document", text=document[0], name=issuer)))
    return tuple(s for _, s in sorted(found, key=lambda pair: pair[0]))


def official(text: str, sentence: Span, citing: Citing, said: Sequence[Span]) -> Setting | None:
    """That a body or officials say it, which is in public unless an outlet is named that they spoke to."""
    match = _outside(_patterns(citing)["officials"], text, sentence, said, _saying(citing))
    return Setting(kind="public", text=match[0]) if match else None


def on_record(text: str, claim: Span, citing: Citing) -> Setting | None:
    """That a claim tells of an act or a date on the public record: an arrest, a sale that opens."""
    match = _patterns(citing)["on_record"].search(text, claim.start, claim.end)
    return Setting(kind="public", text=match[0]) if match else None


def _outside(
    pattern: re.Pattern[str], text: str, sentence: Span, said: Sequence[Span], saying: re.Pattern[str]
) -> re.Match[str] | None:
    """The first match that tells of the saying and not of what was said."""
    for match in pattern.finditer(text, sentence.start, sentence.end):
        if not any(s.start <= match.start() < s.end for s in said):
            return match
        if saying.search(text, max(sentence.start, match.start() - _SAYING_REACH), match.start()):
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
