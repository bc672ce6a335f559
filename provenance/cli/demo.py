"""The demo: bundled coverage on a loopback web server, then the unchanged `run`."""

from __future__ import annotations

import shutil
from pathlib import Path

import click

from provenance.cli.collect import run_command
from provenance.cli.context import Settings, say
from provenance.cli.serving import open_datasette
from provenance.demo.coverage import EVENT_ID, configuration, coverage, documents
from provenance.demo.server import serving
from provenance.errors import UsageError

OURS = "provenance.db"


@click.command("demo", short_help="See the whole way on bundled coverage, served on this machine.")
@click.option("--serve", "open_", is_flag=True, help="Open the result in Datasette afterwards.")
@click.option(
    "--port", default=8001, show_default=True, type=click.IntRange(0, 65535), help="Port for --serve."
)
@click.option(
    "--folder",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("demo-data"),
    show_default=True,
    help="Where the demo's configuration and database go; made anew each time.",
)
@click.pass_context
def demo_command(ctx: click.Context, open_: bool, port: int, folder: Path) -> None:
    """Publish bundled coverage of an event on a loopback web server, then do what `run` does.

    Seven invented outlets cover the dispute of April 2019 over Turkey's purchase of Russian air
    defence missiles: what was said in public, an exclusive, copies with credit and without, a
    changed number, and a paper that is cited and was not collected.
    """
    _cleared(folder)
    outlets = coverage()["outlet"]
    say(f"Publishing {len(coverage()['article'])} articles of {len(outlets)} outlets on this machine …")
    with serving(documents()) as address:
        config = folder / "provenance.toml"
        config.write_text(configuration(address), encoding="utf-8")
        settings = Settings(config_path=config, db_path=folder / OURS)
        with click.Context(run_command, parent=ctx, obj=settings) as inner:
            inner.invoke(run_command)
    base = f"provenance --config {folder}/provenance.toml --db {folder}/{OURS}"
    click.echo(f'\nAsk it:    .venv/bin/{base} find "We have chosen the 19-month option"')
    click.echo(f"           .venv/bin/{base} claims --event {EVENT_ID}")
    if open_:
        open_datasette(folder / OURS, host="127.0.0.1", port=port)
    else:
        click.echo("Browse it: scripts/demo --serve")


def _cleared(folder: Path) -> None:
    """An empty folder; an earlier demo's is emptied, anybody else's is left alone."""
    if folder.exists() and any(folder.iterdir()) and not (folder / OURS).exists():
        raise UsageError(f"{folder} holds something that is not a demo's; name another with --folder")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
