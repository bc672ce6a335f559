"""Which person's verdict stands on which claim, worked out from the log of decisions."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from db.anchors import Anchor, anchors_of, mentions_at
from db.claims import claims_of, resolved
from db.codec import Row, maybe, moment, storable
from db.connect import Connection
from provenance.types import Ruling

ON_CLAIM, ON_OTHER = 0, 1
"""Sides of a decision: the claim it names first, and the other claim (or what is split off)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Another person's verdict stands on a claim now: ``now`` where one does, ``before`` where one did."""

    claim_id: int
    before: Row | None
    now: Row | None
    moved: bool = False
    """It was made on another claim, to which its words belonged then."""


def log_decision(
    db: Connection,
    action: str,
    claim_id: int,
    *,
    by: str,
    reason: str,
    at: datetime,
    sides: Mapping[int, Sequence[int]],
    **columns: object,
) -> int:
    """Append a decision about the mentions on its ``sides``; gives its id."""
    decision_id = db.insert(
        "decision",
        {
            "decided_at": moment(at),
            "decided_by": storable(" ".join(by.split())),
            "reason": storable(" ".join(reason.split())),
            "action": action,
            "claim_id": claim_id,
            **columns,
        },
    )
    for side, mention_ids in sides.items():
        for position, anchor in enumerate(anchors_of(db, mention_ids)):
            db.insert(
                "decision_anchor",
                {
                    "decision_id": decision_id,
                    "side": side,
                    "position": position,
                    "article_id": anchor.article_id,
                    "exact": anchor.exact,
                    "prefix": anchor.prefix,
                    "suffix": anchor.suffix,
                },
            )
    return decision_id


def add_ruling(db: Connection, claim_id: int, ruling: Ruling, at: datetime) -> None:
    """Append a person's verdict on a claim; `refresh_rulings` makes it stand."""
    log_decision(
        db,
        "judge",
        claim_id,
        by=ruling.by,
        reason=ruling.reason,
        at=at,
        sides={ON_CLAIM: mentions_of(db, claim_id)},
        basis=ruling.basis,
        outlet_id=ruling.outlet_id,
        outlet_name=maybe(ruling.outlet_name),
    )


def withdraw(db: Connection, claim_id: int, *, by: str, reason: str, at: datetime) -> None:
    """Append that no person's verdict stands on a claim any more."""
    log_decision(
        db, "withdraw", claim_id, by=by, reason=reason, at=at, sides={ON_CLAIM: mentions_of(db, claim_id)}
    )


def standing(db: Connection, claim_id: int) -> Row | None:
    """The decision that stands on the claim, if a person ruled on it."""
    return db.row("SELECT d.* FROM claim_ruling r JOIN decision d USING (decision_id) WHERE r.claim_id = ?", [claim_id])  # fmt: skip


def mentions_of(db: Connection, claim_id: int) -> list[int]:
    """The claim's mentions in their order, the fullest wording's first."""
    rows = db.rows(
        "SELECT mention_id, min(position) AS place FROM claim_mention WHERE claim_id = ? GROUP BY 1 ORDER BY 2, 1",
        [claim_id],
    )
    return [r["mention_id"] for r in rows]


def anchored(
    db: Connection, decision_ids: Collection[int]
) -> Mapping[tuple[int, int], Sequence[Sequence[int]]]:
    """For each decision and side: for each of its anchors, in order, the mentions that stand there now."""
    rows = sorted(
        db.rows_in("SELECT * FROM decision_anchor WHERE decision_id IN {}", decision_ids),
        key=lambda r: (r["decision_id"], r["side"], r["position"]),
    )
    anchors = [
        Anchor(article_id=r["article_id"], exact=r["exact"], prefix=r["prefix"], suffix=r["suffix"])
        for r in rows
    ]
    now = mentions_at(db, set(anchors))
    found: dict[tuple[int, int], list[Sequence[int]]] = defaultdict(list)
    for row, anchor in zip(rows, anchors, strict=True):
        found[row["decision_id"], row["side"]].append(now[anchor])
    return found


