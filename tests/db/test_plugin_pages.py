"""The plugin on a real Datasette over a real database, through its HTTP interface."""

from __future__ import annotations

from urllib.parse import quote, urljoin, urlsplit

import pytest
from datasette.app import Datasette
from datasette.plugins import pm

import db.plugin
import db.plugin_pages
from db.plugin_start import search_words
from db.serving import datasette
from tests.db.plugin_world import BAY, CUT, FULL, HOSTILE, Page, edit_first, get, make_world, words
from tests.db.press import publish

OURS = (
    "/-/outlet/harbour-post",
    "/-/outlet/bay-radio",
    "/-/article/1",
    "/-/article/4",
    "/-/event/ferry",
    "/-/provenance",
    "/-/provenance?q=ferry",
    "/-/provenance?q=%22%3E%3Cscript%3Ealert(3)%3C/script%3E",
    "/-/claim/1",
    "/-/claim/2",
    "/-/claim/3",
)

if not pm.is_registered(db.plugin):  # where the program is not installed, there is no entry point
    pm.register(db.plugin, "db.plugin")


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    file = tmp_path_factory.mktemp("plugin") / "world.db"
    make_world(file).close()
    return file


@pytest.fixture(scope="module")
def served(path):
    return datasette(path)


# --- what a claim's page says ----------------------------------------------------------------


def test_the_verdict_is_a_sentence_and_the_first_in_the_collection_another(served):
    told = words(get(served, "/-/claim/1"))
    assert (
        "Originated with Harbour Post, which was not collected; two outlets repeat it, "
        "one with credit and one without credit. Well supported (0.93)." in told
    )
    assert "First in the collection: Valley Times, 2 May 2024, 12:00 UTC." in told


def test_evidence_is_listed_by_candidate_with_weights_and_links(served):
    page = get(served, "/-/claim/1")
    assert "Valley Times names Harbour Post." in words(page)
    assert "+4.0" in words(page)
    assert "https://valley.example/ferry" in Page(page.text).links


def test_every_wording_is_shown_against_the_fullest(served):
    told = words(get(served, "/-/claim/1"))
    assert "inspections are done [-and the harbour master has signed-]." in told


def test_a_lookalike_is_shown_with_what_differs(served):
    told = words(get(served, "/-/claim/1"))
    assert "another number Claim 2 The ferry will not sail before [-47-] {+50+} inspections" in told
    assert "47 there, 50 here" in told


def test_a_time_that_no_page_states_is_called_first_seen(served):
    assert "first seen 2 May 2024, 18:00 UTC" in words(get(served, "/-/claim/2"))


def test_the_page_as_json_has_the_names_of_the_contract(served):
    claim = get(served, "/-/claim/1.json").json()
    assert claim["basis"] == "reported"
    assert claim["origin_outlet_id"] == "harbour-post"
    assert claim["origin_collected"] is False
    assert claim["first_at"] == "2024-05-02T12:00:00Z"
    assert [m["diff"] for m in claim["mentions"]] == [
        FULL,
        CUT.replace("done.", "done [-and the harbour master has signed-]."),
    ]
    assert [e["weight"] for e in claim["evidence"]] == [4.0, 0.8]
    assert claim["lookalikes"][0]["claim_id"] == 2
    assert claim["repeats"]["uncredited"] == ["Bay <b>Radio</b>"]


def test_an_absorbed_claim_leads_to_the_one_that_has_it(tmp_path):
    store = make_world(tmp_path / "merged.db")
    with store.transaction():
        store.key_index().absorb(1, 2)
    store.close()
    served = datasette(tmp_path / "merged.db")
    assert get(served, "/-/claim/2").headers["location"] == "/-/claim/1"
    assert get(served, "/-/claim/2.json").headers["location"] == "/-/claim/1.json"


def test_an_article_that_became_part_of_another_leads_to_it(tmp_path):
    store = make_world(tmp_path / "joined.db")
    url = "https://bay.example/quay"
    kept, gone = (publish(store, CUT, outlet=outlet, url=url).article_id for outlet in ("bay.example", BAY))
    store.move_articles([kept], "bay.example", BAY)
    store.close()
    served = datasette(tmp_path / "joined.db")
    assert get(served, f"/-/article/{gone}").headers["location"] == f"/-/article/{kept}"
    assert get(served, f"/-/article/{gone}.json").headers["location"] == f"/-/article/{kept}.json"
    assert get(served, f"/-/article/{kept}").status_code == 200


