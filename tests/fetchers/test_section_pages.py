"""Section pages: the links that a selector picks."""

from __future__ import annotations

import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fetchers.page import MAX_TAGS, PageFetcher
from provenance.errors import NotAFeed
from provenance.types import Listing, PageRef, Source

URL = "http://ferrypost.test/harbour/"
FRONT = b"""<html><body><nav><a href="/about">About us</a></nav>
<article class="teaser"><a href="/pier"><img alt=""></a><h2><a href="/pier#comments">Pier
  closed</a></h2><a href="/pier">More</a></article>
<article class="teaser"><h2><a href="quay.html?x=1&amp;y=2">Quay open</a></h2></article>
<article class="teaser"><a href="mailto:desk@ferrypost.test">Write to us</a><a>No link</a></article></body></html>"""


def listed(body: bytes, links: str | None = "article a") -> Listing:
    source = Source(outlet_id="ferry-post", kind="page", url=URL, links=links)
    return PageFetcher().discover(source, body, base_url=URL)


def test_selected_links_are_listed_once_with_their_longest_text() -> None:
    assert listed(FRONT).refs == (
        PageRef(url="http://ferrypost.test/pier", source_url=URL, title="Pier closed"),
        PageRef(url="http://ferrypost.test/harbour/quay.html?x=1&y=2", source_url=URL, title="Quay open"),
    )


def test_without_a_selector_headlines_are_taken() -> None:
    assert listed(FRONT, links=None) == listed(FRONT)


def test_selected_element_stands_for_the_first_link_in_it() -> None:
    assert [ref.url for ref in listed(FRONT, links="article.teaser h2").refs] == [
        "http://ferrypost.test/pier",
        "http://ferrypost.test/harbour/quay.html?x=1&y=2",
    ]


def test_base_address_of_the_page_counts() -> None:
    body = b'<base href="http://www.ferrypost.test/news/"><article><a href="pier">Pier closed</a></article>'
    assert [ref.url for ref in listed(body).refs] == ["http://www.ferrypost.test/news/pier"]


def test_page_of_another_charset_keeps_its_titles() -> None:
    body = '<meta charset="windows-1254"><article><a href="/iskele">İskele kapandı, şaşırdık</a></article>'
    assert listed(body.encode("windows-1254")).refs[0].title == "İskele kapandı, şaşırdık"


def test_page_without_a_selected_link_says_which_selector() -> None:
    with pytest.raises(NotAFeed, match="main h3 a"):
        listed(FRONT, links="main h3 a")


def test_selector_that_is_no_css_is_named() -> None:
    with pytest.raises(NotAFeed, match=r"a\[\[.*no CSS selector"):
        listed(FRONT, links="a[[")


def test_feed_in_its_place_is_refused_without_a_warning() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for body in (
            b"<?xml version='1.0'?><rss><channel/></rss>",
            b"<feed xmlns='http://www.w3.org/2005/Atom'/>",
        ):
            with pytest.raises(NotAFeed, match="XML"):
                listed(body)


def test_xhtml_page_is_a_page() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        head = b'<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">'
        assert listed(head + b'<body><article><a href="/pier">Pier closed</a></article></body></html>').refs


def test_page_of_too_many_tags_is_refused() -> None:
    with pytest.raises(NotAFeed, match=str(MAX_TAGS)):
        listed(b"<div>" * (MAX_TAGS + 1))


@given(st.binary(max_size=300))
def test_any_bytes_give_a_listing_or_not_a_feed(noise: bytes) -> None:
    try:
        found = listed(b"<article><a href='" + noise)
    except NotAFeed:
        return
    assert all(ref.url.startswith("http") for ref in found.refs)
