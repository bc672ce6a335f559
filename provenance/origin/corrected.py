"""Rules on what outlets take back: a source named by mistake, a statement that stands no more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from provenance.lang import profile
from provenance.origin.rules import observed, rule
from provenance.origin.voices import Candidate, candidate, in_order, named, voices
from provenance.origin.weights import WEIGHTS
from provenance.text.tokens import forms
from provenance.types import Case, Citation, Correction, Evidence, Mention, Sighting

SHARED = 1 / 3
"""Share of a statement's words that a note about it repeats, at least two: notes put things in other words."""
MIN_LETTERS = 4
"""Shorter words are in every note."""
SHOWN = 160
"""Characters of a note that evidence shows."""


def settled(case: Case) -> Case:
    """The case as its pages left it: without the places where they take it back, and with sources as corrected.

    A source named by mistake stays on its mention as a citation with ``how`` ``corrected``; one that a later
    version adds counts as if it had stood there from the first.
    """
    if any(s.latest for s in case.sightings):
        case = replace(case, sightings=tuple(_with_credit_added(case, s) for s in case.sightings))
    if not any(s.corrections for s in case.sightings):
        return case
    back = tuple(s for s in case.sightings if _is_note(s.mention))
    kept = tuple(_as_corrected(case, s) for s in case.sightings if not _is_note(s.mention))
    return replace(case, sightings=kept, taken_back=back)


def _with_credit_added(case: Case, sighting: Sighting) -> Sighting:
    """The sighting with the sources that its last version names, where the first named none at all.

    Not where another page names this outlet: an update may well name who took it from there.
    """
    if sighting.latest is None or _is_note(sighting.latest) or _names_a_source(sighting.mention):
        return sighting
    others = (s for s in case.sightings if s.outlet_id != sighting.outlet_id)
    if any(named(case, c).outlet_id == sighting.outlet_id for s in others for c in s.mention.cited):
        return sighting
    return replace(sighting, mention=replace(sighting.mention, cited=sighting.latest.cited))


def _names_a_source(mention: Mention) -> bool:
    return any(c.how != "link" for c in mention.cited)


def _is_note(mention: Mention) -> bool:
    """Whether the mention stands in a note that takes it back."""
    return any(c.how == "corrected" and c.own_outlet for c in mention.cited)


def _as_corrected(case: Case, sighting: Sighting) -> Sighting:
    """The sighting with the citations of its last version, where a note says that one was named by mistake.

    Where that version names nobody for it, or has it no more, the outlet that the note itself says is the right one
    takes the place of the wrong one.
    """
    wrong: dict[str, tuple[Citation, Correction]] = {}
    for note in sighting.corrections:
        for citation in note.misnamed:
            if is_about(note, sighting) or _was_replaced(case, sighting, citation):
                wrong[named(case, citation).key] = citation, note
    if not wrong:
        return sighting
    last = sighting.latest or sighting.mention
    right = tuple(c for c in last.cited if named(case, c).key not in wrong)
    if all(c.how == "link" for c in right):
        right += tuple(_rightful(case, sighting, wrong))
    mistaken = (citation for citation, _ in wrong.values())
    return replace(
        sighting,
        mention=replace(sighting.mention, cited=(*right, *mistaken)),
        page_citations=tuple(c for c in sighting.page_citations if named(case, c).key not in wrong),
    )


def _rightful(
    case: Case, sighting: Sighting, wrong: Mapping[str, tuple[Citation, Correction]]
) -> Iterator[Citation]:
    """What the mention says of an outlet named by mistake, said of the one that the note puts in its place."""
    for cited in sighting.mention.cited:
        _, note = wrong.get(named(case, cited).key, (None, None))
        if note is not None and note.rightful is not None:
            instead = replace(
                cited, name=note.rightful.name, outlet_id=note.rightful.outlet_id, url=None, via=None
            )
            yield replace(instead, own_outlet=named(case, instead).outlet_id == sighting.outlet_id)


def _was_replaced(case: Case, sighting: Sighting, citation: Citation) -> bool:
    """Whether the mention named this source at first, and its article's last version does not."""
    wrong = named(case, citation).key
    at_first = any(named(case, c).key == wrong for c in sighting.mention.cited)
    if sighting.latest is None:
        return at_first and sighting.last_seq < sighting.versions
    return at_first and not any(named(case, c).key == wrong for c in sighting.latest.cited)


def is_about(note: Correction, sighting: Sighting) -> bool:
    """Whether a note speaks of the statement: it names its speaker, or repeats a good part of its words."""
    told = {form.partition("'")[0] for form in forms(note.text)}  # "Holm's words" are of Holm
    mention = sighting.mention
    surname = forms(mention.speaker_name or "")[-1:]
    if surname and surname[0] in told:
        return True
    small = profile(sighting.language).function_words
    words = {w for w in forms(mention.text) if (len(w) >= MIN_LETTERS or w[:1].isdigit()) and w not in small}
    return len(words & told) >= max(2, SHARED * len(words))


@rule("misnamed-source")
def misnamed_source(case: Case) -> Iterator[Evidence]:
    """Speak against an outlet that a page, in a correction, says it named as the source by mistake."""
    best: dict[str, tuple[Sighting, Candidate]] = {}
    for sighting in in_order(case):
        for citation in sighting.mention.cited:
            if citation.how == "corrected" and not citation.own_outlet:
                whose = named(case, citation)
                best.setdefault(whose.key, (sighting, whose))
    for sighting, whose in best.values():
        note = f"{candidate(case, sighting.outlet_id).name} says that it named {whose.name} by mistake."
        yield observed("misnamed-source", WEIGHTS["misnamed"], note, of=whose, at=sighting)


@rule("takes-back")
def takes_back(case: Case) -> Iterator[Evidence]:
    """Speak against an outlet that takes the statement back in a note of correction or withdrawal."""
    done: set[str] = set()
    for sighting in (*in_order(replace(case, sightings=case.taken_back)), *in_order(case)):
        note = _note_on(sighting)
        if note is not None and sighting.outlet_id not in done:
            done.add(sighting.outlet_id)
            who = candidate(case, sighting.outlet_id)
            said = note.text if len(note.text) <= SHOWN else f"{note.text[:SHOWN].rsplit(' ', 1)[0]} …"
            verb = "withdraws the story" if note.kind == "withdrawn" else "takes it back"
            yield observed(
                "takes-back", WEIGHTS["takes-back"], f"{who.name} {verb}: “{said}”", of=who, at=sighting
            )


def _note_on(sighting: Sighting) -> Correction | None:
    """The note that takes the statement back: it repeats it, withdraws the story, or came when it went."""
    notes = sighting.corrections
    if _is_note(sighting.mention) or (sighting.latest is not None and _is_note(sighting.latest)):
        return next((n for n in notes if is_about(n, sighting)), notes[0] if notes else None)
    gone = sighting.last_seq < sighting.versions
    return next(
        (n for n in notes if n.kind == "withdrawn" or (gone and not n.misnamed and is_about(n, sighting))),
        None,
    )


@rule("withdrawn")
def withdrawn(case: Case) -> Iterator[Evidence]:
    """Speak against an outlet that took the statement out of its page again, without a word about it."""
    for sightings in voices(case).values():
        last = sightings[0]
        if all(s.last_seq < s.versions and _note_on(s) is None for s in sightings):
            who = candidate(case, last.outlet_id)
            note = f"{who.name} has taken it out of its page again."
            yield observed("withdrawn", WEIGHTS["withdrawn"], note, of=who, at=last)
