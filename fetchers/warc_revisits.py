"""Revisit records: a crawler's word that a page was still the same, which stands for the page it refers to.

A file is looked through once for what its revisits refer to, and only those pages are put aside while it is read; of a pipe,
which cannot be read twice, all are. They wait packed in a file without a name, so an archive of any size costs no memory.
"""

from __future__ import annotations

import tempfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import TracebackType

from provenance.types import RawPage

Headers = Mapping[str, str]
"""Those of a record, by lower-case name."""


def is_revisit(headers: Headers) -> bool:
    """Whether a record is one."""
    return headers.get("warc-type", "").lower() == "revisit"


def _target(headers: Headers) -> str:
    return headers.get("warc-target-uri", "").strip("<> ")


@dataclass(slots=True)
class Wanted:
    """What the revisits of a file refer to: payloads by their digest, and pages by their address."""

    digests: set[str] = field(default_factory=set)
    urls: set[str] = field(default_factory=set)

    def has(self, digest: str, url: str) -> bool:
        """Whether a revisit refers to a payload of this digest or a page of this address."""
        return digest in self.digests or url in self.urls

    def add(self, headers: Headers) -> None:
        """Note what a revisit refers to."""
        if digest := headers.get("warc-payload-digest", ""):
            self.digests.add(digest.lower())
        self.urls.add(headers.get("warc-refers-to-target-uri", "").strip("<> ") or _target(headers))


class Aside:
    """The pages that revisits of the same file refer to.

    Args:
        wanted: What they refer to; None where that is not known yet, and any page may be wanted.
    """

    def __init__(self, wanted: Wanted | None) -> None:
        self._wanted = wanted
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - closed with this
        self._by_digest: dict[str, tuple[RawPage, int, int]] = {}
        self._by_url: dict[str, tuple[RawPage, int, int]] = {}

    def __enter__(self) -> Aside:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def put(self, headers: Headers, page: RawPage) -> None:
        """Put a page aside if a revisit refers to it; of one address the latest counts."""
        digest, url = headers.get("warc-payload-digest", "").lower(), _target(headers)
        if self._wanted is not None and not self._wanted.has(digest, url):
            return
        packed = zlib.compress(page.body, 1)
        at = self._file.seek(0, 2)
        self._file.write(packed)
        kept = (replace(page, body=b""), at, len(packed))
        if digest:
            self._by_digest.setdefault(digest, kept)
        self._by_url[url] = kept

    def page(self, headers: Headers, at: datetime) -> RawPage | None:
        """The page that a revisit stands for, as it was seen again at this time; None where it was not put aside."""
        digest = headers.get("warc-payload-digest", "").lower()
        url = headers.get("warc-refers-to-target-uri", "").strip("<> ") or _target(headers)
        # A digest that is not found is that of a page in another file; without one the address must do.
        kept = self._by_digest.get(digest) if digest else self._by_url.get(url)
        if kept is None:
            return None
        page, begin, length = kept
        self._file.seek(begin)
        body = zlib.decompress(self._file.read(length))
        return replace(page, url=_target(headers), fetched_at=at, body=body, final_url=None, listing=None)
