"""Dialogue set in dashes, in the languages that print it, and what only looks like it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.extract.quotes import attributions
from provenance.lang import PROFILES

Turns = list[tuple[list[str], str | None]]


def turns(text: str, language: str) -> Turns:
    """The direct quotes of a text, each with its stretches and the form of its speaker."""
    found = attributions(text, PROFILES[language])
    return [([s.of(text) for s in m.spans], m.speaker) for m in found if m.kind == "quote"]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("es", "—El muelle es nuestro —dijo Ana Ríos, alcaldesa—. No se vende.", "El muelle es nuestro|No se vende."),
        ("es", "– El muelle es nuestro – dijo Ana Ríos.", "El muelle es nuestro"),
        ("es", "—¿Quién lo vende? —preguntó Ana Ríos.", "¿Quién lo vende?"),
        ("es", "—El muelle —dijo Ana Ríos— es nuestro.", "El muelle|es nuestro."),
        ("pt", "— O cais é nosso — disse Ana Ríos. — Não se vende.", "O cais é nosso|Não se vende."),
        ("pt", "— Não se vende! — gritou Ana Ríos.", "Não se vende!"),
        ("fr", "– Le quai est à nous, dit Ana Ríos.", "Le quai est à nous"),
        ("fr", "– Le quai, dit Ana Ríos, est à nous.", "Le quai|est à nous."),
        ("fr", "— Il est à nous, a dit Ana Ríos, maire. Nous le gardons.", "Il est à nous|Nous le gardons."),
        ("fr", "— Qui le vend ? demanda Ana Ríos.", "Qui le vend ?"),
        ("tr", "– İskele bizim, dedi Ana Ríos.", "İskele bizim"),
        ("tr", "— İskele kimin? diye sordu Ana Ríos.", "İskele kimin?"),
        ("tr", "― Satmıyoruz! diye bağırdı Ana Ríos.", "Satmıyoruz!"),
        ("de", "– Der Kai gehört uns – sagte Ana Ríos.", "Der Kai gehört uns"),
        ("de", "— Nein! – rief Ana Ríos.", "Nein!"),
        ("en", "– The quay is ours – said Ana Ríos. – We built it.", "The quay is ours|We built it."),
        ("en", "―The quay is ours, Ana Ríos said.", "The quay is ours"),
    ],
)  # fmt: skip
def test_a_line_with_a_narrators_clause_is_a_turn(language: str, text: str, wanted: str) -> None:
    assert turns(text, language) == [(wanted.split("|"), "Ana Ríos")]


def test_an_inverted_pronoun_is_the_speaker() -> None:
    assert turns("– Le quai est à nous, dit-il.", "fr") == [(["Le quai est à nous"], "il")]


def test_lines_between_turns_are_turns_and_two_people_alternate() -> None:
    text = "—¿Es suyo? —preguntó el juez.\n—No —contestó Ana Ríos.\n—¿De quién es?\n—De la villa —dijo ella."
    speakers = ["el juez", "Ana Ríos", "el juez", "ella"]
    assert [speaker for _, speaker in turns(text, "es")] == speakers


def test_who_spoke_before_is_not_the_speaker_of_a_turn_that_names_nobody() -> None:
    text = "—¿Es suyo? —preguntó el juez.\n—No —contestó.\n"
    assert turns(text, "es") == [(["¿Es suyo?"], "el juez"), (["No"], None)]


def test_a_description_in_a_turn_is_not_whoever_spoke_last() -> None:
    text = "—Es nuestro —dijo Ana Ríos, alcaldesa—.\n—¿Seguro? —preguntó el juez."
    assert [m.speaker_name for m in attributions(text, PROFILES["es"])] == ["Ana Ríos", "el juez"]


def test_a_line_before_may_introduce_the_turn() -> None:
    assert turns("Ana Ríos respondió:\n—No se vende.", "es") == [(["No se vende."], "Ana Ríos")]


def test_a_name_on_the_line_behind_a_quote_signs_it() -> None:
    assert turns("“The quay is ours.”\n— Mayor Ida Moe", "en") == [(["The quay is ours."], "Mayor Ida Moe")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "– Two schools closed\n– The budget was cut\n– The quay was sold, said Rue"),
        ("en", "— Two schools were closed, officials said.\n— The mayor resigned."),
        ("en", "— Why did it close? Officials said that the roof leaked."),
        ("en", "— The quay, said to be unsafe, was closed."),
        ("en", "WYE — The minister said the quay was sold."),
        ("en", "The quay — sold in May — is closed."),
        ("de", "– Der Rat stimmte zu, sagte Roth.\n– Die Stadt zahlt zwei Millionen."),
        ("es", "MADRID — El ministro dijo que el muelle se vende."),
        ("es", "— La alcaldesa dijo que el muelle se vende.\n— El pleno votará el lunes."),
        ("es", "El alcalde dijo:\n— El muelle se vende.\n— El puente se cierra."),
        ("fr", "– le quai ;\n– le pont, dit le maire ;\n– la tour."),
        ("tr", "– Bakan iskelenin satıldığını söyledi.\n– Meclis pazartesi toplanacak."),
    ],
)
def test_a_list_or_a_date_line_is_no_dialogue(language: str, text: str) -> None:
    assert turns(text, language) == []


def test_marks_inside_a_turn_belong_to_it() -> None:
    text = "—«Nunca», me dijo mi padre —recordó Ana Ríos—. Y nunca fue."
    assert turns(text, "es") == [(["«Nunca», me dijo mi padre", "Y nunca fue."], "Ana Ríos")]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "The quay – Rue said – was sold in May.", ["The quay", "was sold in May"]),
        ("es", "El barco —dijo Rue— es nuestro.", ["El barco", "es nuestro"]),
        ("de", "Der Kai – sagte Rue – sei verkauft.", ["Der Kai", "sei verkauft"]),
    ],
)
def test_an_attribution_between_dashes_is_cut_out_of_its_clause(
    language: str, text: str, wanted: list[str]
) -> None:
    (mention,) = attributions(text, PROFILES[language])
    assert (mention.kind, mention.speaker) == ("indirect", "Rue")
    assert [s.of(text) for s in mention.spans] == wanted


PIECES = st.sampled_from(
    "— – ― —No \n , . ? ! — dijo —dijo dit-il dedi diye sordu Ana said «Sí» : quay es".split(" ")
)


@given(st.lists(PIECES).map(" ".join), st.sampled_from(sorted(PROFILES)))
def test_any_mix_of_dashes_gives_spans_in_order(text: str, language: str) -> None:
    for mention in attributions(text, PROFILES[language]):
        assert all(a.end <= b.start for a, b in zip(mention.spans, mention.spans[1:], strict=False))
        assert all(0 <= s.start < s.end <= len(text) for s in mention.spans)
