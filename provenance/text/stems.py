"""What is left of a word when its endings are gone: rough, fast, without dictionaries.

Two words of one stem are taken for one when statements are compared. A stem that is too short
glues, one that is too long only misses; so the rules are few and careful.
"""

from __future__ import annotations

import re
from functools import lru_cache

MIN_STEM = 3
"""Letters an ending must leave."""
TURKISH_PREFIX = 5
"""Letters kept of a Turkish word: its endings pile up, and cutting at five does as well as a full
analyser in retrieval (Can et al., Information retrieval on Turkish texts, 2008)."""

_ENDINGS = {
    "en": re.compile(r"(?:'s|s')$|(?<=[^aiouys])(?:ies|ied)$|(?:ings?|edly|ed|ers?|ly|es|s|e|y)$"),
    "de": re.compile(r"(?:ern|em|en|er|es|e|n|s)$"),
    "fr": re.compile(r"(?:issements?|ements?|ations?|euses?|eurs?|ees?|es|er|ent|ait|aient|ez|e|s|x)$"),
    "es": re.compile(
        r"(?:aciones|acion|mente|ados?|adas?|idos?|idas?|ando|iendo|aron|ieron|es|as|os|a|o|e|s)$"
    ),
}


@lru_cache(maxsize=100_000)
def stem(word: str, language: str | None = None) -> str:
    """The stem of a folded word. A word with a digit or of another script stays as it is."""
    code = (language or "en")[:2].lower()
    if not word.isascii() or not word[-1:].isalpha():
        return word
    if code == "tr":
        return word.partition("'")[0][:TURKISH_PREFIX]
    endings = _ENDINGS.get(code, _ENDINGS["en"])
    for _ in range(2):  # "meetings" loses two endings
        shorter = endings.sub("", word)
        if len(shorter) < MIN_STEM or shorter == word:
            break
        word = shorter
    if len(word) > MIN_STEM and word[-1] == word[-2]:  # stopped, stop
        word = word[:-1]
    return word
