"""Who publishes: outlets, their sources, the events they cover."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from provenance.types.terms import OutletKind, SourceKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A place where pages are discovered. ``links`` is the CSS selector of a section page.

    ``url`` is a web address, or for ``urls`` possibly the absolute path of a file. A ``search`` belongs to an event and
    to no outlet: its ``outlet_id`` is empty, as it lists pages of any.
    """

    outlet_id: str
    kind: SourceKind
    url: str
    links: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """A publisher. ``timezone`` is an IANA name; ``domains`` are registered names without scheme."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    kind: OutletKind = "site"
    timezone: str | None = None
    language: str | None = None
    parent: str | None = None
    sources: tuple[Source, ...] = ()
    configured: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A story that several outlets cover. It takes articles that contain a phrase of ``query`` in its window.

    ``search`` names the open index that is asked for further coverage, if any is.
    """

    id: str
    title: str
    query: tuple[str, ...] = ()
    since: datetime | None = None
    until: datetime | None = None
    search: Literal["gdelt"] | None = None
