"""Direct quotes: which quoted stretches somebody said, and the words that say who."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from provenance.extract.drafts import Draft
from provenance.extract.marks import Quoted
from provenance.extract.speakers import (
    DASHES,
    MAX_NAME_WORDS,
    Phrase,
    clause_subject,
    cue_subject,
    phrase_text,
    subject_after,
    subject_before,
)
from provenance.extract.units import Token, Unit
from provenance.text.profile import Profile
from provenance.types import Span

CLAUSE_ENDS = frozenset(",.!?…-–—")
MIN_UNATTRIBUTED_WORDS = 4
"""Words of a quoted stretch without a cue below which it is a scare word, a title or a nickname. PolNeAR train."""
ATTRIBUTION_REACH = 40
"""Tokens behind a quote among which its cue stands."""
MAX_COLON_LEAD = 12
"""Words before a colon that name who speaks: ``From the chair of the panel:``."""


class Attribution(NamedTuple):
    """A cue and its subject. ``cue`` is a token's index, ``last`` the first token behind the attribution."""

    cue: Phrase
    subject: Phrase | None
    last: int
    is_loose: bool = False
    """Whether words stand between the cue and the quote, so that a cue behind the quote is the surer one."""


def direct_quotes(
    text: str, units: Sequence[Unit], quotes: Sequence[Quoted], profile: Profile
) -> tuple[list[Draft], set[int], set[int]]:
    """The direct quotes of a text; the quoted stretches they took, and where the cues they took begin."""
    drafts: list[Draft] = []
    taken: set[int] = set()
    cues: set[int] = set()
    reader = _Direct(text, quotes, profile, drafts, taken, cues)
    for number, unit in enumerate(units):
        reader.read(number, unit, units[number - 1] if number else None)
    return drafts, taken, cues


