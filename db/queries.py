"""What people ask: rows of the contract's views as plain mappings, by the views' column names."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from db.claims import resolved
from db.collecting import failed_pages
from db.connect import Connection
from db.outlets import event_ids
from db.reading import pending
from db.runs import Run, runs
from provenance.errors import StoreError, UnknownClaim, UnknownEvent, UnknownOutlet

Rows = Sequence[Mapping[str, Any]]

COUNTED = (
    "outlet",
    "source",
    "fetch",
    "article",
    "article_version",
    "mention",
    "citation",
    "claim",
    "verdict",
    "event",
)

RUNS_SHOWN = 5
FAILURES_SHOWN = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """The state of the collection.

    ``counts`` are rows by table (``claim``: those that are listed). ``failures`` are the addresses whose latest attempt failed,
    sources first: ``url``, ``tried_at``, ``failures`` in a row, ``last_error``, ``last_status``,
    ``is_source``. ``pending`` is what waits for `analyze`; ``unread`` the versions no reader has read.
    """

    counts: Mapping[str, int]
    runs: Sequence[Run]
    failures: Rows
    pending: Sequence[str | int]
    unread: int


def overview(
    db: Connection,
    *,
    event: str | None = None,
    basis: str | None = None,
    outlet: str | None = None,
    search: str | None = None,
    limit: int = 50,
    offset: int = 0,
) -> Rows:
    """Rows of ``claim_overview``: claims of the most outlets first, then the surest.

    Args:
        db: The database.
        event: Only claims of this event.
        basis: Only claims with this basis.
        outlet: Only claims that this outlet (id, or name without regard to case) originated.
        search: Only claims in which all these words stand.
        limit: At most so many.
        offset: Leave out so many first.

    Raises:
        UnknownEvent: There is no such event.
        UnknownOutlet: No outlet and no origin has this id or name.
    """
    if event is not None and event not in (known := event_ids(db)):
        raise UnknownEvent(event, known=known)
    if outlet is not None and outlet.lower() not in (named := _outlet_names(db)):
        raise UnknownOutlet(outlet, known=list(named.values()))
    wheres = {
        "event_id = :event": event,
        "basis = :basis": basis,
        "(lower(origin_outlet_id) = lower(:outlet) OR lower(origin_name) = lower(:outlet))": outlet,
        "claim_id IN (SELECT rowid FROM claim_fts WHERE claim_fts MATCH :search)": search,
    }
    given = " AND ".join(where for where, value in wheres.items() if value is not None) or "1"
    rows = db.rows(
        f"""SELECT * FROM claim_overview WHERE {given}
            ORDER BY outlet_count DESC, confidence DESC, claim_id LIMIT :limit OFFSET :offset""",  # noqa: S608 - parts are our own
        {
            "event": event,
            "basis": basis,
            "outlet": outlet,
            "search": match_words(search or ""),
            "limit": limit,
            "offset": offset,
        },
    )
    return [dict(r) for r in rows]


def _outlet_names(db: Connection) -> Mapping[str, str]:
    """The ids and names of the outlets, and the names of origins that were not collected, by their lower case."""
    found = db.rows(
        """SELECT outlet_id AS name FROM outlet UNION SELECT name FROM outlet
           UNION SELECT DISTINCT origin_name FROM claim_summary WHERE origin_name IS NOT NULL"""
    )
    return {row["name"].lower(): row["name"] for row in found}


def match_words(text: str) -> str:
    """An FTS5 query for all words of a text; marks and operators in it mean nothing."""
    return " ".join(f'"{word}"' for word in re.findall(r"\w+", text)) or '""'


def claim_of(db: Connection, claim_id: int) -> int:
    """The claim that stands for this id now.

    Raises:
        UnknownClaim: The id was never given.
    """
    now = resolved(db, [claim_id]).get(claim_id)
    if now is None:
        raise UnknownClaim(str(claim_id))
    return now


def claim(db: Connection, claim_id: int) -> Mapping[str, Any]:
    """The claim's row of ``claim_overview``, and ``because``, ``decided_by`` and ``decided_at`` of the verdict that stands.

    Raises:
        UnknownClaim: The id was never given, or the claim stands nowhere any more.
    """
    row = db.row(
        """SELECT o.*, v.because, v.decided_by, v.decided_at FROM claim_overview o JOIN claim_summary s USING (claim_id)
           LEFT JOIN verdict v ON v.verdict_id = s.verdict_id WHERE o.claim_id = ?""",
        [claim_of(db, claim_id)],
    )
    if row is None:
        raise UnknownClaim(str(claim_id))
    return dict(row)


def claim_mentions(db: Connection, claim_id: int) -> Rows:
    """The claim's rows of ``claim_mentions`` with ``title`` and ``outlet_name``, earliest first."""
    return _of_claim(
        db,
        """SELECT m.*, v.title, o.name AS outlet_name FROM claim_mentions m
           JOIN article_version v ON v.article_id = m.article_id AND v.seq = m.version_seq
           JOIN outlet o ON o.outlet_id = m.outlet_id
           WHERE m.claim_id = ? ORDER BY m.at, m.article_id, m.version_seq, m.start""",
        claim_id,
    )


