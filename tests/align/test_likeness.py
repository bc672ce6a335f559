"""What paraphrases are told by: rare words, numbers, months, denials, speakers, and better partners."""

from __future__ import annotations

from datetime import UTC, datetime

from provenance.align.cluster import align
from provenance.align.evidence import Evidence
from provenance.align.likeness import EventLikeness
from provenance.align.occasion import times_named
from provenance.align.rarity import counted, dates, features, named, weights
from provenance.align.wording import wording
from provenance.types import MentionKind, Statement

FILLER = [
    "The mayor of Aldra opened the new library on Friday.",
    "Schools in Aldra will teach swimming again.",
    "The harbour of Aldra was dredged in spring.",
    "A choir from Aldra sang for the visitors.",
]


def event(*articles: list[str]) -> list[Statement]:
    texts = [(n, text) for n, article in enumerate(articles) for text in article]
    return [Statement(id=i, text=text, kind="claim", article_id=n) for i, (n, text) in enumerate(texts)]


def evidence(a: str, b: str) -> Evidence:
    statements = event([a, *FILLER], [b, *FILLER[::-1]])
    found = EventLikeness(statements).evidence(0, 5, at_least=-99.0)
    assert found is not None
    return found


def test_a_number_is_one_feature_however_it_is_written() -> None:
    assert features(wording("twelve hundred boats", "en")) == features(wording("1,200 boats", "en"))


def test_a_month_is_one_feature_and_a_verb_is_none() -> None:
    assert "@5" in features(wording("It opens on May 5", "en"))
    assert "@5" not in features(wording("It may rain", "en"))
    assert features(wording("on Nov. 5", "en")) == features(wording("on November 5", "en"))


def test_small_words_are_no_features() -> None:
    assert features(wording("it is what they had in the end", "en")) == ("end",)


def told(text: str, at: datetime = datetime(2022, 11, 18, tzinfo=UTC)) -> tuple[str, ...]:
    statement = Statement(id=0, text=text, language="en", at=at)
    return features(wording(text, "en"), times_named(statement))


def test_a_day_is_one_feature_however_it_is_named() -> None:
    assert told("It opens tomorrow") == told("It will open on Saturday") == told("It opens on Nov. 19")[:2]
    assert told("It opens on Friday, Dec. 9") == told("It opens on Friday, 9 December")


def test_a_year_is_one_feature_however_it_is_told() -> None:
    at = datetime(2023, 3, 14, tzinfo=UTC)
    assert set(told("In 2011 it sank", at)) == set(told("It sank twelve years ago", at))
    assert set(told("the 2022 harvest", at)) == {*told("last year", at), "harvest"}


def test_only_a_day_written_with_its_month_is_a_date() -> None:
    assert dates(told("It opens on Nov. 22")) == {"@11-22"}
    assert not dates(told("It opens on Tuesday"))


def test_two_days_in_a_row_are_two_days_without_their_month() -> None:
    assert told("Talks on Monday and Tuesday failed")[1:3] == ("@11-14", "@11-15")
    assert not dates(told("Talks on Monday and Tuesday failed"))
    assert dates(told("It is shut from Monday until 22 November")) == {"@11-22"}


def test_a_word_small_in_another_language_is_a_feature() -> None:
    assert features(wording("the war took a man and his car", "en")) == ("wartime", "took", "man", "vehicle")
    assert features(wording("die Frau war im Boot", "de")) == ("frau", "schiff")


def test_a_word_that_each_article_has_once_weighs_more_than_one_an_article_repeats() -> None:
    statements = event(*[[*FILLER, "A walrus was seen off the pier."] for _ in range(5)])
    found = {s.id: frozenset(features(wording(s.text, "en"))) for s in statements}
    weighed = weights(counted(statements, found).values())
    assert weighed["walru"] > 2 * weighed["aldra"]


def test_the_same_news_in_other_words_is_likely_and_other_news_is_not() -> None:
    same = evidence(
        "Fishermen found a walrus asleep on the pier at dawn",
        "A walrus was asleep on the pier when the fishermen came",
    )
    other = evidence(
        "Fishermen found a walrus asleep on the pier at dawn", "The pier will be closed for repairs"
    )
    assert same.odds > 0.5 > other.odds


