"""Comparing two statements: what makes them one, and what keeps them apart."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.align.compare import SAME_FROM, compare
from provenance.types import SAME, Comparison, Statement

words = st.lists(
    st.sampled_from(
        "the ferry will not sail on Monday to Aldra because 12 or 14 winds rose, he said…".split()
    ),
    max_size=25,
).map(" ".join)
texts = st.one_of(words, st.text(max_size=80))


def of(a: str, b: str, *, speaker_a: str | None = None, speaker_b: str | None = None) -> Comparison:
    return compare(Statement(id=1, text=a, speaker=speaker_a), Statement(id=2, text=b, speaker=speaker_b))


LONG = "We have waited eleven winters for this bridge and we will not wait for a twelfth"


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        (LONG, LONG.upper() + ".", "verbatim"),
        ("They’re leaving the valley for good.", "They are leaving the valley for good", "verbatim"),
        (LONG, LONG.replace("waited", "been waiting"), "near_verbatim"),
        (LONG, "we will not wait for a twelfth", "truncated"),
        (LONG, "We have waited … for this bridge and we will not wait for a twelfth", "near_verbatim"),
        ("He [the mayor] told the f***ing truth about it", "He told the fucking truth about it", "verbatim"),
        (
            "Nobody asked us. We have waited eleven winters for this bridge and our patience ends",
            "We have waited eleven winters for this bridge and our patience ends. Ask the minister why he sleeps",
            "overlapping",
        ),
        (LONG, "Prices of bread rose again in the northern towns", "different"),
        (LONG, LONG.replace("eleven", "nine"), "number_changed"),
        ("The harbour will be closed to all ships", "The harbour will not be closed to all ships", "negated"),
        (
            "It is said that Norland attacked Sudland without any warning at dawn",
            "It is said that Sudland attacked Norland without any warning at dawn",
            "different",
        ),
        (
            "The troops will leave the city of Aldra by the end of spring",
            "The troops will leave the city of Bremsund by the end of spring",
            "different",
        ),
    ],
)
def test_relation(a: str, b: str, relation: str) -> None:
    assert of(a, b).relation == relation


@pytest.mark.parametrize(
    ("a", "b"), [("a heavy price", "a very heavy price to pay"), ("an end to it", "the end of it")]
)
def test_texts_of_four_words_must_be_found_whole(a: str, b: str) -> None:
    assert of(a, b).relation == "different"


@pytest.mark.parametrize("b", ["We regret nothing", "We regret nothing at all"])
def test_a_short_quote_of_another_speaker_is_another_quote(b: str) -> None:
    assert of("We regret nothing", b, speaker_a="Ina Dahl", speaker_b="Per Ruud").relation == "different"
    assert of("We regret nothing", b, speaker_a="Ina Dahl", speaker_b="Dahl").relation in SAME


def test_long_words_equal_to_the_last_are_one_statement_whoever_is_named() -> None:
    assert of(LONG, LONG, speaker_a="Ina Dahl", speaker_b="Per Ruud").relation == "verbatim"


@pytest.mark.parametrize(
    ("a", "b"), [("Oleg Navarsky", "Oleh Nawarskij"), ("Ina Dahl", "the minister"), (None, "x")]
)
def test_spellings_and_descriptions_are_no_other_speaker(a: str | None, b: str | None) -> None:
    assert of("We regret nothing", "We regret nothing", speaker_a=a, speaker_b=b).relation == "verbatim"


def test_a_change_there_and_back_is_not_turned_round_in_a_piece_of_it() -> None:
    whole = "Seats on the ferry went from 12 to 9 to 12 within a single year"
    assert of(whole, whole[13:]).relation == "truncated"


def test_a_short_quote_needs_something_around_it_to_be_the_same() -> None:
    def said(id_: int, context: str, speaker: str | None = None) -> Statement:
        return Statement(
            id=id_, text="It was a disgrace", context=f'{context} "It was a disgrace."', speaker=speaker
        )

    flood = said(1, "Farmers waited nine hours on flooded roofs before boats came from Aldra.")
    again = said(2, "Boats reached the flooded farmers only at night, a deputy complained angrily.")
    match = said(3, "Goalkeepers of both clubs refused interviews after losing the summer cup final.")
    assert compare(flood, again).relation == "verbatim"
    assert compare(flood, match).relation == "different"


def test_reasons_are_sentences() -> None:
    for reason in of(LONG, LONG.replace("eleven", "nine")).reasons:
        assert reason[0].isupper()
        assert reason.endswith(".")


@given(texts, texts)
def test_comparison_is_symmetric(a: str, b: str) -> None:
    there, back = of(a, b), of(b, a)
    assert (there.score, there.relation) == (back.score, back.relation)
    assert (there.spans_a, there.spans_b) == (back.spans_b, back.spans_a)


@given(texts)
def test_a_text_says_what_it_says(text: str) -> None:
    assert of(text, text).relation == "verbatim"


@given(texts, texts)
def test_spans_lie_in_their_texts_in_order_and_pairwise(a: str, b: str) -> None:
    c = of(a, b)
    assert len(c.spans_a) == len(c.spans_b)
    for spans, text in ((c.spans_a, a), (c.spans_b, b)):
        assert all(s.end <= len(text) for s in spans)
        assert all(x.end <= y.start for x, y in pairwise(spans))


@given(texts, texts)
def test_score_and_relation_agree(a: str, b: str) -> None:
    c = of(a, b)
    assert 0 <= c.score <= 100
    assert (c.score >= SAME_FROM) == (c.relation in SAME)
