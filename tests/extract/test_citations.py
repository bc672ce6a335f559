"""Outlets that an article cites, by a table of sentences of our own and by the laws they keep."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.extract.citations import citations
from provenance.gazetteer import OutletBook
from provenance.lang import PROFILES, profile
from provenance.text.sentences import sentences
from provenance.types import Citation, Outlet

CASES = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "gold" / "citations.jsonl")
    .read_text(encoding="utf-8")
    .splitlines()
]
KNOWN = (
    Outlet(id="reuters", name="Reuters", kind="agency"),
    Outlet(id="ap", name="The Associated Press", aliases=("AP",), kind="agency"),
    Outlet(id="afp", name="Agence France-Presse", aliases=("AFP",), kind="agency"),
    Outlet(id="who", name="World Health Organization", aliases=("WHO",), kind="institution"),
    Outlet(id="nature", name="Nature", kind="journal"),
    Outlet(id="observer", name="The Observer", kind="newspaper"),
)
BOOK = OutletBook(KNOWN, listed=())
PRECISION_FLOOR = 0.97
RECALL_FLOOR = 0.97


def cited(text: str, language: str = "en", own: str = "Harbour Bugle") -> tuple[Citation, ...]:
    words = profile(language)
    outlet = Outlet(id="own", name=own, aliases=("the Bugle",))
    return citations(text, sentences(text, words), words.citing, BOOK, outlet)


def keys(found: tuple[Citation, ...]) -> Counter[tuple[str, ...]]:
    return Counter((c.how, c.name, *([c.via] if c.via else [])) for c in found)


def test_table_of_sentences_stays_above_the_floors() -> None:
    right = said = wanted = 0
    for case in CASES:
        if case["lang"] not in PROFILES:
            continue
        gold = Counter(tuple(c) for c in case["cited"])
        found = keys(cited(case["text"], case["lang"], case["own"]))
        right += sum((gold & found).values())
        said += sum(found.values())
        wanted += sum(gold.values())
    assert right / said >= PRECISION_FLOOR
    assert right / wanted >= RECALL_FLOOR


@pytest.mark.parametrize(
    "text",
    [
        "He told the court that he was sorry.",
        "She told reporters she would not resign.",
        "He told the Post Office that it was closed.",
        "They met in Times Square and told stories.",
    ],
)
def test_look_alikes_cite_nobody(text: str) -> None:
    assert cited(text) == ()


def test_own_name_is_a_citation_of_the_outlet_itself() -> None:
    (citation,) = cited("“We knew,” the captain told the Bugle.")
    assert citation.own_outlet
    assert citation.outlet_id == "own"


def test_we_inside_a_quote_is_the_speaker_and_not_the_outlet() -> None:
    assert cited("“She told us that we have seen nothing yet,” he said.") == ()


def test_we_right_behind_a_straight_mark_is_the_speaker_too() -> None:
    assert cited('The deck is soft. "We asked for oak and got pine," said Ada Brook.') == ()


def test_we_between_single_marks_is_the_speaker_too() -> None:
    assert cited("‘We counted nine leaks at the miners’ hall,’ explains surveyor Ada Holm.") == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("“It was scrap,” foreman Jan Ware told our reporter.", "en"),
        ("“It was scrap,” Ware said in an interview with our programme on Sunday.", "en"),
        ("Talking to a correspondent from this paper, Ware said that it was scrap.", "en"),
        ("Asked by our reporter about it, Ware replied: “It was scrap.”", "en"),
        ("Invoices obtained by our newsroom show that it was scrap.", "en"),
        ("An investigation by this station has found that it was scrap.", "en"),
        ("„Es war Schrott“, sagte Vorarbeiter Jan Ware im Interview mit dieser Zeitung.", "de"),
        ("„Es war Schrott“, klagte Ware gegenüber unserem Sender.", "de"),
        ("Das geht aus Rechnungen hervor, die unserer Redaktion vorliegen.", "de"),
    ],
)
def test_an_outlet_that_speaks_of_itself_cites_itself(text: str, language: str) -> None:
    [found] = cited(text, language)
    assert found.own_outlet


def test_an_acronym_stands_for_the_name_that_the_article_has_in_full() -> None:
    text = "The Institute of Cold Seas has moved. Cod are shrinking, according to ICS. According to ics, nothing is."
    assert [c.name for c in cited(text)] == ["Institute of Cold Seas"]


def test_span_holds_the_name() -> None:
    text = "According to the Skerry Gazette, the pier will close."
    (citation,) = cited(text)
    assert citation.span is not None
    assert citation.span.of(text) == "Skerry Gazette"


PIECES = st.sampled_from(
    [
        "told ",
        "the Gazette ",
        "Reuters",
        " reported",
        ", citing ",
        "“",
        "”",
        "according to ",
        "The paper ",
        ". ",
        "\n",
        "WHO",
        "'s ",
    ]
)


@given(
    st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=40).map("".join),
    st.sampled_from(sorted(PROFILES)),
)
def test_any_text_gives_citations_whose_spans_lie_in_it(text: str, language: str) -> None:
    for citation in cited(text, language):
        assert citation.span is not None
        assert citation.span.of(text).strip()
