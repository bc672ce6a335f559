"""The seams: what the thinking asks of storage, and what the fetchers ask of it.

Protocols describe; nothing inherits from them. `db.store.SqliteStore` obeys `Store` and
`FetchLog`, `db.keyindex` and `db.fileindex` obey `KeyIndex`, and so does the in-memory twin in `align`.
All stand in one file, however long, because each line is one promise and they are read side by side.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

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
    Listing,
    Moved,
    Outlet,
    PageState,
    Poll,
    RawPage,
    Reading,
    Relation,
    RobotsFile,
    Sighting,
    Source,
    Statement,
    StoredMention,
    StoredVersion,
    Story,
    Tie,
    Validators,
    Verdict,
)


class Fetcher(Protocol):
    """Lists the pages of a source of one kind from the source's body."""

    def discover(self, source: Source, body: bytes, *, base_url: str) -> Listing:
        """The pages that ``body`` lists, each once, in its order.

        Raises:
            NotAFeed: The body is something else.
        """
        ...


class FetchLog(Protocol):
    """What the fetchers read of earlier runs. They never write: what they yield is stored whole."""

    def validators(self, url: str) -> Validators | None:
        """What the last good answer of ``url`` gave for a conditional request."""
        ...

    def page_states(
        self,
        source_url: str,
        *,
        listed: Collection[str] = (),
        since: datetime | None = None,
        unread_since: datetime | None = None,
    ) -> Sequence[PageState]:
        """Pages that the source listed, newest listing first: all of them, or those that may matter to a run.

        Args:
            source_url: The source's address as it is configured.
            listed: Pages to include whenever they were listed first.
            since: Include what was listed first from then on …
            unread_since: … and, from this earlier time on, what was never had.
        """
        ...

    def host_state(self, host: str) -> HostState | None:
        """What earlier runs learned of the host's pace; None where it was never asked."""
        ...

    def robots(self, url: str) -> RobotsFile | None:
        """What earlier runs know of the robots.txt at this address; None where it was never asked for."""
        ...

    def polls(
        self, source_url: str, *, limit: int | None = None, since: datetime | None = None
    ) -> Sequence[Poll]:
        """The attempts at the source, newest first, under its own address or the one it moved to.

        Args:
            source_url: The source's address as it is configured.
            limit: The latest so many; None for all.
            since: Only those from then on.
        """
        ...


