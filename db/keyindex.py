"""The index of keys on disk: bounded leaders a key, looked up lazily.

``StoreIndex`` lies over the store's mentions and claims; ``FileIndex`` is a file of its own with the
same tables for keys, claims and members, and statements of its own (`align - --index FILE`). What
both share is `ClaimTables`: the SQL over ``key``, ``leader``, ``claim``, ``claim_mention`` and
``absorption``, where ``mention_id`` is the id of a statement.

A leader's keys stand twice: as postings, and packed in ``leader``, so that it can be taken out
without an index of postings by leader, which would double the file.
"""

from __future__ import annotations

import struct
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from db.codec import maybe, packed, read_moment, storable
from db.connect import Connection
from db.scopes import SINGLE, scope_of
from db.views import TOLD_AT
from provenance.types import Relation, Statement

LEADERS_PER_KEY = 8
"""Measured on 990,000 texts (research: aligning): with 8, recall .99/.94/.92 at linear cost."""


def packed_keys(keys: Collection[int]) -> bytes:
    """Keys as 8 bytes each, sorted."""
    return struct.pack(f"<{len(keys)}q", *sorted(keys))


def unpacked_keys(blob: bytes) -> tuple[int, ...]:
    """What ``packed_keys`` packed."""
    return struct.unpack(f"<{len(blob) // 8}q", blob)


def leaders(db: Connection, keys: Collection[int]) -> Mapping[int, Sequence[int]]:
    """For each of the keys that is known: ids of its leaders, oldest first."""
    found: dict[int, list[int]] = defaultdict(list)
    for row in db.rows_in("SELECT key, leader FROM key WHERE key IN {} ORDER BY key, leader", keys):
        found[row["key"]].append(row["leader"])
    return dict(found)


def add_leader(db: Connection, leader: int, keys: Collection[int]) -> None:
    """Make a statement leader of those of the keys that have a place left; the same again changes nothing."""
    taken = leaders(db, keys)
    free = {k for k in keys if len(taken.get(k, ())) < LEADERS_PER_KEY and leader not in taken.get(k, ())}
    if not free:
        return
    row = db.row("SELECT keys FROM leader WHERE leader = ?", [leader])
    known = unpacked_keys(row["keys"]) if row else ()
    db.write_many("INSERT OR IGNORE INTO key(key, leader) VALUES (?, ?)", [(k, leader) for k in sorted(free)])
    db.write(
        "INSERT OR REPLACE INTO leader(leader, keys) VALUES (?, ?)", [leader, packed_keys({*known, *free})]
    )


def forget_leaders(db: Connection, statement_ids: Collection[int]) -> None:
    """Take statements out of the index; their places can be taken by others."""
    for row in list(db.rows_in("SELECT leader, keys FROM leader WHERE leader IN {}", statement_ids)):
        postings = [(k, row["leader"]) for k in unpacked_keys(row["keys"])]
        db.write_many("DELETE FROM key WHERE key = ? AND leader = ?", postings)
    db.write_in("DELETE FROM leader WHERE leader IN {}", statement_ids)


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
    # `absorb` keeps aliases one step long
    return {claim_id: claim_id if merged is None else merged for claim_id, merged in now.items()}


def absorb(db: Connection, winner: int, loser: int) -> None:
    """Make ``loser`` an alias of ``winner``, which takes its members; logged, so that it can be undone."""
    now = resolved(db, (winner, loser))
    winner, loser = now[winner], now[loser]
    if winner == loser:
        return
    members = db.rows(
        "SELECT mention_id, scope, relation, score, main FROM claim_mention WHERE claim_id = ? ORDER BY position, mention_id",
        [loser],
    )
    top = db.rows(
        "SELECT coalesce(max(position), -1) AS top FROM claim_mention WHERE claim_id = ?", [winner]
    )[0]["top"]
    db.write(
        "INSERT INTO absorption(winner, loser, mentions) VALUES (?, ?, ?)",
        [winner, loser, packed(sorted({m["mention_id"] for m in members}))],
    )
    db.write("DELETE FROM claim_mention WHERE claim_id = ?", [loser])
    db.write_many(
        """INSERT INTO claim_mention(claim_id, mention_id, scope, relation, score, position, main)
           VALUES (?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT (claim_id, mention_id, scope) DO UPDATE SET main = max(main, excluded.main)""",
        [
            (winner, m["mention_id"], m["scope"], m["relation"], m["score"], top + 1 + i, m["main"])
            for i, m in enumerate(members)
        ],
    )
    db.write("UPDATE claim SET merged_into = ? WHERE claim_id = ? OR merged_into = ?", [winner, loser, loser])


