"""Verdicts: appended where something changed, with all they rest on; a person's stands above the computed one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from types import MappingProxyType

from db.causes import cause_of, packed_grounds, read_grounds
from db.claims import resolved
from db.codec import Row, maybe, moment, storable
from db.connect import Connection
from db.outlets import ensure_outlet
from db.rulings import Change, refresh_rulings
from db.summary import refresh_listed, refresh_summaries
from provenance.types import Evidence, Grounds, Verdict

DECIMALS = 3
"""Confidences and weights that agree so far are the same: later digits only show the order of a sum."""

BY_RULES = "rules"
"""Who decides where no person does."""


def save_verdicts(
    db: Connection,
    verdicts: Mapping[int, Verdict],
    decided_at: datetime,
    *,
    grounds: Mapping[int, Grounds] = MappingProxyType({}),
    occasion: str = "",
) -> int:
    """Append the verdicts that differ from their claim's latest computed one; gives how many were.

    A person's verdict goes on standing above them, wherever the words it was made on are now.

    Args:
        db: The database, in a transaction.
        verdicts: For each claim what was worked out.
        decided_at: When that was.
        grounds: What the verdicts rest on, by claim.
        occasion: Why these claims are judged, where that is no new coverage; a sentence.
    """
    now = resolved(db, verdicts.keys())
    newest = db.rows("SELECT coalesce(max(article_id), 0) AS newest FROM article")[0]["newest"]
    appended = 0
    for asked, verdict in verdicts.items():
        claim_id, rests_on = now[asked], grounds.get(asked)
        db.write(
            "INSERT OR REPLACE INTO judged(claim_id, state) VALUES (?, ?)",
            [claim_id, rests_on.state if rests_on else ""],
        )
        latest = _latest_computed(db, claim_id)
        if latest is not None and _stored_gist(db, latest) == _gist(verdict):
            continue
        kept = None if rests_on is None else packed_grounds(rests_on, newest)
        why = occasion or (None if rests_on is None else _cause(db, latest, rests_on))
        _append(db, claim_id, verdict, decided_at, cause=why, grounds=kept)
        appended += 1
    settle_rulings(db, now.values(), decided_at)
    refresh_listed(db, now.values())
    return appended


def list_again(db: Connection, claim_ids: Iterable[int]) -> None:
    """List claims with the mentions they have now, under the verdict they had."""
    refresh_summaries(db, resolved(db, list(claim_ids)).values())


def judged(db: Connection, claim_ids: Iterable[int]) -> Mapping[int, str]:
    """See ``protocols.Store``. A claim that is not listed has lost its statements, and what hung on its verdict."""
    return {
        r["claim_id"]: r["state"]
        for r in db.rows_in(
            "SELECT claim_id, state FROM judged JOIN claim_summary USING (claim_id) WHERE claim_id IN {}",
            sorted(set(claim_ids)),
        )
    }


def settle_rulings(db: Connection, claim_ids: Iterable[int], at: datetime) -> None:
    """Let the persons' verdicts stand where their words are now, and say in the history where that changed."""
    for change in refresh_rulings(db, claim_ids):
        if change.now is not None:
            _append_ruling(db, change.claim_id, change.now, at, moved=change.moved)
        elif change.before is not None:
            _append_computed_again(db, change, at)
        refresh_listed(db, [change.claim_id])


def _append_ruling(db: Connection, claim_id: int, decision: Row, at: datetime, *, moved: bool) -> None:
    """The decision as a verdict; who was first in the collection stays what the computed one says."""
    computed = _latest_computed(db, claim_id)
    basis, name = decision["basis"], decision["outlet_name"]
    cause = f"{decision['decided_by']} decided."
    if moved:
        cause = (
            f"{decision['decided_by']} decided it on claim {decision['claim_id']}, whose words are here now."
        )
    db.insert(
        "verdict",
        {
            "claim_id": claim_id,
            "decided_at": moment(at),
            "decided_by": decision["decided_by"],
            "basis": basis,
            "origin_outlet_id": decision["outlet_id"],
            "origin_name": name,
            "origin_collected": None
            if basis != "reported"
            else int(_is_collected(db, decision["outlet_id"])),
            "standing": "supported",
            "confidence": 1.0,
            "because": decision["reason"],
            "first_outlet_id": computed["first_outlet_id"] if computed else None,
            "first_at": computed["first_at"] if computed else None,
            "decision_id": decision["decision_id"],
            "cause": cause,
        },
    )


def _is_collected(db: Connection, outlet_id: str | None) -> bool:
    return db.row("SELECT 1 FROM article WHERE outlet_id = ? LIMIT 1", [outlet_id]) is not None


