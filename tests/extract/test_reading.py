"""An article read whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.extract.reading import read
from provenance.gazetteer import OutletBook
from provenance.types import Article, Link, Outlet, Reading, Span

OWN = Outlet(id="own", name="Harbour Bugle", domains=("bugle.example",))
GAZETTE = Outlet(id="gazette", name="Skerry Gazette", domains=("gazette.example",))
WIRE = Outlet(id="wire", name="Northwire", aliases=("NW",), kind="agency")
BOOK = OutletBook((OWN, GAZETTE, WIRE), listed=())


def reading(text: str, **fields: object) -> Reading:
    article = Article(url="https://bugle.example/a", text=text, **fields)  # type: ignore[arg-type]
    return read(article, outlet=OWN, book=BOOK)


def test_mentions_come_in_reading_order_and_lie_in_the_text() -> None:
    text = "The pier is closed. “It moved,” Ada Holm told the Skerry Gazette. Officials said it would be mended by May."
    found = reading(text).mentions
    assert [m.start for m in found] == sorted(m.start for m in found)
    assert all(" ".join(s.of(text) for s in m.spans) == m.text for m in found)
    assert {m.kind for m in found} == {"claim", "quote", "indirect"}


def test_a_dateline_is_part_of_no_mention_and_credits_its_agency() -> None:
    found = reading("SKERRY, May 2 (NW) - The pier was closed on Monday.")
    assert [m.text for m in found.mentions] == ["The pier was closed on Monday."]
    assert [(c.name, c.how, c.reach) for c in found.citations] == [("Northwire", "credit", "page")]


def test_an_agency_in_the_byline_holds_for_the_page() -> None:
    found = reading("The pier was closed on Monday.", byline="By Ada Holm, Northwire", authors=("Ada Holm",))
    assert [(c.name, c.how, c.reach) for c in found.citations] == [("Northwire", "byline", "page")]


def test_a_person_who_is_called_like_an_outlet_is_no_byline_credit() -> None:
    book = OutletBook((OWN, Outlet(id="sun", name="The Sun")), listed=())
    article = Article(url="https://bugle.example/a", text="The pier was closed.", authors=("Mary Sun",))
    assert read(article, outlet=OWN, book=book).citations == ()


def test_a_credit_line_and_a_last_line_are_credits() -> None:
    by_field = reading("The pier was closed on Monday.", credit="Source: Skerry Gazette")
    by_line = reading("The pier was closed on Monday.\n(Skerry Gazette)")
    for found in (by_field, by_line):
        assert [(c.name, c.how, c.reach) for c in found.citations] == [("Skerry Gazette", "credit", "page")]


def test_a_link_to_another_outlet_is_a_citation_of_its_sentence() -> None:
    text = "The pier was closed on Monday. Nobody was hurt by the storm."
    link = Link(url="https://gazette.example/pier", text="closed", span=Span(start=13, end=19))
    first, second = reading(text, links=(link,)).mentions
    assert [(c.name, c.how, c.url) for c in first.cited] == [("Skerry Gazette", "link", link.url)]
    assert second.cited == ()


def test_a_link_to_oneself_cites_nobody() -> None:
    link = Link(url="https://www.bugle.example/old", text="pier", span=Span(start=4, end=8))
    assert reading("The pier was closed on Monday.", links=(link,)).citations == ()


def test_a_name_that_is_a_link_has_its_address() -> None:
    text = "According to the Skerry Gazette, the pier was closed on Monday."
    at = text.index("Skerry Gazette")
    link = Link(url="https://gazette.example/pier", text="Skerry Gazette", span=Span(start=at, end=at + 14))
    named = [c for c in reading(text, links=(link,)).citations if c.how == "reported"]
    assert [c.url for c in named] == [link.url]


def test_an_embedded_post_is_public() -> None:
    text = "The pier is closed now.\nThe pier was loved by all of us here.\n— Ada Holm (@adaholm) May 2, 2024"
    post = next(m for m in reading(text).mentions if "loved by all" in m.text)
    assert [s.kind for s in post.settings] == ["public"]


def test_a_lead_that_tells_of_the_own_interview_speaks_for_the_page() -> None:
    text = (
        "Ada Holm has announced her plan in an interview with the Harbour Bugle.\nThe pier is old.\n"
        "It leads nowhere and it is long.\nThe council bought it in spring.\n“It will go,” the engineer said."
    )
    quote = next(m for m in reading(text).mentions if m.kind == "quote")
    assert [(c.name, c.own_outlet) for c in quote.cited] == [("Harbour Bugle", True)]


def test_a_statement_goes_on_being_public_while_the_same_person_speaks() -> None:
    text = "“The pier will be closed for a year,” Ada Holm said in a statement.\n“We are sorry for that,” Holm added."
    assert all(any(s.kind == "public" for s in m.settings) for m in reading(text).mentions)


@given(st.text(max_size=200))
def test_no_text_raises(text: str) -> None:
    for mention in reading(text).mentions:
        assert mention.end <= len(text)


@given(
    st.lists(
        st.sampled_from(
            [
                "“",
                "”",
                '"',
                "told the Skerry Gazette",
                " said",
                ", but ",
                ". ",
                "\n",
                "Ada Holm",
                "(NW) - ",
                "[Gazette]",
                "the paper ",
            ]
        ),
        max_size=60,
    ).map("".join)
)
def test_no_order_of_marks_and_cues_raises(text: str) -> None:
    for mention in reading(text).mentions:
        assert mention.end <= len(text)


@pytest.mark.parametrize(
    ("language", "text", "content"),
    [
        ("pt", "Lisboa, 05 mar (Lusa) – O cais foi vendido, divulgou hoje a câmara.", "O cais foi vendido"),
        ("fr", "Paris, 7 mai (AFP) - Le quai est vendu, a indiqué mercredi la mairie.", "Le quai est vendu"),
        (
            "es",
            "Madrid, 12 abr (EFE).- El muelle está vendido, informó la alcaldía.",
            "El muelle está vendido",
        ),
    ],
)
def test_a_dateline_is_no_part_of_what_is_said_behind_it(language: str, text: str, content: str) -> None:
    article = Article(url="https://a.example/", text=text, language=language)
    found = read(article, outlet=None, book=OutletBook())
    assert [m.text for m in found.mentions] == [content]


def test_a_sentence_that_says_whose_the_one_before_it_is_claims_nothing() -> None:
    text = "Der Kai in Wye ist seit Montag zu. Das teilte die Wehr am Abend mit."
    found = read(Article(url="https://a.example/", text=text, language="de"), outlet=None, book=OutletBook())
    assert [(m.kind, m.speaker_name) for m in found.mentions] == [("indirect", "Wehr")]
