"""The kinds of worlds: each function writes one way in which coverage comes about."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from benchmarks.worlds import statements
from benchmarks.worlds.desk import PUBLIC, Claim, Desk, Sheet
from provenance.types import Outlet

Kind = Callable[[Desk], None]
COPIED_WITHIN_MINUTES = (4, 25, 90, 400)
"""When followers come: a quarter of copies within four minutes (Cagé, Hervé and Viaud), half within half an hour."""


def _delay(desk: Desk, after: int) -> int:
    rank = desk.rng.randrange(4)
    low = COPIED_WITHIN_MINUTES[rank - 1] if rank else 1
    return after + desk.rng.randint(low, COPIED_WITHIN_MINUTES[rank])


def _aside(desk: Desk, sheets: list[Sheet]) -> None:
    """What an authority announced on the side, on some of the pages."""
    claim = desk.finding("public", None, statements.ANNOUNCED)
    for sheet in sheets:
        if desk.rng.random() < 0.6:
            desk.state(sheet, claim, "announced")


def _background(desk: Desk, sheets: list[Sheet]) -> None:
    """What everybody writes and nobody is named for."""
    claim = desk.finding("unknown", None, statements.BACKGROUND)
    for sheet in desk.rng.sample(sheets, min(2, len(sheets))):
        desk.filler(sheet)
        desk.state(sheet, claim, "background")


def _borrow(desk: Desk, sheet: Sheet, claims: list[Claim], whose: Outlet) -> None:
    """Print somebody's words as told to ``whose``: the first with the name, what follows as still theirs."""
    for i, claim in enumerate(claims):
        if i and desk.rng.random() < 0.7:
            desk.say(sheet, claim, "carried", about=whose)
        else:
            desk.say(sheet, claim, "told", about=whose)


def _interview(
    desk: Desk, origin: Outlet, followers: list[Outlet], *, collected: bool, masked: bool
) -> list[Sheet]:
    speaker = desk.person()
    claims = [desk.saying(speaker, "reported", origin) for _ in range(desk.rng.choice((1, 2, 2)))]
    sheets = []
    if collected:
        home = desk.sheet(origin, 0)
        for i, claim in enumerate(claims):
            family = "plain" if masked else "carried" if i and desk.rng.random() < 0.5 else "own"
            desk.say(home, claim, family, how=desk.rng.choice(("full", "full", "full", "mixed")))
        sheets.append(home)
    minutes = 0
    for follower in followers:
        minutes = _delay(desk, minutes)
        sheet = desk.sheet(follower, minutes)
        if masked:
            for claim in claims:
                desk.say(sheet, claim, "plain")
        else:
            _borrow(desk, sheet, claims if desk.rng.random() < 0.7 else claims[:1], origin)
        sheets.append(sheet)
    return sheets


def interview(desk: Desk) -> None:
    """A paper's interview, which others quote and credit."""
    sheets = _interview(
        desk, desk.outlet(), desk.outlets_of(desk.rng.randint(2, 4)), collected=True, masked=False
    )
    _aside(desk, sheets)
    _background(desk, sheets)


def absent(desk: Desk) -> None:
    """An interview whose paper was not collected, and often not even configured."""
    origin = desk.outlet(configured=desk.rng.random() < 0.5)
    sheets = _interview(desk, origin, desk.outlets_of(desk.rng.randint(2, 4)), collected=False, masked=False)
    _aside(desk, sheets)
    _background(desk, sheets)


def masked_interview(desk: Desk) -> None:
    """An interview that everybody prints as if it had been said to them."""
    collected = desk.rng.random() < 0.5
    sheets = _interview(
        desk, desk.outlet(), desk.outlets_of(desk.rng.randint(2, 4)), collected=collected, masked=True
    )
    _background(desk, sheets)


