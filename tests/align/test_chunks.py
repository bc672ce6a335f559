"""Reading a chunk at once gives the words that reading it letter by letter gives."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.align.spelling import read_chunk
from provenance.align.wording import units
from provenance.text.tokens import tokens


def read_slowly(chunk: str) -> tuple[str, ...]:
    return tuple(unit for token in tokens(chunk) for unit in units(token.form))


@given(
    st.text(alphabet="abUS.,;:!?'\"()[]“”‘’«»…%-0 é", min_size=1, max_size=8).filter(
        lambda c: not c.isspace()
    )
)
def test_a_chunk_is_read_as_its_words_are(chunk: str) -> None:
    if "*" not in chunk and "--" not in chunk:
        assert read_chunk(chunk)[2] == read_slowly(chunk)


@pytest.mark.parametrize(
    "chunk",
    ["cannot,", "“US", "okay.", "U.S.", "e.g.", "dogs'", "'tis", "a", "We'll", "Mr.", "(May)", "don't!"],
)
def test_a_word_and_the_marks_about_it_are_that_word(chunk: str) -> None:
    assert read_chunk(chunk)[2] == read_slowly(chunk)