class Embedder(Protocol):
    """Gives texts vectors that lie near each other where the texts mean much the same."""

    @property
    def languages(self) -> Collection[str]:
        """The languages it knows, as two letters."""
        ...

    def vectors(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One row for each text, of length 1; the same for the same texts in the same order."""
        ...


class KeyIndex(Protocol):
    """Claims by the keys of their leaders: for each key at most ``LEADERS_PER_KEY`` statements."""

    def leaders(self, keys: Collection[int]) -> Mapping[int, Sequence[int]]:
        """For each of the keys that is known: ids of its leaders, oldest first."""
        ...

    def statements(self, ids: Collection[int]) -> Mapping[int, Statement]:
        """The statements of these ids, those that exist."""
        ...

    def claims(self, ids: Collection[int]) -> Mapping[int, Sequence[int]]:
        """For each statement the claims it is in, its main one first, aliases resolved."""
        ...

    def roots(self, claims: Collection[int]) -> Mapping[int, tuple[int, int]]:
        """For each claim the id of its first statement and how many statements it has."""
        ...

    def new_claim(self) -> int:
        """A claim id that was never used."""
        ...

    def add(
        self,
        statement: Statement,
        keys: Collection[int],
        claims: Sequence[tuple[int, Relation, float]],
    ) -> None:
        """Store a statement as member of claims (the main one first) and as leader of keys.

        Without ``claims`` its membership stays as it is: the claims of events are stored otherwise.
        """
        ...

    def set_root(self, claim: int, statement: Statement) -> None:
        """Let a statement, a member or one that is about to be, stand for the claim."""
        ...

    def absorb(self, winner: int, loser: int) -> None:
        """Make ``loser`` an alias of ``winner``, which takes its members; logged."""
        ...


class StoryIndex(Protocol):
    """Articles by what they are about; its writes belong to the open ``transaction``."""

    def waiting(self, *, everything: bool = False) -> Sequence[int]:
        """Articles of which a version was read since they were put in (with ``everything``: all that were read)."""
        ...

    def size(self) -> int:
        """How many stories there are."""
        ...

    def known(self, terms: Collection[int]) -> Mapping[int, int]:
        """How many articles have each of these terms; those of none are left out."""
        ...

    def count(self, articles: int, by_term: Mapping[int, int]) -> None:
        """Add to the number of articles, and of those that have each term; negative numbers take away."""
        ...

    def forget(self, article_ids: Collection[int]) -> None:
        """Take stories out, with their terms and ties; the groups they were in are remembered."""
        ...

    def near(self, story: Story, window: timedelta, limit: int) -> Sequence[Story]:
        """Stories within the window around this one that share its keys, those that share the heaviest first."""
        ...

    def stories(self, article_ids: Collection[int]) -> Mapping[int, Story]:
        """The stories of these articles, those that exist."""
        ...

    def add(self, story: Story, version_id: int, ties: Sequence[Tie]) -> None:
        """Put a story in, with its ties to others; one that is there already is replaced and stays in its group."""
        ...

    def ties(self, article_ids: Collection[int]) -> Sequence[Tie]:
        """All ties of these articles, to each other and to others, each once."""
        ...

    def groups(self, article_ids: Collection[int]) -> Mapping[int, int]:
        """The group of each of these articles that is in one."""
        ...

    def members(self, group_ids: Collection[int]) -> Mapping[int, Sequence[int]]:
        """The articles of these groups, sorted; a group that has none any more is left out."""
        ...

    def all_groups(self) -> Sequence[int]:
        """Ids of the groups that have articles."""
        ...

    def regroup(self, article_ids: Collection[int], group_id: int | None) -> int:
        """Put these articles, and no others, into a group (None: a new one); gives its id."""
        ...

    def ungroup(self, article_ids: Collection[int]) -> None:
        """Take these articles out of their groups."""
        ...

    def event_of(self, group_id: int) -> str | None:
        """The suggested event that the group makes, now listed; None where it has none, or the configuration took its id."""
        ...

    def name_event(self, group_id: int, wanted: str, title: str) -> str:
        """Let the group make an event of this id, or of one with a number behind it where it is taken; gives the id."""
        ...


class Store(Protocol):
    """What the pipeline asks of the database. Each method that writes is one transaction."""

    # -- configuration

    def put_outlets(self, outlets: Iterable[Outlet]) -> None:
        """Add or update outlets and their sources; the same again changes nothing."""
        ...

    def put_events(self, events: Iterable[Event]) -> Sequence[str]:
        """Add or update configured events; gives the ids of those that are new or changed."""
        ...

    def outlets(self) -> Mapping[str, Outlet]:
        """Every outlet ever stored, by id."""
        ...

    def collected(self) -> frozenset[str]:
        """Ids of the outlets of which there is an article."""
        ...

    def article_addresses(self, outlet_id: str) -> Mapping[int, str]:
        """The first address of each article of the outlet, by the article's id."""
        ...

    def move_articles(self, article_ids: Collection[int], old: str, new: str) -> Moved:
        """Give articles of one outlet to another, to be read again with those that cite the old one, in one transaction.

        An article of which the new outlet has an address already was collected twice: the two become one, under the
        older id, with the versions of both in the order in which they came.
        """
        ...

    # -- collecting

    def keep_page(self, body: bytes, media_type: str) -> str:
        """Keep the bytes in the file of raw pages, committed before this returns; gives their SHA-256."""
        ...

    def add_fetch(self, fetched: Fetched) -> None:
        """Record an attempt that brought no story, and what it lists, in one transaction."""
        ...

    def latest_version(self, outlet_id: str, urls: Sequence[str]) -> StoredVersion | None:
        """The newest version of the outlet's article that has one of these URLs."""
        ...

    def near(self, outlet_id: str, url: str) -> Sequence[tuple[StoredVersion, Sequence[str]]]:
        """The outlet's articles that have an address of the same ``urls.place``: newest version and all addresses of each."""
        ...

    def last_page(self, url: str) -> RawPage | None:
        """The page of a story that this address gave last, with its bytes; None where it never did."""
        ...

    def knows_page(self, url: str, fetched_at: datetime, sha256: str) -> bool:
        """Whether this very page, fetched at this very time, is stored already."""
        ...

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
        """Record an attempt with its page: a new article (``same_as`` None), a new version of one, or
        only that the newest version was seen again. All URLs of the page become the article's, and those of ``also``.
        """
        ...

    # -- reading

    def versions_to_read(self, reader: str, *, everything: bool = False) -> Iterator[StoredVersion]:
        """Versions without a reading by ``reader`` (a name with a version), oldest first."""
        ...

    def save_reading(self, version_id: int, reading: Reading, reader: str) -> None:
        """Replace the version's mentions and citations; those with the same kind and span keep their id."""
        ...

    # -- events

    def versions(self, article_ids: Collection[int] | None = None) -> Iterator[StoredVersion]:
        """All versions of these articles (None: of all), by article and seq."""
        ...

    def set_events(self, article_id: int, event_ids: Collection[str], *, suggested: bool = False) -> None:
        """Say which events take the article by their words (or, ``suggested``, by its likeness to others).

        Those it joins or leaves become pending; what it leaves has its claims no more, but their ids live on.
        """
        ...

    def taken_by(self, article_ids: Collection[int]) -> Mapping[int, Sequence[str]]:
        """For each article the configured events that take it by their words; those of none are left out."""
        ...

    def story_index(self) -> StoryIndex:
        """What the articles are about, to find those on one thing; its writes belong to the open ``transaction``."""
        ...

    def pending(self) -> Sequence[str | int]:
        """What has to be aligned and judged, in the order to do it: event ids, and ids of articles in none."""
        ...

    def event_articles(self, event_id: str) -> Sequence[int]:
        """Ids of the event's articles, oldest first."""
        ...

    # -- aligning and judging

    def mentions(self, article_ids: Collection[int]) -> Sequence[StoredMention]:
        """All mentions of all versions of these articles, by article, version and place."""
        ...

    def claims_of(self, mention_ids: Collection[int]) -> Mapping[int, Sequence[int]]:
        """For each mention the claims it is in now, the main one first, aliases resolved."""
        ...

    def members(self, claim_ids: Collection[int]) -> Mapping[int, Sequence[int]]:
        """For each claim the ids of its mentions."""
        ...

    def bonds(self, article_ids: Collection[int]) -> Sequence[Bond]:
        """What persons said of the mentions of these articles, and of others with them; the last word counts."""
        ...

    def claims_in(self, key: str | int) -> Mapping[int, Sequence[int]]:
        """The claims that `save_claims` stored under this key, each with the ids of its mentions."""
        ...

    def forget_claims(self, article_id: int) -> Mapping[int, int]:
        """Take the article's mentions out of their claims and out of the index, to be aligned again.

        Gives the main claim that each mention had.
        """
        ...

    def key_index(self) -> KeyIndex:
        """The index over all stored claims; its writes belong to the open ``transaction``."""
        ...

    def transaction(self) -> AbstractContextManager[None]:
        """BEGIN IMMEDIATE … COMMIT around what one event or article changes; nests."""
        ...

    def save_claims(
        self,
        key: str | int,
        drafts: Sequence[ClaimDraft],
        *,
        links: Sequence[tuple[int, int, Relation, str]] = (),
    ) -> Sequence[int]:
        """Store the claims of one event (``key`` a str) or of one article in none: gives their ids in order.

        What the key had stored before is replaced; statements that others put into a claim stay.
        ``links`` are look-alikes as (index of a draft, index of another, relation, note).
        """
        ...

    def sightings(self, claim_ids: Collection[int]) -> Mapping[int, Sequence[Sighting]]:
        """For each claim its sightings: one for each article and wording, over the article's versions."""
        ...

    def save_verdicts(
        self,
        verdicts: Mapping[int, Verdict],
        *,
        decided_at: datetime,
        grounds: Mapping[int, Grounds] = ...,
        occasion: str = "",
        as_before: Collection[int] = (),
    ) -> int:
        """Append verdicts that differ from the claim's latest computed one, refresh what Datasette lists; gives how many.

        Claims that are ``as_before`` keep their verdict, and are listed with the mentions they have now.
        ``grounds`` are what each rests on; from them, or from the ``occasion`` where there is one, comes the
        sentence that says what changed. A person's verdict goes on standing above.
        """
        ...

    def judged(self, claim_ids: Collection[int]) -> Mapping[int, str]:
        """For each of these claims that was judged and has statements: the ``Grounds.state`` of when it last was."""
        ...

    def done(self, key: str | int) -> None:
        """Say that an event or article is aligned and judged: it is pending no more."""
        ...

    def links(self, claim_id: int) -> Sequence[ClaimLink]:
        """What looks like the claim and is not."""
        ...


class Reader(Protocol):
    """What exports ask: rows of the contract's views, of everything or of one event."""

    def rows(self, view: str) -> Iterator[Mapping[str, Any]]:
        """All rows of the view by column, in an order that does not change."""
        ...

    def outlets(self) -> Mapping[str, str]:
        """The names of all outlets, by id."""
        ...
