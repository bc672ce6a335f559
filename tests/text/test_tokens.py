"""Words, their folded forms, their stems, and the numbers among them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.lang import PROFILES, profile
from provenance.text.normalise import fold
from provenance.text.numbers import numbers
from provenance.text.stems import stem
from provenance.text.tokens import Alphabet, forms, tokens


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It’s – at last – THE end.", ["it's", "at", "last", "the", "end"]),
        ("Çeşme’de, naïve Łódź", ["cesme'de", "naive", "lodz"]),
        ("1,200.50 at 10:30, 5% of $3m", ["1,200.50", "at", "10:30", "5", "%", "of", "$", "3m"]),
        ("the U.S. and D.C.", ["the", "us", "and", "dc"]),
        ("他去了上海", ["他", "去", "了", "上", "海"]),
        ("Москва́ и Киев", ["москва", "и", "киев"]),
        ("soft\u00adhyphen zero\u200bwidth", ["softhyphen", "zero", "width"]),
        ("… — !", []),
    ],
)
def test_words_of_a_text(text: str, expected: list[str]) -> None:
    assert forms(text) == expected


@given(st.text())
def test_words_lie_in_the_text_in_order(text: str) -> None:
    found = tokens(text)
    assert [t.form for t in found] == forms(text)
    end = 0
    for token in found:
        assert end <= token.start < token.end <= len(text)
        end = token.end


@given(st.text(max_size=20))
def test_folding_again_changes_nothing(word: str) -> None:
    assert fold(fold(word)) == fold(word)


@given(st.lists(st.text(max_size=5)))
def test_an_alphabet_has_one_character_for_each_word(words: list[str]) -> None:
    spelled = Alphabet().spell(words)
    assert len(spelled) == len(words)
    assert len(set(spelled)) == len(set(words))


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("twelve hundred and 1,200 and 1.200", "en", [1200, 1200, 1200]),
        ("twenty two boats, five hundred men", "en", [22, 500]),
        ("3.5 million, $5m, 2bn", "en", [3_500_000, 5_000_000, 2_000_000_000]),
        ("two three", "en", [2, 3]),
        ("at 10:30 on 12.03.2019", "en", [10.5]),
        ("bin iki yüz köy, sekiz yüz ev", "tr", [1200, 800]),
        ("zwei Millionen und siebzehn", "de", [2_000_000, 17]),
        ("millions of people", "en", []),
    ],
)
def test_numbers_however_they_are_written(text: str, language: str, values: list[float]) -> None:
    assert [
        n.value for n in numbers(forms(text), PROFILES[language].numerals, PROFILES[language].scales)
    ] == values


@given(st.lists(st.sampled_from(["two", "twenty", "hundred", "thousand", "7", "boats"]), max_size=12))
def test_numbers_are_disjoint_ranges_of_words(words: list[str]) -> None:
    end = 0
    for number in numbers(words, PROFILES["en"].numerals, PROFILES["en"].scales):
        assert end <= number.first < number.last <= len(words)
        end = number.last


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ["announce", "announced", "announces", "announcing"]),
        ("en", ["company", "companies"]),
        ("en", ["stop", "stopped", "stopping"]),
        ("de", ["Minister", "Ministern", "Ministers"]),
        ("tr", ["ağaçlara", "ağaçların"]),
    ],
)
def test_inflections_share_a_stem(language: str, words: list[str]) -> None:
    rules = PROFILES[language]
    assert len({stem(fold(word), rules.endings, rules.stem_letters) for word in words}) == 1


@pytest.mark.parametrize("pair", [("policy", "politics"), ("thing", "th"), ("5th", "5")])
def test_other_words_keep_stems_of_their_own(pair: tuple[str, str]) -> None:
    assert stem(pair[0]) != stem(pair[1])


@given(st.text(max_size=20).map(fold), st.sampled_from(["en", "de", "tr", "xx", None]))
def test_a_stem_is_a_beginning_of_its_word(word: str, language: str | None) -> None:
    rules = profile(language)
    assert word.startswith(stem(word, rules.endings, rules.stem_letters))
