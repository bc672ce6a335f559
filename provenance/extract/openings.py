"""Who speaks in a sentence whose verb ends it: the name or the office that opens it, as in Turkish."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.extract.phrases import MAX_PHRASE, SHORT_CLAUSE, Phrase
from provenance.extract.units import Token
from provenance.text.profile import Profile

MAX_ROLE = 3
"""Words from a body to an office of it: ``Belediye meclisi grup sözcüsü``."""


def opening_subject(tokens: Sequence[Token], low: int, high: int, profile: Profile) -> Phrase | None:
    """The name that opens a sentence whose verb ends it: the last run of capitals before a comma, else the first run.

    A word with a case ending behind an apostrophe (``Ankara'da``) is no subject.
    """
    described = _described(tokens, low, high, profile)
    if described is not None:
        return described
    role = _opening_role(tokens, low, high, profile)
    best: Phrase | None = None
    lone: Phrase | None = None
    at = low
    while at < min(high, low + MAX_PHRASE):
        token = tokens[at]
        if token.kind != "w" or not token.is_capital or token.low in profile.function_words:
            at += 1
            continue
        end = at + 1
        while (
            end < high
            and tokens[end].kind == "w"
            and tokens[end].is_capital
            and "'" not in tokens[end - 1].low
        ):
            end += 1
        is_bare = "'" not in tokens[end - 1].low
        is_closed = end < high and (tokens[end].low == "," or tokens[end].kind == "q")
        if role is not None and at == low and not is_closed:
            best, at = role, role.last
            continue
        is_lone_opener = at == low and end == at + 1 and not is_closed
        if is_lone_opener and is_bare and not token.low.endswith(profile.case_endings):
            lone = Phrase(at, end)
        if is_bare and (best is None or is_closed) and not is_lone_opener:
            best = Phrase(at, end)
        at = end
    return best or (lone if high - low <= SHORT_CLAUSE else None)


def issuer(tokens: Sequence[Token], low: int, high: int, profile: Profile) -> Phrase | None:
    """The body whose statement a passive quotes: ``Valilikten`` (yapılan açıklamada), ``Bakanlık`` (açıklamasında)."""
    for at in range(low + 1, min(high, low + MAX_PHRASE)):
        if tokens[at].low not in profile.issued:
            continue
        last = at
        while last > low and not tokens[last - 1].is_capital:
            last -= 1
        first = last
        while first > low and tokens[first - 1].is_capital:
            first -= 1
        return Phrase(first, last) if first < last and at - last <= MAX_ROLE else None
    return None


def _described(tokens: Sequence[Token], low: int, high: int, profile: Profile) -> Phrase | None:
    """A noun without a name before a comma, of several (``Mahalle sakinleri``) or described: (konuşan) ``iki yetkili``."""
    comma = next((i for i in range(low, min(high, low + MAX_PHRASE)) if tokens[i].low == ","), None)
    if comma is None:
        return None
    first = next((i + 1 for i in range(comma - 2, low, -1) if tokens[i].low in profile.describing), None)
    opens_plural = low < comma - 1 <= low + MAX_ROLE and tokens[comma - 1].low.endswith(
        profile.people_endings
    )
    if first is None and opens_plural and not any(t.is_capital for t in tokens[low + 1 : comma]):
        return Phrase(low, comma)
    if first is None or any(t.is_capital or t.kind != "w" for t in tokens[first:comma]):
        return None
    return Phrase(first, comma) if comma - first <= SHORT_CLAUSE else None


def _opening_role(tokens: Sequence[Token], low: int, high: int, profile: Profile) -> Phrase | None:
    """A body and an office that it has, perhaps with a name, where they open a sentence: Turkish ``Belediye sözcüsü``."""
    if low >= high or not tokens[low].is_capital:
        return None
    for at in range(low + 1, min(high, low + MAX_ROLE + 1)):
        if tokens[at].kind != "w" or tokens[at].is_capital:
            return None
        if tokens[at].low in profile.offices:
            last = at + 1
            while last < high and tokens[last].kind == "w" and tokens[last].is_capital:
                if "'" in tokens[last].low:
                    break  # "Şirket sözcüsü Rüzgar'a"
                last += 1
            return Phrase(low, last)
    return None
