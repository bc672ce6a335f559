"""Texts as arrays of words: each chunk of text is read once, however many texts have it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from provenance.align.facing import TELLING_PREFIXES
from provenance.align.spelling import SMALL_CHARACTERS, chunks, read_chunk
from provenance.align.wording import character

Numbers = NDArray[np.int64]
Flags = NDArray[np.bool_]
_CODE_POINTS = 0x110000
_PREFIXES = tuple(sorted(TELLING_PREFIXES))


@dataclass(frozen=True, eq=False)
class Coded:
    """Texts one after the other, as characters that stand for words (see ``spelling``) and marks of the words."""

    spelled: list[str]
    codes: NDArray[np.uint32]
    """The code point of each word of all texts."""
    marks: NDArray[np.uint8]
    """The mark of each word, in ASCII."""
    starts: Numbers
    """Where each text begins, and where the last one ends."""
    prefixed: NDArray[np.uint64]
    """Two words of the texts, of which one is the other with a prefix that tells them apart: see ``both``."""

    @cached_property
    def lengths(self) -> Numbers:
        """Words of each text."""
        return np.diff(self.starts)

    @cached_property
    def is_small(self) -> Flags:
        """For each word whether it has no weight of its own."""
        return _SMALL[self.codes]

    @cached_property
    def weighty(self) -> NDArray[np.int32]:
        """How many of all words before each place have weight of their own."""
        return counted(~self.is_small)

    @cached_property
    def content(self) -> Numbers:
        """For each text how many of its words have weight of their own."""
        return (self.weighty[self.starts[1:]] - self.weighty[self.starts[:-1]]).astype(np.int64)

    @cached_property
    def sums(self) -> Numbers:
        """For each text a number that every order of its words has: the sum of their code points."""
        every = boundaries(self.codes)
        return every[self.starts[1:]] - every[self.starts[:-1]]

    def __len__(self) -> int:
        return len(self.spelled)

    def chosen(self, order: Sequence[int]) -> Coded:
        """Some of the texts, in this order."""
        wanted = np.array(order, dtype=np.int64)
        lengths = self.lengths[wanted]
        places = spread(self.starts[wanted], lengths)
        return Coded(
            [self.spelled[n] for n in order],
            self.codes[places],
            self.marks[places],
            boundaries(lengths),
            self.prefixed,
        )


class _Numbered(dict[str, int]):
    """Numbers of strings in the order in which they were first asked for."""

    def __missing__(self, key: str) -> int:
        self[key] = number = len(self)
        return number


def coded(texts: Sequence[str]) -> Coded:
    """The texts as arrays; ``spelled`` is what ``spelling.spelled`` makes of each."""
    numbered = _Numbered()
    counts: list[int] = []

    def every() -> Iterator[list[str]]:
        for text in texts:
            own = chunks(text)
            counts.append(len(own))
            yield own

    which = np.fromiter(map(numbered.__getitem__, chain.from_iterable(every())), np.int64)
    sizes = np.array(counts, np.int64)
    read = [read_chunk(chunk) for chunk in numbered]
    characters = _code_points("".join([words for words, _, _ in read]))
    marks = np.frombuffer("".join([marked for _, marked, _ in read]).encode("ascii"), np.uint8)
    words = np.fromiter((len(words) for words, _, _ in read), np.int64, len(read))
    places = spread(boundaries(words)[which], words[which])
    codes = characters[places]
    starts = boundaries(words[which])[boundaries(sizes)]
    text = codes.tobytes().decode("utf-32-le")
    strings = [text[start:end] for start, end in pairwise(starts.tolist())]
    return Coded(strings, codes, marks[places], starts, _prefixed({f for _, _, forms in read for f in forms}))


def boundaries(sizes: NDArray[Any]) -> Numbers:
    """Where each of the pieces of these sizes begins when they stand one after the other, and where the last ends."""
    return np.concatenate((np.zeros(1, np.int64), np.cumsum(sizes, dtype=np.int64)))


def spread(starts: Numbers, sizes: Numbers) -> Numbers:
    """The places of pieces: from each start as many as its size."""
    ends = boundaries(sizes)
    return np.repeat(starts - ends[:-1], sizes) + np.arange(ends[-1])


def counted(flags: Flags) -> NDArray[np.int32]:
    """How many flags are set before each place, and in all."""
    return np.concatenate((np.zeros(1, np.int32), np.cumsum(flags, dtype=np.int32)))


def firsts(ordered: NDArray[Any]) -> Numbers:
    """Places of the first of each run of equal numbers."""
    if not len(ordered):
        return np.zeros(0, np.int64)
    return np.flatnonzero(np.concatenate((np.ones(1, np.bool_), ordered[1:] != ordered[:-1])))


def both(some: NDArray[np.uint32], others: NDArray[np.uint32]) -> NDArray[np.uint64]:
    """Two words as one number, the smaller code point first."""
    low, high = np.minimum(some, others).astype(np.uint64), np.maximum(some, others)
    return low << np.uint64(21) | high


def _prefixed(forms: Collection[str]) -> NDArray[np.uint64]:
    found = [
        (ord(character(form)), ord(character(form.removeprefix(prefix))))
        for form in forms
        if form.startswith(_PREFIXES)
        for prefix in _PREFIXES
        if form.startswith(prefix) and form.removeprefix(prefix) in forms
    ]
    words = np.array(found, np.uint32).reshape(-1, 2)
    return both(words[:, 0], words[:, 1])


def _code_points(text: str) -> NDArray[np.uint32]:
    return np.frombuffer(text.encode("utf-32-le"), np.uint32)


def table(characters: Collection[str]) -> Flags:
    """For each code point whether it is one of these characters."""
    found = np.zeros(_CODE_POINTS, np.bool_)
    found[list(map(ord, characters))] = True
    return found


_SMALL = table(SMALL_CHARACTERS)