def _scoop(desk: Desk, *, collected: bool, masked: bool, configured: bool = True) -> None:
    origin = desk.outlet(configured=configured)
    claims = [desk.finding("reported", origin) for _ in range(desk.rng.choice((1, 2)))]
    sheets, minutes = [], 0
    if collected:
        home = desk.sheet(origin, 0)
        for claim in claims:
            desk.state(home, claim, "plain" if masked else "own")
        sheets.append(home)
    for follower in desk.outlets_of(desk.rng.randint(2, 4)):
        minutes = _delay(desk, minutes)
        sheet = desk.sheet(follower, minutes)
        for claim in claims:
            desk.state(sheet, claim, "plain" if masked else "reported", about=origin)
        sheets.append(sheet)
    if not masked:
        _aside(desk, sheets)
    _background(desk, sheets)


def scoop(desk: Desk) -> None:
    """A paper's own finding, which others report with its name."""
    _scoop(desk, collected=True, masked=False)


def absent_scoop(desk: Desk) -> None:
    """A finding of a paper that was not collected."""
    _scoop(desk, collected=False, masked=False, configured=desk.rng.random() < 0.5)


def masked_scoop(desk: Desk) -> None:
    """A finding that everybody prints as fact."""
    _scoop(desk, collected=desk.rng.random() < 0.5, masked=True)


def dropped(desk: Desk) -> None:
    """An interview that says it is one, of which others print pieces without a word on where they are from."""
    origin, speaker = desk.outlet(), desk.person()
    claims = [desk.saying(speaker, "reported", origin, clauses=2) for _ in range(2)]
    home = desk.sheet(origin, 0, stated="exact")
    for claim in claims:
        desk.say(home, claim, "own", how="full")
    sheets, minutes = [home], 0
    for follower in desk.outlets_of(desk.rng.randint(1, 3)):
        minutes = _delay(desk, minutes)
        sheet = desk.sheet(follower, minutes)
        for claim in claims:
            desk.say(sheet, claim, "plain", how=desk.rng.choice(("full", "cut", "cut")))
        sheets.append(sheet)
    _background(desk, sheets)


def chain(desk: Desk) -> None:
    """A has it, B names A, and C names only B, or both."""
    origin, second = desk.outlet(configured=desk.rng.random() < 0.7), desk.outlet()
    speaker = desk.person()
    claims = [desk.saying(speaker, "reported", origin) for _ in range(desk.rng.choice((1, 2)))]
    sheets = []
    if origin.id in desk.configured and desk.rng.random() < 0.6:
        home = desk.sheet(origin, 0)
        for claim in claims:
            desk.say(home, claim, "own", how="full")
        sheets.append(home)
    middle = desk.sheet(second, _delay(desk, 0))
    _borrow(desk, middle, claims, origin)
    sheets.append(middle)
    for follower in desk.outlets_of(desk.rng.randint(1, 2)):
        sheet = desk.sheet(follower, _delay(desk, middle.minutes))
        for claim in claims:
            if desk.rng.random() < 0.6:
                desk.say(sheet, claim, "relayed", about=second)
            else:
                desk.say(sheet, claim, "told", about=origin)
        sheets.append(sheet)
    _aside(desk, sheets)


def agency(desk: Desk) -> None:
    """A dispatch that papers print, most with the agency's name above or below, one without."""
    wire = desk.outlet("agency")
    speaker = desk.person()
    claims = [desk.saying(speaker, "reported", wire, clauses=2), desk.finding("reported", wire)]
    home = desk.sheet(wire, 0)
    desk.say(home, claims[0], "plain", how="full")
    desk.state(home, claims[1], "background")
    desk.filler(home, 2)
    clients = desk.outlets_of(desk.rng.randint(2, 4))
    for i, client in enumerate(clients):
        copy = desk.sheet(client, _delay(desk, 0), text_of=home)
        if i < len(clients) - 1 or desk.rng.random() < 0.5:
            desk.provide(copy, wire, claims)
        desk.reprint(copy, home, claims)
    if desk.rng.random() < 0.6:
        desk.leave_out(home)


