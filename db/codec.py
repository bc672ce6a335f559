"""Values to columns and back. Times are text, ISO 8601 in UTC ending in ``Z``; lists are JSON.

A fraction of a second is written where there is one. Text that no UTF-8 file can hold (a lone
surrogate, which a page's broken escapes can bring) is stored with U+FFFD in its place: the only
difference between what goes in and what comes back.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from provenance.types import (
    Article,
    Citation,
    Correction,
    Entry,
    Link,
    Mention,
    Setting,
    Span,
    Stamp,
    StoredVersion,
)

Row = sqlite3.Row


def moment(at: datetime | None) -> str | None:
    """``2019-04-10T06:00:00Z``, or None."""
    return None if at is None else at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def read_moment(text: str | None) -> datetime | None:
    """The aware time of a column."""
    return None if text is None else datetime.fromisoformat(text)


def must_moment(text: str) -> datetime:
    """The aware time of a column that is never null."""
    return datetime.fromisoformat(text)


def storable(text: str) -> str:
    """The text with lone surrogates replaced one for one, so that offsets stay right."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)
    return text


def maybe(text: str | None) -> str | None:
    """``storable``, or None."""
    return None if text is None else storable(text)


def packed(value: object) -> str:
    """Compact JSON, in the same order every time."""
    return storable(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def spans(pairs: Sequence[Span]) -> str:
    """``[[start,end],…]``."""
    return packed([[s.start, s.end] for s in pairs])


def read_spans(text: str) -> tuple[Span, ...]:
    """The spans of a column."""
    return tuple(Span(start=a, end=b) for a, b in json.loads(text))


def _stamp(prefix: str, stamp: Stamp | None) -> dict[str, str | None]:
    return {
        f"{prefix}_at": moment(stamp.at) if stamp else None,
        f"{prefix}_precision": stamp.precision if stamp else None,
        f"{prefix}_raw": storable(stamp.raw) if stamp else None,
        f"{prefix}_source": stamp.source if stamp else None,
        f"{prefix}_zone": stamp.zone if stamp else None,
    }


def read_stamp(row: Row, prefix: str) -> Stamp | None:
    """The stated time that the columns with this prefix hold."""
    if row[f"{prefix}_at"] is None:
        return None
    return Stamp(
        at=must_moment(row[f"{prefix}_at"]),
        raw=row[f"{prefix}_raw"],
        source=row[f"{prefix}_source"],
        precision=row[f"{prefix}_precision"],
        zone=row[f"{prefix}_zone"],
    )


def article_columns(article: Article) -> dict[str, str | None]:
    """The columns of ``article_version`` that hold the article itself."""
    return {
        "url": storable(article.url),
        "canonical_url": maybe(article.canonical_url),
        "title": maybe(article.title),
        "text": storable(article.text),
        "description": maybe(article.description),
        "authors": packed(article.authors),
        "byline": maybe(article.byline),
        "credit": maybe(article.credit),
        "site_name": maybe(article.site_name),
        "section": maybe(article.section),
        "language": maybe(article.language),
        **_stamp("published", article.published),
        **_stamp("modified", article.modified),
        "flags": packed(article.flags),
        "links": packed([_link(link) for link in article.links]),
        "variants": packed(article.variants),
        "entries": packed([_entry(entry) for entry in article.entries]) if article.entries else None,
        "blocks": packed([[block.start, block.end] for block in article.blocks]) if article.blocks else None,
    }


def _link(link: Link) -> list[object]:
    return [link.url, link.text, [link.span.start, link.span.end] if link.span else None]


def _read_link(url: str, text: str, span: Sequence[int] | None) -> Link:
    return Link(url=url, text=text, span=Span(start=span[0], end=span[1]) if span else None)


def _entry(entry: Entry) -> list[object]:
    """``[start,end,at,precision,zone,source,raw]``; the views read the first four."""
    stamp = entry.published
    place = [entry.span.start, entry.span.end]
    return [*place, moment(stamp.at), stamp.precision, stamp.zone, stamp.source, stamp.raw]


def _read_entry(kept: Sequence[Any]) -> Entry:
    start, end, at, precision, zone, source, raw = kept
    stamp = Stamp(at=must_moment(at), raw=raw, source=source, precision=precision, zone=zone)
    return Entry(span=Span(start=start, end=end), published=stamp)


def read_article(row: Row) -> Article:
    """The article of a row of ``article_version``."""
    return Article(
        url=row["url"],
        text=row["text"],
        canonical_url=row["canonical_url"],
        title=row["title"],
        description=row["description"],
        authors=tuple(json.loads(row["authors"])),
        byline=row["byline"],
        credit=row["credit"],
        site_name=row["site_name"],
        section=row["section"],
        published=read_stamp(row, "published"),
        modified=read_stamp(row, "modified"),
        language=row["language"],
        flags=tuple(json.loads(row["flags"])),
        links=tuple(_read_link(*link) for link in json.loads(row["links"])),
        variants=tuple(json.loads(row["variants"])),
        entries=tuple(map(_read_entry, json.loads(row["entries"] or "[]"))),
        blocks=tuple(Span(start=start, end=end) for start, end in json.loads(row["blocks"] or "[]")),
    )


def read_version(row: Row) -> StoredVersion:
    """A row of ``article_version`` with its article's ``outlet_id``."""
    return StoredVersion(
        version_id=row["version_id"],
        article_id=row["article_id"],
        seq=row["seq"],
        outlet_id=row["outlet_id"],
        article=read_article(row),
        first_seen_at=must_moment(row["first_seen_at"]),
        last_seen_at=must_moment(row["last_seen_at"]),
        sha256=row["sha256"],
    )


def read_citation(row: Row) -> Citation:
    """A row of ``citation``."""
    return Citation(
        name=row["name"],
        how=row["how"],
        outlet_id=row["outlet_id"],
        via=row["via"],
        reach=row["reach"],
        span=None if row["start"] is None else Span(start=row["start"], end=row["end"]),
        url=row["url"],
        own_outlet=bool(row["own_outlet"]),
    )


def corrections(values: Sequence[Correction]) -> str | None:
    """``[[kind,text,[[name,outlet_id],…],[name,outlet_id]],…]``, the last for the rightful; None where there are none."""
    if not values:
        return None
    return packed(
        [
            [c.kind, c.text, [[m.name, m.outlet_id] for m in c.misnamed]]
            + ([[c.rightful.name, c.rightful.outlet_id]] if c.rightful else [])
            for c in values
        ]
    )


def read_corrections(text: str | None) -> tuple[Correction, ...]:
    """The corrections of a column."""
    return tuple(
        Correction(
            kind=kind,
            text=said,
            misnamed=tuple(_corrected(name) for name in misnamed),
            rightful=_corrected(rightful[0]) if rightful else None,
        )
        for kind, said, misnamed, *rightful in json.loads(text or "[]")
    )


def _corrected(named: tuple[str, str | None]) -> Citation:
    name, outlet_id = named
    return Citation(name=name, how="corrected", outlet_id=outlet_id)


def settings(values: Sequence[Setting]) -> str:
    """``[[kind,text,name],…]``."""
    return packed([[s.kind, s.text, s.name] for s in values])


def read_settings(text: str) -> tuple[Setting, ...]:
    """The settings of a column."""
    return tuple(Setting(kind=k, text=t, name=n) for k, t, n in json.loads(text))


def read_mention(row: Row, cited: Sequence[Citation]) -> Mention:
    """A row of ``mention`` with the citations it carries."""
    return Mention(
        kind=row["kind"],
        spans=read_spans(row["spans"]),
        text=row["text"],
        sentence=Span(start=row["sentence_start"], end=row["sentence_end"]),
        quoted=read_spans(row["quoted"]),
        speaker=row["speaker"],
        speaker_name=row["speaker_name"],
        cue=row["cue"],
        denied=bool(row["denied"]),
        cited=tuple(cited),
        settings=read_settings(row["settings"]),
    )
