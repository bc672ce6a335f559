"""Rows of the views put together by claim: what the formats with nested values begin from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from provenance.protocols import Reader

Row = Mapping[str, Any]


def by_claim(reader: Reader, view: str) -> Mapping[int, Sequence[Row]]:
    """The rows of a view of claims, by claim."""
    rows = sorted(reader.rows(view), key=lambda row: int(row["claim_id"]))
    return {claim_id: list(found) for claim_id, found in groupby(rows, key=lambda row: int(row["claim_id"]))}


def claims_with_mentions(reader: Reader) -> Iterator[tuple[Row, Sequence[Row]]]:
    """Each claim's row of ``claim_overview`` with its rows of ``claim_mentions``, earliest first."""
    mentions = by_claim(reader, "claim_mentions")
    for claim in reader.rows("claim_overview"):
        theirs = mentions.get(claim["claim_id"], ())
        yield (
            claim,
            sorted(theirs, key=lambda m: (m["at"] or "", m["article_id"], m["version_seq"], m["start"])),
        )
