"""What changed between two wordings, word by word.

White space, case and typographic marks are no change. A changed number always stands alone, so
that it cannot hide in a longer change.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from rapidfuzz.distance import LCSseq

from provenance.text.tokens import Alphabet, Token, tokens
from provenance.types import Span

Operation = Literal["equal", "delete", "insert", "replace"]

SIMILARITY_FLOOR = 0.25
"""Shared words per word of the shorter side below which a diff says less than the two texts side by
side: two unrelated English sentences share about a fifth of their words, all of them function words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One step from ``a`` to ``b``. A span runs from its first word to its last.

    ``a`` is None for an insertion, ``b`` for a deletion. What lies between the spans of two edits
    (space, punctuation) belongs to neither.
    """

    op: Operation
    a: Span | None
    b: Span | None


@dataclass(frozen=True, slots=True)
class _Step:
    """Half-open ranges of words of both sides; ``equal`` where they are the same words."""

    equal: bool
    a: range
    b: range


def word_diff(a: str, b: str) -> tuple[Edit, ...]:
    """The edits that lead from ``a`` to ``b``, in reading order.

    Every word of both texts is in exactly one edit. Texts that share too little
    (``SIMILARITY_FLOOR``) give one replacement; a text without words gives only an insertion or a
    deletion, two of them nothing.
    """
    words_a, words_b = tokens(a), tokens(b)
    steps = _steps(words_a, words_b)
    shared = sum(len(step.a) for step in steps if step.equal)
    if shared < SIMILARITY_FLOOR * min(len(words_a), len(words_b)):
        steps = [_Step(False, range(len(words_a)), range(len(words_b)))]
    return tuple(_edit(step, words_a, words_b) for step in steps if step.a or step.b)


def _steps(a: Sequence[Token], b: Sequence[Token]) -> list[_Step]:
    alphabet = Alphabet()
    opcodes = LCSseq.opcodes(alphabet.spell(w.form for w in a), alphabet.spell(w.form for w in b))
    steps: list[_Step] = []
    for code in opcodes:
        step = _Step(
            code.tag == "equal",
            range(code.src_start, code.src_end),
            range(code.dest_start, code.dest_end),
        )
        # A deletion and an insertion side by side are one replacement to a reader.
        if steps and not step.equal and not steps[-1].equal:
            steps[-1] = _joined(steps[-1], step)
        else:
            steps.append(step)
    return [part for step in _without_islands(steps, a, b) for part in _numbers_apart(step, a, b)]


def _joined(first: _Step, last: _Step) -> _Step:
    return _Step(False, range(first.a.start, last.a.stop), range(first.b.start, last.b.stop))


def _without_islands(steps: list[_Step], a: Sequence[Token], b: Sequence[Token]) -> list[_Step]:
    """Drown single words that happen to be equal between two long replacements of words.

    "the" in the middle of two rewritten halves is a coincidence and makes the diff hard to read. An
    island next to a number stays: drowning it would merge over a changed number.
    """
    kept: list[_Step] = []
    for n, step in enumerate(steps):
        before = kept[-1] if kept else None
        after = steps[n + 1] if n + 1 < len(steps) else None
        if (
            before is not None
            and not before.equal
            and (not step.equal or _is_island(before, step, after, a, b))
        ):
            kept[-1] = _joined(before, step)
        else:
            kept.append(step)
    return kept


def _is_island(
    before: _Step, step: _Step, after: _Step | None, a: Sequence[Token], b: Sequence[Token]
) -> bool:
    return (
        len(step.a) == 1
        and after is not None
        and _is_rewriting(before)
        and _is_rewriting(after)
        and not any(_has_number(s, a, b) for s in (before, step, after))
    )


def _is_rewriting(step: _Step) -> bool:
    return not step.equal and len(step.a) >= 2 and len(step.b) >= 2


def _has_number(step: _Step, a: Sequence[Token], b: Sequence[Token]) -> bool:
    return any(is_numeral(a[n].form) for n in step.a) or any(is_numeral(b[n].form) for n in step.b)


def is_numeral(form: str) -> bool:
    """Whether the word is written with digits."""
    return any(c.isdigit() for c in form)


def _numbers_apart(step: _Step, a: Sequence[Token], b: Sequence[Token]) -> Iterator[_Step]:
    """Cut a replacement so that the n-th number of one side stands alone against the n-th of the other."""
    if step.equal or not step.a or not step.b:
        yield step
        return
    at_a, at_b = step.a.start, step.b.start
    in_a = [n for n in step.a if is_numeral(a[n].form)]
    in_b = [n for n in step.b if is_numeral(b[n].form)]
    for n_a, n_b in zip(in_a, in_b, strict=False):
        yield _Step(False, range(at_a, n_a), range(at_b, n_b))
        yield _Step(False, range(n_a, n_a + 1), range(n_b, n_b + 1))
        at_a, at_b = n_a + 1, n_b + 1
    yield _Step(False, range(at_a, step.a.stop), range(at_b, step.b.stop))


def _edit(step: _Step, a: Sequence[Token], b: Sequence[Token]) -> Edit:
    span_a = Span(start=a[step.a.start].start, end=a[step.a.stop - 1].end) if step.a else None
    span_b = Span(start=b[step.b.start].start, end=b[step.b.stop - 1].end) if step.b else None
    if step.equal:
        op: Operation = "equal"
    elif span_a is None:
        op = "insert"
    else:
        op = "delete" if span_b is None else "replace"
    return Edit(op=op, a=span_a, b=span_b)
