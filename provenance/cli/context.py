"""What all commands share: settings, exit codes, the store, progress, JSON."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from provenance.config import Config, load
from provenance.embedding import SentenceVectors
from provenance.errors import Busy, ProvenanceError, UnknownPath, UsageError
from provenance.gazetteer import OutletBook
from provenance.protocols import Embedder

DEFAULT_CONFIG = Path("provenance.toml")
NUMBER = click.IntRange(1, 2**63 - 1)
"""The number of a claim or a mention, as the database can hold it."""
DONE, FAILED, USAGE, IN_PART, BUSY = 0, 1, 2, 3, 4

Report = Callable[[str, int, int], None]


def exit_code(error: ProvenanceError) -> int:
    """The exit code that the contract gives an error."""
    if isinstance(error, UsageError):
        return USAGE
    return BUSY if isinstance(error, Busy) else FAILED


@dataclass(kw_only=True)
class Settings:
    """Which configuration and which database a command works on."""

    config_path: Path | None
    db_path: Path

    @cached_property
    def config(self) -> Config:
        """The configuration; empty where none was named and there is no provenance.toml.

        Raises:
            ConfigError: It cannot be read as one.
        """
        if self.config_path is not None:
            return load(self.config_path)
        return load(DEFAULT_CONFIG) if DEFAULT_CONFIG.exists() else Config()

    @cached_property
    def book(self) -> OutletBook:
        """All outlets: the configured ones and the gazetteer's."""
        return OutletBook(self.config.outlets)

    @cached_property
    def embedder(self) -> Embedder | None:
        """What tells how near sentences are in meaning, where the configuration wants that.

        Raises:
            ConfigError: It is wanted, and its extra is not installed.
        """
        return SentenceVectors() if self.config.embedding else None

    def existing_db(self) -> Path:
        """The database, which a command that only asks does not create.

        Raises:
            UnknownPath: There is none yet.
        """
        if not self.db_path.exists():
            hint = "there is no such database yet; `provenance import` or `provenance run` makes it"
            raise UnknownPath(str(self.db_path), hint)
        return self.db_path


def now() -> datetime:
    """The present, in UTC; the one clock of the program."""
    return datetime.now(UTC)


def console() -> Console:
    """Standard output for people; as wide as the terminal, 110 columns where there is none."""
    return Console(width=None if sys.stdout.isatty() else 110, highlight=False, soft_wrap=False)


def say(message: str) -> None:
    """A line on standard error: everything that is not a result."""
    if sys.stderr is None:  # closed by whoever started us
        return
    sys.stderr.write(f"{message}\n")  # click's echo goes round the bar, which would then overwrite the line


def as_json(value: object) -> None:
    """One JSON document on standard output."""
    click.echo(json_text(value, indent=2))


def json_line(value: Mapping[str, Any]) -> None:
    """One JSON object as a line on standard output."""
    click.echo(json_text(value))


def json_text(value: object, *, indent: int | None = None) -> str:
    """A JSON document; half characters, which an id may hold as it was given, stand as JSON escapes: no encoding has them."""
    document = json.dumps(value, ensure_ascii=False, indent=indent, default=_plain)
    return document.encode("utf-8", "backslashreplace").decode("utf-8")


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return iso(value)
    if isinstance(value, tuple | set | frozenset):
        return list(value)
    if hasattr(value, "keys"):
        return {k: value[k] for k in value.keys()}  # type: ignore[index]  # noqa: SIM118 - a database row
    raise TypeError(f"no JSON for {type(value).__name__}")


def iso(moment: datetime | None) -> str | None:
    """ISO 8601 in UTC, to the second: ``2019-04-10T06:00:00Z``."""
    if moment is None:
        return None
    return moment.astimezone(UTC).replace(microsecond=0).isoformat().replace("+00:00", "Z")


@contextmanager
def progress(*, is_streaming: bool = False) -> Iterator[Report]:
    """A progress bar on standard error where that is a terminal, else nothing.

    Args:
        is_streaming: Whether results go to standard output meanwhile. Where that is a terminal as well the lines
            show how far it is, and a bar would be left between them.
    """
    if sys.stderr is None or not sys.stderr.isatty() or (is_streaming and sys.stdout.isatty()):
        yield lambda _stage, _done, _of: None
        return
    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    with bar:
        tasks: dict[str, Any] = {}

        def report(stage: str, done: int, of: int) -> None:
            if stage not in tasks:
                tasks[stage] = bar.add_task(stage, total=of or None)
            bar.update(tasks[stage], completed=done, total=of or None)

        yield report


def finish(failures: Sequence[ProvenanceError], *, done: int = 1) -> None:
    """Name all that failed and leave with an exit code for it; return where nothing did.

    Args:
        failures: What failed.
        done: How much did not; with 0 the work failed, else it was done in part.
    """
    if not failures:
        return
    for failure in failures:
        say(f"  failed: {failure}")
    raise click.exceptions.Exit(IN_PART if done else FAILED)
