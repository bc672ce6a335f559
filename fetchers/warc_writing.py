"""Writes raw pages as a WARC that replays: ISO 28500, one gzip member a record, with digests.

What was fetched is kept decoded and without the server's headers, so a ``response`` record has the headers that
make the body readable again: its media type and its length. What a WARC has no place for (where redirects led,
whose page it is, how a source listed it) is in a field of our own, which other tools pass over and `fetchers.warc` reads.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from http import HTTPStatus
from typing import IO

from fetchers.warc import OURS
from provenance import __version__
from provenance.types import RawPage

NAMESPACE = uuid.UUID("5f0c6b6e-6c0c-4c53-8d2e-6d4d3d5f9a10")
"""Record ids are made from what is in a record, so writing the same pages twice gives the same file."""
NOT_MODIFIED = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"
IDENTICAL = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
_CRLF = "\r\n"


def write(pages: Iterable[RawPage], out: IO[bytes], *, written_at: datetime) -> int:
    """Write the pages, gzipped, in their order; gives how many. Bytes that were written before are referred to.

    Args:
        pages: What is written: the bytes as they came, decoded.
        out: Open for bytes.
        written_at: The date of the file's ``warcinfo`` record.
    """
    info = f"software: news-provenance/{__version__}\r\nformat: WARC File Format 1.1\r\n".encode()
    _record(out, "warcinfo", written_at, "application/warc-fields", info)
    count = 0
    written: dict[str, tuple[str, datetime]] = {}
    for page in pages:
        count += 1
        digest = _digest(page.body)
        first = written.setdefault(digest, (page.url, page.fetched_at))
        again = first != (page.url, page.fetched_at)
        head = _CRLF.join(
            [
                f"HTTP/1.1 {page.status or 200} {_phrase(page.status or 200)}",
                f"Content-Type: {_one_line(page.media_type)}",
                f"Content-Length: {len(page.body)}",
                _CRLF,
            ]
        )
        _record(
            out,
            "revisit" if again else "response",
            page.fetched_at,
            "application/http;msgtype=response",
            head.encode("latin-1", "replace") + (b"" if again else page.body),
            {
                "WARC-Target-URI": page.url,
                "WARC-Payload-Digest": digest,
                **(_reference(*first, page.status) if again else {}),
                OURS: json.dumps(_known(page), sort_keys=True),
            },
        )
    return count


def _reference(url: str, at: datetime, status: int | None) -> dict[str, str]:
    """What a revisit says of the record that has its payload (WARC 1.1, 6.7.2)."""
    return {
        "WARC-Profile": NOT_MODIFIED if status == 304 else IDENTICAL,
        "WARC-Refers-To-Target-URI": url,
        "WARC-Refers-To-Date": _date(at),
    }


def _known(page: RawPage) -> dict[str, object]:
    """What `fetchers.warc` reads back; ASCII in JSON, as a header must be."""
    listing = None
    if page.listing is not None:
        listing = {
            "source_url": page.listing.source_url,
            "title": page.listing.title,
            "published": page.listing.published,
        }
    return {"final_url": page.final_url, "outlet": page.outlet_id, "status": page.status, "listing": listing}


def _record(
    out: IO[bytes],
    kind: str,
    at: datetime,
    media_type: str,
    block: bytes,
    more: dict[str, str] | None = None,
) -> None:
    """Write one record as a gzip member of its own."""
    name = " ".join((kind, at.isoformat(), (more or {}).get("WARC-Target-URI", ""), _digest(block)))
    record_id = f"<urn:uuid:{uuid.uuid5(NAMESPACE, name)}>"
    headers = {
        "WARC-Type": kind,
        "WARC-Record-ID": record_id,
        "WARC-Date": _date(at),
        "WARC-Block-Digest": _digest(block),
        **(more or {}),
        "Content-Type": media_type,
        "Content-Length": str(len(block)),
    }
    head = "".join(f"{field}: {_one_line(value)}{_CRLF}" for field, value in headers.items())
    member = io.BytesIO()
    with gzip.GzipFile(fileobj=member, mode="wb", mtime=0) as packed:
        packed.write(f"WARC/1.1{_CRLF}{head}{_CRLF}".encode() + block + b"\r\n\r\n")
    out.write(member.getvalue())


def _date(at: datetime) -> str:
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _digest(body: bytes) -> str:
    return f"sha256:{hashlib.sha256(body).hexdigest()}"


def _one_line(value: str) -> str:
    return " ".join(value.split())


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown"
