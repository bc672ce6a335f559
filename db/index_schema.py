"""The tables of an index in a file of its own, as migrations that are appended and never edited.

What a million statements take decides how they lie: a statement is one row with its main claim in it, the claims of
the few that have several stand in ``further_claim``, a posting is two integers, and nothing says twice what can be
worked out (the keys of a statement from its text, how it stands to its claim from both texts).

``claim_id`` of a statement is the claim it was put into; where that was absorbed since, ``claim.merged_into`` leads on,
step by step, to the one that stands for it now. So an absorption moves no row, and is taken back by forgetting the step.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from db import m001_core
from db.schema import Schema, run_script

_MIGRATIONS = Migrations("news-provenance-index")

INDEX = Schema(
    what="index",
    application_id=0x50524F49,  # "PROI"
    version=2,
    migrations=_MIGRATIONS,
    finish=lambda _: None,
)

_FIRST_STATEMENTS = """
CREATE TABLE mention (
  mention_id INTEGER PRIMARY KEY,
  text TEXT NOT NULL,
  kind TEXT NOT NULL,
  speaker TEXT,
  language TEXT,
  outlet_id TEXT,
  article_id INTEGER,
  at TEXT,
  denied INTEGER NOT NULL,
  context TEXT NOT NULL
) STRICT;
"""

_COMPACT = """
CREATE TABLE statement (
  statement_id INTEGER PRIMARY KEY,
  claim_id INTEGER,
  text TEXT NOT NULL,
  kind TEXT NOT NULL,
  speaker TEXT,
  language TEXT,
  outlet_id TEXT,
  article_id INTEGER,
  at TEXT,
  denied INTEGER NOT NULL,
  context TEXT NOT NULL
) STRICT;
CREATE TABLE further_claim (
  statement_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  claim_id INTEGER NOT NULL,
  PRIMARY KEY (statement_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX further_claim_claim ON further_claim(claim_id);
ALTER TABLE claim RENAME TO first_claim;
DROP INDEX claim_merged;
CREATE TABLE claim (
  claim_id INTEGER PRIMARY KEY,
  root INTEGER,
  size INTEGER NOT NULL,
  merged_into INTEGER
) STRICT;
CREATE INDEX claim_merged ON claim(merged_into) WHERE merged_into IS NOT NULL;
ALTER TABLE absorption RENAME TO first_absorption;
CREATE TABLE absorption (
  absorption_id INTEGER PRIMARY KEY,
  winner INTEGER NOT NULL,
  loser INTEGER NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;
CREATE TABLE made_with (
  keys_version INTEGER NOT NULL
) STRICT;
"""

_MOVED = """
INSERT INTO claim SELECT claim_id, root, size, merged_into FROM first_claim;
INSERT INTO absorption(absorption_id, winner, loser) SELECT absorption_id, winner, loser FROM first_absorption;
INSERT INTO further_claim
  SELECT mention_id, row_number() OVER (PARTITION BY mention_id ORDER BY claim_id), claim_id
  FROM claim_mention WHERE NOT main;
INSERT INTO statement
  SELECT m.mention_id, c.claim_id, m.text, m.kind, m.speaker, m.language, m.outlet_id, m.article_id, m.at, m.denied,
    m.context
  FROM mention m LEFT JOIN claim_mention c ON c.mention_id = m.mention_id AND c.main;
UPDATE statement SET claim_id = given.loser FROM (
  SELECT moved.value AS statement_id, a.loser, min(a.absorption_id)
  FROM first_absorption a JOIN json_each(a.mentions) moved GROUP BY moved.value
) given WHERE given.statement_id = statement.statement_id AND statement.statement_id NOT IN (
  SELECT statement_id FROM further_claim);
DROP TABLE claim_mention;
DROP TABLE mention;
DROP TABLE leader;
DROP TABLE first_absorption;
DROP TABLE first_claim;
"""


@_MIGRATIONS(name="m001_core")
def index_m001_core(db: Database) -> None:
    """Statements, and the store's tables for claims and keys."""
    run_script(db, _FIRST_STATEMENTS)
    run_script(db, m001_core.CLAIMS)


@_MIGRATIONS(name="m002_compact")
def index_m002_compact(db: Database) -> None:
    """A row a statement, aliases step by step, and which keys it was made with."""
    run_script(db, _COMPACT)
    run_script(db, _MOVED)
