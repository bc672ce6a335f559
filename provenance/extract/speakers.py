"""Who speaks: the phrase beside a cue, found by the words around it."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.extract.openings import opening_subject
from provenance.extract.phrases import MAX_PHRASE, Phrase, tells_staff
from provenance.extract.units import Token
from provenance.text.profile import Profile

DASHES = frozenset("-–—―")
MAX_FRONTED = 3
"""Adverbials that may stand before a subject, each with its comma."""
MAX_NAME_WORDS = 6


def subject_before(tokens: Sequence[Token], verb: int, low: int, profile: Profile) -> Phrase | None:
    """The subject that ends before a verb, without what is set beside it in commas, or None."""
    at = _over_adverbs(tokens, verb - 1, low, profile)
    if at < low:
        return None
    low = max(low, at - MAX_PHRASE)
    if tokens[at].low == ")":
        at = _over_brackets(tokens, at, low)
    if at > low and tokens[at].low == "." and tokens[at - 1].end == tokens[at].start:
        at -= 1  # "Lee Jr. said"
    if at < low or tokens[at].kind == "q":
        return None
    if tokens[at].low in profile.pronouns:
        return Phrase(at, at + 1)
    if tokens[at].low == ",":
        return _beside_commas(tokens, at, low, profile)
    if tokens[at].low in DASHES:
        opening = next((i for i in range(at - 1, low, -1) if tokens[i].low in DASHES), None)
        return None if opening is None else subject_before(tokens, opening, low, profile)
    if tokens[at].kind != "w":
        return None
    first = _piece_start(tokens, at, low)
    return _trimmed(tokens, Phrase(first, at + 1), profile)


def subject_after(tokens: Sequence[Token], verb: int, high: int, profile: Profile) -> Phrase | None:
    """The subject that stands behind a verb (``said Ann Lee, a nurse``), up to the first boundary, or None."""
    first = _over_addressed(tokens, _over_weekday(tokens, verb + 1, high, profile), high, profile)
    if first >= high or tokens[first].kind != "w":
        return None
    start = tokens[first]
    if start.low in profile.pronouns and start.low not in profile.possessives:
        return Phrase(first, first + 1) if start.low in profile.pronoun_verbs or profile.verb_second else None
    if not start.is_capital and _cannot_begin(start.low, profile):
        return None
    last = first
    while last < min(high, first + MAX_PHRASE):
        token = tokens[last]
        if token.kind == "q" or (token.kind == "p" and not _joins(tokens, last, high)):
            break
        if last > first and (token.low in profile.relatives or token.low in profile.weekdays):
            break
        if last > first and (
            token.low in profile.adjunct_openers or _is_addressed(tokens, last, high, profile)
        ):
            break
        ends_name = last > first and tokens[last - 1].is_capital and token.low in profile.prepositions
        if ends_name and token.low not in profile.naming_prepositions:
            break
        last += 1
    while last > first + 1 and tokens[last - 1].low in profile.prepositions:
        last -= 1
    return Phrase(first, last) if last > first else None


def _over_weekday(tokens: Sequence[Token], at: int, high: int, profile: Profile) -> int:
    """Behind the day that stands between a verb and its subject: ``a annoncé mardi la mairie``, ``divulgou hoje o INE``."""
    for day in (at, at + 1):
        if day + 1 >= high:
            break
        is_led = day == at or tokens[at].low in profile.determiners or tokens[at].low in profile.prepositions
        if is_led and tokens[day].low in profile.weekdays and tokens[day + 1].kind == "w":
            return day + 1
    if at + 1 < high and tokens[at].low in profile.adverbs - profile.auxiliaries:
        follows = tokens[at + 1]
        return at + 1 if follows.is_capital or follows.low in profile.determiners else at
    return at


def _is_addressed(tokens: Sequence[Token], at: int, high: int, profile: Profile) -> bool:
    """Whether those who are told begin at a token: (relató una vecina) ``a este diario``, ``ao Jornal da Foz``."""
    if tokens[at].low not in profile.addressing or at + 1 >= high:
        return False
    if tells_staff(tokens, at, high, profile):
        return True
    # where every noun is written large, a capital does not show a name
    is_name = tokens[at + 1].is_capital and not profile.noun_capitals
    return is_name or tokens[at + 1].low in profile.own_outlet


def _over_addressed(tokens: Sequence[Token], at: int, high: int, profile: Profile) -> int:
    """Behind an outlet in capitals that stands between a verb and its subject: (explica) ``a EL FARO`` (Ida Moe)."""
    end = at + 1
    if at >= high or tokens[at].low not in profile.addressing:
        return at
    while end < high and tokens[end].surface.isupper():
        end += 1
    return end if at + 1 < end < high and tokens[end].is_capital else at


def _cannot_begin(low: str, profile: Profile) -> bool:
    """Whether a word in small letters cannot be the first of a subject."""
    return (
        low in profile.prepositions
        or low in profile.complementizers
        or low in profile.adverbs
        or low in profile.conjunctions
        or low in profile.auxiliaries
    )


def _joins(tokens: Sequence[Token], at: int, high: int) -> bool:
    """Whether a mark is part of a name: the dot of an abbreviation, an ampersand, a hyphen."""
    token = tokens[at]
    if token.low == "." and at + 1 < high:
        return tokens[at - 1].end == token.start and tokens[at + 1].kind == "w"
    return token.low in "&/'’"


def _over_adverbs(tokens: Sequence[Token], at: int, low: int, profile: Profile) -> int:
    while at >= low:
        token = tokens[at]
        if token.low in profile.weekdays and at > low and tokens[at - 1].low in profile.prepositions:
            at -= 2
        elif (
            token.low in profile.adverbs
            or token.low in profile.weekdays
            or (profile.adverb_ending and token.low.endswith(profile.adverb_ending) and not token.is_capital)
        ):
            at -= 1
        else:
            break
    return at


def _over_brackets(tokens: Sequence[Token], at: int, low: int) -> int:
    while at >= low and tokens[at].low != "(":
        at -= 1
    return at - 1


def _piece_start(tokens: Sequence[Token], at: int, low: int) -> int:
    """Where the stretch without boundary that holds a token begins."""
    while at - 1 >= low:
        token = tokens[at - 1]
        if token.low == ")":
            at = max(low, _over_brackets(tokens, at - 1, low) + 1)
            if at == low:
                break
            continue
        if token.kind == "q" and not (at - 2 >= low and tokens[at].is_capital and tokens[at - 2].is_capital):
            break
        if token.kind == "p" and not (token.low in "&/'’" or _joins(tokens, at - 1, len(tokens))):
            break
        at -= 1
    return at


def _beside_commas(tokens: Sequence[Token], comma: int, low: int, profile: Profile) -> Phrase | None:
    """The name before an apposition that ends in a comma: ``Ann Lee, who runs the ward,``."""
    end = comma
    best: Phrase | None = None
    while end > low:
        first = _piece_start(tokens, end, low)
        if first >= end:
            break
        head = tokens[first]
        is_set_beside = first - 1 > low and tokens[first - 1].low == ","
        if head.low in profile.fronting and head.low not in profile.pronouns and not is_set_beside:
            break
        best = Phrase(first, end)
        is_beside = not head.is_capital or head.low in profile.determiners or head.low in profile.relatives
        if first - 1 < low or tokens[first - 1].low != ",":
            break
        if not is_beside and not _is_name(tokens, _piece_start(tokens, first - 1, low), first - 1, profile):
            break
        end = first - 1
    return None if best is None else _trimmed(tokens, best, profile)


def _is_name(tokens: Sequence[Token], first: int, last: int, profile: Profile) -> bool:
    """Whether a piece is nothing but capitalized words, few enough for a person's name with a title."""
    piece = [t for t in tokens[first:last] if t.kind == "w"]
    return (
        0 < len(piece) <= MAX_NAME_WORDS
        and all(t.is_capital for t in piece)
        and piece[0].low not in profile.fronting
        and piece[-1].low not in profile.weekdays
    )


