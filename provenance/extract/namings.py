"""The names in a text: runs of capitalized words, with their titles and what stands around them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from provenance.extract.units import Token, Unit
from provenance.text.profile import Profile

MAX_PERSON_WORDS = 4
MAX_ENDING = 4
"""Letters of an ending that an apostrophe sets apart from a name."""
MAX_ROLE_WORDS = 10
"""Words of an apposition in which its noun is looked for."""
MIN_DESCRIPTION = 3
"""Tokens before a name that a description beside it has at least: article, noun, comma."""
MAX_NICKNAME = 16
"""Characters, with its marks, of a nickname inside a name."""
MIN_NAME_WITH_TRADE = 3
"""Words of a run that may hold a trade, a first name and a surname."""


@dataclass(frozen=True, slots=True)
class Naming:
    """One place where a name stands. ``words`` are its own, without titles.

    ``roles`` are the nouns that say what the person is: of a title, before the name, or beside it in commas.
    """

    start: int
    end: int
    unit: int
    words: tuple[str, ...]
    title: str
    roles: tuple[str, ...]
    after_article: bool
    after_preposition: bool
    is_initial: bool
    """Whether it is one word that begins a sentence, which any noun may."""

    @property
    def name(self) -> str:
        """The words of the name as one string."""
        return joined(self.words)


def joined(words: Sequence[str]) -> str:
    """The words of a name as one string; an initial has its dot."""
    return " ".join(w + "." if len(w) == 1 else w for w in words)


def namings(units: Sequence[Unit], profile: Profile) -> list[Naming]:
    """The names in a text, in reading order.

    One capitalized word that begins a sentence counts only if it stands inside a sentence elsewhere.
    """
    found = [n for number, unit in enumerate(units) for n in _in_unit(unit.tokens, number, profile)]
    certain = {word for n in found if not n.is_initial for word in n.words}
    return [n for n in found if not n.is_initial or certain.issuperset(n.words)]


def is_person(naming: Naming, profile: Profile) -> bool:
    """Whether a name may be a person's: few words, none of an institution, no article before it."""
    return bool(naming.title) or (
        not naming.after_article
        and len(naming.words) <= MAX_PERSON_WORDS
        and not any(
            w.lower() in profile.institution_words or (w.isupper() and len(w) > 2) for w in naming.words
        )
    )


def _in_unit(tokens: Sequence[Token], unit: int, profile: Profile) -> Iterator[Naming]:
    at = 0
    while at < len(tokens):
        if not _is_name_word(tokens, at, profile):
            at += 1
            continue
        end = _run_end(tokens, at, profile)
        yield from _naming(tokens, at, end, unit, profile)
        at = end


def _naming(tokens: Sequence[Token], at: int, end: int, unit: int, profile: Profile) -> Iterator[Naming]:
    first = at
    title = ""
    roles: list[str] = []
    inner_office = max((i + 1 for i in range(at, end - 1) if tokens[i].low in profile.offices), default=at)
    while first < inner_office or (first < end and _is_title(tokens[first], profile)):
        title = tokens[first].low if tokens[first].kind == "w" else title
        roles += [title] if title in profile.offices else []
        first += 1
    if at < first < end and tokens[first].low in profile.definite_articles | profile.owning:
        return  # "Sprecher der Bahn", "Presidente da República": an office and whose it is, no name
    words = tuple(_bare(t) for t in tokens[first:end] if t.kind == "w" and t.low not in profile.name_suffixes)
    if not words:
        return
    words = words[_given_name(words, profile) :]
    before = tokens[at - 1] if at else None
    low = before.low if before is not None and before.kind == "w" else ""
    if low and low not in profile.function_words and before is not None and not before.is_capital:
        roles.append(low)
    roles += _set_before(tokens, at, profile)
    yield Naming(
        tokens[first].start,
        tokens[end - 1].end,
        unit,
        words,
        title,
        (*roles, *_beside(tokens, end, profile)),
        low in profile.definite_articles,
        low in profile.prepositions,
        len(words) == 1 and not title and at == 0 and not _acts(tokens, end, profile),
    )


def _set_before(tokens: Sequence[Token], at: int, profile: Profile) -> Iterator[str]:
    """The noun of the description that a name is set beside in commas: ``the minister for roads, Ann Lee,``."""
    if at < MIN_DESCRIPTION or tokens[at - 1].low != ",":
        return
    first = at - 2
    while first > max(0, at - 2 - MAX_ROLE_WORDS) and tokens[first].kind == "w":
        if tokens[first].low in profile.determiners - profile.naming_prepositions:
            break
        first -= 1
    if tokens[first].low in profile.determiners or tokens[first].low in profile.possessives:
        yield from _noun(tokens[first + 1 : at - 1], profile)


