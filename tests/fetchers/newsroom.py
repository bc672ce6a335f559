"""Outlets to collect from: pages, feeds, and a world of servers with a store and a clock."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from db.store import SqliteStore
from fetchers.client import Client
from fetchers.polling import collect
from provenance.errors import UnreadablePage
from provenance.gazetteer import OutletBook
from provenance.pipeline.pages import ingest_fetched
from provenance.types import Attempt, Fetched, FetchSettings, Outlet, Source, SourceKind
from tests.fetchers.raw_server import RawServer, Request, Route, reply, serving

MORNING = datetime(2026, 11, 2, 7, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def story(headline: str, *sentences: str) -> bytes:
    """A page with a story long enough to be one."""
    body = sentences or (
        f"{headline}, the harbour office said on Monday, after a storm had damaged the planks of the eastern pier.",
        "Ferries will leave from the northern quay until the repair is done, which may take until the end of May.",
        "The office asked passengers to come half an hour earlier than usual and to bring their tickets on paper.",
    )
    paragraphs = "".join(f"<p>{sentence}</p>" for sentence in body)
    return f"<html><head><title>{headline}</title></head><body><article><h1>{headline}</h1>{paragraphs}</article></body></html>".encode()


def feed(*urls: str) -> bytes:
    items = "".join(f"<item><title>A story</title><link>{url}</link></item>" for url in urls)
    return f'<rss version="2.0"><channel>{items}</channel></rss>'.encode()


def conditional(body: bytes, etag: str, content_type: str = "text/html; charset=utf-8") -> Route:
    """A route that answers 304 to who has this ETag."""

    def answer(connection: object, request: Request) -> None:
        has = request.headers.get("if-none-match") == etag
        full = reply(body=body, content_type=content_type, etag=etag)
        (reply("304 Not Modified") if has else full)(connection, request)  # type: ignore[arg-type]

    return answer


@dataclass
class World:
    """Outlets with a server each, a store, and a clock that only sleeping moves."""

    stack: ExitStack
    store: SqliteStore = field(default_factory=SqliteStore)
    now: datetime = MORNING
    outlets: dict[str, Outlet] = field(default_factory=dict)
    servers: dict[str, RawServer] = field(default_factory=dict)
    clients: dict[str, Client] = field(default_factory=dict)
    slept: float = 0.0

    def outlet(
        self, name: str, kind: SourceKind = "feed", path: str = "/rss", links: str | None = None
    ) -> RawServer:
        """Add an outlet whose host is ``NAME.test``; gives its server."""
        source = Source(outlet_id=name, kind=kind, url=f"http://{name}.test{path}", links=links)
        had = self.outlets[name].sources if name in self.outlets else ()
        self.outlets[name] = Outlet(
            id=name, name=name.title(), domains=(f"{name}.test",), sources=(*had, source), configured=True
        )
        if name not in self.servers:
            self.servers[name] = self.stack.enter_context(serving())
        return self.servers[name]

    @property
    def sources(self) -> list[Source]:
        return [source for outlet in self.outlets.values() for source in outlet.sources]

    def sleep(self, seconds: float) -> None:
        self.slept += seconds
        self.now += timedelta(seconds=seconds)

    def client(self, **settings: object) -> Client:
        usual: dict[str, object] = {
            "allow_private": True,
            "connect_to": {f"{name}.test": server.address for name, server in self.servers.items()},
            "deadline_seconds": 5.0,
            "pace_seconds": 0.0,
        }
        key = repr(usual | settings)
        if key not in self.clients:  # each reads the system's certificates, which takes its time
            made = Client(FetchSettings(**(usual | settings)), clock=lambda: self.now, sleep=self.sleep)  # type: ignore[arg-type]
            self.stack.callback(made.close)
            self.clients[key] = made
        return self.clients[key]

    def arriving(self, **settings: object) -> Iterator[Fetched]:
        """A run that nobody stores yet."""
        self.store.put_outlets(self.outlets.values())
        return collect(self.sources, self.store, self.client(**settings), now=self.now)

    def keep(self, arriving: Iterator[Fetched]) -> list[Attempt]:
        """Store what arrives, as the program does; gives the attempts, without those at robots.txt."""
        book = OutletBook(tuple(self.outlets.values()))
        attempts = []
        for fetched in arriving:
            if not fetched.robots:
                attempts.append(fetched.attempt)
            with suppress(UnreadablePage):
                ingest_fetched(fetched, self.store, book)
        return attempts

    def run(self, after: timedelta = timedelta(0), **settings: object) -> list[Attempt]:
        """A whole run, so long after the last."""
        self.now += after
        return self.keep(self.arriving(**settings))

    def versions(self) -> list[tuple[str, int]]:
        """Every stored version: its address and its number."""
        return sorted((version.article.url, version.seq) for version in self.store.versions())


def outcomes(attempts: list[Attempt]) -> dict[str, str | int | None]:
    """What became of each address: its error, else its status."""
    return {attempt.url: attempt.error or attempt.status for attempt in attempts}
