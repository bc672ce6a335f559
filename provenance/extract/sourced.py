"""Statements with a source phrase instead of a verb: ``according to the board``, ``laut Polizei``, ``AA'ya göre``."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise

from provenance.extract.attribution import Attribution, is_speech_verb, source_phrase
from provenance.extract.bounds import Bounds
from provenance.extract.drafts import Desk, Step, Window
from provenance.extract.phrases import Phrase
from provenance.extract.speakers import MAX_NAME_WORDS, subject_after, subject_before
from provenance.extract.units import Token
from provenance.text.profile import Profile

MAX_LEAD_WORDS = 2
"""Words before "as" that belong to it: ``Tal y como``, ``And as``."""
MAX_NAMED = 4
"""Tokens up to the one between marks that names a source: ``laut der Zeitung „Hafenbote“``."""
AS_REACH = 12
"""Tokens of a clause such as "as the head of the harbour board said on Monday"."""


def by_source(desk: Desk, bounds: Bounds, window: Window, at: int) -> Step | None:
    """The statement of a source phrase at a token: what follows it, or what it stands behind, or both."""
    found = source_phrase(window.tokens, at, window.high, desk.profile)
    if found is None:
        return None
    if desk.profile.verb_second:
        return _inside_clause(desk, bounds, window, found)
    if found.subject is None:
        return None
    _, tokens, low, high = window
    end = found.last
    while end < high and tokens[end].low != ",":
        end += 1
    if all(t.low in desk.profile.conjunctions for t in tokens[low:at]):
        start = _behind_apposition(tokens, end + 1, high, desk.profile.naming_prepositions)
        content = [(start, bounds.clause_end(tokens, start, high))]
    else:
        before = at - 1 if tokens[at - 1].low == "," else at
        content = [(bounds.clause_start(tokens, low, before), before)]
        is_name = high - end <= MAX_NAME_WORDS + 1 and all(t.is_capital for t in tokens[end + 1 : high])
        if end + 1 < high and before < at and tokens[end + 1].low not in bounds.asides and not is_name:
            content.append((end + 1, bounds.clause_end(tokens, end + 1, high)))
    return desk.step(window, content, found.cue, found.subject)


def by_as_clause(desk: Desk, bounds: Bounds, window: Window, at: int) -> Step | None:
    """``As Lee put it, the quay was sold``: what follows the comma, if the clause before it is one of saying."""
    _, tokens, low, high = window
    words = desk.profile
    if words.verb_second:
        return _behind_statement(desk, bounds, window, at)
    if at - low > MAX_LEAD_WORDS or any(t.kind != "w" for t in tokens[low:at]):
        return None
    comma = next((i for i in range(at + 2, min(high, at + AS_REACH)) if tokens[i].low == ","), None)
    if comma is None or comma + 1 >= high:
        return None
    verb = next((i for i in range(at + 1, comma) if is_speech_verb(tokens, i, at + 1, words)), None)
    if verb is None:
        return None
    lead = tokens[at + 1 : verb]
    if any(t.is_capital or t.low in words.determiners or t.low in words.pronouns for t in lead):
        behind = tokens[verb + 1].low
        says_thing = behind not in words.prepositions and behind not in words.adverbs and behind != ","
        subject = subject_before(tokens, verb, at + 1, words)
        if says_thing and tokens[verb].low not in words.tell_verbs:
            return None
    else:
        doer = verb + (tokens[verb + 1].low in words.agents)  # "As reported by the Gazette"
        subject = subject_after(tokens, doer, comma, words)
    if subject is None:
        return None
    content = [(comma + 1, bounds.clause_end(tokens, comma + 1, high))]
    return desk.step(window, content, Phrase(verb, verb + 1), subject)


def _behind_statement(desk: Desk, bounds: Bounds, window: Window, at: int) -> Step | None:
    """``Verletzt wurde niemand, wie die Wehr mitteilte``: a clause whose verb ends it, behind what was said."""
    _, tokens, low, high = window
    words = desk.profile
    if at - 1 <= low or tokens[at - 1].low != ",":
        return None
    end = next((i for i in range(at + 2, min(high, at + AS_REACH)) if tokens[i].low == ","), high)
    verb = end - 1
    if end - at > AS_REACH or not is_speech_verb(tokens, verb, at + 1, words):
        return None
    last = next((i for i in range(at + 2, verb) if _ends_subject(tokens[i], words)), verb)
    start = bounds.clause_start(tokens, low, at - 1)
    if words.complementizers.isdisjoint(t.low for t in tokens[start : start + 1]):
        return desk.step(window, [(start, at - 1)], Phrase(verb, end), Phrase(at + 1, last))
    return None


def _ends_subject(token: Token, profile: Profile) -> bool:
    """Whether the time or the place of saying begins behind a subject: ``wie die Wehr am Abend mitteilte``."""
    return token.low in profile.prepositions or token.low in profile.adverbs or token.low in profile.weekdays


def _is_marked_name(desk: Desk, token: Token) -> bool:
    """Whether a quoted stretch is no more than a name: few words that begin with a capital and end in no stop."""
    if token.kind != "q":
        return False
    words = desk.quotes[token.quote].inner.of(desk.text).split()
    return len(words) <= MAX_NAMED and words[0][0].isupper() and words[-1][-1].isalnum()


def _behind_apposition(tokens: Sequence[Token], start: int, high: int, openers: Set[str]) -> int:
    """Behind what is set beside a source in commas, if it begins so: (según Ida Moe,) ``de Nordbanco,``."""
    if start >= high or tokens[start].low not in openers:
        return start
    comma = next((i for i in range(start, min(high, start + AS_REACH)) if tokens[i].low == ","), None)
    return start if comma is None else comma + 1


def by_viewpoint(desk: Desk, bounds: Bounds, window: Window, at: int) -> Step | None:
    """``Para la analista Rita Lobo, de Nordbanco, el precio es bajo``: a named person's view, at a clause's beginning."""
    _, tokens, low, high = window
    words = desk.profile
    comma = next((i for i in range(at + 1, min(high, at + AS_REACH)) if tokens[i].low == ","), None)
    if comma is None or bounds.clause_start(tokens, low, at + 1) != at:
        return None
    named = tokens[at + 1 : comma]
    start = comma + 1
    is_person = start < high and tokens[start].kind == "q" and all(t.is_capital for t in named)
    if not (is_person or _is_described_person(named, words)) or any(
        t.kind != "w" or t.low in words.links for t in named
    ):
        return None
    start = _behind_apposition(tokens, start, high, words.naming_prepositions | words.offices)
    if not (start < high and tokens[start].kind == "q") and not bounds.is_clause(tokens, start, high):
        return None
    content = [(start, bounds.clause_end(tokens, start, high))]
    return desk.step(window, content, Phrase(at, at + 1), Phrase(at + 1, comma))


def _is_described_person(named: Sequence[Token], profile: Profile) -> bool:
    """Whether words end in a name that a first name or a noun before it shows to be a person's: ``la analista Rita Lobo``.

    Places and cups have names of two words too: ``la Copa Norte``.
    """
    first = next((i for i, (a, b) in enumerate(pairwise(named)) if a.is_capital and b.is_capital), None)
    if first is None:
        return False
    if named[first].low in profile.given_names:
        return True
    small = profile.determiners | profile.prepositions | profile.naming_prepositions
    return first > 0 and named[first - 1].low not in small


def _inside_clause(desk: Desk, bounds: Bounds, window: Window, found: Attribution) -> Step | None:
    """A source phrase that is a part of the clause itself: ``Laut Polizei sei niemand verletzt.``"""
    _, tokens, low, high = window
    at = found.cue.first
    if tokens[at].low in desk.profile.trailing_sources:
        content = [(bounds.clause_start(tokens, low, at - 1), at - 1)]
        return desk.step(window, content, found.cue, _without_adverb(window, found.subject, desk.profile))
    end = bounds.noun_phrase_end(tokens, found.cue.last, high)
    if end < min(high, found.cue.last + MAX_NAMED) and _is_marked_name(desk, tokens[end]):
        end += 1  # "Laut „Hafenbote“ …", "Laut der Zeitung „Hafenbote“ …"
    before = at - 1 if at > low and tokens[at - 1].low == "," else at
    content = [
        (bounds.clause_start(tokens, low, before), before),
        (end, bounds.clause_end(tokens, end, high)),
    ]
    first = found.cue.last
    first += first + 1 < end and tokens[first].low in desk.profile.prepositions
    subject = Phrase(first, end) if end > first else None
    return desk.step(window, content, found.cue, subject)


def _without_adverb(window: Window, subject: Phrase | None, profile: Profile) -> Phrase | None:
    """The subject without the word that says that he goes on: ``so Keller weiter``."""
    if subject is None or subject.last - subject.first < 2:
        return subject
    is_adverb = window.tokens[subject.last - 1].low in profile.adverbs | profile.fronting
    return Phrase(subject.first, subject.last - 1) if is_adverb else subject


def behind_name(desk: Desk, bounds: Bounds, window: Window, at: int) -> Step | None:
    """``Dem Blatt zufolge …``: the source phrase stands behind the name."""
    _, tokens, low, high = window
    first = at
    while first > low and tokens[first - 1].kind == "w" and at - first < MAX_NAME_WORDS:
        first -= 1
        if tokens[first].low in desk.profile.determiners:
            break
    if first == at:
        return None
    last = at
    while desk.profile.verb_final and last > first + 1 and not tokens[last - 1].is_capital:
        last -= 1
    subject: Phrase | None = Phrase(first, last)
    if desk.profile.verb_final:
        names = [i for i in range(first, last) if tokens[i].is_capital]
        if not names:
            return None
        is_participle = names == [low] and tokens[low].low.endswith(desk.profile.participle_endings)
        is_rumour = all(tokens[i].low in desk.profile.rumours for i in names)
        subject = None if is_participle or is_rumour else Phrase(names[0], last)
    content = [(low, first), (at + 1, bounds.clause_end(tokens, at + 1, high))]
    return desk.step(window, content, Phrase(at, at + 1), subject)
