"""The configuration file: what it may hold, read into values, with errors that name the key.

An unknown key is an error that names the key and the nearest known one. Without a file the
configuration is empty. The starter that ``provenance init`` writes is `STARTER`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import UTC, date, datetime, time
from difflib import get_close_matches
from importlib import resources
from pathlib import Path
from typing import Any, cast, get_args
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from provenance.errors import ConfigError
from provenance.types import Event, FetchSettings, Outlet, OutletKind, Source, SourceKind

ID = re.compile(r"[a-z0-9][a-z0-9._-]*")
OUTLET_KEYS = ("id", "name", "aliases", "domains", "kind", "timezone", "language", "parent", "sources")
EVENT_KEYS = ("id", "title", "query", "since", "until", "search")
SEARCHES = ("gdelt",)
ALIGN_KEYS = ("embedding",)
TOP_KEYS = ("outlet", "event", "fetch", "align")
SOURCE_KINDS = ("feed", "sitemap", "page", "urls")
"""Kinds that an outlet may have; a search is an event's."""

Table = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """What the user configured; everything empty without a file."""

    outlets: tuple[Outlet, ...] = ()
    events: tuple[Event, ...] = ()
    fetch: FetchSettings = field(default_factory=FetchSettings)
    embedding: bool = False
    """Whether a sentence embedding helps to tell who says the same; it needs the extra of this name."""
    path: Path | None = None

    @property
    def sources(self) -> tuple[Source, ...]:
        """All sources of all outlets, in the order of the file."""
        return tuple(s for o in self.outlets for s in o.sources)


def starter() -> str:
    """The commented configuration that ``provenance init`` writes."""
    return resources.files("provenance.data").joinpath("starter.toml").read_text(encoding="utf-8")