def test_other_numbers_months_and_denials_count_against() -> None:
    base = evidence("The bridge opens to lorries in March", "In March the bridge opens to lorries, they say")
    month = evidence("The bridge opens to lorries in March", "In June the bridge opens to lorries, they say")
    denial = evidence(
        "The bridge opens to lorries in March", "In March the bridge does not open to lorries, they say"
    )
    assert month.other_months
    assert denial.one_sided_negations == 1
    assert base.odds > max(month.odds, denial.odds)


def test_a_better_partner_in_the_other_article_counts_against() -> None:
    a = "The ferry Marit ran aground near Stone Point"
    better = "The ferry Marit has run aground at Stone Point"
    statements = event([a, *FILLER], ["The ferry Marit was built in Stone Point", better, *FILLER])
    likeness = EventLikeness(statements)
    good, bad = likeness.evidence(0, 6, at_least=-99.0), likeness.evidence(0, 5, at_least=-99.0)
    assert good is not None
    assert bad is not None
    assert good.mutual
    assert not bad.mutual
    assert bad.rival == good.fit


def test_two_quotes_must_share_their_words() -> None:
    texts = [
        "We will raise awareness of the drought",
        "The point of it all is to raise awareness of a drought",
    ]
    quotes = [Statement(id=n, text=t, kind="quote", article_id=n) for n, t in enumerate(texts)]
    assert len(align(quotes).groups) == 2


def test_a_sentence_that_holds_two_claims_is_in_both() -> None:
    pier = "Fishermen found a walrus asleep on the pier at dawn"
    ferry = "the night ferry to Bremsund was late by nine hours"
    statements = event(
        [pier, *FILLER[:2]],
        [ferry, *FILLER[2:]],
        [f"{pier}, and {ferry}", "Nothing else happened in the town."],
        [f"{ferry.capitalize()}, passengers said", f"{pier}, they said"],
    )
    joint = next(s.id for s in statements if ", and " in s.text)
    groups = [{m.id for m in g.members} for g in align(statements).groups]
    assert sum(joint in g for g in groups) >= 1
    assert not any({0, 3} <= g and joint not in g for g in groups)


def test_reasons_name_the_rarest_shared_words() -> None:
    statements = event(["A walrus slept on the pier", *FILLER], ["The walrus slept on our pier", *FILLER])
    likeness = EventLikeness(statements)
    found = likeness.evidence(0, 5, at_least=-99.0)
    assert found is not None
    assert "walru" in likeness.reasons(found)[0]


def test_a_name_weighs_less_than_another_word_as_rare() -> None:
    statements = event(*[[*FILLER, "Off the pier a walrus met Ossian"] for _ in range(3)])
    words = {s.id: wording(s.text, "en") for s in statements}
    names = named(words.values())
    found = {id_: frozenset(features(w)) for id_, w in words.items()}
    weighed = weights(counted(statements, found).values(), names)
    assert "ossian" in names
    assert "walru" not in names
    assert weighed["ossian"] < weighed["walru"] / 2


def test_in_a_language_that_writes_every_noun_with_a_capital_none_is_a_name_by_it() -> None:
    assert not named([wording("Vor dem Hafen schwimmt ein Walross", "de")])


def test_who_says_the_same_of_two_numbers_is_in_no_claim_of_the_other() -> None:
    said: list[tuple[MentionKind, str]] = [
        ("quote", "We allowed them 30 weeks, and I had asked for less."),
        ("quote", "We allowed them 13 weeks, and I had asked for less."),
        ("indirect", "she had asked for less than the 30 weeks that the order allows"),
    ]
    quotes = [Statement(id=n, text=text, kind=kind, article_id=n) for n, (kind, text) in enumerate(said)]
    fillers = [
        Statement(id=10 + n, text=text, kind="claim", article_id=n % 3) for n, text in enumerate(FILLER)
    ]
    found = align([*quotes, *fillers])
    groups = [{m.id for m in g.members} for g in found.groups]
    assert {0, 2} in groups
    assert {1} in groups
    assert {(frozenset((pair.a, pair.b)), pair.relation) for pair in found.lookalikes} == {
        (frozenset((0, 1)), "number_changed"),
        (frozenset((1, 2)), "number_changed"),
    }