class _Direct:
    """One pass over the units; the last draft is what a quote may go on with."""

    def __init__(
        self,
        text: str,
        quotes: Sequence[Quoted],
        profile: Profile,
        drafts: list[Draft],
        taken: set[int],
        cues: set[int],
    ) -> None:
        self.text = text
        self.quotes = quotes
        self.profile = profile
        self.drafts = drafts
        self.taken = taken
        self.cues = cues

    def read(self, number: int, unit: Unit, previous: Unit | None) -> None:
        places = [i for i, t in enumerate(unit.tokens) if t.kind == "q"]
        low = 0
        for place, after in zip(places, [*places[1:], len(unit.tokens)], strict=False):
            low = self._quote(number, unit, place, low, after, previous)

    def _quote(self, number: int, unit: Unit, place: int, low: int, high: int, previous: Unit | None) -> int:
        """Read one quoted stretch between ``low`` and ``high``; gives where the next one may look back to."""
        tokens = unit.tokens
        quote = self.quotes[tokens[place].quote]
        last = self.drafts[-1] if self.drafts else None
        if quote.resumes and last is not None and place == 0:
            self._go_on(last, number, quote, tokens[place])
            found = attribution_after(self.text, tokens, place, high, quote, self.profile)
            return self._attribute(last, tokens, found) if found else place + 1
        before = attribution_before(tokens, low, place, self.text, quote, self.profile)
        after = (
            attribution_after(self.text, tokens, place, high, quote, self.profile) if before is None else None
        )
        found = before or after
        if found is None and last is not None and self._continues(last, number, unit, place, low, previous):
            self._go_on(last, number, quote, tokens[place])
            return place + 1
        if found is None and not self._stands_alone(unit, place, low, quote):
            return low
        draft = Draft(kind="quote", spans=[quote.inner], quoted=[quote.inner], first=number, last=number)
        self.drafts.append(draft)
        self.taken.add(tokens[place].quote)
        if found is not None:
            end = self._attribute(draft, tokens, found)
            draft.is_open = self._ends_there(tokens, end if after else place + 1)
            return max(end, place + 1)
        if last is not None:
            draft.speaker, draft.spoken_at = last.speaker, last.spoken_at
        draft.is_open = place + 1 >= len(tokens)
        return place + 1

    def _led(self, number: int, previous: Unit, lead: Attribution, quote: Quoted, token: Token) -> int:
        """A quote that the line before it introduces: ``The board wrote:`` and a line end."""
        draft = Draft(kind="quote", spans=[quote.inner], quoted=[quote.inner], first=number - 1, last=number)
        self.drafts.append(draft)
        self.taken.add(token.quote)
        self._attribute(draft, previous.tokens, lead)
        draft.is_open = True
        return 0

    def _is_embedded(self, tokens: Sequence[Token], low: int, place: int, before: Attribution | None) -> bool:
        """Whether the quoted stretch stands inside a clause, so that what follows attributes the whole clause."""
        if before is not None or place <= low:
            return False
        last = tokens[place - 1]
        opens = last.low in self.profile.conjunctions or last.low in self.profile.adverbs
        return last.kind == "w" and not (opens and place - low <= 2)

    def _attribute(self, draft: Draft, tokens: Sequence[Token], found: Attribution) -> int:
        if found.subject is not None:
            draft.speaker = phrase_text(self.text, tokens, found.subject)
            draft.spoken_at = tokens[found.subject.first].start
        draft.cue = phrase_text(self.text, tokens, found.cue)
        self.cues.add(tokens[found.cue.first].start)
        return found.last

    def _go_on(self, draft: Draft, number: int, quote: Quoted, token: Token) -> None:
        draft.spans.append(quote.inner)
        draft.quoted.append(quote.inner)
        draft.last = number
        draft.is_open = True
        self.taken.add(token.quote)

    def _ends_there(self, tokens: Sequence[Token], end: int) -> bool:
        """Whether nothing but the rest of the attribution follows to the end of the unit."""
        return all(t.kind != "q" for t in tokens[end:])

    def _continues(
        self, last: Draft, number: int, unit: Unit, place: int, low: int, previous: Unit | None
    ) -> bool:
        if last.last == number:
            between = unit.tokens[low:place]
            return bool(last.cue) and (not between or between[-1].low in (",", "...", "…"))
        return (
            previous is not None
            and last.last == number - 1
            and previous.paragraph == unit.paragraph
            and last.is_open
            and place == 0
            and is_clause(self.text, self.quotes[unit.tokens[place].quote])
        )

    def _stands_alone(self, unit: Unit, place: int, low: int, quote: Quoted) -> bool:
        """Whether a quoted stretch without a cue is somebody's words all the same."""
        rest = [t for i, t in enumerate(unit.tokens) if i != place and t.kind != "p"]
        words = len(quote.inner.of(self.text).split())
        if not rest:
            return words >= MIN_UNATTRIBUTED_WORDS or quote.inner.of(self.text)[-1] in ".!?…"
        return place == 0 and words >= MIN_UNATTRIBUTED_WORDS and is_clause(self.text, quote)


def is_clause(text: str, quote: Quoted) -> bool:
    """Whether a quoted stretch ends as a sentence or clause does."""
    return text[quote.inner.end - 1] in CLAUSE_ENDS


def attribution_after(
    text: str, tokens: Sequence[Token], place: int, high: int, quote: Quoted, profile: Profile
) -> Attribution | None:
    """The attribution behind a quoted stretch: ``…,” said Ann Lee.``"""
    at = place + 1
    if at < high and tokens[at].low in DASHES:
        return _dash(tokens, at, high, profile)
    has_comma = at < high and tokens[at].low == ","
    at += has_comma
    if at >= high:
        return None
    source = source_phrase(tokens, at, high, profile)
    if source is not None:
        return source
    ends_as_clause = has_comma or is_clause(text, quote)
    for verb in range(at, min(high, at + ATTRIBUTION_REACH)):
        token = tokens[verb]
        if token.kind == "p" and token.low in ";:":
            break
        if not is_speech_verb(tokens, verb, at, profile):
            continue
        if all(t.low in profile.adverbs for t in tokens[at:verb]):
            subject = subject_after(tokens, verb, high, profile)
            return Attribution(Phrase(verb, verb + 1), subject, subject.last if subject else verb + 1)
        subject = leading_subject(tokens, at, verb, profile)
        if subject is not None and (ends_as_clause or subject.last - subject.first <= MAX_NAME_WORDS):
            return Attribution(Phrase(verb, verb + 1), subject, verb + 1)
        break
    return _open_class(tokens, at, high, profile) if ends_as_clause else None


