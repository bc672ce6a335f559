"""One number is one value, however six languages write it."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from provenance.lang import PROFILES
from provenance.text.numbers import numbers
from provenance.text.tokens import forms

WRITTEN = [
    (19, [("en", "a 19-month term"), ("en", "nineteen months"), ("de", "neunzehn Monate"), ("es", "diecinueve meses")]),
    (12_000, [
        ("en", "12,000 homes"), ("en", "twelve thousand homes"), ("de", "12.000 Häuser"), ("de", "zwölftausend Häuser"),
        ("fr", "12\u202f000 maisons"), ("fr", "douze mille maisons"), ("es", "doce mil casas"), ("pt", "12 mil casas"),
        ("tr", "12 bin ev"), ("tr", "on iki bin ev"),
    ]),
    (3_500_000, [
        ("en", "$3.5m"), ("en", "three and a half million"), ("de", "3,5 Mio. Euro"), ("de", "dreieinhalb Millionen"),
        ("fr", "3,5 millions"), ("es", "3,5 millones"), ("es", "tres millones y medio"), ("pt", "3,5 milhões"), ("tr", "üç buçuk milyon"),
    ]),
    (2_000_000_000, [
        ("en", "£2bn"), ("de", "zwei Milliarden"), ("de", "2 Mrd. Euro"), ("fr", "2 milliards"), ("es", "dos mil millones"),
        ("es", "2.000 millones"), ("pt", "2 mil milhões"), ("pt", "2 bilhões"), ("tr", "2 milyar"),
    ]),
    (1_000_000, [
        ("en", "a million"), ("en", "one million"), ("de", "eine Million"), ("fr", "un million"), ("es", "un millón"),
        ("pt", "um milhão"), ("tr", "bir milyon"),
    ]),
    (500_000, [("en", "half a million"), ("de", "eine halbe Million"), ("es", "medio millón"), ("tr", "yarım milyon")]),
    (32, [("en", "thirty-two"), ("de", "zweiunddreißig"), ("fr", "trente-deux"), ("es", "treinta y dos"), ("pt", "trinta e dois"), ("tr", "otuz iki")]),
    (97, [("fr", "quatre-vingt-dix-sept"), ("de", "siebenundneunzig"), ("es", "noventa y siete")]),
    (120, [("en", "one hundred and twenty"), ("de", "einhundertzwanzig"), ("fr", "cent vingt"), ("pt", "cento e vinte"), ("tr", "yüz yirmi")]),
    (24, [("en", "two dozen"), ("de", "zwei Dutzend"), ("es", "dos docenas")]),
    (20, [("en", "20 percent"), ("fr", "20 pour cent"), ("es", "20 por ciento"), ("pt", "20 por cento"), ("tr", "yüzde 20")]),
    (21, [("fr", "vingt et un bateaux"), ("es", "veintiuno"), ("pt", "vinte e um"), ("de", "einundzwanzig")]),
]  # fmt: skip
CASES = [(language, text, value) for value, texts in WRITTEN for language, text in texts]
NO_NUMBER = [
    ("en", "one of them"),
    ("en", "a day and a half"),
    ("de", "einer von ihnen"),
    ("fr", "un homme et demi"),
    ("es", "por ciento"),
    ("tr", "bir gün"),
    ("en", "a tenth of them"),
]


def values(language: str, text: str) -> list[float]:
    rules = PROFILES[language]
    return [n.value for n in numbers(forms(text), rules.numerals, rules.scales, rules.counting)]


@pytest.mark.parametrize(("language", "text", "value"), CASES)
def test_a_number_is_read_however_it_is_written(language: str, text: str, value: float) -> None:
    assert values(language, text) == [value]


@pytest.mark.parametrize(("language", "text"), NO_NUMBER)
def test_words_that_mostly_mean_something_else_are_no_numbers(language: str, text: str) -> None:
    assert values(language, text) == []


@pytest.mark.parametrize(
    ("text", "read"), [("between twenty and thirty", [20, 30]), ("a hundred and a day", [100])]
)
def test_two_numbers_stay_two(text: str, read: list[float]) -> None:
    assert values("en", text) == read


WORDS = st.sampled_from(sorted({w for p in PROFILES.values() for w in (*p.scales, *p.counting.ones, *p.counting.links)} | {"two", "vingt", "12", "000", "x", "half"}))  # fmt: skip


@given(st.lists(WORDS, max_size=12), st.sampled_from(sorted(PROFILES)))
def test_any_words_give_numbers_apart_and_in_order(words: list[str], language: str) -> None:
    rules = PROFILES[language]
    found = numbers(words, rules.numerals, rules.scales, rules.counting)
    ends = [edge for n in found for edge in (n.first, n.last)]
    assert ends == sorted(ends)
    assert all(0 <= n.first < n.last <= len(words) for n in found)


@given(st.text("0123456789.,:'%$-mbnk", max_size=16), st.sampled_from(sorted(PROFILES)))
@example("2,5:1", "de")
@example("1,987:11", "en")
def test_any_figures_are_read_or_left_alone(figures: str, language: str) -> None:
    assert all(value >= 0 for value in values(language, f"im Verhältnis {figures} geteilt"))
