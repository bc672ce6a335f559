"""What is on the desk while a world is written: claims, and sheets that fill with paragraphs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from benchmarks.worlds.house import House
from benchmarks.worlds.model import Printed, Truth
from benchmarks.worlds.tongues.tongue import Clause
from benchmarks.worlds.words import Person
from provenance.types import Basis, Outlet

PUBLIC = "public"
"""Named in place of an outlet where a page says that a statement was made in public."""


@dataclass(slots=True, kw_only=True)
class Claim:
    """A claim while its world is being written. ``named`` is whom the pages name for it."""

    id: str
    basis: Basis
    origin: str | None
    wordings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Of a finding: the same in several wordings, by language; a tilde parts a main from a subordinate clause."""
    clauses: Mapping[str, tuple[Clause, ...]] = field(default_factory=dict)
    """Of something said: one or two clauses, by language."""
    speaker: Person | None = None
    two_sentences: bool = False
    doubted: bool = False
    named: set[str] = field(default_factory=set)
    printed: list[Printed] = field(default_factory=list)

    @property
    def length(self) -> int:
        """How many clauses it has; none for a finding."""
        return max(map(len, self.clauses.values()), default=0)

    def direct(self, language: str, joint: str, first: int = 0, last: int = 2) -> str:
        """Clauses in the speaker's own words, without a full stop at the end."""
        said = [c.said for c in self.clauses[language][first:last]]
        capitals = [capital(words, language) for words in said]
        return ". ".join(capitals) if self.two_sentences else joint.join((capitals[0], *said[1:]))

    def truth(self) -> Truth:
        """The finished claim: there is evidence where some page names the origin, or the public occasion."""
        wanted = PUBLIC if self.basis == "public" else self.origin
        return Truth(
            id=self.id,
            text=self.printed[0].text,
            basis=self.basis,
            printed=tuple(self.printed),
            origin=self.origin,
            evidence=wanted in self.named,
            doubted=self.doubted,
        )


@dataclass(slots=True, kw_only=True)
class Sheet:
    """One version of an outlet's page while it is written. ``minutes`` after the world's beginning it appeared."""

    house: House
    url: str
    minutes: int
    title: str = ""
    lines: list[str] = field(default_factory=list)
    byline: str | None = None
    credit: str | None = None
    stated: str = "exact"
    """How its time is stated, see `printing.Stamped`."""
    seen_after: timedelta | None = None
    """When it was fetched, after the world's beginning; None is at the end, with the others."""
    met: set[str] = field(default_factory=set)
    """Surnames of those it has introduced."""
    links: dict[str, str] = field(default_factory=dict)
    entries: list[tuple[int, int]] = field(default_factory=list)
    """Of a live page: from which line on, and how many minutes after the world's beginning, an entry begins."""
    edited: int | None = None
    """When it was last changed, in minutes after the world's beginning, where it says so."""

    @property
    def outlet(self) -> Outlet:
        """Whose page it is."""
        return self.house.outlet

    @property
    def language(self) -> str:
        """The language it is written in."""
        return self.house.tongue.code

    def add(self, line: str, *, runs_on: bool = False) -> None:
        """Set a paragraph, or a sentence that joins the one before."""
        if runs_on and self.lines:
            self.lines[-1] += f" {line}"
        else:
            self.lines.append(line)


def capital(text: str, language: str = "en") -> str:
    """With a capital at the beginning, in Turkish a dotted one for ``i``; the rest as it is."""
    first = "İ" if language == "tr" and text[:1] == "i" else text[:1].upper()
    return first + text[1:]
