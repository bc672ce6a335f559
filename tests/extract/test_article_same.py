"""What is an edit, and what only another look of the same story."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.extract.article import same_story
from tests.builders import make_article
from tests.extract.pages import STORY, paragraphs, read, source


@pytest.mark.parametrize(
    "below",
    [
        "<p>7 comments</p>",
        '<div class="more"><h3>Most read</h3><p><a href="/a">The lock keeper plays the organ</a></p></div>',
        '<div class="plea"><h3>Stay with us</h3><p>Make a donation today and support our journalism.</p></div>',
    ],
)
def test_furniture_that_changes_is_no_edit(below: str) -> None:
    assert same_story(read(source()), read(source(below=below)))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Two freighters", "Three freighters"),
        ("a crack", "no crack"),
        ("Ada Lane", "Ada Lain"),
        (" on Tuesday", ""),
    ],
)
def test_a_changed_word_or_number_is_an_edit(old: str, new: str) -> None:
    changed = paragraphs([line.replace(old, new) for line in STORY])
    assert not same_story(read(source()), read(source(story=changed)))


def test_typesetting_is_no_edit() -> None:
    assert same_story(make_article('He said: "No."'), make_article("He  said: “No.”"))
    assert same_story(make_article("No deal yet."), make_article("N o deal yet."))
    assert same_story(make_article("Up by 5 % now"), make_article("Up by 5% now."))


@pytest.mark.parametrize(
    ("old", "new"), [("1.5", "15"), ("5 %", "5"), ("$5", "€5"), ("-3", "3"), ("10.50", "1,050")]
)
def test_a_mark_that_changes_a_number_is_an_edit(old: str, new: str) -> None:
    assert not same_story(make_article(f"It cost {old} million."), make_article(f"It cost {new} million."))


def test_an_added_paragraph_and_a_new_headline_are_edits() -> None:
    assert not same_story(make_article("One. Two."), make_article("One. Two.\nThree."))
    assert not same_story(make_article("One.", title="Quay shut"), make_article("One.", title="Quay open"))


@given(st.text(max_size=40), st.text(max_size=40))
def test_sameness_is_symmetric(a: str, b: str) -> None:
    assert same_story(make_article(a), make_article(b)) == same_story(make_article(b), make_article(a))
