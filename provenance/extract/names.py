"""Where an article names outlets: known ones, unlisted ones by the shape of their name, and short forms.

A name alone is no citation; ``citations`` decides that by the words around it. What a name cannot be
is decided here: ``Post`` in "the Post Office" and ``Times`` in "Times Square" are parts of other names.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from provenance.gazetteer import LEADING, OutletBook
from provenance.lang.heads import (
    ALL_HEADS,
    DOUBTFUL_FIRSTS,
    DOUBTFUL_HEADS,
    FIRST_HEADS,
    INSTITUTION_HEADS,
    JOURNAL_FIRSTS,
    RESEARCH_HEADS,
)
from provenance.text.citing import Citing
from provenance.types import Outlet

MIN_INITIALS = 3
"""Letters of an acronym: two are too often something else."""
MIN_LETTERS = 4
"""Letters of a last word that may stand for an outlet's whole name."""
MAX_SHORTS = 80
"""Short forms that are looked for in one article."""

CAPITAL = r"[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞİŁŃŇŌŐŘŚŞŠŤŪŮŰŹŻŽ]"
_POSSESSIVE = rf"(?:['’]s(?=\s{CAPITAL}))"
_LINKS = "of|on|for|the|de|der|di|du|des|del|and|&|von|la|le|et|y"
"""Small words that names of outlets hold inside them, in the text of any language."""
_OWNED = re.compile(r"['’]s(?=\s)")
_LOOSE = re.compile(r"['’]s\s|\s(?:of|on|for|the|and|von|de|des|du|der|in|&)(?:\s(?:the|la|der))?\s")
_NEXT_CAPITAL = re.compile(rf" ({CAPITAL}\w+)")
_PREVIOUS_CAPITAL = re.compile(rf"(?:^|[\s(]){CAPITAL}[\w-]* $")
_ARTICLE = re.compile(r"\b(?:the|le|la|el|il|der|die|das|les)\s$", re.IGNORECASE)
_WORD = re.compile(r"[\w&'’-]+")
_LEADERS = frozenset(
    ("the", "le", "la", "die", "der", "as", "in", "per", "and", "but", "so", "while", "laut")
)
"""Words that may stand in capitals before a known name of one word, at the start of a sentence."""
_TRAILERS = frozenset(("online", "website", "tv", "radio", "news", "magazine", "newspaper", "group"))
"""Words that may follow a known name in capitals without making it another name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A stretch of the text that may name an outlet.

    ``doubtful``: the same words are common otherwise. ``generic``: "the newspaper", which stands for
    an outlet named before. ``institutional``: shaped like the name of a body that does research.
    """

    start: int
    end: int
    name: str
    outlet: Outlet | None = None
    doubtful: bool = False
    generic: bool = False
    institutional: bool = False


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
    shaped = [_inflected(n, book) for n in _shaped(text, citing) if not _overlaps(n, sure)]
    full = without_overlap([*listed, *shaped])
    short = without_overlap(list(_short_forms(text, citing, full, book, own)))
    weak = {n for n in listed if n.doubtful}
    kept = [n for n in full if n not in weak or not _overlaps(n, short)]
    return tuple(without_overlap([*short, *kept]))


def _inflected(name: Name, book: OutletBook) -> Name:
    """The name with its outlet where only the ending of its first word hides it: "der Deutschen Presse-Agentur"."""
    first, _, rest = name.name.partition(" ")
    outlet = book.by_name(f"{first[:-1]} {rest}") if rest and first[-1:] in "nrms" else None
    return replace(name, outlet=outlet, doubtful=False) if outlet and not name.institutional else name


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


def does_research(name: str) -> bool:
    """Whether a name nobody listed is one of a body that does research rather than governs."""
    return not RESEARCH_HEADS.isdisjoint(w.lower() for w in _WORD.findall(name))


def is_institution(name: str, outlet: Outlet | None) -> bool:
    """Whether a source is a body that issues studies and figures rather than a news outlet."""
    if outlet is not None:
        return outlet.kind in ("institution", "journal")
    words = [w.lower() for w in _WORD.findall(name)]
    return words[0] in JOURNAL_FIRSTS or (not INSTITUTION_HEADS.isdisjoint(words) and not _heads(words))


