"""The Datasette plugin: pages for claims, and words, links and facets for Datasette's own pages.

It works on the 0.65 line and the newest 1.0 alpha; what differs is in `plugin_lines` and in hooks that only
one line calls (Datasette ignores those it does not know). ``datasette provenance.db`` is enough to have it;
`db.serving` is what ``provenance serve`` runs.

Nothing here may import `datasette.app`, not even through another module: that loads all plugins, this one
among them, half of it not yet there.
"""

from __future__ import annotations

from typing import Any

from datasette.utils import tilde_decode, tilde_encode
from jinja2 import ChoiceLoader, PackageLoader
from markupsafe import Markup
from pluggy import HookimplMarker

from db.plugin_html import in_time
from db.plugin_lines import (
    START,
    find_databases,
    has_top_hooks,
    known_databases,
    tell_words,
)
from db.plugin_pages import article_view, claim_view, event_view, outlet_view, start_view, style_view
from db.plugin_shield import shield
from db.plugin_words import metadata
from db.views import VIEWS
from provenance.render.markup import element

hookimpl = HookimplMarker("datasette")
"""Datasette's own marker, with types."""

_CLAIMS = frozenset(("claim_id", "other_claim_id"))
_NAMED = {
    "outlet_id": "outlet",
    "origin_outlet_id": "outlet",
    "first_outlet_id": "outlet",
    "event_id": "event",
    "article_id": "article",
}
_NAME = {
    "outlet": "SELECT name FROM outlet WHERE outlet_id = :id",
    "event": "SELECT title FROM event WHERE event_id = :id",
}
_WAYS = {
    "claim": "This claim with its verdict, evidence and wordings",
    "article": "This article with its statements marked in place",
    "event": "This event: which outlet has which claim",
    "outlet": "This outlet: what it originated and what it repeats",
}
"""Tables whose rows have a page of ours, and what stands there."""


# --- hooks of both lines ---------------------------------------------------------------------


@hookimpl
def register_routes() -> list[tuple[str, Any]]:
    """Our pages."""
    return [
        (r"^/-/claim/(?P<claim_id>[0-9]{1,19})(?P<suffix>\.json)?$", in_time(claim_view)),
        (r"^/-/article/(?P<article_id>[0-9]{1,19})(?P<suffix>\.json)?$", in_time(article_view)),
        (r"^/-/event/(?P<event_id>[^/]+?)(?P<suffix>\.json)?$", in_time(event_view)),
        (r"^/-/outlet/(?P<outlet_id>[^/]+?)(?P<suffix>\.json)?$", in_time(outlet_view)),
        (r"^/-/provenance(?P<suffix>\.json)?$", in_time(start_view)),
        (r"^/-/provenance\.css$", style_view),
    ]


@hookimpl
def startup(datasette: Any) -> Any:
    """Look which databases are ours, and tell 1.0 what 0.65 asks for."""

    async def look() -> None:
        await tell_words(datasette, await find_databases(datasette))

    return look


@hookimpl
def menu_links(datasette: Any) -> list[dict[str, str]]:
    """A way to the start page from every page."""
    return [{"href": datasette.urls.path(START), "label": "Who originated what"}]


@hookimpl
def render_cell(value: Any, column: str, table: str | None, database: str, datasette: Any) -> Any:
    """Claims link to their page; outlets and events are shown by name where Datasette sees no foreign key."""
    if value is None or database not in known_databases(datasette):
        return None
    if column in _CLAIMS and isinstance(value, int):
        return element("a", value, href=_page(datasette, "claim", value))
    if table in VIEWS and column in _NAMED:
        return _named(datasette, database, _NAMED[column], value)
    return None


async def _named(datasette: Any, database: str, table: str, key: object) -> Markup:
    name = key
    if table in _NAME:
        rows = await datasette.databases[database].execute(_NAME[table], {"id": key})
        name = next((row[0] for row in rows), key)
    return element("a", name, href=_page(datasette, table, key))


def _page(datasette: Any, table: str, key: object) -> str:
    return str(datasette.urls.path(f"/-/{table}/{tilde_encode(str(key))}"))


@hookimpl
def asgi_wrapper(datasette: Any) -> Any:
    """Security headers on what has none, and the start page in the place of the index where we serve."""
    return lambda app: shield(app, datasette)


def _top(datasette: Any, database: str | None, table: str | None, key: str | None) -> Markup:
    """What stands on top of the index, and of rows that have a page of ours: the way to it."""
    if database is None:
        words, way = "Who originated what, and on what evidence", datasette.urls.path(START)
    elif table in _WAYS and key and database in known_databases(datasette):
        words, way = _WAYS[table], _page(datasette, table, key)
    else:
        return Markup("")
    return element("p", element("a", element("strong", words), href=way))


# --- 1.0 -------------------------------------------------------------------------------------


@hookimpl
def top_homepage(datasette: Any) -> Markup:
    """The start page, above the list of databases."""
    return _top(datasette, None, None, None) if known_databases(datasette) else Markup("")


@hookimpl
def top_row(datasette: Any, database: str, table: str, row: Any) -> Markup:
    """The page of a claim, article, event or outlet, above its row."""
    return _top(datasette, database, table, str(row[0]))


# --- 0.65 ------------------------------------------------------------------------------------


@hookimpl
def get_metadata(datasette: Any) -> dict[str, Any]:
    """Descriptions, facets, search and labels."""
    return metadata(known_databases(datasette))


@hookimpl
def prepare_jinja2_environment(env: Any) -> None:
    """Let our ``row.html`` and ``index.html`` stand before Datasette's, which they extend."""
    if not has_top_hooks():
        env.loader = ChoiceLoader([PackageLoader("db", "templates/datasette065"), env.loader])


@hookimpl
def extra_template_vars(
    datasette: Any, view_name: str, database: str | None, table: str | None, request: Any
) -> dict[str, Markup]:
    """What those two show on top."""
    if view_name == "row":
        return {"provenance_top": _top(datasette, database, table, tilde_decode(request.url_vars["pks"]))}
    if view_name == "index" and known_databases(datasette):
        return {"provenance_top": _top(datasette, None, None, None)}
    return {}
