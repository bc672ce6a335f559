"""A statement's words as they are compared: what is the same in writing is one word here.

``they're`` and ``they are``, ``5 %`` and ``5 percent``, ``Çavuşoğlu`` and ``Cavusoglu`` are equal;
words that a newsroom put in brackets are left out, masked words (``f***``) know what they may stand for.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate, repeat, zip_longest
from typing import NamedTuple, Protocol

from provenance.align.smallwords import SMALL
from provenance.lang import profile
from provenance.lang.kindred import KINDRED, OTHERS
from provenance.text.normalise import fold
from provenance.text.numbers import Number, numbers
from provenance.text.profile import Profile
from provenance.text.stems import stem
from provenance.text.tokens import KEPT_WORDS, Token, tokens

KEPT = 8192
"""Texts whose wording is kept: some events' worth, a few tens of megabytes."""

BRACKETED = re.compile(r"\[[^\[\]]{0,80}\]")
_MASKED = re.compile(
    r"(?<!\w)[^\W\d_]{0,4}(?:\*{2,}|[-–—_]{2,})[^\W\d_]{1,6}(?!\w)|(?<!\w)[^\W\d_]{1,4}\*+(?!\w)"
)
_ELIDED = re.compile(r"[a-zA-Z]{1,2}['’](?=\w)")
_ELLIPSIS = re.compile(r"\.\s?\.\s?\.|…|\[\s?\]")
_SENTENCE_OPENS_AFTER = frozenset(".!?…:“\"'‘’„«»(")
_CODE_POINTS = 0x110000 - 0x800 - 1

