"""One article read: its quotes, reported statements and claims, with the sources and settings of each."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from provenance.extract.citations import citations
from provenance.extract.claims import claims
from provenance.extract.frames import frames
from provenance.extract.linked import link_citations
from provenance.extract.names import is_institution
from provenance.extract.pagewide import excerpt_credits, lines_of, page_citations
from provenance.extract.quotes import attributions
from provenance.extract.scope import Line, carried, key_of, occasions, told_by_speaker
from provenance.extract.settings import official, settings
from provenance.gazetteer import OutletBook
from provenance.lang import detect, profile
from provenance.text.citing import Citing
from provenance.text.profile import Profile
from provenance.text.sentences import sentences
from provenance.types import Article, Citation, Mention, Outlet, Reading, Setting, Span

READER = "rules-1"
"""Name and version of this reader: a version is read again when it changes."""


def read(article: Article, *, outlet: Outlet | None, book: OutletBook) -> Reading:
    """Everything an article says, and where it says it is from; never raises, whatever the text.

    Args:
        article: The story. Its stated language is believed if it is one we read and the text has its words.
        outlet: Whose page it is; naming itself is no citation of another.
        book: The known outlets.

    Returns:
        The mentions in reading order, and all citations, those of the page with ``reach`` "page".
    """
    language = _language(article)
    words = profile(language)
    text = article.text
    cut = sentences(text, words)
    said = attributions(text, words)
    sources = _with_urls(
        (*citations(text, cut, words.citing, book, outlet), *link_citations(article, book, outlet))
    )
    page = page_citations(article, book, outlet)
    blocks = excerpt_credits(text, book, outlet)
    stated = claims(text, cut, said, words.citing, article.title)
    found = sorted((*said, *stated), key=lambda m: (m.start, m.end, m.kind))
    draft = _Draft(text=text, words=words, sentences=cut, sources=sources, blocks=blocks, book=book)
    return Reading(
        language=language,
        mentions=tuple(draft.sourced(found)),
        citations=(*page, *sources, *dict.fromkeys(c for _, c in blocks)),
    )


def _language(article: Article) -> str | None:
    stated = profile(article.language).code
    return detect(article.text) or stated


def _with_urls(found: Sequence[Citation]) -> tuple[Citation, ...]:
    """The citations in reading order; one by name gets the URL of a link that lies on its name."""
    links = [c for c in found if c.how == "link" and c.span]
    answer = []
    for citation in found:
        span = citation.span
        if citation.how != "link" and span:
            on_it = [k.url for k in links if k.span and k.span.start < span.end and span.start < k.span.end]
            citation = replace(citation, url=on_it[0]) if on_it else citation
        answer.append(citation)
    return tuple(sorted(answer, key=lambda c: c.span.start if c.span else -1))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Draft:
    """What is known of the article while its mentions get their sources."""

    text: str
    words: Profile
    sentences: tuple[Span, ...]
    sources: tuple[Citation, ...]
    blocks: tuple[tuple[Span, Citation], ...]
    book: OutletBook

    def sourced(self, mentions: Sequence[Mention]) -> Iterator[Mention]:
        """The mentions with the citations and settings that reach them."""
        lines = self._lines(mentions)
        reached = carried(self.text, lines, frames(self.words.citing))
        public = occasions(lines)
        direct = [self._with_own(m, lines, reached, public) for m in mentions]
        told = told_by_speaker(direct)
        setting: dict[str, tuple[Setting, ...]] = {}
        for mention in direct:
            key = key_of(mention)
            if key and not mention.cited and not mention.settings:
                mention = replace(mention, cited=told.get(key, ()), settings=setting.get(key, ()))
            elif key:
                setting[key] = tuple(s for s in mention.settings if s.kind == "public")
            yield mention

    def _lines(self, mentions: Sequence[Mention]) -> list[Line]:
        """The sentences with what stands in each."""
        starts = [s.start for s in self.sentences]
        cited: list[list[Citation]] = [[] for _ in self.sentences]
        speakers: list[set[str]] = [set() for _ in self.sentences]
        said: list[list[Span]] = [[] for _ in self.sentences]
        for citation in self.sources:
            if citation.span:
                cited[max(0, bisect_right(starts, citation.span.start) - 1)].append(citation)
        for mention in mentions:
            for i in self._held(mention.sentence, starts):
                if mention.kind != "claim":
                    said[i].extend(mention.spans)
                name = mention.speaker_name or mention.speaker
                if name:
                    speakers[i].add(name)
        citing: Citing = self.words.citing
        institutions = {c.name for c in self.sources if is_institution(c.name, self._outlet(c))}
        breaks = [m.start() for m in re.finditer("\n", self.text)]
        return [
            Line(
                span=span,
                paragraph=bisect_left(breaks, span.start),
                cited=tuple(cited[i]),
                settings=settings(self.text, span, citing, said[i], cited[i], institutions),
                official=official(self.text, span, citing, said[i]),
                speakers=frozenset(speakers[i]),
            )
            for i, span in enumerate(self.sentences)
        ]

    def _outlet(self, citation: Citation) -> Outlet | None:
        return self.book.by_id(citation.outlet_id) if citation.outlet_id else None

    def _held(self, span: Span, starts: Sequence[int]) -> range:
        first = max(0, bisect_right(starts, span.start) - 1)
        return range(first, bisect_left(starts, span.end))

    def _with_own(
        self,
        mention: Mention,
        lines: Sequence[Line],
        reached: Sequence[tuple[Citation, ...]],
        public: Sequence[tuple[Setting, ...]],
    ) -> Mention:
        starts = [line.span.start for line in lines]
        here = self._held(mention.sentence, starts)
        own = [c for i in here for c in lines[i].cited]
        far = [c for i in here for c in reached[i] if not own]
        found = (*own, *far, *lines_of(self.blocks, mention.sentence))
        setting = [s for i in here for s in lines[i].settings]
        if not found:
            setting += [s for i in here for s in (lines[i].official, *public[i]) if s is not None]
        return replace(mention, cited=tuple(dict.fromkeys(found)), settings=tuple(dict.fromkeys(setting)))
