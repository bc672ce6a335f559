"""Dialogue set in dashes: lines that begin with one, ``—No lo vendemos —dijo Ana Ríos—. Es nuestro.``

Such a line is somebody's turn if a narrator's clause shows in it, or if a line beside it has one: agency lists and
bullets begin with a dash too.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence, Set
from itertools import groupby
from typing import NamedTuple

from provenance.extract.attribution import (
    STOPS,
    Attribution,
    attribution_before,
    is_speech_verb,
    leading_subject,
)
from provenance.extract.drafts import EDGES, Desk, Draft
from provenance.extract.marks import Quoted
from provenance.extract.phrases import Phrase
from provenance.extract.speakers import DASHES, subject_after
from provenance.extract.units import Token, Unit, by_paragraph, words_of
from provenance.text.profile import Profile
from provenance.text.sentences import paragraphs
from provenance.types import Span

_OPENING = re.compile(r"[—–―]\s?(?=[\"“„«‘(\[¿¡…]*([^\W\d_]|\d))")
_COMPLETE = re.compile(r"[.!?…:,»”\"'’)—–―]$")
"""How a turn may end; an item of a list often ends in nothing or in a semicolon."""
_ASKING = frozenset("?!…")
CUE_REACH = 3
"""Words between the mark that opens a narrator's clause and its verb: ``a-t-elle répondu``, ``diye sordu``."""

SPEECH_REACH = 40
"""Tokens behind a narrator's clause that must show whether speech goes on; a sentence of news has about 25."""


class _Line(NamedTuple):
    """A line behind its dash. ``ends`` are the tokens that begin its sentences behind the first, and its end."""

    tokens: Sequence[Token]
    ends: Sequence[int]
    first: int
    last: int
    dash: str


class _Turn(NamedTuple):
    draft: Draft
    is_certain: bool
    """Whether the line shows by itself that it and its neighbours are turns and not items."""


def dialogues(desk: Desk, units: Sequence[Unit], covered: Set[int]) -> tuple[list[Draft], frozenset[int]]:
    """The turns set in dashes and the units they cover, which nobody else should read.

    A turn whose narrator names nobody has the speaker of the turn before last, if another spoke in between: two
    people take turns.

    Args:
        covered: Units that are read already.
    """
    drafts = [draft for run in _runs(desk, units) for draft in _led(desk, units, run) or _read(desk, run)]
    drafts = [draft for draft in drafts if covered.isdisjoint(range(draft.first, draft.last + 1))]
    return drafts, frozenset(n for draft in drafts for n in range(draft.first, draft.last + 1))


def _runs(desk: Desk, units: Sequence[Unit]) -> Iterator[list[_Line]]:
    """Dashed lines that follow each other, unless they are a list."""
    lines = paragraphs(desk.text)
    openings = [_OPENING.match(desk.text, line.start, line.end) for line in lines]
    if not any(openings):
        return
    numbers = by_paragraph(units)
    for is_dashed, group in groupby(range(len(lines)), key=lambda index: openings[index] is not None):
        run = list(group)
        if not is_dashed or any(_is_item(desk.text, lines[i], openings[i]) for i in run):
            continue
        yield [_line(units, numbers[i], desk.text[lines[i].start]) for i in run]


def _is_item(text: str, line: Span, opening: re.Match[str] | None) -> bool:
    begins_small = opening is not None and opening[1].islower()
    return begins_small or _COMPLETE.search(text, line.end - 1, line.end) is None


def _line(units: Sequence[Unit], numbers: tuple[int, int], dash: str) -> _Line:
    first, last = numbers
    tokens: list[Token] = []
    ends: list[int] = []
    for unit in units[first : last + 1]:
        tokens += unit.tokens
        ends.append(len(tokens))
    return _Line(tokens, ends, first, last, dash)


def _led(desk: Desk, units: Sequence[Unit], run: Sequence[_Line]) -> list[Draft]:
    """The turn that the line before introduces: ``Ana Ríos respondió:`` and a line end. Several lines are a list."""
    line = run[0]
    lead = units[line.first - 1].tokens if line.first else ()
    if len(run) > 1 or not lead or lead[-1].low != ":":
        return []
    spans = list(_spans(line.tokens, [(1, len(line.tokens))]))
    quote = Quoted(outer=spans[0], inner=spans[0])
    found = attribution_before(lead, 0, len(lead), desk.text, quote, desk.profile)
    if found is None or not is_speech_verb(lead, found.cue.first, 0, desk.profile):
        return []
    draft = _draft(line, spans)
    draft.first = line.first - 1
    desk.attribute(draft, lead, found.cue, found.subject)
    return [draft]


def _read(desk: Desk, run: Sequence[_Line]) -> list[Draft]:
    turns = [_turn(desk, line) for line in run]
    is_dialogue = any(turn is not None and turn.is_certain for turn in turns)
    drafts: list[Draft] = []
    for line, turn in zip(run, turns, strict=True):
        if turn is not None:
            drafts.append(turn.draft)
        elif is_dialogue:
            spans = list(_spans(line.tokens, [(1, len(line.tokens))]))
            drafts.append(_draft(line, spans))
    for before, between, draft in zip(drafts, drafts[1:], drafts[2:], strict=False):
        if draft.speaker is None and before.speaker != between.speaker:
            draft.speaker, draft.spoken_at = before.speaker, before.spoken_at
    return drafts


