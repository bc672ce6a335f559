"""How likely two statements of one event say the same in other words.

The judgement is a sum of log odds, one term for each thing observed, as in a verdict: which rare
words they share, in which order, whether their numbers, months, negations and speakers agree, and
whether either article has a statement that fits better.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import exp
from types import MappingProxyType

from provenance.align.compare import likeness
from provenance.align.denial import Denials, denials
from provenance.align.evidence import WORD_ORDER, Evidence, odds_alike
from provenance.align.meaning import Meanings
from provenance.align.occasion import other_days, times_named
from provenance.align.quantities import Quantity, agree, clash, quantities
from provenance.align.rarity import counted, dates, features, named, weight_of, weights
from provenance.align.speakers import other_speaker
from provenance.align.stance import Stance, stance
from provenance.align.wording import Wording, wording
from provenance.types import Statement

ENOUGH_WEIGHT = 3.0
"""Weight (nats) of shared words at which they are worth 63 % of what any number of them is worth."""
OPENS_FROM = 2
"""Words with meaning that must follow on either side what two statements share, for that to be an opening."""
COUNTED_ON_FINGERS = 12
"""Numbers up to here are in every story."""
COMMON_SHARE = 0.08
"""Share of the statements with a word from which it does not by itself make a pair worth looking at."""
NAMED_WORDS = 5
"""Shared words that a reason names."""
ALWAYS_RARE = 25
"""Statements a word may always be in and still make pairs."""


def _stands_together(order: Sequence[str], shared: frozenset[str]) -> bool:
    """Whether nothing stands between the shared features, or there are none."""
    places = [n for n, feature in enumerate(order) if feature in shared]
    return not places or len(places) > places[-1] - places[0]


def _opens(order: Sequence[str], shared: frozenset[str]) -> bool:
    """Whether the shared features are the first ones, and others follow."""
    rest = [feature for feature in order[len(shared) :] if feature not in shared]
    return len(rest) >= OPENS_FROM and set(order[: len(order) - len(rest)]) == shared


def _neighbours(statements: Sequence[Statement]) -> Mapping[int, tuple[int, ...]]:
    """For each statement those before and behind it in its article, by the order of their ids."""
    articles: dict[int, list[int]] = defaultdict(list)
    for statement in statements:
        if statement.article_id is not None:
            articles[statement.article_id].append(statement.id)
    beside: dict[int, tuple[int, ...]] = {}
    for ids in map(sorted, articles.values()):
        for n, id_ in enumerate(ids):
            beside[id_] = tuple(ids[max(0, n - 1) : n] + ids[n + 1 : n + 2])
    return beside


def _retells(one: Statement, two: Statement) -> bool:
    """Whether the one may be the other in reported speech, where "I" becomes "she"."""
    return {one.kind, two.kind} == {"quote", "indirect"}


def _written(found: tuple[Quantity, Quantity] | None) -> tuple[str, str] | None:
    if found is None:
        return None
    low, high = sorted(quantity.written for quantity in found)
    return low, high


def is_telling(number: str) -> bool:
    """Whether a number, as a feature (``#1200``), is one that few stories have."""
    return float(number.lstrip("#")) > COUNTED_ON_FINGERS


def _most_order(one: Wording, two: Wording) -> float:
    """What the likeness of two wordings can be at most, 0-1: the order of the shared words left aside."""
    shorter = min(len(one.distinct), len(two.distinct))
    return len(one.distinct & two.distinct) / shorter if shorter else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Profile:
    """One statement, prepared."""

    words: Wording
    order: tuple[str, ...]
    """The features as they stand in it."""
    features: frozenset[str]
    numbers: frozenset[str]
    dates: frozenset[str]
    months: frozenset[str]
    denied: Denials
    total: float
    quantities: tuple[Quantity, ...]
    stance: Stance
    statement: Statement


class EventLikeness:
    """Judges pairs of statements of one event; made for one event, once.

    Args:
        statements: Of one event, none in the words of another.
        copies: Those that are in the words of one of them, by its id.
        meanings: How near they are in meaning, where that is known.
    """

    def __init__(
        self,
        statements: Sequence[Statement],
        copies: Mapping[int, Sequence[Statement]] = MappingProxyType({}),
        meanings: Meanings | None = None,
    ) -> None:
        self._meanings = meanings
        self._articles = {s.id: s.article_id for s in statements}
        self._told_in = {id_: {s.article_id for s in same} for id_, same in copies.items()}
        words = {s.id: wording(s.text, s.language) for s in statements}
        order = {s.id: features(words[s.id], times_named(s)) for s in statements}
        found = {id_: frozenset(features) for id_, features in order.items()}
        counts = counted(statements, found)
        self._weights = weights(counts.values(), named(words.values()))
        self._once = {
            article: frozenset(f for f, n in count.items() if n == 1)
            for article, (_, count) in counts.items()
        }
        self._beside = _neighbours(statements)
        self._profiles = {s.id: self._profile(s, words[s.id], order[s.id]) for s in statements}
        self._fit = self._fits()
        self._best = self._bests()

    def pairs(self) -> Iterable[tuple[int, int]]:
        """Pairs of different articles that share a rare word, by ids, the lower first."""
        return self._fit.keys()

    def evidence(self, a: int, b: int, *, at_least: float) -> Evidence | None:
        """What speaks for two statements saying the same.

        Returns:
            None where ``alike`` cannot reach ``at_least`` whatever the order of the words.
        """
        one, two = self._profiles[a], self._profiles[b]
        shared = one.features & two.features
        fit = self._fit.get((min(a, b), max(a, b)), 0.0)
        rival = max(self._rival(a, b), self._rival(b, a))
        telling = any(map(is_telling, one.numbers & two.numbers)) or bool(one.dates & two.dates)
        numbers = telling or agree(one.quantities, two.quantities)
        once = len(shared & self._once[self._articles[a]] & self._once[self._articles[b]])
        around = self._around(a, b)
        meanings = self._meanings
        near = None if meanings is None else meanings.nearness(one.statement, two.statement)
        likely = odds_alike(fit, rival, False, once, around, near, numbers)
        if likely + WORD_ORDER * _most_order(one.words, two.words) < at_least:
            return None
        return Evidence(
            fit=fit,
            rival=rival,
            shared=shared,
            phrase=_stands_together(one.order, shared) and _stands_together(two.order, shared),
            once=once,
            around=around,
            nearness=near,
            order=likeness(one.words, two.words) / 100,
            shared_numbers=numbers,
            other_numbers=bool(one.numbers - two.numbers) and bool(two.numbers - one.numbers),
            one_sided_numbers=bool(one.numbers) != bool(two.numbers),
            opening=bool(shared) and _opens(one.order, shared) and _opens(two.order, shared),
            contained=self._contained(shared, one, two),
            counts=_written(clash(one.quantities, two.quantities)),
            days=other_days(one.statement, two.statement),
            other_months=bool(one.months) and bool(two.months) and not one.months & two.months,
            one_sided_negations=len(one.denied.against(two.denied) & shared),
            other_stance=one.stance.open != two.stance.open,
            one_own=one.stance.own != two.stance.own and not _retells(one.statement, two.statement),
            other_speaker=other_speaker(one.statement.speaker, two.statement.speaker),
            two_quotes=one.statement.kind == two.statement.kind == "quote"
            and one.words.language == two.words.language,
        )

    def reasons(self, evidence: Evidence) -> tuple[str, ...]:
        """What was observed, as sentences."""
        rarest = sorted(evidence.shared, key=lambda f: (-self._weights.get(f, 0.0), f))
        words = ", ".join(feature.lstrip("#@") for feature in rarest[:NAMED_WORDS])
        said = [f"They share what is rare in this event: {words}." if words else "They share no rare word."]
        observed = (
            (evidence.mutual, "No statement of either article fits the other better."),
            (evidence.shared_numbers, "They have a number in common."),
            (evidence.other_speaker, "The speakers differ."),
            (evidence.one_sided_numbers, "Only one of them has a number."),
            (evidence.other_months, "The months differ."),
            (evidence.other_numbers, "Each has a number that the other has not."),
            (evidence.one_sided_negations, "What one says the other denies."),
            (evidence.other_stance, "Only one of them says what may be, or is to come."),
            (evidence.opening, "They begin with the same words, and go on with others."),
        )
        said += [sentence for holds, sentence in observed if holds]
        for what, found in (("number", evidence.counts), ("day", evidence.days)):
            if found is not None:
                said.append(f"A {what} differs: “{found[0]}” and “{found[1]}”.")
        return tuple(said)

    def _profile(self, statement: Statement, words: Wording, order: tuple[str, ...]) -> _Profile:
        found = frozenset(order)
        return _Profile(
            words=words,
            order=order,
            features=found,
            numbers=frozenset(f for f in found if f.startswith("#")),
            dates=dates(order),
            months=frozenset(f"@{month}" for month in words.months.values()),
            denied=denials(words),
            total=weight_of(found, self._weights),
            quantities=quantities(words),
            stance=stance(words),
            statement=statement,
        )

    def _fits(self) -> dict[tuple[int, int], float]:
        """How well the rare words of two statements fit, 0-1, for all pairs worth looking at."""
        holders: dict[str, list[int]] = defaultdict(list)
        for id_, profile in self._profiles.items():
            for feature in profile.features:
                holders[feature].append(id_)
        most = max(ALWAYS_RARE, COMMON_SHARE * len(self._profiles))
        pairs = {
            (a, b) if a < b else (b, a)
            for ids in holders.values()
            if len(ids) <= most
            for n, a in enumerate(ids)
            for b in ids[:n]
            if self._are_comparable(a, b)
        }
        return {pair: self._shared_words(*pair) for pair in pairs}

    def _are_comparable(self, a: int, b: int) -> bool:
        """Whether two statements are of different articles, in one language as far as we know."""
        one, two = self._profiles[a].words.language, self._profiles[b].words.language
        articles = self._articles[a], self._articles[b]
        return (None in articles or articles[0] != articles[1]) and (None in (one, two) or one == two)

    def _shared_words(self, a: int, b: int) -> float:
        """Half containment, half Jaccard, both by weight, damped where little is shared at all."""
        one, two = self._profiles[a], self._profiles[b]
        shared = weight_of(one.features & two.features, self._weights)
        contained = shared / min(one.total, two.total)
        jaccard = shared / (one.total + two.total - shared)
        return (contained + jaccard) / 2 * (1 - exp(-shared / ENOUGH_WEIGHT))

    def _around(self, a: int, b: int) -> float:
        """How well what stands beside the one fits what stands beside the other: stories keep their order."""
        return max(
            (
                self._fit.get((x, y) if x < y else (y, x), 0.0)
                for x in self._beside.get(a, ())
                for y in self._beside.get(b, ())
            ),
            default=0.0,
        )

    def _contained(self, shared: frozenset[str], one: _Profile, two: _Profile) -> float:
        least = min(p.total - weight_of(p.numbers, self._weights) for p in (one, two))
        return (
            weight_of((f for f in shared if not f.startswith("#")), self._weights) / least
            if least > 0
            else 0.0
        )

    def _bests(self) -> Mapping[tuple[int, int | None], tuple[tuple[float, int], ...]]:
        """For each statement and other article the two statements there that fit best."""
        best: dict[tuple[int, int | None], list[tuple[float, int]]] = defaultdict(list)
        for (a, b), fit in self._fit.items():
            best[a, self._articles[b]].append((fit, b))
            best[b, self._articles[a]].append((fit, a))
        return {key: tuple(sorted(found, key=lambda f: (-f[0], f[1]))[:2]) for key, found in best.items()}

    def _rival(self, a: int, b: int) -> float:
        """How well ``a`` fits the best other statement of ``b``'s article; 1 where its very words are there."""
        if self._articles[b] in self._told_in.get(a, ()):
            return 1.0
        found = self._best.get((a, self._articles[b]), ())
        return next((fit for fit, id_ in found if id_ != b), 0.0)
