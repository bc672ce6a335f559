"""The store: one class that obeys ``protocols.Store`` and ``FetchLog``, over the modules that hold the SQL.

Longer than other modules: it is the one door to all of them, and each of its methods only passes on.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType, TracebackType

from db import aligning, collecting, judging, moving, outlets, polling, queries, reading, regrouping, runs
from db.answers import Answers
from db.claims import claims_of
from db.connect import Connection, check_file
from db.decisions import Decisions
from db.keyindex import StoreIndex
from db.pages import Pages, pages_path
from db.polling import Unread
from db.runs import STALE_SECONDS, Lease, Run
from db.schema import STORE
from db.sightings import sightings
from db.stories import StoryTables
from provenance.types import (
    Article,
    Attempt,
    Bond,
    ClaimDraft,
    ClaimLink,
    Event,
    Fetched,
    Grounds,
    HostState,
    Moved,
    Outlet,
    PageState,
    Poll,
    RawPage,
    Reading,
    Relation,
    RobotsFile,
    Sighting,
    StoredMention,
    StoredVersion,
    Validators,
    Verdict,
)


def _now() -> datetime:
    return datetime.now(UTC)


class SqliteStore(Answers):
    """A database file with its file of raw pages, or both in memory.

    One object belongs to one thread. Methods that write are one transaction each, and part of the
    open one inside ``transaction``. What each does is said in ``protocols``; the docstrings here say
    only what goes beyond.

    Args:
        path: The file; made where it does not exist. None is in memory.
        pages_path: Where the raw pages are; by default ``x.pages.db`` beside ``x.db``.
        readonly: Only read; the file must exist.
        clock: Tells the time of runs and heartbeats; nothing else here asks a clock.

    Raises:
        NotADatabase: The file is something else.
        NewerDatabase: A later version of this program wrote it.
        Damaged: SQLite reports it as malformed.
        StoreError: It cannot be opened.
    """

    def __init__(
        self,
        path: Path | str | None = None,
        *,
        pages_path: Path | str | None = None,
        readonly: bool = False,
        clock: Callable[[], datetime] = _now,
    ) -> None:
        self.path = None if path is None else Path(path)
        if self.path is not None:
            check_file(self.path, STORE, readonly=readonly)
        super().__init__(Connection(self.path, readonly=readonly))
        if not readonly:
            self._db.migrate(STORE)
        self._pages = Pages(_beside(self.path, pages_path), readonly=readonly)
        self._clock = clock
        self._lease: Lease | None = None

    def __enter__(self) -> SqliteStore:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close both files; a second time does nothing."""
        self._db.close()
        self._pages.close()

    def transaction(self) -> AbstractContextManager[None]:
        """BEGIN IMMEDIATE … COMMIT; nests, an inner one being a savepoint of the outer."""
        return self._db.transaction()

    # -- runs

    @contextmanager
    def lease(self, job: str, *, stale_seconds: float = STALE_SECONDS) -> Iterator[Lease]:
        """Hold the job's lease: attempts stored meanwhile belong to its run.

        A holder whose process is gone from this host, or that gave no heartbeat for
        ``stale_seconds``, loses it to this one.

        Raises:
            Busy: Another run of the job is alive.
        """
        with runs.leased(self._db, job, stale_seconds=stale_seconds, clock=self._clock) as lease:
            self._lease = lease
            try:
                yield lease
            finally:
                self._lease = None

    def heartbeat(self) -> None:
        """Say that the run that holds the lease is alive; without one nothing happens.

        Raises:
            Busy: Another run took the lease over.
        """
        if self._lease is not None:
            self._lease.heartbeat()

    def runs(self, *, limit: int = 20) -> Sequence[Run]:
        """The latest runs, newest first."""
        return runs.runs(self._db, limit=limit)

    @property
    def _run_id(self) -> int | None:
        return None if self._lease is None else self._lease.run_id

    # -- configuration

    def put_outlets(self, found: Iterable[Outlet]) -> None:
        """An outlet that is configured is not overwritten by one that is not."""
        with self.transaction():
            outlets.put_outlets(self._db, found)

    def put_events(self, events: Iterable[Event]) -> Sequence[str]:
        """Gives the ids of those that are new or changed."""
        with self.transaction():
            return outlets.put_events(self._db, events)

    def outlets(self) -> Mapping[str, Outlet]:
        """Without those that only a citation named and nobody put in."""
        return outlets.outlets(self._db)

    def collected(self) -> frozenset[str]:
        """See ``protocols.Store``."""
        return outlets.collected(self._db)

    def article_addresses(self, outlet_id: str) -> Mapping[int, str]:
        """See ``protocols.Store``."""
        return moving.article_addresses(self._db, outlet_id)

    def move_articles(self, article_ids: Collection[int], old: str, new: str) -> Moved:
        """All in one transaction."""
        with self.transaction():
            return moving.move_articles(self._db, article_ids, old, new)

    # -- collecting

    def keep_page(self, body: bytes, media_type: str) -> str:
        """The same bytes again are kept once, with the media type they came with first."""
        return self._pages.keep(body, media_type)

    def page_body(self, sha256: str) -> tuple[bytes, str] | None:
        """The bytes and media type of a kept page; None where it is not kept."""
        return self._pages.body(sha256)

    def add_fetch(self, fetched: Fetched) -> None:
        """The bytes of its page, if it has one, are kept first."""
        page = fetched.page
        sha256 = None if page is None else self.keep_page(page.body, page.media_type)
        with self.transaction():
            collecting.add_fetch(self._db, fetched, sha256, self._run_id)

    def validators(self, url: str) -> Validators | None:
        """See ``protocols.FetchLog``."""
        return collecting.validators(self._db, url)

    def page_states(
        self,
        source_url: str,
        *,
        listed: Collection[str] = (),
        since: datetime | None = None,
        unread_since: datetime | None = None,
    ) -> Sequence[PageState]:
        """``listed_at`` is when the page was first listed."""
        return polling.page_states(
            self._db, source_url, listed=listed, since=since, unread_since=unread_since
        )

    def robots(self, url: str) -> RobotsFile | None:
        """See ``protocols.FetchLog``."""
        return polling.robots(self._db, url)

    def host_state(self, host: str) -> HostState | None:
        """See ``protocols.FetchLog``."""
        return polling.host_state(self._db, host)

    def polls(
        self, source_url: str, *, limit: int | None = None, since: datetime | None = None
    ) -> Sequence[Poll]:
        """Without what was recorded as not asked for."""
        return polling.polls(self._db, source_url, limit=limit, since=since)

    def unread_pages(
        self, source_url: str, *, since: datetime | None = None, until: datetime | None = None
    ) -> Sequence[Unread]:
        """See ``polling.unread_pages``."""
        return polling.unread_pages(self._db, source_url, since=since, until=until)

    def kept_pages(self) -> Iterator[RawPage]:
        """Every story page that was fetched or imported, in that order, with its bytes."""
        for page, sha256 in collecting.kept_pages(self._db):
            found = self._pages.body(sha256)
            if found is not None:
                yield replace(page, body=found[0], media_type=found[1])

    def latest_version(self, outlet_id: str, urls: Sequence[str]) -> StoredVersion | None:
        """Where several articles have one of the URLs, the first URL decides."""
        return collecting.latest_version(self._db, outlet_id, urls)

    def near(self, outlet_id: str, url: str) -> Sequence[tuple[StoredVersion, Sequence[str]]]:
        """By the ids of the articles."""
        return collecting.near(self._db, outlet_id, url)

    def last_page(self, url: str) -> RawPage | None:
        """The latest by the time it was fetched."""
        found = collecting.last_page(self._db, url)
        kept = None if found is None else self._pages.body(found[1])
        if found is None or kept is None:
            return None
        return replace(found[0], body=kept[0], media_type=kept[1])

    def knows_page(self, url: str, fetched_at: datetime, sha256: str) -> bool:
        """See ``protocols.Store``."""
        return collecting.knows_page(self._db, url, fetched_at, sha256)

    def add_article(
        self,
        attempt: Attempt,
        page: RawPage,
        sha256: str,
        outlet: Outlet,
        article: Article,
        *,
        same_as: StoredVersion | None,
        is_new_version: bool,
        also: Collection[str] = (),
    ) -> StoredVersion:
        """A URL that another article of the outlet has already stays with that one."""
        with self.transaction():
            return collecting.add_article(
                self._db,
                attempt,
                page,
                sha256,
                outlet,
                article,
                same_as=same_as,
                is_new_version=is_new_version,
                also=also,
                run_id=self._run_id,
            )

    # -- reading and events

    def versions_to_read(self, reader: str, *, everything: bool = False) -> Iterator[StoredVersion]:
        """Readings may be saved while this is walked through."""
        return reading.versions_to_read(self._db, reader, everything=everything)

    def save_reading(self, version_id: int, found: Reading, reader: str) -> None:
        """The article's events, or the article where it is in none, become pending."""
        with self.transaction():
            reading.save_reading(self._db, version_id, found, reader)

    def versions(self, article_ids: Collection[int] | None = None) -> Iterator[StoredVersion]:
        """See ``protocols.Store``."""
        return collecting.versions(self._db, article_ids)

    def set_events(self, article_id: int, event_ids: Collection[str], *, suggested: bool = False) -> None:
        """An article that waited to be placed makes all its events pending and waits no more itself."""
        with self.transaction():
            reading.set_events(self._db, article_id, event_ids, suggested=suggested)

    def taken_by(self, article_ids: Collection[int]) -> Mapping[int, Sequence[str]]:
        """See ``protocols.Store``."""
        return reading.taken_by(self._db, article_ids)

    def story_index(self) -> StoryTables:
        """See ``protocols.Store``."""
        return StoryTables(self._db)

    def pending(self) -> Sequence[str | int]:
        """Event ids, then ids of articles in none, each sorted: the order does not depend on arrival."""
        return reading.pending(self._db)

    def event_articles(self, event_id: str) -> Sequence[int]:
        """Those that are only suggested among them."""
        return reading.event_articles(self._db, event_id)

    def done(self, key: str | int) -> None:
        """See ``protocols.Store``."""
        with self.transaction():
            reading.done(self._db, key)

    # -- aligning and judging

    def mentions(self, article_ids: Collection[int]) -> Sequence[StoredMention]:
        """See ``protocols.Store``."""
        return reading.mentions(self._db, article_ids)

    def claims_of(self, mention_ids: Collection[int]) -> Mapping[int, Sequence[int]]:
        """Mentions in no claim are left out."""
        return claims_of(self._db, mention_ids)

    def members(self, claim_ids: Collection[int]) -> Mapping[int, Sequence[int]]:
        """Of all events and articles that share the claim; an alias has those of the claim it became."""
        return aligning.members(self._db, claim_ids)

    def claims_in(self, key: str | int) -> Mapping[int, Sequence[int]]:
        """Only the mentions that this key put in; what others put in stays by itself."""
        return aligning.claims_in(self._db, key)

    def forget_claims(self, article_id: int) -> Mapping[int, int]:
        """See ``protocols.Store``."""
        with self.transaction():
            return aligning.forget_claims(self._db, article_id)

    def key_index(self) -> StoreIndex:
        """See ``protocols.Store``."""
        return StoreIndex(self._db)

    def save_claims(
        self,
        key: str | int,
        drafts: Sequence[ClaimDraft],
        *,
        links: Sequence[tuple[int, int, Relation, str]] = (),
    ) -> Sequence[int]:
        """Members that other events or articles put into a claim stay in it."""
        with self.transaction():
            return aligning.save_claims(self._db, key, drafts, links)

    def sightings(self, claim_ids: Collection[int]) -> Mapping[int, Sequence[Sighting]]:
        """By article and place."""
        return sightings(self._db, claim_ids)

    def save_verdicts(
        self,
        verdicts: Mapping[int, Verdict],
        *,
        decided_at: datetime,
        grounds: Mapping[int, Grounds] = MappingProxyType({}),
        occasion: str = "",
        as_before: Collection[int] = (),
    ) -> int:
        """Confidences and weights are compared to the third decimal."""
        with self.transaction():
            judging.list_again(self._db, as_before)
            return judging.save_verdicts(self._db, verdicts, decided_at, grounds=grounds, occasion=occasion)

    def judged(self, claim_ids: Collection[int]) -> Mapping[int, str]:
        """See ``protocols.Store``."""
        return judging.judged(self._db, claim_ids)

    def links(self, claim_id: int) -> Sequence[ClaimLink]:
        """By the other's id."""
        return aligning.links(self._db, claim_id)

    # -- what people decide

    @property
    def decisions(self) -> Decisions:
        """Where a person's verdicts, and what they join and take apart, are entered."""
        return Decisions(self._db)

    def bonds(self, article_ids: Collection[int]) -> Sequence[Bond]:
        """See ``protocols.Store``."""
        return regrouping.bonds(self._db, article_ids)

    def check(self) -> Sequence[str]:
        """What is wrong with the database and the file of pages, as sentences; none where both are sound."""
        return [*queries.damage(self._db), *self._pages.damage()]


def _beside(path: Path | None, given: Path | str | None) -> Path | None:
    if given is not None:
        return Path(given)
    return None if path is None else pages_path(path)
