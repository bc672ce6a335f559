"""`align - --index FILE`: kept from call to call, made anew, taken back, whole or not at all."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from db.fileindex import FileIndex
from provenance.align.keys import KEYS_VERSION
from provenance.cli.context import IN_PART
from provenance.cli.filters import align_command
from provenance.errors import UsageError
from provenance.types import Statement

KILN = "The kiln behind the school burned for two days and a night before anybody rang the bell"
WELL = "Our well is deeper than the church tower is high and has never run dry"

Align = Callable[..., Result]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "quotes.db"


@pytest.fixture
def align(path: Path) -> Align:
    def call(*options: str, texts: tuple[str, ...] = (), raw: str = "") -> Result:
        lines = "".join(json.dumps({"id": text[:8], "text": text}) + "\n" for text in texts)
        words = ["-", "--index", str(path), *options]
        return CliRunner().invoke(align_command, words, input=lines + raw, standalone_mode=False)

    return call


def claims(done: Result) -> list[list[int]]:
    return [json.loads(line)["claims"] for line in done.stdout.splitlines()]


def test_claims_are_made_anew_with_their_ids(align: Align, path: Path) -> None:
    assert claims(align(texts=(KILN, WELL))) == [[1], [2]]
    with FileIndex(path, keys_version=KEYS_VERSION) as index:
        twin = index.new_claim()
        index.add(Statement(id=3, text=f"{KILN}!"), (), [(twin, "verbatim", 100.0)])
    done = align("--rechoose", texts=(KILN[:50],))
    assert claims(done) == [[1]]
    assert "1 absorbed" in done.stderr
    assert claims(align("--undo", str(twin), texts=(WELL,))) == [[2]]
    with FileIndex(path, keys_version=KEYS_VERSION) as index:
        assert index.claims([1, 3]) == {1: [1], 3: [twin]}


def test_index_made_with_other_keys_is_made_anew_by_the_way(align: Align, path: Path) -> None:
    align(texts=(KILN, WELL))
    with sqlite3.connect(path) as db:
        db.execute("UPDATE made_with SET keys_version = keys_version - 1")
    db.close()
    done = align(texts=(WELL, KILN))
    assert claims(done) == [[2], [1]]
    assert "keep their ids" in done.stderr


def test_bad_line_is_answered_in_its_place_and_the_rest_is_kept(align: Align) -> None:
    done = align(texts=(KILN,), raw="no JSON\n")
    assert done.exit_code == IN_PART or done.return_value == IN_PART
    assert [sorted(json.loads(line)) for line in done.stdout.splitlines()] == [
        ["claim", "claims", "id"],
        ["error", "line"],
    ]
    assert claims(align(texts=(KILN,))) == [[1]]


def test_nothing_is_kept_of_a_call_that_fails(align: Align, path: Path) -> None:
    align(texts=(KILN,))
    done = align("--undo", "7", texts=(WELL,))
    assert isinstance(done.exception, UsageError)
    with FileIndex(path, keys_version=KEYS_VERSION) as index:
        assert index.last_id() == 1


@pytest.mark.parametrize("options", [("--rechoose",), ("--undo", "3")])
def test_what_is_for_a_kept_index_needs_one(options: tuple[str, ...]) -> None:
    done = CliRunner().invoke(align_command, ["-", *options], input="", standalone_mode=False)
    assert isinstance(done.exception, UsageError)
    assert "--index FILE" in str(done.exception)
