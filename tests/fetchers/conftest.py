"""Servers and clients on loopback for the tests of the fetchers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from fetchers.client import Client
from provenance.types import FetchSettings
from tests.fetchers.newsroom import World
from tests.fetchers.raw_server import RawServer, serving


@pytest.fixture
def server() -> Iterator[RawServer]:
    """A server without routes."""
    with serving() as running:
        yield running


@pytest.fixture
def make_client(server: RawServer) -> Iterator[Callable[..., Client]]:
    """Makes clients for which ``paper.test`` is the server; settings by name."""
    clients: list[Client] = []

    def make(
        *, resolver: object = None, clock: object = None, sleep: object = None, **settings: object
    ) -> Client:
        given = {"resolver": resolver, "clock": clock, "sleep": sleep}
        usual: dict[str, object] = {
            "allow_private": True,
            "connect_to": {"paper.test": server.address},
            "deadline_seconds": 5.0,
            "pace_seconds": 0.0,
            "max_bytes": 1_000_000,
        }
        client = Client(
            FetchSettings(**(usual | settings)),  # type: ignore[arg-type]
            **{name: value for name, value in given.items() if value is not None},  # type: ignore[arg-type]
        )
        clients.append(client)
        return client

    yield make
    for client in clients:
        client.close()


@pytest.fixture
def client(make_client: Callable[..., Client]) -> Client:
    """A client for which ``paper.test`` is the server."""
    return make_client()


@pytest.fixture
def world() -> Iterator[World]:
    """Outlets to be, a store and a clock."""
    with ExitStack() as stack:
        made = World(stack)
        stack.callback(made.store.close)
        yield made
