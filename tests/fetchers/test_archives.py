"""Pages from files: what is whole is read, what is not is named with its place."""

from __future__ import annotations

import gzip
import io
import json
import os
import zlib
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from fetchers.archive import pages
from provenance.errors import BadArchive, BadInput, BadLine, UnknownPath
from provenance.types import STORY_MEDIA_TYPE, RawPage

SEEN = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
BODY = "<html><body><p>İskele kapandı.</p></body></html>".encode()


def split(path: Path, **bounds: int) -> tuple[list[RawPage], list[BadInput]]:
    """The pages of an archive, and what could not be read."""
    read = list(pages(path, **bounds))
    good = [page for page in read if isinstance(page, RawPage)]
    return good, [fault for fault in read if isinstance(fault, BadInput)]


# --- WARC ------------------------------------------------------------------------------------


def add(
    writer: WARCWriter,
    number: int,
    body: bytes = BODY,
    *,
    status: str = "200 OK",
    kind: str = "response",
    **http: str,
) -> None:
    headers = {"content_type": "text/html; charset=utf-8"} | http
    lines = [(name.replace("_", "-").title(), value) for name, value in headers.items()]
    record = writer.create_warc_record(
        f"http://ferrypost.test/{number}",
        kind,
        payload=io.BytesIO(body),
        http_headers=StatusAndHeaders(status, lines, protocol="HTTP/1.1"),
        warc_headers_dict={"WARC-Date": "2026-11-02T09:30:00Z"},
    )
    writer.write_record(record)


def warc(count: int = 3, *, packed: bool = True) -> bytes:
    file = io.BytesIO()
    writer = WARCWriter(file, gzip=packed)
    writer.write_record(writer.create_warcinfo_record("made.warc", {"software": "a test"}))
    for number in range(count):
        add(writer, number, BODY + f"<!-- {number} -->".encode() * 50)
    return file.getvalue()


@pytest.mark.parametrize("name", ["pages.warc", "pages.warc.gz", "PAGES.WARC.GZ"])
@pytest.mark.parametrize("packed", [True, False])
def test_warc_gives_its_pages_whatever_its_name_says(tmp_path: Path, name: str, packed: bool) -> None:
    path = tmp_path / name
    path.write_bytes(warc(packed=packed))
    good, bad = split(path)
    assert bad == []
    assert good == [
        RawPage(
            url=f"http://ferrypost.test/{number}",
            fetched_at=SEEN,
            body=BODY + f"<!-- {number} -->".encode() * 50,
            media_type="text/html; charset=utf-8",
            status=200,
        )
        for number in range(3)
    ]


def test_warc_in_one_gzip_member_is_read(tmp_path: Path) -> None:
    path = tmp_path / "pages.warc.gz"
    path.write_bytes(gzip.compress(warc(packed=False)))
    good, bad = split(path)
    assert (len(good), bad) == (3, [])


@pytest.mark.parametrize("packed", [True, False])
def test_warc_cut_off_gives_what_was_whole_and_says_how_much(tmp_path: Path, packed: bool) -> None:
    path = tmp_path / "cut.warc.gz"
    path.write_bytes(warc(packed=packed)[:-60])
    good, (fault,) = split(path)
    assert [page.url for page in good] == ["http://ferrypost.test/0", "http://ferrypost.test/1"]
    assert isinstance(fault, BadArchive)
    assert str(path) in str(fault)
    assert "cut off" in str(fault)
    assert "3 records were read" in str(fault)


def test_corrupt_warc_gives_what_came_before(tmp_path: Path) -> None:
    whole = bytearray(warc())
    at = whole.rindex(b"\x1f\x8b") + 40
    whole[at : at + 20] = bytes(20)
    path = tmp_path / "corrupt.warc.gz"
    path.write_bytes(whole)
    good, (fault,) = split(path)
    assert len(good) == 2
    assert isinstance(fault, BadArchive)
    assert "3 records were read" in str(fault)


WHOLE = warc(2)


