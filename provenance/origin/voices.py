"""Who speaks in a case, and whom they name: the ground the rules stand on.

A *voice* is one source of testimony: sister titles with one owner are one voice, and a page that is
an agency's copy speaks with the agency's voice. A *candidate* is an outlet, collected or not, that
may have put the claim into the world.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from provenance import gazetteer
from provenance.lang import profile
from provenance.types import Case, Citation, Outlet, OutletKind, Sighting

PROVIDED = frozenset(("byline", "credit"))
"""How a page says that its text was provided by somebody else."""

folded = lru_cache(maxsize=4096)(gazetteer.folded)
"""One form for the spellings of a name; a judge asks for the same names many times over."""

OCCASIONS = 2
"""Different words on a page for public occasions from which it is about them: one may be said in passing."""

MAX_CHAIN = 8
"""Longest chain of citations that is followed; the longest seen in coverage has three links."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An outlet that may be the origin. ``outlet_id`` is None for one that nobody listed."""

    name: str
    outlet_id: str | None = None

    @property
    def key(self) -> str:
        """Equal for the same outlet under different spellings."""
        return self.outlet_id or folded(self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """A sighting's own word for who had the statement: somebody else than its outlet."""

    candidate: Candidate
    citation: Citation


def candidate(case: Case, outlet_id: str) -> Candidate:
    """The outlet of this id as a candidate."""
    outlet = case.outlets.get(outlet_id)
    return Candidate(name=outlet.name if outlet else outlet_id, outlet_id=outlet_id)


def named(case: Case, citation: Citation) -> Candidate:
    """Whom a citation names: a known outlet where its id or its name is known, else the name alone."""
    if citation.outlet_id is not None:
        return candidate(case, citation.outlet_id)
    wanted = folded(citation.name)
    same = sorted(o.id for o in case.outlets.values() if wanted in _folded_names(o))
    return candidate(case, same[0]) if same else Candidate(name=citation.name)


def _folded_names(outlet: Outlet) -> set[str]:
    return {folded(name) for name in (outlet.name, *outlet.aliases)}


def condensed(case: Case) -> Case:
    """The case with every source that a page names elsewhere said once and without its place: rules ask often.

    Links elsewhere on the page are left out; no rule asks for them.
    """
    return replace(case, sightings=tuple(map(_with_each_source_once, case.sightings)))


def _with_each_source_once(sighting: Sighting) -> Sighting:
    once = dict.fromkeys(replace(c, span=None, url=None) for c in sighting.page_citations if c.how != "link")
    return replace(sighting, page_citations=tuple(once))


def citations(sighting: Sighting) -> tuple[Citation, ...]:
    """The citations that hold for the statement: its own, and the byline and credit of the page."""
    return (*sighting.mention.cited, *_of_page(sighting))


def _of_page(sighting: Sighting) -> list[Citation]:
    """The byline and the credit that hold for the whole page."""
    return [c for c in sighting.page_citations if c.how in PROVIDED and c.reach == "page"]


def is_own(case: Case, sighting: Sighting, citation: Citation) -> bool:
    """Whether the citation names the article's own outlet."""
    return citation.own_outlet or named(case, citation).outlet_id == sighting.outlet_id


def credited(case: Case, sighting: Sighting) -> tuple[Credit, ...]:
    """Whom the article names for the statement, other than its own outlet, those it denies and those named by mistake.

    Of a chain ("A, citing B") only the end is credited: A passed it on. A byline or credit line counts
    where it names one provider: of two, nobody knows whose the sentence is.
    """
    whose = provider(case, sighting)
    cited = [c for c in citations(sighting) if c.how not in ("denied", "corrected")]
    passed_on = {folded(c.via) for c in cited if c.via}
    found = (Credit(candidate=named(case, c), citation=c) for c in cited if not is_own(case, sighting, c))
    return tuple(
        credit
        for credit in found
        if not {folded(credit.citation.name), folded(credit.candidate.name)} & passed_on
        and (credit.citation.how not in PROVIDED or (whose is not None and credit.candidate.key == whose.key))
    )


def provider(case: Case, sighting: Sighting) -> Candidate | None:
    """Whose text it is by its credit line, else by its byline; None for its own or where several are named.

    What closes the very passage beats what holds for the page, and a credit line beats a byline: many
    sites print their own name as author of what others provide.
    """
    named_here = [c for c in sighting.mention.cited if c.how in PROVIDED] + _of_page(sighting)
    if not named_here:  # as on most pages; every rule asks
        return None
    excerpt = [c for c in named_here if c.how == "credit" and c.reach == "carried"]
    for provided in (
        excerpt,
        [c for c in named_here if c.how == "credit"],
        [c for c in named_here if c.how == "byline"],
    ):
        if provided:
            if any(is_own(case, sighting, c) for c in provided):
                return None
            by_key = {who.key: who for who in (named(case, c) for c in provided)}
            return next(iter(by_key.values())) if len(by_key) == 1 else None
    return None


def author(case: Case, sighting: Sighting) -> Candidate:
    """Whose word the article is: its provider's, else its outlet's."""
    return provider(case, sighting) or candidate(case, sighting.outlet_id)


def own_words(case: Case, sighting: Sighting) -> tuple[Citation, ...]:
    """Where the article names its own outlet, or the one whose copy it is, as the one that had the statement.

    What it says of the page as a whole is no word on this statement.
    """
    whose = provider(case, sighting)
    return tuple(
        c
        for c in sighting.mention.cited
        if c.how in ("told", "reported")
        and c.reach != "page"
        and (is_own(case, sighting, c) or (whose is not None and named(case, c).key == whose.key))
    )


def voice(case: Case, sighting: Sighting) -> str:
    """The key of the voice that the article speaks with."""
    whose = provider(case, sighting)
    return owner(case.outlets, whose.key if whose else sighting.outlet_id)


def owner(outlets: Mapping[str, Outlet], outlet_id: str) -> str:
    """The id at the top of an outlet's owners; the outlet's own where nobody owns it or they go round."""
    seen = [outlet_id]
    while (outlet := outlets.get(seen[-1])) is not None and outlet.parent:
        if outlet.parent in seen:
            return min(seen)
        seen.append(outlet.parent)
    return seen[-1]


def voices(case: Case) -> Mapping[str, Sequence[Sighting]]:
    """The sightings by voice, both in an order that depends on nothing but the case's content."""
    found: dict[str, list[Sighting]] = {}
    for sighting in in_order(case):
        found.setdefault(voice(case, sighting), []).append(sighting)
    return dict(sorted(found.items()))


def in_order(case: Case) -> Sequence[Sighting]:
    """The sightings in an order that depends on nothing but what they are."""
    return sorted(case.sightings, key=place)


def place(sighting: Sighting) -> tuple[str, str, int, int, int, str]:
    """Where the sighting stands, to sort by: ids tell the order of arrival, which must not matter."""
    mention = sighting.mention
    return sighting.outlet_id, sighting.url, sighting.seq, mention.start, mention.end, mention.kind


def silent(case: Case) -> Mapping[str, Sequence[Sighting]]:
    """The voices that credit nobody but their own house, not even in another of their sightings, nor deny its report."""
    return {
        key: seen
        for key, seen in voices(case).items()
        if not any(map(is_denial, seen))
        and not any(owner(case.outlets, c.candidate.key) != key for s in seen for c in credited(case, s))
    }


def is_denial(sighting: Sighting) -> bool:
    """Whether the page has the statement only as another outlet's report that is denied."""
    return any(c.how == "denied" for c in sighting.mention.cited)


def is_misnamed(sighting: Sighting) -> bool:
    """Whether the page named an outlet for the statement, and says that this was a mistake."""
    return any(c.how == "corrected" and not c.own_outlet for c in sighting.mention.cited)


def misnamed(case: Case) -> frozenset[str]:
    """The keys of those whom a page says it named by mistake."""
    return frozenset(
        named(case, c).key
        for s in case.sightings
        for c in s.mention.cited
        if c.how == "corrected" and not c.own_outlet
    )


def is_public(sighting: Sighting) -> bool:
    """Whether the article itself says that the statement was made in public or issued as a document."""
    return any(s.kind in ("public", "document") for s in sighting.mention.settings)


def kind_of(case: Case, whose: Candidate) -> OutletKind | None:
    """What kind of publisher the candidate is, where it is known."""
    outlet = case.outlets.get(whose.outlet_id or "")
    return outlet.kind if outlet else None


def is_institution(case: Case, whose: Candidate) -> bool:
    """Whether the candidate is known as a body that is no news outlet, though it puts out texts."""
    return kind_of(case, whose) == "institution"


def is_named(speaker: str | None) -> bool:
    """Whether the speaker has a name; "a person close to the talks" and "Officials" have none."""
    return sum(word[:1].isupper() for word in (speaker or "").split()) > 1


def is_attributed(case: Case) -> bool:
    """Whether any page names an outlet, another or itself, as the one that was told, had it, is denied it, or was not it."""
    return any(
        own_words(case, s)
        or is_denial(s)
        or is_misnamed(s)
        or any(c.citation.how in ("told", "reported") for c in credited(case, s))
        for s in case.sightings
    )


def page_sources(case: Case, sighting: Sighting) -> Sequence[Candidate]:
    """The other outlets that the page names as told or as having reported, for whatever statement."""
    cited = (*sighting.mention.cited, *sighting.page_citations)
    found = {
        (who := named(case, c)).key: who
        for c in cited
        if c.how in ("told", "reported") and not is_own(case, sighting, c)
    }
    return [found[key] for key in sorted(found)]


def is_interview(case: Case, sighting: Sighting) -> bool:
    """Whether the page rests on an interview of its own, or says that its outlet was told or found things."""
    cited = (*sighting.mention.cited, *sighting.page_citations)
    if any(c.how in ("told", "reported") and is_own(case, sighting, c) for c in cited):
        return True
    return mentions_interview(sighting) and not page_sources(case, sighting)


def draws_on_public(case: Case, sighting: Sighting) -> bool:
    """Whether the page reports a public occasion, and neither its outlet nor its provider says it was told things."""
    occasions = sum(s.kind in ("public", "document") for s in sighting.page_settings)
    whose = author(case, sighting).key
    cited = (*sighting.mention.cited, *sighting.page_citations)
    told = any(c.how in ("told", "reported") and named(case, c).key == whose for c in cited)
    return occasions >= OCCASIONS and not told and not is_interview(case, sighting)


def mentions_interview(sighting: Sighting) -> bool:
    """Whether the page speaks of an interview, anybody's."""
    return any(s.kind == "interview" for s in (*sighting.mention.settings, *sighting.page_settings))


def is_labelled(sighting: Sighting) -> bool:
    """Whether the headline says that the story is the outlet's own."""
    headline = f" {folded(sighting.title or '')} "
    return any(f" {folded(word)} " in headline for word in profile(sighting.language).citing.exclusive)


@dataclass(frozen=True, slots=True, kw_only=True)
class Root:
    """Where a chain of citations ends: at an outlet, in public, or nowhere because it goes round."""

    candidate: Candidate
    public: bool = False
    """Its own page says that the statement was made in public."""
    occasion: bool = False
    """Its own page reports a public occasion, and does not say that it was told this or found it out."""
    circle: tuple[str, ...] = ()
    """The names on the way, where the chain comes back to where it was."""

    passed: tuple[Candidate, ...] = ()
    """Those that passed it on."""

    @property
    def only_reports(self) -> bool:
        """Whether the outlet at the end seems to have had it from a public occasion itself."""
        return self.public or self.occasion


def root(case: Case, start: Candidate) -> Root:
    """Follow who names whom from one page to the next, over the outlets that were collected.

    An outlet's first version counts: whom an update names came later.
    """
    way = [start]
    while len(way) <= MAX_CHAIN:
        here = [s for s in in_order(case) if s.outlet_id == way[-1].outlet_id]
        here = [s for s in here if s.seq == min(other.seq for other in here)]
        if not here or any(own_words(case, s) for s in here):
            break
        onward = [c for s in here for c in credited(case, s) if c.citation.how != "link"]
        if not onward:
            public = any(is_public(s) for s in here)
            occasion = all(draws_on_public(case, s) for s in here)
            return Root(candidate=way[-1], public=public, occasion=occasion, passed=tuple(way[:-1]))
        following = onward[0].candidate
        if following.key in {c.key for c in way}:
            return Root(candidate=start, circle=tuple(c.name for c in way))
        way.append(following)
    return Root(candidate=way[-1], passed=tuple(way[:-1]))
