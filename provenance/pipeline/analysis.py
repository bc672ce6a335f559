"""From stored versions to verdicts: read, place in events, align, judge; only what is pending."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterator, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import groupby, islice

from provenance.errors import BadInput, ProvenanceError, StoreError
from provenance.extract.pieces import pieces
from provenance.extract.reading import READER, read
from provenance.gazetteer import OutletBook
from provenance.lang import profile
from provenance.pipeline.claims import settle_article, settle_event
from provenance.pipeline.judging import Bench
from provenance.pipeline.placing import Progress, place
from provenance.pipeline.rechoosing import Together, at_once
from provenance.protocols import Embedder, Store
from provenance.types import Event

log = logging.getLogger(__name__)

AT_ONCE = 50
"""Articles in no event settled in one transaction: a claim that many of them have is judged once for all, and others
who write need not wait long."""


def _silent(_stage: str, _done: int, _of: int) -> None:
    return


@dataclass(slots=True, kw_only=True)
class Analysis:
    """What an analysis did, in counts, and what it could not do."""

    read: int = 0
    mentions: int = 0
    events: int = 0
    articles: int = 0
    claims: int = 0
    verdicts: int = 0
    failures: list[ProvenanceError] = field(default_factory=list)


def analyze(
    store: Store,
    book: OutletBook,
    events: Sequence[Event] = (),
    *,
    now: datetime,
    everything: bool = False,
    embedder: Embedder | None = None,
    progress: Progress = _silent,
) -> Analysis:
    """Read, align and judge what is new; with ``everything``, all again from what is stored.

    With an ``embedder`` the statements of an event are aligned by their meaning as well.

    Raises:
        StoreError: The database could not take it. What was committed stays.
    """
    done = Analysis()
    _read_versions(store, book, everything=everything, done=done, progress=progress)
    place(store, events, everything=everything, progress=progress)
    bench = Bench(store=store, book=book, events=events, now=now)
    pending = store.pending()
    judged = 0
    hurt: set[Key] = set()
    for keys, settled in _settling(store, pending, embedder, everything=everything, hurt=hurt):
        progress("judging", judged, len(pending))
        _settle(store, bench, keys, settled, everything=everything, hurt=hurt, done=done)
        judged += len(keys)
    progress("judging", judged, len(pending))
    return done


Key = str | int
"""An event, or an article in none."""


def _settle(
    store: Store,
    bench: Bench,
    keys: Sequence[Key],
    settled: Callable[[Key], Sequence[int]],
    *,
    everything: bool,
    hurt: set[Key],
    done: Analysis,
) -> None:
    """Align and judge in one transaction; what a defect stops is named, goes on waiting, and stops nothing else."""
    try:
        with store.transaction():
            ids = {i for key in keys for i in settled(key)}
            verdicts = bench.judge(sorted(ids), untouched=everything)
            for key in keys:
                store.done(key)
    except StoreError:
        raise
    except Exception as e:  # a defect met on one text must not end the job
        hurt.update(keys)
        log.debug("settling %s", keys, exc_info=True)
        if len(keys) > 1:
            for key in keys:
                _settle(store, bench, [key], settled, everything=everything, hurt=hurt, done=done)
            return
        what = f"event {keys[0]}" if isinstance(keys[0], str) else f"article {keys[0]}"
        done.failures.append(BadInput(what, f"could not be aligned or judged: {type(e).__name__}: {e}"))
        return
    done.claims += len(ids)
    done.verdicts += verdicts
    done.events += sum(isinstance(key, str) for key in keys)
    done.articles += sum(isinstance(key, int) for key in keys)


def _settling(
    store: Store,
    pending: Sequence[Key],
    embedder: Embedder | None,
    *,
    everything: bool,
    hurt: Set[Key],
) -> Iterator[tuple[Sequence[Key], Callable[[Key], Sequence[int]]]]:
    """What is settled in one transaction, in order, and what settles it.

    With ``everything`` articles in no event come last and are aligned together, whichever came first; one after
    another where that cannot be, or where one of them was ``hurt``: then what is known of the others is of no use.
    """

    def one(key: Key) -> Sequence[int]:
        return settle_event(store, key, embedder) if isinstance(key, str) else settle_article(store, key)

    singles = [key for key in pending if isinstance(key, int)]
    last = dict.fromkeys(at_once(store, singles) if everything else ())
    first = [key for key in pending if key not in last]
    for keys in _together(first):
        yield keys, one
    if last:
        others = {key for key in first if isinstance(key, int)}
        others.update(i for key in first if isinstance(key, str) for i in store.event_articles(key))
        together = _all_at_once(store, list(last), others)
        for keys in _together(list(last)):
            yield (
                keys,
                lambda key: one(key) if together is None or hurt & last.keys() else together.settle(int(key)),
            )


def _all_at_once(store: Store, article_ids: Sequence[int], others: Collection[int]) -> Together | None:
    """The claims of all these articles; None where a defect was met on one of them, which is named when it is settled."""
    try:
        return Together(store, article_ids, others)
    except StoreError:
        raise
    except Exception:  # a defect met on one text must not end the job
        log.debug("aligning at once", exc_info=True)
        return None


def _together(pending: Sequence[Key]) -> Iterator[Sequence[Key]]:
    """What is settled in one transaction, in order: an event, or some articles in none, whose claims are judged once."""
    for is_event, keys in groupby(pending, key=lambda key: isinstance(key, str)):
        size, left = 1 if is_event else AT_ONCE, iter(keys)
        while chunk := list(islice(left, size)):
            yield chunk


def _read_versions(
    store: Store, book: OutletBook, *, everything: bool, done: Analysis, progress: Progress
) -> None:
    versions = list(store.versions_to_read(READER, everything=everything))
    for i, version in enumerate(versions):
        progress("reading", i, len(versions))
        try:
            outlet = book.by_id(version.outlet_id)
            seen = book.seen_from(outlet or book.of_page(version.article.url))
            reading = read(version.article, outlet=outlet, book=seen)
        except Exception as e:  # a defect met on one article must not end the job
            log.debug("reading %s", version.article.url, exc_info=True)
            done.failures.append(BadInput(version.article.url, f"could not be read: {type(e).__name__}: {e}"))
            continue
        cited = {c.outlet_id for c in reading.citations} | {
            c.outlet_id for m in reading.mentions for c in m.cited
        }
        store.put_outlets(o for o in map(book.by_id, sorted(filter(None, cited))) if o is not None)
        words, text = profile(reading.language), version.article.text
        statements = tuple(p for m in reading.mentions for p in pieces(m, text, words))
        store.save_reading(version.version_id, replace(reading, mentions=statements), READER)
        done.read += 1
        done.mentions += len(reading.mentions)
    progress("reading", len(versions), len(versions))
