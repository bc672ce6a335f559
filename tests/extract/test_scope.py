"""How far a citation reaches, and where the article speaks for itself again."""

from __future__ import annotations

import pytest

from provenance.extract.reading import read
from provenance.gazetteer import OutletBook
from provenance.types import Article, Mention, Outlet

BOOK = OutletBook(
    (Outlet(id="gazette", name="Skerry Gazette"), Outlet(id="own", name="Harbour Bugle")), listed=()
)
OWN = BOOK.by_id("own")


def mentions(text: str) -> tuple[Mention, ...]:
    return read(Article(url="https://bugle.example/a", text=text), outlet=OWN, book=BOOK).mentions


def sources(text: str, words: str) -> list[tuple[str, str]]:
    """Outlet and reach of the citations on the first mention that holds the words."""
    found = next(m for m in mentions(text) if words in m.text)
    return [(c.name, c.reach) for c in found.cited]


BORROWED = """Talks on the bridge began in spring.
According to the Skerry Gazette, the council offered to pay for half of the new bridge.
In the talks the council made plain that it would not wait for the railway. They also stress that the cheap design was never chosen.
“With the cheap design we would have had a bridge for trams and nothing else,” officials were quoted as saying.
Following the dispute, engineers hinted that the old bridge could be repaired.
The council bought the old bridge in 1961 for a single coin after the ferry company went out of business."""


def test_a_citation_covers_its_own_sentence() -> None:
    assert sources(BORROWED, "half of the new bridge") == [("Skerry Gazette", "own")]


def test_marked_sentences_are_carried_over_paragraphs() -> None:
    assert sources(BORROWED, "cheap design was never chosen") == [("Skerry Gazette", "carried")]
    assert sources(BORROWED, "a bridge for trams") == [("Skerry Gazette", "carried")]


def test_what_stands_between_two_marked_sentences_is_carried() -> None:
    assert sources(BORROWED, "not wait for the railway") == [("Skerry Gazette", "carried")]


@pytest.mark.parametrize("words", ["Talks on the bridge", "could be repaired", "for a single coin"])
def test_what_stands_before_and_the_background_after_are_nobodys(words: str) -> None:
    assert sources(BORROWED, words) == []


def test_an_unmarked_sentence_right_after_a_report_is_carried() -> None:
    text = "The Skerry Gazette reported that the pier is closed. Two of its pillars have moved by a hand."
    assert sources(text, "Two of its pillars") == [("Skerry Gazette", "carried")]


def test_an_unmarked_sentence_right_after_told_is_not() -> None:
    text = (
        "“The pier is closed,” Ada Holm told the Skerry Gazette. It was built of oak in 1890 by two brothers."
    )
    assert sources(text, "built of oak") == []


def test_who_told_an_outlet_goes_on_talking_to_it() -> None:
    text = "“The pier is closed,” Ada Holm told the Skerry Gazette.\nHoles are everywhere.\n“It may fall in a storm,” Holm said."
    assert sources(text, "may fall in a storm") == [("Skerry Gazette", "carried")]


def test_a_public_statement_ends_what_is_borrowed() -> None:
    text = (
        "The Skerry Gazette reported that the pier is closed. "
        "In a statement the harbour board said it would open it again within a week."
    )
    assert sources(text, "open it again") == []


def test_officials_in_another_paragraph_end_what_an_interview_carries() -> None:
    text = (
        "Skerry Gazette gazetesine konuşan kaptan Ada Holm, “Gemi battı” dedi.\n"
        "Liman idaresinin açıklamasına göre iskele iki hafta kapalı kalacak."
    )
    page = Article(url="https://bugle.example/a", text=text, language="tr")
    said, announced = read(page, outlet=OWN, book=BOOK).mentions
    assert [c.name for c in said.cited] == ["Skerry Gazette"]
    assert announced.cited == ()


def test_another_source_takes_over() -> None:
    text = "The Skerry Gazette reported that the pier is closed. It will never open again, the diver told the Bugle."
    assert sources(text, "never open again") == [("Harbour Bugle", "own")]


def test_a_citation_can_cover_what_stands_before_it() -> None:
    text = (
        "The keeper says he was told to put out the lamp at noon. His account appeared in the Skerry Gazette."
    )
    assert sources(text, "put out the lamp") == [("Skerry Gazette", "carried")]