def refresh_rulings(db: Connection, claim_ids: Iterable[int]) -> Sequence[Change]:
    """Bring ``claim_ruling`` up to date for these claims and those that share decisions with them; gives what changed.

    A decision belongs to the claim that has most of the words it was made on, the claim it named where that is
    one of several; the last decision on a claim counts.
    """
    claims = set(claim_ids)
    if db.row("SELECT 1 FROM decision LIMIT 1") is None:
        return ()
    homes: dict[int, int] = {}
    while True:
        fresh = _decisions_on(db, claims) - homes.keys()
        if not fresh:
            break
        homes |= _homes(db, fresh)
        claims |= {homes[d] for d in fresh} | _held(db, fresh)
    last: dict[int, int] = {}
    for decision_id in sorted(homes):
        last[homes[decision_id]] = decision_id
    return [change for claim_id in sorted(claims) if (change := _settled(db, claim_id, last.get(claim_id)))]


def _decisions_on(db: Connection, claim_ids: Collection[int]) -> set[int]:
    """The rulings whose words stand in articles of these claims, or that name them, or stand on them."""
    asked = (
        """SELECT DISTINCT x.decision_id FROM claim_mention cm JOIN mention USING (mention_id)
            JOIN article_version v USING (version_id) JOIN decision_anchor x ON x.article_id = v.article_id
            JOIN decision d ON d.decision_id = x.decision_id AND d.action IN ('judge', 'withdraw')
            WHERE cm.claim_id IN {}""",
        "SELECT decision_id FROM decision WHERE action IN ('judge', 'withdraw') AND claim_id IN {}",
        "SELECT decision_id FROM claim_ruling WHERE claim_id IN {}",
    )
    return {r["decision_id"] for sql in asked for r in db.rows_in(sql, claim_ids)}


def _held(db: Connection, decision_ids: Collection[int]) -> set[int]:
    """The claims on which these decisions stand as yet."""
    rows = db.rows_in("SELECT claim_id FROM claim_ruling WHERE decision_id IN {}", decision_ids)
    return {r["claim_id"] for r in rows}


def _homes(db: Connection, decision_ids: Collection[int]) -> dict[int, int]:
    """For each decision the claim it belongs to now; the claim it named where its words are gone."""
    named = {
        r["decision_id"]: r["claim_id"]
        for r in db.rows_in(
            "SELECT decision_id, claim_id FROM decision WHERE decision_id IN {}", decision_ids
        )
    }
    now = resolved(db, named.values())
    words = anchored(db, decision_ids)
    claims = claims_of(db, {m for places in words.values() for at in places for m in at})
    homes = {}
    for decision_id, claim_id in named.items():
        votes = Counter(
            claim
            for at in words.get((decision_id, ON_CLAIM), ())
            for claim in {claims[m][0] for m in at if m in claims}
        )
        own = now[claim_id]
        homes[decision_id] = min(votes, key=lambda c: (-votes[c], c != own, c)) if votes else own
    return homes


def _settled(db: Connection, claim_id: int, decision_id: int | None) -> Change | None:
    """Let the decision stand on the claim, or nobody's; None where that is so already."""
    before = standing(db, claim_id)
    now = None
    if decision_id is not None:
        now = db.row("SELECT * FROM decision WHERE decision_id = ? AND action = 'judge'", [decision_id])
    if (before and before["decision_id"]) == (now and now["decision_id"]):
        return None
    db.write("DELETE FROM claim_ruling WHERE claim_id = ?", [claim_id])
    if now is not None:
        db.insert("claim_ruling", {"claim_id": claim_id, "decision_id": now["decision_id"]})
    moved = now is not None and resolved(db, [now["claim_id"]])[now["claim_id"]] != claim_id
    return Change(claim_id=claim_id, before=before, now=now, moved=moved)
