"""Sources that fail, move, sleep and come back, and what each kind of them lists."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from fetchers.polling import collect
from fetchers.schedule import wants_full
from provenance.errors import Overrun, UsageError
from provenance.types import Source
from tests.fetchers.newsroom import MINUTE, MORNING, World, conditional, feed, outcomes, story
from tests.fetchers.raw_server import Route, page, reply, reset


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        pytest.param(reply("404 Not Found"), "status", id="404"),
        pytest.param(reply("500 Oops"), "status", id="500"),
        pytest.param(reset(), "unreachable", id="reset"),
        pytest.param(page(b"<html><p>We value your privacy</p></html>"), "not_a_feed", id="a consent page"),
        pytest.param(reply("302 Found", location="/rss"), "redirect", id="a redirect to itself"),
    ],
)
def test_source_that_fails_leaves_the_others_alone(world: World, answer: Route, error: str) -> None:
    broken, ferry = world.outlet("broken"), world.outlet("ferry")
    broken.routes["/rss"] = answer
    ferry.routes |= {"/rss": reply(body=feed("/pier")), "/pier": page(story("Pier closed"))}
    attempts = world.run()
    assert outcomes(attempts) == {
        "http://broken.test/rss": error,
        "http://ferry.test/rss": 200,
        "http://ferry.test/pier": 200,
    }
    failed = attempts[0]
    assert failed.message
    assert (failed.etag, failed.last_modified) == (None, None)
    (row,) = world.store.status().failures
    assert (row["url"], row["last_error"], bool(row["is_source"])) == ("http://broken.test/rss", error, True)


def test_source_that_recovers_is_listed_no_more_as_failed(world: World) -> None:
    ferry = world.outlet("ferry")
    world.run()
    ferry.routes |= {"/rss": reply(body=feed("/pier")), "/pier": page(story("Pier closed"))}
    world.run(after=MINUTE)
    assert world.store.status().failures == []
    assert len(world.versions()) == 1


def test_source_that_is_damaged_gives_what_was_whole_and_says_so(world: World) -> None:
    ferry = world.outlet("ferry")
    ferry.routes |= {"/rss": reply(body=feed("/pier", "/quay")[:-40]), "/pier": page(story("Pier closed"))}
    attempts = world.run()
    assert attempts[0].error is None
    assert "ill-formed" in (attempts[0].message or "")
    assert "http://ferry.test/pier" in outcomes(attempts)


def test_source_that_moved_is_followed_and_both_addresses_kept(world: World) -> None:
    ferry, quay = world.outlet("ferry"), world.outlet("quay")
    ferry.routes["/rss"] = reply("301 Moved", location="http://quay.test/feeds/ferry.rss")
    quay.routes |= {"/feeds/ferry.rss": reply(body=feed("../pier")), "/pier": page(story("Pier closed"))}
    (moved, *_) = world.run()
    assert (moved.url, moved.chain) == ("http://ferry.test/rss", ("http://ferry.test/rss",))
    assert moved.final_url == "http://quay.test/feeds/ferry.rss"
    assert world.versions() == [("http://quay.test/pier", 1)]


def test_source_whose_etag_never_changes_is_asked_for_whole_once_a_day(world: World) -> None:
    ferry = world.outlet("ferry")
    ferry.routes |= {"/rss": conditional(feed("/pier"), '"stuck"'), "/pier": page(story("Pier closed"))}
    ferry.routes["/quay"] = page(story("Quay open"))
    world.run()
    ferry.routes["/rss"] = conditional(feed("/pier", "/quay"), '"stuck"')
    (hour,) = [n for n in range(24) if wants_full("http://ferry.test/rss", MORNING + n * 60 * MINUTE)]
    assert outcomes(world.run(after=(hour - 1) * 60 * MINUTE))["http://ferry.test/rss"] == 304
    assert outcomes(world.run(after=60 * MINUTE))["http://ferry.test/rss"] == 200
    assert ("http://ferry.test/quay", 1) in world.versions()


def test_sitemap_index_is_followed_to_its_parts(world: World) -> None:
    ferry = world.outlet("ferry", "sitemap", "/index.xml")
    ferry.routes["/index.xml"] = reply(
        body=b"<sitemapindex><sitemap><loc>/a.xml</loc></sitemap><sitemap><loc>/gone.xml</loc></sitemap>"
        b"<sitemap><loc>/index.xml</loc></sitemap></sitemapindex>"
    )
    ferry.routes["/a.xml"] = reply(body=b"<urlset><url><loc>/pier</loc></url></urlset>")
    ferry.routes["/pier"] = page(story("Pier closed"))
    attempts = world.run()
    assert {attempt.source_url for attempt in attempts} == {"http://ferry.test/index.xml"}
    result = outcomes(attempts)
    assert (result["http://ferry.test/pier"], result["http://ferry.test/gone.xml"]) == (200, "status")
    assert ferry.asked("/index.xml") == 1
    assert world.versions() == [("http://ferry.test/pier", 1)]


def test_section_page_is_a_source(world: World) -> None:
    ferry = world.outlet("ferry", "page", "/harbour", links="h2 a")
    ferry.routes["/harbour"] = page(b'<h2><a href="/pier">Pier closed</a></h2><a href="/about">About</a>')
    ferry.routes["/pier"] = page(story("Pier closed"))
    world.run()
    assert world.versions() == [("http://ferry.test/pier", 1)]


def test_feed_cannot_lead_to_private_addresses(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    # One loopback address is declared public, for a public server is not to be had in a test.
    monkeypatch.setattr("fetchers.network.is_public", lambda address: address == "127.0.0.1")
    ferry = world.outlet("ferry")
    inner = (
        "http://127.0.0.2/admin",
        "http://169.254.169.254/latest/meta-data",
        "http://[::1]/",
        "file:///etc/hosts",
    )
    ferry.routes["/rss"] = reply(body=feed(*inner))
    result = outcomes(world.run(allow_private=False))
    assert result == {"http://ferry.test/rss": 200} | dict.fromkeys(inner[:3], "blocked_address")


def test_source_of_the_open_web_needs_a_contact_before_anything_is_asked(world: World) -> None:
    ferry = world.outlet("ferry")
    source = Source(outlet_id="ferry", kind="feed", url="https://elsewhere.test/rss")
    with pytest.raises(UsageError, match="contact"):
        next(collect([*world.sources, source], world.store, world.client(), now=MORNING))
    assert ferry.connections == 0


def test_page_that_stands_where_the_feed_was_is_kept(world: World) -> None:
    ferry = world.outlet("ferry")
    notice = b"<html><body>Our feeds are gone. Subscribe to our letter.</body></html>"
    ferry.routes["/rss"] = page(notice)
    (fetched,) = [f for f in world.arriving() if not f.robots]
    assert fetched.attempt.error == "not_a_feed"
    assert fetched.page is not None
    assert fetched.page.body == notice
    world.run()
    assert world.versions() == []


def test_source_that_moved_for_good_is_asked_where_it_is(world: World) -> None:
    ferry, quay = world.outlet("ferry"), world.outlet("quay", path="/own.rss")
    ferry.routes["/rss"] = reply("301 Moved", location="http://quay.test/ferry.rss")
    quay.routes |= {"/own.rss": reply(body=feed()), "/ferry.rss": reply(body=feed("/pier"))}
    quay.routes["/pier"] = page(story("Pier closed"))
    for _ in range(4):
        world.run(after=13 * 60 * MINUTE)
    assert (ferry.asked("/rss"), quay.asked("/ferry.rss")) == (3, 4)
    quay.routes["/ferry.rss"] = reply(body=feed("/pier", "/quay"))
    quay.routes["/quay"] = page(story("Quay open"))
    world.run(after=60 * MINUTE)
    assert ("http://quay.test/quay", 1) in world.versions()
    assert ferry.asked("/rss") == 3


def test_quiet_source_is_asked_less_and_one_with_news_every_time(world: World) -> None:
    ferry, quay = world.outlet("ferry"), world.outlet("quay")
    ferry.routes["/rss"] = reply(body=feed("/pier"))
    for hour in range(24):
        quay.routes["/rss"] = reply(body=feed(f"/{hour}"))
        for third in range(3):
            world.run(after=20 * MINUTE if hour + third else timedelta(0))
    assert quay.asked("/rss") == 24 * 3
    assert 24 < ferry.asked("/rss") < 24 * 3 - 10


def test_source_that_fails_for_long_is_asked_once_a_week_and_revived_by_an_answer(world: World) -> None:
    ferry = world.outlet("ferry")
    ferry.routes["/rss"] = reply("410 Gone")
    for _ in range(72):
        world.run(after=60 * MINUTE)
    assert ferry.asked("/rss") == 3
    ferry.routes |= {"/rss": reply(body=feed("/pier")), "/pier": page(story("Pier closed"))}
    world.run(after=7 * 24 * 60 * MINUTE)
    assert len(world.versions()) == 1


def test_listing_that_takes_too_much_fails_alone(world: World) -> None:
    ferry, quay = world.outlet("ferry"), world.outlet("quay")
    ferry.routes["/rss"] = reply(body=feed("/pier"))
    quay.routes |= {"/rss": reply(body=feed("/quay")), "/quay": page(story("Quay open"))}

    def overrun(work: Callable[..., object], source: Source, *args: object) -> object:
        if source.outlet_id == "ferry":
            raise Overrun("reading it took longer than 20 s")
        return work(source, *args)

    arriving = collect(world.sources, world.store, world.client(), now=world.now, do=overrun)  # type: ignore[arg-type]
    world.store.put_outlets(world.outlets.values())
    attempts = world.keep(arriving)
    assert outcomes(attempts)["http://ferry.test/rss"] == "not_a_feed"
    assert world.versions() == [("http://quay.test/quay", 1)]
