"""Our own cases of speech in five languages, scored as a whole: a case may be missed, the floor may not."""

from __future__ import annotations

import json
import re
from pathlib import Path

from provenance.extract.quotes import attributions
from provenance.lang import PROFILES

GOLD = Path(__file__).parent.parent / "gold" / "speech.jsonl"
CONTENT_FLOOR = 0.95  # F1 of contents word for word; 2026-11: 1.0
NAME_FLOOR = 0.95  # share of found contents with the right name; 2026-11: 1.0


def words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


def test_contents_and_names_stay_above_their_floors() -> None:
    cases = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
    expected = found = right = named = 0
    missed = []
    for case in cases:
        said = {words(m.text): m.speaker_name for m in attributions(case["text"], PROFILES[case["lang"]])}
        expected += len(case["mentions"])
        found += len(said)
        for mention in case["mentions"]:
            key = words(mention["text"])
            right += key in said
            named += key in said and said[key] == mention["name"]
            if key not in said or said[key] != mention["name"]:
                missed.append((case["lang"], mention["text"], said.get(key, "not found"), list(said)))
    assert 2 * right / (expected + found) >= CONTENT_FLOOR, missed
    assert named / right >= NAME_FLOOR, missed
