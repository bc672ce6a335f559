"""Runs keep to what hosts ask of them: robots.txt, pace, and to be left alone."""

from __future__ import annotations

from datetime import timedelta
from email.utils import format_datetime

import pytest

from fetchers.polling import AFTER_TOO_MANY_SECONDS, MAX_STRIKES, fetch_urls
from fetchers.robots import MAX_BYTES
from tests.fetchers.newsroom import MINUTE, World, feed, outcomes, story
from tests.fetchers.raw_server import flood, page, reply, reset


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
    ferry.routes |= {
        "/rss": reply(body=feed("/pier", "/quay")),
        "/robots.txt": reply(cache_control="no-store"),
    }
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


def test_source_of_a_host_that_is_given_up_is_named(world: World) -> None:
    for number in range(MAX_STRIKES + 1):
        ferry = world.outlet("ferry", path=f"/{number}.rss")
        ferry.routes[f"/{number}.rss"] = reset()
    attempts = world.run()
    assert [attempt.error for attempt in attempts] == ["unreachable"] * MAX_STRIKES + ["left_alone"]
    assert "was not asked" in (attempts[-1].message or "")
    assert ferry.asked(f"/{MAX_STRIKES}.rss") == 0


def test_page_named_on_a_host_that_is_left_alone_is_said_to_be_unasked(world: World) -> None:
    ferry = world.outlet("ferry")
    ferry.routes["/pier"] = reply("503 Busy", retry_after="7200")
    for _ in range(2):
        (attempt,) = world.keep(fetch_urls(["http://ferry.test/pier"], world.client(), world.store))
    assert attempt.error == "left_alone"
    assert "left alone until 2026-11-02 09:00" in (attempt.message or "")
    assert ferry.asked("/pier") == 1


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
    assert world.slept == 30  # the rest of the delay


def test_robots_txt_is_asked_for_once_a_day(world: World) -> None:
    ferry = world.outlet("ferry")
    ferry.routes |= {
        "/robots.txt": reply(body=b"User-agent: *\nDisallow: /private"),
        "/rss": reply(body=feed("/private/1")),
    }
    for _ in range(3):
        assert outcomes(world.run(after=7 * 60 * MINUTE))["http://ferry.test/private/1"] == "disallowed"
    assert ferry.asked("/robots.txt") == 1
    world.run(after=11 * 60 * MINUTE)
    assert ferry.asked("/robots.txt") == 2


def test_robots_txt_that_cannot_be_had_any_more_goes_on_to_hold(world: World) -> None:
    ferry = world.outlet("ferry")
    ferry.routes |= {
        "/robots.txt": reply(body=b"User-agent: *\nDisallow: /private", cache_control="max-age=60"),
        "/rss": reply(body=feed("/private/1", "/pier")),
        "/pier": page(story("Pier closed")),
    }
    world.run()
    ferry.routes["/robots.txt"] = reply("503 Busy")
    ferry.routes["/rss"] = reply(body=feed("/private/2", "/quay"))
    ferry.routes["/quay"] = page(story("Quay open"))
    found = outcomes(world.run(after=120 * MINUTE))
    assert (found["http://ferry.test/quay"], found["http://ferry.test/private/2"]) == (200, "disallowed")


def test_host_that_wants_more_than_a_run_between_two_requests_takes_turns(world: World) -> None:
    ferry = world.outlet("ferry")
    ferry.routes |= {
        "/robots.txt": reply(body=b"User-agent: *\nCrawl-delay: 900"),
        "/rss": reply(body=feed("/0", "/1")),
    } | {f"/{n}": page(story(f"Story {n}")) for n in range(2)}
    asked = [
        [a.url.rpartition("/")[2] for a in world.run(after=20 * MINUTE) if a.error is None] for _ in range(4)
    ]
    assert asked == [["rss"], ["0"], ["rss"], ["1"]]


def test_long_wait_for_a_turn_counts_before_the_next_request(world: World) -> None:
    ferry = world.outlet("ferry")
    ferry.routes |= {"/rss": reply(body=feed("/0")), "/0": page(story("Pier"))}
    world.run(pace_seconds=60.0)
    state = world.store.host_state("ferry.test")
    assert state is not None
    assert state.asked_at == world.now


@pytest.mark.parametrize("form", ["seconds", "date"])
def test_retry_after_holds_for_all_sources_of_a_host_and_later_runs(world: World, form: str) -> None:
    ferry = world.outlet("ferry", path="/a.rss")
    world.outlet("ferry", path="/b.rss")
    until = "7200" if form == "seconds" else format_datetime(world.now + timedelta(hours=2), usegmt=True)
    ferry.routes |= {
        "/a.rss": reply("429 Too Many Requests", retry_after=until),
        "/b.rss": reply(body=feed()),
    }
    found = outcomes(world.run())
    assert found == {"http://ferry.test/a.rss": "status", "http://ferry.test/b.rss": "left_alone"}
    assert outcomes(world.run(after=100 * MINUTE))["http://ferry.test/b.rss"] == "left_alone"
    assert (ferry.asked("/a.rss"), ferry.asked("/b.rss")) == (1, 0)
    ferry.routes["/a.rss"] = reply(body=feed())
    assert set(outcomes(world.run(after=21 * MINUTE)).values()) == {200}


def test_robots_txt_without_end_holds_as_far_as_the_standard_says(world: World) -> None:
    ferry = world.outlet("ferry")
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nUser-agent: *\nDisallow: /private\n"
    ferry.routes |= {
        "/robots.txt": flood(head, b"# and so on, and so on\n" * 500, ferry.stop),
        "/rss": reply(body=feed("/pier", "/private/1")),
        "/pier": page(story("Pier closed")),
    }
    found = outcomes(world.run())
    assert (found["http://ferry.test/pier"], found["http://ferry.test/private/1"]) == (200, "disallowed")
    kept = world.store.robots("http://ferry.test/robots.txt")
    assert kept is not None
    assert len(kept.body or b"") == MAX_BYTES
