"""What changed a verdict, in a sentence: worked out from what it and the one before it rest on."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from db.codec import packed
from provenance.render.phrases import counted, listed
from provenance.types import Grounds

FIRST = "First verdict on it"
ELSEWHERE = "What is known of its sources changed"
"""Nothing of its own changed: an outlet that it names came into the collection, or one became known."""

_NAMED = 3
"""Outlets named in one part of a cause."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """Grounds as they are kept with a verdict; ``newest`` is the newest article of the collection then."""

    grounds: Grounds
    newest: int


def packed_grounds(grounds: Grounds, newest: int) -> str:
    """The column of a verdict that holds its grounds."""
    articles = [[article_id, seq] for article_id, seq in sorted(grounds.articles.items())]
    return packed({"articles": articles, "reader": grounds.reader, "rules": grounds.rules, "newest": newest})


def read_grounds(column: str | None) -> Kept | None:
    """What `packed_grounds` packed; None for a verdict of before they were kept."""
    if column is None:
        return None
    kept = json.loads(column)
    grounds = Grounds(articles=dict(kept["articles"]), reader=kept["reader"], rules=kept["rules"])
    return Kept(grounds=grounds, newest=kept["newest"])


def cause_of(before: Kept | None, now: Grounds, outlets: Mapping[int, str], *, is_first: bool) -> str:
    """What changed since the verdict before.

    Args:
        before: What that one rested on; None where there is none or nobody kept it.
        now: What this one rests on.
        outlets: Names of the outlets of all articles of both, by article.
        is_first: No verdict came before.
    """
    if is_first:
        return f"{FIRST}, from {counted(len(now.articles), 'article')}."
    if before is None:
        return "It was judged again after an upgrade."
    was = before.grounds
    came = now.articles.keys() - was.articles.keys()
    parts = [
        _of("A new article has it", {a for a in came if a > before.newest}, outlets),
        _of("An article collected before is now seen to have it", {a for a in came if a <= before.newest}, outlets),
        _of("An article has it no more", was.articles.keys() - now.articles.keys(), outlets),
        _of("An article has a new version", _edited(was, now), outlets),
        "Articles were read by another reader" if now.reader != was.reader else "",
        "The rules that judge it changed" if now.rules != was.rules else "",
    ]  # fmt: skip
    said = "; ".join(
        part if i == 0 else part[0].lower() + part[1:] for i, part in enumerate(filter(None, parts))
    )
    return f"{said or ELSEWHERE}."


def _edited(was: Grounds, now: Grounds) -> Collection[int]:
    return {a for a, seq in now.articles.items() if was.articles.get(a, seq) != seq}


def _of(words: str, articles: Collection[int], outlets: Mapping[int, str]) -> str:
    """The words with the outlets of the articles; nothing where there are none."""
    if not articles:
        return ""
    names: Sequence[str] = sorted({outlets.get(a, f"article {a}") for a in articles})
    return f"{words} ({listed(names, most=_NAMED + 1)})"
