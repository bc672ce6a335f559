"""Opening Datasette with what only the thinking can do: finding a pasted sentence."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from db.serving import serve
from db.store import SqliteStore
from provenance.pipeline.claims import find


def open_datasette(path: Path, *, host: str, port: int) -> None:
    """Serve the database until interrupted.

    Raises:
        StoreError: The file is none of ours, damaged, or of a later version.
        UsageError: The port is taken.
    """
    SqliteStore(path, readonly=True).close()  # says clearly what is wrong with the file, if anything is

    def found(text: str) -> Sequence[int]:
        # called in threads of the server, where a connection cannot be shared
        with SqliteStore(path, readonly=True) as store:
            return [claim_id for claim_id, _ in find(text, store)]

    serve(path, host=host, port=port, find=found)
