"""A report is one page that needs nothing, loads nothing and runs nothing."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from db.report import event_report
from provenance.errors import UnknownEvent, UnknownOutlet
from provenance.types import Ruling
from tests.builders import NOON
from tests.db.plugin_world import FULL, make_world


class Page(HTMLParser):
    """The elements, the links and the words of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.words = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.words += data


@pytest.fixture(scope="module")
def html(tmp_path_factory: pytest.TempPathFactory) -> str:
    with make_world(tmp_path_factory.mktemp("report") / "x.db") as store:
        store.decisions.rule(2, Ruling(basis="public", by="Ada Kay", reason="I was there."), decided_at=NOON)
        return event_report(store.reader("ferry"), at=NOON)


def test_report_has_verdicts_evidence_blind_spots_and_wordings(html: str) -> None:
    told = " ".join(Page(html).words.split())
    for words in (
        "The ferry that did not sail",
        "Originated with Harbour Post, which was not collected",
        "Valley Times names Harbour Post.",
        "What could not be seen",
        "Harbour Post was not collected: what it had, and when, is known only from others.",
        "Decided by Ada Kay.",
        "Looks alike, and is not the same",
        FULL,
    ):
        assert words in told


def test_report_loads_and_runs_nothing(html: str) -> None:
    page = Page(html)
    assert not {"script", "link", "img", "iframe", "object", "form", "base"} & set(page.tags)
    assert [name for name, _ in page.attributes if name.startswith("on") or name == "src"] == []
    leads = [value or "" for name, value in page.attributes if name == "href"]
    assert all(re.match(r"(#c\d+|https?://)", value) for value in leads)
    inside = {value for name, value in page.attributes if name == "id"}
    assert {value[1:] for value in leads if value.startswith("#")} <= inside
    assert "url(" not in html


def test_event_that_is_not_there_is_named(tmp_path: Path) -> None:
    with make_world(tmp_path / "x.db") as store, pytest.raises(UnknownEvent, match="ferry"):
        store.reader("fery")


def test_an_outlet_nobody_knows_is_an_error_that_names_the_nearest(tmp_path: Path) -> None:
    with make_world(tmp_path / "x.db") as store:
        with pytest.raises(UnknownOutlet, match="harbour-post"):
            store.overview(outlet="harbor-post")
        assert store.overview(outlet="HARBOUR-POST") == store.overview(outlet="harbour-post")
