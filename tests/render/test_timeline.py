from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree

from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.render.timeline import MOST_ROWS, MOST_TICKS, Sight, ticks, timeline_svg

SIX = datetime(2021, 4, 9, 6, 0, tzinfo=UTC)
MOMENTS = st.datetimes(timezones=st.just(UTC))
PRECISIONS = st.sampled_from(["second", "minute", "hour", "day", "month", "year"])
SIGHTS = st.builds(
    Sight, label=st.text(st.characters(exclude_categories=("Cs", "Cc"))), at=MOMENTS, precision=PRECISIONS
)
SVG = "{http://www.w3.org/2000/svg}"


def test_appearances_are_told_in_order_of_time_with_what_is_known():
    late = Sight(label="Valley Times", at=SIX + timedelta(hours=2), precision="minute", seen=True)
    early = Sight(label="Harbour Post", at=SIX, precision="day", is_origin=True)
    told = "Harbour Post (origin), 9 Apr 2021. Valley Times, first seen 9 Apr 2021, 08:00 UTC"
    assert told in timeline_svg([late, early])


@settings(deadline=None)  # a drawing of any size, on a machine of any load
@given(st.lists(SIGHTS, max_size=5))
def test_any_times_make_well_formed_svg_within_its_width(sights):
    drawn = timeline_svg(sights)
    if not sights:
        assert drawn == ""
        return
    root = ElementTree.fromstring(drawn)
    for bar in root.iter(f"{SVG}rect"):
        left, width = float(bar.get("x").rstrip("%")), float(bar.get("width").rstrip("%"))
        assert left >= 0
        assert left + width <= 100.1


@given(MOMENTS, st.timedeltas(timedelta(minutes=1), timedelta(days=400_000)))
def test_few_ticks_and_all_on_the_axis(start, length):
    end = min(start, datetime.max.replace(tzinfo=UTC) - length) + length
    found = ticks(start, end)
    assert len(found) <= MOST_TICKS + 1
    assert all(start <= tick.at <= end for tick in found)


def test_an_inexact_time_is_a_bar_as_wide_as_the_doubt():
    exact = Sight(label="A", at=SIX, precision="minute")
    month = Sight(label="B", at=SIX, precision="month")
    day = Sight(label="C", at=SIX, precision="day")
    bars = list(ElementTree.fromstring(timeline_svg([exact, month, day])).iter(f"{SVG}rect"))
    widths = sorted(float(bar.get("width").rstrip("%")) for bar in bars)
    assert len(widths) == 2
    assert widths[1] > 20 * widths[0]


def test_an_origin_that_was_not_collected_is_named_without_a_time():
    drawn = timeline_svg([Sight(label="A", at=SIX)], unseen_origin="Harbour <Post>")
    assert "Harbour &lt;Post&gt; (origin), not collected" in drawn


def test_a_crowd_is_counted_not_drawn():
    sights = [Sight(label=f"Outlet {n}", at=SIX + timedelta(hours=n)) for n in range(MOST_ROWS + 3)]
    assert "and 3 later ones" in timeline_svg(sights)


def test_a_hostile_label_stays_text():
    assert "<script" not in timeline_svg([Sight(label="</text><script>alert(1)</script>", at=SIX)])
