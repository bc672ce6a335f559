"""When a page is asked for, by all that is known of it."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from fetchers.schedule import (
    BACK_OFF,
    FIRST_REVISIT,
    GONE_TRIES,
    MAX_BACK_OFF,
    MAX_FAILURES,
    due,
    due_pages,
    wants_full,
)
from provenance.types import FetchSettings, PageRef, PageState

NOON = datetime(2026, 11, 2, 12, tzinfo=UTC)
SOURCE = "http://ferrypost.test/rss"
SETTINGS = FetchSettings(revisit_hours=24.0, pages_per_source=3)

minutes = st.integers(0, 60 * 24 * 60).map(lambda n: timedelta(minutes=n))


def ref(path: str) -> PageRef:
    return PageRef(url=f"http://ferrypost.test/{path}", source_url=SOURCE)


def state(
    path: str = "pier", *, listed: timedelta, tried: timedelta | None = None, **fields: object
) -> PageState:
    """A page that was listed and tried so long before noon."""
    tried_at = None if tried is None else NOON - tried
    return PageState(ref=ref(path), listed_at=NOON - listed, tried_at=tried_at, **fields)  # type: ignore[arg-type]


@given(minutes)
def test_page_never_asked_for_is_due_whatever_its_age(listed: timedelta) -> None:
    assert due(state(listed=listed), NOON, SETTINGS)


@given(minutes)
def test_page_that_was_just_had_is_not_due(listed: timedelta) -> None:
    assert not due(state(listed=listed, tried=timedelta(0), got_at=NOON), NOON, SETTINGS)


@given(minutes, minutes)
def test_page_that_was_had_is_not_due_when_it_is_old(extra: timedelta, tried: timedelta) -> None:
    old = timedelta(hours=SETTINGS.revisit_hours, minutes=1) + extra
    assert not due(state(listed=old, tried=min(tried, old)), NOON, SETTINGS)


@given(minutes, st.integers(1, MAX_FAILURES - 1))
def test_failed_page_is_due_again_once_its_back_off_is_over(listed: timedelta, failures: int) -> None:
    wait = min(failures * BACK_OFF, MAX_BACK_OFF)
    second = timedelta(seconds=1)
    assert due(state(listed=listed, tried=wait, failures=failures, last_error="unreachable"), NOON, SETTINGS)
    assert not due(
        state(listed=listed, tried=wait - second, failures=failures, last_error="status"), NOON, SETTINGS
    )


@given(minutes, st.integers(MAX_FAILURES, 99))
def test_page_that_failed_too_often_is_given_up(tried: timedelta, failures: int) -> None:
    assert not due(state(listed=tried, tried=tried, failures=failures, last_status=500), NOON, SETTINGS)


@given(
    minutes,
    st.sampled_from([("status", 404), ("status", 410), ("too_large", 200), ("blocked_address", None)]),
)
def test_page_that_is_gone_is_given_up_early(tried: timedelta, how: tuple[str, int | None]) -> None:
    error, status = how
    gone = state(listed=tried, tried=tried, failures=GONE_TRIES, last_error=error, last_status=status)
    assert not due(gone, NOON, SETTINGS)


def revisits(first_try: timedelta, step: timedelta) -> list[timedelta]:
    """The ages at which a page is asked for by a run every ``step``, the first time at ``first_try``."""
    ages: list[timedelta] = []
    age = first_try
    while age < timedelta(days=3):
        tried_at = NOON + ages[-1] if ages else None
        known = PageState(ref=ref("pier"), listed_at=NOON, tried_at=tried_at, got_at=tried_at)
        if due(known, NOON + age, SETTINGS):
            ages.append(age)
        age += step
    return ages


def test_page_is_seen_again_at_ages_that_double_for_a_day() -> None:
    ages = [age / timedelta(minutes=1) for age in revisits(timedelta(0), timedelta(minutes=10))]
    assert ages == [0, 30, 60, 120, 240, 480, 960]


@given(
    st.integers(0, 120).map(lambda n: timedelta(minutes=n)),
    st.integers(1, 90).map(lambda n: timedelta(minutes=n)),
)
def test_revisits_come_ever_more_seldom_and_end(first_try: timedelta, step: timedelta) -> None:
    ages = revisits(first_try, step)
    gaps = [b - a for a, b in itertools.pairwise(ages)]
    assert len(ages) <= 8
    assert all(gap >= FIRST_REVISIT for gap in gaps)
    assert all(later >= earlier - step for earlier, later in itertools.pairwise(gaps))
    assert all(age <= timedelta(hours=SETTINGS.revisit_hours) for age in ages[1:])


def test_new_pages_come_first_in_their_order_and_up_to_the_bound() -> None:
    listed = [ref(path) for path in ("a", "b", "known", "c", "d", "a")]
    hour = timedelta(hours=1)
    known = [
        state("known", listed=hour, tried=hour, got_at=NOON - hour),
        state("waiting", listed=hour),
        state("fresh", listed=hour, tried=timedelta(0), got_at=NOON),
    ]
    urls = [found.url.rpartition("/")[2] for found in due_pages(listed, known, NOON, SETTINGS)]
    assert urls == ["a", "b", "c", "known"]


def test_page_listed_before_and_never_asked_for_is_due_without_a_listing() -> None:
    known = [state("waiting", listed=timedelta(days=9))]
    assert due_pages([], known, NOON, SETTINGS) == [ref("waiting")]


paths = st.sampled_from("abcdef")


@given(st.lists(paths, max_size=8), st.lists(paths, max_size=6, unique=True))
def test_known_states_of_what_is_listed_change_nothing(listed: list[str], others: list[str]) -> None:
    refs = [ref(path) for path in listed]
    stored = [state(path, listed=timedelta(0)) for path in dict.fromkeys(listed)]
    rest = [state(path, listed=timedelta(hours=2)) for path in others if path not in listed]
    with_states = due_pages(refs, [*stored, *rest], NOON, SETTINGS)
    assert with_states == due_pages(refs, rest, NOON, SETTINGS)
    assert len({found.url for found in with_states}) == len(with_states)


@given(st.text(max_size=30))
def test_source_is_asked_for_whole_in_one_hour_of_each_day(path: str) -> None:
    hours = [NOON + timedelta(hours=n) for n in range(24)]
    assert sum(wants_full(SOURCE + path, hour) for hour in hours) == 1
