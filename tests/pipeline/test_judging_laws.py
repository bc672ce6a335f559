"""What must not change a verdict, and what may: laws of the whole way from pages to verdicts."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.store import SqliteStore
from provenance.pipeline import judging
from provenance.types import Case, Event, RawPage, Verdict
from tests.builders import make_outlet
from tests.newsroom import EVENT, OUTLETS, coverage, judged, printed, take

SOLD = "“The mole was sold before anybody asked the town,” Ada Holm"
MEND = "“We will mend the mole before the herring comes,” Mayor Bram Teller"
CROWN = "The council leased the crane of the mole for one crown"
BARGE = (
    "A barge tore the last ladder from the mole on Friday night and went on without a light, and the harbour"
    " master has asked every skipper for his log."
)
PAGES = (
    printed("kestrel-post", f"{SOLD} told the Kestrel Post.\n{BARGE}", "2024-05-02T06:00:00Z"),
    printed("marsh-echo", f"{SOLD} said, according to the Kestrel Post.", "2024-05-02T08:00:00Z"),
    printed("marsh-echo", f"{MEND} told reporters at a press conference.", "2024-05-02T09:00:00Z"),
    printed("dune-star", f"{MEND} said.\n{CROWN}, the Dune Star has learned.", "2024-05-02T10:00:00Z"),
    printed("kestrel-post", f"{CROWN}, the Dune Star reported.", "2024-05-02T12:00:00Z"),
    printed("marsh-echo", BARGE, "2024-05-02T13:00:00Z", byline="North Wire"),
    printed(
        "dune-star", "Nobody has painted the mole since the war, it says in a guide.", "2024-05-01T07:00:00Z"
    ),
)

Answers = dict[str, tuple[object, ...]]


def answers(store: SqliteStore) -> Answers:
    """The verdict on each claim, by its words: what it says, not when or under what number."""
    kept = ("basis", "origin_name", "standing", "confidence", "first_outlet_id", "outlet_count")
    return {row["text"]: tuple(row[k] for k in kept) for row in store.overview(limit=1000)}


@pytest.fixture(scope="module")
def plain() -> Answers:
    """The verdicts on all pages, taken at once."""
    return answers(coverage(*PAGES))


def test_coverage_has_every_basis(plain: Answers) -> None:
    assert {a[0] for a in plain.values()} == {"reported", "public", "unknown"}


@settings(max_examples=6, deadline=None)
@given(st.permutations(PAGES))
def test_order_of_arrival_changes_nothing(plain: Answers, pages: Sequence[RawPage]) -> None:
    assert answers(coverage(*pages)) == plain


@pytest.mark.parametrize("first", [1, 3, 5])
def test_event_split_over_two_runs_is_judged_as_one(plain: Answers, first: int) -> None:
    store = SqliteStore()
    for part in (PAGES[-first:], PAGES[:-first]):
        take(store, part)
        judged(store)
    assert answers(store) == plain


def test_unrelated_outlet_changes_nothing(plain: Answers) -> None:
    far = make_outlet("far-courier", domains=("farcourier.example",), kind="newspaper")
    body = json.dumps({"text": "A lake in the hills froze over in May.", "published_at": "2024-05-02"})
    page = replace(PAGES[0], url="https://farcourier.example/lake", body=body.encode())
    store = coverage(*PAGES, page, outlets=(*OUTLETS, far))
    assert {text: a for text, a in answers(store).items() if "lake" not in text} == plain


def test_sister_title_that_prints_the_same_is_no_further_voice(plain: Answers) -> None:
    copies = [
        replace(p, url=p.url.replace("kestrelpost", "fenmail")) for p in PAGES if "kestrelpost" in p.url
    ]
    with_sister = answers(coverage(*PAGES, *copies))
    assert with_sister.keys() == plain.keys()
    for text, answer in with_sister.items():
        assert answer[:3] == plain[text][:3]
        first, before = answer[4], plain[text][4]
        assert first in (before, None)  # of two that print it at one time none was first


@pytest.mark.parametrize("days", [-700, 1, 365])
def test_shifting_all_clocks_changes_no_answer(plain: Answers, days: int) -> None:
    shift = timedelta(days=days)
    event = Event(id=EVENT.id, title=EVENT.title, query=EVENT.query)
    assert answers(coverage(*(_shifted(p, shift) for p in PAGES), event=event)) == plain


def _shifted(page: RawPage, shift: timedelta) -> RawPage:
    story = json.loads(page.body)
    stated = datetime.fromisoformat(story["published_at"]) + shift
    body = json.dumps({**story, "published_at": stated.isoformat()}).encode()
    return replace(page, body=body, fetched_at=page.fetched_at + shift)


@pytest.mark.parametrize("gone", range(len(PAGES)))
def test_article_that_is_taken_away_changes_only_what_rested_on_it(plain: Answers, gone: int) -> None:
    whole = coverage(*PAGES)
    rested = {
        row["text"]
        for row in whole.overview(limit=1000)
        if PAGES[gone].url in {m["url"] for m in whole.claim_mentions(row["claim_id"])}
    }
    without = answers(coverage(*PAGES[:gone], *PAGES[gone + 1 :]))
    assert rested
    assert {t: a for t, a in without.items() if t not in rested} == {
        t: a for t, a in plain.items() if t not in rested
    }
    assert any(without.get(text) != plain[text] for text in rested)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The words of each claim that is judged, as often as it is; nothing is replaced, only counted."""
    found: list[str] = []
    real = judging.judge

    def counting(case: Case) -> Verdict:
        found.append(" ".join(case.text.split()[:3]))
        return real(case)

    monkeypatch.setattr(judging, "judge", counting)
    return found


