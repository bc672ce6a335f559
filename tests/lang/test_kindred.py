"""The sets of words that newsrooms put for each other: each word is in one, and none brings opposites together."""

from __future__ import annotations

import pytest

from provenance.align.smallwords import NEGATIONS, small_words
from provenance.align.wording import wording
from provenance.lang import PROFILES
from provenance.lang.kindred import KINDRED, OTHERS
from provenance.text.normalise import fold
from provenance.text.stems import stem

SETS = [(language, kin) for language, sets in KINDRED.items() for kin in sets]


def stems(language: str, kin: tuple[str, ...]) -> list[str]:
    rules = PROFILES[language]
    parts = [word.partition("+") for word in kin]
    return [
        " ".join(filter(None, (stem(fold(word), rules.endings, rules.stem_letters), fold(behind))))
        for word, _, behind in parts
    ]


def test_every_list_is_of_a_language_that_is_described() -> None:
    assert KINDRED.keys() <= PROFILES.keys()


@pytest.mark.parametrize(("language", "kin"), SETS, ids=lambda v: v if isinstance(v, str) else v[0])
def test_a_set_brings_together_what_endings_do_not(language: str, kin: tuple[str, ...]) -> None:
    assert len(set(stems(language, kin))) > 1
    assert not {fold(word) for word in kin} & (small_words(language) | NEGATIONS)


@pytest.mark.parametrize("language", KINDRED)
def test_no_word_is_in_two_sets(language: str) -> None:
    home: dict[str, str] = {}
    for kin in KINDRED[language]:
        for found in stems(language, kin):
            assert home.setdefault(found, kin[0]) == kin[0], found


@pytest.mark.parametrize("language", KINDRED)
def test_opposites_stay_two(language: str) -> None:
    pairs = [sorted(pair) for pair in PROFILES[language].opposites]
    one = [pair for pair in pairs if wording(pair[0], language).senses == wording(pair[1], language).senses]
    # of these the endings alone make one
    assert not [pair for pair in one if wording(pair[0], language).stems != wording(pair[1], language).stems]


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        ("en", "she stepped down", "her resignation"),
        ("en", "three killed", "three deaths"),
        ("de", "der Abriss beginnt", "abzureißen begann"),
        ("fr", "un blessé", "des blessures"),
        ("es", "falleció", "murieron"),
        ("tr", "şirket", "firma"),
        ("tr", "hayatını kaybetti", "yaşamını yitirdi"),
        ("en", "the spacecraft", "a spaceship"),
    ],
)
def test_kindred_words_have_one_sense(language: str, one: str, two: str) -> None:
    assert set(wording(one, language).senses) & set(wording(two, language).senses)


@pytest.mark.parametrize("language", OTHERS)
def test_a_word_that_is_kept_out_would_be_in_a_set_and_has_no_sense_of_one(language: str) -> None:
    inside = {found for kin in KINDRED[language] for found in stems(language, kin)}
    names = {fold(kin[0]) for kin in KINDRED[language]}
    listed = {fold(word) for kin in KINDRED[language] for word in kin}
    for word in OTHERS[language]:
        assert stems(language, (word,))[0] in inside, word
        assert fold(word) not in listed, word
        assert names.isdisjoint(wording(word, language).senses), word


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        ("en", "plan", "aircraft"),
        ("en", "knee surgery", "an increase"),
        ("en", "making", "the company"),
        ("en", "her policy", "a constable"),
        ("en", "his career", "vehicle"),
        ("en", "factor", "plant"),
        ("en", "treaty", "therapy"),
        ("en", "training", "the railway"),
        ("en", "king", "queen"),
        ("en", "borrow", "lend"),
        ("de", "waren", "Warnung"),
        ("de", "andere", "Änderung"),
        ("de", "im Fall", "gesunken"),
        ("de", "Schule", "Schülerin"),
        ("es", "partido", "salida"),
        ("fr", "coupe", "réduction"),
        ("tr", "yaşam", "ölüm"),
        ("tr", "hayatını kurtardı", "ölen"),
        ("tr", "yüksek", "artış"),
    ],
)
def test_other_things_keep_a_sense_of_their_own(language: str, one: str, two: str) -> None:
    assert not set(wording(one, language).senses) & set(wording(two, language).senses)
