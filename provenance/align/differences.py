"""What makes two statements that look alike say different things.

Differences are looked for in the gaps between shared words: what stands in the same place on both
sides and is not the same. A piece that only one side has is a cut, not a difference.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product

from provenance.align.facing import (
    METRIC_PREFIXES,
    Gap,
    are_two_compounds,
    are_two_people,
    are_two_times,
    exchanged,
    facing_words,
    has_prefix,
    lesser_office,
)
from provenance.align.runs import Run
from provenance.align.smallwords import NEGATIONS, SMALL
from provenance.align.speakers import is_spelling
from provenance.align.wording import Wording, Words
from provenance.lang.measures import EXTENTS, MEASURES, ONES
from provenance.text.normalise import fold
from provenance.text.numbers import Number
from provenance.text.profile import Profile
from provenance.types import Relation

SHORT_END = 1
"""Words that one side has more at an end and that are no cut: a negation alone."""
LONGEST_MODAL = 3
"""Words on a side among which one says that it may be, or that it is: ``might have to``, ``va a``."""
LONGEST_WAY = 3
"""Words between the two numbers of a change: ``from 31 to 45``, ``from 31 members to 45``."""
_HARMONY = str.maketrans({"u": "i", "e": "a"})
"""Turkish vowels that follow the one before, folded: an infix changes those behind it."""
LONGEST_NAME = 2
"""Words of a name that may stand for another name: more are a description."""
LONGEST_NEGATION = 4
"""Words that a negation may stand for between shared words: more are another passage."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Why two statements are not the same, as a sentence."""

    relation: Relation
    note: str


def telling_difference(
    one: Wording, two: Wording, runs: Sequence[Run], *, quoted: bool = False
) -> Difference | None:
    """The first difference that makes two alike wordings two statements: number, negation, certainty, time, thing,
    swap, name.

    Args:
        one: The one.
        two: The other.
        runs: The words that they share.
        quoted: Whether both are literal.
    """
    gaps = list(gaps_between(one, two, runs))
    return (
        _number_changed(one, two, runs, gaps)
        or _negated(one, two, runs, gaps)
        or _less_certain(one, two, gaps)
        or _other_time(one, two, gaps)
        or _other_thing(one, two, gaps, quoted=quoted)
        or _swapped(one, two, runs, gaps)
        or _other_name(one, two, gaps)
    )


def gaps_between(one: Words, two: Words, runs: Sequence[Run]) -> Iterator[Gap]:
    """Gaps between runs, and as much at either end as both sides have: the rest there is a cut.

    A small word that only one side has before the rest does not count: ``d'Ostende``, ``de Lille``.
    """
    if not runs:
        return
    first, last = runs[0], runs[-1]
    before = min(first.a, first.b)
    yield Gap(range(first.a - before, first.a), range(first.b - before, first.b))
    for left, right in pairwise(runs):
        yield Gap(range(left.a + left.length, right.a), range(left.b + left.length, right.b))
    end_a, end_b = last.a + last.length, last.b + last.length
    rest_a, rest_b = len(one) - end_a, len(two) - end_b
    after = min(rest_a, rest_b)
    more_a = rest_a > rest_b > 0 and one.forms[end_a] in SMALL
    more_b = rest_b > rest_a > 0 and two.forms[end_b] in SMALL
    yield Gap(range(end_a, end_a + after + more_a), range(end_b, end_b + after + more_b))


def _number_changed(
    one: Wording, two: Wording, runs: Sequence[Run], gaps: Sequence[Gap]
) -> Difference | None:
    for a, b in _facing_numbers(one, two, runs, gaps):
        if a.value != b.value:
            low, high = sorted((_words(one, range(a.first, a.last)), _words(two, range(b.first, b.last))))
            return Difference("number_changed", f"A number differs: “{low}” and “{high}”.")
    for gap in gaps:
        units = facing_words(one, two, gap)
        if units is not None and (_is_multiple(*units) or _are_two_measures(*units)):
            low, high = sorted(units)
            return Difference("number_changed", f"The unit differs: “{low}” and “{high}”.")
        if units is not None and _are_amount_and_change(one, gap, units):
            low, high = sorted(units)
            return Difference("number_changed", f"By how much, and to what: “{low}” and “{high}”.")
    return _turned_round(one, two)


def _turned_round(one: Wording, two: Wording) -> Difference | None:
    """Two numbers of a change in the opposite order: from 31 to 45, from 45 to 31."""
    ways_two = {(a.value, b.value, between) for a, b, between in _ways(two)}
    for a, b, between in _ways(one):
        turned, same = (b.value, a.value, between), (a.value, b.value, between)
        if a.value != b.value and turned in ways_two and same not in ways_two:
            low, high = sorted(_words(one, range(n.first, n.last)) for n in (a, b))
            return Difference("number_changed", f"“{low}” and “{high}” have changed places.")
    return None


def _ways(side: Wording) -> Iterator[tuple[Number, Number, tuple[str, ...]]]:
    """Numbers that follow each other with hardly a word between them, and these words."""
    for a, b in pairwise(side.numbers):
        if b.first - a.last <= LONGEST_WAY:
            yield a, b, side.forms[a.last : b.first]


