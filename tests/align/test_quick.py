"""What is settled by spelling alone is what a close look says."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import example, given
from hypothesis import strategies as st

from provenance.align.compare import compare
from provenance.align.quick import quick
from provenance.align.spelling import spelled, spelling
from provenance.align.wording import wording
from provenance.types import SAME, MentionKind, Statement
from tests.align.telling import TELLING_WORDS

texts = st.lists(st.sampled_from(TELLING_WORDS), max_size=14).map(" ".join)
any_text = st.text(max_size=80) | texts


@given(any_text)
@example("[only this]")
@example("one[two]three four")
def test_spelling_has_the_words_of_the_wording(text: str) -> None:
    assert spelled(text) == wording(text).spelled
    if spelling(text).is_plain:
        assert spelling(text).forms == wording(text).forms
        assert len(spelling(text).marks) == len(wording(text))
        assert list(spelling(text).content) == list(wording(text).content)


@st.composite
def related(draw: st.DrawFn) -> tuple[str, str]:
    """A text, and the same cut at both ends with some words changed."""
    words = draw(st.lists(st.sampled_from(TELLING_WORDS), min_size=3, max_size=16))
    start = draw(st.integers(0, len(words) // 2))
    end = draw(st.integers(start + 1, len(words)))
    other = [
        draw(st.sampled_from(TELLING_WORDS)) if draw(st.integers(0, 7)) == 0 else w for w in words[start:end]
    ]
    return " ".join(words), " ".join(other)


@given(related() | st.tuples(any_text, any_text), st.sampled_from([None, "en", "tr", "de"]))
@example(("the the the Landrat the the the the", "the the Will the the the the"), None)
@example(("the harbour fell from 12 to 9 to 12", "fell from 12 to 9 to 12"), None)
def test_quick_answers_as_compare(pair: tuple[str, str], language: str | None) -> None:
    a, b = (Statement(id=n, text=text, language=language) for n, text in enumerate(pair))
    found = compare(a, b)
    assert quick(a, b) == ((found.relation, found.score) if found.relation in SAME else None)
    assert quick(a, b) == quick(b, a)


CLOSED = "The bridge over the northern harbour will be closed to lorries tomorrow"
TOLD = (
    "",
    "The warden said yesterday that it was so",
    "On 4 May he told the council so",
    "Nobody asked in 2019",
)
occasions = st.tuples(
    st.sampled_from(["quote", "indirect", "claim"]),
    st.sampled_from([None, datetime(2022, 3, 4, tzinfo=UTC), datetime(2022, 6, 20, tzinfo=UTC)]),
    st.sampled_from(TOLD),
)


@given(st.sampled_from([CLOSED, f"{CLOSED} morning", CLOSED[4:], "closed tomorrow"]), occasions, occasions)
def test_quick_tells_two_occasions_apart_as_compare_does(
    text: str, one: tuple[MentionKind, datetime | None, str], two: tuple[MentionKind, datetime | None, str]
) -> None:
    a, b = (
        Statement(id=n, text=words, kind=kind, at=at, context=around, language="en")
        for n, (words, (kind, at, around)) in enumerate(((CLOSED, one), (text, two)))
    )
    found = compare(a, b)
    assert quick(a, b) == ((found.relation, found.score) if found.relation in SAME else None)


@given(any_text)
def test_the_sentences_of_a_text_are_all_of_it(text: str) -> None:
    parts = spelling(text).parts
    assert [n for part in parts for n in part] == list(range(len(spelling(text))))


def test_sentences_are_told_from_initials_and_ellipses() -> None:
    text = "The storm … closed the harbour for good. It opens again when the ferry sails!"
    assert [len(part) for part in spelling(text).parts] == [7, 7]
