"""What is stored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from provenance.types.alignment import Member
from provenance.types.articles import Article
from provenance.types.mentions import Mention
from provenance.types.terms import MentionKind, Relation


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredVersion:
    """A version of an article as the store keeps it. ``seq`` counts from 1."""

    version_id: int
    article_id: int
    seq: int
    outlet_id: str
    article: Article
    first_seen_at: datetime
    last_seen_at: datetime
    sha256: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredMention:
    """A mention with its id, where it stands."""

    mention_id: int
    version_id: int
    mention: Mention


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimDraft:
    """A claim to be stored with its verdict. ``claim_id`` is None for a new one.

    ``members`` are mention ids with relation and score; the first claim listed for a mention is its
    main one. ``absorbed`` are older claims that become aliases of this one.
    """

    claim_id: int | None
    kind: MentionKind
    text: str
    speaker: str | None
    members: tuple[Member, ...]
    absorbed: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimLink:
    """Two claims that look alike and are not the same."""

    claim_id: int
    other_claim_id: int
    relation: Relation
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """Articles that went from one outlet to another, in counts.

    ``joined`` of the ``articles`` became one with an article that the other outlet had under the same address;
    ``sources`` of the outlet they left are asked no more.
    """

    articles: int
    joined: int
    sources: int
