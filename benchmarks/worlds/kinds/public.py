"""Coverage of what was said or issued to all: it has no originating outlet."""

from __future__ import annotations

from benchmarks.worlds.desk import Desk
from benchmarks.worlds.kinds.around import followers, reminder
from benchmarks.worlds.sheets import PUBLIC

SILENT = 0.2
"""How often a page leaves out that it was public, where another page has said so."""


def press_conference(desk: Desk) -> None:
    """What was said to all, each outlet in its own words and cuts."""
    speaker = desk.person(official=True)
    claims = [desk.saying(speaker, "public", None) for _ in range(2)]
    sheets, minutes = [], 0
    for outlet in followers(desk, 3, 5):
        minutes += desk.rng.randint(2, 60)
        sheet = desk.sheet(outlet, minutes)
        for i, claim in enumerate(desk.rng.sample(claims, desk.rng.choice((1, 2)))):
            silent = PUBLIC in claim.named and desk.rng.random() < SILENT
            later = i and desk.rng.random() < 0.6
            desk.say(sheet, claim, "continued" if later else "plain" if silent else "public")
            if later:
                claim.named.add(PUBLIC)
        sheets.append(sheet)
    reminder(desk, sheets)


def press_release(desk: Desk) -> None:
    """What a body or a company announced in writing."""
    claims = [desk.finding("public", None, "announced") for _ in range(2)]
    sheets, minutes = [], 0
    for outlet in followers(desk, 2, 5):
        minutes += desk.rng.randint(2, 60)
        sheet = desk.sheet(outlet, minutes)
        for claim in claims:
            silent = PUBLIC in claim.named and desk.rng.random() < SILENT
            desk.state(sheet, claim, "background" if silent else "announced")
        sheets.append(sheet)
    reminder(desk, sheets)


def common_source(desk: Desk) -> None:
    """Words of a statement that was sent to all: every outlet prints the same, one says where it stood."""
    speaker = desk.person(official=True)
    claims = [desk.saying(speaker, "public", None, clauses=2) for _ in range(2)]
    printers = followers(desk, 3, 5)
    open_one = desk.rng.randrange(len(printers))
    sheets, minutes = [], 0
    for i, outlet in enumerate(printers):
        minutes += desk.rng.randint(1, 40)
        sheet = desk.sheet(outlet, minutes)
        for claim in claims:
            desk.say(sheet, claim, "public" if i == open_one else "plain", how="full")
        sheets.append(sheet)
    reminder(desk, sheets)
