"""Reads saved pages with this program and with trafilatura alone, and compares what the two cost.

usage: python -m benchmarks.pages FOLDER [--rounds 4]

FOLDER/<group>/ holds ``*.html.gz``. Both start from the bytes of a page and give its text, title, authors, day and
site: ``trafilatura.bare_extraction`` with metadata is what gives a user the same. Seconds are of this process alone,
the least of the rounds; both run in every round, so that a busy machine slows both. Prints one table in Markdown.
"""

from __future__ import annotations

import argparse
import gzip
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import trafilatura

from provenance.extract import furniture, walls
from provenance.extract.article import read_page
from provenance.types import RawPage

SEEN = datetime(2026, 11, 1, tzinfo=UTC)


def pages(folder: Path) -> list[RawPage]:
    """The saved pages of a folder, in the order of their names."""
    found = sorted(folder.glob("**/*.html.gz"))
    return [
        RawPage(
            url=f"https://example.org/{path.name}",
            body=gzip.decompress(path.read_bytes()),
            media_type="text/html; charset=utf-8",
            fetched_at=SEEN,
        )
        for path in found
    ]


def ours(page: RawPage) -> None:
    """This program's article."""
    read_page(page)


def with_metadata(page: RawPage) -> None:
    """Trafilatura's text and metadata."""
    trafilatura.bare_extraction(page.body.decode("utf-8", "replace"), url=page.url, with_metadata=True)


def text_only(page: RawPage) -> None:
    """Trafilatura's text, which says nothing of title, authors or day."""
    trafilatura.extract(page.body.decode("utf-8", "replace"), url=page.url)


def measured(
    readers: Mapping[str, Callable[[RawPage], None]], over: Sequence[RawPage], rounds: int
) -> dict[str, float]:
    """CPU seconds that each reader takes for all pages, the least of ``rounds``; nothing is kept between rounds."""
    least = dict.fromkeys(readers, float("inf"))
    for _ in range(rounds + 1):  # the first compiles patterns, and is no faster
        for name, read in readers.items():
            furniture.is_plea.cache_clear()
            walls.is_cut.cache_clear()
            began = time.process_time()
            for page in over:
                read(page)
            least[name] = min(least[name], time.process_time() - began)
    return least


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=4)
    options = parser.parse_args()
    over = pages(options.folder)
    if not over:
        parser.error(f"no *.html.gz below {options.folder}")
    readers = {
        "trafilatura, text only": text_only,
        "trafilatura, text and metadata": with_metadata,
        "ours": ours,
    }
    seconds = measured(readers, over, options.rounds)
    print(f"| {len(over)} pages | ms of CPU a page | against trafilatura with metadata |\n|---|---|---|")
    for name, spent in seconds.items():
        share = spent / seconds["trafilatura, text and metadata"]
        print(f"| {name} | {1000 * spent / len(over):.1f} | {share:.2f} |")


if __name__ == "__main__":
    main()
