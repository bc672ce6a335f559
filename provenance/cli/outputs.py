"""Commands with which something leaves the database: report, export, backup."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, TextIO, cast

import click

from db.backup import backup
from db.report import event_report
from db.store import SqliteStore
from fetchers import warc_writing
from provenance.cli.context import Settings, now, say
from provenance.errors import StoreError, UnknownPath, UsageError
from provenance.export import FORMATS

PAGES = "warc"
"""The format that has pages, not claims."""


@contextmanager
def _opened(path: Path | None, *, binary: bool = False) -> Iterator[IO[Any]]:
    """The file to write, whole or not at all; standard output where none is named.

    Raises:
        UnknownPath: Its folder does not exist.
        StoreError: It cannot be written.
    """
    if path is None:
        yield sys.stdout.buffer if binary else sys.stdout
        return
    if not path.absolute().parent.is_dir():
        raise UnknownPath(str(path), f"the folder {path.absolute().parent} does not exist")
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("wb") if binary else part.open("w", encoding="utf-8", newline="") as out:
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


@click.command("export", short_help="Claims and verdicts as csv, jsonl, prov or jsonld; pages as warc.")
@click.argument("words", nargs=-1, metavar="{csv,jsonl,prov,jsonld,warc} [FILE]")
@click.option("--format", "format_", help="The format, if it is not named first.")
@click.option("--event", help="Only this event; not of a WARC.  [default: everything]")
@_OUT
@click.pass_obj
def export_command(
    settings: Settings, words: tuple[str, ...], format_: str | None, event: str | None, out: Path | None
) -> None:
    """Write claims with their verdicts, or the pages they were read in, for other programs.

    \b
    csv     a row for each wording, for a spreadsheet
    jsonl   a JSON object for each claim with all that is known of it
    prov    PROV-JSON of the W3C: derivations, quotations, attributions
    jsonld  schema.org Claim and Quotation
    warc    the raw pages, which replay tools read and `provenance import` reads back
    """
    form, file = _asked(words, format_, out)
    with SqliteStore(settings.existing_db(), readonly=True) as store:
        if form == PAGES:
            if event is not None:
                raise UsageError("a WARC has all pages; leave --event out")
            with _opened(file, binary=True) as target:
                warc_writing.write(store.kept_pages(), target, written_at=now())
        else:
            reader = store.reader(event)
            with _opened(file) as target:
                FORMATS[form](reader, cast(TextIO, target))
    if file is not None:
        say(f"Wrote {file}.")


def _asked(words: tuple[str, ...], format_: str | None, out: Path | None) -> tuple[str, Path | None]:
    """The format and the file, whether they were named by an option or by their place.

    Raises:
        UsageError: There is no such format, or a word too many.
    """
    named = [word for word in (format_, *words, out) if word is not None]
    form, *files = named or [""]
    if form not in (*FORMATS, PAGES):
        raise UsageError(f"export to {str(form)!r}? Formats are {', '.join((*FORMATS, PAGES))}")
    if len(files) > 1:
        raise UsageError(f"one file at a time: {', '.join(map(str, files))}")
    return str(form), Path(files[0]) if files else None


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
