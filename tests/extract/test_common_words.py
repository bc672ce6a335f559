"""Names of known outlets that are common words as well: what makes them names, and what does not."""

from __future__ import annotations

import pytest

from provenance.extract.citations import citations
from provenance.gazetteer import OutletBook
from provenance.lang import PROFILES
from provenance.text.sentences import sentences

BOOK = OutletBook()
CITED = [
    ("en", "Time magazine reported that the deal was dead.", "Time"),
    ("en", "According to the Times of India, the dam failed.", "The Times of India"),
    ("en", "The Hill reported that he would run.", "The Hill"),
    ("de", "Das berichtet der Focus.", "Focus"),
    ("de", "Wie die Welt berichtet, ist der Hafen zu.", "Die Welt"),
    ("fr", "Le Monde a révélé l’affaire.", "Le Monde"),
    ("es", "El País informó del caso.", "El País"),
    ("es", "La Nación lo publicó el lunes.", "La Nación"),
    ("tr", "Sabah gazetesi, köprünün kapandığını yazdı.", "Sabah"),
    ("pt", "O Globo noticiou o caso.", "O Globo"),
]
NOT_CITED = [
    ("en", "Time will tell, he told the court."),
    ("en", "Focus groups told the party it would lose."),
    ("en", "The Metro line told riders to wait."),
    ("en", "Bloomberg, the former mayor, told the crowd he would run."),
    ("de", "Die Zeit drängt, sagte sie dem Rat."),
    ("fr", "Le monde a changé, a dit le maire."),
    ("fr", "La Croix rouge a publié un rapport."),
    ("es", "El país necesita agua, informó el alcalde."),
    ("es", "La Razón de su viaje, dijo, era otra."),
    ("tr", "Sabah köprü kapandı, dedi muhtar."),
    ("pt", "O público aplaudiu de pé, disse o ator."),
]


def cited(language: str, text: str) -> list[str]:
    words = PROFILES[language]
    return [c.name for c in citations(text, sentences(text, words), words.citing, BOOK, None)]


@pytest.mark.parametrize(("language", "text", "name"), CITED)
def test_a_capital_and_what_an_outlet_does_make_a_common_word_its_name(
    language: str, text: str, name: str
) -> None:
    assert cited(language, text) == [name]


@pytest.mark.parametrize(("language", "text"), NOT_CITED)
def test_the_word_itself_is_no_name(language: str, text: str) -> None:
    assert cited(language, text) == []
