"""The words that attribute a quoted stretch: a cue and its subject, before or behind it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from provenance.extract.marks import Quoted
from provenance.extract.openings import issuer, opening_subject
from provenance.extract.phrases import MAX_PHRASE, Phrase
from provenance.extract.speakers import (
    DASHES,
    MAX_NAME_WORDS,
    clause_subject,
    cue_subject,
    subject_after,
    subject_before,
)
from provenance.extract.units import Token
from provenance.text.profile import Profile
from provenance.text.sentences import CLOSING_MARKS

CLAUSE_ENDS = frozenset(",.!?…-–—")
ATTRIBUTION_REACH = 40
"""Tokens behind a quote among which its cue stands."""
FINAL_VERB_REACH = 4
"""Tokens between a quote and a verb of saying that ends the sentence: ``“…” şeklinde konuştu``."""
STOPS = frozenset(".!?…:")
MAX_TITLE_WORDS = 4
"""Words of a title that nothing but its shortness tells: most titles of books have fewer than five."""
SOURCE_GROUP = 3
"""Words of the verb between a source phrase and its subject: ``según ha podido saber``."""
MAX_COLON_LEAD = 12
"""Words before a colon that name who speaks: ``From the chair of the panel:``."""


class Attribution(NamedTuple):
    """A cue and its subject. ``last`` is the first token behind the attribution."""

    cue: Phrase
    subject: Phrase | None
    last: int
    is_loose: bool = False
    """Whether words stand between the cue and the quote, so that a cue behind the quote is the surer one."""


def is_clause(text: str, quote: Quoted) -> bool:
    """Whether a quoted stretch ends as a sentence or clause does, marks that close a nested quote left out."""
    end = quote.inner.end
    while end - 1 > quote.inner.start and text[end - 1] in CLOSING_MARKS:
        end -= 1
    return text[end - 1] in CLAUSE_ENDS


def is_work(text: str, quote: Quoted, profile: Profile) -> bool:
    """Whether what stands between marks behind a verb of writing is rather the title of what was written.

    A title begins with a capital and ends in no stop. Where titles have capitals, all its longer words show it; elsewhere
    it is told by being short and without a verb or pronoun.
    """
    words = quote.inner.of(text).strip(",").split()
    if not words or not words[0][0].isupper() or words[-1][-1] in STOPS:
        return False
    lower = [w.lower() for w in words]
    if profile.has_title_case:
        return len(words) > 1 and all(
            w[0].isupper() or not w[0].isalpha() or low in profile.function_words
            for w, low in zip(words, lower, strict=True)
        )
    told = profile.auxiliaries | profile.pronoun_verbs | profile.negations | profile.say_verbs
    return len(words) <= MAX_TITLE_WORDS and not any(low in told for low in lower)


def attribution_after(
    text: str, tokens: Sequence[Token], place: int, high: int, quote: Quoted, profile: Profile
) -> Attribution | None:
    """The attribution behind a quoted stretch: ``…,” said Ann Lee.``"""
    at = place + 1
    if at < high and tokens[at].low in DASHES:
        return signature(tokens, at, high, profile)
    has_comma = at < high and tokens[at].low == ","
    at += has_comma
    if at >= high:
        return None
    source = source_phrase(tokens, at, high, profile)
    if source is not None and (source.subject is not None or not profile.verb_second):
        return source
    ends_as_clause = has_comma or is_clause(text, quote)
    for verb in range(at, min(high, at + ATTRIBUTION_REACH)):
        token = tokens[verb]
        if token.kind == "p" and token.low in ";:":
            break
        if not is_speech_verb(tokens, verb, at, profile):
            continue
        if profile.verb_final:
            has_case = tokens[at].kind == "w" and tokens[at].start == tokens[place].end
            if has_case and token.low in profile.writing_verbs:
                return None  # "“Uzun İskele”yi yazdı": the title is the object
            return _final_verb(tokens, place, at, verb, high, profile)
        if all(t.low in profile.adverbs for t in tokens[at:verb]):
            subject = subject_after(tokens, verb, high, profile)
            last = subject.last if subject else verb + 1
            is_nobody = (
                subject is not None and profile.verb_second and tokens[verb + 1].low in profile.impersonals
            )
            return Attribution(Phrase(verb, verb + 1), None if is_nobody else subject, last)
        subject = leading_subject(tokens, at, verb, profile)
        if subject is not None and (ends_as_clause or subject.last - subject.first <= MAX_NAME_WORDS):
            return Attribution(Phrase(verb, verb + 1), subject, verb + 1)
        break
    is_open = has_comma or (ends_as_clause and text[quote.inner.end - 1] != ".")
    return _open_class(tokens, at, high, profile) if is_open else None


def _final_verb(
    tokens: Sequence[Token], place: int, at: int, verb: int, high: int, profile: Profile
) -> Attribution | None:
    """``Bakan Kaya, “…” dedi``: the verb right behind the quote, its subject at the sentence's beginning."""
    if verb - at > FINAL_VERB_REACH:
        return None
    low = (
        next((i + 1 for i in range(place - 1, -1, -1) if tokens[i].kind == "q"), 0)
        if place < MAX_PHRASE
        else place
    )
    if any(t.low.endswith(profile.content_endings) for t in tokens[at:verb]):
        return None  # "görüşmelerin “yapıcı” geçtiğini belirtti": a part of what is reported
    names_source = issuer if tokens[verb].low in profile.unsaid else opening_subject
    subject = names_source(tokens, low, place, profile)
    end = verb + 1
    while end < high and not tokens[end].is_capital and is_speech_verb(tokens, end, at, profile):
        end += 1  # "diye anlattı"
    if subject is None and end < high and tokens[end].is_capital:
        first = end
        while end < high and tokens[end].is_capital:
            end += 1
        subject = Phrase(first, end)
    return Attribution(Phrase(verb, verb + 1), subject, end)


