"""Feeds of every kind, whole and broken, and what stands where a feed once was."""

from __future__ import annotations

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fetchers.feed import MAX_ELEMENTS, FeedFetcher
from fetchers.listing import MAX_ENTRIES
from provenance.errors import NotAFeed
from provenance.types import Listing, PageRef, Source

SOURCE = Source(outlet_id="ferry-post", kind="feed", url="http://ferrypost.test/rss")

RSS_090 = b"""<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
<channel><title>Ferry Post</title></channel>
<item><title>Pier closed</title><link>http://ferrypost.test/pier</link></item></rdf:RDF>"""
RSS_091 = b"""<?xml version="1.0"?>
<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
<rss version="0.91"><channel><item><title>Pier closed</title><link>http://ferrypost.test/pier</link></item>
</channel></rss>"""
RSS_092 = b"""<rss version="0.92"><channel><item><title>Pier closed</title><link>/pier</link></item></channel></rss>"""
RSS_10 = b"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="http://ferrypost.test/"><title>Ferry Post</title></channel>
<item rdf:about="http://ferrypost.test/pier"><title>Pier closed</title><link>http://ferrypost.test/pier</link>
<dc:date>2026-11-02T09:30</dc:date></item></rdf:RDF>"""
RSS_20 = b"""<rss version="2.0"><channel><item><title>Pier closed</title><guid>http://ferrypost.test/pier</guid>
<pubDate>Mon, 02 Nov 2026 09:30:00 +0300</pubDate></item></channel></rss>"""
RSS_WITH_ATOM_LINK = b"""<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<atom:link rel="self" href="http://ferrypost.test/rss"/><item><title>Pier closed</title><link/>
<atom:link rel="alternate" href="http://ferrypost.test/pier"/></item></channel></rss>"""
ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://ferrypost.test/news/"><entry>
<title type="html">Pier &lt;b&gt;closed&lt;/b&gt;</title><link rel="self" href="pier.atom"/><link rel="alternate" href="../pier"/>
<published>2026-11-02T09:30:00+03:00</published><updated>2026-11-02T11:00:00+03:00</updated></entry></feed>"""
ATOM_UPDATED_ONLY = b"""<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Pier closed</title>
<link href="/pier"/><updated>2026-11-02T11:00:00+03:00</updated></entry></feed>"""
JSON_FEED = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "items": [
            {"id": "1", "url": "/pier", "title": "Pier closed", "date_published": "2026-11-02T09:30:00+03:00"}
        ],
    }
).encode()


def listed(body: bytes) -> Listing:
    return FeedFetcher().discover(SOURCE, body, base_url=SOURCE.url)


def rss(*items: str) -> bytes:
    return f'<rss version="2.0"><channel>{"".join(items)}</channel></rss>'.encode()


def item(path: str, inside: str = "") -> str:
    return f"<item><title>{path}</title><link>http://ferrypost.test/{path}</link>{inside}</item>"


@pytest.mark.parametrize(
    ("body", "published"),
    [
        pytest.param(RSS_090, None, id="RSS 0.90"),
        pytest.param(RSS_091, None, id="RSS 0.91"),
        pytest.param(RSS_092, None, id="RSS 0.92"),
        pytest.param(RSS_10, "2026-11-02T09:30", id="RSS 1.0"),
        pytest.param(RSS_20, "Mon, 02 Nov 2026 09:30:00 +0300", id="RSS 2.0"),
        pytest.param(RSS_WITH_ATOM_LINK, None, id="RSS 2.0 with the link in Atom"),
        pytest.param(ATOM, "2026-11-02T09:30:00+03:00", id="Atom"),
        pytest.param(ATOM_UPDATED_ONLY, "2026-11-02T11:00:00+03:00", id="Atom with updated only"),
        pytest.param(JSON_FEED, "2026-11-02T09:30:00+03:00", id="JSON Feed"),
        pytest.param(b"\xef\xbb\xbf" + JSON_FEED, "2026-11-02T09:30:00+03:00", id="JSON Feed after a BOM"),
        pytest.param(b"\xef\xbb\xbf\n" + RSS_20, "Mon, 02 Nov 2026 09:30:00 +0300", id="RSS after a BOM"),
        pytest.param(
            b"Warning: cannot connect in <b>db.php</b>\n" + RSS_20,
            "Mon, 02 Nov 2026 09:30:00 +0300",
            id="RSS below a server's warning",
        ),
        pytest.param(
            ('<?xml version="1.0" encoding="UTF-16"?>' + RSS_20.decode()).encode("utf-16"),
            "Mon, 02 Nov 2026 09:30:00 +0300",
            id="RSS in UTF-16",
        ),
    ],
)
def test_feed_of_any_kind_lists_its_entries(body: bytes, published: str | None) -> None:
    expected = PageRef(
        url="http://ferrypost.test/pier", source_url=SOURCE.url, title="Pier closed", published=published
    )
    assert listed(body) == Listing(refs=(expected,))


@pytest.mark.parametrize(
    "raw",
    [
        "Mon, 02 Nov 2026 09:30:00",
        "Mon, 02 Nov 2026 09:30:00 TSI",
        "Pzt, 02 Kas 2026 09:30:00 +0300",
        "02.11.2026 09:30",
        "1762065000",
        "2026-11-02T24:00:00Z",
        "0001-01-01T00:00:00",
        "yesterday",
    ],
)
def test_date_stays_as_it_was_written(raw: str) -> None:
    (ref,) = listed(rss(item("pier", f"<pubDate>{raw}</pubDate>"))).refs
    assert ref.published == raw


