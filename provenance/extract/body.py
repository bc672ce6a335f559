"""The story's text out of the page."""

from __future__ import annotations

import re

import trafilatura
from lxml.etree import ParserError
from lxml.html import HtmlElement, HTMLParser, document_fromstring
from trafilatura.settings import Document

_PARSER = HTMLParser(collect_ids=False, encoding="utf-8", remove_comments=True, remove_pis=True)


def parsed(text: str) -> HtmlElement | None:
    """The page as a tree; None where there is nothing in it."""
    try:
        return document_fromstring(text.encode("utf-8", "replace"), parser=_PARSER)
    except (
        ParserError,
        ValueError,
        AssertionError,
    ):  # an empty document; lxml asserts on some broken doctypes
        return None


def _folded(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()


def story_text(tree: HtmlElement, *, title: str | None) -> str:
    """The story, one paragraph a line, without the headline at its top; empty where there is none."""
    document = trafilatura.bare_extraction(tree, include_comments=False, with_metadata=False)
    text = (document.text if isinstance(document, Document) else None) or ""
    lines = [" ".join(line.split()) for line in text.splitlines()]
    lines = [re.sub(r"^- (?=\S)", "", line) for line in lines if line]
    if lines and title and _folded(lines[0]) == _folded(title):
        lines = lines[1:]
    return "\n".join(lines)
