"""Addresses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.urls import address, canonical, host, is_web, place, unwrapped


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("HTTPS://Harbour.Example:443/a/B?utm_source=x&id=7#top", "https://harbour.example/a/B?id=7"),
        ("http://harbour.example:8080", "http://harbour.example:8080/"),
        ("https://harbour.example/a?fbclid=1&gclid=2", "https://harbour.example/a"),
        ("https://harbour.example/#!/story/9", "https://harbour.example/#!/story/9"),
        ("https://reader:secret@harbour.example/a", "https://harbour.example/a"),
        ("https://köy.example/a", "https://xn--ky-fka.example/a"),
        ("http://[2001:db8::1]:80/a", "http://[2001:db8::1]/a"),
        (" mailto:desk@harbour.example ", "mailto:desk@harbour.example"),
        ("http://[broken/a", "http://[broken/a"),
    ],
)
def test_what_does_not_choose_the_story_goes(url: str, expected: str) -> None:
    assert canonical(url) == expected


@pytest.mark.parametrize("kept", ["?id=3", "?p=3", "?page=2", "?b=1&a=2", "?q=a%20b", "?story="])
def test_what_may_choose_the_story_stays(kept: str) -> None:
    assert canonical(f"https://harbour.example/read{kept}").endswith(kept)


@given(st.text(max_size=60).map("https://harbour.example/".__add__) | st.text(max_size=40))
def test_the_canonical_form_is_its_own_canonical_form(url: str) -> None:
    assert canonical(canonical(url)) == canonical(url)


def test_host_is_lower_case_without_port() -> None:
    assert host("https://News.Harbour.Example:8443/x") == "news.harbour.example"
    assert host("no address") is None
    assert host("http://harbour.example:port/") is None


def test_only_http_with_a_host_is_web() -> None:
    assert is_web("https://harbour.example/a")
    assert not is_web("file:///etc/passwd")
    assert not is_web("//harbour.example/a")
    assert not is_web("https:///a")


ADDRESSES = st.builds(
    "{}://{}harbour.example{}{}".format,
    st.sampled_from(["http", "https"]),
    st.sampled_from(["", "www.", "m.", "amp."]),
    st.text("ab/%C5.ş;-", max_size=12).map("/".__add__),
    st.sampled_from(["", "?id=3", "?utm_source=x", "?amp=1&id=3", "?print"]),
)


@given(ADDRESSES)
def test_equal_addresses_have_equal_places(url: str) -> None:
    assert address(url) == address(url.replace("http://", "https://"))
    assert place(url) == place(url.replace("http://", "https://").replace("harbour", "HARBOUR"))


@given(st.text(max_size=60))
def test_any_text_has_an_address_and_a_place(text: str) -> None:
    assert isinstance(address(text), str)
    assert isinstance(place(text), str)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://harbour.example/a", "https://harbour.example/A"),
        ("https://harbour.example/a%2Fb", "https://harbour.example/a/b"),
        ("https://harbour.example/a%2525", "https://harbour.example/a%25"),
        ("https://harbour.example:8443/a", "https://harbour.example/a"),
        ("https://harbour.example/?p=1", "https://harbour.example/?p=2"),
        ("https://m.example/a", "https://example/a"),
        ("https://harbour.example/ampere", "https://harbour.example/ere"),
        ("https://harbour.example/printing/a", "https://harbour.example/a"),
        ("https://harbour.example/#!/a", "https://harbour.example/#!/b"),
    ],
)
def test_what_may_be_another_page_has_another_place(one: str, other: str) -> None:
    assert place(one) != place(other)


@pytest.mark.parametrize("google", ["www.google.com", "google.de", "www.google.co.uk", "www.google.com.tr"])
def test_what_googles_viewer_shows_is_the_publishers(google: str) -> None:
    assert unwrapped(f"https://{google}/amp/s/harbour.example/a") == "https://harbour.example/a"


@pytest.mark.parametrize("name", ["google.evil.example", "www.google.com.evil.example", "evilgoogle.com"])
def test_nobody_passes_a_page_off_as_another_outlets_by_a_host_like_googles(name: str) -> None:
    assert unwrapped(f"https://{name}/amp/s/harbour.example/a") == f"https://{name}/amp/s/harbour.example/a"


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("HTTP://www.Harbour.Example:80/Brief/?utm_source=x", "harbour.example/Brief"),
        ("https://m.harbour.example/m/brief", "harbour.example/brief"),
        ("https://harbour.example/brief/amp", "harbour.example/brief"),
        ("https://harbour.example/brief.amp.html?id=3&view=print", "harbour.example/brief.html?id=3"),
        ("https://harbour-example.cdn.ampproject.org/c/s/harbour.example/brief", "harbour.example/brief"),
        ("https://köy.example/a%c5%9f;jsessionid=1/b", "xn--ky-fka.example/a%C5%9F/b"),
        ("https://harbour.example/#!/a", "harbour.example#!/a"),
        ("archive no. 7", "archive no. 7"),
    ],
)
def test_places_are_spelled_as_databases_keep_them(url: str, key: str) -> None:
    """Whoever makes this fail owes stored places a migration: see `db.places`."""
    assert place(url) == key
