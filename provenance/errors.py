"""Everything that can be expected to go wrong, as one tree.

    ProvenanceError
    ├── UsageError                 what was asked for cannot be (exit code 2)
    │   ├── ConfigError            the configuration is wrong; names the key
    │   ├── UnknownEvent           no such event; says which there are
    │   ├── UnknownOutlet          nobody of this id or name; says who is near
    │   ├── UnknownClaim           no such claim
    │   └── UnknownPath            no such file or folder
    ├── BadInput                   one thing handed in cannot be read
    │   ├── BadLine                a line of JSON Lines
    │   ├── BadArchive             a WARC that is cut or damaged
    │   └── UnreadablePage         a page with no story in it
    ├── BadSpan                    offsets outside the text: a defect of ours
    ├── Overrun                    work took too much time or memory, or ended the process that did it
    ├── NoReader                   that process cannot begin, so nothing can be read
    ├── FetchError                 one request
    │   ├── Unreachable            may be tried again
    │   │   ├── TooSlow            the deadline passed
    │   │   └── LeftAlone          not asked: its host wants to be left alone, or does not answer
    │   ├── Refused                must not be tried again as it is
    │   │   ├── Blocked            an address or scheme that is never fetched
    │   │   ├── Disallowed         robots.txt forbids it
    │   │   ├── TooLarge           over the size cap
    │   │   ├── BadRedirect        a loop, too many, or no Location
    │   │   ├── BadCertificate     TLS
    │   │   ├── NotAPage           no page of text: an image, a PDF, a film
    │   │   └── BadBody            cut short
    │   │       └── BadEncoding    not encoded as its header says
    │   ├── HttpStatus             an answer with an error status (``status``)
    │   └── NotAFeed               the page is neither feed nor sitemap
    └── StoreError                 the database
        ├── NotADatabase           the file is something else
        ├── NewerDatabase          written by a later version of this program
        ├── Damaged                SQLite says the file is malformed
        ├── StaleIndex             an index made with other keys than it is asked by
        └── Busy                   another run holds the lease (exit code 4)

A class says whether trying again makes sense; no caller searches in a message. Each error
carries the thing it is about as an attribute.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches


class ProvenanceError(Exception):
    """Expected trouble; the message is one sentence for a person."""


class UsageError(ProvenanceError):
    """What was asked for cannot be done as asked."""


class ConfigError(UsageError):
    """The configuration is wrong at ``key``."""

    def __init__(self, message: str, *, key: str = "", path: str = "") -> None:
        super().__init__(f"{path}: {message}" if path else message)
        self.key = key
        self.path = path


def _known(known: Sequence[str], asked: str) -> str:
    near = get_close_matches(asked, known, n=1, cutoff=0.5)
    if near:
        return f" Did you mean {near[0]!r}?"
    if known:
        shown = ", ".join(sorted(known)[:8])
        return f" There are: {shown}{', …' if len(known) > 8 else ''}."
    return ""


class UnknownEvent(UsageError):
    """No event has this id; the message names the nearest that exists."""

    def __init__(self, event: str, *, known: Sequence[str] = ()) -> None:
        hint = (
            _known(known, event) or " There are no events yet: configure one, then run `provenance analyze`."
        )
        super().__init__(f"No event {event!r}.{hint}")
        self.event = event
        self.known = tuple(known)


class UnknownOutlet(UsageError):
    """No outlet and no origin has this id or name; the message names the nearest."""

    def __init__(self, outlet: str, *, known: Sequence[str] = ()) -> None:
        hint = _known(known, outlet) or " No outlet is known yet: configure some, then run `provenance run`."
        super().__init__(f"No outlet {outlet!r}.{hint}")
        self.outlet = outlet
        self.known = tuple(known)


class UnknownClaim(UsageError):
    """No claim has this id."""

    def __init__(self, claim: str, *, known: Sequence[str] = ()) -> None:
        hint = _known(known, claim) or " `provenance claims` lists them."
        super().__init__(f"No claim {claim!r}.{hint}")
        self.claim = claim


class UnknownPath(UsageError):
    """No file or folder of this name."""

    def __init__(self, path: str, why: str = "does not exist") -> None:
        super().__init__(f"{path}: {why}.")
        self.path = path


class BadInput(ProvenanceError):
    """One thing handed in cannot be read; the others go on. ``where`` names it."""

    def __init__(self, where: str, why: str) -> None:
        super().__init__(f"{where}: {why}")
        self.where = where
        self.why = why


class BadLine(BadInput):
    """A line of a JSON Lines file that is not what it should be."""


class BadArchive(BadInput):
    """A WARC that is cut off or damaged; what came before the damage was read."""


class UnreadablePage(BadInput):
    """A page in which no story was found."""


class BadSpan(ProvenanceError):
    """A span lies outside its text: a defect of this program, not of the input."""


class Overrun(ProvenanceError):
    """Work in a process of its own took more time or memory than it may, or ended that process."""


class NoReader(ProvenanceError):
    """The process that reads could not begin: a fault of the machine, and no page's."""


