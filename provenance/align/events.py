"""Which configured events an article belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime

from provenance.gazetteer import folded
from provenance.types import Event

WORD_FORMS = 5
"""A word of a phrase this long or longer also stands for its inflections: ``missile`` for ``missiles``."""


def events_of(texts: Iterable[str], at: datetime | None, events: Sequence[Event]) -> tuple[str, ...]:
    """Ids of the events whose window holds ``at`` and of which the texts contain a phrase.

    A phrase is contained where all its words are, in any case and any order. An article without
    a time is in every window.
    """
    words: set[str] | None = None
    found: list[str] = []
    for event in events:
        if at is not None and ((event.since and at < event.since) or (event.until and at >= event.until)):
            continue
        if words is None:
            words = {w for t in texts for w in folded(t).split()}
        if any(contains(words, phrase) for phrase in event.query):
            found.append(event.id)
    return tuple(found)


def contains(words: set[str], phrase: str) -> bool:
    """Whether all words of a phrase are among these folded ones; one of nothing but marks is in none."""
    wanted = re.findall(r"\w+", folded(phrase))
    return bool(wanted) and all(
        w in words or (len(w) >= WORD_FORMS and any(x.startswith(w) for x in words)) for w in wanted
    )
