"""run and fetch as a person meets them: what is stored, what is said, and with which exit code."""

from __future__ import annotations

import gzip
import os
import signal
import subprocess
import sys
from collections.abc import Callable

import pytest

from db.store import SqliteStore
from provenance.cli import collect
from tests.cli.desk import BUSY, DONE, FAILED, IN_PART, USAGE, Desk, feed, story
from tests.fetchers.raw_server import page, reply


def test_run_collects_and_analyzes_and_the_second_run_finds_nothing_new(desk: Desk) -> None:
    code, out, err = desk.command("run")
    assert code == DONE
    assert "2 new articles, 0 edited, 0 unchanged in 6 requests" in err
    assert "Read 2 articles" in out or "Read two articles" in out
    assert "failed" not in err
    code, _, err = desk.command("run")
    assert (code, desk.versions()) == (DONE, 2)
    assert "0 new articles, 0 edited, 0 unchanged in 2 requests" in err


def test_source_that_answers_404_is_named_and_the_others_are_collected(desk: Desk) -> None:
    del desk.ferry.routes["/rss"]
    code, _, err = desk.command("run")
    assert code == IN_PART
    assert "failed: http://ferry.test/rss: answered 404" in err
    assert "1 new articles" in err
    status = desk.status()
    assert "source http://ferry.test/rss: status 404" in status
    assert "failed: http://ferry.test/rss: answered 404" in status
    assert desk.versions() == 1


def test_every_failure_is_named_however_many(desk: Desk) -> None:
    paths = [f"/{number}" for number in range(30)]
    desk.ferry.routes["/rss"] = reply(body=feed(*paths))
    code, _, err = desk.command("run")
    assert code == IN_PART
    status = desk.status()
    for path in paths:
        assert f"failed: http://ferry.test{path}: answered 404" in err
        assert f"failed: http://ferry.test{path}: answered 404" in status


def test_open_web_without_a_contact_is_refused_before_anything_is_made(desk: Desk) -> None:
    config = desk.folder / "provenance.toml"
    config.write_text(config.read_text().replace('"quay.test" =', '"other.test" ='))
    code, _, err = desk.command("run")
    assert code == USAGE
    assert "http://quay.test/rss" in err
    assert 'contact = "mailto:' in err
    assert not (desk.folder / "provenance.db").exists()
    assert desk.ferry.requests == []


@pytest.mark.parametrize("command", ["run", "fetch"])
def test_without_sources_there_is_nothing_to_fetch(desk: Desk, command: str) -> None:
    (desk.folder / "provenance.toml").unlink()
    code, _, err = desk.command(command)
    assert code == USAGE
    assert "sources" in err
    assert not (desk.folder / "provenance.db").exists()


@pytest.mark.parametrize(
    ("setting", "word"),
    [
        ('connect_to = { "a.test" = "nowhere" }', "host:port"),
        ("concurrency = 0", "concurrency"),
        ("deadline_seconds = 0", "deadline_seconds"),
    ],
)
def test_setting_that_cannot_be_is_named(desk: Desk, setting: str, word: str) -> None:
    (desk.folder / "provenance.toml").write_text(f"[fetch]\n{setting}\n")
    code, _, err = desk.command("fetch", "http://127.0.0.1/")
    assert code == USAGE
    assert word in err
    assert not (desk.folder / "provenance.db").exists()


