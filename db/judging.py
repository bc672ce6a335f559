"""Verdicts: appended where something changed, with all they rest on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from db.claims import resolved
from db.codec import maybe, moment, storable
from db.connect import Connection
from db.outlets import ensure_outlet
from db.summary import refresh_summaries
from provenance.types import Evidence, Verdict

DECIMALS = 3
"""Confidences and weights that agree so far are the same: later digits only show the order of a sum."""

BY_RULES = "rules"
"""Who decides where no person does."""


def save_verdicts(db: Connection, verdicts: Mapping[int, Verdict], decided_at: datetime) -> int:
    """Append the verdicts that differ from their claim's latest; gives how many were."""
    now = resolved(db, verdicts.keys())
    appended = 0
    for asked, verdict in verdicts.items():
        claim_id = now[asked]
        if _latest(db, claim_id) != _gist(verdict):
            _append(db, claim_id, verdict, decided_at)
            appended += 1
    refresh_summaries(db, now.values())
    return appended


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


def _latest(db: Connection, claim_id: int) -> tuple[object, ...] | None:
    row = db.row("SELECT * FROM verdict WHERE claim_id = ? ORDER BY verdict_id DESC LIMIT 1", [claim_id])
    if row is None:
        return None
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


def _append(db: Connection, claim_id: int, verdict: Verdict, decided_at: datetime) -> None:
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
