"""What an article is about, and how alike two of them are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from provenance.align.story import KEYS, likeness, story, terms
from provenance.types import Story
from tests.builders import NOON

HARBOUR = (
    "Ferry runs aground off Sandholm",
    "The ferry Ellida ran aground off Sandholm on Friday with 180 passengers. The harbour master, Runa Falk, said the"
    " rudder had jammed. Divers looked at the hull of the Ellida before noon.",
)
HARBOUR_AGAIN = (
    "180 taken off stranded ferry",
    "All 180 passengers of the stranded ferry Ellida were brought to Sandholm by noon. A jammed rudder drove the ship"
    " aground, harbour master Runa Falk said.",
)
HARBOUR_IN_GERMAN = (
    "Fähre vor Sandholm aufgelaufen",
    "Die Fähre Ellida ist mit 180 Menschen an Bord vor Sandholm auf Grund gelaufen. Das Ruder habe geklemmt, sagte die"
    " Hafenmeisterin Runa Falk.",
)
MARKET = (
    "Onion prices double",
    "Onions cost twice what they did in spring, growers in the Arnwater valley say. Rain in June rotted a third of the"
    " crop, and the rest went abroad.",
)


def told(text: tuple[str, str], language: str = "en", *, article_id: int = 1) -> Story:
    """The story of a title and a text in a store that has nothing else."""
    return story(terms(*text, language), article_id=article_id, outlet_id="a", at=NOON, known={}, articles=1)


def test_two_accounts_of_one_thing_are_much_more_alike_than_of_two() -> None:
    ferry = told(HARBOUR)
    assert likeness(ferry, told(HARBOUR_AGAIN)) > 0.3
    assert likeness(ferry, told(MARKET)) < 0.05


def test_names_and_numbers_are_the_same_in_all_languages() -> None:
    assert likeness(told(HARBOUR), told(HARBOUR_IN_GERMAN, "de")) > 0.3


def test_one_name_in_common_makes_no_likeness_of_two_languages() -> None:
    german = told(("Markt in Sandholm", "Am Samstag ist in Sandholm wieder Markt, mit Fisch und Brot."), "de")
    assert likeness(told(HARBOUR), german) == 0


def test_a_word_at_the_beginning_of_a_sentence_is_no_name() -> None:
    assert not terms("", "Divers came. The divers left.", "en").names


def test_endings_behind_an_apostrophe_do_not_hide_a_name() -> None:
    turkish, english = terms("", "Sandholm'da", "tr"), terms("", "Sandholm's", "en")
    assert turkish.names == english.names


def test_a_common_term_weighs_less_than_a_rare_one() -> None:
    found = terms("", "onions and radishes", "en")
    common, rare = sorted(found.words)
    one = story(found, article_id=1, outlet_id="a", at=NOON, known={common: 900, rare: 1}, articles=1000)
    assert one.words[common] < one.words[rare]


TEXTS = st.text(alphabet="abcde ÄÖ'.123\n漢字", max_size=80)


@given(TEXTS, TEXTS, st.sampled_from(("en", "tr")), st.sampled_from(("en", "de", "")))
def test_likeness_is_symmetric_and_between_0_and_1(a: str, b: str, of_a: str, of_b: str) -> None:
    one, other = told((a, b), of_a), told((b, a), of_b, article_id=2)
    assert likeness(one, other) == likeness(other, one)
    assert 0 <= likeness(one, other) <= 1


@given(TEXTS)
def test_a_story_is_as_long_as_any_and_has_few_keys(text: str) -> None:
    one = told(("", text))
    weights = [*one.words.values(), *one.names.values()]
    assert not weights or abs(sum(w * w for w in weights) - 1) < 1e-9
    assert len(one.keys) == min(KEYS, len(weights))
