"""Words that stand in the place of each other in two wordings, where they make two statements of one.

Nearly every word is the same, so a single word decides: another time of the year, another person, another
half of a compound, the same two things the other way round.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from provenance.align.runs import Run
from provenance.align.smallwords import SMALL
from provenance.align.wording import Wording, Words
from provenance.lang import PROFILES
from provenance.lang.seasons import SEASONS
from provenance.text.profile import Profile

METRIC_PREFIXES = frozenset("kilo mega giga tera hecto centi milli micro deci".split())
TELLING_PREFIXES = METRIC_PREFIXES.union(
    *((*p.negating_prefixes, *p.lesser_offices) for p in PROFILES.values())
)
"""Letters before a word that make another one of it, in any language: ``kilometres``, ``unaware``, ``viceministro``."""
LEAST_HEAD, LEAST_DETERMINANT = 5, 2
"""Letters of a compound's last part, and of what stands before it: ``Landesregierung``, ``Bundesregierung``."""
LEAST_BASE = 4
"""Letters of a word that a prefix turns round: ``aware``, ``unaware``."""
LONGEST_EXCHANGED = 2
"""Words of each of two things that have changed places."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Words between two shared runs, by index, on both sides."""

    a: range
    b: range


def facing_words(one: Words, two: Words, gap: Gap) -> tuple[str, str] | None:
    """The words of a gap that has one word on either side."""
    if len(gap.a) != 1 or len(gap.b) != 1:
        return None
    return one.forms[gap.a[0]], two.forms[gap.b[0]]


def are_two_times(a: str, b: str) -> bool:
    """Whether two words name two seasons, or two times of day."""
    one, two = SEASONS.get(a), SEASONS.get(b)
    return one is not None and two is not None and one[0] == two[0] and one != two


def are_two_people(a: str, b: str, profile: Profile, *, quoted: bool) -> bool:
    """Whether one word means a man and the other a woman, or whom one speaks to: ``his brother``, ``your brother``.

    Where they are not quoted, a reporter may have said "he" for "you".
    """
    of_a, of_b = profile.pronouns.get(a), profile.pronouns.get(b)
    if {of_a, of_b} == {"m", "f"}:
        return True
    spoken_to = (a in profile.second_persons, b in profile.second_persons)
    return quoted and any(spoken_to) and not all(spoken_to) and (of_b if spoken_to[0] else of_a) in ("m", "f")


def has_prefix(a: str, b: str, prefixes: Iterable[str]) -> bool:
    """Whether one word is the other behind one of the prefixes."""
    shorter, longer = sorted((a, b), key=len)
    before = longer[: len(longer) - len(shorter)]
    return len(shorter) >= LEAST_BASE and longer.endswith(shorter) and before in prefixes


def are_two_compounds(one: Wording, two: Wording, gap: Gap) -> bool:
    """Whether two words share their last part and not the one before it, or a hyphen ties them to what is shared."""
    facing = facing_words(one, two, gap)
    if facing is None or not (facing[0].isalpha() and facing[1].isalpha()):
        return False
    a, b = facing
    if _is_tied(one, gap.a[0]) and _is_tied(two, gap.b[0]):
        return True
    if gap.a[0] == 0 or gap.b[0] == 0:
        return False  # a capital at the beginning shows nothing
    nouns = one.text[one.words[gap.a[0]].start].isupper() and two.text[two.words[gap.b[0]].start].isupper()
    tail = shared_tail(a, b)
    before = min(len(a), len(b)) - tail
    return one.profile.noun_capitals and nouns and tail >= LEAST_HEAD and before >= LEAST_DETERMINANT


def shared_tail(a: str, b: str) -> int:
    """How many letters two words have in common at their end."""
    return next(
        (n for n, (x, y) in enumerate(zip(a[::-1], b[::-1], strict=False)) if x != y), min(len(a), len(b))
    )


def lesser_office(side: Wording, gap: range, profile: Profile) -> str | None:
    """The word by which only one side names a lesser office: ``deputy``."""
    if len(gap) != 1:
        return None
    form = side.forms[gap[0]]
    is_free = form not in SMALL or _is_tied(side, gap[0])
    return form if form in profile.lesser_offices and is_free else None


def exchanged(one: Words, two: Words, runs: Sequence[Run]) -> tuple[str, str] | None:
    """Two things that stand where the other side has the other one, but for a list: ``from the coast to the valley``.

    What stands between them must have a word that a list has not.
    """
    a, b = one.spelled, two.spelled
    if len(a) != len(b) or len(runs) < 2 or sorted(a) != sorted(b):
        return None
    places = [n for n in range(len(a)) if a[n] != b[n]]
    size = len(places) // 2
    if not 0 < size <= LONGEST_EXCHANGED or len(places) % 2:
        return None
    first, last = places[:size], places[size:]
    if "".join(a[n] for n in first) != "".join(b[n] for n in last) or _is_list(
        one, range(first[-1] + 1, last[0])
    ):
        return None
    low, high = sorted(" ".join(one.forms[n] for n in part) for part in (first, last))
    return low, high


def _is_list(side: Words, between: range) -> bool:
    return all(side.forms[n] in _LISTING for n in between)


_LISTING = frozenset(
    "and or und oder sowie et ou y e o u ve veya ile the a an der die das le la les el los las".split()
)
"""What stands between the things of a list, and before them."""


def _is_tied(side: Wording, n: int) -> bool:
    """Whether a hyphen ties a word to the one behind it."""
    return side.text[side.words[n].end : side.words[n].end + 1] == "-"
