"""The languages the program reads: one module each, named by its code and holding data only.

A module of two letters with a ``PROFILE`` is all that a new language needs; it is found by its name. One that outgrows a
module is a package of that name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules

from provenance.lang.others import COMMON_WORDS
from provenance.text.profile import Profile

NEUTRAL = Profile(code=None)
"""For a language that nobody described: sentences by their stops, quotes by their marks."""

_CODE = re.compile(r"[a-z]{2}")


def _described() -> Iterator[tuple[str, Profile]]:
    """The languages that have a module, by their codes."""
    for module in iter_modules(__path__):
        if _CODE.fullmatch(module.name):
            yield module.name, import_module(f"{__name__}.{module.name}").PROFILE


PROFILES: Mapping[str, Profile] = dict(_described())

DETECTION_CHARACTERS = 5_000
"""How much of a text its language is told from; more changes nothing on news."""
MIN_FUNCTION_SHARE = 0.08
"""Share of function words below which a text is in none of our languages. News has 0.3-0.5, Turkish 0.1-0.2."""


def _used_by() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for code, words in {**COMMON_WORDS, **{c: p.function_words for c, p in PROFILES.items()}}.items():
        for word in words:
            found.setdefault(word, []).append(code)
    return found


_USED_BY = _used_by()
"""The codes of the languages that have a word among their function words."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def profile(language: str | None) -> Profile:
    """The profile of a language by its code (``de``, ``de-AT``, ``de_AT``); the neutral one for any other."""
    code = (language or "").replace("_", "-").partition("-")[0].lower()
    return PROFILES.get(code, NEUTRAL)


def detect(text: str) -> str | None:
    """The code of the language whose function words a text uses most, or None if it uses too few of any."""
    words = Counter(_WORD.findall(text[:DETECTION_CHARACTERS].lower()))
    total = words.total()
    counts: Counter[str] = Counter()
    for word in words.keys() & _USED_BY.keys():
        for code in _USED_BY[word]:
            counts[code] += words[word]
    ours = max((counts[code], code) for code in PROFILES)
    others = max(counts[code] for code in COMMON_WORDS if code not in PROFILES)
    return ours[1] if total and ours[0] >= MIN_FUNCTION_SHARE * total and ours[0] > others else None