def _noun(tokens: Sequence[Token], profile: Profile) -> Iterator[str]:
    """The noun that a noun phrase is about: the last word before what is tied to it by a preposition."""
    noun = ""
    for token in tokens:
        if token.kind != "w" or noun_ends(token.low, profile):
            break
        noun = token.low
    if noun:
        yield noun


def noun_ends(word: str, profile: Profile) -> bool:
    """Whether a word ties something else to the noun before it: ``of``, ``who``."""
    return word in profile.prepositions or word in profile.relatives or word in profile.naming_prepositions


def _given_name(words: Sequence[str], profile: Profile) -> int:
    """Where a person's name begins in a run that an office or a place opens: ``Public Works Tom Reed``."""
    is_by_trade = len(words) >= MIN_NAME_WITH_TRADE and words[0].lower().endswith(profile.person_endings)
    for at, word in enumerate(words[:-1]):
        if word.lower().split("-")[0] in profile.given_names:
            return at
    return 1 if is_by_trade else 0


def _acts(tokens: Sequence[Token], end: int, profile: Profile) -> bool:
    """Whether a verb follows a first word that is no plural, as behind a name: ``Brandt thanked``."""
    if end >= len(tokens) or tokens[end - 1].low.endswith("s"):
        return False
    low = tokens[end].low
    is_past = bool(profile.past_ending) and low.endswith(profile.past_ending)
    return is_past or low in profile.say_verbs or low in profile.auxiliaries


def _is_title(token: Token, profile: Profile) -> bool:
    return (
        token.kind == "p"
        or token.low in profile.titles
        or token.low in profile.offices
        or token.low.lower().rstrip(".") in profile.final_abbreviations
    )


def _beside(tokens: Sequence[Token], comma: int, profile: Profile) -> Iterator[str]:
    """The noun of the apposition that begins at a comma: ``, the minister for roads,``."""
    if comma + 1 >= len(tokens) or tokens[comma].low != ",":
        return
    if tokens[comma + 1].low not in profile.determiners:
        return
    yield from _noun(tokens[comma + 2 : comma + 2 + MAX_ROLE_WORDS], profile)


def _bare(token: Token) -> str:
    """A name's word without the ending behind its apostrophe (Lee's, Yılmaz'ın) or the article before it (l'AFP)."""
    word = token.surface.replace("’", "'")
    if len(word) > 2 and word[1] == "'" and word[0].islower():
        word = word[2:]
    stem, mark, ending = word.rpartition("'")
    return stem if mark and stem and len(ending) <= MAX_ENDING and not ending[:1].isupper() else word


def _is_name_word(tokens: Sequence[Token], at: int, profile: Profile) -> bool:
    token = tokens[at]
    if (
        token.kind != "w"
        or not token.is_capital
        or token.low in profile.months
        or token.low in profile.weekdays
    ):
        return False
    return token.low not in profile.function_words and token.low not in profile.prepositions


def _is_nickname(tokens: Sequence[Token], at: int, profile: Profile) -> bool:
    """Whether a quoted stretch stands inside a name: ``Robert “Bob” Lee``."""
    return (
        tokens[at].kind == "q"
        and tokens[at].end - tokens[at].start <= MAX_NICKNAME
        and at + 1 < len(tokens)
        and _is_name_word(tokens, at + 1, profile)
    )


def _is_particle(tokens: Sequence[Token], at: int, profile: Profile) -> bool:
    """Whether a small word stands inside a name: ``Ann van Leer``."""
    is_article = tokens[at].low in profile.definite_articles and not tokens[at].is_capital
    if is_article and tokens[at - 1].low not in profile.name_particles:
        return False  # "sagte Ida Moe der Zeitung", but "Ida von der Moe"
    return tokens[at].low in profile.name_particles and at + 1 < len(tokens) and tokens[at + 1].is_capital


def _run_end(tokens: Sequence[Token], at: int, profile: Profile) -> int:
    end = at + 1
    while end < len(tokens):
        before, token = tokens[end - 1], tokens[end]
        if (
            "'" in before.low
            and before.surface[0].isupper()
            and _bare(before) != before.surface.replace("’", "'")
        ):
            break
        is_letter = len(token.surface) == 1 and token.is_capital and end + 1 < len(tokens)
        is_letter = is_letter and tokens[end + 1].low == "."
        is_dot = token.low == "." and before.end == token.start and end + 1 < len(tokens)
        is_dot = is_dot and (len(before.low) == 1 or before.low in profile.titles)
        if is_letter or is_dot or _is_name_word(tokens, end, profile):
            end += 1
        elif _is_nickname(tokens, end, profile) or _is_particle(tokens, end, profile):
            end += 2
        else:
            break
    return end
