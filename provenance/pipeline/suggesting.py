"""The events that formed by themselves, as a configuration would name them."""

from __future__ import annotations

from collections.abc import Collection

from provenance.align.query import Told, query
from provenance.pipeline.claims import told_at
from provenance.protocols import Store
from provenance.types import DAY, Event


def proposal(store: Store, event_id: str, title: str) -> Event:
    """An event that takes by its words the articles that found each other, from the day of the first one on."""
    article_ids: Collection[int] = store.event_articles(event_id)
    stories = store.story_index().stories(article_ids)
    newest = {v.article_id: v for v in store.versions(article_ids)}
    told = [
        Told(title=newest[i].article.title or "", text=newest[i].article.text, story=stories[i])
        for i in article_ids
        if i in stories
    ]
    first = min(told_at(v) for v in store.versions(article_ids))
    midnight = first.replace(hour=0, minute=0, second=0, microsecond=0)
    # a page of day precision is of that day's first moment, in whatever zone it is read
    return Event(id=event_id, title=title, query=query(told), since=midnight - DAY)
