from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.render.phrases import (
    certainty,
    confidence_words,
    counted,
    lasting,
    listed,
    moment,
    quoted,
    rounded,
    signed,
    weight_words,
)

NINE = datetime(2021, 4, 9, 6, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("precision", "words"),
    [
        ("second", "9 April 2021, 06:05 UTC"),
        ("minute", "9 April 2021, 06:05 UTC"),
        ("hour", "9 April 2021, 06:00–07:00 UTC"),
        ("day", "9 April 2021"),
        ("month", "April 2021"),
        ("year", "2021"),
    ],
)
def test_a_time_is_told_as_exactly_as_it_is_known(precision, words):
    assert moment(NINE, precision) == words


@pytest.mark.parametrize("offset_hours", range(-10, 14))
def test_a_day_is_the_outlets_own_day(offset_hours):
    midnight_there = datetime.fromtimestamp(
        NINE.replace(hour=0, minute=0).timestamp() - offset_hours * 3600, UTC
    )
    assert moment(midnight_there, "day") == "9 April 2021"


def test_the_last_hour_of_the_calendar_has_words():
    assert moment(datetime.max.replace(tzinfo=UTC), "hour") == "31 December 9999, 23:00–00:00 UTC"
    assert moment(datetime.max.replace(tzinfo=UTC), "year") == "9999"


def test_numbers_up_to_ten_are_words():
    assert counted(0, "outlet") == "no outlet"
    assert counted(1, "outlet") == "one outlet"
    assert counted(2, "story", "stories") == "two stories"
    assert counted(1204, "outlet") == "1,204 outlets"


def test_long_lists_are_cut():
    assert listed([]) == ""
    assert listed(["A"]) == "A"
    assert listed(["A", "B"]) == "A and B"
    assert listed(list("ABCDEFG")) == "A, B, C and 4 others"


def test_a_contested_verdict_says_so_whatever_its_number_and_what_that_is_of():
    assert confidence_words(0.93) == "Well supported (0.93)"
    assert confidence_words(0.93, "contested") == "Contested (0.93 for this answer)"
    assert confidence_words(0.3, "undetermined") == "Undetermined (0.30 for this answer)"
    assert certainty(0.79, "undetermined", "unknown") == "0.79 that nothing decides"


@given(st.floats(0, 1))
def test_only_certainty_is_shown_as_certainty(confidence):
    assert (rounded(confidence) == "1.00") == (confidence == 1.0)
    assert (rounded(confidence) == "0.00") == (confidence == 0.0)


def test_weights_are_told_as_factors():
    assert weight_words(3) == "8 times as likely"
    assert weight_words(-1) == "1/2 as likely"
    assert weight_words(0.01) == "no difference"
    assert weight_words(14.2) == "over a thousand times as likely"
    assert weight_words(-5000) == "less than a thousandth as likely"
    assert signed(-0.01) == "0.0"
    assert signed(-1.5) == "−1.5"


def test_a_quote_stands_in_marks_without_the_comma_of_its_sentence():
    assert quoted("We knew of it,", "quote") == "“We knew of it”"
    assert quoted("They knew of it.", "indirect") == "They knew of it."


def test_a_stretch_of_time_has_its_largest_fitting_unit():
    assert [lasting(m) for m in (1, 40, 89, 90, 180, 24 * 60, 36 * 60, 14 * 24 * 60)] == [
        "one minute",
        "40 minutes",
        "89 minutes",
        "two hours",
        "three hours",
        "24 hours",
        "two days",
        "14 days",
    ]
