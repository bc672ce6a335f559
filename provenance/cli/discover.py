"""The command that finds out where an outlet lists its pages."""

from __future__ import annotations

import json
from collections.abc import Sequence

import click

from fetchers.client import Client
from fetchers.discovery import Asker, Found, discovered
from provenance.cli.context import FAILED, Settings, as_json, say
from provenance.urls import host


@click.command("discover", short_help="Find an outlet's feeds and sitemaps.")
@click.argument("url")
@click.option("--json", "json_", is_flag=True, help="Answer in JSON.")
@click.pass_obj
def discover_command(settings: Settings, url: str, json_: bool) -> None:
    """Look for feeds and sitemaps at URL, an outlet's front page, and print the configuration for them.

    Looks at the links in the page's head, at robots.txt and at usual addresses; asks for what it finds and names only
    what lists pages. The database is not touched.

    \b
    Example:
      provenance discover https://www.hurriyetdailynews.com/ >> provenance.toml
    """
    with Client(settings.config.fetch) as client:
        client.require_askable([url])
        found = discovered(url, Asker(client))
    if json_:
        as_json(
            [
                {"kind": f.kind, "url": f.url, "pages": f.pages, "dated": f.dated, "parts": f.parts}
                for f in found
            ]
        )
    elif found:
        click.echo("\n".join(_table(settings, url, found)))
    if not found:
        say(
            f"No feed or sitemap found at {url}. A section page can be a source too:"
            ' { page = "https://…", links = "article h2 a" }'
        )
        raise click.exceptions.Exit(FAILED)


def _table(settings: Settings, url: str, found: Sequence[Found]) -> list[str]:
    """A table of the configuration: the best source in use, the others as comments."""
    name = host(found[0].url) or ""
    site = (host(url) or name).removeprefix("www.")
    outlet = settings.book.of_page(url, None)
    lines = [
        "[[outlet]]",
        f"id = {_quoted(outlet.id)}",
        f"name = {_quoted(outlet.name)}",
        f"domains = {_list(outlet.domains or (site,))}",
        "sources = [",
    ]
    for number, source in enumerate(found):
        mark = "" if number == 0 else "# "
        lines.append(f"  {mark}{{ {source.kind} = {_quoted(source.url)} }},   # {_about(source)}")
    return [*lines, "]"]


def _about(source: Found) -> str:
    if source.parts and not source.pages:
        return f"an index of {source.parts} sitemaps"
    dates = "with dates" if source.dated == source.pages else f"{source.dated} of them with dates"
    return f"{source.pages} pages, {dates if source.dated else 'without dates'}"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)  # a JSON string is a TOML basic string


def _list(texts: Sequence[str]) -> str:
    return f"[{', '.join(map(_quoted, texts))}]"
