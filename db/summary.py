"""What Datasette lists, materialised: one row a claim that has members and a verdict or awaits one.

A view over 200,000 mentions took 929 ms; this table takes none. It is brought up to date in the
transaction that changes a claim's members or its verdict. The verdict that stands is a person's where one
ruled on the claim, else the latest computed one; who was first in the collection is always computed.
"""

from __future__ import annotations

from collections.abc import Collection

from db.blindspots import refresh_blind_spots
from db.claims import recount
from db.connect import Connection
from db.quotechanges import refresh_changes
from db.reuse import refresh_repeats
from db.scopes import EVENT

_REFRESH = f"""
INSERT INTO claim_summary(claim_id, event_id, kind, text, speaker, basis, origin_outlet_id, origin_name,
  origin_collected, standing, confidence, first_outlet_id, first_at, outlet_count, mention_count, verdict_id, computed_id)
SELECT c.claim_id, m.event_id, c.kind, c.text, c.speaker, coalesce(v.basis, 'unknown'), v.origin_outlet_id,
  v.origin_name, v.origin_collected, coalesce(v.standing, 'undetermined'), coalesce(v.confidence, 0.0),
  computed.first_outlet_id, computed.first_at, m.outlet_count, m.mention_count, v.verdict_id, computed.verdict_id
FROM claim c
JOIN (
  SELECT cm.claim_id, count(DISTINCT a.outlet_id) AS outlet_count,
    count(DISTINCT a.article_id || ' ' || mention.text) AS mention_count,
    (SELECT e.event_id FROM claim_mention o JOIN event e ON e.event_id = substr(o.scope, {len(EVENT) + 1})
     WHERE o.claim_id = cm.claim_id AND o.scope LIKE '{EVENT}%' ORDER BY e.suggested, o.scope LIMIT 1) AS event_id
  FROM claim_mention cm JOIN mention USING (mention_id) JOIN article_version USING (version_id)
  JOIN article a USING (article_id)
  WHERE cm.claim_id IN {{}} GROUP BY cm.claim_id
) m ON m.claim_id = c.claim_id
LEFT JOIN claim_ruling r ON r.claim_id = c.claim_id
LEFT JOIN verdict computed ON computed.verdict_id = (
  SELECT max(verdict_id) FROM verdict WHERE claim_id = c.claim_id AND decision_id IS NULL)
LEFT JOIN verdict v ON v.verdict_id = iif(r.decision_id IS NULL, computed.verdict_id, (
  SELECT max(verdict_id) FROM verdict WHERE claim_id = c.claim_id AND decision_id = r.decision_id))
"""  # noqa: S608 - a constant of our own


def refresh_claims(db: Connection, claim_ids: Collection[int]) -> None:
    """Bring sizes and summaries of claims up to date after their members changed.

    What hangs on the verdict waits for it; a claim that lost its last member loses that at once.
    """
    recount(db, claim_ids)
    refresh_summaries(db, claim_ids)
    listed = db.rows_in("SELECT claim_id FROM claim_summary WHERE claim_id IN {}", claim_ids)
    _refresh_rest(db, set(claim_ids) - {r["claim_id"] for r in listed})


def refresh_listed(db: Connection, claim_ids: Collection[int]) -> None:
    """Bring all that is listed of claims up to date after they were judged."""
    refresh_summaries(db, claim_ids)
    _refresh_rest(db, claim_ids)


def _refresh_rest(db: Connection, claim_ids: Collection[int]) -> None:
    refresh_repeats(db, claim_ids)
    refresh_changes(db, claim_ids)
    refresh_blind_spots(db, claim_ids)


def refresh_summaries(db: Connection, claim_ids: Collection[int]) -> None:
    """Make the rows of these claims anew; one without members has none."""
    distinct = sorted(set(claim_ids))
    db.write_in("DELETE FROM claim_summary WHERE claim_id IN {}", distinct)
    db.write_in(_REFRESH, distinct)
