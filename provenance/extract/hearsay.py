"""Statements that the outlet passes on as hearsay, without a source: ``was reportedly sold``, ``soll geflohen sein``."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from provenance.extract.attribution import source_phrase
from provenance.extract.bounds import Bounds
from provenance.extract.drafts import Desk, Step, Window
from provenance.extract.phrases import Phrase
from provenance.extract.units import Token
from provenance.text.profile import Profile

PARTICIPLE_REACH = 4
"""Tokens behind an auxiliary among which its participle stands: ``n'auraient toutefois pas été vus``."""
INFINITIVE_REACH = 40
"""Tokens between ``soll`` and the perfect infinitive that ends its clause."""


def by_adverb(desk: Desk, bounds: Bounds, window: Window, at: int) -> Step | None:
    """``Three men were reportedly seen``: the clause without the adverb, if it governs the main verb of its clause.

    In "the man who allegedly ran", "an allegedly forged letter" and "the letter, allegedly a forgery, was found" the
    outlet's own clause only holds the adverb.
    """
    _, tokens, low, high = window
    words = desk.profile
    if at + 1 >= high:
        return None
    if at > low and tokens[at - 1].low not in words.auxiliaries:
        small = words.determiners | words.prepositions
        is_verb_behind = not tokens[at + 1].is_capital and tokens[at + 1].low not in small
        before = tokens[at - 1].low
        if before in small or before == "," or before.endswith(words.owner_endings or "\n"):
            return None
        if not is_verb_behind or _describes(bounds, tokens, at + 1, high):
            return None
    if any(t.low in bounds.openers for t in tokens[low + 1 : at]):
        return None
    content = [(bounds.clause_start(tokens, low, at), at), (at + 1, bounds.clause_end(tokens, at, high))]
    cue = Phrase(at, at + 1)
    return desk.step(window, content, cue, cue if tokens[at].low in words.resuming else None)


def _describes(bounds: Bounds, tokens: Sequence[Token], at: int, high: int) -> bool:
    """Whether a participle belongs to the noun before: (el joven presuntamente) ``implicado``.

    Where it may as well be a past form, a verb of the clause must follow: (the man allegedly) ``killed in Wye was``.
    """
    words = bounds.profile
    if tokens[at].low.endswith(words.describing_endings or "\n"):
        return True
    if not bounds.is_past(tokens[at]) or at + 1 >= high or tokens[at + 1].low not in words.prepositions:
        return False
    ends = bounds.openers | words.links | words.pronoun_verbs
    clause = takewhile(lambda t: t.kind == "w" and t.low not in ends, tokens[at + 1 : high])
    return any(t.low in words.auxiliaries for t in clause)


def by_form(desk: Desk, bounds: Bounds, window: Window, at: int) -> Step | None:
    """``Il aurait fui``, ``Er soll geflohen sein``: an auxiliary whose form says so, with the participle it governs.

    A condition, a wish or a clause that depends on another has the same form and is none.
    """
    _, tokens, low, high = window
    words = desk.profile
    by_infinitive = bool(words.perfect_infinitives)
    if not (_perfect_infinitive if by_infinitive else _participle)(tokens, at, high, words):
        return None
    first = _clause_first(tokens, low, at)
    if any(t.low in words.conditions or t.low in words.first_persons for t in tokens[first:high]):
        return None
    end = bounds.clause_end(tokens, at, high)
    content = [(first, end)]
    subject: Phrase | None = None
    if by_infinitive:
        content = [(first, at), (at + 1, end)]
        subject = _source_inside(bounds, tokens, first, end)
    elif any(t.low in bounds.openers for t in tokens[first + 1 : at]):
        return None
    return desk.step(window, content, Phrase(at, at + 1), subject)


def _source_inside(bounds: Bounds, tokens: Sequence[Token], first: int, end: int) -> Phrase | None:
    """Whose word it is after all, where a source phrase stands in the clause: (soll) ``laut Polizei`` (geflohen sein)."""
    for at in range(first, end):
        found = source_phrase(tokens, at, end, bounds.profile)
        if found is not None and found.subject is not None:
            last = bounds.noun_phrase_end(tokens, found.subject.first, end)
            return Phrase(found.subject.first, max(last, found.subject.first + 1))
    return None


def _clause_first(tokens: Sequence[Token], low: int, at: int) -> int:
    """Where the clause of a token begins: at the window's start, or behind a mark stronger than a comma."""
    return next((i + 1 for i in range(at - 1, low - 1, -1) if tokens[i].low in (";", ":")), low)


def _participle(tokens: Sequence[Token], at: int, high: int, profile: Profile) -> bool:
    """Whether a participle follows an auxiliary, and none of a wish or an ability: ``aurait pu``."""
    small = profile.function_words | profile.adverbs | profile.negations | profile.perfect_auxiliaries
    for token in tokens[at + 1 : min(high, at + 1 + PARTICIPLE_REACH)]:
        if token.kind != "w" or token.is_capital or token.low in profile.unreal:
            return False
        if token.low in small or token.low.endswith(profile.adverb_ending or "\n"):
            continue
        return token.low.endswith(profile.perfect_endings)
    return False


def _perfect_infinitive(tokens: Sequence[Token], at: int, high: int, profile: Profile) -> bool:
    """Whether the clause of an auxiliary ends in a perfect infinitive: (soll den Fluss) ``gequert haben``.

    A participle of another verb with ``sein`` is a state that somebody wants: (soll im Mai) ``gebaut sein``.
    """
    for i in range(at + 2, min(high, at + INFINITIVE_REACH)):
        low = tokens[i].low
        if low in ",;:":
            return False
        if low in profile.states:
            asked = profile.states[low]
            return not asked or any(t.low == asked for t in tokens[at + 1 : i])
        if low in profile.perfect_infinitives:
            before = tokens[i - 1]
            return before.low.endswith(profile.perfect_infinitives[low]) and not before.is_capital
    return False
