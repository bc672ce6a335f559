"""Names of outlets that no list has, by their shape and by what stands beside them.

Three things make a run of capitals an outlet's name: a word that such names are made of ("Skerry *Gazette*"),
a noun that says what it is ("the *newspaper* Rüzgar", "Rüzgar, *a daily*", "Rüzgar *gazetesi*"), or a frame that
nothing but an outlet fills ("*first reported by* Rüzgar", "Rüzgar, *citing unnamed officials*, said").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from provenance.extract.frames import BEFORE_REACH, between, frames
from provenance.gazetteer import OutletBook
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

CAPITAL = r"[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞİŁŃŇŌŐŘŚŞŠŤŪŮŰŹŻŽ]"
MIN_STEM = 4
"""Letters that an outlet's name has at least without the ending of a case."""

_POSSESSIVE = rf"(?:['’]s(?=\s{CAPITAL}))"
_LINKS = "of|on|for|the|de|der|di|du|des|del|and|&|von|la|le|et|y"
"""Small words that names of outlets hold inside them, in the text of any language."""
_OWNED = re.compile(r"['’]s(?=\s)")
_LOOSE = re.compile(r"['’]s\s|\s(?:of|on|for|the|and|von|de|des|du|der|in)(?:\s(?:the|la|der))?\s")
_OF_PLACE = re.compile(r"\s(?:de|du|des|del|do|da|dos|das|di|d['’])(?:\s(?:la|los|las))?\s")
"""What ties a place to an outlet's name in the Romance languages: ``Voz del Estero``."""
_WORD = re.compile(r"[\w&'’-]+")
_CALL_SIGN = re.compile(r"[KW][A-Z]{3}|[KWC][A-Z]{2,3}-(?:TV|FM|AM)")
"""Stations of North America."""
_NUMBERED = re.compile(r"(?:Channel|Kanal|Canal|Chaîne|Radio|TV) ?\d{1,2}|[A-ZÀ-Þ][a-zà-ÿ]{2,}(?:24|TV|FM)")
"""``Channel 9``, ``Sport24``."""
_NO_STATION = frozenset(("WNBA", "WADA", "WIPO", "WWII", "KGAA", "WWDC"))
_DOMAIN = re.compile(
    r"\w[\w-]*\.(?:com|net|org|info|news|media|online|press|today|tv|fm|[a-z]{2})", re.IGNORECASE
)
_DECLINED = ("schen", "neuen", "alten")
"""How adjectives in names of German papers end where something governs them."""
_NO_LANGUAGE = Citing()
_LEADING = frozenset(
    ("the", "a", "an", "le", "la", "les", "el", "los", "las", "o", "os", "as", "der", "die", "das")
)


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


def does_research(name: str) -> bool:
    """Whether a name nobody listed is one of a body that does research rather than governs."""
    return not RESEARCH_HEADS.isdisjoint(w.lower() for w in _WORD.findall(name))


def is_institution(name: str, outlet: Outlet | None) -> bool:
    """Whether a source is a body that issues studies and figures rather than a news outlet."""
    if outlet is not None:
        return outlet.kind in ("institution", "journal")
    words = [w.lower() for w in _WORD.findall(name)]
    return words[0] in JOURNAL_FIRSTS or (
        not INSTITUTION_HEADS.isdisjoint(words) and not _heads(words, _NO_LANGUAGE)
    )


def unlisted(text: str, citing: Citing, book: OutletBook, own: Outlet | None) -> Iterator[Name]:
    """The names in the text that may be outlets' though no list has them, those that only return last.

    Args:
        text: The article.
        citing: The language's words.
        book: The known outlets, one of which a case ending may hide.
        own: The article's own outlet, of which the same holds.
    """
    places = _introduced(text, citing)
    proven: set[str] = set()
    rest: list[tuple[int, int]] = []
    for match in _run(citing).finditer(text):
        run = _without_date(match[0], citing).rstrip(".-&")
        start = match.start()
        end = start + len(run)
        introduced = start in places or _is_marked_source(text, start, citing)
        for piece, last in _cuts(text, start, end, is_named=introduced):
            opened = _behind_opener(text, piece, last, citing)
            first = _behind_noun(text, opened, last, citing)
            is_named = first > opened or (introduced and piece == start)
            known = _without_ending(text[first:last], citing, book, own) if citing.case_endings else None
            if known is not None:
                yield Name(
                    start=first, end=last, name=text[first:last], outlet=known, doubtful=known is not own
                )
            elif name := _shaped(text, first, last, citing, is_named=is_named):
                yield name
                if not name.doubtful:
                    proven.add(name.name)
            else:
                rest.append((first, last))
    yield from _again(text, rest, proven)


def _again(text: str, rest: Sequence[tuple[int, int]], proven: Set[str]) -> Iterator[Name]:
    """The other places of names that some sentence has shown to be outlets'."""
    for start, end in rest if proven else ():
        first = start + 4 if text.startswith("The ", start) else start
        if text[first:end] in proven:
            yield Name(start=first, end=end, name=text[first:end])