def _facing_numbers(
    one: Wording, two: Wording, runs: Sequence[Run], gaps: Sequence[Gap]
) -> Iterator[tuple[Number, Number]]:
    """Numbers that stand in the place of each other: they have a word in common, or fill one gap.

    ``3 million`` and ``3 billion`` share the 3. A gap that has a number of both sides in common is a
    sentence turned round, not a changed number.
    """
    if not one.numbers and not two.numbers:
        return
    in_one = {n: number for number in one.numbers for n in range(number.first, number.last)}
    in_two = {n: number for number in two.numbers for n in range(number.first, number.last)}
    for run in runs:
        for k in range(run.length):
            if run.a + k in in_one and run.b + k in in_two:
                yield in_one[run.a + k], in_two[run.b + k]
    for gap in gaps:
        in_a = [number for number in one.numbers if number.first in gap.a]
        in_b = [number for number in two.numbers if number.first in gap.b]
        for a, b in zip(gap.a, gap.b, strict=False):
            if a in in_one and two.forms[b] in ONES:
                yield in_one[a], Number(1.0, b, b + 1)
            elif b in in_two and one.forms[a] in ONES:
                yield Number(1.0, a, a + 1), in_two[b]
        if in_a and in_b and not {n.value for n in in_a} & {n.value for n in in_b}:
            yield in_a[0], in_b[0]


def _are_amount_and_change(one: Wording, gap: Gap, words: tuple[str, str]) -> bool:
    """Whether one says by how much and the other to what: the number behind is the same."""
    return frozenset(words) in EXTENTS and any(n.first == gap.a[0] + 1 for n in one.numbers)


def _is_multiple(a: str, b: str) -> bool:
    """Whether one word is a metric multiple of the other: kilometres, metres."""
    shorter, longer = sorted((a, b), key=len)
    return longer.endswith(shorter) and longer[: -len(shorter)] in METRIC_PREFIXES


def _are_two_measures(a: str, b: str) -> bool:
    """Whether two words measure the same kind of thing by different units: seconds, minutes."""
    of_a, of_b = MEASURES.get(a, frozenset()), MEASURES.get(b, frozenset())
    return not of_a & of_b and bool({kind for kind, _ in of_a} & {kind for kind, _ in of_b})


def _negated(one: Wording, two: Wording, runs: Sequence[Run], gaps: Sequence[Gap]) -> Difference | None:
    denying = NEGATIONS | one.profile.refusals
    for gap in (*gaps, *short_ends(one, two, runs)):
        in_a = [one.forms[n] for n in gap.a if one.forms[n] in denying]
        in_b = [two.forms[n] for n in gap.b if two.forms[n] in denying]
        if len(in_a) % 2 != len(in_b) % 2 and max(len(gap.a), len(gap.b)) <= LONGEST_NEGATION:
            return Difference("negated", f"Only one side is negated (“{(in_a + in_b)[0]}”).")
        facing = facing_words(one, two, gap)
        if facing is not None and _are_opposites(facing, one.profile):
            low, high = sorted(facing)
            return Difference("negated", f"“{low}” stands against “{high}”.")
    return None


def _less_certain(one: Wording, two: Wording, gaps: Sequence[Gap]) -> Difference | None:
    words = one.profile
    for gap in gaps:
        if not 0 < len(gap.a) <= LONGEST_MODAL or not 0 < len(gap.b) <= LONGEST_MODAL:
            continue
        sides = [[side.forms[n] for n in at] for side, at in ((one, gap.a), (two, gap.b))]
        may = [next((w for w in part if _is_possible(w, words)), None) for part in sides]
        certain = [next((w for w in part if _is_certain(w, words)), None) for part in sides]
        for x, y in ((0, 1), (1, 0)):
            if may[x] and certain[y] and not may[y]:
                return Difference(
                    "different", f"What one says may be, the other says is: “{may[x]}”, “{certain[y]}”."
                )
    return None


def _is_possible(word: str, words: Profile) -> bool:
    return word in words.possible or word.endswith(words.possible_endings)


def _is_certain(word: str, words: Profile) -> bool:
    return word in words.certain or word.endswith(words.certain_endings)


def _other_time(one: Wording, two: Wording, gaps: Sequence[Gap]) -> Difference | None:
    """One weekday, season or time of day in the place of another."""
    days = {fold(day) for day in one.profile.weekdays}
    for gap in gaps:
        facing = facing_words(one, two, gap)
        if facing is None or facing[0] == facing[1]:
            continue
        if set(facing) <= days or are_two_times(*facing):
            low, high = sorted(facing)
            return Difference("different", f"Another time: “{low}” and “{high}”.")
    return None


