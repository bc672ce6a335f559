"""The numbers that were fitted, in one data file with the day and the data they came from.

``benchmarks/calibrate.py`` writes the file. What a rule weighs is its weight by hand (``weights``) times
its factor here; a factor is positive, so a rule never changes sides.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from itertools import pairwise
from types import MappingProxyType

FILE = "fitted.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """What calibration found. ``data`` says in words what it was fitted on."""

    fitted_on: str
    data: str
    prior_outlet: float
    """Log2 odds of any one outlet before its page is read, against that nothing decides."""
    prior_public: float
    factors: Mapping[str, float]
    """By rule; a rule that is not named keeps its weight."""
    confidence: tuple[tuple[float, float], ...]
    """Posterior to confidence, piecewise linear, from (0, 0): how often answers that name an origin are right."""

    def __post_init__(self) -> None:
        if not all(factor > 0 for factor in self.factors.values()):
            raise ValueError("a factor that is not positive turns a rule round")
        if not (self.prior_outlet < 0 and self.prior_public < 0):
            raise ValueError("before any evidence nothing may be decided")
        xs, ys = zip(*self.confidence, strict=True)
        rising = all(a < b for a, b in pairwise(xs)) and all(a <= b for a, b in pairwise(ys))
        if not (rising and (xs[0], ys[0]) == (0.0, 0.0) and xs[-1] == 1.0 and ys[-1] < 1.0):
            raise ValueError("the map to confidence must rise from (0, 0) and stay below certainty")

    @classmethod
    def read(cls, text: str) -> Fitted:
        """The numbers in the file's text.

        Raises:
            ValueError: They are not such numbers.
        """
        said = json.loads(text)
        knots = tuple((float(x), float(y)) for x, y in said.pop("confidence"))
        factors = MappingProxyType({rule: float(factor) for rule, factor in said.pop("factors").items()})
        return cls(**said, factors=factors, confidence=knots)

    def sure(self, posterior: float) -> float:
        """How often answers of this posterior (0 to 1) that name an origin are right."""
        at = min(max(bisect_right([x for x, _ in self.confidence], posterior), 1), len(self.confidence) - 1)
        (x0, y0), (x1, y1) = self.confidence[at - 1], self.confidence[at]
        return round(y0 + (y1 - y0) * (posterior - x0) / (x1 - x0), 3)


def shipped() -> str:
    """The text of the file that this program comes with."""
    return resources.files("provenance.origin").joinpath(FILE).read_text(encoding="utf-8")


FITTED = Fitted.read(shipped())
