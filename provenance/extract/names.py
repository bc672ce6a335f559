"""Where an article names outlets: known ones, unlisted ones by the shape of their name, and short forms.

A name alone is no citation; ``citations`` decides that by the words around it. What a name cannot be
is decided here: ``Post`` in "the Post Office" and ``Times`` in "Times Square" are parts of other names.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from provenance.extract.unlisted import CAPITAL, Name, unlisted
from provenance.gazetteer import LEADING, OutletBook
from provenance.lang.heads import ALL_HEADS, HEADS
from provenance.text.citing import Citing
from provenance.types import Outlet

MIN_INITIALS = 3
"""Letters of an acronym: two are too often something else."""
MIN_LETTERS = 4
"""Letters of a last word that may stand for an outlet's whole name."""
MAX_SHORTS = 80
"""Short forms that are looked for in one article."""

_NEXT_CAPITAL = re.compile(rf" ({CAPITAL}\w+)")
_PLACE_BEHIND = re.compile(rf" (?:de|du|des|del|do|da|dos|das)(?: (?:la|los|las))? {CAPITAL}")
_PREVIOUS_CAPITAL = re.compile(rf"(?:^|[\s(]){CAPITAL}[\w-]* $")
_ARTICLE = re.compile(r"\b(?:the|le|la|el|il|der|die|das|les)\s$", re.IGNORECASE)
_WORD = re.compile(r"[\w&'’-]+")
_LEADERS = LEADING | frozenset(
    (
        "o",
        "a",
        "os",
        "as",
        "los",
        "las",
        "in",
        "per",
        "and",
        "but",
        "so",
        "while",
        "laut",
        "según",
        "selon",
        "segundo",
    )
)
"""Words that may stand in capitals before a known name of one word, at the start of a sentence."""
_TRAILERS = frozenset(("online", "website", "tv", "radio", "news", "magazine", "newspaper", "group"))
"""Words that may follow a known name in capitals without making it another name."""


@dataclass(frozen=True, slots=True)
class _Short:
    """A short form of a name that the article or its outlet has in full."""

    words: tuple[str, ...]
    name: str
    outlet: Outlet | None
    doubtful: bool
    institutional: bool = False


def names(text: str, citing: Citing, book: OutletBook, own: Outlet | None) -> tuple[Name, ...]:
    """What may name outlets in the text, in reading order, without overlap.

    Args:
        text: The article.
        citing: The language's words; media nouns introduce unlisted names and stand for named outlets.
        book: The known outlets.
        own: The article's own outlet, whose short forms mean itself.
    """
    listed = list(_listed(text, citing, book))
    sure = [k for k in listed if not k.doubtful]
    shaped = [n for n in unlisted(text, citing, book, own) if not _overlaps(n, sure)]
    full = without_overlap([*listed, *shaped])
    short = without_overlap(list(_short_forms(text, citing, full, book, own)))
    weak = {n for n in listed if n.doubtful}
    kept = [n for n in full if n not in weak or not _overlaps(n, short)]
    return tuple(without_overlap([*short, *kept]))


def _overlaps(name: Name, others: Sequence[Name]) -> bool:
    """Whether the name shares characters with one of the others, which are in reading order and apart."""
    at = bisect_right(others, name.start, key=lambda n: n.end)
    return at < len(others) and others[at].start < name.end


def without_overlap(found: Sequence[Name]) -> list[Name]:
    """The names in reading order; of two that overlap the longer, of two as long the first given."""
    kept: list[Name] = []
    order = sorted(range(len(found)), key=lambda i: (found[i].start, -found[i].end, i))
    for i in order:
        name = found[i]
        if kept and kept[-1].end > name.start:
            if name.end - name.start > kept[-1].end - kept[-1].start:
                kept[-1] = name
            continue
        kept.append(name)
    return kept


# --- known names ------------------------------------------------------------------------------


def _listed(text: str, citing: Citing, book: OutletBook) -> Iterator[Name]:
    for hit in book.names_in(text):
        start, end = hit.start, hit.end
        words = len(_WORD.findall(text[start:end]))
        if words == 1 and (_is_begun(text, end, citing) or (hit.weak and _is_ended(text, start, citing))):
            continue
        if words <= 2 and _is_of_place(text, start, end, is_weak=hit.weak):
            continue
        outlet: Outlet | None = hit.outlet
        if hit.weak and _has_other_article(text, start, hit.outlet):
            outlet = None
        if text[max(0, start - 4) : start] in ("The ", "the "):
            start -= 4 if text[start - 4] == "T" else 0
        yield Name(
            start=start,
            end=end,
            name=text[start:end],
            outlet=outlet,
            doubtful=hit.weak,
            institutional=outlet is not None and outlet.kind in ("institution", "journal"),
        )


def _has_other_article(text: str, start: int, outlet: Outlet) -> bool:
    """Whether the text says "the Post" where the outlet is called Il Post: then it means another."""
    before = _ARTICLE.search(text, max(0, start - 5), start)
    own = outlet.name.split()[0].lower()
    return before is not None and own in LEADING and own != before[0].strip().lower()


