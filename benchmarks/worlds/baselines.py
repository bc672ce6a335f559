"""Four ways to name an origin without judging, given the true mentions of a claim: what others do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from provenance.text.tokens import forms


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One page's mention of a claim, and whom its citations name."""

    outlet_id: str
    at: datetime
    text: str
    cited: tuple[str, ...] = ()


def earliest_date(seen: Sequence[Seen]) -> str:
    """The outlet whose page states the earliest time (Quotebank; studies of agency reuse)."""
    return min(seen, key=lambda s: (s.at, s.outlet_id)).outlet_id


def fullest_text(seen: Sequence[Seen]) -> str:
    """The outlet with the longest wording."""
    return max(seen, key=lambda s: (len(s.text), s.outlet_id)).outlet_id


def most_cited(seen: Sequence[Seen]) -> str:
    """The outlet that most pages name; where none is named, the earliest."""
    count = Counter(outlet for s in seen for outlet in set(s.cited))
    return min(count, key=lambda o: (-count[o], o)) if count else earliest_date(seen)


def preceding_passage(seen: Sequence[Seen]) -> str:
    """From the latest page back to the one before it that shares most words, to where nothing shared precedes (passim)."""
    here = max(seen, key=lambda s: (s.at, s.outlet_id))
    while True:
        before = [s for s in seen if s.at < here.at and _shared(s, here)]
        if not before:
            return here.outlet_id
        here = max(before, key=lambda s: (_shared(s, here), s.at, s.outlet_id))


def _shared(a: Seen, b: Seen) -> int:
    return sum((Counter(forms(a.text)) & Counter(forms(b.text))).values())


BASELINES: Mapping[str, Callable[[Sequence[Seen]], str]] = {
    "earliest date": earliest_date,
    "fullest text": fullest_text,
    "most cited": most_cited,
    "preceding passage": preceding_passage,
}
