"""A text as a string of one character a word: the form in which millions of texts are compared.

What `wording` finds out about a text takes its time; most of what an index compares is settled by the
words alone. A spelling has the same words, made from white-space separated chunks that were seen before.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, chain
from typing import TypeVar

from provenance.align.smallwords import NEGATIONS, SMALL
from provenance.align.wording import BRACKETED, character, is_masked, units, wording
from provenance.lang import PROFILES
from provenance.lang.measures import MEASURES
from provenance.lang.seasons import SEASONS
from provenance.text.normalise import fold
from provenance.text.numbers import SHORT_SCALES, SUM_SCALES
from provenance.text.tokens import tokens

KEPT_CHUNKS = 200_000
"""Chunks that are remembered: the vocabulary of a million quotes, some thirty megabytes a memory."""
KEPT = 32_768
"""Spellings that are remembered: the leaders that much is compared with."""
PLAIN, MONTH, NUMBER, DENYING, TELLING = "amnx*"
"""Marks of words, by how they may make two alike wordings two statements: a number, a negation. A telling one does in
more than one way: "May". Of a word that is written with a capital, which may be a name, the mark has one, too."""
OPPOSITE, POSSIBLE, CERTAIN, TIME, PERSON, MEASURE, SEVERAL, OFFICE = "opctwusf"
"""Marks of words that another one may stand against: "open", "may", "will", "Monday", "her", "metres", or in several
of these ways (in any language: "fall"); of a lesser office, which may stand against nothing at all."""
AGAINST: Mapping[str, str] = {
    OPPOSITE: OPPOSITE + SEVERAL,
    POSSIBLE: CERTAIN + SEVERAL,
    CERTAIN: POSSIBLE + SEVERAL,
    TIME: TIME + SEVERAL,
    PERSON: PERSON + SEVERAL,
    MEASURE: MEASURE + SEVERAL,
    SEVERAL: OPPOSITE + POSSIBLE + CERTAIN + TIME + PERSON + MEASURE + SEVERAL,
}
"""For each of these marks those that stand against it."""
SMALL_CHARACTERS = frozenset(map(character, SMALL))
"""The characters that stand for words without weight of their own."""

_AROUND_A_WORD = """.,;:!?'"()[]“”‘’„«»…"""
_ENDS_SENTENCE = re.compile(r"(?<![.…])[.!?;][\"'’”»)]*$")
_MAY_END_INSIDE = re.compile(r"[.!?;][\"'’”»)]*\s")


def _marks_of_words() -> Mapping[str, str]:
    """The mark of each word that has one whatever stands around it, of all languages at once."""
    marked: Mapping[str, Iterable[str]] = {
        MONTH: (fold(month) for p in PROFILES.values() for month in p.months),
        NUMBER: (
            word for p in PROFILES.values() for word in (*p.numerals, *p.scales, *SHORT_SCALES, *SUM_SCALES)
        ),
        OPPOSITE: (word for p in PROFILES.values() for pair in p.opposites for word in pair),
        POSSIBLE: (word for p in PROFILES.values() for word in p.possible),
        CERTAIN: (word for p in PROFILES.values() for word in p.certain),
        TIME: (*SEASONS, *(fold(day) for p in PROFILES.values() for day in p.weekdays)),
        PERSON: (
            word
            for p in PROFILES.values()
            for word in (*p.second_persons, *(one for one, whom in p.pronouns.items() if whom in ("m", "f")))
        ),
        MEASURE: MEASURES,
        OFFICE: (word for p in PROFILES.values() for word in p.lesser_offices),
        DENYING: chain(NEGATIONS, *(p.refusals for p in PROFILES.values())),
    }
    found: dict[str, set[str]] = {}
    for mark, words in marked.items():
        for word in words:
            found.setdefault(word, set()).add(mark)
    return {word: _one_mark(marks) for word, marks in found.items()}


def _one_mark(marks: Collection[str]) -> str:
    if len(marks) == 1:
        return next(iter(marks))
    return SEVERAL if AGAINST.keys() >= set(marks) else TELLING


_MARK_OF = _marks_of_words()
LEAST_PART = 4
"""Words from which a sentence of a text is a statement that may be said apart."""

Read = TypeVar("Read")


class _Remembered(dict[str, Read]):
    """What is known of so many pieces of text, found out at first sight."""

    def __init__(self, read: Callable[[str], Read], kept: int) -> None:
        super().__init__()
        self._read = read
        self._kept = kept

    def __missing__(self, piece: str) -> Read:
        return self.remember(piece, self._read(piece))

    def remember(self, piece: str, found: Read) -> Read:
        if len(self) >= self._kept:
            self.clear()
        self[piece] = found
        return found


def _forms(chunk: str) -> tuple[str, ...]:
    word = chunk.strip(_AROUND_A_WORD)
    if word.isascii() and word.isalpha() and len(word) > 1:  # most chunks are one word and the marks about it
        return units(word.lower())
    return tuple(unit for token in tokens(chunk) for unit in units(token.form))


