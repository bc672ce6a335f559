"""Coverage in which text travels without its name: dropped credits, clients, sisters, false labels."""

from __future__ import annotations

from benchmarks.worlds.desk import Desk
from benchmarks.worlds.kinds.around import aside, background, borrow, delay, followers, own, reminder
from benchmarks.worlds.sheets import Claim, Sheet
from provenance.types import Outlet


def dropped(desk: Desk) -> None:
    """An interview that says it is one, of which others print pieces without a word on where they are from."""
    origin, speaker = desk.outlet(), desk.person()
    claims = [desk.saying(speaker, "reported", origin, clauses=2) for _ in range(2)]
    home = desk.sheet(origin, 0)
    own(desk, home, claims)
    sheets, minutes = [home], 0
    for follower in followers(desk, 1, 3):
        minutes = delay(desk, minutes)
        sheet = desk.sheet(follower, minutes)
        for claim in claims:
            desk.say(sheet, claim, "plain", how=desk.rng.choice(("full", "cut", "cut", "reported")))
        sheets.append(sheet)
    reminder(desk, sheets[1:])
    background(desk, sheets)


def false_exclusive(desk: Desk) -> None:
    """What a paper had, another prints as its exclusive hours later, or on a page that stood there before."""
    origin, boaster, speaker = desk.outlet(), desk.outlet(), desk.person()
    if found := desk.rng.random() < 0.3:
        claims = [desk.finding("reported", origin) for _ in range(2)]
    else:
        claims = [desk.saying(speaker, "reported", origin) for _ in range(2)]
    reopened = not found and desk.rng.random() < 0.4
    home = desk.sheet(origin, 120 if reopened else 0, stated="exact" if found else None)
    loud = desk.sheet(boaster, 0 if reopened else desk.rng.randint(90, 600), stated="exact")
    if found:
        for claim in claims:
            desk.state(home, claim, "own")
    else:
        own(desk, home, claims)
    if reopened:
        desk.filler(loud, 2)
        loud = desk.later(loud, hours=desk.rng.randint(5, 15))
    loud.title = f"{loud.house.tongue.exclusive}{loud.title}"
    for claim in claims:
        if found:
            desk.state(loud, claim, "plain")
        else:
            desk.say(loud, claim, "plain", how="full")
    reminder(desk, [loud])
    background(desk, [home, loud])


def _dispatch(desk: Desk) -> tuple[Outlet, list[Claim], Sheet]:
    wire, speaker = desk.outlet("agency"), desk.person()
    claims = [desk.saying(speaker, "reported", wire, clauses=2), desk.finding("reported", wire)]
    home = desk.sheet(wire, 0)
    desk.say(home, claims[0], desk.rng.choice(("plain", "told")), about=wire, how="full")
    desk.state(home, claims[1], "background")
    claims[0].named.clear()  # the agency's own page is not what must tell: it may be left out
    desk.filler(home, 2)
    return wire, claims, home


def agency(desk: Desk) -> None:
    """A dispatch that papers print, most with the agency's name above or below, one without."""
    wire, claims, home = _dispatch(desk)
    clients = followers(desk, 2, 4)
    for i, client in enumerate(clients):
        copy = _copy(desk, client, home, claims)
        if i < len(clients) - 1 or desk.rng.random() < 0.5:
            desk.provide(copy, wire, claims)
    if desk.rng.random() < 0.6:
        desk.leave_out(home)


def uncredited_clients(desk: Desk) -> None:
    """A dispatch of which one client names the agency, and all others print the text, or reword it, as theirs."""
    wire, claims, home = _dispatch(desk)
    clients = followers(desk, 3, 5)
    for i, client in enumerate(clients):
        if i and desk.rng.random() < 0.4:
            sheet = desk.sheet(client, delay(desk, 0))
            desk.say(sheet, claims[0], "plain", how=desk.rng.choice(("full", "cut")))
            desk.state(sheet, claims[1], "background")
            continue
        copy = _copy(desk, client, home, claims)
        if not i:
            desk.provide(copy, wire, claims)
    if desk.rng.random() < 0.5:
        desk.leave_out(home)


def _copy(desk: Desk, client: Outlet, home: Sheet, claims: list[Claim]) -> Sheet:
    """A client's copy of a text, whose end may be cut."""
    copy = desk.sheet(client, delay(desk, 0), text_of=home)
    if desk.rng.random() < 0.4:
        copy.lines.pop()
    desk.reprint(copy, home, claims)
    return copy


def sisters(desk: Desk) -> None:
    """An interview that the house's other titles print as well, and one from outside credits."""
    origin, speaker = desk.outlet(), desk.person()
    sister = desk.outlet(parent=origin.id)
    claims = [desk.saying(speaker, "reported", origin) for _ in range(2)]
    home = desk.sheet(origin, desk.rng.choice((0, 30)))
    own(desk, home, claims)
    other = desk.sheet(sister, 15)
    for claim in claims:
        desk.say(other, claim, desk.rng.choice(("plain", "told")), about=origin, how="full")
    outside = desk.sheet(desk.outlet(), delay(desk, 60))
    borrow(desk, outside, claims, origin)
    aside(desk, [home, other, outside])
    reminder(desk, [home, other, outside])


def masked_interview(desk: Desk) -> None:
    """An interview that everybody prints as if it had been said to them."""
    origin, speaker = desk.outlet(), desk.person()
    claims = [desk.saying(speaker, "reported", origin) for _ in range(desk.rng.choice((1, 2, 2)))]
    printers = followers(desk, 2, 4)
    if desk.rng.random() < 0.5:
        printers.insert(0, origin)
    sheets, minutes = [], 0
    for outlet in printers:
        sheets.append(desk.sheet(outlet, minutes))
        for claim in claims:
            desk.say(sheets[-1], claim, "plain")
        minutes = delay(desk, minutes)
    background(desk, sheets)


def masked_scoop(desk: Desk) -> None:
    """A finding that everybody prints as fact."""
    origin = desk.outlet()
    claims = [desk.finding("reported", origin) for _ in range(desk.rng.choice((1, 2)))]
    printers = followers(desk, 2, 4)
    if desk.rng.random() < 0.5:
        printers.insert(0, origin)
    sheets, minutes = [], 0
    for outlet in printers:
        sheets.append(desk.sheet(outlet, minutes))
        for claim in claims:
            desk.state(sheets[-1], claim, "plain")
        minutes = delay(desk, minutes)
    background(desk, sheets)
