"""The shipped list of outlets holds together."""

from __future__ import annotations

import re
from collections import Counter
from importlib import resources
from typing import get_args
from zoneinfo import ZoneInfo

from provenance.gazetteer import COMMON_WORDS, OutletBook, folded, host_of, known
from provenance.types import OutletKind

HEADER = ["id", "name", "kind", "country", "language", "timezone", "parent", "domains", "aliases"]


def table(name: str = "outlets.tsv") -> list[list[str]]:
    text = resources.files("provenance.data").joinpath(name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines()]


def doubled(values: list[str]) -> list[str]:
    return [value for value, count in Counter(values).items() if count > 1]


def test_every_line_has_the_columns_of_the_header() -> None:
    lines = table()
    assert lines[0] == HEADER
    assert [line for line in lines if len(line) != len(HEADER)] == []


def test_ids_are_slugs_and_name_one_outlet_each() -> None:
    ids = [outlet.id for outlet in known()]
    assert doubled(ids) == []
    assert [i for i in ids if not re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", i)] == []


def test_a_name_or_alias_belongs_to_one_outlet() -> None:
    names = [folded(name) for outlet in known() for name in (outlet.name, *outlet.aliases)]
    assert doubled(names) == []
    assert "" not in names


def test_a_namesake_is_the_only_one_of_its_country_and_is_not_called_so_everywhere() -> None:
    rows = table("namesakes.tsv")[1:]
    assert doubled([f"{folded(name)} {country}" for name, country, _ in rows]) == []
    countries = {row[0]: row[3] for row in table()[1:]}
    assert [row for row in rows if countries[row[2]] != row[1]] == []
    outlets = {outlet.id: outlet for outlet in known()}
    assert [i for _, _, i in rows if not outlets[i].domains] == []
    everywhere = {i: {folded(n) for n in (o.name, *o.aliases)} for i, o in outlets.items()}
    assert [name for name, _, i in rows if folded(name) in everywhere[i]] == []


def test_a_domain_belongs_to_one_outlet() -> None:
    domains = [domain for outlet in known() for domain in outlet.domains]
    assert doubled([host_of(domain) for domain in domains]) == []
    assert [d for d in domains if not re.fullmatch(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+", d)] == []


def test_kinds_zones_languages_and_parents_exist() -> None:
    ids = {outlet.id for outlet in known()}
    assert {outlet.kind for outlet in known()} <= set(get_args(OutletKind))
    assert [o.id for o in known() if o.parent and o.parent not in ids] == []
    assert [o.id for o in known() if o.parent == o.id] == []
    assert [o.id for o in known() if not re.fullmatch(r"[a-z]{2,3}", o.language or "")] == []
    for zone in {outlet.timezone for outlet in known() if outlet.timezone}:
        assert ZoneInfo(zone).key == zone


def test_the_list_covers_the_world() -> None:
    rows = table()[1:]
    assert len(rows) >= 700
    assert len({row[3] for row in rows if row[3]}) >= 80


def test_an_everyday_word_is_never_an_outlet_by_itself() -> None:
    everyday = "time nation fortune point universal wire insider deadline sabah mundo soir republik".split()
    sure = {
        folded(name)
        for outlet in known()
        for name in (outlet.name, *outlet.aliases)
        if folded(name) not in COMMON_WORDS
    }
    assert sure & set(everyday) == set()


def test_agencies_and_papers_are_found_by_the_names_in_use() -> None:
    book = OutletBook()
    for name, outlet_id in (
        ("AP", "associated-press"),
        ("Agence France-Presse", "agence-france-presse"),
        ("dpa", "deutsche-presse-agentur"),
        ("Hürriyet Daily News", "hurriyet-daily-news"),
        ("Anadolu Ajansı", "anadolu-agency"),
        ("NEJM", "new-england-journal-of-medicine"),
    ):
        outlet = book.by_name(name)
        assert outlet is not None
        assert outlet.id == outlet_id
