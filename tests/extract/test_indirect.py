from __future__ import annotations

import pytest

from provenance.extract.quotes import attributions
from provenance.lang import PROFILES
from provenance.types import Mention


def one(text: str, language: str = "en") -> Mention:
    found = attributions(text, PROFILES[language])
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "content", "speaker"),
    [
        ("The river will crest on Friday, forecasters said.", "The river will crest on Friday", "forecasters"),
        ("Forecasters said the river will crest on Friday.", "the river will crest on Friday", "Forecasters"),
        ("Moss said that the mill would close.", "that the mill would close", "Moss"),
        ("The mill will close, said Ida Moss, its owner.", "The mill will close", "Ida Moss"),
        ("Ida Moss, who owns the mill, said it would close.", "it would close", "Ida Moss"),
        ("In May, Moss said the mill was safe.", "the mill was safe", "Moss"),
        ("Moss told the Fen Courier on Monday that the mill was safe.", "that the mill was safe", "Moss"),
        ("Moss told reporters the mill was safe.", "the mill was safe", "Moss"),
        ("Moss said in a statement the mill was safe.", "the mill was safe", "Moss"),
        ("According to the board, the mill was safe.", "the mill was safe", "the board"),
        ("The mill was safe, according to the board.", "The mill was safe", "the board"),
        ("Google and Yahoo say they will sue.", "they will sue", "Google and Yahoo"),
        ("A new survey shows 53 percent will oppose it.", "53 percent will oppose it", "A new survey"),
        ("Residents of the quay say they were not asked.", "they were not asked", "Residents of the quay"),
        ("One of the two said the mill was empty.", "the mill was empty", "One of the two"),
        ("A diplomat, speaking on condition of anonymity, said the mill was safe.", "the mill was safe", "A diplomat"),
        ("Where the gate held, losses dropped, said Ida Moss, who runs it.", "Where the gate held, losses dropped", "Ida Moss"),
        ("The mill will close, said Ida Moss, owner of two others.", "The mill will close", "Ida Moss"),
        ("Moss conceded that the mill would close, the Fen Courier reported on Friday.", "that the mill would close", "Moss"),
        ("The Fen Courier reported, citing two aides, that the mill was sold.", "that the mill was sold", "The Fen Courier"),
        ("Outsiders shrugged: the mill was old, they said.", "the mill was old", "they"),
        ("As Ida Moss pointed out, the mill was old.", "the mill was old", "Ida Moss"),
        ("Moss denies fraud and two counts of theft.", "fraud and two counts of theft", "Moss"),
        ("The jury was told that the mill was old.", "that the mill was old", None),
        ("Moss vowed to appeal the ruling.", "to appeal the ruling", "Moss"),
        ("Moss urged the council to delay the vote.", "the council to delay the vote", "Moss"),
        ("The minister's claim that the dam was safe drew laughter.", "that the dam was safe drew laughter", "The minister's"),
    ],
)  # fmt: skip
def test_reads_the_clause_and_who_said_it(text: str, content: str, speaker: str | None) -> None:
    mention = one(text)
    assert (mention.kind, mention.text, mention.speaker) == ("indirect", content, speaker)


def test_a_cue_inside_the_clause_leaves_two_spans() -> None:
    text = "The letters, the Courier said, covered four years."
    mention = one(text)
    assert [s.of(text) for s in mention.spans] == ["The letters", "covered four years"]


@pytest.mark.parametrize(
    ("language", "text", "content"),
    [
        ("en", "The mill will close, the Courier reported, citing the board.", "The mill will close"),
        ("fr", "Le moulin va fermer, a rapporté le Courrier, citant le ministère.", "Le moulin va fermer"),
        ("es", "El molino va a cerrar, informó el Correo, citando a la policía.", "El molino va a cerrar"),
    ],
)
def test_whom_the_outlet_has_it_from_is_no_part_of_it(language: str, text: str, content: str) -> None:
    assert one(text, language).text == content


def test_a_source_behind_whoever_said_it_is_no_part_of_what_was_said() -> None:
    mention = one("No link between the two fires was found, the harbour board said, according to Reuters.")
    assert mention.text == "No link between the two fires was found"
    assert mention.speaker == "the harbour board"


