"""The JSON of the plugin's pages: the same facts, with names of the contract."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Any

from db.article_page import ArticlePage
from db.claim_page import Appearance, ClaimPage
from db.event_page import EventPage
from db.plugin_start import StartPage
from provenance.render.diff import diff_text
from provenance.render.waterfall import candidate, waterfalls
from provenance.types import Evidence


def claim_json(page: ClaimPage) -> dict[str, Any]:
    """Everything on the page of a claim. Times are ISO 8601 UTC or null, weights log2 odds, scores 0-100."""
    verdict = page.verdict
    return {
        "claim_id": page.claim_id,
        "kind": page.kind,
        "text": page.text,
        "speaker": page.speaker,
        "event_id": page.event_id,
        "event": page.event,
        "sentence": page.sentence,
        "first_sentence": page.first,
        "taken_back": page.taken_back or None,
        "basis": verdict.basis,
        "origin_outlet_id": verdict.origin_outlet_id,
        "origin_name": verdict.origin_name,
        "origin_collected": verdict.origin_collected,
        "standing": verdict.standing,
        "confidence": verdict.confidence,
        "because": verdict.because,
        "decided_by": page.decided_by or "rules",
        "computed": {
            "sentence": page.computed_sentence,
            "basis": page.computed.basis,
            "origin_outlet_id": page.computed.origin_outlet_id,
            "origin_name": page.computed.origin_name,
            "standing": page.computed.standing,
            "confidence": page.computed.confidence,
            "because": page.computed.because,
        },
        "first_outlet_id": verdict.first_outlet_id,
        "first_at": iso(verdict.first_at),
        "outlet_count": page.outlet_count,
        "mention_count": page.mention_count,
        "repeats": asdict(page.repeats),
        "candidates": [
            {"candidate": fall.candidate, "total": round(fall.total, 3)}
            for fall in waterfalls(verdict.evidence, names=page.names)
        ],
        "evidence": [_evidence(e, page) for e in verdict.evidence],
        "mentions": [_appearance(a, page) for a in page.appearances],
        "lookalikes": [asdict(other) for other in page.lookalikes],
        "history": [asdict(decision) for decision in page.history],
        "blind_spots": [asdict(spot) for spot in page.blind_spots],
        "regroupings": [asdict(regrouping) for regrouping in page.regroupings],
    }


def article_json(page: ArticlePage) -> dict[str, Any]:
    """A version of an article with its mentions and citations. Spans are half-open, in characters of the text."""
    return {
        "article_id": page.article_id,
        "outlet_id": page.outlet_id,
        "outlet": page.outlet,
        "url": page.url,
        "version": asdict(page.shown),
        "versions": [version.seq for version in page.versions],
        "changes": diff_text(page.before.text, page.shown.text)
        if page.before and page.is_comparable
        else None,
        "mentions": [asdict(mention) for mention in page.mentions],
        "citations": [asdict(citation) for citation in page.citations],
    }


def event_json(page: EventPage) -> dict[str, Any]:
    """The claims of an event with the part of each outlet, the outlets, and who credits whom."""
    return {
        "event_id": page.event_id,
        "title": page.title,
        "claim_count": page.claims,
        "outlets": [asdict(column) for column in page.columns],
        "claims": [asdict(line) for line in page.lines],
        "credits": [asdict(credit) for credit in page.credits],
    }


def start_json(page: StartPage) -> dict[str, Any]:
    """The counts, the events, and what a search found (null where nothing was asked)."""
    return {
        "counts": page.counts,
        "events": [asdict(event) for event in page.events],
        "asked": page.asked,
        "found": None if page.found is None else [dict(row) for row in page.found],
        "reported": [dict(row) for row in page.reported],
        "public": [dict(row) for row in page.public],
        "latest": [dict(row) for row in page.latest],
    }


def iso(at: datetime | None) -> str | None:
    """``2019-04-10T06:00:00Z``."""
    return None if at is None else at.isoformat().replace("+00:00", "Z")


def _evidence(e: Evidence, page: ClaimPage) -> dict[str, Any]:
    return {
        "rule": e.rule,
        "candidate": candidate(e, page.names),
        "outlet_id": e.outlet_id,
        "weight": e.weight,
        "note": e.note,
        "article_id": e.article_id,
        "url": e.url,
    }


def _appearance(a: Appearance, page: ClaimPage) -> dict[str, Any]:
    return {
        "mention_id": a.mention_id,
        "article_id": a.article_id,
        "outlet_id": a.outlet_id,
        "outlet": a.outlet,
        "url": a.url,
        "title": a.title,
        "at": iso(a.at),
        "at_precision": a.precision,
        "at_is_first_seen": a.seen,
        "versions": [a.first_version, a.last_version],
        "kind": a.kind,
        "text": a.text,
        "speaker": a.speaker,
        "relation": a.relation,
        "takes_back": a.takes_back,
        "score": a.score,
        "diff": diff_text(page.text, a.text),
        "cited": [{"name": c.name, "how": c.how, "outlet_id": c.outlet_id, "via": c.via} for c in a.cited],
    }
