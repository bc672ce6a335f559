"""WARC files: the HTML pages among their responses, and a loud word where a file is cut or damaged.

warcio, the usual reader, ends quietly on a truncated file (measured: 85 of 181 records and no
exception, its issues 127 and 138), so this reads the format itself: a WARC is a row of headers with lengths.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from io import BufferedReader
from typing import Any

from fetchers.encoding import Decoder
from fetchers.warc_revisits import Aside, Wanted, is_revisit
from provenance.errors import BadArchive, BadInput, FetchError
from provenance.types import PageRef, RawPage
from provenance.urls import is_web

PAGES = frozenset(("text/html", "application/xhtml+xml"))
OURS = "News-Provenance-Page"
"""The field in which `fetchers.warc_writing` keeps what a WARC has no place for, as JSON."""
GZIP_MAGIC = b"\x1f\x8b"
_PIECE = 1 << 16
_MEDIA_TYPE = re.compile(rb"^content-type:([^;\r\n]*)", re.IGNORECASE | re.MULTILINE)
_MAX_LINE = 1 << 16
_MAX_HEADERS = 1000
_MAX_DIGITS = 18
"""Of a record's length: beyond that it is no length, and Python reads no number of thousands of digits."""


class _Damage(Exception):
    """The file is not what its format demands from here on; the message says how."""


class _Bytes:
    """The bytes of a file, unpacked if it is gzip, whether in one member or in one a record."""

    def __init__(self, file: BufferedReader) -> None:
        self._file = file
        self._buffer = b""
        self._packed = file.peek(2)[:2] == GZIP_MAGIC
        self._zlib = zlib.decompressobj(16 + zlib.MAX_WBITS)
        self._rest = b""
        self._inside = False

    def _more(self) -> bytes:
        """The next piece; b"" at the end of the file."""
        if not self._packed:
            return self._file.read(_PIECE)
        while True:
            packed = self._rest or self._file.read(_PIECE)
            if not packed:
                if self._inside:
                    raise _Damage("the file is cut off inside a gzip member")
                return b""
            try:
                plain = self._zlib.decompress(packed, _PIECE)
            except zlib.error as error:
                raise _Damage(f"its gzip stream is damaged ({error})") from error
            self._inside = not self._zlib.eof
            if self._zlib.eof:
                self._rest = self._zlib.unused_data.lstrip(b"\0")
                self._zlib = zlib.decompressobj(16 + zlib.MAX_WBITS)
            else:
                self._rest = self._zlib.unconsumed_tail
            if plain:
                return plain

    def line(self) -> bytes:
        """The next line with its end; shorter at the end of the file."""
        while (end := self._buffer.find(b"\n")) < 0:
            if len(self._buffer) > _MAX_LINE:
                raise _Damage("a header line is longer than 64 kB")
            piece = self._more()
            if not piece:
                end = len(self._buffer) - 1
                break
            self._buffer += piece
        line, self._buffer = self._buffer[: end + 1], self._buffer[end + 1 :]
        return line

    def block(self, length: int, *, keep: bool) -> bytes:
        """The next ``length`` bytes; b"" for a block that is only passed over."""
        kept: list[bytes] = []
        while length > 0:
            piece = self._buffer or self._more()
            if not piece:
                raise _Damage("the file is cut off inside a record")
            taken, self._buffer = piece[:length], piece[length:]
            length -= len(taken)
            if keep:
                kept.append(taken)
        return b"".join(kept)


@dataclass(frozen=True, slots=True)
class _Record:
    """One record: its headers by lower-case name, and its block where it is an answer that is not too large."""

    headers: Mapping[str, str]
    block: bytes | None

    @property
    def name(self) -> str:
        return self.headers.get("warc-target-uri", "").strip("<> ") or "a record without address"


