"""Reported speech: the clause that a cue attributes, with or without quoted parts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from functools import lru_cache
from typing import NamedTuple

from provenance.extract.attitudes import by_label, by_object, by_opinion, by_supposition, by_urging
from provenance.extract.bounds import FINITE_REACH, Bounds
from provenance.extract.drafts import Desk, Draft, Step, Window
from provenance.extract.hearsay import by_adverb, by_form
from provenance.extract.phrases import Phrase
from provenance.extract.reporting import by_verb, closing_attribution
from provenance.extract.sourced import behind_name, by_as_clause, by_source, by_viewpoint
from provenance.extract.speakers import clause_subject, subject_after
from provenance.extract.units import Token, Unit
from provenance.text.profile import Profile

STOPS = frozenset(".!?")
CLOSING_REACH = 25
"""Tokens at the end of a sentence among which the cue for all of it stands."""
STATEMENT_REACH = 400
"""Tokens to either side of a cue that may belong to its statement. The longest of PolNeAR train has 190; it keeps a
"sentence" of a million words linear."""

BACK_REACH = 4
"""Tokens of the longest phrase that points back to the sentence before: ``C'est ce qu'a``."""
MIN_MOOD_TOKENS = 3
"""Tokens of the shortest sentence with a pronoun, a verb and what it says."""

Reader = Callable[[Desk, Bounds, Window, int], Step | None]


def reported(desk: Desk, units: Sequence[Unit], covered: Set[int]) -> list[Draft]:
    """The reported statements of a text, but for what direct quotes took."""
    reader = _Reported(desk)
    unread = ((number, unit) for number, unit in enumerate(units) if number not in covered)
    return [draft for number, unit in unread for draft in reader.read(number, unit)]


def _by_cue(readers: Iterable[tuple[Iterable[str], Reader]]) -> dict[str, list[Reader]]:
    """The readers of each cue, in the order in which they are tried."""
    of_cue: dict[str, list[Reader]] = {}
    for cues, reader in readers:
        for cue in cues:
            of_cue.setdefault(cue, []).append(reader)
    return of_cue


class _Grammar(NamedTuple):
    """What a language's cues are read by, which is the same for every text in it."""

    bounds: Bounds
    readers: Mapping[str, Sequence[Reader]]
    unsourced: Mapping[str, Sequence[Reader]]
    """Those of hearsay, for sentences in which nothing else says whose word it is."""
    back_openers: Set[str]


@lru_cache(maxsize=16)
def _grammar(words: Profile) -> _Grammar:
    bounds = Bounds(words)
    verbs = words.say_verbs | words.saying | words.clause_verbs | words.infinitive_verbs
    readers: tuple[tuple[Iterable[str], Reader], ...] = (
        (words.sources_after, behind_name),
        (bounds.starters, by_source),
        (words.as_words, by_as_clause),
        (words.viewpoints, by_viewpoint),
        (verbs, by_verb),
        (words.label_verbs, by_label),
        (words.urge_verbs, by_urging),
        (words.supposed, by_supposition),
        (words.opinions, by_opinion),
        (words.object_verbs, by_object),
    )
    hearsay = ((words.hearsay | words.resuming, by_adverb), (words.hearsay_forms, by_form))
    return _Grammar(bounds, _by_cue(readers), _by_cue(hearsay), frozenset(p[0] for p in words.back_phrases))


