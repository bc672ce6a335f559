"""JSON Lines in, JSON Lines out, no database: for pipelines and for measuring."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from db.keyindex import FileIndex
from provenance.align.compare import compare
from provenance.align.index import join_all
from provenance.align.memory import MemoryIndex
from provenance.cli.context import IN_PART, Settings, iso, json_line, now, say
from provenance.errors import BadLine, UsageError
from provenance.extract.article import read_page
from provenance.lang import detect
from provenance.protocols import KeyIndex
from provenance.render.diff import diff_text
from provenance.types import RawPage, Statement

Row = Mapping[str, Any]


def _rows(source: str, needed: tuple[str, ...]) -> Iterator[tuple[int, Row | BadLine]]:
    """The objects of a JSON Lines file or of standard input (``-``), numbered from 1."""
    stream = sys.stdin.buffer if source == "-" else Path(source).open("rb")  # noqa: SIM115 - closed below
    name = "standard input" if source == "-" else source
    with stream:
        for number, line in enumerate(stream, 1):
            if not line.strip():
                continue
            where = f"{name}, line {number}"
            try:
                row = json.loads(line.decode("utf-8"))
            except (UnicodeDecodeError, json.JSONDecodeError) as e:
                yield number, BadLine(where, f"is not JSON: {e}")
                continue
            missing = [k for k in needed if not isinstance(row, dict) or row.get(k) is None]
            if missing:
                yield number, BadLine(where, f"has no {' and no '.join(missing)}")
            else:
                yield number, row


def _answer(source: str, needed: tuple[str, ...], answer: Callable[[Row], Row]) -> None:
    """Answer each question on a line of its own, also those that cannot be read."""
    if source != "-" and not Path(source).is_file():
        raise UsageError(f"{source}: no such file; give - to read standard input")
    failed = 0
    for number, row in _rows(source, needed):
        if isinstance(row, BadLine):
            failed += 1
            say(f"Error: {row}")
            json_line({"line": number, "error": row.why})
            continue
        json_line(answer(row))
    if failed:
        raise click.exceptions.Exit(IN_PART)


def _moment(value: object) -> datetime | None:
    """A time in UTC; one without a zone is UTC."""
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


@click.command("article", short_help="Filter: pages in, articles out (JSON Lines).")
@click.argument("source", default="-")
@click.pass_obj
def article_command(settings: Settings, source: str) -> None:
    """Read the story and its metadata out of pages.

    SOURCE is a JSON Lines file or - for standard input; a line is {"url", "html"[, "fetched_at"]}.

    \b
    Example:
      echo '{"url": "https://example.org/a", "html": "<p>…"}' | provenance article -
    """
    book = settings.book

    def answer(row: Row) -> Row:
        url = str(row["url"])
        outlet = book.of_page(url)
        page = RawPage(
            url=url,
            fetched_at=_moment(row.get("fetched_at")) or now(),
            body=str(row["html"]).encode("utf-8", "replace"),
            media_type="text/html; charset=utf-8",
        )
        article = read_page(page, timezone=outlet.timezone, language=outlet.language)
        stamp = article.published
        return {
            "url": url,
            "canonical_url": article.canonical_url,
            "title": article.title,
            "authors": list(article.authors),
            "published_at": iso(stamp.at) if stamp else None,
            "published_precision": stamp.precision if stamp else None,
            "published_source": stamp.source if stamp else None,
            "zone": stamp.zone if stamp else None,
            "modified_at": iso(article.modified.at) if article.modified else None,
            "language": article.language,
            "text": article.text,
            "flags": list(article.flags),
        }

    _answer(source, ("url", "html"), answer)


@click.command("compare", short_help="How two statements stand to each other; a filter with --jsonl.")
@click.argument("texts", nargs=-1, required=True, metavar="A B | -")
@click.option("--jsonl", is_flag=True, help="Read pairs from a file or - and answer one a line.")
@click.option("--json", "json_", is_flag=True, help="Answer in JSON.")
def compare_command(texts: tuple[str, ...], jsonl: bool, json_: bool) -> None:
    """Compare two statements: score (0-100), relation, the reasons, and a word diff.

    \b
    Examples:
      provenance compare "We chose the 19-month option" "We chose the nine-month option"
      provenance compare --jsonl - < pairs.jsonl
    With --jsonl a line is {"id", "text_a", "text_b"[, "speaker_a", "speaker_b", "context_a", "context_b"]}.
    """
    if jsonl:
        if len(texts) != 1:
            raise UsageError("compare --jsonl takes one file, or - for standard input")
        _answer(texts[0], ("id", "text_a", "text_b"), _compare_row)
        return
    if len(texts) != 2:
        raise UsageError(f"compare takes two texts, got {len(texts)}: put each in quotation marks")
    language = detect(" ".join(texts))
    a, b = (Statement(id=i, text=t, language=language) for i, t in enumerate(texts))
    found = compare(a, b)
    if json_:
        json_line(
            {"score": round(found.score, 1), "relation": found.relation, "reasons": list(found.reasons)}
        )
        return
    click.echo(f"{found.relation}, score {found.score:.0f} of 100")
    for reason in found.reasons:
        click.echo(f"  {reason}")
    click.echo(f"  {diff_text(a.text, b.text)}")


def _compare_row(row: Row) -> Row:
    language = detect(f"{row['text_a']} {row['text_b']}")
    a, b = (
        Statement(
            id=i,
            text=str(row[f"text_{side}"]),
            language=language,
            speaker=row.get(f"speaker_{side}"),
            context=str(row.get(f"context_{side}") or ""),
        )
        for i, side in enumerate("ab")
    )
    found = compare(a, b)
    return {"id": row["id"], "score": round(found.score, 2), "relation": found.relation}


@click.command("align", short_help="Filter: statements in, the claims they belong to out.")
@click.argument("source", default="-")
@click.option(
    "--index", "index_path", type=click.Path(path_type=Path, dir_okay=False), help="Keep the index here."
)
def align_command(source: str, index_path: Path | None) -> None:
    """Say which statements are the same claim.

    SOURCE is a JSON Lines file or - for standard input; a line is {"id", "text"[, "outlet", "at"]}. In the
    answer "claim" is the main claim and "claims" all (a quote that joins two statements is in both).
    With --index the statements are kept, and later calls go on from them.
    """
    if index_path is None:
        _align(source, MemoryIndex(), 0)
        return
    with FileIndex(index_path) as index:
        _align(source, index, index.last_id())


def _align(source: str, index: KeyIndex, last: int) -> None:
    asked: list[tuple[object, int]] = []
    bad: list[BadLine] = []
    statements: list[Statement] = []
    for number, row in _rows(source, ("id", "text")):
        if isinstance(row, BadLine):
            bad.append(row)
            asked.append((row, number))
            continue
        statement = Statement(
            id=0, text=str(row["text"]), outlet_id=row.get("outlet"), at=_moment(row.get("at"))
        )
        statements.append(replace(statement, speaker=row.get("speaker")))
        asked.append((row["id"], len(statements) - 1))
    ids = join_all(statements, index, last_id=last)
    claims = index.claims(ids)
    for asked_id, i in asked:
        if isinstance(asked_id, BadLine):
            say(f"Error: {asked_id}")
            json_line({"line": i, "error": asked_id.why})
        else:
            own = list(claims[ids[i]])
            json_line({"id": asked_id, "claim": own[0], "claims": own})
    if bad:
        raise click.exceptions.Exit(IN_PART)
