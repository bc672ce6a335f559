"""Notes by which an outlet takes back what it had told: what they take back, and whom they had named by mistake.

"Correction: an earlier version of this article said that …" repeats a statement, and is no page that has it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from provenance.extract.frames import anywhere
from provenance.extract.names import names
from provenance.extract.unlisted import Name
from provenance.gazetteer import OutletBook
from provenance.text.citing import Citing
from provenance.text.correcting import Correcting
from provenance.types import Citation, Correction, Mention, Outlet, Span

MAX_NOTE = 900
"""Characters; a longer line is a story about a correction, not one."""
_BEFORE_NAME = 40
"""Characters before a name in which "not" and "rather than" govern it: "rather than to the newspaper" has 30."""
_MARKS = re.compile(r"[“”„«»\"]")


@dataclass(frozen=True, slots=True)
class Note:
    """A note where it stands, and the sentences in it that tell what was wrong."""

    correction: Correction
    span: Span
    wrong: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of correction, compiled."""

    label: re.Pattern[str]
    note: re.Pattern[str]
    earlier: re.Pattern[str]
    amended: re.Pattern[str]
    wrong: re.Pattern[str]
    withdrawn: re.Pattern[str]
    instead: re.Pattern[str]
    nots: re.Pattern[str]


@lru_cache(maxsize=32)
def _words(correcting: Correcting) -> _Words:
    return _Words(
        label=_opening(correcting.labels),
        note=_opening(correcting.notes),
        earlier=anywhere(correcting.earlier),
        amended=anywhere(correcting.amended),
        wrong=anywhere(correcting.wrong),
        withdrawn=anywhere(correcting.withdrawn),
        instead=anywhere(correcting.instead),
        nots=anywhere(correcting.nots),
    )


def _opening(fragments: tuple[str, ...]) -> re.Pattern[str]:
    """The fragments as what a line begins with, up to a mark or its end; a date may stand between."""
    if not fragments:
        return re.compile(r"(?!)")
    return re.compile(
        rf"[*(\[\s]*(?:{'|'.join(fragments)})(?:[\s,(]+[^:.–—]{{0,40}}\d[^:–—]{{0,20}})?\s*(?:[:.–—]|-\s|$)",
        re.IGNORECASE,
    )


def notes(
    text: str, sentences: Sequence[Span], citing: Citing, book: OutletBook, own: Outlet | None
) -> tuple[Note, ...]:
    """The notes of correction in a text, in reading order.

    Args:
        text: The article.
        sentences: Its sentences, in order.
        citing: The language's words.
        book: The known outlets.
        own: The article's own outlet, which is none that was named by mistake.
    """
    words = _words(citing.correcting)
    lines = [line for line in _lines(text) if _takes_back(line.of(text), words)]
    if not lines:
        return ()
    named = [n for n in names(text, citing, book, own) if not n.institutional]
    return tuple(_note(text, line, [s for s in sentences if _in(s, line)], named, words) for line in lines)


def _lines(text: str) -> Iterator[Span]:
    """The lines that have any words."""
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield Span(start=start, end=start + len(line))
        start += len(line) + 1


def _takes_back(line: str, words: _Words) -> bool:
    if len(line) > MAX_NOTE:
        return False
    told = _MARKS.split(line)[0]  # what somebody says of a correction is not one
    if words.label.match(line) or words.earlier.search(told) or words.amended.search(told):
        return True
    if words.withdrawn.search(told):
        return True
    return bool(words.note.match(line)) and bool(words.wrong.search(line))


def _note(text: str, line: Span, sentences: Sequence[Span], named: Sequence[Name], words: _Words) -> Note:
    said = line.of(text)
    wrong = tuple(s for s in sentences if words.earlier.search(s.of(text)) or words.wrong.search(s.of(text)))
    misnamed = {
        (n.outlet.id if n.outlet else n.name): _misnamed(n)
        for s in sentences
        for n in _by_mistake(text, s, [n for n in named if s.start <= n.start < s.end], s in wrong, words)
    }
    withdrawn = words.withdrawn.search(said) is not None
    correction = Correction(
        kind="withdrawn" if withdrawn else "corrected", text=said.strip(), misnamed=tuple(misnamed.values())
    )
    return Note(correction, line, wrong)


def _by_mistake(
    text: str, sentence: Span, named: Sequence[Name], is_wrong: bool, words: _Words
) -> Iterator[Name]:
    """The outlets of a note's sentence that were named by mistake: those after "not", else those of what was wrong."""
    before = {n: text[max(sentence.start, n.start - _BEFORE_NAME) : n.start] for n in named}
    denied = [n for n in named if _governs(words.nots, before[n])]
    if denied:
        yield from denied
    elif is_wrong:
        yield from (n for n in named if not _governs(words.instead, before[n]))


def _governs(pattern: re.Pattern[str], before: str) -> bool:
    """Whether a frame stands before a name with a few small words between."""
    found = [m.end() for m in pattern.finditer(before)]
    return bool(found) and len(before[found[-1] :].split()) <= 3


def _misnamed(name: Name) -> Citation:
    outlet = name.outlet
    return Citation(
        name=outlet.name if outlet else name.name, how="corrected", outlet_id=outlet.id if outlet else None
    )


def _in(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


# --- what it means for what was read -----------------------------------------------------------


def taken_back(mentions: Sequence[Mention], found: Sequence[Note], own: Outlet | None) -> Iterator[Mention]:
    """The mentions, those in a sentence that tells what was wrong as taken back by the article.

    What the outlet asserts in a note is about its own page, and left out.
    """
    wrong = [span for note in found for span in note.wrong]
    for mention in mentions:
        here = mention.spans[0]
        if mention.kind == "claim" and any(_in(here, note.span) for note in found):
            continue
        if not any(_in(here, span) for span in wrong):
            yield mention
        else:
            name = own.name if own else ""
            back = Citation(name=name, how="corrected", outlet_id=own.id if own else None, own_outlet=True)
            yield replace(mention, cited=(back,), settings=())


def still_cited(cited: Sequence[Citation], found: Sequence[Note]) -> tuple[Citation, ...]:
    """The citations that do not stand in a sentence that tells what was wrong."""
    wrong = [span for note in found for span in note.wrong]
    return tuple(c for c in cited if c.span is None or not any(_in(c.span, span) for span in wrong))
