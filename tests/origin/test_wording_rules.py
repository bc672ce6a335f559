"""Whose text it is, and whose wording is whole."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from provenance.origin.verdict import judge
from provenance.origin.wording import is_same_text, shingles, worded_apart
from provenance.types import Evidence, Verdict
from tests.builders import citing, make_case, make_citation, make_mention, make_sighting

DISPATCH = "The dredger sank off the mole at dawn, and its crew of nine walked home along the sand."
RETOLD = "Nine men walked home over the sand this morning after their dredger had gone down by the mole."


def _rules(verdict: Verdict, rule: str) -> list[Evidence]:
    return [e for e in verdict.evidence if e.rule == rule]


def _claim(outlet: str, text: str, number: int = 1):  # type: ignore[no-untyped-def]
    return make_sighting(outlet, make_mention(text, kind="claim"), number=number, context=text)


def test_copied_sentence_is_the_same_text_and_a_retold_one_is_not() -> None:
    first, copy, retold = _claim("post", DISPATCH), _claim("echo", DISPATCH, 2), _claim("star", RETOLD, 3)
    assert is_same_text(first, copy)
    assert not is_same_text(first, retold)


def test_shared_quote_alone_does_not_make_one_text() -> None:
    words = "We walked because the bus does not run before seven, and nobody had a telephone that was dry."
    quote = make_mention(words)
    ours = make_sighting(
        "post", quote, number=1, context=f"{words} The mate, who is fifty, laughed as he told it."
    )
    theirs = make_sighting(
        "echo", quote, number=2, context=f"A sailor put it this way when he was asked: {words}"
    )
    assert not is_same_text(ours, theirs)


def _quoted(outlet: str, frame: str, number: int = 1):  # type: ignore[no-untyped-def]
    words = "The pump ran dry at four, and nobody came."
    return make_sighting(outlet, make_mention(words), number=number, context=frame.format(f"“{words}”"))


def test_quote_introduced_in_the_same_five_words_is_one_text_and_in_three_is_not() -> None:
    long, short = "{} senior surveyor Ada Holm recalled.", "{} the mayor said."
    assert is_same_text(_quoted("post", long), _quoted("echo", long, 2))
    assert not is_same_text(_quoted("post", short), _quoted("echo", short, 2))
    assert not is_same_text(_quoted("post", long), _quoted("echo", "{} said Ada Holm, a surveyor.", 2))


def test_copies_count_as_one_wording() -> None:
    heard = {
        "echo": [_claim("echo", DISPATCH)],
        "post": [_claim("post", DISPATCH)],
        "star": [_claim("star", RETOLD)],
    }
    assert [s.outlet_id for s in worded_apart(heard)] == ["echo", "star"]


def test_only_voice_with_the_whole_words_is_spoken_for() -> None:
    whole = make_sighting("post", number=1)
    piece = make_sighting("echo", number=2, relation="truncated")
    assert [e.outlet_id for e in _rules(judge(make_case(whole, piece)), "fuller-wording")] == ["post"]


def test_two_voices_with_the_whole_words_are_not_told_apart() -> None:
    sightings = (
        make_sighting("post", number=1),
        make_sighting("star", number=2),
        make_sighting("echo", number=3, relation="truncated"),
    )
    assert not _rules(judge(make_case(*sightings)), "fuller-wording")


def test_whole_words_of_one_who_cites_are_no_sign() -> None:
    whole = citing(make_sighting("post", number=1), make_citation("Coast Radio"))
    piece = make_sighting("echo", number=2, relation="truncated")
    assert not _rules(judge(make_case(whole, piece)), "fuller-wording")


@given(st.text())
def test_shingles_take_any_text(text: str) -> None:
    assert all(len(run) == 4 for run in shingles(text))
