"""Rows of Datasette's own read-only connection, which answers later: the same questions as the store's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from db.article_page import QUERIES as ARTICLE_QUERIES
from db.article_page import ArticlePage, article_page
from db.claim_page import QUERIES as CLAIM_QUERIES
from db.claim_page import ClaimPage, Row, claim_page
from db.event_page import LIMITS as EVENT_LIMITS
from db.event_page import QUERIES as EVENT_QUERIES
from db.event_page import EventPage, event_page
from db.outlet_page import LIMITS as OUTLET_LIMITS
from db.outlet_page import QUERIES as OUTLET_QUERIES
from db.outlet_page import OutletPage, outlet_page

_WINNER = "SELECT merged_into FROM claim WHERE claim_id = :id AND merged_into IS NOT NULL"
_WHOLE = "SELECT into_id FROM article_joined WHERE article_id = :id"


class Reader(Protocol):
    """What is used of Datasette's ``Database``."""

    async def execute(self, sql: str, params: Mapping[str, Any]) -> Sequence[Row]:
        """The rows of one query."""
        ...


async def winner(db: Reader, claim_id: int) -> int | None:
    """The claim that has absorbed this one, if one has."""
    for row in await db.execute(_WINNER, {"id": claim_id}):
        return int(row["merged_into"])
    return None


async def read_claim(db: Reader, claim_id: int) -> ClaimPage | None:
    """All that is known of a claim; None where no claim of this id is listed."""
    return claim_page(await _answers(db, CLAIM_QUERIES, {"id": claim_id}))


async def read_event(db: Reader, event_id: str) -> EventPage | None:
    """All that is shown of an event; None where there is none of this id."""
    return event_page(await _answers(db, EVENT_QUERIES, {"id": event_id, **EVENT_LIMITS}))


async def read_article(db: Reader, article_id: int, seq: int | None) -> ArticlePage | None:
    """All that is shown of a version of an article; None where there is none. ``seq`` None: the newest."""
    return article_page(await _answers(db, ARTICLE_QUERIES, {"id": article_id}), seq)


async def joined(db: Reader, article_id: int) -> int | None:
    """The article that this one became part of, if it was found to be stored twice."""
    for row in await db.execute(_WHOLE, {"id": article_id}):
        return int(row["into_id"])
    return None


async def read_outlet(db: Reader, outlet_id: str) -> OutletPage | None:
    """All that is shown of an outlet; None where there is none of this id."""
    return outlet_page(await _answers(db, OUTLET_QUERIES, {"id": outlet_id, **OUTLET_LIMITS}))


async def _answers(
    db: Reader, queries: Mapping[str, str], params: Mapping[str, Any]
) -> Mapping[str, Sequence[Row]]:
    return {name: list(await db.execute(sql, params)) for name, sql in queries.items()}
