"""The languages the program reads: one module each, holding data only."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from provenance.lang import de, en, es, fr, tr
from provenance.lang.others import COMMON_WORDS
from provenance.text.profile import Profile

NEUTRAL = Profile(code=None)
"""For a language that nobody described: sentences by their stops, quotes by their marks."""

PROFILES: Mapping[str, Profile] = {
    p.code: p for p in (en.PROFILE, tr.PROFILE, de.PROFILE, fr.PROFILE, es.PROFILE) if p.code is not None
}

DETECTION_CHARACTERS = 5_000
"""How much of a text its language is told from; more changes nothing on news."""
MIN_FUNCTION_SHARE = 0.08
"""Share of function words below which a text is in none of our languages. News has 0.3-0.5, Turkish 0.1-0.2."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def profile(language: str | None) -> Profile:
    """The profile of a language by its code (``de``, ``de-AT``, ``de_AT``); the neutral one for any other."""
    code = (language or "").replace("_", "-").partition("-")[0].lower()
    return PROFILES.get(code, NEUTRAL)


def detect(text: str) -> str | None:
    """The code of the language whose function words a text uses most, or None if it uses too few of any."""
    counts = Counter(w.lower() for w in _WORD.findall(text[:DETECTION_CHARACTERS]))
    total = sum(counts.values())
    ours = max((sum(counts[w] for w in p.function_words), code) for code, p in PROFILES.items())
    others = max(sum(counts[w] for w in common) for common in COMMON_WORDS.values())
    return ours[1] if total and ours[0] >= MIN_FUNCTION_SHARE * total and ours[0] > others else None
