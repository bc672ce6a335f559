"""Coverage that takes something back or goes round: corrections, withdrawals, circles."""

from __future__ import annotations

from benchmarks.worlds import writing
from benchmarks.worlds.desk import Desk
from benchmarks.worlds.kinds.around import aside, borrow, delay, followers, own, reminder


def correction(desk: Desk) -> None:
    """A page that named the wrong paper for an interview, and says so in its next version."""
    origin, wrong = (desk.outlet(configured=desk.rng.random() < 0.7) for _ in range(2))
    speaker = desk.person()
    claims = [desk.saying(speaker, "reported", origin) for _ in range(desk.rng.choice((1, 2)))]
    sheets = []
    if origin.id in desk.configured and desk.rng.random() < 0.4:
        sheets.append(desk.sheet(origin, 0))
        own(desk, sheets[-1], claims)
    first = desk.sheet(desk.outlet(), delay(desk, 0))
    kept = len(first.lines)
    borrow(desk, first, claims, wrong)
    second = desk.later(first, hours=desk.rng.randint(3, 20))
    del second.lines[kept:]
    second.met.clear()
    borrow(desk, second, claims, origin)
    note = second.house.tongue.corrected
    writing.remark(desk, second, claims[0], note, about=origin, other=wrong)
    sheets.append(second)
    for follower in followers(desk, 0, 2):
        sheets.append(desk.sheet(follower, delay(desk, second.minutes)))
        borrow(desk, sheets[-1], claims, origin)
    aside(desk, sheets)


def withdrawal(desk: Desk) -> None:
    """A finding that others reported with its paper's name before the paper took it back: it was its all the same."""
    origin = desk.outlet()
    claim = desk.finding("reported", origin)
    first = desk.sheet(origin, 0)
    kept = len(first.lines)
    desk.state(first, claim, "own")
    sheets = []
    for follower in followers(desk, 1, 3):
        sheets.append(desk.sheet(follower, delay(desk, 0)))
        desk.state(sheets[-1], claim, "reported", about=origin)
    second = desk.later(first, hours=desk.rng.randint(24, 29))
    del second.lines[kept:]
    desk.filler(second)
    writing.remark(desk, second, claim, second.house.tongue.withdrawn, about=origin, other=origin)
    aside(desk, sheets)
    reminder(desk, sheets)


def circle(desk: Desk) -> None:
    """Papers that name each other, two or three of them, and nothing that says which of them is right."""
    round_ = desk.outlets_of(desk.rng.choice((2, 2, 3)))
    claim = desk.finding("reported", round_[0])
    claim.doubted = True
    for here, there in zip(round_, [*round_[1:], round_[0]], strict=True):
        desk.state(desk.sheet(here, desk.rng.randint(0, 200)), claim, "reported", about=there)
    claim.named.clear()


def cited_back(desk: Desk) -> None:
    """A paper's own finding, reported by another, which the paper's update then names for it."""
    origin, second = desk.outlet(), desk.outlet()
    claim = desk.finding("reported", origin)
    first = desk.sheet(origin, 0)
    desk.state(first, claim, "own")
    other = desk.sheet(second, delay(desk, 30))
    desk.state(other, claim, "reported", about=origin)
    update = desk.later(first, hours=desk.rng.randint(8, 20))
    desk.filler(update)
    desk.state(update, claim, "reported", about=second)
    aside(desk, [other])
    reminder(desk, [other])
