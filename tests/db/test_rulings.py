"""A person's verdict stands above the computed one, and stays with the words it was made on."""

from __future__ import annotations

import pytest

from db.store import SqliteStore
from provenance.errors import UnknownClaim, UsageError
from provenance.types import Event, Grounds, Mention, Reading, Ruling, Span
from tests.builders import NOON
from tests.db.press import DAM, FAIR, HOUR, draft, publish, read_words, verdict_for

THEIRS = Ruling(basis="reported", by="Ada", reason="I read the minutes.", outlet_name="The Quay Letter")
PUBLIC = Ruling(basis="public", by="Bo", reason="It was on the radio.")


@pytest.fixture
def store() -> SqliteStore:
    store = SqliteStore()
    store.put_events([Event(id="dam", title="The dam")])
    return store


def told(store: SqliteStore, *words: str, outlet: str = "valley-post", at_first: str = "") -> list[int]:
    """An article of the event that says these words; gives the ids of its mentions."""
    text = "\n".join([*([at_first] if at_first else []), *words])
    version = publish(store, text, outlet=outlet, path=f"{outlet}-{len(list(store.versions()))}")
    ids = read_words(store, version, *words)
    store.set_events(version.article_id, ["dam"])
    return ids


def judged(store: SqliteStore, *claims: int, outlet: str | None = "valley-post") -> None:
    store.save_verdicts(dict.fromkeys(claims, verdict_for(outlet)), decided_at=NOON)


def test_persons_verdict_is_listed_with_full_confidence_and_the_computed_evidence_stays(
    store: SqliteStore,
) -> None:
    [claim] = store.save_claims("dam", [draft(*told(store, DAM))])
    judged(store, claim)
    store.decisions.rule(claim, THEIRS, decided_at=NOON + HOUR)
    row = store.claim(claim)
    assert (row["basis"], row["origin_name"], row["origin_outlet_id"], row["origin_collected"]) == (
        "reported",
        "The Quay Letter",
        None,
        0,
    )
    assert (row["standing"], row["confidence"], row["decided_by"]) == ("supported", 1.0, "Ada")
    assert row["first_outlet_id"] == "valley-post"
    assert [e["rule"] for e in store.evidence(claim)] == ["explicit-citation"]
    page = store.claim_page(claim)
    assert page.computed.origin_outlet_id == "valley-post"
    assert page.sentence.endswith("Decided by Ada.")


def test_new_computed_verdict_is_kept_below_the_persons(store: SqliteStore) -> None:
    [claim] = store.save_claims("dam", [draft(*told(store, DAM))])
    judged(store, claim)
    store.decisions.rule(claim, PUBLIC, decided_at=NOON)
    assert store.save_verdicts({claim: verdict_for(weight=5.0)}, decided_at=NOON + HOUR) == 1
    assert store.save_verdicts({claim: verdict_for(weight=5.0)}, decided_at=NOON + HOUR) == 0
    assert store.claim(claim)["basis"] == "public"
    assert [(h["decided_by"], h["stands"]) for h in store.history(claim)] == [
        ("rules", 0),
        ("Bo", 1),
        ("rules", 0),
    ]
    assert [e["weight"] for e in store.evidence(claim)] == [5.0]


def test_last_word_counts_and_withdrawing_it_lets_the_computed_verdict_stand(store: SqliteStore) -> None:
    [claim] = store.save_claims("dam", [draft(*told(store, DAM))])
    judged(store, claim)
    store.decisions.rule(claim, PUBLIC, decided_at=NOON)
    store.decisions.rule(claim, THEIRS, decided_at=NOON)
    assert store.claim(claim)["origin_name"] == "The Quay Letter"
    store.decisions.withdraw(claim, by="Cy", reason="Wrong minutes.", decided_at=NOON)
    row = store.claim(claim)
    assert (row["origin_outlet_id"], row["decided_by"], row["confidence"]) == ("valley-post", "rules", 0.8)
    assert store.history(claim)[0]["cause"] == "Cy withdrew the verdict of Ada: Wrong minutes."
    assert [e["rule"] for e in store.evidence(claim)] == ["explicit-citation"]
    with pytest.raises(UsageError, match="no person's verdict"):
        store.decisions.withdraw(claim, by="Cy", reason="Again.", decided_at=NOON)


def test_claim_that_does_not_exist_cannot_be_decided(store: SqliteStore) -> None:
    with pytest.raises(UnknownClaim):
        store.decisions.rule(77, PUBLIC, decided_at=NOON)


