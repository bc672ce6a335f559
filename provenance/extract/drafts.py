"""What the reader notes of a statement before it knows who all the people are."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from provenance.types import Span


@dataclass(slots=True, kw_only=True)
class Draft:
    """A statement on the way to a mention. ``first`` and ``last`` are the units it stands in.

    ``spoken_at`` is where the speaker's words begin, which is where the search for a pronoun's name starts.
    """

    kind: Literal["quote", "indirect"]
    spans: list[Span]
    first: int
    last: int
    quoted: list[Span] = field(default_factory=list)
    speaker: str | None = None
    spoken_at: int | None = None
    cue: str | None = None
    denied: bool = False
