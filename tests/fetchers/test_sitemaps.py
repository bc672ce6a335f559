"""Sitemaps: pages, news with dates, indexes, and all that is none."""

from __future__ import annotations

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fetchers.listing import MAX_ENTRIES
from fetchers.sitemap import MAX_NESTED, SitemapFetcher
from provenance.errors import NotAFeed
from provenance.types import Listing, PageRef, Source

SOURCE = Source(outlet_id="ferry-post", kind="sitemap", url="http://ferrypost.test/news.xml")
XMLNS = (
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" '
    'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"'
)


def listed(body: bytes) -> Listing:
    return SitemapFetcher().discover(SOURCE, body, base_url=SOURCE.url)


def urlset(*urls: str) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8"?><urlset {XMLNS}>{"".join(urls)}</urlset>'.encode()


def url(path: str, inside: str = "") -> str:
    return f"<url><loc>http://ferrypost.test/{path}</loc>{inside}</url>"


def test_news_sitemap_gives_titles_and_raw_dates() -> None:
    news = (
        "<image:image><image:loc>http://ferrypost.test/pier.jpg</image:loc><image:title>A pier</image:title></image:image>"
        "<news:news><news:publication><news:name>Ferry Post</news:name></news:publication>"
        "<news:publication_date>2026-11-02T09:30+03:00</news:publication_date><news:title>Pier &amp; quay closed</news:title>"
        "</news:news><lastmod>2026-11-03</lastmod>"
    )
    expected = PageRef(
        url="http://ferrypost.test/pier",
        source_url=SOURCE.url,
        title="Pier & quay closed",
        published="2026-11-02T09:30+03:00",
    )
    assert listed(urlset(url("pier", news))) == Listing(refs=(expected,))


def test_image_before_the_address_is_not_taken_for_it() -> None:
    image = "<image:image><image:loc>http://ferrypost.test/pier.jpg</image:loc></image:image>"
    body = urlset(f"<url>{image}<loc>\n  http://ferrypost.test/pier\n</loc></url>")
    assert [ref.url for ref in listed(body).refs] == ["http://ferrypost.test/pier"]


def test_time_of_change_is_no_time_of_publication() -> None:
    (ref,) = listed(urlset(url("pier", "<lastmod>2026-11-03</lastmod>"))).refs
    assert ref.published is None


def test_sitemap_without_namespace_or_under_another_prefix_is_read() -> None:
    plain = b"<urlset><url><loc>/pier</loc></url></urlset>"
    prefixed = b'<s:urlset xmlns:s="x"><s:url><s:loc>/pier</s:loc></s:url></s:urlset>'
    assert (
        listed(plain)
        == listed(prefixed)
        == Listing(refs=(PageRef(url="http://ferrypost.test/pier", source_url=SOURCE.url),))
    )


def test_prefix_that_was_never_declared_is_read_all_the_same() -> None:
    news = "<news:news><news:publication_date>2026-11-02</news:publication_date></news:news>"
    found = listed(f"<urlset><url><loc>/pier</loc>{news}</url></urlset>".encode())
    assert [(ref.url, ref.published) for ref in found.refs] == [("http://ferrypost.test/pier", "2026-11-02")]


def test_packed_sitemap_is_unpacked() -> None:
    assert listed(gzip.compress(urlset(url("pier")))) == listed(urlset(url("pier")))


def test_index_gives_its_newest_sitemaps_and_no_pages() -> None:
    parts = "".join(
        f"<sitemap><loc>/part-{day:02}.xml</loc><lastmod>2026-10-{day:02}</lastmod></sitemap>"
        for day in range(1, 31)
    )
    found = listed(f"<sitemapindex {XMLNS}>{parts}</sitemapindex>".encode())
    assert found.refs == ()
    assert found.nested == tuple(
        f"http://ferrypost.test/part-{day:02}.xml" for day in range(30, 30 - MAX_NESTED, -1)
    )


def test_too_many_pages_keep_the_newest_in_their_order() -> None:
    count = MAX_ENTRIES + 100
    body = urlset(
        *(url(str(n), f"<lastmod>{2000 + n // 12:04}-{n % 12 + 1:02}</lastmod>") for n in range(count))
    )
    assert [ref.url for ref in listed(body).refs] == [f"http://ferrypost.test/{n}" for n in range(100, count)]


def test_sitemap_cut_off_keeps_what_was_whole_and_says_so() -> None:
    body = urlset(url("pier"), url("quay"), url("mole"))
    found = listed(body[: body.index(b"/mole")])
    assert [ref.url for ref in found.refs][:2] == ["http://ferrypost.test/pier", "http://ferrypost.test/quay"]
    assert "ill-formed" in (found.damage or "")


def test_sitemap_with_a_bare_ampersand_is_read() -> None:
    found = listed(urlset(url("pier?a=1&b=2"), url("quay")))
    assert [ref.url for ref in found.refs][-1] == "http://ferrypost.test/quay"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"http://ferrypost.test/pier\n", id="text"),
        pytest.param(b"<!doctype html><html><body>Not here</body></html>", id="HTML"),
        pytest.param(b"<rss version='2.0'><channel/></rss>", id="a feed"),
        pytest.param(gzip.compress(b"<urlset/>")[:-6], id="gzip cut off"),
        pytest.param(b"\x1f\x8bnonsense", id="no gzip"),
    ],
)
def test_what_is_no_sitemap_is_named_so(body: bytes) -> None:
    with pytest.raises(NotAFeed, match=r"ferrypost\.test/news\.xml"):
        listed(body)


def test_gzip_bomb_is_refused() -> None:
    with pytest.raises(NotAFeed, match="larger"):
        listed(gzip.compress(bytes(60_000_000), 1))


def test_endless_elements_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fetchers.sitemap.MAX_ELEMENTS", 100)
    found = listed(b"<urlset><url><loc>/pier</loc></url>" + b"<a/>" * 1000 + b"</urlset>")
    assert [ref.url for ref in found.refs] == ["http://ferrypost.test/pier"]
    assert "100 elements" in (found.damage or "")


def test_entities_are_neither_expanded_without_bound_nor_read_from_files() -> None:
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha" * 10}">' for n in range(9))
    for entity in ("e8", "file"):
        body = f'<!DOCTYPE urlset [{bomb}<!ENTITY file SYSTEM "file:///etc/passwd">]><urlset><url><loc>/pier</loc></url>'
        found = listed(f"{body}<url><loc>/a?&{entity};</loc></url></urlset>".encode())
        assert found.refs[0].url == "http://ferrypost.test/pier"
        assert "root:" not in str(found)
        assert len(str(found)) < 2000


@given(st.binary(max_size=300))
def test_any_bytes_give_a_listing_or_not_a_feed(noise: bytes) -> None:
    for body in (noise, b"<urlset><url><loc>" + noise, b"\x1f\x8b\x08" + noise):
        try:
            found = listed(body)
        except NotAFeed:
            continue
        assert all(ref.url.startswith("http") for ref in found.refs)
