"""Whom articles name as the source."""

from __future__ import annotations

from dataclasses import replace

from provenance.origin.verdict import judge
from provenance.types import Evidence, Verdict
from tests.builders import (
    citing,
    make_case,
    make_citation,
    make_mention,
    make_outlet,
    make_setting,
    make_sighting,
    set_in,
)


def _rules(verdict: Verdict, rule: str) -> list[Evidence]:
    return [e for e in verdict.evidence if e.rule == rule]


GAZETTE = make_outlet("gazette", "The Gazette")
WIRE = make_outlet("wire", "Coast Wire", kind="agency")


def test_outlet_that_nobody_collected_or_listed_can_be_the_origin() -> None:
    case = make_case(citing(make_sighting("post"), make_citation("Inland Gazette", "told")))
    verdict = judge(case)
    assert (verdict.basis, verdict.origin_name, verdict.origin_outlet_id) == (
        "reported",
        "Inland Gazette",
        None,
    )
    assert verdict.origin_collected is False


def test_two_spellings_of_an_unlisted_name_are_one_candidate() -> None:
    case = make_case(
        citing(make_sighting("post", number=1), make_citation("The Inland Gazette")),
        citing(make_sighting("echo", number=2), make_citation("inland gazette")),
    )
    once = judge(make_case(citing(make_sighting("post", number=1), make_citation("The Inland Gazette"))))
    assert judge(case).confidence > once.confidence


def test_name_without_id_finds_the_listed_outlet_by_its_alias() -> None:
    gazette = make_outlet("gazette", "Inland Gazette", aliases=("The Gaz",))
    case = make_case(citing(make_sighting("post"), make_citation("the gaz", "told")), outlets=[gazette])
    assert judge(case).origin_outlet_id == "gazette"


def test_sister_titles_count_once() -> None:
    owned = [make_outlet("post", parent="group"), make_outlet("echo", parent="group"), make_outlet("group")]
    said = make_citation(outlet=GAZETTE)
    one = make_case(citing(make_sighting("post", number=1), said), outlets=owned)
    both = make_case(
        citing(make_sighting("post", number=1), said),
        citing(make_sighting("echo", number=2), said),
        outlets=owned,
    )
    assert judge(both).confidence == judge(one).confidence


def test_copies_of_one_agency_count_once() -> None:
    copy = make_citation(outlet=WIRE, how="credit", reach="page")
    sightings = [
        citing(make_sighting(name, number=i), copy) for i, name in enumerate(("post", "echo", "star"))
    ]
    few, many = make_case(*sightings[:1], outlets=[WIRE]), make_case(*sightings, outlets=[WIRE])
    assert judge(few).origin_outlet_id == judge(many).origin_outlet_id == "wire"
    assert judge(few).confidence == judge(many).confidence


def test_end_of_a_chain_in_one_sentence_is_credited() -> None:
    case = make_case(
        citing(
            make_sighting("post"),
            make_citation("Coast Wire"),
            make_citation("Inland Gazette", via="Coast Wire"),
        )
    )
    assert judge(case).origin_name == "Inland Gazette"


def test_chain_is_followed_from_page_to_page() -> None:
    case = make_case(
        citing(make_sighting("post", number=1), make_citation(outlet=make_outlet("echo"))),
        citing(make_sighting("echo", number=2), make_citation(outlet=GAZETTE)),
    )
    assert judge(case).origin_outlet_id == "gazette"


def test_chain_ends_at_the_outlet_that_says_it_was_told() -> None:
    case = make_case(
        citing(make_sighting("post", number=1), make_citation(outlet=make_outlet("echo"))),
        citing(make_sighting("echo", number=2), make_citation("Echo", "told", own_outlet=True)),
    )
    verdict = judge(case)
    assert (verdict.origin_outlet_id, verdict.standing) == ("echo", "supported")


def test_citing_a_page_that_calls_it_public_speaks_for_public() -> None:
    case = make_case(
        citing(make_sighting("post", number=1), make_citation(outlet=make_outlet("echo"))),
        set_in(make_sighting("echo", number=2), make_setting()),
    )
    assert judge(case).basis == "public"


def test_citing_a_page_about_a_public_occasion_speaks_for_it_half_as_much() -> None:
    occasions = (make_setting(text="announced"), make_setting(text="told reporters"))
    echo = make_outlet("echo")
    citer = citing(make_sighting("post", number=1), make_citation(outlet=echo))
    plain, around = (
        judge(make_case(citer, make_sighting("echo", number=2, page_settings=of))) for of in ((), occasions)
    )
    (cited,), (half,) = (_rules(v, "explicit-citation") for v in (plain, around))
    assert half.weight == cited.weight / 2
    assert half.note == "Post names Echo as its source, whose own page reports a public occasion."
    owned = citing(
        make_sighting("echo", number=2, page_settings=occasions), make_citation(outlet=echo, own_outlet=True)
    )
    (whole,) = _rules(judge(make_case(citer, owned)), "explicit-citation")
    assert whole.weight == cited.weight


