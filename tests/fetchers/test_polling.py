"""Runs over sources, with a real server, the real store and the real way from a page into it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice

import pytest

from fetchers.polling import collect, fetch_urls
from fetchers.schedule import wants_full
from provenance.errors import UsageError
from tests.fetchers.newsroom import MINUTE, MORNING, World, conditional, feed, outcomes, story
from tests.fetchers.raw_server import page, reply


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


def test_one_story_under_several_addresses_is_one_article(world: World) -> None:
    ferry = world.outlet("ferry")
    paths = ("/pier", "/pier?utm_source=rss", "/amp/pier")
    told = story("Pier closed").replace(
        b"<title>", b'<link rel="canonical" href="http://ferry.test/pier"><title>'
    )
    ferry.routes |= {"/rss": reply(body=feed(*paths))} | {path: page(told) for path in paths}
    world.run()
    assert [seq for _, seq in world.versions()] == [1]


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


@pytest.mark.parametrize("url", ["ferry.test/pier", "file:///etc/hosts", "", "http://"])
def test_what_is_no_web_address_is_said_before_anything_is_asked(world: World, url: str) -> None:
    ferry = world.outlet("ferry")
    with pytest.raises(UsageError, match="web address"):
        next(fetch_urls(["http://ferry.test/pier", url], world.client(), world.store))
    assert ferry.connections == 0


def test_page_of_the_open_web_needs_a_contact(world: World) -> None:
    with pytest.raises(UsageError, match=r"elsewhere\.test/pier"):
        next(fetch_urls(["https://elsewhere.test/pier"], world.client(), world.store))


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
