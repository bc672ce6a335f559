"""Rules on how the statement is worded: fuller and cut pieces, and text that travels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from provenance.origin.rules import observed, rule
from provenance.origin.voices import (
    Candidate,
    candidate,
    credited,
    in_order,
    is_attributed,
    is_denial,
    is_institution,
    owner,
    provider,
    silent,
    voices,
)
from provenance.origin.weights import WEIGHTS
from provenance.text.tokens import forms
from provenance.types import Case, Evidence, Sighting

SHINGLE_WORDS = 4
SAME_TEXT = 0.6
"""Share of a paragraph's shingles found in another one from which it is the same text: in the events around one
dispatch 46 pairs of pages share this much and more, in all others one of 382 (gold events, 2026-11)."""
MIN_WORDS = 9
"""Shorter stretches are worded alike by chance."""
MIN_FRAME = 5
"""Words of office, name and verb around a quote from which two of the same are one text: "said the mayor" is anybody's,
"senior surveyor Ada Holm recalled" one reporter's. No two pages of the gold events share so much by chance."""


@lru_cache(maxsize=4096)  # a claim's paragraphs are each compared with all others, by several rules
def shingles(text: str) -> frozenset[tuple[str, ...]]:
    """Runs of ``SHINGLE_WORDS`` words; empty where the text has fewer than ``MIN_WORDS``."""
    words = forms(text)
    if len(words) < MIN_WORDS:
        return frozenset()
    return frozenset(tuple(words[i : i + SHINGLE_WORDS]) for i in range(len(words) - SHINGLE_WORDS + 1))


def is_same_text(a: Sighting, b: Sighting) -> bool:
    """Whether the outlets' own sentences around the statement are one text; a shared quote alone is not.

    What is too short for shingles, as the words that introduce a quote, must be the same word for word.
    """
    ours, theirs = shingles(own_sentences(a)), shingles(own_sentences(b))
    smaller = min(len(ours), len(theirs))
    if smaller:
        return len(ours & theirs) >= SAME_TEXT * smaller
    words = forms(own_sentences(a))
    return len(words) >= MIN_FRAME and words == forms(own_sentences(b))


def is_telling(sighting: Sighting) -> bool:
    """Whether the outlet's own sentences around the statement are long enough to show whose text they are."""
    return bool(shingles(own_sentences(sighting)))


def own_sentences(sighting: Sighting) -> str:
    """The paragraph without what somebody said; for the outlet's own assertion, that itself as well."""
    around = sighting.context
    return around.replace(sighting.mention.text, " ") if sighting.mention.kind == "quote" else around


def worded_apart(heard: Mapping[str, Sequence[Sighting]]) -> Sequence[Sighting]:
    """One sighting of each voice whose text is not that of a voice before it."""
    apart: list[Sighting] = []
    for sightings in heard.values():
        if not any(is_same_text(s, other) for s in sightings for other in apart):
            apart.append(sightings[0])
    return apart


def common_ground(case: Case) -> Sequence[Sighting]:
    """One page of each outlet that has the statement in its own words, where no page names anybody for it."""
    if is_attributed(case):
        return ()
    apart = worded_apart(silent(case))
    return [s for s in apart if (whose := provider(case, s)) is None or not is_institution(case, whose)]


@rule("fuller-wording")
def fuller_wording(case: Case) -> Iterator[Evidence]:
    """Speak a little for the only voice that has the words in full, where others have cut pieces."""
    heard = voices(case)
    full = {key for key, seen in heard.items() if any(s.relation == "verbatim" for s in seen)}
    cut = {key for key, seen in heard.items() if all(s.relation == "truncated" for s in seen)}
    if len(full) != 1 or not cut:
        return
    fullest = next(s for s in heard[next(iter(full))] if s.relation == "verbatim")
    if credited(case, fullest) or is_denial(fullest):
        return
    who = candidate(case, fullest.outlet_id)
    note = f"{who.name} has the words in full, of which {len(cut)} other{'s' * (len(cut) > 1)} hold pieces."
    yield observed("fuller-wording", WEIGHTS["fuller-wording"], note, of=who, at=fullest)


@rule("shared-text")
def shared_text(case: Case) -> Iterator[Evidence]:
    """Speak for an agency where a page without credit has word for word the text of its credited copies."""
    uncredited = [s for seen in silent(case).values() for s in seen if provider(case, s) is None]
    for copy in in_order(case):
        whose = provider(case, copy) or _agency(case, copy)
        if whose is None:
            continue
        for sighting in uncredited:
            houses = {owner(case.outlets, key) for key in (copy.outlet_id, whose.key)}
            if owner(case.outlets, sighting.outlet_id) not in houses and is_same_text(sighting, copy):
                note = f"{candidate(case, sighting.outlet_id).name} prints {whose.name}'s text without saying so."
                yield observed("shared-text", WEIGHTS["shared-text"], note, of=whose, at=sighting)
                return


def _agency(case: Case, sighting: Sighting) -> Candidate | None:
    outlet = case.outlets.get(sighting.outlet_id)
    return candidate(case, outlet.id) if outlet is not None and outlet.kind == "agency" else None
