"""What a statement's words weigh in one event.

The name of the event is in every other sentence and says nothing; a word that each article has once
says much, however many articles have it. So rarity is counted inside the articles, not over them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import log

from provenance.align.smallwords import NEGATIONS, SMALL
from provenance.align.wording import Wording
from provenance.types import Statement

NEGATION_REACH = 3
"""Words behind a negation in which the first that carries meaning is the one it denies."""

_SIGNS = frozenset("$€£¥₺₽₹")


def features(words: Wording) -> tuple[str, ...]:
    """The stems of the words that carry meaning, in order.

    A number is one feature however it is written (``#1200``), and so is a month (``@9``).
    """
    in_number = {n: number for number in words.numbers for n in range(number.first, number.last)}
    found: list[str] = []
    for n, form in enumerate(words.forms):
        number = in_number.get(n)
        if number is not None:
            if number.first == n:
                found.append(f"#{number.value:g}")
        elif n in words.months:
            found.append(f"@{words.months[n]}")
        elif form not in SMALL and form not in _SIGNS:
            found.append(words.stems[n])
    return tuple(found)


def negated(words: Wording) -> frozenset[str]:
    """The features that stand right behind a negation: what is denied, not merely mentioned."""
    found: set[str] = set()
    for n, form in enumerate(words.forms):
        if form in NEGATIONS:
            following = range(n + 1, min(n + 1 + NEGATION_REACH, len(words)))
            found.update(words.stems[k] for k in [k for k in following if words.forms[k] not in SMALL][:1])
    return frozenset(found)


def weights(
    statements: Sequence[Statement], features_of: Mapping[int, frozenset[str]]
) -> Mapping[str, float]:
    """For each feature of the statements its weight, in nats: the mean, over the articles that have it,
    of minus the logarithm of the share of the article's statements that have it.

    A text that an article has several times (in its versions, say) counts once.
    """
    of_article: dict[int | None, set[tuple[str, frozenset[str]]]] = defaultdict(set)
    for statement in statements:
        of_article[statement.article_id].add((statement.text, features_of[statement.id]))
    shares: dict[str, list[float]] = defaultdict(list)
    for texts in of_article.values():
        counts = Counter(feature for _, found in texts for feature in found)
        for feature, count in counts.items():
            shares[feature].append(log((len(texts) + 1) / count))
    return {feature: sum(values) / len(values) for feature, values in shares.items()}


def weight_of(found: Iterable[str], weighed: Mapping[str, float]) -> float:
    """The sum of the weights of features that the event has."""
    return sum(weighed[feature] for feature in found)
