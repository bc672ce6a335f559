"""Quoted words inside a sentence of the outlet's own: ``called the plan “dead on arrival”``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.extract.attribution import is_noun
from provenance.extract.drafts import Draft
from provenance.extract.marks import Quoted
from provenance.extract.speakers import Phrase, clause_subject, cue_subject, phrase_text
from provenance.extract.units import Token, Unit
from provenance.text.profile import Profile

MIN_FRAGMENT_WORDS = 2
GOVERNOR_REACH = 30
"""Tokens before quoted words among which the verb stands that governs them."""


def fragments(
    text: str, units: Sequence[Unit], quotes: Sequence[Quoted], profile: Profile, taken: set[int]
) -> Iterator[Draft]:
    """Yield the quoted stretches that nothing else took and that a verb of saying or calling governs.

    Only in languages whose quoted parts stand alone; elsewhere such a part belongs to the clause it stands in.
    Names and titles between marks are passed over: they have no verb, adjective or pronoun in them.
    """
    if not profile.parts_stand_alone:
        return
    cues = profile.say_verbs | profile.label_verbs | profile.saying | profile.clause_verbs
    for number, unit in enumerate(units):
        for place, token in enumerate(unit.tokens):
            if (
                token.kind != "q"
                or token.quote in taken
                or not is_wording(text, quotes[token.quote], profile)
            ):
                continue
            cue = _governor(unit.tokens, place, cues, profile)
            if cue is None:
                continue
            inner = quotes[token.quote].inner
            draft = Draft(kind="quote", spans=[inner], quoted=[inner], first=number, last=number)
            subject = cue_subject(unit.tokens, cue, 0, place, profile) or clause_subject(
                unit.tokens, 0, place, profile
            )
            if subject is not None:
                draft.speaker = phrase_text(text, unit.tokens, subject)
                draft.spoken_at = unit.tokens[subject.first].start
            draft.cue = phrase_text(text, unit.tokens, Phrase(cue, cue + 1))
            yield draft


def is_wording(text: str, quote: Quoted, profile: Profile) -> bool:
    """Whether a quoted stretch is somebody's wording and not a name, a title or a single scare word."""
    words = quote.inner.of(text).split()
    if len(words) < MIN_FRAGMENT_WORDS:
        return False
    return any(w[0].islower() and w.strip(".,!?").lower() not in profile.function_words for w in words)


def _governor(tokens: Sequence[Token], place: int, cues: frozenset[str], profile: Profile) -> int | None:
    for at in range(place - 1, max(0, place - GOVERNOR_REACH) - 1, -1):
        if tokens[at].kind == "p" and tokens[at].low in ";:":
            return None
        if tokens[at].low in cues and not tokens[at].is_capital and not is_noun(tokens, at, 0, profile):
            return at
    return None