def test_verdict_goes_with_the_claim_that_is_absorbed(store: SqliteStore) -> None:
    a, b = told(store, DAM), told(store, DAM, outlet="hill-news")
    first, second = store.save_claims("dam", [draft(*a), draft(*b)])
    judged(store, first, second)
    store.decisions.rule(second, PUBLIC, decided_at=NOON)
    [joined] = store.save_claims("dam", [draft(*a, *b, claim_id=first, absorbed=[second])])
    judged(store, joined)
    assert joined == first
    assert store.claim(second)["claim_id"] == first
    assert store.claim(first)["basis"] == "public"
    assert store.claim(first)["decided_by"] == "Bo"


def test_verdict_follows_its_words_into_another_claim(store: SqliteStore) -> None:
    dam, fair = told(store, DAM, FAIR)
    first, second = store.save_claims("dam", [draft(dam), draft(fair, text=FAIR)])
    judged(store, first, second)
    store.decisions.rule(first, PUBLIC, decided_at=NOON)
    assert store.save_claims("dam", [draft(fair, claim_id=first, text=FAIR), draft(dam, claim_id=second)])
    judged(store, first, second)
    assert store.claim(first)["decided_by"] == "rules"
    assert "belong to another claim" in store.history(first)[0]["cause"]
    moved = store.claim(second)
    assert (moved["basis"], moved["decided_by"]) == ("public", "Bo")
    assert "whose words are here now" in store.history(second)[0]["cause"]


def test_verdict_finds_its_words_again_when_a_reader_cuts_them_otherwise(store: SqliteStore) -> None:
    text = f"Mayor Lund said {DAM} He left."
    version = publish(store, text)
    [mention] = read_words(store, version, DAM)
    store.set_events(version.article_id, ["dam"])
    [claim] = store.save_claims("dam", [draft(mention)])
    judged(store, claim)
    store.decisions.rule(claim, PUBLIC, decided_at=NOON)
    longer, away = read_words(store, version, f"said {DAM}", "He left.")
    assert mention not in (longer, away)
    other, now = store.save_claims("dam", [draft(away, text="He left."), draft(longer)])
    judged(store, other, now)
    assert (store.claim(now)["decided_by"], store.claim(other)["decided_by"]) == ("Bo", "rules")


def test_same_words_twice_in_an_article_are_told_apart_by_what_stands_around_them(store: SqliteStore) -> None:
    text = (
        f"In March she wrote: {DAM} It rained for weeks.\nIn May she said at the fair: {DAM} Nobody clapped."
    )
    version = publish(store, text)
    places = [text.index(DAM), text.rindex(DAM)]
    spans = [Span(start=p, end=p + len(DAM)) for p in places]
    mentions = tuple(Mention(kind="quote", spans=(s,), text=DAM, sentence=s) for s in spans)
    store.save_reading(version.version_id, Reading(language="en", mentions=mentions), "both")
    march, may = (m.mention_id for m in store.mentions([version.article_id]))
    store.set_events(version.article_id, ["dam"])
    first, second = store.save_claims("dam", [draft(march), draft(may)])
    judged(store, first, second)
    store.decisions.rule(second, PUBLIC, decided_at=NOON)
    again, other = store.save_claims("dam", [draft(may, claim_id=first), draft(march, claim_id=second)])
    judged(store, again, other)
    assert (store.claim(first)["decided_by"], store.claim(second)["decided_by"]) == ("Bo", "rules")


def test_history_says_what_changed_each_verdict(store: SqliteStore) -> None:
    a = told(store, DAM)
    [claim] = store.save_claims("dam", [draft(*a)])

    def judge(weight: float, articles: dict[int, int], **grounds: str) -> str:
        store.save_verdicts(
            {claim: verdict_for(weight=weight)},
            decided_at=NOON,
            grounds={claim: Grounds(articles=articles, **grounds)},
        )
        return str(store.history(claim)[0]["cause"])

    assert judge(1.0, {1: 1}) == "First verdict on it, from one article."
    told(store, DAM, outlet="hill-news")
    assert judge(2.0, {1: 1, 2: 1}) == "A new article has it (Hill News)."
    assert judge(3.0, {1: 1}) == "An article has it no more (Hill News)."
    assert judge(4.0, {1: 2, 2: 1}) == (
        "An article collected before is now seen to have it (Hill News); an article has a new version (Valley Post)."
    )
    assert judge(5.0, {1: 2, 2: 1}, rules="b") == "The rules that judge it changed."
    assert judge(6.0, {1: 2, 2: 1}, rules="b", reader="r2") == "Articles were read by another reader."
    assert judge(7.0, {1: 2, 2: 1}, rules="b", reader="r2") == "What is known of its sources changed."
