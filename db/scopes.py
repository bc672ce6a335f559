"""The units of work of aligning, as text: what a row of ``claim_mention``, ``claim_link`` and ``pending`` belongs to.

``e:`` and an event's id, or ``s:`` and the id of a single article in no event. Events sort before
single articles, so ``min(scope)`` of a claim is an event where it has one.
"""

from __future__ import annotations

EVENT = "e:"
SINGLE = "s:"


def scope_of(key: str | int) -> str:
    """The scope of an event id (a str) or of an article in no event (an int)."""
    return f"{EVENT}{key}" if isinstance(key, str) else f"{SINGLE}{key}"


def key_of(scope: str) -> str | int:
    """The event id or article id that a scope stands for."""
    name = scope[len(EVENT) :]
    return name if scope.startswith(EVENT) else int(name)