def evidence(db: Connection, claim_id: int) -> Rows:
    """The claim's rows of ``claim_evidence`` with ``name`` (of the candidate), ``public`` and ``mention_id``, strongest first."""
    return _of_claim(
        db,
        """SELECT s.claim_id, e.rule, e.outlet_id, e.weight, e.note, e.article_id, coalesce(e.url, a.url) AS url,
             coalesce(o.name, e.name) AS name, e.public, e.mention_id
           FROM claim_summary s JOIN verdict_evidence e ON e.verdict_id = s.computed_id
           LEFT JOIN article a ON a.article_id = e.article_id LEFT JOIN outlet o ON o.outlet_id = e.outlet_id
           WHERE s.claim_id = ? ORDER BY abs(e.weight) DESC, e.position""",
        claim_id,
    )


def history(db: Connection, claim_id: int) -> Rows:
    """The claim's rows of ``verdict_causes`` with ``origin_outlet_id``, newest first."""
    return _of_claim(
        db,
        """SELECT c.*, v.origin_outlet_id FROM verdict_causes c JOIN verdict v USING (verdict_id)
           WHERE c.claim_id = ? ORDER BY c.verdict_id DESC""",
        claim_id,
    )


def _of_claim(db: Connection, sql: str, claim_id: int) -> Rows:
    return [dict(r) for r in db.rows(sql, [claim_of(db, claim_id)])]


def events(db: Connection) -> Rows:
    """All events with ``articles``, ``outlets`` and ``claims``, the numbers of each."""
    rows = db.rows(
        """SELECT e.event_id, e.title, e.since, e.until, e.suggested,
             (SELECT count(*) FROM event_article x WHERE x.event_id = e.event_id) AS articles,
             (SELECT count(DISTINCT a.outlet_id) FROM event_article x JOIN article a USING (article_id)
              WHERE x.event_id = e.event_id) AS outlets,
             (SELECT count(*) FROM claim_summary s WHERE s.event_id = e.event_id) AS claims
           FROM event e ORDER BY e.event_id"""
    )
    return [dict(r) for r in rows]


