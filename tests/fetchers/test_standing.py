"""How often a source is asked, when it is given up, where it moved, and what was missed of it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fetchers.standing import (
    MAX_BACK_OFF,
    MAX_INTERVAL,
    RETIRED_AFTER,
    RETIRED_FAILURES,
    REVIVAL_EVERY,
    gaps,
    standing,
)
from provenance.types import Poll
from tests.builders import NOON

FEED = "https://ferry.example/rss"
NEW_HOME = "https://feeds.ferry.example/all"
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


def polled(*polls: tuple[timedelta, dict[str, object]]) -> list[Poll]:
    """Polls at these times after noon, newest first, as the log gives them."""
    return [Poll(**({"url": FEED} | said), at=NOON + after) for after, said in reversed(polls)]  # type: ignore[arg-type]


def failing(times: int, every: timedelta, **said: object) -> list[Poll]:
    return polled(*((n * every, {"error": "status", "status": 404} | said) for n in range(times)))


def test_source_that_was_never_asked_is_due() -> None:
    assert standing(FEED, []).due(NOON)


def test_source_with_news_is_due_at_once() -> None:
    assert standing(FEED, polled((HOUR * 0, {"listed": 20, "new": 3}))).due(NOON)


def test_quiet_source_waits_a_tenth_of_its_quiet() -> None:
    polls = polled((HOUR * 0, {"listed": 20, "new": 3}), (5 * HOUR, {"status": 304}))
    assert standing(FEED, polls).next_at == NOON + 5 * HOUR + 30 * MINUTE


@given(st.lists(st.integers(0, 3), min_size=1, max_size=30))
def test_source_that_answers_is_asked_every_hour_at_least(news: list[int]) -> None:
    polls = polled(*((n * 3 * HOUR, {"listed": 5, "new": new}) for n, new in enumerate(news)))
    next_at = standing(FEED, polls).next_at
    assert next_at is not None
    assert next_at - polls[0].at <= MAX_INTERVAL


def test_one_failure_is_forgiven_and_more_back_off() -> None:
    waits = []
    for times in (1, 2, 3, 500):
        polls = failing(times, MINUTE)
        next_at = standing(FEED, polls).next_at
        assert next_at is not None
        waits.append(next_at - polls[0].at)
    assert waits == [timedelta(0), 10 * MINUTE, 20 * MINUTE, MAX_BACK_OFF]


def test_source_is_retired_by_many_failures_over_days_only() -> None:
    assert not standing(FEED, failing(RETIRED_FAILURES, MINUTE)).retired
    polls = failing(RETIRED_FAILURES, RETIRED_AFTER / (RETIRED_FAILURES - 1))
    stands = standing(FEED, polls)
    assert (stands.retired, stands.failures) == (True, RETIRED_FAILURES)
    assert stands.next_at == polls[0].at + REVIVAL_EVERY


def test_source_that_says_it_is_gone_is_retired_soon() -> None:
    assert not standing(FEED, failing(2, HOUR, status=410)).retired
    assert standing(FEED, failing(3, HOUR, status=410)).retired


def test_retired_source_that_answers_is_revived() -> None:
    polls = [Poll(url=FEED, at=NOON + 30 * RETIRED_AFTER, listed=9), *failing(40, RETIRED_AFTER / 30)]
    stands = standing(FEED, polls)
    assert (stands.retired, stands.failures) == (False, 0)


def moves(*hours: float, to: str | None = NEW_HOME) -> list[tuple[timedelta, dict[str, object]]]:
    return [(HOUR * hour, {"moved_to": to, "listed": 9}) for hour in hours]


@pytest.mark.parametrize(
    ("polls", "address"),
    [
        pytest.param(moves(0, 12, 24), NEW_HOME, id="three times over a day"),
        pytest.param(moves(*(n / 3 for n in range(12))), NEW_HOME, id="often for hours"),
        pytest.param(moves(0, 24), FEED, id="twice"),
        pytest.param(moves(0, 1, 2), FEED, id="a busy morning"),
        pytest.param([*moves(0, 12), *moves(24, to=None)], FEED, id="and back"),
        pytest.param([*moves(0, 12), *moves(24, to="https://parked.example/")], FEED, id="elsewhere"),
        pytest.param([*moves(0, 12, 24), (30 * HOUR, {"url": NEW_HOME})], NEW_HOME, id="asked there"),
        pytest.param(
            [*moves(0, 12, 24), *((n * HOUR, {"url": NEW_HOME, "error": "status"}) for n in (30, 31, 32))],
            FEED,
            id="lost there",
        ),
    ],
)
def test_move_is_followed_when_it_lasts(
    polls: list[tuple[timedelta, dict[str, object]]], address: str
) -> None:
    stands = standing(FEED, polled(*polls))
    assert (stands.address, stands.moved) == (address, address != FEED)


def test_source_seen_every_hour_has_no_gap() -> None:
    polls = polled(*((n * HOUR, {"listed": 9, "new": 1}) for n in range(5)))
    assert gaps(polls, until=NOON + 5 * HOUR) == []


def test_long_silence_is_seen_late_where_the_listing_reaches_back() -> None:
    polls = polled(
        (0 * HOUR, {"listed": 9, "new": 9}),
        (3 * HOUR, {"error": "deadline"}),
        (9 * HOUR, {"listed": 9, "new": 4}),
    )
    (gap,) = gaps(polls, until=NOON + 9 * HOUR)
    assert (gap.begin, gap.end, gap.lost) == (NOON, NOON + 9 * HOUR, False)
    assert gap.why == "1 failed attempts: deadline"


def test_listing_that_shares_nothing_with_the_last_may_have_lost_pages() -> None:
    polls = polled((0 * HOUR, {"listed": 9, "new": 9}), (HOUR, {"listed": 9, "new": 9}))
    (gap,) = gaps(polls, until=NOON + HOUR)
    assert gap.lost


def test_source_not_seen_since_is_a_gap_up_to_now() -> None:
    (gap,) = gaps(polled((0 * HOUR, {"listed": 9})), until=NOON + 10 * HOUR)
    assert (gap.end, gap.lost, gap.why) == (NOON + 10 * HOUR, True, "it was not asked")
