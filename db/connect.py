"""Opening the files, locking, and saying in our words what SQLite says in its own.

Every write begins with ``BEGIN IMMEDIATE``: a transaction that first reads and then writes fails
with "database is locked" whatever the timeout once another writer got in between (measured: half
of twenty writers failed, none with IMMEDIATE). ``Migrations.apply`` opens such deferred transactions
itself, so it runs inside an immediate one, where its own become savepoints.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from db.schema import Schema
from provenance.errors import Busy, Damaged, NewerDatabase, NotADatabase, StoreError

LEAST_SQLITE = (3, 37, 0)
"""The first SQLite with STRICT tables."""

BUSY_SECONDS = 30.0
"""How long a statement waits for another writer: many times the longest transaction (one event)."""

WAL_PAUSES_SECONDS = (0.05,) * 40
"""Pauses between tries to switch a fresh file to WAL: SQLite does not wait for that lock by itself."""

CHUNK = 900
"""Most parameters of one ``IN (…)``: SQLite before 3.32 allows 999. Measured: 2.1 µs a key against 6.0 one by one."""

MMAP_BYTES = 1 << 30
"""Measured: 1,000 look-ups among 990,000 texts take 0.28 s with mmap, 0.42 s without."""

CACHE_KIB = 64 * 1024

MAGIC = b"SQLite format 3\0"
"""How every SQLite database begins."""

_NOT_SQLITE = "{}: this is not an SQLite database. Name another file; it was left as it is."

_WHAT_HELPS = {
    sqlite3.SQLITE_FULL: "the disk is full; make room and run the command again, nothing that was committed is lost",
    sqlite3.SQLITE_READONLY: "it may not be written; check the permissions of the file and of its folder",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened; check that its folder exists and may be read and written",
    sqlite3.SQLITE_IOERR: "the disk reported an error; make sure it works and has room, then run the command again",
}


def translated(error: sqlite3.Error, doing: str, path: str) -> StoreError:
    """The error of ours that says what SQLite's means and what would work."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_NOTADB:
        return NotADatabase(_NOT_SQLITE.format(path))
    if code == sqlite3.SQLITE_CORRUPT:
        return Damaged(
            f"{path}: SQLite reports it as malformed (while {doing}: {error}). It was left as it is: restore a backup,"
            " or save what can be read with `sqlite3 FILE .recover`."
        )
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return Busy(
            f"{path}: another program kept it locked for {BUSY_SECONDS:.0f} s while {doing}. Try again when it is done."
        )
    if code in _WHAT_HELPS:
        return StoreError(f"{path}: while {doing}: {_WHAT_HELPS[code]} ({error}).")
    return StoreError(f"{path}: while {doing}: {error}.")


