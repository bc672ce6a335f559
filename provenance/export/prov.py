"""PROV-JSON: the W3C's words for where things come from (PROV-DM, submission of 24 April 2013).

A claim, an article and each wording are entities; outlets, the rules and persons are agents; a verdict is an
activity. A wording is quoted from its article (`prov:Quotation`) and specialises its claim. A claim that an outlet
originated is attributed to it; where a verdict says so its activity is named, with its confidence.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, TextIO

from provenance.export.grouped import by_claim, claims_with_mentions
from provenance.protocols import Reader

PREFIXES = {
    "np": "urn:news-provenance:",
    "prov": "http://www.w3.org/ns/prov#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
RULES = "np:rules"

Row = Mapping[str, Any]


class _Document:
    """A PROV-JSON document as it grows: records by kind and name; what is not known is left out."""

    def __init__(self) -> None:
        self.records: dict[str, Any] = {"prefix": PREFIXES}

    def add(self, kind: str, name: str, **attributes: object) -> str:
        """Add a record; ``prov__type`` stands for ``prov:type``. The same name again changes nothing."""
        known = {key.replace("__", ":"): value for key, value in attributes.items() if value is not None}
        self.records.setdefault(kind, {}).setdefault(name, known)
        return name

    def relate(self, kind: str, **roles: object) -> None:
        """Add a relation with a name of its own."""
        self.add(kind, f"_:{kind}{len(self.records.get(kind, ())) + 1}", **roles)


def write(reader: Reader, out: TextIO) -> None:
    """Write one document."""
    document = _Document()
    for outlet_id, name in reader.outlets().items():
        document.add("agent", _outlet(outlet_id), prov__type=_name("prov:Organization"), prov__label=name)
    document.add("agent", RULES, prov__type=_name("prov:SoftwareAgent"), prov__label="news-provenance")
    for version in reader.rows("article_versions"):
        _add_version(document, version)
    verdicts = by_claim(reader, "verdict_causes")
    for claim, mentions in claims_with_mentions(reader):
        _add_claim(document, claim)
        for mention in mentions:
            _add_mention(document, claim, mention)
        for verdict in verdicts.get(claim["claim_id"], ()):
            _add_verdict(document, claim, verdict)
    json.dump(document.records, out, ensure_ascii=False, indent=1)
    out.write("\n")


def _add_version(document: _Document, version: Row) -> None:
    name = _version(version)
    document.add(
        "entity",
        name,
        prov__label=version["title"],
        prov__location=version["url"],
        np__published=_time(version["published_at"]),
        np__first_seen=_time(version["first_seen_at"]),
    )
    document.relate("wasAttributedTo", prov__entity=name, prov__agent=_outlet(version["outlet_id"]))
    if version["version_seq"] > 1:
        before = {**version, "version_seq": version["version_seq"] - 1}
        document.relate(
            "wasDerivedFrom",
            prov__generatedEntity=name,
            prov__usedEntity=_version(before),
            prov__type=_name("prov:Revision"),
        )


def _add_claim(document: _Document, claim: Row) -> None:
    name = document.add(
        "entity",
        _claim(claim),
        prov__value=claim["text"],
        np__kind=claim["kind"],
        np__speaker=claim["speaker"],
        np__basis=claim["basis"],
        np__standing=claim["standing"],
        np__confidence={"$": str(claim["confidence"]), "type": "xsd:double"},
    )
    if claim["basis"] == "reported":
        origin = claim["origin_outlet_id"]
        agent = _outlet(origin) if origin else f"np:unlisted/{_slug(claim['origin_name'])}"
        document.add("agent", agent, prov__type=_name("prov:Organization"), prov__label=claim["origin_name"])
        document.relate("wasAttributedTo", prov__entity=name, prov__agent=agent, np__role="origin")


def _add_mention(document: _Document, claim: Row, mention: Row) -> None:
    document.add(
        "entity", _version(mention), prov__location=mention["url"]
    )  # of another event, it is not there yet
    name = document.add("entity", f"np:mention/{mention['mention_id']}", prov__value=mention["text"])
    document.relate(
        "wasDerivedFrom",
        prov__generatedEntity=name,
        prov__usedEntity=_version(mention),
        prov__type=_name("prov:Quotation"),
        np__start=mention["start"],
        np__end=mention["end"],
    )
    document.relate("specializationOf", prov__specificEntity=name, prov__generalEntity=_claim(claim))


def _add_verdict(document: _Document, claim: Row, verdict: Row) -> None:
    by = RULES
    if verdict["person"]:
        by = document.add(
            "agent",
            f"np:person/{_slug(verdict['decided_by'])}",
            prov__type=_name("prov:Person"),
            prov__label=verdict["decided_by"],
        )
    activity = document.add(
        "activity",
        f"np:verdict/{verdict['verdict_id']}",
        prov__startTime=verdict["decided_at"],
        prov__endTime=verdict["decided_at"],
        prov__type="np:Verdict",
        np__basis=verdict["basis"],
        np__origin=verdict["origin_name"],
        np__standing=verdict["standing"],
        np__confidence={"$": str(verdict["confidence"]), "type": "xsd:double"},
        np__stands={"$": "true" if verdict["stands"] else "false", "type": "xsd:boolean"},
        np__because=verdict["because"],
    )
    document.relate("wasAssociatedWith", prov__activity=activity, prov__agent=by)
    document.relate("used", prov__activity=activity, prov__entity=_claim(claim))


def _outlet(outlet_id: str) -> str:
    return f"np:outlet/{_slug(outlet_id)}"


def _claim(claim: Row) -> str:
    return f"np:claim/{claim['claim_id']}"


def _version(row: Row) -> str:
    return f"np:article/{row['article_id']}/{row['version_seq']}"


def _slug(text: str) -> str:
    """A name as part of a qualified name: letters, digits and hyphens of any script, the rest by its number."""
    return "".join(c if c.isalnum() or c in "-._" else f"~{ord(c):x}~" for c in text)


def _name(qualified: str) -> dict[str, str]:
    return {"$": qualified, "type": "prov:QUALIFIED_NAME"}


def _time(moment: str | None) -> dict[str, str] | None:
    return None if moment is None else {"$": moment, "type": "xsd:dateTime"}
