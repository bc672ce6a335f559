"""JSON Lines: pages or plain stories that somebody else collected, one a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import BinaryIO

from provenance.errors import BadLine
from provenance.types import STORY_MEDIA_TYPE, RawPage
from provenance.urls import is_web

ABOUT_THE_PAGE = frozenset(("fetched_at", "outlet", "status"))
"""Keys that say how a story was come by; they are not part of what is kept as the story."""


def pages(file: BinaryIO, name: str, changed: datetime, max_bytes: int) -> Iterator[RawPage | BadLine]:
    """Yield the page of each line, or what is wrong with the line.

    A line is an object with ``url`` and either ``html`` or ``text``; with ``text``, ``title`` and ``published_at``
    say the rest. ``fetched_at``, ``outlet`` and ``status`` are optional. A time without a zone is UTC. Where
    ``fetched_at`` is missing, the file's own time of change stands in: by then the page
    had been seen. Empty lines are passed over.

    Args:
        file: In UTF-8, with or without a byte order mark.
        name: What errors call it.
        changed: Its time of change.
        max_bytes: For one line, twice over, since a page in JSON is longer than by itself.
    """
    for number, line in enumerate(_lines(file, 2 * max_bytes), 1):
        if line is not None and not line.strip():
            continue
        where = f"{name}:{number}"
        try:
            if line is None:
                raise BadLine(where, f"is longer than {2 * max_bytes} bytes")
            yield _page(where, line, changed)
        except BadLine as error:
            yield error


def _lines(file: BinaryIO, max_bytes: int) -> Iterator[bytes | None]:
    """The lines of a file; None for one that is too long, which is passed over without being held."""
    while line := file.readline(max_bytes + 1):
        if len(line) <= max_bytes:
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = file.readline(max_bytes)
        yield None


def _page(where: str, line: bytes, changed: datetime) -> RawPage:
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise BadLine(where, f"is not UTF-8: {error.reason} at byte {error.start}") from error
    except ValueError as error:
        raise BadLine(where, f"is not JSON: {error}") from error
    except RecursionError as error:
        raise BadLine(where, "is nested too deeply") from error
    if not isinstance(row, dict):
        raise BadLine(where, 'is not a JSON object; wanted is {"url": …, "html": …} or {"url": …, "text": …}')
    url = row.get("url")
    if not isinstance(url, str) or not is_web(url):
        raise BadLine(where, f"has no web address as its `url`: {str(url)[:80]!r}")
    outlet, status = row.get("outlet"), row.get("status")
    if not (outlet is None or isinstance(outlet, str)):
        raise BadLine(where, "has an `outlet` that is not a text")
    if not (status is None or (isinstance(status, int) and 100 <= status <= 999)):
        raise BadLine(where, "has a `status` that is no HTTP status, such as 200")
    if isinstance(row.get("html"), str):
        body, media_type = row["html"].encode("utf-8", "replace"), "text/html; charset=utf-8"
    elif isinstance(row.get("text"), str):
        body, media_type = _story(row), STORY_MEDIA_TYPE
    else:
        raise BadLine(where, "has neither `html` nor `text`")
    return RawPage(
        url=url,
        fetched_at=_moment(where, row.get("fetched_at"), changed),
        body=body,
        media_type=media_type,
        status=status,
        outlet_id=outlet or None,
    )


def _story(row: dict[str, object]) -> bytes:
    """The story in one spelling, so that the same story in another order or at another time is the same bytes."""
    story = {key: value for key, value in row.items() if key not in ABOUT_THE_PAGE and value is not None}
    return json.dumps(story, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode(
        "utf-8", "replace"
    )


def _moment(where: str, value: object, missing: datetime) -> datetime:
    if value is None or value == "":
        return missing
    try:
        moment = datetime.fromisoformat(str(value))
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError) as error:
        raise BadLine(where, f"has a `fetched_at` that is no ISO 8601 time: {str(value)[:60]!r}") from error
