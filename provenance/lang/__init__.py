"""The languages the program reads: one module each, holding data only."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from provenance.lang import de, en
from provenance.text.profile import Profile

NEUTRAL = Profile(code=None)
"""For a language that nobody described: sentences by their stops, quotes by their marks."""

PROFILES: Mapping[str, Profile] = {p.code: p for p in (en.PROFILE, de.PROFILE) if p.code is not None}

DETECTION_CHARACTERS = 5_000
"""How much of a text its language is told from; more changes nothing on news."""
MIN_FUNCTION_SHARE = 0.15
"""Share of function words below which a text is in none of our languages. News in its own language has 0.3-0.5."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def profile(language: str | None) -> Profile:
    """The profile of a language by its code (``de``, ``de-AT``, ``de_AT``); the neutral one for any other."""
    code = (language or "").replace("_", "-").partition("-")[0].lower()
    return PROFILES.get(code, NEUTRAL)


def detect(text: str) -> str | None:
    """The code of the language whose function words a text uses most, or None if it uses too few of any."""
    counts = Counter(w.lower() for w in _WORD.findall(text[:DETECTION_CHARACTERS]))
    total = sum(counts.values())
    scores = {code: sum(counts[w] for w in p.function_words) for code, p in PROFILES.items()}
    best = max(scores, key=lambda code: scores[code], default=None)
    return best if best is not None and total and scores[best] >= MIN_FUNCTION_SHARE * total else None
