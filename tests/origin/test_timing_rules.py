"""When a page had the statement."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from provenance.origin.timing import NEVER, appeared, first
from provenance.origin.verdict import judge
from tests.builders import NOON, citing, make_case, make_citation, make_sighting, make_stamp

HOUR = timedelta(hours=1)


def test_exact_times_say_who_was_first() -> None:
    case = make_case(make_sighting("post", number=1, at=NOON + HOUR), make_sighting("echo", number=2))
    verdict = judge(case)
    assert (verdict.first_outlet_id, verdict.first_at) == ("echo", NOON)


def test_first_in_the_collection_is_not_the_origin() -> None:
    case = make_case(
        make_sighting("echo", number=1),
        citing(make_sighting("post", number=2, at=NOON + HOUR), make_citation("Coast Wire", "told")),
    )
    verdict = judge(case)
    assert (verdict.first_outlet_id, verdict.origin_name) == ("echo", "Coast Wire")


@pytest.mark.parametrize(
    "stamp", [make_stamp(NOON.replace(hour=0), precision="day"), make_stamp(zone="unknown"), None]
)
def test_inexact_times_tie(stamp) -> None:  # type: ignore[no-untyped-def]
    loose = make_sighting("post", number=1, published=stamp)
    assert first(make_case(loose, make_sighting("echo", number=2, at=NOON + HOUR))) is None


def test_day_precision_still_precedes_the_day_after() -> None:
    loose = make_sighting("post", number=1, published=make_stamp(NOON.replace(hour=0), precision="day"))
    later = make_sighting("echo", number=2, at=NOON + 24 * HOUR)
    assert first(make_case(loose, later)) == loose


@pytest.mark.parametrize("year", [1, 1970, 2090])
def test_impossible_time_never_leads(year: int) -> None:
    wrong = make_sighting("post", at=datetime(year, 1, 1, tzinfo=UTC))
    assert appeared(wrong).start == NEVER
    assert judge(make_case(wrong)).first_outlet_id is None


def test_later_version_counts_from_when_it_was_not_seen() -> None:
    seen = NOON + 5 * HOUR
    added = make_sighting("post", seq=2, not_seen_before=NOON + HOUR, first_seen_at=seen)
    assert (appeared(added).start, appeared(added).end) == (NOON + HOUR, seen)


def test_page_that_was_edited_much_later_cannot_be_ranked() -> None:
    edited = make_sighting("post", number=1, modified=make_stamp(NOON + 9 * HOUR))
    assert first(make_case(edited, make_sighting("echo", number=2, at=NOON + HOUR))) is None


def test_entry_of_a_live_page_counts_from_its_own_time() -> None:
    entered = make_sighting("post", number=1, entry=make_stamp(NOON + 6 * HOUR), flags=("live",))
    other = make_sighting("echo", number=2, at=NOON + HOUR)
    assert appeared(entered).start == NOON + 6 * HOUR
    leader = first(make_case(entered, other))
    assert leader is not None
    assert leader.outlet_id == "echo"


def test_live_page_without_times_lasts_until_it_was_seen() -> None:
    entered = make_sighting("post", number=1, flags=("live",))
    assert appeared(entered).end >= entered.first_seen_at
    assert first(make_case(entered, make_sighting("echo", number=2, at=NOON + HOUR))) is None


def test_entry_that_was_edited_later_counts_from_when_it_was_not_seen() -> None:
    entered = make_sighting(
        "post",
        entry=make_stamp(NOON),
        seq=2,
        not_seen_before=NOON + HOUR,
        first_seen_at=NOON + 3 * HOUR,
        flags=("live",),
    )
    assert (appeared(entered).start, appeared(entered).end) == (NOON + HOUR, NOON + 3 * HOUR)


def test_edit_that_brings_what_another_had_speaks_against() -> None:
    added = make_sighting("post", number=1, seq=2, not_seen_before=NOON + HOUR, first_seen_at=NOON + 5 * HOUR)
    verdict = judge(make_case(added, make_sighting("echo", number=2, at=NOON + 2 * HOUR)))
    assert [e.outlet_id for e in verdict.evidence if e.rule == "came-with-edit"] == ["post"]


def test_false_exclusive_loses_to_an_earlier_page() -> None:
    label = make_sighting("post", number=1, at=NOON + 9 * HOUR, title="EXCLUSIVE: the bridge stays shut")
    verdict = judge(make_case(label, make_sighting("echo", number=2)))
    weights = {e.rule: e.weight for e in verdict.evidence if e.outlet_id == "post"}
    assert weights["exclusive"] + weights["had-it-later"] <= 0


@pytest.mark.parametrize(
    ("language", "title"), [("de", "Exklusiv: Brücke bleibt zu"), ("fr", "Pont fermé, notre exclusivité")]
)
def test_label_is_read_in_the_language_of_the_page(language: str, title: str) -> None:
    verdict = judge(make_case(make_sighting("post", language=language, title=title)))
    assert "exclusive" in {e.rule for e in verdict.evidence}


def test_statement_taken_out_again_speaks_against_its_outlet() -> None:
    verdict = judge(make_case(make_sighting("post", last_seq=1, versions=2)))
    assert [(e.outlet_id, e.weight < 0) for e in verdict.evidence if e.rule == "withdrawn"] == [
        ("post", True)
    ]


@pytest.mark.parametrize("year", [1, 9999])
def test_clock_at_the_end_of_the_calendar_is_no_bar(year: int) -> None:
    end = datetime(year, 1 if year == 1 else 12, 1 if year == 1 else 31, tzinfo=UTC)
    told = make_citation("Post", "told", own_outlet=True)
    odd = citing(make_sighting("post", number=1, at=end, first_seen_at=end), told)
    other = citing(make_sighting("echo", number=2), make_citation("Coast Wire", "told"))
    assert judge(make_case(odd, other)).evidence
