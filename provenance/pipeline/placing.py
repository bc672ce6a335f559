"""Which events articles are in: configured ones by their words, others by being on one thing.

Articles find those on the same thing through the store's stories, whoever publishes them. A group that
more than half is in a configured event belongs to that event, and brings its other articles with it; any
other group of two outlets or more makes an event by itself.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from provenance.align.events import events_of
from provenance.align.gather import (
    LEAST_TIE,
    MOST_TIES,
    WINDOW,
    central,
    followed,
    gathered,
    kept_ids,
    within,
)
from provenance.align.story import Terms, likeness, story, terms
from provenance.gazetteer import folded
from provenance.pipeline.claims import told_at
from provenance.protocols import Store, StoryIndex
from provenance.types import Event, StoredVersion, Story, Tie

Progress = Callable[[str, int, int], None]
"""Called with the name of a stage, how many are done, and how many there are."""

AT_ONCE = 500
"""Articles placed in one transaction: a second or two, so that others who write need not wait long."""
LEAST_OUTLETS = 2
"""Outlets that make an event of a group."""
ID_WORDS = 5
"""Words of the headline in the id of an event that nobody configured."""


def place(store: Store, events: Sequence[Event], *, everything: bool, progress: Progress) -> None:
    """Say which events each article is in: for new articles, or for all where an event changed."""
    configured = {e.id: e for e in events}
    index = store.story_index()
    with store.transaction():  # an event that is stored as changed has its articles, or is still to change
        changed = store.put_events(events)
        waiting = index.waiting(everything=everything)
        fresh = store.versions(None if changed else waiting)
        for article_id, versions in _by_article(fresh).items():
            texts = [t for v in versions for t in (v.article.title or "", v.article.text)]
            store.set_events(article_id, events_of(texts, told_at(versions[0]), events))
        if changed:
            _settle_groups(store, index, index.all_groups(), configured)
    for start in range(0, len(waiting), AT_ONCE):
        progress("placing", start, len(waiting))
        with store.transaction():
            _add(store, index, waiting[start : start + AT_ONCE], configured)
    if waiting:
        progress("placing", len(waiting), len(waiting))


def _by_article(versions: Iterable[StoredVersion]) -> dict[int, list[StoredVersion]]:
    found: dict[int, list[StoredVersion]] = defaultdict(list)
    for version in versions:
        found[version.article_id].append(version)
    return found


def _add(
    store: Store, index: StoryIndex, article_ids: Sequence[int], configured: Mapping[str, Event]
) -> None:
    """Put articles into the index, those that were in it again, and bring the groups around them up to date."""
    index.forget(article_ids)
    versions = _by_article(store.versions(article_ids))
    found = {i: _terms(versions[i]) for i in article_ids}
    index.count(len(found), Counter(term for one in found.values() for term in one))
    articles, touched = index.size(), set(article_ids)
    for article_id in article_ids:
        newest = versions[article_id][-1]
        one = story(
            found[article_id],
            article_id=article_id,
            outlet_id=newest.outlet_id,
            at=told_at(versions[article_id][0]),
            known=index.known(list(found[article_id])),
            articles=articles,
        )
        ties = _ties(one, index.near(one, WINDOW, MOST_TIES))
        index.add(one, newest.version_id, ties)
        touched.update(i for t in ties for i in (t.a, t.b))
    _gather(store, index, touched, configured)


def _terms(versions: Sequence[StoredVersion]) -> Terms:
    """What the newest version says that the article is about."""
    newest = versions[-1].article
    return terms(newest.title or "", newest.text, newest.language)


def _ties(one: Story, others: Iterable[Story]) -> list[Tie]:
    pairs = [(other.article_id, likeness(one, other)) for other in others]
    return [
        Tie(a=min(one.article_id, i), b=max(one.article_id, i), likeness=value)
        for i, value in pairs
        if value >= LEAST_TIE
    ]


def _gather(
    store: Store, index: StoryIndex, article_ids: Collection[int], configured: Mapping[str, Event]
) -> None:
    """Group these articles anew, and whole the groups that they are in."""
    old = index.groups(article_ids)
    whole = {i for members in index.members(set(old.values())).values() for i in members} | set(article_ids)
    ties, before = index.ties(whole), index.groups(whole)
    groups = gathered(whole, ties)
    index.ungroup(whole - {i for group in groups for i in group})
    ids = [index.regroup(group, old) for group, old in zip(groups, kept_ids(groups, before), strict=True)]
    for article_id in sorted(before.keys() - {i for group in groups for i in group}):
        store.set_events(article_id, (), suggested=True)
    _settle_groups(store, index, ids, configured)


def _settle_groups(
    store: Store, index: StoryIndex, group_ids: Collection[int], configured: Mapping[str, Event]
) -> None:
    """Say which event each group is or follows, and put its articles there."""
    for group_id, members in index.members(group_ids).items():
        stories = index.stories(members)
        group = [stories[i] for i in members]
        taken = store.taken_by(members)
        event_id = followed(group, taken, configured)
        if event_id is not None:
            window = configured[event_id]
            joining = {s.article_id for s in group if within(s, window)}
        elif len({s.outlet_id for s in group}) >= LEAST_OUTLETS:
            event_id = index.event_of(group_id) or _named(store, index, group_id, members)
            joining = set(members)
        else:
            joining = set()
        for article_id in members:
            store.set_events(
                article_id, [event_id] if event_id and article_id in joining else [], suggested=True
            )


def _named(store: Store, index: StoryIndex, group_id: int, members: Sequence[int]) -> str:
    """Name the event that a group makes after its first day and the headline most like all of it."""
    newest = {v.article_id: v for v in store.versions(members)}
    titled = [i for i in members if newest[i].article.title] or members
    leading = central(titled, index.ties(titled))
    title = newest[leading].article.title or newest[leading].article.text.partition("\n")[0]
    first = min(told_at(v) for v in store.versions(members))
    words = folded(title).split()[:ID_WORDS] or ["story", str(leading)]
    return index.name_event(group_id, "-".join([f"{first:%Y-%m-%d}", *words]), title)
