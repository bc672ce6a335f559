"""The rules as the documentation explains them: every example says what stands there."""

from __future__ import annotations

import pytest

from provenance.origin.rules import RULES
from provenance.origin.weights import WEIGHTS
from scripts.rulebook import PAGE, Example, examples, judged, page, said


def test_every_rule_has_an_example() -> None:
    assert set(examples()) == set(RULES)


def test_every_weight_is_explained_under_the_rules_that_use_it() -> None:
    assert {weight for example in examples().values() for weight in example.weights} == set(WEIGHTS)


@pytest.mark.parametrize("example", examples().values(), ids=lambda example: example.rule)
def test_rule_sees_what_its_example_shows(example: Example) -> None:
    seen = said(example, judged(example))
    assert seen is not None
    assert (seen.weight < 0) == example.against
    assert bool(seen.weight) == bool(example.weights)


def test_page_is_what_the_code_says() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run scripts/rules"
