"""The reader of quotes and speech on the hard cases that tools fail on, in words of our own."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.extract.quotes import attributions
from provenance.lang import NEUTRAL, PROFILES
from provenance.types import Mention

WORDS = st.sampled_from(
    "said “ ” \" ' ‘ ’ , . : ; — Lee he she that according to told the board “No,” “stain” \n was , who and but expected "
    "claim his urged ( ) sagte , dass sei laut zufolge dedi dığını 'ın göre dit-il Mr. U.S.".split(" ")
)


def read(text: str, language: str = "en") -> tuple[Mention, ...]:
    return attributions(text, PROFILES[language])


def one(text: str, language: str = "en") -> Mention:
    found = read(text, language)
    assert len(found) == 1, found
    return found[0]


def spans(mention: Mention, text: str) -> list[str]:
    return [s.of(text) for s in mention.spans]


def test_a_quote_of_several_paragraphs_is_one_mention() -> None:
    text = "“We lost the boats,” Arden said. “Then the pier.\n\n“By noon nothing stood.”"
    mention = one(text)
    assert spans(mention, text) == ["We lost the boats,", "Then the pier.", "By noon nothing stood."]
    assert mention.speaker == "Arden"


def test_an_inch_mark_does_not_hide_a_quote() -> None:
    text = 'The beam is 12" thick, and “no one measured it,” Voss said.'
    assert [s.of(text) for s in one(text).quoted] == ["no one measured it,"]


@pytest.mark.parametrize("text", ["''We signed nothing,'' Ruiz said.", "``We signed nothing,'' Ruiz said."])
def test_doubled_apostrophes_are_marks(text: str) -> None:
    assert one(text).speaker == "Ruiz"


def test_a_split_quote_is_one_mention_with_two_spans() -> None:
    text = "“The wall held,” said engineer Ida Falk, “but only just.”"
    mention = one(text)
    assert (mention.kind, spans(mention, text)) == ("quote", ["The wall held,", "but only just."])
    assert mention.speaker_name == "Ida Falk"


def test_a_doubled_cue_makes_one_quote_with_one_speaker() -> None:
    assert one("Kaplan said: “The talks are done,” he said.").speaker_name == "Kaplan"


def test_a_pronoun_keeps_its_form_and_gets_its_name() -> None:
    mention = one("Transport minister Ngo met the drivers. “There is no money,” she said.")
    assert (mention.speaker, mention.speaker_name) == ("she", "Ngo")


def test_the_subject_of_the_sentence_before_is_the_nearest_person() -> None:
    assert one("Brandt thanked Silva. “He saved the mill,” she said.").speaker_name == "Brandt"


def test_a_relayed_statement_keeps_its_content_apart_from_the_source() -> None:
    mention = one("The deal is off, according to the Fen Courier, which cited two officials.")
    assert mention.text == "The deal is off"
    assert mention.speaker == "the Fen Courier"


def test_scare_words_are_no_quotes() -> None:
    assert read("The “experts” were three trainees.") == ()


def test_a_title_is_no_quote_and_a_called_name_is() -> None:
    text = "She starred in “The Short Goodbye” before she called it “a trap”."
    assert [m.text for m in read(text)] == ["it “a trap”"]


def test_a_nickname_is_part_of_the_speaker() -> None:
    assert one("“I sleep in the car,” said a man who goes by “Tiny.”").text == "I sleep in the car,"


@pytest.mark.parametrize("dash", ["—", "–", "―"])
def test_a_dash_names_the_speaker(dash: str) -> None:
    assert one(f"“A great day for the valley.” {dash} Mayor Ruth Oduya").speaker_name == "Ruth Oduya"


def test_a_colon_leads_in_with_a_body_as_speaker() -> None:
    mention = one("From the chair of the panel: “We were not asked.”")
    assert mention.speaker == "the chair of the panel"


def test_a_colon_at_the_end_of_a_line_leads_in() -> None:
    mention = one("The board wrote:\n“We regret the delay and will repay every customer.”")
    assert (mention.speaker, mention.cue) == ("The board", "wrote")


def test_a_transcript_gives_each_turn_to_its_label() -> None:
    text = "Ada Holm spoke on Monday.\nREED: Is it true?\nHOLM: He said it was, and I agree.\nIt went on."
    turns = read(text)
    assert [(m.text, m.speaker, m.speaker_name) for m in turns] == [
        ("Is it true?", "REED", "REED"),
        ("He said it was, and I agree.", "HOLM", "Ada Holm"),
    ]


def test_a_transcript_inside_marks_goes_on_over_its_paragraphs() -> None:
    text = '"REED: Is it true?\n"HOLM: It is.\n"And it will stay so.\n"REED: Thank you."'
    assert [(m.speaker, m.text) for m in read(text)] == [
        ("REED", "Is it true?"),
        ("HOLM", "It is. And it will stay so."),
        ("REED", "Thank you."),
    ]


def test_one_labelled_line_is_no_transcript() -> None:
    assert read("UPDATE: The bridge is open again.") == ()


def test_a_nested_quote_belongs_to_the_outer_one() -> None:
    assert one("“My boss told me, ‘Sign or leave,’ and I left,” Park said.").speaker == "Park"


def test_british_single_marks_survive_their_apostrophes() -> None:
    assert one("‘It’s the cooks’ fault,’ said Moss.").text == "It’s the cooks’ fault,"


def test_a_mixed_quote_has_its_whole_content_and_its_quoted_part() -> None:
    text = "Erden called the ruling “a stain” and vowed to appeal."
    mention = read(text)[0]
    assert (mention.kind, mention.text) == ("indirect", "the ruling “a stain”")
    assert [s.of(text) for s in mention.quoted] == ["a stain"]


def test_a_clause_with_quoted_words_is_indirect() -> None:
    text = "Lind said the plan was “dead on arrival” in the council."
    mention = one(text)
    assert mention.kind == "indirect"
    assert mention.text == "the plan was “dead on arrival” in the council"


def test_a_verb_inside_a_quote_is_no_cue() -> None:
    mention = one("“I said no, and she said yes,” Blom recalled.")
    assert (mention.cue, mention.speaker) == ("recalled", "Blom")


def test_an_unlisted_verb_behind_a_quote_attributes_it() -> None:
    assert one("“Nobody asked us,” the harbour master grumbled.").speaker == "the harbour master"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ann Brook, who runs the ward, said: “We are full.”", "Ann Brook"),
        ("“We are full,” Ann Brook, Countess of Wye, told the Fen Courier.", "Ann Brook"),
        ("“We are full,” said its head, Ann Brook.", "its head"),
        ("He cut the ribbon and later joked, “Mind the gap.”", "He"),
        ("Brook shrugged off the news, saying, “We are full.”", "Brook"),
        ("“We are full,” Rep. Ann Brook (D-Wis.) said Friday.", "Rep. Ann Brook"),
    ],
)
def test_finds_the_subject_of_a_cue(text: str, speaker: str) -> None:
    assert one(text).speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("As Brook put it, “nobody won the race.”", "Brook"),
        ("“We are done,” the 42-year-old told the court.", "the 42-year-old"),
        ("“We are done,” comments Brook in a letter.", "Brook"),
        ("“It is over,” wrote the Fen Courier.", "the Fen Courier"),
    ],
)
def test_finds_the_subject_of_rarer_cues(text: str, speaker: str) -> None:
    assert one(text).speaker == speaker


def test_a_quote_whose_sentence_names_nobody_takes_whom_the_last_was_about() -> None:
    text = "Brook opened the meeting. “We have a lot to get through tonight.”"
    assert one(text).speaker == "Brook"


def test_a_pull_quote_that_repeats_the_body_is_no_mention() -> None:
    text = "“We will not leave this valley, not now.”\nArden spoke. “We will not leave this valley, not now,” she said."
    assert [m.speaker for m in read(text)] == ["she"]


def test_a_language_without_a_profile_is_read_by_its_marks() -> None:
    text = "Novák řekl, že „most zůstane uzavřen do jara“, a odešel."
    assert [m.text for m in attributions(text, NEUTRAL)] == ["most zůstane uzavřen do jara"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Il sindaco ha detto: «Il molo è nostro, e basta».", None),
        ("Anna Rao: «Il molo è nostro».", "Anna Rao"),
    ],
)
def test_a_language_without_a_profile_has_speakers_only_where_capitals_tell(
    text: str, speaker: str | None
) -> None:
    (mention,) = attributions(text, NEUTRAL)
    assert mention.speaker == speaker


def test_a_mention_knows_the_sentences_it_stands_in() -> None:
    text = "It rained. “Go home,” she said. “Now.” Then it snowed."
    mention = read(text)[0]
    assert mention.sentence.of(text) == "“Go home,” she said. “Now.”"


@given(st.lists(WORDS, max_size=60))
def test_any_order_of_marks_cues_and_names_gives_spans_inside_the_text(parts: list[str]) -> None:
    text = " ".join(parts)
    for profile in (*PROFILES.values(), NEUTRAL):
        for mention in attributions(text, profile):
            bounds = [p for s in mention.spans for p in (s.start, s.end)]
            assert bounds == sorted(bounds)
            assert bounds[-1] <= len(text)
            assert mention.sentence.start <= bounds[0]
            assert bounds[-1] <= mention.sentence.end
            assert mention.text == " ".join(s.of(text) for s in mention.spans)


@given(st.text(max_size=200))
def test_no_text_raises(text: str) -> None:
    found = attributions(text, PROFILES["en"])
    assert all(a.start <= b.start for a, b in pairwise(found))


@pytest.mark.parametrize(
    "unit",
    [
        '"a", ',
        "he said ",
        "“No,” Lee said. ",
        ", according to ",
        "said Lee, ",
        "“a” b ",
        "Lee, ",
        "in , ",
        "he said “a” that ",
    ],
)
def test_a_sentence_without_end_takes_linear_time(unit: str) -> None:
    def seconds(characters: int) -> float:
        text = unit * (characters // len(unit))
        began = time.process_time()
        attributions(text, PROFILES["en"])
        return time.process_time() - began

    assert seconds(30_000) < 40 * max(seconds(3_000), 0.01)


def test_two_cues_with_nothing_between_them_are_read() -> None:
    text = "said said, dit-il"
    assert all(s.of(text) in text for m in attributions(text, PROFILES["en"]) for s in m.spans)
