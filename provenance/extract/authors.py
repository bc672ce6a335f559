"""Author lines: which names stand in them, and which strings are no names."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence
from typing import Any

from provenance.extract.jsonld import LinkedData, string

MAX_NAME = 60
"""Characters; longer strings in author fields are biographies or sentences."""

_LEAD = re.compile(
    r"^(?:(?:written|posted|published|words|text|story|report)\s+)?(?:by|von|vom|par|por|di|de|da|door|av|af|przez|yazan|text)\b\s*:?\s+"
    r"|^(?:text|autor(?:in)?|author|autore|auteur|yazar|haber|muhabir|redaktion|责任编辑|编辑)\s*[::]\s*",
    re.IGNORECASE,
)
_AND = re.compile(r"\s*(?:;|\||•|·|\s[/–-]\s|\s&\s|\s(?:and|und|et|y|e|ve|och|og|en|i)\s)\s*")
_COMMA = re.compile(r"\s*[,、,]\s*")
_NOT_A_NAME = re.compile(
    r"https?:|www\.|@|^\W*$|^\d+$|^\W*(?:admin|null|none|undefined|nan|unknown|editor|staff)\W*$",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"\b(?:editor|reporter|correspondent|journalist|writer|columnist|producer|contributor|redakteur(?:in)?|"
    r"korrespondent(?:in)?|journaliste|redactora?|periodista|muhabiri|giornalista|dziennikarz|bureau chief)s?\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"[^\W\d_][\w.'’‐-]*(?:\s+[\w.'’‐-]+){1,4}")


def is_full_name(text: str) -> bool:
    """Whether a text has the form of a person's whole name: two to five words, at least two of them capitalised."""
    return (
        bool(_NAME.fullmatch(text))
        and not re.search(r"\d", text)
        and sum(word[0].isupper() for word in text.split()) >= 2
    )


def _without_site(text: str) -> str:
    return re.split(r"\s+https?://|\s+[\w.]+@[\w.]+", text)[0].strip()


def names_in(line: str) -> tuple[str, ...]:
    """The names in one author string, in its order.

    "By Ada Lane and Bo Reed, political editors" has two. A string is cut at "and" or a comma only where
    full names stand on both sides: "Le Courant et AFP" stays one.
    """
    text = " ".join(html.unescape(re.sub(r"<[^>]+>", " ", line)).split())
    text = _without_site(_LEAD.sub("", text)).strip(" ,;|·•-–")
    if not text or _NOT_A_NAME.search(text):
        return ()
    parts = [part for part in _AND.split(text) if part]
    if len(parts) > 1 and not all(is_full_name(_COMMA.split(part)[0]) for part in parts):
        parts = [text]
    names: list[str] = []
    for part in parts:
        pieces = _COMMA.split(part)
        names += pieces if all(is_full_name(piece) for piece in pieces) else [_without_role(part, pieces)]
    return tuple(name for name in names if name and len(name) <= MAX_NAME)


def _without_role(part: str, pieces: Sequence[str]) -> str:
    """``part`` without the role, place or employer that follows a name after a comma."""
    if len(pieces) > 1 and is_full_name(pieces[0]):
        return pieces[0]
    kept = [piece for piece in pieces if not _ROLE.search(piece)]
    return ", ".join(kept) if kept else part


def people_in(line: str) -> tuple[str, ...]:
    """The full names in a printed line, whatever else stands in it beside them."""
    names = (name.strip() for whole in names_in(line) for name in _AND.split(whole))
    return tuple(name for name in names if is_full_name(name))


_NOT_THE_LINE = re.compile(
    r"\s*(?:\b(?:published|updated|posted|veröffentlicht|publié|publicado|güncelleme|yayınlan\w*)\b|[|•·—–]\s*(?=\w+\.?\s\d)|\b\d{1,2}(?:[.:/]\d|\.?\s+[^\W\d_]{3,}\.?\s+\d{4})|[^\W\d_]{3,}\.?\s+\d{1,2},?\s+\d{4}).*$",
    re.IGNORECASE,
)


def byline(printed: Sequence[str], stated: Sequence[str], names: Sequence[str]) -> str | None:
    """The byline as printed, without the date that follows it on some pages.

    Args:
        printed: Lines marked as bylines, in reading order.
        stated: Bylines of the metadata.
        names: The authors; a line that has one of them is preferred, then one that begins as bylines do.
    """
    shown = [text for line in printed if (text := _NOT_THE_LINE.sub("", line).strip(" ,|•·—–-"))]
    named = (text for text in shown if any(name.casefold() in text.casefold() for name in names))
    opened = (text for text in shown if _LEAD.match(text))
    others = (*stated, *(shown if not names else ()))
    return next(named, None) or next(opened, None) or next(iter(others), None)


def _unique(names: Iterable[str]) -> tuple[str, ...]:
    seen: dict[str, str] = {}
    for name in names:
        seen.setdefault(name.casefold(), name)
    return tuple(seen.values())


def stated_names(value: Any, data: LinkedData) -> tuple[str, ...]:
    """The names that a JSON-LD ``author`` value gives: text, nodes, references to nodes, or lists of them."""
    if isinstance(value, list):
        return _unique(name for one in value for name in stated_names(one, data))
    line = string(data.resolved(value))
    return names_in(line) if line else ()


def is_slug(name: str) -> bool:
    """Whether a name is only the account or address part of one: ``ada-lane``, ``alane``."""
    return " " not in name and name == name.lower() and name.isascii() and "." not in name


def best_names(candidates: Iterable[Sequence[str]], publisher: Sequence[str]) -> tuple[str, ...]:
    """The first candidate with names; one that only names the publisher or an account yields to a person's.

    Args:
        candidates: Author lists, the most trusted first.
        publisher: Forms of the publisher's name: the site's name, its host.
    """
    own = {re.sub(r"\W+", "", form).casefold() for form in publisher if form}
    found: list[tuple[str, ...]] = []
    for candidate in candidates:
        names = _unique(candidate)
        if names and not all(is_slug(name) or re.sub(r"\W+", "", name).casefold() in own for name in names):
            return names
        found += [names] if names else []
    named = [names for names in found if not all(is_slug(name) for name in names)]
    return (named or found or [()])[0]
