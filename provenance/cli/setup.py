"""Commands around the work: init, serve, doctor."""

from __future__ import annotations

from importlib.metadata import packages_distributions, version
from pathlib import Path

import click

from db.store import SqliteStore
from provenance.cli.context import DEFAULT_CONFIG, FAILED, Settings, say
from provenance.cli.serving import open_datasette
from provenance.config import starter
from provenance.errors import ConfigError, UsageError

PACKAGES = ("provenance", "fetchers", "db")
DISTRIBUTION = "news-provenance"


@click.command("init", short_help="Write a commented configuration to begin with.")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=Path(), metavar="[DIR]")
@click.pass_obj
def init_command(settings: Settings, folder: Path) -> None:
    """Write provenance.toml with real outlets and one event, every key explained.

    A file that is there is never overwritten.
    """
    path = settings.config_path or folder / DEFAULT_CONFIG
    if path.exists():
        raise UsageError(f"{path} is there already; it was left as it is. Move it away to begin anew")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(starter(), encoding="utf-8")
    click.echo(
        f"Wrote {path}. Put your contact into [fetch], choose outlets and events, then: provenance run"
    )


@click.command("serve", short_help="Browse the database with Datasette.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--port", default=8001, show_default=True, type=click.IntRange(0, 65535), help="0: any free port."
)
@click.pass_obj
def serve_command(settings: Settings, host: str, port: int) -> None:
    """Open the database in Datasette, with a page for each claim.

    It may run beside `provenance run`: readers never wait for the writer.
    """
    open_datasette(settings.existing_db(), host=host, port=port)


@click.command("doctor", short_help="Check the installation, the configuration and the database.")
@click.pass_obj
def doctor_command(settings: Settings) -> None:
    """Check what can be wrong, and say what would repair it."""
    bad = 0
    owners = packages_distributions()
    for package in PACKAGES:
        others = sorted({d for d in owners.get(package, []) if d != DISTRIBUTION})
        if others:
            bad += 1
            say(f"Error: the package name {package!r} is also owned by {', '.join(others)};"
                " install news-provenance in a virtual environment of its own")  # fmt: skip
    click.echo(f"{DISTRIBUTION} {version(DISTRIBUTION)}")
    config = settings.config
    where = config.path or "none (outlets are known from the gazetteer and by their hosts)"
    click.echo(f"Configuration: {where}: {len(config.outlets)} outlets, {len(config.sources)} sources, "
               f"{len(config.events)} events; {len(settings.book.outlets)} outlets known in all")  # fmt: skip
    if config.sources and not config.fetch.contact:
        bad += 1
        say("Error: [fetch] contact is missing: the open web is not touched without one")
    try:
        _ = settings.embedder
    except ConfigError as e:
        bad += 1
        say(f"Error: {e}")
    if settings.db_path.exists():
        with SqliteStore(settings.db_path, readonly=True) as store:
            trouble = store.check()
        bad += len(trouble)
        for line in trouble:
            say(f"Error: {settings.db_path}: {line}")
        click.echo(f"Database: {settings.db_path}: {'sound' if not trouble else 'damaged'}")
    else:
        click.echo(f"Database: {settings.db_path}: not there yet")
    if bad:
        raise click.exceptions.Exit(FAILED)
    click.echo("All is well.")
