"""Raw pages, content-addressed, in a file of their own beside the database.

They are most of the bytes and none of the answers: apart from the database, Datasette never lists
them and a published copy leaves them out. A page is committed here before a row of the database
names it, so a row never lacks its page; a page that no row names (killed in between) is taken up
when the same bytes come again.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Sequence
from pathlib import Path

from db.connect import Connection
from provenance.errors import Damaged, StoreError

LEVEL = 6
"""zlib's own default; pages of news shrink to about a fifth."""

_SCHEMA = """CREATE TABLE IF NOT EXISTS raw_page (
  sha256 TEXT PRIMARY KEY,
  media_type TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  body BLOB NOT NULL
) STRICT"""


def pages_path(path: Path) -> Path:
    """Where the raw pages of a database are: ``x.pages.db`` beside ``x.db``."""
    return path.with_name(f"{path.stem}.pages.db")


class Pages:
    """The file of raw pages; None keeps them in memory. It is opened when first needed."""

    def __init__(self, path: Path | None, *, readonly: bool = False) -> None:
        self._path = path
        self._readonly = readonly
        self._open: Connection | None = None

    def keep(self, body: bytes, media_type: str) -> str:
        """Keep the bytes, committed before this returns; gives their SHA-256. The first media type stays."""
        sha256 = hashlib.sha256(body).hexdigest()
        db = self._connection()
        if db.row("SELECT 1 FROM raw_page WHERE sha256 = ?", [sha256]) is None:
            packed = zlib.compress(body, LEVEL)
            with db.transaction("keeping a page"):
                db.write(
                    "INSERT OR IGNORE INTO raw_page VALUES (?, ?, ?, ?)",
                    [sha256, media_type, len(body), packed],
                )
        return sha256

    def body(self, sha256: str) -> tuple[bytes, str] | None:
        """The bytes and media type, or None where they are not kept.

        Raises:
            Damaged: What is stored is not what was kept.
        """
        if self._readonly and self._path is not None and not self._path.exists():
            return None
        row = self._connection().row("SELECT media_type, body FROM raw_page WHERE sha256 = ?", [sha256])
        if row is None:
            return None
        try:
            body = zlib.decompress(row["body"])
        except zlib.error as e:
            raise Damaged(f"{self._path}: the page {sha256} cannot be unpacked; restore a backup.") from e
        return body, row["media_type"]

    def damage(self) -> Sequence[str]:
        """What SQLite finds wrong with the file, as sentences; none where it is sound or not there yet."""
        if self._path is not None and not self._path.exists():
            return []
        try:
            found = [r[0] for r in self._connection().rows("PRAGMA integrity_check(20)")]
        except StoreError as e:
            return [str(e)]
        return [f"{self._path}: {line}" for line in found if line != "ok"]

    def close(self) -> None:
        """Close the file, if it was opened."""
        if self._open is not None:
            self._open.close()

    def _connection(self) -> Connection:
        if self._open is None:
            self._open = Connection(self._path, readonly=self._readonly)
            if not self._readonly:
                with self._open.transaction("preparing the file of pages"):
                    self._open.write(_SCHEMA)
        return self._open
