"""How far a citation reaches: its sentence, and the following ones that are still borrowed from it.

"According to the Gazette, A. B. «C,» officials were quoted as saying. D said E." — A, B and C are the
Gazette's, E is not. Two things carry a citation: the text marks later sentences as borrowed, or goes
on in the same paragraph without a source of its own; and who told an outlet something is taken to go on
talking to it. It ends where another source is named, something is said in public, or the article turns
to its own work.
"""

from __future__ import annotations

import re
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
PRONOUN_LETTERS = 4
"""Speakers as short as "they" name nobody."""


_OPENING = re.compile(r"[“„«\"]")


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
    """Who speaks, as far as their names are known."""
    is_by_pronoun: bool = False
    """All who speak are stated as "she" or "they"."""


def carried(text: str, lines: Sequence[Line], pattern: Frames) -> tuple[tuple[Citation, ...], ...]:
    """For each sentence the citations that reach it from another one.

    Args:
        text: The article.
        lines: All its sentences in order.
        pattern: The language's frames.
    """
    scope = _Scope(text, lines, pattern)
    for i in range(len(lines)):
        scope.step(i)
    return tuple(scope.reach)


class _Scope:
    """What is borrowed, from whom, as one reads on.

    ``active`` are the citations that a next sentence may be borrowed from, ``last`` the sentence that was
    last, ``known`` who spoke in it; ``borrowed`` the last citations of others, which "in the same interview"
    goes back to, ``issued`` those of who issued the last study or report, for "the study found"; ``is_open`` that the outlet told of its own work ("we asked three engineers"), so that whoever
    speaks next speaks to it.
    """

    def __init__(self, text: str, lines: Sequence[Line], pattern: Frames) -> None:
        self.reach: list[tuple[Citation, ...]] = [()] * len(lines)
        self._text = text
        self._lines = lines
        self._pattern = pattern
        self._active: tuple[Citation, ...] = ()
        self._borrowed: tuple[Citation, ...] = ()
        self._issued: tuple[Citation, ...] = ()
        self._known: set[str] = set()
        self._is_open = False
        self._last = 0

    def step(self, i: int) -> None:
        """Read the next sentence."""
        line = self._lines[i]
        if self._active and not line.cited:
            self._meet(line)
        if line.cited:
            self._cite(i, line)
        elif self._issued and self._is_of_study(line):
            self._active = self._issued
            self._go_on(i, line)
        elif self._has(self._pattern.same_source, line) and (self._borrowed or self._active):
            self._active = self._borrowed or self._active
            self._go_on(i, line)
        elif not self._active:
            return
        elif self._has(self._pattern.carry, line):
            self.reach[self._last + 1 : i] = [self._active] * (i - self._last - 1)
            self._go_on(i, line)
        elif self._ends(i, line):
            self._active = ()
        elif self._is_borrowed(i, line):
            self.reach[i] = self._active
            self._last = i

    def _meet(self, line: Line) -> None:
        """Know who speaks if the sentence that told of the interview names him and quotes nobody: "Ann Lee spoke to X."."""
        told = self._lines[self._last]
        if not told.speakers and any(c.how == "told" for c in told.cited):
            words = told.span.of(self._text)
            self._known |= {s for s in line.speakers if s.rpartition(" ")[2] in words}

    def _is_of_study(self, line: Line) -> bool:
        """Whether the study named before goes on: "the study found", "the team counted"."""
        if any(s.kind == "public" for s in line.settings):
            return False
        is_document = any(s.kind == "document" and s.name is None for s in line.settings)
        return is_document or self._has(self._pattern.authors, line)

    def _has(self, words: re.Pattern[str], line: Line) -> bool:
        return words.search(self._text, line.span.start, line.span.end) is not None

    def _go_on(self, i: int, line: Line) -> None:
        self.reach[i] = self._active
        self._known |= line.speakers
        self._last = i

    def _cite(self, i: int, line: Line) -> None:
        if self._has(self._pattern.backward, line):
            self._carry_back(i)
        elif _resumes(self._active, line.cited):
            self.reach[self._last + 1 : i] = [self._active] * (i - self._last - 1)
        is_silent = self._has(self._pattern.silence, line)  # "asked by X, he did not answer"
        if not is_silent:
            self._lead_in(i, line)
        carries = ("reported",) if is_silent else ("reported", "told")
        self._active = tuple(_as_carried(c) for c in line.cited if c.how in carries)
        others = tuple(c for c in self._active if not c.own_outlet)
        self._borrowed = others or self._borrowed
        if any(s.kind == "document" and s.name for s in line.settings):
            self._issued = others
        is_asked = line.is_by_pronoun or not line.speakers
        self._is_open = any(c.own_outlet and (c.how == "reported" or is_asked) for c in line.cited)
        self._known, self._last = set(line.speakers), i

    def _ends(self, i: int, line: Line) -> bool:
        if line.paragraph - self._lines[self._last].paragraph > LOOKAHEAD:
            return True
        if any(s.kind in ("public", "archive") for s in line.settings):
            return True
        if line.official and line.paragraph != self._lines[self._last].paragraph:
            return True
        if self._has(self._pattern.back_to_self, line):
            return True
        if self._is_open or (line.is_by_pronoun and self._adjoins(i, line)):
            return False
        named = {s for s in line.speakers if s[:1].isupper() and len(s) > PRONOUN_LETTERS}
        return bool(named - self._known)

    def _adjoins(self, i: int, line: Line) -> bool:
        return self._last == i - 1 and line.paragraph == self._lines[self._last].paragraph

    def _is_borrowed(self, i: int, line: Line) -> bool:
        """Whether an unmarked sentence is still borrowed.

        After a report the next one is, unless somebody else speaks. What follows "told X" may be background,
        but the same people go on speaking to X.
        """
        told = any(c.how == "told" for c in self._active)
        adjoins = self._adjoins(i, line)
        if line.speakers:
            same = _speak_on(line.speakers, self._known) or (adjoins and line.is_by_pronoun)
            return self._is_open or (same and (adjoins or told))
        if not adjoins:
            return False
        return any(c.how == "reported" for c in self._active) or self._is_said_on(line)

    def _is_said_on(self, line: Line) -> bool:
        """Whether "she" of the sentence before is quoted on: "She defended it as “small”"."""
        begins = self._pattern.anaphors.match(self._text, line.span.start, line.span.end) is not None
        return begins and _OPENING.search(self._text, line.span.start, line.span.end) is not None

    def _carry_back(self, i: int) -> None:
        """Cover what stands before "his account appeared in": the sentences of its paragraph without a source.

        In a paragraph of its own ("The sale was first reported by Reuters.") it speaks of the lead.
        """
        cited = tuple(_as_carried(c) for c in self._lines[i].cited)
        paragraph = self._lines[i].paragraph
        before = [j for j in range(max(0, i - LEAD_LINES), i) if self._lines[j].paragraph == paragraph]
        for j in before or range(min(i, LEAD_LINES // 2)):
            if not self._lines[j].cited:
                self.reach[j] = cited

    def _lead_in(self, i: int, line: Line) -> None:
        """Cover the reported statement right before a quote that was told to an outlet.

        News puts the gist first, then the words: "The firm would pay, it said. «We must,» its head told the Gazette."
        """
        told = tuple(_as_carried(c) for c in line.cited if c.how == "told")
        before = self._lines[i - 1] if i else None
        if before is None or not told or before.paragraph != line.paragraph:
            return
        speaks = before.speakers or before.official
        same = before.speakers & line.speakers or self._has(self._pattern.anaphors, line)
        if speaks and same and not before.cited and not self.reach[i - 1] and not before.settings:
            self.reach[i - 1] = told


def _resumes(active: Sequence[Citation], cited: Sequence[Citation]) -> bool:
    """Whether a sentence cites again who was cited before: what stands between the two is borrowed as well."""
    before = {c.name for c in active if c.how == "reported" and not c.own_outlet}
    return any(c.how == "reported" and c.name in before for c in cited)


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


def occasions(text: str, lines: Sequence[Line], pattern: Frames) -> tuple[tuple[Setting, ...], ...]:
    """For each sentence the public occasion that reaches it from an earlier one.

    What was said in a statement goes on in the same paragraph, and in the next as long as the same
    people speak, or who was named with it, until a source is named or another occasion. "That is what a
    spokesman said in a statement" reaches back to the sentence before it.
    """
    reach: list[tuple[Setting, ...]] = [()] * len(lines)
    active: tuple[Setting, ...] = ()
    known: frozenset[str] = frozenset()
    last = 0
    for i, line in enumerate(lines):
        public = tuple(s for s in (*line.settings, line.official) if s is not None and s.kind == "public")
        before = lines[i - 1] if i else None
        is_bare = before and before.paragraph == line.paragraph and not (before.cited or before.settings)
        if public and is_bare and pattern.backward.search(text, line.span.start, line.span.end):
            reach[i - 1] = reach[i - 1] or public
        if line.cited or line.settings or line.official:
            is_said = line.speakers or line.official
            active, known, last = public if is_said else (), line.speakers, i
        elif active:
            adjoins = i == last + 1 and line.paragraph - lines[last].paragraph <= (1 if line.speakers else 0)
            named = lines[last].span.of(text)
            if adjoins and (
                _speak_on(line.speakers, known)
                or all(s.strip().rpartition(" ")[2] in named for s in line.speakers)
            ):
                reach[i], last = active, i
            else:
                active = ()
    return tuple(reach)


def _speak_on(speakers: Set[str], known: Set[str]) -> bool:
    return all(s in known or len(s) <= PRONOUN_LETTERS for s in speakers)


# --- by who speaks ----------------------------------------------------------------------------


def key_of(mention: Mention) -> str | None:
    """Who speaks, in a form to compare; None where the words name nobody."""
    name = mention.speaker_name or mention.speaker
    if name is None or len(name) <= PRONOUN_LETTERS or not any(w[:1].isupper() for w in name.split()):
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
