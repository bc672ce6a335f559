"""The lines with which `run`, `analyze` and the demo close: what was found, in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from db.store import SqliteStore
from provenance.pipeline.analysis import Analysis
from provenance.render.phrases import certainty, counted, moment

SHOWN = 12
"""Claims printed at the end of a run: those that several outlets have, the widest spread first."""

RUNS_LOOKED_AT = 1_000
"""Runs among which the last `analyze --all` is looked for: two weeks of one every 20 minutes."""

Row = Mapping[str, Any]


def closing_lines(store: SqliteStore, done: Analysis) -> Iterator[str]:
    """What the analysis did and, where it judged anything, who originated the most widespread claims."""
    counts = store.status().counts
    yield (
        f"Read {counted(done.read, 'article')}, found {counted(done.mentions, 'mention')}; "
        f"{counted(done.verdicts, 'new verdict')} on {counted(done.claims, 'claim')}."
    )
    yield from stopped_lines(store)
    if not done.verdicts:
        return
    shared = [row for row in store.overview(limit=500) if row["outlet_count"] > 1]
    for row in shared[:SHOWN]:
        yield ""
        yield f"  “{_cut(row['text'])}”"
        yield f"  → {origin(row)}  [claim {row['claim_id']}, {counted(row['outlet_count'], 'outlet')}]"
    if len(shared) > SHOWN:
        yield f"\n  … and {len(shared) - SHOWN} more that several outlets have: `provenance claims`"
    yield ""
    yield _sentence(counts, shared)


def stopped_lines(store: SqliteStore) -> Iterator[str]:
    """That the last `analyze --all` was stopped, where it was: the runs after it align what was left as it came."""
    last = next(
        (r for r in store.runs(limit=RUNS_LOOKED_AT) if {"analyze", "--all"} <= {*r.command.split()}), None
    )
    if last is not None and last.status in ("abandoned", "failed"):
        yield (
            f"The `analyze --all` of {moment(last.started_at, 'second')} was stopped before its end. What it had done is kept,"
            " and the rest is aligned as it came; run it again to have everything aligned at once."
        )


def origin(row: Row) -> str:
    """A row of ``claim_overview`` in half a sentence: who originated it, and how sure that is."""
    sure = f"{row['standing']}, {certainty(row['confidence'], row['standing'])}"
    if row["basis"] == "reported":
        where = "" if row["origin_collected"] else ", which was not collected"
        return f"{row['origin_name']}{where} ({sure})"
    if row["basis"] == "public":
        return f"made in public, no outlet's own ({sure})"
    return "nothing collected decides who had it first"


def _sentence(counts: Mapping[str, int], shared: list[Row]) -> str:
    reported = [r for r in shared if r["basis"] == "reported"]
    unseen = sum(not r["origin_collected"] for r in reported)
    public = sum(r["basis"] == "public" for r in shared)
    parts = [
        (len(reported), "originated with an outlet"),
        (unseen, "of these with one that was not collected"),
        (public, "made in public"),
        (len(shared) - len(reported) - public, "undecided"),
    ]
    said = ", ".join(f"{number} {words}" for number, words in parts if number)
    return (
        f"{counted(counts['article'], 'article').capitalize()}, {counted(counts['claim'], 'claim')}; "
        f"{len(shared)} in more than one outlet{f': {said}' if said else ''}."
    )


def _cut(text: str, width: int = 96) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= width else flat[: width - 1].rstrip() + "…"
