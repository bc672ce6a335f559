"""What the tests of archives have in common."""

from __future__ import annotations

import fcntl
import io
import json
import os
import struct
import termios
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from fetchers.archive import pages
from provenance.errors import BadInput
from provenance.types import RawPage

SEEN = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)


BODY = "<html><body><p>İskele kapandı.</p></body></html>".encode()


def split(path: Path, **bounds: int) -> tuple[list[RawPage], list[BadInput]]:
    """The pages of an archive, and what could not be read."""
    read = list(pages(path, **bounds))
    good = [page for page in read if isinstance(page, RawPage)]
    return good, [fault for fault in read if isinstance(fault, BadInput)]


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


def lines(path: Path, *rows: object) -> Path:
    path.write_text(
        "".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows), encoding="utf-8"
    )
    return path


@contextmanager
def pipe(path: Path, *pieces: bytes) -> Iterator[Path]:
    """A named pipe that brings these bytes once, each piece when what came before it was taken."""

    def bring() -> None:
        with path.open("wb", buffering=0) as out:
            for piece in pieces:
                for _ in range(2000):  # or two seconds later
                    if not struct.unpack("i", fcntl.ioctl(out, termios.FIONREAD, bytes(4)))[0]:
                        break
                    time.sleep(0.001)
                out.write(piece)

    os.mkfifo(path)
    writer = threading.Thread(target=bring)
    writer.start()
    yield path
    writer.join()
