"""Datasette on one of our databases: what ``provenance serve`` runs."""

from __future__ import annotations

import contextlib
import socket
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import uvicorn
from datasette import handle_exception
from datasette.app import Datasette

from db.connect import is_fixed
from db.plugin_lines import START, set_finder, set_served
from provenance.errors import UnknownPath, UsageError


def datasette(db_path: Path | str, *, find: Callable[[str], Sequence[int]] | None = None) -> Any:
    """A Datasette on one of our databases, for reading beside a writer.

    The file is opened read-only but not as immutable, where anything can change it: an immutable database would miss
    what still stands in the write-ahead log.

    Args:
        db_path: The database.
        find: Finds a pasted sentence as the aligner would; gives ids of claims, best first. Called in a thread.

    Raises:
        UnknownPath: There is no such file.
    """
    path = Path(db_path)
    if not path.is_file():
        raise UnknownPath(str(path), "does not exist; `provenance run` or `provenance import` makes it")
    served = Datasette(
        [] if is_fixed(path) else [str(path)],
        immutables=[str(path)] if is_fixed(path) else [],
        settings={"suggest_facets": False},  # ours are chosen; guessing took 1 s of 200,000 mentions
    )
    # Where rich is installed, Datasette prints each error through it, with local variables; for an address
    # that does not exist that fails by itself, and the reader gets a 500 for a 404
    handle_exception.rich = None
    set_served(served, START)
    if find is not None:
        set_finder(served, find)
    return served


def serve(
    db_path: Path | str,
    host: str = "127.0.0.1",
    port: int = 8001,
    *,
    find: Callable[[str], Sequence[int]] | None = None,
) -> None:
    """Serve a database until interrupted, saying on standard error where.

    Args:
        db_path: See `datasette`, as for ``find``.
        host: Address to listen on.
        port: 0 takes any free one.
        find: See `datasette`.

    Raises:
        UnknownPath: There is no such file.
        UsageError: The address is taken or is not this machine's.
    """
    served = datasette(db_path, find=find)
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        listening = socket.create_server((host, port), family=family)
    except OSError as e:
        raise UsageError(
            f"Cannot listen on {host}, port {port}: {e.strerror or e}. Choose another port."
        ) from e
    shown = f"[{host}]" if ":" in host else host
    address = f"http://{shown}:{listening.getsockname()[1]}{START}"
    print(f"Open {address} in a browser; Ctrl-C stops.", file=sys.stderr, flush=True)
    with listening, contextlib.suppress(KeyboardInterrupt):
        uvicorn.Server(uvicorn.Config(served.app(), log_level="warning", lifespan="on")).run([listening])
