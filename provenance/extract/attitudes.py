"""What somebody wants, calls or announces, where no clause of its own follows the verb."""

from __future__ import annotations

from provenance.extract.attribution import FINAL_VERB_REACH, is_noun
from provenance.extract.bounds import Bounds
from provenance.extract.drafts import Desk, Step, Window
from provenance.extract.openings import opening_subject
from provenance.extract.phrases import Phrase
from provenance.extract.speakers import cue_subject, subject_before

OBJECT_REACH = 15
"""Tokens between a verb and the quoted words or the infinitive that it governs."""
PASSIVE_REACH = 3
"""Tokens before a participle among which its auxiliary stands: ``is not widely expected``."""


def by_label(desk: Desk, bounds: Bounds, window: Window, verb: int) -> Step | None:
    """``called the ruling “a stain”``: the thing and what it was called."""
    _, tokens, low, high = window
    if desk.profile.parts_stand_alone or is_noun(tokens, verb, low, desk.profile):
        return None
    if desk.profile.verb_final:
        return _labelled_before(desk, window, verb)
    for at in range(verb + 1, min(high, verb + OBJECT_REACH)):
        if tokens[at].kind == "q":
            subject = cue_subject(tokens, verb, low, verb, desk.profile)
            end = at + 1
            if at <= verb + 2 and end < high and tokens[end].low in desk.profile.definite_articles:
                end = bounds.clause_end(tokens, end, high)  # "tachó de «precipitada» la medida"
            return desk.step(window, [(verb + 1, end)], Phrase(verb, verb + 1), subject)
        if tokens[at].kind == "p" and tokens[at].low in ",;:":
            return None
    return None


def _labelled_before(desk: Desk, window: Window, verb: int) -> Step | None:
    """``Kaya satışı “bir hata” olarak nitelendirdi``: the thing and its name stand before the verb."""
    _, tokens, low, _ = window
    near = range(verb - 1, max(low, verb - FINAL_VERB_REACH) - 1, -1)
    place = next((at for at in near if tokens[at].kind == "q"), None)
    if place is None:
        return None
    subject = opening_subject(tokens, low, place, desk.profile)
    start = subject.last if subject is not None else low
    return desk.step(window, [(start, place + 1)], Phrase(verb, verb + 1), subject)


def by_urging(desk: Desk, bounds: Bounds, window: Window, verb: int) -> Step | None:
    """``urged the board to resign``, ``accused it of waste``: whom, and to or of what."""
    _, tokens, low, high = window
    words = desk.profile
    if is_noun(tokens, verb, low, words):
        return None
    start = verb + 1
    if start < high and tokens[start].low in words.urge_particles:
        start += 1
    if start < high and tokens[start].low in words.negations:
        return None  # "asked not to be named"
    for at in range(start + 1, min(high - 1, verb + OBJECT_REACH)):
        if tokens[at].kind != "w" or tokens[at].low in bounds.openers:
            return None
        is_marked = tokens[at].low in words.infinitive_markers and not tokens[at + 1].is_capital
        if is_marked or (tokens[at].low in words.accuse_markers and tokens[verb].low in words.accuse_verbs):
            subject = cue_subject(tokens, verb, low, verb, words)
            end = bounds.clause_end(tokens, start, high)
            goes_on = (
                i
                for i in range(at, end - 1)
                if tokens[i].low in words.links and bounds.is_past(tokens[i + 1])
            )
            content = [(start, end if is_marked else next(goes_on, end))]
            return desk.step(window, content, Phrase(verb, verb + 1), subject)
    return None


def by_supposition(desk: Desk, bounds: Bounds, window: Window, verb: int) -> Step | None:
    """``The river is expected to crest``: said by somebody who is not named."""
    _, tokens, low, high = window
    words = desk.profile
    if verb + 2 >= high or tokens[verb + 1].low not in words.infinitive_markers:
        return None
    if not any(t.low in words.auxiliaries for t in tokens[max(low, verb - PASSIVE_REACH) : verb]):
        return None
    subject = subject_before(tokens, verb, low, words)
    if subject is None:
        return None
    content = [(subject.first, subject.last), (verb + 1, bounds.clause_end(tokens, verb + 1, high))]
    return desk.step(window, content, Phrase(verb, verb + 1), None)


def by_opinion(desk: Desk, bounds: Bounds, window: Window, noun: int) -> Step | None:
    """``ist der Meinung, dass …``: the clause, held by the subject of the verb before the noun."""
    _, tokens, low, high = window
    words = desk.profile
    if noun + 2 >= high or tokens[noun + 1].low != "," or tokens[noun + 2].low not in words.complementizers:
        return None
    near = range(noun - 1, max(low, noun - OBJECT_REACH) - 1, -1)
    verb = next((at for at in near if tokens[at].low in words.auxiliaries), None)
    subject = cue_subject(tokens, verb, low, noun, words) if verb is not None else None
    if subject is None:
        return None
    content = [(noun + 2, bounds.clause_end(tokens, noun + 2, high))]
    return desk.step(window, content, Phrase(noun, noun + 1), subject)


def by_object(desk: Desk, bounds: Bounds, window: Window, verb: int) -> Step | None:
    """``announced a review of the rules``: the thing itself is what was said."""
    _, tokens, low, high = window
    words = desk.profile
    start = verb + 1
    least = start + 1 + (start < high and tokens[start].low in words.definite_articles)
    if is_noun(tokens, verb, low, words) or least >= high or tokens[start].kind != "w":
        return None
    if tokens[start].low in words.prepositions or tokens[start].low in bounds.openers:
        return None
    if verb > low and tokens[verb - 1].low in words.auxiliaries - words.perfect_auxiliaries:
        return None
    subject = cue_subject(tokens, verb, low, verb, words)
    if subject is None and not words.drops_subjects:
        return None
    return desk.step(
        window, [(start, bounds.clause_end(tokens, start, high))], Phrase(verb, verb + 1), subject
    )
