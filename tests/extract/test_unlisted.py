"""Names of outlets that no list has."""

from __future__ import annotations

import pytest

from provenance.extract.unlisted import unlisted
from provenance.gazetteer import OutletBook
from provenance.lang import PROFILES, profile
from provenance.types import Outlet

BOOK = OutletBook((Outlet(id="wb", name="Wellenblick"),), listed=())
OWN = Outlet(id="own", name="Hafenblatt")
SURE = [
    ("en", "It was first reported by Quayline.", "Quayline"),
    ("en", "Quayline, a newsletter about ports, said so.", "Quayline"),
    ("en", "Quayline, citing unnamed officials, said so.", "Quayline"),
    ("en", "Two people familiar with the talks told Quayline Nordic so.", "Quayline Nordic"),
    ("en", "He told KQRT-TV so.", "KQRT-TV"),
    ("en", "He told Quayline.media so.", "Quayline.media"),
    ("en", "The site Quayline said so.", "Quayline"),
    ("en", "He spoke on Channel 11 of it.", "Channel 11"),
    ("de", "Das schreibt das Portal Kaikante.", "Kaikante"),
    ("de", "Das schreibt die „Kaikante“.", "Kaikante"),
    ("de", "Das Portal Kaikante schreibt das.", "Kaikante"),
    ("de", "Das steht im Bericht des Magazins Kaikante.", "Kaikante"),
    ("tr", "Bunu Rıhtım Postası gazetesinin haberi gösterdi.", "Rıhtım Postası"),
    ("tr", "Bunu yerel haber sitesi Rıhtım yazdı.", "Rıhtım"),
    ("fr", "Le site d’information suisse Quai Neuf l’a écrit.", "Quai Neuf"),
    ("fr", "La Gazette du Phare l’a écrit.", "La Gazette du Phare"),
    ("es", "El diario chileno Muelle Norte lo dijo.", "Muelle Norte"),
    ("pt", "O site brasileiro Cais Novo noticiou.", "Cais Novo"),
]
NONE = [
    ("en", "The company reported by Monday."),
    ("en", "Sources close to the talks told the European Commission so."),
    ("en", "State newspaper reports said so."),
    ("en", "NEWS\nRita Holm left."),
    ("de", "Das schreibt die Wochenzeitung morgen."),
    ("es", "Lo dijo Marta Lobo en Sevilla."),
]


@pytest.mark.parametrize(("language", "text", "name"), SURE)
def test_what_stands_beside_a_name_makes_it_an_outlet(language: str, text: str, name: str) -> None:
    found = [n.name for n in unlisted(text, PROFILES[language].citing, BOOK, OWN) if not n.doubtful]
    assert name in found


@pytest.mark.parametrize(("language", "text"), NONE)
def test_other_names_are_none(language: str, text: str) -> None:
    found = unlisted(text, PROFILES[language].citing, BOOK, OWN)
    assert [n.name for n in found if not n.doubtful and not n.institutional] == []


def test_a_case_ending_does_not_hide_a_known_outlet() -> None:
    text = "Nach Informationen des Hafenblatts und des Wellenblicks war es so."
    found = list(unlisted(text, PROFILES["de"].citing, BOOK, OWN))
    assert [n.outlet.id for n in found if n.outlet] == ["own", "wb"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Laut dem Weserlander Boten war es so.", "Weserlander Bote"),
        ("Das steht in der Nordischen Rundschau.", "Nordische Rundschau"),
        ("Das steht in der Hafen Zeitung.", "Hafen Zeitung"),
    ],
)
def test_a_name_is_told_as_nothing_governs_it(text: str, name: str) -> None:
    assert [n.name for n in unlisted(text, PROFILES["de"].citing, BOOK, OWN)] == [name]


def test_a_journals_name_goes_on_behind_of_and_a_papers_does_not() -> None:
    words = profile("en").citing
    text = "So the Quay Review of Harbour Medicine says; so does Wee of the Argus Times."
    found = [n.name for n in unlisted(text, words, BOOK, OWN)]
    assert found == ["Quay Review of Harbour Medicine", "Argus Times"]


def test_a_name_once_shown_to_be_an_outlet_is_one_everywhere() -> None:
    text = "The site Quayline said so. On Friday he told Quayline he was sorry."
    found = list(unlisted(text, PROFILES["en"].citing, BOOK, OWN))
    assert [text[n.start : n.end] for n in found] == ["Quayline", "Quayline"]
