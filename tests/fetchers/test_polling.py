"""Runs over sources, with a real server, the real store and the real way from a page into it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import timedelta
from itertools import islice

import pytest

from fetchers.polling import AFTER_TOO_MANY_SECONDS, MAX_STRIKES, collect, fetch_urls
from fetchers.schedule import wants_full
from provenance.errors import UsageError
from provenance.types import Source
from tests.fetchers.newsroom import MINUTE, MORNING, World, conditional, feed, outcomes, story
from tests.fetchers.raw_server import Route, page, reply, reset


@pytest.fixture
def world() -> Iterator[World]:
    with ExitStack() as stack:
        made = World(stack)
        stack.callback(made.store.close)
        yield made


def test_run_stores_the_pages_its_sources_list(world: World) -> None:
    ferry = world.outlet("ferry")
    ferry.routes |= {
        "/rss": reply(body=feed("/pier", "http://ferry.test/quay")),
        "/pier": page(story("Pier closed")),
    }
    ferry.routes["/quay"] = page(story("Quay open"))
    attempts = world.run()
    assert outcomes(attempts) == {
        "http://ferry.test/rss": 200,
        "http://ferry.test/pier": 200,
        "http://ferry.test/quay": 200,
    }
    assert {attempt.source_url for attempt in attempts} == {"http://ferry.test/rss"}
    assert world.versions() == [("http://ferry.test/pier", 1), ("http://ferry.test/quay", 1)]


def test_second_run_asks_conditionally_and_stores_nothing_new(world: World) -> None:
    ferry = world.outlet("ferry")
    ferry.routes |= {
        "/rss": conditional(feed("/pier"), '"1"'),
        "/pier": conditional(story("Pier closed"), '"2"'),
    }
    assert not wants_full("http://ferry.test/rss", MORNING)
    world.run()
    before = world.versions()
    assert outcomes(world.run(after=MINUTE)) == {"http://ferry.test/rss": 304}
    assert outcomes(world.run(after=30 * MINUTE)) == {
        "http://ferry.test/rss": 304,
        "http://ferry.test/pier": 304,
    }
    assert world.versions() == before
    assert ferry.asked("/pier") == 2


def test_run_without_validators_still_stores_nothing_new(world: World) -> None:
    ferry = world.outlet("ferry")
    ferry.routes |= {"/rss": reply(body=feed("/pier")), "/pier": page(story("Pier closed"))}
    world.run()
    assert outcomes(world.run(after=MINUTE)) == {"http://ferry.test/rss": 200}
    world.run(after=30 * MINUTE)
    assert world.versions() == [("http://ferry.test/pier", 1)]


def test_edited_page_becomes_a_version(world: World) -> None:
    ferry = world.outlet("ferry")
    ferry.routes |= {"/rss": reply(body=feed("/pier")), "/pier": conditional(story("Pier closed"), '"1"')}
    world.run()
    ferry.routes["/pier"] = conditional(story("Pier open again"), '"2"')
    world.run(after=31 * MINUTE)
    assert world.versions() == [("http://ferry.test/pier", 1), ("http://ferry.test/pier", 2)]
    world.run(after=61 * MINUTE)
    assert ferry.requests[-1].headers["if-none-match"] == '"2"'
    assert len(world.versions()) == 2


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


@pytest.mark.parametrize("stored", range(6))
def test_run_cut_off_anywhere_is_completed_by_the_next(world: World, stored: int) -> None:
    for name in ("ferry", "quay"):
        paths = [f"/{number}" for number in range(2)]
        server = world.outlet(name)
        server.routes["/rss"] = conditional(feed(*paths), '"1"', "application/rss+xml")
        server.routes |= {path: conditional(story(f"{name} {path}"), '"1"') for path in paths}
    arriving = world.arriving()
    world.keep(islice(arriving, stored))
    arriving.close()  # type: ignore[attr-defined]  # a generator, though typed by what it yields
    for _ in range(2):
        world.run(after=MINUTE)
    assert world.versions() == sorted(
        (f"http://{n}.test/{i}", 1) for n in ("ferry", "quay") for i in range(2)
    )


def test_page_that_failed_is_asked_again_after_its_back_off_only(world: World) -> None:
    ferry = world.outlet("ferry")
    ferry.routes |= {"/rss": reply(body=feed("/pier")), "/pier": reply("500 Oops")}
    world.run()
    world.run(after=29 * MINUTE)
    assert ferry.asked("/pier") == 1
    ferry.routes["/pier"] = page(story("Pier closed"))
    world.run(after=MINUTE)
    assert ferry.asked("/pier") == 2
    assert len(world.versions()) == 1


def test_page_without_a_story_is_kept_and_fails(world: World) -> None:
    ferry = world.outlet("ferry")
    ferry.routes |= {"/rss": reply(body=feed("/empty")), "/empty": page(b"<html><body></body></html>")}
    world.run()
    (row,) = world.store.status().failures
    assert (row["url"], row["last_error"]) == ("http://ferry.test/empty", "no_text")


def test_page_listed_by_two_sources_is_asked_for_once(world: World) -> None:
    ferry = world.outlet("ferry")
    world.outlet("ferry", path="/sport.rss")
    ferry.routes |= {"/rss": reply(body=feed("/pier")), "/sport.rss": reply(body=feed("/pier"))}
    ferry.routes["/pier"] = page(story("Pier closed"))
    world.run()
    assert ferry.asked("/pier") == 1


def test_number_of_new_pages_of_a_run_is_bounded_and_the_rest_comes_later(world: World) -> None:
    ferry = world.outlet("ferry")
    paths = [f"/{number}" for number in range(5)]
    ferry.routes["/rss"] = reply(body=feed(*paths))
    ferry.routes |= {path: page(story(f"Story {path}")) for path in paths}
    counts = [len(world.run(after=MINUTE, pages_per_source=2)) - 1 for _ in range(4)]
    assert counts == [2, 2, 1, 0]
    assert len(world.versions()) == 5


def test_disallowed_pages_are_not_asked_for(world: World) -> None:
    ferry = world.outlet("ferry")
    ferry.routes |= {
        "/robots.txt": reply(body=b"User-agent: *\nDisallow: /private"),
        "/rss": reply(body=feed("/private/pier", "/quay", "/moved")),
        "/quay": page(story("Quay open")),
        "/moved": reply("302 Found", location="/private/new"),
    }
    result = outcomes(world.run())
    assert result["http://ferry.test/private/pier"] == result["http://ferry.test/moved"] == "disallowed"
    assert result["http://ferry.test/quay"] == 200
    assert not any(request.path.startswith("/private") for request in ferry.requests)
    assert ferry.asked("/robots.txt") == 1


@pytest.mark.parametrize(
    ("status", "error"),
    [("401 Unauthorized", "disallowed"), ("403 Forbidden", "disallowed"), ("500 Oops", "unreachable")],
)
def test_host_whose_robots_txt_is_closed_is_not_asked(world: World, status: str, error: str) -> None:
    ferry = world.outlet("ferry")
    ferry.routes["/robots.txt"] = reply(status)
    assert outcomes(world.run()) == {"http://ferry.test/rss": error}
    assert [request.path for request in ferry.requests] == ["/robots.txt"]


def test_robots_txt_may_lie_behind_a_redirect(world: World) -> None:
    ferry = world.outlet("ferry")
    ferry.routes["/robots.txt"] = reply("301 Moved", location="/robots.php")
    ferry.routes["/robots.php"] = reply(body=b"User-agent: *\nDisallow: /rss", content_type="text/plain")
    assert outcomes(world.run()) == {"http://ferry.test/rss": "disallowed"}


def test_pace_and_crawl_delay_are_kept(world: World) -> None:
    ferry = world.outlet("ferry")
    ferry.routes |= {"/rss": reply(body=feed("/pier", "/quay"))}
    ferry.routes |= {"/pier": page(story("Pier closed")), "/quay": page(story("Quay open"))}
    world.run(pace_seconds=2.0)
    assert world.slept == pytest.approx(6.0)  # after robots.txt, the feed and the first page
    ferry.routes["/robots.txt"] = reply(body=b"User-agent: *\nCrawl-delay: 4")
    world.slept = 0.0
    world.run(after=31 * MINUTE, pace_seconds=2.0)
    assert world.slept == pytest.approx(2.0 + 4.0 + 4.0)


def test_host_with_a_long_crawl_delay_gives_its_pages_over_several_runs(world: World) -> None:
    ferry = world.outlet("ferry")
    paths = [f"/{number}" for number in range(5)]
    ferry.routes |= {
        "/robots.txt": reply(body=b"User-agent: *\nCrawl-delay: 250"),
        "/rss": reply(body=feed(*paths)),
    }
    ferry.routes |= {path: page(story(f"Story {path}")) for path in paths}
    for stored in (2, 4, 5):
        world.run(after=20 * MINUTE)
        assert len(world.versions()) == stored


def test_host_that_is_asked_too_much_is_left_alone_for_as_long_as_it_says(world: World) -> None:
    ferry, quay = world.outlet("ferry"), world.outlet("quay")
    ferry.routes["/rss"] = reply(body=feed("/1", "/2", "/3"))
    ferry.routes |= {f"/{n}": reply("429 Too Many Requests", retry_after="3600") for n in (1, 2, 3)}
    quay.routes |= {"/rss": reply(body=feed("/pier")), "/pier": page(story("Pier closed"))}
    attempts = world.run()
    assert [a.retry_after_seconds for a in attempts if a.url == "http://ferry.test/1"] == [3600.0]
    assert ferry.asked("/2") == ferry.asked("/3") == 0
    assert quay.asked("/pier") == 1
    unasked = world.run(after=45 * MINUTE)
    assert {a.message for a in unasked if a.url.startswith("http://ferry")} == {
        "was not asked, its host wants to be left alone until 2026-11-02 08:00 UTC"
    }
    assert ferry.asked("/rss") == 1
    ferry.routes |= {f"/{n}": page(story(f"Story {n}")) for n in (1, 2, 3)}
    world.run(after=16 * MINUTE)
    assert len(world.versions()) == 4
    assert world.slept == 0


def test_host_that_does_not_say_how_long_gets_half_a_minute(world: World) -> None:
    ferry = world.outlet("ferry")
    ferry.routes |= {"/rss": reply(body=feed("/1", "/2")), "/1": reply("503 Busy"), "/2": page(story("Two"))}
    world.run()
    assert ferry.asked("/2") == 1
    assert world.slept == pytest.approx(AFTER_TOO_MANY_SECONDS)


def test_host_that_does_not_answer_is_given_up_for_the_run(world: World) -> None:
    ferry = world.outlet("ferry")
    paths = [f"/{number}" for number in range(10)]
    ferry.routes |= {"/rss": reply(body=feed(*paths))} | {path: reset() for path in paths}
    attempts = world.run()
    assert sum(attempt.error == "unreachable" for attempt in attempts) == MAX_STRIKES
    ferry.routes |= {path: page(story(f"Story {path}")) for path in paths}
    world.run(after=31 * MINUTE)
    assert len(world.versions()) == 10


def test_page_that_fails_later_keeps_its_version_and_validators(world: World) -> None:
    ferry = world.outlet("ferry")
    ferry.routes |= {"/rss": reply(body=feed("/pier")), "/pier": conditional(story("Pier closed"), '"1"')}
    world.run()
    ferry.routes["/pier"] = reply("500 Oops", etag='"oops"')
    world.run(after=31 * MINUTE)
    ferry.routes["/pier"] = conditional(story("Pier closed"), '"1"')
    attempts = world.run(after=31 * MINUTE)
    assert outcomes(attempts)["http://ferry.test/pier"] == 304
    assert world.versions() == [("http://ferry.test/pier", 1)]


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


def test_one_story_under_several_addresses_is_one_article(world: World) -> None:
    ferry = world.outlet("ferry")
    paths = ("/pier", "/pier?utm_source=rss", "/amp/pier")
    told = story("Pier closed").replace(
        b"<title>", b'<link rel="canonical" href="http://ferry.test/pier"><title>'
    )
    ferry.routes |= {"/rss": reply(body=feed(*paths))} | {path: page(told) for path in paths}
    world.run()
    assert [seq for _, seq in world.versions()] == [1]


def test_source_of_a_host_that_is_given_up_is_named(world: World) -> None:
    for number in range(MAX_STRIKES + 1):
        ferry = world.outlet("ferry", path=f"/{number}.rss")
        ferry.routes[f"/{number}.rss"] = reset()
    attempts = world.run()
    assert [attempt.error for attempt in attempts] == ["unreachable"] * MAX_STRIKES + ["left_alone"]
    assert "was not asked" in (attempts[-1].message or "")
    assert ferry.asked(f"/{MAX_STRIKES}.rss") == 0


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


def test_progress_counts_sources_and_pages(world: World) -> None:
    ferry = world.outlet("ferry")
    ferry.routes |= {"/rss": reply(body=feed("/1", "/2")), "/1": page(story("One")), "/2": page(story("Two"))}
    told: list[tuple[str, int, int]] = []
    progress: Callable[[str, int, int], None] = lambda *what: told.append(what)  # noqa: E731 - a callback, not a function
    world.keep(collect(world.sources, world.store, world.client(), now=world.now, progress=progress))
    assert told == [("sources", 1, 1), ("pages", 1, 2), ("pages", 2, 2)]


def test_pages_named_one_by_one_are_fetched_whatever_is_known(world: World) -> None:
    ferry = world.outlet("ferry")
    ferry.routes |= {
        "/pier": conditional(story("Pier closed"), '"1"'),
        "/robots.txt": reply(body=b"User-agent: *\nDisallow: /no"),
    }
    urls = ["http://ferry.test/pier", "http://ferry.test/pier", "http://ferry.test/no"]
    for status in (200, 304):
        attempts = world.keep(fetch_urls(urls, world.client(), world.store))
        assert outcomes(attempts) == {
            "http://ferry.test/pier": status,
            "http://ferry.test/no": "disallowed",
        }
    assert world.versions() == [("http://ferry.test/pier", 1)]


def test_page_named_on_a_host_that_is_left_alone_is_said_to_be_unasked(world: World) -> None:
    ferry = world.outlet("ferry")
    ferry.routes["/pier"] = reply("503 Busy", retry_after="7200")
    for _ in range(2):
        (attempt,) = world.keep(fetch_urls(["http://ferry.test/pier"], world.client(), world.store))
    assert attempt.error == "left_alone"
    assert "left alone until 2026-11-02 09:00" in (attempt.message or "")
    assert ferry.asked("/pier") == 1


@pytest.mark.parametrize("url", ["ferry.test/pier", "file:///etc/hosts", "", "http://"])
def test_what_is_no_web_address_is_said_before_anything_is_asked(world: World, url: str) -> None:
    ferry = world.outlet("ferry")
    with pytest.raises(UsageError, match="web address"):
        next(fetch_urls(["http://ferry.test/pier", url], world.client(), world.store))
    assert ferry.connections == 0


def test_page_of_the_open_web_needs_a_contact(world: World) -> None:
    with pytest.raises(UsageError, match=r"elsewhere\.test/pier"):
        next(fetch_urls(["https://elsewhere.test/pier"], world.client(), world.store))


# --- the record, and what later runs make of it ----------------------------------------------


def test_robots_txt_is_in_the_record(world: World) -> None:
    ferry = world.outlet("ferry")
    ferry.routes["/rss"] = reply(body=feed())
    ferry.routes["/robots.txt"] = reply(body=b"User-agent: *\nCrawl-delay: 4")
    (robots,) = [fetched.attempt for fetched in world.arriving() if fetched.robots]
    assert (robots.url, robots.status, robots.error) == ("http://ferry.test/robots.txt", 200, None)
    assert robots.crawl_delay_seconds == 4


def test_crawl_delay_is_kept_from_run_to_run(world: World) -> None:
    ferry = world.outlet("ferry")
    ferry.routes |= {"/rss": reply(body=feed()), "/robots.txt": reply(body=b"User-agent: *\nCrawl-delay: 40")}
    world.run()
    assert world.slept == 0
    world.run(after=timedelta(seconds=10))
    assert world.slept == 30 + 40  # the rest of the delay, and one between robots.txt and the feed


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


def test_page_that_has_not_changed_was_seen_again(world: World) -> None:
    ferry = world.outlet("ferry")
    ferry.routes |= {"/rss": reply(body=feed("/pier")), "/pier": conditional(story("Pier closed"), '"1"')}
    world.run()
    attempts = world.run(after=31 * MINUTE)
    assert outcomes(attempts)["http://ferry.test/pier"] == 304
    (version,) = world.store.versions()
    assert version.last_seen_at - version.first_seen_at == 31 * MINUTE


def test_edit_behind_an_etag_that_never_changes_is_seen_before_the_day_is_over(world: World) -> None:
    ferry = world.outlet("ferry")
    ferry.routes |= {"/rss": reply(body=feed("/pier")), "/pier": conditional(story("Pier closed"), '"stuck"')}
    world.run()
    ferry.routes["/pier"] = conditional(story("Pier open again"), '"stuck"')
    for _ in range(24 * 3):
        world.run(after=20 * MINUTE)
    assert world.versions() == [("http://ferry.test/pier", 1), ("http://ferry.test/pier", 2)]


def test_text_back_to_an_older_one_is_a_version(world: World) -> None:
    ferry = world.outlet("ferry")
    ferry.routes["/rss"] = reply(body=feed("/pier"))
    for headline in ("Pier closed", "Pier open", "Pier closed"):
        ferry.routes["/pier"] = page(story(headline))
        world.run(after=MINUTE * (31 + 60 * len(world.versions())))
    assert [(v.seq, v.article.title) for v in world.store.versions()] == [
        (1, "Pier closed"),
        (2, "Pier open"),
        (3, "Pier closed"),
    ]


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


def test_address_with_tracking_is_the_same_article_in_either_order(world: World) -> None:
    for name, paths in (
        ("ferry", ("/pier?utm_source=rss", "/pier")),
        ("quay", ("/pier", "/pier?utm_source=rss")),
    ):
        outlet = world.outlet(name)
        outlet.routes |= {"/rss": reply(body=feed(*paths))} | {p: page(story("Pier closed")) for p in paths}
    world.run()
    assert len(world.versions()) == 2


def test_pages_that_call_the_front_page_canonical_are_articles_of_their_own(world: World) -> None:
    ferry = world.outlet("ferry")
    front = b'<link rel="canonical" href="http://ferry.test/"></head>'
    ferry.routes["/rss"] = reply(body=feed("/pier", "/quay"))
    for path in ("/pier", "/quay"):
        ferry.routes[path] = page(story(f"Story {path}").replace(b"</head>", front))
    world.run()
    assert world.versions() == [("http://ferry.test/pier", 1), ("http://ferry.test/quay", 1)]
