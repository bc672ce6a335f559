"""What is written can be read again, says the same, and is what its format asks for."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.store import SqliteStore
from provenance.export import FORMATS
from provenance.export.csv import COLUMNS, FORMULA
from provenance.protocols import Reader
from provenance.types import Ruling
from tests.builders import NOON
from tests.db.plugin_world import HOSTILE, make_world

PROV_ROLES = {
    "wasAttributedTo": (("prov:entity", "entity"), ("prov:agent", "agent")),
    "wasDerivedFrom": (("prov:generatedEntity", "entity"), ("prov:usedEntity", "entity")),
    "specializationOf": (("prov:specificEntity", "entity"), ("prov:generalEntity", "entity")),
    "wasAssociatedWith": (("prov:activity", "activity"), ("prov:agent", "agent")),
    "used": (("prov:activity", "activity"), ("prov:entity", "entity")),
}
"""For each relation of PROV-DM that is used: its roles, and what kind of record they name."""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqliteStore]:
    """The ferry, with a person's verdict on its third claim: an outlet that nobody listed."""
    with make_world(tmp_path_factory.mktemp("export") / "x.db") as store:
        ruling = Ruling(basis="reported", by="Ada Kay", reason="I read it.", outlet_name="The Quay Letter")
        store.decisions.rule(3, ruling, decided_at=NOON)
        yield store


def written(format_: str, reader: Reader) -> str:
    out = io.StringIO(newline="")
    FORMATS[format_](reader, out)
    return out.getvalue()


def rows(store: SqliteStore, view: str) -> list[Mapping[str, Any]]:
    return list(store.reader().rows(view))


@pytest.mark.parametrize("format_", FORMATS)
def test_same_database_is_written_the_same_and_an_event_is_a_part(store: SqliteStore, format_: str) -> None:
    everything = written(format_, store.reader())
    assert written(format_, store.reader()) == everything
    assert everything.endswith("\n")
    assert "The Quay Letter" in written(format_, store.reader("ferry"))


def test_csv_comes_back_as_it_went(store: SqliteStore) -> None:
    read = list(csv.DictReader(io.StringIO(written("csv", store.reader()), newline="")))
    mentions = rows(store, "claim_mentions")
    assert len(read) == len(mentions)
    assert tuple(read[0]) == COLUMNS
    texts = {int(r["mention_id"]): r["mention_text"] for r in read}
    assert texts == {m["mention_id"]: m["text"] for m in mentions}
    origins = {int(r["claim_id"]): r["origin_name"] or None for r in read}
    assert origins == {c["claim_id"]: c["origin_name"] for c in rows(store, "claim_overview")}


@given(st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=30))
def test_csv_cell_never_begins_a_formula_and_loses_nothing(text: str) -> None:
    class One:
        """A reader of one claim with one wording."""

        def rows(self, view: str) -> Iterator[Mapping[str, Any]]:
            shared = dict.fromkeys(("event_id", "at"), None)
            if view in ("claim_overview", "claim_mentions"):
                row: dict[str, Any] = dict.fromkeys(COLUMNS, "x") | shared
                yield row | {"claim_id": 1, "article_id": 1, "version_seq": 1, "start": 0, "text": text,
                             "kind": "quote", "speaker": None}  # fmt: skip

        def outlets(self) -> Mapping[str, str]:
            return {}

    [row] = csv.DictReader(io.StringIO(written("csv", One()), newline=""))
    cell = row["mention_text"]
    assert not cell.startswith(FORMULA)
    assert cell == text or cell == f"'{text}"


def test_json_lines_have_all_that_the_views_have(store: SqliteStore) -> None:
    claims = [json.loads(line) for line in written("jsonl", store.reader()).splitlines()]
    nested = ("mentions", "evidence", "lookalikes", "history", "blind_spots")
    flat = [{k: v for k, v in claim.items() if k not in nested} for claim in claims]
    assert flat == rows(store, "claim_overview")
    for name, view in (
        ("mentions", "claim_mentions"),
        ("evidence", "claim_evidence"),
        ("history", "verdict_causes"),
        ("blind_spots", "claim_blind_spots"),
    ):
        back = [{"claim_id": claim["claim_id"], **row} for claim in claims for row in claim[name]]
        assert sorted(map(repr, (dict(sorted(r.items())) for r in back))) == sorted(
            map(repr, (dict(sorted(r.items())) for r in rows(store, view)))
        )


def test_prov_names_nothing_that_it_does_not_declare(store: SqliteStore) -> None:
    document = json.loads(written("prov", store.reader()))
    for relation, roles in PROV_ROLES.items():
        assert document[relation], relation
        for record in document[relation].values():
            for role, kind in roles:
                assert record[role] in document[kind]
    assert set(document) == {"prefix", "entity", "agent", "activity", *PROV_ROLES}


def test_prov_says_what_the_views_say(store: SqliteStore) -> None:
    document = json.loads(written("prov", store.reader()))
    entities, agents = document["entity"], document["agent"]
    origins = {
        relation["prov:entity"]: agents[relation["prov:agent"]]["prov:label"]
        for relation in document["wasAttributedTo"].values()
        if relation.get("np:role") == "origin"
    }
    for claim in rows(store, "claim_overview"):
        name = f"np:claim/{claim['claim_id']}"
        assert entities[name]["prov:value"] == claim["text"]
        assert origins.get(name) == claim["origin_name"]
    quoted = {
        (r["prov:generatedEntity"], r["prov:usedEntity"], r["np:start"], r["np:end"])
        for r in document["wasDerivedFrom"].values()
        if r["prov:type"]["$"] == "prov:Quotation"
    }
    assert quoted == {
        (
            f"np:mention/{m['mention_id']}",
            f"np:article/{m['article_id']}/{m['version_seq']}",
            m["start"],
            m["end"],
        )
        for m in rows(store, "claim_mentions")
    }
    persons = [a["prov:label"] for a in agents.values() if a["prov:type"]["$"] == "prov:Person"]
    assert persons == ["Ada Kay"]


def test_json_ld_is_a_graph_in_which_every_reference_leads_somewhere(store: SqliteStore) -> None:
    document = json.loads(written("jsonld", store.reader()))
    assert document["@context"] == "https://schema.org"
    nodes = {node["@id"]: node for node in document["@graph"]}
    assert len(nodes) == len(document["@graph"])

    def references(value: Any) -> Iterator[str]:
        if isinstance(value, dict):
            if set(value) == {"@id"}:
                yield value["@id"]
            for part in value.values():
                yield from references(part)
        elif isinstance(value, list):
            for part in value:
                yield from references(part)

    assert set(references(document["@graph"])) <= set(nodes)
    for claim in rows(store, "claim_overview"):
        node = nodes[f"urn:news-provenance:claim/{claim['claim_id']}"]
        assert node["text"] == claim["text"]
        creator = node.get("creator")
        name = creator and (creator.get("name") or nodes[creator["@id"]]["name"])
        assert name == claim["origin_name"]
    assert sum(node["@type"] == "Quotation" for node in nodes.values()) == 4


def test_words_of_a_page_stay_words(store: SqliteStore) -> None:
    assert json.loads(written("jsonld", store.reader()))
    [claim] = [json.loads(line) for line in written("jsonl", store.reader()).splitlines()][2:]
    assert claim["text"] == HOSTILE
