"""All that is shown of one event, put together from rows: which outlet has which claim, and who credits whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

Row = Mapping[str, Any]
Part = Literal["origin", "first", "has"]

MOST_CLAIMS = 100
"""Rows of the matrix; the claims that most outlets have come first, and the rest is in ``claim_overview``."""
MOST_CREDITS = 50
MOST_COLUMNS = 60
"""Columns of the matrix: three screens of a desk, which one can still scroll through."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """An outlet of the event. Counts are over all claims of the event, not only those shown."""

    outlet_id: str
    name: str
    articles: int
    originated: int
    first: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A claim of the event, and what part each outlet has in it; outlets without a part are left out."""

    claim_id: int
    kind: str
    text: str
    basis: str
    origin: str | None
    origin_collected: bool | None
    standing: str
    confidence: float
    parts: Mapping[str, Part]


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """In how many articles of the event an outlet names another as its source."""

    citing: str
    cited: str
    articles: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EventPage:
    """All that the page of an event shows."""

    event_id: str
    title: str
    claims: int
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    credits: tuple[Credit, ...]

    @property
    def shown_columns(self) -> tuple[Column, ...]:
        """The columns of the matrix, in their order: of many outlets those that have most of its claims."""
        has = Counter(outlet for line in self.lines for outlet in line.parts)
        most = sorted(self.columns, key=lambda c: -has[c.outlet_id])[:MOST_COLUMNS]
        return tuple(c for c in self.columns if c in most)


QUERIES: Mapping[str, str] = {
    "event": """
        SELECT event_id, title, (SELECT count(*) FROM claim_overview o WHERE o.event_id = e.event_id) AS claims
        FROM event e WHERE event_id = :id""",
    "outlets": """
        SELECT a.outlet_id, o.name, count(*) AS articles,
          (SELECT count(*) FROM claim_overview c
           WHERE c.event_id = :id AND c.origin_outlet_id = a.outlet_id) AS originated,
          (SELECT count(*) FROM claim_overview c
           WHERE c.event_id = :id AND c.first_outlet_id = a.outlet_id) AS first
        FROM event_articles e JOIN article a USING (article_id) JOIN outlet o USING (outlet_id)
        WHERE e.event_id = :id GROUP BY a.outlet_id ORDER BY originated DESC, first DESC, o.name""",
    "claims": """
        SELECT * FROM claim_overview WHERE event_id = :id
        ORDER BY outlet_count DESC, confidence DESC, claim_id LIMIT :claims""",
    "parts": """
        SELECT DISTINCT m.claim_id, m.outlet_id FROM claim_mentions m WHERE m.claim_id IN (
          SELECT claim_id FROM claim_overview WHERE event_id = :id
          ORDER BY outlet_count DESC, confidence DESC, claim_id LIMIT :claims)""",
    "credits": """
        SELECT citing.name AS citing, coalesce(cited.name, c.name) AS cited,
          count(DISTINCT c.article_id) AS articles
        FROM event_articles e JOIN citations c USING (article_id) JOIN article a USING (article_id)
        JOIN outlet citing ON citing.outlet_id = a.outlet_id
        LEFT JOIN outlet cited ON cited.outlet_id = c.outlet_id
        WHERE e.event_id = :id AND c.how NOT IN ('denied', 'corrected') AND c.outlet_id IS NOT a.outlet_id
        GROUP BY 1, 2 ORDER BY articles DESC, citing, cited LIMIT :credits""",
}
"""What to ask for the page of the event ``:id``, with ``LIMITS``."""

LIMITS: Mapping[str, int] = {"claims": MOST_CLAIMS, "credits": MOST_CREDITS}


def event_page(found: Mapping[str, Sequence[Row]]) -> EventPage | None:
    """The page of an event from the answers to `QUERIES`; None where there is no such event."""
    if not found["event"]:
        return None
    event = found["event"][0]
    has: dict[int, set[str]] = {}
    for row in found["parts"]:
        has.setdefault(row["claim_id"], set()).add(row["outlet_id"])
    return EventPage(
        event_id=event["event_id"],
        title=event["title"],
        claims=event["claims"],
        columns=tuple(
            Column(
                outlet_id=row["outlet_id"],
                name=row["name"],
                articles=row["articles"],
                originated=row["originated"],
                first=row["first"],
            )
            for row in found["outlets"]
        ),
        lines=tuple(_line(row, has.get(row["claim_id"], set())) for row in found["claims"]),
        credits=tuple(
            Credit(citing=row["citing"], cited=row["cited"], articles=row["articles"])
            for row in found["credits"]
        ),
    )


def _line(row: Row, outlets: set[str]) -> Line:
    collected = row["origin_collected"]
    return Line(
        claim_id=row["claim_id"],
        kind=row["kind"],
        text=row["text"],
        basis=row["basis"],
        origin=row["origin_name"],
        origin_collected=None if collected is None else bool(collected),
        standing=row["standing"],
        confidence=row["confidence"],
        parts={outlet: _part(row, outlet) for outlet in sorted(outlets)},
    )


def _part(row: Row, outlet_id: str) -> Part:
    if row["origin_outlet_id"] == outlet_id:
        return "origin"
    return "first" if row["first_outlet_id"] == outlet_id else "has"
