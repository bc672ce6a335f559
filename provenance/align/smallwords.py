"""Words too common to tell two statements apart, of all languages at once.

Keys have to be the same for the same text whether its language is known or not, so there is one
set: the union. A word that is small in one language and large in another costs a key, no more.
"""

from __future__ import annotations

from provenance.lang import PROFILES
from provenance.text.normalise import fold

SMALL: frozenset[str] = frozenset(
    fold(word) for p in PROFILES.values() for word in p.function_words
) | frozenset("will would can percent".split())
"""Folded function words."""

NEGATIONS: frozenset[str] = frozenset(
    fold(word) for p in PROFILES.values() for word in p.negations if "'" not in word
) - {"noch"} | {"not"}
"""Folded words that turn a statement into its opposite. German ``noch`` does so only behind ``weder``."""

NUMERALS: frozenset[str] = frozenset(word for p in PROFILES.values() for word in (*p.numerals, *p.scales))
"""Folded words that are numbers, or multiply the number before them."""
