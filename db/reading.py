"""What was read in versions, and which events their articles are in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from db import codec
from db.claims import heirs
from db.codec import maybe, storable
from db.collecting import versions_of
from db.connect import Connection
from db.leaders import forget_leaders
from db.outlets import ensure_outlet
from db.scopes import key_of, scope_of
from db.summary import refresh_claims
from provenance.types import Citation, Mention, Reading, StoredMention, StoredVersion

AROUND = 32
"""Characters kept before and after a mention, as the W3C's TextQuoteSelector does: with them what a
person decided finds its place again in another reading."""

CITED_AROUND = 160
"""Characters either side of a citation that no mention's sentence shows."""


def versions_to_read(db: Connection, reader: str, *, everything: bool) -> Iterator[StoredVersion]:
    """Versions without a reading by ``reader`` (with ``everything``: all), oldest first."""
    ids = db.rows(
        """SELECT version_id FROM article_version v WHERE ? OR NOT EXISTS (
             SELECT 1 FROM reading r WHERE r.version_id = v.version_id AND r.reader = ?)
           ORDER BY version_id""",
        [everything, reader],
    )
    yield from versions_of(db, [r["version_id"] for r in ids])


def save_reading(db: Connection, version_id: int, reading: Reading, reader: str) -> None:
    """Replace the version's mentions and citations; mentions with the same kind and spans keep their id.

    Of two mentions with the same kind and spans the first counts. The article's events, or the
    article itself where it is in none, become pending.
    """
    row = db.rows("SELECT article_id, text FROM article_version WHERE version_id = ?", [version_id])[0]
    db.write(
        """INSERT INTO reading(version_id, reader, language, corrections) VALUES (?, ?, ?, ?)
           ON CONFLICT (version_id) DO UPDATE SET
             reader = excluded.reader, language = excluded.language, corrections = excluded.corrections""",
        [version_id, reader, reading.language, codec.corrections(reading.corrections)],
    )
    db.write("DELETE FROM citation WHERE version_id = ?", [version_id])
    wanted = {(m.kind, codec.spans(m.spans)): m for m in reversed(reading.mentions)}
    stored = {
        (r["kind"], r["spans"]): r["mention_id"]
        for r in db.rows("SELECT mention_id, kind, spans FROM mention WHERE version_id = ?", [version_id])
    }
    remove_mentions(db, [i for place, i in stored.items() if place not in wanted])
    for place, mention in reversed(wanted.items()):
        mention_id = _put_mention(db, version_id, mention, row["text"], stored.get(place))
        for citation in mention.cited:
            _put_citation(db, version_id, citation, row["text"], mention=mention, mention_id=mention_id)
    carried = {_same(c) for m in reading.mentions for c in m.cited}
    for citation in reading.citations:
        _put_citation(db, version_id, citation, row["text"], carried=_same(citation) in carried)
    _mark_article(db, row["article_id"])


def _put_mention(db: Connection, version_id: int, mention: Mention, text: str, known: int | None) -> int:
    columns = {
        "version_id": version_id,
        "kind": mention.kind,
        "start": mention.start,
        "end": mention.end,
        "spans": codec.spans(mention.spans),
        "text": storable(mention.text),
        "prefix": text[max(0, mention.start - AROUND) : mention.start],
        "suffix": text[mention.end : mention.end + AROUND],
        "sentence_start": mention.sentence.start,
        "sentence_end": mention.sentence.end,
        "quoted": codec.spans(mention.quoted),
        "speaker": maybe(mention.speaker),
        "speaker_name": maybe(mention.speaker_name),
        "cue": maybe(mention.cue),
        "denied": int(mention.denied),
        "settings": codec.settings(mention.settings),
    }
    if known is None:
        return db.insert("mention", columns)
    changes = ", ".join(f'"{c}" = :{c}' for c in columns)
    db.write(f"UPDATE mention SET {changes} WHERE mention_id = :mention_id", {**columns, "mention_id": known})  # noqa: S608 - names of our own
    return known


def _same(citation: Citation) -> tuple[object, ...]:
    return citation.name, citation.how, citation.via, citation.span, citation.url


