"""What must hold of every verdict, whatever the case."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.gazetteer import folded
from provenance.origin.rules import RULES, gathered
from provenance.origin.verdict import PUBLIC, judge, key_of, tally
from provenance.render.waterfall import PRIOR
from provenance.types import Case, Citation, Mention, Setting, Sighting
from tests.builders import (
    NOON,
    make_case,
    make_citation,
    make_mention,
    make_outlet,
    make_setting,
    make_sighting,
    make_stamp,
)

NAMES = ("post", "echo", "star", "wire", "Inland Gazette", "Coast Radio")
WORDS = (
    "The bridge will not open again this year.",
    "The bridge will not open again",
    "Engineers have told the council that the old bridge will stay closed for the whole of the year.",
)
OUTLETS = [
    make_outlet("post", parent="group"),
    make_outlet("star", parent="group"),
    make_outlet("group"),
    make_outlet("echo"),
    make_outlet("wire", kind="agency"),
]

citations: st.SearchStrategy[Citation] = st.builds(
    make_citation,
    st.sampled_from(NAMES),
    st.sampled_from(("told", "reported", "byline", "credit", "link", "denied")),
    reach=st.sampled_from(("own", "carried", "page")),
    via=st.none() | st.sampled_from(NAMES),
    own_outlet=st.booleans(),
)
occasions: st.SearchStrategy[Setting] = st.builds(
    make_setting, st.sampled_from(("public", "document", "archive", "interview"))
)
mentions: st.SearchStrategy[Mention] = st.builds(
    make_mention,
    st.sampled_from(WORDS),
    kind=st.sampled_from(("quote", "indirect", "claim")),
    speaker_name=st.none() | st.just("Ada Brook"),
    cited=st.lists(citations, max_size=3).map(tuple),
    settings=st.lists(occasions, max_size=2).map(tuple),
)
stamps = st.none() | st.builds(
    make_stamp,
    st.integers(-200, 200).map(lambda h: NOON + timedelta(hours=h)),
    precision=st.sampled_from(("second", "minute", "day")),
    zone=st.sampled_from(("stated", "assumed", "unknown")),
)
sightings: st.SearchStrategy[Sighting] = st.builds(
    make_sighting,
    st.sampled_from(("post", "echo", "star", "wire")),
    mentions,
    relation=st.sampled_from(("verbatim", "truncated", "paraphrase")),
    published=stamps,
    modified=stamps,
    context=st.sampled_from(("", *WORDS)),
    page_citations=st.lists(citations, max_size=2).map(tuple),
    page_settings=st.lists(occasions, max_size=2).map(tuple),
    seq=st.integers(1, 2),
    not_seen_before=st.none() | st.integers(0, 100).map(lambda h: NOON + timedelta(hours=h)),
)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    seen = draw(st.lists(sightings, min_size=1, max_size=5))
    numbered = [
        replace(s, mention_id=i, article_id=i, url=f"https://x.example/{i}") for i, s in enumerate(seen)
    ]
    return make_case(*numbered, outlets=OUTLETS)


def test_case_without_sightings_is_undetermined() -> None:
    verdict = judge(make_case())
    assert (verdict.basis, verdict.standing, verdict.evidence) == ("unknown", "undetermined", ())


@settings(max_examples=100, deadline=None)
@given(cases())
def test_evidence_adds_up_from_the_prior_to_the_verdict(case: Case) -> None:
    verdict = judge(case)
    sums: dict[str, float] = {}
    for seen in verdict.evidence:
        sums[key_of(seen)] = sums.get(key_of(seen), 0.0) + seen.weight
    if verdict.basis == "unknown":
        assert all(total <= 1e-9 for total in sums.values())
    else:
        best = max(sums.values())
        winner = (
            PUBLIC
            if verdict.basis == "public"
            else verdict.origin_outlet_id or folded(verdict.origin_name or "")
        )
        assert sums[winner] >= best - 1e-9


@settings(max_examples=150, deadline=None)
@given(cases())
def test_answer_is_undetermined_only_where_all_others_together_are_likelier(case: Case) -> None:
    verdict = judge(case)
    if verdict.basis != "unknown" and verdict.standing != "contested":
        assert (verdict.standing == "supported") == (verdict.confidence >= 0.5)


@settings(max_examples=150, deadline=None)
@given(cases(), st.randoms(use_true_random=False))
def test_verdict_does_not_depend_on_the_order_of_sightings(case: Case, random) -> None:  # type: ignore[no-untyped-def]
    shuffled = list(case.sightings)
    random.shuffle(shuffled)
    assert judge(replace(case, sightings=tuple(shuffled))) == judge(case)


@settings(max_examples=100, deadline=None)
@given(cases())
def test_outlet_that_has_nothing_to_do_with_it_changes_nothing(case: Case) -> None:
    unrelated = make_outlet("far-away-news")
    assert judge(replace(case, outlets={**case.outlets, unrelated.id: unrelated})) == judge(case)


@settings(max_examples=100, deadline=None)
@given(cases(), st.integers(-900, 900))
def test_shifting_all_clocks_changes_nothing_but_the_time_of_the_first(case: Case, days: int) -> None:
    shift = timedelta(days=days)
    before, after = (
        judge(case),
        judge(replace(case, sightings=tuple(_shifted(s, shift) for s in case.sightings))),
    )
    assert [(e.rule, e.outlet_id, e.name, e.weight) for e in after.evidence] == [
        (e.rule, e.outlet_id, e.name, e.weight) for e in before.evidence
    ]
    assert (after.basis, after.confidence, after.first_outlet_id) == (
        before.basis,
        before.confidence,
        before.first_outlet_id,
    )


def _shifted(sighting: Sighting, shift: timedelta) -> Sighting:
    return replace(
        sighting,
        published=sighting.published and replace(sighting.published, at=sighting.published.at + shift),
        modified=sighting.modified and replace(sighting.modified, at=sighting.modified.at + shift),
        first_seen_at=sighting.first_seen_at + shift,
        not_seen_before=sighting.not_seen_before and sighting.not_seen_before + shift,
    )


@settings(max_examples=100, deadline=None)
@given(cases())
def test_copy_by_a_sister_title_changes_no_answer(case: Case) -> None:
    sister = make_outlet("sister", parent="echo")
    case = replace(case, sightings=tuple(_modest(s) if s.outlet_id == "echo" else s for s in case.sightings))
    echoes = [s for s in case.sightings if s.outlet_id == "echo"]
    copies = [
        replace(s, outlet_id="sister", mention_id=100 + i, article_id=100 + i) for i, s in enumerate(echoes)
    ]
    more = replace(case, sightings=(*case.sightings, *copies), outlets={**case.outlets, "sister": sister})
    before, after = judge(case), judge(more)
    assert (after.basis, after.origin_name) == (before.basis, before.origin_name)


def _modest(sighting: Sighting) -> Sighting:
    """The sighting without what its outlet says of itself: that would name the sister in the sister's copy."""
    kept, about = (
        tuple(c for c in found if not c.own_outlet and c.name != "echo")
        for found in (sighting.mention.cited, sighting.page_citations)
    )
    return replace(sighting, mention=replace(sighting.mention, cited=kept), page_citations=about)


@settings(max_examples=100, deadline=None)
@given(cases(), st.data())
def test_taking_evidence_away_never_helps_whom_it_speaks_for(case: Case, data: st.DataObject) -> None:
    evidence = gathered(case)
    favourable = [e for e in evidence if e.weight > 0]
    if favourable:
        gone = data.draw(st.sampled_from(favourable))
        before, after = tally(evidence), tally([e for e in evidence if e is not gone])
        assert after.posterior.get(key_of(gone), 0.0) <= before.posterior[key_of(gone)]


@settings(max_examples=100, deadline=None)
@given(cases())
def test_verdict_explains_itself(case: Case) -> None:
    verdict = judge(case)
    assert verdict.because.endswith(".")
    assert 0.0 <= verdict.confidence < 1.0
    assert all(e.rule in {*RULES, PRIOR} and e.note.endswith(".") for e in verdict.evidence)
    assert (verdict.basis == "reported") == (verdict.origin_name is not None)
