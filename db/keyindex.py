"""The index of keys on disk: bounded leaders a key, looked up lazily.

``StoreIndex`` lies over the store's mentions and claims; ``FileIndex`` is a file of its own with the
same tables for keys, claims and members, and statements of its own (`align - --index FILE`). What
both share is `ClaimTables`: the SQL over ``key``, ``leader``, ``claim``, ``claim_mention`` and
``absorption``, where ``mention_id`` is the id of a statement.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from types import TracebackType

from sqlite_utils import Database, Migrations

from db import m001_core
from db.aligning import absorb_claim
from db.claims import absorb, claims_of, resolved
from db.codec import Row, maybe, moment, read_moment, storable
from db.connect import Connection, check_file
from db.leaders import add_leader, leaders
from db.regrouping import kept_apart
from db.schema import Schema, run_script
from db.scopes import SINGLE, scope_of
from db.summary import refresh_summaries
from db.views import TOLD_AT
from provenance.types import Relation, Statement


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
        rows = self._db.rows_in(
            """SELECT asked.claim_id AS asked, claim.root, claim.size
               FROM claim asked JOIN claim ON claim.claim_id = coalesce(asked.merged_into, asked.claim_id)
               WHERE claim.size > 0 AND asked.claim_id IN {}""",
            claims,
        )
        return {r["asked"]: (r["root"], r["size"]) for r in rows}

    def new_claim(self) -> int:
        """A claim id that was never used; its words are those of the first statement added to it."""
        with self._db.transaction("making a claim"):
            return self._db.insert("claim", {"kind": "claim", "text": ""})

    def set_root(self, claim: int, statement: Statement) -> None:
        """Let a statement, a member or one that is about to be, stand for the claim."""
        now = resolved(self._db, [claim])[claim]
        self._db.write("UPDATE claim SET root = ? WHERE claim_id = ?", [statement.id, now])

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
            # the size is the next position, without counting a claim that a million texts may have joined
            self._db.write(
                """INSERT INTO claim_mention(claim_id, mention_id, scope, relation, score, position, main)
                   SELECT claim_id, ?, ?, ?, ?, size, ? FROM claim WHERE claim_id = ?""",
                [statement.id, scope, relation, score, int(not known), claim],
            )
            known.add(claim)
            grown = self._db.write(
                "UPDATE claim SET size = size + 1 WHERE claim_id = ? AND root IS NOT NULL AND text <> ''",
                [claim],
            )
            if not grown.rowcount:  # its first statement, or one whose words are empty
                self._db.write(
                    """UPDATE claim SET size = size + 1, root = coalesce(root, ?), kind = ?, text = ?, speaker = ?
                       WHERE claim_id = ?""",
                    [statement.id, statement.kind, storable(statement.text), maybe(statement.speaker), claim],
                )
        add_leader(self._db, statement.id, keys)


def _statement(row: Row) -> Statement:
    return Statement(
        id=row["mention_id"],
        text=row["text"],
        kind=row["kind"],
        speaker=row["speaker"],
        language=row["language"],
        outlet_id=row["outlet_id"],
        article_id=row["article_id"],
        at=read_moment(row["at"]),
        denied=bool(row["denied"]),
        context=row["context"],
    )


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
        return {r["mention_id"]: _statement(r) for r in rows}

    def absorb(self, winner: int, loser: int) -> None:
        """Make ``loser`` an alias of ``winner``, which takes its members; logged. What a person keeps apart stays so."""
        with self._db.transaction("joining two claims"):
            if kept_apart(self._db, winner, loser):
                return
            absorb_claim(self._db, winner, loser)
            refresh_summaries(self._db, (winner, loser))

    def add(
        self, statement: Statement, keys: Collection[int], claims: Sequence[tuple[int, Relation, float]]
    ) -> None:
        """Make a stored mention member of claims (the main one first) and leader of keys."""
        with self._db.transaction("adding to the index"):
            self._add(statement, keys, claims)


INDEX_MIGRATIONS = Migrations("news-provenance-index")

INDEX = Schema(
    what="index",
    application_id=0x50524F49,  # "PROI"
    version=1,
    migrations=INDEX_MIGRATIONS,
    finish=lambda _: None,
)

_STATEMENTS = """
CREATE TABLE mention (
  mention_id INTEGER PRIMARY KEY,
  text TEXT NOT NULL,
  kind TEXT NOT NULL,
  speaker TEXT,
  language TEXT,
  outlet_id TEXT,
  article_id INTEGER,
  at TEXT,
  denied INTEGER NOT NULL,
  context TEXT NOT NULL
) STRICT;
"""


@INDEX_MIGRATIONS(name="m001_core")
def index_m001_core(db: Database) -> None:
    """Statements of its own, and the store's tables for claims and keys."""
    run_script(db, _STATEMENTS)
    run_script(db, m001_core.CLAIMS)


class FileIndex(ClaimTables):
    """An index in a file of its own. Use it in a ``with`` block: what is added there is one transaction.

    It is committed also where an exception leaves the block: what was added before is whole.

    Raises:
        NotADatabase: The file is something else.
        NewerDatabase: A later version of this program wrote it.
        Busy: Another process is adding to it.
        StoreError: It cannot be opened or written.
    """

    def __init__(self, path: Path | str) -> None:
        check_file(Path(path), INDEX, readonly=False)
        super().__init__(Connection(Path(path)))
        self._db.migrate(INDEX)

    def __enter__(self) -> FileIndex:
        self._db.begin()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._db.commit()
        finally:
            self._db.close()

    def last_id(self) -> int:
        """The highest id of a statement, 0 where there is none."""
        return int(self._db.rows("SELECT coalesce(max(mention_id), 0) AS last FROM mention")[0]["last"])

    def statements(self, ids: Collection[int]) -> Mapping[int, Statement]:
        """The statements of these ids, those that exist."""
        rows = self._db.rows_in("SELECT * FROM mention WHERE mention_id IN {}", ids)
        return {r["mention_id"]: _statement(r) for r in rows}

    def add(
        self, statement: Statement, keys: Collection[int], claims: Sequence[tuple[int, Relation, float]]
    ) -> None:
        """Store a statement as member of claims (the main one first) and as leader of keys."""
        self._db.insert(
            "mention",
            {
                "mention_id": statement.id,
                "text": storable(statement.text),
                "kind": statement.kind,
                "speaker": maybe(statement.speaker),
                "language": maybe(statement.language),
                "outlet_id": maybe(statement.outlet_id),
                "article_id": statement.article_id,
                "at": moment(statement.at),
                "denied": int(statement.denied),
                "context": storable(statement.context),
            },
            verb="INSERT OR IGNORE",
        )
        self._add(statement, keys, claims)