def outlets_listed(db: Connection) -> Rows:
    """Outlets that were collected or originated a claim, those that originated most first.

    ``articles``, ``originated``, ``first`` (in the collection), then of others' claims that it repeats ``credited``,
    ``credited_other`` and ``uncredited``, ``repeated`` (its own that others repeat) and ``delay_minutes``, the median.
    """
    rows = db.rows(
        """WITH pairs AS (
             SELECT outlet_id, sum(credited) AS credited, sum(credited_other) AS credited_other,
               sum(uncredited) AS uncredited FROM outlet_pair GROUP BY outlet_id),
           delays AS (
             SELECT outlet_id, delay_minutes, row_number() OVER (PARTITION BY outlet_id ORDER BY delay_minutes) AS n,
               count(*) OVER (PARTITION BY outlet_id) AS of
             FROM claim_repeat WHERE delay_minutes IS NOT NULL),
           medians AS (SELECT outlet_id, avg(delay_minutes) AS delay_minutes FROM delays
                       WHERE n IN ((of + 1) / 2, (of + 2) / 2) GROUP BY outlet_id),
           origins AS (SELECT origin_outlet_id AS outlet_id, count(*) AS originated FROM claim_summary GROUP BY 1),
           firsts AS (SELECT first_outlet_id AS outlet_id, count(*) AS first FROM claim_summary GROUP BY 1),
           others AS (SELECT origin_outlet_id AS outlet_id, sum(claims) AS repeated FROM outlet_pair GROUP BY 1),
           listed AS (
             SELECT o.outlet_id, o.name, o.kind,
               (SELECT count(*) FROM article a WHERE a.outlet_id = o.outlet_id) AS articles,
               coalesce(originated, 0) AS originated, coalesce(first, 0) AS first,
               coalesce(credited, 0) AS credited, coalesce(credited_other, 0) AS credited_other,
               coalesce(uncredited, 0) AS uncredited, coalesce(repeated, 0) AS repeated, delay_minutes
             FROM outlet o LEFT JOIN pairs USING (outlet_id) LEFT JOIN medians USING (outlet_id)
             LEFT JOIN origins USING (outlet_id) LEFT JOIN firsts USING (outlet_id) LEFT JOIN others USING (outlet_id))
           SELECT * FROM listed WHERE articles OR originated ORDER BY originated DESC, articles DESC, name"""
    )
    return [dict(r) for r in rows]


def outlet_pairs(db: Connection) -> Rows:
    """Rows of ``outlet_pairs``, the most frequent first."""
    rows = db.rows("SELECT * FROM outlet_pairs ORDER BY claims DESC, origin_name, outlet_id")
    return [dict(r) for r in rows]


def search_mentions(db: Connection, text: str, *, limit: int = 50) -> Rows:
    """Rows of ``claim_mentions`` in which all these words stand, the best match first."""
    rows = db.rows(
        """SELECT m.* FROM mention_fts f JOIN claim_mentions m ON m.mention_id = f.rowid
           WHERE mention_fts MATCH ? ORDER BY f.rank, m.mention_id, m.claim_id LIMIT ?""",
        [match_words(text), limit],
    )
    return [dict(r) for r in rows]


def damage(db: Connection) -> Sequence[str]:
    """What SQLite finds wrong with the file, as sentences; none where it is sound."""
    try:
        found = [r[0] for r in db.rows("PRAGMA integrity_check(20)")]
        loose = [
            f"{r['table']}: row {r['rowid']} names a missing {r['parent']}"
            for r in db.rows("PRAGMA foreign_key_check")
        ]
    except StoreError as e:
        return [str(e)]
    return [line for line in found if line != "ok"] + loose


def status(db: Connection) -> Status:
    """What is there, what the last runs did, what failed and what waits."""
    counts = {table: db.rows(f"SELECT count(*) AS n FROM {table}")[0]["n"] for table in COUNTED}  # noqa: S608 - names of our own
    counts["claim"] = db.rows("SELECT count(*) AS n FROM claim_summary")[0]["n"]
    unread = db.rows(
        "SELECT count(*) AS n FROM article_version v WHERE NOT EXISTS (SELECT 1 FROM reading r WHERE r.version_id = v.version_id)"
    )[0]["n"]
    return Status(
        counts=counts,
        runs=runs(db, limit=RUNS_SHOWN),
        failures=failed_pages(db, limit=FAILURES_SHOWN),
        pending=pending(db),
        unread=unread,
    )