def pages(file: BufferedReader, name: str, max_bytes: int) -> Iterator[RawPage | BadInput]:
    """Yield the HTML pages of a WARC that were answered with success, in its order.

    A revisit yields the page of the same file that it refers to, at its own time. A page that cannot be read yields a
    `BadInput` in its place and the rest goes on. A file that is cut off or damaged yields what came before and then,
    last, a `BadArchive`.

    Args:
        file: A WARC, plain or gzip, at its beginning; a pipe is read once.
        name: What errors call it.
        max_bytes: Pages that are larger, unpacked, are named and left out.
    """
    count = lost = 0
    with Aside(_wanted(file) if file.seekable() else None) as aside:
        records = _records(_Bytes(file), max_bytes)
        while True:
            try:
                record = next(records)
            except StopIteration:
                if count == 0:
                    yield BadArchive(name, "has no record in it")
                if lost:
                    yield BadArchive(
                        name,
                        f"{lost} of its records say that a page was unchanged which it does not have",
                    )
                return
            except _Damage as damage:
                read = "no record was" if count == 0 else f"{count} record{'s were' if count > 1 else ' was'}"
                yield BadArchive(name, f"{damage}; {read} read before that")
                return
            count += 1
            try:
                if is_revisit(record.headers):
                    page = _seen_again(record, aside)
                    lost += page is None and _may_be_page(record)
                else:
                    page = _page(record, max_bytes)
                    if page is not None:
                        aside.put(record.headers, page)
            except (BadInput, FetchError, ValueError, OverflowError) as error:
                why = error.why if isinstance(error, BadInput | FetchError) else str(error)
                yield BadInput(f"{name}, record {count} ({record.name})", why)
            else:
                if page is not None:
                    yield page


def _wanted(file: BufferedReader) -> Wanted:
    """What the revisits of a file refer to, up to where it is damaged; leaves the file where it was."""
    wanted, start = Wanted(), file.tell()
    with contextlib.suppress(_Damage):
        for record in _records(_Bytes(file), 0):
            if is_revisit(record.headers):
                wanted.add(record.headers)
    file.seek(start)
    return wanted


def _seen_again(record: _Record, aside: Aside) -> RawPage | None:
    """The page that a revisit refers to; None where this file does not have it.

    Raises:
        BadInput: What our own writer added is damaged.
        ValueError: Its date is no date.
        OverflowError: Its date is no date in UTC.
    """
    page = aside.page(record.headers, _date(record))
    told = _ours(record)
    if page is None or told is None:
        return page
    return replace(
        page,
        status=told.get("status"),
        final_url=told.get("final_url"),
        outlet_id=told.get("outlet"),
        listing=_listing(record.name, told.get("listing")),
    )


def _may_be_page(record: _Record) -> bool:
    """Whether a revisit can be of a page, by the media type in its headers; "not modified" need not repeat it."""
    found = _MEDIA_TYPE.search(record.block or b"")
    return found is None or found[1].decode("latin-1").strip().lower() in PAGES


def _date(record: _Record) -> datetime:
    when = datetime.fromisoformat(record.headers.get("warc-date", ""))
    return when.astimezone(UTC) if when.tzinfo else when.replace(tzinfo=UTC)


def _records(source: _Bytes, max_bytes: int) -> Iterator[_Record]:
    while True:
        line = source.line()
        while line and not line.strip():
            line = source.line()
        if not line:
            return
        if not line.startswith(b"WARC/"):
            raise _Damage("a record does not begin with WARC/")
        headers: dict[str, str] = {}
        while (line := source.line()).strip():
            name, colon, value = line.decode("utf-8", "replace").partition(":")
            if colon and len(headers) < _MAX_HEADERS:
                headers[name.strip().lower()] = value.strip()
        length = headers.get("content-length", "")
        if not line:
            raise _Damage("the file is cut off inside a record's headers")
        if not length.isdecimal() or len(length) > _MAX_DIGITS:
            raise _Damage("a record does not say how long it is")
        # Whatever its size packed, a page with its headers cannot exceed this and still be taken.
        wanted = (
            headers.get("warc-type", "").lower() in ("response", "revisit") and int(length) <= 2 * max_bytes
        )
        block = source.block(int(length), keep=wanted)
        yield _Record(headers, block if wanted else None)


