"""Every fault that a site can commit, all in one run: each is in the record, none touches another, and memory stays small.

The run is a process of its own, so that its peak of memory is its own too.
"""

from __future__ import annotations

import gzip
import json
import sqlite3
import subprocess
import sys
import threading
import zlib
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from db.store import SqliteStore
from provenance.types import StoredVersion
from tests.fetchers.newsroom import feed, story
from tests.fetchers.raw_server import Route, drip, flood, page, raw, reply, reset, serving

ROOT = Path(__file__).resolve().parents[2]
MAX_RSS = 150_000_000
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
TURKISH = "<title>İşçi ücretleri</title><p>İşçilerin ücretleri şubat ayında artırıldı, dedi belediye başkanı Ayşe Çağlar.</p>"


def bomb(megabytes: int) -> bytes:
    squeeze = zlib.compressobj(9, wbits=31)
    zeros = bytes(1 << 20)
    return b"".join(squeeze.compress(zeros) for _ in range(megabytes)) + squeeze.flush()


def dated(when: str) -> bytes:
    head = f'<html><head><meta property="article:published_time" content="{when}"><title>'.encode()
    return story("Pier closed").replace(b"<html><head><title>", head)


def flagged(ld: str) -> bytes:
    return story("Pier closed").replace(
        b"</head>", f'<script type="application/ld+json">{ld}</script></head>'.encode()
    )


def expensive() -> bytes:
    links = b"".join(b'<a href="/%d">A</a>' % n for n in range(400_000))
    return b"<html><body><article>" + links + b"</article></body></html>"


