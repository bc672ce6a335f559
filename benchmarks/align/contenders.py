"""Ways to find out which quotes repeat which: ours, and what one would otherwise reach for.

Each takes texts and gives for each of them its labels: texts with a label in common are taken to say the same. What
only lists similar pairs is given its best case: groups are what its pairs connect.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from db.fileindex import FileIndex
from provenance.align.batch.fill import join_all
from provenance.align.batch.together import together
from provenance.align.index import join
from provenance.align.keys import KEYS_VERSION
from provenance.align.memory import MemoryIndex
from provenance.protocols import KeyIndex
from provenance.text.tokens import forms
from provenance.types import Statement

LSH_THRESHOLD = 0.3
PERMUTATIONS = 128
SHINGLE_WORDS = 2
"""Words of a shingle: with single words chance likeness drowns the rest, with three short quotes have none."""
RENSA_BANDS = 32
"""Bands of four rows: the threshold of such a table is (1/32)^(1/4) = .42; of 64 bands of two, .13."""
RATIO_FROM, PARTIAL_RATIO_FROM = 70, 85

AT_ONCE, ONE_AT_A_TIME = "ours, given at once", "ours, one at a time"

Labels = Sequence[Sequence[int]]


def one_batch(texts: Sequence[str]) -> Labels:
    """Ours, all texts given at once: what `align -` does with its input."""
    found = together([Statement(id=0, text=text) for text in texts])
    return [found.claims[wording] for wording in found.wording_of]


def filled_file(texts: Sequence[str]) -> Labels:
    """Ours, all texts given at once and kept on disk: what `align - --index FILE` does with its first input."""
    with (
        TemporaryDirectory() as folder,
        FileIndex(Path(folder) / "index.db", keys_version=KEYS_VERSION) as index,
    ):
        ids = join_all([Statement(id=0, text=text) for text in texts], index)
        claims = index.claims(ids)
        return [claims[number] for number in ids]


def memory_index(texts: Sequence[str]) -> Labels:
    """Ours, in memory, one text at a time."""
    return _joined(texts, MemoryIndex())


def file_index(texts: Sequence[str]) -> Labels:
    """Ours, on disk, one text at a time."""
    with (
        TemporaryDirectory() as folder,
        FileIndex(Path(folder) / "index.db", keys_version=KEYS_VERSION) as index,
    ):
        return _joined(texts, index)


def _joined(texts: Sequence[str], index: KeyIndex) -> Labels:
    for number, text in enumerate(texts, 1):
        join(Statement(id=number, text=text), index)
    claims = index.claims(range(1, len(texts) + 1))
    return [claims[number] for number in range(1, len(texts) + 1)]


def datasketch_lsh(texts: Sequence[str]) -> Labels:
    """MinHashLSH of datasketch."""
    from datasketch import MinHash, MinHashLSH

    table = MinHashLSH(threshold=LSH_THRESHOLD, num_perm=PERMUTATIONS)
    pairs: list[tuple[int, int]] = []
    for number, text in enumerate(texts):
        sketch = MinHash(num_perm=PERMUTATIONS)
        sketch.update_batch([shingle.encode() for shingle in _shingles(text)])
        pairs += ((number, other) for other in table.query(sketch))
        table.insert(number, sketch)
    return connected(len(texts), pairs)


def rensa_lsh(texts: Sequence[str]) -> Labels:
    """RMinHashLSH of rensa, a datasketch in Rust."""
    from rensa import RMinHash, RMinHashLSH

    table = RMinHashLSH(threshold=LSH_THRESHOLD, num_perm=PERMUTATIONS, num_bands=RENSA_BANDS)
    pairs: list[tuple[int, int]] = []
    for number, text in enumerate(texts):
        sketch = RMinHash(num_perm=PERMUTATIONS, seed=1)
        sketch.update(_shingles(text))
        pairs += ((number, other) for other in table.query(sketch))
        table.insert(number, sketch)
    return connected(len(texts), pairs)


def ratio(texts: Sequence[str]) -> Labels:
    """All pairs by rapidfuzz's ``ratio``."""
    from rapidfuzz import fuzz

    return connected(len(texts), _all_pairs(texts, fuzz.ratio, RATIO_FROM))


def partial_ratio(texts: Sequence[str]) -> Labels:
    """All pairs by rapidfuzz's ``partial_ratio``."""
    from rapidfuzz import fuzz

    return connected(len(texts), _all_pairs(texts, fuzz.partial_ratio, PARTIAL_RATIO_FROM))


def _all_pairs(texts: Sequence[str], scorer: Callable[..., float], cutoff: int) -> Iterator[tuple[int, int]]:
    """Pairs that score so much or more, by blocks of rows so that the table of scores stays small."""
    from rapidfuzz import process

    rows = 500
    for start in range(0, len(texts), rows):
        scores = process.cdist(texts[start : start + rows], texts[start:], scorer=scorer, score_cutoff=cutoff)
        for a, b in zip(*scores.nonzero(), strict=True):
            if a < b:
                yield start + int(a), start + int(b)


def _shingles(text: str) -> list[str]:
    words = forms(text)
    if len(words) < SHINGLE_WORDS:
        return words
    return [" ".join(words[n : n + SHINGLE_WORDS]) for n in range(len(words) - SHINGLE_WORDS + 1)]


def connected(count: int, pairs: Iterable[tuple[int, int]]) -> Labels:
    """One label for each group of what pairs connect, however indirectly."""
    parent = list(range(count))

    def top(n: int) -> int:
        while parent[n] != n:
            parent[n] = parent[parent[n]]
            n = parent[n]
        return n

    for a, b in pairs:
        parent[top(a)] = top(b)
    return [(top(n),) for n in range(count)]


CONTENDERS: dict[str, Callable[[Sequence[str]], Labels]] = {
    AT_ONCE: one_batch,
    f"{AT_ONCE}, kept in a file": filled_file,
    ONE_AT_A_TIME: memory_index,
    f"{ONE_AT_A_TIME}, kept in a file": file_index,
    "datasketch MinHashLSH": datasketch_lsh,
    "rensa RMinHashLSH": rensa_lsh,
    "cdist ratio": ratio,
    "cdist partial_ratio": partial_ratio,
}
QUADRATIC = {"cdist ratio": 5_000, "cdist partial_ratio": 1_000}
"""Contenders that compare all pairs, and how many texts they get: their time grows with the square."""
