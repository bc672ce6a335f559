"""Generated worlds: what they promise, and the laws that verdicts on whole coverage keep."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from benchmarks.worlds.kinds import KINDS
from benchmarks.worlds.model import World
from benchmarks.worlds.run import NOW, worlds
from db.store import SqliteStore
from provenance.gazetteer import OutletBook
from provenance.pipeline.analysis import analyze
from provenance.pipeline.pages import imported, ingest
from provenance.types import Event, Outlet, RawPage
from tests.coverage import story

SEED = 5
ROUND = len(KINDS)
Verdicts = dict[tuple[str, ...], tuple[str, str | None]]


@pytest.fixture(scope="module")
def some() -> Sequence[World]:
    """One world of each kind."""
    return list(worlds(SEED, ROUND))


def judged(world: World, *batches: Sequence[RawPage], more: Sequence[Outlet] = ()) -> Verdicts:
    """Basis and origin of each claim, by the places where it stands; each batch is a run of its own."""
    outlets = (*world.outlets, *more)
    book = OutletBook(outlets)
    event = Event(id=world.event, title=world.event, query=world.query)
    with SqliteStore() as store:
        store.put_outlets(outlets)
        for batch in batches:
            for page in batch:
                ingest(page, imported(page), store, book)
            analyze(store, book, [event], now=NOW)
        found: Verdicts = {}
        for row in store.overview(event=event.id, limit=1000):
            places = (f"{m['url']} {m['text']}" for m in store.claim_mentions(row["claim_id"]))
            found[tuple(sorted(places))] = (row["basis"], row["origin_name"])
        return found


def test_same_seed_gives_the_same_worlds(some: Sequence[World]) -> None:
    assert list(worlds(SEED, ROUND)) == list(some)
    assert list(worlds(SEED + 1, ROUND)) != list(some)


def test_planted_wordings_stand_in_their_pages(some: Sequence[World]) -> None:
    for world in some:
        text = {page.url: "" for page in world.pages}
        for page in world.pages:
            text[page.url] += page.body.decode().replace('\\"', "").casefold()
        for printed in (p for truth in world.truths for p in truth.printed):
            first_words = " ".join(printed.text.casefold().split()[:4])
            assert first_words in text[printed.url], printed


def test_every_kind_plants_what_can_be_told_or_must_be_left_open(some: Sequence[World]) -> None:
    for world in some:
        assert world.truths
        if world.kind.startswith("masked"):
            assert not any(truth.evidence for truth in world.truths)


def test_verdicts_do_not_depend_on_the_order_of_arrival(some: Sequence[World]) -> None:
    for world in some[::3]:
        if len({p.url for p in world.pages}) == len(world.pages):
            assert judged(world, world.pages) == judged(world, world.pages[::-1])


def test_an_event_in_two_runs_ends_as_in_one(some: Sequence[World]) -> None:
    for world in some[1::3]:
        if len({p.url for p in world.pages}) == len(world.pages):
            assert judged(world, world.pages[:1], world.pages[1:]) == judged(world, world.pages)


def test_an_outlet_that_has_nothing_to_do_with_it_changes_nothing(some: Sequence[World]) -> None:
    for world in some[2::3]:
        stranger = story(
            "https://far-away.example/x",
            f"Cheese from the hills around {world.query[0]} has won a medal in the capital.",
            published_at="2020-01-01T00:00:00Z",
        )
        with_stranger = judged(world, (*world.pages, stranger))
        without = judged(world, world.pages)
        assert {places: with_stranger.get(places) for places in without} == without


def test_clocks_that_all_go_wrong_alike_change_nothing(some: Sequence[World]) -> None:
    for world in some[::4]:
        shifted = [_shifted(page, timedelta(days=7)) for page in world.pages]
        assert judged(world, shifted) == judged(world, world.pages)


def test_removing_an_article_changes_only_claims_that_it_has_or_is_named_for(some: Sequence[World]) -> None:
    for world in some[::5]:
        gone = world.pages[-1]
        outlet = world.names[world.outlet_of[gone.url]]
        before, after = (
            judged(world, world.pages),
            judged(world, [p for p in world.pages if p.url != gone.url]),
        )
        for places, verdict in before.items():
            if verdict[1] != outlet and not any(place.startswith(gone.url) for place in places):
                assert after[places] == verdict


def test_a_sister_title_of_the_origin_does_not_take_its_place(some: Sequence[World]) -> None:
    world = next(w for w in some if w.kind == "interview")
    home = next(p for p in world.pages if world.outlet_of[p.url] == world.truths[0].origin)
    sister = Outlet(
        id="sister-title", name="The Sister Title", domains=("sister.example",), parent=world.truths[0].origin
    )
    copy = replace(home, url="https://sister.example/copy")
    found = judged(world, (*world.pages, copy), more=[sister])
    origins = {
        name for places, (_, name) in found.items() if any("sister.example" in place for place in places)
    }
    assert "The Sister Title" not in origins


def _shifted(page: RawPage, by: timedelta) -> RawPage:
    """The page as if all had happened later, its own dates moved as well."""
    body = re.sub(
        r"\b202\d-\d\d-\d\d", lambda m: (date.fromisoformat(m[0]) + by).isoformat(), page.body.decode()
    )
    return replace(page, body=body.encode(), fetched_at=page.fetched_at + by)