NEW = printed("fen-mail", f"{CROWN}, the Dune Star reported.\nIt rains on the mole.", "2024-05-03T07:00:00Z")
ELSEWHERE = Event(id="none", title="Nothing", query=("zeppelin",))


@pytest.mark.parametrize("event", [EVENT, ELSEWHERE], ids=["in an event", "in none that is configured"])
def test_new_article_judges_only_the_claims_it_touches(event: Event, asked: list[str]) -> None:
    store = SqliteStore()
    take(store, PAGES)
    judged(store, event=event)
    assert len(asked) > 5
    asked.clear()
    take(store, [NEW])
    judged(store, event=event)
    assert sorted(asked) == ["It rains on", "The council leased"]


def test_without_anything_new_nothing_is_judged_and_everything_again_judges_each_once(
    asked: list[str],
) -> None:
    store = coverage(*PAGES)
    asked.clear()
    judged(store)
    assert asked == []
    judged(store, everything=True)
    assert len(asked) == len(set(asked)) == len(answers(store))


def test_outlet_that_comes_into_the_collection_touches_the_claims_that_name_it(asked: list[str]) -> None:
    store = coverage(*PAGES)
    assert next(r for r in store.overview(limit=99) if "barge" in r["text"])["origin_collected"] == 0
    asked.clear()
    take(store, [printed("north-wire", "Fog lies over the mole.", "2024-05-04T06:00:00Z")])
    judged(store)
    assert any(words.startswith("A barge") for words in asked)
    assert next(r for r in store.overview(limit=99) if "barge" in r["text"])["origin_collected"] == 1


def test_claim_that_many_single_articles_have_is_judged_once_in_a_run(asked: list[str]) -> None:
    store = SqliteStore()
    take(store, [printed("dune-star", BARGE, f"2024-05-02T{h:02}:00:00Z", path=f"/{h}") for h in range(9)])
    judged(store, event=ELSEWHERE)
    assert sorted(asked) == ["A barge tore", "and the harbour"]


RENAMED = {
    "Kestrel Post": "Harrow Courier",
    "Marsh Echo": "Tolland Examiner",
    "Dune Star": "Pellam Dispatch",
    "North Wire": "Coast Wire",
    "Ada Holm": "Ines Dahl",
    "Bram Teller": "Otto Reuss",
}


def renamed(text: str) -> str:
    """The text with other outlets and other people in it."""
    for old, new in RENAMED.items():
        text = text.replace(old, new)
    return text


def test_what_outlets_and_people_are_called_changes_no_answer(plain: Answers) -> None:
    pages = (replace(p, body=renamed(p.body.decode()).encode()) for p in PAGES)
    outlets = tuple(replace(o, name=renamed(o.name)) for o in OUTLETS)
    called = {
        renamed(text): (basis, name and renamed(str(name)), *rest)
        for text, (basis, name, *rest) in plain.items()
    }
    assert answers(coverage(*pages, outlets=outlets)) == called


@pytest.mark.parametrize(("outlet", "name"), [("kestrelpost", "Kestrel Post"), ("dunestar", "Dune Star")])
def test_origin_that_was_not_collected_is_still_the_origin_and_never_another(
    plain: Answers, outlet: str, name: str
) -> None:
    without = answers(coverage(*(p for p in PAGES if outlet not in p.url)))
    theirs = {text for text, answer in plain.items() if answer[1] == name} & without.keys()
    assert theirs
    assert {without[text][1] for text in theirs} == {name}
