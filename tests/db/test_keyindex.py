"""Both indexes on disk do what the index in memory does."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.fileindex import FileIndex
from db.leaders import LEADERS_PER_KEY, packed_keys, unpacked_keys
from db.store import SqliteStore
from provenance.align.index import join, look_up
from provenance.align.keys import KEYS_VERSION, keys
from provenance.align.memory import MemoryIndex
from provenance.errors import NewerDatabase, NotADatabase
from provenance.protocols import KeyIndex
from provenance.types import Statement
from tests.builders import NOON, make_statement
from tests.db.press import publish, read_words

SAID = (
    "The dam above the town will hold until spring.",
    "The dam above the town will not hold until spring.",
    "The fair opens on Sunday with music and dancing.",
    "The dam above the town will hold until spring. The fair opens on Sunday with music and dancing.",
    "until spring",
    "Der Damm hält bis zum Frühjahr, sagt der Meister.",
    "Barajın ilkbahara kadar dayanacağı açıklandı.",
    "",
)
LOW, HIGH = -(2**63), 2**63 - 1


@pytest.fixture(params=["store", "file"])
def index(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[KeyIndex]:
    """An index on disk in which the statements 1, 2 and 3 exist."""
    if request.param == "file":
        with file_index(tmp_path / "index.db") as found:
            yield found
        return
    with SqliteStore() as store:
        for words in SAID[:3]:
            read_words(store, publish(store, words, path=words), words)
        yield store.key_index()


def file_index(path: Path) -> FileIndex:
    return FileIndex(path, keys_version=KEYS_VERSION)


def say(number: int, **fields: object) -> Statement:
    return make_statement(SAID[number - 1], **{"id": number, **fields})


def test_statement_is_found_by_its_keys_and_in_its_claims(index: KeyIndex) -> None:
    claim, other = index.new_claim(), index.new_claim()
    index.add(say(1), {LOW, 5, HIGH}, [(other, "verbatim", 100.0), (claim, "truncated", 80.0)])
    assert index.leaders({LOW, HIGH, 6}) == {LOW: [1], HIGH: [1]}
    assert index.claims([1, 2]) == {1: [other, claim]}
    assert index.roots([claim, other]) == {claim: (1, 1), other: (1, 1)}
    assert index.statements([1, 999])[1].text == SAID[0]
    assert set(index.statements([999])) == set()


def test_adding_a_statement_again_changes_nothing(index: KeyIndex) -> None:
    claim = index.new_claim()
    for _ in range(2):
        index.add(say(1), {5}, [(claim, "verbatim", 100.0)])
    assert (index.leaders({5}), index.roots([claim])) == ({5: [1]}, {claim: (1, 1)})


def test_absorbed_claim_gives_its_statements_and_its_name(index: KeyIndex) -> None:
    first, second = index.new_claim(), index.new_claim()
    index.add(say(1), (), [(first, "verbatim", 100.0)])
    index.add(say(2), (), [(second, "verbatim", 100.0)])
    index.add(say(3), (), [(second, "verbatim", 100.0), (first, "verbatim", 100.0)])
    index.absorb(first, second)
    index.absorb(first, second)
    assert index.claims([1, 2, 3]) == {1: [first], 2: [first], 3: [first]}
    assert index.roots([first, second]) == {first: (1, 3), second: (1, 3)}
    assert index.new_claim() not in (first, second)


def test_absorbing_is_logged_with_what_moved() -> None:
    with SqliteStore() as store:
        index = store.key_index()
        [mention] = read_words(store, publish(store, SAID[0]), SAID[0])
        first, second = index.new_claim(), index.new_claim()
        index.add(say(1), (), [(second, "verbatim", 100.0)])
        index.absorb(first, second)
        [row] = store._db.rows("SELECT winner, loser, mentions FROM absorption")
        assert (row["winner"], row["loser"]) == (first, second)
        assert [took[0] for took in json.loads(row["mentions"])["took"]] == [mention]


def test_key_has_a_bounded_number_of_leaders_the_oldest(tmp_path: Path) -> None:
    with file_index(tmp_path / "index.db") as index:
        for number in range(1, LEADERS_PER_KEY + 5):
            index.add(make_statement(id=number), {7, number + 100}, ())
        assert index.leaders({7}) == {7: list(range(1, LEADERS_PER_KEY + 1))}
        assert index.leaders({LEADERS_PER_KEY + 104}) == {LEADERS_PER_KEY + 104: [LEADERS_PER_KEY + 4]}


def test_index_in_a_file_goes_on_where_it_ended(tmp_path: Path) -> None:
    path = tmp_path / "index.db"
    with file_index(path) as index:
        assert index.last_id() == 0
        [(claim, _, _)] = join(say(1, speaker="Ayşe Kaya", at=NOON, denied=True, context="She said."), index)
    with file_index(path) as index:
        assert index.last_id() == 1
        assert index.statements([1])[1] == say(
            1, speaker="Ayşe Kaya", at=NOON, denied=True, context="She said."
        )
        assert [c for c, _, _ in join(make_statement(SAID[0], id=2), index)] == [claim]


def _add_and_fail(path: Path) -> None:
    with file_index(path) as index:
        join(say(1), index)
        raise KeyError("the next line was bad")


def test_an_error_leaves_the_index_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "index.db"
    with pytest.raises(KeyError):
        _add_and_fail(path)
    with file_index(path) as index:
        assert index.last_id() == 0
        assert index.leaders(keys(SAID[0])) == {}


def test_index_refuses_a_store_and_a_newer_index(tmp_path: Path) -> None:
    SqliteStore(tmp_path / "x.db").close()
    with pytest.raises(NotADatabase):
        file_index(tmp_path / "x.db")
    with file_index(tmp_path / "index.db"):
        pass
    with sqlite3.connect(tmp_path / "index.db") as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(NewerDatabase):
        file_index(tmp_path / "index.db")


@given(st.sets(st.integers(LOW, HIGH)))
def test_packed_keys_come_back_sorted(keys: set[int]) -> None:
    assert list(unpacked_keys(packed_keys(keys))) == sorted(keys)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(SAID), max_size=12))
def test_stream_of_statements_gives_the_claims_that_the_index_in_memory_gives(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    memory = MemoryIndex()
    numbered = [make_statement(text, id=number) for number, text in enumerate(texts, 1)]
    with file_index(tmp_path_factory.mktemp("index") / "index.db") as index:
        assert [join(s, index) for s in numbered] == [join(s, memory) for s in numbered]
        assert index.claims(range(1, 13)) == {i: list(c) for i, c in memory.claims(range(1, 13)).items()}
        assert [i for i, _ in look_up(SAID[0], index)] == [i for i, _ in look_up(SAID[0], memory)]