def _shaped(text: str, start: int, end: int, citing: Citing, *, is_named: bool) -> Name | None:
    """The name between the two places if anything makes it an outlet's or a research body's."""
    words = [w.lower().strip("'’") for w in _WORD.findall(text[start:end])]
    while words and (words[0] in citing.openers or words[0].endswith(("'s", "’s"))):
        start += len(words[0]) + 1
        words = words[1:]
    if citing.dates.issuperset(words):
        return None
    heads = _heads(words, citing)
    is_journal = any(word in JOURNAL_FIRSTS and behind == "of" for word, behind in pairwise(words))
    is_body = is_journal or (len(words) > 1 and not INSTITUTION_HEADS.isdisjoint(words))
    pattern = frames(citing)
    is_word = pattern.describes.fullmatch(text, start, end) is not None  # "State" of "State newspaper"
    # sources tell the European Commission things as well
    proven = _is_sign(text[start:end]) or (
        not is_word and not is_body and (is_named or pattern.proofs_behind.match(text, end) is not None)
    )
    if proven or (heads and not is_journal):
        of_first = DOUBTFUL_FIRSTS & {words[0]}
        certain = proven or not citing.articles or not heads <= DOUBTFUL_HEADS - {words[0]} | of_first
        return Name(start=start, end=end, name=_nominative(text[start:end], citing), doubtful=not certain)
    if is_body:
        name = _OWNED.sub("", text[start:end])
        return Name(start=start, end=end, name=name, doubtful=True, institutional=True)
    return None


def _is_sign(name: str) -> bool:
    """Whether the name is a station's call sign or number, or a site's address."""
    if _NUMBERED.fullmatch(name):
        return True
    if name.isupper() or "-" in name:
        return bool(_CALL_SIGN.fullmatch(name)) and name not in _NO_STATION
    return bool(_DOMAIN.fullmatch(name))


def _heads(words: Sequence[str], citing: Citing) -> Set[str]:
    """The words by which a name may be an outlet's: ``{"gazette"}`` of "Harbour Gazette", or of compounds."""
    endings = citing.outlet_endings
    compound = {w for w in words if endings and w.endswith(endings) and w not in citing.media_nouns}
    words = words[1:] if words[0] in _LEADING else words
    if len(words) < 2:
        return compound
    return {words[-1]} & ALL_HEADS | {words[0]} & FIRST_HEADS | compound


# --- what stands beside a name ------------------------------------------------------------------


@lru_cache(maxsize=16)
def _introductions(citing: Citing) -> tuple[re.Pattern[str], ...]:
    """What ends where an outlet's name begins: a media noun, perhaps with adjectives, and frames only outlets fill."""
    opening = rf"[“\"„«‘'(]?\s?(?={CAPITAL})"
    patterns = []
    if citing.media_nouns:
        nouns = "|".join(re.escape(n) for n in sorted(citing.media_nouns, key=len, reverse=True))
        case = f"(?:{'|'.join(citing.case_endings)})?" if citing.noun_compounds else ""
        adjectives = rf"(?:(?:{'|'.join(citing.adjectives)})\s)*" if citing.adjectives else ""
        elided = rf"(?:(?:{CAPITAL}\w*|[ld])['’])?"
        patterns.append(re.compile(rf"\b(?i:{nouns}){case}\s{adjectives}{elided}{opening}"))
    if citing.proofs_before:
        proofs = "|".join(citing.proofs_before)
        # as few describing words as can be: "told Business Ledger" is not told a business
        few = f"{between(citing)}?" if between(citing) else ""
        patterns.append(re.compile(rf"(?<!\w)(?i:{proofs}),?\s+{few}(?:[ldLD]['’])?{opening}"))
    return tuple(patterns)


def _introduced(text: str, citing: Citing) -> frozenset[int]:
    """The places before which something says that an outlet's name follows."""
    return frozenset(m.end() for pattern in _introductions(citing) for m in pattern.finditer(text))


def _is_marked_source(text: str, start: int, citing: Citing) -> bool:
    """Whether a name in quotation marks stands where a source does: ``laut „Wattwurm“``."""
    if not citing.quoted_names or text[start - 1 : start] not in ("„", "»", "«"):
        return False
    pattern, low = frames(citing), max(0, start - BEFORE_REACH)
    return any(
        p.search(text, low, start) for p in (pattern.reported_before, pattern.told_before, pattern.inverted)
    )


def _behind_opener(text: str, start: int, end: int, citing: Citing) -> int:
    """Where the name begins behind an article in capitals that begins its sentence: ``Das Portal Kaikante``."""
    first, _, rest = text[start:end].partition(" ")
    return start + len(first) + 1 if first.lower() in citing.openers and rest[:1].isupper() else start


