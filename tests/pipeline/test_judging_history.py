"""The history of a claim: each change of its verdict with what brought it about, and a person's word above it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from db.store import SqliteStore
from provenance.origin.weights import WEIGHTS
from provenance.pipeline.judging import rulebook
from provenance.types import Ruling
from tests.newsroom import NOW, SEEN, answer, claim, judged, printed, take

SOLD = "“The mole was sold before anybody asked the town,” Ada Holm"
WORDS = "sold before anybody"
HOUR = timedelta(hours=1)


@pytest.fixture
def store() -> SqliteStore:
    """One page that names nobody, judged; then another outlet's own, judged; then the first names a third."""
    store = SqliteStore()
    pages = [
        printed("marsh-echo", f"{SOLD} said.", "2024-05-02T08:00:00Z", path="/sold"),
        printed("fen-mail", f"{SOLD} said.", "2024-05-02T09:00:00Z"),
        printed("marsh-echo", f"{SOLD} told the Dune Star.", "2024-05-02T08:00:00Z", path="/sold", seen=SEEN + HOUR),
    ]  # fmt: skip
    for number, page in enumerate(pages):
        take(store, [page])
        judged(store, now=NOW + number * HOUR)
    return store


def test_new_article_and_new_version_are_said_to_have_changed_it(store: SqliteStore) -> None:
    page = claim(store, WORDS)
    assert answer(page) == "Dune Star"
    assert [d.cause for d in page.history] == [
        "An article has a new version (Marsh Echo).",
        "A new article has it (Fen Mail).",
        "First verdict on it, from one article.",
    ]
    assert [d.stands for d in page.history] == [True, False, False]


def test_new_rules_are_said_to_have_changed_it(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(WEIGHTS, "told-to-outlet", 1.0)  # type: ignore[misc]
    rulebook.cache_clear()
    judged(store, everything=True, now=NOW + 9 * HOUR)
    rulebook.cache_clear()
    assert claim(store, WORDS).history[0].cause == "The rules that judge it changed."


def test_persons_verdict_stands_through_everything_and_the_computed_one_goes_on_below(
    store: SqliteStore,
) -> None:
    ruling = Ruling(basis="public", by="Ada", reason="I was at the quay when he said it.")
    store.decisions.rule(claim(store, WORDS).claim_id, ruling, decided_at=NOW + 4 * HOUR)
    judged(store, everything=True, now=NOW + 5 * HOUR)
    take(store, [printed("kestrel-post", f"{SOLD} told the Dune Star.", "2024-05-03T08:00:00Z")])
    judged(store, now=NOW + 6 * HOUR)
    page = claim(store, WORDS)
    assert (page.verdict.basis, page.decided_by) == ("public", "Ada")
    assert page.computed.origin_name == "Dune Star"
    assert page.outlet_count == 3
    standing = [d for d in page.history if d.stands]
    assert [d.decided_by for d in standing] == ["Ada"]
    assert len(page.history) > 4


def test_history_is_only_added_to(store: SqliteStore) -> None:
    before = claim(store, WORDS).history
    judged(store, everything=True, now=NOW + 8 * HOUR)
    take(store, [printed("dune-star", f"{SOLD} told the Dune Star.", "2024-05-02T06:00:00Z")])
    judged(store, now=NOW + 9 * HOUR)
    after = claim(store, WORDS).history
    assert [(d.decided_at, d.cause) for d in after[-len(before) :]] == [
        (d.decided_at, d.cause) for d in before
    ]
    assert after[0].cause == "A new article has it (Dune Star)."
