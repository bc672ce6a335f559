"""Valid values for tests, so that a test states only what it is about.

Each builder takes any field of its value; what is left out is plain and valid. Spans are worked out
from the text. Nothing here is random: the same call gives an equal value.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from provenance.types import (
    Article,
    Case,
    Citation,
    How,
    Mention,
    Outlet,
    Precision,
    Reach,
    Setting,
    SettingKind,
    Sighting,
    Span,
    Stamp,
    Statement,
    Zone,
)

NOON = datetime(2024, 5, 2, 12, tzinfo=UTC)
"""When things happen where a test does not say."""


def make_outlet(outlet_id: str = "harbour-times", name: str | None = None, **fields: Any) -> Outlet:
    """An outlet named after its id: ``harbour-times`` is called Harbour Times."""
    return Outlet(id=outlet_id, name=name or outlet_id.replace("-", " ").title(), **fields)


def make_stamp(at: datetime = NOON, *, precision: Precision = "second", zone: Zone = "stated") -> Stamp:
    """A stated time, by default exact."""
    return Stamp(at=at, raw=at.isoformat(), source="json-ld", precision=precision, zone=zone)


def make_article(text: str = "The bridge was closed on Monday.", **fields: Any) -> Article:
    """An article, by default one sentence without any metadata."""
    return Article(**{"url": "https://harbourtimes.example/bridge", **fields}, text=text)


def make_citation(
    name: str = "Harbour Times",
    how: How = "reported",
    *,
    outlet: Outlet | None = None,
    reach: Reach = "own",
    **fields: Any,
) -> Citation:
    """A citation by name, or of a known outlet."""
    if outlet is not None:
        return Citation(name=outlet.name, outlet_id=outlet.id, how=how, reach=reach, **fields)
    return Citation(name=name, how=how, reach=reach, **fields)


def make_setting(
    kind: SettingKind = "public", text: str = "told reporters", name: str | None = None
) -> Setting:
    """The words that say in what setting something was said."""
    return Setting(kind=kind, text=text, name=name)


def make_mention(text: str = "The bridge will not open again.", **fields: Any) -> Mention:
    """A mention that is its whole text; a quote unless ``kind`` says otherwise."""
    whole = Span(start=0, end=len(text))
    return Mention(**{"kind": "quote", "spans": (whole,), "sentence": whole, "text": text, **fields})


def make_sighting(
    outlet: str | Outlet = "harbour-times",
    mention: Mention | None = None,
    *,
    number: int = 1,
    at: datetime | None = NOON,
    **fields: Any,
) -> Sighting:
    """A mention in an article of an outlet; ``number`` is the id of both. ``at`` None: the page has no time."""
    outlet_id = outlet if isinstance(outlet, str) else outlet.id
    plain: dict[str, Any] = {
        "mention_id": number,
        "mention": mention or make_mention(),
        "relation": "verbatim",
        "score": 100.0,
        "article_id": number,
        "outlet_id": outlet_id,
        "url": f"https://{outlet_id}.example/{number}",
        "title": None,
        "language": "en",
        "published": make_stamp(at) if at else None,
        "modified": None,
        "first_seen_at": datetime(2024, 5, 9, 12, tzinfo=UTC),
    }
    return Sighting(**{**plain, **fields})


def make_case(*sightings: Sighting, outlets: Iterable[Outlet] = (), **fields: Any) -> Case:
    """A case of these sightings. Outlets that are not given are made from their ids."""
    known = {o.id: o for o in outlets}
    for sighting in sightings:
        known.setdefault(sighting.outlet_id, make_outlet(sighting.outlet_id))
        for citation in (*sighting.mention.cited, *sighting.page_citations):
            if citation.outlet_id is not None:
                known.setdefault(citation.outlet_id, make_outlet(citation.outlet_id, citation.name))
    first = sightings[0].mention if sightings else make_mention()
    plain: dict[str, Any] = {
        "claim_id": 1,
        "kind": first.kind,
        "text": first.text,
        "speaker": first.speaker_name,
    }
    return Case(**{**plain, **fields}, sightings=sightings, outlets=known)


def make_statement(text: str = "The bridge will not open again.", **fields: Any) -> Statement:
    """A statement as the aligner sees it; its id is 1 unless the test says otherwise."""
    return Statement(**{"id": 1, **fields}, text=text)


def citing(sighting: Sighting, *citations: Citation) -> Sighting:
    """The sighting with these citations on its mention."""
    return replace(sighting, mention=replace(sighting.mention, cited=(*sighting.mention.cited, *citations)))


def set_in(sighting: Sighting, *settings: Setting) -> Sighting:
    """The sighting with these settings on its mention."""
    return replace(
        sighting, mention=replace(sighting.mention, settings=(*sighting.mention.settings, *settings))
    )
