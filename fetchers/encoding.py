"""Content codings, decoded by us: a few kilobytes must not become a gigabyte.

Only gzip is asked for and understood. zlib is told how much it may give out, so the cap holds within
one piece of input too, where libraries that hand out "the decoded chunk" have burst already.
"""

from __future__ import annotations

import zlib

from provenance.errors import BadBody, BadEncoding, TooLarge

_GZIP = 16 + zlib.MAX_WBITS
_PIECE = 1 << 18
"""Most bytes asked of zlib at once."""


class Decoder:
    """Takes a body in pieces and keeps it decoded, up to a cap.

    Args:
        url: For the errors.
        coding: The ``Content-Encoding`` header, "" where there is none.
        max_bytes: Cap for the decoded body.

    Raises:
        BadEncoding: The coding is none that was asked for.
    """

    def __init__(self, url: str, coding: str, max_bytes: int) -> None:
        coding = coding.strip().lower()
        if coding not in ("", "identity", "gzip", "x-gzip"):
            raise BadEncoding(url, f"is encoded as {coding!r}, although only gzip was asked for")
        self._url = url
        self._max = max_bytes
        self._gzip = coding.endswith("gzip")
        self._zlib = zlib.decompressobj(_GZIP)
        self._members = 0
        self._begun = False
        self._out = bytearray()

    def feed(self, piece: bytes) -> None:
        """Decode one more piece.

        Raises:
            TooLarge: The decoded body is over the cap.
            BadEncoding: It is not gzip.
        """
        if not self._gzip:
            self._keep(piece)
            return
        try:
            while piece:
                piece = self._inflated(piece)
        except zlib.error as error:
            raise BadEncoding(self._url, f"is not the gzip its header says: {error}") from error

    def _inflated(self, piece: bytes) -> bytes:
        """Decode of ``piece`` what fits one step; gives the rest."""
        if self._zlib.eof:
            if not piece.strip(b"\0"):  # padding after the last member, as tape archives leave it
                return b""
            self._zlib = zlib.decompressobj(_GZIP)
            self._begun = False
        self._begun = True
        self._keep(self._zlib.decompress(piece, _PIECE))
        if self._zlib.eof:
            self._members += 1
            return self._zlib.unused_data
        return self._zlib.unconsumed_tail

    def _keep(self, decoded: bytes) -> None:
        self._out += decoded
        if len(self._out) > self._max:
            raise TooLarge(self._url, f"is larger than {self._max} bytes decoded")

    @property
    def length(self) -> int:
        """How many bytes there are so far, decoded."""
        return len(self._out)

    def beginning(self, length: int) -> bytes:
        """The first bytes of the body, whether or not it is whole."""
        return bytes(self._out[:length])

    def whole(self) -> bytes:
        """The decoded body, once every piece was fed.

        Raises:
            BadBody: The compressed stream ends before its end.
        """
        if self._gzip and self._begun and not self._zlib.eof:
            raise BadBody(self._url, "ends in the middle of its gzip stream")
        return bytes(self._out)


def gunzipped(url: str, body: bytes, max_bytes: int) -> bytes:
    """A gzip file as it was before, such as ``sitemap.xml.gz``.

    Raises:
        TooLarge: It would be larger than ``max_bytes``.
        BadBody: It is cut short, or (BadEncoding) no gzip.
    """
    decoder = Decoder(url, "gzip", max_bytes)
    decoder.feed(body)
    return decoder.whole()
