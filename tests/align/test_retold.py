"""An event as four newsrooms tell it, in words of ours: what they say alike is one claim, and what only looks so is not."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import combinations

import pytest

from provenance.align.cluster import align
from provenance.types import Alignment, Statement

AT = datetime(2023, 3, 14, 9, 10, tzinfo=UTC)
HERALD = """
A passenger ferry carrying 212 people ran aground off Tarn Point on Monday evening after losing power in heavy swell.
Nobody was seriously injured.
Eleven passengers were taken to hospital in Keld with bruises and mild hypothermia.
Lifeboats from Keld and Saint Orm took more than three hours to bring everybody ashore.
The Maren Isle, built in 1994, passed its last safety inspection in January, its operator said.
The union of seafarers had complained last autumn that crews on the route were working shifts of up to sixteen hours.
"""
POST = """
More than two hundred people spent a cold night after the Maren Isle hit rocks near Tarn Point on Monday.
The rescue lasted over three hours and involved two lifeboats.
Eleven people needed hospital treatment, most of them for cold.
Sailors on the line have to work up to 16 hours at a stretch, their union warned last year.
Northline rejects this and says all shifts comply with the law.
"""
WIRE = """
The ferry Maren Isle went aground close to Tarn Point on Monday night with 212 passengers and crew aboard.
There were no reports of serious injuries.
The vessel appears to have lost engine power shortly after leaving Keld.
Shares in Northline fell 7 percent on Tuesday.
The Maren Isle was involved in a collision with a fishing boat in 2011 in which two people died.
"""
LEDGER = """
Working days of sixteen hours were usual on the route, the union wrote to the company in October.
The company's stock lost seven per cent.
Two people were killed twelve years ago when the same ship collided with a trawler.
The engines failed soon after the ship left Keld harbour.
Northline carried 340,000 passengers last year.
"""
SAME = [
    ("A passenger ferry carrying 212", "The ferry Maren Isle went aground"),
    ("Nobody was seriously", "There were no reports of serious"),
    ("Eleven passengers were taken", "Eleven people needed hospital"),
    ("Lifeboats from Keld", "The rescue lasted"),
    ("The union of seafarers", "Sailors on the line"),
    ("The Maren Isle was involved", "Two people were killed"),
]
DIFFERENT = [
    ("The Maren Isle was involved", "There were no reports"),
    ("Shares in Northline", "Northline carried 340,000"),
    ("The Maren Isle, built", "The Maren Isle was involved"),
    ("The vessel appears", "Working days"),
]


def statements() -> list[Statement]:
    lines = [
        (n, line)
        for n, article in enumerate((HERALD, POST, WIRE, LEDGER))
        for line in article.strip().splitlines()
    ]
    return [
        Statement(id=id_, text=line, kind="claim", language="en", article_id=n, outlet_id=str(n), at=AT)
        for id_, (n, line) in enumerate(lines)
    ]


@pytest.fixture(scope="module")
def told() -> Alignment:
    return align(statements())


def are_one(told: Alignment, a: str, b: str) -> bool:
    one, two = (next(s.id for s in statements() if s.text.startswith(start)) for start in (a, b))
    return any({one, two} <= {m.id for m in g.members} for g in told.groups)


@pytest.mark.parametrize(("a", "b"), SAME)
def test_what_is_told_in_other_words_is_one_claim(told: Alignment, a: str, b: str) -> None:
    assert are_one(told, a, b)


@pytest.mark.parametrize(("a", "b"), DIFFERENT)
def test_what_shares_names_only_is_not(told: Alignment, a: str, b: str) -> None:
    assert not are_one(told, a, b)


def test_a_paper_says_hardly_a_thing_twice(told: Alignment) -> None:
    article = {s.id: s.article_id for s in statements()}
    pairs = [pair for g in told.groups for pair in combinations((m.id for m in g.members), 2)]
    assert not [pair for pair in pairs if article[pair[0]] == article[pair[1]]]
