"""What an article says in the words of others is known when it is laid beside another."""

from __future__ import annotations

from provenance.align.likeness import EventLikeness
from provenance.types import Statement


def said(id_: int, article: int, text: str) -> Statement:
    return Statement(id=id_, text=text, kind="claim", language="en", article_id=article)


def test_who_has_the_very_words_does_not_say_it_again_in_others() -> None:
    words = "The harbour crane fell at dawn and crushed two empty lorries"
    a = said(1, 1, words)
    copy = said(2, 2, words)
    b = said(3, 2, "Two lorries stood near the crane that fell in the harbour")
    rest = [
        said(10 + n, 1 + n % 2, f"Nobody was asked about matter number {n} of the agenda") for n in range(6)
    ]
    alone = EventLikeness([a, b, *rest]).evidence(1, 3, at_least=-99)
    beside = EventLikeness([a, b, *rest], {1: [a, copy]}).evidence(1, 3, at_least=-99)
    assert alone is not None
    assert beside is not None
    assert alone.mutual
    assert not beside.mutual
    assert beside.odds < alone.odds