def press_conference(desk: Desk) -> None:
    """What was said to all, each outlet in its own words and cuts."""
    speaker = desk.person(official=True)
    claims = [desk.saying(speaker, "public", None) for _ in range(2)]
    sheets, minutes = [], 0
    for outlet in desk.outlets_of(desk.rng.randint(3, 5)):
        minutes += desk.rng.randint(2, 60)
        sheet = desk.sheet(outlet, minutes)
        for i, claim in enumerate(desk.rng.sample(claims, desk.rng.choice((1, 2)))):
            later = i and desk.rng.random() < 0.6
            desk.say(sheet, claim, "carried" if later else "public")
            if later:
                claim.named = {n for n in claim.named if n == PUBLIC} | {PUBLIC}
        sheets.append(sheet)


def press_release(desk: Desk) -> None:
    """What a body or a company announced in writing."""
    claims = [desk.finding("public", None, statements.ANNOUNCED) for _ in range(2)]
    sheets, minutes = [], 0
    for outlet in desk.outlets_of(desk.rng.randint(2, 5)):
        minutes += desk.rng.randint(2, 60)
        sheet = desk.sheet(outlet, minutes)
        for claim in claims:
            desk.state(sheet, claim, "announced")
        sheets.append(sheet)


def study(desk: Desk) -> None:
    """A journal's paper that several outlets read: common source, not copying."""
    journal = desk.outlet("journal", configured=desk.rng.random() < 0.6)
    claims = [desk.finding("reported", journal, statements.RESULTS) for _ in range(2)]
    sheets, minutes = [], 0
    for outlet in desk.outlets_of(desk.rng.randint(2, 4)):
        minutes += desk.rng.randint(2, 90)
        sheet = desk.sheet(outlet, minutes)
        for claim in desk.rng.sample(claims, desk.rng.choice((1, 2))):
            desk.state(sheet, claim, "studied", about=journal)
        sheets.append(sheet)
    _aside(desk, sheets)


def denial(desk: Desk) -> None:
    """A report that is denied: the denied claim stays with whose report it was."""
    origin = desk.outlet(configured=desk.rng.random() < 0.7)
    claim = desk.finding("reported", origin)
    sheets, minutes = [], 0
    if origin.id in desk.configured and desk.rng.random() < 0.5:
        home = desk.sheet(origin, 0)
        desk.state(home, claim, "own")
        sheets.append(home)
    for follower in desk.outlets_of(desk.rng.randint(1, 3)):
        minutes = _delay(desk, minutes)
        sheet = desk.sheet(follower, minutes)
        desk.state(sheet, claim, "denied", about=origin)
        sheets.append(sheet)
    _aside(desk, sheets)


def circle(desk: Desk) -> None:
    """Two papers that name each other, and nothing that says which of them is right."""
    one, two = desk.outlets_of(2)
    claim = desk.finding("reported", one)
    claim.doubted = True
    for here, there in ((one, two), (two, one)):
        desk.state(desk.sheet(here, desk.rng.randint(0, 200)), claim, "reported", about=there)
    claim.named.clear()


def archive(desk: Desk) -> None:
    """Words of years ago: told to a paper then, printed again by others now."""
    origin, speaker = desk.outlet(configured=desk.rng.random() < 0.6), desk.person()
    claim = desk.saying(speaker, "reported", origin)
    sheets, minutes = [], 0
    for outlet in desk.outlets_of(desk.rng.randint(2, 3)):
        minutes += desk.rng.randint(5, 300)
        sheet = desk.sheet(outlet, minutes)
        desk.filler(sheet)
        desk.say(sheet, claim, "looking-back", about=origin)
        sheets.append(sheet)
    _aside(desk, sheets)


