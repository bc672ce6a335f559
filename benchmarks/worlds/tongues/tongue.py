"""What a language gives to the worlds: what is said in it, and how its newsrooms introduce that.

Templates hold slots in braces and choices in brackets: ``{S} [told|has told] {O}[| on {day}]``; choices may nest.
Slots: ``{tagged}`` quoted words that the sentence goes on after, ``{ended}`` quoted words that end it, ``{R}`` reported
ones; ``{S}`` the speaker; ``{O}`` the outlet named (its cases, where the language has them, as ``{Odat}``), ``{P}`` a
second one; ``{self}`` how the writing outlet calls itself; ``{day}``, ``{place}``, ``{year}``, ``{ago}``; the world's
story as its topic names it; and the numbers ``{n}`` (any), ``{m}`` (few), ``{p}`` (a percentage).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from provenance.types import Outlet

Slots = Mapping[str, str | int]
Choose = Callable[[Sequence[str]], str]
"""One of several ways to write something, as a newsroom does."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One thing said: in the speaker's own words, reported as the language does, and retold."""

    said: str
    reported: str
    retold: str


@dataclass(frozen=True, slots=True)
class Family:
    """Templates that introduce something in one way: with direct words, and with reported ones or a finding."""

    direct: tuple[str, ...]
    indirect: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """A language of the worlds.

    ``topics``, ``bodies`` and all statements run parallel over the languages as far as the shorter list goes, so
    that the same thing can be said in two of them.
    """

    code: str
    timezone: str
    marks: tuple[tuple[str, str], ...]
    """Opening and closing marks, of which a newsroom keeps to one pair."""
    tagged: tuple[str, ...]
    """How quoted words stand before the words that attribute them: ``{o}`` and ``{c}`` are the marks, ``{q}`` the words."""
    days: tuple[str, ...]
    numerals: tuple[str, ...]
    """Two to nine."""
    roles: tuple[tuple[str, str], ...]
    """Offices of private people, of a man and of a woman."""
    officials: tuple[tuple[str, str], ...]
    pronouns: tuple[tuple[str, str, str], tuple[str, str, str]]
    """Subject, possessive and object for a man; the same for a woman."""
    introduced: tuple[str, ...]
    """How a speaker is named first, with ``{role}`` and ``{name}``."""
    again: tuple[str, ...]
    """How one that was introduced is named again, with ``{surname}``, ``{role}`` and ``{title}``."""
    titles_of_people: tuple[str, str]
    topics: tuple[Slots, ...]
    bodies: tuple[Slots, ...]
    clauses: tuple[Clause, ...]
    both_said: str
    """Between two clauses in one sentence of direct words."""
    both_reported: str
    findings: tuple[tuple[str, ...], ...]
    results: tuple[tuple[str, ...], ...]
    announced: tuple[tuple[str, ...], ...]
    background: tuple[tuple[str, ...], ...]
    leads: tuple[str, ...]
    fillers: tuple[str, ...]
    headlines: tuple[str, ...]
    exclusive: str
    """How a headline says that the story is the paper's own."""
    saying: Mapping[str, Family]
    finding: Mapping[str, Family]
    corrected: tuple[str, ...]
    """A note that the interview was not given to ``{P}`` but to ``{O}``."""
    withdrawn: tuple[str, ...]
    """A note by which an outlet withdraws its report."""
    own_names: Mapping[str, tuple[str, ...]]
    """How an outlet of a kind calls itself, for ``{self}``."""
    named: Callable[[Outlet, str, Choose], Slots]
    """The slots for an outlet under a prefix (``O``, ``P``): its name, in the cases that templates ask for."""
    by: str
    source: str


def lines(text: str) -> tuple[tuple[str, ...], ...]:
    """A table of wordings: a line for each statement, wordings apart by bars."""
    return tuple(tuple(part.strip() for part in line.split(" | ")) for line in text.strip().splitlines())


def clauses(text: str) -> tuple[Clause, ...]:
    """A table of clauses: said, reported, retold."""
    return tuple(Clause(*wordings) for wordings in lines(text))


def topics(keys: str, text: str) -> tuple[Slots, ...]:
    """A table of what a story is about, one line a topic, a column for each of the keys."""
    return tuple(dict(zip(keys.split(), row, strict=True)) for row in lines(text))


def pairs(text: str) -> tuple[tuple[str, str], ...]:
    """Offices apart by semicolons, of a man and of a woman apart by a slash where they differ."""
    found = []
    for office in text.split(";"):
        him, _, her = office.strip().partition("/")
        found.append((him, her or him))
    return tuple(found)
