from __future__ import annotations

import dataclasses
import re

import pytest

from provenance.extract.frames import frames
from provenance.lang import NEUTRAL, PROFILES, detect, profile
from provenance.lang.given_names import GENDERS, MEN, WOMEN
from provenance.text.normalise import fold
from provenance.text.profile import Profile

SAMPLES = {
    "en": "The council said on Monday that the bridge would stay closed, and that no date had been set for its repair.",
    "de": "Der Stadtrat teilte am Montag mit, dass die Brücke gesperrt bleibt und dass noch kein Termin feststeht.",
    "tr": "Belediye pazartesi günü yaptığı açıklamada köprünün kapalı kalacağını ve onarım için bir tarih olmadığını bildirdi.",
    "fr": "La mairie a déclaré lundi que le pont resterait fermé et que les travaux ne seraient pas finis avant la fin de l'été.",
    "es": "El ayuntamiento dijo el lunes que el puente seguirá cerrado y que no hay fecha para las obras de la ciudad.",
    "pt": "A câmara disse na segunda-feira que a ponte vai ficar fechada e que não há data para as obras da cidade.",
}
FOREIGN = [
    "Il comune ha detto lunedì che il ponte resterà chiuso e che non c'è una data per i lavori della città.",
    "De gemeente zei maandag dat de brug dicht blijft en dat er nog geen datum is voor het herstel van de weg.",
    "Gmina podała w poniedziałek, że most pozostanie zamknięty i że nie ma jeszcze daty naprawy.",
]


@pytest.mark.parametrize("language", sorted(SAMPLES))
def test_a_language_is_told_by_its_small_words(language: str) -> None:
    assert detect(SAMPLES[language]) == language


@pytest.mark.parametrize("text", [*FOREIGN, "", "12 34", "Ünïcödé", "Городской совет сообщил в понедельник."])
def test_a_language_nobody_described_is_none(text: str) -> None:
    assert detect(text) is None


@pytest.mark.parametrize("code", ["de", "de-AT", "de_CH", "DE"])
def test_a_profile_is_found_by_any_form_of_its_code(code: str) -> None:
    assert profile(code) is PROFILES["de"]


@pytest.mark.parametrize("code", [None, "", "xx", "d"])
def test_an_unknown_code_gives_the_neutral_profile(code: str | None) -> None:
    assert profile(code) is NEUTRAL


@pytest.mark.parametrize("language", sorted(PROFILES))
def test_word_lists_are_in_lower_case(language: str) -> None:
    for field in dataclasses.fields(Profile):
        value = getattr(PROFILES[language], field.name)
        if isinstance(value, frozenset):
            listed = set().union(*(w if isinstance(w, frozenset) else {w} for w in value))
            assert {w for w in listed if w != w.lower()} == set(), field.name


@pytest.mark.parametrize("language", sorted(PROFILES))
def test_a_profile_can_attribute(language: str) -> None:
    found = PROFILES[language]
    assert found.code == language
    assert set(found.months.values()) == set(range(1, 13))
    assert found.say_verbs
    assert found.pronouns
    assert found.marks
    assert found.plain_say_verbs <= found.say_verbs | found.saying
    assert all(set(pair) for pair in found.marks)


def test_every_language_is_found_by_its_module() -> None:
    assert sorted(PROFILES) == sorted(SAMPLES)


@pytest.mark.parametrize("language", sorted(PROFILES))
def test_what_is_compared_is_folded(language: str) -> None:
    rules = PROFILES[language]
    compared = [
        *rules.numerals,
        *rules.scales,
        *rules.possible,
        *rules.certain,
        *set().union(*rules.opposites),
    ]
    assert [w for w in compared if fold(w) != w] == []
    assert all(len(pair) == 2 for pair in rules.opposites)
    assert re.compile(rules.endings).sub("", "b") == "b"


@pytest.mark.parametrize("language", sorted(PROFILES))
def test_frames_of_citations_are_regular_expressions(language: str) -> None:
    assert frames(PROFILES[language].citing) is not None


def test_no_given_name_is_of_both_kinds() -> None:
    assert not MEN & WOMEN


@pytest.mark.parametrize("language", sorted(PROFILES))
def test_no_language_turns_a_name_of_all_into_one_of_the_other_kind(language: str) -> None:
    names = PROFILES[language].given_names
    assert {name for name in names if GENDERS.get(name, names[name]) != names[name]} == set()
