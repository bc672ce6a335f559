"""Work in a process of its own: bounded, replaced when it fails, and equal to the same work done here."""

from __future__ import annotations

import os
import time

import pytest

from fetchers.registry import listing_of
from provenance.confined import Confined, here
from provenance.errors import NoReader, Overrun
from provenance.types import Listing, Source

SECTION = Source(outlet_id="ferry-post", kind="page", url="http://ferrypost.test/harbour", links="article a")
FRONT = b'<article><a href="/pier">Pier closed</a></article>'


def grow() -> None:
    held = [bytearray(1 << 24) for _ in range(1000)]
    raise AssertionError(f"{len(held)} pieces of 16 MB were given out")


def test_listing_is_the_same_there_and_here() -> None:
    with Confined() as confined:
        assert confined(listing_of, SECTION, FRONT, SECTION.url) == here(
            listing_of, SECTION, FRONT, SECTION.url
        )
        assert isinstance(confined(listing_of, SECTION, b"<p>None.</p>", SECTION.url), str)


@pytest.mark.parametrize(
    ("call", "why"),
    [
        ((time.sleep, 60), "longer than 5 s"),
        ((grow,), "memory"),
        ((os._exit, 11), "ended the process"),
        ((int, "two"), "ValueError"),
    ],
)
def test_work_that_fails_is_named_and_the_next_is_done(call: tuple[object, ...], why: str) -> None:
    with Confined(seconds=5, max_bytes=800_000_000) as confined:
        with pytest.raises(Overrun, match=why):
            confined(*call)  # type: ignore[arg-type]
        assert isinstance(confined(listing_of, SECTION, FRONT, SECTION.url), Listing)


def test_time_to_begin_is_not_counted() -> None:
    with Confined(seconds=0.5) as confined:  # less than the parsers take to be imported
        assert isinstance(confined(listing_of, SECTION, FRONT, SECTION.url), Listing)


def test_process_that_cannot_begin_is_no_fault_of_the_page() -> None:
    with Confined(max_bytes=1_000_000) as confined, pytest.raises(NoReader, match="cannot begin"):
        confined(listing_of, SECTION, FRONT, SECTION.url)