def test_link_to_a_page_about_a_public_occasion_speaks_half_as_much_and_says_why() -> None:
    occasions = (make_setting(text="announced"), make_setting(text="told reporters"))
    linking = citing(make_sighting("post", number=1), make_citation(outlet=make_outlet("echo"), how="link"))
    (whole,), (half,) = (
        _rules(judge(make_case(linking, make_sighting("echo", number=2, page_settings=of))), "linked-source")
        for of in ((), occasions)
    )
    assert half.weight == whole.weight / 2
    assert half.note == f"{whole.note.removesuffix('.')}; the page of Echo reports a public occasion."


def test_two_pages_that_name_each_other_are_contested() -> None:
    case = make_case(
        citing(make_sighting("post", number=1), make_citation(outlet=make_outlet("echo"))),
        citing(make_sighting("echo", number=2), make_citation(outlet=make_outlet("post"))),
    )
    verdict = judge(case)
    assert (verdict.basis, verdict.standing) == ("unknown", "contested")
    assert verdict.because == "Echo and Post name each other as the source."
    assert _rules(verdict, "circular-citation")


def test_update_that_names_the_one_who_cites_it_makes_no_circle() -> None:
    case = make_case(
        citing(make_sighting("post", number=1), make_citation(outlet=make_outlet("echo"))),
        make_sighting("echo", number=2),
        citing(make_sighting("echo", number=3, seq=2), make_citation(outlet=make_outlet("post"))),
    )
    verdict = judge(case)
    assert verdict.origin_outlet_id == "echo"
    assert not _rules(verdict, "circular-citation")


def test_denied_report_stays_with_the_outlet_whose_report_is_denied() -> None:
    case = make_case(citing(make_sighting("post"), make_citation(outlet=GAZETTE, how="denied")))
    assert judge(case).origin_outlet_id == "gazette"


def test_link_weighs_more_where_the_linked_article_has_it() -> None:
    link = make_citation(outlet=GAZETTE, how="link", url="https://gazette.example/2")
    linking = citing(make_sighting("post", number=1), link)
    alone, with_target = make_case(linking), make_case(linking, make_sighting("gazette", number=2))
    [weak], [strong] = (_rules(judge(c), "linked-source") for c in (alone, with_target))
    assert strong.weight > weak.weight


def test_citing_is_evidence_against_the_one_who_cites() -> None:
    verdict = judge(make_case(citing(make_sighting("post"), make_citation(outlet=GAZETTE))))
    assert [(e.outlet_id, e.weight < 0) for e in _rules(verdict, "cites-another")] == [("post", True)]


def test_quote_in_an_institutions_own_text_is_public_and_its_finding_is_its_own() -> None:
    office = make_outlet("survey", "Coast Survey Office", kind="institution")
    credit = make_citation(outlet=office, how="credit", reach="page")
    quote = make_mention("We were surprised ourselves.", speaker_name="Ada Brook")
    finding = make_mention("The coast lost two metres in a year.", kind="indirect", speaker_name="the survey")
    quoted, found = (
        make_case(citing(make_sighting("post", m), credit), outlets=[office]) for m in (quote, finding)
    )
    assert judge(quoted).basis == "public"
    assert judge(found).origin_outlet_id == "survey"


def test_credit_line_beats_the_sites_own_name_in_the_byline() -> None:
    own = make_citation("Post", how="byline", reach="page", own_outlet=True)
    credit = make_citation(outlet=WIRE, how="credit", reach="page")
    assert (
        judge(make_case(citing(make_sighting("post"), own, credit), outlets=[WIRE])).origin_outlet_id
        == "wire"
    )


def test_credit_to_oneself_and_an_agency_tells_nothing_about_one_sentence() -> None:
    both = (
        make_citation("Post", how="credit", reach="page", own_outlet=True),
        make_citation(outlet=WIRE, how="credit", reach="page"),
    )
    verdict = judge(make_case(citing(make_sighting("post"), *both), outlets=[WIRE]))
    assert verdict.basis == "unknown"
    assert not _rules(verdict, "cites-another")


def test_excerpt_of_what_others_know_by_themselves_is_not_the_excerpted_outlets_news() -> None:
    excerpt = make_citation(outlet=GAZETTE, how="credit", reach="carried")
    words = "The ferry line will start with nine boats and add three more before the summer begins."
    others = (
        "Nine boats are to open the line; a further three follow in time for the holidays, readers learn."
    )
    copied = citing(
        make_sighting("post", make_mention(words, kind="claim"), number=1, context=words), excerpt
    )
    known = make_sighting("echo", make_mention(others, kind="claim"), number=2, context=others)
    assert judge(make_case(copied, outlets=[GAZETTE])).origin_outlet_id == "gazette"
    assert judge(make_case(copied, known, outlets=[GAZETTE])).basis == "unknown"


