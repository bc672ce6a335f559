"""The languages the program reads: one module each, named by its code and holding data only.

A module of two letters with a ``PROFILE`` is all that a new language needs; it is found by its name. One that outgrows a
module is a package of that name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
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


def _by_word(lists: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """The words of lists by language, each with the codes of the languages that have it."""
    found: dict[str, list[str]] = {}
    for code, words in lists.items():
        for word in words:
            found.setdefault(word, []).append(code)
    return found


_FUNCTION_WORDS = _by_word({**COMMON_WORDS, **{c: p.function_words for c, p in PROFILES.items()}})
_SPEECH_WORDS = _by_word({c: p.say_verbs - p.function_words for c, p in PROFILES.items()})
SHORT_TEXT = 60
"""Words of a text so short that its few function words may be those of a neighbour too: "«No», dijo Rue"."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def profile(language: str | None) -> Profile:
    """The profile of a language by its code (``de``, ``de-AT``, ``de_AT``); the neutral one for any other."""
    code = (language or "").replace("_", "-").partition("-")[0].lower()
    return PROFILES.get(code, NEUTRAL)


def detect(text: str) -> str | None:
    """The code of the language whose function words a text uses most, or None if it uses too few of any.

    A text of a sentence or two that leaves it open is told by its verbs of saying, if only one language has them.
    """
    # "İ" in small letters is two characters, the second of which no word has
    words = Counter(_WORD.findall(text[:DETECTION_CHARACTERS].replace("İ", "i").lower()))
    total = words.total()
    counts = _counted(words, _FUNCTION_WORDS)
    ours = max((counts[code], code) for code in PROFILES)
    others = max(counts[code] for code in COMMON_WORDS if code not in PROFILES)
    if total and ours[0] >= MIN_FUNCTION_SHARE * total and ours[0] > others:
        return ours[1]
    return _by_speech(words, counts, others) if 0 < total <= SHORT_TEXT else None


def _by_speech(words: Counter[str], counts: Counter[str], others: int) -> str | None:
    """The one language whose verbs of saying a short text has, if no other explains its words as well."""
    said = _counted(words, _SPEECH_WORDS)
    known = sorted(((said[code] + counts[code], code) for code in said), reverse=True)
    if not known or known[0][0] <= others or (len(known) > 1 and known[1][0] == known[0][0]):
        return None
    return known[0][1]


def _counted(words: Counter[str], by_word: Mapping[str, Sequence[str]]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for word in words.keys() & by_word.keys():
        for code in by_word[word]:
            counts[code] += words[word]
    return counts
