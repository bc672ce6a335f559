"""All that is shown of one outlet, put together from rows: what it originated, what it repeats, how fast."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Row = Mapping[str, Any]

LIMITS: Mapping[str, int] = {"most": 30}
"""Claims in each list; the counts are of all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimLine:
    """A claim in a list. ``origin`` is None unless some outlet originated it."""

    claim_id: int
    kind: str
    text: str
    origin: str | None
    standing: str
    confidence: float
    outlet_count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletPage:
    """All that the page of an outlet shows.

    ``delay_minutes`` is the median time after whoever was first, over the ``delayed`` claims in which somebody
    else was and both times are exact enough; None where there are none.
    """

    outlet_id: str
    name: str
    kind: str
    articles: int
    originated: tuple[ClaimLine, ...]
    originated_count: int
    credited: tuple[ClaimLine, ...]
    credited_count: int
    uncredited: tuple[ClaimLine, ...]
    uncredited_count: int
    first_count: int
    delay_minutes: float | None
    delayed: int


_REPEATED = """
WITH repeated AS (
  SELECT o.*, EXISTS (
    SELECT 1 FROM claim_mention cm
    JOIN mention m ON m.mention_id = cm.mention_id
    JOIN article_version v ON v.version_id = m.version_id
    JOIN article a ON a.article_id = v.article_id
    JOIN citation c ON c.version_id = v.version_id
      AND (c.mention_id = m.mention_id OR (c.mention_id IS NULL AND c.how IN ('byline', 'credit')))
    WHERE cm.claim_id = o.claim_id AND a.outlet_id = :id AND c.how <> 'denied'
      AND (c.outlet_id = o.origin_outlet_id OR c.name = o.origin_name COLLATE NOCASE)) AS is_credited
  FROM claim_overview o
  WHERE o.basis = 'reported' AND o.origin_outlet_id IS NOT :id
    AND o.claim_id IN (SELECT claim_id FROM claim_mentions WHERE outlet_id = :id)
)
SELECT *, count(*) OVER () AS matching FROM repeated WHERE is_credited = {credited}
ORDER BY confidence DESC, claim_id LIMIT :most"""

QUERIES: Mapping[str, str] = {
    "outlet": """
        SELECT outlet_id, name, kind, (SELECT count(*) FROM article a WHERE a.outlet_id = :id) AS articles,
          (SELECT count(*) FROM claim_overview WHERE first_outlet_id = :id) AS first_count
        FROM outlet WHERE outlet_id = :id""",
    "originated": """
        SELECT *, count(*) OVER () AS matching FROM claim_overview WHERE origin_outlet_id = :id
        ORDER BY outlet_count DESC, confidence DESC, claim_id LIMIT :most""",
    "credited": _REPEATED.format(credited=1),
    "uncredited": _REPEATED.format(credited=0),
    "delay": """
        WITH later AS (
          SELECT (julianday(min(m.at)) - julianday(o.first_at)) * 1440 AS minutes
          FROM claim_mentions m JOIN claim_overview o USING (claim_id)
          WHERE m.outlet_id = :id AND m.at_precision IN ('second', 'minute', 'hour')
            AND o.first_outlet_id <> :id AND o.first_at IS NOT NULL
          GROUP BY m.claim_id
        )
        SELECT minutes, (SELECT count(*) FROM later) AS claims FROM later
        ORDER BY minutes LIMIT 1 OFFSET (SELECT (count(*) - 1) / 2 FROM later)""",
}
"""What to ask for the page of the outlet ``:id``, with ``LIMITS``."""


def outlet_page(found: Mapping[str, Sequence[Row]]) -> OutletPage | None:
    """The page of an outlet from the answers to `QUERIES`; None where there is no such outlet."""
    if not found["outlet"]:
        return None
    outlet = found["outlet"][0]
    delay = found["delay"][0] if found["delay"] else None
    return OutletPage(
        outlet_id=outlet["outlet_id"],
        name=outlet["name"],
        kind=outlet["kind"],
        articles=outlet["articles"],
        originated=tuple(map(_line, found["originated"])),
        originated_count=_matching(found["originated"]),
        credited=tuple(map(_line, found["credited"])),
        credited_count=_matching(found["credited"]),
        uncredited=tuple(map(_line, found["uncredited"])),
        uncredited_count=_matching(found["uncredited"]),
        first_count=outlet["first_count"],
        delay_minutes=delay["minutes"] if delay else None,
        delayed=delay["claims"] if delay else 0,
    )


def _matching(rows: Sequence[Row]) -> int:
    return rows[0]["matching"] if rows else 0


def _line(row: Row) -> ClaimLine:
    return ClaimLine(
        claim_id=row["claim_id"],
        kind=row["kind"],
        text=row["text"],
        origin=row["origin_name"],
        standing=row["standing"],
        confidence=row["confidence"],
        outlet_count=row["outlet_count"],
    )
