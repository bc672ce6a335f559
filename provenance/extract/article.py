"""One page to one article: its story, and what the page states about it."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from htmldate import find_date
from lxml.html import HtmlElement

from provenance.extract import authors, body, creditlines, dates, live, metadata, walls
from provenance.extract.charset import is_mojibake, page_text
from provenance.extract.flow import letters
from provenance.extract.metadata import Head
from provenance.types import STORY_MEDIA_TYPE, Article, RawPage, Stamp

SAME_MOMENT = timedelta(minutes=1)
"""Pages print minutes of what their metadata states in seconds."""

_NUMBER = re.compile(r"[-−+]?[$€£¥₺]?\d(?:[\d.,:]*\d)?(?:\s?[%‰°€£₺])?")
"""Numbers with what changes their meaning; without it 1.5 million and 15 million have the same letters."""


def read_page(page: RawPage, *, timezone: str | None = None, language: str | None = None) -> Article:
    """Read the story of a page and what the page says about it.

    Args:
        page: The bytes as they came. Its ``fetched_at`` is the only clock.
        timezone: IANA name of the outlet's zone, for dates that state none.
        language: The outlet's language, where the page states none.

    Returns:
        An article, also of a page without a story: its text is then empty and its flags have ``no_text``.
    """
    if page.media_type == STORY_MEDIA_TYPE:
        return _story(page, timezone=timezone, language=language)
    text, doubtful = page_text(page.body, page.media_type)
    flags = ["charset_doubt"] if doubtful else []
    tree = body.parsed(text) if text.strip() else None
    if tree is None:
        return Article(url=page.url, text="", language=language, flags=(*flags, "no_text"))
    return _from_tree(tree, page, flags, timezone=timezone, language=language)


def _from_tree(
    tree: HtmlElement, page: RawPage, flags: list[str], *, timezone: str | None, language: str | None
) -> Article:
    """The article of a parsed page; ``flags`` are those of its bytes."""
    url = page.final_url or page.url
    head = metadata.head(tree, url)
    name, title, part = metadata.site_name(head), metadata.title(head), metadata.section(head)
    stated = metadata.author_names(head)
    known = body.Known(
        titles=tuple(text for text in (title, *head.headings, head.page_title) if text),
        description=metadata.description(head),
        authors=stated,
        labels=tuple(text for text in (name, part) if text),
    )
    story = body.story(tree, base_url=url, known=known)
    names = metadata.with_printed(stated, story.bylines, story.names, head)
    published, implausible = _published(head, tree, page, timezone)
    found = {
        "charset_doubt": "charset_doubt" not in flags and is_mojibake(story.text),
        "implausible_date": implausible,
        "consent": story.is_consent,
        "partial_text": story.is_cut,
        "script_only": not story.text and not story.is_consent and walls.is_shell(tree),
        "no_text": not story.text,
    }
    article = Article(
        url=page.url,
        text=story.text,
        canonical_url=metadata.canonical_url(head),
        title=title,
        description=metadata.description(head),
        authors=names,
        byline=authors.byline(story.bylines, (*metadata.stated_bylines(head), *story.names), names),
        credit=creditlines.stated_credit(
            (*metadata.stated_credits(head), *story.credits), metadata.publisher_forms(head)
        ),
        site_name=name,
        section=part,
        published=published,
        modified=_modified(head, page.fetched_at, timezone),
        language=metadata.language(head) or language,
        flags=(*flags, *metadata.flags(head, part), *(flag for flag, holds in found.items() if holds)),
        links=story.links,
        blocks=story.blocks,
        variants=metadata.variants(head),
    )
    # the data of a long page may list the latest updates only, its boxes may be without times
    parts = max(live.updates(head.story, story.text), story.parts, key=len)
    return _with_entries(article, parts, page.fetched_at, timezone)


def _with_entries(
    article: Article, parts: Sequence[live.Part], seen_at: datetime, timezone: str | None
) -> Article:
    """The article with the parts that have times of their own; then it is a live page, whatever it calls itself."""
    entries = live.entries(parts, article, seen_at=seen_at, timezone=timezone)
    if not entries:
        return article
    flags = (*article.flags, *(("live",) if "live" not in article.flags else ()))
    return replace(article, entries=entries, flags=flags)


def _published(
    head: Head, tree: HtmlElement, page: RawPage, timezone: str | None
) -> tuple[Stamp | None, bool]:
    """The time of publication, and whether the page stated one that cannot be."""
    stated = list(metadata.dates(head))
    if page.listing is not None and page.listing.published:
        of_sitemap = "sitemap" in page.listing.source_url.lower()
        stated.append((page.listing.published, "sitemap" if of_sitemap else "feed"))
    month_first = bool(timezone) and str(timezone).startswith("America/") and metadata.language(head) == "en"
    stamps = [
        s
        for raw, source in stated
        if (s := dates.stamp(raw, source, timezone=timezone, month_first=month_first))
    ]
    plausible = [s for s in stamps if dates.is_plausible(s, page.fetched_at)]
    implausible = bool(stamps) and stamps[0] not in plausible
    if not plausible:
        return _guessed_day(tree, page, timezone), implausible
    first = dates.sharpest(plausible)
    modified = _modified(head, page.fetched_at, timezone)
    if modified is not None and modified.at < first.at:
        # some systems swap the two; the time printed beside the headline then is the "modified" one
        printed = (s for s in plausible if s.source == "time-tag" and abs(s.at - modified.at) < SAME_MOMENT)
        return next(printed, first), implausible
    return first, implausible


def _guessed_day(tree: HtmlElement, page: RawPage, timezone: str | None) -> Stamp | None:
    """The day that htmldate finds in the address or the text of the page."""
    day = find_date(tree, original_date=True, url=page.url, max_date=page.fetched_at.date().isoformat())
    return dates.stamp(day, "htmldate", timezone=timezone) if day else None


def _modified(head: Head, seen_at: datetime, timezone: str | None) -> Stamp | None:
    stamps = (
        dates.stamp(raw, source, timezone=timezone) for raw, source in metadata.dates(head, modified=True)
    )
    return next((s for s in stamps if s is not None and dates.is_plausible(s, seen_at)), None)


def _story(page: RawPage, *, timezone: str | None, language: str | None) -> Article:
    """The article of a story that came as JSON. What is not of its type there counts as not said."""
    said = _said_in(page.body)
    text = said.get("text")
    lines = (" ".join(line.split()) for line in (text if isinstance(text, str) else "").splitlines())
    story = "\n".join(line for line in lines if line)
    stated = said.get("authors") or said.get("author")
    author_lines = [
        line for line in (stated if isinstance(stated, list) else [stated]) if isinstance(line, str)
    ]
    raw = said.get("published_at")
    published = dates.stamp(str(raw), "import", timezone=timezone) if raw else None
    flags = [] if story else ["no_text"]
    if published is not None and not dates.is_plausible(published, page.fetched_at):
        published, flags = None, [*flags, "implausible_date"]
    article = Article(
        url=page.url,
        text=story,
        canonical_url=_line(said, "canonical_url"),
        title=_line(said, "title"),
        description=_line(said, "description"),
        authors=tuple(name for line in author_lines for name in authors.names_in(line)),
        byline=_line(said, "byline"),
        credit=_line(said, "credit"),
        site_name=_line(said, "site_name"),
        section=_line(said, "section"),
        published=published,
        language=_line(said, "language") or language,
        flags=tuple(flags),
    )
    return _with_entries(article, live.under_clocks(story), page.fetched_at, timezone)


def _said_in(body: bytes) -> dict[str, Any]:
    text, _ = page_text(body, "application/json; charset=utf-8")
    try:
        said = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}


def _line(said: dict[str, Any], key: str) -> str | None:
    value = said.get(key)
    return " ".join(value.split()) or None if isinstance(value, str) else None


def same_story(old: Article, new: Article) -> bool:
    """Whether two readings of an article differ in nothing that was reported.

    Space, marks and letter case do not count, as drop caps and typesetting change them; a changed, added or
    removed word or number counts, in the title as in the text.
    """
    return _said(old.title or "") == _said(new.title or "") and _said(old.text) == _said(new.text)


def _said(text: str) -> tuple[str, list[str]]:
    return letters(text).casefold(), ["".join(number.split()) for number in _NUMBER.findall(text)]
