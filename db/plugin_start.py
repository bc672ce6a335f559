"""What the start page shows: counts, events, the claims worth opening first, and what a search finds."""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from db.claim_page import Row
from db.plugin_reading import Reader

Finder = Callable[[str], Sequence[int]]
"""Finds a pasted sentence as the aligner would: ids of its claims, best first. Handed over by the command line."""

MOST_CLAIMS = 12
"""Claims in a list of the start page: about two screens of a phone."""
MOST_FOUND = 50
MOST_EVENTS = 30
MOST_WORDS = 40
"""Words of a pasted text that are looked up; a longer quote is found by its beginning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRow:
    """An event with what was made of it."""

    event_id: str
    title: str
    claims: int
    reported: int
    public: int
    outlets: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StartPage:
    """All that the start page shows. ``found`` is None where nothing was asked."""

    counts: dict[str, int]
    events: tuple[EventRow, ...]
    reported: tuple[Row, ...]
    public: tuple[Row, ...]
    latest: tuple[Row, ...]
    asked: str
    found: tuple[Row, ...] | None


_COUNTS = """
SELECT (SELECT count(*) FROM outlet WHERE outlet_id IN (SELECT outlet_id FROM article)) AS outlets,
  (SELECT count(*) FROM article) AS articles,
  (SELECT count(*) FROM claim_summary) AS claims,
  (SELECT count(*) FROM claim_summary WHERE basis = 'reported') AS reported,
  (SELECT count(*) FROM claim_summary WHERE basis = 'reported' AND origin_collected = 0) AS outside,
  (SELECT count(*) FROM claim_summary WHERE basis = 'public') AS public,
  (SELECT count(*) FROM claim_summary WHERE basis = 'unknown') AS unknown,
  (SELECT count(*) FROM page WHERE failures > 0) AS failed_pages
"""
_EVENTS = """
SELECT e.event_id, e.title, count(s.claim_id) AS claims,
  total(s.basis = 'reported') AS reported, total(s.basis = 'public') AS public,
  (SELECT count(DISTINCT a.outlet_id) FROM event_article ea JOIN article a USING (article_id)
   WHERE ea.event_id = e.event_id) AS outlets
FROM event e LEFT JOIN claim_summary s ON s.event_id = e.event_id
GROUP BY e.event_id ORDER BY claims DESC, e.title LIMIT :most
"""
_STRONGEST = """
SELECT * FROM claim_overview WHERE basis = :basis AND standing = 'supported'
ORDER BY outlet_count > 1 DESC, confidence DESC, outlet_count DESC, claim_id LIMIT :most
"""
_LATEST = """
SELECT * FROM claim_overview WHERE first_at IS NOT NULL ORDER BY first_at DESC, claim_id DESC LIMIT :most
"""
_SEARCH = """
WITH hit AS (
  SELECT rowid AS claim_id, bm25(claim_fts) AS rank FROM claim_fts WHERE claim_fts MATCH :query
  UNION ALL
  SELECT cm.claim_id, bm25(mention_fts) AS rank
  FROM mention_fts JOIN claim_mention cm ON cm.mention_id = mention_fts.rowid
  WHERE mention_fts MATCH :query
)
SELECT o.* FROM claim_overview o JOIN (SELECT claim_id, min(rank) AS rank FROM hit GROUP BY claim_id) USING (claim_id)
ORDER BY rank LIMIT :most
"""
_THESE = """
SELECT o.* FROM claim_overview o JOIN json_each(:ids) AS asked ON o.claim_id = asked.value ORDER BY asked.key
"""


async def start_page(
    db: Reader, asked: str, find: Callable[[str], Awaitable[Sequence[int]]] | None
) -> StartPage:
    """The start page, and what ``asked`` finds where it is not blank.

    Args:
        db: The database.
        asked: Words or a pasted sentence.
        find: The aligner's search; without it, or where it finds nothing, full-text search answers.
    """
    counts = dict(next(iter(await db.execute(_COUNTS, {}))))
    events = [_event(row) for row in await db.execute(_EVENTS, {"most": MOST_EVENTS})]
    found = await _found(db, asked, find) if asked.strip() else None
    return StartPage(
        counts=counts,
        events=tuple(events),
        reported=tuple(await db.execute(_STRONGEST, {"basis": "reported", "most": MOST_CLAIMS})),
        public=tuple(await db.execute(_STRONGEST, {"basis": "public", "most": MOST_CLAIMS})),
        latest=tuple(await db.execute(_LATEST, {"most": MOST_CLAIMS})),
        asked=asked,
        found=found,
    )


async def _found(
    db: Reader, asked: str, find: Callable[[str], Awaitable[Sequence[int]]] | None
) -> tuple[Row, ...]:
    if find is not None:
        ids = json.dumps(list(await find(asked))[:MOST_FOUND])
        if rows := tuple(await db.execute(_THESE, {"ids": ids})):
            return rows
    words = search_words(asked)
    for query in (" ".join(words), " OR ".join(words)):
        if query and (rows := tuple(await db.execute(_SEARCH, {"query": query, "most": MOST_FOUND}))):
            return rows
    return ()


def search_words(asked: str) -> list[str]:
    """The words of a search as quoted full-text terms, so that none of them is an operator."""
    return [f'"{word}"' for word in re.findall(r"\w+", asked)[:MOST_WORDS]]


def _event(row: Row) -> EventRow:
    return EventRow(
        event_id=row["event_id"],
        title=row["title"],
        claims=row["claims"],
        reported=int(row["reported"]),
        public=int(row["public"]),
        outlets=row["outlets"],
    )
