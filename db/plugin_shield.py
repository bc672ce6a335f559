"""Security headers for Datasette's own pages, and the start page in the place of the index where we serve.

Datasette's pages need their inline scripts and styles, so the policy is looser there than on ours; it still
keeps foreign scripts, frames and plug-ins out.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from db.plugin_lines import served_start

Scope = MutableMapping[str, Any]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
App = Callable[[Scope, Any, Send], Awaitable[None]]

DATASETTE_POLICY = (
    b"default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
    b"img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
_DEFAULTS = (
    (b"content-security-policy", DATASETTE_POLICY),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
)


def shield(app: App, datasette: Any) -> App:
    """The application with headers added to every answer that does not state them itself."""

    async def shielded(scope: Scope, receive: Any, send: Send) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
            return
        start = served_start(datasette)
        if start is not None and scope["path"] == datasette.urls.instance():
            location = datasette.urls.path(start).encode()
            await send({"type": "http.response.start", "status": 302, "headers": [(b"location", location)]})
            await send({"type": "http.response.body", "body": b""})
            return

        async def guarded(message: MutableMapping[str, Any]) -> None:
            if message["type"] == "http.response.start":
                headers = list(message.get("headers", ()))
                stated = {name.lower() for name, _ in headers}
                message["headers"] = headers + [pair for pair in _DEFAULTS if pair[0] not in stated]
            await send(message)

        await app(scope, receive, guarded)

    return shielded