@pytest.mark.parametrize("url", ["/-/provenance/claim/1", "/-/nowhere", "/nowhere/at/all.json"])
def test_an_address_that_leads_nowhere_is_not_found(served, url):
    assert get(served, url).status_code == 404


@pytest.mark.parametrize("claim", ["99", "9999999999999999999", "x", "-1"])
def test_a_claim_that_is_not_there_is_not_found(served, claim):
    assert get(served, f"/-/claim/{claim}").status_code == 404


def test_not_found_is_a_page_that_leads_on_or_json(served):
    page = get(served, "/-/claim/99")
    assert "There is no claim 99." in words(page)
    assert "/-/provenance" in Page(page.text).links
    assert get(served, "/-/claim/99.json").json() == {
        "ok": False,
        "error": "There is no claim 99.",
        "status": 404,
    }


# --- what an article's page says -------------------------------------------------------------


def test_a_mention_is_marked_where_it_stands_and_leads_to_its_claim(served):
    html = get(served, "/-/article/1").text
    assert f'<a href="/-/claim/1" title="Claim 1"><mark>{FULL}</mark></a>' in html
    assert '<p dir="auto">It was a calm day.</p>' in html


def test_an_article_shows_whom_it_names_and_where_its_time_is_from(served):
    told = words(get(served, "/-/article/1"))
    assert "Harbour Post reported by" in told
    assert "2 May 2024, 12:00 UTC (as stated in: json-ld)" in told
    assert "not stated" in words(get(served, "/-/article/3"))


def test_an_edit_is_shown_word_by_word(tmp_path):
    store = make_world(tmp_path / "edited.db")
    edit_first(store)
    store.close()
    served = datasette(tmp_path / "edited.db")
    told = words(get(served, "/-/article/1"))
    assert "version 2 of 2" in told
    assert "before [-47-] {+51+} inspections" in told
    assert "version 1 of 2" in words(get(served, "/-/article/1?version=1"))
    assert get(served, "/-/article/1.json").json()["versions"] == [1, 2]
    assert FULL in get(served, "/-/article/1.json?version=1").json()["version"]["text"]


@pytest.mark.parametrize(
    "url",
    [
        "/-/article/99",
        "/-/article/1?version=9",
        "/-/article/1?version=-1",
        "/-/article/1?version=" + "9" * 5000,
        "/-/article/9999999999999999999",
    ],
)
def test_an_article_or_version_that_is_not_there_is_not_found(served, url):
    assert get(served, url).status_code == 404


# --- what an outlet's page says --------------------------------------------------------------


def test_an_outlet_shows_what_it_originated_and_what_it_repeats_without_credit(served):
    post = get(served, "/-/outlet/harbour-post.json").json()
    assert (post["articles"], post["originated_count"]) == (0, 1)
    assert "Not collected: known only as one that others name." in words(
        get(served, "/-/outlet/harbour-post")
    )
    times = get(served, "/-/outlet/valley-times.json").json()
    assert (times["credited_count"], times["uncredited_count"], times["first_count"]) == (1, 0, 1)
    bay = get(served, "/-/outlet/bay-radio.json").json()
    assert (bay["credited_count"], bay["uncredited_count"]) == (0, 1)


def test_an_outlet_shows_whom_it_repeats_and_no_delay_after_what_was_not_collected(served):
    told = words(get(served, "/-/outlet/bay-radio"))
    assert "Whom it repeats Harbour Post: one claim none with credit, one without credit" in told
    assert "after the page of the origin" not in told
    assert "Who repeats it Bay <b>Radio</b>" in words(get(served, "/-/outlet/harbour-post"))


def test_an_outlet_that_is_not_there_is_not_found(served):
    assert get(served, "/-/outlet/nowhere").status_code == 404


# --- what an event's page says ----------------------------------------------------------------


def test_an_event_shows_which_outlet_has_which_claim(served):
    event = get(served, "/-/event/ferry.json").json()
    assert [line["claim_id"] for line in event["claims"]] == [1, 3, 2]
    assert event["claims"][0]["parts"] == {"bay-radio": "has", "valley-times": "first"}
    told = words(get(served, "/-/event/ferry"))
    assert "Four articles of two outlets, three claims." in told
    assert "Harbour Post, not collected" in told


def test_an_event_shows_who_credits_whom(served):
    assert get(served, "/-/event/ferry.json").json()["credits"] == [
        {"citing": "Valley Times", "cited": "Harbour Post", "articles": 1}
    ]


