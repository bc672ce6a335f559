"""The pages of the plugin: requests in, HTML or JSON out.

The pages have a layout of their own and no script at all, so that their Content-Security-Policy can
refuse every script, frame and foreign request: whatever a collected page smuggled into a title or a
quote, there is nothing for it to run in.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from datasette import Response
from jinja2 import Environment, PackageLoader, StrictUndefined

from db.claim_page import ClaimPage
from db.plugin_json import claim_json, start_json
from db.plugin_lines import allowed_or_forbidden, finder, provenance_database
from db.plugin_reading import read_claim, winner
from db.plugin_start import start_page
from provenance.render.diff import changed, diff_html
from provenance.render.markup import host_of, web_address
from provenance.render.phrases import (
    HOW_WORDS,
    KIND_WORDS,
    RELATION_WORDS,
    confidence_words,
    counted,
    moment,
    quoted,
    rounded,
    signed,
)
from provenance.render.sentence import first_sentence, verdict_sentence
from provenance.render.style import stylesheet
from provenance.render.timeline import Sight, timeline_svg
from provenance.render.waterfall import extent, waterfall_html, waterfalls

POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}
MOST_ASKED = 2_000
"""Characters of a search that are looked at; the longest quotes of real coverage have under 1,500."""

_TEMPLATES = Environment(
    loader=PackageLoader("db"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_TEMPLATES.globals.update(
    HOW_WORDS=HOW_WORDS,
    KIND_WORDS=KIND_WORDS,
    RELATION_WORDS=RELATION_WORDS,
    changed=changed,
    counted=counted,
    diff=diff_html,
    host_of=host_of,
    moment=moment,
    quoted=quoted,
    rounded=rounded,
    signed=signed,
    stated_moment=lambda at: moment(datetime.fromisoformat(at)),
    web_address=web_address,
)


async def claim_view(datasette: Any, request: Any) -> Any:
    """``/-/claim/ID`` and ``/-/claim/ID.json``; a claim that was absorbed leads to the one that has it now."""
    name, db = await provenance_database(datasette)
    await allowed_or_forbidden(datasette, request, name)
    claim_id, suffix = int(request.url_vars["claim_id"]), request.url_vars["suffix"] or ""
    page = await read_claim(db, claim_id) if claim_id <= _LARGEST_ID else None
    if page is None:
        now = await winner(db, claim_id) if claim_id <= _LARGEST_ID else None
        if now is None:
            return _missing(datasette, name, f"There is no claim {claim_id}.", as_json=bool(suffix))
        return Response.redirect(datasette.urls.path(f"/-/claim/{now}{suffix}"))
    if suffix:
        return Response.json(claim_json(page), headers=HEADERS)
    return _html(datasette, "provenance_claim.html", database=name, page=page, **_claim_parts(page))


async def start_view(datasette: Any, request: Any) -> Any:
    """``/-/provenance`` and ``/-/provenance.json``, with ``?q=`` the search."""
    name, db = await provenance_database(datasette)
    await allowed_or_forbidden(datasette, request, name)
    asked = (request.args.get("q") or "")[:MOST_ASKED]
    page = await start_page(db, asked, _in_thread(finder(datasette)))
    if request.url_vars["suffix"]:
        return Response.json(start_json(page), headers=HEADERS)
    return _html(datasette, "provenance_start.html", database=name, page=page)


async def style_view() -> Any:
    """The style sheet, under a name that changes with it."""
    return Response(
        stylesheet(),
        content_type="text/css; charset=utf-8",
        headers={"Cache-Control": "public, max-age=86400", "X-Content-Type-Options": "nosniff"},
    )


_LARGEST_ID = 2**63 - 1
"""The greatest integer that SQLite can be asked for."""


def _claim_parts(page: ClaimPage) -> Mapping[str, Any]:
    """What of the page is worked out rather than read."""
    falls = waterfalls(page.verdict.evidence, names=page.names)
    scale = extent(falls)
    origin = page.verdict.origin_outlet_id
    sights = [
        Sight(label=a.outlet, at=a.at, precision=a.precision, seen=a.seen, is_origin=a.outlet_id == origin)
        for a in page.appearances
        if a.at is not None
    ]
    return {
        "sentence": verdict_sentence(page.verdict, repeats=page.repeats, names=page.names),
        "first": first_sentence(page.verdict, names=page.names, precision=page.first_precision),
        "confidence": confidence_words(page.verdict.confidence, page.verdict.standing),
        "falls": [(fall, waterfall_html(fall, scale=scale)) for fall in falls],
        "timeline": timeline_svg(sights),
    }


def _missing(datasette: Any, database: str, message: str, *, as_json: bool) -> Any:
    """Our own "not found": Datasette's prints a traceback to the terminal for each."""
    if as_json:
        return Response.json({"ok": False, "error": message, "status": 404}, status=404, headers=HEADERS)
    return _html(datasette, "provenance_missing.html", database=database, status=404, message=message)


def _html(datasette: Any, template: str, *, database: str, status: int = 200, **parts: Any) -> Any:
    digest = hashlib.sha256(stylesheet().encode()).hexdigest()[:12]
    urls = datasette.urls
    body = _TEMPLATES.get_template(template).render(
        style_url=f"{urls.path('/-/provenance.css')}?{digest}",
        path=urls.path,
        table=lambda name: urls.table(database, name),
        database_url=urls.database(database),
        **parts,
    )
    return Response.html(body, status=status, headers=HEADERS)


def _in_thread(
    find: Callable[[str], Sequence[int]] | None,
) -> Callable[[str], Awaitable[Sequence[int]]] | None:
    """The finder off the event loop, which it would hold up."""
    if find is None:
        return None
    return lambda asked: asyncio.to_thread(find, asked)
