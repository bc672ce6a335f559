"""robots.txt as RFC 9309 has it, and what stands for one where there is none."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from fetchers.answers import Answer
from fetchers.robots import MAX_BYTES, RobotsBook, Rules, outcome, rules
from provenance.errors import BadCertificate, Blocked, Disallowed, FetchError, TooSlow, Unreachable
from provenance.types import Attempt, RobotsFile

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
    return rules(outcome(answer(text.encode())))


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


# --- the examples of RFC 9309 ----------------------------------------------------------------

GROUPS = """\
User-agent: *
Disallow: *.gif$
Disallow: /example/
Allow: /publications/

User-agent: foobot
Disallow:/
Allow:/example/page.html
Allow:/example/allowed.gif

User-agent: barbot
User-agent: bazbot
Disallow: /example/page.html

User-agent: quxbot

EOF
"""
LONGEST = "User-agent: {}\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif"
OURS = "news-provenance"


@pytest.mark.parametrize(
    ("instead", "path", "allowed"),
    [
        (None, "/picture.gif", False),
        (None, "/picture.gif?large", True),
        (None, "/example/index.html", False),
        (None, "/publications/2026", True),
        ("foobot", "/example/page.html", True),
        ("foobot", "/example/allowed.gif", True),
        ("foobot", "/", False),
        ("foobot", "/publications/2026", False),
        ("barbot", "/example/page.html", False),
        ("barbot", "/example/other.html", True),
        ("bazbot", "/example/page.html", False),
        ("bazbot", "/picture.gif", True),
        ("quxbot", "/example/page.html", True),
        ("quxbot", "/picture.gif", True),
    ],
)
def test_simple_example_of_the_standard(instead: str | None, path: str, allowed: bool) -> None:
    """RFC 9309, 5.1, with us in the place of each of its crawlers."""
    assert allows(GROUPS.replace(instead, OURS) if instead else GROUPS, path) is allowed


@pytest.mark.parametrize("agent", ["*", OURS])
@pytest.mark.parametrize(
    ("path", "allowed"),
    [("/example/page/", True), ("/example/page/a.gif", True), ("/example/page/disallowed.gif", False)],
)
def test_longest_match_of_the_standard(agent: str, path: str, allowed: bool) -> None:
    """RFC 9309, 5.2."""
    assert allows(LONGEST.format(agent), path) is allowed


@pytest.mark.parametrize(
    ("rule", "path", "matches"),
    [
        ("/foo/bar?baz=quz", "/foo/bar?baz=quz", True),
        ("/foo/bar?baz=https://foo.bar", "/foo/bar?baz=https%3A%2F%2Ffoo.bar", True),
        ("/foo/bar/ツ", "/foo/bar/%E3%83%84", True),
        ("/foo/bar/%E3%83%84", "/foo/bar/%E3%83%84", True),
        ("/foo/bar/%62%61%7A", "/foo/bar/baz", True),
        ("/foo/bar/baz", "/foo/bar/%62%61%7A", True),
        ("/path/file-with-a-%2A.html", "/path/file-with-a-*.html", True),
        ("/path/file-with-a-%2A.html", "/path/file-with-a-b.html", False),
        ("/path/foo-%24", "/path/foo-$", True),
        ("/path/foo-%24", "/path/foo-", False),
        ("/allow/this/*/exactly", "/allow/this/or/that/exactly", True),
        ("/this/path/exactly$", "/this/path/exactly", True),
        ("/this/path/exactly$", "/this/path/exactly/not", False),
        ("/fish*", "/fishheads/yummy.html", True),
        ("/fish*.php", "/fish.php?id=1", True),
        ("/fish/", "/fish", False),
        ("/*.php$", "/folder/file.php", True),
        ("/*.php$", "/file.php/", False),
        ("/a/**/b", "/a/x/b", True),
        ("/", "/anything", True),
    ],
)
def test_rule_matches_as_the_standard_says(rule: str, path: str, matches: bool) -> None:
    """RFC 9309, 2.2.2 and 2.2.3."""
    assert allows(f"User-agent: *\nDisallow: {rule}", path) is not matches


@pytest.mark.parametrize(
    ("text", "path", "allowed"),
    [
        pytest.param(
            "User-agent: a\n\nUser-agent: news-provenance\n\nDisallow: /x",
            "/x",
            False,
            id="blank lines in a group",
        ),
        pytest.param(
            "User-agent: news-provenance\nDisallow:\n\nUser-agent: *\nDisallow: /",
            "/x",
            True,
            id="our group is empty",
        ),
        pytest.param(
            "User-agent: news-provenance\n\nUser-agent: *\nDisallow: /x",
            "/x",
            False,
            id="ours runs into the next",
        ),
        pytest.param(
            "User-agent: *\nSitemap: http://a.test/s.xml\nDisallow: /x",
            "/x",
            False,
            id="a sitemap ends no group",
        ),
        pytest.param(
            "Sitemap: http://a.test/s.xml\nUser-agent: *\nDisallow: /x",
            "/x",
            False,
            id="a sitemap before all",
        ),
        pytest.param("User-agent: *\nNoindex: /x\nDisallow: /y", "/x", True, id="an unknown rule"),
        pytest.param("  User-agent : *\n\tDisallow :\t/x  ", "/x", False, id="spaces and tabs"),
        pytest.param("User-agent: *\nDisallow: /x\x0cy", "/x", True, id="a form feed is no line end"),
        pytest.param(
            "User-agent: *\nDisallow: /\n" + "User-agent: other\nAllow: /\n",
            "/x",
            False,
            id="others change nothing",
        ),
        pytest.param(
            "User-agent: *\nDisallow: /", "/robots.txt", True, id="robots.txt itself is always allowed"
        ),
        pytest.param(
            "User-agent: *\nAllow: /\nDisallow: /*?", "/x?y=1", False, id="longer pattern with a star wins"
        ),
        pytest.param(
            "\ufeff\r\nUser-agent: *\r\nDisallow: /x", "/x", False, id="byte order mark before an empty line"
        ),
        pytest.param("\x00\xff garbage \nUser-agent: *\nDisallow: /x", "/x", False, id="garbage before"),
    ],
)
def test_odd_files_are_read_as_meant(text: str, path: str, allowed: bool) -> None:
    assert allows(text, path) is allowed


def test_crawl_delay_is_that_of_our_group() -> None:
    both = "User-agent: *\nCrawl-delay: 30\n\nUser-agent: news-provenance\nCrawl-delay: 2\nDisallow: /x\n\nUser-agent: other\nCrawl-delay: 90"
    assert of(both).delay_seconds == 2.0
    assert of(both.replace("news-provenance", "unknown")).delay_seconds == 30.0
    assert (
        of("User-agent: news-provenance\nDisallow: /x\n\nUser-agent: *\nCrawl-delay: 30").delay_seconds == 0.0
    )


# --- from run to run -------------------------------------------------------------------------


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
