"""A defect that one text meets in aligning or judging is named, waits, and stops nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from db.store import SqliteStore
from provenance.pipeline import analysis, judging
from tests.coverage import analyzed, collected, demo_config, demo_pages, rows, story

LONE = [
    story(
        f"https://inland.example/{name}",
        f"The {name} council said on Monday that {n} wells were dry. “We have no water for the {name} cattle,” said Ada {name.title()}.",
        published_at="2019-03-01T10:00:00Z",
    )
    for n, name in enumerate(("brook", "field", "stone", "heath"), 3)
]


def whole(path: Path, *, everything: bool) -> dict[str, list[tuple[object, ...]]]:
    """The rows of a database nothing went wrong with."""
    with SqliteStore(path) as store:
        collected(store, [*demo_pages(), *LONE], demo_config())
        assert not analyzed(store, demo_config(), everything=everything).failures
    return rows(path)


@pytest.mark.parametrize("everything", [False, True])
def test_an_article_that_cannot_be_aligned_waits_and_the_others_are_judged(
    everything: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settle, at_once = analysis.settle_article, analysis.Together

    def failing(store: Any, article_id: int) -> Any:
        if article_id == bad:
            raise ValueError("no such number")
        return settle(store, article_id)

    def never(*_: Any) -> Any:
        raise ValueError("no such number")

    with SqliteStore(tmp_path / "p.db") as store:
        collected(store, [*demo_pages(), *LONE], demo_config())
        bad = max(version.article_id for version in store.versions() if "stone" in version.article.url)
        monkeypatch.setattr(analysis, "settle_article", failing)
        monkeypatch.setattr(analysis, "Together", never)
        done = analyzed(store, demo_config(), everything=everything)
        assert [str(f) for f in done.failures] == [
            f"article {bad}: could not be aligned or judged: ValueError: no such number"
        ]
        assert store.pending() == [bad]
        assert (done.articles, done.events) == (len(LONE) - 1, 1)
        monkeypatch.setattr(analysis, "settle_article", settle)
        monkeypatch.setattr(analysis, "Together", at_once)
        assert not analyzed(store, demo_config()).failures
        assert store.pending() == []


def test_an_event_that_cannot_be_judged_waits_and_is_judged_by_the_next_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    judge = judging.judge

    def failing(case: Any) -> Any:
        if case.events:
            raise ZeroDivisionError
        return judge(case)

    with SqliteStore(tmp_path / "p.db") as store:
        collected(store, [*demo_pages(), *LONE], demo_config())
        monkeypatch.setattr(judging, "judge", failing)
        done = analyzed(store, demo_config())
        (waiting,) = store.pending()
        assert [f"event {waiting}" in str(f) for f in done.failures] == [True]
        assert done.articles == len(LONE)
        monkeypatch.setattr(judging, "judge", judge)
        assert not analyzed(store, demo_config()).failures
    found, undisturbed = rows(tmp_path / "p.db"), whole(tmp_path / "q.db", everything=False)
    assert len(found["claim_summary"]) == len(undisturbed["claim_summary"])
    assert {row[2:6] for row in found["claim_summary"]} == {row[2:6] for row in undisturbed["claim_summary"]}
