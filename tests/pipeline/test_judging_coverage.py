"""Invented coverage of every kind of evidence, from pages to verdicts: what a careful fact-checker would say of it."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from provenance.types import RawPage
from tests.newsroom import answer, claim, coverage, printed, saw

REST = "The mole is old, and the wind took its last lamp in March."
SOLD = "“The mole was sold before anybody asked the town,” Ada Holm"
BARGE = (
    "A barge tore the last ladder from the mole on Friday night and went on without a light, and the harbour"
    " master has asked every skipper for his log."
)
CROWN = "The council sold the mole for one crown"
BREWER = "The mole belongs to a brewer who has never set foot on it"
MEND = "“We will mend the mole before the herring comes,” Mayor Ada Holm"


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """Pages, words of the claim in question, whose it is, and who is known to have been first in the collection."""

    words: str
    pages: tuple[RawPage, ...]
    whose: str
    first: str | None = None


def at(hour: int, day: int = 2) -> str:
    """A time in May."""
    return f"2024-05-{day:02}T{hour:02}:00:00Z"


COVERAGE = {
    "a chain is followed to its root": Coverage(
        words="sold before anybody",
        pages=(
            printed("kestrel-post", f"{SOLD} told the Gull Rock Gazette.\n{REST}", at(8)),
            printed("marsh-echo", f"{SOLD} said, according to the Kestrel Post.", at(10)),
        ),
        whose="Gull Rock Gazette",
        first="kestrel-post",
    ),
    "a circle decides nothing": Coverage(
        words="for one crown",
        pages=(
            printed("kestrel-post", f"{CROWN}, the Marsh Echo reported.", at(6)),
            printed("marsh-echo", f"{CROWN}, the Dune Star reported.", at(6)),
            printed("dune-star", f"{CROWN}, the Kestrel Post reported.", at(6)),
        ),
        whose="unknown?",
    ),
    "an update that cites its own follower makes no circle": Coverage(
        words="for one crown",
        pages=(
            printed("kestrel-post", f"{CROWN}, the Kestrel Post has learned.", at(6)),
            printed("marsh-echo", f"{CROWN}, the Kestrel Post reported.", at(8)),
            printed("kestrel-post", "The mayor is angry about the mole, the Marsh Echo reported.", at(9)),
        ),
        whose="Kestrel Post",
        first="kestrel-post",
    ),
    "a false exclusive is not believed": Coverage(
        words="never set foot",
        pages=(
            printed("kestrel-post", f"{BREWER}.", at(6, day=1)),
            printed("marsh-echo", f"{BREWER}.", at(6), title="EXCLUSIVE: Brewer owns the mole"),
        ),
        whose="unknown?",
        first="kestrel-post",
    ),
    "two outlets that each say they had it are in conflict": Coverage(
        words="for one crown",
        pages=(
            printed("kestrel-post", f"{CROWN}, the Kestrel Post has learned.", at(6)),
            printed("marsh-echo", f"{CROWN}, the Marsh Echo has learned.", at(6)),
        ),
        whose="Kestrel Post?",
    ),
    "agency copy without credit is known by the text of credited copies": Coverage(
        words="last ladder",
        pages=(
            printed("kestrel-post", BARGE, at(6), byline="North Wire"),
            printed("marsh-echo", BARGE, at(5)),
        ),
        whose="North Wire",
        first="marsh-echo",
    ),
    "a dateline names the agency": Coverage(
        words="last ladder",
        pages=(printed("kestrel-post", f"GULL ROCK (North Wire) - {BARGE}", at(6)),),
        whose="North Wire",
        first="kestrel-post",
    ),
    "a credit line names the agency": Coverage(
        words="last ladder",
        pages=(printed("kestrel-post", BARGE, at(6), credit="Reporting by Bram Teller for North Wire"),),
        whose="North Wire",
        first="kestrel-post",
    ),
    "a press release is public": Coverage(
        words="forty planks",
        pages=(
            printed("kestrel-post", "Forty planks of the mole are missing, the port said in a press release.", at(6)),
            printed("marsh-echo", "The mole lacks forty planks, according to a press release of the port.", at(7)),
        ),
        whose="public",
        first="kestrel-post",
    ),
    "a speech is public, and who was first with a piece of it only reports it": Coverage(
        words="before the herring",
        pages=(
            printed("kestrel-post", f"{MEND} said in a speech to the council on Thursday.", at(16)),
            printed("marsh-echo", f"{MEND} said.", at(15)),
        ),
        whose="public",
        first="marsh-echo",
    ),
    "one statement told to two newsrooms on one day is no newsroom's own": Coverage(
        words="sold before anybody",
        pages=(
            printed("kestrel-post", f"{SOLD} told the Kestrel Post.", at(8)),
            printed("marsh-echo", f"{SOLD} told the Marsh Echo.", at(9)),
        ),
        whose="public?",
        first="kestrel-post",
    ),
    "who was told before the press conference had it first": Coverage(
        words="sold before anybody",
        pages=(
            printed("kestrel-post", f"{SOLD} told the Kestrel Post.", at(8, day=1)),
            printed("marsh-echo", f"{SOLD} told reporters at a press conference.", at(16)),
        ),
        whose="Kestrel Post",
        first="kestrel-post",
    ),
    "who was told after the press conference had it not": Coverage(
        words="sold before anybody",
        pages=(
            printed("kestrel-post", f"{SOLD} told the Kestrel Post.", at(8)),
            printed("marsh-echo", f"{SOLD} told reporters at a press conference.", at(6)),
        ),
        whose="public?",
        first="marsh-echo",
    ),
    "a denied report stays with the outlet whose report it is": Coverage(
        words="had been sold to a brewer",
        pages=(
            printed("kestrel-post", "The council denied a report by the Marsh Echo that the mole had been sold to a brewer.", at(9)),
            printed("dune-star", "The mole had been sold to a brewer.", at(19)),
        ),
        whose="Marsh Echo",
        first="kestrel-post",
    ),
    "an old quote is nobody's news": Coverage(
        words="outlive us all",
        pages=(printed("kestrel-post", "The mole is shut. “This mole will outlive us all,” Ada Holm said in 2011.", at(6)),),
        whose="unknown?",
        first="kestrel-post",
    ),
    "a study is its journal's": Coverage(
        words="pile in nine",
        pages=(
            printed("kestrel-post", "One pile in nine of a mole is hollow, according to a study published in the Tide Review.", at(6)),
            printed("marsh-echo", "A study published in the Tide Review found that one pile in nine of a mole is hollow.", at(6)),
        ),
        whose="Tide Review",
    ),
    "midnight is a day, not a time": Coverage(
        words="second owner",
        pages=(
            printed("kestrel-post", "In the land register a second owner of the mole stands beside the town.", at(0)),
            printed("marsh-echo", "In the land register a second owner of the mole stands beside the town.", at(6)),
        ),
        whose="unknown?",
    ),
    "a time in the future is none": Coverage(
        words="second owner",
        pages=(
            printed("kestrel-post", "In the land register a second owner of the mole stands beside the town.", "2031-01-01T06:00:00Z"),
            printed("marsh-echo", "In the land register a second owner of the mole stands beside the town.", at(6)),
        ),
        whose="unknown?",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", COVERAGE)
def test_verdict_is_what_a_fact_checker_would_say(name: str) -> None:
    given = COVERAGE[name]
    page = claim(coverage(*given.pages), given.words)
    assert (answer(page), page.verdict.first_outlet_id) == (given.whose, given.first)


def test_circle_and_conflict_are_contested() -> None:
    for name in (
        "a circle decides nothing",
        "two outlets that each say they had it are in conflict",
        "one statement told to two newsrooms on one day is no newsroom's own",
    ):
        given = COVERAGE[name]
        assert claim(coverage(*given.pages), given.words).verdict.standing == "contested"


def test_copies_and_sisters_are_one_voice_each() -> None:
    one = coverage(printed("kestrel-post", BARGE, at(6), byline="North Wire"))
    three = coverage(
        *(printed(o, BARGE, at(6), byline="North Wire") for o in ("kestrel-post", "marsh-echo", "dune-star"))
    )
    both = (claim(store, "last ladder").verdict.confidence for store in (one, three))
    assert len(set(both)) == 1
    house = coverage(
        *(printed(o, f"{SOLD} told the Dune Star.", at(8)) for o in ("kestrel-post", "fen-mail"))
    )
    alone = coverage(printed("kestrel-post", f"{SOLD} told the Dune Star.", at(8)))
    told = [
        saw(claim(store, "sold before anybody"))["explicit-citation: Dune Star"] for store in (house, alone)
    ]
    assert told[0] == told[1]


def test_sister_that_names_its_house_adds_nothing_to_what_the_house_says() -> None:
    alone = coverage(printed("kestrel-post", f"{CROWN}, the Kestrel Post has learned.", at(6)))
    sister = printed("fen-mail", f"{CROWN}, the Kestrel Post reported.", at(6))
    both = coverage(printed("kestrel-post", f"{CROWN}, the Kestrel Post has learned.", at(6)), sister)
    sure = [claim(store, "for one crown").verdict.confidence for store in (alone, both)]
    assert sure[0] == sure[1]
    assert answer(claim(coverage(sister), "for one crown")) == "Kestrel Post"


def test_who_denies_a_report_is_not_said_to_have_taken_it() -> None:
    given = COVERAGE["a denied report stays with the outlet whose report it is"]
    store = coverage(*given.pages)
    repeats = claim(store, given.words).repeats
    assert (repeats.credited, repeats.uncredited) == (("Kestrel Post",), ("Dune Star",))
    assert [r["outlet_id"] for r in store.reader().rows("unattributed_reuse")] == ["dune-star"]
    assert "earlier: Kestrel Post" not in saw(claim(store, given.words))