class Connection:
    """One open database file (or memory), one thread, with transactions that nest.

    Args:
        path: The file; None is in memory.
        readonly: Open an existing file without ever writing to it.
    """

    def __init__(self, path: Path | None, *, readonly: bool = False) -> None:
        self.name = ":memory:" if path is None else str(path)
        self._depth = 0
        try:
            self._sqlite = _opened(path, readonly=readonly)
        except sqlite3.Error as e:
            raise translated(e, "opening it", self.name) from e

    def rows(
        self, sql: str, parameters: Sequence[object] | dict[str, Any] = (), *, doing: str = "reading"
    ) -> list[sqlite3.Row]:
        """All rows of a query; ``doing`` is what an error says it was for.

        Raises:
            StoreError: SQLite could not answer.
        """
        try:
            return self._sqlite.execute(sql, parameters).fetchall()
        except sqlite3.Error as e:
            raise translated(e, doing, self.name) from e

    def row(self, sql: str, parameters: Sequence[object] | dict[str, Any] = ()) -> sqlite3.Row | None:
        """The first row of a query, or None."""
        found = self.rows(sql, parameters)
        return found[0] if found else None

    def each(self, sql: str) -> Iterator[sqlite3.Row]:
        """The rows of a query one by one, for what does not fit into memory. Nothing may be written meanwhile."""
        try:
            yield from self._sqlite.execute(sql)
        except sqlite3.Error as e:
            raise translated(e, "reading", self.name) from e

    def rows_in(
        self, sql: str, values: Iterable[object], before: Sequence[object] = ()
    ) -> Iterator[sqlite3.Row]:
        """The rows of a query with ``{}`` where the list of an ``IN`` stands, asked in chunks.

        Each value is asked for once; rows come in the order of the query only within a chunk.
        """
        distinct = list(dict.fromkeys(values))
        for i in range(0, len(distinct), CHUNK):
            part = distinct[i : i + CHUNK]
            yield from self.rows(sql.format(f"({','.join('?' * len(part))})"), [*before, *part])

    def write(self, sql: str, parameters: Sequence[object] | dict[str, Any] = ()) -> sqlite3.Cursor:
        """Run a statement that changes something; belongs inside ``transaction``.

        Raises:
            StoreError: SQLite refused.
        """
        try:
            return self._sqlite.execute(sql, parameters)
        except sqlite3.Error as e:
            raise translated(e, "writing", self.name) from e

    def write_many(self, sql: str, parameters: Iterable[Sequence[object]]) -> None:
        """Run a statement for each of these parameters."""
        try:
            self._sqlite.executemany(sql, parameters)
        except sqlite3.Error as e:
            raise translated(e, "writing", self.name) from e

    def write_in(self, sql: str, values: Iterable[object], before: Sequence[object] = ()) -> None:
        """Run a statement with ``{}`` where the list of an ``IN`` stands, in chunks."""
        for _ in self.rows_in(sql, values, before):
            pass

    def insert(self, table: str, columns: dict[str, Any], *, verb: str = "INSERT") -> int:
        """Insert one row and give its rowid. Table and column names come from this package only."""
        names = ", ".join(f'"{c}"' for c in columns)
        marks = ", ".join(f":{c}" for c in columns)
        done = self.write(f"{verb} INTO {table} ({names}) VALUES ({marks})", columns)
        return done.lastrowid or 0

    def begin(self, doing: str = "writing") -> None:
        """BEGIN IMMEDIATE; inside an open transaction a savepoint. ``transaction`` is the usual way."""
        self._run(_words_of(self._depth)[0], doing)
        self._depth += 1

    def commit(self, doing: str = "writing") -> None:
        """COMMIT, or give the savepoint back to the transaction around it."""
        self._depth -= 1
        try:
            self._run(_words_of(self._depth)[1], doing)
        except StoreError:
            if self._depth == 0 and self._sqlite.in_transaction:
                self._run("ROLLBACK", doing)
            raise

    def rollback(self, doing: str = "writing") -> None:
        """Undo what was written since ``begin``."""
        self._depth -= 1
        # some errors (disk full) end the whole transaction by themselves
        if self._sqlite.in_transaction:
            for statement in _words_of(self._depth)[2]:
                self._run(statement, doing)

    @contextmanager
    def transaction(self, doing: str = "writing") -> Iterator[None]:
        """BEGIN IMMEDIATE … COMMIT, rolled back on any exception; inside another one a savepoint.

        Raises:
            Busy: Another writer held the file for too long.
            StoreError: SQLite refused.
        """
        self.begin(doing)
        try:
            yield
        except BaseException:
            self.rollback(doing)
            raise
        self.commit(doing)

    def _run(self, statement: str, doing: str) -> None:
        try:
            self._sqlite.execute(statement)
        except sqlite3.Error as e:
            raise translated(e, doing, self.name) from e

    def migrate(self, schema: Schema) -> None:
        """Bring the schema up to date; two processes that open a fresh file at once both succeed.

        A file that is up to date is not locked: opening it does not wait for another's writing.
        """
        if self.rows("PRAGMA user_version")[0][0] == schema.version:
            return
        with self.transaction(f"preparing the {schema.what}"):
            database = Database(self._sqlite, recursive_triggers=False, execute_plugins=False)
            if not schema.migrations.pending(database):
                return
            try:
                schema.migrations.apply(database)
                schema.finish(self._sqlite)
                self._sqlite.execute(f"PRAGMA application_id = {schema.application_id}")
                self._sqlite.execute(f"PRAGMA user_version = {schema.version}")
            except sqlite3.Error as e:
                raise translated(e, f"preparing the {schema.what}", self.name) from e

    def close(self) -> None:
        """Close the file; a second time does nothing."""
        self._sqlite.close()


def _words_of(depth: int) -> tuple[str, str, tuple[str, ...]]:
    if depth == 0:
        return "BEGIN IMMEDIATE", "COMMIT", ("ROLLBACK",)
    name = f"level_{depth}"
    return f"SAVEPOINT {name}", f"RELEASE {name}", (f"ROLLBACK TO {name}", f"RELEASE {name}")


