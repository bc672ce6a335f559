"""Coverage in which those who follow say whose it is: by name, by link, over a chain, or by denying it."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.worlds.desk import Desk
from benchmarks.worlds.kinds.around import aside, background, borrow, delay, followers, own, reminder
from benchmarks.worlds.sheets import Sheet
from provenance.types import Outlet


def _interview(desk: Desk, origin: Outlet, others: Sequence[Outlet], *, collected: bool) -> list[Sheet]:
    speaker = desk.person()
    claims = [desk.saying(speaker, "reported", origin) for _ in range(desk.rng.choice((1, 2, 2)))]
    sheets = []
    if collected:
        home = desk.sheet(origin, 0)
        own(desk, home, claims, how=None)
        sheets.append(home)
    minutes = 0
    for follower in others:
        minutes = delay(desk, minutes)
        sheet = desk.sheet(follower, minutes)
        borrow(desk, sheet, claims if desk.rng.random() < 0.7 else claims[:1], origin)
        sheets.append(sheet)
    return sheets


def _rest(desk: Desk, sheets: Sequence[Sheet]) -> None:
    aside(desk, sheets)
    reminder(desk, sheets)
    background(desk, sheets)


def interview(desk: Desk) -> None:
    """A paper's interview, which others quote and credit."""
    _rest(desk, _interview(desk, desk.outlet(), followers(desk, 2, 4), collected=True))


def absent(desk: Desk) -> None:
    """An interview whose paper was not collected, and often not even configured."""
    origin = desk.outlet(configured=desk.rng.random() < 0.5)
    _rest(desk, _interview(desk, origin, followers(desk, 2, 4), collected=False))


def translation(desk: Desk) -> None:
    """An interview in one language that outlets of other languages translate and credit."""
    home, *foreign = desk.languages
    origin = desk.outlet(language=home, configured=desk.rng.random() < 0.8)
    collected = origin.id in desk.configured and desk.rng.random() < 0.6
    codes = (*foreign, desk.rng.choice(desk.languages) if collected else home)
    others = [desk.outlet(language=code) for code in codes]
    _rest(desk, _interview(desk, origin, others, collected=collected))


def _scoop(desk: Desk, *, collected: bool, configured: bool = True) -> None:
    origin = desk.outlet(configured=configured)
    claims = [desk.finding("reported", origin) for _ in range(desk.rng.choice((1, 2)))]
    sheets, minutes = [], 0
    if collected:
        home = desk.sheet(origin, 0)
        for claim in claims:
            desk.state(home, claim, "own")
        sheets.append(home)
    for follower in followers(desk, 2, 4):
        minutes = delay(desk, minutes)
        sheet = desk.sheet(follower, minutes)
        for claim in claims:
            desk.state(sheet, claim, "reported", about=origin)
        sheets.append(sheet)
    _rest(desk, sheets)


def scoop(desk: Desk) -> None:
    """A paper's own finding, which others report with its name."""
    _scoop(desk, collected=True)


def absent_scoop(desk: Desk) -> None:
    """A finding of a paper that was not collected."""
    _scoop(desk, collected=False, configured=desk.rng.random() < 0.5)


def round_up(desk: Desk) -> None:
    """Pages that draw on one paper's interview, another's report and a public statement, one after the other."""
    one, two = (desk.outlet(configured=desk.rng.random() < 0.6) for _ in range(2))
    speaker = desk.person()
    said = [desk.saying(speaker, "reported", one) for _ in range(2)]
    found = desk.finding("reported", two)
    sheets = []
    for origin in (one, two):
        if origin.id in desk.configured and desk.rng.random() < 0.5:
            home = desk.sheet(origin, desk.rng.randint(0, 60))
            if origin is one:
                own(desk, home, said)
            else:
                desk.state(home, found, "own")
            sheets.append(home)
    minutes = 60
    for follower in followers(desk, 2, 3):
        minutes = delay(desk, minutes)
        sheet = desk.sheet(follower, minutes)
        parts = [lambda s=sheet: borrow(desk, s, said, one)]
        parts.append(lambda s=sheet: desk.state(s, found, "reported", about=two))
        for part in desk.rng.sample(parts, 2):
            part()
        sheets.append(sheet)
    aside(desk, sheets)


