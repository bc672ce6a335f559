"""What a user can type, read or meet is named in the documentation."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import click
import pytest

from db.views import VIEWS
from provenance.cli import COMMANDS, cli
from provenance.config import EVENT_KEYS, OUTLET_KEYS
from provenance.origin.rules import RULES
from provenance.origin.verdict import judge
from provenance.types import FetchSettings

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCS = README + "".join(p.read_text(encoding="utf-8") for p in sorted((ROOT / "docs").glob("*.md")))


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_named_in_the_readme(command: str) -> None:
    assert re.search(rf"provenance {command}\b|`{command}`|scripts/{command}\b", README)


def test_every_option_is_named_in_the_documentation() -> None:
    with click.Context(cli) as context:
        commands = [cli, *(cli.get_command(context, name) for name in COMMANDS)]
        options = {
            option
            for command in commands
            if command is not None
            for parameter in command.params
            if isinstance(parameter, click.Option)
            for option in parameter.opts
            if option.startswith("--") and option not in ("--version", "--help")
        }
    assert sorted(o for o in options if o not in DOCS) == []


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_is_named_in_the_readme(view: str) -> None:
    assert f"`{view}`" in README


assert judge  # its module names the rule modules, which enter their rules


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_is_explained_in_its_own_words(rule: str) -> None:
    description = (RULES[rule].__doc__ or "").splitlines()[0]
    assert f"| [`{rule}`](#{rule}) | {description} |" in DOCS, "run scripts/rules"


@pytest.mark.parametrize("key", [*OUTLET_KEYS, *EVENT_KEYS, *(f.name for f in fields(FetchSettings))])
def test_every_key_of_the_configuration_is_in_the_readme(key: str) -> None:
    assert re.search(rf"\b{key}\b", README)


def test_links_of_the_readme_lead_somewhere() -> None:
    for target in re.findall(r"\]\(([^)h][^)]*)\)", README):
        assert (ROOT / target).exists(), target
