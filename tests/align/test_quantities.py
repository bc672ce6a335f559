"""What numbers count, and when two numbers say different things of it."""

from __future__ import annotations

import pytest

from provenance.align.quantities import agree, clash, quantities
from provenance.align.rarity import features
from provenance.align.wording import wording


def counted(text: str, language: str = "en") -> list[str]:
    return [quantity.written for quantity in quantities(wording(text, language))]


def told_apart(a: str, b: str, language: str = "en") -> bool:
    one, two = (quantities(wording(text, language)) for text in (a, b))
    assert bool(clash(one, two)) == bool(clash(two, one))
    return clash(one, two) is not None


@pytest.mark.parametrize(
    ("language", "text", "written"),
    [
        ("en", "It lost 3.5 % of 25 million sheep", ["3.5 %", "25 million sheep"]),
        ("en", "The council paid $449,000 to 42 local firms", ["449,000", "42 local firms"]),
        ("en", "They met on 4 May 2019", []),
        ("de", "Die Frist von 42 Tagen kostet 3,5 Prozent", ["42 Tagen", "3,5 Prozent"]),
        ("fr", "40 pour cent de 12 navires", ["40 pour cent", "12 navires"]),
        ("tr", "yüzde 3 artışla 45 gün", ["3", "45 gün"]),
    ],
)
def test_a_number_counts_what_stands_behind_it(language: str, text: str, written: list[str]) -> None:
    assert counted(text, language) == written


@pytest.mark.parametrize("text", ["The crews of the Ural-4320 left", "They landed at Gate 12 in the rain"])
def test_a_number_in_a_name_counts_nothing(text: str) -> None:
    assert counted(text) == []
    assert not any(feature.startswith("#") for feature in features(wording(text, "en")))


def test_numbers_clash_where_they_count_the_same_thing() -> None:
    assert told_apart("We allowed them 30 weeks", "less than the 13 weeks it allows")
    assert told_apart("forty barges were moored", "14 barges were moored")
    assert not told_apart("five crews left", "five boats left")
    assert not told_apart("five crews left in 20 boats", "six trains and 20 boats")


def test_numbers_do_not_clash_where_others_of_the_same_thing_agree() -> None:
    assert not told_apart("five firms join nine firms", "the nine firms of last year")


def test_a_thing_may_be_named_by_fewer_words_and_not_by_others() -> None:
    assert told_apart("42 Norland pilots", "24 pilots")
    assert not told_apart("42 Norland pilots", "24 Norland diplomats")


def test_what_is_rounded_does_not_clash() -> None:
    assert not told_apart("it paid $449,000", "it paid $450,000")
    assert not told_apart("a ticket for 10 dollars", "a ticket for 9.99 dollars")
    assert told_apart("a rise of 3 %", "a rise of 3.5 %")


def test_the_same_number_of_the_same_thing_agrees_in_any_writing() -> None:
    boats = quantities(wording("twelve hundred boats", "en"))
    assert agree(boats, quantities(wording("1,200 old boats", "en")))
    assert not agree(boats, quantities(wording("1,200 people", "en")))
    assert agree(quantities(wording("€2.4m", "en")), quantities(wording("2,4 Mio. Euro", "de")))
