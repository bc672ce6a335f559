"""Statements of one event that are translations of each other, as far as it shows without a dictionary.

Numbers, names and months survive translation, and a translated story keeps its order. So the
articles of two languages are laid side by side like two columns: a pair counts by its anchors and
its length, and where anchors are few its place between surer pairs decides (after Gale and Church,
A program for aligning sentences in bilingual corpora, 1993). Stories that do not run parallel need
something that knows both languages: a sentence embedding.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log

from provenance.align.likeness import is_telling
from provenance.align.meaning import Meanings
from provenance.align.rarity import features
from provenance.align.smallwords import NEGATIONS
from provenance.align.speakers import other_speaker, same_speaker
from provenance.align.wording import KEPT, Wording, wording
from provenance.types import Statement

PRIOR = -0.5
SHARED_NUMBER = 2.0
OTHER_NUMBERS = -2.0
SHARED_NAME = 1.0
ONE_SIDED_NEGATION = -1.7
SAME_SPEAKER = 1.0
OTHER_SPEAKER = -1.5
MOST_ANCHORS = 2
"""Shared numbers, and shared names, of which more say no more."""
LENGTH_DIFFERS = -1.5
"""For each e-fold difference in length, measured against the articles' own lengths."""
SHORTEST = 10
"""Characters added to every length: of two words and four nobody can say how much longer one is."""
BOTH_QUOTE = 0.5
ONE_QUOTES = -0.5
PARALLEL_SHARE = 0.4
"""Share of the shorter article's statements that must find a partner for one to be the other's translation."""
PARALLEL_ANCHORED = 3
"""Pairs with an anchor that two parallel articles must have at least."""
ORDER_TELLS = 1.5
"""How much better the articles must fit in their order than with one of them turned round. Gold events, 2026-11:
translations and copies 1.9 and more, other articles on one event 1.2 in the mean: their names are everywhere."""
NEAR = 6.0
NEARER_RIVAL = -4.0
MEANT_PRIOR = -1.0
"""Together with the terms of `likeness`. On three made-up stories of 22 to 24 statements in German, English and Turkish,
of which 16 to 17 say the same, the wrong pairs begin at 1.0 above it and the right ones end at 1.4, but for one."""
TRANSLATED_FROM = 0.75
"""Log odds from which a pair of parallel articles is a translation."""

_QUOTES = frozenset('“”„«»「」"')


@dataclass(frozen=True, slots=True, kw_only=True)
class _Anchors:
    """What of a statement survives translation."""

    id: int
    numbers: frozenset[str]
    names: frozenset[str]
    speaker: str | None
    length: int
    quotes: bool
    denies: bool
    """Whether a word of it denies something. Turkish mostly does so within the verb, which does not show."""


def translations(statements: Sequence[Statement]) -> Iterator[tuple[int, int, float]]:
    """Pairs that are likely translations, by ids (the lower first), with their log odds.

    Only statements with a known language and article are looked at, and only pairs of articles that
    run parallel over a good part of their length.
    """
    articles: dict[tuple[str, int], list[_Anchors]] = defaultdict(list)
    for statement in sorted(statements, key=lambda s: s.id):
        if statement.language and statement.article_id is not None:
            articles[statement.language[:2], statement.article_id].append(_anchors(statement))
    keys = sorted(articles)
    for n, one in enumerate(keys):
        for two in keys[n + 1 :]:
            if one[0] != two[0] and one[1] != two[1] and _could_be_parallel(articles[one], articles[two]):
                yield from _parallel(articles[one], articles[two])


def meant(meanings: Meanings) -> Iterator[tuple[int, int, float]]:
    """Pairs in two languages that are nearest in meaning, by ids (the lower first), with their log odds.

    The order of the stories does not matter.
    """
    for one, two in meanings.across():
        odds = meant_odds(one, two, meanings)
        if odds is not None and odds >= TRANSLATED_FROM:
            yield one.id, two.id, odds


