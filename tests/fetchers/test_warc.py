"""WARC: what is whole is read, what is not is named with its place."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import subprocess
import sys
from contextlib import nullcontext
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator
from warcio.warcwriter import WARCWriter

from fetchers.warc_writing import write
from provenance.errors import BadArchive
from provenance.types import RawPage
from tests.fetchers.archives import BODY, SEEN, add, pipe, split, warc


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
    at = whole.rindex(b"\x1f\x8b\x08\x00") + 40  # two bytes of it may stand in what is packed
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
    add(writer, 4, kind="revisit", content_type="image/png")
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


def revisit(url: str, date: str, *, body: bytes | None = None, **more: str) -> bytes:
    """A record that says that a page was unchanged, as crawlers write it."""
    head = b"HTTP/1.1 304 Not Modified\r\n\r\n"
    fields = {
        "WARC-Type": "revisit",
        "WARC-Target-URI": url,
        "WARC-Date": date,
        "Content-Length": str(len(head)),
    }
    if body is not None:
        fields["WARC-Payload-Digest"] = "sha1:" + base64.b32encode(hashlib.sha1(body).digest()).decode()
    fields |= {name.replace("_", "-"): value for name, value in more.items()}
    lines = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"WARC/1.0\r\n{lines}\r\n".encode() + head + b"\r\n\r\n"


FIRST = BODY + b"<!-- 0 -->" * 50  # as `warc` writes it
LATER = "2026-11-02T11:00:00Z"


@pytest.mark.parametrize(
    "record",
    [
        pytest.param(revisit("http://ferrypost.test/0", LATER, body=FIRST), id="by its digest"),
        pytest.param(revisit("http://ferrypost.test/0", LATER), id="by its address"),
        pytest.param(
            revisit(
                "http://ferrypost.test/0",
                LATER,
                WARC_Refers_To_Target_URI="http://ferrypost.test/0",
                WARC_Profile="http://netpreserve.org/warc/1.0/revisit/server-not-modified",
            ),
            id="not modified",
        ),
    ],
)
def test_revisit_is_the_page_seen_again(tmp_path: Path, record: bytes) -> None:
    path = tmp_path / "pages.warc"
    path.write_bytes(warc(1, packed=False) + record)
    good, bad = split(path)
    assert bad == []
    assert [(p.url, p.body, p.fetched_at) for p in good] == [
        ("http://ferrypost.test/0", FIRST, SEEN),
        ("http://ferrypost.test/0", FIRST, datetime(2026, 11, 2, 11, tzinfo=UTC)),
    ]


def test_revisit_that_a_pipe_brings_is_the_page_seen_again(tmp_path: Path) -> None:
    record = revisit("http://ferrypost.test/0", LATER, body=FIRST)
    with pipe(tmp_path / "pages.warc", warc(1, packed=False) + record) as path:
        good, bad = split(path)
    assert ([page.body for page in good], bad) == ([FIRST, FIRST], [])


READ_AND_WEIGH = """
import resource, sys
from pathlib import Path
from fetchers.archive import pages
def peak(): return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
before = peak()
print(sum(1 for _ in pages(Path(sys.argv[1]))), peak() - before)
"""
"""Prints how many pages an archive gives and how many MB that takes at most."""


@pytest.mark.parametrize("name", ["file.warc", "pipe.warc"])
def test_archive_of_200_mb_takes_the_memory_of_some_pages(tmp_path: Path, name: str) -> None:
    file = io.BytesIO()
    add(WARCWriter(file, gzip=False), 0, BODY.ljust(2_000_000))
    records = [file.getvalue()] * 100
    path = tmp_path / name
    with pipe(path, *records) if name.startswith("pipe") else nullcontext():
        if name.startswith("file"):
            path.write_bytes(b"".join(records))
        told = subprocess.check_output([sys.executable, "-c", READ_AND_WEIGH, path], text=True)
    count, megabytes = map(int, told.split())
    assert count == 100
    assert megabytes < 40


def test_revisits_of_pages_in_another_file_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "pages.warc"
    gone = revisit("http://ferrypost.test/9", LATER, body=b"another")
    path.write_bytes(warc(1, packed=False) + gone + gone)
    good, bad = split(path)
    assert len(good) == 1
    assert ["2 of its records" in str(fault) for fault in bad] == [True]


def test_bytes_are_written_once_and_read_as_often_as_they_were_seen(tmp_path: Path) -> None:
    seen = [
        RawPage(
            url="http://ferrypost.test/1", fetched_at=SEEN, body=BODY, outlet_id="ferry-post", status=200
        ),
        RawPage(
            url="http://ferrypost.test/1",
            fetched_at=SEEN + timedelta(hours=1),
            body=BODY,
            outlet_id="ferry-post",
            status=200,
        ),
        RawPage(
            url="http://ferrypost.test/2", fetched_at=SEEN + timedelta(hours=2), body=BODY * 2, status=200
        ),
        RawPage(
            url="http://ferrypost.test/3",
            fetched_at=SEEN + timedelta(hours=3),
            body=BODY,
            final_url="http://ferrypost.test/1",
            status=200,
        ),
    ]
    path = tmp_path / "pages.warc.gz"
    with path.open("wb") as out:
        assert write(seen, out, written_at=SEEN) == 4
    assert split(path) == (seen, [])
    with path.open("rb") as file:
        kinds = [record.rec_type for record in ArchiveIterator(file)]
    assert kinds == ["warcinfo", "response", "revisit", "response", "revisit"]