def _turn(desk: Desk, line: _Line) -> _Turn | None:
    """The turn of a line in which a narrator says who speaks."""
    tokens, profile = line.tokens, desk.profile
    spoken: list[tuple[int, int]] = []
    told: Attribution | None = None
    is_certain = False
    at = start = 1
    while at < len(tokens):
        found = _narrated(tokens, at, line, profile) if tokens[at].kind == "p" else None
        if found is None:
            at += 1
            continue
        is_certain = is_certain or tokens[at].low != "," or line.dash != "–"
        spoken.append((start, at + (tokens[at].low in _ASKING)))
        if told is None or told.subject is None:
            told = found
        at = start = _resumed(tokens, found, at, line, profile)
    if told is None:
        return None
    spoken.append((start, len(tokens)))
    spans = list(_spans(tokens, spoken))
    if not spans:
        return None
    draft = _draft(line, spans)
    desk.attribute(draft, tokens, told.cue, told.subject)
    return _Turn(draft, is_certain)


def narrated_inside(
    text: str, span: Span, profile: Profile
) -> tuple[Attribution, Sequence[Token], list[Span]] | None:
    """The narrator's clause inside quotation marks, ``« Rien, a dit Ana Ríos, n'est signé. »``, and what is said around it."""
    tokens = tuple(words_of(text, span.start, span.end))
    stops = [i + 1 for i, t in enumerate(tokens) if t.kind == "p" and t.low in STOPS]
    line = _Line(tokens, (*stops, len(tokens)), 0, 0, "—")
    for at in range(1, len(tokens) - 1):
        found = _narrated(tokens, at, line, profile) if tokens[at].kind == "p" else None
        if found is None or found.subject is None:
            continue
        resumed = _resumed(tokens, found, at, line, profile)
        if resumed < len(tokens):
            return found, tokens, list(_spans(tokens, [(0, at), (resumed, len(tokens))]))
    return None


def _draft(line: _Line, spans: list[Span]) -> Draft:
    return Draft(
        kind="quote", spans=spans, quoted=list(spans), first=line.first, last=line.last, is_turn=True
    )


def _narrated(tokens: Sequence[Token], at: int, line: _Line, profile: Profile) -> Attribution | None:
    """The narrator's clause that begins behind a mark: ``—dijo Ana``, ``? demanda-t-il``, ``, dedi Ayşe``."""
    mark, first, high = tokens[at].low, at + 1, len(tokens)
    if first >= high or tokens[first].kind != "w":
        return None
    is_dash = mark in DASHES
    if mark == "," and line.dash not in profile.turn_dashes:
        return None
    if not (is_dash or mark == "," or (mark in _ASKING and not tokens[first].is_capital)):
        return None
    for verb in range(first, min(high, first + CUE_REACH + 1)):
        if tokens[verb].kind != "w":
            return None
        if is_speech_verb(tokens, verb, first, profile):
            end = line.ends[bisect_right(line.ends, verb)]
            return _told(tokens, first, verb, end, profile, may_lead=mark == ",")
    return None


def _told(
    tokens: Sequence[Token], first: int, verb: int, high: int, profile: Profile, *, may_lead: bool
) -> Attribution | None:
    """The attribution of a verb in a narrator's clause; its subject leads only where a comma parts it from speech."""
    cue = Phrase(verb, verb + 1)
    if profile.verb_final:
        while cue.last < high and is_speech_verb(tokens, cue.last, first, profile):
            cue = Phrase(cue.last, cue.last + 1)  # "diye sordu": the second is the verb
        subject = subject_after(tokens, cue.first, high, profile)
        return Attribution(cue, subject, subject.last if subject else cue.last)
    if all(t.low in profile.adverbs or t.low in profile.reflexives for t in tokens[first:verb]):
        subject = subject_after(tokens, verb, high, profile)
        ends = verb + 1 >= high or tokens[verb + 1].kind == "p"
        if subject is None and not ends and not profile.drops_subjects:
            return None
        return Attribution(cue, subject, subject.last if subject else verb + 1)
    subject = leading_subject(tokens, first, verb, profile)
    if subject is None or not (may_lead or tokens[subject.first].low in profile.pronouns):
        return None
    return Attribution(cue, subject, verb + 1)


def _resumed(tokens: Sequence[Token], found: Attribution, at: int, line: _Line, profile: Profile) -> int:
    """Where speech goes on behind a narrator's clause; the line's end where it does not.

    A clause between dashes ends at the second. Any other ends with its sentence, or at a comma behind which the
    sentence still has its verb; what follows is speech only if it soon says "I", "we" or "you".
    """
    high = len(tokens)
    if tokens[at].low in DASHES:
        dash = next((i for i in range(found.last, high) if tokens[i].low in DASHES), high)
        while dash < high and tokens[dash].kind == "p":
            dash += 1
        return dash
    end = line.ends[bisect_right(line.ends, found.cue.first)]
    if found.last < end and tokens[found.last].low == ",":
        clause = tokens[found.last : min(end, found.last + SPEECH_REACH)]
        if any(t.low.rpartition("'")[2] in profile.auxiliaries for t in clause):  # "n'est"
            return found.last + 1
    firsts = {form for form, whom in profile.pronouns.items() if whom == "s"} | profile.first_persons
    return end if any(t.low in firsts for t in tokens[end : end + SPEECH_REACH]) else high


def _spans(tokens: Sequence[Token], stretches: Sequence[tuple[int, int]]) -> Iterator[Span]:
    """The text of stretches of tokens, without commas and dashes at their edges."""
    for first, last in stretches:
        while first < last and tokens[first].low in EDGES | DASHES:
            first += 1
        while first < last and tokens[last - 1].low in EDGES | DASHES:
            last -= 1
        if first < last:
            yield Span(start=tokens[first].start, end=tokens[last - 1].end)
