"""Statements that the outlet passes on as hearsay, without a source: ``was reportedly sold``, ``soll geflohen sein``."""

from __future__ import annotations

from collections.abc import Sequence

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

    In "the man who allegedly ran" and "an allegedly forged letter" the outlet's own clause only holds the adverb.
    """
    _, tokens, low, high = window
    words = desk.profile
    if at + 1 >= high:
        return None
    if at > low and tokens[at - 1].low not in words.auxiliaries:
        small = words.determiners | words.prepositions
        is_verb_behind = not tokens[at + 1].is_capital and tokens[at + 1].low not in small
        if tokens[at - 1].low in small or not is_verb_behind:
            return None
    if any(t.low in bounds.openers for t in tokens[low + 1 : at]):
        return None
    content = [(bounds.clause_start(tokens, low, at), at), (at + 1, bounds.clause_end(tokens, at, high))]
    cue = Phrase(at, at + 1)
    return desk.step(window, content, cue, cue if tokens[at].low in words.resuming else None)


def by_form(desk: Desk, bounds: Bounds, window: Window, at: int) -> Step | None:
    """``Il aurait fui``, ``Er soll geflohen sein``: an auxiliary whose form says so, with the participle it governs.

    A condition, a wish or a clause that depends on another has the same form and is none.
    """
    _, tokens, low, high = window
    words = desk.profile
    first = _clause_first(tokens, low, at)
    clause = tokens[first:high]
    if any(t.low in words.conditions or t.low in words.first_persons for t in clause):
        return None
    end = bounds.clause_end(tokens, at, high)
    content = [(first, end)]
    subject: Phrase | None = None
    if words.perfect_infinitives:
        if not _perfect_infinitive(tokens, at, high, words):
            return None
        content = [(first, at), (at + 1, end)]
        subject = _source_inside(bounds, tokens, first, end)
    elif any(t.low in bounds.openers for t in tokens[first + 1 : at]) or not _participle(
        tokens, at, high, words
    ):
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
    for token in tokens[at + 1 : min(high, at + 1 + PARTICIPLE_REACH)]:
        if token.kind != "w" or token.is_capital or token.low in profile.unreal:
            return False
        if token.low.endswith(profile.perfect_endings) and token.low not in profile.function_words:
            return True
    return False


def _perfect_infinitive(tokens: Sequence[Token], at: int, high: int, profile: Profile) -> bool:
    """Whether the clause of an auxiliary ends in a perfect infinitive: (soll den Fluss) ``gequert haben``."""
    for i in range(at + 2, min(high, at + INFINITIVE_REACH)):
        if tokens[i].low in ",;:":
            return False
        if tokens[i].low in profile.states:
            return True
        if tokens[i].low in profile.perfect_infinitives:
            before = tokens[i - 1]
            return before.low.endswith(profile.perfect_endings) and not before.is_capital
    return False
