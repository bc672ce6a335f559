"""Live pages: which part stands under which time, however the page is built."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.extract import dates, live
from provenance.extract.article import read_page
from provenance.extract.live import is_clock, under_clocks
from provenance.types import STORY_MEDIA_TYPE, Article, RawPage, Stamp

SEEN = datetime(2024, 5, 2, 20, tzinfo=UTC)
QUAY = "<p>The fire brigade says that the last warehouse on the north quay is burning and cannot be reached by land.</p>"
BOATS = "<p>“We lost two boats and all of the nets,” said Ada Holm, who runs the fishing cooperative at the quay.</p>"
SMOKE = "<p>Smoke was first seen over the harbour this morning, and the ferry terminal has been closed since then.</p>"
SUMMARY = (
    "<p>A fire has broken out in the harbour of Gull Rock; this page follows what happens during the day.</p>"
)
PRINTED = '<p><time datetime="2024-05-02T08:00:00Z">2 May 2024, 08:00</time></p>'


def page(body: str, data: dict[str, Any] | None = None) -> RawPage:
    """A page published at 08:00, with linked data if any."""
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>' if data else ""
    html = (
        f'<html lang="en"><head><title>Harbour fire: live</title>{script}'
        '<meta property="article:published_time" content="2024-05-02T08:00:00Z"></head>'
        f"<body><article><h1>Harbour fire: live</h1>{PRINTED}{SUMMARY}{body}</article></body></html>"
    )
    return RawPage(url="https://x.example/live", fetched_at=SEEN, body=html.encode())


def times(article: Article) -> dict[str, str]:
    """For each of the three paragraphs the time of its entry."""
    found = {}
    for name, words in (("quay", "last warehouse"), ("boats", "two boats"), ("smoke", "Smoke was")):
        entry = article.entry_at(article.text.index(words))
        found[name] = f"{entry.published.at:%H:%M}" if entry else "page"
    return found


def test_entries_in_boxes_have_the_time_of_their_box_wherever_it_stands() -> None:
    article = read_page(
        page(
            f'<div class="e"><time datetime="2024-05-02T14:05:00Z">14:05</time>{QUAY}</div>'
            f'<div class="e">{BOATS}<footer><time datetime="2024-05-02T11:30:00Z">11:30</time></footer></div>'
            f'<div class="e"><time datetime="2024-05-02T08:10:00Z">08:10</time>{SMOKE}</div>'
        )
    )
    assert times(article) == {"quay": "14:05", "boats": "11:30", "smoke": "08:10"}
    assert "live" in article.flags
    assert article.entry_at(article.text.index("this page follows")) is None


def test_entries_under_headings_have_the_first_of_the_times_there() -> None:
    both = '<time datetime="2024-05-02T14:05:00Z">14:05</time> <time datetime="2024-05-02T15:20:00Z">15:20</time>'
    article = read_page(
        page(
            f'<h3>{both}</h3>{QUAY}<h3><time datetime="2024-05-02T11:30:00Z">11:30</time></h3>{BOATS}'
            f'<h3><time datetime="2024-05-02T08:10:00Z">08:10</time></h3>{SMOKE}'
        )
    )
    assert times(article) == {"quay": "14:05", "boats": "11:30", "smoke": "08:10"}


def test_bare_clocks_are_times_of_the_day_of_the_page_in_the_outlets_zone() -> None:
    body = f"<h3>2:05pm</h3>{QUAY}<h3>12.30 Uhr</h3>{BOATS}<h3>9h10</h3>{SMOKE}"
    article = read_page(page(body), timezone="Europe/London")
    assert times(article) == {"quay": "13:05", "boats": "11:30", "smoke": "08:10"}
    assert {e.published.zone for e in article.entries} == {"assumed"}


def test_clock_that_the_page_cannot_have_run_at_is_no_time() -> None:
    body = f"<h3>2:05pm</h3>{QUAY}<h3>12.30 Uhr</h3>{BOATS}<h3>7h10</h3>{SMOKE}"
    assert times(read_page(page(body), timezone="Europe/London"))["smoke"] == "page"


def test_bare_clock_of_a_page_that_ran_for_years_is_looked_for_on_no_day(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []
    read = dates.stamp

    def stamp(
        raw: str, source: str, *, timezone: str | None = None, month_first: bool = False
    ) -> Stamp | None:
        asked.append(raw)
        return read(raw, source, timezone=timezone, month_first=month_first)

    monkeypatch.setattr(dates, "stamp", stamp)  # how often it is asked is what the page costs
    body = f"<h3>2:05pm</h3>{QUAY}<h3>12.30 Uhr</h3>{BOATS}<h3>9h10</h3>{SMOKE}"
    changed = b'<meta property="article:modified_time" content="2024-05-02T18:00:00Z"></head>'
    html = page(body).body.replace(b"2024-05-02T08", b"2004-05-02T08").replace(b"</head>", changed)
    assert read_page(RawPage(url="https://x.example/live", fetched_at=SEEN, body=html)).entries == ()
    assert len(asked) < 100


def test_updates_in_linked_data_are_found_in_the_text() -> None:
    data = {
        "@type": "LiveBlogPosting",
        "headline": "Harbour fire: live",
        "datePublished": "2024-05-02T08:00:00Z",
        "liveBlogUpdate": [
            {
                "@type": "BlogPosting",
                "datePublished": "2024-05-02T14:05:00Z",
                "headline": "North quay burns",
                "articleBody": "The fire brigade says that the last warehouse on the north quay",
            },
            {
                "datePublished": "2024-05-02T11:30:00Z",
                "articleBody": "“We lost two boats and all of the nets,” said Ada Holm, who runs it",
            },
            "not an update",
        ],
    }
    article = read_page(page(f"<h2>North quay burns</h2>{QUAY}{BOATS}", data))
    quay, boats = article.entries
    assert quay.span.of(article.text).startswith("North quay burns\nThe fire brigade")
    assert (quay.published.at.hour, boats.published.at.hour) == (14, 11)


def test_update_is_looked_for_where_words_begin_and_a_short_one_where_it_stands_once() -> None:
    text = "Harbour: live\nBrain drain at the port, says union\nRain\nThe pumps are on.\nSmoke\nSmoke rises."
    listed = [
        {"datePublished": f"2024-05-02T1{n}:00:00Z", "headline": words}
        for n, words in enumerate(("Rain", "Smoke", "Brain drain at the port, says union", "Fog"))
    ]
    found = [(part.raw[11:13], part.span.of(text)) for part in live.updates({"liveBlogUpdate": listed}, text)]
    assert found == [
        ("12", "Brain drain at the port, says union"),
        ("10", "Rain\nThe pumps are on.\nSmoke\nSmoke rises."),
    ]


def test_times_of_teasers_and_of_the_printing_make_no_live_page() -> None:
    teasers = "".join(
        f'<aside><a href="/{n}">Other story</a> <time datetime="2024-05-01T1{n}:00:00Z">1{n}:00</time></aside>'
        for n in range(5)
    )
    article = read_page(page(QUAY + BOATS + SMOKE + teasers))
    assert (article.entries, article.flags) == ((), ())


def test_text_without_a_page_is_parted_by_its_clocks() -> None:
    text = "Fire: live\n14:05\nThe quay burns.\n11:30\nBoats were lost.\n08:10\nSmoke was seen."
    story = {"url": "https://x.example/t", "published_at": "2024-05-02T08:00:00Z", "text": text}
    article = read_page(
        RawPage(
            url="https://x.example/t",
            fetched_at=SEEN,
            body=json.dumps(story).encode(),
            media_type=STORY_MEDIA_TYPE,
        )
    )
    assert [(f"{e.published.at:%H:%M}", e.span.of(text)) for e in article.entries] == [
        ("14:05", "The quay burns."),
        ("11:30", "Boats were lost."),
        ("08:10", "Smoke was seen."),
    ]


def test_score_or_sentence_with_a_clock_is_no_clock() -> None:
    assert is_clock("Updated 14:05 GMT")
    assert not is_clock("The train left at 14:05")
    assert not is_clock("2:1")


@given(st.lists(st.sampled_from(["14:05", "11:30", "8.10 Uhr", "", "Words.", "9h15"])).map("\n".join))
def test_parts_lie_in_the_text_in_order_and_apart(text: str) -> None:
    end = 0
    for part in under_clocks(text):
        assert end <= part.span.start < part.span.end <= len(text)
        end = part.span.end
