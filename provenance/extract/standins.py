"""Nouns that stand for an outlet named before: "the paper", "the agency", "the Harbour paper"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import lru_cache

from provenance.extract.names import without_overlap
from provenance.extract.unlisted import CAPITAL, Name
from provenance.gazetteer import folded
from provenance.text.citing import Citing
from provenance.types import OutletKind

MAX_BACK = 60
"""Names back among which "the paper" finds the one it stands for."""


@lru_cache(maxsize=16)
def _generic(citing: Citing) -> re.Pattern[str] | None:
    if not citing.media_nouns or not citing.articles:
        return None
    articles = "|".join(citing.articles)
    nouns = "|".join(re.escape(n) for n in sorted(citing.media_nouns, key=len, reverse=True))
    part = rf"(?:({CAPITAL}[\w-]+) )?"
    return re.compile(rf"\b(?i:{articles}) {part}((?i:{nouns}))\b(?!['’]? ?[\"“]|['’]? ?{CAPITAL}| of\b|-)")


def with_generic(
    text: str, found: Sequence[Name], sure: Collection[Name], citing: Citing
) -> tuple[Name, ...]:
    """The names, and the nouns that stand for one of those named before: "the paper", "the agency".

    Args:
        text: The article.
        found: Its names in reading order.
        sure: Those of them that the text has shown to be outlets.
        citing: The language's words.
    """
    pattern = _generic(citing)
    if pattern is None:
        return tuple(found)
    generic: list[Name] = []
    for match in pattern.finditer(text):
        antecedent = _antecedent(found, sure, match, citing.media_nouns[match[2].lower()])
        if antecedent is not None:
            generic.append(
                replace(antecedent, start=match.start(), end=match.end(), generic=True, doubtful=False)
            )
    return tuple(without_overlap([*generic, *found]))


def _antecedent(
    found: Sequence[Name], sure: Collection[Name], noun: re.Match[str], kinds: frozenset[OutletKind]
) -> Name | None:
    """The nearest outlet named before that the noun can stand for; a part of a name beside it must be in the name."""
    part = noun[1] if noun[1] and noun[1][0].isupper() else None
    before = bisect_left(found, noun.start(), key=lambda n: n.end)
    for name in reversed(found[max(0, before - MAX_BACK) : before]):
        words = folded(name.outlet.name if name.outlet else name.name).split()
        if part:
            if folded(part) in words:
                return name
        elif name.institutional and name.outlet is None:
            if noun[2].lower() in words:
                return name
        elif name in sure and (name.outlet is None or name.outlet.kind in kinds):
            return name
    return None