def _put_citation(
    db: Connection,
    version_id: int,
    citation: Citation,
    text: str,
    *,
    mention: Mention | None = None,
    mention_id: int | None = None,
    carried: bool = False,
) -> None:
    ensure_outlet(db, citation.outlet_id, citation.name)
    db.insert(
        "citation",
        {
            "version_id": version_id,
            "mention_id": mention_id,
            "outlet_id": citation.outlet_id,
            "name": storable(citation.name),
            "how": citation.how,
            "via": maybe(citation.via),
            "reach": citation.reach,
            "start": citation.span.start if citation.span else None,
            "end": citation.span.end if citation.span else None,
            "url": maybe(citation.url),
            "own_outlet": int(citation.own_outlet),
            "text": storable(_words_of(citation, text, mention)),
            "carried": int(carried),
        },
    )


def _words_of(citation: Citation, text: str, mention: Mention | None) -> str:
    """The words in which the outlet is named, for a person to check: a sentence or what stands around."""
    span = citation.span
    if span is None:
        return citation.name
    if mention is not None and mention.sentence.start <= span.start and span.end <= mention.sentence.end:
        return mention.sentence.of(text)
    before = text[max(0, span.start - CITED_AROUND) : span.start].rpartition("\n")[2]
    after = text[span.end : span.end + CITED_AROUND].partition("\n")[0]
    return f"{before}{text[span.start : span.end]}{after}".strip()


def remove_mentions(db: Connection, mention_ids: Collection[int]) -> None:
    """Take mentions out, with their citations, from their claims and from the index."""
    claims = {
        r["claim_id"]
        for r in db.rows_in("SELECT claim_id FROM claim_mention WHERE mention_id IN {}", mention_ids)
    }
    forget_leaders(db, mention_ids, heirs(db, mention_ids))
    for table in ("claim_mention", "citation", "mention"):
        db.write_in(f"DELETE FROM {table} WHERE mention_id IN {{}}", mention_ids)  # noqa: S608 - names of our own
    refresh_claims(db, claims)


# --- events ----------------------------------------------------------------------------------


def _mark(db: Connection, scopes: Collection[str]) -> None:
    db.write_many("INSERT OR IGNORE INTO pending(scope) VALUES (?)", [(s,) for s in scopes])


def _events_of(db: Connection, article_id: int) -> set[str]:
    rows = db.rows("SELECT event_id FROM event_article WHERE article_id = ?", [article_id])
    return {r["event_id"] for r in rows}


def _mark_article(db: Connection, article_id: int) -> None:
    events = _events_of(db, article_id)
    _mark(db, {scope_of(e) for e in events} or {scope_of(article_id)})


def set_events(db: Connection, article_id: int, event_ids: Collection[str], *, suggested: bool) -> None:
    """Say which events the article is in; what it joins or leaves becomes pending, and so does it where it is in none.

    With ``suggested`` those that it is like, else those that take it by their words: an event has it once, by its
    words where it can.
    """
    before = _events_of(db, article_id)
    _put_events(db, article_id, event_ids, suggested=suggested)
    after = _events_of(db, article_id)
    single = scope_of(article_id)
    was_waiting = db.row("SELECT 1 FROM pending WHERE scope = ?", [single]) is not None
    _mark(db, {scope_of(e) for e in before ^ after})
    if after:
        if _give_up(db, article_id, before - after) or was_waiting:
            # its events have not seen the claims that it brings along, or this reading
            _mark(db, {scope_of(e) for e in after})
        done(db, article_id)
    elif before:
        _mark(db, [single])


def _put_events(db: Connection, article_id: int, event_ids: Collection[str], *, suggested: bool) -> None:
    rows = db.rows(
        "SELECT event_id FROM event_article WHERE article_id = ? AND suggested = ?", [article_id, suggested]
    )
    for event_id in sorted({r["event_id"] for r in rows}.difference(event_ids)):
        db.write("DELETE FROM event_article WHERE event_id = ? AND article_id = ?", [event_id, article_id])
    for event_id in sorted(event_ids):
        db.write(
            """INSERT INTO event_article(event_id, article_id, suggested) VALUES (?, ?, ?)
               ON CONFLICT (event_id, article_id) DO UPDATE SET suggested = min(suggested, excluded.suggested)""",
            [event_id, article_id, suggested],
        )


