"""An index in a file of its own: what was absorbed comes back, an older file comes up to date, nothing is half done."""

from __future__ import annotations

import gzip
import multiprocessing
import os
import signal
import sqlite3
from pathlib import Path

import pytest

import db.fileindex
from db.fileindex import FileIndex
from provenance.align.batch.fill import join_all
from provenance.align.index import join
from provenance.align.keys import KEYS_VERSION, keys
from provenance.align.rechoosing import rechoose
from provenance.errors import StaleIndex, UsageError
from provenance.types import Statement

WEIR = "The weir was never inspected while my brother kept the books of the mill"
TOLL = "Whoever crosses the toll bridge after dark pays twice and gets no receipt"
MIXED = f"{WEIR}. {TOLL}."
OLD = Path(__file__).parent / "old" / "index-1.db.gz"


def opened(path: Path, keys_version: int = KEYS_VERSION) -> FileIndex:
    return FileIndex(path, keys_version=keys_version)


def put(index: FileIndex, *texts: str) -> list[int]:
    """Say these things, each in a claim of its own; gives the claims."""
    claims = []
    for text in texts:
        claims.append(index.new_claim())
        index.add(Statement(id=index.last_id() + 1, text=text), keys(text), [(claims[-1], "verbatim", 100.0)])
    return claims


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "quotes.db"


def test_what_was_absorbed_stands_for_itself_again_and_is_not_absorbed_there_again(path: Path) -> None:
    with opened(path) as index:
        a, b, c = put(index, WEIR, WEIR[:40], TOLL)
        index.absorb(a, b)
        index.absorb(c, a)
        assert index.claims([1, 2, 3]) == {1: [c], 2: [c], 3: [c]}
        index.add(Statement(id=4, text=TOLL[10:]), (), [(b, "truncated", 90.0)])
    with opened(path) as index:
        assert index.undo(a) == c
        assert index.claims([1, 2, 3, 4]) == {1: [a], 2: [a], 3: [c], 4: [c]}
        assert index.roots([a, b, c]) == {a: (1, 2), b: (1, 2), c: (3, 2)}
        index.absorb(c, a)
        index.absorb(c, b)
        assert index.claims([1, 3]) == {1: [a], 3: [c]}
    with opened(path) as index:
        index.absorb(a, c)
        assert index.kept_apart() == {(a, c)}
        assert index.claims([1, 3]) == {1: [a], 3: [c]}


def test_undone_absorption_holds_when_claims_are_made_anew(path: Path) -> None:
    with opened(path) as index:
        ids = join_all([Statement(id=0, text=t) for t in (WEIR, WEIR, TOLL)], index)
        [other] = put(index, f"{WEIR}!")
        found = rechoose(index)
        assert found.absorbed == [(1, other)]
        index.undo(other)
        rechoose(index)
        now = index.claims([*ids, 4])
        assert now[4] == [other]
        assert other not in {claim for id_ in ids for claim in now[id_]}


@pytest.mark.parametrize("claim", [1, 2, 99])
def test_there_is_nothing_to_undo_where_nothing_was_absorbed(path: Path, claim: int) -> None:
    with opened(path) as index:
        put(index, WEIR, TOLL)
        with pytest.raises(UsageError, match=f"no claim {claim}"):
            index.undo(claim)


def test_undoing_never_leaves_a_claim_without_statements(path: Path) -> None:
    with opened(path) as index:
        [a] = put(index, WEIR)
        empty = index.new_claim()
        index.absorb(empty, a)
        with pytest.raises(UsageError, match="without statements"):
            index.undo(a)
        assert index.claims([1]) == {1: [empty]}


def test_statement_in_both_claims_counts_once_when_they_become_one(path: Path) -> None:
    with opened(path) as index:
        a, b = put(index, WEIR, TOLL)
        index.add(Statement(id=3, text=MIXED), (), [(a, "verbatim", 90.0), (b, "verbatim", 90.0)])
        index.absorb(a, b)
        assert index.roots([a, b]) == {a: (1, 3), b: (1, 3)}
        assert index.undo(b) == a
        assert index.roots([a, b]) == {a: (1, 2), b: (2, 2)}
        assert index.claims([3]) == {3: [a, b]}


def test_statement_that_had_no_claim_gets_one_later(path: Path) -> None:
    with opened(path) as index:
        index.add(Statement(id=1, text=WEIR), {7}, ())
        assert index.claims([1]) == {}
    with opened(path) as index:
        index.add(Statement(id=1, text=WEIR), (), [(index.new_claim(), "verbatim", 100.0)])
    with opened(path) as index:
        assert (index.claims([1]), index.leaders({7})) == ({1: [1]}, {7: [1]})


