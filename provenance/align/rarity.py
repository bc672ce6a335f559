"""What a statement's words weigh in one event.

The name of the event is in every other sentence and says nothing; a word that each article has once
says much, however many articles have it. So rarity is counted inside the articles, not over them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import pairwise, zip_longest
from math import log

from provenance.align.quantities import is_in_name, is_year
from provenance.align.smallwords import small_words
from provenance.align.wording import Wording
from provenance.text.days import Period
from provenance.types import Statement

NAME_SHARE = 0.4
"""What a name weighs of what another word as rare weighs: names tell what a story is about, other words what is
said of it. Gold events, 2026-11: of pairs ranked by likeness the average precision grows by .02, for .3 to .5 alike."""

BESIDE = 2
"""Characters between two names of one day: ``Friday, 6 December``."""

_SIGNS = frozenset("$€£¥₺₽₹")


def features(words: Wording, times: Sequence[Period] = ()) -> tuple[str, ...]:
    """The senses of the words that carry meaning, in order.

    A number is one feature however it is written (``#1200``), and so is a month (``@9``). One that belongs to a
    name goes with it (``s-400``). Words that name a day or a year are one feature, too, ``yesterday`` and
    ``on 4 May`` the same (``@05-04``).

    Args:
        words: The words.
        times: The days and years that they name; without them the words for these count as any others.
    """
    dated = _dated(words, times)
    in_number = {n: number for number in words.numbers for n in range(number.first, number.last)}
    small = small_words(words.language)
    found: list[str] = []
    for n, form in enumerate(words.forms):
        number = in_number.get(n)
        if n in dated:
            found += dated[n]
        elif number is not None:
            if number.first == n:
                model = is_in_name(words, number)
                sign = "@" if is_year(words, number) else "#"
                found.append(f"{words.stems[n - 1]}-{number.value:g}" if model else f"{sign}{number.value:g}")
        elif n in words.months:
            found.append(f"@{words.months[n]}")
        elif form not in small and form not in _SIGNS:
            found.append(words.senses[n])
    return tuple(found)


def dates(found: Sequence[str]) -> frozenset[str]:
    """The days among features that are written with their month: ``on Tuesday`` may stand in every other statement."""
    return frozenset(
        f for f, month in pairwise(found) if f.startswith("@") and "-" in f and month == f"@{int(f[1:3])}"
    )


def _dated(words: Wording, times: Sequence[Period]) -> Mapping[int, tuple[str, ...]]:
    """What the words that name a day or a year are as features, by the place of each word."""
    dated: dict[int, tuple[str, ...]] = {}
    for time, following in zip_longest(times, times[1:]):
        if following is not None and following.span.start - time.span.end <= BESIDE:
            continue  # Friday, 6 December: one day
        inside = [n for n, w in enumerate(words.words) if time.span.start <= w.start < time.span.end]
        if not inside or time.precision not in ("day", "year"):
            continue
        dated |= dict.fromkeys(inside, ())
        if time.precision == "year":
            dated[inside[0]] = (f"@{time.first:%Y}",)
        else:
            months = (f"@{words.months[n]}" for n in inside if n in words.months)
            dated[inside[0]] = (f"@{time.first:%m-%d}", *months)
    return dated


def named(wordings: Iterable[Wording]) -> frozenset[str]:
    """The features that are written with a capital inside sentences more often than without one.

    None of languages that write every noun so.
    """
    count: Counter[str] = Counter()
    for words in wordings:
        if not words.profile.noun_capitals:
            for n, stem in enumerate(words.senses):
                count[stem] += (
                    1 if n in words.names else -1 if words.text[words.words[n].start].islower() else 0
                )
    return frozenset(stem for stem, more in count.items() if more > 0)


def counted(
    statements: Iterable[Statement], features_of: Mapping[int, frozenset[str]]
) -> Mapping[int | None, tuple[int, Counter[str]]]:
    """For each article how many texts it has, and how many of them have each feature.

    A text that an article has several times (in its versions, say) counts once.
    """
    of_article: dict[int | None, set[tuple[str, frozenset[str]]]] = defaultdict(set)
    for statement in statements:
        of_article[statement.article_id].add((statement.text, features_of[statement.id]))
    return {
        article: (len(texts), Counter(feature for _, found in texts for feature in found))
        for article, texts in of_article.items()
    }


def weights(
    counts: Iterable[tuple[int, Counter[str]]], names: Collection[str] = frozenset()
) -> Mapping[str, float]:
    """For each feature of an event its weight, in nats: the mean, over the articles that have it, of minus the
    logarithm of the share of the article's statements that have it. Of names it is less.

    Args:
        counts: Of each article, as ``counted`` gives them.
        names: The features that are names.
    """
    shares: dict[str, list[float]] = defaultdict(list)
    for texts, by_feature in counts:
        for feature, count in by_feature.items():
            shares[feature].append(log((texts + 1) / count))
    return {
        feature: sum(values) / len(values) * (NAME_SHARE if feature in names else 1)
        for feature, values in shares.items()
    }


def weight_of(found: Iterable[str], weighed: Mapping[str, float]) -> float:
    """The sum of the weights of features that the event has."""
    return sum(weighed[feature] for feature in found)
