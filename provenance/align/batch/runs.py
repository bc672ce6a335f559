"""The words that the texts of many pairs share in the same order: `align.runs` on arrays."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from operator import attrgetter
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import LCSseq

from provenance.align.batch.texts import Coded, Flags, Numbers, firsts


@dataclass(frozen=True, eq=False)
class Pairs:
    """Pairs of texts; of each pair ``one`` is the shorter."""

    coded: Coded
    one: Numbers
    two: Numbers

    def __len__(self) -> int:
        return len(self.one)

    @cached_property
    def words_one(self) -> Numbers:
        """Words of the shorter texts."""
        return self.coded.lengths[self.one]

    @cached_property
    def words_two(self) -> Numbers:
        """Words of the longer texts."""
        return self.coded.lengths[self.two]

    def where(self, kept: Flags | Numbers) -> Pairs:
        """Those of which it is true, or of these places."""
        return Pairs(self.coded, self.one[kept], self.two[kept])

    def spelled(self) -> tuple[list[str], list[str]]:
        """Both sides, a character a word."""
        strings = self.coded.spelled
        return [strings[n] for n in self.one.tolist()], [strings[n] for n in self.two.tolist()]


@dataclass(frozen=True, eq=False)
class Runs:
    """The same words in a row on both sides, pair by pair; only pairs that have any are there."""

    pair: Numbers
    a: Numbers
    b: Numbers
    size: Numbers

    @cached_property
    def first(self) -> Numbers:
        """Place of the first run of each pair."""
        return firsts(self.pair)

    @cached_property
    def last(self) -> Numbers:
        """Place of the last run of each pair."""
        return np.append(self.first[1:], len(self.pair))[: len(self.first)] - 1

    def summed(self, numbers: NDArray[Any], pairs: int) -> Numbers:
        """For each of so many pairs the sum over its runs."""
        return np.bincount(self.pair, weights=numbers, minlength=pairs).astype(np.int64)


def shared_runs(pairs: Pairs) -> Runs:
    """The runs of each pair, in order, without small words that meet by chance."""
    found = [
        LCSseq.opcodes(one, two).as_matching_blocks()[:-1] for one, two in zip(*pairs.spelled(), strict=True)
    ]
    every = list(chain.from_iterable(found))
    pair = np.repeat(np.arange(len(found)), np.fromiter(map(len, found), np.int64, len(found)))
    a, b, size = (
        np.fromiter(map(attrgetter(name), every), np.int64, len(every)) for name in ("a", "b", "size")
    )
    by_chance = (size == 1) & pairs.coded.is_small[pairs.coded.starts[pairs.one[pair]] + a]
    at_start, at_end = (
        (a == 0) & (b == 0),
        (a == pairs.words_one[pair] - 1) & (b == pairs.words_two[pair] - 1),
    )
    kept = ~by_chance | (pairs.words_one[pair] == 1) | at_start | at_end
    return Runs(pair[kept], a[kept], b[kept], size[kept])
