"""All attributed statements of a text: direct quotes, reported speech, and who said them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.extract.blockquotes import block_quotes, set_apart
from provenance.extract.dialogue import dialogues
from provenance.extract.direct import direct_quotes
from provenance.extract.drafts import Desk, Draft
from provenance.extract.fragments import fragments
from provenance.extract.identity import speaker_names
from provenance.extract.indirect import reported
from provenance.extract.marks import quoted
from provenance.extract.phrases import phrase_text
from provenance.extract.posted import posted
from provenance.extract.speakers import clause_subject
from provenance.extract.transcripts import transcripts
from provenance.extract.units import Unit, units
from provenance.text.profile import Profile
from provenance.text.sentences import paragraphs, sentences
from provenance.types import Mention, Span

_WORD = re.compile(r"\w+")
MAX_PULL_QUOTES = 100
"""Quotes without a cue among which repeats are looked for; an article has few, and the search is not linear."""
CARRY_REACH = 2
"""Sentences over which a reporting mood goes on with the speaker named before."""


def attributions(
    text: str,
    profile: Profile,
    *,
    known_names: Sequence[str] = (),
    cut: Sequence[Span] | None = None,
    blocks: Sequence[Span] = (),
) -> tuple[Mention, ...]:
    """The attributed statements of a text in reading order.

    Args:
        text: One paragraph a line.
        profile: The language; with the neutral one only marks are read.
        cut: The text's sentences, where they are known already.
        blocks: The stretches that the page sets apart as block quotes.
        known_names: Full names of people the article may mean, such as those of its other versions.

    Returns:
        Mentions of the kinds ``quote`` and ``indirect``, without citations and settings. A text without any
        mark or cue gives none; no text raises. The time is linear in the length of the text.
    """
    desk = Desk(text, quoted(text, profile), profile)
    cut = sentences(text, profile) if cut is None else cut
    parts = units(text, paragraphs(text), cut, desk.quotes)
    turns, labelled = transcripts(desk, parts)
    signed, in_posts = posted(desk, parts, labelled)
    dashed, in_dashes = dialogues(desk, parts, labelled | in_posts)
    covered = labelled | in_posts | in_dashes
    quoted_lines = block_quotes(desk, parts, covered)
    covered |= {n for draft in quoted_lines for n in range(draft.first, draft.last + 1)}
    drafts = turns + signed + dashed + quoted_lines
    blocked = set_apart(desk, parts, blocks, covered)
    covered |= {n for draft in blocked for n in range(draft.first, draft.last + 1)}
    drafts += blocked
    drafts += direct_quotes(desk, parts, covered)
    drafts += reported(desk, parts, covered)
    drafts += fragments(desk, parts, covered)
    drafts.sort(key=lambda d: d.spans[0].start)
    drafts = _without_repeats(text, drafts)
    _carry(desk, parts, drafts)
    names = speaker_names(text, parts, drafts, profile, known_names)
    return tuple(_mention(text, draft, name, parts) for draft, name in zip(drafts, names, strict=True))


def _without_repeats(text: str, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts without pull quotes and captions: quotes without a cue whose words another quote has."""
    bare = [d for d in drafts if d.kind == "quote" and d.cue is None]
    if not bare or len(bare) > MAX_PULL_QUOTES:
        return list(drafts)
    said = "\n".join(_words(text, d.spans) for d in drafts if d.cue is not None)
    repeated = {id(d) for d in bare if _words(text, d.spans) in said}
    return [d for d in drafts if id(d) not in repeated]


def _words(text: str, spans: Sequence[Span]) -> str:
    return " ".join(_WORD.findall(" ".join(span.of(text) for span in spans).lower()))


def _carry(desk: Desk, parts: Sequence[Unit], drafts: Sequence[Draft]) -> None:
    """Give a statement whose sentence names nobody its speaker: of the one before it, or whom that is about.

    Such are sentences that only their mood marks as reported, and verbs without a subject where the language drops it.
    """
    before: Draft | None = None
    for draft in drafts:
        by_mood = draft.cue is None
        is_verb = draft.cue not in (None, ":") and draft.cue not in desk.profile.sources_after
        by_form = draft.cue in desk.profile.hearsay_forms
        if (
            by_form
            and draft.speaker is None
            and before is not None
            and before.kind == "indirect"
            and before.last == draft.first - 1
        ):
            draft.speaker, draft.spoken_at = before.speaker, before.spoken_at
        is_hearsay = by_form or (draft.cue or "").lower() in desk.profile.hearsay
        is_dropped = desk.profile.drops_subjects and is_verb and not is_hearsay
        if draft.speaker is None and not draft.is_turn and (by_mood or is_dropped):
            if before is not None and draft.first - before.last <= CARRY_REACH:
                draft.speaker, draft.spoken_at = before.speaker, before.spoken_at
            elif draft.first and parts[draft.first - 1].paragraph == parts[draft.first].paragraph:
                tokens = parts[draft.first - 1].tokens
                subject = clause_subject(tokens, 0, len(tokens), desk.profile)
                if subject is not None:
                    draft.speaker = phrase_text(desk.text, tokens, subject)
                    draft.spoken_at = tokens[subject.first].start
        before = draft


def _mention(text: str, draft: Draft, name: str | None, parts: Sequence[Unit]) -> Mention:
    return Mention(
        kind=draft.kind,
        spans=tuple(draft.spans),
        text=" ".join(span.of(text) for span in draft.spans),
        sentence=Span(start=parts[draft.first].span.start, end=parts[draft.last].span.end),
        quoted=tuple(draft.quoted),
        speaker=draft.speaker,
        speaker_name=name,
        cue=draft.cue,
        denied=draft.denied,
    )
