"""A split quote as its statements."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.extract.pieces import pieces
from provenance.extract.quotes import attributions
from provenance.lang import profile
from provenance.types import Mention, Span

ENGLISH = profile("en")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"The tide took it," she said. "Nobody saw."', ["The tide took it,", "Nobody saw."]),
        (
            '"The tide took it," said Lena Koch, "but only the roof."',
            ["The tide took it, but only the roof."],
        ),
        ('"A big day," said Mr. Koch of St. Ives, "and it went."', ["A big day, and it went."]),
        ('"Nobody saw it go," she said.', ["Nobody saw it go,"]),
    ],
)
def test_a_quote_is_cut_where_a_sentence_ends_outside_its_marks(text: str, expected: list[str]) -> None:
    (quote,) = attributions(text, ENGLISH)
    assert [p.text for p in pieces(quote, text, ENGLISH)] == expected


@given(
    st.text(alphabet='ab. "\n,A', min_size=12),
    st.lists(st.integers(0, 11), min_size=2, max_size=8, unique=True),
)
def test_pieces_have_the_spans_of_the_mention_in_their_order(text: str, cuts: list[int]) -> None:
    ends = sorted(cuts)
    spans = tuple(Span(start=a, end=b) for a, b in zip(ends[::2], ends[1::2], strict=False))
    mention = Mention(kind="quote", spans=spans, text="x", sentence=Span(start=0, end=len(text)))
    assert tuple(s for p in pieces(mention, text, ENGLISH) for s in p.spans) == spans
