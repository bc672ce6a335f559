"""Which statements are found by which key: the tables ``key`` and ``leader``.

A leader's keys stand twice: as postings, and packed in ``leader``, so that it can be taken out
without an index of postings by leader, which would double the file. The packed ones may be more: those that
had all their leaders.
"""

from __future__ import annotations

import struct
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType

from db.connect import Connection

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
    if not keys:
        return
    db.write_many(
        """INSERT OR IGNORE INTO key(key, leader)
           SELECT ?1, ?2 WHERE (SELECT count(*) FROM key WHERE key = ?1) < ?3""",
        [(key, leader, LEADERS_PER_KEY) for key in sorted(keys)],
    )
    row = db.row("SELECT keys FROM leader WHERE leader = ?", [leader])
    known = unpacked_keys(row["keys"]) if row else ()
    db.write(
        "INSERT OR REPLACE INTO leader(leader, keys) VALUES (?, ?)", [leader, packed_keys({*known, *keys})]
    )


def forget_leaders(
    db: Connection, statement_ids: Collection[int], heirs: Mapping[int, int] = MappingProxyType({})
) -> None:
    """Take statements out of the index; their places can be taken by others.

    Args:
        db: The database.
        statement_ids: Those to take out.
        heirs: For statements whose claim goes on without them, another of it. It takes their places: what joined
            the claim left them those keys and could not be found without them.
    """
    for row in list(db.rows_in("SELECT leader, keys FROM leader WHERE leader IN {}", statement_ids)):
        left = unpacked_keys(row["keys"])
        db.write_many("DELETE FROM key WHERE key = ? AND leader = ?", [(k, row["leader"]) for k in left])
        db.write("DELETE FROM leader WHERE leader = ?", [row["leader"]])
        if row["leader"] in heirs:
            add_leader(db, heirs[row["leader"]], left)
