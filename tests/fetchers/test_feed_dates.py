"""A corpus of dates as feeds have them, through every kind of feed and sitemap: what they mean, how exactly, in which zone."""

from __future__ import annotations

import gzip
import json
from xml.sax.saxutils import escape

import pytest

from fetchers.registry import FETCHERS
from provenance.extract.dates import is_plausible, stamp
from provenance.types import Source, SourceKind
from tests.builders import NOON

STATED: dict[str, str] = {
    # RFC 822 and RFC 2822
    "Mon, 02 Nov 2026 09:30:15 GMT": "2026-11-02T09:30:15",
    "Mon, 02 Nov 2026 09:30:15 UT": "2026-11-02T09:30:15",
    "Mon, 02 Nov 2026 09:30:15 UTC": "2026-11-02T09:30:15",
    "Mon, 02 Nov 2026 09:30:15 Z": "2026-11-02T09:30:15",
    "Mon, 02 Nov 2026 09:30:15 +0300": "2026-11-02T06:30:15",
    "Mon, 02 Nov 2026 09:30:15 -0330": "2026-11-02T13:00:15",
    "Mon, 02 Nov 2026 09:30:15 +03:00": "2026-11-02T06:30:15",
    "Mon, 02 Nov 2026 09:30:15 GMT+3": "2026-11-02T06:30:15",
    "Mon, 02 Nov 2026 09:30:15 UTC+03:00": "2026-11-02T06:30:15",
    "Mon, 02 Nov 2026 09:30:15 GMT (Greenwich)": "2026-11-02T09:30:15",
    "02 Nov 2026 09:30:15 +0300": "2026-11-02T06:30:15",
    "2 Nov 2026 09:30 +0300": "2026-11-02T06:30:00",
    "Mon,  2 Nov 2026   09:30:15 +0300": "2026-11-02T06:30:15",
    "Mon, 02 Nov 2026 23:59:60 GMT": "2026-11-02T23:59:59",
    # with years of two digits
    "Mon, 02 Nov 26 09:30:15 GMT": "2026-11-02T09:30:15",
    "02 Nov 26 09:30 EST": "2026-11-02T14:30:00",
    "Monday, 02-Nov-26 09:30:15 GMT": "2026-11-02T09:30:15",
    "02 Nov 98 09:30:15 GMT": "1998-11-02T09:30:15",
    # with zones by name
    "Mon, 02 Nov 2026 09:30:15 EST": "2026-11-02T14:30:15",
    "Mon, 02 Nov 2026 09:30:15 PDT": "2026-11-02T16:30:15",
    "Mon, 02 Nov 2026 09:30:15 CET": "2026-11-02T08:30:15",
    "Mon, 02 Nov 2026 09:30:15 CEST": "2026-11-02T07:30:15",
    "Mon, 02 Nov 2026 09:30:15 BST": "2026-11-02T08:30:15",
    "Mon, 02 Nov 2026 09:30:15 TSI": "2026-11-02T06:30:15",
    "Mon, 02 Nov 2026 09:30:15 TRT": "2026-11-02T06:30:15",
    "Mon, 02 Nov 2026 09:30:15 MSK": "2026-11-02T06:30:15",
    "Mon, 02 Nov 2026 09:30:15 JST": "2026-11-02T00:30:15",
    "November 2, 2026 9:30 a.m. ET": "2026-11-02T14:30:00",
    "2. November 2026 09:30 MEZ": "2026-11-02T08:30:00",
    # ISO 8601 and RFC 3339
    "2026-11-02T09:30:15Z": "2026-11-02T09:30:15",
    "2026-11-02t09:30:15z": "2026-11-02T09:30:15",
    "2026-11-02T09:30:15.123456Z": "2026-11-02T09:30:15",
    "2026-11-02T09:30:15,5+03:00": "2026-11-02T06:30:15",
    "2026-11-02T09:30:15+0300": "2026-11-02T06:30:15",
    "2026-11-02T09:30:15+03": "2026-11-02T06:30:15",
    "2026-11-02T09:30+03:00": "2026-11-02T06:30:00",
    "2026-11-02 09:30:15 +0300": "2026-11-02T06:30:15",
    "2026-11-02 09:30:15 UTC": "2026-11-02T09:30:15",
    "20261102T093015Z": "2026-11-02T09:30:15",
    "20261102T093015+0300": "2026-11-02T06:30:15",
    # seconds and milliseconds since 1970
    "1793611815": "2026-11-02T09:30:15",
    "1793611815000": "2026-11-02T09:30:15",
    # months in other languages
    "Pzt, 02 Kas 2026 09:30:15 +0300": "2026-11-02T06:30:15",
    "Mo, 02 Nov 2026 09:30:15 +0100": "2026-11-02T08:30:15",
    "Mi, 02 Dez 2026 09:30:15 +0100": "2026-12-02T08:30:15",
    "lun., 02 nov. 2026 09:30:15 +0100": "2026-11-02T08:30:15",
    "sam., 01 août 2026 09:30:15 +0200": "2026-08-01T07:30:15",
    "sáb, 01 ago 2026 09:30:15 +0200": "2026-08-01T07:30:15",
    "seg, 02 fev 2026 09:30:15 -0300": "2026-02-02T12:30:15",
    "пн, 02 ноя 2026 09:30:15 +0300": "2026-11-02T06:30:15",
}
"""What states its zone, and the moment in UTC."""

