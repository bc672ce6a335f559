"""All that is shown of one claim, put together from rows: for the terminal and for Datasette.

`QUERIES` says what to ask, of whatever connection; `claim_page` makes one value of the answers. The views of the
contract are asked, and ``verdict_evidence`` beside them, for candidates that are not known outlets.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from provenance.render.blindspots import BlindSpot
from provenance.render.credit import Carrier, is_taken_back, repeats
from provenance.render.sentence import Repeats, first_sentence, taken_back_sentence, verdict_sentence
from provenance.types import Basis, Citation, Evidence, MentionKind, Precision, Relation, Standing, Verdict

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """One wording of a claim in one article, over the versions of the article that have it.

    ``seen`` says that the page states no usable time, and that ``at`` is when it was collected.
    """

    mention_id: int
    article_id: int
    outlet_id: str
    outlet: str
    url: str
    title: str | None
    at: datetime | None
    precision: Precision
    seen: bool
    first_version: int
    last_version: int
    kind: str
    text: str
    speaker: str | None
    relation: Relation
    score: float
    cited: tuple[Citation, ...] = ()

    @property
    def takes_back(self) -> bool:
        """Whether it stands in a note that takes it back."""
        return is_taken_back(self.cited, self.outlet_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class LookAlike:
    """Another claim that looks like this one and is not the same."""

    claim_id: int
    text: str
    relation: Relation
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One verdict of the claim's history. ``cause`` is what changed since the one before, where that was kept."""

    decided_at: str
    decided_by: str
    by_person: bool
    stands: bool
    cause: str | None
    basis: Basis
    origin: str | None
    standing: Standing
    confidence: float
    because: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Regrouping:
    """What a person did with the mentions of the claim: ``merge``, ``split`` or ``undo``, and the other claim."""

    decided_at: str
    decided_by: str
    action: str
    reason: str
    claim_id: int
    other_claim_id: int

    @property
    def words(self) -> str:
        """``Ada joined claims 3 and 5: reason``."""
        a, b = self.claim_id, self.other_claim_id
        did = {"merge": f"joined claims {a} and {b}", "split": f"took claim {b} out of claim {a}"}
        return (
            f"{self.decided_by} {did.get(self.action, f'undid that, for claims {a} and {b}')}: {self.reason}"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimPage:
    """All that the page of one claim shows.

    ``verdict`` is the one that stands and ``computed`` what the rules make of the evidence: the same, unless a
    person decided. Both carry the computed evidence.
    """

    claim_id: int
    kind: MentionKind
    text: str
    speaker: str | None
    event_id: str | None
    event: str | None
    verdict: Verdict
    computed: Verdict
    decided_by: str | None
    """The person whose verdict stands."""
    outlet_count: int
    mention_count: int
    appearances: tuple[Appearance, ...]
    lookalikes: tuple[LookAlike, ...]
    history: tuple[Decision, ...]
    regroupings: tuple[Regrouping, ...]
    blind_spots: tuple[BlindSpot, ...]
    names: Mapping[str, str]

    @property
    def repeats(self) -> Repeats:
        """Who else has the claim, by the credit they give."""
        return repeats(
            self.verdict,
            [Carrier(outlet_id=a.outlet_id, name=a.outlet, cited=a.cited) for a in self.appearances],
        )

    @property
    def first_precision(self) -> Precision:
        """How exactly the time of the first in the collection is known."""
        verdict = self.verdict
        theirs = [a for a in self.appearances if a.outlet_id == verdict.first_outlet_id and a.at is not None]
        exact: Precision = "minute"
        return next(
            (a.precision for a in theirs if a.at == verdict.first_at),
            theirs[0].precision if theirs else exact,
        )

    @property
    def sentence(self) -> str:
        """The verdict in words, see `verdict_sentence`."""
        return verdict_sentence(
            self.verdict,
            repeats=self.repeats,
            names=self.names,
            precision=self.first_precision,
            by=self.decided_by,
        )

    @property
    def computed_sentence(self) -> str:
        """The computed verdict in words; the same as `sentence` where no person decided."""
        return verdict_sentence(self.computed, names=self.names, precision=self.first_precision)

    @property
    def first(self) -> str:
        """Who was first in the collection, see `first_sentence`."""
        return first_sentence(self.verdict, names=self.names, precision=self.first_precision)

    @property
    def taken_back(self) -> str:
        """Who takes it back, see `taken_back_sentence`; empty where nobody does."""
        return taken_back_sentence(self.computed.evidence, names=self.names)


QUERIES: Mapping[str, str] = {
    "overview": "SELECT * FROM claim_overview WHERE claim_id = :id",
    "event": "SELECT e.title FROM claim_overview o JOIN event e USING (event_id) WHERE o.claim_id = :id",
    "appearances": """
        SELECT m.*, v.title, v.published_at, v.first_seen_at
        FROM claim_mentions m
        LEFT JOIN article_versions v ON v.article_id = m.article_id AND v.version_seq = m.version_seq
        WHERE m.claim_id = :id
        ORDER BY m.at IS NULL, m.at, m.article_id, m.version_seq, m.start""",
    "citations": """
        SELECT * FROM citations
        WHERE article_id IN (SELECT article_id FROM claim_mentions WHERE claim_id = :id)""",
    "evidence": """
        SELECT e.rule, e.weight, e.note, e.outlet_id, e.name, e.public, e.article_id, e.mention_id,
          coalesce(e.url, a.url) AS url
        FROM claim_summary s
        JOIN verdict_evidence e ON e.verdict_id = s.computed_id
        LEFT JOIN article a ON a.article_id = e.article_id
        WHERE s.claim_id = :id
        ORDER BY e.position""",
    "links": """
        SELECT l.other_claim_id, l.relation, l.note, o.text
        FROM claim_links l JOIN claim_overview o ON o.claim_id = l.other_claim_id
        WHERE l.claim_id = :id
        ORDER BY l.relation, l.other_claim_id""",
    "computed": """
        SELECT v.* FROM claim_summary s JOIN verdict v ON v.verdict_id = s.computed_id
        WHERE s.claim_id = :id""",
    "history": "SELECT * FROM verdict_causes WHERE claim_id = :id ORDER BY verdict_id DESC",
    "regroupings": """
        SELECT d.* FROM decision d JOIN claim c ON c.claim_id IN (d.claim_id, d.other_claim_id)
        WHERE d.action NOT IN ('judge', 'withdraw') AND coalesce(c.merged_into, c.claim_id) = :id
        GROUP BY d.decision_id ORDER BY d.decision_id DESC""",
    "blind_spots": "SELECT kind, note FROM blind_spot WHERE claim_id = :id ORDER BY position",
    "names": """
        SELECT outlet_id, name FROM outlet WHERE outlet_id IN (
          SELECT outlet_id FROM claim_mentions WHERE claim_id = :id
          UNION SELECT outlet_id FROM claim_evidence WHERE claim_id = :id
          UNION SELECT origin_outlet_id FROM claim_overview WHERE claim_id = :id
          UNION SELECT first_outlet_id FROM claim_overview WHERE claim_id = :id)""",
}
"""What to ask for the page of the claim ``:id``."""


def claim_page(found: Mapping[str, Sequence[Row]]) -> ClaimPage | None:
    """The page of a claim from the answers to `QUERIES`; None where no claim of the id is listed."""
    if not found["overview"]:
        return None
    overview = found["overview"][0]
    evidence = tuple(map(_evidence, found["evidence"]))
    history = tuple(map(_decision, found["history"]))
    names = {row["outlet_id"]: row["name"] for row in found["names"]}
    standing = next((d for d in history if d.stands), None)
    verdict = _verdict(overview, evidence, standing.because if standing else None)
    computed = [_verdict(row, evidence, row["because"]) for row in found["computed"]]
    return ClaimPage(
        claim_id=overview["claim_id"],
        kind=overview["kind"],
        text=overview["text"],
        speaker=overview["speaker"],
        event_id=overview["event_id"],
        event=found["event"][0]["title"] if found["event"] else None,
        verdict=verdict,
        computed=computed[0] if computed else verdict,
        decided_by=standing.decided_by if standing and standing.by_person else None,
        outlet_count=overview["outlet_count"],
        mention_count=overview["mention_count"],
        appearances=_appearances(found["appearances"], [*map(_Cited.of, found["citations"])], names),
        lookalikes=tuple(map(_lookalike, found["links"])),
        history=history,
        regroupings=tuple(map(_regrouping, found["regroupings"])),
        blind_spots=tuple(BlindSpot(kind=r["kind"], note=r["note"]) for r in found["blind_spots"]),
        names=names,
    )


def _verdict(row: Row, evidence: tuple[Evidence, ...], because: str | None) -> Verdict:
    collected = row["origin_collected"]
    return Verdict(
        basis=row["basis"],
        standing=row["standing"],
        confidence=row["confidence"],
        evidence=evidence,
        because=because or "",
        origin_outlet_id=row["origin_outlet_id"],
        origin_name=row["origin_name"],
        origin_collected=None if collected is None else bool(collected),
        first_outlet_id=row["first_outlet_id"],
        first_at=_time(row["first_at"]),
    )


def _evidence(row: Row) -> Evidence:
    return Evidence(
        rule=row["rule"],
        weight=row["weight"],
        note=row["note"],
        outlet_id=row["outlet_id"],
        name=row["name"],
        public=bool(row["public"]),
        article_id=row["article_id"],
        mention_id=row["mention_id"],
        url=row["url"],
    )


def _decision(row: Row) -> Decision:
    return Decision(
        decided_at=row["decided_at"],
        decided_by=row["decided_by"],
        by_person=bool(row["person"]),
        stands=bool(row["stands"]),
        cause=row["cause"],
        basis=row["basis"],
        origin=row["origin_name"],
        standing=row["standing"],
        confidence=row["confidence"],
        because=row["because"],
    )


def _regrouping(row: Row) -> Regrouping:
    return Regrouping(
        decided_at=row["decided_at"],
        decided_by=row["decided_by"],
        action=row["action"],
        reason=row["reason"],
        claim_id=row["claim_id"],
        other_claim_id=row["other_claim_id"],
    )


def _lookalike(row: Row) -> LookAlike:
    return LookAlike(
        claim_id=row["other_claim_id"], text=row["text"], relation=row["relation"], note=row["note"]
    )


@dataclass(frozen=True, slots=True)
class _Cited:
    """A citation with where it stands; ``mention_id`` None for one of the whole page."""

    article_id: int
    mention_id: int | None
    citation: Citation

    @classmethod
    def of(cls, row: Row) -> _Cited:
        citation = Citation(
            name=row["name"], how=row["how"], outlet_id=row["outlet_id"], via=row["via"], url=row["link"]
        )
        return cls(row["article_id"], row["mention_id"], citation)


def _appearances(
    mentions: Sequence[Row], citations: Sequence[_Cited], names: Mapping[str, str]
) -> tuple[Appearance, ...]:
    """The mentions, the versions of an article that have the same wording taken together."""
    by_wording: dict[tuple[int, str, str], list[Row]] = {}
    for row in mentions:
        by_wording.setdefault((row["article_id"], row["kind"], row["text"]), []).append(row)
    return tuple([_appearance(rows, citations, names) for rows in by_wording.values()])


def _appearance(rows: Sequence[Row], citations: Sequence[_Cited], names: Mapping[str, str]) -> Appearance:
    row = rows[0]
    ids = {r["mention_id"] for r in rows}
    # whoever names itself names no source: the view does not say which citations are of that kind
    cited = {
        replace(c.citation, own_outlet=c.citation.outlet_id == row["outlet_id"]): None
        for c in citations
        if c.article_id == row["article_id"]
        and (c.mention_id in ids or (c.mention_id is None and c.citation.how in ("byline", "credit")))
    }
    versions = [r["version_seq"] for r in rows]
    return Appearance(
        mention_id=row["mention_id"],
        article_id=row["article_id"],
        outlet_id=row["outlet_id"],
        outlet=names.get(row["outlet_id"], row["outlet_id"]),
        url=row["url"],
        title=row["title"],
        at=_time(row["at"]),
        precision=row["at_precision"] or "minute",
        seen=row["at"] == row["first_seen_at"] and row["at"] != row["published_at"],
        first_version=min(versions),
        last_version=max(versions),
        kind=row["kind"],
        text=row["text"],
        speaker=row["speaker"],
        relation=row["relation"],
        score=row["score"],
        cited=tuple(cited),
    )


def _time(stated: str | None) -> datetime | None:
    return datetime.fromisoformat(stated) if stated else None
