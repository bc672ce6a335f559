"""What is said to an outlet's reporter is said to the outlet, and the reporter is not who says it."""

from __future__ import annotations

import pytest

from provenance.extract.reading import read
from provenance.gazetteer import OutletBook
from tests.builders import make_article

BOOK = OutletBook(())


@pytest.mark.parametrize(
    ("language", "text", "outlet"),
    [
        ("de", "„Wir sind bereit“, sagte Yilmaz einem Reuters-Reporter.", "Reuters"),
        ("de", "„Wir sind bereit“, sagte Yilmaz einer dpa-Korrespondentin am Freitag.", "Deutsche Presse-Agentur"),
        ("de", "Die Brücke werde geschlossen, sagte Yilmaz einer Reporterin der Süddeutschen Zeitung.", "Süddeutsche Zeitung"),
        ("de", "Gegenüber einem Reporter von Reuters sagte Yilmaz, die Brücke werde geschlossen.", "Reuters"),
        ("fr", "« Nous sommes prêts », a déclaré Yilmaz à un journaliste de l'AFP.", "Agence France-Presse"),
        ("fr", "« Nous sommes prêts », a indiqué Yilmaz à une correspondante de Reuters.", "Reuters"),
        ("es", "«Estamos listos», dijo Yilmaz a un periodista de EFE.", "EFE"),
        ("es", "Yilmaz dijo a un reportero de Reuters que el puente se cerraría.", "Reuters"),
        ("pt", "“Estamos prontos”, disse Yilmaz a um repórter da Folha de S.Paulo.", "Folha de S.Paulo"),
        ("tr", "DHA muhabirine açıklama yapan Yılmaz, “Her şey hazır” dedi.", "Demirören News Agency"),
        ("tr", "Yılmaz, Reuters’ın Ankara temsilcisine yaptığı açıklamada, köprünün kapatıldığını söyledi.", "Reuters"),
        ("tr", "Reuters muhabirinin sorularını yanıtlayan Yılmaz, “Her şey hazır” dedi.", "Reuters"),
    ],
)  # fmt: skip
def test_who_tells_a_reporter_tells_the_outlet(language: str, text: str, outlet: str) -> None:
    mentions = read(make_article(text, language=language), outlet=BOOK.by_id("bbc"), book=BOOK).mentions
    found = [(m.speaker, [(c.name, c.how) for c in m.cited]) for m in mentions]
    assert found == [("Yılmaz" if language == "tr" else "Yilmaz", [(outlet, "told")])]


def test_who_speaks_for_an_authority_is_not_cut_off_from_it() -> None:
    text = "„Wir sind bereit“, sagte die Sprecherin einer Behörde."
    [mention] = read(make_article(text, language="de"), outlet=None, book=BOOK).mentions
    assert mention.speaker == "die Sprecherin einer Behörde"


@pytest.mark.parametrize(
    ("host", "outlet"), [("sozcu.com.tr", ["Anadolu Agency"]), ("theguardian.com", []), ("lemonde.fr", [])]
)
def test_initials_of_turkeys_agency_are_its_own_on_turkish_pages_alone(host: str, outlet: list[str]) -> None:
    book = BOOK.seen_from(BOOK.by_host(host))
    text = "ANKARA (AA) - Köprü pazartesi günü kapatılacak."
    article = make_article(text, language="tr")
    assert [
        c.name for c in read(article, outlet=BOOK.by_host(host), book=book).citations if c.outlet_id
    ] == outlet
