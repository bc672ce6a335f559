"""Times before which nobody can have had the statement."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from provenance.origin.bounds import said_on
from provenance.origin.verdict import judge
from provenance.types import Event, Verdict
from tests.builders import NOON, make_case, make_mention, make_setting, make_sighting, set_in

EVENT = Event(id="mole", title="The mole", since=NOON - timedelta(days=1))
YEARS = timedelta(days=900)


def notes(verdict: Verdict) -> list[str]:
    """What was said of times that cannot be."""
    return [e.note for e in verdict.evidence if e.rule == "impossible-time"]


def test_page_dated_long_before_its_event_is_not_the_first() -> None:
    old = make_sighting("post", number=1, at=NOON - YEARS)
    case = make_case(old, make_sighting("echo", number=2), events=(EVENT,))
    verdict = judge(case)
    assert verdict.first_outlet_id is None
    assert "earlier" not in {e.rule for e in verdict.evidence}
    assert [n for n in notes(verdict) if "before the event began (2024-05-01)" in n]


def test_page_that_was_collected_before_the_event_proves_its_time() -> None:
    old = make_sighting("post", at=NOON - YEARS, first_seen_at=NOON - YEARS + timedelta(days=1))
    verdict = judge(make_case(old, make_sighting("echo", number=2), events=(EVENT,)))
    assert verdict.first_outlet_id == "post"
    assert notes(verdict) == []


def test_window_set_by_hand_may_begin_after_the_first_report() -> None:
    early = make_sighting("post", at=NOON - timedelta(days=5))
    verdict = judge(make_case(early, make_sighting("echo", number=2), events=(EVENT,)))
    assert verdict.first_outlet_id == "post"


def test_claim_of_an_event_without_a_beginning_has_no_bound() -> None:
    events = (EVENT, Event(id="coast", title="The coast"))
    early = make_sighting("post", at=NOON - YEARS)
    assert judge(make_case(early, make_sighting("echo", number=2), events=events)).first_outlet_id == "post"


def test_nobody_had_it_before_it_was_said() -> None:
    speech = set_in(
        make_sighting(
            "echo",
            number=2,
            context="The bridge will not open again, she said in a speech to the council on 2 May.",
        ),
        make_setting("public", "in a speech"),
    )
    early = make_sighting("post", at=NOON - timedelta(days=40))
    verdict = judge(make_case(early, speech))
    assert [n for n in notes(verdict) if "before it was said (2024-05-02)" in n]
    assert verdict.first_outlet_id is None


@pytest.mark.parametrize(
    ("context", "day"),
    [
        ("“It stays shut,” she said in a speech on 2 May.", (2024, 5, 2)),
        ("“It stays shut,” she said in a speech on December 9th.", (2023, 12, 9)),
        ("“It stays shut,” she said in a speech on Monday.", None),
        ("The bridge, closed on 2 May after a long and bitter row over its piles, was the theme of a remark in a speech.", None),
        ("“It stays shut,” she said in a speech between 2 May and 3 June.", None),
        ("“It stays shut,” she said in a speech on 29 February.", (2024, 2, 29)),
    ],
)  # fmt: skip
def test_day_counts_beside_the_words_of_the_occasion_only(
    context: str, day: tuple[int, int, int] | None
) -> None:
    said = set_in(
        make_sighting(mention=make_mention("It stays shut"), context=context),
        make_setting("public", "in a speech"),
    )
    assert said_on(said) == (datetime(*day, tzinfo=UTC) if day else None)


def test_time_after_the_page_was_collected_is_named() -> None:
    ahead = make_sighting("post", at=datetime(2031, 1, 1, tzinfo=UTC))
    assert [n for n in notes(judge(make_case(ahead))) if "after it was collected" in n]
    dropped = make_sighting("post", at=None, flags=("implausible_date",))
    assert [n for n in notes(judge(make_case(dropped))) if "cannot be" in n]
