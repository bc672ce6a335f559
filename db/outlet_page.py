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
class Pair:
    """How often this outlet repeats another, or is repeated by it: a row of ``outlet_pairs`` seen from one side."""

    outlet_id: str | None
    name: str
    claims: int
    credited: int
    elsewhere: int
    uncredited: int
    delay_minutes: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletPage:
    """All that the page of an outlet shows.

    What it repeats is told apart by the credit it gives: to the origin (``credited``), to another outlet
    (``elsewhere``), to nobody (``uncredited``). ``delay_minutes`` is the median time after the page of the origin,
    over the ``delayed`` claims for which both times are exact enough; None where there are none.
    """

    outlet_id: str
    name: str
    kind: str
    articles: int
    originated: tuple[ClaimLine, ...]
    originated_count: int
    credited: tuple[ClaimLine, ...]
    credited_count: int
    elsewhere: tuple[ClaimLine, ...]
    elsewhere_count: int
    uncredited: tuple[ClaimLine, ...]
    uncredited_count: int
    first_count: int
    delay_minutes: float | None
    delayed: int
    repeats: tuple[Pair, ...]
    repeated_by: tuple[Pair, ...]


_REPEATED = """
SELECT o.*, count(*) OVER () AS matching
FROM claim_repeat r JOIN claim_overview o ON o.claim_id = r.claim_id
WHERE r.outlet_id = :id AND r.credit = '{credit}' ORDER BY o.confidence DESC, o.claim_id LIMIT :most"""

QUERIES: Mapping[str, str] = {
    "outlet": """
        SELECT outlet_id, name, kind, (SELECT count(*) FROM article a WHERE a.outlet_id = :id) AS articles,
          (SELECT count(*) FROM claim_overview WHERE first_outlet_id = :id) AS first_count
        FROM outlet WHERE outlet_id = :id""",
    "originated": """
        SELECT *, count(*) OVER () AS matching FROM claim_overview WHERE origin_outlet_id = :id
        ORDER BY outlet_count DESC, confidence DESC, claim_id LIMIT :most""",
    "credited": _REPEATED.format(credit="origin"),
    "elsewhere": _REPEATED.format(credit="other"),
    "uncredited": _REPEATED.format(credit="none"),
    "delay": """
        WITH later AS (
          SELECT delay_minutes AS minutes FROM claim_repeat WHERE outlet_id = :id AND delay_minutes IS NOT NULL
        )
        SELECT avg(minutes) AS minutes, (SELECT count(*) FROM later) AS claims FROM (
          SELECT minutes FROM later ORDER BY minutes
          LIMIT 2 - (SELECT count(*) FROM later) % 2 OFFSET max((SELECT count(*) FROM later) - 1, 0) / 2)""",
    "repeats": """
        SELECT origin_outlet_id AS other_id, origin_name AS other, claims, credited, credited_other, uncredited,
          delay_minutes
        FROM outlet_pairs WHERE outlet_id = :id ORDER BY claims DESC, other LIMIT :most""",
    "repeated_by": """
        SELECT outlet_id AS other_id, outlet_name AS other, claims, credited, credited_other, uncredited,
          delay_minutes
        FROM outlet_pairs WHERE origin_outlet_id = :id ORDER BY claims DESC, other LIMIT :most""",
}
"""What to ask for the page of the outlet ``:id``, with ``LIMITS``."""


def outlet_page(found: Mapping[str, Sequence[Row]]) -> OutletPage | None:
    """The page of an outlet from the answers to `QUERIES`; None where there is no such outlet."""
    if not found["outlet"]:
        return None
    outlet = found["outlet"][0]
    delay = found["delay"][0] if found["delay"] and found["delay"][0]["claims"] else None
    return OutletPage(
        outlet_id=outlet["outlet_id"],
        name=outlet["name"],
        kind=outlet["kind"],
        articles=outlet["articles"],
        originated=tuple(map(_line, found["originated"])),
        originated_count=_matching(found["originated"]),
        credited=tuple(map(_line, found["credited"])),
        credited_count=_matching(found["credited"]),
        elsewhere=tuple(map(_line, found["elsewhere"])),
        elsewhere_count=_matching(found["elsewhere"]),
        uncredited=tuple(map(_line, found["uncredited"])),
        uncredited_count=_matching(found["uncredited"]),
        first_count=outlet["first_count"],
        delay_minutes=delay["minutes"] if delay else None,
        delayed=delay["claims"] if delay else 0,
        repeats=tuple(map(_pair, found["repeats"])),
        repeated_by=tuple(map(_pair, found["repeated_by"])),
    )


def _pair(row: Row) -> Pair:
    return Pair(
        outlet_id=row["other_id"],
        name=row["other"],
        claims=row["claims"],
        credited=row["credited"],
        elsewhere=row["credited_other"],
        uncredited=row["uncredited"],
        delay_minutes=row["delay_minutes"],
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
