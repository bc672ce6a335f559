"""Notes of correction in their column, also as an older program wrote them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from db import codec
from provenance.types import Citation, Correction

OUTLETS = st.builds(
    Citation,
    name=st.text(min_size=1, max_size=20),
    how=st.just("corrected"),
    outlet_id=st.none() | st.just("north-mail"),
)
NOTES = st.builds(
    Correction,
    kind=st.sampled_from(("corrected", "withdrawn")),
    text=st.text(max_size=40),
    misnamed=st.lists(OUTLETS, max_size=2).map(tuple),
    rightful=st.none() | OUTLETS,
)


@given(st.lists(NOTES, max_size=3).map(tuple))
def test_notes_come_back_as_they_went(notes: tuple[Correction, ...]) -> None:
    assert codec.read_corrections(codec.corrections(notes)) == notes


def test_note_of_before_anybody_was_rightful_is_read() -> None:
    (note,) = codec.read_corrections('[["corrected","It was not the wire.",[["North Wire","north-wire"]]]]')
    assert [m.outlet_id for m in note.misnamed] == ["north-wire"]
    assert note.rightful is None