def leading_subject(tokens: Sequence[Token], at: int, verb: int, profile: Profile) -> Phrase | None:
    """The subject of a verb if it is what begins at ``at``: ``Ann Lee, Lady of Foss, said``."""
    if tokens[verb].low in profile.saying:
        return clause_subject(tokens, at, verb, profile)
    subject = subject_before(tokens, verb, at, profile)
    if subject is not None and subject.first <= at + 1:
        return subject
    comma = next((i for i in range(at + 1, verb) if tokens[i].low == ","), None)
    start = tokens[at]
    if comma is None or start.kind != "w" or start.low in profile.fronting or tokens[verb - 1].low != ",":
        return None
    return Phrase(at, comma) if start.is_capital or start.low in profile.determiners else None


def _open_class(tokens: Sequence[Token], at: int, high: int, profile: Profile) -> Attribution | None:
    """A subject and any verb behind a quote that ends in a comma: ``…,” she crowed``, ``…,” the envoy shot back``."""
    subject = clause_subject(tokens, at, high, profile)
    if subject is None or subject.first != at or subject.last >= high:
        return None
    verb = tokens[subject.last]
    if (
        verb.kind != "w"
        or verb.is_capital
        or verb.low in profile.auxiliaries
        or verb.low in profile.function_words
    ):
        return None
    return Attribution(Phrase(subject.last, subject.last + 1), subject, subject.last + 1)


def is_speech_verb(tokens: Sequence[Token], at: int, low: int, profile: Profile) -> bool:
    """Whether a token is a cue verb and not the noun of the same form."""
    token = tokens[at]
    if not (
        token.low in profile.say_verbs or token.low in profile.saying or token.low in profile.quote_verbs
    ):
        return False
    if token.is_capital and at > low:
        return False
    return not is_noun(tokens, at, low, profile)


def is_noun(tokens: Sequence[Token], at: int, low: int, profile: Profile) -> bool:
    """Whether the words before a verb's form show that it is a noun: ``his claims``, ``the TV show``."""
    if at <= low:
        return False
    before = tokens[at - 1]
    if before.low in profile.pronoun_verbs or _opens_report(tokens, at, profile):
        return False
    if before.low in profile.determiners or before.low.endswith(profile.owner_endings):
        return True
    if before.low in profile.prepositions:
        return tokens[at].low not in profile.saying
    if tokens[at].low not in profile.plural_verbs or before.kind != "w":
        return False
    if _has_plural_subject(tokens, at, low, profile):
        return False
    goes_with_one = not before.low.endswith("s") and before.low not in profile.pronouns
    return (
        goes_with_one
        and before.low not in profile.adverbs
        and before.low not in profile.auxiliaries
        and not _joined_by_and(tokens, at, low, profile)
    )


def _has_plural_subject(tokens: Sequence[Token], at: int, low: int, profile: Profile) -> bool:
    """Whether a clause begins with a plural and goes on with a clause of its own: ``Researchers in Wye report that``."""
    opener = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if opener not in profile.complementizers:
        return False
    first = low
    while first < at and (tokens[first].kind != "w" or tokens[first].low in profile.links):
        first += 1
    return first < at - 1 and tokens[first].low.endswith("s") and tokens[first].low not in profile.determiners


