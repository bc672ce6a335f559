"""Saved pages, folders, and whatever else is given for an archive."""

from __future__ import annotations

import gzip
import os
import zlib
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fetchers.archive import pages
from provenance.errors import UnknownPath
from provenance.types import RawPage
from tests.fetchers.archives import BODY, SEEN, lines, pipe, split, warc


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
        ("page.html", Random(7).randbytes(900), "control characters"),
    ],
)
def test_file_that_cannot_be_read_is_named(tmp_path: Path, name: str, content: bytes, word: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    good, (fault,) = split(path, max_bytes=1000)
    assert good == []
    assert fault.where == str(path)
    assert word in fault.why


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "windows-1254", "iso-2022-jp"])
def test_page_in_another_encoding_is_no_binary_file(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "page.html"
    words = "港は閉まっている" if encoding == "iso-2022-jp" else "Kıyı ışıkları sönük, iskele kapalı"
    path.write_bytes(f"<html><body><p>{words}.</p></body></html>".encode(encoding))
    good, bad = split(path)
    assert (len(good), bad) == (1, [])


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


PAGE = b'<link rel="canonical" href="http://ferrypost.test/0">' + BODY
LINE = b'{"url": "http://ferrypost.test/0", "text": "The pier is closed."}\n'


@pytest.mark.parametrize("name", ["pipe", "pipe.warc", "pipe.jsonl", "pipe.html"])
def test_pipe_is_read_once_whether_or_not_its_name_says_what_it_brings(tmp_path: Path, name: str) -> None:
    contents = {".warc": [warc(1)], ".jsonl": [LINE], ".html": [PAGE]}
    for number, content in enumerate(contents.get(Path(name).suffix, [warc(1), LINE, b"\n" + PAGE])):
        with pipe(tmp_path / f"{number}-{name}", content) as path:
            good, bad = split(path)
        assert ([page.url for page in good], bad) == (["http://ferrypost.test/0"], [])


@pytest.mark.parametrize("content", [b"\n" + LINE, b"\xef\xbb\xbf" + PAGE, warc(1), warc(1, packed=False)])
@pytest.mark.parametrize("cut", [1, 3])
def test_pipe_is_known_by_its_beginning_however_little_comes_first(
    tmp_path: Path, content: bytes, cut: int
) -> None:
    with pipe(tmp_path / "pipe", content[:cut], content[cut:]) as path:
        good, bad = split(path)
    assert ([page.url for page in good], bad) == (["http://ferrypost.test/0"], [])


@pytest.mark.parametrize(("content", "word"), [(b"", "empty"), (b"Dear editor", "begins"), (BODY, "address")])
def test_pipe_that_brings_no_pages_is_named(tmp_path: Path, content: bytes, word: str) -> None:
    with pipe(tmp_path / "pipe", content) as path:
        good, (fault,) = split(path)
    assert (good, fault.where) == ([], str(path))
    assert word in fault.why


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
