"""How many ways of speaking the worlds have: whether outlets of different worlds introduce things in the same words.

A sentence's *shape* is its template with all choices made and the particular left open: ``{tagged} {S} told {O} on {day}.``
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from benchmarks.worlds.model import World

LEAST_SENTENCES = 3
"""Sentences of an outlet from which on its way of speaking is compared."""
MOST_OUTLETS = 1000
"""Outlets that are compared with each other: half a million pairs."""
BARE = frozenset(("{R}.",))
"""Shapes of sentences that introduce nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Width:
    """What was counted. ``repeated`` and ``alike`` are shares from 0 to 1."""

    sentences: int
    shapes: int
    repeated: float
    """Sentences whose shape also stands at an outlet of another world."""
    commonest: float
    """Sentences of the shape that is met most."""
    alike: float
    """Pairs of outlets of different worlds of which one has more than half of its shapes from the other."""


def width(worlds: Iterable[World]) -> Width:
    """Count shapes over these worlds; copies of a text, which repeat it by design, are left out."""
    outlets: dict[tuple[int, str], list[str]] = defaultdict(list)
    for number, world in enumerate(worlds):
        for outlet_id, shape in _shapes(world):
            outlets[number, outlet_id].append(shape)
    worlds_of: dict[str, set[int]] = defaultdict(set)
    count: Counter[str] = Counter()
    for (number, _), shapes in outlets.items():
        count.update(shapes)
        for shape in shapes:
            worlds_of[shape].add(number)
    sentences = count.total()
    speaking = [(n, frozenset(s)) for (n, _), s in outlets.items() if len(s) >= LEAST_SENTENCES]
    return Width(
        sentences=sentences,
        shapes=len(count),
        repeated=sum(c for shape, c in count.items() if len(worlds_of[shape]) > 1) / max(1, sentences),
        commonest=max(count.values(), default=0) / max(1, sentences),
        alike=_alike(speaking[:MOST_OUTLETS]),
    )


def _shapes(world: World) -> Iterator[tuple[str, str]]:
    for printed in (p for truth in world.truths for p in truth.printed):
        kind, _, shape = printed.frame.partition(": ")
        if not kind.startswith("copy of") and shape not in BARE:
            yield world.outlet_of[printed.url], shape


def _alike(speaking: Sequence[tuple[int, frozenset[str]]]) -> float:
    found = total = 0
    for (one, mine), (two, theirs) in combinations(speaking, 2):
        if one != two:
            total += 1
            found += len(mine & theirs) > min(len(mine), len(theirs)) / 2
    return found / total if total else 0.0
