"""What the outlet passes on without saying whose word it is: reported, with nobody as its speaker."""

from __future__ import annotations

import pytest

from provenance.extract.quotes import attributions
from provenance.extract.reading import read
from provenance.gazetteer import OutletBook
from provenance.lang import PROFILES
from provenance.types import Article

PASSED_ON = [
    ("en", "Four crates were reportedly lost in the fog.", "Four crates were lost in the fog"),
    ("en", "The ferry line is reportedly in talks with a bank.", "The ferry line is in talks with a bank"),
    ("en", "Rowe allegedly moved the buoy by night.", "Rowe moved the buoy by night"),
    ("en", "Supposedly, the pilots were warned.", "the pilots were warned"),
    ("de", "Der Lotse soll die Boje versetzt haben.", "Der Lotse die Boje versetzt haben"),
    ("de", "Am Kai sollen vier Kisten gestanden haben.", "Am Kai vier Kisten gestanden haben"),
    ("fr", "Le pilote aurait déplacé la bouée.", "Le pilote aurait déplacé la bouée"),
    ("fr", "Quatre caisses n'auraient jamais été livrées.", "Quatre caisses n'auraient jamais été livrées"),
    ("es", "El práctico habría movido la boya.", "El práctico habría movido la boya"),
    ("pt", "O prático teria movido a boia.", "O prático teria movido a boia"),
    ("de", "Der Kahn soll gesunken sein.", "Der Kahn gesunken sein"),
    ("de", "Dabei soll es sich um eine Boje handeln.", "Dabei es sich um eine Boje handeln"),
    ("fr", "Le pilote aurait aussi déplacé la bouée.", "Le pilote aurait aussi déplacé la bouée"),
    ("en", "Rowe reportedly worked in the fog.", "Rowe worked in the fog"),
]

THE_OUTLETS_OWN = [
    ("en", "Rowe, who allegedly moved the buoy, was held on Monday."),
    ("en", "Rowe was held for allegedly moving a buoy."),
    ("en", "The court saw an allegedly forged letter."),
    ("de", "Das Museum soll im Mai wieder öffnen."),
    ("de", "Ein Lotse, der die Boje versetzt haben soll, sitzt in Haft."),
    ("fr", "Le pilote aurait pu déplacer la bouée."),
    ("fr", "Si le vent avait tourné, la bouée aurait dérivé."),
    ("fr", "Le pilote, qui aurait déplacé la bouée, est en fuite."),
    ("es", "Si hubiera viento, la boya habría derivado."),
    ("pt", "Se houvesse vento, a boia teria derivado."),
    ("de", "Die Mole soll im Mai fertiggestellt sein."),
    ("de", "Alle Lotsen sollen zufrieden sein."),
    ("de", "Die Behörde soll endlich handeln."),
    ("de", "Künftig soll die Gebühr zwei Euro betragen."),
    ("de", "Wie lange soll der Nebel gedauert haben?"),
    ("fr", "La fête aurait lieu mardi."),
    ("fr", "Qui aurait déplacé la bouée ?"),
    ("es", "Con viento habría mucho trabajo."),
    ("es", "Habría aumento de tarifas."),
    ("es", "De haberlo sabido, la boya habría llegado."),
    ("es", "La boya presuntamente movida apareció en el puerto."),
    ("pt", "A boia teria efeito imediato."),
    ("pt", "A boia teria custo elevado."),
    ("pt", "O homem supostamente envolvido no roubo foi solto."),
    ("en", "The buoy, reportedly worth a fortune, was found."),
    ("en", "The pilot allegedly involved in the theft was held."),
    ("en", "The harbour's supposedly final ferry left."),
    ("en", "Was the buoy reportedly moved?"),
]


@pytest.mark.parametrize(("language", "text", "content"), PASSED_ON)
def test_hearsay_is_reported_by_nobody(language: str, text: str, content: str) -> None:
    (mention,) = attributions(text, PROFILES[language])
    assert (mention.kind, mention.text, mention.speaker) == ("indirect", content, None)
    assert mention.cue is not None


@pytest.mark.parametrize(("language", "text"), THE_OUTLETS_OWN)
def test_conditions_wishes_and_asides_are_no_hearsay(language: str, text: str) -> None:
    assert not attributions(text, PROFILES[language])


def test_hearsay_is_no_claim_of_the_outlet() -> None:
    article = Article(
        url="https://a.example/", text="Four crates were reportedly lost in the fog.", language="en"
    )
    assert [m.kind for m in read(article, outlet=None, book=OutletBook()).mentions] == ["indirect"]


def test_hearsay_behind_a_reported_sentence_has_its_source() -> None:
    text = "Nach Angaben der Wasserwacht kenterte der Kahn. Der Lotse soll geschlafen haben."
    assert [m.speaker_name for m in attributions(text, PROFILES["de"])] == ["Wasserwacht", "Wasserwacht"]


def test_a_source_in_the_sentence_is_whose_hearsay_it_is() -> None:
    (mention,) = attributions("Der Lotse soll laut Wasserwacht geschlafen haben.", PROFILES["de"])
    assert mention.speaker == "Wasserwacht"


def test_a_compound_noun_is_a_source() -> None:
    (mention,) = attributions("Nach Augenzeugenberichten kenterte der Kahn.", PROFILES["de"])
    assert (mention.text, mention.speaker) == ("kenterte der Kahn", "Augenzeugenberichten")


def test_demnach_is_said_by_who_spoke_before() -> None:
    text = "Die Wasserwacht teilte mit, der Kahn sei gekentert. Demnach schlief der Lotse."
    last = attributions(text, PROFILES["de"])[-1]
    assert (last.text, last.speaker, last.speaker_name) == ("schlief der Lotse", "Demnach", "Wasserwacht")
