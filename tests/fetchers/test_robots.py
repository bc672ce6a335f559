"""What a robots.txt allows as RFC 9309 has it, and the standard's own examples."""

from __future__ import annotations

import pytest

from fetchers.robots import MAX_BYTES
from tests.fetchers.robots_files import allows, of


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
