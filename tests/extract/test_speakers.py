"""Whom an article means by a surname, a pronoun or a description."""

from __future__ import annotations

import pytest

from provenance.extract.quotes import attributions
from provenance.lang import PROFILES


def last_name(text: str, language: str = "en", known: tuple[str, ...] = ()) -> str | None:
    return attributions(text, PROFILES[language], known_names=known)[-1].speaker_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ida Falk runs the mill. “It is old,” Falk said.", "Ida Falk"),
        ("Ida Falk runs the mill. “It is old,” Ms. Falk said.", "Ida Falk"),
        ("Ida Falk runs the mill. “It is old,” she said.", "Ida Falk"),
        ("“It is old,” said the owner, Ida Falk. “We know,” the owner added.", "Ida Falk"),
        ("Mill owner Ida Falk spoke. “It is old,” the owner said.", "Ida Falk"),
        ("Ida Falk, the deputy mayor, spoke. “It is old,” the deputy mayor said.", "Ida Falk"),
        ("“It is old,” the head of the mill, Ida Falk, told the Courier.", "Ida Falk"),
        ("Ida Falk met Tom Reed. “It is old,” he said.", "Tom Reed"),
        ("Mr. Ruan met Ms. Okoye. “It is old,” she said.", "Okoye"),
        ("“It is old,” Ida Falk said. “It will fall,” added the former dancer.", "Ida Falk"),
        ("Ida Falk, who runs the mill, said it was old.", "Ida Falk"),
        ("“It is old,” said Karl A. Falk Jr., a builder.", "Karl A. Falk"),
        ("“It is old,” said a spokesman for Ford.", "a spokesman for Ford"),
        ("“It is old,” two officials said.", "two officials"),
        ("The Mill Trust was founded in May. “It is old,” she said.", None),
    ],
)
def test_resolves_to_the_full_name(text: str, name: str | None) -> None:
    assert last_name(text) == name


def test_namesakes_are_told_apart_by_their_titles() -> None:
    text = "Tom Reed and Anna Reed spoke. “It is old,” Mrs. Reed said."
    assert last_name(text) == "Anna Reed"


def test_a_pronoun_takes_no_person_of_the_other_gender() -> None:
    text = "Susan Falk met the board. Peter Reed left early. “It is old,” she said."
    assert last_name(text) == "Susan Falk"


def test_names_from_outside_the_article_help() -> None:
    assert last_name("“It is old,” Falk said.", known=("Ida Falk",)) == "Ida Falk"


def test_the_stated_form_is_kept_beside_the_name() -> None:
    mention = attributions("Ida Falk runs the mill. “It is old,” she said.", PROFILES["en"])[-1]
    assert (mention.speaker, mention.speaker_name) == ("she", "Ida Falk")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Ayşe Demir, köprünün kapanacağını söyledi. “Karar çıktı,” dedi."),
        ("es", "Ana Pérez dijo que el puente se cierra. «Ya es tarde», añadió."),
    ],
)
def test_a_dropped_subject_is_the_one_before(language: str, text: str) -> None:
    first, second = attributions(text, PROFILES[language])
    assert second.speaker == first.speaker is not None


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "Hans Keller leitet die Mühle. „Sie ist alt“, sagte er.", "Hans Keller"),
        ("de", "Hans Keller leitet die Mühle. „Sie ist alt“, sagte Keller.", "Hans Keller"),
        ("tr", "Ayşe Demir değirmeni yönetiyor. Demir, “Çok eski,” dedi.", "Ayşe Demir"),
        ("tr", "Köylüler dün Ayşe Demir'in evinde toplandı. “Çok eski,” diyen Demir güldü.", "Ayşe Demir"),
        ("fr", "Paul Martin dirige le moulin. « Il est vieux », a-t-il dit.", "Paul Martin"),
        ("tr", "Yollar Bakanı Ayşe Demir köprünün kapanacağını söyledi.", "Ayşe Demir"),
        ("fr", "« C’est vieux », a dit Paul Martin lors d’un débat.", "Paul Martin"),
        ("es", "El puente se cierra, según informa la Agencia Norte.", "Agencia Norte"),
        ("es", "Juan Pérez dirige el molino. «Es viejo», dijo Pérez.", "Juan Pérez"),
    ],
)
def test_resolves_in_other_languages(language: str, text: str, name: str) -> None:
    assert last_name(text, language) == name
