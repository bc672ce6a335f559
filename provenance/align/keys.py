"""What a text is looked up by: numbers made of words that stand together.

Two wordings of one utterance share a run of words somewhere, however much is cut. Word 3-grams find
it in running text, pairs of content words (side by side or with one between them) find it where small
words were changed, and a number of the whole finds what was said in the same words. They are made of the
characters that stand for words, so they do not depend on the process, the platform or the language.
"""

from __future__ import annotations

from itertools import pairwise
from zlib import crc32

from provenance.align.spelling import SMALL_CHARACTERS, spelled

KEYS_VERSION = 2
"""Changes whenever the same text would get other keys: a stored index of another version is stale."""
MAX_WORDS = 400
"""Words of a text that are looked at. Nobody says more in one breath; it bounds the cost of a pasted page."""
_WHOLE = 1 << 62
_SMALL = frozenset(map(ord, SMALL_CHARACTERS))


def keys(text: str) -> frozenset[int]:
    """The keys of a text: integers of 63 bits. A text without words has one all the same."""
    words = spelled(text)
    return frozenset(piece_keys(words)) | {whole_key(words)}


def whole_key(words: str) -> int:
    """The key of a spelled text as a whole; another text has the same once in four billion."""
    return _WHOLE | len(words) << 32 & _WHOLE - 1 | crc32(words.encode("utf-32-le", "surrogatepass"))


def piece_keys(words: str) -> set[int]:
    """The keys of the pieces of a spelled text."""
    codes = list(map(ord, words[:MAX_WORDS]))
    content = [code for code in codes if code not in _SMALL]
    found = {a << 42 | b << 21 | c for a, b, c in zip(codes, codes[1:], codes[2:], strict=False)}
    found.update([a << 21 | b for a, b in pairwise(content)])
    found.update([a << 21 | b for a, b in zip(content, content[2:], strict=False)])
    return found
