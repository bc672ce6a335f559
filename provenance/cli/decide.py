"""Commands with which a person decides: judge, merge, split."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches

import click

from db.store import SqliteStore
from provenance.cli.context import NUMBER, Settings, now, say
from provenance.errors import UsageError
from provenance.gazetteer import folded
from provenance.pipeline.judging import Bench
from provenance.render.phrases import quoted
from provenance.types import Basis, Outlet, Ruling

RULES_NAME = "rules"
"""Who decides where no person does; a person of that name could not be told from them in the history."""

NEAR_SHOWN = 3
NEAR = 0.6
"""difflib's own default: half of a short name may be misspelt."""


def _signed(by: str, reason: str) -> None:
    """Refuse a decision that nobody stands for."""
    if not by.strip() or by.strip().casefold() == RULES_NAME:
        raise UsageError("--by takes the name of the person who decides")
    if not reason.strip():
        raise UsageError("--reason takes what the decision rests on, in a sentence that others can check")


@click.command("judge", short_help="A person's verdict, kept above the computed one.")
@click.argument("claim", type=NUMBER)
@click.option("--origin", metavar="OUTLET", help="This outlet (id, name or domain) originated it.")
@click.option("--public", is_flag=True, help="It was said or published to all: no outlet originated it.")
@click.option("--unknown", is_flag=True, help="Nobody can tell who had it first.")
@click.option("--withdraw", is_flag=True, help="Let the computed verdict stand again.")
@click.option("--by", required=True, metavar="NAME", help="Who decides.")
@click.option(
    "--reason", required=True, metavar="TEXT", help="On what grounds, in a sentence others can check."
)
@click.pass_obj
def judge_command(
    settings: Settings,
    claim: int,
    origin: str | None,
    public: bool,
    unknown: bool,
    withdraw: bool,
    by: str,
    reason: str,
) -> None:
    """Decide who originated a claim, where you know better than the evidence collected.

    Your verdict stands above the computed one, which stays visible and goes on being worked out. It belongs to
    the words of the claim: it stays with them when everything is analyzed again, or claims are joined.
    Nothing is overwritten: a later verdict supersedes yours, and `show CLAIM --history` has them all.

    \b
    Example:
      provenance judge 12 --origin "Harbour Ledger" --by "A. Editor" --reason "Their reporter sent us the recording."
    """
    _signed(by, reason)
    if (origin is not None) + public + unknown + withdraw != 1:
        raise UsageError("say one of --origin OUTLET, --public, --unknown or --withdraw")
    with SqliteStore(settings.existing_db()) as store:
        if withdraw:
            store.decisions.withdraw(claim, by=by, reason=reason, decided_at=now())
        else:
            basis: Basis = "reported" if origin is not None else "public" if public else "unknown"
            outlet = _outlet(origin, settings, store) if origin is not None else None
            if outlet is not None:
                store.put_outlets([outlet])
            name = outlet.name if outlet else origin and " ".join(origin.split())
            ruling = Ruling(
                basis=basis, by=by, reason=reason, outlet_id=outlet.id if outlet else None, outlet_name=name
            )
            store.decisions.rule(claim, ruling, decided_at=now())
        page = store.claim_page(claim)
    click.echo(f"Claim {page.claim_id}: {page.sentence}")
    if page.decided_by:
        click.echo(f"The rules find: {page.computed_sentence}")


def _outlet(words: str, settings: Settings, store: SqliteStore) -> Outlet | None:
    """The outlet of this id, name or domain; None, with what is near named, where nobody listed it."""
    if not folded(words):
        raise UsageError(f"--origin {words!r} names no outlet")
    known = {**settings.book.outlets, **store.outlets()}
    stored = {folded(o.name): o for o in known.values()}
    found = (
        known.get(words)
        or settings.book.by_name(words)
        or stored.get(folded(words))
        or (settings.book.by_host(words) if "." in words and " " not in words else None)
    )
    if found is not None:
        return settings.book.by_id(found.id) or found
    near = _near(words, known.values())
    hint = (
        f" Near it are: {', '.join(near)}. If you meant one of these, judge again with that name."
        if near
        else ""
    )
    say(f"No outlet {words!r} is known: taken as one that nobody listed.{hint}")
    return None