@settings(max_examples=60)
@given(st.integers(0, len(WHOLE) - 1))
def test_warc_cut_anywhere_never_passes_for_whole_unless_records_are(
    tmp_path_factory: pytest.TempPathFactory, at: int
) -> None:
    path = tmp_path_factory.mktemp("cut") / "cut.warc.gz"
    path.write_bytes(WHOLE[:at])
    good, bad = split(path)
    borders = [i for i in range(len(WHOLE)) if WHOLE.startswith(b"\x1f\x8b\x08", i)]
    assert bool(bad) is (at == 0 or at not in borders)
    assert [page.url for page in good] == [f"http://ferrypost.test/{n}" for n in range(len(good))]
    assert len(good) >= sum(at >= border for border in [*borders[2:], len(WHOLE)])


@pytest.mark.parametrize(
    "junk",
    [
        b"",
        b"GET / HTTP/1.1\r\n\r\n",
        b"\x1f\x8bnonsense",
        b"WARC/1.0\r\n",
        b"a" * 100_000,
        b"WARC/1.0\r\nContent-Length: " + b"9" * 5000,
    ],
)
def test_what_is_no_warc_is_a_bad_archive(tmp_path: Path, junk: bytes) -> None:
    path = tmp_path / "junk.warc"
    path.write_bytes(junk)
    good, (fault,) = split(path)
    assert good == []
    assert isinstance(fault, BadArchive)


def test_only_pages_that_were_answered_are_taken(tmp_path: Path) -> None:
    file = io.BytesIO()
    writer = WARCWriter(file, gzip=True)
    add(writer, 1, status="404 Not Found")
    add(writer, 2, status="302 Found", location="/x")
    add(writer, 3, content_type="image/png")
    add(writer, 4, kind="revisit")
    add(writer, 5, content_type="application/xhtml+xml")
    path = tmp_path / "mixed.warc.gz"
    path.write_bytes(file.getvalue())
    good, bad = split(path)
    assert [page.url for page in good] == ["http://ferrypost.test/5"]
    assert bad == []


@pytest.mark.parametrize("date", ["", "yesterday", "0001-01-01T00:00:00+03:00"])
def test_record_without_a_date_is_named(tmp_path: Path, date: str) -> None:
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + BODY
    head = f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: http://ferrypost.test/1\r\nWARC-Date: {date}\r\n"
    path = tmp_path / "dateless.warc"
    path.write_bytes(f"{head}Content-Length: {len(http)}\r\n\r\n".encode() + http + b"\r\n\r\n")
    good, (fault,) = split(path)
    assert good == []
    assert "record 1 (http://ferrypost.test/1)" in fault.where


def chunked(body: bytes) -> bytes:
    return b"%x\r\n" % len(body) + body + b"\r\n0\r\n\r\n"


@pytest.mark.parametrize(
    ("stored", "http"),
    [
        pytest.param(gzip.compress(BODY), {"content_encoding": "gzip"}, id="gzip"),
        pytest.param(BODY, {"content_encoding": "gzip"}, id="called gzip, stored plain"),
        pytest.param(chunked(BODY), {"transfer_encoding": "chunked"}, id="chunked"),
        pytest.param(BODY, {"transfer_encoding": "chunked"}, id="called chunked, stored whole"),
        pytest.param(
            chunked(gzip.compress(BODY)),
            {"content_encoding": "gzip", "transfer_encoding": "chunked"},
            id="both",
        ),
    ],
)
def test_page_of_a_warc_comes_decoded(tmp_path: Path, stored: bytes, http: dict[str, str]) -> None:
    file = io.BytesIO()
    add(WARCWriter(file, gzip=True), 1, stored, **http)
    path = tmp_path / "coded.warc.gz"
    path.write_bytes(file.getvalue())
    (page,), bad = split(path)
    assert (page.body, bad) == (BODY, [])


def test_page_that_is_bad_is_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    file = io.BytesIO()
    writer = WARCWriter(file, gzip=False)
    add(writer, 1, gzip.compress(BODY)[:-9], content_encoding="gzip")
    add(writer, 2, gzip.compress(bytes(5_000_000)), content_encoding="gzip")
    add(writer, 3, BODY, content_encoding="br")
    add(writer, 4)
    add(writer, 5)
    before, address, fourth = file.getvalue().partition(b"WARC-Target-URI: http://ferrypost.test/4")
    path = tmp_path / "some.warc"
    path.write_bytes(before + address + fourth.replace(b"kapand", b"KAPAND", 1))  # the digest stays
    good, bad = split(path, max_bytes=1_000_000)
    assert [page.url for page in good] == ["http://ferrypost.test/5"]
    for number, (fault, word) in enumerate(zip(bad, ("gzip", "larger", "'br'", "digest"), strict=True), 1):
        assert f"record {number} (http://ferrypost.test/{number})" in fault.where
        assert word in fault.why