WITHOUT_A_ZONE: dict[str, str] = {
    "Mon, 02 Nov 2026 09:30:15": "2026-11-02T09:30:15",
    "Mon Nov  2 09:30:15 2026": "2026-11-02T09:30:15",
    "2026-11-02T09:30:15": "2026-11-02T09:30:15",
    "2026-11-02T09:30": "2026-11-02T09:30:00",
    "2026-11-02 09:30:15": "2026-11-02T09:30:15",
    "2026-11-02 9:30": "2026-11-02T09:30:00",
    "20261102093015": "2026-11-02T09:30:15",
    "2026/11/02 09:30:15": "2026-11-02T09:30:15",
    "02.11.2026 09:30": "2026-11-02T09:30:00",
    "02/11/2026 09:30:15": "2026-11-02T09:30:15",
    "02-11-2026 09:30": "2026-11-02T09:30:00",
    "02 Kasım 2026 09:30": "2026-11-02T09:30:00",
    "lundi 2 novembre 2026 à 09h30": "2026-11-02T09:30:00",
    "2 de noviembre de 2026 09:30": "2026-11-02T09:30:00",
    "2 ноября 2026 09:30": "2026-11-02T09:30:00",
    "2026年11月2日 09:30": "2026-11-02T09:30:00",
    "Nov 2, 2026 at 9:30 AM": "2026-11-02T09:30:00",
    # zones that nobody knows, or that are several
    "Mon, 02 Nov 2026 09:30:15 XYZ": "2026-11-02T09:30:15",
    "Mon, 02 Nov 2026 09:30:15 IST": "2026-11-02T09:30:15",
    "Mon, 02 Nov 2026 09:30:15 CST": "2026-11-02T09:30:15",
    "Mon, 02 Nov 2026 09:30:15 A": "2026-11-02T09:30:15",
    "Mon, 02 Nov 2026 09:30:15 Local": "2026-11-02T09:30:15",
}
"""What states no zone that is known, and its clock."""

DAYS = (
    "2026-11-02",
    "20261102",
    "Mon, 02 Nov 2026",
    "2 Kasım 2026, Pazartesi",
    "02.11.2026",
    "Mon, 02 Nov 2026 00:00:00 GMT",
    "2026-11-02T00:00:00Z",
    "2026-11-02 00:00:00",
)
"""Days: midnight is how systems print one without a time."""

NO_DATES = (
    "yesterday",
    "3 hours ago",
    "now",
    "2026",
    "2026-13-40",
    "0000-00-00 00:00:00",
    "-",
    "n/a",
    "null",
)
"""What is no date, and must not become one."""

IMPLAUSIBLE = (
    "0001-01-01T00:00:00Z",
    "1970-01-01T00:00:00Z",
    "Thu, 01 Jan 1970 00:00:00 GMT",
    "0",
    "2099-01-01T00:00:00Z",
)

ALL = (*STATED, *WITHOUT_A_ZONE, *DAYS, *NO_DATES, *IMPLAUSIBLE)


def _item(number: int, raw: str, *, date: str) -> str:
    return f"<item><title>A</title><link>http://ferrypost.test/{number}</link><{date}>{escape(raw)}</{date}></item>"


def rss(version: str) -> bytes:
    items = "".join(_item(n, raw, date="pubDate") for n, raw in enumerate(ALL))
    return f'<rss version="{version}"><channel>{items}</channel></rss>'.encode()


def rss_with_dublin_core() -> bytes:
    items = "".join(_item(n, raw, date="dc:date") for n, raw in enumerate(ALL))
    return f'<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>{items}</channel></rss>'.encode()


def rdf(namespace: str) -> bytes:
    items = "".join(_item(n, raw, date="dc:date") for n, raw in enumerate(ALL))
    return (
        f'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="{namespace}"'
        f' xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>A</title></channel>{items}</rdf:RDF>'
    ).encode()


