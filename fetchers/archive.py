"""What was collected before and elsewhere: WARC, JSON Lines, saved HTML, a folder of them, or a pipe that brings them."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from io import BufferedReader, RawIOBase
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from fetchers import jsonlines, saved, warc
from provenance.errors import BadInput, UnknownPath
from provenance.types import FetchSettings, RawPage

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

WARC = (".warc", ".warc.gz")
JSON_LINES = (".jsonl", ".json", ".ndjson")
HTML = (".html", ".htm", ".html.gz", ".htm.gz", ".xhtml")
KINDS = (*WARC, *JSON_LINES, *HTML)
Kind = Literal["warc", "lines", "page"]
ENDINGS: Mapping[Kind, tuple[str, ...]] = {"warc": WARC, "lines": JSON_LINES, "page": HTML}
STANDARD_INPUT = Path("-")
_HEAD = 64
"""Bytes in which something begins that is neither white space nor a byte order mark."""


def pages(path: Path, *, max_bytes: int = FetchSettings().max_bytes) -> Iterator[RawPage | BadInput]:
    """Yield the pages of a file or of all files in a folder, and what could not be read in its place.

    A folder is walked through in the order of its names; files of other kinds in it are passed over.
    Reading the same file again gives equal pages, so importing it twice changes nothing.

    Args:
        path: A file whose name says what it is (``.warc``, ``.warc.gz``, ``.jsonl``, ``.json``, ``.ndjson``,
            ``.html``, ``.htm``, also gzipped), a folder, a pipe, or ``-`` for standard input; what comes by a pipe
            without such a name is known by its first bytes.
        max_bytes: Larger pages, unpacked, are named and left out.

    Raises:
        UnknownPath: There is no such file or folder. Raised at once, not at the first page.
    """
    if path == STANDARD_INPUT:
        return _of_standard_input(max_bytes)
    try:
        path.stat()
    except FileNotFoundError as error:
        raise UnknownPath(str(path)) from error
    except (OSError, ValueError) as error:
        raise UnknownPath(str(path), f"cannot be read: {error}") from error
    return _pages(path, max_bytes)


def _pages(path: Path, max_bytes: int) -> Iterator[RawPage | BadInput]:
    if not path.is_dir():
        yield from _of_file(path, max_bytes)
        return
    children = [
        child for child in sorted(path.rglob("*")) if child.name.lower().endswith(KINDS) and child.is_file()
    ]
    if not children:
        yield BadInput(str(path), f"holds no file named as one of {', '.join(KINDS)}")
    for child in children:
        yield from _of_file(child, max_bytes)


def _of_file(path: Path, max_bytes: int) -> Iterator[RawPage | BadInput]:
    name = path.name.lower()
    kind = next((kind for kind, endings in ENDINGS.items() if name.endswith(endings)), None)
    if kind is None and path.is_file():
        yield BadInput(str(path), f"is none of {', '.join(KINDS)}, by its name")
        return
    try:
        with path.open("rb") as opened:
            file = _with_its_head(opened)
            if kind is None:
                yield from _of_stream(file, str(path), max_bytes)
            else:
                yield from _read(file, str(path), kind, max_bytes, address=path.resolve().as_uri())
    except OSError as error:
        yield BadInput(str(path), f"cannot be read: {error.strerror or error}")


def _of_standard_input(max_bytes: int) -> Iterator[RawPage | BadInput]:
    if sys.stdin is None:  # as where it was closed by whoever started us
        yield BadInput("standard input", "is closed")
        return
    with open(sys.stdin.fileno(), "rb", closefd=False) as opened:
        yield from _of_stream(_with_its_head(opened), "standard input", max_bytes)


class _Pipe(RawIOBase):
    """A pipe whose first piece is no shorter than `_HEAD`, however its writer cuts what it writes."""

    def __init__(self, file: BufferedReader) -> None:
        self._file = file
        self._head = file.read(_HEAD)

    def readable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._file.fileno()

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer).cast("B")
        piece = self._head[: len(view)] or self._file.read1(len(view))
        self._head = self._head[len(piece) :]
        view[: len(piece)] = piece
        return len(piece)


def _with_its_head(file: BufferedReader) -> BufferedReader:
    """The file, of which a look ahead shows `_HEAD` bytes at its beginning, or all that it has."""
    return file if file.seekable() else BufferedReader(_Pipe(file))


def _of_stream(file: BufferedReader, name: str, max_bytes: int) -> Iterator[RawPage | BadInput]:
    """What a file brings whose name says nothing."""
    head = file.peek(_HEAD).lstrip(b"\xef\xbb\xbf \t\r\n")
    if head.startswith((warc.GZIP_MAGIC, b"WARC/")):
        kind: Kind = "warc"
    elif head.startswith(b"{"):
        kind = "lines"
    elif head.startswith(b"<"):
        kind = "page"
    else:
        yield BadInput(name, "is no WARC, JSON Lines or HTML, by how it begins" if head else "is empty")
        return
    yield from _read(file, name, kind, max_bytes, address=None)


def _read(
    file: BufferedReader, name: str, kind: Kind, max_bytes: int, *, address: str | None
) -> Iterator[RawPage | BadInput]:
    changed = datetime.fromtimestamp(int(os.fstat(file.fileno()).st_mtime), UTC)
    try:
        if kind == "warc":
            yield from warc.pages(file, name, max_bytes)
        elif kind == "lines":
            yield from jsonlines.pages(file, name, changed, max_bytes)
        else:
            yield saved.page(file, name, changed, max_bytes, address=address)
    except BadInput as error:
        yield error
