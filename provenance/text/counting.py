"""How a language joins the words of one number, as one value without behaviour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Counting:
    """What stands between and around numerals; all words folded. What is empty switches off what rests on it."""

    ones: frozenset[str] = NONE
    """Words for one, which mean a number only before a scale: ``a`` (million)."""
    links: Mapping[str, int] = field(default_factory=dict)
    """Words inside a number, to what the part before them is a multiple of: (a hundred) ``and`` (twenty), which no
    number below a hundred has; Spanish (treinta) ``y`` (dos)."""
    halves: tuple[tuple[str, ...], ...] = ()
    """What adds a half to the number before it: (two) ``and a half`` (million)."""
    half_words: frozenset[str] = NONE
    """Words for a half before a scale: ``half`` (a million)."""
    scores: frozenset[str] = NONE
    """Words for twenty that a four before them multiplies: French (quatre-)``vingt``."""
    per: frozenset[str] = NONE
    """Words before a hundred that make it a percentage: Spanish ``por`` (ciento)."""
