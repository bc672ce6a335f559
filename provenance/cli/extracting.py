"""The filter `extract`: texts in, mentions with their speakers and sources out."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import chain
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import click

from provenance.cli.context import IN_PART, Settings, json_text, now, progress, say
from provenance.cli.documents import Source, count, documents, files, row_of
from provenance.errors import BadLine
from provenance.extract.article import read_page
from provenance.extract.reading import read
from provenance.gazetteer import OutletBook
from provenance.lang import detect
from provenance.render.reading_page import page_end, page_head, reading_section
from provenance.types import Article, Citation, Mention, Outlet, RawPage

BATCH_CHARACTERS = 200_000
"""Bytes of documents that a worker is given at once: half a second's work, so that handing over costs nothing."""
BATCHES_AHEAD = 4
"""Batches for each worker that are read ahead of the answers, so that memory does not grow with the input."""
UNKNOWN_LANGUAGE = "a language the reader does not know: quotes are found by their marks, claims by sentences"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What became of one document: its line of JSON, its part of the page, what was wrong with it."""

    line: str
    section: str = ""
    problem: str | None = None


class Reader:
    """Reads documents one by one; each process has one of its own.

    Args:
        outlets: The configured outlets.
        with_sections: Whether answers have their part of the page.
    """

    def __init__(self, outlets: Sequence[Outlet], *, with_sections: bool) -> None:
        self.book = OutletBook(outlets)
        self.with_sections = with_sections

    def answer(self, source: Source) -> Answer:
        """The answer to one document; one that cannot be read is answered with what is wrong with it."""
        try:
            row, article = self._document(source)
        except BadLine as e:
            line = json_text({"line": source.line, "error": e.why})
            return Answer(line=line, problem=str(e))
        reading = read(article, outlet=None, book=self.book)
        found: dict[str, Any] = {"doc_id": row["doc_id"], "lang": reading.language}
        if reading.language is None:
            found["note"] = UNKNOWN_LANGUAGE
        if source.form == "page":
            found["text"] = article.text
        found["mentions"] = [_mention(m) for m in reading.mentions]
        section = ""
        if self.with_sections:
            section = str(reading_section(str(row["doc_id"]), article.text, reading, found.get("note")))
        return Answer(line=json_text(found), section=section)

    def _document(self, source: Source) -> tuple[dict[str, Any], Article]:
        if source.form == "page":
            page = RawPage(url=f"doc:{source.name}", fetched_at=now(), body=source.body)
            return {"doc_id": source.name}, read_page(page, timezone=None, language=None)
        row = row_of(source)
        text, stated = str(row["text"]), row.get("lang")
        language = str(stated) if stated else detect(text)
        return row, Article(url=f"doc:{row['doc_id']}", text=text, language=language)


def _mention(mention: Mention) -> dict[str, Any]:
    return {
        "kind": mention.kind,
        "start": mention.start,
        "end": mention.end,
        "spans": [[s.start, s.end] for s in mention.spans],
        "quoted": [[s.start, s.end] for s in mention.quoted],
        "text": mention.text,
        "speaker": mention.speaker,
        "speaker_name": mention.speaker_name,
        "cue": mention.cue,
        "denied": mention.denied,
        "cited": [_citation(c) for c in mention.cited],
    }


def _citation(citation: Citation) -> dict[str, Any]:
    span = citation.span
    return {
        "name": citation.name,
        "outlet": citation.outlet_id,
        "how": citation.how,
        "via": citation.via,
        "start": span.start if span else None,
        "end": span.end if span else None,
        "reach": citation.reach,
    }


# --- in one process or in several ---------------------------------------------------------------

_reader: Reader | None = None
"""The reader of a worker process, made once when it starts: making one takes as long as reading ten articles."""


def _start_worker(outlets: Sequence[Outlet], with_sections: bool) -> None:
    global _reader  # noqa: PLW0603 - a pool hands nothing else from its initializer to its tasks
    _reader = Reader(outlets, with_sections=with_sections)


def _work(batch: Sequence[Source]) -> list[Answer]:
    assert _reader is not None  # noqa: S101 - the pool has called the initializer
    return [_reader.answer(source) for source in batch]


def _batches(sources: Iterator[Source]) -> Iterator[list[Source]]:
    batch: list[Source] = []
    size = 0
    for source in sources:
        batch.append(source)
        size += len(source.body)
        if size >= BATCH_CHARACTERS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def answers(
    sources: Iterator[Source], outlets: Sequence[Outlet], *, jobs: int, with_sections: bool
) -> Iterator[Answer]:
    """The answers in the order of the documents, read by as many processes; one job stays in this one."""
    if jobs == 1:
        reader = Reader(outlets, with_sections=with_sections)
        yield from map(reader.answer, sources)
        return
    waiting: deque[Future[list[Answer]]] = deque()
    with ProcessPoolExecutor(
        jobs, get_context("spawn"), initializer=_start_worker, initargs=(tuple(outlets), with_sections)
    ) as pool:
        for batch in _batches(sources):
            waiting.append(pool.submit(_work, batch))
            if len(waiting) >= jobs * BATCHES_AHEAD:
                yield from waiting.popleft().result()
        yield from chain.from_iterable(future.result() for future in waiting)


# --- the command --------------------------------------------------------------------------------


@contextmanager
def _page(path: Path | None) -> Iterator[Callable[[str], object]]:
    """Where the sections of the page are written; nowhere if no page is asked for."""
    if path is None:
        yield lambda _section: None
        return
    with path.open("w", encoding="utf-8", errors="replace") as out:
        out.write(page_head())
        yield out.write
        out.write(page_end())


@click.command("extract", short_help="Filter: texts in, mentions with speakers and citations out.")
@click.argument("paths", nargs=-1, metavar="[PATH]…")
@click.option("--jobs", type=click.IntRange(1), default=1, show_default=True, help="Read in N processes.")
@click.option(
    "--html",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Also write a page that shows what was understood, marked in the text.",
)
@click.pass_obj
def extract_command(settings: Settings, paths: tuple[str, ...], jobs: int, html: Path | None) -> None:
    """Find quotes, reported speech and claims, their speakers and cited sources.

    PATH is a JSON Lines file, a .txt or saved .html file, a folder of these, or - for standard input; a line is
    {"doc_id", "text"[, "lang"]}. Offsets in the answer are half-open code points into "text"; the answer
    to a saved page has the text that was read out of it. The answers come in the order of the documents.

    \b
    Examples:
      provenance extract - < texts.jsonl
      provenance extract --jobs 4 --html read.html articles/ > read.jsonl
    """
    found = files(paths or ("-",))
    outlets = settings.config.outlets
    failed = 0
    with ExitStack() as stack:
        report = stack.enter_context(progress(is_streaming=True))
        write = stack.enter_context(_page(html))
        of = count(found)
        read_all = answers(documents(found), outlets, jobs=jobs, with_sections=html is not None)
        for done, answer in enumerate(read_all, 1):
            if answer.problem:
                failed += 1
                say(f"Error: {answer.problem}")
            click.echo(answer.line)
            write(answer.section)
            report("reading", done, of)
    if failed:
        raise click.exceptions.Exit(IN_PART)
