"""Quotation marks, paired: which stretches of a text stand between them.

Pairs are made paragraph by paragraph with a stack. A mark that does not pair is passed over, so an inch mark, an
apostrophe or a forgotten mark costs at most its own quote.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import NamedTuple

from provenance.text.profile import Profile
from provenance.text.sentences import ornaments, outside, paragraphs
from provenance.types import Span

_MARK = re.compile(r"(?P<rule>[\"“”„«»‹›‘’'`])(?P=rule){3,}|'{2,3}|``|[\"“”„‟«»‹›‘’‚‛'「」『』]")
"""A mark; four of one kind in a row are a ruled line and quote nothing."""
SINGLES = "'‘’"
_ELIDED = re.compile(r"(?:\d0s|em|til|cause|n|tis|twas)\b", re.IGNORECASE)
_PLURAL_ENDS = frozenset("sSzx")
"""Letters after which a single mark may be a plural's apostrophe."""
_BEFORE_OPENING = frozenset("([{-–—/:,…\"“„«‘'‚‹「`»")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """A stretch between marks. ``inner`` leaves out the marks and the white space beside them.

    ``runs_on`` says that the paragraph ends before a mark closed it and the next paragraph takes the quote up
    again; ``resumes`` that it is such a next paragraph.
    """

    outer: Span
    inner: Span
    runs_on: bool = False
    resumes: bool = False


class _Mark(NamedTuple):
    text: str
    start: int
    end: int
    may_open: bool
    may_close: bool
    is_weak: bool = False
    """A single mark that closes or else is the apostrophe of a plural: ``the dogs’ fault``."""


def quoted(text: str, profile: Profile) -> tuple[Quoted, ...]:
    """The outermost stretches between quotation marks, in reading order.

    A mark that is never closed opens a quote only where the next paragraph begins with the same mark, as in a quote
    of several paragraphs, or where it begins its own paragraph and nothing else in it pairs; then the quote runs to
    the paragraph's end. Any other odd mark yields nothing. The time is linear in the length of the text.
    """
    closers = {opener: tuple(c for o, c in profile.marks if o == opener) for opener, _ in profile.marks}
    parts = paragraphs(text)
    unread = ornaments(text)
    found: list[Quoted] = []
    is_running = False
    for here, after in zip_longest(parts, parts[1:]):
        marks = tuple(_marks(text, here, closers, unread))
        in_paragraph = _in_paragraph(text, here, after, marks, closers, is_running) if marks else []
        found += in_paragraph
        is_running = bool(in_paragraph) and in_paragraph[-1].runs_on
    return tuple(found)


def _in_paragraph(
    text: str,
    here: Span,
    after: Span | None,
    marks: Sequence[_Mark],
    closers: dict[str, tuple[str, ...]],
    is_running: bool,
) -> list[Quoted]:
    pairs, unclosed = _paired(marks, closers)
    first = marks[0]
    outermost: list[Quoted] = []
    running = _running(text, here, after, unclosed, bool(pairs))
    if running is not None:
        pairs = [pair for pair in pairs if pair[1].end <= running.start]
        pairs.append((running, _Mark("", here.end, here.end, False, True)))
    for opened, closed in sorted(pairs, key=lambda pair: pair[0].start):
        inner = _stripped(text, opened.end, closed.start)
        if inner is None or (outermost and opened.start < outermost[-1].outer.end):
            continue
        outermost.append(
            Quoted(
                outer=Span(start=opened.start, end=closed.end),
                inner=inner,
                runs_on=opened is running and after is not None and text.startswith(opened.text, after.start),
                resumes=is_running and opened is first and opened.start == here.start,
            )
        )
    return outermost


def _running(
    text: str, here: Span, after: Span | None, unclosed: Sequence[_Mark], has_pairs: bool
) -> _Mark | None:
    """The unclosed mark, if any, whose quote runs to the paragraph's end."""
    doubles = [m for m in unclosed if m.text not in SINGLES]
    if not doubles:
        return None
    last = doubles[-1]
    if after is not None and text.startswith(last.text, after.start):
        return last
    return last if last.start == here.start and not has_pairs else None


def _paired(
    marks: Sequence[_Mark], closers: dict[str, tuple[str, ...]]
) -> tuple[list[tuple[_Mark, _Mark]], list[_Mark]]:
    """The pairs, nested ones too, and the openers that found no partner."""
    stack: list[_Mark] = []
    waiting = {closer: 0 for closing in closers.values() for closer in closing}
    pairs: list[tuple[_Mark, _Mark]] = []
    lost: list[_Mark] = []
    singles = (m for m in marks if m.text in SINGLES and (m.may_open or m.may_close))
    firm = [m.start for m in singles if not m.is_weak]
    firm_closers = {m.start for m in marks if m.text in SINGLES and m.may_close and not m.is_weak}
    for mark in marks:
        if mark.is_weak and _next(firm, mark.start) in firm_closers:
            continue
        if mark.may_close and waiting.get(mark.text):
            while stack:
                opened = stack.pop()
                for closer in closers[opened.text]:
                    waiting[closer] -= 1
                if mark.text in closers[opened.text]:
                    pairs.append((opened, mark))
                    break
                lost.append(opened)
        elif mark.may_open and mark.text in closers:
            stack.append(mark)
            for closer in closers[mark.text]:
                waiting[closer] += 1
    return pairs, sorted(lost + stack, key=lambda m: m.start)


def _next(positions: Sequence[int], position: int) -> int | None:
    """The first of sorted positions behind one."""
    index = bisect_right(positions, position)
    return positions[index] if index < len(positions) else None


def _marks(
    text: str, here: Span, closers: dict[str, tuple[str, ...]], unread: Sequence[Span]
) -> Iterator[_Mark]:
    known = closers.keys() | {c for closing in closers.values() for c in closing}
    for first, last in outside(here.start, here.end, unread):
        for m in _MARK.finditer(text, first, last):
            mark, (start, end) = m[0], m.span()
            if mark not in known and mark != "'''":
                continue
            before = text[start - 1] if start > here.start else " "
            after = text[end] if end < here.end else " "
            if mark in known:
                yield _read(text, mark, start, end, before, after)
                continue
            cut = start + (2 if before.isspace() or before in "([" else 1)  # the double one stands outside
            for part in (Span(start=start, end=cut), Span(start=cut, end=end)):
                if part.of(text) in known:
                    yield _read(text, part.of(text), part.start, part.end, before, after)


def _read(text: str, mark: str, start: int, end: int, before: str, after: str) -> _Mark:
    """A mark with what its neighbours allow it to be."""
    if mark in SINGLES:
        opens = after.isalnum() or after in '"“[….'
        opens = (
            opens
            and (before.isspace() or before in _BEFORE_OPENING)
            and not _ELIDED.match(text, end, end + 6)
        )
        closes = not before.isspace() and not (before.isalnum() and after.isalnum()) and not opens
        return _Mark(mark, start, end, opens, closes, closes and before in _PLURAL_ENDS and after.isspace())
    if mark in "«»":
        return _Mark(mark, start, end, True, True)
    stands_alone = before.isspace() and after.isspace()
    opens = stands_alone or (not after.isspace() and (before.isspace() or before in _BEFORE_OPENING))
    closes = stands_alone or (not before.isspace() and before not in "([{")
    return _Mark(mark, start, end, opens or (mark in "“„" and not after.isspace()), closes)


def _stripped(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start=start, end=end) if start < end else None
