"""One whole run over sources in a process of its own, which then says how much memory it took.

usage: python -m tests.fetchers.one_run DATABASE SETUP

SETUP is JSON: ``sources`` as [outlet, kind, url], ``fetch`` with the settings. What is printed is the peak of this process's
resident memory in bytes, without that of the process that reads pages.
"""

from __future__ import annotations

import json
import resource
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from db.store import SqliteStore
from fetchers.client import Client
from fetchers.polling import collect
from provenance.confined import Confined
from provenance.errors import UnreadablePage
from provenance.gazetteer import OutletBook
from provenance.pipeline.pages import ingest_fetched
from provenance.pipeline.reader import reading_by
from provenance.types import FetchSettings, Source


def peak_bytes() -> int:
    """The most memory that this process had, without what ``getrusage`` adds: the peak of the process that began it."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    (peak,) = (line.split()[1] for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
    return int(peak) * 1024


if __name__ == "__main__":
    setup = json.loads(sys.argv[2])
    sources = [Source(outlet_id=outlet, kind=kind, url=url) for outlet, kind, url in setup["sources"]]
    book = OutletBook(())
    with (
        SqliteStore(Path(sys.argv[1])) as store,
        Client(FetchSettings(**setup["fetch"])) as client,
        Confined() as reader,
    ):
        for fetched in collect(sources, store, client, now=datetime.now(UTC), do=reader):
            with suppress(UnreadablePage):
                ingest_fetched(fetched, store, book, read=reading_by(reader))
    print(peak_bytes())