def test_a_denial_keeps_its_content_and_is_marked() -> None:
    mention = one("The ministry denied that it had known of the leak.")
    assert (mention.text, mention.denied) == ("that it had known of the leak", True)


def test_a_refusal_to_comment_says_nothing() -> None:
    assert attributions("The ministry declined to comment.", PROFILES["en"]) == ()


def test_a_chain_gives_the_last_speaker_his_words() -> None:
    mention = one("Agency KXT reported that Ida Moss told station RBN the vote was “stolen”.")
    assert (mention.speaker, mention.text) == ("Ida Moss", "the vote was “stolen”")


@pytest.mark.parametrize(
    ("text", "content", "speaker"),
    [
        ("It was alleged that votes were bought.", "that votes were bought", None),
        ("Officials were quoted as saying the talks were over.", "the talks were over", "Officials"),
        (
            "The Courier, citing two officials, said the talks were over.",
            "the talks were over",
            "The Courier",
        ),
        ("Moss accused the firm of hiding the truth.", "the firm of hiding the truth", "Moss"),
        ("The WHO says the lake is safe.", "the lake is safe", "The WHO"),
        ("Moss announced a review of every bridge.", "a review of every bridge", "Moss"),
        ("Police said Monday the man was found.", "the man was found", "Police"),
        ("Moss added, however, that the lake was safe.", "that the lake was safe", "Moss"),
    ],
)
def test_reads_less_common_ways_of_saying(text: str, content: str, speaker: str | None) -> None:
    mention = one(text)
    assert (mention.text, mention.speaker) == (content, speaker)


def test_a_cue_at_the_end_holds_for_the_whole_sentence() -> None:
    text = "The town has vowed to sue if the dam leaks, Mayor Ida Moss said at a hearing in Wye on Monday."
    mention = one(text)
    assert (mention.text, mention.speaker_name) == ("The town has vowed to sue if the dam leaks", "Ida Moss")


def test_quoted_words_behind_an_inserted_cue_belong_to_the_clause() -> None:
    text = "The talks, she said, “are over.”"
    mention = one(text)
    assert (mention.kind, [s.of(text) for s in mention.spans]) == ("indirect", ["The talks", "are over."])


def test_a_passive_has_no_speaker() -> None:
    mention = one("The river is expected to crest on Friday.")
    assert (mention.text, mention.speaker) == ("The river to crest on Friday", None)


def test_the_content_stops_where_another_speaks() -> None:
    text = "Forty percent said they would stay, while sixty percent said they would go."
    assert [m.text for m in attributions(text, PROFILES["en"])] == ["they would stay", "they would go"]


@pytest.mark.parametrize(
    "text",
    [
        "His claims were checked by three offices.",
        "The report came out on Monday.",
        "The Fen Post opened a shop.",
        "She was late and nobody minded.",
    ],
)
def test_nouns_that_look_like_cues_are_none(text: str) -> None:
    assert attributions(text, PROFILES["en"]) == ()


@pytest.mark.parametrize(
    ("language", "text", "content", "speaker"),
    [
        ("de", "Laut Polizei sei niemand verletzt worden.", "sei niemand verletzt worden", "Polizei"),
        ("de", "Nach Angaben der Polizei wurden drei Menschen verletzt.", "wurden drei Menschen verletzt", "der Polizei"),
        ("de", "Keller sagte am Abend, er wolle das prüfen.", "er wolle das prüfen", "Keller"),
        ("de", "Am Montag sagte Keller, dass die Brücke sicher sei.", "dass die Brücke sicher sei", "Keller"),
        ("de", "Die Brücke ist sicher, sagte Keller.", "Die Brücke ist sicher", "Keller"),
        ("de", "Die Brücke sei sicher, so Keller.", "Die Brücke sei sicher", "Keller"),
        ("de", "Wie Keller mitteilte, ist die Brücke sicher.", "ist die Brücke sicher", "Keller"),
        ("de", "Die Stadt hat am Montag angekündigt, die Brücke zu sperren.", "die Brücke zu sperren", "Die Stadt"),
        ("tr", "Yılmaz anlaşmanın imzalanmadığını söyledi.", "anlaşmanın imzalanmadığını", "Yılmaz"),
        ("tr", "Demir, kararın iptal edileceğini de sözlerine ekledi.", "kararın iptal edileceğini", "Demir"),
        ("tr", "Yılmaz'ın aktardığına göre görüşme ertelendi.", "görüşme ertelendi", "Yılmaz'ın"),
        ("fr", "Paul Martin a dit que le pont était sûr.", "que le pont était sûr", "Paul Martin"),
        ("fr", "Selon la police, le pont est sûr.", "le pont est sûr", "la police"),
        ("fr", "Le pont est sûr, affirme Paul Martin.", "Le pont est sûr", "Paul Martin"),
        ("es", "Pérez aseguró que el puente era seguro.", "que el puente era seguro", "Pérez"),
        ("es", "El puente es seguro, según la policía.", "El puente es seguro", "la policía"),
    ],
)  # fmt: skip
def test_reads_speech_in_other_languages(language: str, text: str, content: str, speaker: str) -> None:
    mention = one(text, language)
    assert (mention.kind, mention.text, mention.speaker) == ("indirect", content, speaker)