def test_the_gist_before_a_quote_was_told_to_the_same_outlet() -> None:
    text = "The harbour board would sell the pier, it said. “We must,” its head, Ada Holm, told the Skerry Gazette."
    assert ("Skerry Gazette", "carried") in sources(text, "sell the pier")


def test_whom_the_outlet_asked_speaks_to_it() -> None:
    text = "We asked three divers what they had seen.\n“There was nothing left of the old pillars down there,” said Ada Holm."
    assert sources(text, "nothing left") == [("Harbour Bugle", "carried")]


def test_excerpts_belong_to_the_outlets_that_close_them() -> None:
    text = (
        "Here is what the papers say of the new pier:\nThe pier is the best thing that ever happened to us.\n[Skerry Gazette]\n"
        "It is far too long and it leads to nothing at all.\n[Lowland Times]"
    )
    assert sources(text, "best thing") == [("Skerry Gazette", "carried")]
    assert sources(text, "too long") == [("Lowland Times", "carried")]


def test_a_study_goes_on_under_its_researchers_whoever_spoke_between() -> None:
    text = (
        "A paper in the Journal of Gull Studies reports that gulls remember faces.\n"
        "“They do,” Ada Holm told the Skerry Gazette.\nThe team tracked 41 gulls for six years."
    )
    assert sources(text, "tracked 41 gulls") == [("Journal of Gull Studies", "carried")]


def test_a_closing_line_on_who_had_it_first_speaks_of_the_lead() -> None:
    text = "The bank will be sold to a fund in spring.\nNobody would say more.\nThe sale was first reported by the Skerry Gazette."
    assert sources(text, "sold to a fund") == [("Skerry Gazette", "carried")]


def test_the_same_interview_is_the_one_named_before_the_own_work() -> None:
    text = (
        "“It is a bridge,” Ada Holm told the Skerry Gazette.\n“It is a toy,” Per Moe told the Harbour Bugle.\n"
        "In the same interview her deputy had called it a gift to the town."
    )
    assert sources(text, "gift to the town") == [("Skerry Gazette", "carried")]


def test_what_stands_between_two_citations_of_one_report_is_borrowed() -> None:
    text = (
        "The Skerry Gazette reported that the pier is closed.\nTwo of its pillars have moved by a hand.\n"
        "A third has sunk, the Skerry Gazette reported."
    )
    assert sources(text, "Two of its pillars") == [("Skerry Gazette", "carried")]


def test_somebody_elses_words_after_told_are_not_borrowed() -> None:
    text = "“We stopped at noon,” Ada Holm told the Skerry Gazette.\nMillstone said that it would go on for a week."
    assert sources(text, "go on for a week") == []


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "Die Pumpe stand neun Nächte still. Das berichtet Kaikante Online.", "Kaikante Online"),
        ("tr", "Köprü dokuz gece kapalı kaldı. Haberi ilk olarak Rıhtım Haber duyurdu.", "Rıhtım Haber"),
        ("es", "El puente cerró nueve noches. Así lo informó la agencia Reuters.", "Reuters"),
    ],
)
def test_a_credit_behind_what_was_said_reaches_back(language: str, text: str, name: str) -> None:
    article = Article(url="https://own.example/a", text=text, language=language)
    found = read(article, outlet=None, book=OutletBook())
    assert name in {c.name for m in found.mentions for c in m.cited if m.start == 0}


def test_an_occasion_behind_what_was_said_reaches_back() -> None:
    text = "Der Haushalt wird erhöht. Das erklärte ein Sprecher des Kreises auf einer Pressekonferenz."
    found = read(
        Article(url="https://own.example/a", text=text, language="de"), outlet=None, book=OutletBook()
    )
    assert {s.kind for m in found.mentions if m.start == 0 for s in m.settings} == {"public"}


def test_whom_a_turkish_spokesman_told_is_no_part_of_what_he_said() -> None:
    text = "Belediye sözcüsü gazetecilere köprünün kapalı kalacağını söyledi."
    found = read(
        Article(url="https://own.example/a", text=text, language="tr"), outlet=None, book=OutletBook()
    )
    assert [(m.text, m.speaker, {s.kind for s in m.settings}) for m in found.mentions] == [
        ("köprünün kapalı kalacağını", "Belediye sözcüsü", {"public"})
    ]
