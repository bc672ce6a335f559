"""Who put it into the world, and what a person decided about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from provenance.types.articles import Stamp
from provenance.types.mentions import Citation, Correction, Mention, Setting
from provenance.types.publishers import Event, Outlet
from provenance.types.terms import Basis, MentionKind, Relation, Standing, in_utc


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """One mention of a claim in one version of one article, with all that a rule may ask about it.

    ``not_seen_before`` is the last time the article was fetched and did not have the mention (or,
    for a first version, None). ``seq`` counts versions from 1. ``last_seq`` is the last version
    that still has it, ``versions`` how many the article has.
    """

    mention_id: int
    mention: Mention
    relation: Relation
    score: float
    article_id: int
    outlet_id: str
    url: str
    title: str | None
    language: str | None
    published: Stamp | None
    modified: Stamp | None
    first_seen_at: datetime
    seq: int = 1
    last_seq: int = 1
    versions: int = 1
    not_seen_before: datetime | None = None
    context: str = ""
    """The paragraph it stands in."""
    authors: tuple[str, ...] = ()
    byline: str | None = None
    credit: str | None = None
    flags: tuple[str, ...] = ()
    entry: Stamp | None = None
    """The time of the entry that it stands in, on a live page."""
    corrections: tuple[Correction, ...] = ()
    """What the article takes back, in this version of it or a later one."""
    latest: Mention | None = None
    """The mention as the last version that has it has it, where that is a later one."""
    page_citations: tuple[Citation, ...] = ()
    """All citations of this version, those of other mentions included: a byline holds for every mention, a name
    in another sentence tells what the page draws on."""
    page_settings: tuple[Setting, ...] = ()
    """Settings of all mentions of this version: whether the page draws on a public occasion or a document."""
    canonical_url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """All that a verdict on one claim may rest on.

    ``sightings`` are in no particular order: a verdict must not depend on it. ``outlets`` has every
    outlet that a sighting or a citation names, by id. ``events`` are the configured ones that take articles of
    it by their words: their windows say when there was nothing to tell yet.
    """

    claim_id: int
    kind: MentionKind
    text: str
    speaker: str | None
    sightings: tuple[Sighting, ...]
    outlets: Mapping[str, Outlet] = field(default_factory=dict)
    events: tuple[Event, ...] = ()
    taken_back: tuple[Sighting, ...] = ()
    """Where an article says that it had it by mistake: it is then no page that has it."""
    collected: frozenset[str] = frozenset()
    """Outlets of which anything was ever collected, whether or not they have this claim."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One observation for (``weight`` > 0) or against an origin, in log2 odds.

    The candidate is ``outlet_id`` (known outlet), else ``name`` (an outlet that nobody listed), else,
    where ``public`` is set, that the statement was made in public and has no originating outlet.
    ``note`` is a sentence that a journalist can check; it names outlets by name.
    """

    rule: str
    weight: float
    note: str
    outlet_id: str | None = None
    name: str | None = None
    public: bool = False
    article_id: int | None = None
    mention_id: int | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Who originated a claim, as far as the evidence goes.

    ``origin_outlet_id`` and ``origin_name`` are None unless ``basis`` is ``reported``. ``because`` is
    one sentence. ``first_outlet_id`` is who was first in the collection, which is another question;
    None where times tie or are not exact enough.
    """

    basis: Basis
    standing: Standing
    confidence: float
    evidence: tuple[Evidence, ...]
    because: str
    origin_outlet_id: str | None = None
    origin_name: str | None = None
    origin_collected: bool | None = None
    first_outlet_id: str | None = None
    first_at: datetime | None = None

    def __post_init__(self) -> None:
        if not 0.0 <= self.confidence <= 1.0:
            raise ValueError(f"confidence {self.confidence} is not between 0 and 1")
        if (self.basis == "reported") != (self.origin_name is not None):
            raise ValueError("an origin is named exactly where the basis is 'reported'")
        in_utc(self.first_at, "first_at")


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounds:
    """What a computed verdict was reached on: told apart, they say why it differs from the one before.

    ``articles`` are those that have the claim, by id, each with its last version. ``reader`` and
    ``rules`` name what read the articles and what judged the claim, and change when those do. ``state`` is a
    digest of all that the verdict may depend on: equal, it need not be judged again; empty, it must be.
    """

    articles: Mapping[int, int]
    reader: str = ""
    rules: str = ""
    state: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """A person's verdict on a claim.

    ``outlet_id`` is None where nobody listed the outlet; ``outlet_name`` is None unless ``basis`` is ``reported``.
    """

    basis: Basis
    by: str
    reason: str
    outlet_id: str | None = None
    outlet_name: str | None = None

    def __post_init__(self) -> None:
        if not self.by.strip() or not self.reason.strip():
            raise ValueError("a person's verdict has a name and a reason")
        if (self.basis == "reported") != (self.outlet_name is not None):
            raise ValueError("an origin is named exactly where the basis is 'reported'")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bond:
    """A person said that the mentions of ``left`` and of ``right`` say the same (``same``), or that none of them does.

    The ids are of the mentions that stand now where the person's words stood.
    """

    same: bool
    left: tuple[int, ...]
    right: tuple[int, ...]
