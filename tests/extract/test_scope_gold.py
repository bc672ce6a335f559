"""Which sentences of a text are borrowed from whom, on texts of our own in five languages."""

from __future__ import annotations

import json
from pathlib import Path

from provenance.extract.reading import read
from provenance.gazetteer import OutletBook
from provenance.types import Article, Outlet, Reading

GOLD = Path(__file__).parent.parent / "gold" / "scope.jsonl"
FLOOR = 0.92  # share of the sentences with exactly the right outlets; 2026-11: .980, at first sight .951
BOOK = OutletBook(
    (
        Outlet(id="own", name="Harbour Bugle"),
        Outlet(id="reuters", name="Reuters", kind="agency"),
        Outlet(id="gazette", name="Skerry Gazette", kind="newspaper"),
        Outlet(id="courier", name="Dale Courier", kind="newspaper"),
        Outlet(id="zeitung", name="Skerry Zeitung", kind="newspaper"),
    ),
    listed=(),
)


def sources(reading: Reading, start: int, end: int) -> set[str]:
    """The outlets that a sentence is borrowed from, by its mentions; by its own citations where it has none."""
    mentions = [m for m in reading.mentions if any(s.start < end and start < s.end for s in m.spans)]
    cited = (
        [c for m in mentions for c in m.cited]
        if mentions
        else [c for c in reading.citations if c.span and start <= c.span.start < end]
    )
    return {c.name for c in cited if c.how != "denied"}


def test_citations_reach_the_sentences_that_are_borrowed() -> None:
    right, asked, missed = 0, 0, []
    cases = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
    for case in cases:
        article = Article(url="https://bugle.example/a", text=case["text"], language=case["lang"])
        reading = read(article, outlet=BOOK.by_id("own"), book=BOOK)
        for sentence, names in case["sentences"]:
            start = case["text"].index(sentence)
            found = sources(reading, start, start + len(sentence))
            asked += 1
            right += found == set(names)
            if found != set(names):
                missed.append((case["lang"], sentence, names, sorted(found)))
    assert len(cases) >= 60
    assert right / asked >= FLOOR, missed
