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


class Meanings:
    """How near an event's statements are to each other.

    Those in a language that the embedding does not know, or that the event has less than `LEAST_STATEMENTS` of, are
    near to none.

    Args:
        statements: Of one event, each with its language.
        embedder: What gives a text its vector.
    """

    def __init__(self, statements: Sequence[Statement], embedder: Embedder) -> None:
        self._row: dict[int, int] = {}
        self._articles: dict[int | None, list[Statement]] = defaultdict(list)
        self._best: dict[tuple[int, int | None], tuple[float, int, float]] = {}
        self._vectors = self._read(statements, embedder)
        for article in self._articles:
            self._note_best(article)

    def nearness(self, a: Statement, b: Statement) -> Nearness | None:
        """How near two statements of different articles are; None where that is not known."""
        if a.id not in self._row or b.id not in self._row:
            return None
        cosine = float(self._vectors[self._row[a.id]] @ self._vectors[self._row[b.id]])
        return Nearness(round(cosine, DECIMALS), max(self._rival(a.id, b), self._rival(b.id, a)))

    def across(self) -> Iterator[tuple[Statement, Statement]]:
        """Pairs in two languages that are each other's nearest in their articles, the lower id first."""
        known = {s.id: s for own in self._articles.values() for s in own}
        for (id_, _), (_, nearest, _) in sorted(self._best.items()):
            a, b = known[id_], known[nearest]
            if a.id < b.id and a.language != b.language and self._best[b.id, a.article_id][1] == a.id:
                yield a, b

    def _read(self, statements: Sequence[Statement], embedder: Embedder) -> Vectors:
        """One row for each different text of a language; what it is the row of is noted."""
        spoken: dict[str, list[Statement]] = defaultdict(list)
        for statement in statements:
            if statement.language in embedder.languages and statement.article_id is not None:
                spoken[statement.language or ""].append(statement)
        parts: list[Vectors] = []
        rows = 0
        for _, own in sorted(spoken.items()):
            texts = sorted({s.text for s in own})
            if len(texts) < LEAST_STATEMENTS:
                continue
            place = {text: rows + n for n, text in enumerate(texts)}
            parts.append(_centred(embedder.vectors(texts)))
            rows += len(texts)
            for statement in own:
                self._row[statement.id] = place[statement.text]
                self._articles[statement.article_id].append(statement)
        return np.concatenate(parts) if parts else np.zeros((0, 0), dtype=np.float32)

    def _note_best(self, article: int | None) -> None:
        """Of an article's statements the nearest to every statement of others, and how near the second is."""
        ids = [s.id for s in self._articles[article]]
        near = self._vectors @ self._vectors[[self._row[id_] for id_ in ids]].T
        first = near.argmax(axis=1)
        rows = np.arange(len(near))
        best = near[rows, first]
        near[rows, first] = -1.0
        second = near.max(axis=1)
        for other, own in self._articles.items():
            if other != article:
                for statement in own:
                    row = self._row[statement.id]
                    self._best[statement.id, article] = (
                        float(best[row]),
                        ids[first[row]],
                        float(second[row]),
                    )

    def _rival(self, id_: int, other: Statement) -> float:
        """How near the statement is to the nearest of the other's article but the other; 0 where nothing is nearer."""
        best, nearest, second = self._best.get((id_, other.article_id), (0.0, id_, 0.0))
        return round(max(0.0, second if nearest == other.id else best), DECIMALS)


def _centred(vectors: Vectors) -> Vectors:
    """The vectors without their mean, of length 1."""
    rest = vectors - vectors.mean(axis=0)
    lengths = np.linalg.norm(rest, axis=1, keepdims=True)
    lengths[lengths == 0] = 1.0
    centred: Vectors = rest / lengths
    return centred
