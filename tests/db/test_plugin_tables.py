"""What the plugin adds to Datasette's own pages."""

from __future__ import annotations

import asyncio

import pytest
from datasette.app import Datasette
from datasette.plugins import pm

import db.plugin
from db.views import VIEWS
from tests.db.plugin_world import make_world

if not pm.is_registered(db.plugin):
    pm.register(db.plugin, "db.plugin")


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    """Datasette as a user starts it, without our `serve`."""
    file = tmp_path_factory.mktemp("tables") / "world.db"
    make_world(file).close()
    return Datasette([str(file)])


def get(served, url):
    return asyncio.run(served.client.get(url))


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_and_column_is_described(plain, view):
    html = get(plain, f"/world/{view}").text
    assert VIEWS[view].about.replace("'", "&#39;") in html
    for column in VIEWS[view].columns:
        assert f"<dt>{column}</dt>" in html


def test_claims_are_faceted_by_what_a_reader_asks(plain):
    facets = get(plain, "/world/claim_overview.json?_shape=objects&_extra=facet_results").json()[
        "facet_results"
    ]
    assert {"basis", "standing", "origin_name", "event_id"} <= set(facets.get("results", facets))


@pytest.mark.parametrize("view", ["claim_overview", "claim_mentions"])
def test_claims_and_mentions_are_searched_in_full_text(plain, view):
    found = get(plain, f"/world/{view}.json?_search=50&_shape=array").json()
    assert [row["claim_id"] for row in found] == [2]


def test_a_claim_in_a_list_links_to_its_page(plain):
    for table in ("claim_overview", "claim_mentions", "claim_evidence", "claim_links", "verdict_history"):
        assert '<a href="/-/claim/1">1</a>' in get(plain, f"/world/{table}").text
    assert '<a href="/-/claim/2">2</a>' in get(plain, "/world/claim_links").text


def test_outlets_and_events_are_shown_by_name(plain):
    html = get(plain, "/world/claim_overview").text
    assert '<a href="/-/outlet/valley-times">Valley Times</a>' in html
    assert '<a href="/-/event/ferry">The ferry that did not sail</a>' in html
    assert "Bay &lt;b&gt;Radio&lt;/b&gt;" in html
    assert "<b>Radio" not in html


def test_foreign_keys_of_tables_are_shown_by_name(plain):
    html = get(plain, "/world/article").text
    assert '<a href="/world/outlet/valley-times">Valley Times</a>' in html
    assert "The ferry will not sail" in get(plain, "/world/claim_mention").text


def test_rows_and_the_index_lead_to_our_pages(plain):
    assert 'href="/-/claim/1"' in get(plain, "/world/claim/1").text
    assert 'href="/-/outlet/valley-times"' in get(plain, "/world/outlet/valley-times").text
    assert 'href="/-/event/ferry"' in get(plain, "/world/event/ferry").text
    assert 'href="/-/article/2"' in get(plain, "/world/article/2").text
    assert "<strong>This" not in get(plain, "/world/verdict/1").text
    assert 'href="/-/provenance"' in get(plain, "/").text


def test_machinery_is_hidden(plain):
    tables = {t["name"]: t["hidden"] for t in get(plain, "/world.json").json()["tables"]}
    assert tables["key"]
    assert tables["claim_fts"]
    assert not tables["article"]
