"""Sentences: something said or found, in the words of one newsroom, and whom they name for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from benchmarks.worlds.model import Printed
from benchmarks.worlds.sheets import PUBLIC, Claim, Sheet, capital
from benchmarks.worlds.tongues.tongue import Slots
from provenance.types import Outlet

HOW = ("full", "cut", "reported", "mixed", "retold")
HOW_OFTEN = (50, 18, 16, 10, 6)
WORDING_OF_ALL = 0.4
"""How often a finding is worded as it was first: news is copied more than it is reworded."""
GOING_ON = frozenset(("carried", "continued"))
"""Families that go on with a speaker who was introduced: after an interview, and after words said to all."""
_NOMINAL = re.compile(r"n[ıiuü]$")


class Writer(Protocol):
    """What sentences need of the desk."""

    def slots(self, language: str) -> Slots:
        """The world's story in a language."""
        ...

    def year_of(self, ago: int) -> int:
        """The year that many years ago."""
        ...


def say(
    desk: Writer,
    sheet: Sheet,
    claim: Claim,
    family: str,
    *,
    about: Outlet | None = None,
    first_of: Outlet | None = None,
    how: str | None = None,
) -> None:
    """Print something said: ``how`` is full, cut, reported, mixed or retold (drawn where not given).

    ``about`` is the outlet named, ``first_of`` the one behind it where the family names two.
    """
    house, rng = sheet.house, sheet.house.rng
    how = how or rng.choices(HOW, HOW_OFTEN)[0]
    if how == "mixed" and (claim.length < 2 or sheet.language != "en"):
        how = "reported"
    templates = house.tongue.saying[family]
    slots = _frame_slots(desk, sheet, claim, about, first_of, named=family not in GOING_ON)
    if how in ("full", "cut"):
        first, last = rng.choice(((0, 1), (1, 2))) if how == "cut" and claim.length > 1 else (0, 2)
        text = claim.direct(sheet.language, house.tongue.both_said, first, last)
        frame = house.frame(templates.direct)
        line = _direct(sheet, text, frame, slots)
    else:
        text, reported = _reported(sheet, claim, how)
        frame = house.frame(templates.indirect)
        line = frame.format(**slots, R=reported)
    sheet.add(
        _tidy(capital(line, sheet.language)), runs_on=family in GOING_ON and rng.random() < house.runs_on
    )
    _note(claim, sheet, text, f"{family}/{how}: {frame}", (first_of or about or sheet.outlet), family)


def state(desk: Writer, sheet: Sheet, claim: Claim, family: str, *, about: Outlet | None = None) -> None:
    """Print a finding in the next of its wordings."""
    house = sheet.house
    wordings = claim.wordings[sheet.language]
    chosen = wordings[len(claim.printed) % len(wordings)]
    if house.rng.random() < WORDING_OF_ALL:
        chosen = wordings[0]
    main, _, subordinate = chosen.partition(" ~ ")
    frame = house.frame(house.tongue.finding[family].indirect)
    text = subordinate if subordinate and re.search(r"\{[DN]\}", frame) else main
    slots = _frame_slots(desk, sheet, claim, about, None, named=False)
    line = frame.format(**slots, R=capital(main, sheet.language) if frame.startswith("{R}") else main, D=subordinate or main, N=_NOMINAL.sub("", subordinate))  # fmt: skip
    sheet.add(_tidy(capital(line, sheet.language)))
    _note(claim, sheet, text, f"{family}: {frame}", about or sheet.outlet, family)


def remark(desk: Writer, sheet: Sheet, claim: Claim, of: Sequence[str], about: Outlet, other: Outlet) -> None:
    """Print an editor's note on a claim."""
    frame = sheet.house.frame(of)
    slots = _frame_slots(desk, sheet, claim, about, other, named=False)
    sheet.add(_tidy(capital(frame.format(**slots))))


def _direct(sheet: Sheet, text: str, frame: str, slots: Slots) -> str:
    house = sheet.house
    head, dot, tail = text.partition(". ")
    split = bool(dot) and "{tagged}" in frame
    line = frame.format(
        **slots,
        tagged=house.tagged(head if split else text),
        ended=house.quoted(f"{text}."),
        whole=house.quoted(text),
    )
    return f"{line} {house.quoted(tail + '.')}" if split else line


def _reported(sheet: Sheet, claim: Claim, how: str) -> tuple[str, str]:
    """The words as they count, and as they are printed: a mixed quote has its second half between marks."""
    clauses, joint = claim.clauses[sheet.language], sheet.house.tongue.both_reported
    if how == "mixed":
        one, two = clauses[0].reported, clauses[1].said
        return f"{one}{joint}{two}", f"{one}{joint}{sheet.house.quoted(two)}"
    text = joint.join(c.retold if how == "retold" else c.reported for c in clauses)
    return text, text


def _frame_slots(
    desk: Writer, sheet: Sheet, claim: Claim, about: Outlet | None, first_of: Outlet | None, *, named: bool
) -> dict[str, str | int]:
    house, tongue, who = sheet.house, sheet.house.tongue, claim.speaker
    ago = house.rng.randint(2, 9)
    slots = {
        **desk.slots(tongue.code),
        **tongue.named(about or sheet.outlet, "O", house.choose),
        **tongue.named(first_of or sheet.outlet, "P", house.choose),
        "self": house.itself,
        "day": house.rng.choice(tongue.days),
        "ago": tongue.numerals[ago - 2],
        "year": desk.year_of(ago),
    }
    if who is not None:
        role, pronoun = who.role_in(tongue), tongue.pronouns[who.she][0]
        words = {
            "role": role,
            "name": who.name,
            "surname": who.surname,
            "age": who.age,
            "place": slots["place"],
        }
        again = house.choose(tongue.again).format(**words, title=tongue.titles_of_people[who.she])
        slots |= {"role": role, "surname": who.surname, "he": pronoun, "again": again.strip()}
        if named and who.surname in sheet.met:
            slots["S"] = slots["again"]
        elif named:
            sheet.met.add(who.surname)
            slots["S"] = house.choose(tongue.introduced).format(**words)
    capitals = {
        capital(k): capital(str(slots[k]), tongue.code)
        for k in ("self", "ago", "he", "again", "body")
        if k in slots
    }
    return {**slots, **capitals}


def _note(claim: Claim, sheet: Sheet, text: str, frame: str, named: Outlet, family: str) -> None:
    claim.printed.append(Printed(url=sheet.url, text=text, frame=frame, language=sheet.language))
    if family in ("public", "announced"):
        claim.named.add(PUBLIC)
    elif family not in ("plain", "background", "relayed", "continued"):
        claim.named.add(named.id)


def _tidy(line: str) -> str:
    """Without the commas that an apposition leaves before a mark."""
    return re.sub(r",(?=[.:,])", "", line)
