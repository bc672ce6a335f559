"""Two stored articles that are one story of one outlet become one article.

What was collected, read, judged and decided of either belongs to the one that stays; `m011_joined` keeps which that
is, and lets rows that are never changed otherwise name it.
"""

from __future__ import annotations

from itertools import pairwise

from db.connect import Connection
from db.reading import remove_mentions
from db.scopes import scope_of
from db.stories import StoryTables

_LOGS = ("fetch", "verdict_evidence", "decision_anchor", "claim_repeat", "article_url")
"""Where rows only name the article."""


def join_articles(db: Connection, stays: int, goes: int) -> None:
    """Make two articles of one outlet one; it has to be read again, and is placed and aligned then.

    Versions are numbered in the order in which they came, and one that says what the one before it says is that one,
    seen for longer: as if there had been one article all along.
    """
    db.write("UPDATE article_joined SET into_id = ? WHERE into_id = ?", [stays, goes])
    db.write("INSERT INTO article_joined(article_id, into_id) VALUES (?, ?)", [goes, stays])
    for table in _LOGS:
        db.write(f"UPDATE {table} SET article_id = ? WHERE article_id = ?", [stays, goes])  # noqa: S608 - names of our own
    _join_versions(db, stays, goes)
    _join_events(db, stays, goes)
    _join_stories(db, stays, goes)
    db.write("DELETE FROM article WHERE article_id = ?", [goes])


def _join_versions(db: Connection, stays: int, goes: int) -> None:
    # numbers that no version has, until all are there
    db.write(
        "UPDATE article_version SET article_id = ?, seq = -version_id WHERE article_id IN (?, ?)",
        [stays, stays, goes],
    )
    versions = db.rows(
        """SELECT version_id, title, text, first_seen_at, last_seen_at FROM article_version
           WHERE article_id = ? ORDER BY version_id""",
        [stays],
    )
    kept = versions[0]["version_id"]
    for before, after in pairwise(versions):
        if (before["title"], before["text"]) == (after["title"], after["text"]):
            _fold(db, kept, after["version_id"])
        else:
            kept = after["version_id"]
    db.write(
        """UPDATE article_version SET seq = (SELECT count(*) FROM article_version o
             WHERE o.article_id = article_version.article_id AND o.version_id <= article_version.version_id)
           WHERE article_id = ?""",
        [stays],
    )


def _fold(db: Connection, kept: int, again: int) -> None:
    """Take out a version that is another one seen again, and widen the time in which that was seen."""
    db.write(
        """UPDATE article_version SET first_seen_at = min(first_seen_at, a.first), last_seen_at = max(last_seen_at, a.last)
           FROM (SELECT first_seen_at AS first, last_seen_at AS last FROM article_version WHERE version_id = ?) a
           WHERE version_id = ?""",
        [again, kept],
    )
    found = db.rows("SELECT mention_id FROM mention WHERE version_id = ?", [again])
    remove_mentions(db, [r["mention_id"] for r in found])
    for table in ("citation", "reading", "article_version"):
        db.write(f"DELETE FROM {table} WHERE version_id = ?", [again])  # noqa: S608 - names of our own


def _join_events(db: Connection, stays: int, goes: int) -> None:
    """Put the article into the events of both; what it has in claims by itself, both have."""
    db.write(
        """INSERT INTO event_article(event_id, article_id, suggested)
           SELECT event_id, ?, suggested FROM event_article WHERE article_id = ?
           ON CONFLICT (event_id, article_id) DO UPDATE SET suggested = min(suggested, excluded.suggested)""",
        [stays, goes],
    )
    db.write("DELETE FROM event_article WHERE article_id = ?", [goes])
    here, there = scope_of(stays), scope_of(goes)
    for table in ("claim_mention", "claim_link", "pending"):
        db.write(f"UPDATE OR IGNORE {table} SET scope = ? WHERE scope = ?", [here, there])  # noqa: S608 - names of our own
        db.write(f"DELETE FROM {table} WHERE scope = ?", [there])  # noqa: S608 - names of our own


def _join_stories(db: Connection, stays: int, goes: int) -> None:
    """Take the story of the one that goes out of its group; that of the other is made anew when it is placed."""
    StoryTables(db).forget([goes])
    db.write(
        """UPDATE story SET version_id = 0, group_id = coalesce(group_id, (
             SELECT group_id FROM story WHERE article_id = ?)) WHERE article_id = ?""",
        [goes, stays],
    )
    db.write("DELETE FROM story WHERE article_id = ?", [goes])
