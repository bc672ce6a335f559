"""What an article is about: its terms, weighed by how often they stand in it and how rare they are in the store.

Terms are the stems of its words, bound to their language, and its names and numbers, which are the
same in all languages: so an agency's story and its translation can be told for one.
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from math import log, sqrt

from provenance.align.smallwords import SMALL
from provenance.lang import profile
from provenance.text.stems import stem
from provenance.text.tokens import tokens
from provenance.types import Story

# Measured on the 15 gold events (2026-11), alone, in parts of one to eight events, and among 540 other articles of
# the same weeks. The least alike two of one event are .21, the most alike two of different ones .11; with the
# title as heavy as the rest .18 and .10, with every word counted once .16 and .09.
LEAD_CHARACTERS = 2000
"""As much of the text as tells what it is about: with 4,000 different events are alike up to .13."""
TITLE_WEIGHT = 2.0
"""What a term of the title weighs beyond its number in the lead."""
UNSEEN_ARTICLES = 1000
"""Articles imagined beside those stored, so that in a store of one event its words do not all count as common.
With none of them, the parts of one event fall asunder; 200 to 1,000 make no difference."""
KEYS = 40
"""Most telling terms by which a story is found: with 24 all pairs of one event are found as well."""
NAMES_FIRST = 1.5
"""How much more telling a name is than a word of the same weight, when terms are chosen: without, 11 of 76 pairs of
one event share none of 30 keys."""
SHORT_NUMBER = 2
"""Digits of numbers that say nothing by themselves."""
LEAST_SHARED_NAMES = 3
"""Names or numbers that stories in two languages must share to be comparable at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """The terms of an article as hashes, with what each weighs in it before its rarity is known."""

    language: str
    words: Mapping[int, float]
    names: Mapping[int, float]

    def __iter__(self) -> Iterator[int]:
        yield from self.words
        yield from self.names


def terms(title: str, text: str, language: str | None) -> Terms:
    """The terms of a title and of the beginning of a text. A text of no words has none."""
    lead = text[:LEAD_CHARACTERS]
    code = (language or "").replace("_", "-").partition("-")[0].lower()
    rules = profile(code)
    read = [(_base(t.form), part[t.start], n) for n, part in enumerate((title, lead)) for t in tokens(part)]
    small_letters = {form for form, first, _ in read if first.islower()}
    count: Counter[tuple[bool, str]] = Counter()
    in_title: set[tuple[bool, str]] = set()
    for form, first, part in read:
        if not _tells(form):
            continue
        found = []
        if first.isdigit() or (first.isupper() and form not in small_letters):
            found.append((True, form))
        if not first.isdigit():
            found.append((False, stem(form, rules.endings, rules.stem_letters)))
        count.update(found)
        if part == 0:
            in_title.update(found)
    weight = {t: 1 + log(n) + (TITLE_WEIGHT if t in in_title else 0) for t, n in count.items()}
    return Terms(
        language=code,
        words={_word_term(t, code): w for (is_name, t), w in weight.items() if not is_name},
        names={_name_term(t): w for (is_name, t), w in weight.items() if is_name},
    )


def story(
    found: Terms, *, article_id: int, outlet_id: str, at: datetime, known: Mapping[int, int], articles: int
) -> Story:
    """The story that these terms tell.

    Args:
        found: The article's terms.
        article_id: Its id.
        outlet_id: Whose it is.
        at: When it was published.
        known: How many articles have each term, this one included.
        articles: How many articles there are, this one included.
    """
    words, names = (
        {t: w * log((articles + UNSEEN_ARTICLES) / max(1, known.get(t, 1))) for t, w in part.items()}
        for part in (found.words, found.names)
    )
    length = _length(words, names) or 1.0
    telling = [(w * NAMES_FIRST, t) for t, w in names.items()] + [(w, t) for t, w in words.items()]
    return Story(
        article_id=article_id,
        outlet_id=outlet_id,
        at=at,
        language=found.language,
        words={t: w / length for t, w in words.items()},
        names={t: w / length for t, w in names.items()},
        keys=tuple(t for _, t in sorted(telling, key=lambda k: (-k[0], k[1]))[:KEYS]),
    )


def likeness(a: Story, b: Story) -> float:
    """How alike two stories are, 0-1: the cosine of their terms; of their names only where the languages differ."""
    if a.language == b.language:
        return min(1.0, _product(a.words, b.words) + _product(a.names, b.names))
    if len(a.names.keys() & b.names.keys()) < LEAST_SHARED_NAMES:
        return 0.0
    return min(1.0, _product(a.names, b.names) / (_length(a.names) * _length(b.names)))


def tells(form: str, told: Story) -> tuple[str, float]:
    """A folded word as a term of a story, and how telling it is there; 0 where it is none of its terms."""
    base = _base(form)
    stemmed = stem(base, told.language)
    named = told.names.get(_name_term(base), 0.0)
    if named:
        return base, named * NAMES_FIRST
    return stemmed, told.words.get(_word_term(stemmed, told.language), 0.0)


def _base(form: str) -> str:
    """The word without what an apostrophe joins to it: ``Ankara'da`` and ``Ankara's`` are Ankara."""
    return form.partition("'")[0]


def _tells(form: str) -> bool:
    if form in SMALL or not form:
        return False
    if form.isdigit():
        return len(form) > SHORT_NUMBER
    return len(form) > 1 or form.lower() == form.upper()  # one sign of a script without spaces is a word


def _product(a: Mapping[int, float], b: Mapping[int, float]) -> float:
    return sum(
        a[t] * b[t] for t in sorted(a.keys() & b.keys())
    )  # sorted: a sum of floats depends on the order


def _length(*parts: Mapping[int, float]) -> float:
    return sqrt(sum(w * w for part in parts for w in part.values()))


def _word_term(stemmed: str, language: str) -> int:
    return _hash(f"{language} {stemmed}")


def _name_term(form: str) -> int:
    return _hash(f"= {form}")


def _hash(term: str) -> int:
    return zlib.crc32(term.encode("utf-8", "surrogatepass"))
