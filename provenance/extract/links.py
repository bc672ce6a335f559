"""The links of a story, each where its words stand in the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from urllib.parse import urljoin

from lxml.html import HtmlElement

from provenance import urls
from provenance.extract.flow import Flow, spots
from provenance.extract.lines import Line
from provenance.types import Link, Span


def story_links(lines: Sequence[Line], flow: Flow, base_url: str) -> Iterator[Link]:
    """The links of the story, each with the span of its words in the text."""
    offset = 0
    for line in lines:
        if line.place is not None:
            anchors = list(flow.anchors(line.place))
            at = spots(line.text) if anchors else []
            for anchor, start, end in anchors:
                first, last = at[start - line.place.start], at[end - 1 - line.place.start]
                span = Span(start=offset + first, end=offset + last + 1)
                if link := _link(anchor, line.text[first : last + 1], base_url):
                    yield replace(link, span=span)
        offset += len(line.text) + 1


def bare_links(lines: Sequence[Line], flow: Flow, base_url: str) -> Iterator[Link]:
    """The links of lines that are not in the text."""
    for line in lines:
        for anchor, _, _ in flow.anchors(line.place) if line.place is not None else ():
            if link := _link(anchor, " ".join(anchor.text_content().split()), base_url):
                yield link


def _link(anchor: HtmlElement, text: str, base_url: str) -> Link | None:
    try:
        url = urljoin(base_url, (anchor.get("href") or "").strip())
    except ValueError:
        return None
    same_page = url.partition("#")[0] == base_url.partition("#")[0]
    return Link(url=url, text=text) if urls.is_web(url) and not same_page else None
