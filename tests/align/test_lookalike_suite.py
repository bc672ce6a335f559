"""Over 300 pairs of our own in five languages that look alike: which say the same, and which do not."""

from __future__ import annotations

import json
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from provenance.align.compare import compare
from provenance.types import SAME, Statement

PAIRS: list[dict[str, Any]] = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "gold" / "lookalikes.jsonl")
    .read_text(encoding="utf-8")
    .splitlines()
]
EVERYWHERE = frozenset("number unit date negation modality direction swap name speaker occasion".split())


def statement(pair: dict[str, Any], side: str) -> Statement:
    return Statement(
        id="ab".index(side),
        text=pair[side],
        language=pair["lang"],
        speaker=pair.get(f"speaker_{side}"),
        context=pair.get(f"context_{side}", ""),
        kind=pair.get("kind", "quote"),
        at=datetime.fromisoformat(at) if (at := pair.get(f"at_{side}")) else None,
    )


def test_every_language_has_every_phenomenon_both_ways() -> None:
    assert len(PAIRS) >= 300
    count = Counter((p["lang"], p["phenomenon"], p["same"]) for p in PAIRS)
    languages = {p["lang"] for p in PAIRS}
    assert languages == {"en", "de", "fr", "es", "tr"}
    every = {(lang, phen, same) for lang in languages for phen in EVERYWHERE for same in (True, False)}
    assert every <= count.keys()


@pytest.mark.parametrize("phenomenon", sorted({p["phenomenon"] for p in PAIRS}))
def test_alike_is_told_from_the_same(phenomenon: str) -> None:
    pairs = [p for p in PAIRS if p["phenomenon"] == phenomenon]
    wrong = []
    for pair in pairs:
        there = compare(statement(pair, "a"), statement(pair, "b"))
        back = compare(statement(pair, "b"), statement(pair, "a"))
        assert (there.score, there.relation) == (back.score, back.relation)
        if (there.relation in SAME) != pair["same"]:
            wrong.append((pair["lang"], pair["a"], pair["b"], there.relation))
    assert wrong == []


def test_what_tells_two_apart_is_said() -> None:
    for pair in PAIRS:
        if not pair["same"]:
            found = compare(statement(pair, "a"), statement(pair, "b"))
            assert found.reasons, pair
            if found.score == pytest.approx(48):
                assert len(found.reasons) > 1, pair
