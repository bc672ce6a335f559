"""The contract: what others build on has exactly these columns, and says what they mean."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from db.schema import MIGRATIONS, STORE
from db.store import SqliteStore
from db.views import DESCRIPTIONS, VIEWS
from provenance.protocols import FetchLog, KeyIndex, Store
from provenance.types import Ruling
from tests.builders import NOON
from tests.db.press import DAM, draft, publish, read_words, verdict_for

CONTRACT = {
    "claim_overview": "claim_id event_id kind text speaker basis origin_outlet_id origin_name origin_collected standing"
    " confidence first_outlet_id first_at outlet_count mention_count",
    "claim_mentions": "claim_id mention_id outlet_id article_id version_seq url at at_precision kind text speaker relation"
    " score start end",
    "claim_evidence": "claim_id rule outlet_id weight note article_id url",
    "claim_links": "claim_id other_claim_id relation note",
    "citations": "article_id url mention_id outlet_id name how via text link",
    "event_articles": "event_id article_id url suggested",
    "article_versions": "article_id version_seq outlet_id url title text published_at published_precision published_source"
    " modified_at first_seen_at flags",
    "verdict_history": "claim_id decided_at decided_by basis origin_outlet_id origin_name standing confidence because",
}
ADDED = {
    "verdict_causes": "verdict_id claim_id decided_at decided_by person stands basis origin_name standing confidence"
    " cause because",
    "outlet_pairs": "origin_outlet_id origin_name outlet_id outlet_name claims credited credited_other uncredited"
    " delay_minutes delays",
    "unattributed_reuse": "claim_id event_id text origin_outlet_id origin_name confidence outlet_id article_id url"
    " relation delay_minutes",
    "changed_quotes": "claim_id other_claim_id mention_id outlet_id article_id url relation speaker fullest wording"
    " left_out put_in",
    "claim_blind_spots": "claim_id kind note",
}
"""Views beside the contract: they may grow."""


@pytest.fixture
def plain(tmp_path: Path) -> sqlite3.Connection:
    """A database of this program, opened by a stranger with nothing but sqlite3."""
    SqliteStore(tmp_path / "x.db").close()
    return sqlite3.connect(tmp_path / "x.db")


@pytest.mark.parametrize(("view", "columns"), [*CONTRACT.items(), *ADDED.items()])
def test_view_has_exactly_the_columns_of_the_contract(
    view: str, columns: str, plain: sqlite3.Connection
) -> None:
    assert [c[0] for c in plain.execute(f"SELECT * FROM {view}").description] == columns.split()


def test_every_view_and_every_table_says_what_it_is(plain: sqlite3.Connection) -> None:
    names = {
        r[0]
        for r in plain.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")
        if "_fts" not in r[0] and not r[0].startswith(("sqlite_", "_sqlite_"))
    }
    assert set(DESCRIPTIONS) == names
    assert {*CONTRACT, *ADDED} == set(VIEWS)
    for view in VIEWS.values():
        assert all(view.columns.values())


def test_every_table_of_ours_is_strict(plain: sqlite3.Connection) -> None:
    loose = [r[1] for r in plain.execute("PRAGMA table_list") if r[2] == "table" and not r[5]]
    assert [n for n in loose if "_fts" not in n and not n.startswith(("sqlite_", "_sqlite_"))] == []


def test_header_tells_our_database_and_its_version(plain: sqlite3.Connection) -> None:
    assert plain.execute("PRAGMA application_id").fetchone()[0] == STORE.application_id
    assert plain.execute("PRAGMA user_version").fetchone()[0] == STORE.version
    assert plain.execute("PRAGMA journal_mode").fetchone()[0] == "wal"


def test_version_counts_the_migrations() -> None:
    assert len(MIGRATIONS.pending(Database(memory=True))) == STORE.version


def test_store_obeys_the_protocols() -> None:
    with SqliteStore() as store:
        obeyed: tuple[tuple[type, object], ...] = (
            (Store, store),
            (FetchLog, store),
            (KeyIndex, store.key_index()),
        )
        for protocol, part in obeyed:
            wanted = [n for n in vars(protocol) if not n.startswith("_")]
            assert [n for n in wanted if not callable(getattr(part, n, None))] == []


def test_what_is_listed_is_a_table_lookup(plain: sqlite3.Connection) -> None:
    plan = plain.execute("EXPLAIN QUERY PLAN SELECT * FROM claim_overview WHERE claim_id = 1").fetchall()
    assert [row[3] for row in plan] == ["SEARCH claim_summary USING INTEGER PRIMARY KEY (rowid=?)"]


@pytest.fixture
def judged(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """The database of one article with a claim, a verdict and a person's decision."""
    with SqliteStore(tmp_path / "x.db") as store:
        version = publish(store, f"He said: {DAM}")
        store.set_events(version.article_id, [])
        claims = store.save_claims(version.article_id, [draft(*read_words(store, version, DAM))])
        store.save_verdicts({claims[0]: verdict_for()}, decided_at=NOON)
        store.decisions.rule(
            claims[0], Ruling(basis="public", by="Ada", reason="I was there."), decided_at=NOON
        )
    db = sqlite3.connect(tmp_path / "x.db")
    yield db
    db.close()


