"""What a statement denies for sure, and what it may deny."""

from __future__ import annotations

import pytest

from provenance.align.denial import Denials, denials
from provenance.align.wording import wording


def test_what_is_denied_is_the_word_behind_the_negation() -> None:
    found = denials(wording("They did not resign and the bridge stands", "en"))
    assert found.sure == {"resign"}
    assert "bridge" in found.possible


def test_a_denial_ends_with_its_clause() -> None:
    found = denials(wording("Nothing burned, the mill stands and the pier is safe", "en"))
    assert "mil" not in found.possible


def test_who_refuses_a_thing_may_deny_it() -> None:
    found = denials(wording("She refused to sell the orchard", "en"))
    assert "orchard" in found.possible - found.sure


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Köprü pazartesi açılmadı", True),
        ("Köprü pazartesi açılmıyor", True),
        ("Köprü pazartesi açılmayacak", True),
        ("Köprü pazartesi açıldı", False),
        ("Köprü pazartesi açılacak", False),
        ("Cuma namazı kılındı", False),
    ],
)
def test_turkish_denies_inside_the_verb(text: str, denied: bool) -> None:
    assert bool(denials(wording(text, "tr")).sure) is denied


def test_only_what_the_other_cannot_have_denied_stands_against_it() -> None:
    one = Denials(frozenset({"injur"}), frozenset({"injur", "report"}))
    assert not one.against(Denials(frozenset({"report"}), frozenset({"report", "injur"})))
    assert one.against(Denials()) == Denials().against(one) == {"injur"}