def _is_begun(text: str, end: int, citing: Citing) -> bool:
    """Whether a longer name goes on behind: ``Post`` in "the Post Office"."""
    following = _NEXT_CAPITAL.match(text, end)
    return following is not None and following[1].lower() not in _TRAILERS | citing.dates


def _is_of_place(text: str, start: int, end: int, *, is_weak: bool) -> bool:
    """Whether a longer name goes on behind with a place: ``El Correo`` in "El Correo del Istmo"."""
    last = text[start:end].split()[-1].lower()
    return (is_weak or last in HEADS) and _PLACE_BEHIND.match(text, end) is not None


def _is_ended(text: str, start: int, citing: Citing) -> bool:
    """Whether a longer name ends here: ``Mail`` in "Royal Mail"."""
    before = _PREVIOUS_CAPITAL.search(text, max(0, start - 30), start)
    if before is None:
        return False
    word = before[0].strip(" (").lower()
    return word not in _LEADERS and word not in citing.media_nouns


# --- short forms ------------------------------------------------------------------------------


def _short_forms(
    text: str, citing: Citing, full: Sequence[Name], book: OutletBook, own: Outlet | None
) -> Iterator[Name]:
    """ "the Courier" for the Harbour Courier: of the article's own outlet, of one it names, or of a configured one."""
    shorts: dict[str, _Short] = {}
    sources: list[tuple[str, Outlet | None, bool]] = [(own.name, own, False)] if own else []
    if own and (last := _last_word(own)):
        shorts[last.words[0].lower()] = last
    sources += [(n.name, n.outlet, n.doubtful) for n in full if not n.institutional]
    for source in islice(dict.fromkeys(sources), MAX_SHORTS):
        for short in _forms(*source):
            shorts.setdefault(" ".join(short.words).lower(), short)
    for key, short in _configured_shorts(book).items():
        shorts.setdefault(key, short)
    for name in full[:MAX_SHORTS]:
        if acronym := _acronym(name):
            shorts.setdefault(acronym.words[0].lower(), acronym)
    if not shorts:
        return
    forms = "|".join(r"\s".join(map(re.escape, s.words)) for s in sorted(shorts.values(), key=_length))
    for m in re.finditer(rf"(?<![\w-])(?:{forms})(?![\w-])", text, re.IGNORECASE):
        if not m[0][0].isupper() or _is_begun(text, m.end(), citing) or _is_ended(text, m.start(), citing):
            continue
        short = shorts[" ".join(m[0].split()).lower()]
        if short.words[0].isupper() and m[0] != short.words[0]:
            continue
        yield Name(
            start=m.start(),
            end=m.end(),
            name=short.name,
            outlet=short.outlet,
            doubtful=short.doubtful,
            institutional=short.institutional,
        )


def _acronym(name: Name) -> _Short | None:
    """ "CSI" for a Cold Seas Institute that the article has in full."""
    initials = "".join(w[0] for w in _WORD.findall(name.name) if w[0].isupper() and w != "The")
    if len(initials) < MIN_INITIALS:
        return None
    return _Short((initials,), name.name, name.outlet, name.doubtful, name.institutional)


def _length(short: _Short) -> int:
    """Longer forms are tried first."""
    return -len(" ".join(short.words))


@lru_cache(maxsize=8)
def _configured_shorts(book: OutletBook) -> dict[str, _Short]:
    """Short forms of configured outlets, those that only one of them has."""
    mine = [o for o in book.outlets.values() if o.configured and o.kind not in ("institution", "journal")]
    found: dict[str, _Short] = {}
    shared: set[str] = set()
    for outlet in mine:
        for short in (*_forms(outlet.name, outlet, False), *filter(None, [_last_word(outlet)])):
            key = " ".join(short.words).lower()
            other = found.setdefault(key, short)
            if other.outlet is not outlet:
                shared.add(key)
    return {key: short for key, short in found.items() if key not in shared and book.by_name(key) is None}


def _last_word(outlet: Outlet) -> _Short | None:
    """ "the Tattler" for the Varn Tattler, though no list has the word: doubtful, so the sentence must confirm it."""
    words = [w for w in _WORD.findall(outlet.name) if w.lower() not in ("the", "&")]
    is_word = len(words) > 1 and words[-1].isalpha() and len(words[-1]) >= MIN_LETTERS
    return (
        _Short((words[-1],), outlet.name, outlet, True) if is_word and outlet.kind != "institution" else None
    )


def _forms(name: str, outlet: Outlet | None, doubtful: bool) -> Iterator[_Short]:
    """The ends and beginnings of a name that hold the word that makes it an outlet's."""
    words = [w for w in _WORD.findall(name) if w.lower() not in ("the", "&")]
    if len(words) < 2:
        return
    ends = [words[i:] for i in range(1, len(words))]
    begins = [words[:i] for i in range(2, len(words))]
    single = [[w] for i, w in enumerate(words[:-1]) if i]
    for form in (*ends, *(b for b in begins if b[-1].lower() in ALL_HEADS), *single):
        if any(w.lower() in ALL_HEADS for w in form):
            yield _Short(tuple(form), name, outlet, doubtful)
