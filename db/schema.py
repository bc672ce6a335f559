"""The schema, as migrations that are appended and never edited.

Integer ids are ``AUTOINCREMENT``: an id that was given once is never given again, so nothing that
remembers one (a log, an alias, a posting of the index) can come to mean something else. They are
taken in the order in which work is done, and every unit of work is one transaction: a job that was
killed and run again gives the same ids as one that was not.

A row of ``claim_mention`` and ``claim_link`` belongs to a ``scope`` (see ``scopes``), the unit of work that
wrote it and alone replaces it. A claim that two events share has the members of both.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass

from sqlite_utils import Database, Migrations

from db import (
    m001_core,
    m002_decisions,
    m003_reuse,
    m004_blind_spots,
    m005_collecting,
    m006_stories,
    m007_moved,
    m008_identity,
    m009_parts,
    m010_judged,
    m011_joined,
    m012_blocks,
)
from db.places import fill_places
from db.views import create_views


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """What a kind of file must have.

    ``application_id`` stands in the file's header and tells our files from others without opening a
    table; ``version`` is the number of migrations, written to ``user_version`` so that an older program
    can refuse; ``finish`` runs after migrations were applied, in their transaction.
    """

    what: str
    application_id: int
    version: int
    migrations: Migrations
    finish: Callable[[sqlite3.Connection], None]


MIGRATIONS = Migrations("news-provenance")


def _worked_out_again(db: sqlite3.Connection) -> None:
    """What today's code makes of what is stored: a migration says what it did then, whatever changes after it."""
    create_views(db)
    fill_places(db)


STORE = Schema(
    what="database",
    application_id=0x50524F56,  # "PROV"
    version=13,
    migrations=MIGRATIONS,
    finish=_worked_out_again,
)


def run_script(db: Database, script: str) -> None:
    """Run a script's statements inside the open transaction; each begins on a line of its own.

    ``executescript`` would commit the transaction that the migration runs in.
    """
    statement = ""
    for line in script.splitlines():
        statement += line + "\n"
        if sqlite3.complete_statement(statement):
            db.conn.execute(statement)
            statement = ""
    if statement.strip():
        raise ValueError(f"a statement that does not end: {statement.strip()}")


@MIGRATIONS(name="m001_core")
def m001_core_tables(db: Database) -> None:
    """What is collected, read, aligned and judged, with full-text search over it."""
    for script in (
        m001_core.COLLECTING,
        m001_core.READING,
        m001_core.CLAIMS,
        m001_core.LINKS,
        m001_core.JUDGING,
    ):
        run_script(db, script)
    for table, (key, columns) in m001_core.SEARCHED.items():
        run_script(db, m001_core.full_text(table, key, columns))


@MIGRATIONS(name="m002_decisions")
def m002_decisions_tables(db: Database) -> None:
    """What people decide, and what brought each verdict about."""
    run_script(db, m002_decisions.DECISIONS)


@MIGRATIONS(name="m003_reuse")
def m003_reuse_tables(db: Database) -> None:
    """Who repeats whom, with what credit and delay, and what quotes lose on the way."""
    run_script(db, m003_reuse.REUSE)


@MIGRATIONS(name="m004_blind_spots")
def m004_blind_spots_table(db: Database) -> None:
    """What each verdict could not see."""
    run_script(db, m004_blind_spots.BLIND_SPOTS)


@MIGRATIONS(name="m005_collecting")
def m005_collecting_columns(db: Database) -> None:
    """Moves of sources, delays of hosts, lists of addresses as sources."""
    run_script(db, m005_collecting.COLLECTING)


@MIGRATIONS(name="m006_stories")
def m006_stories_tables(db: Database) -> None:
    """What each article is about, so that articles on one thing find each other."""
    run_script(db, m006_stories.STORIES)


@MIGRATIONS(name="m007_moved")
def m007_moved_sources(db: Database) -> None:
    """Where sources moved, found at once."""
    run_script(db, m007_moved.MOVED)


@MIGRATIONS(name="m008_identity")
def m008_identity_and_robots(db: Database) -> None:
    """Variants of an article's address, and robots.txt from run to run."""
    run_script(db, m008_identity.IDENTITY)


@MIGRATIONS(name="m009_parts")
def m009_parts_of_pages(db: Database) -> None:
    """The entries of live pages, and notes of correction."""
    run_script(db, m009_parts.PARTS)


@MIGRATIONS(name="m010_judged")
def m010_judged_claims(db: Database) -> None:
    """What each claim was judged on last."""
    run_script(db, m010_judged.JUDGED)


@MIGRATIONS(name="m011_joined")
def m011_joined_articles(db: Database) -> None:
    """Articles that were stored twice, and may become one."""
    for script in m011_joined.SCRIPTS:
        run_script(db, script)


@MIGRATIONS(name="m012_blocks")
def m012_block_quotes(db: Database) -> None:
    """The paragraphs that a page sets apart as block quotes."""
    run_script(db, m012_blocks.BLOCKS)


@MIGRATIONS(name="m013_quick_links")
def m013_quick_links(_db: Database) -> None:
    """Nothing of its own: views are made anew after any migration, and ``claim_links`` is one that reads less."""
