"""Pages with the furniture of real ones, around a story that the test chooses."""

from __future__ import annotations

import html
import json
from collections.abc import Sequence
from datetime import UTC, datetime

from provenance.extract.article import read_page
from provenance.types import Article, PageRef, RawPage

SEEN = datetime(2026, 3, 6, 9, tzinfo=UTC)

STORY = (
    "The harbour office closed the north quay on Tuesday after a crane inspector found a crack in its foot.",
    "“We would rather lose a week than a crane,” said Ada Lane, who runs the office, at the gate of the quay.",
    "Two freighters that were waiting in the roads have been sent on to the next port, the office added.",
    "The inspector will look at the two other cranes before the end of the month, according to the office.",
)

MENU = '<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>'
FOOT = '<footer><p>© 2026 The Quay Post. All rights reserved.</p><a href="/imprint">Imprint</a></footer>'


def paragraphs(lines: Sequence[str] = STORY) -> str:
    """The lines as marked-up paragraphs; a line that begins with ``<`` stands as it is."""
    return "\n".join(line if line.startswith("<") else f"<p>{html.escape(line)}</p>" for line in lines)


def linked(**fields: object) -> str:
    """A JSON-LD script of a news article with these fields."""
    node = {"@context": "https://schema.org", "@type": "NewsArticle", **fields}
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


def meta(**fields: str) -> str:
    """Meta elements; ``__`` in a name is a colon."""
    return "".join(
        f'<meta property="{name.replace("__", ":")}" content="{html.escape(value)}">'
        for name, value in fields.items()
    )


def source(
    *,
    head: str = "",
    above: str = "<h1>North quay closed after crack is found</h1>",
    story: str | None = None,
    below: str = "",
    lang: str = "en",
) -> str:
    """The whole page."""
    body = paragraphs() if story is None else story
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8">{head}</head><body>{MENU}'
        f'<main><article>{above}<div class="story-body">{body}</div>{below}</article></main>{FOOT}</body></html>'
    )


def read(
    text: str,
    *,
    url: str = "https://www.quaypost.example/2026/north-quay",
    zone: str | None = None,
    published: str | None = None,
) -> Article:
    """Read the page as the pipeline does. ``published`` is the date that a feed gives for it."""
    listing = PageRef(url=url, source_url="https://www.quaypost.example/rss", published=published)
    return read_page(
        RawPage(url=url, fetched_at=SEEN, body=text.encode(), listing=listing if published else None),
        timezone=zone,
    )
