"""Old databases come up to date, whole or not at all, and old programs leave newer ones alone."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from db.connect import Connection
from db.schema import MIGRATIONS, STORE, Schema, m001_core_tables, run_script
from db.store import SqliteStore
from provenance.errors import NewerDatabase, StoreError
from tests.db.press import contents, publish


def _with_a_topic(db: Database) -> None:
    run_script(
        db, "ALTER TABLE article ADD COLUMN topic TEXT;\nCREATE INDEX article_topic ON article(topic);"
    )


def _with_a_mistake(db: Database) -> None:
    _with_a_topic(db)
    run_script(db, "CREATE INDEX nothing ON article(no_such_column);")


def later(step: object) -> Schema:
    """The schema of a later version of this program, which has one migration more."""
    migrations = Migrations(MIGRATIONS.name)
    migrations(name="m001_core")(m001_core_tables)
    migrations(name="m002_topic")(step)
    return replace(STORE, version=STORE.version + 1, migrations=migrations)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database of today with one article."""
    with SqliteStore(tmp_path / "x.db") as store:
        publish(store, "The dam holds.")
    return tmp_path / "x.db"


def _migrate(path: Path, schema: Schema) -> None:
    connection = Connection(path)
    try:
        connection.migrate(schema)
    finally:
        connection.close()


def test_later_version_keeps_what_is_stored_and_this_one_then_refuses(path: Path) -> None:
    _migrate(path, later(_with_a_topic))
    db = sqlite3.connect(path)
    assert db.execute("SELECT url, topic FROM article").fetchall() == [
        ("https://valley-post.example/dam", None)
    ]
    assert db.execute("SELECT title FROM article_versions").fetchall() == [(None,)]
    db.close()
    with pytest.raises(NewerDatabase):
        SqliteStore(path)


def test_migration_that_fails_changes_nothing(path: Path) -> None:
    before = contents(path)
    with pytest.raises(StoreError, match="preparing the database"):
        _migrate(path, later(_with_a_mistake))
    assert contents(path) == before


def test_opening_again_migrates_nothing(path: Path) -> None:
    before = contents(path)
    SqliteStore(path).close()
    assert contents(path) == before


def test_earlier_database_cannot_be_only_read_and_is_told_how_to_come_up_to_date(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 0")
    db.close()
    with pytest.raises(StoreError, match="`provenance analyze` once"):
        SqliteStore(path, readonly=True)


def test_sqlite_without_strict_tables_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 31, 1))
    with pytest.raises(StoreError, match=r"3\.37\.0 or newer"):
        SqliteStore()


def test_page_that_is_not_what_was_kept_is_damage(tmp_path: Path) -> None:
    with SqliteStore(tmp_path / "x.db") as store:
        sha256 = store.keep_page(b"The dam holds.", "text/html")
    with sqlite3.connect(tmp_path / "x.pages.db") as db:
        db.execute("UPDATE raw_page SET body = x'00'")
    db.close()
    with SqliteStore(tmp_path / "x.db") as store, pytest.raises(StoreError, match=sha256):
        store.page_body(sha256)
