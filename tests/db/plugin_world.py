"""A small stored world for the tests of the plugin, and a look at its pages: three outlets, one of them uncollected, and hostile words."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path

from db.store import SqliteStore
from provenance.types import (
    Article,
    Attempt,
    Citation,
    ClaimDraft,
    Event,
    Evidence,
    Member,
    Mention,
    Outlet,
    RawPage,
    Reading,
    Span,
    Stamp,
    Verdict,
)

NOON = datetime(2024, 5, 2, 12, tzinfo=UTC)
FULL = "The ferry will not sail before 47 inspections are done and the harbour master has signed."
CUT = "The ferry will not sail before 47 inspections are done."
OTHER = "The ferry will not sail before 50 inspections are done and the harbour master has signed."
HOSTILE = "<script>alert('title')</script><img src=x onerror=alert(1)>"
POST, TIMES, BAY = "harbour-post", "valley-times", "bay-radio"


def outlets() -> list[Outlet]:
    """Two collected outlets and one that is only named."""
    return [
        Outlet(id=POST, name="Harbour Post", kind="newspaper"),
        Outlet(id=TIMES, name="Valley Times", domains=("valley.example",), configured=True),
        Outlet(id=BAY, name="Bay <b>Radio</b>", domains=("bay.example",), configured=True),
    ]


def make_world(path: Path) -> SqliteStore:
    """The database at ``path``, open. Claim 1 originates with the uncollected Harbour Post, claim 2 is its
    look-alike with another number, claim 3 hostile and public.
    """
    store = SqliteStore(path)
    known = {o.id: o for o in outlets()}
    store.put_outlets(known.values())
    store.put_events([Event(id="ferry", title="The ferry that did not sail")])
    credit = Citation(name="Harbour Post", how="reported", outlet_id=POST)
    ids = [
        _add(store, known[TIMES], FULL, "https://valley.example/ferry", NOON, "Ferry stays", credit),
        _add(store, known[BAY], CUT, "https://bay.example/ferry", NOON + timedelta(hours=3), HOSTILE),
        _add(store, known[BAY], OTHER, "https://bay.example/fifty", None, "Fifty \u202eseats\u2066"),
        _add(store, known[BAY], HOSTILE, "javascript:alert(document.domain)", NOON, "Link"),
    ]
    with store.transaction():
        claims = store.save_claims(
            "ferry",
            [
                _draft(FULL, (ids[0], "verbatim", 100.0), (ids[1], "truncated", 88.0)),
                _draft(OTHER, (ids[2], "verbatim", 100.0)),
                _draft(HOSTILE, (ids[3], "verbatim", 100.0)),
            ],
            links=[(0, 1, "number_changed", "47 there, 50 here")],
        )
        store.save_verdicts(dict(zip(claims, _verdicts(), strict=True)), decided_at=NOON + timedelta(days=1))
        store.done("ferry")
    return store


def _add(
    store: SqliteStore, outlet: Outlet, said: str, url: str, at: datetime | None, title: str, *cited: Citation
) -> int:
    text = f"It was a calm day.\n{said}\nNobody was there."
    span = Span(start=text.index(said), end=text.index(said) + len(said))
    article = Article(
        url=url, text=text, title=title, published=at and Stamp(at=at, raw=at.isoformat(), source="json-ld")
    )
    seen = NOON + timedelta(hours=6)
    body = text.encode()
    version = store.add_article(
        Attempt(url=url, started_at=seen, finished_at=seen, via="import", status=200),
        RawPage(url=url, fetched_at=seen, body=body, outlet_id=outlet.id),
        store.keep_page(body, "text/html"),
        outlet,
        article,
        same_as=None,
        is_new_version=True,
    )
    mention = Mention(
        kind="quote",
        spans=(span,),
        text=said,
        sentence=span,
        speaker="Ms Quay",
        speaker_name="Ada Quay",
        cited=cited,
    )
    store.save_reading(version.version_id, Reading(language="en", mentions=(mention,)), "test-1")
    store.set_events(version.article_id, ["ferry"])
    (stored,) = store.mentions([version.article_id])
    return stored.mention_id


def edit_first(store: SqliteStore) -> None:
    """A second version of the first article, with another number and no mention."""
    before = store.latest_version(TIMES, ["https://valley.example/ferry"])
    assert before is not None
    seen = NOON + timedelta(hours=9)
    body = before.article.text.replace("47", "51").encode()
    store.add_article(
        Attempt(url=before.article.url, started_at=seen, finished_at=seen, via="import", status=200),
        RawPage(url=before.article.url, fetched_at=seen, body=body, outlet_id=TIMES),
        store.keep_page(body, "text/html"),
        outlets()[1],
        replace(before.article, text=body.decode()),
        same_as=before,
        is_new_version=True,
    )


def _draft(text: str, *members: tuple[int, str, float]) -> ClaimDraft:
    return ClaimDraft(
        claim_id=None,
        kind="quote",
        text=text,
        speaker="Ada Quay",
        members=tuple(Member(id=i, relation=relation, score=score) for i, relation, score in members),
    )


def _verdicts() -> list[Verdict]:
    named = Evidence(
        rule="explicit-citation",
        weight=4.0,
        note="Valley Times names Harbour Post.",
        outlet_id=POST,
        article_id=1,
    )
    early = Evidence(
        rule="earliest", weight=0.8, note="Valley Times was earliest.", outlet_id=TIMES, article_id=1
    )
    podium = Evidence(rule="public", weight=3.0, note=HOSTILE, public=True, url="javascript:alert(2)")
    return [
        Verdict(
            basis="reported",
            standing="supported",
            confidence=0.93,
            evidence=(named, early),
            because="Valley Times names it.",
            origin_outlet_id=POST,
            origin_name="Harbour Post",
            origin_collected=False,
            first_outlet_id=TIMES,
            first_at=NOON,
        ),
        Verdict(
            basis="unknown", standing="undetermined", confidence=0.5, evidence=(), because="Nothing speaks."
        ),
        Verdict(
            basis="public",
            standing="supported",
            confidence=0.8,
            evidence=(podium,),
            because=HOSTILE,
            first_outlet_id=BAY,
            first_at=NOON,
        ),
    ]


class Page(HTMLParser):
    """The elements and the text of a page."""

    def __init__(self, html):
        super().__init__()
        self.elements, self.text = [], ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.text += data

    @property
    def links(self):
        return [attrs["href"] for _, attrs in self.elements if attrs.get("href")]


def get(served, url):
    return asyncio.run(served.client.get(url))


def words(response):
    return " ".join(Page(response.text).text.split())
