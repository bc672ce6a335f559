"""What stands for a robots.txt where there is none, and what of it holds from run to run."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from fetchers.robots import RobotsBook, outcome, place_of, rules
from provenance.errors import BadCertificate, Blocked, Disallowed, FetchError, TooSlow, Unreachable
from provenance.types import RobotsFile
from tests.fetchers.robots_files import NOON, STORY, answer


@pytest.mark.parametrize("status", [400, 404, 410, 418, 451])
def test_missing_file_allows_all(status: int) -> None:
    rules(outcome(answer(status=status, error="status"))).check(STORY)


@pytest.mark.parametrize("status", [401, 403])
def test_forbidden_file_closes_the_host(status: int) -> None:
    with pytest.raises(Disallowed, match=str(status)):
        rules(outcome(answer(status=status, error="status"))).check(STORY)


@pytest.mark.parametrize(
    ("status", "error", "raised"),
    [
        (500, "status", Unreachable),
        (503, "status", Unreachable),
        (429, "status", Unreachable),
        (None, "unreachable", Unreachable),
        (200, "truncated", Unreachable),
        (None, "deadline", TooSlow),
        (None, "tls", BadCertificate),
        (None, "blocked_address", Blocked),
    ],
)
def test_file_that_cannot_be_had_closes_the_host_for_now(
    status: int | None, error: str, raised: type[FetchError]
) -> None:
    with pytest.raises(raised, match="went wrong") as caught:
        rules(outcome(answer(status=status, error=error))).check(STORY)
    assert caught.value.url == STORY


def test_each_host_and_port_is_asked_once() -> None:
    asked: list[str] = []
    learned: list[tuple[str, float]] = []

    def ask(url: str, known: RobotsFile | None) -> RobotsFile:
        asked.append(url)
        return outcome(answer(b"User-agent: *\nCrawl-delay: 7\nDisallow: /private", url=url), known)

    book = RobotsBook(ask, lambda host, seconds: learned.append((host, seconds)))
    for url in (
        "http://user:word@ferrypost.test/a?x=1#y",
        "http://ferrypost.test/b",
        "http://ferrypost.test:8080/a",
        "https://ferrypost.test/a",
        "http://şehir.test/a",
    ):
        book.check(url)
    with pytest.raises(Disallowed):
        book.check("http://ferrypost.test/private/pier")
    assert asked == [
        "http://ferrypost.test/robots.txt",
        "http://ferrypost.test:8080/robots.txt",
        "https://ferrypost.test/robots.txt",
        "http://xn--ehir-45a.test/robots.txt",
    ]
    assert learned[-1] == ("xn--ehir-45a.test", 7.0)


def test_file_is_believed_for_a_day_or_for_less_where_it_says_so() -> None:
    hours = {
        None: 24,
        3600.0: 1,
        0.0: 0,
        9e9: 24,
    }
    for stated, believed in hours.items():
        file = outcome(replace(answer(b"User-agent: *"), max_age_seconds=stated))
        assert file.fresh_until == NOON + timedelta(hours=believed)
    assert outcome(answer(status=404, error="status")).fresh_until == NOON + timedelta(hours=24)
    assert outcome(answer(status=503, error="status")).fresh_until == NOON


@pytest.mark.parametrize(
    ("status", "error"), [(500, "status"), (None, "unreachable"), (None, "deadline"), (200, "truncated")]
)
def test_file_that_was_had_holds_while_no_newer_can_be_had_for_a_month(
    status: int | None, error: str
) -> None:
    had = outcome(answer(b"User-agent: *\nDisallow: /private"))
    for days, holds in ((1, True), (29, True), (31, False)):
        before = replace(had, asked_at=NOON - timedelta(days=days), had_at=NOON - timedelta(days=days))
        found = rules(outcome(answer(status=status, error=error), before))
        if holds:
            found.check(STORY)
        with pytest.raises(Disallowed if holds else FetchError):
            found.check("http://ferrypost.test/private/x")


def test_file_that_is_gone_holds_no_more() -> None:
    had = outcome(answer(b"User-agent: *\nDisallow: /"))
    rules(outcome(answer(status=404, error="status"), had)).check(STORY)


def test_redirects_that_lead_nowhere_are_no_file() -> None:
    rules(outcome(answer(status=302, error="redirect"))).check(STORY)


@pytest.mark.parametrize(("age", "asks"), [(timedelta(hours=23), 0), (timedelta(hours=24), 1)])
def test_earlier_run_is_asked_while_it_is_fresh(age: timedelta, asks: int) -> None:
    asked: list[str] = []

    def ask(url: str, known: RobotsFile | None) -> RobotsFile:
        asked.append(url)
        return outcome(answer(b"User-agent: *\nDisallow: /private", url=url), known)

    book = RobotsBook(ask, lambda host, seconds: None)
    book.recall(outcome(answer(b"User-agent: *\nDisallow: /private")), NOON + age)
    book.check(STORY)
    with pytest.raises(Disallowed):
        book.check("http://ferrypost.test/private/x")
    assert len(asked) == asks


@pytest.mark.parametrize(
    ("url", "place"),
    [
        ("http://ferrypost.test", "http://ferrypost.test/robots.txt"),
        ("http://ferrypost.test?x=1", "http://ferrypost.test/robots.txt"),
        ("http://ferrypost.test#x", "http://ferrypost.test/robots.txt"),
        ("http://ferrypost.test:80/a", "http://ferrypost.test/robots.txt"),
        ("HTTP://FERRYPOST.test/a", "http://ferrypost.test/robots.txt"),
        ("https://reader:word@ferrypost.test:8443/a/b?c#d", "https://ferrypost.test:8443/robots.txt"),
        ("http://[2001:db8::1]:8080/a", "http://[2001:db8::1]:8080/robots.txt"),
        ("http://other.test/@ferrypost.test/", "http://other.test/robots.txt"),
        ("http://ferrypost.test:port/", ""),
    ],
)
def test_place_is_that_of_the_host_that_is_asked(url: str, place: str) -> None:
    assert place_of(url) == place
