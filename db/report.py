"""An event as one page of HTML that needs nothing else: to print, to send, to keep."""

from __future__ import annotations

from datetime import datetime

from db.claim_page import ClaimPage
from db.reader import ViewReader
from db.templating import TEMPLATES
from provenance.render.style import stylesheet
from provenance.render.waterfall import waterfall_html, waterfalls


def event_report(reader: ViewReader, *, at: datetime) -> str:
    """The page: claims by outlets, then each claim with verdict, evidence, blind spots and wordings. No script.

    It shows as many claims as the page of the event does, those that most outlets have first, and says how many
    there are.

    Args:
        reader: Of one event.
        at: When the report is made; stands on it.
    """
    page = reader.event_page()
    if page is None:
        raise ValueError("a report is of one event; this reader is of everything")
    claims = [claim for line in page.lines if (claim := reader.claim_page(line.claim_id)) is not None]
    return TEMPLATES.get_template("provenance_report.html").render(
        page=page, claims=[(claim, _falls(claim)) for claim in claims], at=at, style=stylesheet()
    )


def _falls(page: ClaimPage) -> list[object]:
    """The waterfalls of those candidates that something speaks for, drawn to one scale each."""
    return [
        waterfall_html(fall) for fall in waterfalls(page.verdict.evidence, names=page.names) if fall.total > 0
    ]
