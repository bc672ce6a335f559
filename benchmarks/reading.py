"""Reads the same news with this program, with textacy and with regular expressions: how well and how fast.

usage: python benchmarks/reading.py QUOTES.jsonl SCORER.py [--split dev] [--textacy PYTHON --pipeline NAME]

QUOTES.jsonl and SCORER.py are the gold and the scorer of the folder beside this repository. textacy has its own
interpreter, because it needs other versions than we do; without it two readers are compared. Prints one table in
Markdown. Times are of one core, start-up excluded: each reader reads a few documents before the clock starts.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from provenance.extract.reading import read
from provenance.gazetteer import OutletBook
from provenance.types import Article

Document = Mapping[str, Any]
Mentions = list[dict[str, Any]]
WARM_UP = 3  # documents; compiling patterns takes as long as reading ten

QUOTED = re.compile(r"[“\"]([^“”\"\n]+)[”\"]")
CUES = r"(?:said|says|told|added|wrote|asked|explained|argued|noted|tweeted)"
NAME = r"(?:[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3}|he|she|they)"
BEHIND = re.compile(rf"\s*(?:({NAME}) {CUES}|{CUES} ({NAME}))")
BEFORE = re.compile(rf"({NAME}) {CUES}[,:]?\s*$")
NEIGHBOURHOOD = 80  # characters before a quote in which its attribution is looked for

TEXTACY = """
import json, sys, time, spacy, textacy.extract
nlp = spacy.load(sys.argv[1])
def answer(row):
    found = []
    for line in row["lines"]:
        start, text = line
        try:
            triples = list(textacy.extract.direct_quotations(nlp(text)))
        except ValueError:
            continue
        for t in triples:
            a, b = t.content.start_char, t.content.end_char
            while a < b and text[a] in "\\"“”": a += 1
            while a < b and text[b - 1] in "\\"“”": b -= 1
            if a < b:
                found.append({"kind": "quote", "spans": [[start + a, start + b]],
                              "speaker": " ".join(w.text for w in t.speaker)})
    return found
rows = [json.loads(line) for line in sys.stdin]
for row in rows[:3]: answer(row)
clock = time.process_time()
out = [answer(row) for row in rows]
print(json.dumps({"seconds": time.process_time() - clock, "answers": out}))
"""


def ours() -> Callable[[Document], Mentions]:
    """This program, with all it does: citations, settings and claims too."""
    book = OutletBook()

    def answer(document: Document) -> Mentions:
        article = Article(url="doc:1", text=document["text"], language=document["lang"])
        return [
            {"kind": m.kind, "spans": [[s.start, s.end] for s in m.spans], "speaker": m.speaker}
            for m in read(article, outlet=None, book=book).mentions
            if m.kind != "claim"
        ]

    return answer


def by_patterns() -> Callable[[Document], Mentions]:
    """What a page of regular expressions finds: marks, and the nearest "X said"."""

    def answer(document: Document) -> Mentions:
        text = document["text"]
        return [
            {"kind": "quote", "spans": [[m.start(1), m.end(1)]], "speaker": _nearest(text, m)}
            for m in QUOTED.finditer(text)
        ]

    return answer


def _nearest(text: str, quote: re.Match[str]) -> str | None:
    behind = BEHIND.match(text, quote.end())
    if behind:
        return behind[1] or behind[2]
    before = BEFORE.search(text, max(0, quote.start() - NEIGHBOURHOOD), quote.start())
    return before[1] if before else None


def timed(
    answer: Callable[[Document], Mentions], documents: Sequence[Document]
) -> tuple[list[Mentions], float]:
    """The answers, and the seconds of processor time they took."""
    for document in documents[:WARM_UP]:
        answer(document)
    clock = time.process_time()
    answers = [answer(document) for document in documents]
    return answers, time.process_time() - clock


def by_textacy(python: str, pipeline: str, documents: Sequence[Document]) -> tuple[list[Mentions], float]:
    """textacy, paragraph by paragraph: on whole articles it gives up where the marks are odd."""
    rows = "\n".join(json.dumps({"lines": list(_lines(d["text"]))}) for d in documents)
    done = subprocess.run(
        [python, "-c", TEXTACY, pipeline], input=rows, capture_output=True, text=True, check=True
    )
    answer = json.loads(done.stdout)
    return answer["answers"], answer["seconds"]


def _lines(text: str) -> Iterator[tuple[int, str]]:
    return ((m.start(), m[0]) for m in re.finditer(r"[^\n]+", text))


def scores(scorer: ModuleType, documents: Sequence[Document], answers: Sequence[Mentions]) -> list[str]:
    """The cells of one reader: direct and all, by the functions of the scorer."""
    cells = []
    for direct in (True, False):
        count: Counter[str] = Counter()
        for document, mentions in zip(documents, answers, strict=True):
            scorer.tally(count, document, mentions, direct)
        speaker = count["speaker"] / max(1, count["speaker_of"])
        cells += [f"{scorer.f1(count, 'ov')[2]:.3f}", f"{speaker:.3f}", f"{scorer.f1(count, 'joint')[2]:.3f}"]
    return cells


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("gold", type=Path)
    parser.add_argument("scorer", type=Path)
    parser.add_argument("--split", default="dev")
    parser.add_argument(
        "--textacy", metavar="PYTHON", help="interpreter that has textacy and a spaCy pipeline"
    )
    parser.add_argument("--pipeline", default="en_core_web_sm")
    asked = parser.parse_args()
    spec = importlib.util.spec_from_file_location("quotes_scorer", asked.scorer)
    if spec is None or spec.loader is None:
        sys.exit(f"{asked.scorer}: not a Python file")
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    lines = asked.gold.read_text(encoding="utf-8").splitlines()
    documents = [d for d in map(json.loads, lines) if d.get("split") == asked.split]
    characters = sum(len(d["text"]) for d in documents)
    results = {
        "this program": timed(ours(), documents),
        "regular expressions": timed(by_patterns(), documents),
    }
    if asked.textacy:
        results["textacy, by paragraph"] = by_textacy(asked.textacy, asked.pipeline, documents)
    print("| reader | direct F | speaker | joint F | all F | speaker | joint F | characters a second |")
    print("|---|---|---|---|---|---|---|---|")
    for name, (answers, seconds) in results.items():
        print(f"| {name} | {' | '.join(scores(scorer, documents, answers))} | {characters / seconds:,.0f} |")


if __name__ == "__main__":
    main()