def _marks(chunk: str) -> str:
    is_capital = chunk != chunk.lower()

    def mark(form: str) -> str:
        found = _MARK_OF.get(form) or (PLAIN if form.isalpha() else NUMBER)
        return found.upper() if is_capital and len(form) > 1 else found  # I is no name

    return "".join(map(mark, _FORMS[chunk]))


_FORMS = _Remembered(_forms, KEPT_CHUNKS)
_SPELLED = _Remembered(lambda chunk: "".join(map(character, _FORMS[chunk])), KEPT_CHUNKS)
_MARKS = _Remembered(_marks, KEPT_CHUNKS)


class Spelling:
    """The words of one text; what is rarely asked for is found out when it is."""

    __slots__ = ("_content", "_forms", "_marks", "_parts", "is_plain", "least_shared", "spelled", "text")

    masks: tuple[()] = ()
    """As of a ``Wording``; a text with masked words has no spelling to be judged by."""

    def __init__(self, text: str, words: str | None = None) -> None:
        self.text = text
        self.spelled = spelled(text) if words is None else words
        self.is_plain = bool(self.spelled) and not is_masked(text)
        """Whether the text can be judged by its spelling: there are words, and none is masked."""
        self.least_shared = 0
        """What `quick` found out about it."""
        self._content: list[int] | None = None
        self._forms: tuple[str, ...] | None = None
        self._marks: str | None = None
        self._parts: tuple[range, ...] | None = None

    def __len__(self) -> int:
        return len(self.spelled)

    @property
    def content(self) -> Sequence[int]:
        """How many of the first n words have weight of their own, for n from 0; of a plain text."""
        if self._content is None:
            self._content = list(
                accumulate([word not in SMALL_CHARACTERS for word in self.spelled], initial=0)
            )
        return self._content

    @property
    def forms(self) -> tuple[str, ...]:
        """The words, folded; of a plain text."""
        if self._forms is None:
            self._forms = tuple(chain.from_iterable(map(_FORMS.__getitem__, _chunks(self.text))))
        return self._forms

    @property
    def marks(self) -> str:
        """One mark a word; of a plain text."""
        if self._marks is None:
            self._marks = "".join(map(_MARKS.__getitem__, _chunks(self.text)))
        return self._marks

    @property
    def parts(self) -> tuple[range, ...]:
        """The sentences of the text as ranges of words; a very short one belongs to its neighbour."""
        if self._parts is None:
            self._parts = tuple(_parts(self.text)) if may_have_parts(self.text) else (range(len(self)),)
        return self._parts


_SPELLINGS = _Remembered(Spelling, KEPT)


def spelling(text: str) -> Spelling:
    """The spelling of a text."""
    return _SPELLINGS[text]


def remember_spelled(text: str, words: str) -> None:
    """Keep the words of a text, which are what ``spelled`` gives, from being found out again."""
    if text not in _SPELLINGS:
        _SPELLINGS.remember(text, Spelling(text, words))


def spelled(text: str) -> str:
    """The words of a text, one character each: what ``wording(text).spelled`` is, sooner."""
    if is_masked(text):
        return wording(text).spelled
    return "".join(map(_SPELLED.__getitem__, _chunks(text)))


@lru_cache(maxsize=KEPT)
def may_have_parts(text: str) -> bool:
    """Whether a sentence may end inside the text; a text with masked words is not taken apart."""
    return _MAY_END_INSIDE.search(text) is not None and not is_masked(text)


def chunks(text: str) -> list[str]:
    """The pieces that a text is read in, each the same wherever it stands; a masked text is one piece."""
    if "[" not in text and "*" not in text and "--" not in text:
        return text.split()  # most texts: nothing has to be looked for
    return [text] if is_masked(text) else _chunks(text)


def read_chunk(chunk: str) -> tuple[str, str, tuple[str, ...]]:
    """The words of one of the ``chunks`` of a text: a character each, their marks, their forms.

    Masked words have plain marks: what may be behind them is not asked here.
    """
    if is_masked(chunk):
        words = wording(chunk)
        return words.spelled, PLAIN * len(words), words.forms
    return _SPELLED[chunk], _MARKS[chunk], _FORMS[chunk]


def _chunks(text: str) -> list[str]:
    """The text without what a newsroom put in brackets, cut at white space."""
    if "[" in text:
        outside = BRACKETED.sub(" ", text).split()
        if any(map(_SPELLED.__getitem__, outside)):
            return outside
    return text.split()


def _parts(text: str) -> Iterator[range]:
    chunks = _chunks(text)
    words = list(accumulate(len(_SPELLED[chunk]) for chunk in chunks))
    start, end = 0, words[-1] if words else 0
    for chunk, after in zip(chunks, words, strict=True):
        if min(after - start, end - after) >= LEAST_PART and _ENDS_SENTENCE.search(chunk):
            yield range(start, after)
            start = after
    yield range(start, end)
