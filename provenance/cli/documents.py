"""Texts to be read, wherever they are: JSON Lines, plain text, saved pages, folders of these."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

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
        elif path != "-" and not folder.is_file():
            raise UsageError(f"{path}: no such file; give - to read standard input")
        else:
            found.append(path)
    return tuple(found)


def documents(paths: Sequence[str]) -> Iterator[Source]:
    """The documents of some files, in order; a file of no known ending, and standard input, is JSON Lines."""
    for path in paths:
        form = _FORMS.get(Path(path).suffix.lower(), "line")
        if form != "line":
            yield Source(form=form, name=path, body=Path(path).read_bytes())
            continue
        name = "standard input" if path == "-" else path
        stream = sys.stdin.buffer if path == "-" else Path(path).open("rb")  # noqa: SIM115 - closed below
        with stream:
            for number, line in enumerate(stream, 1):
                if line.strip():
                    yield Source(form="line", name=name, body=line, line=number)


def count(paths: Sequence[str]) -> int:
    """How many documents some files hold; 0 where that cannot be told before they are read."""
    if "-" in paths:
        return 0
    lines = [p for p in paths if _FORMS.get(Path(p).suffix.lower(), "line") == "line"]
    return len(paths) - len(lines) + sum(_filled_lines(path) for path in lines)


def _filled_lines(path: str) -> int:
    with Path(path).open("rb") as stream:
        return sum(1 for line in stream if line.strip())


def row_of(source: Source) -> dict[str, object]:
    """The object of a JSON line, or a plain text as such an object; its ``doc_id`` is then the file's name.

    Raises:
        BadLine: The line is not JSON, or lacks an id or a text.
    """
    if source.form == "text":
        return {"doc_id": source.name, "text": source.body.decode("utf-8-sig", "replace")}
    try:
        row = json.loads(source.body.decode("utf-8"))
    except (UnicodeDecodeError, json.JSONDecodeError) as e:
        raise BadLine(source.where, f"is not JSON: {e}") from e
    missing = [k for k in _NEEDED if not isinstance(row, dict) or row.get(k) is None]
    if missing:
        raise BadLine(source.where, f"has no {' and no '.join(missing)}")
    return dict(row)
