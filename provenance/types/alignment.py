"""What says the same."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from provenance.types.terms import MentionKind, Relation, Span, in_utc


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A mention as the aligner sees it. ``id`` is the mention's; ``at`` when it was published or seen."""

    id: int
    text: str
    kind: MentionKind = "quote"
    speaker: str | None = None
    language: str | None = None
    outlet_id: str | None = None
    article_id: int | None = None
    at: datetime | None = None
    denied: bool = False
    context: str = ""
    """The sentences it stands in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """How two statements stand to each other. ``spans_a`` and ``spans_b`` are the aligned stretches, pairwise."""

    score: float
    relation: Relation
    reasons: tuple[str, ...] = ()
    spans_a: tuple[Span, ...] = ()
    spans_b: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A statement in a claim, how it stands to the claim's fullest wording, and how well it matches (0-100)."""

    id: int
    relation: Relation
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Statements that say the same. ``leader`` is the id of the fullest wording; it is a member."""

    leader: int
    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookalike:
    """Two statements that look alike and are not the same, and why."""

    a: int
    b: int
    relation: Relation
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """What an article is about, as weighed terms: what it is grouped into events by.

    ``words`` and ``names`` are hashes of terms with their weights; together they are one vector of length 1.
    Words belong to a language, names (and numbers) to all. ``keys`` are its most telling terms, the first first.
    """

    article_id: int
    outlet_id: str
    at: datetime
    language: str
    words: Mapping[int, float] = field(default_factory=dict)
    names: Mapping[int, float] = field(default_factory=dict)
    keys: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        in_utc(self.at, "at")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """Two articles and how alike their stories are, 0-1; ``a`` is the lower id."""

    a: int
    b: int
    likeness: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Alignment:
    """What was made of a set of statements. A statement may be in several groups; its first is the main one."""

    groups: tuple[Group, ...]
    lookalikes: tuple[Lookalike, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Regrouping:
    """What was made anew of all the statements of an index.

    Claims that go on have the ids they had. ``roots`` has every claim that has statements now, with the one that stands
    for it; ``absorbed`` the claims that have none any more, each as (the one that took most of them, it).
    """

    claims: Mapping[int, Sequence[int]]
    """For each statement the claims it is in, its main one first."""
    roots: Mapping[int, int]
    absorbed: Sequence[tuple[int, int]] = ()
    leaders: Iterable[tuple[int, int]] = ()
    """Keys with the statements they lead to, sorted; to be read once."""
