"""Statements made in public, and what outlets say of their own work."""

from __future__ import annotations

from datetime import timedelta

from provenance.origin.verdict import judge
from provenance.render.waterfall import PRIOR
from tests.builders import (
    NOON,
    citing,
    make_case,
    make_citation,
    make_mention,
    make_outlet,
    make_setting,
    make_sighting,
    set_in,
)

LONG = "The harbour office has closed both piers until the divers have looked at every pile."
OTHER = "Nobody may use the piers while every single pile is being checked by divers, it was learnt."


def test_statement_to_reporters_is_public() -> None:
    verdict = judge(make_case(set_in(make_sighting("post"), make_setting(text="told reporters"))))
    assert (verdict.basis, verdict.origin_name, verdict.origin_collected) == ("public", None, None)


def test_one_statement_told_to_two_outlets_is_public() -> None:
    said = make_sighting("post", number=1)
    case = make_case(
        set_in(
            citing(said, make_citation("Post", "told", own_outlet=True)), make_setting(text="in a statement")
        ),
        citing(make_sighting("echo", number=2), make_citation("Coast Wire", "told")),
    )
    assert judge(case).basis == "public"


def test_own_words_of_two_outlets_with_a_public_occasion_are_public() -> None:
    occasion = (make_setting(text="at a briefing"),)
    case = make_case(
        make_sighting(
            "post", make_mention(LONG, kind="claim"), number=1, context=LONG, page_settings=occasion
        ),
        make_sighting("echo", make_mention(OTHER, kind="claim"), number=2, context=OTHER),
    )
    assert judge(case).basis == "public"


def test_unsourced_statement_of_several_outlets_stays_unknown() -> None:
    case = make_case(
        make_sighting("post", make_mention(LONG, kind="claim"), number=1, context=LONG),
        make_sighting("echo", make_mention(OTHER, kind="claim"), number=2, context=OTHER),
        make_sighting("star", make_mention("Piers shut for divers.", kind="claim"), number=3),
    )
    verdict = judge(case)
    assert (verdict.basis, verdict.standing, verdict.origin_name) == ("unknown", "undetermined", None)


def test_statement_of_one_outlet_without_a_sign_is_unknown() -> None:
    assert judge(make_case(make_sighting("post", make_mention(LONG, kind="claim")))).basis == "unknown"


def test_told_this_newspaper_is_the_papers_own() -> None:
    verdict = judge(make_case(citing(make_sighting("post"), make_citation("Post", "told", own_outlet=True))))
    assert (verdict.origin_outlet_id, verdict.origin_collected) == ("post", True)


def test_told_the_agency_in_its_copy_speaks_for_the_agency() -> None:
    wire = make_outlet("wire", "Coast Wire", kind="agency")
    copy = citing(
        make_sighting("post"),
        make_citation(outlet=wire, how="told"),
        make_citation(outlet=wire, how="byline", reach="page"),
    )
    verdict = judge(make_case(copy, outlets=[wire]))
    assert verdict.origin_outlet_id == "wire"
    assert "self-citation" in {e.rule for e in verdict.evidence}


def test_paper_that_names_itself_in_the_paragraph_did_the_work() -> None:
    words = make_mention("We saw the crane lean all morning.", speaker_name="Ada Brook")
    context = (
        "On the quay, where the Post counted nine vans, a welder spoke. We saw the crane lean all morning."
    )
    assert judge(make_case(make_sighting("post", words, context=context))).origin_outlet_id == "post"


def test_name_in_a_byline_or_footer_is_no_sign_of_own_work() -> None:
    words = make_mention("The pier is shut.", kind="claim")
    for context in ("Post The pier is shut.", "The pier is shut. Post", "The pier is shut. © Post 2024"):
        verdict = judge(make_case(make_sighting("post", words, context=context)))
        assert "own-desk" not in {e.rule for e in verdict.evidence}


def test_name_inside_the_quote_is_no_sign_of_own_work() -> None:
    words = make_mention("I read it in the Post like everybody else.", speaker_name="Ada Brook")
    sighting = make_sighting("post", words, context=words.text + " She laughed.")
    assert "own-desk" not in {e.rule for e in judge(make_case(sighting)).evidence}


def test_archive_quote_and_column_speak_against() -> None:
    sighting = set_in(make_sighting("post", flags=("column",)), make_setting("archive", "said in 2015"))
    against = {e.rule for e in judge(make_case(sighting)).evidence if e.weight < 0}
    assert against == {"looks-back", "column", PRIOR}


def test_words_on_a_page_about_an_own_interview_are_the_outlets() -> None:
    words = make_mention("I never liked that pier.", speaker="she")
    talk = (make_setting("interview", "in an interview with this paper"),)
    alone = make_sighting("post", words, number=1, page_settings=talk)
    later = make_sighting("echo", words, number=2, at=NOON + timedelta(hours=3))
    assert judge(make_case(alone, later)).origin_outlet_id == "post"


def test_named_persons_words_on_one_page_without_any_public_occasion_are_its_own() -> None:
    named = make_mention("I never liked that pier.", speaker_name="Ada Brook")
    public = (make_setting(text="at a briefing"),)
    assert judge(make_case(make_sighting("post", named))).origin_outlet_id == "post"
    assert judge(make_case(make_sighting("post", named, page_settings=public))).basis != "reported"


def test_unnamed_persons_words_on_one_page_stay_unknown() -> None:
    unnamed = make_mention("I never liked that pier.", speaker_name="a person close to the port")
    assert judge(make_case(make_sighting("post", unnamed))).basis == "unknown"


def test_words_on_a_page_about_anothers_interview_are_that_outlets() -> None:
    words = make_mention("I never liked that pier.", speaker="she")
    page = make_sighting(
        "post",
        words,
        page_settings=(make_setting("interview", "in an interview"),),
        page_citations=(make_citation("Coast Radio", "told"),),
    )
    verdict = judge(make_case(page))
    assert verdict.origin_name == "Coast Radio"


def test_lone_quote_on_a_page_that_draws_on_another_outlet_is_not_taken_for_its_own() -> None:
    named = make_mention("I never liked that pier.", speaker_name="Ada Brook")
    page = make_sighting("post", named, page_citations=(make_citation("Coast Radio"),))
    assert judge(make_case(page)).basis == "unknown"


def test_ministers_words_beside_one_public_occasion_are_public_though_the_page_draws_on_another_outlet() -> (
    None
):
    words = make_mention("We shall answer in kind.", speaker_name="Foreign Minister Ada Brook")
    page = make_sighting(
        "post",
        words,
        page_settings=(make_setting(text="signed an agreement"),),
        page_citations=(make_citation("Coast Radio"),),
    )
    assert judge(make_case(page)).basis == "public"