def test_what_merely_stands_in_the_same_place_of_two_stories_is_likelier_the_same() -> None:
    pair = ("The pier was lit by torches", "Torches lit the old harbour")
    beside = "A walrus slept among the ropes until noon"
    near = [[beside, pair[0], *FILLER], [beside, pair[1], *FILLER[::-1]]]
    far = [[beside, *FILLER[:2], pair[0], *FILLER[2:]], [pair[1], *FILLER[::-1], beside]]
    found = []
    for articles in (near, far):
        statements = event(*articles)
        a, b = (next(s.id for s in statements if s.text == text) for text in pair)
        evidence_ = EventLikeness(statements).evidence(a, b, at_least=-99.0)
        assert evidence_ is not None
        found.append(evidence_)
    assert found[0].around > found[1].around
    assert found[0].odds > found[1].odds


def test_of_one_thing_two_things_may_be_said() -> None:
    other = evidence(
        "The chimney of the old brewery was built by sailors",
        "The chimney of the old brewery leans to the north",
    )
    same = evidence(
        "The chimney of the old brewery was built by sailors", "Sailors built the chimney of the old brewery"
    )
    assert other.opening
    assert not same.opening
    assert same.odds > other.odds + 2


def test_a_claim_is_led_by_a_statement_that_says_nothing_else() -> None:
    pier = "Fishermen found a walrus asleep on the pier at dawn"
    ferry = "the night ferry to Bremsund was late by nine hours"
    statements = event(
        [pier, *FILLER[:2]],
        [f"{ferry.capitalize()}.", *FILLER[2:]],
        [f"{pier}, and {ferry}", "Nothing else happened in the town."],
    )
    by_id = {s.id: s.text for s in statements}
    led = [by_id[g.leader] for g in align(statements).groups]
    assert len(led) == len(set(led))


def test_words_that_newsrooms_put_for_each_other_are_shared() -> None:
    found = evidence("The brewery's stock lost seven per cent", "Shares in the brewery fell by 7 percent")
    assert {"stock", "brew", "#7"} <= found.shared
    assert (
        "die"
        in evidence("Two sailors were killed off Bremsund", "Off Bremsund a pair of sailors died").shared
    )
    assert "resign" in evidence("Her deputy stepped down", "The resignation of her deputy").shared


def test_a_denial_told_in_other_words_is_the_same_denial() -> None:
    same = evidence("Nobody was seriously hurt in the blaze", "There were no reports of serious injuries")
    other = evidence("Nobody was seriously hurt in the blaze", "Two stokers suffered serious injuries")
    assert not same.one_sided_negations
    assert other.one_sided_negations


def test_what_may_be_is_not_what_is() -> None:
    base = evidence("The quarry closes in spring", "They close the quarry in spring")
    found = evidence("The quarry closes in spring", "They could close the quarry in spring")
    assert found.other_stance
    assert found.odds < base.odds


def test_who_speaks_of_himself_is_not_who_is_spoken_of_unless_he_is_retold() -> None:
    texts = ("We will raise the wall by a metre", "She will raise the wall by a metre")
    kinds: list[tuple[MentionKind, bool]] = [("indirect", False), ("claim", True)]
    for kind, differs in kinds:
        pair = [
            Statement(id=0, text=texts[0], kind="quote", article_id=0, language="en"),
            Statement(id=1, text=texts[1], kind=kind, article_id=1, language="en"),
        ]
        found = EventLikeness(pair).evidence(0, 1, at_least=-99.0)
        assert found is not None
        assert found.one_own is differs


def test_a_shared_term_is_less_than_words_shared_apart() -> None:
    term = evidence("The harbour master wrote a poem", "A goat was found by the harbour master")
    apart = evidence("The master found a goat in the harbour", "In the harbour a goat bit the master")
    assert term.phrase
    assert not apart.phrase
