"""Sightings: what the rules are told of a claim's mentions, put together in a few queries for many claims."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from db import codec
from db.claims import resolved
from db.codec import Row
from db.connect import Connection
from db.reading import citations_of
from provenance.types import Citation, Correction, Mention, Setting, Sighting, StoredVersion

_MEMBERS = """
SELECT cm.claim_id, cm.mention_id, cm.relation, cm.score, min(cm.scope), m.version_id, m.text, m.start,
  v.article_id, v.seq
FROM claim_mention cm JOIN mention m USING (mention_id) JOIN article_version v USING (version_id)
WHERE cm.claim_id IN {} GROUP BY cm.claim_id, cm.mention_id
"""

_HISTORY = """
SELECT v.version_id, v.article_id, v.seq, v.last_seen_at, r.corrections
FROM article_version v LEFT JOIN reading r USING (version_id) WHERE v.article_id IN {}
"""

_PAGE_CITATIONS = """
SELECT * FROM citation WHERE mention_id IS NULL AND version_id IN {}
"""


@dataclass(frozen=True, slots=True)
class _Page:
    """A version with what holds for all mentions in it."""

    version: StoredVersion
    url: str
    language: str | None
    citations: tuple[Citation, ...]
    settings: tuple[Setting, ...]


@dataclass(frozen=True, slots=True)
class _Seen:
    """A version in the history of its article."""

    last_seen_at: str
    corrections: tuple[Correction, ...]


def sightings(db: Connection, claim_ids: Collection[int]) -> Mapping[int, Sequence[Sighting]]:
    """For each claim its sightings, by article and place: one for each article and wording.

    A wording that stands in several versions of an article is seen at the first of them; twice in one version,
    at its first place.
    """
    now = resolved(db, claim_ids)
    firsts: dict[tuple[int, int, str], Row] = {}
    lasts: dict[tuple[int, int, str], Row] = {}
    rows = sorted(
        db.rows_in(_MEMBERS, now.values()),
        key=lambda r: (r["claim_id"], r["article_id"], r["seq"], r["start"], r["mention_id"]),
    )
    for row in rows:
        wording = (row["claim_id"], row["article_id"], " ".join(row["text"].split()))
        firsts.setdefault(wording, row)
        if row["seq"] > lasts.setdefault(wording, row)["seq"]:
            lasts[wording] = row
    mention_ids = {r["mention_id"] for r in (*firsts.values(), *lasts.values())}
    mention_rows = {
        r["mention_id"]: r for r in db.rows_in("SELECT * FROM mention WHERE mention_id IN {}", mention_ids)
    }
    cited = citations_of(db, mention_ids)
    history = _history(db, {r["article_id"] for r in firsts.values()})
    pages = _pages(db, {r["version_id"] for r in firsts.values()})
    found: dict[int, list[Sighting]] = defaultdict(list)
    for wording, row in firsts.items():
        last = lasts[wording]
        read = [
            codec.read_mention(mention_rows[i], cited.get(i, ()))
            for i in (row["mention_id"], last["mention_id"])
        ]
        found[row["claim_id"]].append(
            _sighting(row, last["seq"], read, pages[row["version_id"]], history[row["article_id"]])
        )
    return {asked: tuple(found.get(claim_id, ())) for asked, claim_id in now.items()}


def _sighting(
    row: Row, last_seq: int, read: Sequence[Mention], page: _Page, seen: Mapping[int, _Seen]
) -> Sighting:
    """The sighting at a row of ``_MEMBERS``, from the mention as its first and its last version have it."""
    first, last = read
    version, article, seq = page.version, page.version.article, row["seq"]
    entry, before = article.entry_at(first.start), seen.get(seq - 1)
    return Sighting(
        mention_id=row["mention_id"],
        mention=first,
        relation=row["relation"],
        score=row["score"],
        article_id=row["article_id"],
        outlet_id=version.outlet_id,
        url=page.url,
        title=article.title,
        language=page.language,
        published=article.published,
        modified=article.modified,
        entry=entry.published if entry else None,
        first_seen_at=version.first_seen_at,
        seq=seq,
        last_seq=last_seq,
        versions=max(seen),
        not_seen_before=codec.read_moment(before.last_seen_at) if before else None,
        corrections=tuple(dict.fromkeys(c for n in sorted(seen) if n >= seq for c in seen[n].corrections)),
        latest=last if last_seq > seq else None,
        context=paragraph(article.text, first.start, first.end),
        authors=article.authors,
        byline=article.byline,
        credit=article.credit,
        flags=article.flags,
        page_citations=page.citations,
        page_settings=page.settings,
        canonical_url=article.canonical_url,
    )


def paragraph(text: str, start: int, end: int) -> str:
    """The lines of the text in which the stretch stands."""
    begin = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", max(start, end - 1))
    return text[begin:] if stop < 0 else text[begin:stop]


def _history(db: Connection, article_ids: Collection[int]) -> Mapping[int, Mapping[int, _Seen]]:
    """For each article its versions by seq: when each was last seen, and what it takes back."""
    found: dict[int, dict[int, _Seen]] = defaultdict(dict)
    for row in db.rows_in(_HISTORY, article_ids):
        taken_back = codec.read_corrections(row["corrections"])
        found[row["article_id"]][row["seq"]] = _Seen(row["last_seen_at"], taken_back)
    return found


def _pages(db: Connection, version_ids: Collection[int]) -> Mapping[int, _Page]:
    citations: dict[int, list[tuple[int, Citation]]] = defaultdict(list)
    for row in db.rows_in(_PAGE_CITATIONS, version_ids):
        citations[row["version_id"]].append((row["citation_id"], codec.read_citation(row)))
    settings: dict[int, dict[Setting, None]] = defaultdict(dict)
    for row in db.rows_in(
        "SELECT version_id, settings FROM mention WHERE settings <> '[]' AND version_id IN {} ORDER BY start, mention_id",
        version_ids,
    ):
        settings[row["version_id"]].update(dict.fromkeys(codec.read_settings(row["settings"])))
    rows = db.rows_in(
        """SELECT v.*, a.outlet_id, a.url AS article_url, r.language AS read_language
           FROM article_version v JOIN article a USING (article_id) LEFT JOIN reading r USING (version_id)
           WHERE v.version_id IN {}""",
        version_ids,
    )
    return {
        r["version_id"]: _Page(
            version=codec.read_version(r),
            url=r["article_url"],
            language=r["read_language"] or r["language"],
            citations=tuple(c for _, c in sorted(citations[r["version_id"]], key=lambda pair: pair[0])),
            settings=tuple(settings[r["version_id"]]),
        )
        for r in rows
    }
