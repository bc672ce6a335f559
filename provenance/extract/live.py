"""Live pages: which part of the text stands under which time.

A page that is added to all day is published once. What it says at 14:05 was not out with its headline at
08:00, so each entry keeps the time that is printed for it: in linked data (``liveBlogUpdate``), in a
``time`` element of its box or heading, or as a bare clock on a line of its own.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import accumulate, groupby
from typing import Any
from zoneinfo import ZoneInfo

from lxml.html import HtmlElement

from provenance.extract import dates, jsonld
from provenance.extract.flow import Flow, Place, block_of, letters, spots
from provenance.extract.lines import Line
from provenance.types import Article, Entry, Span, Stamp

MIN_ENTRIES = 3
"""Times on a page that does not call itself live from which it may be: a story has one or two, of its printing."""
LIVE_SHARE = 0.5
"""Share of the letters of a story that stand under such times: teasers and comments have times as well."""
BOXED_SHARE = 0.5
"""Share of the times whose own box holds lines of the story from which boxes, not headings, part the entries."""
KNOWN_BY = 40
"""Letters by which an entry of linked data is found in the text: a line of so many is found by itself."""
MAX_TIME = 60
"""Letters and digits of a printed time with its day, zone and what was done then."""
OPEN_FOR = timedelta(days=1)
"""How long a live page is taken to run where nothing says when it was last changed: a bare clock names no day."""
TWICE = timedelta(days=2)
"""In so long each clock has shown each time twice at least, so a bare one names no day; some pages run for years."""

_CLOCK = re.compile(
    r"(?:[^\W\d_]{2,12}:?\s+)?(\d{1,2}[:.h]\d{2}(?:\s*[ap]\.?m\b\.?)?)(?:\s*uhr|\s*h)?(?:\s*\(?[A-Z]{2,5}\)?)?",
    re.IGNORECASE,
)
"""``14:05``, ``14.05 Uhr``, ``2:05pm BST``, ``Updated 14:05 GMT``, ``14h05``; a day needs no reading twice."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the story and the time printed for it, unread."""

    span: Span
    raw: str
    source: str


@dataclass(frozen=True, slots=True)
class _Mark:
    """A printed time: the element that has it, and where its letters stand in the page."""

    element: HtmlElement
    raw: str
    source: str
    at: int


# --- from the page ----------------------------------------------------------------------------


def parts(lines: Sequence[Line], flow: Flow) -> tuple[Part, ...]:
    """The parts of a story under printed times, in reading order; none where the page is no list of entries.

    Args:
        lines: The story's lines as they are kept, one paragraph each.
        flow: The page they stand in.
    """
    marks = list(_marks(flow))
    if len(marks) < MIN_ENTRIES:
        return ()
    under = _boxed(lines, marks, flow) or _headed(lines, marks)
    told = [letters(line.text) for line in lines]
    covered = sum(len(text) for text, mark in zip(told, under, strict=True) if mark is not None)
    times = {mark.raw for mark in under if mark is not None}
    if len(times) < MIN_ENTRIES or covered < LIVE_SHARE * sum(map(len, told)):
        return ()
    return tuple(_stretches([line.text for line in lines], under))


def _marks(flow: Flow) -> Iterator[_Mark]:
    """The printed times of a page: ``time`` elements, and blocks that hold nothing but a clock."""
    seen: set[HtmlElement] = set()
    for owner, start, end in flow.owners(Place(0, len(flow.letters))):
        if end - start > MAX_TIME or flow.letters[start:end].isalpha():
            continue
        near = (owner, *(e for e, _ in zip(owner.iterancestors(), range(2), strict=False)))
        stated = next((e for e in near if e.tag == "time"), None)
        element = block_of(owner) if stated is None else stated
        if element in seen:
            continue
        seen.add(element)
        text = " ".join(element.text_content().split())
        if stated is not None:
            yield _Mark(element, stated.get("datetime") or text, "time-tag", start)
        elif is_clock(text):
            yield _Mark(element, text, "heading", start)


def is_clock(line: str) -> bool:
    """Whether a line is a time of day and nothing else."""
    return bool(_CLOCK.fullmatch(line))


def _boxed(lines: Sequence[Line], marks: Sequence[_Mark], flow: Flow) -> list[_Mark | None] | None:
    """For each line the time whose box it stands in; None where the boxes hold little of the story."""
    times_in = Counter(e for mark in marks for e in mark.element.iterancestors())
    by_box = {}
    for mark in marks:
        alone = [e for e in mark.element.iterancestors() if times_in[e] == 1]
        if alone:  # the widest box that has no other time in it
            by_box[alone[-1]] = mark
    under = [
        None
        if line.place is None
        else next((by_box[e] for e in _around(flow.block(line.place)) if e in by_box), None)
        for line in lines
    ]
    holding = {id(mark) for mark in under if mark is not None}
    return under if len(holding) >= BOXED_SHARE * len(marks) else None


def _around(element: HtmlElement) -> Iterator[HtmlElement]:
    yield element
    yield from element.iterancestors()


def _headed(lines: Sequence[Line], marks: Sequence[_Mark]) -> list[_Mark | None]:
    """For each line the time that it stands under: of several side by side the first, for the next say "updated"."""
    under: list[_Mark | None] = []
    begins = [mark.at for mark in marks]
    nearest = -1
    current: _Mark | None = None
    for line in lines:
        above = bisect_right(begins, line.place.start) - 1 if line.place is not None else nearest
        if above > nearest:
            first = above
            while first - 1 > nearest and _are_beside(marks[first - 1], marks[first]):
                first -= 1
            current, nearest = marks[first], above
        under.append(current)
    return under


