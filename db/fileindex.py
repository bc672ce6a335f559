"""An index of claims in a file of its own (`align - --index FILE`): what a scheduled job extends in a blink.

What was read of the file is kept in memory, and what is added is written when the block ends, so a text costs SQL only
for what nobody asked for yet. Who adds many texts at once asks first for all their keys, then for all their candidates:
a few large look-ups instead of many small ones. How the tables lie is told in `index_schema`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from db.codec import Row, maybe, moment, read_moment, storable
from db.connect import Connection, check_file
from db.index_regrouping import SAME_CLAIM, extent, give_back, regroup
from db.index_schema import INDEX
from db.leaders import LEADERS_PER_KEY
from provenance.errors import StaleIndex, UsageError
from provenance.types import Regrouping, Relation, Statement

KEPT_KEYS, KEPT_STATEMENTS = 400_000, 100_000
"""Keys and statements that are kept in memory, some 150 bytes and 500 bytes each: beyond it all is written and forgotten.
A scheduled job's thousand texts need a tenth of that."""

_STATEMENTS = """
SELECT s.*, (SELECT group_concat(claim_id) FROM (
  SELECT claim_id FROM further_claim f WHERE f.statement_id = s.statement_id ORDER BY position)) AS further
FROM statement s
"""


@dataclass(slots=True)
class _Claim:
    """A row of ``claim``."""

    root: int | None
    size: int
    merged_into: int | None = None


