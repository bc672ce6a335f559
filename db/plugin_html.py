"""How a page of the plugin becomes an answer: templates, policy, headers.

The pages have a layout of their own and no script at all, so that their Content-Security-Policy can
refuse every script, frame and foreign request: whatever a collected page smuggled into a title or a
quote, there is nothing for it to run in.
"""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any

from datasette import Response
from datasette.database import QueryInterrupted
from datasette.utils import tilde_encode

from db.plugin_lines import provenance_database
from db.templating import TEMPLATES
from provenance.render.style import stylesheet

View = Callable[[Any, Any], Awaitable[Any]]
"""Of Datasette and a request."""

POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}


def missing(datasette: Any, database: str, message: str, *, json: bool, status: int = 404) -> Any:
    """Our own "not found", and other words in the place of a page: Datasette prints a traceback to the terminal for each."""
    if json:
        return Response.json(
            {"ok": False, "error": message, "status": status}, status=status, headers=HEADERS
        )
    return html(
        datasette,
        "provenance_missing.html",
        database=database,
        status=status,
        message=message,
        is_unknown=status == 404,
    )


def in_time(view: View) -> View:
    """The view, which says so where Datasette would not wait for an answer of the database."""

    @wraps(view)
    async def answered(datasette: Any, request: Any) -> Any:
        try:
            return await view(datasette, request)
        except QueryInterrupted:
            name, _ = await provenance_database(datasette)
            message = (
                f"Looking this up took longer than the {datasette.setting('sql_time_limit_ms')} ms that Datasette waits."
                " Try again: what was read once is there sooner."
            )
            json = bool(request.url_vars.get("suffix"))
            return missing(datasette, name, message, json=json, status=503)

    return answered


def html(datasette: Any, template: str, *, database: str, status: int = 200, **parts: Any) -> Any:
    """A page of ours from a template of ours."""
    digest = hashlib.sha256(stylesheet().encode()).hexdigest()[:12]
    urls = datasette.urls
    body = TEMPLATES.get_template(template).render(
        style_url=f"{urls.path('/-/provenance.css')}?{digest}",
        path=urls.path,
        event=lambda event_id: urls.path(f"/-/event/{tilde_encode(event_id)}"),
        outlet=lambda outlet_id: urls.path(f"/-/outlet/{tilde_encode(outlet_id)}"),
        table=lambda name: urls.table(database, name),
        database_url=urls.database(database),
        **parts,
    )
    return Response.html(body, status=status, headers=HEADERS)


def as_json(document: Any) -> Any:
    """The JSON of a page."""
    return Response.json(document, headers=HEADERS)
