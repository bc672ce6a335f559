"""run, fetch and import as a person meets them: what is stored, what is said, and with which exit code."""

from __future__ import annotations

import gzip
import io
import json
import os
import signal
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from db.store import SqliteStore
from provenance.cli import main
from tests.fetchers.raw_server import RawServer, page, reply, serving

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


@pytest.fixture
def desk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Desk]:
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("PROVENANCE_")]:
        monkeypatch.delenv(name)

    def command(*words: str) -> tuple[int, str, str]:
        monkeypatch.setattr("sys.argv", ["provenance", *words])
        with pytest.raises(SystemExit) as left:
            main()
        said = capsys.readouterr()
        code = left.value.code
        assert isinstance(code, int)
        return code, said.out, said.err

    with ExitStack() as stack:
        ferry, quay = (stack.enter_context(serving()) for _ in range(2))
        for server in (ferry, quay):
            server.routes |= {"/rss": reply(body=feed("/pier")), "/pier": page(story("Pier closed"))}
        made = Desk(tmp_path, ferry, quay, command)
        made.configure()
        yield made


# --- run -------------------------------------------------------------------------------------


def test_run_collects_and_analyzes_and_the_second_run_finds_nothing_new(desk: Desk) -> None:
    code, out, err = desk.command("run")
    assert code == DONE
    assert "2 new articles, 0 edited, 0 unchanged in 6 requests" in err
    assert "Read 2 articles" in out or "Read two articles" in out
    assert "failed" not in err
    code, _, err = desk.command("run")
    assert (code, desk.versions()) == (DONE, 2)
    assert "0 new articles, 0 edited, 0 unchanged in 4 requests" in err


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


# --- fetch -----------------------------------------------------------------------------------


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
    assert "failed: http://ferry.test/empty: no story was found" in err
    assert "page http://ferry.test/empty: no_text" in desk.status()
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


# --- import ----------------------------------------------------------------------------------


def lines(path: Path, *rows: object) -> str:
    text = "".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows)
    path.write_text(text, encoding="utf-8")
    return str(path)


def row(name: str) -> dict[str, str]:
    return {
        "url": f"http://ferry.test/{name}",
        "fetched_at": "2026-11-02T09:30:00Z",
        "html": story(f"Pier {name}").decode(),
    }


def warc(count: int) -> bytes:
    file = io.BytesIO()
    writer = WARCWriter(file, gzip=True)
    for number in range(count):
        http = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
        made = writer.create_warc_record(
            f"http://ferry.test/{number}",
            "response",
            payload=io.BytesIO(story(f"Pier {number}")),
            http_headers=http,
        )
        writer.write_record(made)
    return file.getvalue()


def test_import_twice_is_import_once(desk: Desk) -> None:
    archive = desk.folder / "pages.warc.gz"
    archive.write_bytes(warc(2))
    given = [str(archive), lines(desk.folder / "pages.jsonl", row("a"), row("b"))]
    code, out, _ = desk.command("import", *given)
    assert (code, desk.versions()) == (DONE, 4)
    assert "4 new articles" in out
    code, out, _ = desk.command("import", *given)
    assert (code, desk.versions()) == (DONE, 4)
    assert "0 new articles, 0 edited, 4 unchanged" in out


def test_warc_that_is_cut_off_gives_what_was_whole_and_is_named(desk: Desk) -> None:
    archive = desk.folder / "cut.warc.gz"
    archive.write_bytes(warc(3)[:-50])
    code, out, err = desk.command("import", str(archive))
    assert (code, desk.versions()) == (IN_PART, 2)
    assert "2 new articles" in out
    assert f"failed: {archive}: the file is cut off" in err
    assert "2 records were read" in err
    assert str(archive) in desk.status()


def test_line_that_is_not_json_is_named_and_the_others_are_imported(desk: Desk) -> None:
    path = lines(
        desk.folder / "pages.jsonl", row("a"), '{"url": "http://fer', row("b"), {"url": "http://ferry.test/c"}
    )
    code, out, err = desk.command("import", path)
    assert (code, desk.versions()) == (IN_PART, 2)
    assert "2 new articles" in out
    assert f"failed: {path}:2: is not JSON" in err
    assert f"failed: {path}:4: has neither `html` nor `text`" in err
    status = desk.status()
    assert f"{path}:2" in status
    assert f"{path}:4" in status


def test_story_without_a_page_is_imported(desk: Desk) -> None:
    made = {"url": "http://ferry.test/told", "title": "Pier closed", "published_at": "2026-11-02T09:00"}
    path = lines(
        desk.folder / "stories.jsonl",
        made | {"text": 'The pier was closed.\n"We will open in May," Ada Lindqvist told the Ferry.'},
        made | {"url": "http://ferry.test/empty", "text": " "},
    )
    code, _, err = desk.command("import", path)
    assert code == IN_PART
    assert "failed: http://ferry.test/empty: no story was found" in err
    with SqliteStore(desk.folder / "provenance.db") as store:
        (told,) = [version for version in store.versions() if version.article.url.endswith("told")]
    assert told.article.published is not None
    assert told.article.published.at.isoformat() == "2026-11-02T09:00:00+00:00"


