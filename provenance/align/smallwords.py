"""Words too common to tell two statements apart, of all languages at once.

Keys have to be the same for the same text whether its language is known or not, so there is one
set: the union. A word that is small in one language and large in another costs a key, no more.
"""

from __future__ import annotations

from collections.abc import Mapping

from provenance.lang import PROFILES
from provenance.text.normalise import fold

_EVERYWHERE = frozenset("will would can percent".split())
_SMALL_IN: Mapping[str, frozenset[str]] = {
    code: _EVERYWHERE | frozenset(map(fold, p.function_words)) for code, p in PROFILES.items()
}
SMALL: frozenset[str] = frozenset().union(*_SMALL_IN.values())
"""Folded function words of all languages."""


def small_words(language: str | None) -> frozenset[str]:
    """The function words of a language by itself (``war`` and ``die`` are small in German only); of one that nobody
    described, those of all."""
    return _SMALL_IN.get(language or "", SMALL)


NEGATIONS: frozenset[str] = frozenset(
    fold(word) for p in PROFILES.values() for word in p.negations if "'" not in word
) - {"noch"} | {"not"}
"""Folded words that turn a statement into its opposite. German ``noch`` does so only behind ``weder``."""

NUMERALS: frozenset[str] = frozenset(word for p in PROFILES.values() for word in (*p.numerals, *p.scales))
"""Folded words that are numbers, or multiply the number before them."""
