"""What a page says about itself in JSON-LD: the node of its story, whatever shape the page gave it."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from lxml.html import HtmlElement

Node = Mapping[str, Any]

STORY_TYPES = re.compile(r"(?:\w*Article|\w*NewsItem|\w*BlogPosting|Report|Review|\w*Posting)")
"""Types of schema.org for something written: ``NewsArticle``, ``ReportageNewsArticle``, ``LiveBlogPosting`` …"""

MAX_DEPTH = 4
"""How deep a story lies under the top: ``@graph``, then ``mainEntity`` of a ``WebPage``. Deeper are related ones."""

_FIELD = re.compile(
    r'"(headline|datePublished|dateModified|description|articleSection|inLanguage|@type)"\s*:\s*"((?:[^"\\]|\\.)*)"'
)
_WRAPPING = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*;?\s*$"
)
_TRAILING_COMMA = re.compile(r",\s*(?=[}\]])")


@dataclass(frozen=True, slots=True)
class LinkedData:
    """The nodes of a page in reading order with their depth, and those that have an ``@id``."""

    nodes: tuple[tuple[int, Node], ...]
    by_id: Mapping[str, Node]

    def resolved(self, value: Any) -> Any:
        """The node that a mere reference ``{"@id": …}`` points to; any other value as it is."""
        if isinstance(value, Mapping) and set(value) <= {"@id", "@type"} and "@id" in value:
            return self.by_id.get(str(value["@id"]), value)
        return value


def _parsed(script: str) -> Any:
    """The value of one script. Of a broken one, the plain fields that can still be read."""
    text = _WRAPPING.sub("", script).strip().rstrip(";")
    for attempt in (text, _TRAILING_COMMA.sub("", text)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    found: dict[str, str] = {}
    for key, value in _FIELD.findall(text):
        found.setdefault(key, value.replace('\\"', '"').replace("\\/", "/"))
    return found


def _walk(value: Any, depth: int) -> Iterator[tuple[int, Node]]:
    if isinstance(value, list):
        for one in value:
            yield from _walk(one, depth)
    elif isinstance(value, dict) and depth <= MAX_DEPTH:
        yield depth, value
        for one in value.values():
            if isinstance(one, dict | list):
                yield from _walk(one, depth + 1)


def linked_data(tree: HtmlElement) -> LinkedData:
    """All JSON-LD of a page. Scripts that are no JSON give what can be read of them, never an error."""
    nodes: list[tuple[int, Node]] = []
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "").lower() and script.text:
            nodes.extend(_walk(_parsed(script.text), 0))
    by_id: dict[str, Node] = {}
    for _, node in nodes:
        key = node.get("@id")
        if isinstance(key, str) and len(node) > len(by_id.get(key, {})):
            by_id[key] = node
    return LinkedData(tuple(nodes), by_id)


def types(node: Node) -> tuple[str, ...]:
    """The node's types without their vocabulary: ``https://schema.org/NewsArticle`` is ``NewsArticle``."""
    value = node.get("@type")
    names = value if isinstance(value, list) else [value]
    return tuple(re.split(r"[/#:]", name)[-1] for name in names if isinstance(name, str))


def string(value: Any) -> str | None:
    """A stated text in one line, entities resolved; of a list its first, of a node its name."""
    if isinstance(value, list):
        return next((found for one in value if (found := string(one))), None)
    if isinstance(value, Mapping):
        return string(value.get("name") or value.get("@value"))
    if not isinstance(value, str):
        return None
    return " ".join(html.unescape(html.unescape(value)).split()) or None


def story(data: LinkedData, headlines: Sequence[str]) -> Node | None:
    """The node that is the page's own story, not one of the related ones that pages list beside it.

    Args:
        data: The page's linked data.
        headlines: What the page's own heading and title say, to tell the story from others.
    """
    wanted = {_folded(line) for line in headlines if line}

    def rank(entry: tuple[int, Node]) -> tuple[bool, int, int]:
        depth, node = entry
        headline = string(node.get("headline")) or string(node.get("name")) or ""
        fields = sum(
            key in node for key in ("headline", "datePublished", "author", "articleBody", "mainEntityOfPage")
        )
        return _folded(headline) in wanted, -depth, fields

    written = [entry for entry in data.nodes if any(STORY_TYPES.fullmatch(t) for t in types(entry[1]))]
    if not written:
        untyped = [entry for entry in data.nodes if "headline" in entry[1] and "datePublished" in entry[1]]
        return max(untyped, key=rank)[1] if untyped else None
    return max(written, key=rank)[1]


def web_page(data: LinkedData) -> Node | None:
    """The node of the page itself, which has dates and a language where the story has none."""
    return next((n for d, n in data.nodes if d <= 2 and any(t.endswith("WebPage") for t in types(n))), None)


def _folded(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()
