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
_BEFORE_NAME = 90
"""Characters before a name in which "not" and "rather than" govern it: "rather than to the newspaper" has 30, and
an aside such as "as an earlier version of this article said" 42."""
_BETWEEN = 3
"""Words that may stand between the two: "not the news site"."""
_MARKS = re.compile(r"[“”„«»\"]")
_ASIDE = re.compile(r",[^,]{3,60},")
_BEHIND_NAME = r"(?:['’]\w+)?(?:\s\w+){0,2}\s"
"""A suffix, and words for what the outlet is: "Coast Wire ajansına"."""


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
    had_said: re.Pattern[str]
    should: re.Pattern[str]
    withdrawn: re.Pattern[str]
    instead: re.Pattern[str]
    instead_after: re.Pattern[str]
    nots: re.Pattern[str]
    nots_after: re.Pattern[str]


@lru_cache(maxsize=32)
def _words(correcting: Correcting) -> _Words:
    return _Words(
        label=_opening(correcting.labels),
        note=_opening(correcting.notes),
        earlier=anywhere(correcting.earlier),
        amended=anywhere(correcting.amended),
        wrong=anywhere(correcting.wrong),
        had_said=anywhere(correcting.had_said),
        should=anywhere(correcting.should),
        withdrawn=anywhere(correcting.withdrawn),
        instead=anywhere(correcting.instead),
        instead_after=_behind_name(correcting.instead_after),
        nots=anywhere(correcting.nots),
        nots_after=_behind_name(correcting.nots_after),
    )


def _behind_name(fragments: tuple[str, ...]) -> re.Pattern[str]:
    """The fragments right behind a name."""
    if not fragments:
        return re.compile(r"(?!)")
    return re.compile(rf"{_BEHIND_NAME}(?:{'|'.join(fragments)})(?!\w)", re.IGNORECASE)


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
    lines = [line for line in _lines(text) if _may_take_back(line.of(text), words)]
    if not lines:
        return ()
    named = [n for n in names(text, citing, book, own) if not n.institutional]
    found = (_note(text, line, [s for s in sentences if _in(s, line)], named, words) for line in lines)
    return tuple(n for n in found if n.correction.rightful is not None or _takes_back(n.span.of(text), words))


def _lines(text: str) -> Iterator[Span]:
    """The lines that have any words."""
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield Span(start=start, end=start + len(line))
        start += len(line) + 1


def _may_take_back(line: str, words: _Words) -> bool:
    """Whether a line is a note, or an editor's note on anything."""
    return len(line) <= MAX_NOTE and (words.note.match(line) is not None or _takes_back(line, words))


def _takes_back(line: str, words: _Words) -> bool:
    """Whether the words of a line say that it corrects something, also where they name no outlet."""
    told = _MARKS.split(line)[0]  # what somebody says of a correction is not one
    if words.label.match(line) or words.earlier.search(told) or words.amended.search(told):
        return True
    if words.withdrawn.search(told):
        return True
    wrong = words.wrong.search(line) or words.should.search(line)
    return words.note.match(line) is not None and wrong is not None


def _note(text: str, line: Span, sentences: Sequence[Span], named: Sequence[Name], words: _Words) -> Note:
    said = line.of(text)
    parts = [part for sentence in sentences for part in _parts(text, sentence)]
    by_key: dict[str, Name] = {}
    wrong: set[str] = set()
    for part in parts:
        here = [n for n in named if part.start <= n.start < part.end]
        by_key |= {_key(n): n for n in here if not n.generic}
        wrong |= {_key(n) for n in here if _is_by_mistake(text, part, n, here, words)}
    right = by_key.keys() - wrong if wrong else set()
    withdrawn = words.withdrawn.search(said) is not None
    correction = Correction(
        kind="withdrawn" if withdrawn else "corrected",
        text=said.strip(),
        misnamed=tuple(_corrected(name) for key, name in by_key.items() if key in wrong),
        rightful=_corrected(by_key[next(iter(right))]) if len(right) == 1 else None,
    )
    return Note(correction, line, tuple(p for p in parts if _tells_wrong(p.of(text), words)))


def _parts(text: str, sentence: Span) -> Iterator[Span]:
    """A sentence cut at its semicolons: "the story named one; it should have named another"."""
    start = sentence.start
    for piece in sentence.of(text).split(";"):
        yield Span(start=start, end=start + len(piece))
        start += len(piece) + 1


def _tells_wrong(part: str, words: _Words) -> bool:
    """Whether a part of a note tells what was wrong; one that only says what should stand there does not."""
    if words.earlier.search(part) or words.wrong.search(part):
        return True
    return words.had_said.search(part) is not None and words.should.search(part) is None


def _is_by_mistake(text: str, part: Span, name: Name, here: Sequence[Name], words: _Words) -> bool:
    """Whether a part of a note says that the outlet was named by mistake.

    Outlets after "not" were, and then no other of the part; else those of what was wrong, but for the one that
    "rather than" tells it from. Where the part is not of what was wrong, "rather than" stands before that.
    """
    if any(_is_denied(text, part, n, words) for n in here):
        return _is_denied(text, part, name, words)
    should = words.should.search(part.of(text))
    told_wrong = _tells_wrong(part.of(text), words)
    if should is not None and (not told_wrong or name.start >= part.start + should.start()):
        told_wrong = False
    set_apart = _governs(words.instead, _before(text, part, name))
    set_apart = set_apart or words.instead_after.match(text, name.end, part.end) is not None
    return told_wrong != set_apart


def _is_denied(text: str, part: Span, name: Name, words: _Words) -> bool:
    """Whether "not" stands with the name."""
    before = _governs(words.nots, _before(text, part, name))
    return before or words.nots_after.match(text, name.end, part.end) is not None


def _before(text: str, part: Span, name: Name) -> str:
    """The words before a name in its part, without an aside between commas."""
    return _ASIDE.sub("", text[max(part.start, name.start - _BEFORE_NAME) : name.start])


def _governs(pattern: re.Pattern[str], before: str) -> bool:
    """Whether a frame stands before a name with a few small words between."""
    found = [m.end() for m in pattern.finditer(before)]
    return bool(found) and len(before[found[-1] :].split()) <= _BETWEEN


def _key(name: Name) -> str:
    return name.outlet.id if name.outlet else name.name


def _corrected(name: Name) -> Citation:
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
