"""How one outlet writes: habits that tell its pages from another's."""

from __future__ import annotations

import random
import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field

from benchmarks.worlds.tongues import TONGUES
from benchmarks.worlds.tongues.tongue import Tongue
from provenance.types import Outlet

HABIT = 0.6
"""How often a newsroom writes as it always does, where there are several ways."""
_CHOICE = re.compile(r"\[([^\[\]]*)\]")


@dataclass(slots=True, kw_only=True)
class House:
    """An outlet's style. What it prefers follows from its id, so it is the same on all its pages."""

    outlet: Outlet
    rng: random.Random
    tongue: Tongue = field(init=False)
    marks: tuple[str, str] = field(init=False)
    runs_on: float = field(init=False)
    """How often a sentence joins the paragraph before it where it goes on with the same voice."""

    def __post_init__(self) -> None:
        self.tongue = TONGUES[self.outlet.language or "en"]
        self.marks = self.tongue.marks[self._habit(self.tongue.marks)]
        self.runs_on = (0.1, 0.4, 0.8)[self._habit(("short", "middling", "long"))]

    def _habit(self, of: Sequence[object]) -> int:
        return zlib.crc32(f"{self.outlet.id}/{of}".encode()) % len(of)

    def choose(self, of: Sequence[str]) -> str:
        """One of these: the one this outlet is used to, or any."""
        return of[self._habit(of)] if self.rng.random() < HABIT else self.rng.choice(of)

    def spoken(self, template: str) -> str:
        """The template with its choices made, inner ones first; its slots stay."""
        while found := _CHOICE.search(template):
            chosen = self.choose(found[1].split("|"))
            template = template[: found.start()] + chosen + template[found.end() :]
        return template

    def frame(self, of: Sequence[str]) -> str:
        """One of these templates with its choices made: a sentence's shape."""
        return self.spoken(self.choose(of))

    def tagged(self, words: str) -> str:
        """Quoted words before those that attribute them."""
        opening, closing = self.marks
        return self.choose(self.tongue.tagged).format(o=opening, c=closing, q=words)

    def quoted(self, words: str) -> str:
        """Between this outlet's marks."""
        return f"{self.marks[0]}{words}{self.marks[1]}"

    @property
    def itself(self) -> str:
        """How the outlet calls itself in its own text."""
        return self.choose(self.tongue.own_names.get(self.outlet.kind, (self.outlet.name,)))
