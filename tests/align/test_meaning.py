"""What a sentence embedding adds within an event: real vectors, stories of our own in three languages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from provenance.align.cluster import align
from provenance.align.likeness import EventLikeness
from provenance.align.meaning import LEAST_STATEMENTS, Meanings
from provenance.align.translated import meant
from provenance.embedding import LONGEST, SentenceVectors
from provenance.types import Statement

ENGLISH = """\
The city closed the old harbour bridge to all traffic on Thursday night
Mayor Elena Brandt said the bridge would stay shut until at least the end of March
Engineers had found cracks in two of the main girders
Opposition leader Karl Weiss called on her to resign
Bus lines 4 and 11 are being diverted over the ring road
Repairs are expected to cost 12 million euros
The state government has offered to pay half of the costs
Shopkeepers on the east bank fear for their Christmas trade
The police said there had been no accident
A ferry will carry pedestrians across the river from Monday
The bridge was built in 1936 and rebuilt after the war
Ambulances now need seven minutes longer to reach the hospital
The council will hold a special session on Tuesday
Residents had complained about vibrations for months""".splitlines()
GERMAN = """\
Anwohner hatten sich seit Monaten über Erschütterungen beschwert
Die Sanierung soll zwölf Millionen Euro kosten
Der Autofahrerclub kritisierte die schlechte Ausschilderung der Umleitung
Rettungswagen brauchen nun sieben Minuten länger bis zur Klinik
Die alte Hafenbrücke ist seit Donnerstagabend für den gesamten Verkehr gesperrt
Die Schulen bieten vorerst Fernunterricht an
Händler am Ostufer fürchten um ihr Weihnachtsgeschäft
Am Dienstag kommt der Stadtrat zu einer Sondersitzung zusammen
Taxifahrer verlangen einen Zuschlag für den Umweg
Das Land will die Hälfte der Kosten übernehmen
Ein Gutachter soll die Schuldfrage klären""".splitlines()
TURKISH = """\
Ambulanslar hastaneye artık yedi dakika daha geç ulaşıyor
Türk konsolosluğu vatandaşları trafik konusunda uyardı
Belediye meclisi salı günü olağanüstü toplanacak
Mühendisler ana kirişlerin ikisinde çatlak buldu
Limandaki gemi seferleri sürüyor
Muhalefet lideri Karl Weiss başkanı istifaya çağırdı
Doğu yakasındaki esnaf Noel satışlarından endişeli
Türk esnaf derneği belediyeden destek istedi
Onarımın 12 milyon avroya mal olması bekleniyor
Çelik numuneleri başkentteki laboratuvara gönderildi""".splitlines()
IN_GERMAN = {13: 0, 5: 1, 11: 3, 0: 4, 7: 6, 12: 7, 6: 9}
IN_TURKISH = {11: 0, 12: 2, 2: 3, 3: 5, 7: 6, 5: 8}
"""What says the same: places in the English story, and in the other one."""


@pytest.fixture(scope="module")
def embedder() -> SentenceVectors:
    return SentenceVectors()


def story(texts: Iterable[str], language: str, article: int) -> list[Statement]:
    return [
        Statement(id=100 * article + n, text=text, kind="claim", language=language, article_id=article)
        for n, text in enumerate(texts)
    ]


def told() -> list[Statement]:
    return [*story(ENGLISH, "en", 1), *story(GERMAN, "de", 2), *story(TURKISH, "tr", 3)]


def test_stories_in_other_languages_are_matched_in_whatever_order_they_tell(
    embedder: SentenceVectors,
) -> None:
    found = {(a, b) for a, b, _ in meant(Meanings(told(), embedder)) if a < 200}
    assert found == {(100 + a, 200 + b) for a, b in IN_GERMAN.items()} | {
        (100 + a, 300 + b) for a, b in IN_TURKISH.items()
    }


def test_what_is_told_in_three_languages_is_one_claim(embedder: SentenceVectors) -> None:
    groups = [{m.id for m in g.members} for g in align(told(), embedder).groups]
    assert {111, 203, 300} in groups
    assert all(len(g.members) == 1 for g in align(told()).groups)


def test_another_number_in_the_other_language_is_no_translation(embedder: SentenceVectors) -> None:
    changed = [text.replace("zwölf", "vierzig") for text in GERMAN]
    found = meant(Meanings([*story(ENGLISH, "en", 1), *story(changed, "de", 2)], embedder))
    assert (105, 201) not in [(a, b) for a, b, _ in found]


def test_other_words_for_the_same_thing_share_a_claim(embedder: SentenceVectors) -> None:
    other = "On Tuesday the councillors gather for an extra session"
    rest = [
        "Taxi drivers ask for a supplement",
        "The ferry costs nothing",
        "Schools have gone online",
        "Steel samples were sent to the capital",
        "The motorists' club complained about the signs",
        "Ships still call at the port",
    ]
    statements = [*story(ENGLISH, "en", 1), *story([*rest, other], "en", 2)]
    with_it, without = (
        [{m.id for m in g.members} for g in align(statements, e).groups] for e in (embedder, None)
    )
    assert {112, 206} in with_it
    assert {112, 206} not in without


def test_an_event_of_few_statements_has_no_nearness(embedder: SentenceVectors) -> None:
    few = story(ENGLISH[: LEAST_STATEMENTS - 1], "en", 1)
    more = story(TURKISH[:LEAST_STATEMENTS], "tr", 2)
    meanings = Meanings([*few, *more], embedder)
    assert meanings.nearness(few[0], more[0]) is None
    assert list(meanings.across()) == []


def test_languages_that_the_model_does_not_know_have_no_nearness(embedder: SentenceVectors) -> None:
    one, two = story(ENGLISH, "fi", 1), story(ENGLISH, "fi", 2)
    assert Meanings([*one, *two], embedder).nearness(one[0], two[0]) is None


def test_nothing_at_all_and_endless_texts_are_no_trouble(embedder: SentenceVectors) -> None:
    assert embedder.vectors([]).shape == (0, 512)
    endless = "the bridge " * 500_000
    assert np.array_equal(embedder.vectors([endless]), embedder.vectors([endless[:LONGEST]]))
    strange = ["", " ", "😀" * 50, "\ud800", "a\x00b", "ß" * 3000]
    assert np.isfinite(embedder.vectors(strange)).all()


class Drawn:
    """Obeys ``Embedder`` with vectors drawn from each text's hash."""

    languages = frozenset({"en", "de", "tr"})

    def vectors(self, texts: Sequence[str]) -> NDArray[np.float32]:
        rows = [
            np.random.default_rng(abs(hash(text)) % 2**32).standard_normal(16).astype(np.float32)
            for text in texts
        ]
        return np.stack([row / np.linalg.norm(row) for row in rows])


