"""Coverage in which what pages say of their time misleads: wrong clocks, late edits, live pages."""

from __future__ import annotations

from benchmarks.worlds.desk import Desk
from benchmarks.worlds.kinds.around import aside, background, borrow, delay, followers, own, reminder
from benchmarks.worlds.sheets import Sheet


def wrong_clock(desk: Desk) -> None:
    """The interview's page states a later time than those that credit it: a follow-up, a wrong zone, a day."""
    origin, speaker = desk.outlet(), desk.person()
    claims = [desk.saying(speaker, "reported", origin) for _ in range(desk.rng.choice((1, 2, 2)))]
    home = desk.sheet(origin, 0)
    own(desk, home, claims, how=None)
    sheets, minutes = [home], 0
    for follower in followers(desk, 2, 3):
        minutes = delay(desk, minutes)
        sheets.append(desk.sheet(follower, minutes))
        borrow(desk, sheets[-1], claims, origin)
    if desk.rng.random() < 0.6:
        home.minutes, home.stated = home.minutes + desk.rng.randint(200, 1500), "exact"
    else:
        home.stated = desk.rng.choice(("day", "year1", "none"))
    aside(desk, sheets)
    reminder(desk, sheets)


def late_edit(desk: Desk) -> None:
    """A page that stood without the words until an update took them over from another."""
    origin, copier, speaker = desk.outlet(), desk.outlet(), desk.person()
    claims = [desk.saying(speaker, "reported", origin) for _ in range(2)]
    first = desk.sheet(copier, 0, stated="exact")
    desk.filler(first, 2)
    home = desk.sheet(origin, desk.rng.randint(60, 300))
    own(desk, home, claims)
    second = desk.later(first, hours=desk.rng.randint(8, 20))
    for claim in claims:
        desk.say(second, claim, desk.rng.choice(("plain", "told")), about=origin, how="full")
    reminder(desk, [second])
    background(desk, [home, second])


def _live(desk: Desk) -> Sheet:
    """A live page that opened early, with an entry or two that have nothing of the matter."""
    page = desk.sheet(desk.outlet(), 0, stated="exact")
    page.title = f"{desk.rng.choice(('LIVE', 'Live', 'LIVE BLOG'))}: {page.title}"
    for minutes in sorted(desk.rng.sample(range(10, 110), desk.rng.choice((1, 2)))):
        desk.entry(page, minutes)
        desk.filler(page)
    return page


def live_page(desk: Desk) -> None:
    """A live page that opened before the interview appeared, and has it in an entry of the afternoon."""
    origin, speaker = desk.outlet(), desk.person()
    claims = [desk.saying(speaker, "reported", origin) for _ in range(2)]
    page = _live(desk)
    home = desk.sheet(origin, desk.rng.randint(120, 300))
    own(desk, home, claims)
    minutes = delay(desk, home.minutes)
    desk.entry(page, minutes)
    family = desk.rng.choice(("plain", "plain", "told"))
    for claim in claims:
        desk.say(page, claim, family, about=origin, how=desk.rng.choice(("full", "cut", "reported")))
    page.edited = minutes
    sheets = [home, page]
    if desk.rng.random() < 0.4:
        sheets.append(desk.sheet(desk.outlet(), delay(desk, minutes)))
        borrow(desk, sheets[-1], claims, origin)
    reminder(desk, [home])
    background(desk, [s for s in sheets if s is not page] if len(sheets) > 2 else [home])


def live_origin(desk: Desk) -> None:
    """What a live page had from somebody itself, in an entry; others print it with and without its name."""
    page, speaker = _live(desk), desk.person()
    claims = [desk.saying(speaker, "reported", page.outlet) for _ in range(2)]
    desk.entry(page, 130)
    for claim in claims:
        desk.say(page, claim, "own", how="full")
    desk.entry(page, 190)
    desk.filler(page)
    page.edited = 190
    minutes, sheets = 130, [page]
    for follower in followers(desk, 1, 3):
        minutes = delay(desk, minutes)
        sheets.append(desk.sheet(follower, minutes))
        if desk.rng.random() < 0.6:
            borrow(desk, sheets[-1], claims, page.outlet)
        else:
            for claim in claims:
                desk.say(sheets[-1], claim, "plain")
    reminder(desk, sheets[1:])
