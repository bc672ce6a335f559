"""Articles by what they are about: stories, the ties between them, and the groups they make.

Obeys ``protocols.StoryIndex``; its writes belong to the open transaction. A new article reads only
the postings of its own most telling terms in the days around it, however much is stored.
"""

from __future__ import annotations

import struct
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import timedelta

from db.codec import Row, moment, must_moment, storable
from db.connect import Connection
from provenance.types import Story, Tie

LATEST = 1_000
"""Articles of one key that a new article is held against, the latest of the window: a story that a thousand outlets
tell is found whole, and a key that says little costs no more."""
MOST_READ = 5_000
"""Postings that are read for one new article, of its most telling keys first: two milliseconds."""
_ALL = -1
"""Counted like a term that every article has; no hash is negative."""


class StoryTables:
    """The stories of a store."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def waiting(self, *, everything: bool = False) -> Sequence[int]:
        """Articles of which a version was read since they were put in (with ``everything``: all that were read).

        Whatever was read is pending, so only that is looked through.
        """
        rows = self._db.rows(
            """SELECT DISTINCT v.article_id FROM article_version v JOIN reading USING (version_id)
               LEFT JOIN story s USING (article_id)
               WHERE ? OR (v.version_id > coalesce(s.version_id, 0) AND v.article_id IN (
                 SELECT CAST(substr(scope, 3) AS INTEGER) FROM pending WHERE scope GLOB 's:*'
                 UNION SELECT e.article_id FROM pending p JOIN event_article e ON e.event_id = substr(p.scope, 3)
                 WHERE p.scope GLOB 'e:*'))
               ORDER BY v.article_id""",
            [everything],
        )
        return [r["article_id"] for r in rows]

    def size(self) -> int:
        """How many stories there are."""
        return self.known([_ALL]).get(_ALL, 0)

    def known(self, terms: Collection[int]) -> Mapping[int, int]:
        """How many articles have each of these terms; those of none are left out."""
        rows = self._db.rows_in("SELECT term, articles FROM story_term WHERE term IN {}", terms)
        return {r["term"]: r["articles"] for r in rows}

    def count(self, articles: int, by_term: Mapping[int, int]) -> None:
        """Add to the number of articles, and of those that have each term; negative numbers take away."""
        self._db.write_many(
            """INSERT INTO story_term(term, articles) VALUES (?, ?)
               ON CONFLICT (term) DO UPDATE SET articles = articles + excluded.articles""",
            [(_ALL, articles), *sorted(by_term.items())],
        )

    def forget(self, article_ids: Collection[int]) -> None:
        """Take stories out, with their terms and ties; the groups they were in are remembered by ``groups``."""
        stories = self.stories(article_ids)
        terms: Counter[int] = Counter()
        for story in stories.values():
            terms.update((*story.words, *story.names))
            self._db.write_many(
                "DELETE FROM story_key WHERE key = ? AND day = ? AND article_id = ?",
                [(key, _day(story), story.article_id) for key in story.keys],
            )
        self.count(-len(stories), {term: -n for term, n in terms.items()})
        for column in ("a", "b"):
            self._db.write_in(f"DELETE FROM story_tie WHERE {column} IN {{}}", article_ids)  # noqa: S608 - names of our own

    def near(self, story: Story, window: timedelta, limit: int) -> Sequence[Story]:
        """Stories within the window around this one that share its keys, those that share the heaviest first."""
        weight = {**story.words, **story.names}
        first, last = _day(story) - window.days, _day(story) + window.days
        shared: dict[int, float] = defaultdict(float)
        left = MOST_READ
        for key in story.keys:
            rows = self._db.rows(
                """SELECT article_id FROM story_key WHERE key = ? AND day BETWEEN ? AND ?
                   ORDER BY day DESC, article_id DESC LIMIT ?""",
                [key, first, last, min(left, LATEST)],
            )
            left -= len(rows)
            for row in rows:
                shared[row["article_id"]] += weight[key]
        shared.pop(story.article_id, None)
        best = sorted(shared, key=lambda i: (-shared[i], i))[:limit]
        found = self.stories(best)
        return [found[i] for i in best if abs(found[i].at - story.at) <= window]

    def stories(self, article_ids: Collection[int]) -> Mapping[int, Story]:
        """The stories of these articles, those that exist."""
        rows = self._db.rows_in(
            "SELECT s.*, a.outlet_id FROM story s JOIN article a USING (article_id) WHERE article_id IN {}",
            article_ids,
        )
        return {r["article_id"]: _story(r, r["outlet_id"]) for r in rows}

    def add(self, story: Story, version_id: int, ties: Sequence[Tie]) -> None:
        """Put a story in, with its ties to others; one that is there already is replaced and stays in its group."""
        self._db.write(
            """INSERT INTO story(article_id, version_id, at, language, words, names, keys)
               VALUES (:article_id, :version_id, :at, :language, :words, :names, :keys)
               ON CONFLICT (article_id) DO UPDATE SET version_id = :version_id, at = :at, language = :language,
                 words = :words, names = :names, keys = :keys""",
            {
                "article_id": story.article_id,
                "version_id": version_id,
                "at": moment(story.at),
                "language": story.language,
                "words": _packed(story.words),
                "names": _packed(story.names),
                "keys": struct.pack(f"<{len(story.keys)}I", *story.keys),
            },
        )
        self._db.write_many(
            "INSERT OR IGNORE INTO story_key(key, day, article_id) VALUES (?, ?, ?)",
            [(key, _day(story), story.article_id) for key in story.keys],
        )
        self._db.write_many(
            "INSERT OR REPLACE INTO story_tie(a, b, likeness) VALUES (?, ?, ?)",
            [(t.a, t.b, t.likeness) for t in ties],
        )

    def ties(self, article_ids: Collection[int]) -> Sequence[Tie]:
        """All ties of these articles, to each other and to others, each once."""
        found = {
            (r["a"], r["b"]): r["likeness"]
            for column in ("a", "b")
            for r in self._db.rows_in(f"SELECT * FROM story_tie WHERE {column} IN {{}}", article_ids)  # noqa: S608 - names of our own
        }
        return [Tie(a=a, b=b, likeness=value) for (a, b), value in sorted(found.items())]

    def groups(self, article_ids: Collection[int]) -> Mapping[int, int]:
        """The group of each of these articles that is in one."""
        rows = self._db.rows_in(
            "SELECT article_id, group_id FROM story WHERE group_id IS NOT NULL AND article_id IN {}",
            article_ids,
        )
        return {r["article_id"]: r["group_id"] for r in rows}

    def members(self, group_ids: Collection[int]) -> Mapping[int, Sequence[int]]:
        """The articles of these groups, sorted; a group that has none any more is left out."""
        found: dict[int, list[int]] = defaultdict(list)
        for row in self._db.rows_in("SELECT article_id, group_id FROM story WHERE group_id IN {}", group_ids):
            found[row["group_id"]].append(row["article_id"])
        return {g: sorted(found[g]) for g in sorted(found)}

    def all_groups(self) -> Sequence[int]:
        """Ids of the groups that have articles."""
        rows = self._db.rows("SELECT DISTINCT group_id FROM story WHERE group_id IS NOT NULL")
        return sorted(r["group_id"] for r in rows)

    def regroup(self, article_ids: Collection[int], group_id: int | None) -> int:
        """Put these articles, and no others, into a group (None: a new one); gives its id."""
        known = self._db.insert("story_group", {"event_id": None}) if group_id is None else group_id
        self._db.write("UPDATE story SET group_id = NULL WHERE group_id = ?", [known])
        self._db.write_in("UPDATE story SET group_id = ? WHERE article_id IN {}", article_ids, [known])
        return known

    def ungroup(self, article_ids: Collection[int]) -> None:
        """Take these articles out of their groups."""
        self._db.write_in("UPDATE story SET group_id = NULL WHERE article_id IN {}", article_ids)

    def event_of(self, group_id: int) -> str | None:
        """The suggested event that the group makes, now listed; None where it has none, or the configuration took its id."""
        row = self._db.row(
            """SELECT g.event_id, g.title FROM story_group g LEFT JOIN event e USING (event_id)
               WHERE g.group_id = ? AND g.event_id IS NOT NULL AND coalesce(e.suggested, 1)""",
            [group_id],
        )
        if row is None:
            return None
        self._list_event(row["event_id"], row["title"])
        return str(row["event_id"])

    def name_event(self, group_id: int, wanted: str, title: str) -> str:
        """Let the group make an event of this id, or of one with a number behind it where it is taken; gives the id."""
        event_id = next(i for i in _numbered(storable(wanted)) if not self._is_taken(i))
        given = [event_id, storable(title), group_id]
        self._db.write("UPDATE story_group SET event_id = ?, title = ? WHERE group_id = ?", given)
        self._list_event(event_id, storable(title))
        return event_id

    def _is_taken(self, event_id: str) -> bool:
        sql = "SELECT 1 FROM event WHERE event_id = ? UNION SELECT 1 FROM story_group WHERE event_id = ?"
        return self._db.row(sql, [event_id, event_id]) is not None

    def _list_event(self, event_id: str, title: str) -> None:
        self._db.write(
            """INSERT INTO event(event_id, title, query, suggested) VALUES (?, ?, '[]', 1)
               ON CONFLICT (event_id) DO NOTHING""",
            [event_id, title],
        )


def _numbered(wanted: str) -> Iterator[str]:
    yield wanted
    number = 2
    while True:
        yield f"{wanted}-{number}"
        number += 1


def _day(story: Story) -> int:
    return story.at.toordinal()


def _packed(weights: Mapping[int, float]) -> bytes:
    """Terms as 4 bytes each, then their weights as 4 bytes each."""
    return struct.pack(f"<{len(weights)}I{len(weights)}f", *weights, *weights.values())


def _unpacked(blob: bytes) -> dict[int, float]:
    n = len(blob) // 8
    values = struct.unpack(f"<{n}I{n}f", blob)
    return dict(zip(values[:n], values[n:], strict=True))


def _story(row: Row, outlet_id: str) -> Story:
    return Story(
        article_id=row["article_id"],
        outlet_id=outlet_id,
        at=must_moment(row["at"]),
        language=row["language"],
        words=_unpacked(row["words"]),
        names=_unpacked(row["names"]),
        keys=struct.unpack(f"<{len(row['keys']) // 4}I", row["keys"]),
    )
