"""The pages of the plugin: requests in, HTML or JSON out."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from datasette import Response
from datasette.utils import tilde_decode

from db.claim_page import ClaimPage
from db.plugin_html import as_json, html, missing
from db.plugin_json import article_json, claim_json, event_json, start_json
from db.plugin_lines import allowed_or_forbidden, finder, provenance_database
from db.plugin_reading import joined, read_article, read_claim, read_event, read_outlet, winner
from db.plugin_start import start_page
from provenance.render.highlight import Mark, highlighted
from provenance.render.style import stylesheet
from provenance.render.timeline import Sight, timeline_svg
from provenance.render.waterfall import extent, waterfall_html, waterfalls

MOST_ASKED = 2_000
"""Characters of a search that are looked at; the longest quotes of real coverage have under 1,500."""

_LARGEST_ID = 2**63 - 1
"""The greatest integer that SQLite can be asked for."""


async def claim_view(datasette: Any, request: Any) -> Any:
    """``/-/claim/ID`` and ``/-/claim/ID.json``; a claim that was absorbed leads to the one that has it now."""
    name, db = await provenance_database(datasette)
    await allowed_or_forbidden(datasette, request, name)
    claim_id, suffix = int(request.url_vars["claim_id"]), request.url_vars["suffix"] or ""
    page = await read_claim(db, claim_id) if claim_id <= _LARGEST_ID else None
    if page is None:
        now = await winner(db, claim_id) if claim_id <= _LARGEST_ID else None
        if now is None:
            return missing(datasette, name, f"There is no claim {claim_id}.", json=bool(suffix))
        return Response.redirect(datasette.urls.path(f"/-/claim/{now}{suffix}"))
    if suffix:
        return as_json(claim_json(page))
    return html(datasette, "provenance_claim.html", database=name, page=page, **_claim_parts(page))


async def article_view(datasette: Any, request: Any) -> Any:
    """``/-/article/ID`` and ``/-/article/ID.json``, the newest version or that of ``?version=``.

    An article that was stored twice leads from the id that it lost to the one that it kept.
    """
    name, db = await provenance_database(datasette)
    await allowed_or_forbidden(datasette, request, name)
    article_id, suffix = int(request.url_vars["article_id"]), request.url_vars["suffix"]
    asked = request.args.get("version")
    # anything but a number is a version that does not exist: versions count from 1
    seq = None if asked is None else int(asked) if re.fullmatch("[0-9]{1,9}", asked) else 0
    page = await read_article(db, article_id, seq) if article_id <= _LARGEST_ID else None
    whole = await joined(db, article_id) if page is None and article_id <= _LARGEST_ID else None
    if whole is not None:
        return Response.redirect(datasette.urls.path(f"/-/article/{whole}{suffix or ''}"))
    if page is None:
        return missing(
            datasette, name, f"There is no such version of an article {article_id}.", json=bool(suffix)
        )
    if suffix:
        return as_json(article_json(page))
    marks = [
        Mark(
            span=span,
            href=datasette.urls.path(f"/-/claim/{m.claim_id}"),
            label=f"Claim {m.claim_id}",
            quiet=m.kind == "claim",
        )
        for m in page.mentions
        for span in m.spans
    ]
    shown = highlighted(page.shown.text, marks)
    return html(datasette, "provenance_article.html", database=name, page=page, shown=shown)


async def event_view(datasette: Any, request: Any) -> Any:
    """``/-/event/ID`` and ``/-/event/ID.json``."""
    name, db = await provenance_database(datasette)
    await allowed_or_forbidden(datasette, request, name)
    event_id, suffix = tilde_decode(request.url_vars["event_id"]), request.url_vars["suffix"]
    page = await read_event(db, event_id)
    if page is None:
        return missing(datasette, name, f"There is no event “{event_id}”.", json=bool(suffix))
    if suffix:
        return as_json(event_json(page))
    return html(datasette, "provenance_event.html", database=name, page=page)


async def outlet_view(datasette: Any, request: Any) -> Any:
    """``/-/outlet/ID`` and ``/-/outlet/ID.json``."""
    name, db = await provenance_database(datasette)
    await allowed_or_forbidden(datasette, request, name)
    outlet_id, suffix = tilde_decode(request.url_vars["outlet_id"]), request.url_vars["suffix"]
    page = await read_outlet(db, outlet_id)
    if page is None:
        return missing(datasette, name, f"There is no outlet “{outlet_id}”.", json=bool(suffix))
    if suffix:
        return as_json(asdict(page))
    return html(datasette, "provenance_outlet.html", database=name, page=page)


async def start_view(datasette: Any, request: Any) -> Any:
    """``/-/provenance`` and ``/-/provenance.json``, with ``?q=`` the search."""
    name, db = await provenance_database(datasette)
    await allowed_or_forbidden(datasette, request, name)
    asked = (request.args.get("q") or "")[:MOST_ASKED]
    page = await start_page(db, asked, _in_thread(finder(datasette)))
    if request.url_vars["suffix"]:
        return as_json(start_json(page))
    return html(datasette, "provenance_start.html", database=name, page=page)


async def style_view() -> Any:
    """The style sheet, under a name that changes with it."""
    return Response(
        stylesheet(),
        content_type="text/css; charset=utf-8",
        headers={"Cache-Control": "public, max-age=86400", "X-Content-Type-Options": "nosniff"},
    )


def _claim_parts(page: ClaimPage) -> Mapping[str, Any]:
    """What of the page is worked out rather than read."""
    falls = waterfalls(page.verdict.evidence, names=page.names)
    scale = extent(falls)
    origin = page.verdict.origin_outlet_id
    # an article that has two wordings of the claim appeared once
    sights = {
        (a.article_id, a.at): Sight(
            label=a.outlet, at=a.at, precision=a.precision, seen=a.seen, is_origin=a.outlet_id == origin
        )
        for a in page.appearances
        if a.at is not None
    }
    return {
        "falls": [(fall, waterfall_html(fall, scale=scale)) for fall in falls],
        "timeline": timeline_svg(
            list(sights.values()),
            unseen_origin=page.verdict.origin_name if page.verdict.origin_collected is False else None,
        ),
    }


def _in_thread(
    find: Callable[[str], Sequence[int]] | None,
) -> Callable[[str], Awaitable[Sequence[int]]] | None:
    """The finder off the event loop, which it would hold up."""
    if find is None:
        return None
    return lambda asked: asyncio.to_thread(find, asked)