def _opened(path: Path | None, *, readonly: bool) -> sqlite3.Connection:
    if sqlite3.sqlite_version_info < LEAST_SQLITE:
        raise StoreError(
            f"This Python comes with SQLite {sqlite3.sqlite_version}; {'.'.join(map(str, LEAST_SQLITE))} or newer is"
            " needed. Use a Python that was built with a newer one, such as those of python.org."
        )
    if path is None:
        db = sqlite3.connect(":memory:", isolation_level=None)
    else:
        mode = "rwc" if not readonly else "ro&immutable=1" if is_fixed(path) else "ro"
        uri = f"{path.absolute().as_uri()}?mode={mode}"
        db = sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None)
    db.row_factory = sqlite3.Row
    try:
        db.execute("PRAGMA foreign_keys = ON")
        db.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        db.execute(f"PRAGMA mmap_size = {MMAP_BYTES}")
        db.execute("PRAGMA temp_store = MEMORY")
        if path is not None and not readonly:
            patiently(lambda: db.execute("PRAGMA journal_mode = WAL"))
            db.execute("PRAGMA synchronous = NORMAL")
    except sqlite3.Error:
        db.close()
        raise
    return db


def is_fixed(path: Path) -> bool:
    """Whether a database cannot change: nothing can be written beside it, as on a read-only disk, and no log stands there.

    SQLite must be told: to read a database with a write-ahead log it wants to make a file beside it. With a log
    there it is not fixed, for what the log has would be missed.
    """
    log = path.with_name(f"{path.name}-wal")
    return not os.access(path.absolute().parent, os.W_OK) and not (log.exists() and log.stat().st_size)


def patiently(action: Callable[[], object]) -> None:
    """Do what SQLite refuses at once while another process opens the same fresh file."""
    for pause in WAL_PAUSES_SECONDS:
        try:
            action()
        except sqlite3.OperationalError as e:
            if getattr(e, "sqlite_errorcode", 0) & 0xFF not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise
            time.sleep(pause)
        else:
            return
    action()


def check_file(path: Path, schema: Schema, *, readonly: bool) -> None:
    """Refuse a file that is not ours or from a later version, before anything touches it.

    Raises:
        NotADatabase: It is something else, or an SQLite database of another program.
        NewerDatabase: A later version of this program wrote it.
        Damaged: It is cut or malformed.
        StoreError: It does not exist and is only to be read, or its folder does not exist.
    """
    if not path.exists():
        if readonly:
            raise StoreError(
                f"{path}: there is no database yet. `provenance run` or `provenance import` makes one."
            )
        if not path.absolute().parent.is_dir():
            raise StoreError(
                f"{path}: the folder {path.absolute().parent} does not exist; make it or name another --db."
            )
        return
    if path.is_dir():
        raise NotADatabase(f"{path}: this is a folder. Name a file with --db.")
    if path.stat().st_size > 0:
        _check_head(path)
        _check_version(path, schema, readonly=readonly)


def _check_head(path: Path) -> None:
    """Refuse what is no SQLite file, which takes a few bytes of anything for a database that is still empty."""
    try:
        with path.open("rb") as file:
            head = file.read(len(MAGIC))
    except OSError as e:
        raise StoreError(
            f"{path}: it cannot be read ({e.strerror}); check the permissions of the file."
        ) from e
    if head != MAGIC:
        raise NotADatabase(_NOT_SQLITE.format(path))


def _check_version(path: Path, schema: Schema, *, readonly: bool) -> None:
    """Refuse a database of another program, of a later version, or of an earlier one that may not be written."""
    db = Connection(path, readonly=True)
    try:
        ours = db.rows("PRAGMA application_id")[0][0] == schema.application_id
        version = db.rows("PRAGMA user_version")[0][0]
        tables = db.rows("SELECT name FROM sqlite_master")
    finally:
        db.close()
    if not ours and tables:
        raise NotADatabase(
            f"{path}: this is a database of another program. Name another file; it was left as it is."
        )
    if ours and version > schema.version:
        raise NewerDatabase(
            f"{path}: written by a later version of this program (schema {version}, this one knows {schema.version})."
            " Upgrade news-provenance, or name another file with --db."
        )
    if ours and version < schema.version and readonly:
        raise StoreError(
            f"{path}: written by an earlier version of this program. Run `provenance analyze` once to bring it up to date."
        )
