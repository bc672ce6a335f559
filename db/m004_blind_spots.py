"""The fourth migration: what each verdict could not see, and indexes over the fetch log that find it out.

An older database fills it with the next `analyze`.
"""

from __future__ import annotations

BLIND_SPOTS = """
CREATE TABLE blind_spot (
  claim_id INTEGER NOT NULL REFERENCES claim(claim_id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (claim_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX fetch_answered ON fetch(url, started_at) WHERE error IS NULL AND via = 'fetch';
CREATE INDEX fetch_when ON fetch(coalesce(page_at, started_at));
CREATE INDEX listing_when ON listing(source_url, listed_at);
INSERT OR IGNORE INTO pending(scope) SELECT DISTINCT scope FROM claim_mention;
"""
