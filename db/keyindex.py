"""The index of keys over the store's mentions and claims: bounded leaders a key, looked up lazily.

An index in a file of its own is `fileindex`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from db.aligning import absorb_claim
from db.claims import claims_of, resolved
from db.codec import Row, maybe, read_moment, storable
from db.connect import Connection
from db.leaders import add_leader, leaders
from db.regrouping import kept_apart
from db.scopes import SINGLE, scope_of
from db.summary import refresh_summaries
from db.views import TOLD_AT
from provenance.types import Relation, Statement


class StoreIndex:
    """Obeys ``KeyIndex``. A statement is a mention; each write belongs to the open transaction."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def leaders(self, keys: Collection[int]) -> Mapping[int, Sequence[int]]:
        """For each of the keys that is known: ids of its leaders, oldest first."""
        return leaders(self._db, keys)

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
