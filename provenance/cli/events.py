"""The command that lists events, and proposes those that nobody configured for the configuration."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import click
from rich.table import Table

from db.store import SqliteStore
from provenance.cli.context import Settings, as_json, console, say
from provenance.pipeline.suggesting import proposal
from provenance.render.phrases import counted
from provenance.types import Event

LARGER = 3
"""Outlets from which an event is worth proposing, unless the user says otherwise."""


@click.command("events", short_help="Events with their articles, outlets and claims.")
@click.option(
    "--suggest", is_flag=True, help="Propose events that formed by themselves as [[event]] tables to paste."
)
@click.option(
    "--outlets",
    default=LARGER,
    show_default=True,
    type=click.IntRange(min=1),
    help="With --suggest: only those of so many outlets.",
)
@click.option("--json", "json_", is_flag=True, help="Answer in JSON.")
@click.pass_obj
def events_command(settings: Settings, suggest: bool, outlets: int, json_: bool) -> None:
    """List the events and how much is known of each.

    Articles of two outlets or more on one thing make an event by themselves, marked *. Configured, it takes whatever
    contains its phrases, and its id and title are yours.

    \b
    Example:
      provenance events --suggest >> provenance.toml
    """
    with SqliteStore(settings.existing_db(), readonly=True) as store:
        rows = store.events()
        if suggest:
            _suggest(store, [r for r in rows if r["suggested"]], outlets, json_=json_)
            return
    if json_:
        as_json(rows)
        return
    if not rows:
        click.echo(
            "No events: none is configured as [[event]] in provenance.toml, and no two outlets wrote on one thing."
        )
        return
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("")
    for name in ("event", "title"):
        table.add_column(name, overflow="fold")
    for name in ("articles", "outlets", "claims"):
        table.add_column(name, justify="right")
    for row in rows:
        table.add_row(
            "*" if row["suggested"] else "",
            str(row["event_id"]).replace("[", r"\["),
            str(row["title"]).replace("[", r"\["),
            str(row["articles"]),
            str(row["outlets"]),
            str(row["claims"]),
        )
    console().print(table)
    if any(row["suggested"] for row in rows):
        say(
            "* formed by themselves; `provenance events --suggest` proposes the larger ones for the configuration."
        )


def _suggest(store: SqliteStore, rows: list[Mapping[str, Any]], outlets: int, *, json_: bool) -> None:
    """Print the events of so many outlets, those of most outlets first."""
    larger = sorted(
        (r for r in rows if r["outlets"] >= outlets),
        key=lambda r: (-r["outlets"], -r["articles"], r["event_id"]),
    )
    events = [proposal(store, r["event_id"], r["title"]) for r in larger]
    if json_:
        as_json([{"id": e.id, "title": e.title, "query": e.query, "since": e.since} for e in events])
        return
    for row, event in zip(larger, events, strict=True):
        click.echo(
            _table(event, f"{counted(row['articles'], 'article')} of {counted(row['outlets'], 'outlet')}")
        )
    smaller = len(rows) - len(larger)
    if smaller:
        say(f"{counted(smaller, 'smaller event')} of fewer than {outlets} outlets not shown: `--outlets 2`.")
    elif not rows:
        say("No event formed by itself.")


def _table(event: Event, size: str) -> str:
    """An event as TOML."""
    lines = [
        f"# formed by itself: {size}",
        "[[event]]",
        f"id = {json.dumps(event.id, ensure_ascii=False)}",
        f"title = {json.dumps(event.title, ensure_ascii=False)}",
        f"query = {json.dumps(event.query, ensure_ascii=False)}",
    ]
    if event.since is not None:
        lines.append(f"since = {event.since:%Y-%m-%d}")
    return "\n".join([*lines, ""])
