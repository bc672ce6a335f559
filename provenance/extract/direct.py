"""Direct quotes: which quoted stretches somebody said."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise

from provenance.extract.attribution import (
    STOPS,
    Attribution,
    attribution_after,
    attribution_before,
    is_clause,
    signature,
)
from provenance.extract.dialogue import narrated_inside
from provenance.extract.drafts import Desk, Draft
from provenance.extract.inscriptions import inscribed
from provenance.extract.marks import Quoted
from provenance.extract.phrases import phrase_text
from provenance.extract.speakers import DASHES, clause_subject
from provenance.extract.units import Token, Unit

MIN_UNATTRIBUTED_WORDS = 4
"""Words of a quoted stretch without a cue below which it is a scare word, a title or a nickname. PolNeAR train."""
MAX_BARE_TOKENS = 8
"""Tokens of a sentence that is nothing but a quote: the quote and the marks around it."""


def direct_quotes(desk: Desk, units: Sequence[Unit], covered: Set[int]) -> list[Draft]:
    """The direct quotes of a text in reading order; the stretches and cues they take are used up at the desk.

    Args:
        covered: Units that are read already.
    """
    reader = _Direct(desk, units)
    for number in range(len(units)):
        if number in covered:
            continue
        reader.read(number)
    return reader.drafts


class _Direct:
    """One pass over the units; the last draft is what a quote may go on with."""

    def __init__(self, desk: Desk, units: Sequence[Unit]) -> None:
        self.desk = desk
        self.text = desk.text
        self.quotes = desk.quotes
        self.profile = desk.profile
        self.units = units
        self.drafts: list[Draft] = []

    def read(self, number: int) -> None:
        """Read the quoted stretches of one unit, left to right."""
        tokens = self.units[number].tokens
        places = [i for i, t in enumerate(tokens) if t.kind == "q"]
        low = 0
        for place, after in pairwise([*places, len(tokens)]):
            low = self._quote(number, place, low, after)

    def _quote(self, number: int, place: int, low: int, high: int) -> int:
        """Read one quoted stretch between ``low`` and ``high``; gives where the next one may look back to."""
        tokens = self.units[number].tokens
        quote = self.quotes[tokens[place].quote]
        last = self.drafts[-1] if self.drafts else None
        found = self._attribution(tokens, place, low, high, quote)
        has_own_speaker = found is not None and found.subject is not None
        goes_on = last is not None and (
            (quote.resumes and place == 0 and not (has_own_speaker and last.cue))
            or (found is None and self._continues(last, number, place, low))
        )
        if goes_on and last is not None:
            self._go_on(last, number, tokens[place])
            return place + 1 if found is None else max(place + 1, self._attribute(last, tokens, found))
        draft = Draft(kind="quote", spans=[quote.inner], quoted=[quote.inner], first=number, last=number)
        end = place + 1
        inside = narrated_inside(self.text, quote.inner, self.profile) if found is None else None
        if inside is not None:
            told, words, draft.spans = inside
            draft.quoted = list(draft.spans)
            self.desk.attribute(draft, words, told.cue, told.subject)
        elif found is not None:
            end = max(end, self._attribute(draft, tokens, found))
        elif not (self._is_led(draft, number, place, quote) or self._is_signed(draft, number, place)):
            if not self._stands_alone(tokens, place, quote):
                return low
            self._carry(draft, number, last)
        self.drafts.append(draft)
        self.desk.taken.add(tokens[place].quote)
        return end

    def _attribution(
        self, tokens: Sequence[Token], place: int, low: int, high: int, quote: Quoted
    ) -> Attribution | None:
        on_thing = inscribed(tokens, low, place, high, self.profile)
        if on_thing is not None:
            return on_thing
        before = attribution_before(tokens, low, place, self.text, quote, self.profile)
        if (before is not None and not before.is_loose) or self._is_embedded(tokens, low, place, before):
            return before
        return attribution_after(self.text, tokens, place, high, quote, self.profile) or before

    def _is_embedded(self, tokens: Sequence[Token], low: int, place: int, before: Attribution | None) -> bool:
        """Whether the quoted stretch stands inside a clause, so that what follows attributes the whole clause."""
        if before is not None or place <= low or tokens[place - 1].kind != "w" or self.profile.verb_final:
            return False
        opener = tokens[place - 1].low
        return place - low > 2 or not (opener in self.profile.conjunctions or opener in self.profile.adverbs)

    def _is_led(self, draft: Draft, number: int, place: int, quote: Quoted) -> bool:
        """Whether the line before introduces the quote: ``The board wrote:`` and a line end."""
        if place or not number or self.units[number - 1].tokens[-1].low != ":":
            return False
        tokens = self.units[number - 1].tokens
        lead = attribution_before(tokens, 0, len(tokens), self.text, quote, self.profile)
        if lead is None:
            return False
        self._attribute(draft, tokens, lead)
        draft.first = number - 1
        return True

    def _is_signed(self, draft: Draft, number: int, place: int) -> bool:
        """Whether the quote ends its line and the next one is its speaker behind a dash."""
        if place + 1 < len(self.units[number].tokens) or number + 1 >= len(self.units):
            return False
        tokens = self.units[number + 1].tokens
        signed = signature(tokens, 0, len(tokens), self.profile) if tokens[0].low in DASHES else None
        if signed is None:
            return False
        self._attribute(draft, tokens, signed)
        draft.last = number + 1
        return True

    def _attribute(self, draft: Draft, tokens: Sequence[Token], found: Attribution) -> int:
        """Write an attribution down; one without a subject goes on with the speaker of the same sentence."""
        self.desk.attribute(draft, tokens, found.cue, found.subject)
        if found.subject is None and self.drafts and self.drafts[-1].last == draft.first:
            draft.speaker, draft.spoken_at = self.drafts[-1].speaker, self.drafts[-1].spoken_at
        return found.last

    def _go_on(self, draft: Draft, number: int, token: Token) -> None:
        quote = self.quotes[token.quote]
        draft.spans.append(quote.inner)
        draft.quoted.append(quote.inner)
        draft.last = number
        self.desk.taken.add(token.quote)

    def _continues(self, last: Draft, number: int, place: int, low: int) -> bool:
        """Whether a quote without attribution goes on with the last one."""
        unit = self.units[number]
        if last.last == number:
            between = unit.tokens[low:place]
            return bool(last.cue) and (not between or between[-1].low in (",", "...", "…"))
        return (
            last.last == number - 1
            and self.units[number - 1].paragraph == unit.paragraph
            and place == 0
            and self._is_sentence(unit.tokens, place)
        )

    def _is_sentence(self, tokens: Sequence[Token], place: int) -> bool:
        """Whether a quoted stretch ends as a sentence, with its stop inside the marks or right behind them."""
        is_stopped = place + 1 < len(tokens) and tokens[place + 1].low in STOPS
        return is_stopped or is_clause(self.text, self.quotes[tokens[place].quote])

    def _stands_alone(self, tokens: Sequence[Token], place: int, quote: Quoted) -> bool:
        """Whether a quoted stretch without a cue is somebody's words all the same.

        In a language without a profile there is no cue to be missed, and length must do.
        """
        words = len(quote.inner.of(self.text).split())
        if len(tokens) <= MAX_BARE_TOKENS and all(t.kind == "p" for i, t in enumerate(tokens) if i != place):
            return words >= MIN_UNATTRIBUTED_WORDS or quote.inner.of(self.text)[-1] in ".!?…"
        if words < MIN_UNATTRIBUTED_WORDS:
            return False
        return not self.profile.say_verbs or (place == 0 and is_clause(self.text, quote))

    def _carry(self, draft: Draft, number: int, last: Draft | None) -> None:
        """Give a quote without a cue its speaker: whom the sentence before is about, else who spoke last."""
        before = self.units[number - 1] if number else None
        is_beside = before is not None and before.paragraph == self.units[number].paragraph
        if before is not None and is_beside and (last is None or last.last < number - 1):
            subject = clause_subject(before.tokens, 0, len(before.tokens), self.profile)
            if subject is not None:
                draft.speaker = phrase_text(self.text, before.tokens, subject)
                draft.spoken_at = before.tokens[subject.first].start
                return
        if last is not None:
            draft.speaker, draft.spoken_at = last.speaker, last.spoken_at
