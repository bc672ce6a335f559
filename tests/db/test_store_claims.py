from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.store import SqliteStore
from provenance.errors import UnknownClaim
from provenance.types import Citation, Event, Mention, Reading, Setting, Span
from tests.builders import NOON, make_citation, make_setting
from tests.db.press import DAM, FAIR, READER, article, draft, mention_of, publish, read_words

EVENTS = (Event(id="dam", title="The dam", query=("dam",)), Event(id="valley", title="The valley"))


@pytest.fixture
def store() -> SqliteStore:
    store = SqliteStore()
    store.put_events(EVENTS)
    return store


# --- what waits ------------------------------------------------------------------------------


def test_event_is_new_or_changed_only_when_something_in_it_is(store: SqliteStore) -> None:
    assert store.put_events(EVENTS) == []
    assert store.put_events([Event(id="dam", title="The dam", query=("dam",), since=NOON)]) == ["dam"]
    assert store.put_events([Event(id="fair", title="The fair")]) == ["fair"]


def test_article_waits_by_itself_until_it_is_placed_and_then_its_events_do(store: SqliteStore) -> None:
    version = publish(store, DAM)
    assert store.pending() == []
    read_words(store, version, DAM)
    assert store.pending() == [version.article_id]
    store.set_events(version.article_id, ["valley", "dam"])
    assert store.pending() == ["dam", "valley"]
    store.done("dam")
    assert store.pending() == ["valley"]
    store.done("valley")
    store.set_events(version.article_id, ["dam", "valley"])
    assert store.pending() == []
    assert store.event_articles("dam") == store.event_articles("valley") == [version.article_id]


def test_event_that_loses_an_article_waits_and_so_does_an_article_that_loses_its_last(
    store: SqliteStore,
) -> None:
    version = publish(store, DAM)
    read_words(store, version, DAM)
    store.set_events(version.article_id, ["dam", "valley"])
    store.done("dam")
    store.done("valley")
    store.set_events(version.article_id, ["dam"])
    assert store.pending() == ["valley"]
    store.set_events(version.article_id, [])
    # events that nobody is in any more come last: their articles take the ids of their claims along
    assert store.pending() == [version.article_id, "dam", "valley"]


def test_new_reading_makes_the_events_of_its_article_wait(store: SqliteStore) -> None:
    version = publish(store, DAM)
    read_words(store, version, DAM)
    store.set_events(version.article_id, ["dam"])
    store.done("dam")
    read_words(store, version, DAM)
    assert store.pending() == ["dam"]


# --- readings --------------------------------------------------------------------------------


def test_reading_comes_back_as_it_went(store: SqliteStore) -> None:
    version = publish(store, f"He told NTV: {DAM} {FAIR}")
    cited = [make_citation("NTV", "told", outlet_id="ntv"), make_citation("Hill Radio", via="NTV")]
    said = mention_of(
        DAM, version.article.text, cited=cited, settings=[make_setting(), make_setting("archive")]
    )
    plain = mention_of(FAIR, version.article.text, kind="claim")
    store.save_reading(version.version_id, Reading(language="en", mentions=(said, plain)), READER)
    assert [m.mention for m in store.mentions([version.article_id])] == [said, plain]


words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
spans = st.integers(0, 20).map(lambda start: Span(start=start, end=start + 5))
citations = st.builds(
    Citation,
    name=words,
    how=st.sampled_from(["told", "reported", "byline", "credit", "link", "denied"]),
    outlet_id=st.none() | words,
    via=st.none() | words,
    reach=st.sampled_from(["own", "carried", "page"]),
    span=st.none() | spans,
    url=st.none() | words,
    own_outlet=st.booleans(),
)
mentions = st.builds(
    Mention,
    kind=st.sampled_from(["quote", "indirect", "claim"]),
    spans=st.lists(st.integers(0, 4), min_size=1, unique=True).map(
        lambda places: tuple(Span(start=6 * p, end=6 * p + 5) for p in sorted(places))
    ),
    text=words,
    sentence=spans,
    quoted=st.lists(spans, max_size=2).map(tuple),
    speaker=st.none() | words,
    speaker_name=st.none() | words,
    cue=st.none() | words,
    denied=st.booleans(),
    cited=st.lists(citations, max_size=3).map(tuple),
    settings=st.lists(
        st.builds(Setting, kind=st.sampled_from(["public", "archive"]), text=words, name=st.none() | words),
        max_size=2,
    ).map(tuple),
)


