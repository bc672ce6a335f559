"""The plugin beside a writer and beside other databases, and where pages are long or slow."""

from __future__ import annotations

import pytest
from datasette.app import Datasette
from datasette.database import QueryInterrupted
from datasette.plugins import pm

import db.plugin
import db.plugin_pages
from db.serving import datasette
from db.templating import UNFOLDED
from provenance.errors import UnknownPath
from tests.db.plugin_world import CUT, FULL, get, make_world, words
from tests.db.press import draft, publish, read_words

if not pm.is_registered(db.plugin):  # where the program is not installed, there is no entry point
    pm.register(db.plugin, "db.plugin")


@pytest.fixture
def served(tmp_path):
    make_world(tmp_path / "world.db").close()
    return datasette(tmp_path / "world.db")


def test_what_is_written_while_we_serve_is_seen(tmp_path):
    store = make_world(tmp_path / "live.db")
    served = datasette(tmp_path / "live.db")
    assert get(served, "/-/claim/1").status_code == 200
    with store.transaction():
        store.key_index().absorb(1, 2)
    assert get(served, "/-/claim/2").status_code == 302
    store.close()


def test_a_missing_database_is_named(tmp_path):
    with pytest.raises(UnknownPath, match=r"nowhere\.db"):
        datasette(tmp_path / "nowhere.db")


def test_other_databases_are_left_alone(tmp_path):
    other = Datasette([], memory=True)
    assert get(other, "/").status_code == 200
    assert get(other, "/-/provenance").status_code == 404
    assert "Who originated what, and on what evidence" not in get(other, "/").text


def test_a_page_that_takes_the_database_too_long_says_so(served, monkeypatch):
    async def slow(*_):
        raise QueryInterrupted(None, "SELECT 1", {})

    monkeypatch.setattr(db.plugin_pages, "read_claim", slow)
    page = get(served, "/-/claim/1")
    assert (page.status_code, "took longer than the 1000 ms" in words(page)) == (503, True)
    assert get(served, "/-/claim/1.json").json()["status"] == 503


def test_long_lists_are_folded_and_nothing_of_them_is_left_out(tmp_path):
    store = make_world(tmp_path / "wide.db")
    for n in range(UNFOLDED):
        read_words(store, publish(store, CUT, outlet=f"paper-{n}", path="dam"), CUT)
    members = [m.mention_id for m in store.mentions([v.article_id for v in store.versions()])]
    with store.transaction():
        [claim] = store.save_claims("ferry", [draft(*(m for m in members if m not in (3, 4)), text=FULL)])
    store.close()
    served = datasette(tmp_path / "wide.db")
    page = get(served, f"/-/claim/{claim}")
    assert page.text.count('<li id="m') == UNFOLDED + 2
    assert "Two later wordings" in words(page)
    assert page.text.index("Two later wordings") < page.text.rindex('<li id="m')
