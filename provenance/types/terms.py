"""The words with a fixed set of values, and the span."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from provenance.errors import BadSpan

OutletKind = Literal["newspaper", "agency", "broadcaster", "magazine", "site", "journal", "institution"]
SourceKind = Literal["feed", "sitemap", "page", "urls", "search"]
Precision = Literal["second", "minute", "hour", "day", "month", "year"]
Zone = Literal["stated", "assumed", "unknown"]
MentionKind = Literal["quote", "indirect", "claim"]
How = Literal["told", "reported", "byline", "credit", "link", "denied", "corrected"]
TakenBack = Literal["corrected", "withdrawn"]
Reach = Literal["own", "carried", "page"]
SettingKind = Literal["public", "document", "archive", "interview"]
Relation = Literal[
    "verbatim",
    "near_verbatim",
    "truncated",
    "overlapping",
    "paraphrase",
    "translated",
    "number_changed",
    "negated",
    "different",
]
Basis = Literal["reported", "public", "unknown"]
Standing = Literal["supported", "contested", "undetermined"]

SAME: frozenset[Relation] = frozenset(
    ("verbatim", "near_verbatim", "truncated", "overlapping", "paraphrase", "translated")
)
"""Relations of mentions that make one claim; the others link claims that only look alike."""

DAY = timedelta(days=1)
WIDTH: Mapping[Precision, timedelta] = {
    "second": timedelta(seconds=1),
    "minute": timedelta(minutes=1),
    "hour": timedelta(hours=1),
    "day": DAY,
    "month": timedelta(days=31),
    "year": timedelta(days=366),
}
"""How long a stated time may in truth have lasted, by its precision."""


def in_utc(moment: datetime | None, name: str) -> None:
    if moment is not None and moment.utcoffset() != timedelta(0):
        raise ValueError(f"{name} must be an aware time in UTC, not {moment!r}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch of text, half-open, in code points."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise BadSpan(f"no span from {self.start} to {self.end}")

    def of(self, text: str) -> str:
        """The stretch itself.

        Raises:
            BadSpan: It reaches past the text.
        """
        if self.end > len(text):
            raise BadSpan(f"span to {self.end} in a text of {len(text)} characters")
        return text[self.start : self.end]
