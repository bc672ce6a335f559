"""Every pair of an event's statements that is worth a look, and how it stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import exp

from provenance.align.compare import SAME_FROM, compare, is_lookalike
from provenance.align.evidence import Evidence
from provenance.align.keys import keys
from provenance.align.likeness import EventLikeness
from provenance.align.meaning import Meanings
from provenance.align.translated import meant, translations
from provenance.types import SAME, Comparison, Relation, Statement

Pair = tuple[int, int]
"""Ids of two statements, the lower first."""

JOINS_FROM = 0.5
"""Log odds from which two statements say the same."""
ALIKE_FROM = 2.0
"""Log odds that a pair must have, what tells look-alikes apart left aside, to be listed as look-alikes."""
MEANT_NOTE = (
    "They are in two languages, and by a sentence embedding nothing in either story is nearer in meaning."
)
TRANSLATED_NOTE = "They stand in the same place of two stories that run parallel in two languages."
SAME_WORDS = 4.0
"""Log odds of a pair whose words just suffice for one utterance: 50 to 1, as on the labelled quote pairs."""
MORE_WORDS = 0.05
"""What each point of the score of words above that adds."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """How a pair stands: log odds that both say the same, and the comparison that says why.

    ``by_words`` where the words themselves were compared, and not only what they mean; ``contradicts`` where they
    say the same of two numbers.
    """

    odds: float
    comparison: Comparison
    by_words: bool = False
    contradicts: bool = False

    @property
    def same(self) -> bool:
        """Whether the two may be joined."""
        return self.comparison.relation in SAME

    @property
    def keeps_apart(self) -> bool:
        """Whether the two may never share a group, whatever joins them."""
        return not self.same and (self.by_words or self.contradicts)


def judged(
    statements: Sequence[Statement],
    copies: Mapping[int, Sequence[Statement]],
    meanings: Meanings | None = None,
) -> Mapping[Pair, Judgement]:
    """Pairs that say the same, and pairs that look alike and do not; all others are left out.

    Args:
        statements: Of one event, none in the words of another.
        copies: All statements of the event, each with those in its words, by its id.
        meanings: How near all of them are in meaning.
    """
    # All are of one event: that their sentences share no word does not make them strangers.
    by_id = {s.id: replace(s, context="") for s in statements}
    found: dict[Pair, Judgement] = {}
    for a, b in _sharing_keys(statements):
        judgement = _by_words(by_id[a], by_id[b])
        if judgement is not None:
            found[a, b] = judgement
    first = {s.id: id_ for id_, same in copies.items() for s in same}
    # An article is laid beside another whole, with what it has in the words of others.
    across = [(pair, TRANSLATED_NOTE) for pair in translations([s for same in copies.values() for s in same])]
    if meanings is not None:
        across += [(pair, MEANT_NOTE) for pair in meant(meanings)]
    for (a, b, odds), note in across:
        pair = (min(first[a], first[b]), max(first[a], first[b]))
        found.setdefault(pair, _judgement(odds, _score(odds), "translated", (note,)))
    likeness = EventLikeness(statements, copies, meanings)
    for pair in likeness.pairs():
        if pair not in found:
            evidence = likeness.evidence(*pair, at_least=JOINS_FROM)
            judgement = _by_meaning(evidence, likeness.reasons) if evidence is not None else None
            if judgement is not None:
                found[pair] = judgement
    return found


def _sharing_keys(statements: Iterable[Statement]) -> Iterator[Pair]:
    holders: dict[int, list[int]] = defaultdict(list)
    for statement in statements:
        for key in keys(statement.text):
            holders[key].append(statement.id)
    yield from {
        (a, b) if a < b else (b, a) for ids in holders.values() for n, a in enumerate(ids) for b in ids[:n]
    }


def _by_words(a: Statement, b: Statement) -> Judgement | None:
    comparison = compare(a, b)
    if comparison.relation in SAME:
        odds = SAME_WORDS + MORE_WORDS * (comparison.score - SAME_FROM)
        return Judgement(odds, comparison, by_words=True)
    # Who retells a statement may put one name for another, or first what came last.
    tells = a.kind == b.kind == "quote" or comparison.relation != "different"
    return Judgement(-SAME_WORDS, comparison, by_words=True) if tells and is_lookalike(comparison) else None


def _by_meaning(evidence: Evidence, reasons: Callable[[Evidence], tuple[str, ...]]) -> Judgement | None:
    odds = evidence.odds
    if odds >= JOINS_FROM:
        return _judgement(odds, _score(odds), "paraphrase", reasons(evidence))
    relation = _what_differs(evidence)
    if relation is not None and evidence.alike >= ALIKE_FROM:
        found = _judgement(odds, SAME_FROM / (1 + exp(JOINS_FROM - odds)), relation, reasons(evidence))
        return replace(found, contradicts=evidence.contradicts)
    return None


def _score(odds: float) -> float:
    """The score of a pair that is joined: ``SAME_FROM`` where it just suffices, 100 where nothing is surer."""
    return SAME_FROM + (100 - SAME_FROM) * (2 / (1 + exp(JOINS_FROM - odds)) - 1)


def _what_differs(evidence: Evidence) -> Relation | None:
    if evidence.contradicts:
        return "number_changed"
    if evidence.one_sided_negations:
        return "negated"
    if evidence.other_numbers and not evidence.shared_numbers:
        return "number_changed"
    return "different" if evidence.days or evidence.other_months or evidence.other_speaker else None


def _judgement(odds: float, score: float, relation: Relation, reasons: tuple[str, ...]) -> Judgement:
    return Judgement(odds, Comparison(score=round(score, 2), relation=relation, reasons=reasons))
