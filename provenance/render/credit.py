"""Who repeats a claim, and whether with credit: worked out from the citations of each outlet's mentions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from provenance.render.sentence import Repeats
from provenance.types import Citation, Sighting, Verdict

Credited = Literal[0, 1, 2]
"""Who is credited: nobody, an outlet that is not the origin, the origin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Carrier:
    """One appearance of a claim in a collected outlet, and whom it names as its source there."""

    outlet_id: str
    name: str
    cited: tuple[Citation, ...] = ()

    @property
    def takes_back(self) -> bool:
        """Whether it has it only in a note that takes it back."""
        return is_taken_back(self.cited, self.outlet_id)


def is_taken_back(cited: Iterable[Citation], outlet_id: str) -> bool:
    """Whether citations say that an outlet takes back what they are on."""
    return any(c.how == "corrected" and (c.own_outlet or c.outlet_id == outlet_id) for c in cited)


def carriers(sightings: Iterable[Sighting], names: Mapping[str, str]) -> tuple[Carrier, ...]:
    """The sightings of a claim as carriers. A byline or credit line counts for the whole page."""
    return tuple(
        Carrier(
            outlet_id=s.outlet_id,
            name=names.get(s.outlet_id, s.outlet_id),
            cited=(*s.mention.cited, *(c for c in s.page_citations if c.how in ("byline", "credit"))),
        )
        for s in sightings
    )


def repeats(verdict: Verdict, found: Iterable[Carrier]) -> Repeats:
    """The outlets that have the claim and are not its origin, each once, by the best credit it gives.

    Who denies the origin's report says whose it is; an outlet's naming of itself is no credit. Order is that of the names.
    """
    best: dict[str, tuple[int, str]] = {}
    for carrier in found:
        if carrier.outlet_id == verdict.origin_outlet_id or carrier.takes_back:
            continue
        rank = max(
            credited(c, verdict.origin_outlet_id, verdict.origin_name, at=carrier.outlet_id)
            for c in (None, *carrier.cited)
        )
        best[carrier.outlet_id] = max(best.get(carrier.outlet_id, (0, carrier.name)), (rank, carrier.name))
    by_rank = [tuple(sorted(name for rank, name in best.values() if rank == wanted)) for wanted in (0, 1, 2)]
    return Repeats(uncredited=by_rank[0], elsewhere=by_rank[1], credited=by_rank[2])


def credited(
    citation: Citation | None, origin_id: str | None, origin_name: str | None, *, at: str
) -> Credited:
    """Whom a citation in an article of the outlet ``at`` credits: nobody where it is None, of itself or of one named by
    mistake. Who denies a report of the origin credits it, for it says whose that is; other denials credit nobody."""
    if citation is None or citation.how == "corrected" or citation.own_outlet or citation.outlet_id == at:
        return 0
    same_id = citation.outlet_id is not None and citation.outlet_id == origin_id
    same_name = citation.name.casefold() == (origin_name or "").casefold()
    if same_id or same_name:
        return 2
    return 0 if citation.how == "denied" else 1
