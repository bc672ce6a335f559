"""Which articles are on one thing, from how alike they are in pairs."""

from __future__ import annotations

import random
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from provenance.align.gather import LEAST_LIKENESS, MOST_TIES, central, followed, gathered, kept_ids
from provenance.types import Event, Story, Tie
from tests.builders import NOON

ALIKE, HARDLY = 2 * LEAST_LIKENESS, LEAST_LIKENESS / 2


def tied(*pairs: tuple[int, int], likeness: float = ALIKE) -> list[Tie]:
    """Ties of these pairs."""
    return [Tie(a=a, b=b, likeness=likeness) for a, b in pairs]


def make_story(article_id: int) -> Story:
    """A story of which only the id counts."""
    return Story(article_id=article_id, outlet_id="a", at=NOON, language="en")


def test_articles_that_are_alike_are_one_group_and_the_others_none() -> None:
    ties = [*tied((1, 2), (1, 3), (2, 3)), *tied((3, 4), likeness=HARDLY)]
    assert gathered(range(1, 6), ties) == [(1, 2, 3)]


def test_a_roundup_does_not_make_one_of_the_two_things_it_looks_at() -> None:
    first, second = list(combinations((1, 2, 3), 2)), list(combinations((5, 6, 7), 2))
    groups = gathered(range(1, 8), tied(*first, *second, (3, 4), (4, 5)))
    assert groups == [(1, 2, 3), (4, 5, 6, 7)]


def test_a_group_may_grow_beyond_the_number_of_articles_each_is_compared_with() -> None:
    n = 2 * MOST_TIES
    ties = tied(*((a, b) for b in range(n) for a in range(max(0, b - MOST_TIES), b)))
    assert gathered(range(n), ties) == [tuple(range(n))]


@given(
    st.dictionaries(
        st.tuples(st.integers(0, 9), st.integers(0, 9)).filter(lambda p: p[0] < p[1]),
        st.floats(0.01, 1),
        max_size=25,
    ),
    st.randoms(use_true_random=False),
)
def test_groups_do_not_depend_on_the_order_of_ties(
    likeness: dict[tuple[int, int], float], random_order: random.Random
) -> None:
    ties = [Tie(a=a, b=b, likeness=value) for (a, b), value in likeness.items()]
    groups = gathered(range(10), ties)
    members = [i for group in groups for i in group]
    assert len(members) == len(set(members))
    random_order.shuffle(ties)
    assert gathered(range(10), ties) == groups


def test_a_group_keeps_its_id_where_most_of_it_goes() -> None:
    before = {1: 7, 2: 7, 3: 7, 4: 8}
    assert kept_ids([(1, 4), (2, 3)], before) == [8, 7]
    assert kept_ids([(1, 2, 3, 4)], before) == [7]
    assert kept_ids([(5, 6)], before) == [None]


def test_the_central_article_is_the_one_most_like_the_others() -> None:
    assert central((1, 2, 3), tied((1, 2), (2, 3))) == 2


def test_a_group_is_of_the_configured_event_that_most_of_it_is_in() -> None:
    events = {"dam": Event(id="dam", title="The dam")}
    group = [make_story(i) for i in (1, 2, 3)]
    assert followed(group, {1: ["dam"], 2: ["dam"]}, events) == "dam"
    assert followed(group, {1: ["dam"]}, events) is None
    assert followed(group[:2], {1: ["dam"]}, events) is None
