"""The frames of a language, compiled once: which words around a name make it a source."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from provenance.text.citing import Citing

BEFORE_REACH = 140
"""Characters before a name in which its frame begins: "according to a report published on Sunday by the
state-run news agency" has 77."""
AFTER_REACH = 220
"""The same behind a name: Turkish puts all that is denied between the paper and "its report"."""

_NEVER = re.compile(r"(?!)")
_PERSON = r"[A-ZÀ-Þ][\w.'’-]+(?:\s[A-ZÀ-Þ][\w.'’-]+){0,3}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Frames:
    """Patterns to be searched in the words before a name (they end at it) or matched right behind it."""

    told_before: re.Pattern[str]
    told_after: re.Pattern[str]
    reported_before: re.Pattern[str]
    reported_after: re.Pattern[str]
    verbs_after: re.Pattern[str]
    nouns_after: re.Pattern[str]
    reports_after: re.Pattern[str]
    denied_after: re.Pattern[str]
    inverted: re.Pattern[str]
    researched_before: re.Pattern[str]
    researched_after: re.Pattern[str]
    announced_after: re.Pattern[str]
    chain: re.Pattern[str]
    relays: re.Pattern[str]
    describes: re.Pattern[str]
    proofs_behind: re.Pattern[str]
    joins: re.Pattern[str]
    staff: re.Pattern[str]
    house_after: re.Pattern[str]
    stage_before: re.Pattern[str]
    stage_after: re.Pattern[str]
    own_acts: re.Pattern[str]
    # searched anywhere in a sentence
    denied: re.Pattern[str]
    judged_false: re.Pattern[str]
    research: re.Pattern[str]
    own_told: re.Pattern[str]
    own_reported: re.Pattern[str]
    carry: re.Pattern[str]
    backward: re.Pattern[str]
    back_to_self: re.Pattern[str]
    silence: re.Pattern[str]
    same_source: re.Pattern[str]
    authors: re.Pattern[str]
    anaphors: re.Pattern[str]


@lru_cache(maxsize=32)
def frames(citing: Citing) -> Frames:
    """The language's frames as patterns; a frame it does not have never matches."""
    what = between(citing)
    return Frames(
        told_before=_ending(citing.told_before, what),
        told_after=_behind(citing.told_after),
        reported_before=_ending(citing.reported_before, what),
        reported_after=_behind((*citing.reported_after, *citing.nouns_after)),
        verbs_after=_behind(citing.reported_after),
        nouns_after=_behind(citing.nouns_after),
        denied_after=_behind(citing.denied_after),
        reports_after=_behind(citing.reports_after),
        inverted=_ending(citing.inverted, what, lead=r"[,”\"’'»“]\s*"),
        researched_before=_ending(citing.researched_before, what),
        researched_after=_behind(citing.researched_after),
        announced_after=_behind(citing.announced_after),
        chain=_ending(citing.chain, what),
        relays=_ending(citing.relays, what),
        describes=re.compile("|".join(citing.describers) or _NEVER.pattern, re.IGNORECASE),
        proofs_behind=_touching(citing.proofs_behind),
        joins=_joining(citing, what),
        staff=_staff(citing),
        house_after=_behind(citing.house_after),
        stage_before=_ending(citing.stage_before, what, lead=r"^[\"“„«]?"),
        stage_after=_behind(citing.stage_after),
        own_acts=_behind(citing.own_acts),
        denied=anywhere(citing.denied_before),
        judged_false=anywhere(citing.judged_false),
        research=anywhere(citing.research),
        own_told=anywhere(citing.own_told),
        own_reported=anywhere(citing.own_reported),
        carry=anywhere(citing.carry),
        backward=anywhere(citing.backward),
        back_to_self=anywhere((*citing.back_to_self, *citing.silence)),
        silence=anywhere(citing.silence),
        same_source=anywhere(citing.same_source),
        authors=anywhere(citing.authors),
        anaphors=anywhere(citing.anaphors),
    )


def anywhere(fragments: tuple[str, ...]) -> re.Pattern[str]:
    """The fragments as whole words, in any case; none of them: a pattern that never matches.

    They begin with a letter or as owners end ("’s study"); that is asked first, because between marks it is cheaper.
    """
    if not fragments:
        return _NEVER
    return re.compile(rf"(?<!\w)(?=\w|['’][s ])(?:{'|'.join(fragments)})(?!\w)", re.IGNORECASE)


def between(citing: Citing) -> str:
    """What may stand between a frame and the name: describing words, or a reporter's name and "of"."""
    parts = []
    if citing.describers:
        parts.append(rf"(?i:{'|'.join((*citing.describers, *citing.adjectives))})")
    if citing.staff_links:
        parts.append(rf"{_PERSON},?\s(?i:{'|'.join(citing.staff_links)})")
    return rf"(?:(?:{'|'.join(parts)}),?\s+){{0,6}}" if parts else ""


def _ending(fragments: tuple[str, ...], between: str, *, lead: str = r"(?<!\w)") -> re.Pattern[str]:
    if not fragments:
        return _NEVER
    return re.compile(rf"{lead}(?i:{'|'.join(fragments)}),?\s+{between}(?:[ldLD]['’])?[\"“„«‘'(]?\s?$")


def _behind(fragments: tuple[str, ...]) -> re.Pattern[str]:
    """Right behind the name; a bracketed short form or a closing mark may stand between."""
    if not fragments:
        return _NEVER
    return re.compile(
        rf"[\"”“»’')]?(?:\s\([^)]{{1,20}}\))?(?:,[^,.;]{{3,60}},)?\s*(?:{'|'.join(fragments)})(?!\w)",
        re.IGNORECASE,
    )


def _touching(fragments: tuple[str, ...]) -> re.Pattern[str]:
    """Right behind the name, or behind the mark that closes it; a fragment brings its own comma or space."""
    if not fragments:
        return _NEVER
    return re.compile(rf"[\"”“»’')]?(?:, which [^,.;]{{3,60}},)?(?:{'|'.join(fragments)})", re.IGNORECASE)


def _staff(citing: Citing) -> re.Pattern[str]:
    """A reporter's name and what ties it to the outlet's behind it."""
    if not citing.reporter_links:
        return _NEVER
    return re.compile(rf"({_PERSON})\s(?i:{'|'.join(citing.reporter_links)})\s(?i:the\s)?$")


def _joining(citing: Citing, between: str) -> re.Pattern[str]:
    """All that stands between two outlets that are cited together."""
    if not citing.joins:
        return _NEVER
    words = "|".join(citing.joins)
    return re.compile(rf",?\s(?i:{words})\s+{between}")
