"""Portuguese, which came in as one data module: what reads, compares and judges has to know it from that alone."""

from __future__ import annotations

import pytest

from provenance.align.compare import compare
from provenance.extract.citations import citations
from provenance.extract.quotes import attributions
from provenance.extract.settings import settings
from provenance.gazetteer import OutletBook
from provenance.lang import PROFILES, detect
from provenance.text.numbers import numbers
from provenance.text.sentences import sentences
from provenance.text.tokens import forms
from provenance.types import Outlet, Span, Statement

PT = PROFILES["pt"]
BOOK = OutletBook(())
OWN = Outlet(id="own", name="Diário da Serra")

SAID = [
    ("«Nada está assinado», disse Rui Moreno.", "Nada está assinado", "Rui Moreno"),
    ("“A obra parou”, afirmou a engenheira Inês Falcão na terça-feira.", "A obra parou", "Inês Falcão"),
    ("O autarca João Prata garantiu que a escola abre em setembro.", "que a escola abre em setembro", "João Prata"),
    ("Segundo a polícia, ninguém ficou ferido.", "ninguém ficou ferido", "a polícia"),
    ("Ninguém ficou ferido, de acordo com os bombeiros.", "Ninguém ficou ferido", "os bombeiros"),
    ("A ponte, segundo a câmara, será fechada.", "A ponte será fechada", "a câmara"),
    ("A ponte é segura, assegurou Marta Lobo.", "A ponte é segura", "Marta Lobo"),
    ("Joana Brito, presidente da junta, disse à Rádio Serra que o muro cai.", "que o muro cai", "Joana Brito"),
    ("O deputado Nuno Sá chamou ao plano “uma vergonha nacional”.", "ao plano uma vergonha nacional", "Nuno Sá"),
    ("Um estudo mostra que metade dos rios está poluída.", "que metade dos rios está poluída", "Um estudo"),
    ("Rui Moreno dirige o moinho. «É muito velho», disse ele.", "É muito velho", "Rui Moreno"),
    ("Inês Falcão dirige o moinho. «É muito velho», disse ela.", "É muito velho", "Inês Falcão"),
    ("Rui Moreno disse que volta. «Não tenho medo», acrescentou.", "Não tenho medo", "Rui Moreno"),
    ("“Foi”, recordou o pescador Tomás Couto, “a pior noite da minha vida.”", "Foi a pior noite da minha vida.", "Tomás Couto"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "content", "name"), SAID)
def test_what_was_said_and_by_whom(text: str, content: str, name: str) -> None:
    last = attributions(text, PT)[-1]
    assert (last.text.translate(str.maketrans("", "", "“”«»")), last.speaker_name) == (content, name)


def test_a_denial_is_one() -> None:
    assert attributions("A ministra negou que houvesse um acordo.", PT)[0].denied


@pytest.mark.parametrize(
    "text", ["O ministro recusou comentar o caso.", "A “festa” durou pouco.", "Ela contou o dinheiro."]
)
def test_what_nobody_said_is_no_speech(text: str) -> None:
    assert attributions(text, PT) == ()


@pytest.mark.parametrize(
    ("text", "how", "name"),
    [
        ("“Acabou”, disse ela ao Jornal do Vale na segunda-feira.", "told", "Jornal do Vale"),
        ("Em entrevista à Rádio Cordilheira, o autarca disse que sai.", "told", "Rádio Cordilheira"),
        ("Segundo a Gazeta do Norte, faltam três toneladas de peixe.", "reported", "Gazeta do Norte"),
        ("O contrato foi revelado pelo Semanário do Sul em maio.", "reported", "Semanário do Sul"),
        ("A notícia foi avançada pelo jornal Correio do Cabo.", "reported", "Correio do Cabo"),
    ],
)
def test_sources_are_cited(text: str, how: str, name: str) -> None:
    found = citations(text, sentences(text, PT), PT.citing, BOOK, OWN)
    assert [(c.how, c.name) for c in found] == [(how, name)]


@pytest.mark.parametrize(
    "text", ["Ela disse ao juiz que sim.", "Ele contou aos jornalistas que sim.", "O jornal estava na mesa."]
)
def test_look_alikes_cite_nobody(text: str) -> None:
    assert citations(text, sentences(text, PT), PT.citing, BOOK, OWN) == ()


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("dezassete barcos e dezessete redes", [17, 17]),
        ("duas mil casas", [2000]),
        ("1.200 ou 3 milhões", [1200, 3_000_000]),
    ],
)
def test_numbers_are_read(text: str, values: list[float]) -> None:
    assert [n.value for n in numbers(forms(text), PT.numerals, PT.scales)] == values


@pytest.mark.parametrize(
    ("one", "two", "relation"),
    [
        ("A ponte velha vai fechar em 12 de maio", "A ponte velha vai fechar a 12 de maio", "near_verbatim"),
        ("A câmara aprovou o plano da ponte velha", "A câmara rejeitou o plano da ponte velha", "negated"),
        ("As obras da ponte custam doze milhões", "As obras da ponte custam treze milhões", "number_changed"),
        ("As obras da ponte vão parar em maio", "As obras da ponte não vão parar em maio", "negated"),
    ],
)
def test_statements_are_compared(one: str, two: str, relation: str) -> None:
    a, b = (Statement(id=n, text=text, language="pt") for n, text in enumerate((one, two)))
    assert compare(a, b).relation == relation


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "O governo disse ontem que não há dinheiro para a ponte."),
        ("es", "El gobierno dijo ayer que no hay dinero para el puente."),
        ("fr", "Le gouvernement a dit hier qu'il n'y a pas d'argent pour le pont."),
        (None, "Il governo ha detto ieri che non ci sono soldi per il ponte."),
    ],
)
def test_neighbours_are_told_apart(language: str | None, text: str) -> None:
    assert detect(text) == language


def test_settings_are_known() -> None:
    text = "“Acabou”, disse a autarca aos jornalistas."
    found = settings(text, Span(start=0, end=len(text)), PT.citing, (), (), set())
    assert {s.kind for s in found} == {"public"}
