"""A copy of both files, made while others read and write: checked before it gets its name.

``VACUUM INTO`` reads one moment of a database, whoever writes meanwhile, and gives one file without a write-ahead
log. The database is copied before the raw pages: a page is always kept before a row names it, so no row of the copy
lacks its page.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from db.connect import Connection
from db.pages import pages_path
from provenance.errors import Damaged, StoreError, UnknownPath, UsageError


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """A file of a backup and its size in bytes."""

    path: Path
    size_bytes: int


def backup(path: Path, target: Path) -> Sequence[Copied]:
    """Copy the database at ``path`` and its raw pages, where there are any, to ``target`` and beside it.

    Nothing is overwritten, and a copy that could not be finished leaves nothing behind.

    Raises:
        UnknownPath: There is no such database, or no folder for the copy.
        UsageError: A file of that name is there already.
        Damaged: What was copied is not sound.
        StoreError: SQLite could not copy it.
    """
    if not path.exists():
        raise UnknownPath(str(path), "there is no such database")
    if not target.absolute().parent.is_dir():
        raise UnknownPath(str(target), f"the folder {target.absolute().parent} does not exist")
    wanted = [(path, target)]
    if pages_path(path).exists():
        wanted.append((pages_path(path), pages_path(target)))
    for _, copy in wanted:
        if copy.exists():
            raise UsageError(f"{copy} is there already; it was left as it is. Name another file")
    parts = [(source, copy.with_name(f".{copy.name}.{os.getpid()}.part"), copy) for source, copy in wanted]
    try:
        for source, part, _ in parts:
            _copy(source, part)
        for _, part, copy in parts:
            _named(part, copy)
    finally:
        for _, part, _ in parts:
            part.unlink(missing_ok=True)
    return [Copied(path=copy, size_bytes=copy.stat().st_size) for _, _, copy in parts]


def _copy(source: Path, part: Path) -> None:
    part.unlink(missing_ok=True)
    reader = Connection(source, readonly=True)
    try:
        reader.rows("VACUUM INTO ?", [str(part)], doing=f"copying it to {part.parent}")
    finally:
        reader.close()
    made = Connection(part, readonly=True)
    try:
        found = [row[0] for row in made.rows("PRAGMA integrity_check(1)")]
        loose = made.rows("PRAGMA foreign_key_check")
    finally:
        made.close()
    if found != ["ok"] or loose:
        raise Damaged(
            f"{source}: its copy is not sound ({found[0]}). Run `provenance doctor`; no backup was made."
        )


def _named(part: Path, copy: Path) -> None:
    """Give the finished copy its name; unlike a renaming, a link never replaces what came there meanwhile."""
    try:
        copy.hardlink_to(part)
    except FileExistsError as e:
        raise UsageError(f"{copy} is there already; it was left as it is. Name another file") from e
    except OSError as e:
        raise StoreError(f"{copy}: {e.strerror or e}") from e
