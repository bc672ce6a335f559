"""Quoted words inside a sentence of the outlet's own: ``called the plan “dead on arrival”``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from functools import lru_cache

from provenance.extract.attribution import is_noun, is_work
from provenance.extract.drafts import Desk, Draft
from provenance.extract.marks import Quoted
from provenance.extract.phrases import Phrase
from provenance.extract.speakers import clause_subject, cue_subject
from provenance.extract.units import Token, Unit
from provenance.text.profile import Profile

MIN_FRAGMENT_WORDS = 2
MIN_CALLED_WORDS = 3
GOVERNOR_REACH = 30
"""Tokens before quoted words among which the verb stands that governs them."""


def fragments(desk: Desk, units: Sequence[Unit], covered: Set[int]) -> list[Draft]:
    """The quoted stretches that nothing else took and that a verb of saying or calling governs.

    Only in languages whose quoted parts stand alone; elsewhere such a part belongs to the clause it stands in.
    Names and titles between marks are passed over: they have no verb, adjective or pronoun in them.
    """
    words = desk.profile
    if not words.parts_stand_alone:
        return []
    cues = _cues(words)
    return [
        draft
        for number, unit in enumerate(units)
        if number not in covered
        for place, token in enumerate(unit.tokens)
        if token.kind == "q" and token.quote not in desk.taken
        for draft in _fragment(desk, number, unit, place, cues)
    ]


@lru_cache(maxsize=16)
def _cues(words: Profile) -> frozenset[str]:
    """The verbs that may govern quoted words."""
    verbs = (words.say_verbs - words.light_verbs) | words.label_verbs | words.saying | words.clause_verbs
    return verbs | words.reporting_forms | words.weak_reporting_forms


def _fragment(desk: Desk, number: int, unit: Unit, place: int, cues: frozenset[str]) -> Iterator[Draft]:
    tokens = unit.tokens
    quote = desk.quotes[tokens[place].quote]
    verb = _governor(tokens, place, cues, desk.profile)
    if verb is None:
        return
    if tokens[verb].low in desk.profile.writing_verbs and is_work(desk.text, quote, desk.profile):
        return
    is_called = tokens[verb].low in desk.profile.label_verbs
    before = tokens[place - 1].low
    is_kind = before in desk.profile.indefinites or before in desk.profile.label_links
    if not is_wording(desk.text, quote, desk.profile, is_called=is_called, is_kind=is_kind):
        return
    low = max(0, verb - GOVERNOR_REACH)
    subject = cue_subject(tokens, verb, low, place, desk.profile)
    subject = subject or clause_subject(tokens, low, place, desk.profile)
    draft = Draft(kind="quote", spans=[quote.inner], quoted=[quote.inner], first=number, last=number)
    if tokens[verb].low not in desk.profile.reporting_forms | desk.profile.weak_reporting_forms:
        desk.attribute(draft, tokens, Phrase(verb, verb + 1), subject)
    yield draft


def is_wording(text: str, quote: Quoted, profile: Profile, *, is_called: bool, is_kind: bool) -> bool:
    """Whether a quoted stretch is somebody's wording and not a name, a title or a scare word.

    What somebody is said to call a thing (``is_called``) may be nouns, if more than a name's or of a kind (``is_kind``:
    "eine „Zeitungsente“", "sprach von „Panik“"), or one adjective; else a verb or an adjective must be in it.
    """
    words = quote.inner.of(text).split()
    names_kind = is_kind or (len(words) > 1 and words[0].lower() in profile.indefinites)
    if is_called and (len(words) >= MIN_CALLED_WORDS or names_kind or words[0][0].islower()):
        return True
    if len(words) < MIN_FRAGMENT_WORDS:
        return False
    return any(w[0].islower() and w.strip(".,!?").lower() not in profile.function_words for w in words)


def _governor(tokens: Sequence[Token], place: int, cues: frozenset[str], profile: Profile) -> int | None:
    for at in range(place - 1, max(0, place - GOVERNOR_REACH) - 1, -1):
        if tokens[at].kind == "p" and tokens[at].low in ";:":
            break
        if tokens[at].low in cues and not tokens[at].is_capital and not is_noun(tokens, at, 0, profile):
            return at
    behind = place + 1
    return behind if behind < len(tokens) and tokens[behind].low in profile.label_verbs else None