_NOT = "not"
_CLITICS = {"n't": _NOT, "'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "'d": "would"}
_IRREGULAR = {"can't": ("can", _NOT), "won't": ("will", _NOT), "cannot": ("can", _NOT), "ain't": ("is", _NOT)}
_IS_HOSTS = frozenset("it he she that what there here who let how where this".split())
_ONE_WORD = {"%": "percent", "&": "and", "okay": "ok", "gonna": "going", "wanna": "want", "us": "us"}


class Word(NamedTuple):
    """One unit of comparison and the place it was read from, in code points of the text.

    A tuple, because a frozen dataclass takes three times as long to make, and texts have many words.
    """

    form: str
    start: int
    end: int


class Words(Protocol):
    """What comparing by words alone asks of a text: a ``Wording``, or a ``Spelling`` that knows no more."""

    @property
    def forms(self) -> tuple[str, ...]: ...
    @property
    def spelled(self) -> str: ...
    @property
    def content(self) -> Sequence[int]: ...
    @property
    def masks(self) -> tuple[tuple[int, re.Pattern[str]], ...]: ...
    def __len__(self) -> int: ...


@dataclass(frozen=True, eq=False)  # one object a text while it is kept: compared and hashed by identity
class Wording:
    """The words of one text, prepared once."""

    text: str
    language: str | None
    words: tuple[Word, ...]
    has_ellipsis: bool
    masks: tuple[tuple[int, re.Pattern[str]], ...]
    """Indices of masked words with what they may stand for."""

    @cached_property
    def forms(self) -> tuple[str, ...]:
        """The words alone."""
        return tuple(word.form for word in self.words)

    @cached_property
    def distinct(self) -> frozenset[str]:
        """Each word once."""
        return frozenset(self.forms)

    @cached_property
    def spelled(self) -> str:
        """One character a word, the same for the same word in every text."""
        return "".join(map(character, self.forms))

    @cached_property
    def content(self) -> Sequence[int]:
        """How many of the first n words have weight of their own, for n from 0."""
        return list(accumulate((form not in SMALL for form in self.forms), initial=0))

    @property
    def profile(self) -> Profile:
        """What is known of the language; of one not told, what is known of English."""
        return profile(self.language or "en")

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """The stem of each word."""
        rules = self.profile
        return tuple(stem(form, rules.endings, rules.stem_letters) for form in self.forms)

    @cached_property
    def senses(self) -> tuple[str, ...]:
        """The stem of each word, or for words that newsrooms put for each other the first of them: one for ``killed``
        and ``died``."""
        kindred = _kindred(self.profile)
        if not kindred:
            return self.stems
        others = _others(self.profile)
        return tuple(
            stem if form in others else kindred.get(f"{stem} {behind}") or kindred.get(stem, stem)
            for form, stem, behind in zip_longest(self.forms, self.stems, self.forms[1:])
        )

    @cached_property
    def numbers(self) -> tuple[Number, ...]:
        """The numbers in it, as indices into ``words``."""
        return numbers(self.forms, self.profile.numerals, self.profile.scales, self.profile.counting)

    @cached_property
    def months(self) -> Mapping[int, int]:
        """Names of months, by index: beside a number (``4 May``, ``4 de mayo``), or with a capital inside a
        sentence. "May" may be a verb.
        """
        known = _months(self.language or "en")
        if known.keys().isdisjoint(self.forms) and "'" not in self.text and "’" not in self.text:
            return {}
        counted = {n for number in self.numbers for n in (number.first - 1, number.last)}
        counted |= {n + 1 for n in counted if n < len(self) and self.forms[n] in SMALL}
        named = [form.partition("'")[0] for form in self.forms]  # Turkish: 3 Mart'ta
        return {
            n: known[form]
            for n, form in enumerate(named)
            if form in known and (n in counted or n in self.names)
        }

    @cached_property
    def names(self) -> frozenset[int]:
        """Indices of words written with a capital inside a sentence. At its beginning we cannot tell."""
        return frozenset(n for n, word in enumerate(self.words) if _is_name(self.text, word))

    def __len__(self) -> int:
        return len(self.words)


@lru_cache
def _kindred(rules: Profile) -> Mapping[str, str]:
    """For the stems of a language, and for stems with a particle behind them, the first word of their set.

    The whole word, not its stem: ``plan`` is the stem of ``plane`` and of ``plan``.
    """
    found: dict[str, str] = {}
    for kin in KINDRED.get(rules.code or "", ()):
        first = fold(kin[0])
        for word in kin:
            verb, _, particle = word.partition("+")
            known = stem(fold(verb), rules.endings, rules.stem_letters)
            found.setdefault(f"{known} {fold(particle)}" if particle else known, first)
    return found


@lru_cache
def _others(rules: Profile) -> frozenset[str]:
    """Words of a language that have a stem in common with one of a set, and do not belong there."""
    return frozenset(map(fold, OTHERS.get(rules.code or "", ())))


@lru_cache
def _months(language: str) -> Mapping[str, int]:
    return {fold(name): number for name, number in profile(language).months.items()}


def _is_name(text: str, word: Word) -> bool:
    written = text[word.start : word.end]
    if written == written.lower():
        return False  # most words: nothing more has to be asked
    before = text[max(0, word.start - 20) : word.start].rstrip()
    is_ordinal = before[-1:] == "." and before[-2:-1].isdigit()  # German: am 4. Mai
    inside = bool(before) and (before[-1] not in _SENTENCE_OPENS_AFTER or is_ordinal)
    elided = _ELIDED.match(text, word.start, word.end)  # French: d'Ostende, l'Iran
    first = text[elided.end() if elided else word.start]
    return (inside or elided is not None) and first.isupper() and len(word.form) > 1


@lru_cache(maxsize=KEPT)
def wording(text: str, language: str | None = None) -> Wording:
    """The wording of a text; ``language`` (ISO 639-1) only matters for numerals and stems."""
    words: list[Word] = []
    masks: list[tuple[int, re.Pattern[str]]] = []
    for token, mask in _with_masks(text, _unbracketed(text)):
        if mask is not None:
            masks.append((len(words), mask))
        words += [Word(unit, token.start, token.end) for unit in units(token.form)]
    return Wording(text, language, tuple(words), bool(_ELLIPSIS.search(text)), tuple(masks))


def is_masked(text: str) -> bool:
    """Whether letters of the text may be masked (``f***``)."""
    return "*" in text or "--" in text


def _unbracketed(text: str) -> Sequence[Token]:
    """The tokens outside brackets; all where there are no others."""
    every = tokens(text)
    if "[" not in text:
        return every
    brackets = [match.span() for match in BRACKETED.finditer(text)]
    return [t for t in every if not any(start <= t.start < end for start, end in brackets)] or every


@lru_cache(maxsize=200_000)
def character(form: str) -> str:
    """A character for a word. Two words share one in a case of a million: less than misprints do."""
    code = zlib.crc32(form.encode("utf-8", "surrogatepass")) % _CODE_POINTS + 1
    return chr(code if code < 0xD800 else code + 0x800)


def _with_masks(text: str, words: Sequence[Token]) -> Iterable[tuple[Token, re.Pattern[str] | None]]:
    """The tokens, the pieces of a masked word put together to one, with what it may stand for."""
    return _unmasked(text, words) if is_masked(text) else zip(words, repeat(None))


def _unmasked(text: str, words: Sequence[Token]) -> Iterator[tuple[Token, re.Pattern[str] | None]]:
    masked = [match for match in _MASKED.finditer(text) if "*" in match.group() or "--" in match.group()]
    done = -1
    for token in words:
        inside = next((m for m in masked if m.start() <= token.start < m.end()), None)
        if inside is None:
            yield token, None
        elif inside.end() > done:
            done = inside.end()
            letters = re.split(r"[*\-–—_]+", inside.group().lower())
            pattern = re.compile(r"\w+".join(map(re.escape, letters)))
            yield Token(inside.group().lower(), inside.start(), inside.end()), pattern


@lru_cache(maxsize=KEPT_WORDS)
def units(form: str) -> tuple[str, ...]:
    """The words that a folded form stands for: two for a contraction, without a possessive ending."""
    if "'" not in form or form in _IRREGULAR:
        return _IRREGULAR.get(form) or (_ONE_WORD.get(form, form),)
    for clitic, full in _CLITICS.items():
        if form.endswith(clitic) and len(form) > len(clitic):
            return form[: -len(clitic)], full
    if form.endswith("'s") and len(form) > 2:
        host = form[:-2]
        if host in _IS_HOSTS:
            return host, "us" if host == "let" else "is"
        return (host,)
    return (form,)