def clause_subject(tokens: Sequence[Token], low: int, high: int, profile: Profile) -> Phrase | None:
    """The subject a clause begins with, as far as capitals and small words tell; None if it does not begin with one."""
    first = low
    while first < high and (tokens[first].kind == "p" or tokens[first].low in profile.conjunctions):
        first += 1
    for _ in range(MAX_FRONTED):
        if (
            first >= high
            or tokens[first].low not in profile.fronting
            or tokens[first].low in profile.pronouns
        ):
            break
        comma = next((i for i in range(first, min(high, first + MAX_PHRASE)) if tokens[i].low == ","), None)
        if comma is None:
            return None
        first = comma + 1
    if first >= high or tokens[first].kind != "w":
        return None
    if tokens[first].low in profile.pronouns and tokens[first].low not in profile.possessives:
        return Phrase(first, first + 1)
    last = first
    while last < high and (
        tokens[last].is_capital
        or _joins(tokens, last, high)
        or (last == first and _opens_noun(tokens[last], profile))
    ):
        last += 1
    is_office = last == first + 1 and last < high and tokens[last].low in profile.offices
    if is_office and profile.drops_subjects:
        return _office(tokens, first, high, profile)
    if last == first + 1 and _is_office_of(tokens, last, high, profile):
        last += 1
        while last < high and tokens[last].is_capital:
            last += 1
    if last > first + 1 or (last == first + 1 and tokens[first].low not in profile.determiners):
        return Phrase(first, last)
    for i in range(first + 1, min(high, first + MAX_NAME_WORDS * 2)):
        if tokens[i].kind != "w":
            return Phrase(first, i) if tokens[i].low == "," else None
        if (
            tokens[i].low in profile.auxiliaries
            or tokens[i].low in profile.say_verbs
            or (profile.past_ending and tokens[i].low.endswith(profile.past_ending))
        ):
            return Phrase(first, i)
    return None


