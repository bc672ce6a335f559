"""How near statements of one event are in meaning, by a sentence embedding: a signal beside the words, never the judge.

What all statements of an event have in common is taken off first, as their mean: otherwise every two
statements on one thing are near each other (after Mu and Viswanath, All-but-the-Top, 2018). It is taken
off for each language by itself, since vectors also tell the language. And near says something only
against what else the other article has to offer.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from provenance.protocols import Embedder
from provenance.types import Statement

LEAST_STATEMENTS = 10
"""Different wordings in a language from which their mean is what the event is about: of two, each would lie opposite
the other, of ten their likeness is off by a tenth."""
DECIMALS = 3
"""To which cosines are rounded, so that they do not tell in which order many small products were added."""

Vectors = NDArray[np.float32]


class Nearness(NamedTuple):
    """How near two statements are, and how near the best other pair is that either makes with the other's article.

    Cosines, -1 to 1, the rival at least 0; 0 is as near as any two statements of the event.
    """

    cosine: float
    rival: float


class _Nearest(NamedTuple):
    """What of one article is nearest to each row of vectors, how near it is, and how near the next one is."""

    ids: NDArray[np.int64]
    best: Vectors
    second: Vectors


class Meanings:
    """How near an event's statements are to each other.

    Those in a language that the embedding does not know, or that the event has less than `LEAST_STATEMENTS` of, are
    near to none. Memory grows with the articles times the statements, sixteen bytes each.

    Args:
        statements: Of one event, each with its language.
        embedder: What gives a text its vector.
    """

    def __init__(self, statements: Sequence[Statement], embedder: Embedder) -> None:
        self._row: dict[int, int] = {}
        self._articles: dict[int, list[Statement]] = defaultdict(list)
        self._vectors = self._read(sorted(statements, key=lambda s: s.id), embedder)
        self._nearest = {article: self._nearest_of(own) for article, own in self._articles.items()}

    def nearness(self, a: Statement, b: Statement) -> Nearness | None:
        """How near two statements of different articles are; None where that is not known."""
        if a.id not in self._row or b.id not in self._row:
            return None
        cosine = float(self._vectors[self._row[a.id]] @ self._vectors[self._row[b.id]])
        return Nearness(round(cosine, DECIMALS), max(self._rival(a, b), self._rival(b, a)))

    def across(self) -> Iterator[tuple[Statement, Statement]]:
        """Pairs in two languages that are each other's nearest in their articles, the lower id first."""
        known = {s.id: s for own in self._articles.values() for s in own}
        for article, own in sorted(self._articles.items()):
            for _, nearest in sorted(self._nearest.items()):
                if known[int(nearest.ids[0])].language != own[0].language:
                    for a in own:
                        b = known[int(nearest.ids[self._row[a.id]])]
                        if a.id < b.id and self._nearest[article].ids[self._row[b.id]] == a.id:
                            yield a, b

    def _read(self, statements: Sequence[Statement], embedder: Embedder) -> Vectors:
        """One row for each different text of a language; what it is the row of is noted."""
        spoken: dict[str, list[tuple[int, Statement]]] = defaultdict(list)
        for s in statements:
            if s.language in embedder.languages and s.article_id is not None:
                spoken[s.language or ""].append((s.article_id, s))
        parts: list[Vectors] = []
        rows = 0
        for _, own in sorted(spoken.items()):
            texts = sorted({s.text for _, s in own})
            if len(texts) < LEAST_STATEMENTS:
                continue
            place = {text: rows + n for n, text in enumerate(texts)}
            parts.append(_centred(embedder.vectors(texts)))
            rows += len(texts)
            for article, s in own:
                self._row[s.id] = place[s.text]
                self._articles[article].append(s)
        return np.concatenate(parts) if parts else np.zeros((0, 0), dtype=np.float32)

    def _nearest_of(self, own: Sequence[Statement]) -> _Nearest:
        """Of the statements of one article the nearest to every row."""
        near = self._vectors @ self._vectors[[self._row[s.id] for s in own]].T
        rows = np.arange(len(near))
        first = near.argmax(axis=1)
        best = near[rows, first]
        near[rows, first] = 0.0
        return _Nearest(np.array([s.id for s in own])[first], best, near.max(axis=1))

    def _rival(self, a: Statement, b: Statement) -> float:
        """How near ``a`` is to the nearest of ``b``'s article but ``b``; 0 where nothing is nearer."""
        if b.article_id is None or b.article_id not in self._nearest:
            return 0.0
        nearest, row = self._nearest[b.article_id], self._row[a.id]
        rival = nearest.second if nearest.ids[row] == b.id else nearest.best
        return round(max(0.0, float(rival[row])), DECIMALS)


def _centred(vectors: Vectors) -> Vectors:
    """The vectors without their mean, of length 1."""
    rest = vectors - vectors.mean(axis=0)
    lengths = np.linalg.norm(rest, axis=1, keepdims=True)
    lengths[lengths == 0] = 1.0
    centred: Vectors = rest / lengths
    return centred
