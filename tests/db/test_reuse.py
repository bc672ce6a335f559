"""Who repeats whom, with what credit and delay; what is taken over without any; what quotes lose on the way."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.outlet_page import LIMITS, QUERIES, outlet_page
from db.quotechanges import what_changed
from db.store import SqliteStore
from provenance.types import Citation, ClaimDraft, Event, Member, Precision, Ruling
from tests.builders import NOON, make_citation, make_outlet, make_stamp
from tests.db.press import DAM, FAIR, HOUR, draft, publish, read_words, verdict_for

POST, HILL, BAY = make_outlet("valley-post"), make_outlet("hill-news"), make_outlet("bay-radio")


@pytest.fixture
def store() -> SqliteStore:
    store = SqliteStore()
    store.put_events([Event(id="dam", title="The dam")])
    store.put_outlets([POST, HILL, BAY])
    return store


def told(
    store: SqliteStore,
    words: str,
    *cited: Citation,
    outlet: str = "valley-post",
    at: datetime | None = NOON,
    precision: Precision = "minute",
) -> int:
    """An article of the event with these words; gives the id of the mention."""
    published = None if at is None else make_stamp(at, precision=precision)
    path = f"{outlet}-{len(list(store.versions()))}"
    version = publish(store, words, outlet=outlet, path=path, published=published)
    [mention] = read_words(store, version, words, cited=cited)
    store.set_events(version.article_id, ["dam"])
    return mention


def judged(store: SqliteStore, *drafts: ClaimDraft, origin: str | None = "valley-post") -> list[int]:
    claims = list(store.save_claims("dam", drafts))
    store.save_verdicts(dict.fromkeys(claims, verdict_for(origin)), decided_at=NOON)
    return claims


def rows(store: SqliteStore, view: str) -> list[dict[str, object]]:
    return [dict(r) for r in store._db.rows(f"SELECT * FROM {view} ORDER BY 1, 2, 3")]


def test_repeats_are_counted_by_credit_and_the_delay_is_the_median(store: SqliteStore) -> None:
    a = told(store, DAM)
    b = told(store, DAM, make_citation(outlet=POST), outlet="hill-news", at=NOON + HOUR)
    c = told(store, FAIR)
    d = told(store, FAIR, outlet="hill-news", at=NOON + 4 * HOUR)
    judged(store, draft(a, b), draft(c, d, text=FAIR))
    [pair] = rows(store, "outlet_pairs")
    assert (pair["origin_name"], pair["outlet_name"], pair["claims"]) == ("Valley Post", "Hill News", 2)
    assert (pair["credited"], pair["credited_other"], pair["uncredited"]) == (1, 0, 1)
    assert (pair["delay_minutes"], pair["delays"]) == (150.0, 2)
    [reuse] = rows(store, "unattributed_reuse")
    assert (reuse["text"], reuse["outlet_id"], reuse["delay_minutes"]) == (FAIR, "hill-news", 240.0)
    page = outlet_page(
        {name: store._db.rows(sql, {"id": "hill-news", **LIMITS}) for name, sql in QUERIES.items()}
    )
    assert page is not None
    assert (page.credited_count, page.uncredited_count, page.delay_minutes) == (1, 1, 150.0)
    [hill] = [row for row in store.reader().outlets_listed() if row["outlet_id"] == "hill-news"]
    assert (hill["credited"], hill["uncredited"], hill["delay_minutes"]) == (1, 1, 150.0)


def test_credit_to_another_is_neither_credit_nor_silence_and_a_denial_says_whose_it_is(
    store: SqliteStore,
) -> None:
    a = told(store, DAM)
    b = told(store, DAM, make_citation(outlet=BAY), outlet="hill-news")
    c = told(store, DAM, make_citation(outlet=POST, how="denied"), outlet="bay-radio")
    judged(store, draft(a, b, c))
    assert [(p["outlet_id"], p["credited_other"], p["uncredited"]) for p in rows(store, "outlet_pairs")] == [
        ("bay-radio", 0, 0),
        ("hill-news", 1, 0),
    ]


@pytest.mark.parametrize(
    ("at", "precision"),
    [(NOON + HOUR, "day"), (None, "minute"), (NOON - HOUR, "minute")],
    ids=["a day only", "no time stated", "before the page of the origin"],
)
def test_no_delay_is_told_where_times_do_not_show_one(
    store: SqliteStore, at: datetime | None, precision: Precision
) -> None:
    judged(store, draft(told(store, DAM), told(store, DAM, outlet="hill-news", at=at, precision=precision)))
    [pair] = rows(store, "outlet_pairs")
    assert (pair["claims"], pair["delay_minutes"], pair["delays"]) == (1, None, 0)


@pytest.mark.parametrize("origin", [None, "bay-radio"])
def test_pairs_go_with_the_verdict(store: SqliteStore, origin: str | None) -> None:
    a, b = told(store, DAM), told(store, DAM, outlet="hill-news")
    [claim] = judged(store, draft(a, b))
    store.save_verdicts({claim: verdict_for(origin)}, decided_at=NOON)
    found = [(p["origin_outlet_id"], p["outlet_id"]) for p in rows(store, "outlet_pairs")]
    assert found == ([] if origin is None else [("bay-radio", "hill-news"), ("bay-radio", "valley-post")])


def test_persons_verdict_counts_too_and_an_unlisted_outlet_has_pairs(store: SqliteStore) -> None:
    [claim] = judged(store, draft(told(store, DAM), told(store, DAM, outlet="hill-news")))
    ruling = Ruling(basis="reported", by="Ada", reason="I know.", outlet_name="The Quay Letter")
    store.decisions.rule(claim, ruling, decided_at=NOON)
    found = [(p["origin_outlet_id"], p["origin_name"], p["outlet_id"]) for p in rows(store, "outlet_pairs")]
    assert found == [(None, "The Quay Letter", "hill-news"), (None, "The Quay Letter", "valley-post")]
    store.decisions.rule(claim, Ruling(basis="public", by="Ada", reason="No."), decided_at=NOON)
    assert rows(store, "outlet_pairs") == rows(store, "claim_repeat") == []


def test_claim_that_loses_its_mentions_leaves_no_trace_in_the_tables(store: SqliteStore) -> None:
    judged(store, draft(told(store, DAM), told(store, f"{DAM} Or so.", outlet="hill-news")))
    assert rows(store, "outlet_pairs")
    assert rows(store, "changed_quotes")
    store.save_claims("dam", [])
    assert rows(store, "outlet_pairs") == rows(store, "changed_quotes") == rows(store, "claim_repeat") == []


def test_changed_quotes_say_what_was_left_out_and_put_in(store: SqliteStore) -> None:
    full = "The dam will hold until spring, I promise you, for 30 years at least."
    cut = "The dam will hold for 30 years."
    other = full.replace("30", "80")
    a, b = told(store, full), told(store, cut, outlet="hill-news")
    c = told(store, other, outlet="bay-radio")
    members = tuple(Member(id=i, relation=r, score=90.0) for i, r in ((a, "verbatim"), (b, "truncated")))
    claims = store.save_claims(
        "dam",
        [
            ClaimDraft(claim_id=None, kind="quote", text=full, speaker="Ida Lund", members=members),
            draft(c, text=other),
        ],
        links=[(0, 1, "number_changed", "30 there, 80 here")],
    )
    store.save_verdicts(dict.fromkeys(claims, verdict_for()), decided_at=NOON)
    found = [
        (r["outlet_id"], r["relation"], r["left_out"], r["put_in"], r["other_claim_id"])
        for r in rows(store, "changed_quotes")
    ]
    assert found == [
        ("hill-news", "truncated", "until spring, I promise you … at least", "", None),
        ("bay-radio", "number_changed", "30", "80", claims[1]),
    ]


@given(st.text(max_size=60), st.text(max_size=60))
def test_what_changed_is_made_of_both_wordings(fullest: str, wording: str) -> None:
    left_out, put_in = what_changed(fullest, wording)
    for said, text in ((left_out, fullest), (put_in, wording)):
        assert all(stretch in text for stretch in said.split(" … ")) or said == text


@given(st.lists(st.integers(0, 600), min_size=1, max_size=6))
def test_pairs_do_not_depend_on_the_order_in_which_claims_are_judged(minutes: list[int]) -> None:
    def pair(order: list[int]) -> dict[str, object]:
        store = SqliteStore()
        store.put_events([Event(id="dam", title="The dam")])
        drafts = [
            draft(
                told(store, f"The dam will hold {i} years."),
                told(
                    store, f"The dam will hold {i} years.", outlet="hill-news", at=NOON + timedelta(minutes=m)
                ),
                text=f"The dam will hold {i} years.",
            )
            for i, m in enumerate(minutes)
        ]
        claims = store.save_claims("dam", drafts)
        for i in order:
            store.save_verdicts({claims[i]: verdict_for()}, decided_at=NOON)
        [found] = rows(store, "outlet_pairs")
        return found

    order = list(range(len(minutes)))
    assert pair(order) == pair(order[::-1])
