"""Commands that only ask: find, claims, show, status."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

import click
from rich.table import Table

from db.claim_page import ClaimPage
from db.queries import Status
from db.store import SqliteStore
from provenance.cli.context import NUMBER, Settings, as_json, console, now
from provenance.cli.sources import day, gap_lines, gap_rows, standing_lines, standing_rows
from provenance.cli.summary import origin, stopped_lines
from provenance.pipeline.claims import find
from provenance.render.diff import diff_text
from provenance.render.phrases import certainty, counted, moment, quoted
from provenance.render.waterfall import waterfall_lines, waterfalls

Row = Mapping[str, Any]

OLD_FAILURES_SHOWN = 5
"""Failures listed of a run that is not the latest."""
BASES = ("reported", "public", "unknown")


def _open(settings: Settings) -> SqliteStore:
    return SqliteStore(settings.existing_db(), readonly=True)


@click.command("find", short_help="Where a pasted sentence or quote has been seen, and whose it is.")
@click.argument("text")
@click.option("--limit", default=5, show_default=True, type=click.IntRange(1, 100), help="Claims to show.")
@click.option("--json", "json_", is_flag=True, help="Answer in JSON.")
@click.pass_obj
def find_command(settings: Settings, text: str, limit: int, json_: bool) -> None:
    """Look up a sentence or quote: the claims that say the same, and their origins.

    Wording need not be exact: cut, shortened and slightly changed versions are found.

    \b
    Example:
      provenance find "If we had accepted a nine-month delivery option"
    """
    if not any(character.isalnum() for character in text):
        raise click.UsageError("there is no word to look for; paste a sentence or a quote")
    with _open(settings) as store:
        found = [(store.claim(claim_id), score) for claim_id, score in find(text, store, limit=limit)]
        near: Sequence[Row] = [] if found else store.overview(search=text, limit=limit)
        pages = [store.claim_page(row["claim_id"]) for row, _ in found]
    if json_:
        as_json([{**row, "score": round(score, 1)} for row, score in found])
        return
    if not found:
        click.echo("Not seen: no collected article says this.")
        for row in near:
            click.echo(f"  has the same words: claim {row['claim_id']}: {row['text']}")
        return
    for (row, score), page in zip(found, pages, strict=True):
        click.echo(f"Claim {row['claim_id']}, match {score:.0f} of 100:")
        _print_head(page)
        _print_appearances(page)
        click.echo("")


def _print_head(page: ClaimPage) -> None:
    speaker = f" — {page.speaker}" if page.speaker else ""
    click.echo(f"  {quoted(page.text, page.kind)}{speaker}")
    click.echo(f"  {page.sentence}")
    click.echo(f"  {page.first}")
    if page.taken_back:
        click.echo(f"  {page.taken_back}")


def _print_appearances(page: ClaimPage) -> None:
    for seen in page.appearances:
        when = moment(seen.at, seen.precision, short=True) if seen.at else "no time"
        click.echo(
            f"    {when}{' (seen)' if seen.seen else ''}  {seen.outlet}"
            f"  {seen.relation}{', takes it back' if seen.takes_back else ''}  {seen.url}"
        )


@click.command("claims", short_help="Claims and who originated them.")
@click.option("--event", help="Only claims of this event.")
@click.option("--basis", type=click.Choice(BASES), help="Only claims with this basis.")
@click.option("--outlet", help="Only claims that this outlet originated (id or name).")
@click.option("--search", help="Only claims in which these words stand.")
@click.option(
    "--limit", default=30, show_default=True, type=click.IntRange(1, 10_000), help="Claims to show."
)
@click.option("--json", "json_", is_flag=True, help="Answer in JSON.")
@click.pass_obj
def claims_command(
    settings: Settings,
    event: str | None,
    basis: str | None,
    outlet: str | None,
    search: str | None,
    limit: int,
    json_: bool,
) -> None:
    """List claims, those that most outlets have first."""
    with _open(settings) as store:
        rows = store.overview(event=event, basis=basis, outlet=outlet, search=search, limit=limit)
    if json_:
        as_json(rows)
        return
    if not rows:
        click.echo("No claims.")
        return
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for name, options in (
        ("claim", {"justify": "right"}),
        ("outlets", {"justify": "right"}),
        ("text", {"ratio": 5, "overflow": "fold"}),
        ("speaker", {"ratio": 1}),
        ("origin", {"ratio": 3}),
    ):
        table.add_column(name, **options)
    for row in rows:
        table.add_row(
            str(row["claim_id"]),
            str(row["outlet_count"]),
            _plain(row["text"]),
            _plain(row["speaker"]),
            _plain(origin(row)),
        )
    console().print(table)


def _plain(text: str | None) -> str:
    """Text of a page in a table: nothing in it is markup."""
    return (text or "").replace("[", r"\[")


@click.command("show", short_help="One claim: verdict, evidence, every mention with its word diff.")
@click.argument("claim", type=NUMBER)
@click.option("--history", is_flag=True, help="Also the verdicts it had before.")
@click.option("--json", "json_", is_flag=True, help="Answer in JSON.")
@click.pass_obj
def show_command(settings: Settings, claim: int, history: bool, json_: bool) -> None:
    """Show one claim: the verdict in a sentence, the evidence for and against, and every mention."""
    with _open(settings) as store:
        if json_:
            as_json(_claim_document(store, claim))
            return
        page = store.claim_page(claim)
    click.echo(f"Claim {page.claim_id}" + (f", event {page.event_id}" if page.event_id else ""))
    _print_head(page)
    if page.verdict.because:
        click.echo(f"  Because: {page.verdict.because}")
    if page.decided_by:
        click.echo(f"  A person decided this, above the rules, which find: {page.computed_sentence}")
    click.echo("\nEvidence (log2 odds):")
    for fall in waterfalls(page.verdict.evidence, names=page.names):
        for line in waterfall_lines(fall):
            click.echo(f"  {line}")
    if not page.verdict.evidence:
        click.echo("  none")
    if page.blind_spots:
        click.echo("\nWhat could not be seen:")
    for spot in page.blind_spots:
        click.echo(f"  {spot.note}")
    click.echo(
        f"\nMentions ({counted(page.mention_count, 'wording')} in {counted(page.outlet_count, 'outlet')}):"
    )
    for seen in page.appearances:
        when = moment(seen.at, seen.precision, short=True) if seen.at else "no time"
        click.echo(
            f"  {when}{' (seen)' if seen.seen else ''}  {seen.outlet},"
            f" {seen.relation}{', takes it back' if seen.takes_back else ''}, mention {seen.mention_id}: {seen.url}"
        )
        click.echo(f"    {diff_text(page.text, seen.text)}")
    for other in page.lookalikes:
        click.echo(
            f"\nLooks alike and is not the same ({other.relation}): claim {other.claim_id}: {other.text}"
        )
        click.echo(f"  {other.note}")
    if history:
        _print_history(page)


def _print_history(page: ClaimPage) -> None:
    click.echo("\nVerdicts, newest first (* stands):")
    for decision in page.history:
        name = f" {decision.origin}" if decision.origin else ""
        click.echo(
            f"{'*' if decision.stands else ' '} {decision.decided_at}  {decision.basis}{name}, {decision.standing},"
            f" {certainty(decision.confidence, decision.standing, decision.basis)} (by {decision.decided_by}): {decision.because or ''}"
        )
        if decision.cause:
            click.echo(f"    what changed: {decision.cause}")
    for regrouping in page.regroupings:
        click.echo(f"  {regrouping.decided_at}  {regrouping.words}")


def _claim_document(store: SqliteStore, claim: int) -> Mapping[str, Any]:
    page = store.claim_page(claim)
    return {
        **store.claim(claim),
        "sentence": page.sentence,
        "computed_sentence": page.computed_sentence,
        "taken_back": page.taken_back or None,
        "blind_spots": [asdict(spot) for spot in page.blind_spots],
        "regroupings": [asdict(regrouping) for regrouping in page.regroupings],
        "mentions": store.claim_mentions(claim),
        "evidence": store.evidence(claim),
        "lookalikes": [
            {"claim_id": link.other_claim_id, "relation": link.relation, "note": link.note}
            for link in store.links(claim)
        ],
        "history": store.history(claim),
    }


@click.command("status", short_help="What is stored, what the last runs did, what failed, what waits.")
@click.option("--gaps", "gaps_of", metavar="OUTLET", help="What was missed of this outlet, and when.")
@click.option("--since", metavar="DATE", help="With --gaps: from then on.")
@click.option("--until", metavar="DATE", help="With --gaps: up to then.  [default: now]")
@click.option("--json", "json_", is_flag=True, help="Answer in JSON.")
@click.pass_obj
def status_command(
    settings: Settings, gaps_of: str | None, since: str | None, until: str | None, json_: bool
) -> None:
    """Say how the collection stands: counts, last runs, sources and pages that failed, work that waits.

    With --gaps it says instead when the outlet's sources were not seen, whether pages may have come and gone
    meanwhile, and which pages were listed and could not be read.
    """
    if gaps_of is not None:
        begin, end = day(since, "--since"), day(until, "--until") or now()
        with _open(settings) as store:
            gaps = gap_rows(store, gaps_of, since=begin, until=end)
        if json_:
            as_json(gaps)
        else:
            click.echo("\n".join(gap_lines(gaps, gaps_of)))
        return
    with _open(settings) as store:
        state = store.status()
        stands = standing_rows(store)
        stopped = list(stopped_lines(store))
    if json_:
        as_json(_status_row(state, stands))
    else:
        click.echo("\n".join([*_status_lines(state, stands), *stopped]))


def _status_row(state: Status, stands: Sequence[Row]) -> Row:
    return {
        "at": now(),
        "counts": dict(state.counts),
        "runs": [_run_row(r) for r in state.runs],
        "failures": state.failures,
        "sources": stands,
        "pending": state.pending,
        "unread": state.unread,
    }


def _status_lines(state: Status, stands: Sequence[Row]) -> Iterable[str]:
    counts = state.counts
    yield (
        f"{counted(counts['article'], 'article')} in {counted(counts['article_version'], 'version')}"
        f" of {counted(counts['outlet'], 'known outlet')}; {counted(counts['mention'], 'mention')},"
        f" {counted(counts['claim'], 'claim')}, {counted(counts['event'], 'event')}."
    )
    waiting = len(state.pending) + state.unread
    yield (
        "Nothing waits for `analyze`." if not waiting else f"{waiting} things wait for `provenance analyze`."
    )
    yield from _run_lines(state.runs)
    if state.failures:
        yield "Failed at the last attempt:"
    for row in state.failures:
        kind = "source" if row["is_source"] else "page"
        status = f" {row['last_status']}" if row["last_status"] else ""
        yield f"  {kind} {row['url']}: {row['last_error']}{status}, tried {row['tried_at']}"
    if stands:
        yield "Sources that moved or fail:"
        yield from standing_lines(stands)


def _run_row(run: Any) -> Mapping[str, Any]:
    return {
        name: getattr(run, name)
        for name in ("run_id", "status", "started_at", "finished_at", "command", "failures")
    }


def _run_lines(runs: Sequence[Any]) -> Iterable[str]:
    """A line for each run, newest first, with all that the newest could not do and some of what older ones could not."""
    for run in runs:
        took = f", took {(run.finished_at - run.started_at).total_seconds():.0f} s" if run.finished_at else ""
        yield f"Run {run.run_id}, {moment(run.started_at, 'second')}: {run.status}{took}: {run.command}"
        shown = run.failures if run is runs[0] else run.failures[:OLD_FAILURES_SHOWN]
        yield from (f"    failed: {failure}" for failure in shown)
        if len(run.failures) > len(shown):
            yield f"    … and {len(run.failures) - len(shown)} more: `provenance status --json`"