# --- known names ------------------------------------------------------------------------------


def _listed(text: str, citing: Citing, book: OutletBook) -> Iterator[Name]:
    for hit in book.names_in(text):
        start, end = hit.start, hit.end
        words = len(_WORD.findall(text[start:end]))
        if words == 1 and (_is_begun(text, end, citing) or (hit.weak and _is_ended(text, start, citing))):
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


def _is_ended(text: str, start: int, citing: Citing) -> bool:
    """Whether a longer name ends here: ``Mail`` in "Royal Mail"."""
    before = _PREVIOUS_CAPITAL.search(text, max(0, start - 30), start)
    if before is None:
        return False
    word = before[0].strip(" (").lower()
    return word not in _LEADERS and word not in citing.media_nouns


# --- unlisted names ---------------------------------------------------------------------------


@lru_cache(maxsize=16)
def _introduced(citing: Citing) -> re.Pattern[str] | None:
    """A media noun right before a name in capitals: ``the newspaper Sabah``."""
    if not citing.media_nouns:
        return None
    nouns = "|".join(re.escape(n) for n in sorted(citing.media_nouns, key=len, reverse=True))
    return re.compile(rf"\b(?i:{nouns}) [“\"„«']?$")


@lru_cache(maxsize=16)
def _run(citing: Citing) -> re.Pattern[str]:
    """A run of capitalised words, with the small words that names hold inside them."""
    links = "|".join((_LINKS, *citing.name_links))
    return re.compile(
        rf"(?:{CAPITAL}[\w.&-]*{_POSSESSIVE}?)"
        rf"(?:\s(?:(?:{links})\s){{0,2}}{CAPITAL}[\w&-]*{_POSSESSIVE}?|\s\d{{1,2}}(?!\w)){{0,7}}"
    )


def _shaped(text: str, citing: Citing) -> Iterator[Name]:
    introduced = _introduced(citing)
    for match in _run(citing).finditer(text):
        run = _without_date(match[0], citing).rstrip(".-&")
        for start, end in _cuts(text, match.start(), match.start() + len(run)):
            words = [w.lower().strip("'’") for w in _WORD.findall(text[start:end])]
            if words and (words[0] in ("the", "a", "an") or words[0].endswith(("'s", "’s"))):
                start += len(words[0]) + 1
                words = words[1:]
            if not words:
                continue
            heads = _heads(words)
            after_noun = bool(introduced and introduced.search(text, max(0, start - 30), start))
            if heads or after_noun:
                certain = after_noun or not heads <= DOUBTFUL_HEADS - {words[0]} | DOUBTFUL_FIRSTS
                yield Name(start=start, end=end, name=text[start:end], doubtful=not certain)
            elif len(words) > 1 and (words[0] in JOURNAL_FIRSTS or not INSTITUTION_HEADS.isdisjoint(words)):
                name = _OWNED.sub("", text[start:end])
                yield Name(start=start, end=end, name=name, doubtful=True, institutional=True)


def _without_date(run: str, citing: Citing) -> str:
    """A run of capitals without the day or month behind it: "told the Argus Monday"."""
    words = run.split(" ")
    dated = False
    while len(words) > 1 and (
        words[-1].strip(".,").lower() in citing.dates or (dated and words[-1].islower())
    ):
        dated = True
        words.pop()
    return " ".join(words)


def _heads(words: Sequence[str]) -> set[str]:
    """The words by which a name of several words may be an outlet's: ``{"gazette"}`` of "Harbour Gazette"."""
    if len(words) < 2:
        return set()
    return {words[-1]} & ALL_HEADS | {words[0]} & FIRST_HEADS


def _cuts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The run of capitals itself, or its parts where small words may join two names: ``Wee of the Argus Times``."""
    parts = [start, *(p for m in _LOOSE.finditer(text, start, end) for p in m.span()), end]
    pieces = list(zip(parts[::2], parts[1::2], strict=True))
    if len(pieces) == 1:
        yield start, end
        return
    whole = [w.lower() for w in _WORD.findall(text[start:end]) if w not in ("The", "the")]
    if whole and (whole[0] in FIRST_HEADS | JOURNAL_FIRSTS or not INSTITUTION_HEADS.isdisjoint(whole)):
        yield start, end
        return
    yield from pieces


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
