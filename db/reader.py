"""Reading the views for what leaves the program: exports and reports, of everything or of one event."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from db import claim_page, event_page
from db.connect import Connection
from db.outlets import event_ids
from db.queries import outlet_pairs, outlets_listed
from db.views import VIEWS
from provenance.errors import UnknownEvent

_OF_EVENT: Mapping[str, str] = {
    "claim_id": "claim_id IN (SELECT claim_id FROM claim_overview WHERE event_id = :event)",
    "article_id": "article_id IN (SELECT article_id FROM event_articles WHERE event_id = :event)",
    "event_id": "event_id = :event",
}
"""What of a view belongs to an event, by the first of these columns that it has."""


class ViewReader:
    """Rows of the views, as plain mappings by column, in an order that does not change. Obeys ``protocols.Reader``.

    Args:
        db: The database.
        event: Only what belongs to this event; None is everything.

    Raises:
        UnknownEvent: There is no such event.
    """

    def __init__(self, db: Connection, event: str | None = None) -> None:
        if event is not None and event not in (known := event_ids(db)):
            raise UnknownEvent(event, known=known)
        self._db, self._event = db, event

    def rows(self, view: str) -> Iterator[Mapping[str, Any]]:
        """All rows of a view, sorted by their columns from the left."""
        columns = VIEWS[view].columns
        key = next((c for c in _OF_EVENT if c in columns), None)
        where = f"WHERE {_OF_EVENT[key]}" if self._event is not None and key else ""
        order = ", ".join(str(i + 1) for i in range(len(columns)))
        for row in self._db.rows(f"SELECT * FROM {view} {where} ORDER BY {order}", {"event": self._event}):  # noqa: S608 - names of our own
            yield dict(row)

    def outlets(self) -> Mapping[str, str]:
        """The names of all outlets, by id."""
        return {
            r["outlet_id"]: r["name"] for r in self._db.rows("SELECT outlet_id, name FROM outlet ORDER BY 1")
        }

    def outlets_listed(self) -> list[Mapping[str, Any]]:
        """See ``queries.outlets_listed``."""
        return list(outlets_listed(self._db))

    def outlet_pairs(self) -> list[Mapping[str, Any]]:
        """See ``queries.outlet_pairs``."""
        return list(outlet_pairs(self._db))

    def event_page(self) -> event_page.EventPage | None:
        """All that is shown of the event; None where the reader is of everything."""
        asked = {"id": self._event, **event_page.LIMITS}
        return event_page.event_page(
            {name: list(map(dict, self._db.rows(sql, asked))) for name, sql in event_page.QUERIES.items()}
        )

    def claim_page(self, claim_id: int) -> claim_page.ClaimPage | None:
        """All that is known of a claim; None where none of this id is listed."""
        asked = {"id": claim_id}
        return claim_page.claim_page(
            {name: list(map(dict, self._db.rows(sql, asked))) for name, sql in claim_page.QUERIES.items()}
        )
