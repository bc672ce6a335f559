"""import and export of pages as a person meets them."""

from __future__ import annotations

import gzip
import io
from pathlib import Path

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from db.store import SqliteStore
from tests.cli.desk import DONE, FAILED, IN_PART, USAGE, Desk, feed, lines, story
from tests.fetchers.raw_server import page, reply


def row(name: str) -> dict[str, str]:
    return {
        "url": f"http://ferry.test/{name}",
        "fetched_at": "2026-11-02T09:30:00Z",
        "html": story(f"Pier {name}").decode(),
    }


def warc(count: int) -> bytes:
    file = io.BytesIO()
    writer = WARCWriter(file, gzip=True)
    for number in range(count):
        http = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
        made = writer.create_warc_record(
            f"http://ferry.test/{number}",
            "response",
            payload=io.BytesIO(story(f"Pier {number}")),
            http_headers=http,
        )
        writer.write_record(made)
    return file.getvalue()


def test_import_twice_is_import_once(desk: Desk) -> None:
    archive = desk.folder / "pages.warc.gz"
    archive.write_bytes(warc(2))
    given = [str(archive), lines(desk.folder / "pages.jsonl", row("a"), row("b"))]
    code, out, _ = desk.command("import", *given)
    assert (code, desk.versions()) == (DONE, 4)
    assert "4 new articles" in out
    code, out, _ = desk.command("import", *given)
    assert (code, desk.versions()) == (DONE, 4)
    assert "0 new articles, 0 edited, 4 unchanged" in out


def test_warc_that_is_cut_off_gives_what_was_whole_and_is_named(desk: Desk) -> None:
    archive = desk.folder / "cut.warc.gz"
    archive.write_bytes(warc(3)[:-50])
    code, out, err = desk.command("import", str(archive))
    assert (code, desk.versions()) == (IN_PART, 2)
    assert "2 new articles" in out
    assert f"failed: {archive}: the file is cut off" in err
    assert "2 records were read" in err
    assert str(archive) in desk.status()


def test_line_that_is_not_json_is_named_and_the_others_are_imported(desk: Desk) -> None:
    path = lines(
        desk.folder / "pages.jsonl", row("a"), '{"url": "http://fer', row("b"), {"url": "http://ferry.test/c"}
    )
    code, out, err = desk.command("import", path)
    assert (code, desk.versions()) == (IN_PART, 2)
    assert "2 new articles" in out
    assert f"failed: {path}:2: is not JSON" in err
    assert f"failed: {path}:4: has neither `html` nor `text`" in err
    status = desk.status()
    assert f"{path}:2" in status
    assert f"{path}:4" in status


def test_story_without_a_page_is_imported(desk: Desk) -> None:
    made = {"url": "http://ferry.test/told", "title": "Pier closed", "published_at": "2026-11-02T09:00"}
    path = lines(
        desk.folder / "stories.jsonl",
        made | {"text": 'The pier was closed.\n"We will open in May," Ada Lindqvist told the Ferry.'},
        made | {"url": "http://ferry.test/empty", "text": " "},
    )
    code, _, err = desk.command("import", path)
    assert code == IN_PART
    assert "failed: http://ferry.test/empty: no story was found" in err
    with SqliteStore(desk.folder / "provenance.db") as store:
        (told,) = [version for version in store.versions() if version.article.url.endswith("told")]
    assert told.article.published is not None
    assert told.article.published.at.isoformat() == "2026-11-02T09:00:00+00:00"


def test_missing_path_is_named_before_anything_is_imported(desk: Desk) -> None:
    path = lines(desk.folder / "pages.jsonl", row("a"))
    code, _, err = desk.command("import", path, "missing.warc.gz")
    assert code == USAGE
    assert "missing.warc.gz: does not exist" in err
    assert not (desk.folder / "provenance.db").exists()


@pytest.mark.parametrize("name", ["notes.txt", "empty.warc", "folder/notes.txt"])
def test_what_holds_no_page_is_named(desk: Desk, name: str) -> None:
    path = desk.folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("")
    given = str(path.parent) if "/" in name else str(path)
    code, _, err = desk.command("import", given)
    assert code == FAILED
    assert f"failed: {given}: " in err


def articles(path: Path) -> list[tuple[object, ...]]:
    """All versions of a database, with what is known of them."""
    with SqliteStore(path) as store:
        return [
            (v.article_id, v.seq, v.outlet_id, v.article, v.sha256, v.first_seen_at, v.last_seen_at)
            for v in store.versions()
        ]


def test_warc_that_is_exported_is_imported_to_the_same_articles(desk: Desk) -> None:
    dated = feed("/pier").replace(b"</item>", b"<pubDate>Mon, 02 Nov 2026 09:00:00 +0300</pubDate></item>")
    desk.ferry.routes["/rss"] = reply(body=dated)
    desk.quay.routes["/pier"] = reply("301 Moved", location="/new/pier")
    desk.quay.routes["/new/pier"] = page(story("Quay open"))
    desk.command("run")
    lines(
        desk.folder / "told.jsonl",
        {"url": "http://ferry.test/told", "text": "The pier was closed on Monday."},
    )
    desk.command("import", "told.jsonl")
    code, _, err = desk.command("export", "warc", "--out", "all.warc.gz")
    assert code == DONE, err
    code, _, err = desk.command("--db", "again.db", "import", "all.warc.gz")
    assert code == DONE, err
    assert articles(desk.folder / "again.db") == articles(desk.folder / "provenance.db") != []
    desk.command("export", "--format", "warc", "other.warc.gz")
    records = [(desk.folder / name).read_bytes() for name in ("all.warc.gz", "other.warc.gz")]
    assert len({gzip.decompress(written).count(b"WARC/1.1") for written in records}) == 1
