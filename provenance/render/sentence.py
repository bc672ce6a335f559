"""A verdict said in a sentence, and who was first in the collection in another.

The two are kept apart on purpose: "first seen" is not "originated".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from provenance.render.markup import printable
from provenance.render.phrases import confidence_words, counted, listed, moment, numeral
from provenance.types import Evidence, Precision, Standing, Verdict

TAKES_BACK = "takes-back"
"""The rule that saw a note by which an outlet takes a statement back."""

_REPORTED: Mapping[Standing, str] = {
    "supported": "Originated with",
    "contested": "The evidence conflicts; it speaks most for",
    "undetermined": "May have originated with",
}
_PUBLIC: Mapping[Standing, str] = {
    "supported": "Said in public",
    "contested": "Probably said in public, but the evidence conflicts",
    "undetermined": "May have been said in public",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeats:
    """Names of the collected outlets that have the claim and are not its origin, by the credit they give."""

    credited: tuple[str, ...] = ()
    """They name the origin."""
    elsewhere: tuple[str, ...] = ()
    """They name another outlet as their source."""
    uncredited: tuple[str, ...] = ()
    """They name nobody."""

    @property
    def count(self) -> int:
        """How many outlets."""
        return len(self.credited) + len(self.elsewhere) + len(self.uncredited)


def verdict_sentence(
    verdict: Verdict,
    *,
    repeats: Repeats | None = None,
    names: Mapping[str, str] | None = None,
    precision: Precision = "minute",
    by: str | None = None,
) -> str:
    """Who put the claim into the world and how sure that is, in one or two sentences.

    Args:
        verdict: The verdict.
        repeats: Who else has the claim; not said where None.
        names: Names of outlets by id, for the first in the collection of a public statement.
        precision: How exactly the time of that first is known.
        by: The person who decided so, where one did: then their name stands for how sure it is.
    """
    sure = f"Decided by {printable(by)}" if by else confidence_words(verdict.confidence, verdict.standing)
    if verdict.basis == "reported":
        origin = _origin(verdict) + _repeated(repeats)
        return f"{origin}. {sure}."
    if verdict.basis == "public":
        return f"{_PUBLIC[verdict.standing]}; {_first_clause(verdict, names or {}, precision)}. {sure}."
    conflict = ", and the evidence conflicts" if verdict.standing == "contested" else ""
    decided = f" {sure}." if by else ""
    return f"Nothing collected decides who had it first{conflict}.{_had_by(repeats)}{decided}"


def first_sentence(
    verdict: Verdict, *, names: Mapping[str, str] | None = None, precision: Precision = "minute"
) -> str:
    """Who was first in the collection: a fact about what was collected, not about who originated the claim."""
    if verdict.first_outlet_id is None:
        return (
            "Who was first in the collection cannot be told: the earliest times tie or are not exact enough."
        )
    name = _name(verdict.first_outlet_id, names or {})
    when = f", {moment(verdict.first_at, precision)}" if verdict.first_at else ""
    if verdict.basis == "reported" and verdict.first_outlet_id == verdict.origin_outlet_id:
        return f"It was also first in the collection: {name}{when}."
    apart = (
        "Who reports it first does not originate it"
        if verdict.basis == "public"
        else "That is not the same as its origin"
    )
    return f"First in the collection: {name}{when}. {apart}."


def taken_back_sentence(evidence: Iterable[Evidence], *, names: Mapping[str, str] | None = None) -> str:
    """Which outlets have taken it back in a note of correction or withdrawal; empty where none has."""
    ids = {e.outlet_id for e in evidence if e.rule == TAKES_BACK and e.outlet_id is not None}
    if not ids:
        return ""
    outlets = listed(sorted(_name(outlet_id, names or {}) for outlet_id in ids))
    return f"{outlets} {'has' if len(ids) == 1 else 'have'} taken it back."


def _origin(verdict: Verdict) -> str:
    unseen = ", which was not collected" if verdict.origin_collected is False else ""
    return f"{_REPORTED[verdict.standing]} {printable(verdict.origin_name or '')}{unseen}"


def _repeated(repeats: Repeats | None) -> str:
    if repeats is None:
        return ""
    if repeats.count == 0:
        return "; no other collected outlet has it"
    outlets = counted(repeats.count, "outlet")
    verb = "repeats" if repeats.count == 1 else "repeat"
    return f"; {outlets} {verb} it, {_credit(repeats)}"


def _had_by(repeats: Repeats | None) -> str:
    if repeats is None or repeats.count == 0:
        return ""
    outlets = counted(repeats.count, "outlet")
    return f" {outlets[0].upper()}{outlets[1:]} {'has' if repeats.count == 1 else 'have'} it."


def _credit(repeats: Repeats) -> str:
    kinds = [
        (len(repeats.credited), "with credit"),
        (len(repeats.elsewhere), "crediting another outlet"),
        (len(repeats.uncredited), "without credit"),
    ]
    present = [(number, words) for number, words in kinds if number]
    if len(present) == 1:
        number, words = present[0]
        return words if number == 1 else f"{'both' if number == 2 else 'all'} {words}"
    return listed([f"{numeral(number)} {words}" for number, words in present])


def _first_clause(verdict: Verdict, names: Mapping[str, str], precision: Precision) -> str:
    if verdict.first_outlet_id is None:
        return "who was first in the collection cannot be told"
    when = f" on {moment(verdict.first_at, precision)}" if verdict.first_at else ""
    return f"first in the collection at {_name(verdict.first_outlet_id, names)}{when}"


def _name(outlet_id: str, names: Mapping[str, str]) -> str:
    return printable(names.get(outlet_id, outlet_id))
