"""The fitted numbers: one file, loaded as it is shipped, in which no rule changes sides."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.origin.fitted import FITTED, Fitted, shipped
from provenance.origin.rules import RULES

VALID: dict[str, Any] = {
    "fitted_on": "2026-01-31",
    "data": "some",
    "prior_outlet": -2.0,
    "prior_public": -1.0,
    "factors": {"earlier": 0.5},
    "confidence": [[0.0, 0.0], [0.5, 0.7], [1.0, 0.9]],
}


def test_shipped_file_is_what_the_judge_loads() -> None:
    assert Fitted.read(shipped()) == FITTED
    assert FITTED.fitted_on >= "2026-11-23"
    assert FITTED.data


def test_factors_are_of_rules_that_exist() -> None:
    assert set(FITTED.factors) <= set(RULES)


@pytest.mark.parametrize(
    "wrong",
    [
        {"factors": {"earlier": -0.5}},
        {"factors": {"earlier": 0.0}},
        {"prior_outlet": 0.5},
        {"confidence": [[0.0, 0.0], [0.5, 0.7], [1.0, 0.6]]},
        {"confidence": [[0.0, 0.0], [1.0, 1.0]]},
        {"confidence": [[0.1, 0.0], [1.0, 0.9]]},
    ],
)
def test_numbers_that_would_turn_a_rule_or_the_map_round_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"factor|evidence|confidence"):
        Fitted.read(json.dumps({**VALID, **wrong}))


@given(st.floats(0, 1), st.floats(0, 1))
def test_surer_with_a_higher_posterior_and_never_certain(a: float, b: float) -> None:
    low, high = sorted((a, b))
    assert 0.0 <= FITTED.sure(low) <= FITTED.sure(high) < 1.0


def test_between_two_knots_the_map_is_a_straight_line() -> None:
    assert Fitted.read(json.dumps(VALID)).sure(0.75) == pytest.approx(0.8)
