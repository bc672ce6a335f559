"""One article under all the addresses of its story, and two articles where the stories are two."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.store import SqliteStore
from provenance.errors import UnreadablePage
from provenance.extract.reading import read
from provenance.gazetteer import OutletBook
from provenance.pipeline.identity import ALIKE, alike
from provenance.pipeline.pages import Ingested, imported, ingest
from provenance.pipeline.reader import read_here
from provenance.types import Article, Outlet, RawPage

NOON = datetime(2026, 11, 2, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
FERRY = Outlet(id="ferry-post", name="Ferry Post", domains=("ferrypost.example", "ferry.example"))
COAST = Outlet(id="coast-wire", name="Coast Wire", domains=("coastwire.example",), kind="agency")
STORY = (
    "The eastern pier was closed on Monday after a storm had torn planks from it, the harbour office said.",
    "Ferries will leave from the northern quay until the repair is done, which may take until the end of May.",
    "The office asked passengers to come half an hour earlier than usual and to bring their tickets on paper.",
)
OTHER = (
    "Members of the rowing club elected a new board on Sunday, the first change in more than eleven years.",
    "The treasurer promised to publish the accounts of the boathouse before the general meeting in spring.",
    "Two former champions had asked for a second vote, which the meeting turned down by a show of hands.",
)
FURNITURE = (
    "Read the full edition of the paper in our application, with all pictures and the crossword puzzle."
)


def html(*paragraphs: str, head: str = "", title: str = "Pier closed") -> bytes:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs or STORY)
    return f"<html><head><title>{title}</title>{head}</head><body><article><h1>{title}</h1>{body}</article></body></html>".encode()


class Desk:
    """Takes pages in, an hour apart."""

    def __init__(self, store: SqliteStore) -> None:
        self.store = store
        self.book = OutletBook((FERRY, COAST), listed=())
        self.now = NOON

    def take(self, url: str, body: bytes | None = None, *, final_url: str | None = None) -> Ingested:
        self.now += HOUR * 2
        page = RawPage(url=url, fetched_at=self.now, body=body or html(), final_url=final_url)
        return ingest(page, imported(page), self.store, self.book)

    def articles(self) -> int:
        return len({version.article_id for version in self.store.versions()})


@pytest.fixture
def desk() -> Iterator[Desk]:
    with SqliteStore() as store:
        yield Desk(store)


BARE = "https://ferrypost.example/news/pier"
SAME_PAGE = (
    "http://ferrypost.example/news/pier",
    "https://www.ferrypost.example/news/pier",
    "http://www.ferrypost.example:80/news/pier/",
    "https://ferrypost.example/news/pier?utm_source=feed&fbclid=1",
    "https://ferrypost.example/news/pier/",
    "https://ferrypost.example/news/pier;jsessionid=77AB",
    "https://ferrypost.example/n%65ws/pier#comments",
    "https://FERRYPOST.example/news/pier",
    "https://ferrypost-example.cdn.ampproject.org/c/s/ferrypost.example/news/pier",
    "https://www.google.com/amp/s/www.ferrypost.example/news/pier",
)
OTHER_RENDERING = (
    "https://m.ferrypost.example/news/pier",
    "https://mobile.ferrypost.example/news/pier",
    "https://amp.ferrypost.example/news/pier",
    "https://ferrypost.example/amp/news/pier",
    "https://ferrypost.example/news/pier/amp",
    "https://ferrypost.example/news/pier.amp",
    "https://ferrypost.example/news/pier?amp",
    "https://ferrypost.example/news/pier?amp=1&utm_medium=x",
    "https://ferrypost.example/news/pier?outputType=amp",
    "https://ferrypost.example/news/pier/print/",
    "https://ferrypost.example/news/pier?print=true",
    "https://ferrypost.example/print/news/pier",
    "https://m-ferrypost-example.cdn.ampproject.org/v/s/m.ferrypost.example/news/pier",
)


@pytest.mark.parametrize("variant", SAME_PAGE)
@pytest.mark.parametrize("bare_first", [True, False])
def test_address_that_every_site_answers_alike_is_believed(
    desk: Desk, variant: str, bare_first: bool
) -> None:
    first, second = (BARE, variant) if bare_first else (variant, BARE)
    desk.take(first)
    assert desk.take(second, html(STORY[0], OTHER[0], OTHER[1])).outcome == "edited"
    assert desk.articles() == 1


@pytest.mark.parametrize("variant", OTHER_RENDERING)
@pytest.mark.parametrize("bare_first", [True, False])
def test_other_rendering_with_the_same_text_is_the_same_article(
    desk: Desk, variant: str, bare_first: bool
) -> None:
    first, second = (BARE, variant) if bare_first else (variant, BARE)
    desk.take(first)
    assert desk.take(second).outcome == "seen"
    assert desk.articles() == 1


@pytest.mark.parametrize("variant", OTHER_RENDERING)
def test_like_address_with_another_text_is_an_article_of_its_own(desk: Desk, variant: str) -> None:
    desk.take(BARE)
    assert desk.take(variant, html(*OTHER, title="New board")).outcome == "new"


@pytest.mark.parametrize(
    "address",
    [
        "https://ferrypost.example/news/pier-2",
        "https://ferrypost.example/news/pier?id=2",
        "https://ferrypost.example/News/pier",
        "https://sport.ferrypost.example/news/pier",
        "https://coastwire.example/news/pier",
    ],
)
def test_same_text_at_an_address_of_its_own_is_an_article_of_its_own(desk: Desk, address: str) -> None:
    desk.take(BARE)
    assert desk.take(address).outcome == "new"


def test_every_address_is_kept(desk: Desk) -> None:
    urls = (BARE, SAME_PAGE[1], OTHER_RENDERING[0])
    for url in urls:
        desk.take(url)
    ((_, kept),) = desk.store.near(FERRY.id, BARE)
    assert set(urls) <= set(kept)


def test_edit_is_seen_at_any_of_the_addresses(desk: Desk) -> None:
    desk.take(BARE)
    desk.take(OTHER_RENDERING[0])
    longer = html(*STORY, "A diver who inspected the piles found two of them broken below the waterline.")
    assert desk.take(OTHER_RENDERING[0], longer).outcome == "edited"
    assert desk.take(BARE, longer).outcome == "seen"


def test_furniture_of_one_rendering_is_no_edit_at_each_visit(desk: Desk) -> None:
    desk.take(BARE)
    desk.now -= HOUR * 3 / 2  # both listed by one feed, so seen in one run
    assert desk.take(OTHER_RENDERING[2], html(*STORY, FURNITURE)).outcome == "seen"
    visits = [(BARE, html()), (OTHER_RENDERING[2], html(*STORY, FURNITURE))] * 3
    assert {desk.take(url, body).outcome for url, body in visits} == {"seen"}


def test_page_whose_earlier_bytes_can_be_read_no_more_is_kept_all_the_same(desk: Desk) -> None:
    desk.take(BARE)
    desk.now -= HOUR * 3 / 2
    desk.take(OTHER_RENDERING[2], html(*STORY, FURNITURE))
    later = RawPage(url=OTHER_RENDERING[2], fetched_at=desk.now + HOUR / 2, body=html(*STORY))

    def read(page: RawPage, timezone: str | None, language: str | None) -> Article:
        if page.fetched_at < later.fetched_at:
            raise UnreadablePage(page.url, "it took longer than 20 s")
        return read_here(page, timezone, language)

    assert ingest(later, imported(later), desk.store, desk.book, read=read).outcome == "seen"


def test_edit_seen_at_one_address_is_none_when_the_others_show_it(desk: Desk) -> None:
    later = (*STORY[:2], "The repair will cost 40,000 more than was planned in the autumn, the office added.")
    desktop, amp = BARE, OTHER_RENDERING[2]
    desk.take(desktop)
    desk.now -= HOUR * 3 / 2
    desk.take(amp, html(*STORY, FURNITURE))
    for first, second in ((desktop, amp), (amp, desktop)):
        text = later if first == desktop else STORY
        bodies = {desktop: html(*text), amp: html(*text, FURNITURE)}
        assert [desk.take(url, bodies[url]).outcome for url in (first, second, first)] == [
            "edited",
            "seen",
            "seen",
        ]


def test_script_only_page_at_a_like_address_is_not_taken_for_the_story(desk: Desk) -> None:
    desk.take(BARE)
    with pytest.raises(UnreadablePage):
        desk.take(OTHER_RENDERING[0], b"<html><head><title>Loading</title></head><body></body></html>")
    assert desk.articles() == 2


def test_wall_with_the_canonical_address_of_the_story_is_of_it(desk: Desk) -> None:
    desk.take(BARE)
    with pytest.raises(UnreadablePage):
        desk.take("https://ferrypost.example/wall/9", f"<html><head>{canonical(BARE)}</head></html>".encode())
    assert desk.articles() == 1


def amp_link(url: str, rel: str = 'rel="amphtml"') -> str:
    return f'<link {rel} href="{url}">'


@pytest.mark.parametrize(
    ("head", "variant"),
    [
        (
            amp_link("https://ferrypost.example/accelerated/7781"),
            "https://ferrypost.example/accelerated/7781",
        ),
        (
            amp_link("/pocket/7781", 'rel="alternate" media="handheld"'),
            "https://ferrypost.example/pocket/7781",
        ),
        (
            amp_link(
                "https://ferry.example/s/7781", 'rel="alternate" media="only screen and (max-width: 640px)"'
            ),
            "https://ferry.example/s/7781",
        ),
    ],
)
@pytest.mark.parametrize("variant_first", [False, True])
def test_variant_that_the_page_names_is_the_same_article(
    desk: Desk, head: str, variant: str, variant_first: bool
) -> None:
    visits = [(BARE, html(head=head)), (variant, html())]
    for url, body in reversed(visits) if variant_first else visits:
        desk.take(url, body)
    assert desk.articles() == 1


def canonical(url: str) -> str:
    return f'<link rel="canonical" href="{url}">'


def test_canonical_address_of_the_outlet_makes_one_article(desk: Desk) -> None:
    desk.take(BARE)
    assert desk.take("https://ferry.example/x/99", html(head=canonical(BARE))).outcome == "seen"


def test_canonical_address_that_a_template_gives_all_stories_makes_none_one(desk: Desk) -> None:
    desk_front = canonical("https://ferrypost.example/news")
    desk.take(BARE, html(head=desk_front))
    assert desk.take(f"{BARE}-2", html(*OTHER, head=desk_front, title="New board")).outcome == "new"


def test_canonical_address_elsewhere_is_a_credit_and_joins_nothing(desk: Desk) -> None:
    original = "https://coastwire.example/2026/pier"
    desk.take(original)
    copy = desk.take(BARE, html(head=canonical(original)))
    assert copy.outcome == "new"
    assert desk.take(f"{BARE}-2", html(*OTHER, head=canonical(original), title="New board")).outcome == "new"
    assert copy.version is not None
    assert copy.version.article.canonical_url == original
    found = read(copy.version.article, outlet=FERRY, book=desk.book).citations
    assert [(c.name, c.how, c.reach, c.url) for c in found] == [("Coast Wire", "credit", "page", original)]


def test_who_is_named_in_words_is_believed_before_the_canonical_address(desk: Desk) -> None:
    head = canonical("https://coastwire.example/2026/pier")
    copy = desk.take(BARE, html(*STORY, "Source: Hill Radio", head=head)).version
    book = OutletBook((FERRY, COAST, Outlet(id="hill-radio", name="Hill Radio")), listed=())
    assert copy is not None
    assert [c.name for c in read(copy.article, outlet=FERRY, book=book).citations if c.how == "credit"] == [
        "Hill Radio"
    ]


def test_unknown_host_as_canonical_credits_nobody(desk: Desk) -> None:
    copy = desk.take(BARE, html(head=canonical("https://cms-7.hoster.example/pier"))).version
    assert copy is not None
    assert read(copy.article, outlet=FERRY, book=desk.book).citations == ()


def test_story_that_now_leads_to_the_front_page_is_gone_and_not_edited(desk: Desk) -> None:
    desk.take(BARE)
    with pytest.raises(UnreadablePage, match="front page"):
        desk.take(BARE, html(*OTHER), final_url="https://ferrypost.example/")
    assert [v.seq for v in desk.store.versions()] == [1]


@given(st.text(max_size=200), st.text(max_size=200))
def test_likeness_is_symmetric_and_a_share(a: str, b: str) -> None:
    assert alike(a, b) == alike(b, a)
    assert 0.0 <= alike(a, b) <= 1.0
    assert alike(a, a) == 1.0


def test_cut_story_is_alike_and_another_is_not() -> None:
    assert alike(" ".join(STORY), " ".join(STORY[:2])) >= ALIKE
    assert alike(" ".join(STORY), " ".join(OTHER)) < ALIKE


def test_outlet_that_an_import_names_itself_has_its_pages_by_their_canonical_address(desk: Desk) -> None:
    head = canonical("https://hill.example/pier")
    for url in ("https://hill.example/pier", "https://hill.example/share/77"):
        desk.now += HOUR
        page = RawPage(url=url, fetched_at=desk.now, body=html(head=head), outlet_id="The Hill Paper")
        ingest(page, imported(page), desk.store, desk.book)
    assert desk.articles() == 1
    desk.take("https://m.hill.example/pier")  # of the host's own outlet, for nobody said otherwise
    assert {version.outlet_id for version in desk.store.versions()} == {"hill-paper", "hill.example"}