def _opens_report(tokens: Sequence[Token], at: int, profile: Profile) -> bool:
    """Whether a plain verb of saying stands before a clause of its own: ``one of the two said the``, ``residents say they``."""
    if tokens[at].low not in profile.plain_say_verbs or at + 1 >= len(tokens):
        return False
    following = tokens[at + 1].low
    is_counted = tokens[at - 1].low in profile.determiners - profile.definite_articles - profile.possessives
    return following in profile.pronoun_verbs or (is_counted and following in profile.determiners)


def _joined_by_and(tokens: Sequence[Token], at: int, low: int, profile: Profile) -> bool:
    return (
        any(
            t.low in profile.conjunctions or t.low in profile.relatives
            for t in tokens[max(low, at - MAX_NAME_WORDS) : at]
        )
        or tokens[at - 1].low in profile.several
    )


def signature(tokens: Sequence[Token], dash: int, high: int, profile: Profile) -> Attribution | None:
    """The name behind a dash, and nothing else: ``“…” — Mayor Ann Lee``."""
    name = range(dash + 1, high)
    words = [i for i in name if tokens[i].kind == "w"]
    if not words or len(words) > MAX_COLON_LEAD or not tokens[words[0]].is_capital:
        return None
    if any(tokens[i].low in profile.auxiliaries for i in words):
        return None
    subject = subject_after(tokens, dash, high, profile)
    return subject and Attribution(Phrase(dash, dash + 1), subject, subject.last)


def source_phrase(tokens: Sequence[Token], at: int, high: int, profile: Profile) -> Attribution | None:
    """A phrase such as ``according to`` at a token, with the name behind it."""
    is_behind_comma = at > 0 and tokens[at - 1].low == ","
    for length in (2, 3, 1, 4):
        said = [t.low for t in tokens[at : at + length]]
        if len(said) < length:
            continue
        adjective = said[:1] + said[2:] if length == 3 and not tokens[at + 1].is_capital else said
        if "_".join(said) in profile.sources or "_".join(adjective) in profile.sources:
            break
        if is_behind_comma and length == 1 and said[0] in profile.trailing_sources:
            break
    else:
        return _compound_source(tokens, at, high, profile)
    last = at + length - 1
    group = profile.say_verbs | profile.perfect_auxiliaries | profile.knowing
    while last + 1 < min(high, at + length + SOURCE_GROUP) and tokens[last + 1].low in group:
        last += 1  # "según informa Efe", "según ha podido saber este diario"
    subject = subject_after(tokens, last, high, profile)
    is_named = profile.verb_second and last + 1 < high and tokens[last + 1].kind == "q"  # "laut „Hafenbote“"
    is_named = is_named and tokens[at].low not in profile.trailing_sources  # "…, so „helfe uns Gott“"
    if subject is None and length == 1 and not is_named:
        return None
    return Attribution(Phrase(at, at + length), subject, subject.last if subject else at + length)


def _compound_source(tokens: Sequence[Token], at: int, high: int, profile: Profile) -> Attribution | None:
    """``nach Polizeiangaben``, ``nach ersten Meldungen``: a noun that is itself the source."""
    if tokens[at].low not in profile.compound_openers:
        return None
    noun = at + 1 if at + 1 < high and tokens[at + 1].is_capital else at + 2
    if noun >= high or not tokens[noun].low.endswith(profile.compound_sources):
        return None
    if tokens[at + 1].low in profile.determiners or tokens[at + 1].low in profile.own_words:
        return None
    return Attribution(Phrase(at, at + 1), Phrase(at + 1, noun + 1), noun + 1)


