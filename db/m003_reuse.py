"""The third migration: who repeats whom, with what credit and delay, and what quotes lose on the way.

Kept up to date in the transaction that changes a verdict. An older database fills them with the next `analyze`, for
which all that it has is to be judged again.
"""

from __future__ import annotations

REUSE = """
CREATE TABLE claim_repeat (
  claim_id INTEGER NOT NULL REFERENCES claim(claim_id),
  outlet_id TEXT NOT NULL REFERENCES outlet(outlet_id),
  origin_key TEXT NOT NULL,
  origin_outlet_id TEXT REFERENCES outlet(outlet_id),
  origin_name TEXT NOT NULL,
  article_id INTEGER NOT NULL REFERENCES article(article_id),
  mention_id INTEGER NOT NULL,
  credit TEXT NOT NULL CHECK (credit IN ('origin', 'other', 'none')),
  delay_minutes REAL CHECK (delay_minutes >= 0),
  PRIMARY KEY (claim_id, outlet_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_repeat_pair ON claim_repeat(origin_key, outlet_id, delay_minutes, credit);
CREATE INDEX claim_repeat_outlet ON claim_repeat(outlet_id, credit);
CREATE TABLE outlet_pair (
  origin_key TEXT NOT NULL,
  outlet_id TEXT NOT NULL REFERENCES outlet(outlet_id),
  origin_outlet_id TEXT REFERENCES outlet(outlet_id),
  origin_name TEXT NOT NULL,
  claims INTEGER NOT NULL,
  credited INTEGER NOT NULL,
  credited_other INTEGER NOT NULL,
  uncredited INTEGER NOT NULL,
  delay_minutes REAL,
  delays INTEGER NOT NULL,
  PRIMARY KEY (origin_key, outlet_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX outlet_pair_outlet ON outlet_pair(outlet_id);
CREATE TABLE quote_change (
  claim_id INTEGER NOT NULL REFERENCES claim(claim_id),
  mention_id INTEGER NOT NULL,
  other_claim_id INTEGER REFERENCES claim(claim_id),
  relation TEXT NOT NULL,
  left_out TEXT NOT NULL,
  put_in TEXT NOT NULL,
  PRIMARY KEY (claim_id, mention_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX quote_change_other ON quote_change(other_claim_id) WHERE other_claim_id IS NOT NULL;
INSERT OR IGNORE INTO pending(scope) SELECT DISTINCT scope FROM claim_mention;
"""
