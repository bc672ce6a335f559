"""How far a citation reaches: its sentence, and the following ones that are still borrowed from it.

"According to the Gazette, A. B. «C,» officials were quoted as saying. D said E." — A, B and C are the
Gazette's, E is not. Two things carry a citation: the text marks later sentences as borrowed, or goes
on in the same paragraph without a source of its own; and who told an outlet something is taken to go on
talking to it. It ends where another source is named, something is said in public, or the article turns
to its own work.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from provenance.extract.frames import Frames
from provenance.text.normalise import fold
from provenance.types import Citation, Mention, Setting, Span

LOOKAHEAD = 2
"""Paragraphs without a sign of their own that may stand between a citation and the next sign that it goes on."""
_PRONOUN_LETTERS = 4
"""Speakers as short as "they" name nobody."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence and what was found in it."""

    span: Span
    paragraph: int
    cited: tuple[Citation, ...]
    settings: tuple[Setting, ...]
    speakers: frozenset[str]


def carried(text: str, lines: Sequence[Line], pattern: Frames) -> tuple[tuple[Citation, ...], ...]:
    """For each sentence the citations that reach it from another one.

    Args:
        text: The article.
        lines: All its sentences in order.
        pattern: The language's frames.
    """
    reach: list[tuple[Citation, ...]] = [()] * len(lines)
    active: tuple[Citation, ...] = ()
    known: set[str] = set()
    last = 0
    for i, line in enumerate(lines):
        if line.cited:
            if pattern.backward.search(text, line.span.start, line.span.end):
                _carry_back(lines, reach, i)
            elif _resumes(active, line.cited):
                reach[last + 1 : i] = [active] * (i - last - 1)
            _lead_in(lines, reach, i)
            active = tuple(_as_carried(c) for c in line.cited if c.how in ("reported", "told"))
            known, last = set(line.speakers), i
        elif not active:
            continue
        elif pattern.carry.search(text, line.span.start, line.span.end):
            reach[last + 1 : i + 1] = [active] * (i - last)
            known |= line.speakers
            last = i
        elif _ends(text, line, known, pattern) or line.paragraph - lines[last].paragraph > LOOKAHEAD:
            active = ()
        elif line.paragraph == lines[last].paragraph and last == i - 1 and _goes_on(active):
            reach[i] = active
            last = i
    return tuple(reach)


def _resumes(active: Sequence[Citation], cited: Sequence[Citation]) -> bool:
    """Whether a sentence cites again who was cited before: what stands between the two is borrowed as well."""
    before = {c.name for c in active if c.how == "reported" and not c.own_outlet}
    return any(c.how == "reported" and c.name in before for c in cited)


def _lead_in(lines: Sequence[Line], reach: list[tuple[Citation, ...]], i: int) -> None:
    """Cover the reported statement right before a quote that was told to an outlet.

    News puts the gist first, then the words: "She would resign, Ames said. «I must,» she told the Gazette."
    """
    told = tuple(_as_carried(c) for c in lines[i].cited if c.how == "told")
    before = lines[i - 1] if i else None
    if before is None or not told or before.paragraph != lines[i].paragraph:
        return
    if before.speakers and not before.cited and not reach[i - 1] and not before.settings:
        reach[i - 1] = told


def _as_carried(citation: Citation) -> Citation:
    return replace(citation, reach="carried")


def _goes_on(active: Sequence[Citation]) -> bool:
    """Whether an unmarked next sentence is still borrowed: after a report yes, after "told X" it may be background."""
    return any(c.how == "reported" for c in active)


def _ends(text: str, line: Line, known: set[str], pattern: Frames) -> bool:
    if any(s.kind in ("public", "archive") for s in line.settings):
        return True
    if pattern.back_to_self.search(text, line.span.start, line.span.end):
        return True
    named = {s for s in line.speakers if s[:1].isupper() and len(s) > _PRONOUN_LETTERS}
    return bool(named - known)


def _carry_back(lines: Sequence[Line], reach: list[tuple[Citation, ...]], i: int) -> None:
    """Cover the sentences before "his account appeared in": those of its paragraph that name no source."""
    cited = tuple(_as_carried(c) for c in lines[i].cited)
    for j in range(i - 1, -1, -1):
        if lines[j].paragraph != lines[i].paragraph or lines[j].cited:
            return
        reach[j] = cited


def occasions(lines: Sequence[Line]) -> tuple[tuple[Setting, ...], ...]:
    """For each sentence the public occasion that reaches it from an earlier one.

    What was said in a statement goes on in the same paragraph, and in the next as long as the same
    people speak, until a source is named or another occasion.
    """
    reach: list[tuple[Setting, ...]] = [()] * len(lines)
    active: tuple[Setting, ...] = ()
    known: frozenset[str] = frozenset()
    last = 0
    for i, line in enumerate(lines):
        public = tuple(s for s in line.settings if s.kind == "public")
        if line.cited or line.settings:
            active, known, last = public, line.speakers, i
        elif active:
            adjoins = i == last + 1 and line.paragraph - lines[last].paragraph <= (1 if line.speakers else 0)
            if adjoins and _speak_on(line.speakers, known):
                reach[i], last = active, i
            else:
                active = ()
    return tuple(reach)


def _speak_on(speakers: frozenset[str], known: frozenset[str]) -> bool:
    return all(s in known or len(s) <= _PRONOUN_LETTERS for s in speakers)


# --- by who speaks ----------------------------------------------------------------------------


def key_of(mention: Mention) -> str | None:
    """Who speaks, in a form to compare; None where the words name nobody."""
    name = mention.speaker_name or mention.speaker
    if name is None or len(name) <= _PRONOUN_LETTERS or not any(w[:1].isupper() for w in name.split()):
        return None
    return " ".join(fold(w) for w in name.split())


def told_by_speaker(mentions: Sequence[Mention]) -> Mapping[str, tuple[Citation, ...]]:
    """For each speaker who told exactly one outlet something: that citation, as carried."""
    told: dict[str, dict[str, Citation]] = defaultdict(dict)
    for mention in mentions:
        key = key_of(mention)
        for citation in mention.cited:
            if key and citation.how == "told":
                told[key].setdefault(citation.name, _as_carried(citation))
    return {key: tuple(by.values()) for key, by in told.items() if len(by) == 1}
