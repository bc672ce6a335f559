"""How well a partition into claims fits the truth, counted in pairs of quotes.

A quote may be in several claims and be of several sentences; two quotes are one pair of the partition where they
share a claim, of the truth where they share a sentence. Pairs are counted exactly, by inclusion and
exclusion; only recall by class looks at a sample of the pairs of sentences that are quoted very often.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, combinations
from random import Random

from benchmarks.align.corpus import Generated

NEAR_SHARE = 0.75
CONTAIN_SHARE = 0.8
CONTAIN_LENGTH = 0.5
"""A pair is one of a cut where the shorter has at most this share of the longer's words."""
FEW_WORDS = range(4, 7)
"""Words of the shorter side of a short pair."""
SAMPLED_PAIRS = 3000
"""Pairs looked at for one sentence."""
CLASSES = ("near", "contain", "short")

Labels = Collection[Hashable]


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Shares 0-1; ``largest`` is the size of the largest claim, and of the most quoted sentence."""

    precision: float
    recall: dict[str, float]
    largest: tuple[int, int]

    def __str__(self) -> str:
        found = " ".join(f"{name} {share:.3f}" for name, share in self.recall.items())
        return f"precision {self.precision:.4f} {found} largest {self.largest[0]} of {self.largest[1]}"


def score(quotes: Sequence[Generated], claims: Sequence[Labels]) -> Score:
    """The fit of each quote's claims to the sentences it is of."""
    truth = [[sentence for sentence, _ in quote.of] for quote in quotes]
    pairs = pairs_sharing(claims)
    both = pairs_sharing_both(claims, truth)
    return Score(
        precision=both / pairs if pairs else 1.0,
        recall=_recall(quotes, claims),
        largest=(_largest(claims), _largest(truth)),
    )


def differing(one: Sequence[Labels], two: Sequence[Labels]) -> float:
    """The share of the pairs that either partition makes which the other does not make."""
    first, second = pairs_sharing(one), pairs_sharing(two)
    both = pairs_sharing_both(one, two)
    either = first + second - both
    return (first + second - 2 * both) / either if either else 0.0


def pairs_sharing(labels: Sequence[Labels]) -> int:
    """How many pairs have a label in common."""
    count = Counter(chain.from_iterable(_subsets(own) for own in labels))
    return sum(_sign(subset) * _pairs(n) for subset, n in count.items())


def pairs_sharing_both(one: Sequence[Labels], two: Sequence[Labels]) -> int:
    """How many pairs have a label in common in either labelling."""
    count = Counter((a, b) for x, y in zip(one, two, strict=True) for a in _subsets(x) for b in _subsets(y))
    return sum(_sign(a) * _sign(b) * _pairs(n) for (a, b), n in count.items())


def _subsets(labels: Labels) -> Iterator[tuple[Hashable, ...]]:
    ordered = sorted(set(labels), key=repr) if len(labels) > 1 else list(labels)
    for size in range(1, len(ordered) + 1):
        yield from combinations(ordered, size)


def _sign(subset: tuple[Hashable, ...]) -> int:
    return 1 if len(subset) % 2 else -1


def _pairs(n: int) -> int:
    return n * (n - 1) // 2


def _largest(labels: Sequence[Labels]) -> int:
    return max(Counter(chain.from_iterable(labels)).values(), default=0)


def _recall(quotes: Sequence[Generated], claims: Sequence[Labels]) -> dict[str, float]:
    members: dict[int, list[int]] = defaultdict(list)
    for n, quote in enumerate(quotes):
        for sentence, _ in quote.of:
            members[sentence].append(n)
    wanted: Counter[str] = Counter()
    found: Counter[str] = Counter()
    sets = [frozenset(own) for own in claims]
    for sentence, ids in sorted(members.items()):
        pairs = _sampled(ids, Random(sentence))
        weight = _pairs(len(ids)) / max(1, len(pairs))
        for a, b in pairs:
            for name in classes(quotes[a], quotes[b], sentence):
                wanted[name] += weight
                found[name] += weight * (not sets[a].isdisjoint(sets[b]))
    return {name: found[name] / wanted[name] if wanted[name] else 1.0 for name in CLASSES}


def classes(a: Generated, b: Generated, sentence: int) -> Iterator[str]:
    """The classes of a pair; pairs of two common sentences count at the first of them."""
    other = dict(b.of)
    common = [(mask & other[own], own) for own, mask in a.of if own in other]
    if common[0][1] != sentence:
        return
    shared = sum(bits.bit_count() for bits, _ in common)
    shorter, longer = sorted((a.words, b.words))
    is_near = shared >= NEAR_SHARE * longer
    is_cut = shared >= CONTAIN_SHARE * shorter and shorter <= CONTAIN_LENGTH * longer
    if is_near:
        yield "near"
    if is_cut:
        yield "contain"
    if shorter in FEW_WORDS and shared >= CONTAIN_SHARE * shorter:
        yield "short"


def _sampled(ids: Sequence[int], rng: Random) -> list[tuple[int, int]]:
    if _pairs(len(ids)) <= SAMPLED_PAIRS:
        return list(combinations(ids, 2))
    return [tuple(sorted(rng.sample(ids, 2))) for _ in range(SAMPLED_PAIRS)]  # type: ignore[misc]
