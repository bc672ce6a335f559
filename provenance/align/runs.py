"""The words that two wordings share in the same order."""

from __future__ import annotations

from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from provenance.align.smallwords import SMALL
from provenance.align.wording import Words


@dataclass(frozen=True, slots=True)
class Run:
    """The same words in a row on both sides."""

    a: int
    b: int
    length: int


def shared_runs(one: Words, two: Words) -> tuple[Run, ...]:
    """The longest common subsequence of words as runs, without words that meet by chance.

    A single function word between two gaps is chance, one with which both begin or end is none; a masked
    word equals what it may stand for.
    """
    if one is two:
        return (Run(0, 0, len(one)),)
    spelled_one, spelled_two = _unmasked(one, two)
    ends = (0, 0), (len(one) - 1, len(two) - 1)
    *blocks, _ = LCSseq.opcodes(spelled_one, spelled_two).as_matching_blocks()  # the last is always empty
    return tuple(
        [
            Run(r.a, r.b, r.size)
            for r in blocks
            if r.size > 1 or one.forms[r.a] not in SMALL or len(one) == 1 or (r.a, r.b) in ends
        ]
    )


def _unmasked(one: Words, two: Words) -> tuple[str, str]:
    """Both spellings, with masked words replaced by the word of the other side they may stand for."""
    spelled = [one.spelled, two.spelled]
    for n, (side, other) in enumerate(((one, two), (two, one))):
        for index, pattern in side.masks:
            match = next((k for k, form in enumerate(other.forms) if pattern.fullmatch(form)), None)
            if match is not None:
                spelled[n] = spelled[n][:index] + other.spelled[match] + spelled[n][index + 1 :]
    return spelled[0], spelled[1]