@settings(max_examples=30, deadline=None)
@given(st.permutations(range(len(told()))))
def test_order_does_not_matter_and_nearness_is_mutual(order: Sequence[int]) -> None:
    straight = told()
    mixed = [straight[n] for n in order]
    assert list(meant(Meanings(mixed, Drawn()))) == list(meant(Meanings(straight, Drawn())))
    assert align(mixed, Drawn()) == align(straight, Drawn())
    meanings = Meanings(mixed, Drawn())
    for a in mixed[:8]:
        for b in mixed[:8]:
            if a.article_id != b.article_id:
                near = meanings.nearness(a, b)
                assert near == meanings.nearness(b, a)
                assert near is not None
                assert -1 <= near.cosine <= 1
                assert 0 <= near.rival <= 1


def test_being_near_speaks_for_nothing_where_the_numbers_differ(embedder: SentenceVectors) -> None:
    rest = ["Taxi drivers ask for a supplement", "The ferry costs nothing", "Schools have gone online"]
    said = [
        story([*ENGLISH, text], "en", 1) + story([*rest, "Mending it is put at 40 million euros"], "en", 2)
        for text in (
            "Mending it is put at 40 million euros, they say",
            "Mending it is put at 12 million, they say",
        )
    ]
    gain = []
    for statements in said:
        meanings = Meanings(statements, embedder)
        odds = [
            found.odds
            for likeness in (EventLikeness(statements, meanings=meanings), EventLikeness(statements))
            if (found := likeness.evidence(114, 203, at_least=-99)) is not None
        ]
        gain.append(odds[0] - odds[1])
    assert gain[0] > 0
    assert gain[1] == 0