def attribution_before(
    tokens: Sequence[Token], low: int, place: int, text: str, quote: Quoted, profile: Profile
) -> Attribution | None:
    """The attribution before a quoted stretch: ``Ann Lee said: “…``"""
    if place <= low:
        return None
    end = place - 1
    mark = tokens[end].low if tokens[end].kind == "p" else ""
    if mark in (",", ":"):
        for at in range(end - 1, max(low, end - ATTRIBUTION_REACH) - 1, -1):
            if is_speech_verb(tokens, at, low, profile):
                subject = cue_subject(tokens, at, low, end, profile)
                goes_on = mark == "," and quote.inner.of(text)[0].islower()
                if goes_on and subject is not None and _is_parenthesis(tokens, low, subject, profile):
                    return None
                return Attribution(Phrase(at, at + 1), subject, place, at < end - 1)
            source = source_phrase(tokens, at, end, profile)
            if source is not None and (source.subject is not None or not profile.verb_second):
                return Attribution(source.cue, source.subject, place)
        if mark == ":":
            return None if _names_work(tokens, low, end, profile) else _colon(tokens, low, end, profile)
        return _as_clause(tokens, low, end, profile) or _past_verb(text, tokens, low, end, quote, profile)
    takes_name = tokens[end].low in profile.writing_verbs or tokens[end].low in profile.tell_verbs
    if takes_name and is_work(text, quote, profile):
        return None  # "wrote “The Long Quay”", "told “Wye Today”"
    if is_speech_verb(tokens, end, low, profile) and quote.inner.of(text)[0].isupper():
        return Attribution(Phrase(end, place), cue_subject(tokens, end, low, end, profile), place)
    return None


def _is_parenthesis(tokens: Sequence[Token], low: int, subject: Phrase, profile: Profile) -> bool:
    """Whether words of the outlet's own stand before an attribution in commas: ``The talks, she said, “are over.”``"""
    comma = subject.first - 1
    if comma <= low or tokens[comma].low != "," or any(t.kind == "q" for t in tokens[low:comma]):
        return False
    return tokens[low].low not in profile.fronting


def _past_verb(
    text: str, tokens: Sequence[Token], low: int, comma: int, quote: Quoted, profile: Profile
) -> Attribution | None:
    """A subject and any verb in the past before a comma and what is said: ``Reed cracked, “I like it here.”``"""
    verb = tokens[comma - 1]
    is_past = bool(profile.past_ending) and verb.low.endswith(profile.past_ending) and not verb.is_capital
    if not is_past or tokens[low].low in profile.fronting - profile.pronouns.keys():
        return None
    if not quote.inner.of(text)[0].isupper() or not is_clause(text, quote):
        return None
    subject = clause_subject(tokens, low, comma - 1, profile)
    if subject is None or (subject.last < comma - 1 and tokens[subject.last].low not in profile.adverbs):
        return None
    return Attribution(Phrase(comma - 1, comma), subject, comma + 1)


def _as_clause(tokens: Sequence[Token], low: int, comma: int, profile: Profile) -> Attribution | None:
    """``As Reed put it, “…``: any verb serves behind the "as"."""
    if tokens[low].low not in profile.as_words:
        return None
    subject = clause_subject(tokens, low + 1, comma, profile)
    if subject is None or subject.last >= comma:
        return None
    return Attribution(Phrase(subject.last, comma), subject, comma + 1)


def _names_work(tokens: Sequence[Token], low: int, colon: int, profile: Profile) -> bool:
    """Whether a colon leads up to the name of a thing: ``her new album: “Tides”``, or a motto inside brackets."""
    for token in reversed(tokens[max(low, colon - MAX_COLON_LEAD) : colon]):
        if token.low == ")":
            return False
        if token.low in profile.works or token.low == "(":
            return True
    return False


def _colon(tokens: Sequence[Token], low: int, colon: int, profile: Profile) -> Attribution | None:
    """What stands before a colon: a name, or a clause whose subject speaks."""
    low = max(low, colon - ATTRIBUTION_REACH)
    dash = next((i for i in range(colon - 1, low, -1) if tokens[i].low in DASHES), None)
    first = low if dash is None else dash + 1
    words = [i for i in range(first, colon) if tokens[i].kind == "w"]
    if not words:
        return None
    cue = Phrase(colon, colon + 1)
    if not profile.say_verbs:  # nothing tells a subject from its verb but that names have capitals
        is_name = all(tokens[i].is_capital for i in words)
        return Attribution(cue, Phrase(words[0], words[-1] + 1) if is_name else None, colon + 1, True)
    while first < words[-1] and tokens[first].low in profile.prepositions:
        first += 1
    if len(words) <= MAX_COLON_LEAD and not any(tokens[i].low in profile.auxiliaries for i in words):
        is_name = tokens[first].is_capital or tokens[first].low in profile.determiners
        is_name = (
            is_name
            and tokens[low].low not in profile.adverbs
            and not any(tokens[i].low == "," for i in range(first, colon))
        )
        if is_name:
            subject = clause_subject(tokens, first, colon, profile) or Phrase(first, words[-1] + 1)
            return Attribution(cue, subject, colon + 1, True)
    return Attribution(cue, clause_subject(tokens, low, colon, profile), colon + 1, True)
