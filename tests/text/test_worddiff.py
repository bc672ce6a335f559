"""Word diffs: what counts as a change, and what may never hide in one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text.tokens import forms
from provenance.text.worddiff import Edit, word_diff

words = st.lists(
    st.sampled_from(["the", "boat", "left", "at", "5", "9", "1,200", "harbour", "late", "ü", "船"]),
    max_size=14,
).map(" ".join)


def shown(a: str, b: str) -> list[tuple[str, str | None, str | None]]:
    return [(e.op, e.a.of(a) if e.a else None, e.b.of(b) if e.b else None) for e in word_diff(a, b)]


def test_case_space_and_typographic_marks_are_no_change() -> None:
    assert [e.op for e in word_diff("It’s  the\nEND – now", "it's the end, now")] == ["equal"]


def test_a_word_replaced_in_the_middle_is_one_replacement() -> None:
    assert shown("The boat left late.", "The ship left late.") == [
        ("equal", "The", "The"),
        ("replace", "boat", "ship"),
        ("equal", "left late", "left late"),
    ]


def test_a_changed_number_stands_alone_in_a_rewritten_stretch() -> None:
    edits = shown("We sold about 40 old boats today", "We sold nearly 50 new ships today")
    assert ("replace", "40", "50") in edits


def test_a_changed_percentage_keeps_its_sign_equal() -> None:
    assert ("replace", "5", "6") in shown("It grew by 5%", "It grew by 6 %")


def test_unrelated_texts_are_one_replacement() -> None:
    a, b = "Nobody will leave the island tonight", "Prices rose because the harvest had failed again"
    assert shown(a, b) == [("replace", a, b)]


def test_one_equal_word_between_two_rewritten_stretches_is_drowned() -> None:
    a = "everyone here agrees that old walls of great towns must stay"
    b = "everyone here agrees our new harbour of small boats must stay"
    assert [e[0] for e in shown(a, b)] == ["equal", "replace", "equal"]


@pytest.mark.parametrize(
    ("a", "b", "ops"),
    [("", "", []), ("", "new", ["insert"]), ("old", " – ", ["delete"]), ("same", "same", ["equal"])],
)
def test_empty_sides(a: str, b: str, ops: list[str]) -> None:
    assert [e.op for e in word_diff(a, b)] == ops


def _covered(edits: tuple[Edit, ...], a: str, b: str) -> tuple[list[str], list[str]]:
    of_a = [w for e in edits if e.a for w in forms(e.a.of(a))]
    of_b = [w for e in edits if e.b for w in forms(e.b.of(b))]
    return of_a, of_b


@given(st.one_of(words, st.text(max_size=60)), st.one_of(words, st.text(max_size=60)))
def test_every_word_is_in_exactly_one_edit(a: str, b: str) -> None:
    assert _covered(word_diff(a, b), a, b) == (forms(a), forms(b))


@given(words, words)
def test_equal_edits_hold_equal_words_and_others_do_not(a: str, b: str) -> None:
    for edit in word_diff(a, b):
        same = forms(edit.a.of(a)) == forms(edit.b.of(b)) if edit.a and edit.b else False
        assert same == (edit.op == "equal")


@given(words, words)
def test_a_number_is_never_replaced_together_with_words_on_both_sides(a: str, b: str) -> None:
    for edit in word_diff(a, b):
        if edit.op == "replace" and edit.a and edit.b:
            sides = [forms(edit.a.of(a)), forms(edit.b.of(b))]
            if all(any(w[0].isdigit() for w in side) for side in sides) and len(word_diff(a, b)) > 1:
                assert [len(side) for side in sides] == [1, 1]
