"""Addresses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.urls import canonical, host, is_web


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
