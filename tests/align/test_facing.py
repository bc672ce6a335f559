"""Words in the place of each other, and what they make of two wordings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.align.compare import compare
from provenance.align.facing import are_two_times, exchanged, has_prefix, shared_tail
from provenance.align.runs import shared_runs
from provenance.align.wording import wording
from provenance.types import SAME, Statement

words = st.text(alphabet="abc", max_size=6)


def turned(a: str, b: str) -> tuple[str, str] | None:
    one, two = wording(a, "en"), wording(b, "en")
    return exchanged(one, two, shared_runs(one, two))


@given(words, words)
def test_the_shared_tail_is_the_longest_common_end(a: str, b: str) -> None:
    n = shared_tail(a, b)
    assert n == shared_tail(b, a)
    assert a.endswith(b[len(b) - n :])
    assert n == min(len(a), len(b)) or a[-n - 1] != b[-n - 1]


def test_two_things_that_changed_places_are_named() -> None:
    assert turned("Coal went from the pits to the mills", "Coal went from the mills to the pits") == (
        "mills",
        "pits",
    )


def test_the_things_of_a_list_may_stand_in_any_order() -> None:
    assert (
        turned("They sold the boats and the nets at once", "They sold the nets and the boats at once") is None
    )


def test_a_part_of_a_sentence_may_stand_anywhere() -> None:
    assert turned("After the flood coal went to the mills", "Coal went to the mills after the flood") is None


def test_seasons_are_of_the_year_and_hours_of_the_day() -> None:
    assert are_two_times("autumn", "spring")
    assert not are_two_times("autumn", "fall")
    assert not are_two_times("autumn", "evening")


def test_a_prefix_turns_a_word_of_some_length() -> None:
    assert has_prefix("unaware", "aware", ("un",))
    assert not has_prefix("into", "to", ("in",))


@pytest.mark.parametrize(("kind", "same"), [("quote", False), ("indirect", True)])
def test_whom_one_speaks_to_may_be_he_in_a_report_and_not_in_a_quote(kind: str, same: bool) -> None:
    a, b = (
        Statement(id=n, text=f"{who} brother sold the mill to the town", language="en", kind=kind)  # type: ignore[arg-type]
        for n, who in enumerate(("Your", "His"))
    )
    assert (compare(a, b).relation in SAME) is same