def test_an_event_that_is_not_there_is_not_found(served):
    assert get(served, "/-/event/nowhere").status_code == 404
    assert get(served, "/-/event/~3Cscript~3E").text.count("<script") == 0
    assert get(served, "/-/event/nowhere.json").json()["error"] == "There is no event “nowhere”."


# --- what a hostile page cannot do -----------------------------------------------------------


@pytest.mark.parametrize("url", OURS)
def test_nothing_of_a_collected_page_becomes_markup(served, url):
    page = Page(get(served, url).text)
    names = {tag for tag, _ in page.elements}
    assert not names & {"script", "img", "iframe", "object", "embed", "b" if "claim" in url else "script"}
    for _, attrs in page.elements:
        assert not [name for name in attrs if name.startswith("on") or name == "style"]
    assert {urlsplit(link).scheme for link in page.links} <= {"", "http", "https"}


def test_hostile_words_are_shown_as_words(served):
    assert HOSTILE in words(get(served, "/-/claim/3"))
    assert "javascript:alert(document.domain)" not in Page(get(served, "/-/claim/3").text).links


def test_a_title_cannot_turn_the_reading_direction_of_a_page(served):
    shown = get(served, "/-/article/3").text
    assert "Fifty seats" in shown
    assert not {"\u202e", "\u2066"} & set(shown)


@pytest.mark.parametrize("url", OURS)
def test_our_pages_allow_no_script_at_all(served, url):
    policy = get(served, url).headers["content-security-policy"]
    assert policy.startswith("default-src 'none';")
    assert "script-src" not in policy
    assert "unsafe" not in policy


@pytest.mark.parametrize("url", ["/world", "/world/claim_overview", "/-/nothing"])
def test_datasettes_pages_load_nothing_from_elsewhere(served, url):
    policy = get(served, url).headers["content-security-policy"]
    assert "default-src 'self'" in policy
    assert "http" not in policy


@pytest.mark.parametrize(
    "asked", ['"', "AND", "ferry AND (", "NEAR(", "*", "-x", "ferry:sail", "\x00", "ß" * 5000]
)
def test_any_search_is_answered(served, asked):
    assert get(served, f"/-/provenance?q={quote(asked)}").status_code == 200


def test_search_words_are_never_operators():
    assert search_words('ferry AND "sail"') == ['"ferry"', '"AND"', '"sail"']


# --- finding one's way -----------------------------------------------------------------------


def test_the_start_page_counts_and_lists(served):
    told = words(get(served, "/-/provenance"))
    assert "3 claims" in told
    assert "1 originated with an outlet 1 of these with one not collected" in told
    assert "The ferry that did not sail" in told


def test_a_sentence_is_found_by_its_words(served):
    found = get(served, "/-/provenance.json?q=before+47+inspections").json()["found"]
    assert [row["claim_id"] for row in found] == [1]
    either = get(served, "/-/provenance.json?q=50+inspections+nowhere").json()["found"]
    assert {row["claim_id"] for row in either} == {1, 2}


def test_a_finder_that_was_handed_over_is_asked_first(path):
    served = datasette(path, find=lambda asked: [2, 1] if "paste" in asked else [])
    found = get(served, "/-/provenance.json?q=a+paste").json()["found"]
    assert [row["claim_id"] for row in found] == [2, 1]
    assert get(served, "/-/provenance.json?q=signed").json()["found"]


def test_where_we_serve_the_index_is_the_start_page(served):
    assert get(served, "/").headers["location"] == "/-/provenance"


def test_every_link_of_our_pages_leads_somewhere(served):
    seen = set()
    for url in OURS:
        for link in Page(get(served, url).text).links:
            target = urljoin(url, link)
            if urlsplit(target).scheme or target in seen:
                continue
            seen.add(target)
            assert get(served, target).status_code == 200, target
    assert len(seen) > 20


def test_links_keep_the_prefix_that_datasette_is_served_under(path):
    served = Datasette([str(path)], settings={"base_url": "/news/"})
    for url in ("/-/provenance", "/-/claim/1"):
        ours = [link for link in Page(get(served, url).text).links if not urlsplit(link).scheme]
        assert ours
        assert all(link.startswith("/news/") for link in ours)


def test_who_may_not_see_the_claims_may_not_see_our_pages(path):
    rules = {"databases": {"world": {"allow": False}}}
    try:
        closed = Datasette([str(path)], config=rules)
    except TypeError:  # 0.65 keeps its rules in the metadata
        closed = Datasette([str(path)], metadata=rules)
    for url in OURS:
        assert get(closed, url).status_code == 403
