"""robots.txt as RFC 9309 has it, and what stands for one where there is none."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from fetchers.client import Answer
from fetchers.robots import MAX_BYTES, RobotsBook, Rules, rules
from provenance.errors import BadCertificate, Blocked, Disallowed, FetchError, TooSlow, Unreachable
from provenance.types import Attempt

NOON = datetime(2026, 11, 2, 12, tzinfo=UTC)
PLACE = "http://ferrypost.test/robots.txt"
STORY = "http://ferrypost.test/news/pier"


def answer(
    body: bytes | None = None, *, status: int | None = 200, error: str | None = None, url: str = PLACE
) -> Answer:
    message = f"went wrong: {error}" if error else None
    attempt = Attempt(
        url=url, started_at=NOON, finished_at=NOON, final_url=url, status=status, error=error, message=message
    )
    return Answer(attempt=attempt, body=body)


def of(text: str) -> Rules:
    return rules(answer(text.encode()))


def allows(text: str, path: str = "/news/pier") -> bool:
    try:
        of(text).check(f"http://ferrypost.test{path}")
    except Disallowed:
        return False
    return True


@pytest.mark.parametrize(
    ("text", "path", "allowed"),
    [
        pytest.param("", "/news/pier", True, id="empty file"),
        pytest.param("User-agent: *\nDisallow:", "/news/pier", True, id="disallows nothing"),
        pytest.param("User-agent: *\nDisallow: /", "/news/pier", False, id="disallows all"),
        pytest.param("Disallow: /", "/news/pier", True, id="a rule of no group"),
        pytest.param("User-agent: *\nDisallow: /news", "/newsroom", False, id="a rule is a beginning"),
        pytest.param("User-agent: *\nDisallow: /news/", "/news", True, id="a folder is not its name"),
        pytest.param("User-agent: *\nDisallow: /News", "/news/pier", True, id="paths have case"),
        pytest.param("user-AGENT: *\ndisALLOW: /news", "/news/pier", False, id="words have none"),
        pytest.param(
            "User-agent: *\nAllow: /news/pier\nDisallow: /news", "/news/pier", True, id="longest match allows"
        ),
        pytest.param(
            "User-agent: *\nAllow: /news\nDisallow: /news/pier",
            "/news/pier",
            False,
            id="longest match disallows",
        ),
        pytest.param("User-agent: *\nDisallow: /news\nAllow: /news", "/news/pier", True, id="a tie allows"),
        pytest.param("User-agent: *\nDisallow: /*/pier", "/news/pier", False, id="a star is anything"),
        pytest.param("User-agent: *\nDisallow: /*.pdf$", "/a.pdf", False, id="a dollar is the end"),
        pytest.param("User-agent: *\nDisallow: /*.pdf$", "/a.pdf?x=1", True, id="and nothing behind it"),
        pytest.param("User-agent: *\nDisallow: /*?print=", "/pier?print=1", False, id="parameters count"),
        pytest.param("User-agent: *\nDisallow: /%C5%9Fehir", "/şehir", False, id="encoded rule"),
        pytest.param("User-agent: *\nDisallow: /şehir", "/%C5%9Fehir", False, id="encoded address"),
        pytest.param("User-agent: * # all\nDisallow: /news # now", "/news/pier", False, id="comments"),
        pytest.param(
            "User-agent: *\n\n\nDisallow: /news", "/news/pier", False, id="empty lines end no group"
        ),
        pytest.param("User-agent: *\r\nDisallow: /news\r\n", "/news/pier", False, id="lines end in CR LF"),
        pytest.param("User-agent: *\rDisallow: /news\r", "/news/pier", False, id="lines end in CR"),
        pytest.param("\ufeffUser-agent: *\nDisallow: /news", "/news/pier", False, id="byte order mark"),
        pytest.param(
            "User-agent: *\nDisallow: /a\nUser-agent: *\nDisallow: /news",
            "/news/x",
            False,
            id="merged groups",
        ),
        pytest.param("<html><body>Not here</body></html>", "/news/pier", True, id="HTML in its place"),
    ],
)
def test_rules_for_everybody(text: str, path: str, allowed: bool) -> None:
    assert allows(text, path) is allowed


OTHERS_CLOSED = "\n\nUser-agent: *\nDisallow: /"


@pytest.mark.parametrize(
    ("name", "ours"),
    [
        ("news-provenance", True),
        ("News-Provenance", True),
        ("NEWS-PROVENANCE", True),
        ("news-provenance/1.0", True),
        ("news-provenance # that is us", True),
        ("news", False),
        ("provenance", False),
        ("news-provenance-images", False),
        ("my-news-provenance", False),
        ("newsprovenance", False),
        ("ew", False),
        ("googlebot", False),
    ],
)
def test_group_is_ours_by_our_whole_name_only(name: str, ours: bool) -> None:
    assert allows(f"User-agent: {name}\nDisallow: /private{OTHERS_CLOSED}") is ours
    assert allows(f"User-agent: {name}\nDisallow: /{OTHERS_CLOSED.replace('/', '/private')}") is not ours


def test_our_group_may_be_shared_and_split() -> None:
    text = "User-agent: googlebot\nUser-agent: news-provenance\nDisallow: /a\n\nUser-agent: news-provenance\nDisallow: /b"
    assert [allows(text + OTHERS_CLOSED, path) for path in ("/a", "/b", "/c")] == [False, False, True]


def test_shorter_name_beside_ours_does_not_take_its_place() -> None:
    text = "User-agent: news\nDisallow: /\n\nUser-agent: news-provenance\nDisallow: /private"
    assert allows(text)


@pytest.mark.parametrize("status", [400, 404, 410, 418, 451])
def test_missing_file_allows_all(status: int) -> None:
    rules(answer(status=status, error="status")).check(STORY)


@pytest.mark.parametrize("status", [401, 403])
def test_forbidden_file_closes_the_host(status: int) -> None:
    with pytest.raises(Disallowed, match=str(status)):
        rules(answer(status=status, error="status")).check(STORY)


@pytest.mark.parametrize(
    ("status", "error", "raised"),
    [
        (500, "status", Unreachable),
        (503, "status", Unreachable),
        (429, "status", Unreachable),
        (None, "unreachable", Unreachable),
        (200, "truncated", Unreachable),
        (302, "redirect", Unreachable),
        (None, "deadline", TooSlow),
        (None, "tls", BadCertificate),
        (None, "blocked_address", Blocked),
    ],
)
def test_file_that_cannot_be_had_closes_the_host_for_now(
    status: int | None, error: str, raised: type[FetchError]
) -> None:
    with pytest.raises(raised, match="went wrong") as caught:
        rules(answer(status=status, error=error)).check(STORY)
    assert caught.value.url == STORY


def test_what_lies_beyond_the_bound_is_not_read() -> None:
    filler = "#" * 99 + "\n"
    padded = filler * (MAX_BYTES // len(filler) + 1)
    assert allows("User-agent: *\n" + padded + "Disallow: /")


@pytest.mark.parametrize(
    ("line", "seconds"),
    [
        ("10", 10.0),
        ("0.5", 0.5),
        ("0", 0.0),
        ("-3", 0.0),
        ("soon", 0.0),
        ("nan", 0.0),
        ("inf", 0.0),
        ("", 0.0),
    ],
)
def test_crawl_delay_is_read_where_it_is_a_number(line: str, seconds: float) -> None:
    assert of(f"User-agent: *\nCrawl-delay: {line}\nDisallow: /a").delay_seconds == seconds


def test_each_host_and_port_is_asked_once() -> None:
    asked: list[str] = []
    learned: list[tuple[str, float]] = []

    def ask(url: str) -> Answer:
        asked.append(url)
        return answer(b"User-agent: *\nCrawl-delay: 7\nDisallow: /private", url=url)

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
