"""A web server on the loopback address that publishes documents for many hosts."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from provenance.demo.coverage import Document

Documents = Mapping[tuple[str, str], Document]


@contextmanager
def serving(documents: Documents) -> Iterator[str]:
    """Serve the documents by Host header and path while the context lasts; gives ``host:port``.

    Answers conditional requests by ETag, and 404 for what is not there.
    """

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            host = (self.headers.get("Host") or "").split(":")[0].lower()
            document = documents.get((host, self.path.split("?")[0]))
            if document is None:
                self._send(404, b"Not found\n", "text/plain", None)
                return
            etag = '"' + hashlib.sha256(document.body).hexdigest()[:16] + '"'
            if self.headers.get("If-None-Match") == etag:
                self._send(304, b"", document.media_type, etag)
            else:
                self._send(200, document.body, document.media_type, etag)

        def _send(self, status: int, body: bytes, media_type: str, etag: str | None) -> None:
            self.send_response(status)
            self.send_header("Content-Type", media_type)
            if etag:
                self.send_header("ETag", etag)
            if status != 304:
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if status != 304:
                self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield f"127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
