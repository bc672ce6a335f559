"""The fitted numbers: one file, loaded as it is shipped, in which no rule changes sides."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.origin.fitted import FITTED, NEVER_SURER, Fitted, shipped
from provenance.origin.rules import RULES
from provenance.origin.verdict import judge
from provenance.types import Basis
from tests.builders import make_case

ANSWERS: tuple[Basis, ...] = ("reported", "public")
VALID: dict[str, Any] = {
    "fitted_on": "2026-01-31",
    "data": "some",
    "prior_outlet": -2.0,
    "prior_public": -1.0,
    "factors": {"earlier": 0.5},
    "confidence": {"reported": {"offset": 0.5, "slope": 1.0}, "public": {"offset": 0.0, "slope": 2.0}},
}


def test_shipped_file_is_what_the_judge_loads() -> None:
    assert Fitted.read(shipped()) == FITTED
    assert FITTED.fitted_on >= "2026-11-23"
    assert FITTED.data


def test_factors_are_of_rules_that_exist() -> None:
    assert judge(make_case()).basis == "unknown"  # the judge enters the rules
    assert set(FITTED.factors) <= set(RULES)


@pytest.mark.parametrize(
    "wrong",
    [
        {"factors": {"earlier": -0.5}},
        {"factors": {"earlier": 0.0}},
        {"prior_outlet": 0.5},
        {"confidence": {**VALID["confidence"], "public": {"offset": 0.0, "slope": -1.0}}},
        {"confidence": {"public": VALID["confidence"]["public"]}},
    ],
)
def test_numbers_that_would_turn_a_rule_or_the_map_round_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"factor|evidence|confidence"):
        Fitted.read(json.dumps({**VALID, **wrong}))


@given(st.floats(0, 1), st.floats(0, 1), st.sampled_from(ANSWERS))
def test_surer_with_a_higher_posterior_and_never_certain(a: float, b: float, basis: Basis) -> None:
    low, high = sorted((a, b))
    assert 0.0 <= FITTED.sure(low, basis) <= FITTED.sure(high, basis) < 1.0


def test_curve_is_the_one_of_the_basis() -> None:
    read = Fitted.read(json.dumps(VALID))
    assert read.sure(0.5, "public") == 0.5
    assert read.sure(0.5, "reported") == pytest.approx(0.622)
    assert (read.sure(0.0, "reported"), read.sure(1.0, "public")) == (0.0, NEVER_SURER)
