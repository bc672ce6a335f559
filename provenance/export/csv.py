"""Comma-separated values: a row for each wording of each claim, for a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from typing import Any, TextIO

from provenance.export.grouped import claims_with_mentions
from provenance.protocols import Reader

OF_CLAIM = (
    "claim_id",
    "event_id",
    "text",
    "basis",
    "origin_outlet_id",
    "origin_name",
    "origin_collected",
    "standing",
    "confidence",
)
OF_MENTION = (
    "mention_id",
    "outlet_id",
    "article_id",
    "version_seq",
    "url",
    "at",
    "at_precision",
    "kind",
    "text",
    "speaker",
    "relation",
    "score",
)
COLUMNS = (
    *OF_CLAIM,
    *(f"mention_{name}" if name in ("kind", "text", "speaker") else name for name in OF_MENTION),
)

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula (OWASP: CSV injection); pages may hold anything."""


def write(reader: Reader, out: TextIO) -> None:
    """Write the wordings, claims in the order of their ids. A text that could run as a formula gets a ``'`` before it."""
    writer = csv.writer(out)  # lines end as RFC 4180 has it: then Python quotes both characters of a line end
    writer.writerow(COLUMNS)
    for claim, mentions in claims_with_mentions(reader):
        for mention in mentions:
            writer.writerow([*_cells(claim, OF_CLAIM), *_cells(mention, OF_MENTION)])


def _cells(row: Mapping[str, Any], names: tuple[str, ...]) -> list[Any]:
    return [
        f"'{value}" if isinstance(value := row[name], str) and value.startswith(FORMULA) else value
        for name in names
    ]
