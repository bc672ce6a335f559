"""The events of ../shared/gold as worlds: real and written coverage with a truth that people labelled."""

from __future__ import annotations

import gzip
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks.worlds.model import Printed, Truth, World
from provenance.types import Outlet, RawPage

SHARED = Path(__file__).resolve().parent.parent.parent / "shared" / "gold" / "events"
FETCHED_AFTER = timedelta(hours=2)  # the last publication, as ../shared/score/events.py does


def labelled_worlds(root: Path = SHARED) -> Iterator[World]:
    """Each labelled event as a world of the kind ``real`` or ``written``; none where the folder is absent."""
    for scenario in sorted(root.glob("*/*/scenario.toml")):
        yield _world(scenario.parent, tomllib.loads(scenario.read_text(encoding="utf-8")))


def _world(folder: Path, said: dict[str, Any]) -> World:
    outlets = {o["id"]: _outlet(o) for o in said["outlet"]}
    urls = {
        a["file"]: a.get("url") or f"https://{_domain(outlets[a['outlet']])}{a['path']}"
        for a in said["article"]
    }
    published = {urls[a["file"]]: _moment(a.get("published")) for a in said["article"]}
    versions = {v["file"]: v for v in said.get("version", [])}
    seen = [
        *filter(None, published.values()),
        *(t for v in versions.values() if (t := _moment(v["seen_at"]))),
    ]
    end = max(seen, default=datetime(2020, 1, 1, tzinfo=UTC)) + FETCHED_AFTER
    files = [
        (urls[a["file"]], a["file"], end)
        for a in said["article"]
        if a["file"] not in {v["article"] for v in versions.values()}
    ]
    for version in versions.values():
        urls[version["file"]] = urls[version["article"]]
        files.append((urls[version["article"]], version["file"], _moment(version["seen_at"]) or end))
    query = said.get("event_query", [])
    return World(
        kind=folder.parent.name,
        event=folder.name,
        query=(query,) if isinstance(query, str) else tuple(query),
        outlets=tuple(outlets.values()),
        names={o.id: o.name for o in outlets.values()},
        pages=tuple(RawPage(url=url, fetched_at=at, body=_body(folder, name)) for url, name, at in files),
        truths=tuple(_truth(claim, urls) for claim in said["claim"]),
        published=published,
        outlet_of={urls[a["file"]]: a["outlet"] for a in said["article"]},
    )


def _outlet(said: dict[str, Any]) -> Outlet:
    fields = ("id", "name", "kind", "timezone", "language", "parent")
    given = {key: said[key] for key in fields if said.get(key)}
    return Outlet(**given, aliases=tuple(said.get("aliases", ())), domains=tuple(said.get("domains", ())))


def _domain(outlet: Outlet) -> str:
    return outlet.domains[0] if outlet.domains else "example.org"


def _truth(claim: dict[str, Any], urls: dict[str, str]) -> Truth:
    basis = claim.get("basis", "unknown")
    return Truth(
        id=claim["id"],
        text=claim["text"],
        basis=basis,
        printed=tuple(Printed(url=urls[m["article"]], text=m["text"]) for m in claim["mentions"]),
        origin=claim.get("origin") or None if basis == "reported" else None,
        evidence=basis != "unknown",
    )


def _body(folder: Path, name: str) -> bytes:
    path = next(p for base in (folder / "articles", folder) if (p := base / name).exists())
    return gzip.decompress(path.read_bytes()) if name.endswith(".gz") else path.read_bytes()


def _moment(text: str | None) -> datetime | None:
    try:
        at = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC)
