"""From the sightings of claims to their verdicts, and what each verdict rests on."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache

from provenance.extract.reading import READER
from provenance.gazetteer import OutletBook
from provenance.origin.fitted import shipped
from provenance.origin.rules import RULES
from provenance.origin.verdict import judge
from provenance.origin.weights import WEIGHTS
from provenance.protocols import Store
from provenance.types import Case, Event, Grounds, Outlet, Sighting


class Bench:
    """Judges claims; knows the outlets as they are when an analysis begins to judge."""

    def __init__(self, *, store: Store, book: OutletBook, events: Sequence[Event], now: datetime) -> None:
        self._store, self._book, self._now = store, book, now
        self._events = {e.id: e for e in events}
        self._outlets, self._collected = store.outlets(), store.collected()

    def judge(self, claim_ids: Sequence[int], *, occasion: str = "", untouched: bool = True) -> int:
        """Judge these claims; gives how many verdicts are new.

        Args:
            claim_ids: Those without sightings are left as they are.
            occasion: Why they are judged, where that is no new coverage; a sentence for their history.
            untouched: Also those whose case is what it was when they were judged last.
        """
        seen = {claim_id: found for claim_id, found in self._store.sightings(claim_ids).items() if found}
        taken = self._store.taken_by({s.article_id for found in seen.values() for s in found})
        cases = {claim_id: self._case(claim_id, found, taken) for claim_id, found in seen.items()}
        grounds = {claim_id: _grounds(case) for claim_id, case in cases.items()}
        before = {} if untouched else self._store.judged(cases)
        verdicts = {
            claim_id: judge(case)
            for claim_id, case in cases.items()
            if grounds[claim_id].state != before.get(claim_id)
        }
        named = {v.origin_outlet_id for v in verdicts.values()}
        named |= {e.outlet_id for v in verdicts.values() for e in v.evidence}
        known = map(self._book.by_id, sorted(filter(None, named)))
        self._store.put_outlets(o for o in known if o is not None)
        return self._store.save_verdicts(
            verdicts,
            decided_at=self._now,
            grounds=grounds,
            occasion=occasion,
            as_before=cases.keys() - verdicts.keys(),
        )

    def _case(self, claim_id: int, sightings: Sequence[Sighting], taken: Mapping[int, Sequence[str]]) -> Case:
        events = sorted({event_id for s in sightings for event_id in taken.get(s.article_id, ())})
        fullest = max(
            sightings, key=lambda s: (s.mention.kind == "quote", len(s.mention.text), s.mention.text)
        )
        return Case(
            claim_id=claim_id,
            kind=fullest.mention.kind,
            text=fullest.mention.text,
            speaker=fullest.mention.speaker_name or fullest.mention.speaker,
            sightings=tuple(sightings),
            outlets=_outlets_of(sightings, self._book, self._outlets),
            events=tuple(self._events[e] for e in events if e in self._events),
            collected=self._collected,
        )


def _grounds(case: Case) -> Grounds:
    """What a verdict on the case rests on."""
    # a version that has it no more matters as well
    last = {s.article_id: s.versions for s in case.sightings}
    return Grounds(articles=last, reader=READER, rules=rulebook(), state=_state(case))


def _state(case: Case) -> str:
    """A digest of the case, by what its parts are known by: a version is never changed, nor what one reader made of it."""
    outlets = sorted((o.id, o.name, o.aliases, o.kind, o.parent or "") for o in case.outlets.values())
    seen = sorted(
        (s.mention_id, s.relation, s.score, s.last_seq, s.versions, s.first_seen_at, str(s.not_seen_before))
        for s in case.sightings
    )
    events = [(e.id, str(e.since)) for e in case.events]
    collected = sorted(case.collected.intersection(case.outlets))
    parts = (READER, rulebook(), seen, outlets, events, collected)
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:16]


@cache
def rulebook() -> str:
    """A name for the rules with all their weights: another one where any of them changed."""
    book = (sorted(RULES), sorted(WEIGHTS.items()), shipped())
    return hashlib.sha256(repr(book).encode()).hexdigest()[:12]


def _outlets_of(
    sightings: Iterable[Sighting], book: OutletBook, stored: Mapping[str, Outlet]
) -> dict[str, Outlet]:
    """Every outlet that a sighting or a citation names, and their parents, by id."""
    ids: set[str] = set()
    for sighting in sightings:
        ids.add(sighting.outlet_id)
        cited = [*sighting.mention.cited, *sighting.page_citations]
        cited += sighting.latest.cited if sighting.latest else ()
        for note in sighting.corrections:
            cited += [*note.misnamed, *([note.rightful] if note.rightful else [])]
        ids.update(c.outlet_id for c in cited if c.outlet_id)
    found = {i: o for i in sorted(ids) if (o := book.by_id(i) or stored.get(i)) is not None}
    for outlet in list(found.values()):
        parent = book.by_id(outlet.parent) if outlet.parent else None
        if parent is not None:
            found.setdefault(parent.id, parent)
    return found
