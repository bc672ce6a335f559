"""Lines that ask, call, caption or state rights are no claims, in six languages; what only begins like one is."""

from __future__ import annotations

import pytest

from provenance.extract.reading import read
from provenance.gazetteer import OutletBook
from provenance.types import Article

BOOK = OutletBook((), listed=())
STORY = {
    "en": "The council said the bridge in the town would stay closed and that there was no money for it.",
    "de": "Der Rat der Stadt hat die Brücke gesperrt und es ist nicht klar, wann sie wieder öffnet.",
    "tr": "Belediye köprünün kapalı kalacağını ve onarım için bir tarih olmadığını söyledi.",
    "fr": "La mairie de la ville a fermé le pont et il n'y a pas de date pour les travaux.",
    "es": "El ayuntamiento de la ciudad cerró el puente y no hay fecha para las obras que se hacen.",
    "pt": "A câmara da cidade fechou a ponte e não há data para as obras que se fazem.",
}
NO_CLAIM = [
    ("en", "Was the bridge ever safe?"),
    ("en", "Subscribe to our newsletter for more stories like this."),
    ("en", "Have you seen the fire? Email us at news@bugle.example."),
    ("en", "A view of the harbour on Monday. (Photo by Ann Roe)"),
    ("en", "Become a member and support local journalism."),
    ("en", "This article was updated at 4 pm."),
    ("de", "War die Brücke jemals sicher?"),
    ("de", "Abonnieren Sie unseren Newsletter und verpassen Sie keine Nachricht."),
    ("de", "Dieser Artikel wurde um 16 Uhr aktualisiert."),
    ("de", "Der Steg am Montag (Foto: Ada Holm)."),
    ("tr", "Köprü hiç güvenli miydi?"),
    ("tr", "Bültenimize abone olun, hiçbir haberi kaçırmayın."),
    ("tr", "Bu haber saat 16.00'da güncellendi."),
    ("fr", "Le pont a-t-il jamais été sûr ?"),
    ("fr", "Cliquez ici pour lire la suite de notre enquête."),
    ("fr", "Cet article est réservé aux abonnés."),
    ("es", "¿Fue seguro alguna vez el puente?"),
    ("es", "Descargue nuestra aplicación para seguir la actualidad."),
    ("es", "© 2024 El Malecón. Todos los derechos reservados."),
    ("pt", "A ponte alguma vez foi segura?"),
    ("pt", "Registe-se para receber os nossos alertas."),
    ("pt", "Este artigo foi atualizado às 16h00."),
]
CLAIM = [
    ("en", "By noon on Monday nine of the cracks had been filled."),
    ("en", "Follow-up checks at the plant showed nine leaks in May."),
    ("de", "Von Norden kam der Wind mit neun Stärken."),
    ("tr", "Fırtınada iki tekne battı ve kimse yaralanmadı."),
    ("fr", "Suivi par neuf bateaux, le remorqueur a quitté le port."),
    ("es", "Dos barcos se hundieron en la tormenta del lunes."),
    ("pt", "Dois barcos afundaram-se na tempestade de segunda-feira."),
]


def found_behind_the_story(language: str, line: str) -> bool:
    text = f"{STORY[language]}\n{line}"
    article = Article(url="https://own.example/a", text=text, language=language)
    return any(m.start > len(STORY[language]) for m in read(article, outlet=None, book=BOOK).mentions)


@pytest.mark.parametrize(("language", "line"), NO_CLAIM)
def test_what_asserts_nothing_of_the_world_is_no_claim(language: str, line: str) -> None:
    assert not found_behind_the_story(language, line)


@pytest.mark.parametrize(("language", "line"), CLAIM)
def test_what_only_begins_like_it_is_a_claim(language: str, line: str) -> None:
    assert found_behind_the_story(language, line)
