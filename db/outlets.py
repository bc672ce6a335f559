"""Outlets, their sources, and the configured events."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from db.codec import maybe, moment, packed, storable
from db.connect import Connection
from provenance.types import Event, Outlet, Source


def put_outlets(db: Connection, outlets: Iterable[Outlet]) -> None:
    """Add or update outlets, their names and their sources; the same again changes nothing.

    A source that is not listed any more stays, inactive: its log goes on meaning something. An
    outlet of the configuration is not overwritten by the gazetteer's entry of the same id.
    """
    for outlet in outlets:
        done = db.write(
            """INSERT INTO outlet(outlet_id, name, kind, timezone, language, parent, configured, known)
               VALUES (?, ?, ?, ?, ?, ?, ?, 1)
               ON CONFLICT (outlet_id) DO UPDATE SET name = excluded.name, kind = excluded.kind,
                 timezone = excluded.timezone, language = excluded.language, parent = excluded.parent,
                 configured = excluded.configured, known = 1
               WHERE excluded.configured >= outlet.configured""",
            [
                storable(outlet.id),
                storable(outlet.name),
                outlet.kind,
                maybe(outlet.timezone),
                maybe(outlet.language),
                maybe(outlet.parent),
                int(outlet.configured),
            ],
        )
        if done.rowcount:
            _put_names(db, outlet)
            _put_sources(db, outlet)


def _put_names(db: Connection, outlet: Outlet) -> None:
    named = [("alias", outlet.aliases), ("domain", outlet.domains)]
    wanted = {(kind, storable(name)): i for kind, names in named for i, name in enumerate(names)}
    stored = {
        (r["kind"], r["alias"]): r["position"]
        for r in db.rows("SELECT kind, alias, position FROM outlet_alias WHERE outlet_id = ?", [outlet.id])
    }
    if stored == wanted:
        return
    db.write("DELETE FROM outlet_alias WHERE outlet_id = ?", [outlet.id])
    db.write_many(
        "INSERT INTO outlet_alias(outlet_id, kind, alias, position) VALUES (?, ?, ?, ?)",
        [(outlet.id, kind, name, i) for (kind, name), i in wanted.items()],
    )


def _put_sources(db: Connection, outlet: Outlet) -> None:
    db.write("UPDATE source SET active = 0 WHERE outlet_id = ? AND active", [outlet.id])
    db.write_many(
        """INSERT INTO source(outlet_id, kind, url, links, active, position) VALUES (?, ?, ?, ?, 1, ?)
           ON CONFLICT (outlet_id, url) DO UPDATE SET kind = excluded.kind, links = excluded.links,
             active = 1, position = excluded.position""",
        [(outlet.id, s.kind, storable(s.url), maybe(s.links), i) for i, s in enumerate(outlet.sources)],
    )


def ensure_outlet(db: Connection, outlet_id: str | None, name: str) -> None:
    """See that a row exists for an outlet that a citation or verdict names but nobody put in.

    It is marked as not known and named as it was cited first.
    """
    if outlet_id is not None:
        db.write(
            """INSERT INTO outlet(outlet_id, name, kind, known) VALUES (?, ?, 'site', 0)
               ON CONFLICT (outlet_id) DO NOTHING""",
            [outlet_id, storable(name)],
        )


def outlets(db: Connection) -> Mapping[str, Outlet]:
    """Every outlet that was put in, by id."""
    names: dict[tuple[str, str], list[str]] = defaultdict(list)
    for r in db.rows("SELECT outlet_id, kind, alias FROM outlet_alias ORDER BY outlet_id, kind, position"):
        names[r["outlet_id"], r["kind"]].append(r["alias"])
    sources: dict[str, list[Source]] = defaultdict(list)
    for r in db.rows("SELECT * FROM source WHERE active ORDER BY outlet_id, position"):
        sources[r["outlet_id"]].append(
            Source(outlet_id=r["outlet_id"], kind=r["kind"], url=r["url"], links=r["links"])
        )
    return {
        r["outlet_id"]: Outlet(
            id=r["outlet_id"],
            name=r["name"],
            aliases=tuple(names[r["outlet_id"], "alias"]),
            domains=tuple(names[r["outlet_id"], "domain"]),
            kind=r["kind"],
            timezone=r["timezone"],
            language=r["language"],
            parent=r["parent"],
            sources=tuple(sources[r["outlet_id"]]),
            configured=bool(r["configured"]),
        )
        for r in db.rows("SELECT * FROM outlet WHERE known ORDER BY outlet_id")
    }


def collected(db: Connection) -> frozenset[str]:
    """Ids of the outlets of which there is an article; one look-up an outlet, not one an article."""
    rows = db.rows(
        "SELECT outlet_id FROM outlet o WHERE EXISTS (SELECT 1 FROM article a WHERE a.outlet_id = o.outlet_id)"
    )
    return frozenset(r["outlet_id"] for r in rows)


def put_events(db: Connection, events: Iterable[Event]) -> Sequence[str]:
    """Add or update configured events; gives the ids of those that are new or changed."""
    changed = []
    for event in events:
        done = db.write(
            """INSERT INTO event(event_id, title, query, since, until) VALUES (?, ?, ?, ?, ?)
               ON CONFLICT (event_id) DO UPDATE SET title = excluded.title, query = excluded.query,
                 since = excluded.since, until = excluded.until, suggested = 0
               WHERE (title, query, since, until, suggested)
                 IS NOT (excluded.title, excluded.query, excluded.since, excluded.until, 0)""",
            [
                storable(event.id),
                storable(event.title),
                packed(event.query),
                moment(event.since),
                moment(event.until),
            ],
        )
        if done.rowcount:
            changed.append(event.id)
    return changed


def event_ids(db: Connection) -> Sequence[str]:
    """Ids of all events, sorted."""
    return [r["event_id"] for r in db.rows("SELECT event_id FROM event ORDER BY event_id")]
