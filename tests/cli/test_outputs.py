"""What leaves the database on the command line: whole files, never in the place of others by accident."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.test_asking import DONE, USAGE, run
from tests.db.plugin_world import make_world


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make_world(tmp_path / "provenance.db").close()
    return tmp_path


def test_report_export_and_backup_are_written_where_they_are_asked_for(folder: Path) -> None:
    assert run("report", "ferry", "--out", "ferry.html", folder=folder).returncode == DONE
    assert (folder / "ferry.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    lines = run("export", "jsonl", "--event", "ferry", folder=folder).stdout.splitlines()
    assert [json.loads(line)["claim_id"] for line in lines] == [1, 2, 3]
    assert run("export", "csv", "--out", "all.csv", folder=folder).stdout == ""
    assert (folder / "all.csv").read_text(encoding="utf-8").count("\n") == 5
    done = run("backup", "copy.db", folder=folder)
    assert done.returncode == DONE
    assert "checked" in done.stdout
    assert run("--db", "copy.db", "show", "1", folder=folder).returncode == DONE
    assert run("backup", "copy.db", folder=folder).returncode == USAGE
    assert sorted(p.name for p in folder.iterdir() if p.name.startswith(".")) == []


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("report", "fery"), "ferry"),
        (("export", "jsonl", "--event", "fery"), "ferry"),
        (("export", "xml"), "jsonl"),
        (("report", "ferry", "--out", "nowhere/x.html"), "nowhere"),
        (("--db", "none.db", "backup", "copy.db"), "none.db"),
    ],
)
def test_what_cannot_be_written_is_named(folder: Path, words: tuple[str, ...], says: str) -> None:
    done = run(*words, folder=folder)
    assert done.returncode == USAGE
    assert says in done.stderr
    assert "Traceback" not in done.stderr
