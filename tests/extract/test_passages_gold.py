"""Sources and their reach in passages of our own that imitate many house styles, half of the outlets in no list.

The three sets were written one after the other, each before the reader had seen it; what the first one missed
was mended before the second was written, and so on. First scores (F1 of citations, share of sentences): .55 and
.62, .53 and .57, .61 and .67.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from provenance.extract.reading import read
from provenance.gazetteer import OutletBook, folded
from provenance.types import Article, Outlet, Reading

GOLD = Path(__file__).parents[1] / "gold" / "passages.jsonl"
CASES = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
LISTED = OutletBook()
CITED_FLOOR = 0.94  # F1; 2026-11: .968
REACH_FLOOR = 0.93  # share of the sentences with exactly the right outlets; 2026-11: .962


def reading(case: dict[str, Any]) -> tuple[Reading, OutletBook]:
    own = Outlet(id="own", name=case["own"])
    book = OutletBook((own,))
    article = Article(
        url="https://own.example/a",
        text=case["text"],
        language=case["lang"],
        byline=case.get("byline"),
        credit=case.get("credit"),
    )
    return read(article, outlet=own, book=book), book


def plain(name: str, book: OutletBook) -> str:
    outlet = book.by_name(name)
    return outlet.id if outlet else folded(name)


def reached(found: Reading, start: int, end: int) -> set[str]:
    """The outlets a sentence is borrowed from: by its mentions, or by its citations where it has none."""
    mentions = [m for m in found.mentions if any(s.start < end and start < s.end for s in m.spans)]
    cited = (
        [c for m in mentions for c in m.cited]
        if mentions
        else [c for c in found.citations if c.span and start <= c.span.start < end]
    )
    return {c.name for c in cited if c.how != "denied" and c.reach != "page"}


@pytest.fixture(scope="module")
def scored() -> tuple[float, float, list[str]]:
    right = said = wanted = reached_rightly = asked = 0
    missed = []
    for case in CASES:
        found, book = reading(case)
        gold = Counter((how, plain(name, book)) for how, name, *_ in case["cited"])
        cited = Counter((c.how, plain(c.name, book)) for c in found.citations)
        right += sum((gold & cited).values())
        said += sum(cited.values())
        wanted += sum(gold.values())
        if gold != cited:
            missed.append(case["text"])
        for sentence, names in case["reach"]:
            start = case["text"].index(sentence)
            got = {plain(n, book) for n in reached(found, start, start + len(sentence))}
            asked += 1
            reached_rightly += got == {plain(n, book) for n in names}
    return 2 * right / (said + wanted), reached_rightly / asked, missed


def test_there_are_enough_passages_in_six_languages() -> None:
    assert len(CASES) >= 240
    assert {case["lang"] for case in CASES} == {"en", "de", "tr", "fr", "es", "pt"}


def test_sources_are_found(scored: tuple[float, float, list[str]]) -> None:
    assert scored[0] >= CITED_FLOOR, scored[2]


def test_sources_reach_the_sentences_borrowed_from_them(scored: tuple[float, float, list[str]]) -> None:
    assert scored[1] >= REACH_FLOOR
