"""Claims and verdicts in other formats: each module has ``write(reader, out)``.

csv     a row for each wording, for a spreadsheet
jsonl   a JSON object for each claim with all that is known of it, a line each
prov    PROV-JSON (W3C): what was derived from what, quoted from where, attributed to whom
jsonld  schema.org Claim and Quotation, as JSON-LD
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TextIO

from provenance.export import csv, jsonl, jsonld, prov
from provenance.protocols import Reader

FORMATS: Mapping[str, Callable[[Reader, TextIO], None]] = {
    "csv": csv.write,
    "jsonl": jsonl.write,
    "prov": prov.write,
    "jsonld": jsonld.write,
}
"""The writer of each format."""
