"""Articles on one thing become an event by themselves: whatever the order, however often, wherever a run ends."""

from __future__ import annotations

import itertools
import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db.store import SqliteStore
from provenance.config import Config
from provenance.gazetteer import OutletBook
from provenance.pipeline.analysis import analyze
from provenance.types import Event, RawPage
from tests.coverage import NOW, analyzed, collected, demo_config, demo_pages, rows, story

FERRY = (
    (
        "coast",
        "Ferry Ellida runs aground off Sandholm",
        "The ferry Ellida ran aground off Sandholm on Friday with 180 passengers on board. Harbour master Runa Falk said"
        ' the rudder had jammed. "She turned like a leaf and nobody could hold her," Falk told reporters.',
    ),
    (
        "hill",
        "180 brought ashore from stranded ferry",
        "All 180 passengers of the stranded ferry Ellida were brought ashore at Sandholm. A jammed rudder was to blame,"
        ' harbour master Runa Falk said. "She turned like a leaf and nobody could hold her."',
    ),
    (
        "city",
        "Sandholm ferry: divers look at rudder of Ellida",
        "Divers examined the rudder of the ferry Ellida, which ran aground off Sandholm with 180 passengers. The"
        ' harbour master, Runa Falk, had said the rudder jammed. "We heard a crack first," said passenger Odd Berle.',
    ),
)
ONIONS = (
    (
        "coast",
        "Onion prices double after wet June",
        "Onions cost twice what they did in spring, growers in the Arnwater valley say. Rain rotted a third of the crop."
        ' "I have never seen a June like it," said grower Pim Astor.',
    ),
    (
        "hill",
        "Arnwater growers blame rain for dear onions",
        "A wet June has doubled the price of onions. In the Arnwater valley a third of the crop rotted, grower Pim Astor"
        ' said. "I have never seen a June like it."',
    ),
)
LIBRARY = (
    (
        "city",
        "Library opens at night",
        'The old library in Tolm Street will stay open until two. "Students asked for it," librarian Bea Quist said.',
    ),
)


def pages(
    stories: Sequence[tuple[str, str, str]], *, day: str = "2019-04-05", name: str = "a"
) -> list[RawPage]:
    """Stories of outlets as pages of one day."""
    return [
        story(
            f"https://{outlet}.example/{name}{n}",
            text,
            title=title,
            published_at=f"{day}T0{n}:30:00Z",
        )
        for n, (outlet, title, text) in enumerate(stories)
    ]


ALL = [*pages(FERRY), *pages(ONIONS, name="b"), *pages(LIBRARY, name="c")]


def partition(store: SqliteStore) -> dict[str, frozenset[str]]:
    """The addresses of each event."""
    urls = {v.article_id: v.article.url for v in store.versions()}
    return {
        event["event_id"]: frozenset(urls[i] for i in store.event_articles(event["event_id"]))
        for event in store.events()
    }


def placed(*batches: Sequence[RawPage], config: Config = Config()) -> SqliteStore:  # noqa: B008 - frozen
    """A store to which these batches came, each analyzed before the next."""
    store = SqliteStore()
    for batch in batches:
        collected(store, batch, config)
        analyzed(store, config)
    return store


def test_articles_of_two_outlets_on_one_thing_are_an_event_that_nobody_configured() -> None:
    store = placed(ALL)
    assert set(partition(store).values()) == {
        frozenset(p.url for p in pages(FERRY)),
        frozenset(p.url for p in pages(ONIONS, name="b")),
    }
    assert [e["suggested"] for e in store.events()] == [1, 1]
    assert all(e["event_id"].startswith("2019-04-05-") for e in store.events())


def test_statements_of_such_an_event_are_aligned() -> None:
    store = placed(ALL)
    [row] = [r for r in store.overview(limit=100) if "like a leaf" in r["text"]]
    assert row["outlet_count"] == 2


def test_one_outlet_alone_makes_no_event() -> None:
    texts = [("coast", title, text) for _, title, text in FERRY]
    assert partition(placed(pages(texts))) == {}


def test_the_order_of_arrival_does_not_matter() -> None:
    expected = set(partition(placed(ALL)).values())
    shuffled = list(ALL)
    for seed in range(4):
        random.Random(seed).shuffle(shuffled)
        assert set(partition(placed(*([p] for p in shuffled))).values()) == expected


