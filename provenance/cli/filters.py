"""JSON Lines in, JSON Lines out, no database: for pipelines and for measuring."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from db.fileindex import FileIndex
from provenance.align.batch.fill import join_all
from provenance.align.compare import compare
from provenance.align.index import read_ahead
from provenance.align.keys import KEYS_VERSION
from provenance.align.rechoosing import rechoose
from provenance.cli.context import IN_PART, NUMBER, Settings, iso, json_line, now, say
from provenance.cli.documents import object_of, opened
from provenance.errors import BadLine, UsageError
from provenance.extract.article import read_page
from provenance.lang import detect
from provenance.render.diff import diff_text
from provenance.types import RawPage, Statement

Row = Mapping[str, Any]


def _rows(source: str, needed: tuple[str, ...]) -> Iterator[tuple[int, Row | BadLine]]:
    """The objects of a JSON Lines file or of standard input (``-``), numbered from 1."""
    name = "standard input" if source == "-" else source
    with opened(source) as stream:
        for number, line in enumerate(stream, 1):
            if not line.strip():
                continue
            try:
                yield number, object_of(f"{name}, line {number}", line, needed)
            except BadLine as e:
                yield number, e


def _answer(source: str, needed: tuple[str, ...], answer: Callable[[Row], Row]) -> None:
    """Answer each question on a line of its own, also those that cannot be read."""
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
@click.option("--rechoose", "anew", is_flag=True, help="Then make the claims of the whole index anew.")
@click.option("--undo", type=NUMBER, metavar="CLAIM", help="First take back that this claim was absorbed.")
def align_command(source: str, index_path: Path | None, anew: bool, undo: int | None) -> None:
    """Say which statements are the same claim.

    SOURCE is a JSON Lines file or - for standard input; a line is {"id", "text"[, "outlet", "at"]}. In the
    answer "claim" is the main claim and "claims" all (a quote that joins two statements is in both).
    With --index the statements are kept, and later calls go on from them: all of a call are kept, or none.

    What is alike comes to be one claim as it arrives. --rechoose, now and then, makes the claims anew from all that is
    kept, so that they do not depend on what came first: an id goes on where most of its statements are, the id of
    a claim that another one took leads there. --undo CLAIM lets such a claim stand for itself again, for good.

    \b
    Example, every Sunday by cron:
      provenance align /dev/null --index quotes.db --rechoose
    """
    asked = list(_asked(source))
    if index_path is not None:
        with FileIndex(index_path, keys_version=KEYS_VERSION) as index:
            claims = _kept(asked, index, anew=anew, undo=undo)
    elif anew or undo is not None:
        raise UsageError("--rechoose and --undo are for an index that is kept: name it with --index FILE")
    else:
        claims = _together([statement for _, statement in asked if isinstance(statement, Statement)])
    _answer_claims(asked, claims)


Asked = tuple[object, Statement] | tuple[int, BadLine]
"""A question's id with its statement, or the number of a line that cannot be read with why."""


def _asked(source: str) -> Iterator[Asked]:
    for number, row in _rows(source, ("id", "text")):
        if isinstance(row, BadLine):
            yield number, row
        else:
            yield (
                row["id"],
                Statement(
                    id=0,
                    text=str(row["text"]),
                    speaker=row.get("speaker"),
                    outlet_id=row.get("outlet"),
                    at=_moment(row.get("at")),
                ),
            )


def _kept(
    asked: Sequence[Asked], index: FileIndex, *, anew: bool, undo: int | None
) -> Sequence[Sequence[int]]:
    """The claims of what is asked, which is added to an index that is kept."""
    if index.is_stale:
        say("The index was made with other keys: it is made anew, its claims keep their ids.")
        rechoose(index)
    if undo is not None:
        say(f"Claim {undo} stands for itself again; claim {index.undo(undo)} had absorbed it.")
    statements = [statement for _, statement in asked if isinstance(statement, Statement)]
    read_ahead([statement.text for statement in statements], index)
    ids = join_all(statements, index, last_id=index.last_id())
    if anew:
        found = rechoose(index)
        say(f"Made anew: {len(found.roots)} claims, {len(found.absorbed)} absorbed by others.")
    claims = index.claims(ids)
    return [claims[id_] for id_ in ids]


def _together(statements: Sequence[Statement]) -> Sequence[Sequence[int]]:
    """The claims of statements that are not kept, counted from 1."""
    # numpy takes a tenth of a second that nobody else should wait for
    from provenance.align.batch.together import together

    found = together(statements)
    claims = [[claim + 1 for claim in own] for own in found.claims]
    return [claims[wording] for wording in found.wording_of]


def _answer_claims(asked: Sequence[Asked], claims: Sequence[Sequence[int]]) -> None:
    own = iter(claims)
    bad = 0
    for id_, found in asked:
        if isinstance(found, BadLine):
            bad += 1
            say(f"Error: {found}")
            json_line({"line": id_, "error": found.why})
        else:
            ids = list(next(own))
            json_line({"id": id_, "claim": ids[0], "claims": ids})
    if bad:
        raise click.exceptions.Exit(IN_PART)
