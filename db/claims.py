"""The tables of claims and their members.

Every claim knows its first mention and how many it has, so that a text that was said a million times costs no more
to join than one that was said once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from db.connect import Connection


def claims_of(db: Connection, statement_ids: Collection[int]) -> Mapping[int, Sequence[int]]:
    """For each statement the claims it is in, its main one first."""
    found: dict[int, dict[int, tuple[int, str, int]]] = defaultdict(dict)
    for row in db.rows_in(
        "SELECT mention_id, claim_id, main, scope FROM claim_mention WHERE mention_id IN {}", statement_ids
    ):
        rank = (-row["main"], row["scope"], row["claim_id"])
        ranks = found[row["mention_id"]]
        ranks[row["claim_id"]] = min(rank, ranks.get(row["claim_id"], rank))
    return {m: sorted(ranks, key=lambda c: ranks[c]) for m, ranks in found.items()}


def resolved(db: Connection, claim_ids: Collection[int]) -> Mapping[int, int]:
    """For each claim id that was ever given: the claim that stands for it now."""
    now = {
        r["claim_id"]: r["merged_into"]
        for r in db.rows_in("SELECT claim_id, merged_into FROM claim WHERE claim_id IN {}", claim_ids)
    }
    # `absorbing` keeps aliases one step long
    return {claim_id: claim_id if merged is None else merged for claim_id, merged in now.items()}


def heirs(db: Connection, statement_ids: Collection[int]) -> Mapping[int, int]:
    """For each of these statements whose claim has others: the one that stands for it without them."""
    going = set(statement_ids)
    leaving: dict[int, set[int]] = defaultdict(set)
    for row in db.rows_in("SELECT claim_id, mention_id FROM claim_mention WHERE mention_id IN {}", going):
        leaving[row["claim_id"]].add(row["mention_id"])
    found: dict[int, int] = {}
    for claim_id, ids in sorted(leaving.items()):
        # so many that one is left: a claim may have a million
        staying = db.rows(
            """SELECT c.root AS mention_id FROM claim c JOIN claim_mention m ON m.claim_id = c.claim_id
                 AND m.mention_id = c.root WHERE c.claim_id = ?1
               UNION ALL SELECT * FROM (SELECT DISTINCT mention_id FROM claim_mention WHERE claim_id = ?1 LIMIT ?2)""",
            [claim_id, len(ids) + 1],
        )
        heir = next((r["mention_id"] for r in staying if r["mention_id"] not in going), None)
        if heir is not None:
            found.update((i, heir) for i in ids if i not in found)
    return found


def recount(db: Connection, claim_ids: Collection[int]) -> None:
    """Bring first statement and size of these claims up to date, after members were taken from or given to them.

    The statement that stands for a claim stays while it is a member; then it is the one of the lowest position,
    the lower id where two scopes have one at it.
    """
    db.write_in(
        """UPDATE claim SET
             size = (SELECT count(DISTINCT mention_id) FROM claim_mention m WHERE m.claim_id = claim.claim_id),
             root = coalesce(
               (SELECT mention_id FROM claim_mention m WHERE m.claim_id = claim.claim_id AND mention_id = root LIMIT 1),
               (SELECT mention_id FROM claim_mention m WHERE m.claim_id = claim.claim_id
                ORDER BY position, mention_id LIMIT 1))
           WHERE claim_id IN {}""",
        claim_ids,
    )
