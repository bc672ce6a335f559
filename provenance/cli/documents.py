"""Texts to be read, wherever they are: JSON Lines, plain text, saved pages, folders of these."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Literal

from provenance.errors import BadLine, UsageError

Form = Literal["line", "text", "page"]

_FORMS: dict[str, Form] = {
    ".jsonl": "line",
    ".ndjson": "line",
    ".txt": "text",
    ".html": "page",
    ".htm": "page",
}
_NEEDED = ("doc_id", "text")
_NO_FILE = "{}: no such file; give - to read standard input"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One document, unread, so that a worker may read it.

    ``name`` is where it is from, for people; ``line`` counts from 1 in JSON Lines and is None for whole files.
    """

    form: Form
    name: str
    body: bytes
    line: int | None = None

    @property
    def where(self) -> str:
        """Where the document stands, as an error names it."""
        return self.name if self.line is None else f"{self.name}, line {self.line}"


def files(paths: Sequence[str]) -> tuple[str, ...]:
    """The files behind some paths, folders replaced by what can be read in them, in order of their names.

    Raises:
        UsageError: A path does not exist, or a folder holds nothing that can be read.
    """
    found: list[str] = []
    for path in paths:
        folder = Path(path)
        if path != "-" and folder.is_dir():
            inside = sorted(p for p in folder.rglob("*") if p.suffix.lower() in _FORMS and p.is_file())
            if not inside:
                raise UsageError(f"{path}: holds no file that ends in {', '.join(_FORMS)}")
            found += map(str, inside)
        elif path != "-" and not folder.exists():
            raise UsageError(_NO_FILE.format(path))
        else:
            found.append(path)
    return tuple(found)


def documents(paths: Sequence[str]) -> Iterator[Source]:
    """The documents of some files, in order; a file of no known ending, and standard input, is JSON Lines."""
    for path in paths:
        form = _FORMS.get(Path(path).suffix.lower(), "line")
        name = "standard input" if path == "-" else path
        with opened(path) as stream:
            if form != "line":
                yield Source(form=form, name=path, body=stream.read())
                continue
            for number, line in enumerate(stream, 1):
                if line.strip():
                    yield Source(form="line", name=name, body=line, line=number)


def count(paths: Sequence[str]) -> int:
    """How many documents some files hold; 0 where that cannot be told before they are read."""
    if not all(Path(path).is_file() for path in paths):
        return 0  # what a pipe brings can be read once
    lines = [p for p in paths if _FORMS.get(Path(p).suffix.lower(), "line") == "line"]
    return len(paths) - len(lines) + sum(_filled_lines(path) for path in lines)


def _filled_lines(path: str) -> int:
    with opened(path) as stream:
        return sum(1 for line in stream if line.strip())


def opened(path: str) -> BinaryIO:
    """A file, a pipe or standard input (``-``), for its bytes.

    Raises:
        UsageError: It is not there, is a folder, or may not be read.
    """
    if path == "-":
        if sys.stdin is None:
            raise UsageError("standard input is closed")
        return sys.stdin.buffer
    try:
        return Path(path).open("rb")
    except FileNotFoundError as e:
        raise UsageError(_NO_FILE.format(path)) from e
    except (OSError, ValueError) as e:
        raise UsageError(f"{path}: cannot be read: {getattr(e, 'strerror', None) or e}") from e


def object_of(where: str, line: bytes, needed: Sequence[str]) -> dict[str, Any]:
    """The object of a JSON line, with or without a byte order mark.

    Raises:
        BadLine: The line is not JSON, or lacks one of the needed keys.
    """
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as e:
        raise BadLine(where, f"is not JSON: {e}") from e
    missing = [k for k in needed if not isinstance(row, dict) or row.get(k) is None]
    if missing:
        raise BadLine(where, f"has no {' and no '.join(missing)}")
    return dict(row)


def row_of(source: Source) -> dict[str, object]:
    """The object of a JSON line, or a plain text as such an object; its ``doc_id`` is then the file's name.

    Raises:
        BadLine: The line is not JSON, or lacks an id or a text.
    """
    if source.form == "text":
        return {"doc_id": source.name, "text": source.body.decode("utf-8-sig", "replace")}
    return object_of(source.where, source.body, _NEEDED)
