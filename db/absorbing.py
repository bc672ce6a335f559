"""One claim becomes the alias of another, and stands for itself again: every row goes and comes back as it was."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from db.claims import recount, resolved
from db.codec import Row, packed
from db.connect import Connection

_ROWS = """
SELECT mention_id, scope, relation, score, position, main FROM claim_mention WHERE claim_id = ? AND mention_id IN {}
"""

Place = tuple[int, str]
"""A mention in a claim, under a scope."""


@dataclass(frozen=True, slots=True)
class _Log:
    """What an absorption moved, as ``absorption.mentions`` keeps it."""

    took: Mapping[int, Mapping[str, Sequence[Any]]]
    """The rows of the claim that was absorbed, by mention and scope; of an absorption of an earlier version the mentions only."""
    had: Mapping[Place, int]
    """Those of these mentions that the other claim had already, and whether it was the main claim of each."""

    def packed(self) -> str:
        took = [list(row) for rows in self.took.values() for row in rows.values()]
        return packed({"took": took, "had": [[*place, main] for place, main in self.had.items()]})


def _read_log(text: str) -> _Log:
    log = json.loads(text)
    if isinstance(log, list):
        return _Log({mention: {} for mention in log}, {})
    took: dict[int, dict[str, Sequence[Any]]] = defaultdict(dict)
    for row in log["took"]:
        took[row[0]][row[1]] = row
    return _Log(took, {(mention, scope): main for mention, scope, main in log["had"]})


def absorb(db: Connection, winner: int, loser: int) -> None:
    """Make ``loser`` an alias of ``winner``, which takes its members; logged, so that it can be undone."""
    now = resolved(db, (winner, loser))
    winner, loser = now[winner], now[loser]
    if winner == loser:
        return
    rows = db.rows(
        """SELECT mention_id, scope, relation, score, position, main FROM claim_mention
           WHERE claim_id = ? ORDER BY position, mention_id, scope""",
        [loser],
    )
    took: dict[int, dict[str, Sequence[Any]]] = defaultdict(dict)
    for row in rows:
        took[row["mention_id"]][row["scope"]] = tuple(row)
    had = {(r["mention_id"], r["scope"]): r["main"] for r in db.rows_in(_ROWS, took, [winner])}
    top = db.rows(
        "SELECT coalesce(max(position), -1) AS top FROM claim_mention WHERE claim_id = ?", [winner]
    )[0]["top"]
    db.write(
        "INSERT INTO absorption(winner, loser, mentions) VALUES (?, ?, ?)",
        [winner, loser, _Log(took, had).packed()],
    )
    db.write("DELETE FROM claim_mention WHERE claim_id = ?", [loser])
    db.write_many(
        """INSERT INTO claim_mention(claim_id, mention_id, scope, relation, score, position, main)
           VALUES (?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT (claim_id, mention_id, scope) DO UPDATE SET main = max(main, excluded.main)""",
        [
            (winner, mention, scope, relation, score, top + 1 + i, main)
            for i, (mention, scope, relation, score, _, main) in enumerate(rows)
        ],
    )
    db.write("UPDATE claim SET merged_into = ? WHERE claim_id = ? OR merged_into = ?", [winner, loser, loser])
    recount(db, (winner, loser))


def give_back(db: Connection, winner: int, loser: int) -> None:
    """Let a claim that was absorbed stand for itself again, with the members and aliases it brought.

    What was moved on meanwhile stays where it is. A claim that would be left without members is, or stays, an alias of the
    other: its number goes on leading to its words.
    """
    row = db.row(
        "SELECT mentions FROM absorption WHERE winner = ? AND loser = ? ORDER BY absorption_id DESC",
        [winner, loser],
    )
    holder = resolved(db, [winner])[winner]
    log = _Log({}, {}) if row is None else _read_log(row["mentions"])
    there = list(db.rows_in(_ROWS, log.took, [holder]))
    if not there:
        return
    db.write("UPDATE claim SET merged_into = NULL WHERE claim_id = ?", [loser])
    db.write(
        """WITH RECURSIVE brought(claim_id) AS (
             SELECT loser FROM absorption WHERE winner = :loser
             UNION SELECT a.loser FROM absorption a JOIN brought b ON a.winner = b.claim_id)
           UPDATE claim SET merged_into = :loser
           WHERE merged_into = :holder AND claim_id IN (SELECT claim_id FROM brought)""",
        {"holder": holder, "loser": loser},
    )
    for now in there:
        _give_row_back(db, holder, loser, now, log)
    for stays, empty in ((loser, holder), (holder, loser)):
        if db.row("SELECT 1 FROM claim_mention WHERE claim_id = ?", [empty]) is None:
            absorb(db, stays, empty)
    recount(db, (holder, loser))


def _give_row_back(db: Connection, holder: int, loser: int, now: Row, log: _Log) -> None:
    """Give a member back as it was; where the other claim had it before, it has it again as it had."""
    mention, scope = place = now["mention_id"], now["scope"]
    was = log.took[mention].get(scope)
    if place in log.had:
        db.write(
            "UPDATE claim_mention SET main = ? WHERE claim_id = ? AND mention_id = ? AND scope = ?",
            [log.had[place], holder, mention, scope],
        )
        if was is None:
            return
    else:
        db.write(
            "DELETE FROM claim_mention WHERE claim_id = ? AND mention_id = ? AND scope = ?",
            [holder, mention, scope],
        )
    db.write(
        """INSERT OR IGNORE INTO claim_mention(mention_id, scope, relation, score, position, main, claim_id)
           VALUES (?, ?, ?, ?, ?, ?, ?)""",
        [*(was or now), loser],
    )
