"""What a page states about its story."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from provenance.extract.article import read_page
from provenance.types import STORY_MEDIA_TYPE, RawPage
from tests.extract.pages import SEEN, STORY, linked, meta, paragraphs, read, source


def test_the_printed_heading_decides_between_two_headlines() -> None:
    head = linked(headline="Crane crack shuts quay: all you need to know") + meta(
        og__title="North quay closed after crack is found"
    )
    assert read(source(head=head)).title == "North quay closed after crack is found"


def test_a_heading_that_repeats_neither_yields_to_the_stated_headline() -> None:
    head = linked(headline="Harbour: North quay closed")
    assert read(source(head=head, above="<h1>Subscribe</h1>")).title == "Harbour: North quay closed"


@pytest.mark.parametrize("ending", [" | The Quay Post", " - Quay Post", " – quaypost.example", ""])
def test_the_site_is_no_part_of_the_title(ending: str) -> None:
    head = meta(og__site_name="The Quay Post", og__title=f"Quay closed – for a week{ending}")
    assert read(source(head=head, above="<h1>Menu</h1>")).title == "Quay closed – for a week"


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ({"@type": "Person", "name": "Ada Lane"}, ("Ada Lane",)),
        ([{"name": "Ada Lane"}, {"name": "Bo Reed"}, {"name": "Ada Lane"}], ("Ada Lane", "Bo Reed")),
        ("By Ada Lane and Bo Reed", ("Ada Lane", "Bo Reed")),
        ("Ada Lane, Bo Reed &amp; Cy Marsh", ("Ada Lane", "Bo Reed", "Cy Marsh")),
        ("Ada Lane, harbour correspondent", ("Ada Lane",)),
        ("Ada Lane und Bo Reed, Lissabon", ("Ada Lane", "Bo Reed")),
        ("Le Courant et AFP", ("Le Courant et AFP",)),
        ("https://social.example/adalane", ()),
        ({"@id": "#ada"}, ("Ada Lane",)),
        ("admin", ()),
    ],
)
def test_author_strings_become_names(author: object, names: tuple[str, ...]) -> None:
    person = (
        '<script type="application/ld+json">{"@id": "#ada", "@type": "Person", "name": "Ada Lane"}</script>'
    )
    assert read(source(head=linked(author=author) + person)).authors == names


def test_a_printed_person_goes_before_the_publisher_in_the_metadata() -> None:
    above = '<h1>North quay closed</h1><div class="article-author">By Ada Lane</div>'
    head = meta(og__site_name="The Quay Post") + linked(author={"name": "The Quay Post"})
    article = read(source(head=head, above=above))
    assert article.authors == ("Ada Lane",)
    assert article.byline == "By Ada Lane"


def test_a_slug_yields_to_a_name() -> None:
    head = linked(author={"name": "ada-lane"}) + '<meta name="author" content="Ada Lane">'
    assert read(source(head=head)).authors == ("Ada Lane",)


def test_the_story_is_told_from_related_ones_in_json_ld() -> None:
    related = linked(headline="Ferry fares rise", datePublished="2026-01-02T10:00:01Z", author="Bo Reed")
    own = linked(headline="North quay closed after crack is found", datePublished="2026-03-03T10:00:01Z")
    article = read(source(head=related + own))
    assert article.published is not None
    assert article.published.raw == "2026-03-03T10:00:01Z"


def test_a_graph_is_searched_and_broken_json_gives_what_can_be_read() -> None:
    graph = json.dumps(
        {"@graph": [{"@type": "WebPage"}, {"@type": "NewsArticle", "headline": "Quay &amp; crane"}]}
    )
    assert (
        read(source(head=f'<script type="application/ld+json">{graph}</script>', above="")).title
        == "Quay & crane"
    )
    broken = '{"@type": "NewsArticle", "headline": "Quay "closed"", "datePublished": "2026-03-03T10:00:01Z",}'
    article = read(source(head=f'<script type="application/ld+json">{broken}</script>'))
    assert article.published is not None


def test_the_date_keeps_its_source_its_zone_and_its_words() -> None:
    head = linked(datePublished="2026-03-03 13:00:09.0")
    stamp = read(source(head=head), zone="Europe/Istanbul").published
    assert stamp is not None
    assert (stamp.at, stamp.raw) == (datetime(2026, 3, 3, 10, 0, 9, tzinfo=UTC), "2026-03-03 13:00:09.0")
    assert (stamp.source, stamp.precision, stamp.zone) == ("json-ld", "second", "assumed")


def test_meta_and_time_elements_and_the_feed_come_after_json_ld() -> None:
    tag = '<h1>North quay closed</h1><time datetime="2026-03-03T10:00:03Z">3 March</time>'
    by_meta = read(source(head=meta(article__published_time="2026-03-03T10:00:02Z"), above=tag)).published
    by_tag = read(source(above=tag), published="Tue, 03 Mar 2026 10:00:04 GMT").published
    by_feed = read(source(), published="Tue, 03 Mar 2026 10:00:04 GMT").published
    assert [s.source for s in (by_meta, by_tag, by_feed) if s] == ["meta", "time-tag", "feed"]
    assert [s.at.second for s in (by_meta, by_tag, by_feed) if s] == [2, 3, 4]


def test_a_day_in_the_metadata_takes_the_time_from_the_feed() -> None:
    stamp = read(
        source(head=linked(datePublished="2026-03-03")), published="Tue, 03 Mar 2026 10:00:04 GMT"
    ).published
    assert stamp is not None
    assert (stamp.source, stamp.precision) == ("feed", "second")


def test_american_outlets_print_the_month_first() -> None:
    head = meta(pubdate="02/03/2026 10:15")
    months = [read(source(head=head), zone=z).published for z in ("America/Chicago", "Europe/London")]
    assert [stamp.at.month for stamp in months if stamp] == [2, 3]


def test_a_name_on_a_picture_does_not_sign_the_story() -> None:
    above = (
        '<h1>North quay closed</h1><div class="pic"><img src="q.jpg"><div>Bo Reed</div></div>'
        "<div><span>Ada Lane</span> <span>3 March 2026, 10:15</span></div>"
    )
    assert read(source(above=above)).authors == ("Ada Lane",)


@pytest.mark.parametrize("raw", ["0001-01-01T00:00:00Z", "2099-01-01T10:00:00Z"])
def test_an_implausible_date_is_flagged_and_not_taken(raw: str) -> None:
    article = read(source(head=linked(datePublished=raw) + meta(pubdate="2026-03-03T10:00:02Z")))
    assert "implausible_date" in article.flags
    assert article.published is not None
    assert article.published.source == "meta"


def test_swapped_times_are_told_by_the_printed_one() -> None:
    head = linked(datePublished="2026-03-03T12:30:00Z", dateModified="2026-03-03T10:05:00Z")
    above = '<h1>North quay closed</h1><time datetime="2026-03-03T10:05:20Z">3 March</time>'
    stamp = read(source(head=head, above=above)).published
    assert stamp is not None
    assert stamp.at == datetime(2026, 3, 3, 10, 5, 20, tzinfo=UTC)


def test_a_day_in_the_address_is_the_last_resort() -> None:
    stamp = read(source(), url="https://www.quaypost.example/2026/03/02/north-quay").published
    assert stamp is not None
    assert (stamp.source, stamp.precision) == ("htmldate", "day")


@pytest.mark.parametrize(
    ("foot", "credit"),
    [
        ("(Reporting by Ada Lane; editing by Bo Reed)", "(Reporting by Ada Lane; editing by Bo Reed)"),
        ("With files from The Coast Agency", "With files from The Coast Agency"),
        ("Provided by Institute of Tides", "Provided by Institute of Tides"),
        (
            "Copyright 2026 The Coast Agency. All rights reserved.",
            "Copyright 2026 The Coast Agency. All rights reserved.",
        ),
        (
            "This story was originally published by The Tidewater.",
            "This story was originally published by The Tidewater.",
        ),
        ("(CA)", "(CA)"),
        ("— Coast Agency", "— Coast Agency"),
        ("© 2026 Quay Post", None),
    ],
)
def test_a_credit_at_the_foot_is_told_from_the_text(foot: str, credit: str | None) -> None:
    article = read(source(story=paragraphs([*STORY, foot]), head=meta(og__site_name="The Quay Post")))
    assert article.credit == credit
    assert foot not in article.text


def test_a_sentence_that_only_begins_like_a_credit_stays() -> None:
    last = "By Tuesday the office had written to both owners, and neither of them had written back to it."
    assert read(source(story=paragraphs([*STORY, last]))).text.endswith(last)


@pytest.mark.parametrize(
    ("head", "flag"),
    [
        (linked(isAccessibleForFree="False"), "paywalled"),
        (linked(isAccessibleForFree=False), "paywalled"),
        (linked(**{"@type": "LiveBlogPosting"}), "live"),
        (linked(**{"@type": "OpinionNewsArticle"}), "column"),
        (linked(articleSection="Opinion"), "column"),
    ],
)
def test_what_kind_of_story_it_is_is_flagged(head: str, flag: str) -> None:
    assert read(source(head=head)).flags == (flag,)
    assert read(source(head=linked(isAccessibleForFree=True))).flags == ()


def test_a_story_cut_off_for_subscribers_is_partial() -> None:
    article = read(source(story=paragraphs([*STORY, "Subscribe to continue reading this story"])))
    assert "partial_text" in article.flags
    assert "Subscribe" not in article.text


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("/2026/quay?utm_source=x", "https://www.quaypost.example/2026/quay"),
        ("https://ledger.example/a", "https://ledger.example/a"),
        ("javascript:void(0)", None),
        ("http://[bad", None),
    ],
)
def test_the_canonical_address_is_absolute_and_of_the_web(href: str, expected: str | None) -> None:
    assert read(source(head=f'<link rel="canonical" href="{href}">')).canonical_url == expected


@pytest.mark.parametrize(
    ("lang", "expected"), [("en-GB", "en"), ("TR", "tr"), ("ger", "de"), ("", None), ("x", None)]
)
def test_the_language_is_a_code(lang: str, expected: str | None) -> None:
    assert read(source(lang=lang)).language == expected


def story_page(**said: object) -> RawPage:
    return RawPage(
        url="https://quaypost.example/a",
        fetched_at=SEEN,
        body=json.dumps(said).encode(),
        media_type=STORY_MEDIA_TYPE,
    )


def test_a_story_without_a_page_is_an_article_too() -> None:
    page = story_page(
        text="One.\r\n\r\n  Two. ", title="T", published_at="2026-03-03T10:00:01", authors=["Ada Lane"]
    )
    article = read_page(page)
    assert article.text == "One.\nTwo."
    assert article.title == "T"
    assert article.authors == ("Ada Lane",)
    assert article.published is not None
    assert article.published.source == "import"


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b'{"text": 3}', b'{"text": null, "authors": 7}'])
def test_a_malformed_story_has_no_text(body: bytes) -> None:
    page = RawPage(url="https://quaypost.example/a", fetched_at=SEEN, body=body, media_type=STORY_MEDIA_TYPE)
    article = read_page(page)
    assert article.text == ""
    assert "no_text" in article.flags
