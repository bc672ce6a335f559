"""JSON Lines: a claim a line, with its wordings, evidence, look-alikes, history and blind spots."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, TextIO

from provenance.export.grouped import by_claim, claims_with_mentions
from provenance.protocols import Reader

NESTED = {
    "evidence": "claim_evidence",
    "lookalikes": "claim_links",
    "history": "verdict_causes",
    "blind_spots": "claim_blind_spots",
}
"""What stands in a claim, and the view whose rows it holds."""


def write(reader: Reader, out: TextIO) -> None:
    """Write the claims in the order of their ids; names are those of the views, without the claim's id inside."""
    parts = {name: by_claim(reader, view) for name, view in NESTED.items()}
    for claim, mentions in claims_with_mentions(reader):
        document = {**claim, "mentions": [_inner(row) for row in mentions]}
        for name, rows in parts.items():
            document[name] = [_inner(row) for row in rows.get(claim["claim_id"], ())]
        out.write(json.dumps(document, ensure_ascii=False) + "\n")


def _inner(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != "claim_id"}
