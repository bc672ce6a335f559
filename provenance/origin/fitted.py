"""The numbers that were fitted, in one data file with the day and the data they came from.

``benchmarks/calibrate.py`` writes the file. What a rule weighs is its weight by hand (``weights``) times
its factor here; a factor is positive, so a rule never changes sides.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from types import MappingProxyType

from provenance.types import Basis

FILE = "fitted.json"
NEVER_SURER = 0.99
"""Highest confidence: of the answers that were fitted on, the surest are right in all but one of some hundreds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """From posterior to how often answers of that posterior are right: a line in natural log odds (Platt 1999).

    Two numbers, for labelled answers are few: a map with a knot for each tenth follows their chances.
    """

    offset: float
    slope: float

    def __post_init__(self) -> None:
        if not self.slope > 0:
            raise ValueError("confidence must rise with the posterior")

    def at(self, posterior: float) -> float:
        """The confidence in an answer of this posterior (0 to 1): 0 at 0, and never above `NEVER_SURER`."""
        if not 0.0 < posterior < 1.0:
            return NEVER_SURER if posterior >= 1.0 else 0.0
        odds = self.offset + self.slope * math.log(posterior / (1.0 - posterior))
        return min(NEVER_SURER, 1.0 / (1.0 + math.exp(-max(odds, -LEAST_ODDS))))


LEAST_ODDS = 700.0
"""Natural log odds below which a double cannot hold the exponential."""


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
    confidence: Mapping[Basis, Curve]
    """One curve for answers that name an outlet and one for those that say ``public``: real coverage credits outlets for
    what they only passed on, and what it calls public hardly ever is not."""

    def __post_init__(self) -> None:
        if not all(factor > 0 for factor in self.factors.values()):
            raise ValueError("a factor that is not positive turns a rule round")
        if not (self.prior_outlet < 0 and self.prior_public < 0):
            raise ValueError("before any evidence nothing may be decided")
        if set(self.confidence) != {"reported", "public"}:
            raise ValueError("there must be a curve of confidence for each basis that is an answer")

    @classmethod
    def read(cls, text: str) -> Fitted:
        """The numbers in the file's text.

        Raises:
            ValueError: They are not such numbers.
        """
        said = json.loads(text)
        curves: dict[Basis, Curve] = {basis: Curve(**of) for basis, of in said.pop("confidence").items()}
        factors = MappingProxyType({rule: float(factor) for rule, factor in said.pop("factors").items()})
        return cls(**said, factors=factors, confidence=MappingProxyType(curves))

    def sure(self, posterior: float, basis: Basis) -> float:
        """How often answers of this posterior (0 to 1) on a basis that is an answer are right."""
        return round(self.confidence[basis].at(posterior), 3)


def shipped() -> str:
    """The text of the file that this program comes with."""
    return resources.files("provenance.origin").joinpath(FILE).read_text(encoding="utf-8")


FITTED = Fitted.read(shipped())