def atom(namespace: str, date: str) -> bytes:
    entries = "".join(
        f'<entry><title>A</title><link href="/{n}"/><{date}>{escape(raw)}</{date}></entry>'
        for n, raw in enumerate(ALL)
    )
    return f'<feed xmlns="{namespace}">{entries}</feed>'.encode()


def json_feed() -> bytes:
    items = [{"id": str(n), "url": f"/{n}", "date_published": raw} for n, raw in enumerate(ALL)]
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": items}).encode()


def news_sitemap() -> bytes:
    urls = "".join(
        f"<url><loc>http://ferrypost.test/{n}</loc><news:news><news:publication_date>{escape(raw)}</news:publication_date>"
        "<news:title>A</news:title></news:news></url>"
        for n, raw in enumerate(ALL)
    )
    return (
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">'
        f"{urls}</urlset>"
    ).encode()


W3_ATOM = "http://www.w3.org/2005/Atom"
CORPUS: dict[str, tuple[SourceKind, bytes]] = {
    "RSS 0.91": ("feed", rss("0.91")),
    "RSS 0.92": ("feed", rss("0.92")),
    "RSS 0.94": ("feed", rss("0.94")),
    "RSS 2.0": ("feed", rss("2.0")),
    "RSS 2.0 with Dublin Core": ("feed", rss_with_dublin_core()),
    "RSS 1.0": ("feed", rdf("http://purl.org/rss/1.0/")),
    "RSS 0.90 as RDF": ("feed", rdf("http://my.netscape.com/rdf/simple/0.9/")),
    "Atom 1.0": ("feed", atom(W3_ATOM, "published")),
    "Atom 1.0 with updated only": ("feed", atom(W3_ATOM, "updated")),
    "Atom 0.3": ("feed", atom("http://purl.org/atom/ns#", "issued")),
    "JSON Feed": ("feed", json_feed()),
    "news sitemap": ("sitemap", news_sitemap()),
    "packed news sitemap": ("sitemap", gzip.compress(news_sitemap())),
}


@pytest.mark.parametrize("name", CORPUS)
def test_every_date_comes_through_every_format_as_it_was_written(name: str) -> None:
    kind, body = CORPUS[name]
    source = Source(outlet_id="ferry-post", kind=kind, url="http://ferrypost.test/rss")
    listing = FETCHERS[kind].discover(source, body, base_url=source.url)
    assert [" ".join((ref.published or "").split()) for ref in listing.refs] == [
        " ".join(raw.split()) for raw in ALL
    ]


@pytest.mark.parametrize(("raw", "expected"), STATED.items())
def test_stated_zone_gives_the_moment_whatever_the_zone_of_the_outlet(raw: str, expected: str) -> None:
    for timezone in (None, "Europe/Istanbul", "Asia/Tokyo"):
        found = stamp(raw, "feed", timezone=timezone)
        assert found is not None
        assert (found.at.isoformat(), found.zone, found.raw) == (f"{expected}+00:00", "stated", raw)


@pytest.mark.parametrize(("raw", "expected"), WITHOUT_A_ZONE.items())
def test_zone_that_is_not_known_is_never_silently_utc(raw: str, expected: str) -> None:
    alone = stamp(raw, "feed")
    assert alone is not None
    assert (alone.at.isoformat(), alone.zone) == (f"{expected}+00:00", "unknown")
    local = stamp(raw, "feed", timezone="Asia/Bangkok")
    assert local is not None
    assert ((alone.at - local.at).total_seconds(), local.zone) == (7 * 3600, "assumed")


@pytest.mark.parametrize("raw", DAYS)
def test_day_without_a_time_is_a_day(raw: str) -> None:
    found = stamp(raw, "feed", timezone="Europe/Istanbul")
    assert found is not None
    assert found.precision == "day"
    assert found.at.date().isoformat() in ("2026-11-01", "2026-11-02")


@pytest.mark.parametrize("raw", NO_DATES)
def test_what_is_no_date_is_none(raw: str) -> None:
    assert stamp(raw, "feed") is None


@pytest.mark.parametrize("raw", IMPLAUSIBLE)
def test_date_that_cannot_be_is_not_believed(raw: str) -> None:
    found = stamp(raw, "feed")
    assert found is None or not is_plausible(found, NOON)


def test_number_in_a_json_feed_is_a_date_too() -> None:
    body = json.dumps(
        {"version": "https://jsonfeed.org/version/1", "items": [{"url": "/1", "date_published": 1793611815}]}
    ).encode()
    source = Source(outlet_id="ferry-post", kind="feed", url="http://ferrypost.test/rss")
    (ref,) = FETCHERS["feed"].discover(source, body, base_url=source.url).refs
    assert ref.published == "1793611815"
