"""The facts behind ``render.blindspots``, asked of the fetch log, and what it makes of them kept for each claim."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta

from db.codec import Row, moment, must_moment, read_moment
from db.connect import Connection
from db.views import of_entry
from provenance.render.blindspots import Collected, Watch, blind_spots

LISTED_BEFORE = timedelta(days=1)
LISTED_AFTER = timedelta(days=2)
"""Pages listed so long before or after a claim came out may have had it: stories run for two or three days."""

_PAGES = f"""
SELECT DISTINCT cm.claim_id, a.outlet_id, o.name, coalesce({of_entry(2)}, v.published_at) AS published_at,
  coalesce({of_entry(3)}, v.published_precision) AS published_precision,
  v.flags LIKE '%"implausible_date"%' AS implausible,
  v.flags LIKE '%"paywalled"%' OR v.flags LIKE '%"consent"%' AS paywalled, v.flags LIKE '%"partial_text"%' AS cut
FROM claim_mention cm JOIN mention m USING (mention_id) JOIN article_version v USING (version_id)
JOIN article a USING (article_id) JOIN outlet o USING (outlet_id) WHERE cm.claim_id IN {{}}
"""  # noqa: S608 - expressions of our own

_CREDITED = """
SELECT DISTINCT cm.claim_id, coalesce(o.name, c.name) AS name
FROM claim_mention cm JOIN mention m USING (mention_id) JOIN citation c
  ON c.version_id = m.version_id AND (c.mention_id = m.mention_id OR (c.mention_id IS NULL AND c.how IN ('byline', 'credit')))
LEFT JOIN outlet o ON o.outlet_id = c.outlet_id
WHERE c.how NOT IN ('denied', 'corrected') AND NOT c.own_outlet
  AND NOT EXISTS (SELECT 1 FROM article a WHERE a.outlet_id = c.outlet_id) AND cm.claim_id IN {}
"""

_POLLS = """
WITH place AS (
  SELECT outlet_id, url AS source, url FROM source WHERE active
  UNION SELECT s.outlet_id, s.url, m.moved_to FROM source s JOIN fetch m ON m.url = s.url AND m.moved_to IS NOT NULL
  WHERE s.active)
SELECT p.outlet_id, o.name,
  (SELECT min(started_at) FROM fetch f WHERE f.url = p.url AND f.error IS NULL AND f.via = 'fetch') AS since,
  (SELECT max(started_at) FROM fetch f
   WHERE f.url = p.url AND f.error IS NULL AND f.via = 'fetch' AND f.started_at <= :at) AS before,
  (SELECT min(started_at) FROM fetch f
   WHERE f.url = p.url AND f.error IS NULL AND f.via = 'fetch' AND f.started_at > :at) AS after,
  iif(p.url <> p.source, 0, (SELECT count(*) FROM listing l JOIN page x ON x.url = l.url
   WHERE l.source_url = p.source AND l.listed_at BETWEEN :first AND :last AND x.got_at IS NULL AND x.failures > 0)) AS failed
FROM place p JOIN outlet o USING (outlet_id) ORDER BY p.outlet_id, p.source, p.url
"""
"""The polls of each source, where it is and wherever it moved."""


def refresh_blind_spots(db: Connection, claim_ids: Collection[int]) -> None:
    """Bring ``blind_spot`` up to date for these claims."""
    distinct = sorted(set(claim_ids))
    summaries = list(db.rows_in("SELECT * FROM claim_summary WHERE claim_id IN {}", distinct))
    pages, credited = _by_claim(db, _PAGES, distinct), _by_claim(db, _CREDITED, distinct)
    began = read_moment(db.rows("SELECT min(coalesce(page_at, started_at)) AS began FROM fetch")[0]["began"])
    watched: dict[datetime | None, Mapping[str, Watch]] = {}
    db.write_in("DELETE FROM blind_spot WHERE claim_id IN {}", distinct)
    for summary in summaries:
        theirs = pages.get(summary["claim_id"], ())
        first = min((r for r in theirs if r["published_at"] and not r["implausible"]),
                    key=lambda r: r["published_at"], default=None)  # fmt: skip
        out_at = must_moment(first["published_at"]) if first is not None else None
        if out_at not in watched:
            watched[out_at] = _watches(db, out_at)
        seen = Collected(
            out_at=out_at,
            precision=first["published_precision"] if first is not None else "minute",
            began=began,
            origin_uncollected=summary["origin_name"] if summary["origin_collected"] == 0 else None,
            credited_uncollected=[r["name"] for r in credited.get(summary["claim_id"], ())],
            unwatched=[r["name"] for r in theirs if r["outlet_id"] not in watched[out_at]],
            paywalled=[r["name"] for r in theirs if r["paywalled"]],
            cut=[r["name"] for r in theirs if r["cut"]],
            watches=list(watched[out_at].values()),
        )
        db.write_many(
            "INSERT INTO blind_spot(claim_id, position, kind, note) VALUES (?, ?, ?, ?)",
            [(summary["claim_id"], i, spot.kind, spot.note) for i, spot in enumerate(blind_spots(seen))],
        )


def _by_claim(db: Connection, sql: str, claim_ids: Sequence[int]) -> Mapping[int, Sequence[Row]]:
    found: dict[int, list[Row]] = defaultdict(list)
    for row in db.rows_in(sql, claim_ids):
        found[row["claim_id"]].append(row)
    return found


def _watches(db: Connection, out_at: datetime | None) -> Mapping[str, Watch]:
    """How each outlet with sources was polled around then, the outlet by id; its best polled source counts."""
    at = out_at or datetime.fromisoformat("9999-01-01T00:00:00+00:00")
    # no listing is of a time that nobody knows
    first, last = (at - LISTED_BEFORE, at + LISTED_AFTER) if out_at else (at, at)
    by_outlet: dict[str, list[Row]] = defaultdict(list)
    for row in db.rows(_POLLS, {"at": moment(at), "first": moment(first), "last": moment(last)}):
        by_outlet[row["outlet_id"]].append(row)
    return {outlet_id: _watch(rows) for outlet_id, rows in by_outlet.items()}


def _watch(rows: Sequence[Row]) -> Watch:
    return Watch(
        outlet=rows[0]["name"],
        since=read_moment(min(filter(None, (r["since"] for r in rows)), default=None)),
        before=read_moment(max(filter(None, (r["before"] for r in rows)), default=None)),
        after=read_moment(min(filter(None, (r["after"] for r in rows)), default=None)),
        failed=sum(r["failed"] for r in rows),
    )
