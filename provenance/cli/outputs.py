"""Commands with which something leaves the database: report, export, backup."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

import click

from db.backup import backup
from db.report import event_report
from db.store import SqliteStore
from provenance.cli.context import Settings, now, say
from provenance.errors import StoreError, UnknownPath
from provenance.export import FORMATS


@contextmanager
def _opened(path: Path | None) -> Iterator[TextIO]:
    """The file to write, whole or not at all; standard output where none is named.

    Raises:
        UnknownPath: Its folder does not exist.
        StoreError: It cannot be written.
    """
    if path is None:
        yield sys.stdout
        return
    if not path.absolute().parent.is_dir():
        raise UnknownPath(str(path), f"the folder {path.absolute().parent} does not exist")
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("w", encoding="utf-8", newline="") as out:
            yield out
        part.replace(path)
    except OSError as e:
        raise StoreError(f"{path}: it cannot be written: {e.strerror or e}") from e
    finally:
        part.unlink(missing_ok=True)


_OUT = click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    help="File to write.  [default: standard output]",
)


@click.command("report", short_help="An event as one HTML page, to print or to send.")
@click.argument("event")
@_OUT
@click.pass_obj
def report_command(settings: Settings, event: str, out: Path | None) -> None:
    """Write a self-contained page of an event: each claim with its verdict, evidence and wordings. No script.

    \b
    Example:
      provenance report s-400 --out s-400.html
    """
    with SqliteStore(settings.existing_db(), readonly=True) as store:
        page = event_report(store.reader(event), at=now())
    with _opened(out) as target:
        target.write(page)
    if out is not None:
        say(f"Wrote {out}.")


@click.command("export", short_help="Claims and verdicts as csv, jsonl, prov or jsonld.")
@click.argument("format_", metavar="{csv,jsonl,prov,jsonld}", type=click.Choice(list(FORMATS)))
@click.option("--event", help="Only this event.  [default: everything]")
@_OUT
@click.pass_obj
def export_command(settings: Settings, format_: str, event: str | None, out: Path | None) -> None:
    """Write claims with their verdicts for other programs.

    \b
    csv     a row for each wording, for a spreadsheet
    jsonl   a JSON object for each claim with all that is known of it
    prov    PROV-JSON of the W3C: derivations, quotations, attributions
    jsonld  schema.org Claim and Quotation
    """
    with SqliteStore(settings.existing_db(), readonly=True) as store:
        reader = store.reader(event)
        with _opened(out) as target:
            FORMATS[format_](reader, target)
    if out is not None:
        say(f"Wrote {out}.")


@click.command("backup", short_help="A checked copy of the database and its pages.")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.pass_obj
def backup_command(settings: Settings, file: Path) -> None:
    """Copy the database and, beside it, the raw pages: while others read and write, and checked afterwards.

    Nothing is overwritten. To restore, put both files back under their names.

    \b
    Example:
      provenance backup /backups/provenance-$(date +%F).db
    """
    for copied in backup(settings.existing_db(), file):
        click.echo(f"{copied.path}: {copied.size_bytes:,} bytes, checked")
