"""A query for an event that formed by itself: phrases that find its articles in a configuration."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from provenance.align.events import contains
from provenance.align.story import LEAD_CHARACTERS, tells
from provenance.gazetteer import folded
from provenance.text.tokens import tokens
from provenance.types import Story

WORDS = 12
"""Most telling words of an event that phrases are made of: 66 pairs."""
PHRASES = 3
"""Most phrases of a query. What they do not find comes in by likeness."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An article of the event: what it says, and what it is about."""

    title: str
    text: str
    story: Story


def query(articles: Sequence[Told]) -> tuple[str, ...]:
    """Phrases of two words, the one that finds most articles first; as many as find something more.

    A word counts by what it weighs in the stories, so a phrase is of words that are rare in the store. Articles
    of no words give none.
    """
    weight: dict[str, float] = defaultdict(float)
    spelled: dict[str, str] = {}
    for article in articles:
        seen: dict[str, float] = {}
        for form, spelling in _words(article).items():
            term, seen_weight = tells(form, article.story)
            seen[term] = seen_weight
            spelled[term] = min(spelled.get(term, spelling), spelling, key=lambda s: (len(s), s))
        for term, value in seen.items():
            weight[term] += value
    best = sorted(weight, key=lambda w: (-weight[w], w))[:WORDS]
    texts = [set(folded(f"{a.title}\n{a.text}").split()) for a in articles]
    finds = {
        pair: frozenset(n for n, words in enumerate(texts) if contains(words, _phrase(pair, spelled)))
        for pair in combinations(best, 2)
        if pair[0] not in pair[1] and pair[1] not in pair[0]
    }
    chosen: list[str] = []
    left = frozenset(range(len(articles)))
    while len(chosen) < PHRASES and left and finds:
        pair = min(finds, key=lambda p: (-len(finds[p] & left), -weight[p[0]] - weight[p[1]], p))
        if not finds[pair] & left:
            break
        left -= finds[pair]
        chosen.append(_phrase(pair, spelled))
    return tuple(chosen)


def _phrase(pair: tuple[str, str], spelled: Mapping[str, str]) -> str:
    return " ".join(spelled[term] for term in pair)


def _words(article: Told) -> dict[str, str]:
    """The words of title and lead, folded, each as it is first spelled there."""
    found: dict[str, str] = {}
    for part in (article.title, article.text[:LEAD_CHARACTERS]):
        for token in tokens(part):
            form = token.form.partition("'")[0]
            spelling = part[token.start : token.end][: len(form)]
            if folded(spelling) == form:  # what is folded otherwise would not be found by the query
                found.setdefault(form, spelling)
    return found