def test_declared_encoding_is_read() -> None:
    body = '<?xml version="1.0" encoding="windows-1254"?>' + rss(item("iskele")).decode().replace(
        "<title>iskele", "<title>İşçiler iskeleye çıktı"
    )
    (ref,) = listed(body.encode("windows-1254")).refs
    assert ref.title == "İşçiler iskeleye çıktı"


def test_title_is_text_on_one_line() -> None:
    (ref,) = listed(
        rss(item("pier").replace(">pier<", ">\n Pier &amp;amp; <![CDATA[<i>quay</i>]]>\n closed <", 1))
    ).refs
    assert ref.title == "Pier & quay closed"


def test_signs_of_less_and_more_are_no_markup() -> None:
    (ref,) = listed(
        rss(item("pier").replace(">pier<", ">Tides &lt; 2 m and &gt; 1 m&lt;!-- ad --&gt;<", 1))
    ).refs
    assert ref.title == "Tides < 2 m and > 1 m"


def test_entry_without_a_web_address_is_left_out() -> None:
    entries = (
        '<item><guid isPermaLink="false">http://ferrypost.test/no</guid></item>',
        "<item><title>No link</title></item>",
        "<item><link>javascript:alert(1)</link></item>",
        "<item><link>file:///etc/hosts</link></item>",
        "<item><link>http://[::1/</link></item>",
        item("pier"),
    )
    assert [ref.url for ref in listed(rss(*entries)).refs] == ["http://ferrypost.test/pier"]


def test_entry_listed_twice_counts_once() -> None:
    feed = rss(item("pier#top"), item("pier"), item("quay"))
    assert [ref.url for ref in listed(feed).refs] == [
        "http://ferrypost.test/pier",
        "http://ferrypost.test/quay",
    ]


def test_feed_cut_off_keeps_what_was_whole_and_says_so() -> None:
    body = rss(item("pier"), item("quay"), item("mole"))
    found = listed(body[: body.index(b"/mole")])
    assert [ref.url for ref in found.refs][:2] == ["http://ferrypost.test/pier", "http://ferrypost.test/quay"]
    assert found.damage is not None
    assert "ill-formed" in found.damage


def test_feed_with_broken_markup_keeps_its_entries() -> None:
    found = listed(rss(item("pier", "<description><p>Fish & chips<br></description>"), item("quay")))
    assert [ref.url for ref in found.refs] == ["http://ferrypost.test/pier", "http://ferrypost.test/quay"]
    assert found.damage is not None


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"Good morning.", id="text"),
        pytest.param(b"\x00\x01\x02" * 99, id="bytes"),
        pytest.param(b"<!doctype html><html><body><p>We value your privacy</p></body></html>", id="HTML"),
        pytest.param(
            b"<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body/></html>", id="XHTML"
        ),
        pytest.param(b"<urlset><url><loc>http://ferrypost.test/</loc></url></urlset>", id="a sitemap"),
        pytest.param(b'{"items": []}', id="JSON"),
        pytest.param(b'{"version": "https://jsonfeed.org/version/1", "items": [', id="JSON Feed cut off"),
        pytest.param(b'{"a":' * 100_000, id="JSON without a bottom"),
    ],
)
def test_what_is_no_feed_is_named_so(body: bytes) -> None:
    with pytest.raises(NotAFeed, match=r"ferrypost\.test/rss"):
        listed(body)


@pytest.mark.parametrize(
    "items", [None, "pier", [None, 7, "pier", {}, {"url": 7}, {"url": "mailto:desk@ferrypost.test"}]]
)
def test_json_feed_of_odd_items_lists_nothing(items: object) -> None:
    assert (
        listed(json.dumps({"version": "https://jsonfeed.org/version/1", "items": items}).encode()).refs == ()
    )


def test_endless_feed_is_cut_at_the_cap_in_little_time() -> None:
    began = time.process_time()
    found = listed(rss(*(item(str(number)) for number in range(20_000))))
    assert [ref.url for ref in found.refs[:2]] == ["http://ferrypost.test/0", "http://ferrypost.test/1"]
    assert len(found.refs) == MAX_ENTRIES
    assert str(MAX_ENTRIES) in (found.damage or "")
    assert time.process_time() - began < 5  # 8 s and more without the cut


@pytest.mark.parametrize("tag", [b"<a>", b"<a/>"])
def test_feed_of_too_many_elements_is_refused_at_once(tag: bytes) -> None:
    began = time.process_time()
    with pytest.raises(NotAFeed, match="markup"):
        listed(b'<rss version="2.0"><channel>' + tag * (5 * MAX_ELEMENTS))
    assert time.process_time() - began < 5  # 20 s and more when feedparser reads it


def test_entities_are_neither_expanded_without_bound_nor_read_from_files() -> None:
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha" * 10}">' for n in range(9))
    body = f'<!DOCTYPE rss [{bomb}<!ENTITY file SYSTEM "file:///etc/passwd">]>'.encode()
    began = time.process_time()
    found = listed(body + rss(item("pier", "<description>&e8;&file;</description>"), item("&file;")))
    assert found.refs[0].url == "http://ferrypost.test/pier"
    assert "root:" not in str(found)
    assert time.process_time() - began < 5


@given(st.binary(max_size=300))
def test_any_bytes_give_a_listing_or_not_a_feed(noise: bytes) -> None:
    for body in (noise, b'<rss version="2.0"><channel><item>' + noise, b'{"version":"jsonfeed.org",' + noise):
        try:
            found = listed(body)
        except NotAFeed:
            continue
        assert all(ref.url.startswith("http") for ref in found.refs)
