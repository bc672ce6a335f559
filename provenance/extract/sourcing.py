"""Gives each mention the citations and settings that reach it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace

from provenance.extract.frames import frames
from provenance.extract.pagewide import held_by
from provenance.extract.scope import (
    PRONOUN_LETTERS,
    Line,
    carried,
    key_of,
    occasions,
    own_lead,
    told_by_speaker,
)
from provenance.extract.settings import official, on_record, settings
from provenance.text.citing import Citing
from provenance.types import Citation, Mention, Setting, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """Where an article says it is from.

    ``cited`` are the citations in its sentences, each with a span; ``blocks`` the stretches that a credit
    line covers; ``posts`` those that are embedded posts; ``institutions`` the names among the cited of
    those who issue documents.
    """

    cited: Sequence[Citation] = ()
    blocks: Sequence[tuple[Span, Citation]] = ()
    posts: Sequence[tuple[Span, Setting]] = ()
    institutions: Collection[str] = ()


@dataclass(slots=True)
class _Found:
    """What is being gathered on one line."""

    cited: list[Citation] = field(default_factory=list)
    links: list[Citation] = field(default_factory=list)
    said: list[Span] = field(default_factory=list)
    speakers: set[str] = field(default_factory=set)
    stated: set[str] = field(default_factory=set)


def sourced(
    text: str, sentences: Sequence[Span], mentions: Sequence[Mention], sources: Sources, citing: Citing
) -> Iterator[Mention]:
    """The mentions in their order, each with the citations and settings of its own sentence or from afar.

    Args:
        text: The article.
        sentences: Its sentences in order.
        mentions: Its quotes, reported statements and claims in reading order.
        sources: What it cites.
        citing: The language's words.
    """
    spans = _stretches(sentences, mentions)
    starts = [s.start for s in spans]
    lines = _lines(text, spans, starts, mentions, sources, citing)
    reached = carried(text, lines, frames(citing))
    public = occasions(text, lines, frames(citing))
    lead = own_lead(lines)
    direct = []
    for mention in mentions:
        here = _held(mention.sentence, starts)
        own = [c for i in here for c in lines[i].cited] or [c for i in here for c in reached[i]]
        links = [c for i in here for c in lines[i].links]
        found = [*own, *links, *held_by(sources.blocks, mention.sentence)]
        occasion = [*held_by(sources.posts, mention.sentence), *(s for i in here for s in lines[i].settings)]
        if mention.kind == "claim" and not any(o.kind == "public" for o in occasion):
            record = on_record(text, mention.spans[0], citing)
            occasion += [record] if record else []
        if not found and not occasion:
            found = [c for c in lead if c.how == "reported" or mention.kind != "claim"]
        if not found:
            occasion += [s for i in here for s in (lines[i].official, *public[i]) if s is not None]
        direct.append(
            replace(mention, cited=tuple(dict.fromkeys(found)), settings=tuple(dict.fromkeys(occasion)))
        )
    yield from _by_speaker(direct)


def _stretches(sentences: Sequence[Span], mentions: Sequence[Mention]) -> list[Span]:
    """The sentences; those that one quote runs over are one stretch, for what holds of its end holds of all."""
    starts = [s.start for s in sentences]
    joined = {i for m in mentions for i in list(_held(m.sentence, starts))[1:]}
    spans: list[Span] = []
    for i, sentence in enumerate(sentences):
        if i in joined and spans:
            spans[-1] = Span(start=spans[-1].start, end=sentence.end)
        else:
            spans.append(sentence)
    return spans


def _held(span: Span, starts: Sequence[int]) -> range:
    """Which of the stretches a span touches."""
    first = max(0, bisect_right(starts, span.start) - 1)
    return range(first, max(first + 1, bisect_left(starts, span.end))) if starts else range(0)


def _lines(
    text: str,
    spans: Sequence[Span],
    starts: Sequence[int],
    mentions: Sequence[Mention],
    sources: Sources,
    citing: Citing,
) -> list[Line]:
    found = [_Found() for _ in spans]
    for citation in sources.cited:
        if citation.span and spans:
            here = found[max(0, bisect_right(starts, citation.span.start) - 1)]
            (here.links if citation.how == "link" else here.cited).append(citation)
    for mention in mentions:
        for i in _held(mention.sentence, starts):
            if mention.kind != "claim":
                found[i].said.extend(mention.spans)
            name = mention.speaker_name or mention.speaker
            if name and len(name) > PRONOUN_LETTERS and name.lower() in citing.anaphors:
                found[i].stated.add(name[:PRONOUN_LETTERS])  # "another" is nobody's name either
            elif name:
                found[i].speakers.add(name)
                found[i].stated.add(mention.speaker or name)
    breaks = [m.start() for m in re.finditer("\n", text)]
    return [
        Line(
            span=span,
            paragraph=bisect_left(breaks, span.start),
            cited=tuple(here.cited),
            links=tuple(here.links),
            settings=settings(
                text, span, citing, here.said, [*here.cited, *here.links], sources.institutions
            ),
            official=official(text, span, citing, here.said),
            speakers=frozenset(here.speakers),
            is_by_pronoun=bool(here.stated) and all(len(s) <= PRONOUN_LETTERS for s in here.stated),
        )
        for span, here in zip(spans, found, strict=True)
    ]


def _by_speaker(mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Who told one outlet, or said in public, what is sourced does so in what is not, before and after it."""
    told = told_by_speaker(mentions)
    occasion: dict[str, tuple[Setting, ...]] = {}
    for mention in reversed(mentions):
        occasion |= _in_public(mention)
    for mention in mentions:
        key = key_of(mention)
        if key and not mention.cited and not mention.settings:
            cited = told.get(key, ())
            yield replace(mention, cited=cited, settings=() if cited else occasion.get(key, ()))
            continue
        occasion |= _in_public(mention)
        yield mention


def _in_public(mention: Mention) -> dict[str, tuple[Setting, ...]]:
    """The public settings of a mention, under who speaks in it."""
    key = key_of(mention)
    public = tuple(s for s in mention.settings if s.kind == "public")
    return {key: public} if key and public else {}