def _near(words: str, outlets: Iterable[Outlet]) -> list[str]:
    """Names of known outlets that look like the words, the nearest first."""
    names = {folded(name): outlet.name for outlet in outlets for name in (outlet.name, *outlet.aliases)}
    near = get_close_matches(folded(words), names, n=NEAR_SHOWN, cutoff=NEAR)
    return list(dict.fromkeys(names[n] for n in near))


@click.command("merge", short_help="Join two claims that say the same.")
@click.argument("claim", type=NUMBER)
@click.argument("other", type=NUMBER)
@click.option("--undo", is_flag=True, help="Take back that a person joined them.")
@click.option("--by", required=True, metavar="NAME", help="Who decides.")
@click.option(
    "--reason", required=True, metavar="TEXT", help="On what grounds, in a sentence others can check."
)
@click.pass_obj
def merge_command(settings: Settings, claim: int, other: int, undo: bool, by: str, reason: str) -> None:
    """Join two claims: what they say is the same, whatever the wording.

    The older id stays, the other leads to it. Later runs keep them joined; `--undo` takes it back, and leaves it
    to the next `analyze` again.

    \b
    Example:
      provenance merge 12 31 --by "A. Editor" --reason "31 is 12 in the translation of the ministry."
    """
    _signed(by, reason)
    with SqliteStore(settings.existing_db()) as store, store.transaction():
        if undo:
            first, second = store.decisions.undo(
                "merge", claim, other, by=by, reason=reason, decided_at=now()
            )
            _judge_again(
                settings,
                store,
                [first, second],
                f"{by} undid the joining of claims {first} and {second}: {reason}",
            )
            click.echo(f"Claims {first} and {second} are two again; `provenance analyze` aligns them anew.")
            return
        kept = store.decisions.merge(claim, other, by=by, reason=reason, decided_at=now())
        _judge_again(settings, store, [kept], f"{by} joined claims {claim} and {other}: {reason}")
        click.echo(f"Claim {kept}: {store.claim_page(kept).sentence}")


@click.command("split", short_help="Take mentions out of a claim into one of their own.")
@click.argument("claim", type=NUMBER)
@click.argument("mentions", type=NUMBER, nargs=-1, metavar="[MENTION]…")
@click.option("--undo", is_flag=True, help="Take back that a person took mentions out of it.")
@click.option("--by", required=True, metavar="NAME", help="Who decides.")
@click.option(
    "--reason", required=True, metavar="TEXT", help="On what grounds, in a sentence others can check."
)
@click.pass_obj
def split_command(
    settings: Settings, claim: int, mentions: tuple[int, ...], undo: bool, by: str, reason: str
) -> None:
    """Take mentions out of a claim: they say something else. `show CLAIM` names the mentions by number.

    The mentions make a claim of their own, together. Later runs keep them apart from the rest; a wording that
    comes later goes to the side it is more like. `--undo` takes back the latest split of the claim.

    \b
    Example:
      provenance split 12 85 --by "A. Editor" --reason "85 is what he said a week later."
    """
    _signed(by, reason)
    if undo == bool(mentions):
        raise UsageError("name the mentions to take out, or --undo and no mention")
    with SqliteStore(settings.existing_db()) as store, store.transaction():
        if undo:
            first, second = store.decisions.undo("split", claim, None, by=by, reason=reason, decided_at=now())
            _judge_again(
                settings, store, [first], f"{by} put claims {first} and {second} together again: {reason}"
            )
            click.echo(f"Claims {first} and {second} are one again; `provenance analyze` aligns them anew.")
            return
        new = store.decisions.split(claim, mentions, by=by, reason=reason, decided_at=now())
        _judge_again(settings, store, [claim, new], f"{by} took claim {new} out of claim {claim}: {reason}")
        for claim_id in (claim, new):
            page = store.claim_page(claim_id)
            click.echo(f"Claim {page.claim_id}: {quoted(page.text, page.kind)} {page.sentence}")


def _judge_again(settings: Settings, store: SqliteStore, claim_ids: Sequence[int], occasion: str) -> None:
    """Judge claims whose mentions a person moved."""
    bench = Bench(store=store, book=settings.book, events=settings.config.events, now=now())
    bench.judge(claim_ids, occasion=occasion)