def test_more_than_fits_into_memory_is_written_and_found_again(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(db.fileindex, "KEPT_KEYS", 20)
    monkeypatch.setattr(db.fileindex, "KEPT_STATEMENTS", 3)
    said = [WEIR, TOLL, WEIR[:40], MIXED, TOLL[20:], WEIR, TOLL]
    with opened(path) as index:
        few = [join(Statement(id=n, text=t), index) for n, t in enumerate(said, 1)]
    monkeypatch.undo()
    with opened(path.with_name("all.db")) as index:
        assert few == [join(Statement(id=n, text=t), index) for n, t in enumerate(said, 1)]


def test_index_made_with_other_keys_is_refused_until_it_is_made_anew(path: Path) -> None:
    with opened(path, KEYS_VERSION - 1) as index:
        a, b = put(index, WEIR, TOLL)
    with opened(path) as index:
        assert index.is_stale
        with pytest.raises(StaleIndex, match=f"version {KEYS_VERSION - 1}.*--index"):
            index.leaders({5})
        with pytest.raises(StaleIndex):
            join(Statement(id=3, text=WEIR), index)
    with opened(path) as index:
        rechoose(index)
    with opened(path) as index:
        assert not index.is_stale
        assert [join(Statement(id=3 + n, text=t), index)[0][0] for n, t in enumerate((WEIR, TOLL))] == [a, b]


def test_index_of_the_first_version_comes_up_to_date_with_all_it_has(path: Path) -> None:
    path.write_bytes(gzip.decompress(OLD.read_bytes()))
    with opened(path) as index:
        assert index.claims(range(1, 10)) == {
            1: [1], 2: [1], 3: [2], 4: [1, 2], 5: [2], 6: [3], 7: [1], 8: [4], 9: [4]
        }  # fmt: skip
        assert index.roots(range(1, 8)) == {1: (1, 4), 2: (3, 3), 3: (6, 1), 4: (8, 2), 5: (8, 2)}
        assert index.statements([1])[1].outlet_id == "weir-post"
        assert index.undo(5) == 4
        assert index.claims([8, 9]) == {8: [4], 9: [5]}
        assert (index.last_id(), index.is_stale) == (9, True)
        rechoose(index)
        text = index.statements([3])[3].text
        assert join(Statement(id=10, text=text), index)[0][0] == 2


def _extend(path: Path, told: multiprocessing.Queue[int]) -> None:
    """Add without end, telling when it is well under way."""
    with opened(path) as index:
        for number in range(index.last_id() + 1, 1_000_000):
            join(Statement(id=number, text=f"{WEIR} in the year {number} and {number * 7}"), index)
            if number % 200 == 0:
                index._write()
                told.put(number)


def test_killed_while_it_adds_the_file_is_as_it_was(path: Path) -> None:
    with opened(path) as index:
        put(index, WEIR, TOLL)
    context = multiprocessing.get_context("spawn")
    told = context.Queue()
    process = context.Process(target=_extend, args=(path, told))
    process.start()
    told.get(timeout=60)
    assert process.pid is not None
    os.kill(process.pid, signal.SIGKILL)
    process.join()
    with opened(path) as index:
        assert index.last_id() == 2
        assert index.claims([1, 2]) == {1: [1], 2: [2]}
        assert join(Statement(id=3, text=TOLL), index)[0][0] == 2
    with sqlite3.connect(path) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    raw.close()


def test_a_sentence_said_twenty_thousand_times_costs_few_keys_and_one_claim(path: Path) -> None:
    copies = 20_000
    with opened(path) as index:
        ids = join_all([Statement(id=0, text=TOLL)] * copies, index)
        assert set(map(tuple, index.claims(ids).values())) == {(1,)}
    with opened(path) as index:
        assert index.roots([1]) == {1: (index.roots([1])[1][0], copies)}
        assert max(map(len, index.leaders(keys(TOLL)).values())) <= 8
        assert join(Statement(id=copies + 1, text=TOLL[10:]), index)[0][0] == 1
    with sqlite3.connect(path) as raw:
        assert raw.execute("SELECT count(*) FROM key").fetchone()[0] < 100
    raw.close()


def test_empty_short_long_and_foreign_texts_are_kept_and_found(path: Path) -> None:
    book = " ".join(f"page{n % 7000} line{n}" for n in range(50_000))
    said = ("", "…", "No", "水门从未检查过", "Плотину никто не проверял", "لم يفحص أحد السد", book)
    with opened(path) as index:
        first = [join(Statement(id=n, text=t), index)[0][0] for n, t in enumerate(said, 1)]
    with opened(path) as index:
        again = [join(Statement(id=n, text=t), index)[0][0] for n, t in enumerate(said, index.last_id() + 1)]
    assert again == first
