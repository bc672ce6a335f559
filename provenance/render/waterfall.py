"""How a verdict came about: for each candidate the prior, one line per observation, the sum.

Weights are log2 odds, so they add up, and one more doubles the odds. Shown as lines for a terminal
and as an HTML table with a bar per line, which reads without colour and without the bars.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup

from provenance.render.markup import element, host_of, join, printable, web_address
from provenance.render.phrases import signed, weight_words
from provenance.types import Evidence

PUBLIC = "Said in public"
NOBODY = "Nobody in particular"
FAINT = 0.05
"""Log2 odds below which a weight is printed as zero."""
PRIOR = "prior"
"""The rule whose evidence is what was thought before looking; it comes first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One observation, and the sum of the weights before (``start``) and after it (``end``)."""

    note: str
    rule: str
    weight: float
    start: float
    end: float
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Waterfall:
    """All that was observed for and against one candidate, strongest first."""

    candidate: str
    steps: tuple[Step, ...]

    @property
    def total(self) -> float:
        """The sum in log2 odds."""
        return self.steps[-1].end if self.steps else 0.0

    @property
    def outcome(self) -> str:
        """The sum in words: with a prior it is odds against "nothing decides", without one only a factor."""
        than = " as that nothing decides" if any(step.rule == PRIOR for step in self.steps) else ""
        return f"In all: {weight_words(self.total)}{than}"


def waterfalls(
    evidence: Iterable[Evidence],
    *,
    names: Mapping[str, str] | None = None,
) -> tuple[Waterfall, ...]:
    """The evidence by candidate, the best supported first.

    Args:
        evidence: In any order.
        names: Names of outlets by id.
    """
    by_candidate: dict[str, list[Evidence]] = {}
    for observed in evidence:
        by_candidate.setdefault(candidate(observed, names or {}), []).append(observed)
    falls = [Waterfall(candidate=who, steps=_steps(seen)) for who, seen in by_candidate.items()]
    return tuple(sorted(falls, key=lambda fall: (-fall.total, fall.candidate)))


def candidate(observed: Evidence, names: Mapping[str, str]) -> str:
    """Whom an observation speaks for or against, by name."""
    if observed.outlet_id is not None:
        return printable(names.get(observed.outlet_id) or observed.name or observed.outlet_id)
    if observed.name is not None:
        return printable(observed.name)
    return PUBLIC if observed.public else NOBODY


def _steps(seen: Sequence[Evidence]) -> tuple[Step, ...]:
    steps: list[Step] = []
    total = 0.0
    for e in sorted(seen, key=lambda e: (e.rule != PRIOR, -e.weight, e.rule, e.note)):
        after = total + e.weight
        note = printable(e.note)
        steps.append(Step(note=note, rule=e.rule, weight=e.weight, start=total, end=after, url=e.url))
        total = after
    return tuple(steps)


def gathered(fall: Waterfall) -> tuple[Sequence[Step], Sequence[Step]]:
    """The observations that count, with the sums they make by themselves, and the many that hardly do.

    Behind the first few of a claim that everybody has, each further voice counts half of the one before. A single faint
    observation stays where it is; one of no weight at all says something by that.
    """
    faint = [step for step in fall.steps if 0.0 < abs(step.weight) < FAINT]
    if len(faint) < 2:
        return fall.steps, ()
    plain: list[Step] = []
    for step in fall.steps:
        if not 0.0 < abs(step.weight) < FAINT:
            start = plain[-1].end if plain else 0.0
            plain.append(replace(step, start=start, end=start + step.weight))
    return plain, faint


def _together(faint: Sequence[Step]) -> tuple[str, str, float]:
    """Words, rules and sum of the faint observations."""
    rules = ", ".join(sorted({step.rule for step in faint}))
    return f"{len(faint)} more observations together", rules, sum(step.weight for step in faint)


def waterfall_lines(fall: Waterfall) -> list[str]:
    """The candidate, one line per observation with its weight, and the sum; the faint ones are counted in one line."""
    plain, faint = gathered(fall)
    lines = [f"{fall.candidate}"]
    lines += [f"  {signed(step.weight):>5}  {step.note}  ({step.rule})" for step in plain]
    if faint:
        words, rules, weight = _together(faint)
        lines.append(f"  {signed(weight):>5}  {words}  ({rules})")
    lines.append(f"  {signed(fall.total):>5}  {fall.outcome}")
    return lines


def waterfall_html(fall: Waterfall, *, scale: tuple[float, float] | None = None) -> Markup:
    """A table with a row per observation: what was seen, its weight, and a bar from the sum before to the sum after.

    The faint ones are one row, which opens to a list of them.

    Args:
        fall: One candidate's observations.
        scale: Least and greatest sum on the axis, to draw several candidates alike; its own where None.
    """
    low, high = scale or extent([fall])
    head = element(
        "thead",
        element(
            "tr",
            element("th", "What was seen", scope="col"),
            element("th", "Weight", scope="col", class_="pv-number"),
            element("th", "Sum so far", scope="col", class_="pv-bar"),
        ),
    )
    plain, faint = gathered(fall)
    rows = [_row(step, low, high) for step in plain]
    if faint:
        rows.append(_faint_row(faint, fall.total, low, high))
    foot = element(
        "tfoot",
        element(
            "tr",
            element("th", fall.outcome, scope="row"),
            element("td", signed(fall.total), class_="pv-number"),
            element("td", _bar(0.0, fall.total, low, high, "pv-sum"), class_="pv-bar"),
        ),
    )
    caption = element("caption", fall.candidate)
    return element("table", caption, head, element("tbody", join(rows)), foot, class_="pv-waterfall")


def extent(falls: Sequence[Waterfall]) -> tuple[float, float]:
    """The least and greatest sum that the waterfalls touch, zero included and never of no width."""
    edges = [0.0, *(edge for fall in falls for step in fall.steps for edge in (step.start, step.end))]
    low, high = min(edges), max(edges)
    return (low, high) if high > low else (low, low + 1.0)


def _row(step: Step, low: float, high: float) -> Markup:
    return _cells(_seen(step), step.weight, step.start, low, high)


def _faint_row(faint: Sequence[Step], total: float, low: float, high: float) -> Markup:
    words, rules, weight = _together(faint)
    summary = element("summary", words, " ", element("small", rules, class_="pv-rule"))
    each = element("ul", join(element("li", *_seen(step)) for step in faint))
    return _cells((element("details", summary, each),), weight, total - weight, low, high)


def _cells(seen: Sequence[Markup | str], weight: float, start: float, low: float, high: float) -> Markup:
    sort = "pv-for" if weight >= 0 else "pv-against"
    return element(
        "tr",
        element("td", *seen),
        element("td", signed(weight), class_="pv-number", title=weight_words(weight)),
        element("td", _bar(start, start + weight, low, high, sort), class_="pv-bar"),
    )


def _seen(step: Step) -> Sequence[Markup | str]:
    """What was seen, where, and by which rule."""
    safe = web_address(step.url)
    link = [" ", element("a", host_of(safe), href=safe, rel="noopener noreferrer nofollow")] if safe else []
    return step.note, *link, " ", element("small", step.rule, class_="pv-rule")


def _bar(start: float, end: float, low: float, high: float, sort: str) -> Markup:
    """A bar between two sums, an arrow head's side told by ▸ and ◂ so that colour is not needed."""

    def across(value: float) -> float:
        return round(4 + 92 * (value - low) / (high - low), 2)

    left, right = sorted((across(start), across(end)))
    zero = element("line", x1=f"{across(0)}%", x2=f"{across(0)}%", y1="0", y2="18", class_="pv-zero")
    bar = element(
        "rect", x=f"{left}%", y="4", width=f"{max(right - left, 0.8):.2f}%", height="10", class_=sort
    )
    tip = element("circle", cx=f"{across(end)}%", cy="9", r="3.5", class_="pv-tip")
    return element("svg", zero, bar, tip, width="100%", height="18", aria_hidden="true", class_="pv-bars")
