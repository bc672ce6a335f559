"""The values that cross borders, in the words of the field.

All are frozen. Spans are half-open offsets in code points into ``Article.text``. Times are
aware and in UTC. Scores run from 0 to 100, weights are log2 odds, confidences run from 0 to 1.
``None`` means "not known", never "no" and never "failed".
"""

from __future__ import annotations

from provenance.types.alignment import (
    Alignment,
    Comparison,
    Group,
    Lookalike,
    Member,
    Regrouping,
    Statement,
    Story,
    Tie,
)
from provenance.types.articles import STORY_MEDIA_TYPE, Article, Entry, Link, Listing, PageRef, RawPage, Stamp
from provenance.types.collecting import (
    Attempt,
    Fetched,
    FetchSettings,
    HostState,
    PageState,
    Poll,
    RobotsFile,
    Validators,
)
from provenance.types.judgement import Bond, Case, Evidence, Grounds, Ruling, Sighting, Verdict
from provenance.types.mentions import Citation, Correction, Mention, Reading, Setting
from provenance.types.publishers import Event, Outlet, Source
from provenance.types.stored import ClaimDraft, ClaimLink, Moved, StoredMention, StoredVersion
from provenance.types.terms import (
    DAY,
    SAME,
    WIDTH,
    Basis,
    How,
    MentionKind,
    OutletKind,
    Precision,
    Reach,
    Relation,
    SettingKind,
    SourceKind,
    Span,
    Standing,
    TakenBack,
    Zone,
)

__all__ = [
    "DAY",
    "SAME",
    "STORY_MEDIA_TYPE",
    "WIDTH",
    "Alignment",
    "Article",
    "Attempt",
    "Basis",
    "Bond",
    "Case",
    "Citation",
    "ClaimDraft",
    "ClaimLink",
    "Comparison",
    "Correction",
    "Entry",
    "Event",
    "Evidence",
    "FetchSettings",
    "Fetched",
    "Grounds",
    "Group",
    "HostState",
    "How",
    "Link",
    "Listing",
    "Lookalike",
    "Member",
    "Mention",
    "MentionKind",
    "Moved",
    "Outlet",
    "OutletKind",
    "PageRef",
    "PageState",
    "Poll",
    "Precision",
    "RawPage",
    "Reach",
    "Reading",
    "Regrouping",
    "Relation",
    "RobotsFile",
    "Ruling",
    "Setting",
    "SettingKind",
    "Sighting",
    "Source",
    "SourceKind",
    "Span",
    "Stamp",
    "Standing",
    "Statement",
    "StoredMention",
    "StoredVersion",
    "Story",
    "TakenBack",
    "Tie",
    "Validators",
    "Verdict",
    "Zone",
]
