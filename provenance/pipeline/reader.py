"""How pages are read: here, or in a process of its own where a page can at worst cost that process."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from provenance.confined import Do
from provenance.errors import Overrun, UnreadablePage
from provenance.extract.article import read_page
from provenance.types import STORY_MEDIA_TYPE, Article, RawPage

Read = Callable[[RawPage, str | None, str | None], Article]
"""Reads a page, given its outlet's time zone and language; raises UnreadablePage."""


def read_here(page: RawPage, timezone: str | None, language: str | None) -> Article:
    """Read a page in this process, without bounds."""
    return read_page(page, timezone=timezone, language=language)


def reading_by(do: Do, read: Read = read_here) -> Read:
    """Reads pages as ``read`` does, where ``do`` does it; ``read`` must be importable by name."""
    return partial(_read_by, do, read)


def _read_by(do: Do, read: Read, page: RawPage, timezone: str | None, language: str | None) -> Article:
    if page.media_type == STORY_MEDIA_TYPE:
        return read_here(page, timezone, language)  # came as text: there is nothing to parse
    try:
        return do(read, page, timezone, language)
    except Overrun as error:
        raise UnreadablePage(page.url, str(error)) from error