@settings(max_examples=40, deadline=None)
@given(read=st.lists(mentions, max_size=4, unique_by=lambda m: (m.kind, m.spans)), again=st.booleans())
def test_any_mention_comes_back_as_it_went(read: list[Mention], again: bool) -> None:
    with SqliteStore() as store:
        version = publish(store, "The dam will hold until spring, they say.")
        for _ in range(1 + again):
            store.save_reading(version.version_id, Reading(language=None, mentions=tuple(read)), READER)
        stored = store.mentions([version.article_id])
        assert sorted((m.mention for m in stored), key=repr) == sorted(read, key=repr)


def test_mention_keeps_its_id_in_another_reading_and_one_that_is_gone_leaves_its_claims(
    store: SqliteStore,
) -> None:
    version = publish(store, f"{DAM}\n{FAIR}")
    dam, fair = read_words(store, version, DAM, FAIR)
    store.set_events(version.article_id, ["dam"])
    claims = store.save_claims("dam", [draft(dam), draft(fair, text=FAIR)])
    assert read_words(store, version, FAIR) == [fair]
    assert store.claims_of([dam, fair]) == {fair: [claims[1]]}
    assert [row["claim_id"] for row in store.overview()] == [claims[1]]
    [again] = set(read_words(store, version, DAM, FAIR)) - {fair}
    assert again > fair


def test_versions_to_read_are_those_that_this_reader_has_not_read(store: SqliteStore) -> None:
    versions = [publish(store, DAM, path=str(i)) for i in range(3)]
    read_words(store, versions[1], DAM)
    assert list(store.versions_to_read(READER)) == [versions[0], versions[2]]
    assert list(store.versions_to_read("another reader")) == versions
    assert list(store.versions_to_read(READER, everything=True)) == versions


def test_readings_may_be_saved_while_versions_are_walked_through(store: SqliteStore) -> None:
    versions = [publish(store, DAM, path=str(i)) for i in range(120)]
    for version in store.versions_to_read(READER):
        read_words(store, version, DAM)
    assert len(store.mentions([v.article_id for v in versions])) == 120


def test_citation_that_a_mention_carries_is_listed_once(store: SqliteStore) -> None:
    version = publish(store, f"He told NTV: {DAM} By Hill Radio")
    carried, alone = make_citation("NTV", "told"), make_citation("Hill Radio", "byline", reach="page")
    said = mention_of(DAM, version.article.text, cited=[carried])
    store.save_reading(
        version.version_id, Reading(language="en", mentions=(said,), citations=(carried, alone)), READER
    )
    rows = store._db.rows("SELECT name, mention_id FROM citations ORDER BY name")
    [mention] = store.mentions([version.article_id])
    assert [tuple(r) for r in rows] == [("Hill Radio", None), ("NTV", mention.mention_id)]


# --- claims ----------------------------------------------------------------------------------


def test_saving_the_same_claims_again_changes_nothing(store: SqliteStore) -> None:
    a, b = article(store, DAM), article(store, DAM, outlet="hill-gazette")
    first = store.save_claims("dam", [draft(*a, *b)])
    before = store.overview()
    assert store.save_claims("dam", [draft(*a, *b, claim_id=first[0])]) == first
    assert store.overview() == before
    assert (before[0]["outlet_count"], before[0]["mention_count"], before[0]["event_id"]) == (2, 2, "dam")


def test_claim_left_without_members_keeps_its_id_but_is_listed_no_more(store: SqliteStore) -> None:
    [a] = article(store, DAM)
    [old] = store.save_claims("dam", [draft(a)])
    [new] = store.save_claims("dam", [draft(a, text=FAIR)])
    assert new != old
    assert [row["claim_id"] for row in store.overview()] == [new]
    assert store.members([old, new]) == {old: [], new: [a]}
    with pytest.raises(UnknownClaim):
        store.claim(old)


def test_absorbed_claim_is_an_alias_of_the_one_that_took_it(store: SqliteStore) -> None:
    [a], [b], [c] = (article(store, DAM, outlet=o) for o in ("valley-post", "hill-gazette", "bay-radio"))
    first, second, third = store.save_claims("dam", [draft(a), draft(b), draft(c)])
    assert store.save_claims(
        "dam", [draft(a, b, claim_id=first, absorbed=[second]), draft(c, claim_id=third)]
    ) == [
        first,
        third,
    ]
    assert store.claim(second)["claim_id"] == first
    assert store.members([second]) == {second: [a, b]}
    store.save_claims("dam", [draft(a, b, c, claim_id=third, absorbed=[first])])
    assert store.claim(second)["claim_id"] == store.claim(first)["claim_id"] == third


def test_mention_that_joins_two_statements_is_in_both_the_main_one_first(store: SqliteStore) -> None:
    [both] = article(store, f"{DAM} {FAIR}")
    [dam] = article(store, DAM, outlet="hill-gazette")
    first, second = store.save_claims("dam", [draft(dam, both), draft(both, text=FAIR)])
    assert store.claims_of([both]) == {both: [first, second]}
    rows = store._db.rows("SELECT claim_id FROM claim_mentions WHERE mention_id = ?", [both])
    assert sorted(r["claim_id"] for r in rows) == [first, second]


