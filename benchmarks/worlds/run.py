"""Worlds through the real pipeline, from pages to verdicts, and what came out beside what was planted."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from benchmarks.worlds.baselines import BASELINES, Seen
from benchmarks.worlds.desk import Desk
from benchmarks.worlds.kinds import KINDS, MIXED
from benchmarks.worlds.model import Truth, World
from db.store import SqliteStore
from provenance.errors import UnreadablePage
from provenance.gazetteer import OutletBook, folded
from provenance.pipeline.analysis import analyze
from provenance.pipeline.pages import imported, ingest
from provenance.text.tokens import forms
from provenance.types import Event

BATCH = 20  # worlds that share a database and a book of outlets: making those costs as much as a world
NOW = datetime(2026, 1, 1, tzinfo=UTC)
LANGUAGES: Mapping[str, int] = {"en": 70, "de": 15, "tr": 15}
"""How many in a hundred worlds are written in each."""
COVERED = 0.75  # share of a planted wording's words that a mention must have to be it, as in ../shared/score/events.py


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What was said of one planted claim. ``said`` is the claim's row of ``claim_overview``; empty where none was found."""

    world: World
    truth: Truth
    said: dict[str, Any]
    guesses: dict[str, str]
    """The outlet that each baseline names."""
    evidence: tuple[Mapping[str, Any], ...] = ()
    """The rows of the verdict's evidence."""

    @property
    def basis(self) -> str:
        """What the program says it rests on; a claim that was not found is not asserted."""
        return str(self.said.get("basis", "unknown"))

    @property
    def right(self) -> bool:
        """Whether the answer is the one that the pages' evidence gives."""
        if not self.truth.evidence:
            return self.basis == "unknown" or (
                self.truth.doubted and self.said.get("standing") == "contested"
            )
        if not self.said or self.basis != self.truth.basis:
            return False
        return self.basis != "reported" or self.names_origin

    @property
    def names_origin(self) -> bool:
        """Whether the outlet named is the planted one, by id or by name."""
        origin = self.truth.origin
        if origin is None:
            return False
        named = folded(str(self.said.get("origin_name") or ""))
        return self.said.get("origin_outlet_id") == origin or named == folded(self.world.names[origin])


def worlds(seed: int, count: int) -> Iterator[World]:
    """``count`` worlds of all kinds in turn; the same seed gives the same worlds."""
    kinds = list(KINDS)
    for i in range(count):
        kind = kinds[i % len(kinds)]
        desk = Desk(f"{seed}/{i}", kind, _languages(random.Random(f"{seed}/{i}/languages"), kind))
        KINDS[kind](desk)
        yield desk.world()


def _languages(rng: random.Random, kind: str) -> tuple[str, ...]:
    """The languages of a world: one, or where outlets translate two or three."""
    if kind in MIXED:
        return tuple(rng.sample(list(LANGUAGES), rng.choice((2, 3))))
    return (rng.choices(list(LANGUAGES), list(LANGUAGES.values()))[0],)


def answers(found: Iterable[World]) -> Iterator[Answer]:
    """The program's answers on all planted claims of these worlds."""
    batch: list[World] = []
    taken: set[str] = set()
    for world in found:
        names = {folded(name) for name in (*world.names.values(), *world.query)}
        if len(batch) == BATCH or names & taken:
            yield from _answered(batch)
            batch, taken = [], set()
        batch.append(world)
        taken |= names
    yield from _answered(batch)


def _answered(batch: Sequence[World]) -> Iterator[Answer]:
    book = OutletBook([o for w in batch for o in w.outlets])
    with SqliteStore() as store:
        filled(store, book, batch)
        events = [event_of(world) for world in batch]
        analyze(store, book, events, now=NOW)
        for world, event in zip(batch, events, strict=True):
            yield from _of_world(world, event, store)


def filled(store: SqliteStore, book: OutletBook, found: Iterable[World]) -> None:
    """Store the worlds' outlets and pages, each world's in the order in which they were fetched."""
    for world in found:
        store.put_outlets(world.outlets)
        for page in sorted(world.pages, key=lambda p: p.fetched_at):
            try:
                ingest(page, imported(page), store, book)
            except UnreadablePage:
                continue


def event_of(world: World) -> Event:
    """The world's event, as a configuration would have it."""
    return Event(id=world.event, title=world.event, query=world.query)


def _of_world(world: World, event: Event, store: SqliteStore) -> Iterator[Answer]:
    rows = {row["claim_id"]: dict(row) for row in store.overview(event=event.id, limit=10_000)}
    mentions: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for claim_id in rows:
        for row in store.claim_mentions(claim_id):
            mentions[row["url"]].append((claim_id, row["text"]))
    cited = _cited(world, event, store)
    for truth in world.truths:
        votes = Counter(
            claim
            for p in truth.printed
            for claim in {c for c, text in mentions[p.url] if covers(p.text, text)}
        )
        best = max(votes, key=lambda c: (votes[c], rows[c]["outlet_count"], -c), default=None)
        seen = [
            Seen(
                outlet_id=world.outlet_of[p.url],
                at=world.published[p.url] or max(page.fetched_at for page in world.pages),
                text=p.text,
                cited=tuple(sorted(cited[p.url])),
            )
            for p in truth.printed
        ]
        guesses = {name: guess(seen) for name, guess in BASELINES.items()}
        said = rows[best] if best is not None else {}
        why = tuple(store.evidence(best)) if best is not None else ()
        yield Answer(world=world, truth=truth, said=said, guesses=guesses, evidence=why)


def _cited(world: World, event: Event, store: SqliteStore) -> dict[str, set[str]]:
    """The outlets that each page names, by URL, as ids where they are the world's."""
    ids = {folded(name): outlet_id for outlet_id, name in world.names.items()}
    versions = {v.version_id: v.article.url for v in store.versions(store.event_articles(event.id))}
    found: dict[str, set[str]] = defaultdict(set)
    for stored in store.mentions(store.event_articles(event.id)):
        for citation in stored.mention.cited:
            named = citation.outlet_id or ids.get(folded(citation.name))
            if named is not None:
                found[versions[stored.version_id]].add(named)
    return found


def covers(wording: str, mention: str) -> bool:
    """Whether the mention is the planted wording: it has most of its words, or is mostly of them."""
    want, have = Counter(forms(wording)), Counter(forms(mention))
    shared = sum((want & have).values())
    n, k = sum(want.values()), sum(have.values())
    return n > 0 and (shared >= COVERED * n or (shared >= 0.85 * k and k >= max(4, 0.4 * n)))
