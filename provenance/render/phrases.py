"""Words for times, numbers, relations and confidences: English, short, the same everywhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from provenance.types import Basis, How, MentionKind, Precision, Relation, Standing

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
"""Not strftime's: those follow the machine's locale."""

_INTO_THE_DAY = timedelta(hours=13)
"""A day without a time starts at midnight of the outlet's zone. Thirteen hours on, the date in UTC is the
outlet's date for every zone from Hawaii (-10) to New Zealand in summer (+13)."""

_LATEST = datetime.max.replace(tzinfo=UTC) - _INTO_THE_DAY

_COUNTLESS = 1000
"""From here a factor is only called great: no sum of hand-set weights is known to its digits."""

_NUMBERS = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

WELL_SUPPORTED = 0.9
SUPPORTED = 0.7
MORE_LIKELY = 0.5
"""Steps of the words for a confidence. A convention, near the published scales for words of estimative
probability ("likely" from .55, "very likely" from .80), with the top step kept for one error in ten."""

RELATION_WORDS: Mapping[Relation, str] = {
    "verbatim": "word for word",
    "near_verbatim": "nearly word for word",
    "truncated": "cut",
    "overlapping": "shares a part",
    "paraphrase": "in other words",
    "translated": "in another language",
    "number_changed": "another number",
    "negated": "says the opposite",
    "different": "something else",
}

KIND_WORDS: Mapping[MentionKind, str] = {
    "quote": "quoted",
    "indirect": "reported speech",
    "claim": "stated by the outlet",
}

HOW_WORDS: Mapping[How, str] = {
    "told": "told",
    "reported": "reported by",
    "byline": "in the byline",
    "credit": "in the credit line",
    "link": "linked",
    "denied": "denied",
    "corrected": "corrected",
}


def moment(at: datetime, precision: Precision = "minute", *, short: bool = False) -> str:
    """A time in UTC as exact as it is known: ``9 April 2019, 06:00 UTC``, ``9 April 2019``, ``April 2019``.

    A day is the outlet's own day, not the day in UTC at which it began. ``short`` cuts months to
    three letters.
    """
    exact = precision in ("second", "minute", "hour")
    if not exact and at <= _LATEST:
        at += _INTO_THE_DAY
    if precision == "year":
        return str(at.year)
    month = MONTHS[at.month - 1][:3] if short else MONTHS[at.month - 1]
    if precision == "month":
        return f"{month} {at.year}"
    day = f"{at.day} {month} {at.year}"
    if precision == "hour":
        return f"{day}, {at.hour:02}:00–{(at.hour + 1) % 24:02}:00 UTC"
    return f"{day}, {at:%H:%M} UTC" if exact else day


def lasting(minutes: float) -> str:
    """A stretch of time in its largest fitting unit: ``40 minutes``, ``three hours``, ``two days``."""
    for unit, length in (("day", 24 * 60), ("hour", 60)):
        if minutes >= 1.5 * length:
            return counted(round(minutes / length), unit)
    return counted(max(round(minutes), 0), "minute")


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """``one outlet``, ``three outlets``, ``no outlet``, ``1,204 outlets``."""
    return f"{numeral(number) if number else 'no'} {noun if number in (0, 1) else plural or noun + 's'}"


def numeral(number: int) -> str:
    """``none``, ``one`` … ``ten``, then digits."""
    return _NUMBERS[number] if 0 <= number < len(_NUMBERS) else f"{number:,}"


def listed(words: Sequence[str], *, most: int = 4) -> str:
    """``A``, ``A and B``, ``A, B and C``, ``A, B, C and 5 others``."""
    if len(words) > most:
        words = (*words[: most - 1], f"{len(words) - most + 1} others")
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"


def quoted(text: str, kind: MentionKind) -> str:
    """A claim's wording for a heading or a list: a quote in marks, without the comma that its sentence gave it."""
    said = text.rstrip(" ,;:")
    return f"“{said}”" if kind == "quote" else said


def confidence_words(confidence: float, standing: Standing = "supported") -> str:
    """``Well supported (0.93)``. A contested or undetermined answer says so, whatever its number, and what the number is of."""
    if standing == "contested":
        word = "Contested"
    elif standing == "undetermined":
        word = "Undetermined"
    elif confidence >= WELL_SUPPORTED:
        word = "Well supported"
    elif confidence >= SUPPORTED:
        word = "Supported"
    elif confidence >= MORE_LIKELY:
        word = "More likely than not"
    else:
        word = "Weakly supported"
    return f"{word} ({certainty(confidence, standing)})"


def certainty(confidence: float, standing: Standing = "supported", basis: Basis = "reported") -> str:
    """What a confidence is of: ``0.93``, ``0.48 for this answer``, ``0.79 that nothing decides``."""
    if basis == "unknown":
        return f"{rounded(confidence)} that nothing decides"
    return rounded(confidence) if standing == "supported" else f"{rounded(confidence)} for this answer"


def rounded(confidence: float) -> str:
    """A confidence with two digits that never rounds to a certainty nobody has: ``0.99`` for .997."""
    return f"{confidence:.2f}" if confidence in (0.0, 1.0) else f"{min(max(confidence, 0.01), 0.99):.2f}"


def weight_words(weight: float) -> str:
    """A weight in log2 odds as a factor: ``8 times as likely``, ``1/2 as likely``, ``no difference``."""
    factor = 2 ** min(abs(weight), 64)
    if factor < 1.05:
        return "no difference"
    if factor >= _COUNTLESS:
        return "over a thousand times as likely" if weight > 0 else "less than a thousandth as likely"
    shown = f"{factor:.0f}" if factor >= 10 else f"{factor:.1f}".removesuffix(".0")
    return f"{shown} times as likely" if weight > 0 else f"1/{shown} as likely"


def signed(weight: float) -> str:
    """``+3.0``, ``−1.5``, ``0.0`` with a true minus sign."""
    return f"{weight:+.1f}".replace("-", "−") if round(weight, 1) else "0.0"
