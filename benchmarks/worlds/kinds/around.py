"""What stands around the matter on pages of every kind, and when followers come."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.worlds.desk import Desk
from benchmarks.worlds.sheets import Claim, Sheet
from provenance.types import Outlet

COPIED_WITHIN_MINUTES = (4, 25, 90, 400)
"""When followers come: a quarter of copies within four minutes (Cagé, Hervé and Viaud), half within half an hour."""
ASIDE, REMINDER = 0.6, 0.35
"""How often a page has an authority's announcement, and a world another outlet's report, beside its matter."""


def delay(desk: Desk, after: int) -> int:
    """The minute in which a follower's page appears."""
    rank = desk.rng.randrange(4)
    low = COPIED_WITHIN_MINUTES[rank - 1] if rank else 1
    return after + desk.rng.randint(low, COPIED_WITHIN_MINUTES[rank])


def followers(desk: Desk, low: int, high: int) -> list[Outlet]:
    """Some new outlets that write after others."""
    return desk.outlets_of(desk.rng.randint(low, high))


def aside(desk: Desk, sheets: Sequence[Sheet]) -> None:
    """What an authority announced on the side, on some of the pages."""
    claim = desk.finding("public", None, "announced")
    for sheet in sheets:
        if desk.rng.random() < ASIDE:
            desk.state(sheet, claim, "announced")


def reminder(desk: Desk, sheets: Sequence[Sheet]) -> None:
    """What yet another outlet, mostly not collected, reported on another matter: many pages name more than one."""
    if desk.rng.random() >= REMINDER:
        return
    other = desk.outlet(configured=desk.rng.random() < 0.5)
    claim = desk.finding("reported", other)
    for sheet in desk.rng.sample(list(sheets), min(desk.rng.choice((1, 1, 2)), len(sheets))):
        desk.filler(sheet)
        desk.state(sheet, claim, "reported", about=other)


def background(desk: Desk, sheets: Sequence[Sheet]) -> None:
    """What everybody writes and nobody is named for."""
    claim = desk.finding("unknown", None, "background")
    for sheet in desk.rng.sample(list(sheets), min(2, len(sheets))):
        desk.filler(sheet)
        desk.state(sheet, claim, "background")


def borrow(desk: Desk, sheet: Sheet, claims: Sequence[Claim], whose: Outlet) -> None:
    """Print somebody's words as told to ``whose``: the first with the name, what follows as still theirs."""
    for i, claim in enumerate(claims):
        family = "carried" if i and desk.rng.random() < 0.7 else "told"
        desk.say(sheet, claim, family, about=whose)


def own(desk: Desk, sheet: Sheet, claims: Sequence[Claim], *, how: str | None = "full") -> None:
    """Print an interview as the outlet's own: the first words say so, the others may only go on."""
    for i, claim in enumerate(claims):
        family = "carried" if i and desk.rng.random() < 0.4 else "own"
        desk.say(sheet, claim, family, how=how or desk.rng.choice(("full", "full", "full", "mixed")))
