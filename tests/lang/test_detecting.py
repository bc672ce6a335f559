"""What language a text is in, and that languages nobody described are not taken for their neighbours."""

from __future__ import annotations

import pytest

from provenance.lang import detect

OURS = {
    "en": "The council said on Monday that the bridge will be closed for two weeks.",
    "de": "Der Rat teilte am Montag mit, dass die Brücke für zwei Wochen gesperrt wird.",
    "fr": "Le conseil a annoncé lundi que le pont sera fermé pendant deux semaines.",
    "es": "El consejo anunció el lunes que el puente estará cerrado durante dos semanas.",
    "tr": "Meclis, köprünün iki hafta için kapalı olacağını ve bu kararın kesin olduğunu açıkladı.",
}
OTHERS = {
    "sl": "Ta smo rekli: »Nič ni podpisano,« je dejal minister v sredo zvečer.",
    "it": "Il consiglio ha detto lunedì che il ponte sarà chiuso per due settimane.",
    "nl": "De raad zei maandag dat de brug twee weken dicht is voor het verkeer.",
    "sv": "Rådet sade på måndagen att bron är stängd i två veckor och att det inte går att köra.",
    "fi": "Neuvosto sanoi maanantaina, että silta on suljettu ja ettei se ole auki.",
    "hr": "Vijeće je u ponedjeljak reklo da će most biti zatvoren i da se ne zna do kada.",
    "pl": "Rada powiedziała w poniedziałek, że most jest zamknięty i nie wiadomo do kiedy.",
    "ru": "Совет сообщил в понедельник, что мост закрыт на две недели.",
}


@pytest.mark.parametrize(("language", "text"), OURS.items())
def test_our_languages_are_known_from_one_sentence(language: str, text: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize(("language", "text"), OTHERS.items())
def test_other_languages_are_none_of_ours(language: str, text: str) -> None:
    assert detect(text) is None, language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He said no."),
        ("de", "Rue wies die Vorwürfe als „haltlos“ zurück."),
        ("es", "«No», dijo Rue."),
        ("tr", "Rue, “İskele bizim” dedi."),
        ("fr", "Rue a nié."),
        ("pt", "«O cais é nosso», disse Rue."),
        (None, "Il sindaco ha detto: «No»."),
        (None, "De burgemeester zei: ‘Nee’."),
        (None, "«No», va dir Anna."),
        (None, "“42” (19)"),
    ],
)
def test_a_few_words_are_told_by_their_verb_of_saying(language: str | None, text: str) -> None:
    assert detect(text) == language
