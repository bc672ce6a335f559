"""What could not be seen is said: short, each thing once, and nothing where all was in sight."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.render.blindspots import FEED_HOLDS, Collected, Watch, blind_spots
from tests.builders import NOON

HOUR = timedelta(hours=1)


def watch(outlet: str = "Bay Radio", **fields: Any) -> Watch:
    """An outlet that was polled for a week before the claim came out, and every hour around it."""
    plain = {"since": NOON - 168 * HOUR, "before": NOON - HOUR, "after": NOON + HOUR}
    return Watch(outlet=outlet, **{**plain, **fields})


def collected(**fields: Any) -> Collected:
    """A claim of which everything was in sight."""
    plain: dict[str, Any] = {
        "out_at": NOON,
        "precision": "minute",
        "began": NOON - 200 * HOUR,
        "watches": [watch(), watch("Hill News")],
    }
    return Collected(**{**plain, **fields})


def kinds(**fields: Any) -> list[str]:
    return [spot.kind for spot in blind_spots(collected(**fields))]


def test_nothing_is_said_where_all_was_in_sight() -> None:
    assert kinds() == []


@pytest.mark.parametrize(
    ("fields", "kind", "says"),
    [
        (
            {"origin_uncollected": "The Quay Letter"},
            "origin-not-collected",
            "The Quay Letter was not collected",
        ),
        (
            {"credited_uncollected": ["The Quay Letter"]},
            "credited-not-collected",
            "The Quay Letter is credited here and was not collected.",
        ),
        ({"out_at": None}, "no-time", "None of its pages states"),
        ({"began": NOON + 48 * HOUR}, "older-than-collection", "before anything was collected (4 May 2024"),
        ({"watches": []}, "not-watched", "No outlet's news was watched"),
        ({"unwatched": ["Hill News"]}, "not-watched", "Hill News is not watched"),
        (
            {"watches": [watch(since=NOON + HOUR, before=None)]},
            "polled-later",
            "Bay Radio was first polled only after it was out",
        ),
        (
            {"watches": [watch("A", since=None, before=None, after=None), watch("B", before=None)]},
            "polled-later",
            "A and B were first polled",
        ),
        (
            {"watches": [watch(), watch("Hill News", after=NOON + FEED_HOLDS)]},
            "not-polled",
            "Hill News was not polled for more than a day",
        ),
        ({"watches": [watch(after=None, before=NOON - 48 * HOUR)]}, "not-polled", "Bay Radio was not polled"),
        ({"watches": [watch(failed=2)]}, "pages-failed", "Two pages that Bay Radio listed around then"),
        ({"paywalled": ["Bay Radio"]}, "paywalled", "Bay Radio"),
        ({"cut": ["Bay Radio", "Bay Radio"]}, "cut", "could be read: Bay Radio."),
    ],
)
def test_each_blind_spot_is_said_in_one_sentence(fields: dict[str, Any], kind: str, says: str) -> None:
    [spot] = blind_spots(collected(**fields))
    assert spot.kind == kind
    assert says in spot.note
    assert spot.note.endswith(".")


def test_origin_is_not_named_again_among_those_credited() -> None:
    assert kinds(origin_uncollected="The Quay Letter", credited_uncollected=["The Quay Letter"]) == [
        "origin-not-collected"
    ]


def test_day_without_an_hour_is_not_surely_older_than_the_collection_of_that_day() -> None:
    assert kinds(out_at=NOON, precision="day", began=NOON + HOUR, watches=[watch()]) == []


def test_what_is_older_than_the_collection_says_nothing_of_polls() -> None:
    assert kinds(began=NOON + HOUR, watches=[watch(before=None)]) == ["older-than-collection"]


@given(st.lists(st.text(min_size=1, max_size=20), min_size=1, max_size=60))
def test_sentences_stay_short_however_many_outlets_there_are(names: list[str]) -> None:
    spots = blind_spots(collected(credited_uncollected=names, paywalled=names, unwatched=names))
    assert all(len(spot.note) < 250 for spot in spots)
    assert len({spot.kind for spot in spots}) == len(spots)
