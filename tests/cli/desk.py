"""A folder in which commands are given, with the servers of two outlets: what tests of collecting have in common."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from db.store import SqliteStore
from tests.fetchers.raw_server import RawServer

DONE, FAILED, USAGE, IN_PART, BUSY = 0, 1, 2, 3, 4


def story(headline: str) -> bytes:
    """A page with a story long enough to be one."""
    return f"""<html><head><title>{headline}</title></head><body><article><h1>{headline}</h1>
<p>{headline}, the harbour office said on Monday, after a storm had damaged the planks of the eastern pier.</p>
<p>"We will open again before the summer," said Ada Lindqvist, who runs the office, at a press conference.</p>
<p>Ferries will leave from the northern quay until the repair is done, which may take until the end of May.</p>
</article></body></html>""".encode()


def feed(*paths: str) -> bytes:
    items = "".join(f"<item><title>A story</title><link>{path}</link></item>" for path in paths)
    return f'<rss version="2.0"><channel>{items}</channel></rss>'.encode()


@dataclass
class Desk:
    """A folder in which commands are given, with the servers of two outlets."""

    folder: Path
    ferry: RawServer
    quay: RawServer
    command: Callable[..., tuple[int, str, str]]

    def configure(self, fetch: str = "allow_private = true") -> None:
        """Write a configuration in which ``ferry.test`` and ``quay.test`` are our servers."""
        outlets = "".join(
            f'[[outlet]]\nid = "{name}"\nname = "The {name.title()}"\ndomains = ["{name}.test"]\n'
            f'sources = [{{ feed = "http://{name}.test/rss" }}]\n'
            for name in ("ferry", "quay")
        )
        (self.folder / "provenance.toml").write_text(
            f"[fetch]\npace_seconds = 0\n{fetch}\n"
            f'connect_to = {{ "ferry.test" = "{self.ferry.address}", "quay.test" = "{self.quay.address}" }}\n{outlets}'
        )

    def versions(self) -> int:
        """How many versions of articles are stored."""
        with SqliteStore(self.folder / "provenance.db") as store:
            return len(list(store.versions()))

    def status(self) -> str:
        """What `status` prints."""
        code, out, _ = self.command("status")
        assert code == DONE
        return out


def lines(path: Path, *rows: object) -> str:
    text = "".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows)
    path.write_text(text, encoding="utf-8")
    return str(path)
