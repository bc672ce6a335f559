"""Small pieces of HTML and SVG in which nothing of a page can become markup.

Whatever reaches a reader's browser from here went through `element` or `join`: names and attribute
names are ours, every value and every child that is not already `Markup` is escaped.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from urllib.parse import urlsplit

from markupsafe import Markup, escape

EMPTY = Markup("")


def element(name: str, *children: object, **attributes: object) -> Markup:
    """One element with escaped attributes and children.

    Args:
        name: The element's name; ours, never taken from input.
        children: Text (escaped) or `Markup` (as it is).
        attributes: ``None`` and ``False`` leave an attribute out, ``True`` gives it without a value. A
            trailing underscore is dropped (``class_``), others become hyphens (``aria_label``).
    """
    stated = Markup("").join(
        Markup(" {}").format(_attribute(key))
        if value is True
        else Markup(' {}="{}"').format(_attribute(key), value)
        for key, value in attributes.items()
        if value is not None and value is not False
    )
    inner = join(children)
    return Markup("<{0}{1}>{2}</{0}>").format(name, stated, inner)


def join(pieces: Iterable[object], between: object = EMPTY) -> Markup:
    """The pieces one after the other, those that are not `Markup` escaped."""
    return escape(between).join(escape(piece) for piece in pieces)


def web_address(url: str | None) -> str | None:
    """The URL if a reader may follow it: http or https with a host, without control characters.

    ``javascript:``, ``data:`` and everything relative gives None, and so does what browsers and
    `urlsplit` might read differently (white space and control characters inside).
    """
    if not url or any(c.isspace() or not c.isprintable() for c in url) or "\\" in url:
        return None
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return None
    return url if parts.scheme.lower() in ("http", "https") and host else None


def host_of(url: str | None) -> str:
    """The host of a followable URL without ``www.``; empty where there is none."""
    safe = web_address(url)
    return (urlsplit(safe).hostname or "").removeprefix("www.") if safe else ""


def printable(text: str) -> str:
    """The text with white space made single blanks, and without control, bidi and escape characters.

    A title of a page may hold the sequences that recolour or rewrite a terminal, or turn the
    reading direction of what follows.
    """
    seen = "".join(" " if c.isspace() else c for c in text)
    kept = "".join(c for c in seen if unicodedata.category(c) not in ("Cc", "Cs", "Co") and c not in _BIDI)
    return " ".join(kept.split())


_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")


def _attribute(key: str) -> str:
    return key.removesuffix("_").replace("_", "-")
