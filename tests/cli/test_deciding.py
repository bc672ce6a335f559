"""What a person decides on the command line: it is kept, shown, and survives analyzing everything again."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from db.store import SqliteStore
from provenance.demo.coverage import configuration
from provenance.pipeline.claims import find
from tests.cli.test_asking import DONE, USAGE, run
from tests.coverage import analyzed, collected, demo_config, demo_pages


@pytest.fixture(scope="module")
def analyzed_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("decided")
    (made / "provenance.toml").write_text(configuration("127.0.0.1:9"), encoding="utf-8")
    with SqliteStore(made / "provenance.db") as store:
        collected(store, demo_pages(), demo_config())
        analyzed(store, demo_config())
    return made


@pytest.fixture
def folder(analyzed_folder: Path, tmp_path: Path) -> Path:
    """A copy of a folder with the demo's coverage, analyzed."""
    shutil.copytree(analyzed_folder, tmp_path / "copy")
    return tmp_path / "copy"


def claim_of(folder: Path, words: str) -> int:
    with SqliteStore(folder / "provenance.db", readonly=True) as store:
        return find(words, store)[0][0]


SIGNED = ("--by", "Ada", "--reason", "I have the recording.")


def test_persons_verdict_is_shown_above_the_computed_one_and_survives_everything_again(folder: Path) -> None:
    claim = str(claim_of(folder, "We gave them 42 days"))
    done = run("judge", claim, "--origin", "harbour ledger", *SIGNED, folder=folder)
    assert done.returncode == DONE, done.stderr
    assert "Originated with The Harbour Ledger" in done.stdout
    with SqliteStore(folder / "provenance.db") as store:
        assert analyzed(store, demo_config(), everything=True).verdicts == 0
    shown = run("show", claim, "--history", folder=folder).stdout
    assert "Decided by Ada." in shown
    assert "which find: Originated with Potomac Dispatch" in shown
    assert "what changed: Ada decided." in shown
    assert "Evidence (log2 odds)" in shown


def test_outlet_that_nobody_listed_is_taken_and_near_ones_are_named(folder: Path) -> None:
    claim = str(claim_of(folder, "We gave them 42 days"))
    done = run("judge", claim, "--origin", "Potomac Dispach", *SIGNED, folder=folder)
    assert done.returncode == DONE
    assert "Potomac Dispatch" in done.stderr
    assert "Originated with Potomac Dispach, which was not collected" in done.stdout


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("1", "--public", "--unknown", *SIGNED), "one of --origin"),
        (("1", *SIGNED), "one of --origin"),
        (("1", "--public", "--by", " ", "--reason", "So."), "--by"),
        (("1", "--public", "--by", "rules", "--reason", "So."), "--by"),
        (("1", "--public", "--by", "Ada", "--reason", ""), "--reason"),
        (("1", "--origin", "...", *SIGNED), "names no outlet"),
        (("9999", "--public", *SIGNED), "9999"),
        (("9" * 20, "--public", *SIGNED), "9" * 20),
        (("1", "--withdraw", *SIGNED), "none to withdraw"),
    ],
)
def test_decision_that_cannot_be_is_refused_and_says_why(
    folder: Path, words: tuple[str, ...], says: str
) -> None:
    done = run("judge", *words, folder=folder)
    assert done.returncode == USAGE
    assert says in done.stderr
    with SqliteStore(folder / "provenance.db", readonly=True) as store:
        assert all(h["decided_by"] == "rules" for h in store.history(1))


def test_claims_are_joined_and_taken_apart_by_name_and_reason(folder: Path) -> None:
    a, b = claim_of(folder, "We gave them 42 days"), claim_of(folder, "Turkey will absolutely retaliate")
    joined = run("merge", str(a), str(b), *SIGNED, folder=folder)
    assert joined.returncode == DONE, joined.stderr
    shown = run("show", str(b), "--history", folder=folder).stdout
    assert f"Ada joined claims {min(a, b)} and {max(a, b)}: I have the recording." in shown
    undone = run("merge", str(a), str(b), "--undo", *SIGNED, folder=folder)
    assert "are two again" in undone.stdout
    with SqliteStore(folder / "provenance.db") as store:
        mention = store.claim_mentions(a)[-1]["mention_id"]
    split = run("split", str(a), str(mention), *SIGNED, folder=folder)
    assert split.returncode == DONE, split.stderr
    assert f"Claim {a}: " in split.stdout
    assert "are one again" in run("split", str(a), "--undo", *SIGNED, folder=folder).stdout
    assert run("split", str(a), *SIGNED, folder=folder).returncode == USAGE