def _append_computed_again(db: Connection, change: Change, at: datetime) -> None:
    """The computed verdict stands again: a row of its own in the history, with the same evidence."""
    computed, before = _latest_computed(db, change.claim_id), change.before
    if computed is None or before is None:
        return
    gone = _withdrawal(db, change.claim_id, before["decision_id"])
    cause = f"The words that {before['decided_by']} decided on belong to another claim now."
    if gone is not None:
        cause = f"{gone['decided_by']} withdrew the verdict of {before['decided_by']}: {gone['reason']}"
    columns = {**dict(computed), "decided_at": moment(at), "cause": storable(cause)}
    old = columns.pop("verdict_id")
    again = db.insert("verdict", columns)
    db.write(
        """INSERT INTO verdict_evidence(verdict_id, position, rule, weight, note, outlet_id, name, public,
             article_id, mention_id, url)
           SELECT ?, position, rule, weight, note, outlet_id, name, public, article_id, mention_id, url
           FROM verdict_evidence WHERE verdict_id = ?""",
        [again, old],
    )


def _withdrawal(db: Connection, claim_id: int, decision_id: int) -> Row | None:
    """The withdrawal on this claim that came after the decision, the latest of several."""
    return db.row(
        """SELECT d.* FROM decision d JOIN claim c USING (claim_id)
           WHERE d.action = 'withdraw' AND d.decision_id > ? AND coalesce(c.merged_into, c.claim_id) = ?
           ORDER BY d.decision_id DESC""",
        [decision_id, claim_id],
    )


def _cause(db: Connection, latest: Row | None, now: Grounds) -> str:
    before = read_grounds(latest["grounds"]) if latest else None
    articles = {*now.articles, *(before.grounds.articles if before else ())}
    names = {
        r["article_id"]: r["name"]
        for r in db.rows_in(
            "SELECT article_id, name FROM article JOIN outlet USING (outlet_id) WHERE article_id IN {}",
            articles,
        )
    }
    return cause_of(before, now, names, is_first=latest is None)


def _gist(verdict: Verdict) -> tuple[object, ...]:
    """What makes a verdict another one than the latest."""
    return (
        verdict.basis,
        verdict.origin_outlet_id,
        maybe(verdict.origin_name),
        verdict.origin_collected,
        verdict.standing,
        round(verdict.confidence, DECIMALS),
        verdict.first_outlet_id,
        moment(verdict.first_at),
        sorted(
            (
                e.rule,
                e.outlet_id or "",
                storable(e.name or ""),
                e.public,
                round(e.weight, DECIMALS),
                storable(e.note),
            )
            for e in verdict.evidence
        ),
    )


def _latest_computed(db: Connection, claim_id: int) -> Row | None:
    return db.row(
        "SELECT * FROM verdict WHERE claim_id = ? AND decision_id IS NULL ORDER BY verdict_id DESC LIMIT 1",
        [claim_id],
    )


def _stored_gist(db: Connection, row: Row) -> tuple[object, ...]:
    """The same as `_gist` gives, of a stored verdict."""
    evidence = db.rows("SELECT * FROM verdict_evidence WHERE verdict_id = ?", [row["verdict_id"]])
    collected = row["origin_collected"]
    return (
        row["basis"],
        row["origin_outlet_id"],
        row["origin_name"],
        None if collected is None else bool(collected),
        row["standing"],
        round(row["confidence"], DECIMALS),
        row["first_outlet_id"],
        row["first_at"],
        sorted(
            (
                e["rule"],
                e["outlet_id"] or "",
                e["name"] or "",
                bool(e["public"]),
                round(e["weight"], DECIMALS),
                e["note"],
            )
            for e in evidence
        ),
    )


def _append(
    db: Connection,
    claim_id: int,
    verdict: Verdict,
    decided_at: datetime,
    *,
    cause: str | None,
    grounds: str | None,
) -> None:
    ensure_outlet(db, verdict.origin_outlet_id, verdict.origin_name or "")
    ensure_outlet(db, verdict.first_outlet_id, verdict.first_outlet_id or "")
    verdict_id = db.insert(
        "verdict",
        {
            "claim_id": claim_id,
            "decided_at": moment(decided_at),
            "decided_by": BY_RULES,
            "basis": verdict.basis,
            "origin_outlet_id": verdict.origin_outlet_id,
            "origin_name": maybe(verdict.origin_name),
            "origin_collected": verdict.origin_collected,
            "standing": verdict.standing,
            "confidence": verdict.confidence,
            "because": storable(verdict.because),
            "first_outlet_id": verdict.first_outlet_id,
            "first_at": moment(verdict.first_at),
            "cause": maybe(cause),
            "grounds": grounds,
        },
    )
    for position, evidence in enumerate(verdict.evidence):
        _append_evidence(db, verdict_id, position, evidence)


def _append_evidence(db: Connection, verdict_id: int, position: int, evidence: Evidence) -> None:
    ensure_outlet(db, evidence.outlet_id, evidence.name or evidence.outlet_id or "")
    db.insert(
        "verdict_evidence",
        {
            "verdict_id": verdict_id,
            "position": position,
            "rule": evidence.rule,
            "weight": evidence.weight,
            "note": storable(evidence.note),
            "outlet_id": evidence.outlet_id,
            "name": maybe(evidence.name),
            "public": int(evidence.public),
            "article_id": evidence.article_id,
            "mention_id": evidence.mention_id,
            "url": maybe(evidence.url),
        },
    )
