"""Corrections and withdrawals from pages to verdicts: who no longer stands by it, and who was named by mistake."""

from __future__ import annotations

from datetime import timedelta

import pytest

from db.report import event_report
from db.store import SqliteStore
from tests.newsroom import SEEN, answer, claim, coverage, printed, saw

KEY = "The keeper of the mole lost both keys in a game of cards on Sunday night."
OTHER = "The mole is shut, and the kiosk at its head has been empty since the last ferry left."
LATER = SEEN + timedelta(hours=6)


def test_outlet_that_corrects_its_page_still_began_it_and_is_shown_to_take_it_back() -> None:
    store = coverage(
        printed("kestrel-post", f"{OTHER}\n{KEY}", "2024-05-02T08:00:00Z", path="/key"),
        printed(
            "kestrel-post",
            f"{OTHER}\nCorrection: An earlier version of this story said that the keeper lost both keys in a game of cards.",
            "2024-05-02T08:00:00Z",
            path="/key",
            seen=LATER,
        ),
        printed("marsh-echo", KEY[:-1] + ", the Kestrel Post reported.", "2024-05-02T12:00:00Z"),
    )
    page = claim(store, "lost both keys in a game")
    assert answer(page) == "Kestrel Post"
    assert page.taken_back == "Kestrel Post has taken it back."
    assert saw(page)["takes-back: Kestrel Post"] < 0
    assert "withdrawn: Kestrel Post" not in saw(page)
    report = event_report(store.reader("mole"), at=SEEN)
    assert "Kestrel Post has taken it back." in report
    assert "takes it back</span>" in report


def test_page_that_only_takes_it_back_does_not_tell_it() -> None:
    store = coverage(
        printed(
            "kestrel-post",
            f"{OTHER}\nCorrection: An earlier version of this story said that the keeper lost both keys in a game of cards on Sunday night.",
            "2024-05-02T06:00:00Z",
        ),
        printed("marsh-echo", f"“{KEY[:-1]},” the Marsh Echo has learned.\n{KEY}", "2024-05-02T12:00:00Z"),
    )
    page = claim(store, "lost both keys")
    assert "Kestrel Post" not in answer(page)
    assert page.verdict.first_outlet_id != "kestrel-post"
    assert page.repeats.count == 0
    assert [a.outlet for a in page.appearances if a.takes_back] == ["Kestrel Post"]


def test_sentence_cut_without_a_word_is_told_from_a_correction() -> None:
    store = coverage(
        printed("kestrel-post", f"{OTHER}\n{KEY}", "2024-05-02T08:00:00Z", path="/key"),
        printed("kestrel-post", OTHER, "2024-05-02T08:00:00Z", path="/key", seen=LATER),
    )
    page = claim(store, "lost both keys")
    assert "withdrawn: Kestrel Post" in saw(page)
    assert page.taken_back == ""


def test_withdrawn_story_takes_all_of_it_back() -> None:
    note = "This story has been withdrawn because its only source could not be confirmed."
    store = coverage(
        printed("kestrel-post", f"{OTHER}\n{KEY}", "2024-05-02T08:00:00Z", path="/key"),
        printed("kestrel-post", note, "2024-05-02T08:00:00Z", path="/key", seen=LATER),
    )
    for words in ("lost both keys", "kiosk at its head"):
        assert claim(store, words).taken_back == "Kestrel Post has taken it back."


QUOTE = "“Nobody asked us before they sold the mole,” Ada Holm told"


def edited(before: str, after: str) -> SqliteStore:
    """What is made of a story of the Marsh Echo that says something else at a later visit."""
    at, path = "2024-05-02T08:00:00Z", "/sold"
    return coverage(
        printed("marsh-echo", before, at, path=path), printed("marsh-echo", after, at, path=path, seen=LATER)
    )


def test_source_that_a_later_version_replaces_is_not_credited_any_more() -> None:
    note = "Correction: An earlier version of this story named North Wire as the source."
    store = edited(f"{OTHER}\n{QUOTE} North Wire.", f"{OTHER}\n{QUOTE} the Dune Star.\n{note}")
    page = claim(store, "Nobody asked us")
    assert answer(page) == "Dune Star"
    assert saw(page)["misnamed-source: North Wire"] < 0
    assert "explicit-citation: North Wire" not in saw(page)