def test_quote_with_hardly_a_word_around_it_shows_no_text_of_its_own() -> None:
    words = "The pump ran dry at four, and nobody came."
    provided = make_citation(outlet=WIRE, how="credit", reach="page")
    copy = make_sighting("post", make_mention(words), number=1, context=f"“{words}” Holm recalled.")
    other = make_sighting("echo", make_mention(words), number=2, context=f"Holm said: “{words}”")
    found = make_case(replace(copy, page_citations=(provided,)), other, outlets=[WIRE])
    assert not _rules(judge(found), "known-apart")


def test_what_an_outlet_reports_of_a_post_is_its_find() -> None:
    found = citing(make_sighting("post"), make_citation(outlet=GAZETTE))
    verdict = judge(make_case(set_in(found, make_setting(text="on social media"))))
    assert verdict.origin_outlet_id == "gazette"


def test_loosely_matching_page_testifies_less() -> None:
    sure = citing(make_sighting("post", relation="paraphrase", score=100.0), make_citation(outlet=GAZETTE))
    loose = citing(make_sighting("post", relation="paraphrase", score=60.0), make_citation(outlet=GAZETTE))
    [much], [little] = (_rules(judge(make_case(s)), "explicit-citation") for s in (sure, loose))
    assert 0 < little.weight < much.weight


def test_text_of_an_agencys_copies_without_credit_speaks_for_the_agency() -> None:
    text = "Storm water broke the old sluice at midnight, and forty cellars were under water before the siren went."
    claim = make_mention("Forty cellars were under water before the siren went.", kind="claim")
    credit = make_citation(outlet=WIRE, how="credit", reach="page")
    credited = citing(make_sighting("post", claim, number=1, context=text), credit)
    silent = make_sighting("echo", claim, number=2, context=text)
    verdict = judge(make_case(credited, silent, outlets=[WIRE]))
    assert _rules(verdict, "shared-text")
    assert not _rules(verdict, "known-apart")
    assert verdict.origin_outlet_id == "wire"


JOURNAL = make_outlet("annals", "Annals of Tides", kind="journal")
HIGH = make_mention("The water rose by a metre and a half in a single night in March.", kind="claim")
ROSE = make_mention("In March the level climbed one and a half metres between dusk and dawn.", kind="claim")


def test_pages_that_name_one_journal_for_the_rest_have_this_from_it_too() -> None:
    named = (make_citation(outlet=JOURNAL), make_citation("Coast Radio", "told"))
    pages = (
        make_sighting("post", HIGH, number=1, context=HIGH.text, page_citations=named),
        make_sighting("echo", ROSE, number=2, context=ROSE.text, page_citations=named[:1]),
    )
    assert judge(make_case(*pages, outlets=[JOURNAL])).origin_outlet_id == "annals"


def test_pages_that_share_one_newspaper_among_others_need_not_have_this_from_it() -> None:
    named = (make_citation(outlet=GAZETTE), make_citation("Coast Radio", "told"))
    pages = (
        make_sighting("post", HIGH, number=1, context=HIGH.text, page_citations=named),
        make_sighting("echo", ROSE, number=2, context=ROSE.text, page_citations=named),
    )
    assert judge(make_case(*pages)).basis == "unknown"


def test_quote_is_not_taken_for_the_journals() -> None:
    words = make_mention("I have never seen it so high.", speaker_name="Ada Brook")
    page = make_sighting("post", words, page_citations=(make_citation(outlet=JOURNAL),))
    assert judge(make_case(page, outlets=[JOURNAL])).origin_outlet_id != "annals"


def test_what_people_say_in_an_agencys_report_of_a_hearing_is_less_its_own() -> None:
    credit = make_citation(outlet=WIRE, how="credit", reach="page")
    hearing = (make_setting(text="told the committee"), make_setting(text="in a statement"))
    said = make_mention("Nobody asked me.", speaker_name="Ada Brook")
    found = make_mention("The committee sat for nine hours.", kind="claim")
    quoted, stated = (
        judge(make_case(citing(make_sighting("post", m, page_settings=hearing), credit), outlets=[WIRE]))
        for m in (said, found)
    )
    assert quoted.basis == "public"
    assert stated.origin_outlet_id == "wire"


def test_credit_of_a_passage_beats_the_credit_of_the_page() -> None:
    passage = make_citation(outlet=GAZETTE, how="credit", reach="carried")
    page = make_citation(outlet=WIRE, how="credit", reach="page")
    copied = citing(
        make_sighting("post", make_mention("The line will run at night.", kind="claim")), passage, page
    )
    assert judge(make_case(copied, outlets=[GAZETTE, WIRE])).origin_outlet_id == "gazette"


def test_credit_of_another_passage_of_the_page_holds_for_nothing_here() -> None:
    elsewhere = make_citation(outlet=GAZETTE, how="credit", reach="carried")
    page = make_sighting(
        "post", make_mention("The line will run.", kind="claim"), page_citations=(elsewhere,)
    )
    assert judge(make_case(page)).basis == "unknown"
