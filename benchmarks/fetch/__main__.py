"""How fast pages are fetched, beside a bare httpx client and others, in one run on one machine.

usage: python -m benchmarks.fetch [--pages 5000] [--hosts 50]

A server process on loopback has one port a host and one page of 20 kB; the pace is off. Ours does all that it does on the
web: robots.txt, address checks, deadlines, size caps, one request at a time to a host. What counts is the ratio to
``httpx.AsyncClient``, which does none of it; aim: 60 %. ``requests`` is measured where it is installed.
"""

from __future__ import annotations

import argparse
import asyncio
import importlib.util
import multiprocessing
import resource
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection

import httpx

from db.store import SqliteStore
from fetchers.client import Client
from fetchers.polling import fetch_urls
from provenance.types import FetchSettings

CONCURRENCY = 8
PAGE = (
    b"<html><body>"
    + b"<p>The pier was closed on Monday, the harbour office said.</p>" * 330
    + b"</body></html>"
)
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(PAGE) + PAGE


def serve(hosts: int, pipe: Connection) -> None:
    """Answer everything with one page, on a port for each host; tells the ports."""

    class Answering(asyncio.Protocol):
        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            self.transport = transport
            self.asked = b""

        def data_received(self, data: bytes) -> None:
            self.asked += data
            while b"\r\n\r\n" in self.asked:
                _, _, self.asked = self.asked.partition(b"\r\n\r\n")
                self.transport.write(ANSWER)  # type: ignore[attr-defined]

    async def listen() -> None:
        loop = asyncio.get_running_loop()
        servers = [await loop.create_server(Answering, "127.0.0.1", 0) for _ in range(hosts)]
        pipe.send([server.sockets[0].getsockname()[1] for server in servers])
        await asyncio.Event().wait()

    asyncio.run(listen())


def ours(ports: list[int], urls: list[str]) -> int:
    """Through the client of the program, as `provenance fetch` would; gives how many pages came."""
    settings = FetchSettings(
        allow_private=True,
        pace_seconds=0,
        concurrency=CONCURRENCY,
        connect_to={f"host{n}.test": f"127.0.0.1:{port}" for n, port in enumerate(ports)},
    )
    with SqliteStore() as store, Client(settings) as client:
        return sum(fetched.page is not None for fetched in fetch_urls(urls, client, store))


def bare_httpx(ports: list[int], urls: list[str]) -> int:
    """Through httpx.AsyncClient with as many requests at once."""

    async def run() -> int:
        free = asyncio.Semaphore(CONCURRENCY)
        async with httpx.AsyncClient(trust_env=False) as client:

            async def one(url: str) -> bool:
                async with free:
                    return (await client.get(url)).status_code == 200

            return sum(await asyncio.gather(*map(one, at_ports(ports, urls))))

    return asyncio.run(run())


def threaded(get: Callable[[str], object]) -> Callable[[list[int], list[str]], int]:
    """A pool of threads that calls ``get``."""

    def run(ports: list[int], urls: list[str]) -> int:
        with ThreadPoolExecutor(CONCURRENCY) as threads:
            return sum(answer is not None for answer in threads.map(get, at_ports(ports, urls)))

    return run


def at_ports(ports: list[int], urls: list[str]) -> list[str]:
    """The same pages by their ports, for clients that cannot be told where a host is."""
    by_host = {f"http://host{n}.test": f"http://127.0.0.1:{port}" for n, port in enumerate(ports)}
    return [by_host[url[: url.index("/", 8)]] + url[url.index("/", 8) :] for url in urls]


def contenders() -> dict[str, Callable[[list[int], list[str]], int]]:
    """What is measured, by name."""
    found = {"ours": ours, "httpx.AsyncClient": bare_httpx}
    if importlib.util.find_spec("requests"):
        import requests

        session = requests.Session()
        found["requests, threads"] = threaded(lambda url: session.get(url, timeout=30).content)
    from trafilatura.downloads import fetch_url
    from trafilatura.settings import use_config

    config = use_config()
    config["DEFAULT"]["SSRF_PROTECTION"] = "off"  # or it would ask nothing on loopback
    found["trafilatura, threads"] = threaded(lambda url: fetch_url(url, config=config))
    return found


def peak_megabytes() -> float:
    """The most memory this process had so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Measure each contender on the same pages and print the ratios."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", type=int, default=5000)
    parser.add_argument("--hosts", type=int, default=50)
    asked = parser.parse_args()
    here, there = multiprocessing.get_context("fork").Pipe()
    server = multiprocessing.get_context("fork").Process(target=serve, args=(asked.hosts, there), daemon=True)
    server.start()
    ports: list[int] = here.recv()
    urls = [f"http://host{n % asked.hosts}.test/{n}" for n in range(asked.pages)]
    speeds: dict[str, float] = {}
    for name, fetch in contenders().items():
        if not fetch(ports, urls[: asked.hosts]):  # connections, imports
            print(f"{name:22} brings no page of a loopback address")
            continue
        before, wall, cpu = peak_megabytes(), time.perf_counter(), time.process_time()
        got = fetch(ports, urls)
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        speeds[name] = got / wall
        grown = peak_megabytes() - before
        print(
            f"{name:22} {got} pages  {speeds[name]:7.0f}/s  {cpu / max(got, 1) * 1000:5.2f} ms CPU  peak +{grown:.0f} MB",
            flush=True,
        )
    server.kill()
    for name, speed in speeds.items():
        print(f"{name:22} {speed / speeds['httpx.AsyncClient']:.0%} of httpx.AsyncClient")


if __name__ == "__main__":
    main()
