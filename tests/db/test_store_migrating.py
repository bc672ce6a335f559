"""Old databases come up to date, whole or not at all, and old programs leave newer ones alone."""

from __future__ import annotations

import gzip
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from db.connect import Connection
from db.schema import MIGRATIONS, STORE, Schema, run_script
from db.store import SqliteStore
from provenance.errors import NewerDatabase, StoreError
from provenance.types import Ruling
from provenance.urls import is_web
from tests.builders import NOON
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
    for migration in MIGRATIONS.pending(Database(memory=True)):
        migrations(name=migration.name)(migration.fn)
    migrations(name="m099_topic")(step)
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


OLD = sorted((Path(__file__).parent / "old").glob("version-*.db.gz"))
"""Databases as earlier versions of this program left them, with the ferry of `plugin_world` in them."""


@pytest.fixture(params=OLD, ids=lambda file: file.name)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A database of an earlier version."""
    path = tmp_path / "old.db"
    path.write_bytes(gzip.decompress(request.param.read_bytes()))
    return path


def test_database_of_an_earlier_version_comes_up_to_date_with_all_it_has(old: Path) -> None:
    before = sqlite3.connect(old)
    counts = {
        table: before.execute(f"SELECT count(*) FROM {table}").fetchone()
        for table in ("article_version", "mention", "claim_mention", "verdict", "verdict_evidence", "fetch")
    }
    before.close()
    with SqliteStore(old) as store:
        assert store.check() == []
        page = store.claim_page(1)
        assert page.verdict.origin_name == "Harbour Post"
        assert [d.stands for d in page.history] == [True]
        assert len(page.verdict.evidence) == 2
    after = sqlite3.connect(old)
    assert after.execute("PRAGMA user_version").fetchone()[0] == STORE.version
    assert {t: after.execute(f"SELECT count(*) FROM {t}").fetchone() for t in counts} == counts
    after.close()


def test_addresses_of_an_earlier_version_are_found_under_their_variants(old: Path) -> None:
    with SqliteStore(old) as store:
        for version in (v for v in store.versions() if is_web(v.article.url)):
            variant = version.article.url.replace("https://", "http://m.") + "?utm_source=feed"
            near = store.near(version.outlet_id, variant)
            assert version.article_id in [found.article_id for found, _ in near]


def test_places_that_another_version_worked_out_otherwise_are_worked_out_again(path: Path) -> None:
    db = sqlite3.connect(path)
    with db:
        db.execute("UPDATE article_url SET place = 'by other rules'")
    db.close()
    _migrate(path, later(_with_a_topic))
    db = sqlite3.connect(path)
    assert db.execute("SELECT place FROM article_url").fetchall() == [("valley-post.example/dam",)]
    db.close()


def test_person_can_decide_in_a_database_of_an_earlier_version(old: Path) -> None:
    with SqliteStore(old) as store:
        store.decisions.rule(
            1, Ruling(basis="public", by="Ada", reason="I was on the quay."), decided_at=NOON
        )
        page = store.claim_page(1)
    assert (page.decided_by, page.verdict.basis) == ("Ada", "public")
    assert (page.computed.origin_name, len(page.computed.evidence)) == ("Harbour Post", 2)


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
