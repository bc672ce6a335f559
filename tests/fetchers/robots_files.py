"""What the tests of robots.txt have in common: answers, and what they allow."""

from __future__ import annotations

from datetime import UTC, datetime

from fetchers.answers import Answer
from fetchers.robots import Rules, outcome, rules
from provenance.errors import Disallowed
from provenance.types import Attempt

NOON = datetime(2026, 11, 2, 12, tzinfo=UTC)


PLACE = "http://ferrypost.test/robots.txt"


STORY = "http://ferrypost.test/news/pier"


def answer(
    body: bytes | None = None, *, status: int | None = 200, error: str | None = None, url: str = PLACE
) -> Answer:
    message = f"went wrong: {error}" if error else None
    attempt = Attempt(
        url=url, started_at=NOON, finished_at=NOON, final_url=url, status=status, error=error, message=message
    )
    return Answer(attempt=attempt, body=body)


def of(text: str) -> Rules:
    return rules(outcome(answer(text.encode())))


def allows(text: str, path: str = "/news/pier") -> bool:
    try:
        of(text).check(f"http://ferrypost.test{path}")
    except Disallowed:
        return False
    return True
