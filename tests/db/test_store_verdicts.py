"""Verdicts and what they are given over: what is listed, found and seen of claims."""

from __future__ import annotations

from datetime import timedelta

import pytest

from db.store import SqliteStore
from provenance.errors import UnknownEvent
from provenance.types import Event, Reading
from tests.builders import NOON, make_citation, make_setting, make_stamp
from tests.db.press import (
    DAM,
    FAIR,
    HOUR,
    READER,
    article,
    draft,
    mention_of,
    publish,
    read_words,
    verdict_for,
)


@pytest.fixture
def store() -> SqliteStore:
    store = SqliteStore()
    store.put_events(
        [Event(id="dam", title="The dam", query=("dam",)), Event(id="valley", title="The valley")]
    )
    return store


def test_verdict_is_appended_only_where_it_differs(store: SqliteStore) -> None:
    [claim] = store.save_claims("dam", [draft(*article(store, DAM))])
    assert store.save_verdicts({claim: verdict_for()}, decided_at=NOON) == 1
    assert store.save_verdicts({claim: verdict_for(confidence=0.80004)}, decided_at=NOON + HOUR) == 0
    assert store.save_verdicts({claim: verdict_for(weight=3.0)}, decided_at=NOON + HOUR) == 1
    assert store.save_verdicts({claim: verdict_for(None)}, decided_at=NOON + 2 * HOUR) == 1
    history = store.history(claim)
    assert [(h["decided_at"], h["basis"]) for h in history] == [
        ("2024-05-02T14:00:00Z", "unknown"),
        ("2024-05-02T13:00:00Z", "reported"),
        ("2024-05-02T12:00:00Z", "reported"),
    ]
    row = store.claim(claim)
    assert (row["basis"], row["origin_name"], row["origin_collected"], row["first_at"]) == (
        "unknown",
        None,
        None,
        None,
    )
    assert store.evidence(claim) == []


def test_verdict_on_an_alias_is_one_on_the_claim_it_became(store: SqliteStore) -> None:
    [a], [b] = article(store, DAM), article(store, DAM, outlet="hill-gazette")
    first, second = store.save_claims("dam", [draft(a), draft(b)])
    store.save_claims("dam", [draft(a, b, claim_id=first, absorbed=[second])])
    store.save_verdicts({second: verdict_for()}, decided_at=NOON)
    assert store.claim(first)["basis"] == "reported"
    assert [e["note"] for e in store.evidence(second)] == ["It is named."]


def test_outlet_that_only_a_verdict_names_can_be_joined_to(store: SqliteStore) -> None:
    [claim] = store.save_claims("dam", [draft(*article(store, DAM))])
    store.save_verdicts({claim: verdict_for("far-herald")}, decided_at=NOON)
    row = store._db.row("SELECT name FROM claim_overview JOIN outlet ON outlet_id = origin_outlet_id")
    assert row is not None
    assert row["name"] == "Far Herald"
    assert "far-herald" not in store.outlets()


# --- what people ask -------------------------------------------------------------------------


def test_claims_are_found_by_event_basis_outlet_and_words(store: SqliteStore) -> None:
    [a], [b] = article(store, DAM), article(store, FAIR, events=("valley",))
    [dam] = store.save_claims("dam", [draft(a)])
    [fair] = store.save_claims("valley", [draft(b, text=FAIR)])
    store.save_verdicts({dam: verdict_for(), fair: verdict_for(None)}, decided_at=NOON)
    found = {
        "event": store.overview(event="dam"),
        "basis": store.overview(basis="reported"),
        "outlet": store.overview(outlet="valley post"),
        "search": store.overview(search="spring dam"),
    }
    assert {k: [r["claim_id"] for r in rows] for k, rows in found.items()} == {key: [dam] for key in found}
    assert len(store.overview()) == 2
    assert len(store.overview(limit=1)) == len(store.overview(limit=5, offset=1)) == 1
    with pytest.raises(UnknownEvent, match="Did you mean 'dam'"):
        store.overview(event="dams")


@pytest.mark.parametrize("text", ['"', "dam OR", "NEAR(", "dam*", "-", "", "col:dam", "' --"])
def test_search_takes_any_text(store: SqliteStore, text: str) -> None:
    store.save_claims("dam", [draft(*article(store, DAM))])
    store.search_mentions(text)
    store.overview(search=text)


def test_search_follows_what_is_stored(store: SqliteStore) -> None:
    version = publish(store, f"{DAM} Çavuşoğlu")
    read_words(store, version, DAM)
    store.set_events(version.article_id, ["dam"])
    [mention] = store.mentions([version.article_id])
    store.save_claims("dam", [draft(mention.mention_id)])
    assert [m["mention_id"] for m in store.search_mentions("HOLD")] == [mention.mention_id]
    read_words(store, version, "Çavuşoğlu")
    assert store.search_mentions("HOLD") == []


