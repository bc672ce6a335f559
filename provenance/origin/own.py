"""Rules on what an outlet says of its own work, for and against."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from provenance.origin.rules import observed, rule
from provenance.origin.voices import (
    Candidate,
    author,
    candidate,
    credited,
    in_order,
    is_interview,
    is_labelled,
    is_misnamed,
    is_named,
    is_public,
    mentions_interview,
    own_words,
    page_sources,
    provider,
    voices,
)
from provenance.origin.weights import FURTHER_VOICE, REACH, WEIGHTS
from provenance.types import Case, Evidence, Outlet, Sighting


@rule("self-citation")
def self_citation(case: Case) -> Iterator[Evidence]:
    """Speak for an outlet that says it was told, or found out, itself; a copy speaks for its provider."""
    best: dict[str, tuple[float, Sighting, Candidate]] = {}
    for sighting in in_order(case):
        whose = author(case, sighting)
        for citation in own_words(case, sighting):
            weight = WEIGHTS["told-here"] * REACH[citation.reach]
            if weight > best.get(whose.key, (0.0,))[0]:
                best[whose.key] = (weight, sighting, whose)
    for weight, sighting, whose in best.values():
        note = f"{whose.name} says that it was told this, or found it out, itself."
        yield observed("self-citation", weight, note, of=whose, at=sighting)


@rule("page-interview")
def page_interview(case: Case) -> Iterator[Evidence]:
    """Speak a little for whose interview the page rests on, for what somebody says there without a source."""
    rank: Counter[str] = Counter()
    for sightings in voices(case).values():
        said = [s for s in sightings if s.mention.kind != "claim" and _is_bare(case, s)]
        if not said:
            continue
        here, others = candidate(case, said[0].outlet_id), page_sources(case, said[0])
        if is_interview(case, said[0]):
            whose, weight = here, WEIGHTS["page-interview"]
            note = f"{here.name}'s page rests on an interview of its own, and names nobody else for this."
        elif len(others) == 1 and mentions_interview(said[0]):
            whose, weight = others[0], WEIGHTS["interview-elsewhere"]
            note = f"{here.name}'s page draws on an interview with {whose.name}."
        else:
            continue
        yield observed(
            "page-interview", weight * FURTHER_VOICE ** rank[whose.key], note, of=whose, at=said[0]
        )
        rank[whose.key] += 1


def _is_bare(case: Case, sighting: Sighting) -> bool:
    """Whether the sentence names no source at all: no outlet, not the own one, none by mistake, no public setting."""
    named_here = credited(case, sighting) or own_words(case, sighting) or is_misnamed(sighting)
    return not (named_here or is_public(sighting))


@rule("own-desk")
def own_desk(case: Case) -> Iterator[Evidence]:
    """Speak for an outlet that names itself in the paragraph: as asking, counting, being there."""
    done: set[str] = set()
    for sighting in in_order(case):
        outlet = case.outlets.get(sighting.outlet_id)
        if outlet is None or outlet.id in done or not _is_bare(case, sighting):
            continue
        if names_itself(sighting, outlet):
            done.add(outlet.id)
            note = f"{outlet.name} names itself in the paragraph, as the one that asked or was there."
            yield observed("own-desk", WEIGHTS["own-desk"], note, of=candidate(case, outlet.id), at=sighting)


def names_itself(sighting: Sighting, outlet: Outlet) -> bool:
    """Whether the outlet's name runs on into a sentence of the paragraph, outside of what was said.

    A name before a capital or at the end of a line is a byline, a footer or a heading.
    """
    around = sighting.context.replace(sighting.mention.text, " ")
    return any(
        around[match.end() : match.end() + 1].islower()
        for name in (outlet.name, *outlet.aliases)
        for match in _running_on(name).finditer(around)
    )


@lru_cache(maxsize=4096)  # the module's own cache holds fewer names than a collection has
def _running_on(name: str) -> re.Pattern[str]:
    """A name that more words follow."""
    return re.compile(rf"(?<!\w){re.escape(name)}(?:['’]\w+)?,?\s+")


@rule("exclusive")
def exclusive(case: Case) -> Iterator[Evidence]:
    """Speak a little for an outlet that labels the story its own; the label is weighed, not believed."""
    done: set[str] = set()
    for sighting in in_order(case):
        if sighting.outlet_id not in done and not credited(case, sighting) and is_labelled(sighting):
            done.add(sighting.outlet_id)
            who = candidate(case, sighting.outlet_id)
            note = f"{who.name} prints the story as exclusive."
            yield observed("exclusive", WEIGHTS["exclusive"], note, of=who, at=sighting)


@rule("sole-voice")
def sole_voice(case: Case) -> Iterator[Evidence]:
    """Speak for the only outlet that has a named person's words, most where its page reports nothing public."""
    heard = list(voices(case).values())
    if len(heard) != 1 or case.kind == "claim" or not all(_is_bare(case, s) for s in heard[0]):
        return
    first = heard[0][0]
    if provider(case, first) or not any(is_named(s.mention.speaker_name) for s in heard[0]):
        return
    who = candidate(case, first.outlet_id)
    yield observed("sole-voice", WEIGHTS["sole-voice"], f"Only {who.name} has these words.", of=who, at=first)
    public = any(s.kind in ("public", "document") for s in first.page_settings)
    if not public and not page_sources(case, first):
        note = f"{who.name}'s page reports no public occasion, and names no other outlet."
        yield observed("sole-voice", WEIGHTS["sole-voice-apart"], note, of=who, at=first)


@rule("agency-original")
def agency_original(case: Case) -> Iterator[Evidence]:
    """Speak for a news agency whose own page has the statement, names no outlet and reports nothing public."""
    for sighting in in_order(case):
        outlet = case.outlets.get(sighting.outlet_id)
        if outlet is None or outlet.kind != "agency" or credited(case, sighting):
            continue
        if not any(s.kind in ("public", "document") for s in sighting.page_settings):
            note = f"{outlet.name} is an agency, and names nobody else for it."
            who = candidate(case, outlet.id)
            yield observed("agency-original", WEIGHTS["agency-original"], note, of=who, at=sighting)
            return


@rule("looks-back")
def looks_back(case: Case) -> Iterator[Evidence]:
    """Speak against an outlet that quotes from an earlier occasion without calling that its own."""
    done: set[str] = set()
    for sighting in in_order(case):
        archived = [s for s in sighting.mention.settings if s.kind == "archive"]
        if archived and sighting.outlet_id not in done and not own_words(case, sighting):
            done.add(sighting.outlet_id)
            who = candidate(case, sighting.outlet_id)
            note = f"{who.name} looks back on an earlier occasion: “{archived[0].text}”."
            yield observed("looks-back", WEIGHTS["looks-back"], note, of=who, at=sighting)


@rule("column")
def column(case: Case) -> Iterator[Evidence]:
    """Speak against a column or comment: it draws on what others reported."""
    done: set[str] = set()
    for sighting in in_order(case):
        if "column" in sighting.flags and sighting.outlet_id not in done and not own_words(case, sighting):
            done.add(sighting.outlet_id)
            who = candidate(case, sighting.outlet_id)
            yield observed(
                "column", WEIGHTS["column"], f"{who.name}'s page is a column.", of=who, at=sighting
            )
