"""In what setting something was said."""

from __future__ import annotations

import pytest

from provenance.extract.settings import official, on_record, settings
from provenance.lang import profile
from provenance.types import Citation, Setting, Span

ENGLISH = profile("en").citing


def found(text: str, *cited: Citation, said: tuple[Span, ...] = ()) -> dict[str, Setting]:
    here = settings(text, Span(start=0, end=len(text)), ENGLISH, said, cited, {c.name for c in cited})
    return {s.kind: s for s in here}


@pytest.mark.parametrize(
    "text",
    [
        "“We are done,” she told reporters.",
        "The firm said in a statement that it was done.",
        "He said at a press conference on Monday that it was over.",
        "“Done,” the mayor tweeted.",
        "He told a packed meeting that it was over.",
        "The indictment said that the ledger was forged.",
        "According to court documents, the ledger was forged.",
        "The league announced a new season.",
        "She wrote on Facebook that it was over.",
        "The minister told parliament that it was over.",
    ],
)
def test_what_is_said_to_all_is_public(text: str) -> None:
    assert "public" in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "“We are done,” she told the Skerry Gazette.",
        "She told her brother that it was over.",
        "The release of a second ferry is planned.",
        "It was done in an effort to address the tide.",
        "A person close to the sale said that it was over.",
        "The hotel has changed hands for a large sum.",
    ],
)
def test_what_is_said_to_one_or_by_nobody_is_not(text: str) -> None:
    assert "public" not in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "He was arrested on Monday.",
        "She pleaded guilty to theft.",
        "Tickets go on sale in March.",
        "He has always denied the charge.",
        "The town awarded a contract to a firm from Skerry.",
    ],
)
def test_acts_and_dates_are_on_record(text: str) -> None:
    setting = on_record(text, Span(start=0, end=len(text)), ENGLISH)
    assert setting is not None
    assert setting.kind == "public"


def test_what_has_changed_hands_is_on_no_record() -> None:
    text = "The hotel has changed hands for a large sum and will close in May."
    assert on_record(text, Span(start=0, end=len(text)), ENGLISH) is None


def test_words_of_a_quote_are_no_setting() -> None:
    text = "“He tweeted it,” Ada Holm said."
    assert found(text, said=(Span(start=1, end=14),)) == {}


def test_a_body_speaks_in_public_unless_an_outlet_is_named() -> None:
    text = "The harbour commission said that the pier was closed."
    setting = official(text, Span(start=0, end=len(text)), ENGLISH, ())
    assert setting is not None
    assert setting.kind == "public"


def test_a_paper_of_that_name_is_no_post() -> None:
    assert "public" in found("She was quoted from a short post on Monday.")
    assert "public" not in found("She was quoted by the newspaper Quay Post on Monday.")


def test_a_body_in_somebodys_office_does_not_speak() -> None:
    for text, speaks in (
        ("According to the school board, it is over.", True),
        ("According to the council in Tarn, it is over.", True),
        ("According to board member Ada Holm, it is over.", False),
        ("According to works council chairman Jan Ware, it is over.", False),
        ("According to the works council chairman, Jan Ware, it is over.", False),
    ):
        whole = Span(start=0, end=len(text))
        assert (official(text, whole, ENGLISH, ()) is not None) == speaks, text


def test_a_document_has_its_issuers_name() -> None:
    text = "A study published in the Tide Journal found that eels sleep."
    at = text.index("Tide Journal")
    issuer = Citation(name="Tide Journal", how="reported", span=Span(start=at, end=at + 12))
    assert found(text, issuer)["document"].name == "Tide Journal"


def test_what_was_said_long_ago_is_archive() -> None:
    assert "archive" in found("“Never,” she said in 2015, when the pier was new.")
    assert "archive" in found("In an earlier interview she had called it mad.")


RELAYED = {
    "en": (
        "the Skerry Gazette reported, citing the fishery ministry",
        "the Skerry Gazette reported, citing court papers",
    ),
    "de": (
        "berichtet das Skerry-Blatt unter Berufung auf die Polizei",
        "das Blatt berief sich auf eine Mitteilung",
    ),
    "fr": ("a rapporté la Gazette, citant le ministère", "selon la Gazette, qui cite un communiqué"),
    "es": ("informó la Gaceta, citando a la policía", "informó la Gaceta, que cita un comunicado"),
    "pt": ("noticiou a Gazeta, citando o ministério", "noticiou a Gazeta, citando um comunicado"),
    "tr": ("Skerry Gazetesi'nin valiliğe dayandırdığı habere göre", "gazete, bakanlığa dayanarak yazdı"),
}


@pytest.mark.parametrize(("language", "text"), [(code, text) for code in RELAYED for text in RELAYED[code]])
def test_what_an_outlet_has_from_a_body_was_said_in_public(language: str, text: str) -> None:
    here = settings(text, Span(start=0, end=len(text)), profile(language).citing, (), (), ())
    assert [s.kind for s in here] == ["public"]


@pytest.mark.parametrize(
    "text",
    [
        "the Skerry Gazette reported, citing a source in the fishery ministry",
        "the Skerry Gazette reported, citing two people close to the council",
        "the Skerry Gazette reported, citing unnamed officials",
        "the Skerry Gazette reported, citing leaked court papers",
    ],
)
def test_what_an_outlet_has_from_somebody_inside_was_not(text: str) -> None:
    assert "public" not in found(text)


def test_an_interview_is_a_setting() -> None:
    assert "interview" in found("In an interview, Ada Holm called it mad.")
