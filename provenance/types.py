"""The values that cross borders, in the words of the field.

All are frozen. Spans are half-open offsets in code points into ``Article.text``. Times are
aware and in UTC. Scores run from 0 to 100, weights are log2 odds, confidences run from 0 to 1.
``None`` means "not known", never "no" and never "failed".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from provenance.errors import BadSpan

OutletKind = Literal["newspaper", "agency", "broadcaster", "magazine", "site", "journal", "institution"]
SourceKind = Literal["feed", "sitemap", "page", "urls", "search"]
Precision = Literal["second", "minute", "hour", "day", "month", "year"]
Zone = Literal["stated", "assumed", "unknown"]
MentionKind = Literal["quote", "indirect", "claim"]
How = Literal["told", "reported", "byline", "credit", "link", "denied"]
Reach = Literal["own", "carried", "page"]
SettingKind = Literal["public", "document", "archive", "interview"]
Relation = Literal[
    "verbatim",
    "near_verbatim",
    "truncated",
    "overlapping",
    "paraphrase",
    "translated",
    "number_changed",
    "negated",
    "different",
]
Basis = Literal["reported", "public", "unknown"]
Standing = Literal["supported", "contested", "undetermined"]

SAME: frozenset[Relation] = frozenset(
    ("verbatim", "near_verbatim", "truncated", "overlapping", "paraphrase", "translated")
)
"""Relations of mentions that make one claim; the others link claims that only look alike."""

DAY = timedelta(days=1)
WIDTH: Mapping[Precision, timedelta] = {
    "second": timedelta(seconds=1),
    "minute": timedelta(minutes=1),
    "hour": timedelta(hours=1),
    "day": DAY,
    "month": timedelta(days=31),
    "year": timedelta(days=366),
}
"""How long a stated time may in truth have lasted, by its precision."""


def _utc(moment: datetime | None, name: str) -> None:
    if moment is not None and moment.utcoffset() != timedelta(0):
        raise ValueError(f"{name} must be an aware time in UTC, not {moment!r}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch of text, half-open, in code points."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise BadSpan(f"no span from {self.start} to {self.end}")

    def of(self, text: str) -> str:
        """The stretch itself.

        Raises:
            BadSpan: It reaches past the text.
        """
        if self.end > len(text):
            raise BadSpan(f"span to {self.end} in a text of {len(text)} characters")
        return text[self.start : self.end]


# --- who publishes ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A place where pages are discovered. ``links`` is the CSS selector of a section page.

    ``url`` is a web address, or for ``urls`` possibly the absolute path of a file. A ``search`` belongs to an event and
    to no outlet: its ``outlet_id`` is empty, as it lists pages of any.
    """

    outlet_id: str
    kind: SourceKind
    url: str
    links: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """A publisher. ``timezone`` is an IANA name; ``domains`` are registered names without scheme."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    kind: OutletKind = "site"
    timezone: str | None = None
    language: str | None = None
    parent: str | None = None
    sources: tuple[Source, ...] = ()
    configured: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A story that several outlets cover. It takes articles that contain a phrase of ``query`` in its window.

    ``search`` names the open index that is asked for further coverage, if any is.
    """

    id: str
    title: str
    query: tuple[str, ...] = ()
    since: datetime | None = None
    until: datetime | None = None
    search: Literal["gdelt"] | None = None


