"""What of a page is its story."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.extract.pages import STORY, linked, meta, paragraphs, read, source

TEXT = "\n".join(STORY)


def test_the_story_is_its_paragraphs_a_line_each() -> None:
    assert read(source()).text == TEXT


@pytest.mark.parametrize(
    "box",
    [
        "<p>Advertisement</p>",
        "<div><p>Sign up for our newsletter and never miss a tide.</p></div>",
        '<p><a href="/other">Ferry fares to rise again in the spring, council decides</a></p>',
        '<p>Read also: <a href="/other">Ferry fares to rise again in the spring</a></p>',
        '<figure><img src="q.jpg"><figcaption>The quay on Tuesday. Photo: B. Reed</figcaption></figure>',
        "<p>Photo: B. Reed / Quay Post</p>",
        "<p>12 comments</p>",
    ],
)
def test_furniture_between_paragraphs_is_left_out(box: str) -> None:
    assert read(source(story=paragraphs([*STORY[:2], box, *STORY[2:]]))).text == TEXT


@pytest.mark.parametrize(
    "box",
    [
        '<div class="more"><h3>Related stories</h3><p>The lock keeper who plays the organ on Sundays</p></div>',
        '<div class="plea"><h3>Free for two weeks</h3><p>We report from the quays every day, and that costs money.'
        "</p><p>Subscribe now and support our journalism.</p></div>",
        "<p>Follow us on Facebook and Instagram for more news from the quays</p>",
    ],
)
def test_boxes_under_the_story_are_left_out(box: str) -> None:
    assert read(source(below=box)).text == TEXT


def test_what_is_above_the_story_is_left_out_but_the_standfirst() -> None:
    above = (
        '<div class="crumbs"><span>Home</span> <span>Harbour</span></div>'
        "<h1>North quay closed after crack is found</h1>"
        '<p class="standfirst">Freighters are sent on while an inspector looks at the cranes</p>'
        '<p class="byline">By Ada Lane</p><p>Tuesday 3 March 2026, 10:15</p>'
    )
    article = read(source(above=above, head=linked(headline="North quay closed after crack is found")))
    assert article.text == "Freighters are sent on while an inspector looks at the cranes\n" + TEXT
    assert article.byline == "By Ada Lane"


def test_a_summary_that_is_only_in_the_head_is_not_in_the_text() -> None:
    article = read(source(head=meta(og__description="Freighters are sent on while inspectors look")))
    assert article.text == TEXT
    assert article.description == "Freighters are sent on while inspectors look"


def test_block_quotes_lists_and_headings_stay() -> None:
    extra = (
        "<h2>What the report says</h2>",
        "<blockquote><p>The crack is older than the last two inspections, and nobody wrote it down.</p></blockquote>",
        "<ul><li>Crane one is to be taken down before Easter at the latest.</li>"
        "<li>Crane two may be used for loads under four tonnes.</li></ul>",
    )
    lines = read(source(story=paragraphs([*STORY, *extra, STORY[0].replace("north", "south")]))).text.split(
        "\n"
    )
    assert "What the report says" in lines
    assert "The crack is older than the last two inspections, and nobody wrote it down." in lines
    assert "Crane two may be used for loads under four tonnes." in lines


def test_paragraphs_that_only_line_breaks_part_are_not_glued() -> None:
    text = read(source(story='<div class="txt">' + '<span class="br"></span>'.join(STORY) + "</div>")).text
    assert text == TEXT


def test_an_old_page_of_tables_gives_its_story() -> None:
    old = (
        "<html><head><title>Quay Post: North quay closed</title></head><body><table width=900><tr>"
        "<td><a href='/1'>News</a><br><a href='/2'>Sport</a><br>Advertisement<br></td>"
        f"<td><h1>North quay closed</h1>{''.join('<p>' + line for line in STORY)}</td></tr></table></body></html>"
    )
    assert read(old).text == TEXT


def test_a_drop_cap_belongs_to_its_word() -> None:
    first = f'<p><span class="cap">{STORY[0][0]}</span>{STORY[0][1:]}</p>'
    assert read(source(story=paragraphs([first, *STORY[1:]]))).text == TEXT


def test_a_popup_on_a_name_is_not_in_the_sentence() -> None:
    first = STORY[0].replace(
        "inspector", 'inspector<span class="tooltip-content">Harbour staff since 1871: an overview</span>'
    )
    assert read(source(story=paragraphs([f"<p>{first}</p>", *STORY[1:]]))).text == TEXT


@pytest.mark.parametrize(
    "told",
    [
        "The ferry company changed its privacy policy on Monday after the regulator complained about it.",
        "The council has stopped its weekly newsletter to save the salaries of two gardeners.",
        "Passengers were told to use cookies instead of biscuits as emergency rations.",
        "The paper will be for subscribers only from May, its publisher said on Monday.",
    ],
)
def test_a_story_may_tell_of_newsletters_and_subscriptions(told: str) -> None:
    assert told in read(source(story=paragraphs([*STORY[:2], told, *STORY[2:]]))).text


@pytest.mark.parametrize(("last", "signed"), [("Ada Lane", True), ("2 tonnes", False)])
def test_a_name_alone_under_the_story_signs_it(last: str, signed: bool) -> None:
    article = read(source(story=paragraphs([*STORY, last])))
    assert article.authors == ((last,) if signed else ())
    assert article.text.endswith(last) is not signed


def test_a_name_under_a_list_of_names_is_of_the_list() -> None:
    places = "".join(f"<p>{place}</p>" for place in ("Porto quay", "Vigo harbour", "Los Angeles"))
    assert read(source(story=paragraphs([*STORY, places]))).text.endswith("Los Angeles")


def test_a_caption_that_repeats_the_first_paragraph_does_not_take_it_away() -> None:
    picture = f'<h1>North quay closed</h1><figure><figcaption class="caption"><p>{STORY[0]}</p></figcaption></figure>'
    assert read(source(above=picture)).text == TEXT


def test_an_embedded_post_keeps_its_signature() -> None:
    post = "<blockquote><p>The quay stays shut. Please be patient.</p>— Quay Office (@quay) March 3, 2026</blockquote>"
    assert (
        "— Quay Office (@quay) March 3, 2026"
        in read(source(story=paragraphs([STORY[0], post, *STORY[1:]]))).text
    )


def test_links_have_the_place_of_their_words_in_the_text() -> None:
    second = (
        '<p>The crack was <a href="https://ledger.example/crane">first reported by the Ledger</a> and then '
        'confirmed by <a href="/office">the harbour office</a>, which named no date for the repair.</p>'
    )
    article = read(source(story=paragraphs([STORY[0], second, *STORY[1:]])))
    assert [(link.url, link.text) for link in article.links] == [
        ("https://ledger.example/crane", "first reported by the Ledger"),
        ("https://www.quaypost.example/office", "the harbour office"),
    ]
    for link in article.links:
        assert link.span is not None
        assert link.span.of(article.text) == link.text
    spans = [link.span for link in article.links if link.span is not None]
    assert all(a.end <= b.start for a, b in pairwise(spans))


@pytest.mark.parametrize(
    "text", ["", " ", "<html></html>", "<!--", "\0", "<p>", "<?xml version='1.0' encoding='x'?>"]
)
def test_a_page_without_a_story_says_so(text: str) -> None:
    article = read(text)
    assert article.text == ""
    assert "no_text" in article.flags


@pytest.mark.parametrize("bad", ["\x01", "&#2;", "&#x1f;", "\ufffe", "\ud800"])
def test_characters_that_no_text_has_are_no_error(bad: str) -> None:
    popup = f'<span class="tooltip-content">a</span>{bad}'
    page = source(story=paragraphs([f"<p>{STORY[0]}{popup}</p>", *STORY[1:]]))
    assert STORY[1] in read(page.encode("utf-8", "replace").decode()).text


def test_a_consent_page_is_no_story() -> None:
    wall = "<p>We and our partners use cookies to store information on your device and to measure our audience.</p>"
    article = read(source(above="<h1>Before you continue</h1>", story=wall * 4))
    assert article.text == ""
    assert "consent" in article.flags


def test_the_credits_of_a_round_up_stay_behind_their_excerpts() -> None:
    credit = '<p><b>[</b><a href="https://{0}.example/quay">{1}</a><b>]</b></p>'
    first, second = credit.format("coast", "Coast Radio"), credit.format("inland", "Inland Gazette")
    text = read(source(story=paragraphs([*STORY[:2], first, *STORY[2:], second]))).text
    assert text.splitlines() == [*STORY[:2], "[Coast Radio]", *STORY[2:], "[Inland Gazette]"]