def _are_beside(a: _Mark, b: _Mark) -> bool:
    return a.element.getparent() is b.element.getparent()


def _stretches(lines: Sequence[str], under: Sequence[_Mark | None]) -> Iterator[Part]:
    """The runs of lines under one time, as stretches of the lines joined by newlines."""
    starts = [0, *accumulate(len(line) + 1 for line in lines)]
    for _, run in groupby(range(len(lines)), key=lambda i: id(under[i])):
        here = list(run)
        mark = under[here[0]]
        if mark is not None:
            end = starts[here[-1]] + len(lines[here[-1]])
            yield Part(Span(start=starts[here[0]], end=end), mark.raw, mark.source)


# --- from linked data, and from text ----------------------------------------------------------


def updates(node: Mapping[str, Any], text: str) -> tuple[Part, ...]:
    """The parts of the text that the linked data of a live page lists as its updates.

    An entry reaches from where its headline or body begins to the next one that is found.
    """
    listed = node.get("liveBlogUpdate")
    if listed is None:
        return ()
    known: list[tuple[str, list[str]]] = []
    for update in listed if isinstance(listed, list) else [listed]:
        if not isinstance(update, Mapping) or (raw := jsonld.string(update.get("datePublished"))) is None:
            continue
        fields = (jsonld.string(update.get(key)) for key in ("headline", "articleBody"))
        known.append((raw, [letters(field)[:KNOWN_BY] for field in fields if field]))
    places = _places(text, {words for _, wanted in known for words in wanted if words})
    found: dict[int, str] = {}
    for raw, wanted in known:
        begins = [places[words] for words in wanted if words in places]
        if begins:
            found.setdefault(min(begins), raw)
    begins = sorted(found)
    ends = [*begins, len(text)][1:]
    return tuple(
        Part(Span(start=begin, end=begin + len(text[begin:end].rstrip())), found[begin], "json-ld")
        for begin, end in zip(begins, ends, strict=True)
    )


def _places(text: str, wanted: Collection[str]) -> Mapping[str, int]:
    """Where in the text each of these begins, by its letters, at a word; short of `KNOWN_BY` only what begins once.

    One look at each word, however many are wanted: a page of some years lists thousands.
    """
    lengths: dict[str, set[int]] = defaultdict(set)
    head = min(map(len, wanted), default=0)
    for words in wanted:
        lengths[words[:head]].add(len(words))
    told, at = letters(text), spots(text)
    found: dict[str, list[int]] = defaultdict(list)
    for i, place in enumerate(at):
        if place and text[place - 1].isalnum():
            continue
        for length in lengths.get(told[i : i + head], ()):
            words = told[i : i + length]
            if words in wanted:
                found[words].append(place)
    return {words: places[0] for words, places in found.items() if len(words) == KNOWN_BY or len(places) == 1}


def under_clocks(text: str) -> tuple[Part, ...]:
    """The parts of a text that came without a page, each under a line that is only a clock."""
    lines = text.split("\n")
    starts = [0, *accumulate(len(line) + 1 for line in lines)]
    clocks = [i for i, line in enumerate(lines) if is_clock(line)]
    if len({lines[i] for i in clocks}) < MIN_ENTRIES:
        return ()
    ends = [*clocks[1:], len(lines)]
    return tuple(
        Part(Span(start=starts[i + 1], end=starts[end] - 1), lines[i], "heading")
        for i, end in zip(clocks, ends, strict=True)
        if "".join(lines[i + 1 : end])
    )


# --- their times ------------------------------------------------------------------------------


def entries(
    found: Sequence[Part], article: Article, *, seen_at: datetime, timezone: str | None
) -> tuple[Entry, ...]:
    """The parts whose time can be read and be true, with it.

    The time of the page itself, printed above its first entry, is that of no entry.

    Args:
        found: In reading order.
        article: The page, for the days on which a bare clock may be.
        seen_at: When the page was fetched.
        timezone: IANA name of the outlet's zone, for times that state none.
    """
    of_page = {stamp.at for stamp in (article.published, article.modified) if stamp is not None}
    answer = []
    for i, part in enumerate(found):
        stamp = _stamp(part, article, seen_at, timezone)
        if stamp is None or not dates.is_plausible(stamp, seen_at):
            continue
        if not (i == 0 and part.source == "time-tag" and stamp.at in of_page):
            answer.append(Entry(span=part.span, published=stamp))
    return tuple(answer)


def _stamp(part: Part, article: Article, seen_at: datetime, timezone: str | None) -> Stamp | None:
    """The time of a part; a bare clock is read on the one day on which the page ran, else not at all."""
    clock = _CLOCK.fullmatch(part.raw.strip())
    if clock is None:
        return dates.stamp(part.raw, part.source, timezone=timezone)
    opened = article.published
    if opened is None:
        return None
    begin = opened.at.replace(second=0, microsecond=0)
    until = article.modified.at if article.modified is not None else begin + OPEN_FOR
    until = min(max(until, begin), seen_at)
    if until - begin > TWICE:
        return None
    local = begin.astimezone(ZoneInfo(timezone)) if timezone else begin
    days = (local + timedelta(days=n) for n in range(-1, (until - begin).days + 3))
    read = (
        dates.stamp(f"{day.day}.{day.month}.{day.year} {part.raw.strip()}", part.source, timezone=timezone)
        for day in days
    )
    possible = {s.at: s for s in read if s is not None and begin <= s.at <= until}
    if len(possible) != 1:
        return None
    stamp = next(iter(possible.values()))
    return Stamp(at=stamp.at, raw=part.raw, source=part.source, precision="minute", zone=stamp.zone)
