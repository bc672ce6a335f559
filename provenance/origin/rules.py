"""The registry of evidence rules: one pure function each, from a case to what it saw.

A rule yields one ``Evidence`` for each observation and nothing where it saw nothing. It reads no
clock, keeps nothing, and does not depend on the order of the sightings. To add one, decorate a
function in the module of its theme; ``verdict`` imports the themes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from provenance.origin.fitted import FITTED
from provenance.origin.voices import Candidate
from provenance.origin.weights import LOOSE
from provenance.types import Case, Evidence, Sighting

Rule = Callable[[Case], Iterator[Evidence]]

RULES: dict[str, Rule] = {}
"""Every rule by its name, kebab-case: it says what was seen."""


def rule(name: str) -> Callable[[Rule], Rule]:
    """Enter the decorated function under this name.

    Raises:
        ValueError: The name is taken.
    """

    def enter(function: Rule) -> Rule:
        if name in RULES:
            raise ValueError(f"there is a rule {name!r} already")
        RULES[name] = function
        return function

    return enter


def observed(rule: str, weight: float, note: str, *, of: Candidate | None, at: Sighting) -> Evidence:
    """One observation ``at`` a sighting, for or against a candidate; ``of`` None means made in public.

    What a loosely matching sighting shows counts less: it may be of another claim.
    """
    return Evidence(
        rule=rule,
        weight=weight * FITTED.factors.get(rule, 1.0) * trust(at),
        note=note,
        outlet_id=of.outlet_id if of else None,
        name=of.name if of and of.outlet_id is None else None,
        public=of is None,
        article_id=at.article_id,
        mention_id=at.mention_id,
        url=at.url,
    )


def trust(sighting: Sighting) -> float:
    """How surely the sighting is one of this claim, 0 to 1: paraphrases by how well they match, wordings wholly.

    In tenths: a score that moves by a hair must not move a verdict.
    """
    return round(sighting.score / 100.0, 1) if sighting.relation in LOOSE else 1.0


def gathered(case: Case) -> Sequence[Evidence]:
    """What all rules saw in the case, strongest first, in an order that depends on nothing else."""
    seen = [evidence for observe in RULES.values() for evidence in observe(case)]
    return sorted(seen, key=_rank)


def _rank(evidence: Evidence) -> tuple[float, str, str, str, str, str]:
    return (
        -abs(evidence.weight),
        evidence.rule,
        evidence.outlet_id or "",
        evidence.name or "",
        evidence.note,
        evidence.url or "",
    )
