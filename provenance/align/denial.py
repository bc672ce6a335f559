"""What a statement denies, as far as the words around its negations tell.

``There were no reports of injuries`` denies the injuries as ``nobody was injured`` does, and a mere mention in the next
clause is no denial. So two ranges are told apart: what is denied for sure, and what may be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from provenance.align.smallwords import NEGATIONS, small_words
from provenance.align.wording import Wording

SURE_REACH = 3
"""Words behind a negation in which the first that carries meaning is the one it denies."""
REACH = 8
"""Words behind a negation, or a verb such as ``refuse``, that it may deny, in one clause."""

_CLAUSE_ENDS = frozenset(",;:.!?—–()")


@dataclass(frozen=True, slots=True)
class Denials:
    """The features that a statement denies: those for sure, and all that it may deny."""

    sure: frozenset[str] = frozenset()
    possible: frozenset[str] = frozenset()

    def against(self, other: Denials) -> frozenset[str]:
        """What one of the two denies for sure, and the other cannot have denied."""
        return (self.sure - other.possible) | (other.sure - self.possible)


def denials(words: Wording) -> Denials:
    """What a statement denies; where a language denies inside its verbs (Turkish ``gelmedi``), the verb itself."""
    small = small_words(words.language)
    inside = _inside(words.profile.denying)
    sure: set[str] = set()
    possible: set[str] = set()
    for n, form in enumerate(words.forms):
        if inside is not None and inside.search(form):
            sure.add(words.senses[n])
        is_negation = form in NEGATIONS
        if is_negation or form in words.profile.refusals:
            told = [k for k in _clause(words, n) if words.forms[k] not in small]
            possible.update(words.senses[k] for k in told)
            if is_negation and told and told[0] - n <= SURE_REACH:
                sure.add(words.senses[told[0]])
    return Denials(frozenset(sure), frozenset(sure | possible))


def _clause(words: Wording, n: int) -> Iterator[int]:
    """The words behind one, up to the next mark."""
    for k in range(n + 1, min(n + 1 + REACH, len(words))):
        between = words.text[words.words[k - 1].end : words.words[k].start]
        if not _CLAUSE_ENDS.isdisjoint(between):
            return
        yield k


@lru_cache
def _inside(pattern: str) -> re.Pattern[str] | None:
    return re.compile(pattern) if pattern else None