def _other_thing(one: Wording, two: Wording, gaps: Sequence[Gap], *, quoted: bool) -> Difference | None:
    """Another person, another compound, or another office in the place of one."""
    for gap in gaps:
        lesser = lesser_office(one, gap.a, one.profile) if not gap.b else None
        lesser = lesser or (lesser_office(two, gap.b, one.profile) if not gap.a else None)
        if lesser is not None:
            return Difference("different", f"Only one side says “{lesser}”.")
        facing = facing_words(one, two, gap)
        if facing is not None and (
            are_two_people(*facing, one.profile, quoted=quoted)
            or are_two_compounds(one, two, gap)
            or has_prefix(*facing, one.profile.lesser_offices)
        ):
            low, high = sorted(facing)
            return Difference("different", f"“{low}” stands in the place of “{high}”.")
    return None


def short_ends(one: Words, two: Words, runs: Sequence[Run]) -> Iterator[Gap]:
    """What one side has before the first shared word or after the last, where it is too short for a cut."""
    if not runs:
        return
    first, last = runs[0], runs[-1]
    for a, b in (
        (range(first.a), range(first.b)),
        (range(last.a + last.length, len(one)), range(last.b + last.length, len(two))),
    ):
        if min(len(a), len(b)) == 0 < max(len(a), len(b)) <= SHORT_END:
            yield Gap(a, b)


def _are_opposites(words: tuple[str, str], profile: Profile) -> bool:
    return (
        frozenset(words) in profile.opposites
        or has_prefix(*words, profile.negating_prefixes)
        or _has_negating_infix(words, profile.negating_infixes)
    )


def _has_negating_infix(words: tuple[str, str], infixes: Sequence[str]) -> bool:
    """Whether one word is the other with a negation inside: Turkish ``aldık``, ``almadık``."""
    shorter, longer = sorted(words, key=len)
    for infix in infixes:
        at = longer.find(infix, 1)
        while at > 0:
            without = longer[:at] + longer[at + len(infix) :]
            if without.translate(_HARMONY) == shorter.translate(_HARMONY):
                return True
            at = longer.find(infix, at + 1)
    return False


def _swapped(one: Wording, two: Wording, runs: Sequence[Run], gaps: Sequence[Gap]) -> Difference | None:
    """Two names that stand in the opposite order, or two things: who did it to whom, from where to where."""
    turned = exchanged(one, two, runs)
    if turned is not None:
        return Difference("different", f"“{turned[0]}” and “{turned[1]}” have changed places.")
    known = {side.forms[n] for side in (one, two) for n in side.names} - SMALL
    names_one, names_two = ([form for form in side.forms if form in known] for side in (one, two))
    both = [n for n in names_one if names_one.count(n) == 1 and names_two.count(n) == 1]
    order_two = [n for n in names_two if n in both]
    if len(both) >= 2 and both != order_two and _gap_words(one, gaps) & set(both):
        pair = next((x, y) for x, y in zip(both, order_two, strict=True) if x != y)
        low, high = sorted(pair)
        return Difference("different", f"“{low}” and “{high}” have changed places.")
    return None


def _gap_words(side: Wording, gaps: Sequence[Gap]) -> set[str]:
    return {side.forms[n] for gap in gaps for n in gap.a}


def _other_name(one: Wording, two: Wording, gaps: Sequence[Gap]) -> Difference | None:
    """A name in the place of another that the other side does not have at all.

    They have as many words, or nothing but the two names stands there: a description may be longer.
    """
    all_one, all_two = set(one.forms), set(two.forms)
    names_one, names_two = (
        (side.names | side.months.keys())
        - {n for number in side.numbers for n in range(number.first, number.last)}
        for side in (one, two)
    )
    for gap in gaps:
        in_a = [n for n in gap.a if n in names_one and one.forms[n] not in all_two]
        in_b = [n for n in gap.b if n in names_two and two.forms[n] not in all_one]
        as_many = len(in_a) == len(in_b)
        alone = len(in_a) == len(gap.a) and len(in_b) == len(gap.b) and not _are_one_writing(one, two, gap)
        if not in_a or not in_b or max(len(in_a), len(in_b)) > LONGEST_NAME or not (as_many or alone):
            continue
        pairs = zip(in_a, in_b, strict=True) if as_many else product(in_a, in_b)
        if not any(_is_one_name(one, two, x, y) for x, y in pairs):
            low, high = sorted(
                (_words(one, range(in_a[0], in_a[-1] + 1)), _words(two, range(in_b[0], in_b[-1] + 1)))
            )
            return Difference("different", f"“{low}” stands in the place of “{high}”.")
    return None


def _are_one_writing(one: Wording, two: Wording, gap: Gap) -> bool:
    """Whether one name is made of the first letters of the other, ``UN``, or of all with a hyphen."""
    a, b = ([side.forms[n] for n in at] for side, at in ((one, gap.a), (two, gap.b)))
    short, long = sorted((a, b), key=len)
    return "".join(short) in ("".join(long), "".join(word[0] for word in long))


def _is_one_name(one: Wording, two: Wording, a: int, b: int) -> bool:
    """Whether two words are one name or one month, however spelled."""
    x, y = one.forms[a], two.forms[b]
    return is_spelling(x, y) or one.months.get(a, x) == two.months.get(b, y)


def _words(side: Wording, indices: range) -> str:
    return side.text[side.words[indices[0]].start : side.words[indices[-1]].end]
