"""The bundled coverage as the documents that the outlets' hosts publish."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from importlib import resources
from typing import Any

from jinja2 import Environment, FunctionLoader
from markupsafe import Markup

LISTINGS = {
    "rss": ("/feed.xml", "application/rss+xml"),
    "atom": ("/atom.xml", "application/atom+xml"),
    "sitemap": ("/news-sitemap.xml", "application/xml"),
}
"""Path and media type of each kind of listing."""

EVENT_ID = "s-400-april-2019"


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What a host answers under a path."""

    body: bytes
    media_type: str


def _template(name: str) -> str:
    return resources.files("provenance.demo.site").joinpath(name).read_text(encoding="utf-8")


def coverage() -> Mapping[str, Any]:
    """The outlets and articles of ``site/coverage.toml``."""
    return tomllib.loads(_template("coverage.toml"))


def documents() -> dict[tuple[str, str], Document]:
    """Everything that is published, by host and path: robots.txt, listings and pages."""
    table = coverage()
    looks = Environment(loader=FunctionLoader(_template), autoescape=True, trim_blocks=True)
    published: dict[tuple[str, str], Document] = {}
    for outlet in table["outlet"]:
        home = f"http://{outlet['host']}"
        outlet = {**outlet, "home": home}
        articles = [_dressed(a, home) for a in table["article"] if a["outlet"] == outlet["id"]]
        articles.sort(key=lambda a: a["published"], reverse=True)
        path, media_type = LISTINGS[outlet["listing"]]
        listing = looks.get_template(f"{outlet['listing']}.xml")
        text = listing.render(outlet=outlet, articles=articles)
        published[outlet["host"], path] = Document(body=text.encode(), media_type=media_type)
        robots = f"User-agent: *\nDisallow: /search\nSitemap: {home}/news-sitemap.xml\n"
        published[outlet["host"], "/robots.txt"] = Document(body=robots.encode(), media_type="text/plain")
        page = looks.get_template(f"{outlet['look']}.html")
        for article in articles:
            others = [a for a in articles if a is not article]
            html = page.render(outlet=outlet, article=article, others=others, ld=_json_ld(outlet, article))
            document = Document(body=html.encode(), media_type="text/html; charset=utf-8")
            published[outlet["host"], article["path"]] = document
    return published


def _dressed(article: Mapping[str, Any], home: str) -> dict[str, Any]:
    moment = datetime.fromisoformat(article["published"])
    return {
        **article,
        "url": home + article["path"],
        "rfc822": format_datetime(moment),
        "body": Markup(article["body"].strip()),  # noqa: S704 - our own text, which is HTML
    }


def _json_ld(outlet: Mapping[str, Any], article: Mapping[str, Any]) -> Markup:
    thing = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": article["title"],
        "mainEntityOfPage": article["url"],
        "datePublished": article["published"],
        "dateModified": article["published"],
        "inLanguage": outlet["language"],
        "isAccessibleForFree": True,
        "author": [{"@type": "Person", "name": article["byline"].removeprefix("By ")}],
        "publisher": {"@type": "NewsMediaOrganization", "name": outlet["name"]},
    }
    return Markup(json.dumps(thing, ensure_ascii=False).replace("<", "\\u003c"))  # noqa: S704 - escaped here


def configuration(address: str) -> str:
    """The configuration that collects the coverage from the server at ``address`` (host:port)."""
    table = coverage()
    lines = [
        "[fetch]",
        'contact = "demo@localhost"',
        "allow_private = true",
        "pace_seconds = 0",
        "[fetch.connect_to]",
    ]
    lines += [f'"{o["host"]}" = "{address}"' for o in table["outlet"]]
    for outlet in table["outlet"]:
        path, _ = LISTINGS[outlet["listing"]]
        kind = "sitemap" if outlet["listing"] == "sitemap" else "feed"
        lines += ["", "[[outlet]]"]
        for key in ("id", "name", "aliases", "kind", "timezone", "language"):
            lines.append(f"{key} = {json.dumps(outlet[key], ensure_ascii=False)}")
        lines.append(f'domains = ["{outlet["host"]}"]')
        lines.append(f'sources = [{{ {kind} = "http://{outlet["host"]}{path}" }}]')
    lines += [
        "",
        "[[event]]",
        f'id = "{EVENT_ID}"',
        'title = "Turkey\'s purchase of Russian air defence missiles"',
        'query = ["Turkey missiles", "Turkish pilots", "Turkey launchers", "S-400"]',
        "since = 2019-04-01",
        "until = 2019-05-01",
    ]
    return "\n".join(lines) + "\n"