def _behind_noun(text: str, start: int, end: int, citing: Citing) -> int:
    """Where the name begins in a run that begins with a media noun: ``Tageszeitung Rüzgar``, ``Website Vostok``.

    "Radio Tarn" and "Diario de Tarn" keep theirs: it is a part of such names.
    """
    first, _, rest = text[start:end].partition(" ")
    word = first.lower()
    if not rest[:1].isupper() or word in FIRST_HEADS:
        return start
    is_noun = word in citing.media_nouns or (
        citing.noun_compounds and any(word.rstrip("s").endswith(noun) for noun in citing.media_nouns)
    )
    return start + len(first) + 1 if is_noun else start


def _without_ending(name: str, citing: Citing, book: OutletBook, own: Outlet | None) -> Outlet | None:
    """The outlet whose name only a case ending hides: ``des Hafenblatts``, ``der Deutschen Presse-Agentur``."""
    first, _, rest = name.partition(" ")
    firsts = [first, *_bare(first, citing)]
    bare = [f"{a} {b}" for a in firsts for b in (rest, *_bare(rest, citing))] if rest else firsts
    for form in bare[1:]:
        if own is not None and form in (own.name, *own.aliases):
            return own
        if outlet := book.by_name(form):
            return outlet
    return None


def _nominative(name: str, citing: Citing) -> str:
    """The name as nothing governs it, as far as its last word tells: ``Dunworther Bote`` for (von) ``Dunworther Boten``."""
    first, _, last = name.rpartition(" ")
    for ending in citing.outlet_endings:
        if last.lower().endswith(("boten", f"{ending}s", f"{ending}es")):
            return f"{first} {last[:-1]}".strip()
    is_declined = " " not in first and first.endswith(_DECLINED)
    if is_declined and last.endswith("en"):
        return f"{first[:-1]} {last[:-1]}"  # (der) "Elbischen Allgemeinen"
    if is_declined and citing.feminine_endings and last.lower().endswith(citing.feminine_endings):
        return f"{first[:-1]} {last}"
    return name


def _bare(word: str, citing: Citing) -> Iterator[str]:
    """A word without each of the endings that a case may have added."""
    for ending in citing.case_endings:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= MIN_STEM:
            yield stem
            if stem.endswith("e"):
                yield from (f"{stem}{strong}" for strong in citing.strong_endings)


# --- where a name begins and ends ---------------------------------------------------------------


@lru_cache(maxsize=16)
def _run(citing: Citing) -> re.Pattern[str]:
    """A run of capitalised words, with the small words that names hold inside them."""
    links = "|".join((_LINKS, *citing.name_links))
    opener = "|".join(citing.articles)
    stop = rf"(?!\s(?i:{opener})\s)" if opener else ""  # "el diario As. La oferta"
    first = rf"(?:(?:{CAPITAL}\w?\.{stop})+|{CAPITAL}(?:[\w&-]|\.(?=\w))*){_POSSESSIVE}?"
    # a heading is not a part of the name that begins the line below it
    gap = r"[ \t\u00a0\u202f]"
    more = (
        rf"{gap}(?:(?:{links}){gap}){{0,2}}{CAPITAL}[\w&-]*{_POSSESSIVE}?|{gap}(?:al|el|as|ad|an)-{CAPITAL}\w*"
        rf"|{gap}d['’]{CAPITAL}\w*|{gap}\d{{1,2}}(?!\w)"
    )
    return re.compile(rf"{first}(?:{more}){{0,7}}")


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


def _is_of_journal(text: str, start: int, joint: re.Match[str]) -> bool:
    """Whether a small word stands inside a journal's name: ``Review of`` in "the Varn Review of Public Health"."""
    return joint[0] == " of " and text[start : joint.start()].split()[-1].lower() in JOURNAL_FIRSTS


def _cuts(text: str, start: int, end: int, *, is_named: bool) -> Iterator[tuple[int, int]]:
    """The run of capitals itself, or its parts where small words may join two names: ``Wee of the Argus Times``."""
    joints = list(_LOOSE.finditer(text, start, end))
    if not joints:
        yield start, end
        return
    whole = [w.lower() for w in _WORD.findall(text[start:end]) if w.lower() not in _LEADING]
    is_dated = text[start : joints[0].start()].lower() in DOUBTFUL_FIRSTS  # aired "Sunday on Channel 9"
    is_one = whole[:1] and (
        whole[0] in FIRST_HEADS | JOURNAL_FIRSTS or not INSTITUTION_HEADS.isdisjoint(whole)
    )
    if is_one and not is_dated:
        yield start, end
        return
    of_place = is_named or (bool(whole) and whole[0] in ALL_HEADS)
    kept = [
        m
        for m in joints
        if not (of_place and _OF_PLACE.fullmatch(m[0])) and not _is_of_journal(text, start, m)
    ]
    parts = [start, *(p for m in kept for p in m.span()), end]
    yield from zip(parts[::2], parts[1::2], strict=True)
