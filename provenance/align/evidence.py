"""What was observed of a pair of statements, and what each observation says: a sum of log odds, as in a verdict."""

from __future__ import annotations

from dataclasses import dataclass

from provenance.align.meaning import Nearness

# Log odds, natural: a logistic regression over 900 pairs of statements of 19 events (the gold ones and four of our own,
# 2026-11), read and labelled one by one, and a tenth of all others, which share hardly anything. Each event judged by
# the others, average precision is .70 on real and .76 on written ones; by the terms before these .64 and .74 (0024).
# Rounded. The prior is no fit: it is set by what became of the events (docs/decisions/0024).
PRIOR = -3.6
SHARED_WORDS = 9.0
WORD_ORDER = 6.2
BETTER_FIT = -1.5
ONE_PHRASE = -0.8
"""What they share is a word, or words that stand together on both sides: a name, a term, an idiom."""
ONCE_EACH = 1.1
SAME_PLACE = 3.2
SHARED_NUMBER = 2.6
MEANING_KNOWN = -1.4
NEAR = 5.0
SAME_OPENING = -1.1
"""They begin with what they share and go on with other words: of one thing, mostly, two things are said."""
OTHER_NUMBERS = -1.1
ONE_SIDED_NUMBERS = -0.9
OTHER_COUNT = -7.0
"""Too few are labelled to fit it: two numbers of the same thing contradict each other whatever else is alike."""
OTHER_DAYS = -2.2
OTHER_MONTHS = -2.2
ONE_SIDED_NEGATION = -3.9
OTHER_STANCE = -0.9
ONE_OWN = -1.0
OTHER_SPEAKER = -1.4
TWO_QUOTES = -10.0
"""Both are quoted word for word, in one language: then the words themselves should have matched. No fit either."""

CONTRADICTS_FROM = 0.5
"""Share of the other words that two statements with different numbers must have in common for these to clash."""
MAX_NEGATIONS = 2
MAX_ONCE = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What was observed of a pair of statements."""

    fit: float
    """How well the rare words fit, 0-1."""
    rival: float
    """The same of the best other pair that either makes with the other's article."""
    shared: frozenset[str]
    phrase: bool
    """Whether these stand together on both sides, or are none."""
    once: int
    """Shared features that each of the two articles has in no other statement."""
    around: float
    """How well a statement beside the one fits a statement beside the other, 0-1."""
    order: float
    """Likeness of the wordings as one utterance, 0-1."""
    nearness: Nearness | None
    """How near their meanings are, by an embedding; None without one."""
    shared_numbers: bool
    other_numbers: bool
    one_sided_numbers: bool
    opening: bool
    """Whether all they share is the beginning of both, and both go on with other words."""
    contained: float
    """The share of the words of the shorter, numbers left aside, that the other has as well, by weight, 0-1."""
    counts: tuple[str, str] | None
    """How each counts the same thing, where the numbers differ."""
    days: tuple[str, str] | None
    """What each calls a day, where they are two."""
    other_months: bool
    one_sided_negations: int
    """Features of both that one denies and the other does not."""
    other_stance: bool
    """Whether only one says what may be or is to come."""
    one_own: bool
    """Whether only one speaks of whoever makes it, and is not the other's own words retold."""
    other_speaker: bool
    two_quotes: bool

    @property
    def mutual(self) -> bool:
        """Whether neither article has a statement that fits better."""
        return self.fit > 0 and self.fit >= self.rival

    @property
    def contradicts(self) -> bool:
        """Whether they say the same of two numbers: 42 days, 24 days."""
        return self.counts is not None and self.contained >= CONTRADICTS_FROM

    @property
    def differs(self) -> bool:
        """Whether they differ in what an embedding hardly sees, so that their being near speaks for nothing."""
        return bool(
            self.other_numbers or self.counts or self.days or self.other_months or self.one_sided_negations
        )

    @property
    def alike(self) -> float:
        """Natural log odds that both say the same, what tells look-alikes apart left aside."""
        return WORD_ORDER * self.order + odds_alike(
            self.fit,
            self.rival,
            self.phrase,
            self.once,
            self.around,
            self.nearness,
            self.shared_numbers,
        )

    @property
    def odds(self) -> float:
        """Natural log odds that both say the same."""
        return (
            self.alike
            + SAME_OPENING * self.opening
            + OTHER_NUMBERS * self.other_numbers
            + ONE_SIDED_NUMBERS * self.one_sided_numbers
            + OTHER_COUNT * self.contradicts
            + OTHER_DAYS * (self.days is not None)
            + OTHER_MONTHS * self.other_months
            + ONE_SIDED_NEGATION * min(self.one_sided_negations, MAX_NEGATIONS)
            + OTHER_STANCE * self.other_stance
            + ONE_OWN * self.one_own
            + OTHER_SPEAKER * self.other_speaker
            + TWO_QUOTES * self.two_quotes
            - max(0.0, _odds_near(self.nearness)) * self.differs
        )


def odds_alike(
    fit: float,
    rival: float,
    phrase: bool,
    once: int,
    around: float,
    nearness: Nearness | None,
    shared_numbers: bool,
) -> float:
    """Log odds by what two statements share, the order of their words left aside."""
    return (
        PRIOR
        + SHARED_WORDS * fit
        + BETTER_FIT * rival
        + ONE_PHRASE * phrase
        + ONCE_EACH * min(once, MAX_ONCE)
        + SAME_PLACE * around
        + SHARED_NUMBER * shared_numbers
        + _odds_near(nearness)
    )


def _odds_near(nearness: Nearness | None) -> float:
    return 0.0 if nearness is None else MEANING_KNOWN + NEAR * nearness.cosine
