"""The registry of rules and the table of their weights."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import provenance.origin
from provenance.origin.rules import RULES, rule
from provenance.origin.weights import REACH, WEIGHTS


@pytest.mark.parametrize("name", RULES)
def test_rule_has_a_name_and_a_sentence_about_it(name: str) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", name)
    assert (RULES[name].__doc__ or "").splitlines()[0].endswith(".")


def test_name_that_is_taken_is_refused() -> None:
    with pytest.raises(ValueError, match="there is a rule"):
        rule("explicit-citation")(RULES["explicit-citation"])


def test_every_weight_is_used() -> None:
    sources = "".join(
        p.read_text(encoding="utf-8") for p in Path(provenance.origin.__file__).parent.glob("*.py")
    )
    assert [name for name in WEIGHTS if sources.count(f'"{name}"') < 2] == []


def test_name_nearer_to_the_sentence_weighs_more() -> None:
    assert REACH["own"] > REACH["carried"] > REACH["page"] > 0