def test_missing_path_is_named_before_anything_is_imported(desk: Desk) -> None:
    path = lines(desk.folder / "pages.jsonl", row("a"))
    code, _, err = desk.command("import", path, "missing.warc.gz")
    assert code == USAGE
    assert "missing.warc.gz: does not exist" in err
    assert not (desk.folder / "provenance.db").exists()


@pytest.mark.parametrize("name", ["notes.txt", "empty.warc", "folder/notes.txt"])
def test_what_holds_no_page_is_named(desk: Desk, name: str) -> None:
    path = desk.folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("")
    given = str(path.parent) if "/" in name else str(path)
    code, _, err = desk.command("import", given)
    assert code == FAILED
    assert f"failed: {given}: " in err


# --- what was collected, handed on -----------------------------------------------------------


def articles(path: Path) -> list[tuple[object, ...]]:
    """All versions of a database, with what is known of them."""
    with SqliteStore(path) as store:
        return [
            (v.article_id, v.seq, v.outlet_id, v.article, v.sha256, v.first_seen_at) for v in store.versions()
        ]


def test_warc_that_is_exported_is_imported_to_the_same_articles(desk: Desk) -> None:
    dated = feed("/pier").replace(b"</item>", b"<pubDate>Mon, 02 Nov 2026 09:00:00 +0300</pubDate></item>")
    desk.ferry.routes["/rss"] = reply(body=dated)
    desk.quay.routes["/pier"] = reply("301 Moved", location="/new/pier")
    desk.quay.routes["/new/pier"] = page(story("Quay open"))
    desk.command("run")
    lines(
        desk.folder / "told.jsonl",
        {"url": "http://ferry.test/told", "text": "The pier was closed on Monday."},
    )
    desk.command("import", "told.jsonl")
    code, _, err = desk.command("export", "warc", "--out", "all.warc.gz")
    assert code == DONE, err
    code, _, err = desk.command("--db", "again.db", "import", "all.warc.gz")
    assert code == DONE, err
    assert articles(desk.folder / "again.db") == articles(desk.folder / "provenance.db") != []
    desk.command("export", "--format", "warc", "other.warc.gz")
    records = [(desk.folder / name).read_bytes() for name in ("all.warc.gz", "other.warc.gz")]
    assert len({gzip.decompress(written).count(b"WARC/1.1") for written in records}) == 1


def test_gaps_of_an_outlet_are_told(desk: Desk) -> None:
    desk.ferry.routes["/rss"] = reply(body=feed("/pier", "/lost"))
    desk.command("run")
    code, out, _ = desk.command("status", "--gaps", "ferry")
    assert code == DONE
    assert out.count("\n") == 1
    assert "listed and not read: http://ferry.test/lost (status 404)" in out
    _, out, _ = desk.command("status", "--gaps", "ferry", "--until", "2020-01-01")
    assert out == "Nothing of ferry was missed, as far as its sources tell.\n"
    code, _, err = desk.command("status", "--gaps", "fery")
    assert code == USAGE
    assert "There are: ferry, quay." in err
    code, _, err = desk.command("status", "--gaps", "ferry", "--since", "soon")
    assert code == USAGE
    assert "no date" in err


def test_failing_source_is_named_with_when_it_is_asked_again(desk: Desk) -> None:
    del desk.ferry.routes["/rss"]
    desk.command("run")
    assert "http://ferry.test/rss failed one time in a row: asked less often" in desk.status()


def test_discovered_sources_can_be_used_as_they_are_printed(desk: Desk) -> None:
    desk.ferry.routes["/"] = page(
        b'<head><link rel="alternate" type="application/rss+xml" href="/rss"></head>'
    )
    code, out, err = desk.command("discover", "http://ferry.test/")
    assert code == DONE, err
    outlet = tomllib.loads(out)["outlet"][0]
    assert outlet["id"] == "ferry"
    assert outlet["sources"] == [{"feed": "http://ferry.test/rss"}]
    assert not (desk.folder / "provenance.db").exists()


def test_site_without_sources_is_said_to_have_none(desk: Desk) -> None:
    desk.quay.routes = {"/": page()}
    code, _, err = desk.command("discover", "http://quay.test/")
    assert code == FAILED
    assert "No feed or sitemap found" in err
    code, _, err = desk.command("discover", "http://quay.test/nothing")
    assert code == FAILED
    assert "answered 404" in err


def test_addresses_in_a_file_are_a_source(desk: Desk) -> None:
    config = (
        (desk.folder / "provenance.toml")
        .read_text()
        .replace('feed = "http://ferry.test/rss"', 'urls = "picked.txt"')
    )
    (desk.folder / "provenance.toml").write_text(config)
    (desk.folder / "picked.txt").write_text("# what Ada sent\nhttp://ferry.test/pier\n\n")
    code, _, err = desk.command("fetch")
    assert (code, desk.versions()) == (DONE, 2), err
    assert desk.ferry.asked("/rss") == 0
