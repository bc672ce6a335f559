"""Reported speech: the clause that a cue attributes, with or without quoted parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.extract.attribution import FINAL_VERB_REACH, Attribution, is_noun, source_phrase
from provenance.extract.drafts import Draft
from provenance.extract.marks import Quoted
from provenance.extract.speakers import (
    MAX_NAME_WORDS,
    MAX_PHRASE,
    Phrase,
    cue_subject,
    opening_subject,
    phrase_text,
    subject_after,
    subject_before,
)
from provenance.extract.units import Token, Unit
from provenance.text.profile import Profile
from provenance.types import Span

EDGES = frozenset(",;:-–—")
STOPS = frozenset(".!?")
MIN_CONTENT_WORDS = 2
"""Words below which a content says nothing by itself: "he said so"."""
COMMA_REACH = 15
"""Tokens between a verb and the comma before what was said: ``teilte die Behörde am Abend mit, …``."""
FINITE_REACH = 25
"""Tokens behind a cue in which a clause shows its verb."""


def reported(
    text: str,
    units: Sequence[Unit],
    quotes: Sequence[Quoted],
    profile: Profile,
    taken: set[int],
    cues: set[int],
) -> list[Draft]:
    """The reported statements of a text.

    Args:
        taken: The quoted stretches that direct quotes took; they are nobody else's content.
        cues: Where cues begin that attribute direct quotes.
    """
    reader = _Reported(text, quotes, profile, taken, cues)
    return [draft for number, unit in enumerate(units) for draft in reader.read(number, unit)]


class _Reported:
    def __init__(
        self, text: str, quotes: Sequence[Quoted], profile: Profile, taken: set[int], cues: set[int]
    ) -> None:
        self.text = text
        self.quotes = quotes
        self.profile = profile
        self.taken = taken
        self.cues = cues
        self.starters = frozenset(phrase.split("_")[0] for phrase in profile.sources)
        self.starters |= profile.trailing_sources
        self.speech_verbs = (
            profile.say_verbs | profile.saying | profile.clause_verbs | profile.infinitive_verbs
        )
        self.clause_openers = profile.conjunctions | profile.complementizers | profile.relatives
        self.last: Draft | None = None
        self.adverbs = profile.adverbs - profile.auxiliaries

    def read(self, number: int, unit: Unit) -> list[Draft]:
        """The statements of one unit, left to right; a cue inside a content is part of it."""
        tokens = unit.tokens
        high = len(tokens)
        while high and tokens[high - 1].low in STOPS and tokens[high - 1].kind == "p":
            high -= 1
        found: list[Draft] = []
        low = at = 0
        while at < high:
            token = tokens[at]
            step = None
            if token.kind == "w" and token.start not in self.cues:
                if token.low in self.profile.sources_after:
                    step = self._behind_name(number, tokens, at, low, high)
                elif token.low in self.starters:
                    step = self._by_source(number, tokens, at, low, high)
                elif token.low in self.speech_verbs:
                    step = self._by_verb(number, tokens, at, low, high)
                if step is None and token.low in self.profile.label_verbs:
                    step = self._by_label(number, tokens, at, low, high)
                if step is None and token.low in self.profile.urge_verbs:
                    step = self._by_urging(number, tokens, at, low, high)
                if step is None and token.low in self.profile.supposed:
                    step = self._by_supposition(number, tokens, at, low, high)
                if step is None and token.low in self.profile.object_verbs:
                    step = self._by_object(number, tokens, at, low, high)
            if step is not None:
                draft, low = step
                found.append(draft)
                at = max(at + 1, low)
            else:
                at += 1
        if not found and self.profile.reporting_forms:
            found = self._by_mood(number, unit, high)
        self.last = found[-1] if found else self.last
        return found

    # -- according to

    def _by_source(
        self, number: int, tokens: Sequence[Token], at: int, low: int, high: int
    ) -> tuple[Draft, int] | None:
        found = source_phrase(tokens, at, high, self.profile)
        if found is None:
            return None
        if self.profile.verb_second:
            return self._by_source_in_clause(number, tokens, found, low, high)
        if found.subject is None:
            return None
        end = found.last
        while end < high and tokens[end].low != ",":
            end += 1
        if all(t.low in self.profile.conjunctions for t in tokens[low:at]):
            content = [(end + 1, self._end(tokens, end + 1, high))]
        else:
            before = at - 1 if tokens[at - 1].low == "," else at
            content = [(self._clause_start(tokens, low, before), before)]
            if end + 1 < high and before < at and not self._opens_aside(tokens[end + 1]):
                content.append((end + 1, self._end(tokens, end + 1, high)))
        return self._draft(number, tokens, content, found.cue, found.subject)

    def _by_source_in_clause(
        self, number: int, tokens: Sequence[Token], found: Attribution, low: int, high: int
    ) -> tuple[Draft, int] | None:
        """A source phrase that is a part of the clause itself: ``Laut Polizei sei niemand verletzt.``"""
        at = found.cue.first
        if tokens[at].low in self.profile.trailing_sources:
            content = [(self._clause_start(tokens, low, at - 1), at - 1)]
            return self._draft(number, tokens, content, found.cue, found.subject)
        end = self._noun_phrase_end(tokens, found.cue.last, high)
        before = at - 1 if at > low and tokens[at - 1].low == "," else at
        start = self._clause_start(tokens, low, before) if before > low else low
        content = [(start, before), (end, self._end(tokens, end, high) if end < high else end)]
        subject = Phrase(found.cue.last, end) if end > found.cue.last else None
        return self._draft(number, tokens, content, found.cue, subject)

    def _noun_phrase_end(self, tokens: Sequence[Token], first: int, high: int) -> int:
        """Behind a noun phrase in a language that writes nouns with capitals: before the next verb."""
        words = self.profile
        if first >= high or tokens[first].kind != "w":
            return first
        has_article = tokens[first].low in words.determiners or tokens[first].low in words.naming_prepositions
        if not has_article and not tokens[first].is_capital:
            return first
        at = first + 1
        while at < high and tokens[at].kind == "w":
            token, before = tokens[at], tokens[at - 1]
            if token.low in words.auxiliaries or token.low in words.reporting_forms:
                break
            joins = has_article and token.low in words.naming_prepositions
            if before.is_capital and not token.is_capital and not joins:
                break
            at += 1
        return at

    def _behind_name(
        self, number: int, tokens: Sequence[Token], at: int, low: int, high: int
    ) -> tuple[Draft, int] | None:
        """``Dem Blatt zufolge …``: the phrase stands behind the name."""
        first = at
        while first > low and tokens[first - 1].kind == "w" and at - first < MAX_NAME_WORDS:
            first -= 1
            if tokens[first].low in self.profile.determiners:
                break
        if first == at:
            return None
        last = at
        if self.profile.verb_final:
            while last > first + 1 and not tokens[last - 1].is_capital:
                last -= 1
        end = at + 1
        content = [(low, first), (end, self._end(tokens, end, high) if end < high else end)]
        return self._draft(number, tokens, content, Phrase(at, at + 1), Phrase(first, last))

    # -- moods

    def _by_mood(self, number: int, unit: Unit, high: int) -> list[Draft]:
        """A sentence whose verb says that others said it: ``Es sei niemand verletzt worden.``

        A weaker form, which wishes and conditions have too, counts only behind another reported sentence; sentences
        that follow each other so are one statement.
        """
        words = self.profile
        tokens = unit.tokens
        follows = self.last is not None and self.last.last == number - 1
        for at in range(min(high, FINITE_REACH)):
            low = tokens[at].low
            if low in words.complementizers or low == ":" or tokens[at].is_capital:
                if low in words.complementizers or low == ":":
                    return []
                continue
            if low in words.reporting_forms or (follows and low in words.weak_reporting_forms):
                break
        else:
            return []
        step = self._draft(number, tokens, [(0, high)], Phrase(at, at + 1), None)
        if step is None or {t.low for t in tokens[:high]} & words.first_persons:
            return []
        draft = step[0]
        draft.cue = None
        if follows and self.last is not None and self.last.cue is None and self.last.kind == "indirect":
            self.last.spans += draft.spans
            self.last.quoted += draft.quoted
            self.last.last = number
            return []
        return [draft]

    # -- verbs

    def _by_verb(
        self, number: int, tokens: Sequence[Token], verb: int, low: int, high: int
    ) -> tuple[Draft, int] | None:
        words = self.profile
        cue = Phrase(verb, verb + 1)
        if tokens[verb].is_capital and verb > low:
            return None
        if words.verb_final:
            return self._by_final_verb(number, tokens, verb, low)
        if is_noun(tokens, verb, low, words):
            start = verb + 1
            if start >= high or tokens[start].low not in words.complementizers:
                return None
            owner = self._owner(tokens, verb, low)
            return self._draft(number, tokens, [(start, self._end(tokens, start, high))], cue, owner)
        after = self._over_adjuncts(tokens, verb + 1, high, is_told=tokens[verb].low in words.tell_verbs)
        if words.comma_before_clause:
            start = self._behind_comma(tokens, verb, high)
            if start is not None:
                subject = cue_subject(tokens, verb, low, start - 1, words)
                return self._draft(number, tokens, [(start, self._end(tokens, start, high))], cue, subject)
        trailing = self._trailing(tokens, verb, after, low, high)
        if trailing is not None:
            subject, content = trailing
            return self._draft(number, tokens, content, cue, subject)
        start = None if words.comma_before_clause else self._content_start(tokens, verb, after, high)
        if start is None:
            return None
        subject = cue_subject(tokens, verb, low, verb, words)
        return self._draft(number, tokens, [(start, self._end(tokens, start, high))], cue, subject)

    def _by_final_verb(
        self, number: int, tokens: Sequence[Token], verb: int, low: int
    ) -> tuple[Draft, int] | None:
        """``Kaya anlaşmanın imzalanmadığını söyledi``: the clause stands between subject and verb."""
        ends = (
            at + 1
            for at in range(verb - 1, max(low, verb - FINAL_VERB_REACH) - 1, -1)
            if tokens[at].low.endswith(self.profile.content_endings)
        )
        end = next(ends, None)
        if end is None:
            return None
        subject = opening_subject(tokens, low, end, self.profile)
        start = subject.last if subject is not None else low
        while start < end and (tokens[start].kind == "p" or tokens[start].low in self.profile.adverbs):
            start += 1
        return self._draft(number, tokens, [(start, end)], Phrase(verb, verb + 1), subject)

    def _owner(self, tokens: Sequence[Token], noun: int, low: int) -> Phrase | None:
        """Whose claim a noun is: ``his claim``, ``the minister's claim``."""
        for at in range(noun - 1, max(low, noun - 4) - 1, -1):
            if tokens[at].low.endswith(("'s", "s'")):
                first = at
                while first > low and tokens[first - 1].kind == "w" and tokens[first - 1].is_capital:
                    first -= 1
                return Phrase(first, at + 1)
            if tokens[at].low in self.profile.possessives:
                return Phrase(at, at + 1)
        return None

    def _trailing(
        self, tokens: Sequence[Token], verb: int, after: int, low: int, high: int
    ) -> tuple[Phrase | None, list[tuple[int, int]]] | None:
        """``CLAUSE, she said`` and ``CLAUSE, said Ann Lee``, perhaps with more of the clause behind."""
        words = self.profile
        subject = None if words.verb_second else subject_before(tokens, verb, low, words)
        if subject is not None and subject.first - 1 > low and self._is_comma(tokens[subject.first - 1]):
            comma, end = subject.first - 1, after
        elif verb - 1 > low and self._is_comma(tokens[verb - 1]):
            subject = subject_after(tokens, verb, high, self.profile)
            if subject is None or (words.verb_second and self._ends_aside(tokens, verb - 1, low)):
                return None
            comma, end = verb - 1, self._over_adjuncts(tokens, subject.last, high, is_told=False)
            if end < high and tokens[end].low in self.profile.relatives:
                end = high
        else:
            return None
        if end < high and not (tokens[end].kind == "p" and tokens[end].low in ",;-–—"):
            return None
        stop = comma + 1 if tokens[comma].kind == "q" else comma
        start = self._clause_start(tokens, low, stop)
        if stop - start < MIN_CONTENT_WORDS and end >= high:
            return None
        if not words.verb_second and self._is_subject(tokens, start, stop, is_inverted=comma == verb - 1):
            return None
        content = [(start, stop)]
        if end + 1 < high and tokens[end].low == "," and not self._opens_aside(tokens[end + 1]):
            content.append((end + 1, self._end(tokens, end + 1, high)))
        elif tokens[start].low in self.profile.fronting and stop - start <= 8 and end < high:
            return None
        return subject, content

    def _is_subject(self, tokens: Sequence[Token], start: int, stop: int, *, is_inverted: bool) -> bool:
        """Whether what stands before a comma is no statement but the verb's subject, or an adverbial.

        ``Ann Lee, a nurse, said`` has the same commas as ``The ward closed, said Ann Lee``.
        """
        words = self.profile
        comma = next((i for i in range(start, stop) if tokens[i].low == ","), stop)
        has_verb = any(
            t.low in words.auxiliaries or t.low in words.pronoun_verbs or t.low.endswith(words.past_ending)
            for t in tokens[start:stop]
            if t.kind == "w"
        )
        if is_inverted and comma < stop:
            first = tokens[comma + 1] if comma + 1 < stop else tokens[comma]
            is_aside = first.low in words.determiners or first.low in words.relatives or not first.is_capital
            if is_aside and not any(t.low in words.auxiliaries for t in tokens[start:comma]):
                return not any(
                    t.low.endswith(words.past_ending) for t in tokens[start:comma] if not t.is_capital
                )
        return not has_verb and tokens[start].low in words.fronting

    def _ends_aside(self, tokens: Sequence[Token], comma: int, low: int) -> bool:
        """Whether what ends at a comma is a relative or subordinate clause, whose main verb then follows."""
        first = comma
        while first > low and tokens[first - 1].low != ",":
            first -= 1
        words = self.profile
        opener = tokens[first + 1 if tokens[first].low in words.prepositions else first].low
        return opener in words.relatives or opener in words.subordinators

    def _is_comma(self, token: Token) -> bool:
        """A comma, also one inside the mark that closes a quoted stretch."""
        return token.low == "," or (
            token.kind == "q" and self.text[self.quotes[token.quote].inner.end - 1] == ","
        )

    def _content_start(self, tokens: Sequence[Token], verb: int, after: int, high: int) -> int | None:
        """Where the content behind a verb begins, or None if none follows."""
        low = tokens[verb].low
        words = self.profile
        if after + 2 < high and tokens[after].low == "," and tokens[after + 2].low == ",":
            after += 3  # "added, though, that"
        if after >= high:
            return None
        token = tokens[after]
        if token.low in words.complementizers:
            return after
        if after == verb + 1 and token.low in words.infinitive_markers and low in words.infinitive_verbs:
            return after if after + 1 < high and tokens[after + 1].low not in words.silences else None
        if low not in words.say_verbs and low not in words.saying and low not in words.clause_verbs:
            return None
        if token.kind == "q":
            return after if token.quote not in self.taken else None
        if token.kind != "w" or token.low in words.conjunctions or token.low in words.auxiliaries:
            return None
        if low in words.plain_say_verbs:
            return after if token.low not in words.prepositions or token.is_capital else None
        if token.low in words.prepositions:
            return None
        return after if self._is_clause(tokens, after, high) else None

    def _behind_comma(self, tokens: Sequence[Token], verb: int, high: int) -> int | None:
        """Where the content begins in a language that sets a comma before it."""
        words = self.profile
        is_as = any(t.low in words.as_words for t in tokens[max(0, verb - COMMA_REACH) : verb])
        for comma in range(verb + 1, min(high - 1, verb + COMMA_REACH)):
            if tokens[comma].low != ",":
                continue
            start = comma + 1
            if tokens[start].low in words.complementizers or self._is_reported(tokens, start, high):
                return start
            if (
                (is_as or tokens[verb].low in words.plain_say_verbs)
                and comma == verb + 1
                and tokens[start].kind == "w"
            ):
                return start
        return None

    def _is_reported(self, tokens: Sequence[Token], start: int, high: int) -> bool:
        """Whether a clause has a verb of reporting mood, or is an infinitive clause."""
        words = self.profile
        for at in range(start, min(high, start + FINITE_REACH)):
            token = tokens[at]
            if at > start and token.low == ",":
                return False
            if token.low in words.reporting_forms or token.low in words.weak_reporting_forms:
                return True
            if (
                token.low in words.infinitive_markers
                and at > start
                and (at + 2 >= high or tokens[at + 2].kind == "p")
            ):
                return True
        return False

    def _is_clause(self, tokens: Sequence[Token], start: int, high: int) -> bool:
        """Whether a finite verb shows before the next boundary."""
        for i in range(start + 1, min(high, start + FINITE_REACH)):
            token = tokens[i]
            if (token.kind == "p" and token.low in ",;:") or token.low in self.clause_openers:
                return False
            if token.low in self.profile.auxiliaries or token.low in self.profile.pronoun_verbs:
                return True
        return tokens[start].low in self.profile.pronoun_verbs

    def _over_adjuncts(self, tokens: Sequence[Token], at: int, high: int, *, is_told: bool) -> int:
        """Behind the addressee, the time and the place of saying: ``told the court on Monday in a letter``."""
        words = self.profile
        if is_told and at < high and tokens[at].kind == "w" and tokens[at].low not in words.complementizers:
            at = self._over_phrase(tokens, at, high)
        while at < high:
            token = tokens[at]
            if (token.low in words.prepositions and token.low not in words.infinitive_markers) or (
                token.low == "to"
                and not is_told
                and at + 1 < high
                and tokens[at + 1].low not in words.auxiliaries
                and self._closes(tokens, at, high)
            ):
                at = self._over_phrase(tokens, at + 1, high)
            elif (
                token.low in words.weekdays
                or token.low in self.adverbs
                or (words.adverb_ending and token.low.endswith(words.adverb_ending) and not token.is_capital)
            ):
                at += 1
            elif token.low in ("last", "this") and at + 1 < high and tokens[at + 1].low in words.time_nouns:
                at += 2
            else:
                break
        return at

    def _closes(self, tokens: Sequence[Token], at: int, high: int) -> bool:
        """Whether ``to`` names an addressee: a complementizer follows soon."""
        return any(t.low in self.profile.complementizers for t in tokens[at + 1 : min(high, at + 8)])

    def _over_phrase(self, tokens: Sequence[Token], at: int, high: int) -> int:
        """Behind one noun phrase, as far as small words tell."""
        words = self.profile
        first = at
        while at < high:
            token, before = tokens[at], tokens[at - 1]
            if token.kind == "q" or (token.kind == "p" and token.low not in "&/'’-"):
                break
            if token.low in words.complementizers:
                break
            if at > first and before.low not in words.prepositions:
                if token.low in words.determiners or (words.pronouns.get(token.low)):
                    break
                if (
                    token.is_capital
                    and not before.is_capital
                    and before.low not in words.determiners
                    and before.low not in words.titles
                ):
                    break
                if token.low in words.weekdays or token.low in words.prepositions:
                    break
            at += 1
        return at

    def _by_label(
        self, number: int, tokens: Sequence[Token], verb: int, low: int, high: int
    ) -> tuple[Draft, int] | None:
        """``called the ruling “a stain”``: the thing and what it was called."""
        if self.profile.parts_stand_alone or is_noun(tokens, verb, low, self.profile):
            return None
        for at in range(verb + 1, min(high, verb + COMMA_REACH)):
            if tokens[at].kind == "q":
                if tokens[at].quote in self.taken or tokens[at].start in self.cues:
                    return None
                subject = cue_subject(tokens, verb, low, verb, self.profile)
                return self._draft(number, tokens, [(verb + 1, at + 1)], Phrase(verb, verb + 1), subject)
            if tokens[at].kind == "p" and tokens[at].low in ",;:":
                return None
        return None

    def _by_urging(
        self, number: int, tokens: Sequence[Token], verb: int, low: int, high: int
    ) -> tuple[Draft, int] | None:
        """``urged the board to resign``: whom, and to what."""
        if is_noun(tokens, verb, low, self.profile):
            return None
        start = verb + 1
        if start < high and tokens[start].low in self.profile.urge_particles:
            start += 1
        for at in range(start + 1, min(high - 1, verb + COMMA_REACH)):
            if tokens[at].kind != "w" or tokens[at].low in self.clause_openers:
                return None
            if tokens[at].low in self.profile.infinitive_markers and not tokens[at + 1].is_capital:
                subject = cue_subject(tokens, verb, low, verb, self.profile)
                content = [(start, self._end(tokens, start, high))]
                return self._draft(number, tokens, content, Phrase(verb, verb + 1), subject)
        return None

    def _by_supposition(
        self, number: int, tokens: Sequence[Token], verb: int, low: int, high: int
    ) -> tuple[Draft, int] | None:
        """``The river is expected to crest``: said by somebody who is not named."""
        words = self.profile
        if verb + 2 >= high or tokens[verb + 1].low not in words.infinitive_markers:
            return None
        if not any(t.low in words.auxiliaries for t in tokens[max(low, verb - 3) : verb]):
            return None
        subject = subject_before(tokens, verb, low, words)
        if subject is None:
            return None
        content = [tuple(subject), (verb + 1, self._end(tokens, verb + 1, high))]
        return self._draft(number, tokens, content, Phrase(verb, verb + 1), None)

    def _by_object(
        self, number: int, tokens: Sequence[Token], verb: int, low: int, high: int
    ) -> tuple[Draft, int] | None:
        """``announced a review of the rules``."""
        words = self.profile
        start = verb + 1
        if is_noun(tokens, verb, low, words) or start + 2 >= high or tokens[start].kind != "w":
            return None
        if tokens[start].low in words.prepositions or tokens[start].low in self.clause_openers:
            return None
        before = tokens[verb - 1].low if verb > low else ""
        if before in words.auxiliaries and before not in ("has", "have", "had", "also"):
            return None
        subject = cue_subject(tokens, verb, low, verb, words)
        if subject is None:
            return None
        content = [(start, self._end(tokens, start, high))]
        return self._draft(number, tokens, content, Phrase(verb, verb + 1), subject)

    # -- edges

    def _clause_start(self, tokens: Sequence[Token], low: int, high: int) -> int:
        while low < high - 1 and (tokens[low].low in ("and", "but", "yet", ",") or tokens[low].kind == "p"):
            low += 1
        return low

    def _end(self, tokens: Sequence[Token], start: int, high: int) -> int:
        """Where a content that begins at ``start`` ends: at the unit's end or before another attribution."""
        words = self.profile
        for i in range(start + 1, high - 1):
            token, following = tokens[i], tokens[i + 1]
            if token.low == ",":
                if following.low in words.saying or following.low in self.starters:
                    return i
                if following.low == "but":
                    return i
                if self._other_speaks(tokens, i + 1, high):
                    return i
            elif (
                token.low in ("and", "but")
                and (following.low in words.say_verbs or following.low in words.saying)
            ) or (token.kind == "p" and token.low == ";"):
                return i
        return high

    def _other_speaks(self, tokens: Sequence[Token], at: int, high: int) -> bool:
        """Whether a clause behind a comma is another attribution: ``, while 40 percent said``."""
        words = self.profile
        if tokens[at].low not in words.conjunctions:
            return False
        for verb in range(at + 2, min(high - 1, at + MAX_PHRASE)):
            token = tokens[verb]
            if token.kind != "w" or token.low in self.clause_openers:
                return False
            if token.low in words.plain_say_verbs:
                return True
        return False

    def _opens_aside(self, token: Token) -> bool:
        """Whether what follows the attribution's comma is beside the speaker or another attribution."""
        words = self.profile
        return (
            token.low in words.relatives
            or token.low in words.saying
            or token.low in words.determiners
            or token.low in words.prepositions
        )

    def _draft(
        self,
        number: int,
        tokens: Sequence[Token],
        content: Sequence[tuple[int, int]],
        cue: Phrase,
        subject: Phrase | None,
    ) -> tuple[Draft, int] | None:
        pieces = [(a, b) for a, b in content if a < b]
        inside = [t for a, b in pieces for t in tokens[a:b]]
        if sum(t.kind != "p" for t in inside) < MIN_CONTENT_WORDS and not any(t.kind == "q" for t in inside):
            return None
        if all(t.kind == "p" or (t.kind == "q" and t.quote in self.taken) for t in inside):
            return None
        if any(t.kind == "q" and t.quote in self.taken for t in inside):
            return None
        draft = Draft(
            kind="quote" if all(t.kind == "q" for t in inside) else "indirect",
            spans=[span for a, b in pieces for span in self._spans(tokens, a, b)],
            quoted=[self.quotes[t.quote].inner for t in inside if t.kind == "q"],
            first=number,
            last=number,
            cue=phrase_text(self.text, tokens, cue),
            denied=any(t.low in self.profile.denying_verbs for t in tokens[cue.first : cue.last]),
        )
        self.taken.update(t.quote for t in inside if t.kind == "q")
        if subject is not None:
            draft.speaker = phrase_text(self.text, tokens, subject)
            draft.spoken_at = tokens[subject.first].start
        return draft, max(b for _, b in [*pieces, (0, cue.last)])

    def _spans(self, tokens: Sequence[Token], first: int, last: int) -> Iterator[Span]:
        """The text from one token to another, without marks at its edges; cut at quoted parts where the profile says."""
        start = first
        is_quote = last - first == 1 and tokens[first].kind == "q"
        for at in range(first, last + 1):
            if at < last and (tokens[at].kind != "q" or not (self.profile.parts_stand_alone or is_quote)):
                continue
            end = at
            while start < end and tokens[start].kind == "p" and tokens[start].low in EDGES:
                start += 1
            while start < end and tokens[end - 1].kind == "p" and tokens[end - 1].low in EDGES:
                end -= 1
            if start < end:
                yield Span(start=tokens[start].start, end=tokens[end - 1].end)
            if at < last:
                yield self.quotes[tokens[at].quote].inner
            start = at + 1
