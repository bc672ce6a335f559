"""The sixth migration: what each article is about, so that articles on one thing find each other.

``story_key`` is the inverted index: the most telling terms of an article under its day, so that a look-up for a few
days touches only these. An older database fills the tables with the next `analyze`.
"""

from __future__ import annotations

STORIES = """
CREATE TABLE story_group (
  group_id INTEGER PRIMARY KEY AUTOINCREMENT,
  event_id TEXT UNIQUE,
  title TEXT
) STRICT;
CREATE TABLE story (
  article_id INTEGER PRIMARY KEY REFERENCES article(article_id),
  version_id INTEGER NOT NULL,
  at TEXT NOT NULL,
  language TEXT NOT NULL,
  words BLOB NOT NULL,
  names BLOB NOT NULL,
  keys BLOB NOT NULL,
  group_id INTEGER REFERENCES story_group(group_id)
) STRICT;
CREATE INDEX story_in_group ON story(group_id) WHERE group_id IS NOT NULL;
CREATE TABLE story_key (
  key INTEGER NOT NULL,
  day INTEGER NOT NULL,
  article_id INTEGER NOT NULL,
  PRIMARY KEY (key, day, article_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE story_term (
  term INTEGER PRIMARY KEY,
  articles INTEGER NOT NULL
) STRICT;
CREATE TABLE story_tie (
  a INTEGER NOT NULL,
  b INTEGER NOT NULL,
  likeness REAL NOT NULL,
  PRIMARY KEY (a, b),
  CHECK (a < b)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_tie_other ON story_tie(b);
INSERT OR IGNORE INTO pending(scope) SELECT 'e:' || event_id FROM event;
INSERT OR IGNORE INTO pending(scope) SELECT 's:' || article_id FROM article
  WHERE article_id NOT IN (SELECT article_id FROM event_article);
"""
