from hypothesis import given
from hypothesis import strategies as st

from provenance.render.diff import diff_html, diff_text, pieces

WORDS = st.lists(
    st.sampled_from(["the", "port", "closes", "47", "50", "ships", "now", "not", "at", "dawn"]), max_size=12
).map(" ".join)


def test_a_changed_number_stands_alone():
    assert diff_text("The port counted 47 ships.", "The port counted 50 ships.") == (
        "The port counted [-47-] {+50+} ships."
    )


def test_what_was_cut_is_shown_where_it_stood():
    assert diff_text("We will close the old port at dawn.", "We will close the port.") == (
        "We will close the [-old-] port [-at dawn-]."
    )


def test_the_stop_stays_with_its_sentence():
    assert diff_text("The port closes. Ships wait outside.", "The port closes. Ships wait.") == (
        "The port closes. Ships wait [-outside-]."
    )
    assert diff_text("It closes now. Today ships wait.", "It closes now. Ships wait.") == (
        "It closes now. [-Today-] Ships wait."
    )


def test_what_is_told_in_other_words_altogether_is_not_struck_through():
    assert diff_text("The port closes at dawn today.", "Nobody can sail before Monday.") == (
        "Nobody can sail before Monday."
    )


def test_the_same_words_have_no_marks():
    assert diff_text("One  port\nonly", "One port only") == "One port only"


@given(WORDS, WORDS)
def test_unmarked_and_new_words_are_the_wording_and_unmarked_and_gone_ones_the_fullest(fullest, wording):
    shown = pieces(fullest, wording)
    assert "".join(p.text for p in shown if p.kind != "gone").split() == wording.split()
    if any(p.kind == "gone" for p in shown):
        assert "".join(p.text for p in shown if p.kind != "new").split() == fullest.split()


@given(st.text(), st.text())
def test_any_two_texts_can_be_shown(fullest, wording):
    assert "\x1b" not in diff_text(fullest, wording)
    diff_html(fullest, wording)


def test_hostile_words_stay_words():
    shown = diff_html("<script>alert(1)</script> port", "<img src=x onerror=alert(1)> port")
    assert "<script" not in shown
    assert "<img" not in shown
    assert "&lt;script&gt;" in shown or "script" in shown


def test_html_marks_can_be_heard_without_styles():
    assert diff_html("47 ships wait", "50 ships wait").striptags().startswith("[-47-] {+50+}")
