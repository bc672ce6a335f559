"""An event that formed by itself, proposed for the configuration, finds its articles by words."""

from __future__ import annotations

from dataclasses import replace

from provenance.config import Config
from provenance.pipeline.suggesting import proposal
from tests.coverage import analyzed
from tests.pipeline.test_placing import ALL, FERRY, pages, partition, placed


def test_a_proposal_takes_the_articles_of_the_event_and_no_others() -> None:
    store = placed(ALL)
    for row in store.events():
        event = proposal(store, row["event_id"], row["title"])
        alone = placed(ALL, config=replace(Config(), events=(event,)))
        taken = {i for i, events in alone.taken_by(range(1, 10)).items() if event.id in events}
        assert taken == set(store.event_articles(row["event_id"]))


def test_a_proposal_that_is_configured_keeps_the_event_as_it_is() -> None:
    store = placed(ALL)
    before = partition(store)
    events = tuple(proposal(store, r["event_id"], r["title"]) for r in store.events())
    analyzed(store, replace(Config(), events=events))
    assert partition(store) == before
    assert [e["suggested"] for e in store.events()] == [0, 0]


def test_a_proposal_begins_the_day_before_the_first_article() -> None:
    store = placed(pages(FERRY))
    [row] = store.events()
    assert f"{proposal(store, row['event_id'], row['title']).since:%Y-%m-%d}" == "2019-04-04"
