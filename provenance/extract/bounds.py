"""Where a reported clause begins and ends, told by small words, since no parser is at hand."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.extract.phrases import MAX_PHRASE, tells_staff
from provenance.extract.units import Token
from provenance.text.profile import Profile

FINITE_REACH = 25
"""Tokens behind a cue in which a clause shows its verb."""
ADDRESSEE_REACH = 8
"""Tokens between "to" and the "that" that shows it named an addressee: ``said to the court that``."""
CLOSING_WORDS = 8
"""Words from the comma to the verb of an attribution that closes a sentence: ``, the Harbour Gazette later reported``."""


class Bounds:
    """The small words of one language, joined into the sets that the questions below ask for."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self.openers = profile.conjunctions | profile.complementizers | profile.relatives
        self.starters = frozenset(s.split("_")[0] for s in profile.sources) | profile.trailing_sources
        self.sources = tuple(tuple(s.split("_")) for s in sorted(profile.sources))
        self.adverbs = profile.adverbs - profile.auxiliaries
        self.asides = (
            profile.relatives | profile.saying | profile.determiners | profile.prepositions | profile.sourcing
        )

    def over_adjuncts(self, tokens: Sequence[Token], at: int, high: int, *, is_told: bool) -> int:
        """Behind the addressee, the time and the place of saying: ``told the court on Monday in a letter``."""
        words = self.profile
        if is_told and at + 1 < high and tokens[at].kind == "q":
            return at + 1 if tokens[at + 1].low in words.complementizers else at  # "told “Wye Today” that"
        if is_told and at < high and tokens[at].kind == "w" and tokens[at].low not in words.complementizers:
            at = self._over_addressee(tokens, at, high)
        while at < high:
            token = tokens[at]
            if token.low in words.infinitive_markers:
                if (
                    is_told
                    or tokens[at - 1].low in words.infinitive_verbs
                    or not self._names_addressee(tokens, at, high)
                ):
                    break
                at = self._over_phrase(tokens, at + 1, high)
            elif token.low in words.prepositions or tells_staff(tokens, at, high, words):
                at = self._over_phrase(tokens, at + 1, high)
            elif token.low in words.weekdays or token.low in self.adverbs or self.is_adverb(token):
                at += 1
            elif token.low == "(" and at + 2 < high and tokens[at + 2].low == ")":
                at += 3  # "disse na quinta-feira (3) que"
            elif at + 1 < high and (
                (token.low in words.time_words and tokens[at + 1].low in words.time_nouns)
                or (token.low in words.determiners and tokens[at + 1].low in words.weekdays)
            ):
                at += 2
            else:
                break
        return at

    def _over_addressee(self, tokens: Sequence[Token], at: int, high: int) -> int:
        """Behind whom somebody told something; where many are told in public, behind the noun that says so."""
        words = self.profile
        end = self._over_phrase(tokens, at, high)
        for noun in range(at, min(end, high - 1)):
            if tokens[noun].low in words.addressees:
                follows = tokens[noun + 1].low
                is_tied = (
                    follows in words.prepositions or follows in words.conjunctions or follows in self.adverbs
                )
                return end if is_tied else noun + 1
        return end

    def is_adverb(self, token: Token) -> bool:
        """Whether a word ends as adverbs of the language do."""
        ending = self.profile.adverb_ending
        return bool(ending) and token.low.endswith(ending) and not token.is_capital

    def is_past(self, token: Token) -> bool:
        """Whether a word ends as regular past forms of the language do."""
        ending = self.profile.past_ending
        return bool(ending) and token.kind == "w" and token.low.endswith(ending)

    def _names_addressee(self, tokens: Sequence[Token], at: int, high: int) -> bool:
        following = tokens[at + 1 : min(high, at + ADDRESSEE_REACH)]
        return any(t.low in self.profile.complementizers for t in following)

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
            if at > first and before.low not in words.prepositions and self._begins_phrase(token, before):
                end = self._name_end(tokens, at, high)
                if end == at:
                    break
                at = end
                continue
            at += 1
        return at

    def _name_end(self, tokens: Sequence[Token], at: int, high: int) -> int:
        """Behind a name that belongs to the noun before it, since another subject follows: ``told station KXT the …``."""
        words = self.profile
        end = at
        while end < high and tokens[end].kind == "w" and tokens[end].is_capital:
            end += 1
        if end == at or end >= high:
            return at
        follows = tokens[end].low
        is_subject = (
            follows in words.determiners or follows in words.complementizers or follows in words.pronoun_verbs
        )
        return end if is_subject else at

    def _begins_phrase(self, token: Token, before: Token) -> bool:
        words = self.profile
        if token.low in words.determiners or words.pronouns.get(token.low):
            return True
        if token.low in words.weekdays or token.low in words.prepositions:
            return True
        begins_name = token.is_capital and not before.is_capital
        return begins_name and before.low not in words.determiners and before.low not in words.titles

    def noun_phrase_end(self, tokens: Sequence[Token], first: int, high: int) -> int:
        """Behind a noun phrase in a language that writes nouns with capitals: before the next verb."""
        words = self.profile
        if first >= high or tokens[first].kind != "w":
            return first
        has_article = tokens[first].low in words.determiners or tokens[first].low in words.naming_prepositions
        if not has_article and not tokens[first].is_capital and not _is_adjective(tokens, first, high):
            return first
        at = first + 1
        while at < high:
            token, before = tokens[at], tokens[at - 1]
            if token.kind == "q" and has_article and _is_adjective(tokens, at + 1, high):
                at += 2  # "laut einer in „Bericht Nord“ veröffentlichten Studie"
                continue
            if token.kind != "w":
                break
            if token.low in words.auxiliaries or token.low in words.reporting_forms:
                break
            joins = has_article and token.low in words.naming_prepositions
            if before.is_capital and not token.is_capital and not joins:
                break
            at += 1
        return at

    def clause_start(self, tokens: Sequence[Token], low: int, high: int) -> int:
        """Where a clause before its cue begins: behind the conjunction and marks at ``low``."""
        while low < high - 1 and (tokens[low].kind == "p" or tokens[low].low in self.profile.links):
            low += 1
        return low

    def behind_colon(self, tokens: Sequence[Token], low: int, high: int) -> int:
        """Behind the last colon before a content that its cue ends: ``He shrugged: the pay was good, he said``."""
        return next((at + 1 for at in range(high - 1, low, -1) if tokens[at].low == ":"), low)

    def clause_end(self, tokens: Sequence[Token], start: int, high: int) -> int:
        """Where a content that begins at ``start`` ends: at the unit's end or before another attribution."""
        words = self.profile
        for at in range(start + 1, high - 1):
            token, following = tokens[at], tokens[at + 1]
            if token.kind == "q" and self._other_speaks(tokens, at + 1, high):
                return at + 1
            if token.low == ",":
                says_more = following.low in words.saying or self._opens_source(tokens, at + 1)
                contrasts = following.low in words.contrasts and not self._is_complement(tokens, at + 2, high)
                if says_more or contrasts or self._other_speaks(tokens, at + 1, high):
                    return at
                if self._closes(tokens, at + 1, high):
                    return at
            elif (
                token.low in words.links
                and (following.low in words.say_verbs or following.low in words.saying)
            ) or (token.kind == "p" and token.low == ";"):
                return at
        return high

    def _opens_source(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether a source phrase begins at a token: ``aus Sicht``, not ``aus der``."""
        low = tokens[at].low
        if low not in self.starters:
            return False
        return low in self.profile.trailing_sources or any(
            all(t.low == word for t, word in zip(tokens[at : at + len(said)], said, strict=False))
            for said in self.sources
            if said[0] == low
        )

    def _is_complement(self, tokens: Sequence[Token], at: int, high: int) -> bool:
        """Whether a clause goes on with one more that is reported: ``, but that nobody knew``, not ``, but that was false``."""
        opens = at + 1 < high and tokens[at].low in self.profile.complementizers
        return opens and tokens[at + 1].low not in self.profile.auxiliaries

    def _other_speaks(self, tokens: Sequence[Token], at: int, high: int) -> bool:
        """Whether a clause behind a comma is another attribution: ``, while 40 percent said``."""
        if tokens[at].low not in self.profile.conjunctions:
            return False
        for token in tokens[at + 2 : min(high - 1, at + MAX_PHRASE)]:
            if token.kind != "w" or token.low in self.openers:
                return False
            if token.low in self.profile.plain_say_verbs:
                return True
        return False

    def _closes(self, tokens: Sequence[Token], at: int, high: int) -> bool:
        """Whether what is behind a comma says who reported all before it: ``, the Gazette reported on Friday``."""
        words = self.profile
        first = tokens[at]
        if words.verb_final or not (first.is_capital or first.low in words.definite_articles):
            return False
        for verb in range(at + 1, min(high, at + CLOSING_WORDS)):
            token = tokens[verb]
            if token.kind != "w" or token.low in self.openers:
                return False
            if token.low in words.plain_say_verbs or token.low in words.relay_verbs:
                end = self.over_adjuncts(tokens, verb + 1, high, is_told=False)
                return end >= high or tokens[end].low == ","
        return False

    def is_clause(self, tokens: Sequence[Token], start: int, high: int) -> bool:
        """Whether a finite verb shows before the next boundary."""
        words = self.profile
        for token in tokens[start + 1 : min(high, start + FINITE_REACH)]:
            if (token.kind == "p" and token.low in ",;:") or token.low in self.openers:
                return False
            if token.low in words.auxiliaries or token.low in words.pronoun_verbs:
                return True
        return start < high and tokens[start].low in words.pronoun_verbs

    def is_reported(self, tokens: Sequence[Token], start: int, high: int) -> bool:
        """Whether a clause has a verb of reporting mood, or is an infinitive clause."""
        words = self.profile
        if self._opens_in_mood(tokens, start, high):
            return True
        for at in range(start, min(high, start + FINITE_REACH)):
            low = tokens[at].low
            if at > start and low == ",":
                return False
            if low in words.reporting_forms or low in words.weak_reporting_forms:
                return True
            if (
                low in words.infinitive_markers
                and at > start
                and (at + 2 >= high or tokens[at + 2].kind == "p")
            ):
                return True
        return False

    def _opens_in_mood(self, tokens: Sequence[Token], start: int, high: int) -> bool:
        """Whether a clause begins with a pronoun and a verb whose ending shows its mood: ``man bedaure das``."""
        words = self.profile
        if start + 1 >= high or tokens[start].low not in words.pronouns or not words.reporting_ending:
            return False
        verb = tokens[start + 1]
        return (
            not verb.is_capital
            and verb.low not in words.function_words
            and re.search(words.reporting_ending, verb.low) is not None
        )

    def begins_subordinate(self, tokens: Sequence[Token], comma: int, low: int) -> bool:
        """Whether what ends at a comma is a relative or subordinate clause, whose main verb then follows."""
        first = comma
        while first > low and tokens[first - 1].low != ",":
            first -= 1
        words = self.profile
        opener = tokens[first + 1 if tokens[first].low in words.prepositions else first].low
        is_relative = opener in words.relatives and first > 0 and tokens[first - 1].low == ","
        return is_relative or opener in words.subordinators


def _is_adjective(tokens: Sequence[Token], at: int, high: int) -> bool:
    """Whether words that end as adjectives do lead up to a noun: (laut) ``israelischen Medien``, ``ihren Angaben``."""
    while at < high and tokens[at].kind == "w" and tokens[at].low.endswith(("en", "er", "em")):
        at += 1
        if at < high and tokens[at].kind == "w" and tokens[at].is_capital:
            return True
    return False
