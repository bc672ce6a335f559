"""Rules on whom articles name as the source of the statement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from provenance.origin.rules import observed, rule
from provenance.origin.voices import (
    Candidate,
    Credit,
    Root,
    author,
    candidate,
    citations,
    credited,
    draws_on_public,
    in_order,
    is_institution,
    is_named,
    is_public,
    kind_of,
    named,
    own_words,
    owner,
    page_sources,
    place,
    provider,
    root,
    silent,
    voice,
    voices,
)
from provenance.origin.weights import ALSO_NAMED, FURTHER_VOICE, IN_CIRCLE, ONLY_REPORTER, REACH, WEIGHTS
from provenance.origin.wording import common_ground, is_same_text, is_telling
from provenance.types import Case, Citation, Evidence, Sighting
from provenance.urls import canonical


@dataclass(frozen=True, slots=True, kw_only=True)
class _Testimony:
    """One voice's word for one candidate."""

    weight: float
    voice: str
    sighting: Sighting
    credit: Credit
    root: Root


def _testimonies(case: Case, hows: frozenset[str], weight_of: dict[str, float]) -> Iterator[_Testimony]:
    for speaking, sightings in voices(case).items():
        for sighting in sightings:
            provided = provider(case, sighting)
            whose = provided.key if provided else None  # what a copy says of its provider is self-citation
            for credit in credited(case, sighting):
                if credit.citation.how not in hows or credit.candidate.key == whose:
                    continue
                reach = REACH[credit.citation.reach]
                yield _Testimony(
                    weight=weight_of[credit.citation.how] * reach,
                    voice=speaking,
                    sighting=sighting,
                    credit=credit,
                    root=root(case, credit.candidate),
                )


def _strongest(testimonies: Sequence[_Testimony]) -> list[_Testimony]:
    """One testimony a voice, strongest first, each further one weakened."""
    best: dict[str, _Testimony] = {}
    for testimony in sorted(testimonies, key=lambda t: (-t.weight, t.voice, place(t.sighting))):
        best.setdefault(testimony.voice, testimony)
    return list(best.values())


@rule("explicit-citation")
def explicit_citation(case: Case) -> Iterator[Evidence]:
    """Speak for the outlet that articles name, at the root of the chain; each voice counts once.

    An outlet that itself says that the statement was public, or whose page reports a public occasion and does not say that
    it was told this, was only named as its reporter. What a sister
    title says of an outlet that says so itself is one testimony with that.
    """
    weights = {"told": WEIGHTS["told-to-outlet"], "reported": WEIGHTS["reported-by-outlet"]}
    by_root: dict[str, list[_Testimony]] = {}
    claimed = {author(case, s).key for s in case.sightings if own_words(case, s)}
    for testimony in _testimonies(case, frozenset(weights), weights):
        whose = testimony.root.candidate.key
        if whose not in claimed or owner(case.outlets, whose) != testimony.voice:
            by_root.setdefault(whose, []).append(testimony)
    for _, testimonies in sorted(by_root.items()):
        for rank, testimony in enumerate(_strongest(testimonies)):
            share = ONLY_REPORTER if testimony.root.only_reports else 1.0
            share *= IN_CIRCLE if testimony.root.circle else 1.0
            weight = testimony.weight * share * FURTHER_VOICE**rank
            note = _citation_note(case, testimony)
            yield observed(
                "explicit-citation", weight, note, of=testimony.root.candidate, at=testimony.sighting
            )


def _citation_note(case: Case, testimony: _Testimony) -> str:
    who = candidate(case, testimony.sighting.outlet_id).name
    named_there = testimony.credit.candidate.name
    said = {
        "told": f"{who} says that it was told to {named_there}",
        "reported": f"{who} names {named_there} as its source",
    }[testimony.credit.citation.how]
    if testimony.credit.citation.reach == "carried":
        said += " in the passage it stands in"
    if testimony.root.public:
        return f"{said}, whose own page says that it was made in public."
    if testimony.root.occasion:
        return f"{said}, whose own page reports a public occasion."
    if testimony.root.passed:
        return f"{said}, which in turn names {testimony.root.candidate.name}."
    return f"{said}."


