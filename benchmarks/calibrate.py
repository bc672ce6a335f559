"""Fit how much each rule counts, and how sure a verdict may be, and write both to the data file of `origin`.

usage: python -m benchmarks.calibrate [--worlds 1500] [--seed 11] [--write]

Each rule keeps the sign and the inner order that `weights` gives it; what is fitted is one positive factor a
rule and the two priors, by logistic regression over the candidates of each claim, drawn towards 1 and towards
the priors set by hand. Then a curve of two numbers (Platt 1999) leads from posterior to how often such answers are right, for those
that name an outlet and those that say "public" apart. Data: generated worlds, and the labelled events of ../shared where they are.
How well that carries over is told by fits that each leave out one labelled event: what they say of
that event is printed beside what the whole fit says of what it has seen. Without --write nothing is written.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.labelled import labelled_worlds
from benchmarks.worlds.report import RISK_AT, calibration, risk
from benchmarks.worlds.run import Answer, answers, worlds
from provenance.gazetteer import folded
from provenance.origin.fitted import FITTED, Curve, Fitted
from provenance.origin.verdict import PUBLIC, UNKNOWN
from provenance.origin.weights import PRIOR_OUTLET, PRIOR_PUBLIC
from provenance.render.waterfall import PRIOR
from provenance.types import Basis

DATA = Path(__file__).resolve().parent.parent / "provenance" / "origin" / "fitted.json"
PULL = 400.0  # claims' worth of resistance of each factor to leaving 1: with 4, 20 and 100, public gold claims are lost to worlds
NARROWEST, WIDEST = 0.5, 1.6  # a factor beyond these would mean that the rule itself is wrong
STEPS = 400
RATE = 0.05
LABELLED_SHARE = 0.5  # of all weight: worlds are many and of our own making, labelled events few and real
CURVE_PULL = 0.03  # of all weight: resistance of each curve to leaving the posterior itself; about eight labelled answers
NEWTON_STEPS = 40
SHARPEST = 1e-4  # posteriors nearer to 0 or 1 tell a curve no more


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A claim: for each candidate what each rule weighs in all before any factor; which one is true; how much it counts.

    ``kind`` and ``event`` say which world or labelled event it is of.
    """

    candidates: Mapping[str, Mapping[str, float]]
    true: str
    weight: float
    right: Mapping[str, bool]
    """Whether naming the candidate is right."""
    kind: str = ""
    event: str = ""


def example(answer: Answer, weight: float) -> Example | None:
    """The claim of an answer; None where it was not found, or where a contradiction is the truth."""
    truth = answer.truth
    if not answer.said or truth.doubted:
        return None
    summed: dict[str, dict[str, float]] = {PUBLIC: {}, UNKNOWN: {}}
    names: dict[str, str] = {}
    for row in answer.evidence:
        if row["rule"] == PRIOR:
            continue
        key = PUBLIC if row["public"] else row["outlet_id"] or folded(row["name"] or "")
        names[key] = row["name"] or ""
        of = summed.setdefault(key, {})
        of[row["rule"]] = of.get(row["rule"], 0.0) + row["weight"] / FITTED.factors.get(row["rule"], 1.0)
    spoken_for = {k: v for k, v in summed.items() if k in (PUBLIC, UNKNOWN) or any(w > 0 for w in v.values())}
    right = {key: _is_right(answer, key, names.get(key, "")) for key in spoken_for}
    true = next((key for key, holds in right.items() if holds), "")
    return Example(
        candidates=spoken_for,
        true=true,
        weight=weight,
        right=right,
        kind=answer.world.kind,
        event=answer.world.event,
    )


def _is_right(answer: Answer, key: str, name: str) -> bool:
    truth = answer.truth
    if not truth.evidence or truth.basis == "unknown":
        return key == UNKNOWN
    if truth.basis == "public":
        return key == PUBLIC
    known = answer.world.names.get(truth.origin or "", "")
    return key not in (PUBLIC, UNKNOWN) and (key == truth.origin or folded(name) == folded(known))


