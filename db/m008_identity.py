"""The eighth migration: one article under the variants of its address, and each host's robots.txt from run to run.

``article_url.place`` is `provenance.urls.place` of the address: equal for the desktop, mobile, AMP and print addresses of a
story; ``places`` fills it. ``robots.body`` is the last file that could be had, ``had_at`` when; the other columns are of the
latest attempt.
"""

from __future__ import annotations

IDENTITY = """
ALTER TABLE article_url ADD COLUMN place TEXT NOT NULL DEFAULT '';
CREATE INDEX article_url_place ON article_url(outlet_id, place);
ALTER TABLE article_version ADD COLUMN variants TEXT NOT NULL DEFAULT '[]';
CREATE TABLE robots (
  url TEXT PRIMARY KEY,
  asked_at TEXT NOT NULL,
  fresh_until TEXT NOT NULL,
  status INTEGER,
  error TEXT,
  message TEXT,
  body BLOB,
  had_at TEXT
) STRICT, WITHOUT ROWID;
"""
