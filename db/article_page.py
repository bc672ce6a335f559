"""All that is shown of one article, put together from rows: a version with its mentions in place, and what changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from db.codec import read_spans
from provenance.types import Span

Row = Mapping[str, Any]


MOST_COMPARED = 100_000
"""Characters of a version up to which two are compared word by word: the memory that takes grows with the product
of their words and is 40 MB here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A version as it was seen. Times are as stored, ISO 8601 UTC; None where the page states none."""

    seq: int
    title: str | None
    text: str
    published_at: str | None
    published_precision: str | None
    published_source: str | None
    modified_at: str | None
    first_seen_at: str
    flags: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A mention where it stands in the version shown, and its claim."""

    claim_id: int
    kind: str
    text: str
    speaker: str | None
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """An outlet that the version names as its source."""

    name: str
    how: str
    via: str | None
    text: str
    link: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticlePage:
    """All that the page of an article shows. ``shown`` is the version with mentions, ``before`` the one before it."""

    article_id: int
    outlet_id: str
    outlet: str
    url: str
    shown: Version
    before: Version | None
    versions: tuple[Version, ...]
    mentions: tuple[Placed, ...]
    citations: tuple[Cited, ...]
    addresses: tuple[str, ...] = ()
    """All addresses that the story was found at, or that its pages give it, but ``url``."""

    @property
    def is_comparable(self) -> bool:
        """Whether there is a version before, and both are short enough to be compared."""
        return self.before is not None and max(len(self.before.text), len(self.shown.text)) <= MOST_COMPARED


QUERIES: Mapping[str, str] = {
    "article": """
        SELECT a.article_id, a.outlet_id, o.name AS outlet, a.url
        FROM article a JOIN outlet o USING (outlet_id) WHERE a.article_id = :id""",
    "versions": "SELECT * FROM article_versions WHERE article_id = :id ORDER BY version_seq",
    "mentions": """
        SELECT c.claim_id, c.version_seq, c.kind, c.text, c.speaker, m.spans
        FROM claim_mentions c JOIN mention m USING (mention_id)
        WHERE c.article_id = :id ORDER BY c.start, c.claim_id""",
    "addresses": "SELECT url FROM article_url WHERE article_id = :id ORDER BY url",
    "citations": "SELECT DISTINCT name, how, via, text, link FROM citations WHERE article_id = :id ORDER BY name, how",
}
"""What to ask for the page of the article ``:id``."""


def article_page(found: Mapping[str, Sequence[Row]], seq: int | None = None) -> ArticlePage | None:
    """The page of an article from the answers to `QUERIES`.

    None where there is no such article or no such version.

    Args:
        found: The answers.
        seq: Which version to show; the newest where None.
    """
    versions = {row["version_seq"]: _version(row) for row in found["versions"]}
    shown = versions.get(max(versions, default=0) if seq is None else seq)
    if not found["article"] or shown is None:
        return None
    article = found["article"][0]
    return ArticlePage(
        article_id=article["article_id"],
        outlet_id=article["outlet_id"],
        outlet=article["outlet"],
        url=article["url"],
        shown=shown,
        before=versions.get(shown.seq - 1),
        versions=tuple(versions.values()),
        mentions=tuple(_placed(row) for row in found["mentions"] if row["version_seq"] == shown.seq),
        citations=tuple(
            Cited(name=row["name"], how=row["how"], via=row["via"], text=row["text"], link=row["link"])
            for row in found["citations"]
        ),
        addresses=tuple(row["url"] for row in found["addresses"] if row["url"] != article["url"]),
    )


def _version(row: Row) -> Version:
    return Version(
        seq=row["version_seq"],
        title=row["title"],
        text=row["text"],
        published_at=row["published_at"],
        published_precision=row["published_precision"],
        published_source=row["published_source"],
        modified_at=row["modified_at"],
        first_seen_at=row["first_seen_at"],
        flags=tuple((row["flags"] or "").split()),
    )


def _placed(row: Row) -> Placed:
    return Placed(
        claim_id=row["claim_id"],
        kind=row["kind"],
        text=row["text"],
        speaker=row["speaker"],
        spans=read_spans(row["spans"]),
    )
