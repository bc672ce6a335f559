"""What the answers on many worlds add up to: right answers, false assertions, calibration, baselines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from benchmarks.worlds.baselines import BASELINES
from benchmarks.worlds.run import Answer

BINS = 10
RISK_AT = (1.0, 0.9, 0.75, 0.5)


def share(answers: Sequence[Answer], holds: Callable[[Answer], bool]) -> float:
    """Of these answers those for which it holds; not a number where there are none."""
    return sum(map(holds, answers)) / len(answers) if answers else float("nan")


def calibration(pairs: Sequence[tuple[float, bool]]) -> tuple[float, float]:
    """Brier score and expected calibration error of confidences against being right."""
    if not pairs:
        return float("nan"), float("nan")
    brier = sum((p - right) ** 2 for p, right in pairs) / len(pairs)
    bins: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for p, right in pairs:
        bins[min(BINS - 1, int(p * BINS))].append((p, right))
    gap = sum(abs(sum(p for p, _ in b) - sum(r for _, r in b)) for b in bins.values())
    return brier, gap / len(pairs)


def risk(pairs: Sequence[tuple[float, bool]], coverage: float) -> float:
    """The share of wrong answers among the most confident part of all."""
    kept = sorted(pairs, reverse=True)[: max(1, round(coverage * len(pairs)))]
    return sum(not right for _, right in kept) / len(kept) if kept else float("nan")


def asserted(answers: Iterable[Answer]) -> list[tuple[float, bool]]:
    """Confidence and being right of each answer that names an origin or the public; rightness as planted."""
    return [(float(a.said["confidence"]), a.right) for a in answers if a.basis != "unknown"]


def by_baseline(answers: Sequence[Answer]) -> dict[str, float]:
    """How often each baseline names the origin that the evidence gives."""
    return {name: share(answers, lambda a, n=name: a.guesses[n] == a.truth.origin) for name in BASELINES}  # type: ignore[misc]


def kind(answer: Answer) -> str:
    """The kind of world it is about."""
    return answer.world.kind


def language(answer: Answer) -> str:
    """The language of its world, or that there are several."""
    return answer.world.languages[0] if len(answer.world.languages) == 1 else "several"


def table(answers: Sequence[Answer], *, by: Callable[[Answer], str] = kind) -> str:
    """The results by kind of world, or by what ``by`` tells apart, and on the whole, as Markdown."""
    head = [by.__name__ + " of world", "claims", "right", *BASELINES, "masked", "asserted though masked"]
    lines = ["| " + " | ".join(head) + " |", "|---" * len(head) + "|"]
    kinds: dict[str, list[Answer]] = defaultdict(list)
    for answer in answers:
        kinds[by(answer)].append(answer)
    for name, of in (*kinds.items(), ("**all**", list(answers))):
        shown = [a for a in of if a.truth.evidence]
        masked = [a for a in of if not a.truth.evidence]
        cells = [name, len(shown), _cell(share(shown, lambda a: a.right))]
        cells += [_cell(value) for value in by_baseline(shown).values()]
        cells += [len(masked), _cell(share(masked, lambda a: not a.right))]
        lines.append("| " + " | ".join(map(str, cells)) + " |")
    return "\n".join(lines)


def summary(answers: Sequence[Answer]) -> dict[str, float]:
    """The numbers that are held to a floor or a ceiling."""
    shown = [a for a in answers if a.truth.evidence]
    masked = [a for a in answers if not a.truth.evidence]
    pairs = asserted(answers)
    brier, ece = calibration(pairs)
    best = max(by_baseline(shown).values())
    right = share(shown, lambda a: a.right)
    reported = [a for a in shown if a.truth.basis == "reported"]
    lead = share(reported, lambda a: a.right) - max(by_baseline(reported).values())
    found = {
        "right": right,
        "kinds_not_ahead": len(_not_ahead(shown)),
        "asserted_masked": share(masked, lambda a: not a.right),
        "lead": right - best,
        "lead_reported": lead,
        "brier": brier,
        "ece": ece,
    }
    return {**found, **{f"risk_at_{at:.2f}": risk(pairs, at) for at in RISK_AT}}


def _not_ahead(shown: Sequence[Answer]) -> list[str]:
    """The kinds of world in which some baseline is as often right as the program."""
    kinds: dict[str, list[Answer]] = defaultdict(list)
    for answer in shown:
        kinds[kind(answer)].append(answer)
    return [
        name for name, of in kinds.items() if max(by_baseline(of).values()) >= share(of, lambda a: a.right)
    ]


def _cell(value: float) -> str:
    return "–" if value != value else f"{value:.3f}"
