"""How far a citation reaches: its sentence, and the following ones that are still borrowed from it.

"According to the Gazette, A. B. «C,» officials were quoted as saying. D said E." — A, B and C are the
Gazette's, E is not. Two things carry a citation: the text marks later sentences as borrowed, or goes
on in the same paragraph without a source of its own; and who told an outlet something is taken to go on
talking to it. It ends where another source is named, something is said in public, or the article turns
to its own work.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace

from provenance.extract.frames import Frames
from provenance.text.normalise import fold
from provenance.types import Citation, Mention, Setting, Span

LOOKAHEAD = 2
"""Paragraphs without a sign of their own that may stand between a citation and the next sign that it goes on."""
LEAD_LINES = 4
"""Sentences from the start in which the outlet's own work speaks for the page: "in an interview with this paper",
"papers seen by this paper"."""
_PRONOUN_LETTERS = 4
"""Speakers as short as "they" name nobody."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence and what was found in it."""

    span: Span
    paragraph: int
    cited: tuple[Citation, ...]
    """By name: a link alone neither begins nor ends what is borrowed."""
    links: tuple[Citation, ...]
    settings: tuple[Setting, ...]
    official: Setting | None
    """A body or officials say it, without an occasion: public unless a source reaches the sentence."""
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
            _lead_in(text, lines, reach, i, pattern)
            active = tuple(_as_carried(c) for c in line.cited if c.how in ("reported", "told"))
            known, last = set(line.speakers), i
        elif not active:
            continue
        elif pattern.carry.search(text, line.span.start, line.span.end):
            reach[last + 1 : i + 1] = [active] * (i - last)
            known |= line.speakers
            last = i
        elif _ends(text, line, active, known, pattern) or line.paragraph - lines[last].paragraph > LOOKAHEAD:
            active = ()
        elif _goes_on(active, line, known, adjoins=last == i - 1 and line.paragraph == lines[last].paragraph):
            reach[i] = active
            last = i
    return tuple(reach)


def _resumes(active: Sequence[Citation], cited: Sequence[Citation]) -> bool:
    """Whether a sentence cites again who was cited before: what stands between the two is borrowed as well."""
    before = {c.name for c in active if c.how == "reported" and not c.own_outlet}
    return any(c.how == "reported" and c.name in before for c in cited)


def _lead_in(
    text: str, lines: Sequence[Line], reach: list[tuple[Citation, ...]], i: int, pattern: Frames
) -> None:
    """Cover the reported statement right before a quote that was told to an outlet.

    News puts the gist first, then the words: "The firm would pay, it said. «We must,» its head told the Gazette."
    """
    told = tuple(_as_carried(c) for c in lines[i].cited if c.how == "told")
    before = lines[i - 1] if i else None
    if before is None or not told or before.paragraph != lines[i].paragraph:
        return
    speaks = before.speakers or before.official
    same = before.speakers & lines[i].speakers or pattern.anaphors.search(
        text, lines[i].span.start, lines[i].span.end
    )
    if speaks and same and not before.cited and not reach[i - 1] and not before.settings:
        reach[i - 1] = told


def own_lead(lines: Sequence[Line]) -> tuple[Citation, ...]:
    """The citation of the own outlet by which the lead tells of its own interview or find, for the page."""
    for line in lines[:LEAD_LINES]:
        interviewed = any(s.kind == "interview" for s in line.settings)
        for citation in line.cited:
            if citation.own_outlet and (citation.how == "reported" or interviewed):
                return (replace(citation, reach="page"),)
    return ()


def _as_carried(citation: Citation) -> Citation:
    return replace(citation, reach="carried")


def _goes_on(active: Sequence[Citation], line: Line, known: set[str], *, adjoins: bool) -> bool:
    """Whether an unmarked sentence is still borrowed.

    After a report the next one is, unless somebody else speaks. What follows "told X" may be background, but
    the same people go on speaking to X; and whoever speaks right after the outlet told of its own work ("we
    asked three engineers") speaks to it.
    """
    if line.speakers:
        is_own = any(c.own_outlet for c in active)
        return is_own or (
            _speak_on(line.speakers, known) and (adjoins or any(c.how == "told" for c in active))
        )
    return adjoins and any(c.how == "reported" for c in active)


def _ends(text: str, line: Line, active: Sequence[Citation], known: set[str], pattern: Frames) -> bool:
    if any(s.kind in ("public", "archive") for s in line.settings):
        return True
    if pattern.back_to_self.search(text, line.span.start, line.span.end):
        return True
    named = {s for s in line.speakers if s[:1].isupper() and len(s) > _PRONOUN_LETTERS}
    return bool(named - known) and not any(c.own_outlet for c in active)


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
        public = tuple(s for s in (*line.settings, line.official) if s is not None and s.kind == "public")
        if line.cited or line.settings or line.official:
            active, known, last = public, line.speakers, i
        elif active:
            adjoins = i == last + 1 and line.paragraph - lines[last].paragraph <= (1 if line.speakers else 0)
            if adjoins and _speak_on(line.speakers, known):
                reach[i], last = active, i
            else:
                active = ()
    return tuple(reach)


def _speak_on(speakers: Set[str], known: Set[str]) -> bool:
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
