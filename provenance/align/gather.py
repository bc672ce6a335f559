"""Which articles are on one thing: groups of a few hundred articles, from how alike they are in pairs.

Average linkage: two groups become one while their articles are alike on the whole, so one article that
looks at two things at once does not make one of them. The result depends on the likenesses only, not on
the order of arrival.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta
from heapq import heapify, heappop, heappush

from provenance.types import Event, Story, Tie

WINDOW = timedelta(days=6)
"""Longest time between two articles that are compared: what returns every week with the same words is not one
event, and the gold events (2026-11) last up to four days."""
LEAST_TIE = 0.08
"""Likeness below which two articles have nothing to do with each other: most pairs of different gold events."""
LEAST_LIKENESS = 0.17
"""Mean likeness at which groups are one event. Gold events (2026-11): anything from .12 to .20 gives all 15 events
without a mistake; of 244 political stories of one campaign, those alike by .17 and more are mostly on one thing."""
MOST_TIES = 64
"""Articles that a new one is compared with, those first that share most of its keys. Groups may be larger."""


def gathered(articles: Collection[int], ties: Sequence[Tie]) -> list[tuple[int, ...]]:
    """The groups of two and more articles, each sorted, by their first one; ties to others are passed over."""
    members = {a: [a] for a in articles}
    linked: dict[int, dict[int, float]] = defaultdict(dict)
    for tie in ties:
        if tie.a in members and tie.b in members:
            linked[tie.a][tie.b] = linked[tie.b][tie.a] = tie.likeness
    heap = [(-value, a, b) for a in linked for b, value in linked[a].items() if a < b]
    heapify(heap)
    while heap:
        negative, a, b = heappop(heap)
        if -negative < LEAST_LIKENESS:
            break
        if b not in linked.get(a, ()) or -negative != _mean(linked[a][b], len(members[a]), len(members[b])):
            continue  # one of the two has grown since
        members[a] += members.pop(b)
        for c, value in linked.pop(b).items():
            linked[c].pop(b)
            if c != a:
                linked[a][c] = linked[c][a] = linked[a].get(c, 0.0) + value
        for c, value in linked[a].items():
            first, second = min(a, c), max(a, c)
            heappush(heap, (-_mean(value, len(members[a]), len(members[c])), first, second))
    return sorted(tuple(sorted(group)) for group in members.values() if len(group) > 1)


def _mean(total: float, a: int, b: int) -> float:
    """The mean likeness of groups of ``a`` and ``b`` articles, of which each was compared with a bounded number."""
    return total / min(a * min(b, MOST_TIES), b * min(a, MOST_TIES))


def kept_ids(groups: Sequence[Collection[int]], before: Mapping[int, int]) -> list[int | None]:
    """For each group the old one that lives on in it; None for a new one.

    Args:
        groups: Articles of each group.
        before: The group that each article was in, those in none left out.
    """
    votes: Counter[tuple[int, int]] = Counter()
    for n, group in enumerate(groups):
        votes.update((before[a], n) for a in group if a in before)
    ids: list[int | None] = [None] * len(groups)
    taken: set[int] = set()
    for (old, n), _ in sorted(votes.items(), key=lambda kv: (-kv[1], kv[0])):
        if ids[n] is None and old not in taken:
            ids[n] = old
            taken.add(old)
    return ids


def central(group: Collection[int], ties: Sequence[Tie]) -> int:
    """The article that is most like the others of its group; of several the oldest."""
    total = dict.fromkeys(group, 0.0)
    for tie in ties:
        if tie.a in total and tie.b in total:
            total[tie.a] += tie.likeness
            total[tie.b] += tie.likeness
    return min(total, key=lambda a: (-total[a], a))


def followed(
    group: Sequence[Story], taken: Mapping[int, Collection[str]], events: Mapping[str, Event]
) -> str | None:
    """The configured event that more than half of the group is in by its words: the group is of that event.

    Args:
        group: The stories.
        taken: For each article the configured events that take it.
        events: The configured events.
    """
    count = Counter(e for s in group for e in taken.get(s.article_id, ()) if e in events)
    best = min(count, key=lambda e: (-count[e], e), default=None)
    return best if best is not None and 2 * count[best] > len(group) else None


def within(story: Story, event: Event) -> bool:
    """Whether the story is of the time that the event is configured for."""
    return (event.since is None or story.at >= event.since) and (
        event.until is None or story.at < event.until
    )
