"""Articles that turn out to be another outlet's: one that was named after its host and is configured now, or renamed."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from db.connect import Connection
from db.joining import join_articles
from provenance.types import Moved
from provenance.urls import address


def article_addresses(db: Connection, outlet_id: str) -> Mapping[int, str]:
    """The first address of each article of the outlet."""
    rows = db.rows("SELECT article_id, url FROM article WHERE outlet_id = ? ORDER BY article_id", [outlet_id])
    return {r["article_id"]: r["url"] for r in rows}


def move_articles(db: Connection, article_ids: Collection[int], old: str, new: str) -> Moved:
    """See ``protocols.Store``."""
    joined = 0
    for article_id in sorted(article_ids):
        twin = _twin(db, article_id, new)
        _hand_over(db, article_id, old, new)
        moved = article_id if twin is None else min(article_id, twin)
        if twin is not None:
            join_articles(db, moved, max(article_id, twin))
            joined += 1
        _read_again(db, "SELECT version_id FROM article_version WHERE article_id = ?", moved)
    if not article_ids:
        return Moved(articles=0, joined=0, sources=0)
    # who credits the outlet must be read again to credit it under its new name
    _read_again(db, "SELECT version_id FROM citation WHERE outlet_id = ?", old)
    resting = db.write("UPDATE source SET active = 0 WHERE outlet_id = ? AND active", [old])
    db.write("UPDATE outlet SET configured = 0 WHERE outlet_id = ?", [old])
    return Moved(articles=len(article_ids), joined=joined, sources=resting.rowcount)


def _twin(db: Connection, article_id: int, outlet_id: str) -> int | None:
    """The outlet's article under one of the article's addresses, as every site answers them with one page."""
    rows = db.rows(
        """SELECT theirs.article_id, mine.url, theirs.url AS their_url FROM article_url mine
           JOIN article_url theirs ON theirs.outlet_id = ? AND theirs.place = mine.place
           WHERE mine.article_id = ? ORDER BY theirs.article_id""",
        [outlet_id, article_id],
    )
    return next((r["article_id"] for r in rows if address(r["url"]) == address(r["their_url"])), None)


def _hand_over(db: Connection, article_id: int, old: str, new: str) -> None:
    """Give the article and its addresses to the outlet; one that it has already stays with the article that has it."""
    db.write("UPDATE article SET outlet_id = ? WHERE article_id = ?", [new, article_id])
    db.write("UPDATE OR IGNORE article_url SET outlet_id = ? WHERE article_id = ?", [new, article_id])
    db.write("DELETE FROM article_url WHERE article_id = ? AND outlet_id = ?", [article_id, old])


def _read_again(db: Connection, versions: str, given: object) -> None:
    db.write(f"DELETE FROM reading WHERE version_id IN ({versions})", [given])  # noqa: S608 - queries of our own
