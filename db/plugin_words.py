"""How Datasette's own pages of our tables are described, faceted, searched and labelled.

One table of words and settings, given to 0.65 as metadata and to 1.0 as metadata and configuration.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from db.views import DESCRIPTIONS

ABOUT = "Who put each statement into the world, on what evidence, and how it changed on the way."

_SETTINGS: Mapping[str, Mapping[str, Any]] = {
    "claim_overview": {
        "facets": ["basis", "standing", "origin_name", "event_id"],
        "fts_table": "claim_fts",
        "fts_pk": "claim_id",
        "sort_desc": "confidence",
    },
    "claim_mentions": {
        "facets": ["relation", "kind", "outlet_id"],
        "fts_table": "mention_fts",
        "fts_pk": "mention_id",
    },
    "claim_evidence": {"facets": ["rule"]},
    "claim_links": {"facets": ["relation"]},
    "citations": {"facets": ["how", "name"]},
    "event_articles": {"facets": ["event_id"]},
    "article_versions": {"facets": ["outlet_id", "published_precision"]},
    "verdict_history": {"facets": ["basis", "standing", "decided_by"]},
    "verdict_causes": {"facets": ["decided_by", "stands"], "sort_desc": "verdict_id"},
    "outlet_pairs": {"facets": ["origin_name", "outlet_id"], "sort_desc": "claims"},
    "unattributed_reuse": {"facets": ["origin_name", "outlet_id", "relation"], "sort_desc": "confidence"},
    "changed_quotes": {"facets": ["relation", "outlet_id"]},
    "claim_blind_spots": {"facets": ["kind"]},
    "decision": {"facets": ["action", "decided_by"]},
    "fetch": {"facets": ["via", "error"]},
    "outlet": {"label_column": "name", "facets": ["kind", "configured"]},
    "event": {"label_column": "title"},
    "claim": {"label_column": "text"},
    "mention": {"label_column": "text"},
    "article": {"label_column": "url"},
    "article_version": {"label_column": "title"},
    **{
        machinery: {"hidden": True}
        for machinery in (
            "key",
            "leader",
            "pending",
            "absorption",
            "host",
            "page",
            "listing",
            "reading",
            "decision_anchor",
            "claim_ruling",
        )
    },
}


def table_words(table: str) -> dict[str, Any]:
    """Description and columns of a view or table."""
    about, columns = DESCRIPTIONS.get(table, ("", {}))
    words: dict[str, Any] = {"description": about} if about else {}
    return {**words, "columns": dict(columns)} if columns else words


def table_settings(table: str) -> dict[str, Any]:
    """Facets, search, order, label and hiding of a view or table."""
    return dict(_SETTINGS.get(table, {}))


def metadata(databases: list[str]) -> dict[str, Any]:
    """Everything for 0.65, where words and settings are one."""
    tables = {name: {**table_words(name), **table_settings(name)} for name in all_tables()}
    return {"databases": {name: {"description": ABOUT, "tables": tables} for name in databases}}


def all_tables() -> list[str]:
    """Every view and table that has words or settings."""
    return [*DESCRIPTIONS, *(name for name in _SETTINGS if name not in DESCRIPTIONS)]