@pytest.mark.parametrize(
    ("change", "table"),
    [
        ("UPDATE article_version SET text = 'other'", "article_version"),
        ("UPDATE article_version SET seq = 2", "article_version"),
        ("DELETE FROM article_version", "article_version"),
        ("UPDATE verdict SET confidence = 1", "verdict"),
        ("DELETE FROM verdict", "verdict"),
        ("UPDATE verdict_evidence SET weight = 1", "verdict_evidence"),
        ("DELETE FROM verdict_evidence", "verdict_evidence"),
        ("UPDATE fetch SET status = 200", "fetch"),
        ("DELETE FROM fetch", "fetch"),
        ("UPDATE decision SET reason = 'none'", "decision"),
        ("DELETE FROM decision", "decision"),
        ("UPDATE decision_anchor SET exact = 'none'", "decision_anchor"),
        ("DELETE FROM decision_anchor", "decision_anchor"),
    ],
)
def test_what_happened_cannot_be_rewritten(change: str, table: str, judged: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.IntegrityError, match=f"{table} is append-only"):
        judged.execute(change)


SEEN_AGAIN = {"first_seen_at", "last_seen_at"}
"""Columns of a version that each further sighting may widen."""


@pytest.mark.parametrize(
    "table", ["article_version", "decision", "decision_anchor", "fetch", "verdict", "verdict_evidence"]
)
def test_no_column_of_what_happened_is_left_unguarded(table: str, judged: sqlite3.Connection) -> None:
    columns = {row[1] for row in judged.execute(f"PRAGMA table_info({table})")} - SEEN_AGAIN
    for column in columns:
        to = "99" if column == "article_id" else f'"{column}"'
        with pytest.raises(sqlite3.IntegrityError, match=f"{table} is append-only"):
            judged.execute(f'UPDATE {table} SET "{column}" = {to}')


GROUPED = """SELECT claim_id, other_claim_id, relation, min(note) FROM (
  SELECT claim_id, other_claim_id, relation, note FROM claim_link
  UNION ALL SELECT other_claim_id, claim_id, relation, note FROM claim_link) GROUP BY 1, 2, 3"""
"""What ``claim_links`` says, said slowly."""


@given(
    st.lists(
        st.tuples(
            st.sampled_from(list(permutations(range(1, 4), 2))),
            st.sampled_from(["e:a", "e:b", "s:1"]),
            st.sampled_from(["number_changed", "negated"]),
            st.sampled_from(["5 there, 6 here", "6 there, 5 here"]),
        ),
        max_size=8,
    )
)
def test_links_stand_under_both_claims_once_with_the_first_note(links: list[tuple[Any, ...]]) -> None:
    with SqliteStore() as store:
        db = store._db
        db.write_many("INSERT INTO claim(claim_id, kind, text) VALUES (?, 'claim', '')", [(1,), (2,), (3,)])
        db.write_many(
            "INSERT OR IGNORE INTO claim_link(claim_id, other_claim_id, scope, relation, note) VALUES (?, ?, ?, ?, ?)",
            [(*pair, *rest) for pair, *rest in links],
        )
        told = [tuple(row) for row in db.rows("SELECT * FROM claim_links")]
        assert sorted(told) == sorted(tuple(row) for row in db.rows(GROUPED))


@pytest.mark.parametrize(
    "view", ["claim_overview", "claim_mentions", "claim_evidence", "claim_links", "verdict_history"]
)
def test_rows_of_one_claim_are_looked_up_without_reading_all(view: str) -> None:
    with SqliteStore() as store:
        plan = store._db.rows(f"EXPLAIN QUERY PLAN SELECT * FROM {view} WHERE claim_id = 1")
        read_whole = [
            r["detail"] for r in plan if r["detail"].startswith("SCAN") and "VIRTUAL" not in r["detail"]
        ]
        assert read_whole == []  # a virtual table is the entries of one version
