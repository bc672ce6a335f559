"""Claims of a whole index in a file made anew, or taken apart again: few statements of many change."""

from __future__ import annotations

from collections.abc import Iterator

from db.connect import Connection
from provenance.types import Regrouping

SAME_CLAIM = """
WITH RECURSIVE same(claim_id) AS (
  SELECT ?1 UNION SELECT c.claim_id FROM claim c JOIN same ON c.merged_into = same.claim_id)
"""
"""A claim and all that were absorbed by it, step by step."""

_OWN = f"""{SAME_CLAIM}, own(statement_id) AS (
  SELECT statement_id FROM statement WHERE claim_id IN (SELECT claim_id FROM same)
  UNION SELECT statement_id FROM further_claim WHERE claim_id IN (SELECT claim_id FROM same))
"""  # noqa: S608 - a constant of our own
"""The statements that were put into them. They are looked for among all: rarely asked, an index of them would cost a tenth of the file."""


def extent(db: Connection, claim: int) -> int:
    """How many statements were put into a claim, or into one that it absorbed."""
    return int(db.rows(f"{_OWN} SELECT count(*) AS size FROM own", [claim])[0]["size"])  # noqa: S608 - a constant of our own


def give_back(db: Connection, winner: int, loser: int) -> None:
    """Let a claim that was absorbed stand for itself again, with the statements that were put into it."""
    db.write("UPDATE claim SET merged_into = NULL WHERE claim_id = ?", [loser])
    db.write(
        """UPDATE absorption SET undone = 1 WHERE absorption_id = (
             SELECT max(absorption_id) FROM absorption WHERE loser = ?)""",
        [loser],
    )
    for claim in (winner, loser):
        db.write(
            f"""{_OWN} UPDATE claim SET size = (SELECT count(*) FROM own), root = iif(
                  root IN (SELECT statement_id FROM own), root, (SELECT min(statement_id) FROM own))
                WHERE claim_id = ?1""",  # noqa: S608 - a constant of our own
            [claim],
        )


def regroup(db: Connection, found: Regrouping) -> None:
    """Put all statements into the claims found for them, and under their keys.

    A claim that another one took the statements of becomes its alias, which is logged. A statement whose claim was
    absorbed keeps the absorbed one's number, so that an absorption can be undone.
    """
    db.write_many(
        "INSERT OR IGNORE INTO claim(claim_id, root, size) VALUES (?, ?, 0)", sorted(found.roots.items())
    )
    for winner, loser in found.absorbed:
        db.write("UPDATE claim SET merged_into = ? WHERE claim_id = ?", [winner, loser])
        db.insert("absorption", {"winner": winner, "loser": loser})
    stands_for = {
        row["claim_id"]: row["merged_into"] for row in db.rows("SELECT claim_id, merged_into FROM claim")
    }
    db.write_many(
        "UPDATE statement SET claim_id = ? WHERE statement_id = ?",
        list(_moved(db, found, stands_for)),
    )
    db.write("DELETE FROM further_claim")
    db.write_many(
        "INSERT INTO further_claim VALUES (?, ?, ?)",
        [(id_, n, c) for id_, own in sorted(found.claims.items()) for n, c in enumerate(own[1:], 1)],
    )
    sizes = dict.fromkeys(found.roots, 0)
    for own in found.claims.values():
        for claim in own:
            sizes[claim] += 1
    db.write_many(
        "UPDATE claim SET root = ?, size = ? WHERE claim_id = ?",
        [(root, sizes[claim], claim) for claim, root in sorted(found.roots.items())],
    )
    db.write("DELETE FROM key")
    db.write_many("INSERT INTO key(key, leader) VALUES (?, ?)", found.leaders)


def _moved(db: Connection, found: Regrouping, stands_for: dict[int, int | None]) -> Iterator[tuple[int, int]]:
    """Statements whose main claim is another now, with that."""
    for id_, claim in db.each("SELECT statement_id, claim_id FROM statement"):
        wanted, now = found.claims[id_][0], claim
        while now is not None and (further := stands_for[now]) is not None:
            now = further
        if now != wanted:
            yield wanted, id_
