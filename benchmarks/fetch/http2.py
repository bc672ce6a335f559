"""What HTTP/2 costs and saves: the same pages by TLS in both versions, in one run on one machine.

usage: python -m benchmarks.fetch.http2 [--pages 500] [--hosts 8]

Each host is a thread of a server process (that of the tests) with one page of 20 kB; the pace is off. Two things count: the
CPU time of this process a page, and the pages a second where each answer takes a while, as it does over a distance. The
collector asks one host one thing at a time, so what HTTP/2 was made for, many requests at once, never happens.
"""

from __future__ import annotations

import argparse
import multiprocessing
import time
from contextlib import ExitStack
from multiprocessing.connection import Connection

from benchmarks.fetch.__main__ import CONCURRENCY, PAGE
from db.store import SqliteStore
from fetchers.client import Client
from fetchers.polling import fetch_urls
from provenance.types import FetchSettings
from tests.fetchers.h2_server import AUTHORITY, Speaking, speaking

PLAIN = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(PAGE) + PAGE


def serve(hosts: int, pages: int, pipe: Connection) -> None:
    """Servers of both versions, one a host; tells the ports."""

    def page(connection: Speaking, stream: int) -> None:
        connection.answer(stream, PAGE)

    def none(connection: Speaking, stream: int) -> None:
        connection.headers(stream, status="404", end=True)

    with ExitStack() as stack:
        routes = {f"/{number}": page for number in range(pages)} | {"/robots.txt": none}
        servers = [stack.enter_context(speaking(routes=routes, plain=PLAIN)) for _ in range(hosts)]
        pipe.send([server.port for server in servers])
        pipe.recv()


def measured(ports: list[int], urls: list[str], *, http2: bool) -> tuple[int, float, float]:
    """Pages, seconds, and seconds of CPU of one run."""
    settings = FetchSettings(
        allow_private=True,
        pace_seconds=0,
        concurrency=CONCURRENCY,
        http2=http2,
        connect_to={f"host{n}.paper.test": f"127.0.0.1:{port}" for n, port in enumerate(ports)},
    )
    with SqliteStore() as store, Client(settings, authorities=AUTHORITY) as client:
        wall, cpu = time.perf_counter(), time.process_time()
        got = sum(fetched.page is not None for fetched in fetch_urls(urls, client, store))
        return got, time.perf_counter() - wall, time.process_time() - cpu


def main() -> None:
    """Measure both versions by turns and print what each took."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", type=int, default=500)
    parser.add_argument("--hosts", type=int, default=8)
    asked = parser.parse_args()
    here, there = multiprocessing.get_context("fork").Pipe()
    each = -(-asked.pages // asked.hosts)
    server = multiprocessing.get_context("fork").Process(
        target=serve, args=(asked.hosts, each, there), daemon=True
    )
    server.start()
    ports: list[int] = here.recv()
    urls = [f"https://host{n % asked.hosts}.paper.test/{n // asked.hosts}" for n in range(asked.pages)]
    measured(ports, urls[: asked.hosts], http2=True)  # imports
    for _ in range(3):
        for http2 in (False, True):
            got, wall, cpu = measured(ports, urls, http2=http2)
            name = "HTTP/2" if http2 else "HTTP/1.1"
            print(
                f"{name:9} {got} pages  {got / wall:6.0f}/s  {cpu / max(got, 1) * 1000:5.2f} ms CPU a page",
                flush=True,
            )
    here.send(None)
    server.kill()


if __name__ == "__main__":
    main()
