"""What was collected before and elsewhere: WARC, JSON Lines, saved HTML, or a folder of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from fetchers import jsonlines, saved, warc
from provenance.errors import BadInput, UnknownPath
from provenance.types import FetchSettings, RawPage

WARC = (".warc", ".warc.gz")
JSON_LINES = (".jsonl", ".json", ".ndjson")
HTML = (".html", ".htm", ".html.gz", ".htm.gz", ".xhtml")
KINDS = (*WARC, *JSON_LINES, *HTML)


def pages(path: Path, *, max_bytes: int = FetchSettings().max_bytes) -> Iterator[RawPage | BadInput]:
    """Yield the pages of a file or of all files in a folder, and what could not be read in its place.

    A folder is walked through in the order of its names; files of other kinds in it are passed over.
    Reading the same file again gives equal pages, so importing it twice changes nothing.

    Args:
        path: A file whose name says what it is (``.warc``, ``.warc.gz``, ``.jsonl``, ``.json``, ``.ndjson``,
            ``.html``, ``.htm``, also gzipped), or a folder.
        max_bytes: Larger pages, unpacked, are named and left out.

    Raises:
        UnknownPath: There is no such file or folder. Raised at once, not at the first page.
    """
    try:
        path.stat()
    except FileNotFoundError as error:
        raise UnknownPath(str(path)) from error
    except (OSError, ValueError) as error:
        raise UnknownPath(str(path), f"cannot be read: {error}") from error
    return _pages(path, max_bytes)


def _pages(path: Path, max_bytes: int) -> Iterator[RawPage | BadInput]:
    if not path.is_dir():
        yield from _of_file(path, max_bytes)
        return
    children = [
        child for child in sorted(path.rglob("*")) if child.name.lower().endswith(KINDS) and child.is_file()
    ]
    if not children:
        yield BadInput(str(path), f"holds no file named as one of {', '.join(KINDS)}")
    for child in children:
        yield from _of_file(child, max_bytes)


def _of_file(path: Path, max_bytes: int) -> Iterator[RawPage | BadInput]:
    name = path.name.lower()
    try:
        if name.endswith(WARC):
            yield from warc.pages(path, max_bytes)
        elif name.endswith(JSON_LINES):
            yield from jsonlines.pages(path, max_bytes)
        elif name.endswith(HTML):
            yield saved.page(path, max_bytes)
        else:
            yield BadInput(str(path), f"is none of {', '.join(KINDS)}, by its name")
    except BadInput as error:
        yield error
    except OSError as error:
        yield BadInput(str(path), f"cannot be read: {error.strerror or error}")