class _Reported:
    """One pass over the units; the last draft is what a sentence in reporting mood may go on with."""

    def __init__(self, desk: Desk) -> None:
        grammar = _grammar(desk.profile)
        self.desk = desk
        self.bounds = grammar.bounds
        self.readers = grammar.readers
        self.unsourced = grammar.unsourced
        self.back_openers = grammar.back_openers
        self.last: Draft | None = None
        self.before: Sequence[Token] = ()

    def read(self, number: int, unit: Unit) -> list[Draft]:
        """The statements of one unit, left to right; a cue inside a content is part of it."""
        tokens = unit.tokens
        high = len(tokens)
        while high and tokens[high - 1].kind == "p" and tokens[high - 1].low in STOPS:
            high -= 1
        found: list[Draft] = []
        if tokens and tokens[0].low in self.back_openers:
            found = self._of_the_one_before(Window(number, tokens, 0, high))
        if found:
            self.before, self.last = tokens, found[-1]
            return found
        low = 0
        closing = self._closing_cue(number, tokens, high)
        if closing is not None:
            found.append(closing.draft)
            low = closing.last
        found += self._walk(number, tokens, low, high, self.readers)
        is_question = any(t.low == "?" for t in tokens[high:])
        if not (found or is_question) and not self.unsourced.keys().isdisjoint([t.low for t in tokens]):
            found = self._walk(number, tokens, 0, high, self.unsourced)
        if not found and self.desk.profile.reporting_forms:
            found = self._by_mood(Window(number, tokens, 0, high))
        self.before = tokens
        self.last = found[-1] if found else self.last
        return found

    def _of_the_one_before(self, window: Window) -> list[Draft]:
        """The sentence before, where this one only says whose it is: ``Das teilte die Wehr am Abend mit.``"""
        words, tokens = self.desk.profile, window.tokens
        is_free = self.last is None or self.last.last < window.number - 1
        lows = [t.low for t in tokens[:BACK_REACH]]
        verb = next((len(p) for p in words.back_phrases if tuple(lows[: len(p)]) == p), 0)
        while 0 < verb < window.high and tokens[verb].low in words.perfect_auxiliaries:
            verb += 1
        if not (verb and is_free and self.before and verb < window.high):
            return []
        if tokens[verb].low not in words.say_verbs or any(t.kind == "q" for t in self.before):
            return []
        subject = subject_after(tokens, verb, window.high, words)
        if subject is not None and not _may_speak(tokens[subject.first : subject.last], words):
            return []  # "Das sagt alles", "Das erklärt den Unmut"
        if subject is not None and subject.last < window.high and tokens[subject.last].kind == "q":
            subject = Phrase(subject.first, subject.last + 1)  # "Das berichtet der „Hafenbote“"
        end = len(self.before) - (self.before[-1].low in STOPS)
        whole = Window(window.number - 1, self.before, 0, end)
        step = self.desk.step(whole, [(0, end)], Phrase(0, 1), None) if subject is not None else None
        if step is None:
            return []
        self.desk.attribute(step.draft, tokens, Phrase(verb, verb + 1), subject)
        step.draft.last = window.number
        return [step.draft]

    def _walk(
        self,
        number: int,
        tokens: Sequence[Token],
        low: int,
        high: int,
        readers: Mapping[str, Sequence[Reader]],
    ) -> list[Draft]:
        """The statements whose cues stand between two tokens, left to right, as these readers see them."""
        found: list[Draft] = []
        at = low
        while at < high:
            step = None
            if tokens[at].low in readers and tokens[at].kind == "w":
                window = Window(
                    number, tokens, max(low, at - STATEMENT_REACH), min(high, at + STATEMENT_REACH)
                )
                step = self._read_cue(window, at, readers[tokens[at].low])
            if step is not None:
                found.append(step.draft)
                low = step.last
            at = max(at + 1, low)
        return found

    def _closing_cue(self, number: int, tokens: Sequence[Token], high: int) -> Step | None:
        """The attribution that ends a sentence and holds for all of it: ``The dam leaks and he will sue, Lee said.``"""
        words = self.desk.profile
        for verb in range(high - 1, max(0, high - CLOSING_REACH), -1):
            token = tokens[verb]
            if token.kind == "q" or token.low in words.complementizers:
                return None
            if token.low in words.plain_say_verbs and token.start not in self.desk.cues:
                window = Window(number, tokens, max(0, verb - STATEMENT_REACH), high)
                return closing_attribution(self.desk, self.bounds, window, verb)
        return None

    def _read_cue(self, window: Window, at: int, readers: Iterable[Reader]) -> Step | None:
        token = window.tokens[at]
        if token.start in self.desk.cues:
            return None
        steps = (reader(self.desk, self.bounds, window, at) for reader in readers)
        return next((step for step in steps if step is not None), None)

    def _by_mood(self, window: Window) -> list[Draft]:
        """A sentence whose verb says that others said it: ``Es sei niemand verletzt worden.``

        A weaker form, which wishes and conditions have too, counts only behind another reported sentence; sentences
        that follow each other so are one statement.
        """
        tokens = window.tokens[: window.high]
        before = self.last if self.last is not None and self.last.last == window.number - 1 else None
        low = self.bounds.behind_colon(tokens, 0, window.high)
        verb = self._reporting_verb(tokens[low:], follows=before is not None and not low)
        if verb is None or any(t.low in self.desk.profile.first_persons for t in tokens[low:]):
            return []
        lead = clause_subject(tokens, 0, low - 1, self.desk.profile) if low else None
        cue = Phrase(low + verb, low + verb + 1)
        step = self.desk.step(window, [(low, window.high)], cue, lead)
        if step is None:
            return []
        if low:
            step.draft.cue = ":"
            return [step.draft]
        step.draft.cue = None
        if before is None or before.cue is not None or before.kind != "indirect":
            return [step.draft]
        before.spans += step.draft.spans
        before.quoted += step.draft.quoted
        before.last = window.number
        return []

    def _reporting_verb(self, tokens: Sequence[Token], *, follows: bool) -> int | None:
        words = self.desk.profile
        if follows and self._opens_with_mood(tokens):
            return 1
        for at, token in enumerate(tokens[:FINITE_REACH]):
            if token.low in words.complementizers:
                return None
            if token.is_capital:
                continue
            if token.low in words.reporting_forms or (follows and token.low in words.weak_reporting_forms):
                return at
        return None

    def _opens_with_mood(self, tokens: Sequence[Token]) -> bool:
        """Whether a sentence begins with a pronoun and a verb whose ending alone shows its mood: ``Sie bedaure es.``"""
        words = self.desk.profile
        if len(tokens) < MIN_MOOD_TOKENS or tokens[0].low not in words.pronouns or not words.reporting_ending:
            return False
        verb = tokens[1]
        is_small_word = verb.low in words.function_words or verb.low in words.determiners | words.adverbs
        return not verb.is_capital and not is_small_word and bool(re.search(words.reporting_ending, verb.low))


def _may_speak(subject: Sequence[Token], profile: Profile) -> bool:
    """Whether what stands behind a verb of saying is in no other case than a subject's, and means somebody."""
    first = subject[0]
    if len(subject) > 1 or first.is_capital or not profile.verb_second:
        return first.low not in profile.oblique
    return first.low in profile.nominatives or (
        profile.pronouns.get(first.low, "") in ("f", "p") and first.low not in profile.possessives
    )