class ClaimTables:
    """What both indexes do with claims and keys; each write belongs to the open transaction."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def leaders(self, keys: Collection[int]) -> Mapping[int, Sequence[int]]:
        """For each of the keys that is known: ids of its leaders, oldest first."""
        return leaders(self._db, keys)

    def claims(self, ids: Collection[int]) -> Mapping[int, Sequence[int]]:
        """For each statement the claims it is in, its main one first, aliases resolved."""
        return claims_of(self._db, ids)

    def roots(self, claims: Collection[int]) -> Mapping[int, tuple[int, int]]:
        """For each claim that has any: the id of its first statement and how many it has; aliases resolved."""
        now = resolved(self._db, claims)
        rows = self._db.rows_in(
            """SELECT claim_id, mention_id, min(position) AS first, count(DISTINCT mention_id) AS n
               FROM claim_mention WHERE claim_id IN {} GROUP BY claim_id""",
            now.values(),
        )
        found = {r["claim_id"]: (r["mention_id"], r["n"]) for r in rows}
        return {asked: found[claim_id] for asked, claim_id in now.items() if claim_id in found}

    def new_claim(self) -> int:
        """A claim id that was never used; its words are those of the first statement added to it."""
        with self._db.transaction("making a claim"):
            return self._db.insert("claim", {"kind": "claim", "text": ""})

    def absorb(self, winner: int, loser: int) -> None:
        """Make ``loser`` an alias of ``winner``, which takes its members; logged."""
        with self._db.transaction("joining two claims"):
            absorb(self._db, winner, loser)

    def _add(
        self, statement: Statement, keys: Collection[int], claims: Sequence[tuple[int, Relation, float]]
    ) -> None:
        """Make a stored statement a member of claims where it is not yet, and a leader of keys."""
        now = resolved(self._db, [claim_id for claim_id, _, _ in claims])
        known = set(claims_of(self._db, [statement.id]).get(statement.id, ()))
        scope = scope_of(statement.article_id) if statement.article_id is not None else SINGLE
        for claim_id, relation, score in claims:
            claim = now[claim_id]
            if claim in known:
                continue
            self._db.write(
                """INSERT INTO claim_mention(claim_id, mention_id, scope, relation, score, position, main)
                   SELECT ?, ?, ?, ?, ?, coalesce(max(position), -1) + 1, ? FROM claim_mention WHERE claim_id = ?""",
                [claim, statement.id, scope, relation, score, int(not known), claim],
            )
            known.add(claim)
            self._db.write(
                "UPDATE claim SET kind = ?, text = ?, speaker = ? WHERE claim_id = ? AND text = ''",
                [statement.kind, storable(statement.text), maybe(statement.speaker), claim],
            )
        add_leader(self._db, statement.id, keys)


class StoreIndex(ClaimTables):
    """The index over the store's mentions."""

    def statements(self, ids: Collection[int]) -> Mapping[int, Statement]:
        """The statements of these mentions, those that exist."""
        rows = self._db.rows_in(
            f"""SELECT m.mention_id, m.text, m.kind, coalesce(m.speaker_name, m.speaker) AS speaker, m.denied,
                 substr(v.text, m.sentence_start + 1, m.sentence_end - m.sentence_start) AS context,
                 coalesce(r.language, v.language) AS language, a.outlet_id, v.article_id,
                 {TOLD_AT} AS at
               FROM mention m JOIN article_version v USING (version_id) JOIN article a USING (article_id)
               LEFT JOIN reading r ON r.version_id = v.version_id WHERE m.mention_id IN {{}}""",  # noqa: S608 - an expression of our own
            ids,
        )
        return {
            r["mention_id"]: Statement(
                id=r["mention_id"],
                text=r["text"],
                kind=r["kind"],
                speaker=r["speaker"],
                language=r["language"],
                outlet_id=r["outlet_id"],
                article_id=r["article_id"],
                at=read_moment(r["at"]),
                denied=bool(r["denied"]),
                context=r["context"],
            )
            for r in rows
        }

    def add(
        self, statement: Statement, keys: Collection[int], claims: Sequence[tuple[int, Relation, float]]
    ) -> None:
        """Make a stored mention member of claims (the main one first) and leader of keys."""
        with self._db.transaction("adding to the index"):
            self._add(statement, keys, claims)
