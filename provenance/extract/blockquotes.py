"""Block quotes: paragraphs without marks that a line introduces, or that the page sets apart.

Where only a text is known, what sets such a paragraph apart, an indent or a rule, is lost; the line before it is not.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence, Set

from provenance.extract.attribution import Attribution, attribution_before, is_speech_verb, signature
from provenance.extract.drafts import Desk, Draft
from provenance.extract.marks import Quoted
from provenance.extract.phrases import Phrase, phrase_text
from provenance.extract.speakers import DASHES, clause_subject, cue_subject
from provenance.extract.units import Token, Unit
from provenance.types import Span

STOPS = frozenset(".!?…")
MIN_WORDS = 4
"""Words of a paragraph below which it is rather a heading or a caption than words that somebody is quoted with."""

_WORD = re.compile(r"\w+")


def block_quotes(desk: Desk, units: Sequence[Unit], covered: Set[int]) -> list[Draft]:
    """The paragraphs without marks that a line such as ``The board wrote:`` introduces.

    Only the first paragraph is taken: nothing tells where the words end. Lines behind a dash or without a stop are a list.

    Args:
        covered: Units that are read already.
    """
    return [draft for first in _starts(units) if first not in covered for draft in _read(desk, units, first)]


def pull_quotes(text: str, blocks: Sequence[Span]) -> tuple[Span, ...]:
    """The blocks whose words the text has elsewhere, whatever the marks between them: what they repeat is read there."""
    if not blocks:
        return ()
    runs = Counter(_runs(text))
    found: list[Span] = []
    for block in blocks:
        words = block.of(text)
        body, _, line = words.rpartition("\n")
        own = Counter(_runs(words if line[-1:] in STOPS else body or words))
        if own and all(runs[run] > count for run, count in own.items()):
            found.append(block)
    return tuple(found)


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    """Every few words that follow each other."""
    words = _WORD.findall(text.lower())
    return zip(*(words[at:] for at in range(MIN_WORDS)), strict=False)


def set_apart(desk: Desk, units: Sequence[Unit], blocks: Sequence[Span], covered: Set[int]) -> list[Draft]:
    """The block quotes of a page that hold whole sentences without marks.

    A block without a name behind a dash is by whoever spoke in the sentence before it, else by nobody who is named.

    Args:
        blocks: Where the page sets paragraphs apart.
        covered: Units that are read already.
    """
    starts = [unit.span.start for unit in units]
    found: list[Draft] = []
    for block in blocks:
        first, end = bisect_left(starts, block.start), bisect_left(starts, block.end)
        while end > first and units[end - 1].span.end > block.end:
            end -= 1
        if end > first and covered.isdisjoint(range(first, end)):
            found.extend(_in_block(desk, units, first, end - 1))
    return found


def _in_block(desk: Desk, units: Sequence[Unit], first: int, last: int) -> Iterator[Draft]:
    signed = _signature(desk, units[last]) if last > first else None
    end = last - 1 if signed is not None else last
    tokens = [t for unit in units[first : end + 1] for t in unit.tokens]
    if any(t.kind == "q" for t in tokens) or sum(t.kind == "w" for t in tokens) < MIN_WORDS:
        return
    words = Span(start=units[first].span.start, end=units[end].span.end)
    draft = Draft(kind="quote", spans=[words], quoted=[words], first=first, last=last)
    before = units[first - 1].tokens if first else ()
    named_in, spoken = (
        (units[last].tokens, signed) if signed is not None else (before, _speaker_of(before, desk))
    )
    if spoken is not None:
        draft.speaker = phrase_text(desk.text, named_in, spoken)
        draft.spoken_at = named_in[spoken.first].start
    yield draft


def _signature(desk: Desk, unit: Unit) -> Phrase | None:
    """The name in the last line of a block, behind a dash or alone in a line that ends in no stop."""
    tokens = unit.tokens
    if not tokens or tokens[-1].low in STOPS:
        return None
    begins_line = desk.text[unit.span.start - 1] == "\n"
    if tokens[0].low not in DASHES and not begins_line:
        return None
    dash = 0 if tokens[0].low in DASHES else -1
    found = signature(tokens, dash, len(tokens), desk.profile)
    return found and found.subject


def _speaker_of(tokens: Sequence[Token], desk: Desk) -> Phrase | None:
    """Whom the sentence before a block quotes or is about: ``The mayor was clear.``"""
    for verb in range(len(tokens) - 1, 0, -1):
        if is_speech_verb(tokens, verb, 0, desk.profile):
            return cue_subject(tokens, verb, 0, len(tokens), desk.profile)
    return clause_subject(tokens, 0, len(tokens), desk.profile)


def _starts(units: Sequence[Unit]) -> Iterator[int]:
    """The first units of the paragraphs whose line before ends in a colon."""
    for number in range(1, len(units)):
        lead = units[number - 1]
        if lead.paragraph != units[number].paragraph and lead.tokens and lead.tokens[-1].low == ":":
            yield number


def _read(desk: Desk, units: Sequence[Unit], first: int) -> Iterator[Draft]:
    last = first
    while last + 1 < len(units) and units[last + 1].paragraph == units[first].paragraph:
        last += 1
    tokens = [t for unit in units[first : last + 1] for t in unit.tokens]
    begins_as_speech = bool(tokens) and tokens[0].is_capital and tokens[0].low not in DASHES
    if not begins_as_speech or tokens[-1].low not in STOPS or any(t.kind == "q" for t in tokens):
        return
    if sum(t.kind == "w" for t in tokens) < MIN_WORDS:
        return
    words = Span(start=tokens[0].start, end=tokens[-1].end)
    lead = units[first - 1].tokens
    found = _lead(desk, lead, words)
    if found is None:
        return
    draft = Draft(kind="quote", spans=[words], quoted=[words], first=first - 1, last=last)
    desk.attribute(draft, lead, found.cue, found.subject)
    yield draft


def _lead(desk: Desk, lead: Sequence[Token], words: Span) -> Attribution | None:
    """Who says it by the line before: a verb of saying with its subject, right before the colon or near it."""
    quote = Quoted(outer=words, inner=words)
    found = attribution_before(lead, 0, len(lead), desk.text, quote, desk.profile)
    if found is None or found.subject is None or not is_speech_verb(lead, found.cue.first, 0, desk.profile):
        return None
    return found
