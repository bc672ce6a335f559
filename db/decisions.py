"""What a person decides, entered: verdicts of theirs, claims joined and taken apart. Each is one transaction."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from db import judging, regrouping, rulings
from db.connect import Connection
from db.queries import claim
from provenance.errors import UsageError
from provenance.types import Ruling


class Decisions:
    """The desk at which a person decides; a store gives it (``store.decisions``)."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def rule(self, claim_id: int, ruling: Ruling, *, decided_at: datetime) -> None:
        """Let a person's verdict stand above the computed one, wherever the claim's words go.

        Raises:
            UnknownClaim: There is no such claim.
        """
        now = claim(self._db, claim_id)["claim_id"]
        with self._db.transaction():
            rulings.add_ruling(self._db, now, ruling, decided_at)
            judging.settle_rulings(self._db, [now], decided_at)

    def withdraw(self, claim_id: int, *, by: str, reason: str, decided_at: datetime) -> None:
        """Let the computed verdict stand again.

        Raises:
            UnknownClaim: There is no such claim.
            UsageError: No person's verdict stands on it.
        """
        now = claim(self._db, claim_id)["claim_id"]
        with self._db.transaction():
            if rulings.standing(self._db, now) is None:
                raise UsageError(f"no person's verdict stands on claim {now}, so there is none to withdraw")
            rulings.withdraw(self._db, now, by=by, reason=reason, at=decided_at)
            judging.settle_rulings(self._db, [now], decided_at)

    def merge(self, a: int, b: int, *, by: str, reason: str, decided_at: datetime) -> int:
        """Join two claims for a person; see ``regrouping.merge``.

        Raises:
            UnknownClaim: There is no such claim.
            UsageError: They are one claim already.
        """
        claims = [claim(self._db, claim_id)["claim_id"] for claim_id in (a, b)]
        with self._db.transaction():
            return regrouping.merge(self._db, *claims, by=by, reason=reason, at=decided_at)

    def split(
        self, claim_id: int, mention_ids: Collection[int], *, by: str, reason: str, decided_at: datetime
    ) -> int:
        """Take mentions out of a claim into a new one for a person; see ``regrouping.split``.

        Raises:
            UnknownClaim: There is no such claim.
            UsageError: A mention is not in the claim, or none would stay in it.
        """
        now = claim(self._db, claim_id)["claim_id"]
        with self._db.transaction():
            return regrouping.split(self._db, now, mention_ids, by=by, reason=reason, at=decided_at)

    def undo(
        self, action: str, claim_id: int, other: int | None, *, by: str, reason: str, decided_at: datetime
    ) -> tuple[int, int]:
        """Undo a person's ``merge`` or ``split``; see ``regrouping.undo``."""
        with self._db.transaction():
            return regrouping.undo(self._db, action, claim_id, other, by=by, reason=reason, at=decided_at)
