from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.extract.marks import quoted
from provenance.extract.reading import read
from provenance.gazetteer import OutletBook
from provenance.lang import NEUTRAL, PROFILES
from provenance.text.profile import Profile
from provenance.text.sentences import ORNAMENT_EDGE
from provenance.types import Article

EN = PROFILES["en"]
ALL_MARKS = "\"'“”„‟«»‹›‘’‚‛`「」『』"


def inner(text: str, profile: Profile = EN) -> list[str]:
    return [q.inner.of(text) for q in quoted(text, profile)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Stay out,” he said.", ["Stay out,"]),
        ('"Stay out," he said.', ["Stay out,"]),
        ("''Stay out,'' he said.", ["Stay out,"]),
        ("``Stay out,'' he said.", ["Stay out,"]),
        ("«Stay out», he said.", ["Stay out"]),
        ("‹Stay out›, he said.", ["Stay out"]),
        ("「Stay out」 he said.", ["Stay out"]),
        ("‘It’s the cooks’ turn,’ said Moss.", ["It’s the cooks’ turn,"]),
        ("'We left in the '90s,' she said.", ["We left in the '90s,"]),
        ("“She told me, ‘Pay or go,’ and I went,” he said.", ["She told me, ‘Pay or go,’ and I went,"]),
        ("''When they say, 'No way,' I laugh.''", ["When they say, 'No way,' I laugh."]),
        ('A 12" pipe and “nobody looked,” she said.', ["nobody looked,"]),
        ('“Mixed ends," she said.', ["Mixed ends,"]),
        ('said—"go on" and left', ["go on"]),
        ("The farmers' vote isn't over.", []),
        ("A stray » and a stray “ mean nothing", []),
    ],
)
def test_pairs_marks(text: str, expected: list[str]) -> None:
    assert inner(text) == expected


@pytest.mark.parametrize(
    "text", ["„Ja“, sagte er.", "»Ja«, sagte er.", "«Ja», sagte er.", "‚Ja‘, sagte er.", '"Ja", sagte er.']
)
def test_pairs_german_marks(text: str) -> None:
    assert inner(text, PROFILES["de"]) == ["Ja"]


def test_french_marks_keep_their_thin_spaces_outside() -> None:
    assert inner("«\u202fNon\u202f», dit-il.", PROFILES["fr"]) == ["Non"]


def test_a_quote_runs_over_paragraphs_until_it_is_closed() -> None:
    text = "“We lost the boats,” she said. “Then the pier.\n“By noon all was gone.\n“We slept in the church.”"
    marks = quoted(text, EN)
    assert [m.inner.of(text) for m in marks] == [
        "We lost the boats,",
        "Then the pier.",
        "By noon all was gone.",
        "We slept in the church.",
    ]
    assert [m.runs_on for m in marks] == [False, True, True, False]
    assert [m.resumes for m in marks] == [False, False, True, True]


def test_a_forgotten_mark_costs_only_its_own_quote() -> None:
    text = "“No end, he said.\nNext line.\n“Here,” she said."
    assert inner(text)[-1] == "Here,"


@given(st.text(alphabet=ALL_MARKS + " ab.,\n—(", max_size=120))
def test_marks_lie_in_the_text_in_order_whatever_comes(text: str) -> None:
    for profile in (EN, PROFILES["de"], NEUTRAL):
        found = quoted(text, profile)
        assert all(
            0 <= q.outer.start <= q.inner.start < q.inner.end <= q.outer.end <= len(text) for q in found
        )
        assert all(a.outer.end <= b.outer.start for a, b in pairwise(found))
        assert all("\n" not in q.outer.of(text) for q in found)


@pytest.mark.parametrize(
    "unit", ['"', "“", "‘ ", "' a", "’", "“‘", '" ', "''", "”“", "»«", "“”. ", "— , ", " "]
)
def test_a_long_line_of_marks_takes_linear_time(unit: str) -> None:
    text = unit * (60_000 // len(unit))
    began = time.process_time()
    read(Article(url="line:1", text=text), outlet=None, book=OutletBook(listed=()))
    assert time.process_time() - began < 3.0


@given(st.text(alphabet=ALL_MARKS + " .,—", min_size=40, max_size=200))
def test_an_ornament_takes_no_quote_from_the_words_beside_it(ornament: str) -> None:
    blank = " " * ORNAMENT_EDGE
    text = f"“The quay is ours.”{blank}{ornament}{blank}“We built it.”"
    assert inner(text) == ["The quay is ours.", "We built it."]
