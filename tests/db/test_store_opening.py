from __future__ import annotations

import multiprocessing
import os
import sqlite3
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from db.connect import is_fixed
from db.fileindex import FileIndex
from db.schema import STORE
from db.store import SqliteStore
from provenance.errors import Busy, Damaged, NewerDatabase, NotADatabase, StoreError
from tests.db.press import publish

OPENERS = 6


def test_file_of_something_else_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("Not a database at all, but some notes about dams.\n" * 50)
    before = path.read_bytes()
    with pytest.raises(NotADatabase, match=r"not an SQLite database.*another file"):
        SqliteStore(path)
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["notes.txt"]


def test_database_of_another_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE recipe (name TEXT)")
    db.close()
    before = path.read_bytes()
    with pytest.raises(NotADatabase, match="another program"):
        SqliteStore(path)
    assert path.read_bytes() == before


def test_index_is_not_taken_for_a_store(tmp_path: Path) -> None:
    with FileIndex(tmp_path / "x.db", keys_version=1):
        pass
    with pytest.raises(NotADatabase):
        SqliteStore(tmp_path / "x.db")


def test_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotADatabase, match="folder"):
        SqliteStore(tmp_path)


def test_newer_database_is_refused_with_both_versions(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    SqliteStore(path).close()
    with sqlite3.connect(path) as db:
        db.execute(f"PRAGMA user_version = {STORE.version + 1}")
    db.close()
    with pytest.raises(NewerDatabase, match=rf"schema {STORE.version + 1}, this one knows {STORE.version}"):
        SqliteStore(path)


def test_truncated_file_is_reported_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    with SqliteStore(path) as store:
        for i in range(50):
            publish(store, f"The dam holds on day {i}. " * 40, path=str(i))
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 3])
    with pytest.raises(Damaged, match=r"malformed.*restore a backup"):
        _use(path)
    assert path.read_bytes() == whole[: len(whole) // 3]


def _use(path: Path) -> None:
    with SqliteStore(path) as store:
        for _ in store.versions():
            pass


def test_sound_file_has_nothing_to_report_and_a_damaged_one_has(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    with SqliteStore(path) as store:
        for i in range(50):
            publish(store, f"The dam holds on day {i}. " * 40, path=str(i))
        assert store.check() == []
    with path.open("r+b") as file:
        file.seek(-4096 * 4, 2)
        file.write(b"\xff" * 4096 * 4)
    with SqliteStore(path, readonly=True) as store:
        assert store.check() != []


def test_folder_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="nowhere does not exist"):
        SqliteStore(tmp_path / "nowhere" / "x.db")


def test_reading_a_database_that_is_not_there_makes_none(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no database yet"):
        SqliteStore(tmp_path / "x.db", readonly=True)
    assert list(tmp_path.iterdir()) == []


def test_reader_cannot_write(tmp_path: Path) -> None:
    SqliteStore(tmp_path / "x.db").close()
    with SqliteStore(tmp_path / "x.db", readonly=True) as store, pytest.raises(StoreError):
        publish(store, "The dam holds.")


def test_reader_sees_what_a_writer_that_is_still_open_has_committed(tmp_path: Path) -> None:
    with SqliteStore(tmp_path / "x.db") as writer:
        publish(writer, "The dam holds.")
        with SqliteStore(tmp_path / "x.db", readonly=True) as reader:
            assert len(list(reader.versions())) == 1


def test_raw_pages_are_in_a_file_of_their_own(tmp_path: Path) -> None:
    with SqliteStore(tmp_path / "x.db") as store:
        sha256 = publish(store, "The dam holds.").sha256
    (tmp_path / "x.pages.db").rename(tmp_path / "elsewhere.db")
    with SqliteStore(tmp_path / "x.db", pages_path=tmp_path / "elsewhere.db", readonly=True) as store:
        assert store.page_body(sha256 or "") == (b"The dam holds.", "text/html")
    with SqliteStore(tmp_path / "x.db", readonly=True) as store:
        assert store.page_body(sha256 or "") is None


def _open_and_write(path: Path, number: int, errors: multiprocessing.Queue[str]) -> None:
    try:
        with SqliteStore(path) as store:
            publish(store, f"The dam holds, says {number}.", path=str(number))
    except Exception as e:  # noqa: BLE001 - whatever it is, the test shows it
        errors.put(repr(e))
    else:
        errors.put("")


def test_processes_that_open_a_fresh_file_at_once_all_succeed(tmp_path: Path) -> None:
    context = multiprocessing.get_context("fork")
    errors: multiprocessing.Queue[str] = context.Queue()
    openers = [
        context.Process(target=_open_and_write, args=(tmp_path / "x.db", i, errors)) for i in range(OPENERS)
    ]
    for process in openers:
        process.start()
    assert [e for e in (errors.get(timeout=60) for _ in openers) if e] == []
    for process in openers:
        process.join(timeout=60)
    with SqliteStore(tmp_path / "x.db") as store:
        assert len(list(store.versions())) == OPENERS


def test_lock_that_is_not_given_up_is_busy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.connect.BUSY_SECONDS", 0.05)
    with SqliteStore(tmp_path / "x.db") as first, SqliteStore(tmp_path / "x.db") as second:
        with first.transaction(), pytest.raises(Busy, match="locked"):
            publish(second, "The dam holds.")
        publish(second, "The dam holds.")


def test_opening_does_not_wait_for_another_that_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.connect.BUSY_SECONDS", 0.05)
    with SqliteStore(tmp_path / "x.db") as writer, writer.transaction():
        SqliteStore(tmp_path / "x.db").close()


def test_full_disk_is_said_and_loses_nothing(tmp_path: Path) -> None:
    """A limit on the size of files stands in for the disk: SQLite meets both as a failed write."""
    script = textwrap.dedent(
        """
        import resource, signal, sys
        from db.store import SqliteStore
        from provenance.errors import StoreError
        from tests.db.press import publish
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        store = SqliteStore(sys.argv[1])
        resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))
        try:
            for i in range(10_000):
                publish(store, f"The dam holds on day {i}. " * 100, path=str(i))
        except StoreError as e:
            print(e)
        """
    )
    path = tmp_path / "x.db"
    run = subprocess.run(
        [sys.executable, "-c", script, str(path)], capture_output=True, text=True, timeout=60, check=False
    )
    assert "run the command again" in run.stdout, run.stderr
    with SqliteStore(path) as store:
        stored = list(store.versions())
        assert store.check() == []
        assert stored
        assert all(v.sha256 and store.page_body(v.sha256) for v in stored)


class Stop(Exception):
    pass


def _publish_and_stop(store: SqliteStore, text: str) -> None:
    with store.transaction():
        publish(store, text, path="undone")
        raise Stop


def test_transaction_inside_another_is_undone_alone() -> None:
    with SqliteStore() as store:
        with store.transaction():
            publish(store, "The dam holds.", path="kept")
            with pytest.raises(Stop):
                _publish_and_stop(store, "The dam broke.")
        assert [v.article.text for v in store.versions()] == ["The dam holds."]
        with pytest.raises(Stop):
            _publish_and_stop(store, "The fair opens.")
        assert [v.article.text for v in store.versions()] == ["The dam holds."]


@pytest.fixture
def fixed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A database in a folder that cannot be written to, whoever runs the tests; SQLite itself is not asked to believe it."""
    path = tmp_path / "x.db"
    with SqliteStore(path) as store:
        publish(store, "The dam holds.")
    can = os.access
    monkeypatch.setattr(
        "db.connect.os.access", lambda where, how: where != tmp_path.absolute() and can(where, how)
    )
    return path


def test_database_on_a_read_only_disk_is_read_and_nothing_is_made_beside_it(fixed: Path) -> None:
    with SqliteStore(fixed, readonly=True) as store:
        assert [version.article.text for version in store.versions()] == ["The dam holds."]
        assert sorted(p.name for p in fixed.parent.iterdir()) == ["x.db", "x.pages.db"]


def test_database_whose_log_is_not_empty_is_not_taken_for_one_that_cannot_change(fixed: Path) -> None:
    fixed.with_name("x.db-wal").write_bytes(b"x")
    assert not is_fixed(fixed)
