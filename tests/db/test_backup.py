"""A backup is whole, sound, and never in the place of something else."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from db.backup import backup
from db.store import SqliteStore
from provenance.errors import StoreError, UnknownPath, UsageError
from tests.db.plugin_world import make_world
from tests.db.press import contents


@pytest.fixture
def path(tmp_path: Path) -> Path:
    make_world(tmp_path / "x.db").close()
    return tmp_path / "x.db"


def test_backup_has_every_row_and_every_page(path: Path, tmp_path: Path) -> None:
    copied = backup(path, tmp_path / "copy.db")
    assert [c.path.name for c in copied] == ["copy.db", "copy.pages.db"]
    assert contents(tmp_path / "copy.db") == contents(path)
    with SqliteStore(tmp_path / "copy.db") as store:
        assert store.check() == []
        for version in store.versions():
            assert version.sha256 is not None
            assert store.page_body(version.sha256) is not None
        assert store.claim_page(1).verdict.origin_name == "Harbour Post"


def test_backup_while_another_writes_is_of_one_moment(path: Path, tmp_path: Path) -> None:
    before = contents(path)
    with SqliteStore(path) as store, store.transaction():
        store.put_events([])
        store._db.write("UPDATE outlet SET name = 'Changed'")
        backup(path, tmp_path / "copy.db")
    assert contents(tmp_path / "copy.db") == before


@pytest.mark.parametrize("taken", ["copy.db", "copy.pages.db"])
def test_what_is_there_is_never_overwritten(path: Path, tmp_path: Path, taken: str) -> None:
    (tmp_path / taken).write_text("mine")
    with pytest.raises(UsageError, match="is there already"):
        backup(path, tmp_path / "copy.db")
    assert (tmp_path / taken).read_text() == "mine"
    assert sorted(p.name for p in tmp_path.glob("*copy*")) == [taken]


def test_what_cannot_be_copied_is_named_and_leaves_nothing(path: Path, tmp_path: Path) -> None:
    with pytest.raises(UnknownPath, match="no such database"):
        backup(tmp_path / "none.db", tmp_path / "copy.db")
    with pytest.raises(UnknownPath, match="does not exist"):
        backup(path, tmp_path / "nowhere" / "copy.db")
    (tmp_path / "bad.db").write_bytes(b"this is no database at all, not in the least" * 40)
    with pytest.raises(StoreError):
        backup(tmp_path / "bad.db", tmp_path / "copy.db")
    assert list(tmp_path.glob("*copy*")) == []


def test_backup_is_no_database_in_write_ahead_mode(path: Path, tmp_path: Path) -> None:
    backup(path, tmp_path / "copy.db")
    db = sqlite3.connect(f"file:{tmp_path / 'copy.db'}?mode=ro&immutable=1", uri=True)
    assert db.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
    db.close()
