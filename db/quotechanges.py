"""What quotes lost and gained on the way, against the fullest wording: kept for each claim that was quoted."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from db.codec import storable
from db.connect import Connection
from provenance.render.diff import changed, pieces

_WORDINGS = """
SELECT s.claim_id, s.text AS fullest, min(cm.mention_id) AS mention_id, m.text, cm.relation, NULL AS other_claim_id
FROM claim_summary s JOIN claim_mention cm ON cm.claim_id = s.claim_id JOIN mention m ON m.mention_id = cm.mention_id
JOIN article_version v ON v.version_id = m.version_id
WHERE s.kind = 'quote' AND m.kind = 'quote' AND m.text <> s.text AND s.claim_id IN {}
GROUP BY s.claim_id, v.article_id, m.text
"""

_RETOLD = """
SELECT base.claim_id, base.text AS fullest, min(cm.mention_id) AS mention_id, m.text, l.relation,
  other.claim_id AS other_claim_id
FROM claim_links l JOIN claim_summary base ON base.claim_id = l.claim_id
JOIN claim_summary other ON other.claim_id = l.other_claim_id
JOIN claim_mention cm ON cm.claim_id = other.claim_id JOIN mention m ON m.mention_id = cm.mention_id
JOIN article_version v ON v.version_id = m.version_id
WHERE l.relation IN ('number_changed', 'negated') AND base.kind = 'quote' AND m.kind = 'quote'
  AND (base.outlet_count, -base.claim_id) > (other.outlet_count, -other.claim_id) AND l.{side} IN {{}}
GROUP BY base.claim_id, other.claim_id, v.article_id, m.text
"""
"""Look-alikes of a quote with another number, or that say the opposite: of two, the one that fewer outlets have is
taken for the changed one."""


def refresh_changes(db: Connection, claim_ids: Collection[int]) -> None:
    """Bring ``quote_change`` up to date for these claims and for what was retold of them."""
    distinct = sorted(set(claim_ids))
    db.write_in("DELETE FROM quote_change WHERE claim_id IN {}", distinct)
    db.write_in("DELETE FROM quote_change WHERE other_claim_id IN {}", distinct)
    db.write_many(
        "INSERT OR IGNORE INTO quote_change VALUES (?, ?, ?, ?, ?, ?)", list(_changes(db, distinct))
    )


def _changes(db: Connection, claim_ids: Collection[int]) -> Iterator[tuple[object, ...]]:
    for sql in (_WORDINGS, _RETOLD.format(side="claim_id"), _RETOLD.format(side="other_claim_id")):
        for row in db.rows_in(sql, claim_ids):
            if changed(row["fullest"], row["text"]):
                left_out, put_in = what_changed(row["fullest"], row["text"])
                yield (
                    row["claim_id"],
                    row["mention_id"],
                    row["other_claim_id"],
                    row["relation"],
                    storable(left_out),
                    storable(put_in),
                )


def what_changed(fullest: str, wording: str) -> tuple[str, str]:
    """What is left out and what is put in, stretches apart by an ellipsis; all of both where it is told anew."""
    shown = pieces(fullest, wording)
    if all(piece.kind == "same" for piece in shown):
        return fullest, wording
    left_out, put_in = (
        " … ".join(piece.text.strip() for piece in shown if piece.kind == kind) for kind in ("gone", "new")
    )
    return left_out, put_in
