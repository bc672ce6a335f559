"""Claims that a person joined or took apart: done at once, and kept as bonds between words for later runs."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from db.absorbing import give_back
from db.aligning import absorb_claim
from db.claims import claims_of
from db.codec import Row
from db.connect import Connection
from db.rulings import ON_CLAIM, ON_OTHER, anchored, log_decision, mentions_of
from db.summary import refresh_claims
from provenance.errors import UsageError
from provenance.types import Bond

_STANDS = "d.decision_id NOT IN (SELECT undoes FROM decision WHERE undoes IS NOT NULL)"
"""A decision that nobody has undone."""


def merge(db: Connection, a: int, b: int, *, by: str, reason: str, at: datetime) -> int:
    """Join two claims for good: the older id stays, the other becomes its alias. Gives the id that stays.

    Raises:
        UsageError: They are one claim already.
    """
    winner, loser = min(a, b), max(a, b)
    if winner == loser:
        raise UsageError(f"claim {winner} and the other are one already")
    log_decision(
        db,
        "merge",
        winner,
        by=by,
        reason=reason,
        at=at,
        sides={ON_CLAIM: mentions_of(db, winner), ON_OTHER: mentions_of(db, loser)},
        other_claim_id=loser,
    )
    absorb_claim(db, winner, loser)
    _changed(db, winner, loser)
    return winner


def split(
    db: Connection, claim_id: int, mention_ids: Collection[int], *, by: str, reason: str, at: datetime
) -> int:
    """Take mentions out of a claim into a new one, with the same wording in other versions of their articles.

    Raises:
        UsageError: A mention is not in the claim, or none would stay in it.
    """
    members = mentions_of(db, claim_id)
    strange = sorted(set(mention_ids) - set(members))
    if strange:
        raise UsageError(
            f"claim {claim_id} has no mention {', '.join(map(str, strange))}; it has {', '.join(map(str, members[:20]))}"
            " (`show CLAIM` names them)"
        )
    leaving = _with_echoes(db, members, mention_ids)
    staying = [m for m in members if m not in leaving]
    if not staying:
        raise UsageError(f"these are all mentions of claim {claim_id}: nothing would stay in it")
    new = db.insert("claim", {"kind": "claim", "text": ""})
    log_decision(
        db,
        "split",
        claim_id,
        by=by,
        reason=reason,
        at=at,
        sides={ON_CLAIM: staying, ON_OTHER: [m for m in members if m in leaving]},
        other_claim_id=new,
    )
    _move(db, leaving, claim_id, new)
    _changed(db, claim_id, new)
    return new


def undo(
    db: Connection,
    action: str,
    claim_id: int,
    other_claim_id: int | None,
    *,
    by: str,
    reason: str,
    at: datetime,
) -> tuple[int, int]:
    """Undo the latest joining, or taking apart, of these claims by a person; gives the two claims.

    Args:
        db: The database, in a transaction.
        action: ``merge`` or ``split``.
        claim_id: A claim as the decision named it.
        other_claim_id: The other; None is any.
        by: Who undoes it.
        reason: Why.
        at: When.

    Raises:
        UsageError: Nobody decided so, or it was undone.
    """
    row = _last(db, action, claim_id, other_claim_id)
    first, second = row["claim_id"], row["other_claim_id"]
    log_decision(
        db,
        "undo",
        first,
        by=by,
        reason=reason,
        at=at,
        sides={},
        other_claim_id=second,
        undoes=row["decision_id"],
    )
    if action == "merge":
        give_back(db, first, second)
    else:
        absorb_claim(db, first, second)
    _changed(db, first, second)
    return first, second


def _last(db: Connection, action: str, claim_id: int, other_claim_id: int | None) -> Row:
    """The latest decision of this kind on these claims that stands."""
    row = db.row(
        f"""SELECT d.* FROM decision d WHERE d.action = ? AND {_STANDS}
            AND (? IN (d.claim_id, d.other_claim_id)) AND (? IS NULL OR ? IN (d.claim_id, d.other_claim_id))
            ORDER BY d.decision_id DESC""",  # noqa: S608 - a constant of our own
        [action, claim_id, other_claim_id, other_claim_id],
    )
    if row is None:
        shown = " and ".join(str(c) for c in (claim_id, other_claim_id) if c is not None)
        raise UsageError(f"no person's {action} of claim {shown} stands, so there is none to undo")
    return row


def bonds(db: Connection, article_ids: Collection[int]) -> Sequence[Bond]:
    """What persons said of the words of these articles, in the order in which they did: the last word counts.

    A joining holds between the fullest wordings of both claims that are still found, so that all else about
    them stays the aligner's to decide; a taking apart holds for each wording that was named.
    """
    rows = {
        r["decision_id"]: r
        for r in db.rows_in(
            f"""SELECT DISTINCT d.decision_id, d.action FROM decision d JOIN decision_anchor USING (decision_id)
                WHERE d.action IN ('merge', 'split') AND {_STANDS} AND article_id IN {{}}""",  # noqa: S608 - a constant of our own
            article_ids,
        )
    }
    return [bond for bond in _bonds(db, [rows[i] for i in sorted(rows)]) if bond.left and bond.right]


def _bonds(db: Connection, decisions: Sequence[Row]) -> list[Bond]:
    words = anchored(db, [d["decision_id"] for d in decisions])
    found = []
    for decision in decisions:
        left, right = (words.get((decision["decision_id"], side), ()) for side in (ON_CLAIM, ON_OTHER))
        same = decision["action"] == "merge"
        found.append(Bond(same=same, left=_ids(left, only_first=same), right=_ids(right, only_first=same)))
    return found


def _ids(places: Sequence[Sequence[int]], *, only_first: bool) -> tuple[int, ...]:
    standing = [at for at in places if at]
    return tuple(dict.fromkeys(m for at in (standing[:1] if only_first else standing) for m in at))


def kept_apart(db: Connection, a: int, b: int) -> bool:
    """Whether the last that a person said of words of both claims is that they are not the same."""
    if db.row("SELECT 1 FROM decision WHERE action = 'split' LIMIT 1") is None:
        return False
    articles = {
        r["article_id"]
        for r in db.rows(
            """SELECT DISTINCT article_id FROM claim_mention JOIN mention USING (mention_id)
               JOIN article_version USING (version_id) WHERE claim_id IN (?, ?)""",
            [a, b],
        )
    }
    apart = False
    for bond in bonds(db, articles):
        sides = [_claims(db, bond.left), _claims(db, bond.right)]
        if (a in sides[0] and b in sides[1]) or (b in sides[0] and a in sides[1]):
            apart = not bond.same
    return apart


def _claims(db: Connection, mention_ids: Collection[int]) -> set[int]:
    return {claim for claims in claims_of(db, mention_ids).values() for claim in claims}


def _with_echoes(db: Connection, members: Collection[int], mention_ids: Collection[int]) -> set[int]:
    """The mentions, and those members that repeat one of them in another version of its article."""
    wordings = {
        r["mention_id"]: (r["article_id"], " ".join(r["text"].split()))
        for r in db.rows_in(
            """SELECT mention_id, article_id, m.text FROM mention m JOIN article_version USING (version_id)
               WHERE mention_id IN {}""",
            members,
        )
    }
    named = {wordings[m] for m in mention_ids}
    return {m for m in members if wordings[m] in named}


def _move(db: Connection, mention_ids: Collection[int], claim_id: int, other: int) -> None:
    """Give members of a claim to another, as they are."""
    db.write_in(
        "UPDATE OR REPLACE claim_mention SET claim_id = ? WHERE claim_id = ? AND mention_id IN {}",
        mention_ids,
        [other, claim_id],
    )


def _changed(db: Connection, *claim_ids: int) -> None:
    """After members moved: words, sizes and what is listed; what they are of is to be aligned and judged again."""
    for claim_id in claim_ids:
        db.write(
            """UPDATE claim SET (kind, text, speaker) = (
                 SELECT m.kind, m.text, coalesce(m.speaker_name, m.speaker) FROM claim_mention cm
                 JOIN mention m USING (mention_id) WHERE cm.claim_id = claim.claim_id
                 ORDER BY m.kind = 'quote' DESC, length(m.text) DESC, m.text, m.mention_id LIMIT 1)
               WHERE claim_id = ? AND EXISTS (
                 SELECT 1 FROM claim_mention cm WHERE cm.claim_id = claim.claim_id)""",
            [claim_id],
        )
    db.write_in(
        "INSERT OR IGNORE INTO pending(scope) SELECT DISTINCT scope FROM claim_mention WHERE claim_id IN {}",
        claim_ids,
    )
    refresh_claims(db, claim_ids)
