"""What the readers of speech share: statements on their way to mentions, and the desk they are written at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from provenance.extract.marks import Quoted
from provenance.extract.phrases import Phrase, phrase_text
from provenance.extract.units import Token
from provenance.text.profile import Profile
from provenance.types import Span

EDGES = frozenset(",;:-–—")
MIN_CONTENT_WORDS = 2
"""Words below which a content says nothing by itself: "he said so"."""

NEGATION_REACH = 2
"""Words before a cue in which a negation makes a denial none: ``did not deny``, ``n'a jamais nié``."""


@dataclass(slots=True, kw_only=True)
class Draft:
    """A statement on the way to a mention. ``first`` and ``last`` are the units it stands in.

    ``spoken_at`` is where the speaker's words begin, which is where the search for a pronoun's name starts.
    """

    kind: Literal["quote", "indirect"]
    spans: list[Span]
    first: int
    last: int
    quoted: list[Span] = field(default_factory=list)
    speaker: str | None = None
    spoken_at: int | None = None
    cue: str | None = None
    denied: bool = False
    is_turn: bool = False
    """Whether it is a turn of a dialogue, so that whoever spoke before is rather not its speaker."""


class Window(NamedTuple):
    """The part of a unit that may belong to one statement: tokens from ``low`` to before ``high``."""

    number: int
    tokens: Sequence[Token]
    low: int
    high: int


class Step(NamedTuple):
    """A statement that was read, and the first token behind all that belongs to it."""

    draft: Draft
    last: int


@dataclass(slots=True)
class Desk:
    """One text being read: its quoted stretches, which of them are taken, and where cues stand that are used up."""

    text: str
    quotes: Sequence[Quoted]
    profile: Profile
    taken: set[int] = field(default_factory=set)
    cues: set[int] = field(default_factory=set)

    def is_comma(self, token: Token) -> bool:
        """Whether a token is a comma, or a quoted stretch that ends in one."""
        if token.kind == "q":
            return self.text[self.quotes[token.quote].inner.end - 1] == ","
        return token.low == ","

    def attribute(self, draft: Draft, tokens: Sequence[Token], cue: Phrase, subject: Phrase | None) -> None:
        """Write down who says it and by which words, and use the cue up."""
        draft.cue = phrase_text(self.text, tokens, cue)
        denies = any(t.low in self.profile.denying_verbs for t in tokens[cue.first : cue.last])
        before = tokens[max(0, cue.first - NEGATION_REACH) : cue.first]
        draft.denied = denies and not any(t.low in self.profile.negations for t in before)
        self.cues.add(tokens[cue.first].start)
        if subject is not None:
            first = tokens[subject.first]
            is_marked = first.kind == "q" and subject.last == subject.first + 1  # "laut „Hafenbote“"
            name = self.quotes[first.quote].inner if is_marked else None
            draft.speaker = name.of(self.text) if name else phrase_text(self.text, tokens, subject)
            draft.spoken_at = name.start if name else first.start

    def step(
        self, window: Window, content: Sequence[tuple[int, int]], cue: Phrase, subject: Phrase | None
    ) -> Step | None:
        """The statement with this content, or None if it says too little or another quote took some of it.

        Args:
            content: Stretches of tokens in reading order; empty ones are left out.
        """
        tokens = window.tokens
        pieces = [(a, b) for a, b in content if a < b]
        inside = [t for a, b in pieces for t in tokens[a:b]]
        within = [t for t in inside if t.kind == "q"]
        if any(t.quote in self.taken for t in within):
            return None
        if not within and sum(t.kind == "w" for t in inside) < MIN_CONTENT_WORDS:
            return None
        draft = Draft(
            kind="quote" if len(within) == len(inside) else "indirect",
            spans=[span for a, b in pieces for span in self._spans(tokens, a, b)],
            quoted=[self.quotes[t.quote].inner for t in within],
            first=window.number,
            last=window.number,
        )
        if not draft.spans:
            return None
        self.taken.update(t.quote for t in within)
        self.attribute(draft, tokens, cue, subject)
        return Step(draft, max(b for _, b in [*pieces, (0, cue.last)]))

    def _spans(self, tokens: Sequence[Token], first: int, last: int) -> Iterator[Span]:
        """The text of some tokens without marks at its edges; cut at quoted parts where the profile says so."""
        start = first
        cuts = self.profile.parts_stand_alone or (last - first == 1 and tokens[first].kind == "q")
        for at in range(first, last + 1):
            if at < last and (tokens[at].kind != "q" or not cuts):
                continue
            end = at
            while start < end and tokens[start].kind == "p" and tokens[start].low in EDGES:
                start += 1
            while start < end and tokens[end - 1].kind == "p" and tokens[end - 1].low in EDGES:
                end -= 1
            if start < end:
                yield Span(start=tokens[start].start, end=tokens[end - 1].end)
            if at < last:
                yield self.quotes[tokens[at].quote].inner
            start = at + 1
