"""What outlets take back: notes of correction in the languages the program reads."""

from __future__ import annotations

import pytest

from provenance.extract.reading import read
from provenance.gazetteer import OutletBook
from provenance.types import Reading
from tests.builders import make_article, make_outlet

TIMES = make_outlet("harbour-times")
WIRE = make_outlet("coast-wire", kind="agency")
MAIL = make_outlet("north-mail")
BOOK = OutletBook((TIMES, WIRE, MAIL))
OPENINGS = {
    "en": "The pier of the town is closed and nobody has walked on it since the day the ferry stopped.",
    "de": "Der Steg der Stadt ist gesperrt, und niemand hat ihn seit dem Tag betreten, an dem die Fähre hielt.",
    "fr": "La jetée de la ville est fermée et personne ne l'a empruntée depuis le jour où le bac s'est arrêté.",
    "es": "El muelle de la ciudad está cerrado y nadie lo ha pisado desde el día en que paró el transbordador.",
    "pt": "O cais da cidade está fechado e ninguém o pisou desde o dia em que a barca parou de navegar.",
    "tr": "Kentin iskelesi kapalı ve vapurun durduğu günden bu yana hiç kimse iskelenin üzerinde yürümedi.",
}


def reading(note: str, language: str = "en") -> Reading:
    """A short story with a last line."""
    article = make_article(f"{OPENINGS[language]}\n{note}", language=language)
    return read(article, outlet=TIMES, book=BOOK)


SAID = {
    "en": "Correction: An earlier version of this article said that the pier had been sold to a brewer.",
    "de": "Korrektur: In einer früheren Version dieses Artikels hieß es, der Steg sei an einen Brauer verkauft worden.",
    "fr": "Rectificatif : une première version de cet article affirmait que la jetée avait été vendue à un brasseur.",
    "es": "Fe de errores: una versión anterior de este artículo decía que el muelle se había vendido a un cervecero.",
    "pt": "Errata: uma versão anterior desta reportagem dizia que o cais tinha sido vendido a um cervejeiro.",
}


@pytest.mark.parametrize("language", SAID)
def test_what_stood_there_is_taken_back_and_not_told(language: str) -> None:
    found = reading(SAID[language], language)
    assert [c.kind for c in found.corrections] == ["corrected"]
    (back,) = [m for m in found.mentions if m.cited]
    assert [(c.how, c.own_outlet, c.outlet_id) for c in back.cited] == [("corrected", True, TIMES.id)]
    assert all(m.spans[0].end <= len(OPENINGS[language]) for m in found.mentions if m is not back)


NAMED = {
    "en": "Correction: An earlier version of this article attributed the remark to Coast Wire.",
    "de": "Anmerkung der Redaktion: In einer früheren Fassung dieses Textes wurde das Zitat fälschlich Coast Wire zugeschrieben.",
    "fr": "Rectificatif : une première version de cet article attribuait à tort ces propos à Coast Wire.",
    "es": "Corrección: una versión anterior de esta noticia atribuía por error la frase a Coast Wire.",
    "pt": "Correção: uma versão anterior deste texto atribuía por engano a frase à Coast Wire.",
    "tr": "Düzeltme: Haberin önceki sürümünde sözler yanlışlıkla Coast Wire ajansına atfedilmişti.",
}


@pytest.mark.parametrize("language", NAMED)
def test_outlet_named_by_mistake_is_known_and_no_source_of_the_page(language: str) -> None:
    found = reading(NAMED[language], language)
    assert [[m.outlet_id for m in c.misnamed] for c in found.corrections] == [[WIRE.id]]
    assert WIRE.id not in {c.outlet_id for c in found.citations}


@pytest.mark.parametrize(
    ("note", "wrong"),
    [
        ("Correction: Ada Holm spoke to the Harbour Times, not to Coast Wire.", ["coast-wire"]),
        ("Correction: the words were wrongly ascribed to Coast Wire instead of to the Harbour Times.", ["coast-wire"]),
        ("Correction, May 3: the pier has forty planks.", []),
    ],
)  # fmt: skip
def test_right_outlet_beside_the_wrong_one_is_not_taken_for_it(note: str, wrong: list[str]) -> None:
    (correction,) = reading(note).corrections
    assert [m.outlet_id for m in correction.misnamed] == wrong


