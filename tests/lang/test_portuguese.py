"""Portuguese is one data file: what it must be able to do, in sentences of our own."""

from __future__ import annotations

import pytest

from provenance.extract.quotes import attributions
from provenance.extract.reading import read
from provenance.gazetteer import OutletBook
from provenance.lang import PROFILES, detect
from provenance.types import Article, Outlet

BOOK = OutletBook((Outlet(id="reuters", name="Reuters", kind="agency"),), listed=())
SPEECH = [
    ("«Não tivemos escolha», disse a autarca Lena Voss.", "Não tivemos escolha", "Lena Voss"),
    ("“A grua era velha”, explicou o capitão Joel Tarrão.", "A grua era velha", "Joel Tarrão"),
    ("O ministro Pavel Dorna afirmou que não há dinheiro.", "que não há dinheiro", "Pavel Dorna"),
    ("Segundo Ines Falcão, o glaciar perde um metro por ano.", "o glaciar perde um metro", "Ines Falcão"),
    ("A polícia informou que a carrinha estava vazia.", "que a carrinha estava vazia", "a polícia"),
    ("O advogado Tomás Acha negou que tivesse o dinheiro.", "que tivesse o dinheiro", "Tomás Acha"),
    ("Vera Sund é advogada. «O prazo é curto», disse Sund.", "O prazo é curto", "Vera Sund"),
    ("Vera Sund recorreu ontem. «O prazo é curto», disse ela.", "O prazo é curto", "Vera Sund"),
]
CITED = [
    ("Segundo a Reuters, o navio afundou.", "reported"),
    ("O navio afundou, informou a Reuters.", "reported"),
    ("“Ninguém nos avisou”, disse o capitão à Reuters.", "told"),
    ("Em entrevista à Reuters, o capitão falou de um choque.", "told"),
    ("O ministério desmentiu uma notícia da Reuters.", "denied"),
    ("O capitão disse ao tribunal que dormia.", None),
    ("Segundo o contrato, a empresa tem de pagar.", None),
    ("A Reuters mudou de sede em maio.", None),
]


@pytest.mark.parametrize(("text", "words", "name"), SPEECH)
def test_speech_is_read_with_its_speaker(text: str, words: str, name: str) -> None:
    found = [m for m in attributions(text, PROFILES["pt"]) if words in m.text]
    assert [(m.speaker_name or "").lower() for m in found] == [name.lower()]


@pytest.mark.parametrize(("text", "how"), CITED)
def test_citations_are_told_from_look_alikes(text: str, how: str | None) -> None:
    article = Article(url="https://a.example/a", text=text, language="pt")
    assert [c.how for c in read(article, outlet=None, book=BOOK).citations] == ([how] if how else [])


def test_it_is_told_from_spanish() -> None:
    assert detect("O conselho disse na segunda-feira que a ponte vai fechar.") == "pt"
    assert detect("El consejo dijo el lunes que el puente se cierra y que los vecinos no lo quieren.") == "es"


def test_a_denial_is_kept() -> None:
    (mention,) = attributions("O ministro negou que soubesse do plano.", PROFILES["pt"])
    assert mention.denied
