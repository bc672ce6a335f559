"""Stories that run parallel in two languages."""

from __future__ import annotations

from provenance.align.cluster import align
from provenance.align.translated import translations
from provenance.types import Statement

TURKISH = [
    "Karadere barajında su seviyesi pazartesi günü 14 metre düştü.",
    "Bölge müdürü Selma Tunalı, “Kapakları biz açmadık, kendiliğinden de açılmaz,” dedi.",
    "Tunalı, 320 hanenin tahliye edildiğini söyledi.",
    "“Çocukları okula götüremiyoruz, yol çamur içinde,” diyen Tunalı yardım istedi.",
    "Toplantı 3 Mart'ta yapılacak.",
]
ENGLISH = [
    "The water behind the Karadere dam fell by 14 metres on Monday.",
    '"We did not open the gates, and they do not open by themselves," said the district manager, Selma Tunalı.',
    "Tunalı said 320 households had been moved out.",
    '"We cannot take the children to school, the road is all mud," said Tunalı, asking for help.',
    "The meeting will be held on 3 March.",
]
OTHER = [
    "Bread prices rose again in the harbour towns.",
    "Nobody in the fishing union wants a strike before Easter.",
    "The old ferry was sold for scrap.",
    "A new one arrives in summer.",
]


def story(texts: list[str], language: str, article: int) -> list[Statement]:
    return [
        Statement(id=100 * article + n, text=text, kind="claim", language=language, article_id=article)
        for n, text in enumerate(texts)
    ]


def test_a_translated_story_is_matched_sentence_by_sentence() -> None:
    found = list(translations([*story(TURKISH, "tr", 1), *story(ENGLISH, "en", 2)]))
    assert [(a, b) for a, b, _ in found] == [(100 + n, 200 + n) for n in range(5)]


def test_stories_of_other_matters_are_not_translations() -> None:
    assert list(translations([*story(TURKISH, "tr", 1), *story(OTHER, "en", 2)])) == []


def test_one_language_has_no_translations() -> None:
    assert list(translations([*story(ENGLISH, "en", 1), *story(ENGLISH, "en", 2)])) == []


def test_translations_share_a_claim() -> None:
    found = align([*story(TURKISH, "tr", 1), *story(ENGLISH, "en", 2)])
    by_members = {tuple(m.id for m in g.members): {m.relation for m in g.members} for g in found.groups}
    assert by_members[102, 202] == {"verbatim", "translated"}
