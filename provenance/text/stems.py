"""What is left of a word when its endings are gone: rough, fast, without dictionaries.

Two words of one stem are taken for one when statements are compared. A stem that is too short
glues, one that is too long only misses; so the rules are few and careful.
"""

from __future__ import annotations

import re
from functools import lru_cache

MIN_STEM = 3
"""Letters an ending must leave."""
COMMON_ENDINGS = r"(?:'s|s')$|(?<=[^aiouys])(?:ies|ied)$|(?:ings?|edly|ed|ers?|ly|es|s|e|y)$"
"""Those of English, which serve where a language has none of its own: plurals in ``s`` are common."""


@lru_cache(maxsize=100_000)
def stem(word: str, endings: str = COMMON_ENDINGS, letters: int | None = None) -> str:
    """The stem of a folded word. A word that ends in no letter or is of another script stays as it is.

    Args:
        word: One word, folded.
        endings: A regular expression for what is cut off, at most twice.
        letters: How many letters are kept, if that is how the language is cut; then an ending may leave any number.
    """
    if not word.isascii() or not word[-1:].isalpha():
        return word
    cut = _compiled(endings)
    if letters is not None:
        return cut.sub("", word)[:letters]
    for _ in range(2):  # "meetings" loses two endings
        shorter = cut.sub("", word)
        if len(shorter) < MIN_STEM or shorter == word:
            break
        word = shorter
    if len(word) > MIN_STEM and word[-1] == word[-2]:  # stopped, stop
        word = word[:-1]
    return word


@lru_cache
def _compiled(endings: str) -> re.Pattern[str]:
    return re.compile(endings)
