"""Keys by which texts are looked up, and the index in memory."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from provenance.align.keys import MAX_WORDS, keys
from provenance.align.memory import LEADERS_PER_KEY, MemoryIndex
from provenance.types import Statement

SENTENCE = "The lighthouse keeper counted nine seals on the northern rocks before breakfast"


def test_keys_are_the_same_in_every_process() -> None:
    assert min(keys("seals sleep")) == 5740295058


def test_a_piece_shares_keys_with_the_whole() -> None:
    assert keys("nine seals on the northern rocks") & keys(SENTENCE)


def test_changed_small_words_leave_keys_in_common() -> None:
    assert keys("A lighthouse keeper has counted some nine seals") & keys(SENTENCE)


def test_case_and_marks_change_no_key() -> None:
    assert keys(SENTENCE.upper() + "!") == keys(SENTENCE)


@given(st.text(max_size=200))
def test_every_text_has_keys_that_fit_a_signed_integer(text: str) -> None:
    assert keys(text)
    assert all(0 <= key < 2**63 for key in keys(text))


def test_a_pasted_page_has_a_bounded_number_of_keys() -> None:
    page = " ".join(f"word{n}" for n in range(100_000))
    assert len(keys(page)) <= 3 * MAX_WORDS


def test_a_key_has_at_most_so_many_leaders() -> None:
    index = MemoryIndex()
    for n in range(50):
        index.add(Statement(id=n, text=SENTENCE), [1, 2], [(1, "verbatim", 100.0)])
    assert index.leaders([1])[1] == tuple(range(LEADERS_PER_KEY))
    assert index.roots([1]) == {1: (0, 50)}


def test_adding_again_changes_nothing() -> None:
    index = MemoryIndex()
    for _ in range(2):
        index.add(Statement(id=7, text=SENTENCE), [1], [(3, "verbatim", 100.0)])
    assert index.roots([3]) == {3: (7, 1)}
    assert index.leaders([1]) == {1: (7,)}


def test_an_absorbed_claim_is_an_alias_of_the_other() -> None:
    index = MemoryIndex()
    index.add(Statement(id=1, text="a"), [], [(10, "verbatim", 100.0)])
    index.add(Statement(id=2, text="b"), [], [(11, "verbatim", 100.0)])
    index.absorb(10, 11)
    assert index.claims([1, 2]) == {1: (10,), 2: (10,)}
    assert index.roots([10, 11]) == {10: (1, 2), 11: (1, 2)}
