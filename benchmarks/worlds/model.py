"""What a world is: outlets, pages with text, and the truth that was planted in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from provenance.types import Basis, Outlet, RawPage


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A claim as one page words it. ``frame`` is the shape of its sentence, with what is particular left open."""

    url: str
    text: str
    frame: str = ""
    language: str = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Truth:
    """A planted claim.

    ``origin`` is the id of the outlet that put it into the world where the basis is ``reported``.
    ``evidence`` is False where no page says so: then the right answer is that nothing decides.
    ``doubted`` is true where the pages contradict each other: a contested verdict is right as well.
    """

    id: str
    text: str
    basis: Basis
    printed: tuple[Printed, ...]
    origin: str | None = None
    evidence: bool = True
    doubted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """Coverage of one event. ``outlets`` are the configured ones, ``names`` of all by id, also the others'."""

    kind: str
    event: str
    query: tuple[str, ...]
    outlets: tuple[Outlet, ...]
    names: dict[str, str]
    pages: tuple[RawPage, ...]
    truths: tuple[Truth, ...]
    languages: tuple[str, ...] = ("en",)
    published: dict[str, datetime | None] = field(default_factory=dict)
    """When each page says it was published, by URL; None where it says nothing usable."""

    outlet_of: dict[str, str] = field(default_factory=dict)
    """Whose page each URL is."""