class FetchError(ProvenanceError):
    """One request came to nothing. ``kind`` is the word kept in the fetch log."""

    kind = "failed"

    def __init__(self, url: str, why: str) -> None:
        super().__init__(f"{url}: {why}")
        self.url = url
        self.why = why


class Unreachable(FetchError):
    """No answer; it may come next time."""

    kind = "unreachable"


class TooSlow(Unreachable):
    """The total deadline passed before the answer was complete."""

    kind = "deadline"


class LeftAlone(Unreachable):
    """It was not asked at all: its host wants to be left alone for now, or had not answered."""

    kind = "left_alone"


class Refused(FetchError):
    """Asking again in the same way would not help."""

    kind = "refused"


class Blocked(Refused):
    """The address or the scheme is one that is never fetched."""

    kind = "blocked_address"


class Disallowed(Refused):
    """The host's robots.txt forbids it."""

    kind = "disallowed"


class TooLarge(Refused):
    """More bytes than the cap, on the wire or decoded."""

    kind = "too_large"


class BadRedirect(Refused):
    """A redirect that loops, has no target, or is one too many."""

    kind = "redirect"


class BadCertificate(Refused):
    """The certificate does not hold; it is never ignored."""

    kind = "tls"


class NotAPage(Refused):
    """What came back is no page of text."""

    kind = "not_a_page"


class BadBody(Refused):
    """The body is cut short."""

    kind = "truncated"


class BadEncoding(BadBody):
    """The body is not encoded as its header says, or in a way that was not asked for."""

    kind = "bad_encoding"


class HttpStatus(FetchError):
    """The answer has an error status.

    Args:
        retry_after_seconds: What the host asked for, where it did.
    """

    kind = "status"

    def __init__(self, url: str, status: int, *, retry_after_seconds: float | None = None) -> None:
        super().__init__(url, f"answered {status}")
        self.status = status
        self.retry_after_seconds = retry_after_seconds


class NotAFeed(FetchError):
    """What came back is neither a feed nor a sitemap."""

    kind = "not_a_feed"


class StoreError(ProvenanceError):
    """The database could not do what was asked; says what it was doing."""


class NotADatabase(StoreError):
    """The file is not an SQLite database, or not one of this program's."""


class NewerDatabase(StoreError):
    """The database was written by a later version of this program."""


class Damaged(StoreError):
    """SQLite reports the file as malformed; it is left untouched."""


class StaleIndex(StoreError):
    """An index was made with keys of another version: what it holds would not be found by those of this one."""

    def __init__(self, path: str, *, made_with: int | None, asked_by: int) -> None:
        made = "unknown keys" if made_with is None else f"keys of version {made_with}"
        super().__init__(
            f"{path}: this index was made with {made}, this program asks by those of version {asked_by}."
            " `provenance align - --index FILE` makes it anew, with the claims it has."
        )
        self.path = path
        self.made_with = made_with
        self.asked_by = asked_by


class Busy(StoreError):
    """Another run holds the lease."""
