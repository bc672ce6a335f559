"""Articles that turn out to be another outlet's: one that was named after its host and is configured now, or renamed."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from db.connect import Connection


def article_addresses(db: Connection, outlet_id: str) -> Mapping[int, str]:
    """The first address of each article of the outlet."""
    rows = db.rows("SELECT article_id, url FROM article WHERE outlet_id = ? ORDER BY article_id", [outlet_id])
    return {r["article_id"]: r["url"] for r in rows}


def move_articles(db: Connection, article_ids: Collection[int], old: str, new: str) -> int:
    """See ``protocols.Store``."""
    moved = 0
    for article_id in article_ids:
        taken = db.row(
            """SELECT 1 FROM article_url mine JOIN article_url theirs ON theirs.url = mine.url
               WHERE mine.article_id = ? AND mine.outlet_id = ? AND theirs.outlet_id = ?""",
            [article_id, old, new],
        )
        if taken is not None:
            continue
        db.write("UPDATE article SET outlet_id = ? WHERE article_id = ?", [new, article_id])
        db.write("UPDATE article_url SET outlet_id = ? WHERE article_id = ?", [new, article_id])
        db.write(
            "DELETE FROM reading WHERE version_id IN (SELECT version_id FROM article_version WHERE article_id = ?)",
            [article_id],
        )
        moved += 1
    if moved:
        # who credits the outlet must be read again to credit it under its new name
        db.write(
            "DELETE FROM reading WHERE version_id IN (SELECT version_id FROM citation WHERE outlet_id = ?)",
            [old],
        )
        db.write("UPDATE source SET active = 0 WHERE outlet_id = ?", [old])
        db.write("UPDATE outlet SET configured = 0 WHERE outlet_id = ?", [old])
    return moved
