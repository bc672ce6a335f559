"""Which texts may say the same: those that share keys, the keys of all texts sorted at once.

The keys are those of ``align.keys``. A key and the place of its text in the order of joining are put into one
number, so that sorting numbers brings the texts of a key together, first the ones that come first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from provenance.align.batch.texts import Coded, Flags, Numbers, boundaries, counted, firsts, spread
from provenance.align.keys import MAX_WORDS, whole_key

VOTES_AT_ONCE = 1 << 17
"""Votes that are spread out at a time: a few megabytes, which stay in the cache. All at once they took three times the CPU."""
_SCATTER = np.uint64(0x9E3779B97F4A7C15)
_HALF = np.uint64(32)
_TEXT_BITS, _SHARED_BITS = 26, 11
"""A pair of texts and how many keys they share in 63 bits: 67 million texts, and more keys than ``MAX_WORDS`` make."""
_LOW, _MOST = (1 << _TEXT_BITS) - 1, (1 << _SHARED_BITS) - 1


@dataclass(frozen=True, eq=False)
class KeyTable:
    """The keys that two texts or more have: for each key its texts, in the order of joining."""

    texts: Numbers
    """The texts, key by key."""
    groups: Numbers
    """Where the texts of each key begin, and where the last one's end."""


@dataclass(frozen=True, eq=False)
class Candidates:
    """Pairs of a text and a leader before it, by text, those with most keys in common first."""

    texts: Numbers
    leaders: Numbers
    shared: Numbers
    """Keys that they have in common."""

    def __len__(self) -> int:
        return len(self.texts)

    def where(self, kept: Flags | Numbers) -> Candidates:
        """Those of which it is true, or of these places."""
        return Candidates(self.texts[kept], self.leaders[kept], self.shared[kept])

    @property
    def places(self) -> Numbers:
        """For each pair how many better ones the text has."""
        first = firsts(self.texts)
        return np.arange(len(self)) - np.repeat(first, np.diff(np.append(first, len(self))))


def key_table(coded: Coded) -> KeyTable:
    """The keys of texts, which stand in the order of joining."""
    bits = np.uint64(len(coded).bit_length())
    packed = np.concatenate([_packed(keys, texts, bits) for keys, texts in _keys(coded)])
    packed.sort()
    packed = packed[firsts(packed)]  # a text has a key once
    texts = (packed & np.uint64((1 << int(bits)) - 1)).astype(np.int64)
    packed >>= bits
    groups = np.append(firsts(packed), len(packed))
    sizes = np.diff(groups)
    several = sizes > 1
    return KeyTable(texts[spread(groups[:-1][several], sizes[several])], boundaries(sizes[several]))


def _packed(keys: NDArray[np.uint64], texts: NDArray[np.uint64], bits: np.uint64) -> NDArray[np.uint64]:
    """Key and text in one number: of 46,000 texts 48 bits for the key, which two keys share in one case of a billion."""
    scattered = keys * _SCATTER
    scattered ^= scattered >> _HALF
    scattered *= _SCATTER
    return (scattered >> bits << bits) | texts


def _keys(coded: Coded) -> list[tuple[NDArray[np.uint64], NDArray[np.uint64]]]:
    """Keys with their texts: three words in a row, pairs of words with weight, and of twins the whole."""
    lengths = np.minimum(coded.lengths, MAX_WORDS)
    places = spread(coded.starts[:-1], lengths)
    codes, texts = coded.codes[places].astype(np.uint64), np.repeat(np.arange(len(coded)), lengths)
    found = []
    together = texts[2:] == texts[:-2]
    three = codes[:-2] << np.uint64(42) | codes[1:-1] << np.uint64(21) | codes[2:]
    found.append((three[together], texts[2:][together]))
    weighty = ~coded.is_small[places]
    codes, texts = codes[weighty], texts[weighty]
    for apart in (1, 2):
        together = texts[apart:] == texts[:-apart]
        pairs = codes[:-apart] << np.uint64(21) | codes[apart:]
        found.append((pairs[together], texts[apart:][together]))
    found.append(_wholes(coded))
    return [(keys, of.astype(np.uint64)) for keys, of in found]


def _wholes(coded: Coded) -> tuple[NDArray[np.uint64], Numbers]:
    """Keys of texts that are there more than once in the same words (of several speakers), and these texts."""
    if len(set(coded.spelled)) == len(coded):
        return np.zeros(0, np.uint64), np.zeros(0, np.int64)
    wholes = np.array([whole_key(words) for words in coded.spelled], np.uint64)
    _, which, times = np.unique(wholes, return_inverse=True, return_counts=True)
    several = np.flatnonzero(times[which] > 1)
    return wholes[several], several


def candidates(
    table: KeyTable, may_lead: Flags, leaders_per_key: int, apart: Numbers | None = None
) -> Candidates:
    """For each text the leaders of its keys that come before it: of each key the first so many that may lead.

    Those are left out that have the same number ``apart`` as the text.
    """
    sizes = np.diff(table.groups)
    leading = may_lead[table.texts]
    before = counted(leading)
    leaders = table.texts[leading]
    first = np.repeat(before[table.groups[:-1]].astype(np.int64), sizes)
    """Of each entry: where the leaders of its key begin."""
    count = np.minimum(before[:-1] - first, leaders_per_key)
    found = [np.zeros(0, np.int64)]
    for part in _parts(count):
        votes = count[part].astype(np.int64)
        texts, ahead = np.repeat(table.texts[part], votes), leaders[spread(first[part], votes)]
        if apart is not None:
            kept = apart[texts] != apart[ahead]
            texts, ahead = texts[kept], ahead[kept]
        found.append(texts << _TEXT_BITS | ahead)
    return _voted(np.concatenate(found))


def _parts(votes: NDArray[np.int32]) -> Iterator[slice]:
    """Entries one after the other, so many that there are not too many votes at a time."""
    until = np.cumsum(votes, dtype=np.int64)
    total = int(until[-1]) if len(until) else 0
    ends = np.searchsorted(until, np.arange(VOTES_AT_ONCE, total + VOTES_AT_ONCE, VOTES_AT_ONCE), "right")
    for start, end in pairwise([0, *ends.tolist()]):
        yield slice(start, end)


def _voted(pairs: Numbers) -> Candidates:
    """Each pair once, with how often it was there; by text, most often first, the older leader where it is as often.

    Both times a pair is one number: sorting numbers is many times faster than sorting places by them.
    """
    pairs.sort()
    starts = firsts(pairs)
    shared = np.diff(np.append(starts, len(pairs)))
    pairs = pairs[starts]
    pairs = pairs >> _TEXT_BITS << _TEXT_BITS + _SHARED_BITS | (_MOST - shared) << _TEXT_BITS | pairs & _LOW
    pairs.sort()
    return Candidates(pairs >> _TEXT_BITS + _SHARED_BITS, pairs & _LOW, _MOST - (pairs >> _TEXT_BITS & _MOST))
