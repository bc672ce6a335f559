"""Pages saved by hand or by another program: one HTML file each."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

from lxml import etree

from fetchers.encoding import gunzipped
from provenance.errors import BadInput, FetchError
from provenance.types import RawPage
from provenance.urls import is_web

_SAVED_FROM = re.compile(rb"<!--\s*saved from url=\(\d+\)\s*(\S+?)\s*-->")
"""The comment that browsers put on top of a page they save, with the length of the address."""
_HEAD = 1 << 18
"""Bytes looked at for the page's own address."""


def page(path: Path, max_bytes: int) -> RawPage:
    """The page in a saved file, under the address it was saved from.

    That is the address in the browser's "saved from" comment, else what the page says of itself
    (``rel=canonical``, ``og:url``), else the file's own ``file:`` address. Its time is the file's.

    Raises:
        BadInput: It is too large, or a damaged gzip file.
    """
    body = _body(path, max_bytes)
    return RawPage(
        url=_address(body[:_HEAD]) or path.resolve().as_uri(),
        fetched_at=datetime.fromtimestamp(int(path.stat().st_mtime), UTC),
        body=body,
    )


def _body(path: Path, max_bytes: int) -> bytes:
    if path.stat().st_size > max_bytes:
        raise BadInput(str(path), f"is larger than {max_bytes} bytes")
    body = path.read_bytes()
    if path.suffix.lower() != ".gz":
        return body
    try:
        return gunzipped(str(path), body, max_bytes)
    except FetchError as error:
        raise BadInput(str(path), error.why) from error


def _address(head: bytes) -> str | None:
    saved = _SAVED_FROM.search(head)
    stated = [saved[1].decode("utf-8", "replace")] if saved else []
    try:
        page = etree.fromstring(head, etree.HTMLParser(recover=True, no_network=True))
    except etree.XMLSyntaxError:  # nothing in it
        page = None
    if page is not None:
        for path in ("//link[@rel='canonical']/@href", "//meta[@property='og:url']/@content"):
            found = page.xpath(path)
            stated += [str(value).strip() for value in found] if isinstance(found, list) else []
    return next((url for url in stated if is_web(url)), None)
