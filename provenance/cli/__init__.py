"""The command line; the one place that knows everybody.

Each group of commands is a module that is loaded when one of its commands is asked for: reading a
page costs a third of a second of imports that `compare` does not need.
"""

from __future__ import annotations

import errno
import importlib
import sys
from collections.abc import Mapping
from pathlib import Path

import click

from provenance import __version__
from provenance.cli.context import FAILED, Settings, exit_code
from provenance.errors import ProvenanceError

COMMANDS: Mapping[str, str] = {
    "init": "provenance.cli.setup",
    "run": "provenance.cli.collect",
    "fetch": "provenance.cli.collect",
    "import": "provenance.cli.collect",
    "discover": "provenance.cli.discover",
    "analyze": "provenance.cli.collect",
    "find": "provenance.cli.ask",
    "claims": "provenance.cli.ask",
    "show": "provenance.cli.ask",
    "events": "provenance.cli.events",
    "outlets": "provenance.cli.outlets",
    "status": "provenance.cli.ask",
    "judge": "provenance.cli.decide",
    "merge": "provenance.cli.decide",
    "split": "provenance.cli.decide",
    "report": "provenance.cli.outputs",
    "export": "provenance.cli.outputs",
    "backup": "provenance.cli.outputs",
    "serve": "provenance.cli.setup",
    "demo": "provenance.cli.demo",
    "doctor": "provenance.cli.setup",
    "article": "provenance.cli.filters",
    "extract": "provenance.cli.extracting",
    "compare": "provenance.cli.filters",
    "align": "provenance.cli.filters",
}
"""The module that holds each command, in the order in which help lists them."""

EPILOG = """\b
Begin:
  provenance demo                    what it does, on bundled coverage
  provenance init && provenance run  collect and compare real outlets
  provenance find "a sentence"       where it has been seen, and whose it is
  provenance serve                   browse it all

Exit codes: 0 done, 1 failed, 2 usage or configuration, 3 done in part (what failed is
named and kept in `status`), 4 another run is at work.
"""


NO_ROOM = frozenset(
    (errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EROFS, errno.EACCES, errno.EPERM, errno.EFBIG)
)
"""What a place answers that cannot be written to, whichever file it is: standard output may be one."""


class LazyGroup(click.Group):
    """A group whose commands live in modules that are imported when asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All commands in the order of `COMMANDS`."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name, its module imported; None where there is none."""
        module = COMMANDS.get(cmd_name)
        if module is None:
            return None
        # lazily, for start-up time: `compare` must not pay for the page reader
        loaded = importlib.import_module(module)
        command = getattr(loaded, f"{cmd_name}_command")
        assert isinstance(command, click.Command)  # noqa: S101 - our own table, checked by a test
        return command


@click.group(cls=LazyGroup, epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--config",
    "config_path",
    envvar="PROVENANCE_CONFIG",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Configuration file.  [default: provenance.toml, where there is one]",
)
@click.option(
    "--db",
    "db_path",
    envvar="PROVENANCE_DB",
    type=click.Path(path_type=Path, dir_okay=False),
    default=Path("provenance.db"),
    show_default=True,
    help="Database file; raw pages are kept beside it.",
)
@click.version_option(__version__, prog_name="provenance")
@click.pass_context
def cli(ctx: click.Context, config_path: Path | None, db_path: Path) -> None:
    """Who put a statement into the world, on what evidence, and how did it change on the way?

    Collects coverage of the same event from many outlets, finds the quotes and claims in it,
    aligns them across outlets, and records which outlet originated each, with the evidence.
    """
    ctx.obj = Settings(config_path=config_path, db_path=db_path)


def main() -> None:
    """Run the command line; expected trouble becomes one sentence on standard error and an exit code."""
    try:
        # without standalone mode click gives the code of an Exit back instead of leaving with it
        sys.exit(cli.main(prog_name="provenance", standalone_mode=False) or 0)
    except click.Abort:
        click.echo("Stopped. What was done is kept; run it again to go on.", err=True)
        sys.exit(1)
    except click.ClickException as e:
        e.show()
        sys.exit(e.exit_code)
    except ProvenanceError as e:
        click.echo(f"Error: {e}", err=True)
        sys.exit(exit_code(e))
    except BrokenPipeError:
        sys.stderr.close()  # the reader of our output has gone: nothing to say and nobody to say it to
        sys.exit(0)
    except OSError as e:
        if e.errno not in NO_ROOM:
            raise  # a defect: what a person names is looked at where it is opened
        click.echo(f"Error: {e.filename or 'what was to be written'}: {e.strerror}", err=True)
        sys.exit(FAILED)
