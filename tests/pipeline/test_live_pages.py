"""A live page from reading to verdict: each entry is as early as its own time, not as its page."""

from __future__ import annotations

from tests.newsroom import claim, coverage, printed, saw

LIVE = "\n".join(
    (
        "The mole: what happens today",
        "14:05",
        "The keeper of the mole has sold both of its lamps to a scrap dealer from the next bay.",
        "11:30",
        "A crane on the mole fell into the basin and broke the hull of a trawler in two.",
        "08:10",
        "Fog lies over the mole this morning, and no boat has left the basin since Tuesday.",
    )
)
LAMPS = "The keeper of the mole has sold both of its lamps to a scrap dealer from the next bay."
CRANE = "A crane on the mole fell into the basin and broke the hull of a trawler in two."


def test_late_entry_is_not_as_early_as_its_page() -> None:
    store = coverage(
        printed("kestrel-post", LIVE, "2024-05-02T08:00:00Z"),
        printed("marsh-echo", LAMPS, "2024-05-02T12:00:00Z"),
        printed("dune-star", CRANE, "2024-05-02T12:30:00Z"),
    )
    lamps, crane = claim(store, "both of its lamps"), claim(store, "broke the hull")
    assert lamps.verdict.first_outlet_id == "marsh-echo"
    assert "earlier: Marsh Echo" in saw(lamps)
    assert crane.verdict.first_outlet_id == "kestrel-post"
    assert "earlier: Kestrel Post" in saw(crane)
    (entry,) = [a for a in lamps.appearances if a.outlet_id == "kestrel-post"]
    assert entry.at is not None
    assert (entry.at.hour, entry.at.minute, entry.seen) == (14, 5, False)


def test_delay_is_told_from_the_time_of_the_entry() -> None:
    text = LIVE.replace("A crane on the mole", "A crane on the mole, the Dune Star has learned,")
    store = coverage(
        printed("dune-star", f"{CRANE[:-1]}, the Dune Star has learned.", "2024-05-02T10:00:00Z"),
        printed("kestrel-post", text.replace("has learned", "reported"), "2024-05-02T08:00:00Z"),
    )
    page = claim(store, "broke the hull")
    assert page.verdict.origin_name == "Dune Star"
    (pair,) = store.reader().rows("outlet_pairs")
    assert pair["delay_minutes"] == 90