@dataclass
class Town:
    """Outlets of one fault each, and a sound one; after the run what the record has of them."""

    stack: ExitStack
    folder: Path
    connect_to: dict[str, str] = field(default_factory=dict)
    sources: list[tuple[str, str, str]] = field(default_factory=list)
    peak: int = 0
    rows: dict[str, dict[str, Any]] = field(default_factory=dict)
    versions: dict[str, StoredVersion] = field(default_factory=dict)
    urls: dict[str, int] = field(default_factory=dict)

    def outlet(
        self, name: str, *pages: Route, source: Route | None = None, kind: str = "feed", **settings: object
    ) -> None:
        """An outlet whose feed lists these pages, unless the feed itself is the fault."""
        server = self.stack.enter_context(serving(**settings))
        host = f"{name}.test"
        scheme = "https" if settings.get("tls") else "http"
        self.connect_to[host] = server.address
        self.sources.append((name, kind, f"{scheme}://{host}/rss"))
        paths = [f"/{number}" for number in range(len(pages))]
        server.routes |= {"/rss": source or reply(body=feed(*paths))} | dict(zip(paths, pages, strict=True))

    def stop(self) -> threading.Event:
        """What ends a drip when the tests are over."""
        stop = threading.Event()
        self.stack.callback(stop.set)
        return stop

    def run(self) -> None:
        database = self.folder / "town.db"
        setup = {
            "sources": self.sources,
            "fetch": {
                "allow_private": True,
                "connect_to": self.connect_to,
                "deadline_seconds": 2.0,
                "pace_seconds": 0.0,
                "max_bytes": 8_000_000,
            },
        }
        command = [sys.executable, "-m", "tests.fetchers.one_run", str(database), json.dumps(setup)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == 0, done.stderr
        self.peak = int(done.stdout)
        with sqlite3.connect(database) as db:
            db.row_factory = sqlite3.Row
            self.rows = {row["url"]: dict(row) for row in db.execute("SELECT * FROM fetch ORDER BY fetch_id")}
            self.urls = {
                r["url"]: r["article_id"] for r in db.execute("SELECT url, article_id FROM article_url")
            }
        db.close()
        with SqliteStore(database, readonly=True) as store:
            self.versions = {v.article.url: v for v in store.versions()}
            self.free_at = store.host_state("asked-too-much.test")


def turkish(charset: str, header: str) -> Route:
    body = f"<html><head>{TURKISH}</head><body><article>{TURKISH[TURKISH.index('<p>') :] * 3}</article></body></html>"
    return reply(body=body.encode(charset), content_type=header)


def settle(town: Town) -> None:
    """Every fault of the notes, by number; pages of ``sound`` are what must come through."""
    town.outlet("sound", page(story("Pier closed")), page(story("Quay open")))
    settle_answers(town)
    settle_contents(town)


def settle_answers(town: Town) -> None:
    """What goes wrong on the way, whatever is sent."""
    chunks = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
    town.outlet(
        "bombs", page(bomb(300), content_encoding="gzip"), page(b"\x0b\x02\x80" * 99, content_encoding="br")
    )  # 1
    town.outlet("dripped-headers", drip(HEAD, b"X-Wait: yes\r\n", town.stop()))  # 2
    town.outlet("dripped-body", drip(HEAD + b"Content-Length: 99999\r\n\r\n", b"a", town.stop()))  # 3
    town.outlet("endless", flood(chunks, b"10000\r\n" + b"a" * 65536 + b"\r\n", town.stop()))  # 4
    town.outlet("short", raw(HEAD + b"Content-Length: 900\r\n\r\n<p>half"))  # 5
    town.outlet("cut-gzip", page(gzip.compress(story("Pier") * 9)[:-9], content_encoding="gzip"))  # 6
    town.outlet("not-gzip", page(story("Pier"), content_encoding="gzip"))  # 7
    town.outlet("resets", reset(), raw(b"\x00\x01 good day\r\n\r\n"))  # 8
    town.outlet("self-signed", tls=True)  # 9
    town.outlet("loops", reply("302 Found", location="/0"), reply("302 Found"))  # 10
    town.outlet("inward", reply("302 Found", location="file:///etc/hosts"))  # 11, 12: test_client_addresses
    town.outlet(
        "moved", page(story("Moved")), source=reply("301 Moved", location="http://moved.test/feed")
    )  # 13
    town.outlet("gone", reply("410 Gone"), reply("404 Not Found"))  # 14
    town.outlet(
        "asked-too-much", reply("429 Too Many Requests", retry_after="3600"), page(story("Late"))
    )  # 15
    town.outlet("unasked", reply("304 Not Modified"))  # 16


def settle_contents(town: Town) -> None:
    """What goes wrong with what was sent."""
    town.outlet("notice", source=page(b"<html><body>Our feed has gone.</body></html>"))  # 17
    town.outlet("cut-feed", page(story("Kept")), source=reply(body=feed("/0", "/lost")[:-60]))  # 18
    nested = b"<rss>" + b"<a>" * 200_000
    entities = b'<!DOCTYPE rss [<!ENTITY a "' + b"ha" * 9999 + b'">]><rss>' + b"&a;" * 9999 + b"</rss>"
    town.outlet("nested", source=reply(body=nested))  # 19
    town.outlet("entities", source=reply(body=entities))
    town.outlet(
        "turkish",
        turkish("windows-1254", "text/html"),
        turkish("windows-1254", "text/html; charset=iso-8859-9"),
        turkish("utf-8", "text/html; charset=zlib"),
        page(story("Pier\x00 closed")),
    )  # 20
    town.outlet("dates", page(dated("0001-01-01T00:00:00Z")), page(dated("2099-01-01T00:00:00Z")))  # 21
    town.outlet(
        "unread",
        page(b"<html><head><title>Loading</title></head><body><script>go()</script></body></html>"),
        page(flagged('{"@type": "NewsArticle", "isAccessibleForFree": false}')),
    )  # 22
    same = story("One pier").replace(
        b"</head>", b'<link rel="canonical" href="http://variants.test/0"></head>'
    )
    town.outlet("variants", page(same), page(same), page(same))  # 23
    town.outlet("expensive", page(expensive()))  # 25
    vast = b"<article>" + b'<a href="/0">A</a>' * 90_000 + b"</article>"
    town.outlet("vast", page(story("Pier closed")), source=page(vast), kind="page")


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    with ExitStack() as stack:
        made = Town(stack, tmp_path_factory.mktemp("town"))
        settle(made)
        made.run()
        yield made


EXPECTED = {
    "http://bombs.test/0": "too_large",
    "http://bombs.test/1": "bad_encoding",
    "http://dripped-headers.test/0": "deadline",
    "http://dripped-body.test/0": "deadline",
    "http://endless.test/0": "too_large",
    "http://short.test/0": "truncated",
    "http://cut-gzip.test/0": "truncated",
    "http://not-gzip.test/0": "bad_encoding",
    "http://resets.test/0": "unreachable",
    "http://resets.test/1": "unreachable",
    "https://self-signed.test/rss": "tls",
    "http://loops.test/0": "redirect",
    "http://loops.test/1": "redirect",
    "http://inward.test/0": "blocked_address",
    "http://gone.test/0": "status",
    "http://gone.test/1": "status",
    "http://asked-too-much.test/0": "status",
    "http://unasked.test/0": "status",
    "http://notice.test/rss": "not_a_feed",
    "http://nested.test/rss": "not_a_feed",
    "http://unread.test/0": "script_only",
}


@pytest.mark.parametrize(("url", "error"), EXPECTED.items())
def test_fault_is_in_the_record_by_its_name(town: Town, url: str, error: str) -> None:
    row = town.rows[url]
    assert (row["error"], bool(row["message"])) == (error, True)
    assert row["finished_at"] >= row["started_at"]


def test_nothing_that_failed_became_a_version(town: Town) -> None:
    kept = {url for url in town.versions if town.rows[url]["error"] is not None}
    assert kept == {"http://unread.test/0"}  # a page was read, and flagged as waiting for a script


def test_sources_without_fault_are_collected_whole(town: Town) -> None:
    titles = {town.versions[f"http://sound.test/{n}"].article.title for n in (0, 1)}
    assert titles == {"Pier closed", "Quay open"}


def test_memory_of_the_run_stays_small(town: Town) -> None:
    assert town.peak < MAX_RSS


def test_bytes_on_the_wire_are_those_of_the_bomb_and_not_of_the_blast(town: Town) -> None:
    assert 0 < town.rows["http://bombs.test/0"]["bytes_wire"] < 1_000_000
    assert town.rows["http://endless.test/0"]["bytes_wire"] < 9_000_000


def test_move_is_noted_with_its_target(town: Town) -> None:
    row = town.rows["http://moved.test/rss"]
    assert row["chain"] == '["http://moved.test/rss"]'
    assert row["final_url"] == "http://moved.test/feed"


def test_host_that_is_asked_too_much_is_left_alone(town: Town) -> None:
    assert town.rows["http://asked-too-much.test/0"]["retry_after_seconds"] == 3600
    assert "http://asked-too-much.test/1" not in town.rows
    assert town.free_at.free_at > datetime.now(UTC) + timedelta(minutes=50)


def test_what_stood_in_place_of_the_feed_is_kept(town: Town) -> None:
    assert town.rows["http://notice.test/rss"]["sha256"] is not None


def test_whole_entries_of_a_cut_feed_are_taken(town: Town) -> None:
    assert "ill-formed" in town.rows["http://cut-feed.test/rss"]["message"]
    assert town.versions["http://cut-feed.test/0"].article.title == "Kept"


@pytest.mark.parametrize("number", [0, 1, 2])
def test_turkish_is_read_whatever_the_header_says(town: Town, number: int) -> None:
    assert "İşçilerin ücretleri şubat" in town.versions[f"http://turkish.test/{number}"].article.text


def test_page_with_a_nul_is_read(town: Town) -> None:
    assert "\x00" not in town.versions["http://turkish.test/3"].article.text


@pytest.mark.parametrize("number", [0, 1])
def test_date_that_cannot_be_is_not_believed(town: Town, number: int) -> None:
    article = town.versions[f"http://dates.test/{number}"].article
    assert "implausible_date" in article.flags


def test_page_behind_a_wall_is_flagged(town: Town) -> None:
    assert "paywalled" in town.versions["http://unread.test/1"].article.flags


def test_variants_of_an_address_are_one_article(town: Town) -> None:
    assert len({town.urls[f"http://variants.test/{n}"] for n in range(3)}) == 1


def test_vast_section_page_is_read_elsewhere(town: Town) -> None:
    assert town.versions["http://vast.test/0"].article.title == "Pier closed"


def test_expensive_page_costs_the_run_nothing(town: Town) -> None:
    assert town.rows["http://expensive.test/0"]["status"] == 200