# --- JSON Lines ------------------------------------------------------------------------------


def lines(path: Path, *rows: object) -> Path:
    path.write_text(
        "".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows), encoding="utf-8"
    )
    return path


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


# --- saved pages and folders -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "url"),
    [
        ('<link href="http://ferrypost.test/1" rel="canonical">', "http://ferrypost.test/1"),
        ('<meta property="og:url" content="http://ferrypost.test/2">', "http://ferrypost.test/2"),
        (
            '<link rel="canonical" href="/3"><meta property="og:url" content="http://ferrypost.test/3">',
            "http://ferrypost.test/3",
        ),
        (
            '<!-- saved from url=(0026)http://ferrypost.test/4 --><link rel="canonical" href="http://ferrypost.test/1">',
            "http://ferrypost.test/4",
        ),
    ],
)
@pytest.mark.parametrize("name", ["page.html", "page.HTM", "page.html.gz"])
def test_saved_page_has_the_address_it_was_saved_from(tmp_path: Path, head: str, url: str, name: str) -> None:
    body = head.encode() + BODY
    path = tmp_path / name
    path.write_bytes(gzip.compress(body) if name.endswith(".gz") else body)
    os.utime(path, (SEEN.timestamp(), SEEN.timestamp()))
    assert split(path) == ([RawPage(url=url, fetched_at=SEEN, body=body)], [])


def test_saved_page_without_an_address_has_that_of_its_file(tmp_path: Path) -> None:
    path = tmp_path / "a page.html"
    path.write_bytes(BODY)
    (page,), _ = split(path)
    assert page.url == path.as_uri()


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("page.html", b"a" * 2000, "larger"),
        ("page.html.gz", gzip.compress(bytes(2000)), "larger"),
        ("page.html.gz", gzip.compress(BODY)[:-5], "gzip"),
        ("page.html.gz", BODY, "gzip"),
        ("page.txt", BODY, ".warc"),
    ],
)
def test_file_that_cannot_be_read_is_named(tmp_path: Path, name: str, content: bytes, word: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    good, (fault,) = split(path, max_bytes=1000)
    assert good == []
    assert fault.where == str(path)
    assert word in fault.why


def test_folder_is_read_through_in_the_order_of_its_names(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "pages.warc.gz").write_bytes(warc(1))
    lines(tmp_path / "a.jsonl", {"url": "http://ferrypost.test/a", "text": "Closed."}, "not JSON")
    (tmp_path / "c.html").write_bytes(b'<link rel="canonical" href="http://ferrypost.test/c">' + BODY)
    (tmp_path / "notes.txt").write_text("not a page")
    good, (fault,) = split(tmp_path)
    assert [page.url[-1] for page in good] == ["a", "0", "c"]
    assert fault.where.endswith("a.jsonl:2")
    assert split(tmp_path)[0] == good


def test_folder_that_holds_no_page_is_named(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("not a page")
    good, (fault,) = split(tmp_path)
    assert good == []
    assert fault.where == str(tmp_path)


@pytest.mark.parametrize("name", ["missing.warc.gz", "missing/page.html", "nul\0.html"])
def test_missing_path_is_named_before_anything_is_read(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnknownPath, match=r"missing|nul"):
        pages(tmp_path / name)


def test_file_that_may_not_be_opened_is_named(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(BODY)
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")
    _, (fault,) = split(path)
    assert fault.where == str(path)


@settings(max_examples=50)
@given(st.binary(max_size=200), st.sampled_from(["x.warc", "x.jsonl", "x.html", "x.html.gz"]))
def test_any_file_gives_pages_and_named_faults(
    tmp_path_factory: pytest.TempPathFactory, noise: bytes, name: str
) -> None:
    path = tmp_path_factory.mktemp("noise") / name
    for content in (noise, zlib.compress(noise, wbits=31), b"WARC/1.0\r\nContent-Length: 9\r\n\r\n" + noise):
        path.write_bytes(content)
        _, bad = split(path)
        assert all(str(path) in fault.where for fault in bad)