# --- what was collected ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRef:
    """A page that a source lists. ``published`` is the listing's raw date string, unread."""

    url: str
    source_url: str
    title: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What a source's body lists, in its order.

    ``nested`` are addresses of further listings of the same source (a sitemap index has nothing
    else), newest first. ``damage`` says what was wrong with a body of which only a part could be read.
    """

    refs: tuple[PageRef, ...]
    nested: tuple[str, ...] = ()
    damage: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RawPage:
    """The bytes of one URL as they came.

    ``media_type`` is the ``Content-Type`` as it was sent, with its charset where it states one.
    A text without a page (a JSON line with ``text``) is kept as the bytes of that JSON object with
    the media type ``STORY_MEDIA_TYPE``. ``outlet_id`` is only what the input itself stated.
    """

    url: str
    fetched_at: datetime
    body: bytes
    media_type: str = "text/html"
    final_url: str | None = None
    status: int | None = None
    outlet_id: str | None = None
    listing: PageRef | None = None

    def __post_init__(self) -> None:
        _utc(self.fetched_at, "fetched_at")


STORY_MEDIA_TYPE = "application/vnd.news-provenance.story+json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """A stated time: where it stood, how exact it is, and whether its zone was stated.

    ``at`` is the earliest moment it can mean; it lasts ``WIDTH[precision]``. ``source`` is one of
    ``json-ld``, ``meta``, ``time-tag``, ``feed``, ``sitemap``, ``url``, ``htmldate``, ``import``.
    """

    at: datetime
    raw: str
    source: str
    precision: Precision = "second"
    zone: Zone = "stated"

    def __post_init__(self) -> None:
        _utc(self.at, "at")


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link inside the story. ``span`` is where its words stand in the text, if they were found there."""

    url: str
    text: str
    span: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """What one page says: the story and what the page states about it.

    ``text`` has one paragraph a line, paragraphs apart by one newline. ``byline`` is the line of
    authors as printed, ``credit`` a line that names an agency or another outlet as provider
    (``Reuters``, ``Reporting by … for …``, ``Provided by …``), both outside the text.
    ``flags`` are words such as ``no_text``, ``paywalled``, ``consent``, ``partial_text``,
    ``charset_doubt``, ``implausible_date``, ``column``, ``live``.
    """

    url: str
    text: str
    canonical_url: str | None = None
    title: str | None = None
    description: str | None = None
    authors: tuple[str, ...] = ()
    byline: str | None = None
    credit: str | None = None
    site_name: str | None = None
    section: str | None = None
    published: Stamp | None = None
    modified: Stamp | None = None
    language: str | None = None
    flags: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()


# --- what was read in it ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """Where an article names another outlet as its source.

    ``how``: ``told`` (the speaker spoke to it), ``reported`` (it had the story), ``byline``,
    ``credit``, ``link``, ``denied`` (its report is denied here). ``reach``: ``own`` where it stands
    in the mention's own sentence, ``carried`` where the text keeps marking later sentences as
    borrowed from it, ``page`` where it holds for the page (byline, credit line). ``via`` is the
    next outlet of a chain: in "A, citing B" the citation of B has ``via`` A. ``outlet_id`` is known
    where the name or the link's host belongs to a known outlet. ``span`` is where the name stands.
    """

    name: str
    how: How
    outlet_id: str | None = None
    via: str | None = None
    reach: Reach = "own"
    span: Span | None = None
    url: str | None = None
    own_outlet: bool = False
    """The article's own outlet is named ("told this newspaper"): a positive claim of origin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """The words that say in what setting a statement was made.

    ``public``: speech, hearing, press conference, post, statement to all; ``document``: press
    release, filing, report, study; ``archive``: said on an earlier occasion that the article looks
    back on; ``interview``: to one outlet, named or not.
    """

    kind: SettingKind
    text: str
    name: str | None = None
    """Who issued the document, where that is said ("a study in The Lancet": The Lancet)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One quote, reported statement or claim where it stands in a text.

    ``spans`` is what was said, without the cue, in reading order: a split quote has two. ``quoted``
    are the parts between marks. ``sentence`` is the stretch of whole sentences it stands in.
    ``text`` is the spans joined by a space. ``speaker`` is the stated form ("she"),
    ``speaker_name`` what it resolves to.
    """

    kind: MentionKind
    spans: tuple[Span, ...]
    text: str
    sentence: Span
    quoted: tuple[Span, ...] = ()
    speaker: str | None = None
    speaker_name: str | None = None
    cue: str | None = None
    denied: bool = False
    cited: tuple[Citation, ...] = ()
    settings: tuple[Setting, ...] = ()

    def __post_init__(self) -> None:
        if not self.spans:
            raise BadSpan("a mention without a span")
        if any(a.end > b.start for a, b in zip(self.spans, self.spans[1:], strict=False)):
            raise BadSpan("spans of a mention out of reading order")

    @property
    def start(self) -> int:
        """Where what was said begins."""
        return self.spans[0].start

    @property
    def end(self) -> int:
        """Where what was said ends."""
        return self.spans[-1].end


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one extractor made of an article, in reading order."""

    language: str | None
    mentions: tuple[Mention, ...] = ()
    citations: tuple[Citation, ...] = ()
    """All citations of the page, also those that no mention carries."""


