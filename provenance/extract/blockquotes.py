"""Block quotes as a page's text has them: a line that introduces words, and a paragraph without marks.

What sets such a paragraph apart on the page, an indent or a rule, is not in the text; the line before it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from provenance.extract.attribution import Attribution, attribution_before, is_speech_verb
from provenance.extract.drafts import Desk, Draft
from provenance.extract.marks import Quoted
from provenance.extract.speakers import DASHES
from provenance.extract.units import Token, Unit
from provenance.types import Span

STOPS = frozenset(".!?…")
MIN_WORDS = 4
"""Words of a paragraph below which it is rather a heading or a caption than words that somebody is quoted with."""


def block_quotes(desk: Desk, units: Sequence[Unit], covered: Set[int]) -> list[Draft]:
    """The paragraphs without marks that a line such as ``The board wrote:`` introduces.

    Only the first paragraph is taken: nothing tells where the words end. Lines behind a dash or without a stop are a list.

    Args:
        covered: Units that are read already.
    """
    return [draft for first in _starts(units) if first not in covered for draft in _read(desk, units, first)]


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