@dataclass(slots=True)
class Parameters:
    """What is fitted: the logarithm of each rule's factor, and the priors in log2 odds."""

    log_factor: dict[str, float]
    outlet: float
    public: float

    def odds(self, candidates: Mapping[str, Mapping[str, float]]) -> dict[str, float]:
        """Log2 odds of each candidate against that nothing decides."""
        found = {}
        for key, rules in candidates.items():
            prior = 0.0 if key == UNKNOWN else self.public if key == PUBLIC else self.outlet
            found[key] = prior + sum(math.exp(self.log_factor.get(r, 0.0)) * w for r, w in rules.items())
        return found

    def posterior(self, candidates: Mapping[str, Mapping[str, float]]) -> dict[str, float]:
        """Shares of the candidates."""
        odds = self.odds(candidates)
        top = max(odds.values())
        shares = {key: 2.0 ** (value - top) for key, value in odds.items()}
        whole = sum(shares.values())
        return {key: share / whole for key, share in shares.items()}


def fit(examples: Sequence[Example]) -> Parameters:
    """Factors and priors that make the true candidates likeliest, by Adam; examples without one tell nothing."""
    usable = [e for e in examples if e.true]
    rules = sorted({r for e in usable for of in e.candidates.values() for r in of})
    here = Parameters(dict.fromkeys(rules, 0.0), PRIOR_OUTLET, PRIOR_PUBLIC)
    first: dict[str, float] = defaultdict(float)
    second: dict[str, float] = defaultdict(float)
    for step in range(1, STEPS + 1):
        slope = _slope(here, usable)
        moved = {}
        for name, value in slope.items():
            first[name] = 0.9 * first[name] + 0.1 * value
            second[name] = 0.99 * second[name] + 0.01 * value * value
            moved[name] = (
                RATE * (first[name] / (1 - 0.9**step)) / (math.sqrt(second[name] / (1 - 0.99**step)) + 1e-8)
            )
        here.outlet -= moved.pop(" outlet")
        here.public -= moved.pop(" public")
        for rule, by in moved.items():
            bounded = min(max(here.log_factor[rule] - by, math.log(NARROWEST)), math.log(WIDEST))
            here.log_factor[rule] = bounded
    return here


def _slope(here: Parameters, examples: Sequence[Example]) -> dict[str, float]:
    """Of the loss: negative log likelihood, and what pulls the parameters back to where they began."""
    factor = {rule: math.exp(value) for rule, value in here.log_factor.items()}
    slope = {rule: 2 * PULL * value for rule, value in here.log_factor.items()}
    slope[" outlet"] = 2 * PULL * (here.outlet - PRIOR_OUTLET)
    slope[" public"] = 2 * PULL * (here.public - PRIOR_PUBLIC)
    for seen in examples:
        for key, share in here.posterior(seen.candidates).items():
            error = seen.weight * math.log(2) * (share - (key == seen.true))
            for rule, weight in seen.candidates[key].items():
                slope[rule] += error * factor[rule] * weight
            if key != UNKNOWN:
                slope[" public" if key == PUBLIC else " outlet"] += error
    return slope


def rounded(parameters: Parameters) -> Parameters:
    """The parameters as exact as the data file keeps them."""
    factors = {r: math.log(round(math.exp(v), 2)) for r, v in parameters.log_factor.items()}
    return Parameters(factors, round(parameters.outlet, 2), round(parameters.public, 2))


class Named(NamedTuple):
    """An answer that names an outlet or the public: how likely it was, whether it is right, how much it counts."""

    basis: Basis
    posterior: float
    right: bool
    weight: float


def named(parameters: Parameters, examples: Iterable[Example]) -> list[Named]:
    """The answers that decide something."""
    found = []
    for seen in examples:
        shares = parameters.posterior(seen.candidates)
        leader = max(sorted(shares, key=lambda k: (k != UNKNOWN, k)), key=lambda k: shares[k])
        if leader != UNKNOWN:
            basis: Basis = "public" if leader == PUBLIC else "reported"
            found.append(Named(basis, shares[leader], seen.right[leader], seen.weight))
    return found


def curves(answers_: Sequence[Named]) -> dict[Basis, Curve]:
    """The curve of each basis."""
    bases: tuple[Basis, ...] = ("reported", "public")
    return {basis: curve([a for a in answers_ if a.basis == basis]) for basis in bases}


def curve(answers_: Sequence[Named]) -> Curve:
    """The curve that makes what was right likeliest, by Newton's method, drawn towards the posterior itself."""
    offset, slope = 0.0, 1.0
    pull = CURVE_PULL * sum(a.weight for a in answers_)
    for _ in range(NEWTON_STEPS):
        by_offset, by_slope, flat, tilted, mixed = -pull * offset, -pull * (slope - 1.0), pull, pull, 0.0
        for _, posterior, right, weight in answers_:
            sharp = min(max(posterior, SHARPEST), 1.0 - SHARPEST)
            odds = math.log(sharp / (1.0 - sharp))
            said = 1.0 / (1.0 + math.exp(-(offset + slope * odds)))
            by_offset += weight * (right - said)
            by_slope += weight * (right - said) * odds
            bend = weight * said * (1.0 - said)
            flat, tilted, mixed = flat + bend, tilted + bend * odds * odds, mixed + bend * odds
        whole = flat * tilted - mixed * mixed
        offset += (tilted * by_offset - mixed * by_slope) / whole
        slope += (flat * by_slope - mixed * by_offset) / whole
    return Curve(offset=round(offset, 2), slope=round(slope, 2))