def test_source_that_is_replaced_without_a_note_stays_as_it_was_first_named() -> None:
    store = edited(f"{OTHER}\n{QUOTE} North Wire.", f"{OTHER}\n{QUOTE} the Dune Star.")
    assert answer(claim(store, "Nobody asked us")) == "North Wire"


def test_correction_of_another_sentence_leaves_the_credit_alone() -> None:
    store = coverage(
        printed(
            "marsh-echo",
            f"{OTHER}\n{QUOTE} North Wire.\nCorrection: The kiosk was wrongly said by North Wire to be new.",
            "2024-05-02T08:00:00Z",
        )
    )
    assert answer(claim(store, "Nobody asked us")) == "North Wire"


def test_source_that_an_update_adds_is_credited() -> None:
    said = QUOTE.removesuffix(" told")
    store = edited(f"{OTHER}\n{said} said.", f"{OTHER}\n{QUOTE} the Dune Star.")
    assert answer(claim(store, "Nobody asked us")) == "Dune Star"


def test_update_that_names_who_took_it_from_there_is_not_taken_for_a_credit() -> None:
    text = "The crane of the mole was sold to a brewer in the night"
    store = coverage(
        printed("marsh-echo", f"{OTHER}\n{text}.", "2024-05-02T06:00:00Z", path="/sold"),
        printed("dune-star", f"{text}, the Marsh Echo reported.", "2024-05-02T08:00:00Z"),
        printed(
            "marsh-echo",
            f"{OTHER}\n{text}, the Dune Star reported.",
            "2024-05-02T06:00:00Z",
            path="/sold",
            seen=LATER,
        ),
    )
    assert answer(claim(store, "crane of the mole")) == "Marsh Echo"


def test_note_that_repeats_the_very_words_leaves_who_told_them() -> None:
    words = "the crane of the mole was sold to a brewer in the night"
    store = coverage(
        printed("marsh-echo", f"{OTHER}\nHolm said that {words}.", "2024-05-02T06:00:00Z", path="/sold"),
        printed(
            "marsh-echo",
            f"{OTHER}\nCorrection: An earlier version of this story said that {words}.",
            "2024-05-02T06:00:00Z",
            path="/sold",
            seen=LATER,
        ),
    )
    page = claim(store, "crane of the mole")
    assert page.taken_back == "Marsh Echo has taken it back."
    assert page.verdict.first_outlet_id == "marsh-echo"


RETOLD = "The town was never consulted on the sale of the mole, Ada Holm told the Dune Star."
NAMES_BOTH = (
    "Clarification: We attributed Holm's words to North Wire. It was the Dune Star that she spoke to."
)


@pytest.mark.parametrize("kept", ["", f"{QUOTE} the Dune Star.\n", f"{RETOLD}\n"])
def test_source_that_only_the_note_puts_right_is_credited(kept: str) -> None:
    store = coverage(
        printed("marsh-echo", f"{OTHER}\n{QUOTE} North Wire.", "2024-05-02T08:00:00Z", path="/sold"),
        printed(
            "marsh-echo",
            f"{OTHER}\n{kept}{NAMES_BOTH}",
            "2024-05-02T08:00:00Z",
            path="/sold",
            seen=LATER,
        ),
    )
    page = claim(store, "Nobody asked us")
    assert answer(page) == "Dune Star"
    assert saw(page)["misnamed-source: North Wire"] < 0


def test_page_that_named_somebody_by_mistake_does_not_claim_it_by_that() -> None:
    note = (
        "Correction: An earlier version of this story wrongly named North Wire as the source of Holm's words."
    )
    said = QUOTE.removesuffix(" told")
    store = coverage(
        printed("marsh-echo", f"{OTHER}\n{QUOTE} North Wire.", "2024-05-02T08:00:00Z", path="/sold"),
        printed("marsh-echo", f"{OTHER}\n{said} said.\n{note}", "2024-05-02T08:00:00Z", path="/sold", seen=LATER),
    )  # fmt: skip
    assert answer(claim(store, "Nobody asked us")) == "unknown?"
