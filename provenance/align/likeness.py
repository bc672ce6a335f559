"""How much two statements of one event say the same in other words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import log

from provenance.align.smallwords import SMALL
from provenance.align.wording import wording
from provenance.types import Comparison, Statement

PARAPHRASE_FROM = 0.55


class EventLikeness:
    """Weighs words by how rare they are among the statements of one event."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        self._statements = {s.id: s for s in statements}
        self._features = {s.id: _features(s) for s in statements}
        self._holders: dict[str, list[int]] = defaultdict(list)
        for id_, features in self._features.items():
            for feature in features:
                self._holders[feature].append(id_)
        count = len(self._features)
        self._weight = {f: log((count + 1) / len(ids)) for f, ids in self._holders.items()}
        self._total = {id_: sum(self._weight[f] for f in fs) for id_, fs in self._features.items()}

    def statement(self, id_: int) -> Statement:
        """The statement of an id."""
        return self._statements[id_]

    def paraphrases(self) -> Iterator[tuple[int, int, Comparison]]:
        """Pairs that say the same in other words."""
        shared: dict[tuple[int, int], float] = defaultdict(float)
        for feature, ids in self._holders.items():
            for n, a in enumerate(ids):
                for b in ids[:n]:
                    shared[(a, b) if a < b else (b, a)] += self._weight[feature]
        for (a, b), weight in sorted(shared.items()):
            total_a, total_b = self._total[a], self._total[b]
            like = 0.5 * weight / min(total_a, total_b) + 0.5 * weight / (total_a + total_b - weight)
            if like >= PARAPHRASE_FROM:
                score = 60 + 40 * (like - PARAPHRASE_FROM) / (1 - PARAPHRASE_FROM)
                yield (
                    a,
                    b,
                    Comparison(
                        score=min(score, 100.0), relation="paraphrase", reasons=("They share rare words.",)
                    ),
                )


def _features(statement: Statement) -> frozenset[str]:
    words = wording(statement.text, statement.language)
    return frozenset(s for form, s in zip(words.forms, words.stems, strict=True) if form not in SMALL)