def meant_odds(one: Statement, two: Statement, meanings: Meanings) -> float | None:
    """Log odds that two statements in two languages say the same; None where it is not known how near they are."""
    nearness = meanings.nearness(one, two)
    if nearness is None:
        return None
    a, b = _anchors(one), _anchors(two)
    return (
        MEANT_PRIOR
        + NEAR * nearness.cosine
        + NEARER_RIVAL * nearness.rival
        + SHARED_NUMBER * any(n[0] == "#" and is_telling(n) for n in a.numbers & b.numbers)
        + OTHER_NUMBERS * (bool(a.numbers) and bool(b.numbers) and not a.numbers & b.numbers)
        + OTHER_SPEAKER * other_speaker(a.speaker, b.speaker)
        + ONE_SIDED_NEGATION * (a.denies != b.denies)
    )


def _could_be_parallel(one: Sequence[_Anchors], two: Sequence[_Anchors]) -> bool:
    """Whether two articles have enough in common to lay them side by side."""
    return len(_anchors_of(one) & _anchors_of(two)) >= PARALLEL_ANCHORED


def _anchors_of(article: Sequence[_Anchors]) -> frozenset[str]:
    return frozenset[str]().union(*(a.numbers | a.names for a in article))


@lru_cache(maxsize=KEPT)
def _anchors(statement: Statement) -> _Anchors:
    words = wording(statement.text, statement.language)
    around = wording(statement.context or statement.text, statement.language)
    return _Anchors(
        id=statement.id,
        numbers=frozenset(f for f in features(words) if f[0] in "#@"),
        names=_names(words) | _names(around),
        speaker=statement.speaker,
        length=len(statement.text),
        denies=any(form in NEGATIONS for form in words.forms),
        quotes=statement.kind == "quote" or bool(_QUOTES & set(statement.context or statement.text)),
    )


def _names(words: Wording) -> frozenset[str]:
    """Capitalised words without what an apostrophe hangs on them (Turkish ``Ankara'da``)."""
    return frozenset(words.forms[n].partition("'")[0] for n in words.names)


def _parallel(one: Sequence[_Anchors], two: Sequence[_Anchors]) -> Iterator[tuple[int, int, float]]:
    stretch = log(_mean_length(one) / _mean_length(two))
    odds = [[_odds(a, b, stretch) for b in two] for a in one]
    best = _sums(odds)
    if best[0][0] < ORDER_TELLS * _sums([row[::-1] for row in odds])[0][0]:
        return
    path = _path(odds, best)
    anchored = sum(bool(one[i].numbers & two[j].numbers or one[i].names & two[j].names) for i, j in path)
    if anchored >= PARALLEL_ANCHORED and len(path) >= PARALLEL_SHARE * min(len(one), len(two)):
        for i, j in path:
            if odds[i][j] >= TRANSLATED_FROM:
                a, b = one[i].id, two[j].id
                yield min(a, b), max(a, b), odds[i][j]


def _odds(a: _Anchors, b: _Anchors, stretch: float) -> float:
    numbers = len(a.numbers & b.numbers)
    names = len(a.names & b.names)
    return (
        PRIOR
        + SHARED_NUMBER * min(numbers, MOST_ANCHORS)
        + OTHER_NUMBERS * (bool(a.numbers) and bool(b.numbers) and not numbers)
        + SHARED_NAME * min(names, MOST_ANCHORS)
        + SAME_SPEAKER * same_speaker(a.speaker, b.speaker)
        + OTHER_SPEAKER * other_speaker(a.speaker, b.speaker)
        + LENGTH_DIFFERS * abs(log((a.length + SHORTEST) / (b.length + SHORTEST)) - stretch)
        + (BOTH_QUOTE if a.quotes and b.quotes else 0.0)
        + (ONE_QUOTES if a.quotes != b.quotes else 0.0)
    )


def _mean_length(article: Sequence[_Anchors]) -> float:
    return SHORTEST + sum(a.length for a in article) / len(article)


def _sums(odds: Sequence[Sequence[float]]) -> list[list[float]]:
    """For each pair of places the greatest sum of log odds over pairs from there on, rising on both sides."""
    rows, columns = len(odds), len(odds[0])
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        for j in range(columns - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], odds[i][j] + best[i + 1][j + 1])
    return best


def _path(odds: Sequence[Sequence[float]], best: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """The pairs of the greatest sum; one below zero is none."""
    path: list[tuple[int, int]] = []
    i = j = 0
    while i < len(odds) and j < len(odds[0]):
        if odds[i][j] > 0 and best[i][j] == odds[i][j] + best[i + 1][j + 1]:
            path.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return path
