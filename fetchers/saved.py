"""Pages saved by hand or by another program: one HTML file each."""

from __future__ import annotations

import re
from datetime import datetime
from typing import BinaryIO

from lxml import etree

from fetchers.encoding import gunzipped
from provenance.errors import BadInput, FetchError
from provenance.types import RawPage
from provenance.urls import is_web

_SAVED_FROM = re.compile(rb"<!--\s*saved from url=\(\d+\)\s*(\S+?)\s*-->")
"""The comment that browsers put on top of a page they save, with the length of the address."""
_LOOKED_AT = 1 << 12
"""Bytes by which a page is told from a picture."""
_TEXT = bytes(c for c in range(256) if c >= 32 or c in b"\t\n\v\f\r\x1b")
"""What text is made of; the escape begins another alphabet in Japanese encodings."""
MOST_CONTROLS = 0.02
"""Share of other bytes: a text has hardly one, chance has one in ten."""
WIDE = 0.1
"""Share of zero bytes from which it may be UTF-16, whose letters hold control characters; chance has one in 256."""
_HEAD = 1 << 18
"""Bytes looked at for the page's own address."""


def page(file: BinaryIO, name: str, changed: datetime, max_bytes: int, *, address: str | None) -> RawPage:
    """The page in a saved file, under the address it was saved from.

    That is the address in the browser's "saved from" comment, else what the page says of itself
    (``rel=canonical``, ``og:url``), else ``address``.

    Args:
        file: HTML, or gzip where its name says so.
        name: What errors call it.
        changed: When it was saved: the page was seen then.
        max_bytes: Of the page, unpacked.
        address: The file's own ``file:`` address; None where it has none.

    Raises:
        BadInput: It is too large, a damaged gzip file, no text, or has no address.
    """
    body = _body(file, name, max_bytes)
    if _is_binary(body[:_LOOKED_AT]):
        raise BadInput(name, "is no page: it is full of control characters, as pictures and programs are")
    url = _address(body[:_HEAD]) or address
    if url is None:
        raise BadInput(name, "does not say which address it is of; save it as a file that ends in .html")
    return RawPage(url=url, fetched_at=changed, body=body)


def _body(file: BinaryIO, name: str, max_bytes: int) -> bytes:
    body = file.read(max_bytes + 1)
    if len(body) > max_bytes:
        raise BadInput(name, f"is larger than {max_bytes} bytes")
    if not name.lower().endswith(".gz"):
        return body
    try:
        return gunzipped(name, body, max_bytes)
    except FetchError as error:
        raise BadInput(name, error.why) from error


def _is_binary(head: bytes) -> bool:
    """Whether these bytes are no text in any encoding that pages have."""
    if head.count(0) > WIDE * len(head):
        return False  # two bytes a character
    return len(head.translate(None, _TEXT)) > MOST_CONTROLS * len(head)


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
