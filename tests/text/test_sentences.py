from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.lang import NEUTRAL, PROFILES
from provenance.text.sentences import paragraphs, sentences

EN = PROFILES["en"]


def cut(text: str, language: str = "en") -> list[str]:
    return [s.of(text) for s in sentences(text, PROFILES[language])]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Osei met Sen. Anna K. Lind in Washington, D.C. Monday and left at 5 p.m. sharp.",
        "The rate rose to 3.5 percent, vs. 2.9 a year ago.",
        "“Why now?” asked the mayor.",
        "“Why now?” Mayor Osei asked the council.",
        "“A fine day.” — Mayor Ruth Osei",
        "Yahoo! says it will pay.",
        "The U.S. Senate voted.",
    ],
)
def test_stays_whole(text: str) -> None:
    assert cut(text) == [text]


@pytest.mark.parametrize(
    "parts",
    [
        ["It rained.", "Nobody came!", "Why?"],
        ["He moved to the U.S.", "The firm stayed."],
        ["“It is over.”", "The crowd left."],
        ['She said: "Stop.', 'Go home."', "Then she left."],
        ["Prices fell in 2015.", "30 shops closed."],
        ["He waited…", "Nothing came."],
        ["He sat.", "Lee was ill.", "Ann Penn.", "Come back."],
    ],
)
def test_parts_at_sentence_ends(parts: list[str]) -> None:
    assert cut(" ".join(parts)) == parts


def test_a_line_end_ends_a_sentence() -> None:
    assert cut("One line\n\n  Another line, \nA third.") == ["One line", "Another line,", "A third."]


@given(st.text(alphabet="aB1 .?!…\n\"“”')(—U.S", max_size=80))
def test_sentences_cover_all_that_is_not_space_in_order(text: str) -> None:
    for profile in (EN, NEUTRAL):
        spans = sentences(text, profile)
        assert all(a.end <= b.start for a, b in pairwise(spans))
        assert "".join("".join(s.of(text) for s in spans).split()) == "".join(text.split())
        assert all("\n" not in s.of(text) for s in spans)
    assert (
        "".join(s.of(text) for s in paragraphs(text)).split()
        == "".join(line.strip() for line in text.split("\n")).split()
    )


@pytest.mark.parametrize("unit", [".", '."', "?! ", "A. ", "\n", " ", "”.“"])
def test_a_long_line_takes_linear_time(unit: str) -> None:
    text = unit * (400_000 // len(unit))
    began = time.process_time()
    sentences(text, EN)
    assert time.process_time() - began < 4.0


def test_a_ruled_line_ends_no_sentence_inside_and_costs_none_beside() -> None:
    rule = ". " * 40
    assert cut(f"It rained. {rule}It snowed.")[0] == "It rained."
    assert cut(f"It rained. {rule}It snowed.")[-1] == "It snowed."
    assert len(cut(f"It rained. {rule}It snowed.")) < 20


def test_a_line_is_cut_the_same_whatever_ornament_stands_on_another() -> None:
    plain, ornament = "It rained. It snowed.", "* " * 30
    assert cut(f"{plain}\n{ornament}\n{plain}") == [*cut(plain), ornament.strip(), *cut(plain)]
