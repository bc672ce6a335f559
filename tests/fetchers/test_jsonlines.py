"""JSON Lines: what is whole is read, what is not is named with its line."""

from __future__ import annotations

import json
import os
from datetime import datetime
from pathlib import Path

import pytest

from provenance.errors import BadLine
from provenance.types import STORY_MEDIA_TYPE, RawPage
from tests.fetchers.archives import BODY, SEEN, lines, split


def test_line_with_html_is_a_page(tmp_path: Path) -> None:
    row = {"url": "http://ferrypost.test/1", "fetched_at": "2026-11-02T12:30:00+03:00", "html": BODY.decode()}
    path = lines(tmp_path / "pages.jsonl", row, "", row | {"status": 200, "outlet": "ferry-post"})
    expected = RawPage(
        url="http://ferrypost.test/1", fetched_at=SEEN, body=BODY, media_type="text/html; charset=utf-8"
    )
    good, bad = split(path)
    assert bad == []
    assert good[0] == expected
    assert (good[1].status, good[1].outlet_id) == (200, "ferry-post")


def test_bad_line_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    fine = {"url": "http://ferrypost.test/1", "text": "The pier is closed.", "fetched_at": "2026-11-02"}
    rows = [
        fine,
        "not JSON at all",
        '["http://ferrypost.test/1"]',
        {"text": "No address."},
        fine | {"url": "ferrypost.test/1"},
        {"url": "http://ferrypost.test/1"},
        fine | {"fetched_at": "last Monday"},
        fine | {"status": 10**400},
        fine | {"outlet": 7},
        "[" * 100_000,
        fine | {"url": "http://ferrypost.test/2"},
    ]
    path = lines(tmp_path / "pages.jsonl", *rows)
    good, bad = split(path)
    assert [page.url for page in good] == ["http://ferrypost.test/1", "http://ferrypost.test/2"]
    assert [fault.where for fault in bad] == [f"{path}:{number}" for number in range(2, 11)]
    assert all(isinstance(fault, BadLine) for fault in bad)
    for fault, word in zip(
        bad,
        ("not JSON", "object", "`url`", "`url`", "`text`", "fetched_at", "status", "outlet", "nested"),
        strict=True,
    ):
        assert word in fault.why


def test_line_cut_off_or_in_another_encoding_is_named(tmp_path: Path) -> None:
    path = tmp_path / "pages.jsonl"
    path.write_bytes(
        '{"url": "http://ferrypost.test/1", "text": "İskele"}\n'.encode("cp1254") + b'{"url": "http://fer'
    )
    _, (coded, cut) = split(path)
    assert "UTF-8" in coded.why
    assert cut.where.endswith(":2")


def test_line_that_is_too_long_is_named_and_the_next_is_read(tmp_path: Path) -> None:
    row = {"url": "http://ferrypost.test/1", "text": "The pier is closed."}
    path = lines(tmp_path / "pages.jsonl", row | {"text": "a" * 9000}, row)
    good, (fault,) = split(path, max_bytes=1000)
    assert len(good) == 1
    assert fault.where == f"{path}:1"


def test_same_story_is_the_same_page_however_the_line_is_written(tmp_path: Path) -> None:
    story = {
        "url": "http://ferrypost.test/1",
        "title": "Pier closed",
        "published_at": "2026-11-02",
        "text": "Closed.",
    }
    about = {"fetched_at": "2026-11-02T09:30:00Z", "outlet": "ferry-post", "status": 200}
    rows = [story | about, dict(reversed(story.items())), story | {"description": None}]
    good, bad = split(lines(tmp_path / "stories.jsonl", *rows))
    assert bad == []
    assert {page.media_type for page in good} == {STORY_MEDIA_TYPE}
    assert len({page.body for page in good}) == 1
    assert json.loads(good[0].body) == story


@pytest.mark.parametrize(
    ("stated", "meant"),
    [
        ("2026-11-02T09:30:00", SEEN),
        ("2026-11-02 09:30", SEEN),
        ("2026-11-02T09:30:00Z", SEEN),
        ("2026-11-02T12:30:00+03:00", SEEN),
        ("2026-11-02", SEEN.replace(hour=0, minute=0)),
    ],
)
def test_time_without_a_zone_is_utc(tmp_path: Path, stated: str, meant: datetime) -> None:
    row = {"url": "http://ferrypost.test/1", "fetched_at": stated, "text": "Closed."}
    (page,), _ = split(lines(tmp_path / "pages.jsonl", row))
    assert page.fetched_at == meant


def test_without_a_time_the_files_own_stands_in(tmp_path: Path) -> None:
    path = lines(tmp_path / "pages.jsonl", {"url": "http://ferrypost.test/1", "text": "Closed."})
    os.utime(path, (SEEN.timestamp(), SEEN.timestamp() + 0.5))
    (page,), _ = split(path)
    assert page.fetched_at == SEEN


def test_byte_order_mark_and_lone_surrogates_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "pages.jsonl"
    path.write_text('\ufeff{"url": "http://ferrypost.test/1", "text": "Closed \\ud83d."}', encoding="utf-8")
    (page,), bad = split(path)
    assert (b"Closed ?." in page.body, bad) == (True, [])