RIGHTFUL = [
    ("en", "Clarification: We credited Coast Wire with the report on the pier. It was first published by the North Mail."),
    ("en", "Correction: This story originally cited Coast Wire as the source. The figures came from the North Mail."),
    ("en", "An earlier version of this article misattributed a quote to Coast Wire; she was speaking to the North Mail."),
    ("en", "Note: the quote was taken from the North Mail and not, as we reported, from Coast Wire."),
    ("en", "Correction: Coast Wire was named as the source; the story should have named the North Mail."),
    ("de", "Korrektur: Wir hatten das Interview zunächst Coast Wire zugeschrieben. Geführt hat es die North Mail."),
    ("de", "Hinweis: Das Gespräch führte North Mail und nicht, wie zunächst berichtet, Coast Wire."),
    ("de", "Transparenzhinweis: Statt Coast Wire hätte hier North Mail als Quelle genannt werden müssen."),
    ("fr", "Correction : nous avions attribué cette information à Coast Wire. Elle a été révélée par North Mail."),
    ("es", "Fe de errores: atribuimos la frase a Coast Wire. Ada Holm habló con North Mail."),
    ("pt", "Erramos: o texto atribuiu a frase à Coast Wire. A entrevista foi concedida à North Mail."),
    ("tr", "Düzeltme: Ada Holm Coast Wire'a değil, North Mail'e konuştu."),
    ("tr", "Düzeltme: Röportajın Coast Wire'a verildiğini yazmıştık. Röportaj North Mail'e verilmişti."),
    ("tr", "Not: Haberin önceki halinde kaynak olarak Coast Wire gösterilmişti; doğru kaynak North Mail'dir."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "note"), RIGHTFUL)
def test_note_says_who_was_named_by_mistake_and_who_should_have_been(language: str, note: str) -> None:
    (correction,) = reading(note, language).corrections
    assert [m.outlet_id for m in correction.misnamed] == [WIRE.id]
    assert correction.rightful is not None
    assert correction.rightful.outlet_id == MAIL.id


@pytest.mark.parametrize(
    "note",
    [
        "Clarification: We wrote that the pier was sold in 2019. It was sold in 2021, as Coast Wire reported.",
        "Correction: The North Mail found eleven cracked piles, not twelve.",
    ],
)
def test_correction_of_anything_else_names_nobody_by_mistake(note: str) -> None:
    (correction,) = reading(note).corrections
    assert (correction.misnamed, correction.rightful) == ((), None)


@pytest.mark.parametrize(
    "note",
    [
        "Editor's note: Coast Wire, which we cited in this story, has seven reporters on the coast.",
        "Editor's note: We said goodbye to the ferry with the North Mail.",
    ],
)
def test_note_of_an_editor_that_takes_nothing_back_is_none_of_correction(note: str) -> None:
    assert not any(c.misnamed for c in reading(note).corrections)


WITHDRAWN = {
    "en": "This story has been withdrawn because its only source could not be confirmed.",
    "de": "Die Redaktion hat den Artikel zurückgezogen, weil die einzige Quelle nicht bestätigt werden konnte.",
    "fr": "Cet article a été retiré parce que sa seule source n'a pas pu être confirmée.",
    "es": "Esta noticia ha sido retirada porque su única fuente no pudo ser confirmada.",
    "pt": "Esta reportagem foi retirada porque a sua única fonte não pôde ser confirmada.",
    "tr": "Bu haber tek kaynağı doğrulanamadığı için yayından kaldırılmıştır.",
}


@pytest.mark.parametrize("language", WITHDRAWN)
def test_withdrawal_is_told_from_a_correction(language: str) -> None:
    assert [c.kind for c in reading(WITHDRAWN[language], language).corrections] == ["withdrawn"]


@pytest.mark.parametrize(
    "line",
    [
        "Editor's note: This story contains descriptions of violence.",
        "“We withdraw the report,” said Ada Holm, who called it wrong.",
        "The ministry issued a correction: the harbour had not been sold.",
        "The correction of the market went on, and a broker said that the article was wrong.",
    ],
)
def test_story_that_speaks_of_corrections_takes_nothing_back(line: str) -> None:
    assert reading(line).corrections == ()
