from datetime import UTC, datetime

import pytest

from provenance.render.sentence import Repeats, first_sentence, verdict_sentence
from provenance.types import Verdict

SIX = datetime(2021, 4, 9, 6, 0, tzinfo=UTC)
NAMES = {"harbour-post": "Harbour Post", "valley-times": "Valley Times"}


def verdict(**changes):
    stated = {
        "basis": "reported",
        "standing": "supported",
        "confidence": 0.93,
        "evidence": (),
        "because": "Two outlets name it.",
        "origin_name": "Harbour Post",
        "origin_outlet_id": "harbour-post",
        "origin_collected": False,
    }
    return Verdict(**(stated | changes))


def unreported(basis, **changes):
    return verdict(basis=basis, origin_name=None, origin_outlet_id=None, origin_collected=None, **changes)


def test_an_origin_outside_the_collection_is_named_as_such():
    told = verdict_sentence(verdict(), repeats=Repeats(credited=("A", "B"), uncredited=("C",)))
    assert told == (
        "Originated with Harbour Post, which was not collected; three outlets repeat it, "
        "two with credit and one without credit. Well supported (0.93)."
    )


@pytest.mark.parametrize(
    ("repeats", "words"),
    [
        (Repeats(), "no other collected outlet has it"),
        (Repeats(credited=("A",)), "one outlet repeats it, with credit"),
        (Repeats(uncredited=("A", "B")), "two outlets repeat it, both without credit"),
        (Repeats(credited=("A", "B", "C")), "three outlets repeat it, all with credit"),
        (
            Repeats(credited=("A",), elsewhere=("B",)),
            "two outlets repeat it, one with credit and one crediting another outlet",
        ),
    ],
)
def test_the_sentence_says_who_gives_credit(repeats, words):
    assert f"; {words}. " in verdict_sentence(verdict(origin_collected=True), repeats=repeats)


def test_a_public_statement_has_a_first_reporter_and_no_origin():
    told = verdict_sentence(unreported("public", first_outlet_id="valley-times", first_at=SIX), names=NAMES)
    assert told == (
        "Said in public; first in the collection at Valley Times on 9 April 2021, 06:00 UTC. "
        "Well supported (0.93)."
    )


def test_a_day_is_not_told_to_the_minute():
    public = unreported("public", first_outlet_id="valley-times", first_at=SIX)
    assert "at Valley Times on 9 April 2021. " in verdict_sentence(public, names=NAMES, precision="day")
    assert first_sentence(public, names=NAMES, precision="day").startswith(
        "First in the collection: Valley Times, 9 April 2021. "
    )


def test_a_thin_case_is_told_as_a_possibility():
    assert verdict_sentence(verdict(standing="undetermined")).startswith(
        "May have originated with Harbour Post"
    )
    assert verdict_sentence(unreported("public", standing="undetermined")).startswith("May have been said")


def test_an_open_question_is_said_to_be_open():
    told = verdict_sentence(
        unreported("unknown", standing="undetermined"), repeats=Repeats(uncredited=("A", "B"))
    )
    assert told == "Nothing collected decides who had it first. Two outlets have it."


def test_a_conflict_is_never_told_as_a_fact():
    told = verdict_sentence(verdict(standing="contested"))
    assert told.startswith("The evidence conflicts; it speaks most for Harbour Post")
    assert "evidence conflicts" in verdict_sentence(unreported("unknown", standing="contested"))
    assert "evidence conflicts" in verdict_sentence(unreported("public", standing="contested"))


def test_first_in_the_collection_is_kept_apart_from_the_origin():
    told = first_sentence(verdict(first_outlet_id="valley-times", first_at=SIX), names=NAMES)
    assert told == (
        "First in the collection: Valley Times, 9 April 2021, 06:00 UTC. That is not the same as its origin."
    )
    same = first_sentence(verdict(first_outlet_id="harbour-post", first_at=SIX), names=NAMES)
    assert same == "It was also first in the collection: Harbour Post, 9 April 2021, 06:00 UTC."


def test_a_tie_has_no_first():
    assert "cannot be told" in first_sentence(verdict())
    assert "cannot be told" in verdict_sentence(unreported("public"))


def test_a_name_cannot_recolour_the_terminal():
    told = verdict_sentence(verdict(origin_name="\x1b[31mEvil\x1b[0m\u202e News"))
    assert "\x1b" not in told
    assert "\u202e" not in told
