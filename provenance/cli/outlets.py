"""The command that asks what verdicts mean for outlets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import click
from rich.table import Table

from db.store import SqliteStore
from provenance.cli.context import Settings, as_json, console
from provenance.render.phrases import lasting

PAIRS_SHOWN = 15


@click.command("outlets", short_help="Outlets with what they originated and what they repeated.")
@click.option("--json", "json_", is_flag=True, help="Answer in JSON.")
@click.pass_obj
def outlets_command(settings: Settings, json_: bool) -> None:
    """List outlets: what they originated, what they repeated with and without credit, and how much later.

    Counted as repeated are claims with a supported verdict. "No credit" is what was not found, not what was not
    given: a credit may stand in words that were not understood.
    """
    with SqliteStore(settings.existing_db(), readonly=True) as store:
        rows, pairs = store.reader().outlets_listed(), store.reader().outlet_pairs()
    if json_:
        as_json({"outlets": rows, "pairs": pairs})
        return
    if not rows:
        click.echo("No outlets: nothing was collected yet.")
        return
    console().print(_listed(rows))
    if pairs:
        click.echo("\nWho repeats whom:")
        for pair in pairs[:PAIRS_SHOWN]:
            click.echo(f"  {_pair(pair)}")
        if len(pairs) > PAIRS_SHOWN:
            click.echo(
                f"  … and {len(pairs) - PAIRS_SHOWN} more pairs: `provenance outlets --json`, view outlet_pairs"
            )


def _listed(rows: Any) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("outlet")
    for name in ("articles", "originated", "first", "credited", "credits other", "no credit", "delay"):
        table.add_column(name, justify="right")
    counts = ("articles", "originated", "first", "credited", "credited_other", "uncredited")
    for row in rows:
        table.add_row(
            row["name"].replace("[", r"\["),
            *(str(row[name]) for name in counts),
            _delay(row["delay_minutes"]),
        )
    return table


def _pair(row: Mapping[str, Any]) -> str:
    kinds = (
        ("credited", "with credit"),
        ("credited_other", "crediting another outlet"),
        ("uncredited", "without"),
    )
    said = ", ".join(f"{row[name]} {words}" for name, words in kinds if row[name])
    delay = _delay(row["delay_minutes"])
    return f"{row['outlet_name']} ← {row['origin_name']}: {row['claims']} ({said}){f', {delay} later' if delay else ''}"


def _delay(minutes: float | None) -> str:
    return "" if minutes is None else lasting(minutes)
