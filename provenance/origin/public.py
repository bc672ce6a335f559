"""Rules on statements made in public: they have no originating outlet, only a first reporter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from provenance.origin.rules import observed, rule
from provenance.origin.timing import NEVER, appeared
from provenance.origin.voices import (
    OCCASIONS,
    Candidate,
    author,
    candidate,
    credited,
    in_order,
    is_interview,
    is_named,
    is_public,
    misnamed,
    own_words,
    owner,
    page_sources,
    place,
    root,
    voices,
)
from provenance.origin.weights import FURTHER_VOICE, MIXED_PAGE, REACH, VIA_OUTLET, WEIGHTS
from provenance.origin.wording import common_ground
from provenance.types import Case, Citation, Evidence, Setting, Sighting

SAME_ROUND = timedelta(hours=36)
"""Within this time after the first page, outlets that were told the same are taken to have had one statement;
who prints it days later was told again, or asked again."""
SAID_AGAIN = timedelta(hours=12)
"""From here a public occasion came after what an outlet was told, and was not only reported later: reports of a speech
or a briefing are out within half a day."""


@rule("said-in-public")
def said_in_public(case: Case) -> Iterator[Evidence]:
    """Speak for "made in public" where articles say so of the statement itself; each voice counts once."""
    found: list[tuple[float, str, Sighting, Setting]] = []
    for speaking, sightings in voices(case).items():
        said = [
            (_weight(case, sighting, setting), speaking, sighting, setting)
            for sighting in sightings
            for setting in sighting.mention.settings
            if setting.kind in ("public", "document")
        ]
        found += sorted(said, key=lambda s: (-s[0], place(s[2]), s[3].text))[:1]
    for rank, (weight, _, sighting, setting) in enumerate(sorted(found, key=lambda s: (-s[0], s[1]))):
        who = candidate(case, sighting.outlet_id).name
        note = f"{who} says in what setting: “{setting.text}”."
        yield observed("said-in-public", weight * FURTHER_VOICE**rank, note, of=None, at=sighting)


def _weight(case: Case, sighting: Sighting, setting: Setting) -> float:
    weight = WEIGHTS["said-in-public" if setting.kind == "public" else "issued-document"]
    named_there = any(
        c.citation.how in ("told", "reported") and c.citation.reach == "own" for c in credited(case, sighting)
    )
    return weight * (VIA_OUTLET if named_there or own_words(case, sighting) else 1.0)


@rule("said-again")
def said_again(case: Case) -> Iterator[Evidence]:
    """Speak against "made in public" where an outlet had it, as told to it, long before the first public occasion."""
    public = [s for s in in_order(case) if is_public(s)]
    told = [
        s for s in in_order(case) if any(c.how == "told" for c in own_words(case, s)) and not is_public(s)
    ]
    if not public or not told:
        return
    occasion = min(appeared(s).start for s in public)
    earliest = min(told, key=lambda s: appeared(s).end)
    if appeared(earliest).start > NEVER and occasion - appeared(earliest).end >= SAID_AGAIN:
        who = author(case, earliest).name
        note = f"{who} had it, as told to it, before anybody reports it from a public occasion."
        yield observed("said-again", WEIGHTS["said-again"], note, of=None, at=earliest)


@rule("told-to-several")
def told_to_several(case: Case) -> Iterator[Evidence]:
    """Take what is said to have been told to two outlets on one day as one statement given to all, and neither's own."""
    told: dict[str, tuple[float, Candidate, Sighting]] = {}
    mistaken = misnamed(case)
    for sighting in in_order(case):
        for who, citation in _told(case, sighting):
            house, reach = owner(case.outlets, who.key), REACH[citation.reach]
            if who.key not in mistaken and reach > told.get(house, (0.0,))[0]:
                told[house] = (reach, who, sighting)
    if not told:
        return
    earliest = min(appeared(s).end for _, _, s in told.values())
    same_round = [t for t in told.values() if appeared(t[2]).start - earliest <= SAME_ROUND]
    if len(same_round) < 2:
        return
    names = sorted(who.name for _, who, _ in same_round)
    note = f"It was given to {' and to '.join(names)}: one statement to several newsrooms."
    reach, _, at = min(same_round, key=lambda t: (t[0], t[1].name))
    yield observed("told-to-several", WEIGHTS["told-to-several"] * reach, note, of=None, at=at)
    for reach, who, at in sorted(same_round, key=lambda t: t[1].key):
        others = " and ".join(name for name in names if name != who.name)
        note = f"{who.name} was not the only one to be told: so was {others}."
        yield observed("told-to-several", WEIGHTS["told-to-others"] * reach, note, of=who, at=at)


def _told(case: Case, sighting: Sighting) -> Iterator[tuple[Candidate, Citation]]:
    """The outlets that the article says it was told to, its own included."""
    for citation in own_words(case, sighting):
        if citation.how == "told":
            yield author(case, sighting), citation
    for credit in credited(case, sighting):
        if credit.citation.how == "told":
            yield root(case, credit.candidate).candidate, credit.citation


@rule("independent-wording")
def independent_wording(case: Case) -> Iterator[Evidence]:
    """Speak for a common source where outlets that name nobody each word the statement in their own way."""
    apart = common_ground(case)
    for sighting in apart[1:3]:
        who = author(case, sighting).name
        note = f"{who} has it in words of its own and names no outlet for it."
        yield observed("independent-wording", WEIGHTS["independent-wording"], note, of=None, at=sighting)


@rule("said-openly")
def said_openly(case: Case) -> Iterator[Evidence]:
    """Speak for "made in public" where a named person's words stand beside a public occasion, addressed to nobody.

    On a page without any such occasion they may as well be an interview whose credit was dropped.
    """
    said = [s for s in common_ground(case) if s.mention.kind != "claim" and is_named(s.mention.speaker_name)]
    open_to_all = [s for s in said if occasions(s) and not (is_public(s) or is_interview(case, s))]
    for rank, sighting in enumerate(open_to_all):
        who = author(case, sighting).name
        note = (
            f"{who} has the words of {sighting.mention.speaker_name} and does not say to whom they were said."
        )
        weight = WEIGHTS["said-openly"] * FURTHER_VOICE**rank
        yield observed("said-openly", weight, note, of=None, at=sighting)


@rule("public-occasion")
def public_occasion(case: Case) -> Iterator[Evidence]:
    """Speak for "made in public" where pages that name no source for it report a public occasion elsewhere.

    What one outlet alone asserts in its own voice need not come from there, and background on a page that
    draws on another outlet as well may come from that one.
    """
    apart = common_ground(case)
    if len(apart) == 1 and apart[0].mention.kind == "claim":
        return
    rank = 0
    for sighting in apart:
        seen = occasions(sighting)
        if seen and not is_interview(case, sighting) and not is_public(sighting):
            who = author(case, sighting).name
            note = f"{who}'s page reports a public occasion: “{seen[0].text}”."
            weight = WEIGHTS["public-occasion" if len(seen) >= OCCASIONS else "public-aside"]
            background = sighting.mention.kind == "claim" and page_sources(case, sighting)
            weight *= FURTHER_VOICE**rank * (MIXED_PAGE if background else 1.0)
            yield observed("public-occasion", weight, note, of=None, at=sighting)
            rank += 1


def occasions(sighting: Sighting) -> Sequence[Setting]:
    """The public occasions and documents that the page speaks of, for whatever statement."""
    return [s for s in sighting.page_settings if s.kind in ("public", "document")]