def _office(tokens: Sequence[Token], first: int, high: int, profile: Profile) -> Phrase:
    """An office behind an article, with what it is of and who holds it: ``O ministro do Trabalho``, ``The mayor Ann Lee``."""
    last = first + 2
    while last < high and tokens[last].kind == "w":
        is_tie = (
            tokens[last].low in profile.naming_prepositions
            and last + 1 < high
            and tokens[last + 1].is_capital
        )
        if not (tokens[last].is_capital or is_tie):
            break
        last += 1
    return Phrase(first, last)


def _opens_noun(token: Token, profile: Profile) -> bool:
    """Whether a word is an article, or a noun with an article that has lost its vowel: ``l'entraîneur``."""
    return token.low in profile.determiners or token.low.startswith(profile.elided_articles or "\n")


def _is_office_of(tokens: Sequence[Token], at: int, high: int, profile: Profile) -> bool:
    """Whether a noun in small letters stands between a capital and a name: ``Opposition leader Ann Lee``."""
    if at + 1 >= high or tokens[at].kind != "w" or not tokens[at + 1].is_capital:
        return False
    noun = tokens[at].low
    return noun in profile.offices or noun.endswith(profile.person_endings or ("\n",))


def _trimmed(tokens: Sequence[Token], phrase: Phrase, profile: Profile) -> Phrase | None:
    """A subject without the conjunction, the adverbial or the other clause before it."""
    first, last = phrase
    has_verb = has_relative = False
    for i in range(first, last):
        low = tokens[i].low
        if low in profile.relatives and i > first and tokens[i - 1].low not in profile.clause_verbs:
            has_relative = True
        elif low in profile.auxiliaries and not has_relative:
            has_verb = True
        is_break = low in profile.complementizers or (
            low in profile.conjunctions and (has_verb or low not in ("and", "or"))
        )
        is_participle = bool(profile.participle_endings) and low.endswith(profile.participle_endings)
        is_verb = low in profile.say_verbs and i > phrase.first and not (has_relative or is_participle)
        if (is_break or is_verb) and not (has_relative and low in profile.relatives) and i + 1 < last:
            first, has_verb = i + 1, False
    if (
        profile.verb_second
        and tokens[first].low in profile.fronting
        and tokens[first].low not in profile.pronouns
    ):
        return None
    first = _over_fronting(tokens, first, last, profile)
    return Phrase(first, last) if first < last else None


