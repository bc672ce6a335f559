"""A finished sheet as the bytes of a page: a story as JSON, or a plain page of HTML."""

from __future__ import annotations

import html
import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from provenance.types import STORY_MEDIA_TYPE, RawPage

if TYPE_CHECKING:
    from benchmarks.worlds.desk import Sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamped:
    """When a page appeared, and how it states that: exact, naive (no zone), day, midnight, year1 or none."""

    at: datetime
    stated: str

    @property
    def raw(self) -> str | None:
        """What the page prints."""
        forms = {
            "exact": self.at.isoformat(),
            "naive": self.at.replace(tzinfo=None).isoformat(),
            "day": f"{self.at:%Y-%m-%d}",
            "midnight": f"{self.at:%Y-%m-%d}T00:00:00+00:00",
            "year1": "0001-01-01T00:00:00+00:00",
        }
        return forms.get(self.stated)

    @property
    def read(self) -> datetime | None:
        """What a reader without doubts takes it for."""
        if self.stated in ("year1", "none"):
            return None
        if self.stated in ("day", "midnight"):
            return self.at.replace(hour=0, minute=0, second=0)
        return self.at


def page(sheet: Sheet, stamped: Stamped, fetched_at: datetime, *, as_html: bool) -> RawPage:
    """The sheet as it comes from the web, or from a JSON line."""
    if as_html:
        body = _html(sheet, stamped).encode()
        return RawPage(url=sheet.url, fetched_at=fetched_at, body=body, media_type="text/html; charset=utf-8")
    said = {
        "title": sheet.title,
        "text": "\n".join(sheet.lines),
        "published_at": stamped.raw,
        "byline": sheet.byline,
        "credit": sheet.credit,
        "language": "en",
    }
    story = {key: value for key, value in said.items() if value is not None}
    body = json.dumps(story, ensure_ascii=False, sort_keys=True).encode()
    return RawPage(url=sheet.url, fetched_at=fetched_at, body=body, media_type=STORY_MEDIA_TYPE)


def _html(sheet: Sheet, stamped: Stamped) -> str:
    lines = []
    for line in sheet.lines:
        marked = html.escape(line, quote=False)
        for words, url in sheet.links.items():
            marked = marked.replace(words, f'<a href="{url}">{words}</a>')
        lines.append(f"<p>{marked}</p>")
    title = html.escape(sheet.title)
    site = html.escape(sheet.outlet.name)
    time = f'<meta property="article:published_time" content="{stamped.raw}">' if stamped.raw else ""
    byline = f'<p class="byline">By {html.escape(sheet.byline)}</p>' if sheet.byline else ""
    credit = f'<p class="credit">Source: {html.escape(sheet.credit)}</p>' if sheet.credit else ""
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title} | {site}</title>'
        f'<meta property="og:title" content="{title}"><meta property="og:site_name" content="{site}">{time}</head><body>'
        f'<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><main><article><h1>{title}</h1>{byline}'
        f"{''.join(lines)}{credit}</article></main><footer>© {site}</footer></body></html>"
    )
