"""What an article asserts itself, clause by clause."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.extract.claims import claims
from provenance.extract.clauses import clauses
from provenance.extract.quotes import attributions
from provenance.lang import profile
from provenance.text.sentences import sentences
from provenance.types import Span

ENGLISH = profile("en")


def claimed(text: str, title: str | None = None) -> list[str]:
    found = claims(text, sentences(text, ENGLISH), attributions(text, ENGLISH), ENGLISH.citing, title)
    return [c.text for c in found]


def cut(text: str) -> list[str]:
    return [c.of(text) for c in clauses(text, Span(start=0, end=len(text)), ENGLISH.citing)]


def test_a_plain_sentence_is_a_claim() -> None:
    assert claimed("The pier was closed on Monday morning.") == ["The pier was closed on Monday morning."]


@pytest.mark.parametrize(
    "text",
    [
        "Will the pier ever be opened again?",
        "Read more: How the pier came to be closed in spring.",
        "Sign up for our newsletter and hear of piers.",
        "Send us your view of the pier.",
        "The pier and the people who love it",
        "Closed.",
        "— Ada Holm (@adaholm) May 2, 2024",
    ],
)
def test_what_asserts_nothing_is_no_claim(text: str) -> None:
    assert claimed(text) == []


def test_a_list_entry_with_a_number_is_a_claim() -> None:
    assert claimed("July 22 – Skerry, town hall, gates at 7") == ["July 22 – Skerry, town hall, gates at 7"]


def test_the_title_repeated_is_no_claim() -> None:
    assert claimed("The pier was closed on Monday.", title="The pier was closed on Monday.") == []


def test_a_quote_with_its_attribution_is_no_claim() -> None:
    assert (
        claimed("“The pier is going to be closed for years,” Ada Holm told the Skerry Gazette in May.") == []
    )


def test_reported_speech_is_not_doubled() -> None:
    assert claimed("The harbour board said that the pier would be closed for years.") == []


def test_what_leads_up_to_somebodys_words_is_a_claim() -> None:
    text = "The board closed the pier on Monday after a storm had torn it, and Ada Holm called that “mad”."
    assert any(c.startswith("The board closed the pier on Monday") for c in claimed(text))


def test_two_assertions_of_one_sentence_are_two_claims() -> None:
    assert cut("The pier was closed on Monday, but the ferry will sail from the quay.") == [
        "The pier was closed on Monday",
        "but the ferry will sail from the quay.",
    ]


def test_an_aside_does_not_cut_a_clause() -> None:
    text = "The pier, which is the oldest on the coast, has moved by a hand."
    assert cut(text) == [text]


def test_what_is_asserted_in_brackets_is_a_clause_of_its_own() -> None:
    assert cut(
        "The pier has ninety lamps (the tenth was put up in spring by the mayor), most of them blue ones."
    ) == [
        "The pier has ninety lamps",
        "the tenth was put up in spring by the mayor",
        "most of them blue ones.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The pier was closed (on Monday, but not in full) after a storm.",
        "The board called it “the worst storm of the year, but not of the century” in a letter.",
    ],
)
def test_nothing_is_cut_inside_brackets_and_marks(text: str) -> None:
    assert cut(text) == [text]


@given(st.text(alphabet=st.sampled_from('ab ,;—()“”"was but which \n.'), max_size=120))
def test_clauses_lie_in_reading_order_and_keep_every_word(text: str) -> None:
    for sentence in sentences(text, ENGLISH):
        pieces = clauses(text, sentence, ENGLISH.citing)
        assert all(a.end <= b.start for a, b in pairwise(pieces))
        kept = "".join(p.of(text) for p in pieces)
        assert [c for c in kept if c.isalnum()] == [c for c in sentence.of(text) if c.isalnum()]
