"""A finished sheet as the bytes of a page: a story as JSON, or HTML in the layout of its outlet."""

from __future__ import annotations

import html
import json
import zlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from benchmarks.worlds.sheets import Sheet
from provenance.types import STORY_MEDIA_TYPE, RawPage

LAYOUTS = 3
"""Ways in which pages of HTML state what they are: by meta tags, by JSON-LD, by what is printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamped:
    """When a page appeared, and how it states that: exact, naive (no zone), day, midnight, year1 or none."""

    at: datetime
    stated: str
    zone: str = "UTC"

    @property
    def raw(self) -> str | None:
        """What the page prints."""
        forms = {
            "exact": self.at.isoformat(),
            "naive": self.at.astimezone(ZoneInfo(self.zone)).replace(tzinfo=None).isoformat(),
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


def page(sheet: Sheet, stamped: Stamped, fetched_at: datetime, *, as_html: bool, began: datetime) -> RawPage:
    """The sheet as it comes from the web, or from a JSON line. ``began`` is what its minutes count from."""
    if as_html:
        body = _html(sheet, stamped, began).encode()
        return RawPage(url=sheet.url, fetched_at=fetched_at, body=body, media_type="text/html; charset=utf-8")
    said = {
        "title": sheet.title,
        "text": "\n".join(sheet.lines),
        "published_at": stamped.raw,
        "byline": sheet.byline,
        "credit": sheet.credit,
        "language": sheet.language,
    }
    story = {key: value for key, value in said.items() if value is not None}
    body = json.dumps(story, ensure_ascii=False, sort_keys=True).encode()
    return RawPage(url=sheet.url, fetched_at=fetched_at, body=body, media_type=STORY_MEDIA_TYPE)


def _html(sheet: Sheet, stamped: Stamped, began: datetime) -> str:
    tongue, title, site = sheet.house.tongue, html.escape(sheet.title), html.escape(sheet.outlet.name)
    layout = zlib.crc32(f"{sheet.outlet.id}/layout".encode()) % LAYOUTS
    head, above = _dated(sheet, stamped, began, 1 if sheet.entries else layout)
    byline = f'<p class="byline">{tongue.by} {html.escape(sheet.byline)}</p>' if sheet.byline else ""
    credit = f'<p class="credit">{tongue.source}: {html.escape(sheet.credit)}</p>' if sheet.credit else ""
    more = ('<aside class="related"><ul><li><a href="/1">12</a></li><li><a href="/2">13</a></li></ul></aside>', "", "")[layout]  # fmt: skip
    return (
        f'<!doctype html><html lang="{tongue.code}"><head><meta charset="utf-8"><title>{title} | {site}</title>'
        f'<meta property="og:title" content="{title}"><meta property="og:site_name" content="{site}">{head}</head><body>'
        f'<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><main><article><h1>{title}</h1>{above}{byline}'
        f"{_body(sheet, began)}{credit}</article>{more}</main><footer>© {site}</footer></body></html>"
    )


def _dated(sheet: Sheet, stamped: Stamped, began: datetime, layout: int) -> tuple[str, str]:
    """What states the time: in the head, and above the text."""
    edited = (began + timedelta(minutes=sheet.edited)).isoformat() if sheet.edited is not None else None
    if layout == 1:
        story: dict[str, Any] = {
            "@context": "https://schema.org",
            "@type": "LiveBlogPosting" if sheet.entries else "NewsArticle",
            "headline": sheet.title,
            "datePublished": stamped.raw,
            "dateModified": edited,
            "liveBlogUpdate": _updates(sheet, began),
        }
        said = json.dumps({key: value for key, value in story.items() if value}, ensure_ascii=False)
        return f'<script type="application/ld+json">{said}</script>', ""
    if layout == 2 and stamped.raw:
        return "", f'<p class="date"><time datetime="{stamped.raw}">{stamped.raw[:10]}</time></p>'
    tags = {"article:published_time": stamped.raw, "article:modified_time": edited}
    return "".join(f'<meta property="{name}" content="{at}">' for name, at in tags.items() if at), ""


def _updates(sheet: Sheet, began: datetime) -> list[dict[str, Any]]:
    """The entries of a live page, newest first as such pages have them."""
    return [
        {
            "@type": "BlogPosting",
            "datePublished": (began + timedelta(minutes=minutes)).isoformat(),
            "articleBody": "\n".join(lines),
        }
        for minutes, lines in reversed(_entries(sheet))
    ]


def _entries(sheet: Sheet) -> list[tuple[int, list[str]]]:
    bounds = [*(start for start, _ in sheet.entries), len(sheet.lines)]
    return [
        (minutes, sheet.lines[a:b])
        for (a, b), (_, minutes) in zip(pairwise(bounds), sheet.entries, strict=True)
    ]


def _body(sheet: Sheet, began: datetime) -> str:
    before = sheet.lines[: sheet.entries[0][0]] if sheet.entries else sheet.lines
    parts = [_paragraphs(sheet, before)]
    for minutes, lines in reversed(_entries(sheet)):
        at = began + timedelta(minutes=minutes)
        local = at.astimezone(ZoneInfo(sheet.house.tongue.timezone))
        parts.append(
            f'<section class="entry"><h3><time datetime="{at.isoformat()}">{local:%H:%M}</time></h3>'
            f"{_paragraphs(sheet, lines)}</section>"
        )
    return "".join(parts)


def _paragraphs(sheet: Sheet, lines: list[str]) -> str:
    marked = [html.escape(line, quote=False) for line in lines]
    for words, url in sheet.links.items():
        marked = [line.replace(words, f'<a href="{url}">{words}</a>') for line in marked]
    return "".join(f"<p>{line}</p>" for line in marked)
