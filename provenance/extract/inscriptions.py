"""Words that stand on a thing: ``A sign on the gate read “Closed”``, ``Auf dem Schild stand: „…“``."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.extract.attribution import Attribution
from provenance.extract.phrases import Phrase
from provenance.extract.units import Token
from provenance.text.profile import Profile

THING_REACH = 10
"""Tokens between a thing and the verb of what stands on it: ``A banner that hung from the bridge read``."""


def inscribed(
    tokens: Sequence[Token], low: int, place: int, high: int, profile: Profile
) -> Attribution | None:
    """The attribution of a quoted stretch to the thing it stands on, named before it in the clause.

    The verb stands right before the stretch, a comma or colon left out, or right behind it where verbs come last; so
    somebody who reads a title aloud is not taken for a thing that reads it.
    """
    before = range(place - 1, max(low, place - THING_REACH) - 1, -1)
    thing = next((i for i in before if tokens[i].low in profile.inscribed_things), None)
    if thing is None:
        return None
    verb = _verb(tokens, thing, low, place, high, profile)
    if verb is None:
        return None
    has_article = thing > low and tokens[thing - 1].low in profile.determiners | profile.oblique
    return Attribution(
        Phrase(verb, verb + 1), Phrase(thing - has_article, thing + 1), max(place, verb + (verb > place))
    )


def _verb(
    tokens: Sequence[Token], thing: int, low: int, place: int, high: int, profile: Profile
) -> int | None:
    """The verb of what stands on the thing: beside the quoted stretch, or before a thing that a colon follows."""
    if profile.verb_final:
        beside = place + 1
    else:
        beside = place - 2 if tokens[place - 1].low in (",", ":") else place - 1
    if beside == thing and tokens[place - 1].low == ":":
        return next((i for i in range(low, thing) if tokens[i].low in profile.inscribed_verbs), None)
    is_verb = thing < beside < high and tokens[beside].low in profile.inscribed_verbs
    return beside if is_verb else None