def load(path: Path) -> Config:
    """Read a configuration file.

    Raises:
        ConfigError: The file cannot be read, is not TOML, has an unknown key, a value of the wrong
            kind, or an id used twice. The message names the key.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError as e:
        raise ConfigError("no such file; `provenance init` writes one", path=str(path)) from e
    except (OSError, UnicodeDecodeError) as e:
        raise ConfigError(f"cannot be read: {e}", path=str(path)) from e
    return parse(text, path=path)


def parse(text: str, *, path: Path | None = None) -> Config:
    """Read the text of a configuration. Raises what `load` raises."""
    where = str(path or "configuration")
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as e:
        raise ConfigError(f"is not valid TOML: {e}", path=where) from e
    try:
        _known_keys(table, TOP_KEYS, "")
        folder = path.absolute().parent if path is not None else Path.cwd()
        outlets = tuple(_outlet(t, i, folder) for i, t in enumerate(_tables(table, "outlet")))
        events = tuple(_event(t, i) for i, t in enumerate(_tables(table, "event")))
        _unique([o.id for o in outlets], "outlet")
        _unique([e.id for e in events], "event")
        _unique_domains(outlets)
        fetch = _fetch(table.get("fetch", {}))
        embedding = _embedding(table.get("align", {}))
    except ConfigError as e:
        raise ConfigError(str(e), key=e.key, path=where) from None
    return Config(outlets=outlets, events=events, fetch=fetch, embedding=embedding, path=path)


def _known_keys(table: Table, known: Sequence[str], where: str) -> None:
    for key in table:
        if key not in known:
            near = get_close_matches(key, known, n=1, cutoff=0.4)
            hint = f"; did you mean {near[0]!r}?" if near else f"; known are {', '.join(known)}"
            raise ConfigError(f"unknown key {key!r}{f' in {where}' if where else ''}{hint}", key=key)


def _tables(table: Table, name: str) -> list[Table]:
    value = table.get(name, [])
    if not isinstance(value, list) or not all(isinstance(t, dict) for t in value):
        raise ConfigError(f"{name!r} must be a list of tables: write [[{name}]]", key=name)
    return cast(list[Table], value)


def _text(table: Table, key: str, where: str, *, needed: bool = False) -> str | None:
    value = table.get(key)
    if value is None and not needed:
        return None
    if not isinstance(value, str) or not value.strip():
        raise ConfigError(f"{where} needs {key!r} as a text, got {value!r}", key=key)
    return value.strip()


def _texts(table: Table, key: str, where: str) -> tuple[str, ...]:
    value = table.get(key, [])
    if isinstance(value, str):
        value = [value]
    if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
        raise ConfigError(f"{where}: {key!r} must be a list of texts, got {value!r}", key=key)
    return tuple(v.strip() for v in value if v.strip())


def _id(table: Table, where: str) -> str:
    id_ = cast(str, _text(table, "id", where, needed=True))
    if not ID.fullmatch(id_):
        raise ConfigError(f"{where}: id {id_!r} may hold small letters, digits, dots and hyphens", key="id")
    return id_


def _outlet(table: Table, i: int, folder: Path) -> Outlet:
    where = f"[[outlet]] number {i + 1}"
    _known_keys(table, OUTLET_KEYS, where)
    id_ = _id(table, where)
    where = f"outlet {id_!r}"
    kind = _text(table, "kind", where) or "newspaper"
    kinds = get_args(OutletKind)
    if kind not in kinds:
        raise ConfigError(f"{where}: kind {kind!r} is none of {', '.join(kinds)}", key="kind")
    zone = _text(table, "timezone", where)
    if zone is not None:
        try:
            ZoneInfo(zone)
        except (ZoneInfoNotFoundError, ValueError, OSError) as e:
            message = f"{where}: timezone {zone!r} is unknown; write one like 'Europe/Istanbul'"
            raise ConfigError(message, key="timezone") from e
    sources = table.get("sources", [])
    if not isinstance(sources, list) or not all(isinstance(s, dict) for s in sources):
        raise ConfigError(
            f"{where}: 'sources' must be a list such as [{{ feed = \"https://…\" }}]", key="sources"
        )
    return Outlet(
        id=id_,
        name=cast(str, _text(table, "name", where, needed=True)),
        aliases=_texts(table, "aliases", where),
        domains=_texts(table, "domains", where),
        kind=cast(OutletKind, kind),
        timezone=zone,
        language=_text(table, "language", where),
        parent=_text(table, "parent", where),
        sources=tuple(_source(s, id_, folder) for s in sources),
        configured=True,
    )


def _source(table: Table, outlet_id: str, folder: Path) -> Source:
    where = f"a source of outlet {outlet_id!r}"
    _known_keys(table, (*SOURCE_KINDS, "links"), where)
    kinds = [k for k in SOURCE_KINDS if k in table]
    if len(kinds) != 1:
        raise ConfigError(f"{where} needs one of {', '.join(SOURCE_KINDS)}", key="sources")
    url = cast(str, _text(table, kinds[0], where, needed=True))
    if kinds[0] == "urls" and "://" not in url:
        url = str(folder / url)  # a file is named from where the configuration lies
    elif urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname:
        raise ConfigError(f"{where}: {url!r} is not a http or https URL", key=kinds[0])
    links = _text(table, "links", where)
    if (kinds[0] == "page") != (links is not None):
        raise ConfigError(
            f"{where}: 'links' (a CSS selector) goes with 'page', and 'page' needs it", key="links"
        )
    return Source(outlet_id=outlet_id, kind=cast(SourceKind, kinds[0]), url=url, links=links)


def _moment(table: Table, key: str, where: str) -> datetime | None:
    value = table.get(key)
    if value is None:
        return None
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError as e:
            raise ConfigError(f"{where}: {key} {value!r} is no date; write 2019-04-01", key=key) from e
    if isinstance(value, datetime):
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)
    if isinstance(value, date):
        return datetime.combine(value, time.min, tzinfo=UTC)
    raise ConfigError(f"{where}: {key} {value!r} is no date; write 2019-04-01", key=key)


def _event(table: Table, i: int) -> Event:
    where = f"[[event]] number {i + 1}"
    _known_keys(table, EVENT_KEYS, where)
    id_ = _id(table, where)
    where = f"event {id_!r}"
    since, until = _moment(table, "since", where), _moment(table, "until", where)
    if since and until and until < since:
        raise ConfigError(f"{where}: it ends before it begins", key="until")
    query, index = _texts(table, "query", where), _text(table, "search", where)
    if index is not None and index not in SEARCHES:
        raise ConfigError(f"{where}: search {index!r} is none of {', '.join(SEARCHES)}", key="search")
    if index is not None and not query:
        raise ConfigError(f"{where}: 'search' needs a 'query' to search for", key="search")
    return Event(
        id=id_,
        title=_text(table, "title", where) or id_,
        query=query,
        search="gdelt" if index else None,
        since=since,
        until=until,
    )


def _unique(ids: Sequence[str], what: str) -> None:
    for id_ in ids:
        if ids.count(id_) > 1:
            raise ConfigError(f"{what} id {id_!r} is used twice; give one of them another", key="id")


def _unique_domains(outlets: Sequence[Outlet]) -> None:
    owner: dict[str, str] = {}
    for outlet in outlets:
        for domain in outlet.domains:
            other = owner.setdefault(domain.lower(), outlet.id)
            if other != outlet.id:
                raise ConfigError(
                    f"outlets {other!r} and {outlet.id!r} both have the domain {domain!r}", key="domains"
                )


def _embedding(table: object) -> bool:
    if not isinstance(table, dict):
        raise ConfigError("'align' must be a table: write [align]", key="align")
    _known_keys(table, ALIGN_KEYS, "[align]")
    wanted = table.get("embedding", False)
    if not isinstance(wanted, bool):
        raise ConfigError(f"[align] embedding must be true or false, got {wanted!r}", key="embedding")
    return wanted


def _fetch(table: object) -> FetchSettings:
    if not isinstance(table, dict):
        raise ConfigError("'fetch' must be a table: write [fetch]", key="fetch")
    types = {f.name: f for f in fields(FetchSettings)}
    _known_keys(table, tuple(types), "[fetch]")
    values: dict[str, Any] = {}
    default = FetchSettings()
    for key, value in table.items():
        usual = getattr(default, key)
        if key == "connect_to":
            if not isinstance(value, dict) or not all(isinstance(v, str) for v in value.values()):
                raise ConfigError(
                    '[fetch] connect_to must be a table such as { "host" = "127.0.0.1:8001" }', key=key
                )
            values[key] = {str(k).lower(): v for k, v in value.items()}
        elif isinstance(usual, bool) or key == "contact":
            if not isinstance(value, bool if isinstance(usual, bool) else str):
                kind = "true or false" if isinstance(usual, bool) else "a text"
                raise ConfigError(f"[fetch] {key} must be {kind}, got {value!r}", key=key)
            values[key] = value
        else:
            if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
                raise ConfigError(
                    f"[fetch] {key} must be a number that is not negative, got {value!r}", key=key
                )
            values[key] = type(usual)(value)
    return FetchSettings(**values)
