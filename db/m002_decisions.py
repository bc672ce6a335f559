"""The second migration: what people decide, and what brought each verdict about.

``decision`` is one log of all that people decided, in the order in which they did; the last word on a
thing counts. What a decision is about is kept as words with their surroundings (``decision_anchor``), as the
W3C's TextQuoteSelector does, so that it finds its place again when a better reader, or another grouping, has
moved the mentions and claims it was made on. ``claim_ruling`` is worked out from that: which person's verdict
stands on which claim now.
"""

from __future__ import annotations

DECISIONS = """
CREATE TABLE decision (
  decision_id INTEGER PRIMARY KEY AUTOINCREMENT,
  decided_at TEXT NOT NULL,
  decided_by TEXT NOT NULL CHECK (decided_by <> ''),
  reason TEXT NOT NULL CHECK (reason <> ''),
  action TEXT NOT NULL CHECK (action IN ('judge', 'withdraw', 'merge', 'split', 'undo')),
  claim_id INTEGER NOT NULL REFERENCES claim(claim_id),
  other_claim_id INTEGER REFERENCES claim(claim_id),
  basis TEXT CHECK (basis IN ('reported', 'public', 'unknown')),
  outlet_id TEXT REFERENCES outlet(outlet_id),
  outlet_name TEXT,
  undoes INTEGER UNIQUE REFERENCES decision(decision_id),
  CHECK ((action = 'judge') = (basis IS NOT NULL)),
  CHECK ((action = 'undo') = (undoes IS NOT NULL))
) STRICT;
CREATE INDEX decision_claim ON decision(claim_id);
CREATE INDEX decision_other_claim ON decision(other_claim_id);
CREATE TRIGGER decision_no_update BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'decision is append-only'); END;
CREATE TRIGGER decision_no_delete BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'decision is append-only'); END;
CREATE TABLE decision_anchor (
  decision_id INTEGER NOT NULL REFERENCES decision(decision_id),
  side INTEGER NOT NULL CHECK (side IN (0, 1)),
  position INTEGER NOT NULL,
  article_id INTEGER NOT NULL REFERENCES article(article_id),
  exact TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  PRIMARY KEY (decision_id, side, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_anchor_article ON decision_anchor(article_id);
CREATE TRIGGER decision_anchor_no_update BEFORE UPDATE ON decision_anchor
BEGIN SELECT RAISE(ABORT, 'decision_anchor is append-only'); END;
CREATE TRIGGER decision_anchor_no_delete BEFORE DELETE ON decision_anchor
BEGIN SELECT RAISE(ABORT, 'decision_anchor is append-only'); END;
CREATE TABLE claim_ruling (
  claim_id INTEGER PRIMARY KEY REFERENCES claim(claim_id),
  decision_id INTEGER NOT NULL REFERENCES decision(decision_id)
) STRICT;
ALTER TABLE verdict ADD COLUMN decision_id INTEGER REFERENCES decision(decision_id);
ALTER TABLE verdict ADD COLUMN cause TEXT;
ALTER TABLE verdict ADD COLUMN grounds TEXT;
ALTER TABLE claim_summary ADD COLUMN computed_id INTEGER REFERENCES verdict(verdict_id);
UPDATE claim_summary SET computed_id = verdict_id;
"""