def false_exclusive(desk: Desk) -> None:
    """An interview that another prints hours later, as its exclusive and without a credit."""
    origin, boaster, speaker = desk.outlet(), desk.outlet(), desk.person()
    claims = [desk.saying(speaker, "reported", origin) for _ in range(2)]
    home = desk.sheet(origin, 0, stated="exact")
    for claim in claims:
        desk.say(home, claim, "own", how="full")
    loud = desk.sheet(boaster, desk.rng.randint(90, 600), stated="exact")
    loud.title = f"EXCLUSIVE: {loud.title}"
    for claim in claims:
        desk.say(loud, claim, "plain", how="full")
    _background(desk, [home, loud])


def sisters(desk: Desk) -> None:
    """An interview that the house's other titles print as well, and one from outside credits."""
    origin, speaker = desk.outlet(), desk.person()
    sister = desk.outlet(parent=origin.id)
    claims = [desk.saying(speaker, "reported", origin) for _ in range(2)]
    home = desk.sheet(origin, desk.rng.choice((0, 30)))
    for claim in claims:
        desk.say(home, claim, "own", how="full")
    other = desk.sheet(sister, 15)
    for claim in claims:
        desk.say(other, claim, desk.rng.choice(("plain", "told")), about=origin, how="full")
    outside = desk.sheet(desk.outlet(), _delay(desk, 60))
    _borrow(desk, outside, claims, origin)
    _aside(desk, [home, other, outside])


def late_edit(desk: Desk) -> None:
    """A page that stood without the words until an update took them over from another."""
    origin, copier, speaker = desk.outlet(), desk.outlet(), desk.person()
    claims = [desk.saying(speaker, "reported", origin) for _ in range(2)]
    first = desk.sheet(copier, 0, stated="exact")
    desk.filler(first, 2)
    home = desk.sheet(origin, desk.rng.randint(60, 300), stated="exact")
    for claim in claims:
        desk.say(home, claim, "own", how="full")
    second = desk.later(first, hours=desk.rng.randint(8, 20))
    for claim in claims:
        desk.say(second, claim, desk.rng.choice(("plain", "told")), about=origin, how="full")
    _background(desk, [home, second])


def wrong_clock(desk: Desk) -> None:
    """The interview's page states a later time than those that credit it: a follow-up, a wrong zone, a day."""
    origin = desk.outlet()
    sheets = _interview(desk, origin, desk.outlets_of(desk.rng.randint(2, 3)), collected=True, masked=False)
    home = sheets[0]
    if desk.rng.random() < 0.6:
        home.minutes, home.stated = home.minutes + desk.rng.randint(200, 1500), "exact"
    else:
        home.stated = desk.rng.choice(("day", "year1", "none"))
    _aside(desk, sheets)


def linked(desk: Desk) -> None:
    """A finding that others state as fact, with a link on the sentence to the page that has it."""
    origin = desk.outlet()
    claim = desk.finding("reported", origin)
    home = desk.sheet(origin, 0)
    desk.state(home, claim, "own")
    sheets = [home]
    for outlet in desk.outlets_of(desk.rng.randint(1, 3)):
        sheet = desk.sheet(outlet, _delay(desk, 0))
        desk.state(sheet, claim, "background")
        desk.link(sheet, claim, home)
        sheets.append(sheet)
    _background(desk, sheets)


KINDS: Mapping[str, Kind] = {
    "interview": interview,
    "absent interview": absent,
    "scoop": scoop,
    "absent scoop": absent_scoop,
    "dropped credit": dropped,
    "chain": chain,
    "agency": agency,
    "press conference": press_conference,
    "press release": press_release,
    "study": study,
    "denial": denial,
    "circle": circle,
    "archive": archive,
    "false exclusive": false_exclusive,
    "sisters": sisters,
    "late edit": late_edit,
    "wrong clock": wrong_clock,
    "linked": linked,
    "masked interview": masked_interview,
    "masked scoop": masked_scoop,
}
