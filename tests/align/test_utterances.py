"""Quotes that are taken up again, taken apart."""

from __future__ import annotations

import pytest

from provenance.align.utterances import utterances
from provenance.types import Mention, Span


def quote(text: str, *pieces: str) -> Mention:
    spans = []
    for piece in pieces:
        start = text.index(piece)
        spans.append(Span(start=start, end=start + len(piece)))
    return Mention(
        kind="quote",
        spans=tuple(spans),
        quoted=tuple(spans),
        text=" ".join(pieces),
        sentence=Span(start=0, end=len(text)),
        speaker="she",
    )


def test_a_quote_taken_up_in_a_new_sentence_is_two_statements() -> None:
    text = '"The bees came back," she said. "The keepers did not."'
    first, second = utterances(quote(text, "The bees came back,", "The keepers did not."), text)
    assert (first.text, second.text) == ("The bees came back,", "The keepers did not.")
    assert (first.speaker, second.speaker) == ("she", "she")
    assert first.quoted == first.spans


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ('"The bees," she said, "came back."', ("The bees,", "came back.")),
        ("“The bees came back.”\n“The keepers did not.”", ("The bees came back.", "The keepers did not.")),
        ("“The bees came back”", ("The bees came back",)),
    ],
)
def test_an_interrupted_or_a_continued_quote_is_one_statement(text: str, pieces: tuple[str, ...]) -> None:
    mention = quote(text, *pieces)
    assert utterances(mention, text) == (mention,)
