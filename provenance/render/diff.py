"""How one wording differs from another, as text with ``[-…-]`` and ``{+…+}`` and as HTML.

The edits come from `provenance.text.worddiff`; here they only get their marks and the space and
punctuation that stand between them. The fullest wording comes first: what is struck out is missing
in the other, what is underlined is only there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup

from provenance.render.markup import element, join, printable
from provenance.text.worddiff import Edit, word_diff

PieceKind = Literal["same", "gone", "new"]

RETOLD_WORDS = 4
"""From this many words on both sides, one replacement of everything is no difference to read word by word: two
texts side by side say more. Shorter ones may be just the changed number or name."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a shown difference. ``same`` is in both wordings or is space and punctuation."""

    kind: PieceKind
    text: str


def pieces(fullest: str, wording: str) -> tuple[Piece, ...]:
    """What to show, in reading order.

    The ``same`` and ``new`` pieces together are ``wording``, apart from blanks set around what is gone.
    A wording that tells it in other words altogether is one ``same`` piece.
    """
    edits = word_diff(fullest, wording)
    if _is_retold(fullest, wording, edits):
        return (Piece("same", wording),)
    shown: list[Piece] = []
    for piece in _marked(fullest, wording, edits):
        if piece.text:
            shown.extend((Piece("same", " "), piece) if _needs_blank(shown, piece) else (piece,))
    return tuple(shown)


def diff_text(fullest: str, wording: str) -> str:
    """``We [-had to-] {+must+} wait``, safe to print to a terminal."""
    marks: dict[PieceKind, str] = {"same": "{}", "gone": "[-{}-]", "new": "{{+{}+}}"}
    return "".join(
        _keep_edges(piece.text) if piece.kind == "same" else marks[piece.kind].format(printable(piece.text))
        for piece in pieces(fullest, wording)
    ).strip()


def diff_html(fullest: str, wording: str) -> Markup:
    """The same with ``del`` and ``ins``; the marks of the text form are there for who cannot see the styles."""
    return join(_html(piece) for piece in pieces(fullest, wording))


def changed(fullest: str, wording: str) -> bool:
    """Whether any word differs."""
    return any(edit.op != "equal" for edit in word_diff(fullest, wording))


def _html(piece: Piece) -> Markup:
    if piece.kind == "same":
        return join([piece.text])
    mark, opening, closing = ("del", "[-", "-]") if piece.kind == "gone" else ("ins", "{+", "+}")
    hidden = [element("span", sign, class_="pv-sign") for sign in (opening, closing)]
    return element(mark, hidden[0], piece.text, hidden[1])


def _marked(a: str, b: str, edits: Sequence[Edit]) -> Iterator[Piece]:
    """The edits as pieces, with what stands between them in ``b``."""
    end_a = end_b = 0
    for i, edit in enumerate(edits):
        following = next((e.b.start for e in edits[i:] if e.b), len(b))
        gap = b[end_b:following]
        if edit.b is None:
            # "x. y z" against "x. z": the stop belongs before the gap that "y" left, not after it
            if edit.a and gap.strip() and gap.strip() == a[end_a : edit.a.start].strip():
                yield Piece("same", gap)
                end_b = following
        else:
            yield Piece("same", gap)
            end_b = edit.b.end
        if edit.a:
            end_a = edit.a.end
        if edit.op == "equal" and edit.b:
            yield Piece("same", edit.b.of(b))
            continue
        if edit.a:
            yield Piece("gone", edit.a.of(a))
        if edit.b:
            yield Piece("new", edit.b.of(b))
    yield Piece("same", b[end_b:])


def _is_retold(a: str, b: str, edits: Sequence[Edit]) -> bool:
    return [e.op for e in edits] == ["replace"] and min(len(a.split()), len(b.split())) >= RETOLD_WORDS


def _needs_blank(shown: Sequence[Piece], piece: Piece) -> bool:
    """Whether words that stand in different wordings would run together."""
    if not shown or "gone" not in (piece.kind, shown[-1].kind):
        return False
    return shown[-1].text[-1].isalnum() and (piece.kind != "same" or piece.text[0].isalnum())


def _keep_edges(text: str) -> str:
    """The text printable, with one blank kept where white space stood at an edge."""
    inner = printable(text)
    if not inner:
        return " " if text else ""
    return f"{' ' if text[0].isspace() else ''}{inner}{' ' if text[-1].isspace() else ''}"
