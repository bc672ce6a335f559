"""From evidence to a verdict: sums of log2 odds, what leads, how sure, and what decided it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import fsum

from provenance.origin import bounds, citing, corrected, own, public, timing, wording  # noqa: F401 - importing enters their rules
from provenance.origin.fitted import FITTED
from provenance.origin.rules import gathered
from provenance.origin.voices import candidate, condensed, folded
from provenance.render.waterfall import PRIOR
from provenance.types import Basis, Case, Evidence, Standing, Verdict

PUBLIC = "\x00public"
UNKNOWN = "\x00unknown"
"""Keys of the two candidates that are no outlet."""
BASES: Mapping[str, Basis] = {PUBLIC: "public", UNKNOWN: "unknown"}

SUPPORTED = 0.5
"""Least confidence of a supported verdict: below it the other answers together are likelier."""
RIVAL = 0.2
"""Posterior from which a second answer makes a verdict contested, where it has strong evidence as well."""
STRONG = 3.0
"""Log2 odds of evidence that makes a rival strong: about one citation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What the evidence adds up to: log2 odds for each candidate, and the posterior of each."""

    odds: Mapping[str, float]
    posterior: Mapping[str, float]

    @property
    def leader(self) -> str:
        """The candidate with the highest odds; nothing decided beats a tie."""
        return max(sorted(self.odds, key=lambda key: (key != UNKNOWN, key)), key=lambda key: self.odds[key])


def key_of(evidence: Evidence) -> str:
    """The candidate that a piece of evidence is about."""
    if evidence.public:
        return PUBLIC
    return evidence.outlet_id or folded(evidence.name or "")


def priors(case: Case, evidence: Iterable[Evidence]) -> Iterator[Evidence]:
    """For each candidate the evidence is about, what is taken before any of it: the waterfall's first line."""
    candidates = {key_of(e): e for e in evidence}
    for key, about in sorted(candidates.items()):
        weight = FITTED.prior_public if key == PUBLIC else FITTED.prior_outlet
        who = "a statement made in public" if key == PUBLIC else _named(case, about)
        note = f"Before any evidence: {2**-weight:.0f} to 1 against {who}."
        yield Evidence(
            rule=PRIOR,
            weight=weight,
            note=note,
            outlet_id=about.outlet_id,
            name=about.name,
            public=about.public,
        )


def _named(case: Case, evidence: Evidence) -> str:
    return candidate(case, evidence.outlet_id).name if evidence.outlet_id else evidence.name or ""


def tally(evidence: Iterable[Evidence]) -> Tally:
    """Add up the evidence. That nothing decides is a candidate of its own, with odds of zero.

    An outlet that nothing speaks for is no candidate: what speaks against it changes nothing.
    """
    weights: dict[str, list[float]] = {PUBLIC: []}
    for seen in evidence:
        weights.setdefault(key_of(seen), []).append(seen.weight)
    odds = {UNKNOWN: 0.0}
    for key, summands in weights.items():
        if key == PUBLIC or max(summands) > 0:
            odds[key] = fsum((FITTED.prior_public if key == PUBLIC else FITTED.prior_outlet, *summands))
    top = max(odds.values())
    shares = {key: 2.0 ** (value - top) for key, value in odds.items()}
    whole = sum(shares.values())
    return Tally(odds=odds, posterior={key: share / whole for key, share in shares.items()})


def judge(case: Case) -> Verdict:
    """Say who put the claim into the world, as far as the sightings show.

    Depends neither on the order of the sightings nor on outlets that have nothing to do with the
    claim. A case without sightings is undetermined.
    """
    case = bounds.bounded(corrected.settled(condensed(case)))
    seen = gathered(case)
    evidence = (*priors(case, seen), *seen)
    sums = tally(seen)
    leader = sums.leader
    basis = BASES.get(leader, "reported")
    origin_id, origin_name = _origin(case, leader, evidence) if basis == "reported" else (None, None)
    confidence = _sure(basis, sums.posterior[leader])
    earliest = timing.first(case)
    return Verdict(
        basis=basis,
        standing=_standing(basis, confidence, sums, evidence),
        confidence=confidence,
        evidence=evidence,
        because=_because(basis, leader, evidence),
        origin_outlet_id=origin_id,
        origin_name=origin_name,
        origin_collected=_is_collected(case, origin_id) if basis == "reported" else None,
        first_outlet_id=earliest.outlet_id if earliest else None,
        first_at=timing.appeared(earliest).start if earliest else None,
    )


def _origin(case: Case, key: str, evidence: tuple[Evidence, ...]) -> tuple[str | None, str]:
    for seen in evidence:
        if key_of(seen) == key:
            if seen.outlet_id is not None:
                return seen.outlet_id, candidate(case, seen.outlet_id).name
            return None, seen.name or key
    return None, key


def _sure(basis: Basis, posterior: float) -> float:
    """The map is fitted on answers; how sure it is that there is none is said as it stands."""
    return round(posterior, 3) if basis == "unknown" else FITTED.sure(posterior, basis)


def _is_collected(case: Case, outlet_id: str | None) -> bool:
    return outlet_id in case.collected or any(s.outlet_id == outlet_id for s in case.sightings)


def _standing(basis: Basis, confidence: float, sums: Tally, evidence: tuple[Evidence, ...]) -> Standing:
    leader = sums.leader
    circle = any(e.rule == "circular-citation" for e in evidence)
    rivals = [
        key
        for key, share in sums.posterior.items()
        if key not in (leader, UNKNOWN) and share >= RIVAL and _support(key, evidence) >= STRONG
    ]
    if circle or rivals:
        return "contested"
    if basis == "unknown" or confidence < SUPPORTED:
        return "undetermined"
    return "supported"


def _support(key: str, evidence: tuple[Evidence, ...]) -> float:
    return sum(e.weight for e in evidence if key_of(e) == key and e.weight > 0)


def _because(basis: Basis, leader: str, evidence: tuple[Evidence, ...]) -> str:
    """The observation that weighs most for the answer; for none, what goes round or that nothing shows it."""
    if basis == "unknown":
        circles = [e.note for e in evidence if e.rule == "circular-citation"]
        return circles[0] if circles else "Nothing in the coverage shows who had it first."
    return max((e for e in evidence if key_of(e) == leader), key=lambda e: e.weight).note