def chain(desk: Desk) -> None:
    """A has it, B names A, and C names only B, or both."""
    origin, second = desk.outlet(configured=desk.rng.random() < 0.7), desk.outlet()
    speaker = desk.person()
    claims = [desk.saying(speaker, "reported", origin) for _ in range(desk.rng.choice((1, 2)))]
    sheets = []
    if origin.id in desk.configured and desk.rng.random() < 0.6:
        home = desk.sheet(origin, 0)
        own(desk, home, claims)
        sheets.append(home)
    middle = desk.sheet(second, delay(desk, 0))
    borrow(desk, middle, claims, origin)
    sheets.append(middle)
    for follower in followers(desk, 1, 2):
        sheet = desk.sheet(follower, delay(desk, middle.minutes))
        way = desk.rng.choices(("relayed", "chained", "told"), (50, 20, 30))[0]
        for claim in claims:
            about, behind = (
                (second, origin) if way == "chained" else (second if way == "relayed" else origin, None)
            )
            desk.say(sheet, claim, way, about=about, first_of=behind)
        sheets.append(sheet)
    aside(desk, sheets)
    reminder(desk, sheets)


def linked(desk: Desk) -> None:
    """A finding that others state as fact, with a link on the sentence to the page that has it."""
    origin = desk.outlet()
    claim = desk.finding("reported", origin)
    home = desk.sheet(origin, 0)
    desk.state(home, claim, "own")
    sheets = [home]
    for outlet in followers(desk, 1, 3):
        sheet = desk.sheet(outlet, delay(desk, 0))
        desk.state(sheet, claim, "background")
        desk.link(sheet, claim, home.url, origin)
        sheets.append(sheet)
    reminder(desk, sheets[1:])
    background(desk, sheets)
    if len(sheets) > 2 and desk.rng.random() < 0.4:  # one link alone may as well lead to background
        desk.leave_out(home)


def archive(desk: Desk) -> None:
    """Words of years ago: told to a paper then, printed again by others now."""
    origin, speaker = desk.outlet(configured=desk.rng.random() < 0.6), desk.person()
    claim = desk.saying(speaker, "reported", origin)
    sheets, minutes = [], 0
    for outlet in followers(desk, 2, 3):
        minutes += desk.rng.randint(5, 300)
        sheet = desk.sheet(outlet, minutes)
        desk.filler(sheet)
        desk.say(sheet, claim, "looking-back", about=origin)
        sheets.append(sheet)
    aside(desk, sheets)
    reminder(desk, sheets)


def denial(desk: Desk) -> None:
    """A report that is denied: the denied claim stays with whose report it was."""
    origin = desk.outlet(configured=desk.rng.random() < 0.7)
    claim = desk.finding("reported", origin)
    sheets, minutes = [], 0
    if origin.id in desk.configured and desk.rng.random() < 0.5:
        home = desk.sheet(origin, 0)
        desk.state(home, claim, "own")
        sheets.append(home)
    for follower in followers(desk, 1, 3):
        minutes = delay(desk, minutes)
        sheet = desk.sheet(follower, minutes)
        desk.state(sheet, claim, "denied", about=origin)
        sheets.append(sheet)
    aside(desk, sheets)


def study(desk: Desk) -> None:
    """A journal's paper that several outlets read, some without naming it: common source, not copying."""
    journal = desk.outlet("journal", configured=desk.rng.random() < 0.6)
    claims = [desk.finding("reported", journal, "results") for _ in range(2)]
    sheets, minutes = [], 0
    for outlet in followers(desk, 2, 4):
        minutes += desk.rng.randint(2, 90)
        sheet = desk.sheet(outlet, minutes)
        for claim in desk.rng.sample(claims, desk.rng.choice((1, 2))):
            silent = bool(claim.named) and desk.rng.random() < 0.2
            desk.state(sheet, claim, "background" if silent else "studied", about=journal)
        sheets.append(sheet)
    aside(desk, sheets)
