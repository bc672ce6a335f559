"""What was read in an article: mentions, citations, settings."""

from __future__ import annotations

from dataclasses import dataclass

from provenance.errors import BadSpan
from provenance.types.terms import How, MentionKind, Reach, SettingKind, Span, TakenBack


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """Where an article names another outlet as its source.

    ``how``: ``told`` (the speaker spoke to it), ``reported`` (it had the story), ``byline``,
    ``credit``, ``link``, ``denied`` (its report is denied here), ``corrected`` (it was named here by mistake, or
    with ``own_outlet``: the article takes the statement back). ``reach``: ``own`` where it stands
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
class Correction:
    """A note by which an outlet takes back what stood on its page: ``withdrawn`` the story, ``corrected`` a part of it.

    ``misnamed`` are the outlets that it says were named by mistake, as citations with ``how`` ``corrected``;
    ``rightful`` is the one that it says should have been named instead, where it names one.
    """

    kind: TakenBack
    text: str
    misnamed: tuple[Citation, ...] = ()
    rightful: Citation | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one extractor made of an article, in reading order."""

    language: str | None
    mentions: tuple[Mention, ...] = ()
    citations: tuple[Citation, ...] = ()
    """All citations of the page, also those that no mention carries."""
    corrections: tuple[Correction, ...] = ()