def test_claim_that_two_events_share_has_the_members_of_both_and_each_replaces_only_its_own(
    store: SqliteStore,
) -> None:
    [shared] = article(store, DAM, events=("dam", "valley"))
    [a] = article(store, DAM, outlet="hill-gazette", events=("dam",))
    [b] = article(store, DAM, outlet="bay-radio", events=("valley",))
    [claim] = store.save_claims("dam", [draft(shared, a)])
    assert store.save_claims("valley", [draft(shared, b, claim_id=claim, text="The dam will hold.")]) == [
        claim
    ]
    assert store.members([claim]) == {claim: [shared, a, b]}
    assert store.claim(claim)["text"] == DAM
    assert len(store.claim_mentions(claim)) == 3
    assert store.claims_in("dam") == {claim: [shared, a]}
    store.save_claims("dam", [])
    assert store.members([claim]) == {claim: [shared, b]}
    assert store.claim(claim)["event_id"] == "valley"


def test_event_takes_over_what_its_article_had_while_it_was_single(store: SqliteStore) -> None:
    [a] = article(store, DAM, events=())
    article_id = 1
    [claim] = store.save_claims(article_id, [draft(a)])
    assert store.claim(claim)["event_id"] is None
    store.set_events(article_id, ["dam"])
    assert store.claims_in("dam") == {claim: [a]}
    store.save_claims("dam", [draft(a, claim_id=claim)])
    store.save_claims("dam", [])
    assert store.members([claim]) == {claim: []}


def test_mention_of_an_article_that_left_the_event_is_not_of_its_claims(store: SqliteStore) -> None:
    [a], [b] = article(store, DAM), article(store, DAM, outlet="hill-gazette")
    [claim] = store.save_claims("dam", [draft(a, b)])
    store.set_events(1, [])
    assert store.claims_in("dam") == {claim: [b]}
    store.save_claims("dam", [draft(b, claim_id=claim)])
    assert store.members([claim]) == {claim: [b]}


def test_draft_without_members_only_gives_words(store: SqliteStore) -> None:
    [a] = article(store, DAM, events=())
    [claim] = store.save_claims(1, [draft(a, text="The dam")])
    assert store.save_claims(1, [draft(claim_id=claim, text=DAM)]) == [claim]
    assert store.members([claim]) == {claim: [a]}
    assert store.claim(claim)["text"] == DAM


def test_look_alikes_are_seen_from_both_sides(store: SqliteStore) -> None:
    [a], [b] = (
        article(store, "It costs 5 million."),
        article(store, "It costs 50 million.", outlet="hill-gazette"),
    )
    first, second = store.save_claims(
        "dam", [draft(a), draft(b)], links=[(1, 0, "number_changed", "5 against 50")]
    )
    [link], [back] = store.links(first), store.links(second)
    assert (link.other_claim_id, link.relation, link.note) == (second, "number_changed", "5 against 50")
    assert back.other_claim_id == first
    store.save_claims("dam", [draft(a, claim_id=first), draft(b, claim_id=second)])
    assert store.links(first) == []


def test_look_alike_of_an_absorbed_claim_is_one_of_the_claim_that_took_it(store: SqliteStore) -> None:
    [a], [b] = (
        article(store, "It costs 5 million."),
        article(store, "It costs 50 million.", outlet="hill-gazette"),
    )
    [c] = article(store, "It costs five million.", outlet="bay-radio", events=("valley",))
    first, second = store.save_claims(
        "dam", [draft(a), draft(b)], links=[(0, 1, "number_changed", "5 against 50")]
    )
    [third] = store.save_claims("valley", [draft(c, absorbed=[second])])
    assert [link.other_claim_id for link in store.links(first)] == [third]
    store.save_claims("valley", [draft(c, claim_id=third, absorbed=[first])])
    assert store.links(third) == []


def test_forgotten_claims_leave_the_index_and_say_what_they_were(store: SqliteStore) -> None:
    [a] = article(store, DAM, events=())
    index = store.key_index()
    claim = index.new_claim()
    index.add(index.statements([a])[a], {11, 12}, [(claim, "verbatim", 100.0)])
    assert index.leaders({11, 12}) == {11: [a], 12: [a]}
    assert store.forget_claims(1) == {a: claim}
    assert index.leaders({11, 12}) == {}
    assert index.roots([claim]) == {}
    assert store.claims_of([a]) == {}
    assert store.forget_claims(1) == {}


# --- verdicts --------------------------------------------------------------------------------