def _over_fronting(tokens: Sequence[Token], first: int, last: int, profile: Profile) -> int:
    while (
        first < last - 1
        and tokens[first].low in profile.fronting
        and tokens[first].low not in profile.pronouns
    ):
        if tokens[first].low not in profile.prepositions:
            first += 1
            continue
        starts = [
            i
            for i in range(first + 2, last)
            if tokens[i].low in profile.determiners or tokens[i].low in profile.pronouns
        ]
        names = [i for i in range(first + 2, last) if tokens[i].is_capital and not tokens[i - 1].is_capital]
        times = [
            i + 1
            for i in range(first + 1, last - 1)
            if tokens[i].low in profile.weekdays or tokens[i].low in profile.months
        ]
        return (starts or times or names or [first])[-1]
    return first


def cue_subject(tokens: Sequence[Token], verb: int, low: int, high: int, profile: Profile) -> Phrase | None:
    """The subject of a cue verb: before it, behind it, or at the clause's beginning where another verb comes between."""
    if profile.verb_final:
        return opening_subject(tokens, low, verb, profile) or subject_after(tokens, verb, high, profile)
    if profile.verb_second:
        return _around_verb(tokens, verb, low, high, profile)
    word = tokens[verb].low
    before = tokens[verb - 1] if verb > low else None
    is_bound = before is not None and (
        word in profile.saying
        or before.low in profile.infinitive_markers
        or before.low in profile.conjunctions
        or (
            before.low in profile.adverbs and verb - 2 >= low and tokens[verb - 2].low in profile.conjunctions
        )
    )
    if is_bound:
        return clause_subject(tokens, low, verb, profile) or clause_subject(tokens, 0, verb, profile)
    return subject_before(tokens, verb, low, profile) or subject_after(tokens, verb, high, profile)


def _around_verb(tokens: Sequence[Token], verb: int, low: int, high: int, profile: Profile) -> Phrase | None:
    """The subject in a language whose finite verb is the second part of its clause: before it, else right behind it."""
    if verb - 1 > low and tokens[verb - 1].low == ",":
        beside = _beside_commas(tokens, verb - 1, low, profile)
        if beside is None or tokens[beside.first - 1].low in profile.complementizers:
            return subject_after(tokens, verb, high, profile)
        return beside
    start = verb
    while start > max(low, verb - MAX_PHRASE) and not _ends_clause(tokens, start - 1):
        start -= 1
    while start < verb and (tokens[start].low in profile.focus_words or tokens[start].low in profile.links):
        start += 1
    finite = next((i for i in range(start, verb) if tokens[i].low in profile.auxiliaries), verb)
    if start < verb and tokens[start].low in profile.as_words:
        first = start + 1
        while first < verb and tokens[first].low in profile.adverbs:
            first += 1
        return Phrase(first, verb) if first < verb else None
    last = _over_adverbs(tokens, finite - 1, start, profile) + 1
    if start < last and finite + 1 < high and tokens[finite + 1].low in profile.nominatives:
        return Phrase(finite + 1, finite + 2)
    if (
        start < last
        and tokens[start].low not in profile.fronting
        and tokens[start].low not in profile.oblique
    ):
        return Phrase(start, last)
    first = finite + 1
    while first < high and tokens[first].low in profile.reflexives:
        first += 1
    return subject_after(tokens, first - 1, verb if finite < verb else high, profile)


def _ends_clause(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause ends at a token: a mark, or a quoted stretch that is no name behind its noun."""
    token = tokens[at]
    if token.kind == "q":
        return at == 0 or not tokens[at - 1].is_capital
    return token.kind == "p" and token.low in ",;:–—"
