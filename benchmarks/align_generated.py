"""Statements repeated as newsrooms repeat them, with exact truth, and how well and fast they are aligned.

usage: python benchmarks/align_generated.py [--count 10000] [--seed 1] [--orders 1]

Sentences of made-up words between real function words, in clusters of sizes P(>= k) = 1/k, each repetition
mutated: cut at either end, an ellipsis, a bracket, a substituted word, a slip of the pen, a neighbour joined.
A pair of one cluster is NEAR where three quarters of the longer text are shared, CONTAIN where four fifths of
the shorter are and one is at most half as long; SHORT where the shorter has four to six words.
"""

from __future__ import annotations

import argparse
import random
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from provenance.align.index import join
from provenance.align.memory import MemoryIndex
from provenance.types import Statement

FUNCTION_WORDS = (
    "the of and to in a is that for it was on with as be at by this had not are but from or have an they which one "
    "were all her she there would their we him been has when who will no more if out so what up said about into"
).split()
SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo za bra cle dri fro glu shan trel mond kirt velp".split()
VOCABULARY = 12_000
FUNCTION_SHARE = 0.45  # of the words of English news
PAIRS_PER_CLUSTER = 200  # of a larger cluster a sample of its pairs is scored


@dataclass(frozen=True, slots=True)
class Repetition:
    """A text, its cluster, and which words of the cluster's sentence it kept."""

    text: str
    cluster: int
    joined: int | None
    """The cluster whose sentence follows in the same quote: it belongs to both."""
    kept: frozenset[int]
    words: int

    @property
    def clusters(self) -> set[int | None]:
        """All clusters it belongs to."""
        return {self.cluster, self.joined} - {None}


def vocabulary(rng: random.Random) -> list[str]:
    """Made-up words, the more frequent first."""
    found: dict[str, None] = {}
    while len(found) < VOCABULARY:
        found["".join(rng.choices(SYLLABLES, k=rng.randint(2, 4)))] = None
    return list(found)


def sentence(rng: random.Random, content: Sequence[str]) -> list[str]:
    """From 4 to 40 words; content words by Zipf's law."""
    length = min(40, max(4, int(rng.lognormvariate(2.7, 0.5))))
    return [
        rng.choice(FUNCTION_WORDS)
        if rng.random() < FUNCTION_SHARE
        else content[int(len(content) ** rng.random()) - 1]
        for _ in range(length)
    ]


def mutated(
    rng: random.Random, words: Sequence[str], neighbour: Sequence[str]
) -> tuple[str, frozenset[int], bool]:
    """A repetition of ``words``: its text, the indices of the words it kept, whether the neighbour is joined."""
    pieces: list[tuple[int, str]] = list(enumerate(words))
    kind = rng.choice(
        ("same", "same", "head", "tail", "both", "ellipsis", "bracket", "swap", "slip", "joined")
    )
    size = len(pieces)
    if kind in ("head", "both") and size > 6:
        pieces = pieces[rng.randint(1, size // 2) :]
    if kind in ("tail", "both") and len(pieces) > 6:
        pieces = pieces[: -rng.randint(1, len(pieces) // 2)]
    if kind == "ellipsis" and size > 9:
        start = rng.randint(2, size - 5)
        pieces = [*pieces[:start], (-1, "…"), *pieces[start + rng.randint(1, 3) :]]
    if kind == "bracket":
        pieces.insert(rng.randint(0, size), (-1, "[the minister]"))
    if kind == "swap":
        at = rng.randrange(size)
        pieces[at] = (-1, rng.choice(neighbour))
    if kind == "slip":
        at = rng.randrange(size)
        pieces[at] = (-1, pieces[at][1][::-1])
    if kind == "joined":
        pieces += [(-1, word) for word in neighbour]
    text = " ".join(word for _, word in pieces)
    return text, frozenset(n for n, _ in pieces if n >= 0), kind == "joined"


def corpus(count: int, seed: int) -> list[Repetition]:
    """``count`` repetitions in random order; the same seed gives the same."""
    rng = random.Random(seed)
    content = vocabulary(rng)
    found: list[Repetition] = []
    cluster = 0
    before = sentence(rng, content)
    while len(found) < count:
        words = sentence(rng, content)
        for _ in range(min(int(1 / (1 - rng.random())), count // 10)):
            text, kept, joined = mutated(rng, words, before)
            found.append(Repetition(text, cluster, cluster - 1 if joined else None, kept, len(text.split())))
        cluster, before = cluster + 1, words
    rng.shuffle(found)
    return found[:count]


def true_pairs(texts: Sequence[Repetition], rng: random.Random) -> Iterator[tuple[str, int, int]]:
    """Pairs of one cluster with their class: NEAR, CONTAIN, SHORT or OTHER."""
    of: dict[int, list[int]] = defaultdict(list)
    for n, text in enumerate(texts):
        of[text.cluster].append(n)
    for members in of.values():
        pairs = list(combinations(members, 2))
        for a, b in pairs if len(pairs) <= PAIRS_PER_CLUSTER else rng.sample(pairs, PAIRS_PER_CLUSTER):
            shorter, longer = sorted((texts[a], texts[b]), key=lambda t: t.words)
            shared = len(shorter.kept & longer.kept)
            if 4 <= shorter.words <= 6 and shared >= 0.8 * shorter.words:
                yield "SHORT", a, b
            elif shared >= 0.75 * longer.words:
                yield "NEAR", a, b
            elif shared >= 0.8 * shorter.words and 2 * shorter.words <= longer.words:
                yield "CONTAIN", a, b
            else:
                yield "OTHER", a, b


def precision(
    claims: Sequence[set[int]], texts: Sequence[Repetition], rng: random.Random
) -> tuple[float, int]:
    """The share of pairs put together that are of one cluster (sampled), and the size of the largest claim."""
    members: dict[int, list[int]] = defaultdict(list)
    for n, mine in enumerate(claims):
        for claim in mine:
            members[claim].append(n)
    right = said = 0
    for found in members.values():
        pairs = list(combinations(found[:400], 2))
        for a, b in pairs if len(pairs) <= PAIRS_PER_CLUSTER else rng.sample(pairs, PAIRS_PER_CLUSTER):
            said += 1
            right += bool(texts[a].clusters & texts[b].clusters)
    return right / max(1, said), max(map(len, members.values()))


def main() -> None:
    """Print one line: recall by class, precision, CPU seconds."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    texts = corpus(args.count, args.seed)
    index = MemoryIndex()
    start = time.process_time()
    for n, text in enumerate(texts):
        join(Statement(id=n, text=text.text), index)
    seconds = time.process_time() - start
    of = index.claims(range(len(texts)))
    claims = [set(of[n]) for n in range(len(texts))]
    rng = random.Random(0)
    hits: dict[str, list[bool]] = defaultdict(list)
    for kind, a, b in true_pairs(texts, rng):
        hits[kind].append(bool(claims[a] & claims[b]))
    share, largest = precision(claims, texts, rng)
    print(
        f"{args.count} texts, {seconds:.1f} CPU seconds, pair precision {share:.3f}, largest claim {largest}"
    )
    for kind in ("NEAR", "CONTAIN", "SHORT", "OTHER"):
        print(f"  {kind:8} recall {sum(hits[kind]) / max(1, len(hits[kind])):.3f} of {len(hits[kind])} pairs")


if __name__ == "__main__":
    main()
