"""How sources stand, what was missed of them, and how they are found, as a person asks for it."""

from __future__ import annotations

import tomllib

from tests.cli.desk import DONE, FAILED, USAGE, Desk, feed
from tests.fetchers.raw_server import page, reply


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


def test_host_that_wants_long_between_two_requests_is_said_to_have_pages_waiting(desk: Desk) -> None:
    desk.ferry.routes["/robots.txt"] = reply(body=b"User-agent: *\nCrawl-delay: 900")
    code, _, _ = desk.command("run")
    assert code == DONE
    assert "http://ferry.test/rss wants 15 minutes between two requests" in desk.status()
    assert "one page not read so far" in desk.status() or "1 page not read so far" in desk.status()
    _, out, _ = desk.command("status", "--gaps", "ferry")
    assert "listed and not read: http://ferry.test/pier (not asked for yet)" in out
