"""Words of a text with their places, in any script.

Letters and digits make words; a script that writes without spaces gives one word a character.
Signs that change what a number means (``%``, ``$``) are words of their own, all other marks none.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable
from functools import lru_cache
from typing import NamedTuple

from provenance.text.normalise import fold

# Han, Kana, Hangul has spaces, Thai, Lao, Khmer, Burmese: scripts without spaces between words.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_JOINED = "'’ʼ‘＇\u00ad\u200c\u200d\u2060"
_WORD = re.compile(
    rf"[{_UNSPACED}\U00020000-\U0003ffff]"
    r"|\d+(?:[.,:]\d+)+"  # 1,200 or 3.5 or 10:30 is one number
    r"|(?<!\w)(?:[^\W\d_]\.){2,}"  # U.S. is the US
    rf"|(?:(?![{_UNSPACED}\U00020000-\U0003ffff_])[\w\u0300-\u036f])+"
    rf"(?:[{_JOINED}](?:(?![{_UNSPACED}_])\w)+)*"
    r"|[%‰$€£¥₺₽₹]"
)
KEPT_WORDS = 1 << 16
"""Written words whose folded form is remembered, some ten megabytes: a language's running text has hardly more."""
_CODE_POINTS = 0x110000 - 0x800 - 1
"""How many code points there are to stand for words: all but zero and the surrogates."""


class Token(NamedTuple):
    """A word: its folded form and where it stands, half-open, in code points.

    A tuple, because a frozen dataclass takes three times as long to make, and texts have many words.
    """

    form: str
    start: int
    end: int


def tokens(text: str) -> tuple[Token, ...]:
    """The words of the text in order, folded for comparing."""
    return tuple(
        Token(form, match.start(), match.end())
        for match in _WORD.finditer(text)
        if (form := _form(match.group()))
    )


def forms(text: str) -> list[str]:
    """The folded words of the text in order, without their places."""
    return [form for word in _WORD.findall(text) if (form := _form(word))]


@lru_cache(maxsize=KEPT_WORDS)
def _form(word: str) -> str:
    return fold(word.replace(".", "") if word.endswith(".") else word)


class Alphabet:
    """Gives each distinct word one character, so that string matchers compare words at machine speed.

    Characters are handed out in the order of first sight: within one alphabet equal characters
    mean equal words, without collisions; between alphabets they mean nothing.
    """

    def __init__(self) -> None:
        self._characters: dict[Hashable, str] = {}

    def spell(self, words: Iterable[Hashable]) -> str:
        """The words as a string of as many characters."""
        return "".join([self._characters.get(word) or self._new(word) for word in words])

    def _new(self, word: Hashable) -> str:
        code = len(self._characters) % _CODE_POINTS + 1
        character = chr(code if code < 0xD800 else code + 0x800)
        self._characters[word] = character
        return character
