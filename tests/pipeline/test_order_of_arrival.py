"""Articles in no event, analyzed again all at once, are in claims that do not depend on which page came first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.store import SqliteStore
from provenance.config import Config, parse
from provenance.gazetteer import OutletBook
from provenance.pipeline import analysis
from tests.coverage import NOW, analyzed, collected, story

LOCKS = "The upper lock will stay shut until every boat in the basin has been weighed and measured again"
HERONS = "Nobody counted the herons on the island before the reeds were cut for the new landing stage"
SAID = (
    LOCKS,
    LOCKS[:51],
    LOCKS[24:],
    LOCKS.replace("measured", "tested"),
    f"{LOCKS}. {HERONS}.",
    HERONS,
    HERONS[:43],
    HERONS.replace("counted", "has counted"),
)
FIRST, APART = datetime(2014, 4, 1, 8, tzinfo=UTC), timedelta(days=60)
"""So far apart that no two pages make an event."""
SIGNED = {"by": "Ada", "reason": "I counted them.", "decided_at": NOW}


def come(store: SqliteStore, order: Sequence[int], config: Config, *, at_a_time: int) -> None:
    """The pages come in this order, and are analyzed so many at a time."""
    for start in range(0, len(order), at_a_time):
        pages = [
            story(
                f"https://paper{n}.example/a",
                f"“{SAID[n]},” the lock keeper of town {n} wrote.",
                published_at=(FIRST + APART * n).isoformat(),
                title=f"Notes of day {n}",
            )
            for n in order[start : start + at_a_time]
        ]
        collected(store, pages, config)
        analyzed(store, config)


def partition(store: SqliteStore) -> set[frozenset[str]]:
    return {
        frozenset(row["url"] for row in store.claim_mentions(claim["claim_id"]))
        for claim in store.overview(limit=100)
    }


@settings(max_examples=6, deadline=None)
@given(st.permutations(range(len(SAID))), st.permutations(range(len(SAID))))
def test_claims_of_all_at_once_are_those_of_any_other_order(one: list[int], two: list[int]) -> None:
    partitions = []
    for order, at_a_time in ((one, 1), (two, 3)):
        with SqliteStore() as store:
            come(store, order, parse(""), at_a_time=at_a_time)
            ids = [claim["claim_id"] for claim in store.overview(limit=100)]
            analyzed(store, parse(""), everything=True)
            partitions.append(partition(store))
            assert {store.claim(claim)["claim_id"] for claim in ids} <= {
                claim["claim_id"] for claim in store.overview(limit=100)
            }
            assert store.check() == []
    assert partitions[0] == partitions[1]


def test_made_again_nothing_changes() -> None:
    with SqliteStore() as store:
        come(store, range(len(SAID)), parse(""), at_a_time=2)
        analyzed(store, parse(""), everything=True)
        before = [dict(row) for row in store.overview(limit=100)]
        history = {row["claim_id"]: len(store.history(row["claim_id"])) for row in before}
        analyzed(store, parse(""), everything=True)
        assert [dict(row) for row in store.overview(limit=100)] == before
        assert {row["claim_id"]: len(store.history(row["claim_id"])) for row in before} == history


@pytest.mark.parametrize("steps", [1, 2, 3])
def test_ended_in_the_middle_and_run_again_it_comes_out_the_same(
    steps: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(analysis, "AT_ONCE", 2)
    partitions = []
    for ended in (False, True):
        with SqliteStore() as store:
            come(store, (7, 2, 4, 0, 1, 6, 3, 5), parse(""), at_a_time=1)
            if ended:
                seen: list[int] = []

                def stop(stage: str, done: int, _of: int, seen: list[int] = seen) -> None:
                    if stage == "judging":
                        seen.append(done)
                        if len(seen) > steps:
                            raise KeyboardInterrupt

                with pytest.raises(KeyboardInterrupt):
                    analysis.analyze(store, OutletBook(()), (), now=NOW, everything=True, progress=stop)
                assert store.check() == []
            analyzed(store, parse(""), everything=True)
            partitions.append(partition(store))
    assert partitions[0] == partitions[1]


@pytest.mark.parametrize("action", ["merge", "split"])
def test_what_a_person_decided_holds_and_others_join_it(action: str) -> None:
    with SqliteStore() as store:
        come(store, (0, 5), parse(""), at_a_time=1)
        locks, herons = (row["claim_id"] for row in sorted(store.overview(), key=lambda r: r["claim_id"]))
        if action == "merge":
            store.decisions.merge(locks, herons, **SIGNED)  # type: ignore[arg-type]
        else:
            come(store, (3,), parse(""), at_a_time=1)
            [moved] = [r["mention_id"] for r in store.claim_mentions(locks) if "paper3" in r["url"]]
            herons = store.decisions.split(locks, [moved], **SIGNED)  # type: ignore[arg-type]
        come(store, (1, 6), parse(""), at_a_time=2)
        analyzed(store, parse(""), everything=True)
        homes = {store.claim(claim)["claim_id"] for claim in (locks, herons)}
        assert len(homes) == (1 if action == "merge" else 2)
        first = store.claim(locks)["claim_id"]
        urls = {row["url"] for row in store.claim_mentions(first)}
        assert "https://paper1.example/a" in urls


def test_claims_of_an_event_take_in_what_single_articles_say_and_stay() -> None:
    config = parse('[[event]]\nid = "tests"\ntitle = "The tests"\nquery = ["tested"]\n')
    with SqliteStore() as store:
        come(store, (0, 5, 3, 2), config, at_a_time=1)
        analyzed(store, config, everything=True)
        [claim] = claims = store.claims_in("tests")
        assert {row["url"] for row in store.claim_mentions(claim)} == {
            f"https://paper{n}.example/a" for n in (0, 2, 3)
        }
        analyzed(store, config, everything=True)
        assert store.claims_in("tests") == claims


def test_page_whose_words_two_events_have_stays_with_one_of_them() -> None:
    events = "".join(
        f'[[event]]\nid = "e{n}"\ntitle = "Town {n}"\nquery = ["keeper of town {n}"]\n' for n in (1, 2)
    )
    with SqliteStore() as store:
        for n, config in enumerate((parse(""), parse(""), parse(events))):
            text = f"“{LOCKS},” the lock keeper of town {n} wrote."
            at = (FIRST + APART * n).isoformat()
            page = story(f"https://paper{n}.example/a", text, published_at=at, title=f"Notes of day {n}")
            collected(store, [page], config)
            analyzed(store, config)
        made = []
        for _ in range(2):
            analyzed(store, parse(events), everything=True)
            made.append([dict(row) for row in store.overview(limit=100)])
    assert len(made[0]) == 2
    assert made[0] == made[1]