def test_the_demo_falls_into_its_two_stories_and_analyzing_again_undoes_the_order_of_arrival() -> None:
    config = replace(demo_config(), events=())
    threat, pilots = sorted(partition(placed(demo_pages(), config=config)).items())
    assert "ankara" in threat[0]
    assert "pentagon" in pilots[0]
    singly = placed(*([p] for p in reversed(demo_pages())), config=config)
    analyzed(singly, config, everything=True)
    assert set(partition(singly).values()) == {threat[1], pilots[1]}


def test_the_same_words_weeks_later_are_another_event() -> None:
    store = placed([*pages(FERRY), *pages(FERRY, day="2019-04-19", name="b")])
    assert len(set(partition(store).values())) == 2


def test_the_same_pages_again_change_nothing(tmp_path: Path) -> None:
    path = tmp_path / "twice.db"
    with SqliteStore(path) as store:
        collected(store, ALL, Config())
        analyzed(store, Config())
    once = rows(path)
    with SqliteStore(path) as store:
        collected(store, ALL, Config())
        analyzed(store, Config())
        assert analyzed(store, Config(), everything=True).verdicts == 0
    assert rows(path) == once


class Ended(Exception):
    """A run that ends in the middle."""


@pytest.mark.parametrize("steps", [1, 4, 8, 9, 11])
def test_a_run_that_ends_anywhere_and_runs_again_equals_an_undisturbed_one(
    tmp_path: Path, steps: int
) -> None:
    def ending_after(n: int) -> SqliteStore:
        store = SqliteStore(tmp_path / f"{n}.db")
        collected(store, ALL, Config())
        left = itertools.count(n, -1)

        def progress(_stage: str, _done: int, _of: int) -> None:
            if next(left) == 0:
                raise Ended

        try:
            analyze(store, OutletBook(()), now=NOW, progress=progress)
        except Ended:
            analyzed(store, Config())
        return store

    ending_after(steps).close()
    ending_after(10_000).close()
    assert rows(tmp_path / f"{steps}.db") == rows(tmp_path / "10000.db")


def test_claims_keep_their_ids_when_single_articles_become_an_event() -> None:
    store = placed(ALL[:1])
    before = {r["text"]: r["claim_id"] for r in store.overview()}
    collected(store, ALL[1:], Config())
    analyzed(store, Config())
    now = {r["text"]: r["claim_id"] for r in store.overview(limit=100)}
    assert {text: now[text] for text in before if text in now} == {
        text: claim_id for text, claim_id in before.items() if text in now
    }
    assert all(store.claim(claim_id)["event_id"] is not None for claim_id in before.values())


def test_a_configured_event_takes_over_with_all_claims_and_brings_what_is_like_it() -> None:
    store = placed(ALL)
    before = {r["text"]: r["claim_id"] for r in store.overview(limit=100)}
    event = Event(id="ellida", title="The stranding of the Ellida", query=("aground Ellida",))
    config = replace(Config(), events=(event,))
    analyzed(store, config)
    [ferry] = [urls for event_id, urls in partition(store).items() if event_id == "ellida"]
    assert ferry == {p.url for p in pages(FERRY)}, (
        "one of them does not say `aground`, and is like the others"
    )
    assert len(store.events()) == 2
    assert {r["text"]: r["claim_id"] for r in store.overview(limit=100)} == before
    assert {r["event_id"] for r in store.overview(limit=100) if "like a leaf" in r["text"]} == {"ellida"}


def test_an_article_can_be_in_a_configured_event_and_in_another() -> None:
    event = Event(id="divers", title="Diving", query=("divers",))
    store = placed(ALL, config=replace(Config(), events=(event,)))
    groups = partition(store)
    [other] = [e for e in groups if "ferry" in e or "ellida" in e]
    assert groups["divers"] < groups[other]


def test_a_configured_event_may_take_the_id_that_was_suggested() -> None:
    store = placed(ALL)
    [event_id] = [e for e, urls in partition(store).items() if len(urls) == 3]
    before = {r["text"]: r["claim_id"] for r in store.overview(limit=100)}
    pasted = Event(id=event_id, title="Ferry", query=("Ellida",), since=datetime(2019, 4, 1, tzinfo=UTC))
    analyzed(store, replace(Config(), events=(pasted,)))
    assert [e["suggested"] for e in store.events() if e["event_id"] == event_id] == [0]
    assert {r["text"]: r["claim_id"] for r in store.overview(limit=100)} == before