def test_run_that_was_stopped_half_way_is_completed_by_the_next(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = SqliteStore.add_article

    def killed(self: SqliteStore, *values: object, **named: object) -> object:
        raise KeyboardInterrupt

    monkeypatch.setattr(SqliteStore, "add_article", killed)
    code, _, err = desk.command("run")
    assert code == 1
    assert "run it again" in err
    monkeypatch.setattr(SqliteStore, "add_article", kept)
    code, _, err = desk.command("run")
    assert (code, desk.versions()) == (DONE, 2)


@pytest.mark.parametrize("fatal", ["/rss", "/0", "/2"])
def test_run_that_is_killed_is_completed_by_the_next(desk: Desk, fatal: str) -> None:
    paths = [f"/{number}" for number in range(4)]
    desk.ferry.routes["/rss"] = reply(body=feed(*paths), etag='"1"')
    desk.ferry.routes |= {path: page(story(f"Pier {path}")) for path in paths}
    harmless = desk.ferry.routes[fatal]
    running = subprocess.Popen([sys.executable, "-m", "provenance", "run"], stderr=subprocess.DEVNULL)
    desk.ferry.routes[fatal] = lambda connection, request: running.kill()
    assert running.wait(30) == -signal.SIGKILL
    desk.ferry.routes[fatal] = harmless
    code, _, err = desk.command("run")
    assert code == DONE, err
    with SqliteStore(desk.folder / "provenance.db") as store:
        versions = list(store.versions())
        assert sorted((version.article.url, version.seq) for version in versions) == sorted(
            [("http://quay.test/pier", 1), *((f"http://ferry.test{path}", 1) for path in paths)]
        )
        assert all(version.sha256 and store.page_body(version.sha256) for version in versions)
        assert store.status().pending == []


def test_second_run_beside_a_first_is_turned_away(desk: Desk) -> None:
    with SqliteStore(desk.folder / "provenance.db") as store, store.lease("run"):
        code, _, err = desk.command("run")
        assert code == BUSY
        assert f"pid {os.getpid()}" in err
    assert desk.ferry.requests == []


def test_fetch_of_one_page_stores_it(desk: Desk) -> None:
    code, out, _ = desk.command("fetch", "http://ferry.test/pier")
    assert (code, desk.versions()) == (DONE, 1)
    assert "1 new articles" in out
    assert desk.quay.requests == []


def test_page_without_a_story_is_named_and_flagged(desk: Desk) -> None:
    desk.ferry.routes["/empty"] = page(
        b"<html><head><title>Loading</title></head><body><script>go()</script></body></html>"
    )
    code, _, err = desk.command("fetch", "http://ferry.test/empty", "http://ferry.test/pier")
    assert code == IN_PART
    assert "failed: http://ferry.test/empty: the page shows its story only to a browser" in err
    assert "page http://ferry.test/empty: script_only" in desk.status()
    with SqliteStore(desk.folder / "provenance.db") as store:
        flagged = {version.article.url: version.article.flags for version in store.versions()}
    assert "no_text" in flagged["http://ferry.test/empty"]
    assert "no_text" not in flagged["http://ferry.test/pier"]


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        pytest.param(reply("410 Gone"), "answered 410", id="410"),
        pytest.param(page(b"%PDF", content_type="application/pdf"), "application/pdf", id="PDF"),
        pytest.param(page(gzip.compress(story("Pier"))[:-9], content_encoding="gzip"), "gzip", id="cut off"),
        pytest.param(
            reply("302 Found", location="file:///etc/hosts"),
            "/etc/hosts: is not an http",
            id="redirect to a file",
        ),
    ],
)
def test_page_that_fails_is_named_with_the_reason(
    desk: Desk, answer: Callable[..., None], words: str
) -> None:
    desk.ferry.routes["/pier"] = answer
    code, _, err = desk.command("fetch", "http://ferry.test/pier")
    assert code == FAILED
    (line,) = [line for line in err.splitlines() if "failed:" in line]
    assert "http://ferry.test/pier" in line
    assert words in line
    assert line.count("http://ferry.test/pier") == 1
    assert "page http://ferry.test/pier: " in desk.status()


def test_private_address_is_refused_unless_allowed(desk: Desk) -> None:
    desk.configure(fetch="allow_private = false")
    url = f"http://{desk.ferry.address}/pier"
    code, _, err = desk.command("fetch", url)
    assert code == FAILED
    assert f"failed: {url}: " in err
    assert "127.0.0.1" in err
    assert "allow_private = true" in err
    assert desk.ferry.requests == []
    assert f"page {url}: blocked_address" in desk.status()
    desk.configure()
    code, _, err = desk.command("fetch", url)
    assert (code, desk.versions()) == (DONE, 1)
    assert "blocked_address" not in desk.status()


@pytest.mark.parametrize("url", ["ferry.test/pier", "file:///etc/hosts", "pier"])
def test_what_is_no_web_address_is_refused_before_anything_is_made(desk: Desk, url: str) -> None:
    code, _, err = desk.command("fetch", "http://ferry.test/pier", url)
    assert code == USAGE
    assert url in err
    assert "https://" in err
    assert desk.ferry.requests == []
    assert not (desk.folder / "provenance.db").exists()


def test_outlet_that_is_configured_later_gets_what_was_collected_under_its_host(desk: Desk) -> None:
    toml = desk.folder / "provenance.toml"
    configured = toml.read_text()
    toml.write_text(configured[: configured.index("[[outlet]]")])
    assert desk.command("fetch", "http://ferry.test/pier")[0] == DONE
    desk.command("analyze")
    toml.write_text(configured)
    code, _, err = desk.command("run")
    assert code == DONE
    assert "Articles of ferry.test are now those of ferry: 1." in err
    with SqliteStore(desk.folder / "provenance.db") as store:
        assert [v.outlet_id for v in store.versions()] == ["ferry", "quay"]
        assert {m["outlet_id"] for m in store.reader().rows("claim_mentions")} == {"ferry", "quay"}
        assert {c["first_outlet_id"] for c in store.reader().rows("claim_overview")} <= {
            "ferry",
            "quay",
            None,
        }
    assert "are now those of" not in desk.command("run")[2]


def test_analysis_of_everything_that_was_stopped_is_told_of_until_one_ends(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.command("run")

    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as stopping:
        stopping.setattr(collect, "analyze", stop)
        code, _, err = desk.command("analyze", "--all")
    assert (code, "run it again" in err) == (FAILED, True)
    for command in (["run"], ["status"]):
        code, out, _ = desk.command(*command)
        assert (code, "was stopped before its end" in out) == (DONE, True)
    desk.command("analyze", "--all")
    assert "was stopped" not in desk.status()