def confidences(
    parameters: Parameters, of: Mapping[Basis, Curve], examples: Iterable[Example]
) -> list[tuple[float, bool]]:
    """Confidence and rightness of each answer that names an outlet or the public."""
    return [(of[a.basis].at(a.posterior), a.right) for a in named(parameters, examples)]


def by_kind(examples: Iterable[Example]) -> dict[str, list[Example]]:
    """Examples apart by the kind of their world: labelled ones are real or written."""
    found: dict[str, list[Example]] = {}
    for seen in examples:
        found.setdefault(seen.kind, []).append(seen)
    return found


def crossvalidated(
    generated: Sequence[Example], labelled: Sequence[Example]
) -> dict[str, list[tuple[float, bool]]]:
    """What fits say that have each left out one labelled event, of that event: confidence and rightness, by kind.

    The weights by hand were set on the same events, so this tests the factors, the priors and the map, not those.
    """
    found: dict[str, list[tuple[float, bool]]] = {}
    for event in sorted({e.event for e in labelled}):
        seen = [*generated, *(e for e in labelled if e.event != event)]
        unseen = [e for e in labelled if e.event == event]
        without = rounded(fit(seen))
        of = curves(named(without, seen))
        for answer in named(without, unseen):
            pairs = found.setdefault(f"{unseen[0].kind} {answer.basis}", [])
            pairs.append((of[answer.basis].at(answer.posterior), answer.right))
    return found


def said_of(pairs: Sequence[tuple[float, bool]]) -> str:
    """A line of numbers on confidences against being right."""
    brier, gap = calibration(pairs)
    wrong = ", ".join(f"{risk(pairs, at):.3f} of {at:.0%}" for at in RISK_AT)
    return f"{len(pairs)} answers, brier {brier:.3f}, ece {gap:.3f}, wrong {wrong}"


def gathered(count: int, seed: int) -> tuple[list[Example], list[Example]]:
    """Examples from generated worlds, and from labelled events; each set weighs its share of the first's number."""
    generated = [e for a in answers(worlds(seed, count)) if (e := example(a, 1.0))]
    labelled = [a for w in labelled_worlds() for a in answers([w])]
    share = LABELLED_SHARE / (1 - LABELLED_SHARE) * len(generated) / max(1, len(labelled))
    return generated, [e for a in labelled if (e := example(a, share))]


def fitted(generated: Sequence[Example], labelled: Sequence[Example], data: str) -> dict[str, Any]:
    """What goes into the data file."""
    both = [*generated, *labelled]
    exact = rounded(fit(both))
    of = curves(named(exact, both))
    for name, part in (("worlds", generated), *by_kind(labelled).items()):
        print(f"{name}, seen by the fit: {said_of(confidences(exact, of, part))}")
    for name, pairs in crossvalidated(generated, labelled).items():
        print(f"{name}, its event left out of the fit: {said_of(pairs)}")
    return {
        "fitted_on": f"{datetime.now(UTC):%Y-%m-%d}",
        "data": data,
        "prior_outlet": exact.outlet,
        "prior_public": exact.public,
        "factors": {r: round(math.exp(v), 2) for r, v in sorted(exact.log_factor.items())},
        "confidence": {basis: asdict(curve_) for basis, curve_ in of.items()},
    }


def main() -> int:
    """Fit, print, and with --write replace the data file."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--worlds", type=int, default=1500)
    ap.add_argument("--seed", type=int, default=11)
    ap.add_argument("--write", action="store_true")
    args = ap.parse_args()
    generated, labelled = gathered(args.worlds, args.seed)
    data = f"{args.worlds} generated worlds (seed {args.seed}) with {len(generated)} claims; {len(labelled)} claims of labelled events"
    found = fitted(generated, labelled, data)
    text = json.dumps(found, indent=1, ensure_ascii=False) + "\n"
    print(text)
    Fitted.read(text)
    if args.write:
        DATA.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
