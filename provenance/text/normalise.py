"""One form for words that differ only in case, accents or typographic marks.

Folding is for comparing only. What is shown or stored is always the untouched text, so nothing
here keeps offsets: callers fold word by word.
"""

from __future__ import annotations

import unicodedata

_MARKS = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "＇": "'",
        "`": "'",
        "´": "'",
        "‐": "-",
        "‑": "-",
        "‒": "-",
        "–": "-",
        "—": "-",
        "−": "-",
        "\u00ad": None,  # soft hyphen: a hint for the line breaker, not a part of the word
        "\u200b": None,
        "\u200c": None,
        "\u200d": None,
        "\u2060": None,
        "\ufeff": None,
        "ı": "i",  # casefold leaves the dotless i alone: names lose their dot in foreign papers
        "İ": "i",
        "ø": "o",
        "Ø": "o",
        "ł": "l",
        "Ł": "l",
        "đ": "d",
        "Đ": "d",
    }
)
_ACCENTS = dict.fromkeys(range(0x0300, 0x0370))
"""Accents of Latin, Greek and Cyrillic. Marks of other scripts carry vowels and stay."""


def fold(word: str) -> str:
    """The word without case, accents and typographic variety: ``Çavuşoğlu’s`` gives ``cavusoglu's``.

    A word of nothing but invisible characters gives the empty string.
    """
    if word.isascii():
        return word.lower().replace("`", "'")
    plain = unicodedata.normalize("NFKD", word.translate(_MARKS)).casefold()
    return unicodedata.normalize("NFC", plain.translate(_ACCENTS)).translate(_MARKS)
