"""Nothing that is not of the open internet is ever reached, however its address is written."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from fetchers import network
from fetchers.client import Client
from fetchers.network import is_public
from provenance.errors import ConfigError, UsageError
from tests.fetchers.raw_server import RawServer, page, reply

CONTACT = "mailto:desk@paper.test"


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "localhost",
        "LOCALHOST.",
        "127.0.0.1.",
        "127.1",
        "0",
        "0.0.0.0",
        "2130706433",
        "0x7f.1",
        "0x7f000001",
        "0177.0.0.1",
        "①②⑦.⓪.⓪.①",
        "[::1]",
        "[::]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[64:ff9b::7f00:1]",
        "[2002:7f00:1::]",
        "user@127.0.0.1",
        "user:word@127.0.0.1",
        "10.0.0.1",
        "100.64.0.1",
        "169.254.169.254",
        "192.168.1.1",
        "[fe80::1]",
        "[fd00::1]",
        "[ff02::1]",
        "224.0.0.1",
        "255.255.255.255",
        "paper.test@127.0.0.1",
    ],
)
def test_private_address_is_not_reached(
    server: RawServer, make_client: Callable[..., Client], host: str
) -> None:
    server.routes["/"] = page()
    client = make_client(allow_private=False, connect_to={}, contact=CONTACT, connect_timeout_seconds=1.0)
    got = client.get(f"http://{host}:{server.port}/")
    assert got.attempt.error in ("blocked_address", "unreachable")
    assert server.connections == 0


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/hosts",
        "file://localhost/etc/hosts",
        "ftp://paper.test/",
        "gopher://paper.test/",
        "data:text/html,x",
        "javascript:void(0)",
        "//paper.test/",
        "/story",
        "",
        "http://",
        "http:///story",
        "http://paper.test:99999/",
        "http://pa per.test/",
        "http://[::1/",
        "http://paper.test/\x00",
        "http://paper.test/" + "a" * 5000,
        "http://" + "a" * 64 + "\ud800.test/",
    ],
)
def test_what_is_no_web_address_is_blocked(server: RawServer, client: Client, url: str) -> None:
    assert client.get(url).attempt.error == "blocked_address"
    assert server.connections == 0


def test_redirect_to_a_private_address_is_not_followed(
    server: RawServer, make_client: Callable[..., Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    # A public server is not to be had on loopback, so one loopback address is declared public.
    monkeypatch.setattr(network, "is_public", lambda address: address == "127.0.0.1")
    server.routes["/story"] = reply("302 Found", location=f"http://inner.test:{server.port}/secret")
    client = make_client(
        allow_private=False,
        connect_to={},
        contact=CONTACT,
        resolver=lambda host, port: ["127.0.0.2" if host == "inner.test" else "127.0.0.1"],
    )
    got = client.get(f"http://outer.test:{server.port}/story")
    assert got.attempt.error == "blocked_address"
    assert "127.0.0.2" in (got.attempt.message or "")
    assert [request.path for request in server.requests] == ["/story"]


def test_connect_to_a_private_address_needs_leave(
    server: RawServer, make_client: Callable[..., Client]
) -> None:
    server.routes["/"] = page()
    got = make_client(allow_private=False).get("http://paper.test/")
    assert got.attempt.error == "blocked_address"
    assert server.connections == 0


def test_one_private_address_among_public_ones_blocks_the_host(
    server: RawServer, make_client: Callable[..., Client]
) -> None:
    client = make_client(
        allow_private=False,
        connect_to={},
        contact=CONTACT,
        resolver=lambda host, port: ["8.8.8.8", "127.0.0.1"],
    )
    assert client.get(f"http://mixed.test:{server.port}/").attempt.error == "blocked_address"
    assert server.connections == 0


def test_name_is_resolved_once_so_it_cannot_change_its_mind(
    server: RawServer, make_client: Callable[..., Client]
) -> None:
    server.routes["/"] = page()
    asked: list[str] = []

    def resolver(host: str, port: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"]

    client = make_client(resolver=resolver, contact=CONTACT)
    assert client.get(f"http://fickle.test:{server.port}/").attempt.error is None
    assert asked == ["fickle.test"]


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("8.8.8.8", True),
        ("2606:4700::1111", True),
        ("64:ff9b::808:808", True),
        ("64:ff9b::7f00:1", False),
        ("::ffff:10.0.0.1", False),
        ("2002:a00:1::", False),
        ("fe80::1%eth0", False),
        ("240.0.0.1", False),
        ("nonsense", False),
        ("", False),
    ],
)
def test_public_addresses_are_told_from_others(address: str, public: bool) -> None:
    assert is_public(address) is public


def test_open_web_needs_a_contact(make_client: Callable[..., Client]) -> None:
    client = make_client(resolver=lambda host, port: pytest.fail("was resolved"))
    client.require_askable(["http://paper.test/", "http://127.0.0.1:9/"])
    with pytest.raises(UsageError, match="contact"):
        client.require_askable(["http://paper.test/", "https://elsewhere.test/"])
    assert client.get("https://elsewhere.test/").attempt.error == "blocked_address"
    make_client(contact=CONTACT).require_askable(["https://elsewhere.test/"])


@pytest.mark.parametrize("target", ["127.0.0.1", ":80", "host:", "host:port", "host:0", "host:70000"])
def test_connect_to_that_is_no_host_and_port_is_a_config_error(
    make_client: Callable[..., Client], target: str
) -> None:
    with pytest.raises(ConfigError, match=r"paper\.test"):
        make_client(connect_to={"paper.test": target})


def test_name_that_changes_its_mind_between_two_connections_is_not_followed(
    server: RawServer, make_client: Callable[..., Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(network, "is_public", lambda address: address == "127.0.0.1")
    server.routes["/"] = page()
    server.closes_after = 1
    answers = iter((["127.0.0.1"], ["127.0.0.2"], ["127.0.0.1", "169.254.169.254"]))
    client = make_client(
        allow_private=False, connect_to={}, contact=CONTACT, resolver=lambda host, port: next(answers)
    )
    errors = [client.get(f"http://fickle.test:{server.port}/").attempt.error for _ in range(3)]
    assert errors == [None, "blocked_address", "blocked_address"]
    assert server.connections == 1