def test_events_are_counted(store: SqliteStore) -> None:
    [a], [b] = article(store, DAM), article(store, DAM, outlet="hill-gazette")
    store.save_claims("dam", [draft(a, b)])
    dam, valley = store.events()
    assert (dam["articles"], dam["outlets"], dam["claims"]) == (2, 2, 1)
    assert (valley["articles"], valley["outlets"], valley["claims"]) == (0, 0, 0)


def test_status_counts_and_says_what_waits(store: SqliteStore) -> None:
    article(store, DAM)
    publish(store, FAIR, path="fair")
    status = store.status()
    assert (status.counts["article"], status.counts["mention"], status.unread) == (2, 1, 1)
    assert status.pending == ["dam"]


# --- sightings -------------------------------------------------------------------------------


def test_wording_of_several_versions_is_one_sighting_at_the_first_that_has_it(store: SqliteStore) -> None:
    first = publish(store, "No news of the dam.")
    publish(store, "No news of the dam.", same_as=first, is_new_version=False, at=NOON + HOUR)
    second = publish(store, f"News.\n{DAM} He smiled.\nMore.", same_as=first, at=NOON + 2 * HOUR)
    third = publish(store, f"{DAM} At last.", same_as=second, at=NOON + 3 * HOUR, title="The dam")
    ids = [i for v in (second, third) for i in read_words(store, v, DAM)]
    store.set_events(first.article_id, ["dam"])
    [claim] = store.save_claims("dam", [draft(*ids)])
    [sighting] = store.sightings([claim])[claim]
    assert (sighting.mention_id, sighting.seq, sighting.last_seq, sighting.versions) == (ids[0], 2, 3, 3)
    assert sighting.not_seen_before == NOON + HOUR
    assert sighting.first_seen_at == NOON + 2 * HOUR
    assert sighting.context == f"{DAM} He smiled."
    assert store.claim(claim)["mention_count"] == 1
    assert len(store.claim_mentions(claim)) == 2


def test_other_wording_in_a_later_version_is_another_sighting(store: SqliteStore) -> None:
    first = publish(store, DAM)
    second = publish(store, "The dam will hold.", same_as=first, at=NOON + HOUR)
    ids = [*read_words(store, first, DAM), *read_words(store, second, "The dam will hold.")]
    store.set_events(first.article_id, ["dam"])
    [claim] = store.save_claims("dam", [draft(*ids)])
    sightings = store.sightings([claim])[claim]
    assert [(s.mention.text, s.seq, s.last_seq, s.not_seen_before) for s in sightings] == [
        (DAM, 1, 1, None),
        ("The dam will hold.", 2, 2, NOON),
    ]


def test_sighting_has_what_holds_for_the_page(store: SqliteStore) -> None:
    version = publish(store, f"He told NTV: {DAM} {FAIR}", byline="By Hill Radio", flags=("column",))
    told, byline = make_citation("NTV", "told"), make_citation("Hill Radio", "byline", reach="page")
    link, elsewhere = make_citation("Bay Radio", "link"), make_citation("Far Herald")
    said = mention_of(DAM, version.article.text, cited=[told])
    public = mention_of(FAIR, version.article.text, settings=[make_setting()])
    store.save_reading(
        version.version_id,
        Reading(language="de", mentions=(said, public), citations=(told, byline, link, elsewhere)),
        READER,
    )
    store.set_events(version.article_id, ["dam"])
    [claim] = store.save_claims("dam", [draft(store.mentions([version.article_id])[0].mention_id)])
    [sighting] = store.sightings([claim])[claim]
    assert sighting.mention == said
    assert sighting.page_citations == (told, byline, link, elsewhere)
    assert sighting.page_settings == (make_setting(),)
    assert (sighting.language, sighting.byline, sighting.flags) == ("de", "By Hill Radio", ("column",))


def test_sightings_of_many_claims_take_few_queries(store: SqliteStore) -> None:
    drafts = [draft(*article(store, f"{DAM} {i}.", outlet=f"outlet-{i % 7}")) for i in range(60)]
    claims = store.save_claims("dam", drafts)
    asked: list[str] = []
    store._db._sqlite.set_trace_callback(asked.append)
    found = store.sightings(claims)
    store._db._sqlite.set_trace_callback(None)
    assert [len(found[c]) for c in claims] == [1] * 60
    assert len(asked) < 12


def test_implausible_date_dates_no_mention(store: SqliteStore) -> None:
    stamp = make_stamp(NOON - timedelta(days=9999), precision="day")
    version = publish(store, DAM, published=stamp, flags=("implausible_date",))
    [mention] = read_words(store, version, DAM)
    store.set_events(version.article_id, ["dam"])
    [claim] = store.save_claims("dam", [draft(mention)])
    [row] = store.claim_mentions(claim)
    assert (row["at"], row["at_precision"]) == ("2024-05-02T12:00:00Z", "second")
