"""Phrases: stretches of the tokens of a text, and how long the ones that name a speaker get."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from provenance.extract.units import Token
from provenance.text.profile import Profile

SHORT_CLAUSE = 8
"""Tokens of a clause so short that its first word is rather its subject than an attribute of something."""
MAX_PHRASE = 40
"""Tokens a subject may have, with what is set beside it. PolNeAR train: 99 % of the sources have fewer."""


class Phrase(NamedTuple):
    """Tokens from ``first`` to before ``last``."""

    first: int
    last: int


def tells_staff(tokens: Sequence[Token], at: int, high: int, profile: Profile) -> bool:
    """Whether those who are told begin at a token and work for an outlet: (sagte er) ``einer Reuters-Reporterin``."""
    if tokens[at].low not in profile.addressing:
        return False
    return any(tokens[n].low.rpartition("-")[2] in profile.staff for n in range(at + 1, min(at + 3, high)))


def phrase_text(text: str, tokens: Sequence[Token], phrase: Phrase) -> str:
    """The words of a phrase as they stand."""
    return text[tokens[phrase.first].start : tokens[phrase.last - 1].end]