def leading_subject(tokens: Sequence[Token], at: int, verb: int, profile: Profile) -> Phrase | None:
    """The subject of a verb if it is what begins at ``at``: ``Ann Lee, Lady of Foss, said``."""
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
    if token.low not in profile.say_verbs and token.low not in profile.saying:
        return False
    if token.is_capital and at > low:
        return False
    return not is_noun(tokens, at, low, profile)


def is_noun(tokens: Sequence[Token], at: int, low: int, profile: Profile) -> bool:
    """Whether the words before a verb's form show that it is a noun: ``his claims``, ``the TV show``."""
    if at <= low:
        return False
    before = tokens[at - 1]
    if before.low in profile.pronoun_verbs:
        return False
    if before.low in profile.determiners or before.low in profile.prepositions or before.low.endswith("'s"):
        return True
    if tokens[at].low not in profile.plural_verbs or before.kind != "w":
        return False
    goes_with_one = not before.low.endswith("s") and before.low not in profile.pronouns
    return (
        goes_with_one
        and before.low not in profile.adverbs
        and before.low not in profile.auxiliaries
        and not _joined_by_and(tokens, at, low, profile)
    )


def _joined_by_and(tokens: Sequence[Token], at: int, low: int, profile: Profile) -> bool:
    return (
        any(
            t.low in profile.conjunctions or t.low in profile.relatives
            for t in tokens[max(low, at - MAX_NAME_WORDS) : at]
        )
        or tokens[at - 1].low in profile.several
    )


def _dash(tokens: Sequence[Token], dash: int, high: int, profile: Profile) -> Attribution | None:
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
    for length in (2, 1, 4, 3):
        if "_".join(t.low for t in tokens[at : at + length]) in profile.sources:
            subject = subject_after(tokens, at + length - 1, high, profile)
            return subject and Attribution(Phrase(at, at + length), subject, subject.last)
    return None


def attribution_before(
    tokens: Sequence[Token], low: int, place: int, text: str, quote: Quoted, profile: Profile
) -> Attribution | None:
    """The attribution before a quoted stretch: ``Ann Lee said: “…``"""
    if place <= low:
        return None
    end = place - 1
    mark = tokens[end].low if tokens[end].kind == "p" else ""
    if mark in (",", ":"):
        for at in range(end - 1, low - 1, -1):
            if is_speech_verb(tokens, at, low, profile):
                return Attribution(
                    Phrase(at, at + 1), cue_subject(tokens, at, low, end, profile), place, at < end - 1
                )
            source = source_phrase(tokens, at, end, profile)
            if source is not None:
                return Attribution(source.cue, source.subject, place)
        return _colon(tokens, low, end, profile) if mark == ":" else None
    if is_speech_verb(tokens, end, low, profile) and quote.inner.of(text)[0].isupper():
        return Attribution(Phrase(end, place), cue_subject(tokens, end, low, end, profile), place)
    return None


def _colon(tokens: Sequence[Token], low: int, colon: int, profile: Profile) -> Attribution | None:
    """What stands before a colon: a name, or a clause whose subject speaks."""
    dash = next((i for i in range(colon - 1, low, -1) if tokens[i].low in DASHES), None)
    first = low if dash is None else dash + 1
    words = [i for i in range(first, colon) if tokens[i].kind == "w"]
    if not words:
        return None
    cue = Phrase(colon, colon + 1)
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


def spans_of(drafts: Sequence[Draft]) -> Iterator[Span]:
    """All stretches that direct quotes take."""
    for draft in drafts:
        yield from draft.spans