def _give_up(db: Connection, article_id: int, event_ids: Collection[str]) -> bool:
    """Make what the article has in the claims of events that it leaves for others its own, until it is aligned there:
    so its claims keep their ids. Gives whether it has any."""
    touched: set[int] = set()
    ours = """mention_id IN (SELECT mention_id FROM mention JOIN article_version USING (version_id)
              WHERE article_id = ?)"""
    for event_id in sorted(event_ids):
        given = [article_id, scope_of(event_id)]
        claims = db.rows(
            f"SELECT DISTINCT claim_id FROM claim_mention WHERE {ours} AND scope = ?",  # noqa: S608 - a constant of our own
            given,
        )
        db.write(
            f"UPDATE OR IGNORE claim_mention SET scope = ? WHERE {ours} AND scope = ?",  # noqa: S608 - a constant of our own
            [scope_of(article_id), *given],
        )
        touched.update(r["claim_id"] for r in claims)
    refresh_claims(db, touched)
    return bool(touched)


def taken_by(db: Connection, article_ids: Collection[int]) -> Mapping[int, Sequence[str]]:
    """For each article the events that take it by their words, sorted; those of none are left out."""
    found: dict[int, list[str]] = defaultdict(list)
    for row in db.rows_in(
        "SELECT article_id, event_id FROM event_article WHERE NOT suggested AND article_id IN {}", article_ids
    ):
        found[row["article_id"]].append(row["event_id"])
    return {article_id: sorted(events) for article_id, events in found.items()}


def pending(db: Connection) -> Sequence[str | int]:
    """What has to be aligned and judged: event ids, then ids of articles in none, each sorted.

    Events that all articles have left come last, so that the articles can take the ids of their claims along.
    """
    keys = [key_of(r["scope"]) for r in db.rows("SELECT scope FROM pending")]
    events, articles = [k for k in keys if isinstance(k, str)], [k for k in keys if isinstance(k, int)]
    full = {r["event_id"] for r in db.rows_in(_FULL, events)}
    return [*sorted(full), *sorted(articles), *sorted(set(events) - full)]


_FULL = "SELECT DISTINCT event_id FROM event_article WHERE event_id IN {}"


def done(db: Connection, key: str | int) -> None:
    """Say that an event or article is aligned and judged. A suggested event without articles is none any more."""
    db.write("DELETE FROM pending WHERE scope = ?", [scope_of(key)])
    if isinstance(key, str):
        db.write(
            """DELETE FROM event WHERE event_id = ? AND suggested
               AND NOT EXISTS (SELECT 1 FROM event_article x WHERE x.event_id = event.event_id)""",
            [key],
        )


def event_articles(db: Connection, event_id: str) -> Sequence[int]:
    """Ids of the event's articles, oldest first."""
    rows = db.rows("SELECT article_id FROM event_article WHERE event_id = ? ORDER BY article_id", [event_id])
    return [r["article_id"] for r in rows]


# --- mentions --------------------------------------------------------------------------------


def mentions(db: Connection, article_ids: Collection[int]) -> Sequence[StoredMention]:
    """All mentions of all versions of these articles, by article, version and place."""
    rows = db.rows_in(
        """SELECT m.*, v.article_id, v.seq FROM article_version v JOIN mention m USING (version_id)
           WHERE v.article_id IN {}""",
        article_ids,
    )
    ordered = sorted(rows, key=lambda r: (r["article_id"], r["seq"], r["start"], r["end"], r["mention_id"]))
    cited = citations_of(db, [r["mention_id"] for r in ordered])
    return [
        StoredMention(
            mention_id=r["mention_id"],
            version_id=r["version_id"],
            mention=codec.read_mention(r, cited.get(r["mention_id"], ())),
        )
        for r in ordered
    ]


def citations_of(db: Connection, mention_ids: Collection[int]) -> Mapping[int, Sequence[Citation]]:
    """For each mention that carries any: its citations, in the order in which the reader gave them."""
    found: dict[int, list[tuple[int, Citation]]] = defaultdict(list)
    for row in db.rows_in("SELECT * FROM citation WHERE mention_id IN {}", mention_ids):
        found[row["mention_id"]].append((row["citation_id"], codec.read_citation(row)))
    return {m: [c for _, c in sorted(pairs, key=lambda p: p[0])] for m, pairs in found.items()}