@rule("circular-citation")
def circular_citation(case: Case) -> Iterator[Evidence]:
    """Say where outlets name each other in a circle: it weighs nothing, and makes the verdict contested."""
    seen: set[frozenset[str]] = set()
    for sightings in voices(case).values():
        for sighting in sightings:
            for credit in credited(case, sighting):
                circle = root(case, credit.candidate).circle
                if circle and frozenset(circle) not in seen:
                    seen.add(frozenset(circle))
                    note = f"{' and '.join(sorted(circle))} name each other as the source."
                    yield observed("circular-citation", 0.0, note, of=credit.candidate, at=sighting)


@rule("agency-copy")
def agency_copy(case: Case) -> Iterator[Evidence]:
    """Speak for whoever provided the text, by its byline or credit line, however many print it."""
    for sighting, whose in _copies(case):
        if _is_excerpt(sighting):
            continue
        note = f"The page of {candidate(case, sighting.outlet_id).name} says that its text is {whose.name}'s."
        weight = WEIGHTS["agency-copy"]
        if sighting.mention.kind != "claim" and draws_on_public(case, sighting):
            weight *= ONLY_REPORTER
            note += " What people say there may have been said in public, as other things on the page were."
        yield observed("agency-copy", weight, note, of=whose, at=sighting)


@rule("excerpt")
def excerpt(case: Case) -> Iterator[Evidence]:
    """Speak for the outlet whose words a round-up prints: they are its words, if not always its news."""
    for sighting, whose in _copies(case):
        if _is_excerpt(sighting):
            note = f"{candidate(case, sighting.outlet_id).name} prints this passage as {whose.name}'s."
            yield observed("excerpt", WEIGHTS["excerpt"], note, of=whose, at=sighting)


def _is_excerpt(sighting: Sighting) -> bool:
    """Whether a credit closes the very passage, as in a round-up of what others wrote."""
    return any(c.how == "credit" and c.reach == "carried" for c in citations(sighting))


@rule("known-apart")
def known_apart(case: Case) -> Iterator[Evidence]:
    """Speak against the provider of a copied text where others have it in words of their own, naming nobody."""
    heard = silent(case)
    for copy, whose in _copies(case):
        house = owner(case.outlets, whose.key)
        others = (
            seen[0]
            for key, seen in heard.items()
            if house not in (key, owner(case.outlets, seen[0].outlet_id))
        )
        for sighting in [s for s in others if is_telling(s) and not is_same_text(s, copy)][:2]:
            who = author(case, sighting).name
            note = f"{who} has it in words of its own and does not name {whose.name}."
            weight = WEIGHTS["known-apart-agency" if kind_of(case, whose) == "agency" else "known-apart"]
            yield observed("known-apart", weight, note, of=whose, at=sighting)


def _copies(case: Case) -> Sequence[tuple[Sighting, Candidate]]:
    """One page for each provider of copied text, institutions apart."""
    best: dict[str, tuple[Sighting, Candidate]] = {}
    for sighting in in_order(case):
        whose = provider(case, sighting)
        if whose is not None and not is_institution(case, whose):
            best.setdefault(whose.key, (sighting, whose))
    return list(best.values())


@rule("institution-text")
def institution_text(case: Case) -> Iterator[Evidence]:
    """Tell what an institution found, in a text that it put out, from what its people say there in public."""
    done: set[bool] = set()
    for sighting in in_order(case):
        whose = provider(case, sighting)
        if whose is None or not is_institution(case, whose):
            continue
        finding = sighting.mention.kind == "claim" or not is_named(sighting.mention.speaker_name)
        if finding not in done:
            done.add(finding)
            found = f"It stands in a text that {whose.name} itself put out"
            note = f"{found}, as its own finding." if finding else f"{found}, as somebody's words."
            weight = WEIGHTS["institution-finding" if finding else "institution-quote"]
            yield observed("institution-text", weight, note, of=whose if finding else None, at=sighting)


