"""JSON-LD in the words of schema.org: claims with where they appear, quotations with who says them.

A claim is a `Claim`; its wordings in quotes are `Quotation`s that are based on it. `firstAppearance` is the first in the
collection, where times show one; who originated it is its `creator`. No rating is given: whether a claim is true is not
what this program says.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, TextIO

from provenance.export.grouped import claims_with_mentions
from provenance.protocols import Reader

BASE = "urn:news-provenance:"

Row = Mapping[str, Any]


def write(reader: Reader, out: TextIO) -> None:
    """Write one document with a flat graph; what one node says of another is its ``@id``."""
    names = reader.outlets()
    newest = {
        row["article_id"]: row
        for row in sorted(reader.rows("article_versions"), key=lambda r: r["version_seq"])
    }
    graph = [_organization(outlet_id, name) for outlet_id, name in names.items()]
    graph += [_article(row) for _, row in sorted(newest.items())]
    for claim, mentions in claims_with_mentions(reader):
        graph.append(_claim(claim, mentions))
        elsewhere = {m["article_id"]: m for m in mentions if m["article_id"] not in newest}
        graph += [_page(article_id, mention) for article_id, mention in elsewhere.items()]
        newest.update(elsewhere)
        graph += [_quotation(claim, mention) for mention in mentions if mention["kind"] == "quote"]
    json.dump({"@context": "https://schema.org", "@graph": graph}, out, ensure_ascii=False, indent=1)
    out.write("\n")


def _node(type_: str, id_: str, **properties: object) -> dict[str, Any]:
    """A node without the properties that are not known."""
    return {"@type": type_, "@id": id_, **{k: v for k, v in properties.items() if v not in (None, [])}}


def _organization(outlet_id: str, name: str) -> dict[str, Any]:
    return _node("NewsMediaOrganization", f"{BASE}outlet/{outlet_id}", name=name)


def _article(version: Row) -> dict[str, Any]:
    day = version["published_precision"] not in ("second", "minute", "hour")
    published = version["published_at"]
    return _node(
        "NewsArticle",
        f"{BASE}article/{version['article_id']}",
        url=version["url"],
        headline=version["title"],
        datePublished=published[:10] if published and day else published,
        dateModified=version["modified_at"],
        publisher={"@id": f"{BASE}outlet/{version['outlet_id']}"},
    )


def _page(article_id: int, mention: Row) -> dict[str, Any]:
    """An article of another event that has a claim of this one."""
    return _node(
        "NewsArticle",
        f"{BASE}article/{article_id}",
        url=mention["url"],
        publisher={"@id": f"{BASE}outlet/{mention['outlet_id']}"},
    )


def _claim(claim: Row, mentions: Sequence[Row]) -> dict[str, Any]:
    articles = list(dict.fromkeys(m["article_id"] for m in mentions))
    first = next((m["article_id"] for m in mentions if m["outlet_id"] == claim["first_outlet_id"]), None)
    return _node(
        "Claim",
        f"{BASE}claim/{claim['claim_id']}",
        text=claim["text"],
        creator=_origin(claim),
        appearance=[{"@id": f"{BASE}article/{i}"} for i in articles],
        firstAppearance=None if first is None else {"@id": f"{BASE}article/{first}"},
    )


def _origin(claim: Row) -> dict[str, str] | None:
    if claim["basis"] != "reported":
        return None
    if claim["origin_outlet_id"] is not None:
        return {"@id": f"{BASE}outlet/{claim['origin_outlet_id']}"}
    return {"@type": "Organization", "name": claim["origin_name"]}


def _quotation(claim: Row, mention: Row) -> dict[str, Any]:
    speaker = mention["speaker"] or claim["speaker"]
    return _node(
        "Quotation",
        f"{BASE}mention/{mention['mention_id']}",
        text=mention["text"],
        spokenByCharacter=None if speaker is None else {"@type": "Person", "name": speaker},
        isBasedOn={"@id": f"{BASE}claim/{claim['claim_id']}"},
        isPartOf={"@id": f"{BASE}article/{mention['article_id']}"},
    )