def test_german_mood_carries_a_report_over_sentences() -> None:
    text = "Keller sagte, er wolle das prüfen. Die Pläne seien alt. Niemand habe sie gelesen. Es regnete."
    first, second = attributions(text, PROFILES["de"])
    assert first.text == "er wolle das prüfen"
    assert [s.of(text) for s in second.spans] == ["Die Pläne seien alt", "Niemand habe sie gelesen"]
    assert second.speaker == "Keller"


def test_a_german_mixed_quote_keeps_its_literal_part_as_a_span() -> None:
    text = "Keller sagte, der Plan sei „tot und begraben“ gewesen."
    mention = one(text, "de")
    assert [s.of(text) for s in mention.spans] == ["der Plan sei", "tot und begraben", "gewesen"]
    assert [s.of(text) for s in mention.quoted] == ["tot und begraben"]


@pytest.mark.parametrize(
    ("language", "text", "content", "speaker"),
    [
        ("de", "„Wir prüfen das“, sagte Keller.", "Wir prüfen das", "Keller"),
        ("de", "Keller nannte den Plan „aus der Luft gegriffen“.", "aus der Luft gegriffen", "Keller"),
        ("tr", 'Bakan Yılmaz, "Anlaşma imzalanmadı" dedi.', "Anlaşma imzalanmadı", "Bakan Yılmaz"),
        ("tr", "Ayşe Demir, “Yol kapanmayacak” ifadelerini kullandı.", "Yol kapanmayacak", "Ayşe Demir"),
        ("tr", "“Gece buradayız,” diyen Demir eve döndü.", "Gece buradayız,", "Demir"),
        ("fr", "« Rien n’est signé », a-t-il déclaré vendredi.", "Rien n’est signé", "il"),
        ("fr", "« Nous attendons », explique-t-elle.", "Nous attendons", "elle"),
        ("es", "«No hay nada firmado», dijo Juan Pérez.", "No hay nada firmado", "Juan Pérez"),
    ],
)
def test_reads_quotes_in_other_languages(language: str, text: str, content: str, speaker: str) -> None:
    mention = one(text, language)
    assert (mention.kind, mention.text, mention.speaker) == ("quote", content, speaker)


@pytest.mark.parametrize(
    ("language", "text", "denied"),
    [
        ("en", "The ministry denied having known of the leak.", True),
        ("en", "The ministry did not deny that it knew of the leak.", False),
        ("fr", "Le ministre a nié avoir vendu le quai.", True),
        ("fr", "Le ministre n’a jamais nié avoir vendu le quai.", False),
        ("es", "El ministro no negó haber vendido el muelle.", False),
    ],
)
def test_a_denial_is_one_unless_it_is_denied_itself(language: str, text: str, denied: bool) -> None:
    (mention,) = attributions(text, PROFILES[language])
    assert mention.denied is denied


def test_nobody_is_the_speaker_of_what_is_thought() -> None:
    (mention,) = attributions("The boat was stolen, it is thought.", PROFILES["en"])
    assert (mention.text, mention.speaker) == ("The boat was stolen", None)