@rule("common-source")
def common_source(case: Case) -> Iterator[Evidence]:
    """Speak for the one source that all pages name for other statements, where none is named for this one.

    A journal or an institution may stand among others; an agency must be the only one named. One page
    alone is believed only about a journal: then the story is about its paper. A newspaper's interview or
    report is no source for whatever else a page tells.
    """
    pages = [s for s in common_ground(case) if not (s.mention.kind == "quote" or is_public(s))]
    if not pages:
        return
    everywhere = set.intersection(*({who.key for who in page_sources(case, s)} for s in pages))
    for who in page_sources(case, pages[0]):
        kind = kind_of(case, who)
        studied = kind in ("journal", "institution")
        alone = kind == "agency" and all(len(page_sources(case, s)) == 1 for s in pages)
        if who.key not in everywhere or not (studied or alone) or (len(pages) == 1 and kind != "journal"):
            continue
        weight = WEIGHTS["common-source" if len(pages) > 1 else "journal-story"]
        note = f"Every page that has it names {who.name} for other statements, and nobody for this one."
        yield observed("common-source", weight, note, of=who, at=pages[0])
        return


@rule("linked-source")
def linked_source(case: Case) -> Iterator[Evidence]:
    """Speak for the outlet that a sentence links to, most where the linked article was collected and has it."""
    weights = {"link": WEIGHTS["linked-source"]}
    by_key: dict[str, list[_Testimony]] = {}
    for testimony in _testimonies(case, frozenset(weights), weights):
        by_key.setdefault(testimony.credit.candidate.key, []).append(testimony)
    for _, testimonies in sorted(by_key.items()):
        for rank, testimony in enumerate(_strongest(testimonies)):
            linked = testimony.credit
            has_it = _is_collected(case, linked.citation)
            who = candidate(case, testimony.sighting.outlet_id).name
            share = ALSO_NAMED if _names_it_too(case, testimony) else 1.0
            share *= ONLY_REPORTER if testimony.root.only_reports else 1.0
            weight = (testimony.weight + WEIGHTS["linked-copy"] * has_it) * share * FURTHER_VOICE**rank
            note = f"{who} links the sentence to {linked.candidate.name}"
            note += ", whose article was collected and has it" if has_it else ""
            at_root = f"; the page of {testimony.root.candidate.name} reports a public occasion."
            note += at_root if testimony.root.only_reports else "."
            yield observed("linked-source", weight, note, of=linked.candidate, at=testimony.sighting)


def _names_it_too(case: Case, testimony: _Testimony) -> bool:
    """Whether the voice that links to the outlet also names it in words."""
    return any(
        c.citation.how in ("told", "reported") and c.candidate.key == testimony.credit.candidate.key
        for s in voices(case)[testimony.voice]
        for c in credited(case, s)
    )


def _is_collected(case: Case, citation: Citation) -> bool:
    if citation.url is None:
        return False
    collected = {canonical(url) for s in case.sightings for url in (s.url, s.canonical_url) if url}
    return canonical(citation.url) in collected


@rule("denied-report")
def denied_report(case: Case) -> Iterator[Evidence]:
    """Leave a statement that is denied as another outlet's report with that outlet."""
    best: dict[str, tuple[Sighting, Candidate]] = {}
    for sighting in in_order(case):
        for citation in sighting.mention.cited:
            if citation.how == "denied":
                whose = named(case, citation)
                best.setdefault(whose.key, (sighting, whose))
    for sighting, whose in best.values():
        note = f"{candidate(case, sighting.outlet_id).name} has a denial of {whose.name}'s report of it."
        yield observed("denied-report", WEIGHTS["denied-report"], note, of=whose, at=sighting)


@rule("cites-another")
def cites_another(case: Case) -> Iterator[Evidence]:
    """Speak against an outlet whose own page names somebody else for the statement."""
    done: set[str] = set()
    for sighting in in_order(case):
        others = [c for c in credited(case, sighting) if c.citation.how != "link"]
        if not others or sighting.outlet_id in done or _claims_it(case, sighting):
            continue
        done.add(sighting.outlet_id)
        who = candidate(case, sighting.outlet_id)
        note = f"{who.name} does not claim it: it names {others[0].candidate.name}."
        yield observed("cites-another", WEIGHTS["cites-another"], note, of=who, at=sighting)


def _claims_it(case: Case, sighting: Sighting) -> bool:
    """Whether the outlet says somewhere that it had the statement itself."""
    return voice(case, sighting) == sighting.outlet_id and any(
        own_words(case, s) for s in case.sightings if s.outlet_id == sighting.outlet_id
    )