# --- what says the same ----------------------------------------------------------------------


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
        _utc(self.at, "at")


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


# --- who put it into the world ---------------------------------------------------------------


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
    outlet that a sighting or a citation names, by id. ``event`` gives the event's window, if any.
    """

    claim_id: int
    kind: MentionKind
    text: str
    speaker: str | None
    sightings: tuple[Sighting, ...]
    outlets: Mapping[str, Outlet] = field(default_factory=dict)
    event: Event | None = None
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
        _utc(self.first_at, "first_at")


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounds:
    """What a computed verdict was reached on: told apart, they say why it differs from the one before.

    ``articles`` are those that have the claim, by id, each with the last version that does. ``reader`` and
    ``rules`` name what read the articles and what judged the claim, and change when those do.
    """

    articles: Mapping[int, int]
    reader: str = ""
    rules: str = ""


# --- what a person decided -------------------------------------------------------------------


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


# --- what the collector saw ------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One attempt to get one URL, whatever came of it; or one page that was imported.

    ``chain`` are the URLs redirected through, the first included. ``error`` is the word of the
    error's class (``deadline``, ``too_large``, …), None where the answer could be used.
    """

    url: str
    started_at: datetime
    finished_at: datetime
    via: Literal["fetch", "import"] = "fetch"
    source_url: str | None = None
    final_url: str | None = None
    chain: tuple[str, ...] = ()
    status: int | None = None
    bytes_wire: int = 0
    bytes_body: int = 0
    etag: str | None = None
    last_modified: str | None = None
    error: str | None = None
    message: str | None = None
    retry_after_seconds: float | None = None
    moved_to: str | None = None
    """Where permanent redirects (301, 308) alone led, if the answer could be used."""
    crawl_delay_seconds: float | None = None
    """What the host's robots.txt asks for, where this was the attempt to get it and it could be read."""

    def __post_init__(self) -> None:
        _utc(self.started_at, "started_at")
        _utc(self.finished_at, "finished_at")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """What one attempt brought: a page of a story, or what a source lists, or neither.

    ``page`` beside an attempt with an error is no story: a body that is kept because it was not what was asked for.
    ``robots`` marks attempts to get a robots.txt, whose failure shows at the pages that it keeps from us.
    """

    attempt: Attempt
    page: RawPage | None = None
    listed: tuple[PageRef, ...] = ()
    robots: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Poll:
    """One attempt at a source, as the log has it.

    ``url`` is the address asked, which for a source that moved is not the source's. ``listed`` and ``new``
    count the pages it listed and those that the source had not listed before, parts of a sitemap index included
    in ``new`` only.
    """

    url: str
    at: datetime
    error: str | None = None
    status: int | None = None
    moved_to: str | None = None
    listed: int = 0
    new: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class HostState:
    """When a host was asked last, until when it wants to be left alone, and its Crawl-delay."""

    asked_at: datetime
    free_at: datetime | None = None
    delay_seconds: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PageState:
    """What is known of a listed page: the fetcher decides from it whether to ask again."""

    ref: PageRef
    listed_at: datetime
    tried_at: datetime | None = None
    got_at: datetime | None = None
    failures: int = 0
    """Failed attempts since the last success."""
    last_error: str | None = None
    last_status: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Validators:
    """What a conditional request sends."""

    etag: str | None = None
    last_modified: str | None = None


# --- what is stored --------------------------------------------------------------------------


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


# --- settings --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchSettings:
    """How the client behaves. Sizes are bytes after decompression; ``connect_to`` maps host to host:port."""

    contact: str | None = None
    """A URL or e-mail address for the user agent; the open web is not touched without one."""
    allow_private: bool = False
    connect_to: Mapping[str, str] = field(default_factory=dict)
    deadline_seconds: float = 30.0
    connect_timeout_seconds: float = 10.0
    max_bytes: int = 10_000_000
    max_redirects: int = 8
    pace_seconds: float = 2.0
    """Least time between two requests to one host; a longer Crawl-delay wins."""
    concurrency: int = 8
    """Hosts asked at the same time; one host is never asked twice at once."""
    pages_per_source: int = 200
    """Most new pages of one source fetched in one run."""
    revisit_hours: float = 24.0
    """Pages are watched for edits for this long after they were first listed."""
