import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.render.waterfall import extent, waterfall_html, waterfall_lines, waterfalls
from provenance.types import Evidence

NAMES = {"harbour-post": "Harbour Post", "valley-times": "Valley Times"}
CITED = Evidence(rule="cited", weight=4.0, note="Valley Times names Harbour Post.", outlet_id="harbour-post")
LATER = Evidence(rule="later", weight=-1.0, note="Harbour Post was later.", outlet_id="harbour-post")
EARLY = Evidence(
    rule="earliest",
    weight=1.0,
    note="Valley Times was earliest.",
    outlet_id="valley-times",
    url="https://v.example/1",
)
PODIUM = Evidence(rule="public", weight=0.5, note="Said at a podium.", public=True)
UNLISTED = Evidence(rule="cited", weight=0.2, note="Named once.", name="Radio Nowhere")


def test_candidates_come_best_first_and_are_named():
    falls = waterfalls([PODIUM, LATER, EARLY, UNLISTED, CITED], names=NAMES)
    assert [fall.candidate for fall in falls] == [
        "Harbour Post",
        "Valley Times",
        "Said in public",
        "Radio Nowhere",
    ]
    assert falls[0].total == 3.0


def test_a_prior_comes_before_the_observations_and_gives_the_sum_its_meaning():
    prior = Evidence(rule="prior", weight=-2.0, note="Before looking.", outlet_id="harbour-post")
    (fall,) = waterfalls([CITED, prior], names=NAMES)
    assert [(s.rule, s.start, s.end) for s in fall.steps] == [("prior", 0.0, -2.0), ("cited", -2.0, 2.0)]
    assert fall.outcome == "In all: 4 times as likely as that nothing decides"


@given(st.lists(st.floats(-8, 8), min_size=1, max_size=8))
def test_steps_join_up_and_end_in_the_sum(weights):
    seen = [Evidence(rule=f"r{i}", weight=w, note="n", name="X") for i, w in enumerate(weights)]
    (fall,) = waterfalls(seen)
    assert all(a.end == b.start for a, b in zip(fall.steps, fall.steps[1:], strict=False))
    assert fall.total == pytest.approx(sum(weights))
    low, high = extent([fall])
    assert low < high
    waterfall_html(fall)


def test_every_observation_has_a_line_with_its_weight():
    (fall,) = waterfalls([CITED, LATER], names=NAMES)
    assert waterfall_lines(fall) == [
        "Harbour Post",
        "   +4.0  Valley Times names Harbour Post.  (cited)",
        "   −1.0  Harbour Post was later.  (later)",
        "   +3.0  In all: 8 times as likely",
    ]


def test_the_table_reads_without_its_bars_and_links_only_to_the_web():
    bad = Evidence(rule="x", weight=1.0, note="<b>bold</b>", name="<i>X</i>", url="javascript:alert(1)")
    (good_fall, bad_fall) = waterfalls([EARLY, bad], names=NAMES)
    for fall in (good_fall, bad_fall):
        html = waterfall_html(fall)
        assert "javascript:" not in html
        assert "<b>" not in html
        assert "+1.0" in html
    assert 'href="https://v.example/1"' in waterfall_html(
        next(f for f in (good_fall, bad_fall) if f.candidate == "Valley Times")
    )


def test_faint_observations_are_counted_in_one_line_and_add_up():
    faint = [
        Evidence(rule="cited", weight=0.04, note=f"Page {i} names it.", name="Radio Nowhere")
        for i in range(40)
    ]
    (fall,) = waterfalls([UNLISTED, *faint])
    lines = waterfall_lines(fall)
    assert len(lines) == 4
    assert "+1.6  40 more observations together  (cited)" in lines[2]
    drawn = str(waterfall_html(fall))
    assert drawn.count("<tr>") == 4  # head, one that counts, the faint, the sum
    assert "<summary>40 more observations together" in drawn
    assert drawn.count("<li>Page ") == 40
    assert lines[-1].split()[0] == "+1.8"
