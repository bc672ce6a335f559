"""Reads single lines of marks, of growing length: is the time linear, and how long does the longest take?

usage: python benchmarks/long_lines.py [CHARACTERS]

Prints one table in Markdown: seconds of processor time for a line of CHARACTERS (default: ten million) and of a quarter
of that, and their ratio, which is 4 where time is linear. The whole reader is measured: quotes, citations and claims.
"""

from __future__ import annotations

import sys
import time

from provenance.extract.reading import read
from provenance.gazetteer import OutletBook
from provenance.types import Article

CHARACTERS = 10_000_000
UNITS = {
    "quotation marks": '"',
    "pairs of marks": "“”",
    "marks and blanks": '" ',
    "doubled marks": "``''",
    "nested marks": "„“‘’”«» ",
    "marks and stops": "“”. ",
    "dashes and commas": "— , ",
    "blanks": " ",
    "marks around one letter": "“a” ",
}


def seconds(line: str, book: OutletBook) -> float:
    """Processor time in which the line is read."""
    began = time.process_time()
    read(Article(url="line:1", text=f"She said: {line} So it was.", language="en"), outlet=None, book=book)
    return time.process_time() - began


def main() -> None:
    """Print the table."""
    characters = int(sys.argv[1]) if len(sys.argv) > 1 else CHARACTERS
    book = OutletBook()
    seconds("“No,” he said. ", book)  # patterns are compiled before the clock starts
    print(
        f"| line of | {characters // 4:,} characters | {characters:,} characters | ratio |\n|---|---|---|---|"
    )
    for name, unit in UNITS.items():
        quarter, whole = (seconds(unit * (n // len(unit)), book) for n in (characters // 4, characters))
        print(f"| {name} | {quarter:.2f} s | {whole:.2f} s | {whole / quarter:.1f} |", flush=True)


if __name__ == "__main__":
    main()
