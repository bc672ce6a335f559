"""What is found of an outlet's feeds and sitemaps."""

from __future__ import annotations

import pytest

from fetchers.client import Client
from fetchers.discovery import Asker, Found, discovered
from provenance.errors import FetchError
from tests.fetchers.raw_server import RawServer, page, reply

FRONT = "http://paper.test/"
FEED = (
    b"<rss version='2.0'><channel><item><title>Pier closed</title><link>/pier</link>%s</item></channel></rss>"
)
DATED = FEED % b"<pubDate>Mon, 02 Nov 2026 09:00:00 +0300</pubDate>"
SITEMAP = (
    b"<urlset xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'><url><loc>http://paper.test/pier</loc>"
    b"<news:news><news:publication_date>2026-11-02T09:00:00+03:00</news:publication_date></news:news></url></urlset>"
)


def link(href: str, kind: str = "application/rss+xml", title: str = "") -> str:
    return f'<link rel="alternate" type="{kind}" href="{href}" title="{title}">'


def front(*links: str) -> bytes:
    return f"<html><head>{''.join(links)}</head><body><p>News</p></body></html>".encode()


def found(client: Client) -> list[Found]:
    return discovered(FRONT, Asker(client))


def test_feeds_that_the_page_links_are_found(server: RawServer, client: Client) -> None:
    server.routes |= {
        "/": page(
            front(link("/world.xml"), link("/a.json", "application/feed+json"), link("/x", "text/css"))
        ),
        "/world.xml": reply(body=DATED),
        "/a.json": reply(
            body=b'{"version": "https://jsonfeed.org/version/1.1", "items": [{"url": "/pier"}]}'
        ),
    }
    assert [(f.kind, f.url, f.pages, f.dated) for f in found(client)] == [
        ("feed", "http://paper.test/world.xml", 1, 1),
        ("feed", "http://paper.test/a.json", 1, 0),
    ]


def test_feed_of_comments_is_no_source(server: RawServer, client: Client) -> None:
    server.routes |= {"/": page(front(link("/comments/feed"))), "/comments/feed": reply(body=DATED)}
    assert found(client) == []


def test_sitemaps_of_robots_txt_are_found_and_it_is_asked_once(server: RawServer, client: Client) -> None:
    server.routes |= {
        "/": page(front()),
        "/robots.txt": reply(body=b"User-agent: *\nAllow: /\nSitemap: http://paper.test/maps/news.xml"),
        "/maps/news.xml": reply(body=SITEMAP),
    }
    assert [(f.kind, f.url, f.dated) for f in found(client)] == [
        ("sitemap", "http://paper.test/maps/news.xml", 1)
    ]
    assert server.asked("/robots.txt") == 1
    assert server.asked("/sitemap.xml") == 0


def test_usual_addresses_are_tried_where_nothing_is_said(server: RawServer, client: Client) -> None:
    server.routes |= {
        "/": page(front()),
        "/feed": reply("301 Moved", location="/rss.xml"),
        "/rss.xml": reply(body=FEED % b""),
        "/sitemap.xml": reply(body=b"<sitemapindex><sitemap><loc>/a.xml</loc></sitemap></sitemapindex>"),
    }
    assert [(f.kind, f.url, f.parts) for f in found(client)] == [
        ("feed", "http://paper.test/rss.xml", 0),
        ("sitemap", "http://paper.test/sitemap.xml", 1),
    ]


def test_what_is_disallowed_empty_or_something_else_is_not_named(server: RawServer, client: Client) -> None:
    server.routes |= {
        "/": page(front(link("/no.xml"), link("/page.xml"), link("/empty.xml"))),
        "/robots.txt": reply(body=b"User-agent: *\nDisallow: /no.xml"),
        "/no.xml": reply(body=DATED),
        "/page.xml": page(),
        "/empty.xml": reply(body=b"<rss version='2.0'><channel></channel></rss>"),
    }
    assert found(client) == []
    assert server.asked("/no.xml") == 0


def test_page_that_cannot_be_had_is_an_error(server: RawServer, client: Client) -> None:
    with pytest.raises(FetchError, match="answered 404"):
        found(client)