class FileIndex:
    """Obeys ``KeyIndex``. Use it in a ``with`` block: what is added there is one transaction, kept where it ends well.

    Args:
        path: The file; made where it does not exist.
        keys_version: Of the keys that it is asked by. A file that was made with others is stale: nothing is found in it
            until it is regrouped.

    Raises:
        NotADatabase: The file is something else.
        NewerDatabase: A later version of this program wrote it.
        Busy: Another process is adding to it.
        StaleIndex: A stale one is asked for leaders, or added to.
        StoreError: It cannot be opened or written.
    """

    def __init__(self, path: Path | str, *, keys_version: int) -> None:
        self._path = Path(path)
        self._keys_version = keys_version
        check_file(self._path, INDEX, readonly=False)
        self._db = Connection(self._path)
        self._db.migrate(INDEX)
        self._apart: frozenset[tuple[int, int]] | None = None
        self._made_with: int | None = None
        self._last_id = self._last_claim = 0

    def __enter__(self) -> FileIndex:
        self._db.begin()
        self._forget_what_was_read()
        self._forget_what_was_written()
        row = self._db.rows(
            """SELECT coalesce((SELECT max(statement_id) FROM statement), 0) AS statement,
                 coalesce((SELECT max(claim_id) FROM claim), 0) AS claim"""
        )[0]
        self._last_id, self._last_claim = int(row["statement"]), int(row["claim"])
        made_with = self._db.row("SELECT keys_version FROM made_with")
        self._made_with = None if made_with is None else int(made_with["keys_version"])
        if not self._last_id:
            self._stamp()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self._write()
                self._db.commit()
            else:
                self._db.rollback()
        finally:
            self._db.close()

    # -- as ``KeyIndex`` says

    def leaders(self, keys: Collection[int]) -> Mapping[int, Sequence[int]]:
        """For each of the keys that is known: ids of its leaders, oldest first."""
        known = self._read_leaders(keys)
        return {key: found for key in keys if (found := known[key])}

    def statements(self, ids: Collection[int]) -> Mapping[int, Statement]:
        """The statements of these ids, those that exist."""
        known = self._read_statements(ids)
        return {id_: found for id_ in ids if (found := known.get(id_)) is not None}

    def claims(self, ids: Collection[int]) -> Mapping[int, Sequence[int]]:
        """For each statement the claims it is in, its main one first, aliases resolved."""
        self._read_statements(ids)
        self._read_claims({claim for id_ in ids for claim in self._claims_of.get(id_, ())})
        return {id_: self._now(own) for id_ in ids if (own := self._claims_of.get(id_))}

    def roots(self, claims: Collection[int]) -> Mapping[int, tuple[int, int]]:
        """For each claim that has any: the id of its root and how many statements it has; aliases resolved."""
        self._read_claims(claims)
        found = {asked: self._claim[self._resolved(asked)] for asked in claims if asked in self._claim}
        return {asked: (c.root, c.size) for asked, c in found.items() if c.root is not None}

    def new_claim(self) -> int:
        """A claim id that was never used."""
        self._last_claim += 1
        self._claim[self._last_claim] = _Claim(root=None, size=0)
        self._changed.add(self._last_claim)
        return self._last_claim

    def add(
        self, statement: Statement, keys: Collection[int], claims: Sequence[tuple[int, Relation, float]]
    ) -> None:
        """Store a statement as member of claims (the main one first) and as leader of keys."""
        if statement.id > self._last_id or not self._read_statements([statement.id]).get(statement.id):
            self._last_id = max(self._last_id, statement.id)
            self._statement[statement.id] = statement
            self._claims_of[statement.id] = []
            self._added[statement.id] = statement
        self._read_claims([claim for claim, _, _ in claims])
        self._join(statement.id, dict.fromkeys(self._resolved(claim) for claim, _, _ in claims))
        leaders = self._read_leaders(keys)
        for key in keys:
            if len(leaders[key]) < LEADERS_PER_KEY and statement.id not in leaders[key]:
                leaders[key].append(statement.id)
                self._postings.append((key, statement.id))
        if len(self._leaders) > KEPT_KEYS or len(self._statement) > KEPT_STATEMENTS:
            self._write()
            self._forget_what_was_read()

    def set_root(self, claim: int, statement: Statement) -> None:
        """Let a statement, a member or one that is about to be, stand for the claim."""
        self._read_claims([claim])
        claim = self._resolved(claim)
        self._claim[claim].root = statement.id
        self._changed.add(claim)

    def absorb(self, winner: int, loser: int) -> None:
        """Make ``loser`` an alias of ``winner``, which takes its members; logged. What was undone once stays so."""
        self._read_claims([winner, loser])
        winner, loser = self._resolved(winner), self._resolved(loser)
        if winner == loser or (min(winner, loser), max(winner, loser)) in self.kept_apart():
            return
        self._write()
        self._claim[winner].size += self._claim[loser].size - self._in_both(winner, loser)
        self._claim[loser].merged_into = winner
        self._changed |= {winner, loser}
        self._apart = None
        self._db.insert("absorption", {"winner": winner, "loser": loser})

    # -- the file as a whole

    @property
    def is_stale(self) -> bool:
        """Whether it was made with other keys than it is asked by."""
        return self._made_with != self._keys_version

    def everything(self) -> Iterator[tuple[Statement, Sequence[int]]]:
        """All statements, by id, each with the claims it is in. Nothing may be added meanwhile."""
        self._write()
        self._read_claims([row["claim_id"] for row in self._db.rows("SELECT claim_id FROM claim")])
        for row in self._db.each(f"{_STATEMENTS} ORDER BY statement_id"):
            yield _statement(row), self._now(_claims(row))

    def kept_apart(self) -> frozenset[tuple[int, int]]:
        """Claims that somebody took apart again, the older one first."""
        if self._apart is None:
            rows = self._db.rows("SELECT winner, loser FROM absorption WHERE undone")
            self._read_claims([claim for row in rows for claim in row])
            pairs = [sorted((self._resolved(a), self._resolved(b))) for a, b in rows]
            self._apart = frozenset((a, b) for a, b in pairs if a != b)
        return self._apart

    def regroup(self, found: Regrouping) -> None:
        """Put all statements into other claims, under other keys; see ``index_regrouping``."""
        self._write()
        regroup(self._db, found)
        self._forget_what_was_read()
        self._stamp()

    def last_id(self) -> int:
        """The highest id of a statement, 0 where there is none."""
        return self._last_id

    def undo(self, loser: int) -> int:
        """Let a claim that was absorbed stand for itself again, with what it brought; it is not absorbed there again.

        Reads all statements: two seconds for a million.

        Returns:
            The claim that had absorbed it.

        Raises:
            UsageError: No such claim was absorbed, or one of the two would be left without statements.
        """
        self._read_claims([loser])
        if loser not in self._claim or (winner := self._claim[loser].merged_into) is None:
            raise UsageError(
                f"no claim {loser} of this index was absorbed by another, so there is none to undo"
            )
        self._write()
        winner = self._resolved(winner)
        if not 0 < extent(self._db, loser) < extent(self._db, winner):
            raise UsageError(
                f"what claim {loser} brought to claim {winner} is in others now, or is all there is in it:"
                " one of the two would be left without statements"
            )
        give_back(self._db, winner, loser)
        self._forget_what_was_read()
        return winner

    def _stamp(self) -> None:
        """Say which keys the file is made with."""
        self._db.write("DELETE FROM made_with")
        self._db.write("INSERT INTO made_with VALUES (?)", [self._keys_version])
        self._made_with = self._keys_version

    # -- what is kept in memory

    def _forget_what_was_read(self) -> None:
        self._leaders: dict[int, list[int]] = {}
        self._statement: dict[int, Statement | None] = {}
        self._claims_of: dict[int, list[int]] = {}
        """For each statement that was read the claims it was put into, the main one first, aliases as they are."""
        self._claim: dict[int, _Claim] = {}
        self._apart = None

    def _forget_what_was_written(self) -> None:
        self._added: dict[int, Statement] = {}
        self._further: list[tuple[int, int, int]] = []
        self._postings: list[tuple[int, int]] = []
        self._changed: set[int] = set()

    def _read_leaders(self, keys: Collection[int]) -> Mapping[int, list[int]]:
        if self.is_stale:
            raise StaleIndex(str(self._path), made_with=self._made_with, asked_by=self._keys_version)
        known = self._leaders
        missing = sorted(key for key in keys if key not in known)
        if missing:
            known.update((key, []) for key in missing)
            for key, leader in self._db.rows_in(
                "SELECT key, leader FROM key WHERE key IN {} ORDER BY key, leader", missing
            ):
                known[key].append(leader)
        return known

    def _read_statements(self, ids: Collection[int]) -> Mapping[int, Statement | None]:
        known = self._statement
        missing = sorted(id_ for id_ in ids if id_ not in known and id_ <= self._last_id)
        if missing:
            known.update(dict.fromkeys(missing))
            for row in self._db.rows_in(f"{_STATEMENTS} WHERE statement_id IN {{}}", missing):
                known[row["statement_id"]] = _statement(row)
                self._claims_of[row["statement_id"]] = _claims(row)
        return known

    def _read_claims(self, claims: Collection[int]) -> None:
        missing = sorted({claim for claim in claims if claim not in self._claim})
        while missing:
            for id_, root, size, merged_into in self._db.rows_in(
                "SELECT claim_id, root, size, merged_into FROM claim WHERE claim_id IN {}", missing
            ):
                self._claim[id_] = _Claim(root, size, merged_into)
            further = (self._claim[claim].merged_into for claim in missing if claim in self._claim)
            missing = sorted({claim for claim in further if claim is not None and claim not in self._claim})

    def _resolved(self, claim: int) -> int:
        """The claim that stands for one that was read now."""
        while (further := self._claim[claim].merged_into) is not None:
            claim = further
        return claim

    def _now(self, claims: Sequence[int]) -> list[int]:
        if len(claims) == 1:
            return [self._resolved(claims[0])]
        return list(dict.fromkeys([self._resolved(claim) for claim in claims]))

    # -- what is changed

    def _join(self, id_: int, claims: Collection[int]) -> None:
        """Make a statement a member of claims where it is not yet."""
        own = self._claims_of[id_]
        self._read_claims(own)
        known = {self._resolved(claim) for claim in own}
        for claim in claims:
            if claim not in known:
                if own:
                    self._further.append((id_, len(own), claim))
                elif id_ not in self._added:
                    self._db.write("UPDATE statement SET claim_id = ? WHERE statement_id = ?", [claim, id_])
                own.append(claim)
                row = self._claim[claim]
                row.root, row.size = (id_ if row.root is None else row.root), row.size + 1
                self._changed.add(claim)

    def _in_both(self, a: int, b: int) -> int:
        """How many statements are in both claims. All must be written."""
        ids = {
            row["statement_id"]
            for claim in (a, b)
            for row in self._db.rows(
                f"{SAME_CLAIM} SELECT DISTINCT statement_id FROM further_claim JOIN same USING (claim_id)",  # noqa: S608 - a constant of our own
                [claim],
            )
        }
        return sum({a, b} <= set(now) for now in self.claims(ids).values())

    def _write(self) -> None:
        """Write what was added and changed; it stays in memory."""
        of = self._claims_of
        self._db.write_many(
            "INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (_row(statement, next(iter(of[statement.id]), None)) for statement in self._added.values()),
        )
        self._db.write_many("INSERT INTO further_claim VALUES (?, ?, ?)", self._further)
        self._db.write_many("INSERT INTO key(key, leader) VALUES (?, ?)", sorted(self._postings))
        self._db.write_many(
            """INSERT INTO claim(claim_id, root, size, merged_into) VALUES (?, ?, ?, ?)
               ON CONFLICT (claim_id) DO UPDATE SET
                 root = excluded.root, size = excluded.size, merged_into = excluded.merged_into""",
            ((c, r.root, r.size, r.merged_into) for c in sorted(self._changed) for r in (self._claim[c],)),
        )
        self._forget_what_was_written()


def _row(statement: Statement, claim: int | None) -> tuple[object, ...]:
    return (
        statement.id,
        claim,
        storable(statement.text),
        statement.kind,
        maybe(statement.speaker),
        maybe(statement.language),
        maybe(statement.outlet_id),
        statement.article_id,
        moment(statement.at),
        int(statement.denied),
        storable(statement.context),
    )


def _statement(row: Row) -> Statement:
    # by place: looking up ten columns by name took a third of what reading a statement takes
    id_, _, text, kind, speaker, language, outlet_id, article_id, at, denied, context, _ = row
    return Statement(
        id=id_,
        text=text,
        kind=kind,
        speaker=speaker,
        language=language,
        outlet_id=outlet_id,
        article_id=article_id,
        at=read_moment(at),
        denied=bool(denied),
        context=context,
    )


def _claims(row: Row) -> list[int]:
    own = [] if row["claim_id"] is None else [row["claim_id"]]
    return own + [int(claim) for claim in (row["further"] or "").split(",") if claim]