def _page(record: _Record, max_bytes: int) -> RawPage | None:
    """The page in a record; None where it holds none.

    Raises:
        BadInput: The record contradicts itself.
        FetchError: Its body cannot be decoded.
        ValueError: Its date is no date.
        OverflowError: Its date is no date in UTC.
    """
    if record.headers.get("warc-type", "").lower() != "response":
        return None
    if not is_web(record.name):
        return None  # a DNS answer, or FTP
    if record.block is None:
        raise BadInput(record.name, f"is larger than {max_bytes} bytes")
    head, _, body = record.block.partition(b"\r\n\r\n")
    status_line, *lines = head.decode("latin-1").split("\r\n")
    protocol, _, status = status_line.partition(" ")
    if not protocol.startswith("HTTP/") or not status[:3].isdecimal():
        raise BadInput(record.name, "is no HTTP response")
    http = {n.strip().lower(): v.strip() for n, _, v in (line.partition(":") for line in lines)}
    media_type = http.get("content-type", "")
    ours = _ours(record)
    is_page = media_type.partition(";")[0].strip().lower() in PAGES
    if status[0] != "2" or not (is_page or ours is not None):
        return None
    _check_digest(record)
    if http.get("transfer-encoding", "").lower() == "chunked":
        body = _unchunked(body)
    coding = http.get("content-encoding", "")
    # Some crawlers store the decoded body below the header of the encoded one.
    decoder = Decoder(
        record.name, coding if body.startswith(GZIP_MAGIC) or "gzip" not in coding else "", max_bytes
    )
    decoder.feed(body)
    told = ours or {"status": int(status[:3])}
    return RawPage(
        url=record.name,
        fetched_at=_date(record),
        body=decoder.whole(),
        media_type=media_type,
        status=told.get("status"),
        final_url=told.get("final_url"),
        outlet_id=told.get("outlet"),
        listing=_listing(record.name, told.get("listing")),
    )


def _ours(record: _Record) -> dict[str, Any] | None:
    """What our own writer added to a record; None in the records of others.

    Raises:
        BadInput: The field is there, but not as we write it.
    """
    text = record.headers.get(OURS.lower())
    if text is None:
        return None
    try:
        told = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadInput(record.name, f"has a damaged {OURS}: {error}") from error
    kinds = {"status": int, "final_url": str, "outlet": str, "listing": dict}
    if not isinstance(told, dict) or any(
        not isinstance(told.get(name), kind | None) for name, kind in kinds.items()
    ):
        raise BadInput(record.name, f"has a {OURS} of another form")
    return told


def _listing(url: str, told: dict[str, Any] | None) -> PageRef | None:
    if told is None:
        return None
    said = {
        name: value if isinstance(value := told.get(name), str) else None for name in ("title", "published")
    }
    return PageRef(url=url, source_url=str(told.get("source_url") or ""), **said)


def _check_digest(record: _Record) -> None:
    """Hold the block against the digest that the record states, where it is one we know."""
    algorithm, _, stated = record.headers.get("warc-block-digest", "").partition(":")
    if algorithm.lower() not in ("sha1", "sha256") or not stated:
        return
    digest = hashlib.new(algorithm.lower(), record.block or b"", usedforsecurity=False)
    if stated.lower() != digest.hexdigest() and stated.upper() != base64.b32encode(digest.digest()).decode():
        raise BadInput(record.name, "does not have the digest that it states")


def _unchunked(body: bytes) -> bytes:
    """A body without its chunk sizes; as it is where it has none, for many crawlers store it so."""
    out: list[bytes] = []
    at = 0
    while True:
        end = body.find(b"\r\n", at)
        try:
            size = int(body[at : end if end >= 0 else at].partition(b";")[0], 16)
        except ValueError:
            return body
        start = end + 2
        if size == 0:
            return b"".join(out)
        if size < 0 or body[start + size : start + size + 2] != b"\r\n":
            return body
        out.append(body[start : start + size])
        at = start + size + 2
