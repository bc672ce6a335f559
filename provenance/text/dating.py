"""What the program knows of how a language names days, as one value without behaviour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Dating:
    """One language's words for days and spans of days, folded (small letters, no accents).

    Words of a phrase stand with one space between them, as ``tokens`` cuts them: ``avant hier``. What is empty
    switches off what rests on it.
    """

    days: Mapping[str, int | None] = field(default_factory=dict)
    """Phrases to days from the day of publication: ``yesterday`` is -1. None for a phrase that only looks like
    one: German ``am morgen`` (in the morning) beside ``morgen`` (tomorrow)."""
    day_nouns: frozenset[str] = NONE
    """What may follow the name of a weekday: Turkish ``gunu``, Portuguese ``feira``."""
    weak_weekdays: frozenset[str] = NONE
    """Names of weekdays that are one only with such a noun or a direction: Portuguese ``segunda`` (second)."""
    last: frozenset[str] = NONE
    """Words before or behind a weekday, month or unit that mean the latest one: ``last``, ``pasado``."""
    next: frozenset[str] = NONE
    this: frozenset[str] = NONE
    rolling: frozenset[str] = NONE
    """Words before those of ``last`` that make it the days up to now instead: (in) ``the`` (last week)."""
    units: Mapping[str, str] = field(default_factory=dict)
    """Forms of ``day``, ``week``, ``weekend``, ``month`` and ``year`` to these words."""
    ones: frozenset[str] = NONE
    """Words for one before a unit: ``a`` (week ago)."""
    ago: tuple[tuple[str, str], ...] = ()
    """What stands before and behind a count of units that have passed: ``("vor", "")``, ``("", "ago")``."""
    ahead: tuple[tuple[str, str], ...] = ()
    """The same for units to come, believed only beside a sign of the future: ``in three days`` may be how long."""
    openers: frozenset[str] = NONE
    """Words before a bare month or year: ``in`` (March)."""
    inside: frozenset[str] = NONE
    """Words inside a date: (12) ``de`` (mayo) ``de`` (2019), (Tuesday) ``of`` (last week)."""
    day_first: bool = True
    """Whether 3/4/2019 is in April. Where that differs between countries of one language it is not, and such a
    date is read only if one number is no month."""
    future: frozenset[str] = NONE
    """Words, as they are written, by which a clause speaks of what is to come: ``will``."""
    future_endings: tuple[str, ...] = ()
    """Endings that say so inside the verb, as they are written: Spanish ``-rá``."""
