"""What people ask of a store: rows of the views, by their columns."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from db import queries
from db.claim_page import ClaimPage
from db.connect import Connection
from db.queries import Rows, Status
from db.reader import ViewReader
from provenance.errors import UnknownClaim


class Answers:
    """A database as those see it who only read it. ``store.SqliteStore`` is one that is written to as well."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def overview(
        self,
        *,
        event: str | None = None,
        basis: str | None = None,
        outlet: str | None = None,
        search: str | None = None,
        limit: int = 50,
        offset: int = 0,
    ) -> Rows:
        """See ``queries.overview``."""
        return queries.overview(
            self._db, event=event, basis=basis, outlet=outlet, search=search, limit=limit, offset=offset
        )

    def claim(self, claim_id: int) -> Mapping[str, Any]:
        """See ``queries.claim``."""
        return queries.claim(self._db, claim_id)

    def claim_page(self, claim_id: int) -> ClaimPage:
        """All that is known of a claim, as one value; an alias gives the claim it became.

        Raises:
            UnknownClaim: The id was never given, or the claim stands nowhere any more.
        """
        page = self.reader().claim_page(queries.claim_of(self._db, claim_id))
        if page is None:
            raise UnknownClaim(str(claim_id))
        return page

    def claim_mentions(self, claim_id: int) -> Rows:
        """See ``queries.claim_mentions``."""
        return queries.claim_mentions(self._db, claim_id)

    def evidence(self, claim_id: int) -> Rows:
        """See ``queries.evidence``."""
        return queries.evidence(self._db, claim_id)

    def history(self, claim_id: int) -> Rows:
        """See ``queries.history``."""
        return queries.history(self._db, claim_id)

    def events(self) -> Rows:
        """See ``queries.events``."""
        return queries.events(self._db)

    def reader(self, event: str | None = None) -> ViewReader:
        """Rows of the views, of everything or of one event.

        Raises:
            UnknownEvent: There is no such event.
        """
        return ViewReader(self._db, event)

    def search_mentions(self, text: str, *, limit: int = 50) -> Rows:
        """See ``queries.search_mentions``."""
        return queries.search_mentions(self._db, text, limit=limit)

    def status(self) -> Status:
        """See ``queries.status``."""
        return queries.status(self._db)
