"""What a page that hides its story, or a part of it, leaves in the database: its flag, and nothing it did not show."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from db.store import SqliteStore
from provenance.errors import UnreadablePage
from provenance.types import RawPage
from tests.coverage import SEEN, analyzed, collected, demo_config
from tests.extract.pages import STORY, paragraphs, source
from tests.extract.test_page_flags import CONSENT, SHELLS, WALLS

PARTNERS = "“The quay will never open again,” said Rolf Lane, who owns the crane, on Monday."


def page(html: str, path: str = "/quay") -> RawPage:
    return RawPage(
        url=f"https://quay.example{path}",
        fetched_at=SEEN,
        body=html.encode(),
        media_type="text/html; charset=utf-8",
    )


def flags(path: Path) -> list[str]:
    """The flags of each version of each article."""
    with sqlite3.connect(path) as db:
        return [
            flagged or ""
            for (flagged,) in db.execute(
                "SELECT flags FROM article_versions ORDER BY article_id, version_seq"
            )
        ]


@pytest.mark.parametrize(
    ("html", "flag"),
    [
        *((source(above="", story=wall, lang=name[:2]), "consent") for name, wall in CONSENT.items()),
        *(
            (f"<html><head><title>Quay</title></head><body>{shell}</body></html>", "script_only")
            for shell in SHELLS
        ),
        ("<html><body></body></html>", "no_text"),
    ],
)
def test_a_page_without_its_story_is_kept_and_says_why_nothing_was_read(
    html: str, flag: str, tmp_path: Path
) -> None:
    with SqliteStore(tmp_path / "p.db") as store:
        with pytest.raises(UnreadablePage, match=flag):
            collected(store, [page(html)], demo_config())
        analyzed(store, demo_config())
        failure = store.status().failures[0]
        assert (failure["url"], failure["last_error"]) == ("https://quay.example/quay", flag)
        assert store.status().counts["mention"] == 0
    assert flag in flags(tmp_path / "p.db")[0]


@pytest.mark.parametrize("name", WALLS)
def test_of_a_story_behind_a_wall_only_the_teaser_is_read(name: str, tmp_path: Path) -> None:
    html = source(story=f"{paragraphs(STORY[:2])}<p>{WALLS[name]}</p>", lang=name[:2])
    with SqliteStore(tmp_path / "p.db") as store:
        collected(store, [page(html)], demo_config())
        analyzed(store, demo_config())
    assert "partial_text" in flags(tmp_path / "p.db")[0]
    with sqlite3.connect(tmp_path / "p.db") as db:
        said = [text for (text,) in db.execute("SELECT text FROM mention")]
    assert said
    assert all(text in " ".join(STORY[:2]) for text in said)


def test_a_later_wall_does_not_take_away_what_was_read(tmp_path: Path) -> None:
    whole = page(source(story=paragraphs([*STORY, PARTNERS])))
    wall = page(source(above="", story=CONSENT["en"]))
    with SqliteStore(tmp_path / "p.db") as store:
        collected(store, [whole], demo_config())
        with pytest.raises(UnreadablePage):
            collected(store, [wall], demo_config())
    assert flags(tmp_path / "p.db") == [""]
