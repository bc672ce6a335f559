"""Words with their surroundings: how what a person decided finds its mentions again.

A version's text never changes, so words that were quoted from one are found in it whatever reader reads it later;
only the mentions that are cut from it may begin and end elsewhere.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from db.codec import Row
from db.connect import Connection
from db.reading import AROUND

LEAST_OVERLAP = 0.5
"""Share of the stretch that words and mention must have in common, of the stretch that either covers: a mention
that is half as long or twice as long is another statement."""

MOST_ANCHORS = 50
"""Wordings that a decision is anchored at: a claim that a thousand papers copied is found by any of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """Words of an article, with what stands around them."""

    article_id: int
    exact: str
    prefix: str
    suffix: str


def place(anchor: Anchor, text: str) -> int | None:
    """Where the words begin in the text; of several places the one whose surroundings fit best, the first of equals."""
    places = []
    start = text.find(anchor.exact)
    while start >= 0:
        places.append(start)
        start = text.find(anchor.exact, start + 1)
    return max(places, key=lambda p: (_fit(anchor, text, p), -p), default=None)


def _fit(anchor: Anchor, text: str, start: int) -> int:
    """How many characters around the place are as they were."""
    end = start + len(anchor.exact)
    before = text[max(0, start - len(anchor.prefix)) : start]
    after = text[end : end + len(anchor.suffix)]
    return _alike(before[::-1], anchor.prefix[::-1]) + _alike(after, anchor.suffix)


def _alike(a: str, b: str) -> int:
    """The length of what both begin with."""
    return next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


def anchors_of(db: Connection, mention_ids: Sequence[int]) -> list[Anchor]:
    """The words of these mentions, in their order, each article's wording once; at most `MOST_ANCHORS`."""
    rows = {
        r["mention_id"]: r
        for r in db.rows_in(
            """SELECT m.mention_id, m.start, m."end", v.article_id, v.text FROM mention m
               JOIN article_version v USING (version_id) WHERE m.mention_id IN {}""",
            mention_ids,
        )
    }
    found = dict.fromkeys(_anchor(rows[i]) for i in mention_ids if i in rows)
    return list(found)[:MOST_ANCHORS]


def _anchor(row: Row) -> Anchor:
    text, start, end = row["text"], row["start"], row["end"]
    return Anchor(
        article_id=row["article_id"],
        exact=text[start:end],
        prefix=text[max(0, start - AROUND) : start],
        suffix=text[end : end + AROUND],
    )


def mentions_at(db: Connection, anchors: Collection[Anchor]) -> Mapping[Anchor, Sequence[int]]:
    """For each anchor the mentions that are its words now, by version, at most one of each; none where they are gone."""
    wanted: dict[int, list[Anchor]] = defaultdict(list)
    for anchor in anchors:
        wanted[anchor.article_id].append(anchor)
    found: dict[Anchor, list[int]] = {anchor: [] for anchor in anchors}
    mentions: dict[int, list[Row]] = defaultdict(list)
    versions = sorted(
        db.rows_in(
            "SELECT version_id, article_id, seq, text FROM article_version WHERE article_id IN {}", wanted
        ),
        key=lambda r: (r["article_id"], r["seq"]),
    )
    for row in db.rows_in(
        'SELECT mention_id, version_id, start, "end" FROM mention WHERE version_id IN {}',
        [v["version_id"] for v in versions],
    ):
        mentions[row["version_id"]].append(row)
    for version in versions:
        for anchor in wanted[version["article_id"]]:
            start = place(anchor, version["text"])
            nearest = None if start is None else _nearest(anchor, start, mentions[version["version_id"]])
            if nearest is not None:
                found[anchor].append(nearest)
    return found


def _nearest(anchor: Anchor, start: int, mentions: Sequence[Row]) -> int | None:
    """The mention that covers the words best; None where none covers enough of them."""
    end = start + len(anchor.exact)

    def shared(row: Row) -> float:
        common = min(end, row["end"]) - max(start, row["start"])
        return float(common / (max(end, row["end"]) - min(start, row["start"])))

    best = max(mentions, key=lambda r: (shared(r), -r["mention_id"]), default=None)
    return best["mention_id"] if best is not None and shared(best) >= LEAST_OVERLAP else None
