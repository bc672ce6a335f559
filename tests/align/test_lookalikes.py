"""Statements in nearly the same words that do not say the same, by phenomenon, in five languages."""

from __future__ import annotations

import pytest

from provenance.align.compare import compare
from provenance.types import SAME, Statement

NUMBERS = [
    ("en", "The company will pay {} crowns for each bottle returned to the shop", "40", "14"),
    ("en", "{} people were rescued from the roof of the mill on Sunday night", "Twelve", "Two"),
    ("en", "Output fell by {} in the first quarter of the year", "3 percent", "3.5 %"),
    ("en", "The budget grew by 3 {} crowns in a single year", "million", "billion"),
    ("en", "The pipe runs 40 {} from the lake to the city", "kilometres", "metres"),
    ("de", "Die Stadt zahlt {} Euro für jede zurückgebrachte Flasche", "40", "14"),
    ("de", "{} Menschen wurden vom Dach der Mühle gerettet", "Zwölf", "Zwei"),
    ("fr", "La ville paie {} euros pour chaque bouteille rapportée", "40", "14"),
    ("fr", "{} personnes ont été sauvées du toit du moulin dimanche", "Douze", "Deux"),
    ("es", "La ciudad paga {} euros por cada botella devuelta a la tienda", "40", "14"),
    ("es", "{} personas fueron rescatadas del techo del molino el domingo", "Doce", "Dos"),
    ("tr", "Belediye getirilen her şişe için {} lira ödeyecek", "40", "14"),
    ("tr", "Değirmenin çatısından {} kişi kurtarıldı", "on iki", "iki"),
]
NEGATIONS = [
    ("en", "We have {}received a warning from the harbour office", "never ", ""),
    ("en", "The bridge {} safe for lorries of every kind", "is", "isn’t"),
    ("en", "Police {} the driver of the red van after the crash", "arrested", "released"),
    ("en", "The price of bread {} again in the harbour towns", "rose", "fell"),
    ("de", "Der Preis für Brot {} in den Hafenstädten", "stieg", "fiel"),
    ("fr", "Le conseil a voté {} le nouveau pont du port", "pour", "contre"),
    ("es", "El precio del pan {} otra vez en los puertos", "subió", "bajó"),
    ("tr", "Ekmek fiyatı liman kentlerinde yine {}", "yükseldi", "düştü"),
    ("de", "Die Brücke ist für Lastwagen jeder Art {}sicher", "nicht ", ""),
    ("de", "Wir haben {} Warnung aus dem Hafenamt erhalten, sagte sie", "keine", "eine"),
    ("fr", "Le pont {} sûr pour les camions de toute taille", "n'est pas", "est"),
    ("es", "El puente {}es seguro para camiones de todo tipo", "no ", ""),
    ("es", "{}ecibimos una advertencia de la oficina del puerto", "Nunca r", "R"),
    ("tr", "Köprü her türlü kamyon için güvenli{}", " değil", ""),
    ("tr", "Bakan yaz tatilinden önce görevinden ayrıl{}", "mayacak", "acak"),
    ("tr", "Liman müdürlüğünden bugüne kadar bir uyarı al{}", "madık", "dık"),
]
OTHERS = [
    ("en", "The minister may resign before the summer", "The minister will resign before the summer"),
    ("de", "Der Minister kann vor dem Sommer zurücktreten", "Der Minister wird vor dem Sommer zurücktreten"),
    ("en", "Marta Lind accused Jonas Berg of taking it", "Jonas Berg accused Marta Lind of taking it"),
    ("en", "The talks with Norland begin on 4 May", "The talks with Norland begin on 4 June"),
    (
        "en",
        "The trial of the mayor starts on Monday in Aldra",
        "The trial of the mayor starts on Monday in Ribe",
    ),
    ("de", "Die Gespräche beginnen am 4. Mai im Rathaus", "Die Gespräche beginnen am 4. Juni im Rathaus"),
    (
        "fr",
        "Les pourparlers commencent le 4 mai à la mairie",
        "Les pourparlers commencent le 4 juin à la mairie",
    ),
    (
        "es",
        "Las charlas comienzan el 4 de mayo en el puerto",
        "Las charlas comienzan el 4 de junio en el puerto",
    ),
    (
        "tr",
        "Görüşmeler 4 Mayıs'ta eski belediyede başlıyor",
        "Görüşmeler 4 Haziran'da eski belediyede başlıyor",
    ),
]
STILL_THE_SAME = [
    ("en", "We sold 1,200 boats in the first year", "We sold twelve hundred boats in the first year"),
    ("en", "It opens on Nov. 5 in the old harbour", "It opens on November 5 in the old harbour"),
    ("en", "The talks with Oleh Nawarskij begin at noon", "The talks with Oleg Navarsky begin at noon"),
    ("en", "It is safe for lorries of every kind", "It is safe for lorries of every kind. Not a word more"),
    ("de", "Am 4. März beginnt der Umbau der Brücke", "Am 4. Maerz beginnt der Umbau der Brücke"),
    ("tr", "Belediye her şişe için 40 lira ödeyecek", "Belediye her şişe için kırk lira ödeyecek"),
]


def relation(language: str, a: str, b: str) -> str:
    return compare(
        Statement(id=1, text=a, language=language), Statement(id=2, text=b, language=language)
    ).relation


@pytest.mark.parametrize(("language", "frame", "a", "b"), NUMBERS)
def test_a_changed_number_or_unit_is_told(language: str, frame: str, a: str, b: str) -> None:
    assert relation(language, frame.format(a), frame.format(b)) == "number_changed"


@pytest.mark.parametrize(("language", "frame", "a", "b"), NEGATIONS)
def test_a_dropped_negation_is_told(language: str, frame: str, a: str, b: str) -> None:
    assert relation(language, frame.format(a), frame.format(b)) == "negated"


@pytest.mark.parametrize(("language", "a", "b"), OTHERS)
def test_another_name_day_or_order_is_told(language: str, a: str, b: str) -> None:
    assert relation(language, a, b) not in SAME


@pytest.mark.parametrize(("language", "a", "b"), STILL_THE_SAME)
def test_another_spelling_of_the_same_is_the_same(language: str, a: str, b: str) -> None:
    assert relation(language, a, b) in SAME
