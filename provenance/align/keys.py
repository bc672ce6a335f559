"""What a text is looked up by: hashes of words that stand together.

Two wordings of one utterance share a run of words somewhere, however much is cut. Word 3-grams find
it in running text, pairs of content words (side by side or with one between them) find it where small
words were changed. Hashes do not depend on the process, the platform or the language of the text.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b

from provenance.align.smallwords import SMALL
from provenance.align.wording import Wording, wording

KEYS_VERSION = 1
"""Changes whenever the same text would get other keys: a stored index of another version is stale."""
MAX_WORDS = 400
"""Words of a text that are looked at. Nobody says more in one breath; it bounds the cost of a pasted page."""
_BITS = 63  # SQLite integers are signed


def keys(text: str) -> frozenset[int]:
    """The keys of a text: integers of 63 bits. A text of one word has one, of none none."""
    return wording_keys(wording(text))


def wording_keys(words: Wording) -> frozenset[int]:
    """The keys of a text whose words are known."""
    return frozenset(map(_hash, _features(words.forms[:MAX_WORDS])))


def _features(forms: tuple[str, ...]) -> Iterator[str]:
    if len(forms) < 3:
        yield "w " + " ".join(forms) if forms else "w"
    for n in range(len(forms) - 2):
        yield "t " + " ".join(forms[n : n + 3])
    content = [form for form in forms if form not in SMALL]
    for n, form in enumerate(content):
        for following in content[n + 1 : n + 3]:
            yield f"c {form} {following}"


def _hash(feature: str) -> int:
    digest = blake2b(feature.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> (64 - _BITS)
