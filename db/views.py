"""The views that others build on, as data: DESIGN section 5 is the contract, the tests hold it.

Each view has one entry: its columns in order, with what each means, and its SQL. The Datasette
plugin shows the same words. A change of a view needs a migration at the end of ``schema``, after
which all views are made anew.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

TOLD_AT = """CASE WHEN v.published_at IS NULL OR v.flags LIKE '%"implausible_date"%'
    THEN v.first_seen_at ELSE v.published_at END"""
"""When a version ``v`` was published, as far as it says so believably, else when it was first seen."""

_TOLD_PRECISION = """CASE WHEN v.published_at IS NULL OR v.flags LIKE '%"implausible_date"%'
    THEN 'second' ELSE v.published_precision END"""


def of_entry(field: int) -> str:
    """A field of the entry of a live page that a mention ``m`` of a version ``v`` stands in; null outside of any."""
    return f"""(SELECT json_extract(e.value, '$[{field}]') FROM json_each(v.entries) e
      WHERE m.start >= json_extract(e.value, '$[0]') AND m.start < json_extract(e.value, '$[1]') LIMIT 1)"""  # noqa: S608 - a number of our own


SAID_AT = f"CASE WHEN v.entries IS NULL THEN {TOLD_AT} ELSE coalesce({of_entry(2)}, {TOLD_AT}) END"
"""When a mention ``m`` was published, as far as its entry of a live page or its page says so, else when it was first seen."""

_SAID_PRECISION = (
    f"CASE WHEN v.entries IS NULL THEN {_TOLD_PRECISION} ELSE coalesce({of_entry(3)}, {_TOLD_PRECISION}) END"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A view of the contract. ``columns`` are in order, with a sentence each."""

    about: str
    columns: Mapping[str, str]
    sql: str


_CLAIM_ID = "The claim. Its page: /-/claim/ and this number"
_ARTICLE_ID = "The article: one story of one outlet, under all its addresses"
_URL = "The article's address, as it was first collected or imported"

_SAID_ONCE = """NOT EXISTS (
            SELECT 1 FROM claim_link o WHERE o.claim_id = l.claim_id AND o.other_claim_id = l.other_claim_id
              AND o.relation = l.relation AND (o.note, o.scope) < (l.note, l.scope))
          AND NOT EXISTS (
            SELECT 1 FROM claim_link o WHERE o.claim_id = l.other_claim_id AND o.other_claim_id = l.claim_id
              AND o.relation = l.relation AND (o.note, o.scope, o.claim_id) < (l.note, l.scope, l.claim_id))"""
"""Two events may link the same claims, and in either order: the first note in the alphabet stands for all. So
written, and not as a grouping of both orders, SQLite looks up the links of one claim without reading all."""

VIEWS: Mapping[str, View] = {
    "claim_overview": View(
        about="Every claim with who originated it: one line a claim",
        columns={
            "claim_id": _CLAIM_ID,
            "event_id": "The event it belongs to; empty where its articles are in none",
            "kind": "quote (said in direct speech somewhere), indirect (reported speech) or claim (an outlet's own assertion)",
            "text": "The fullest wording of it",
            "speaker": "Who said it, by the full name where an article gives it",
            "basis": "reported (some outlet originated it), public (said or published to all: no outlet did) or unknown",
            "origin_outlet_id": "The outlet that originated it, where it is one we know; only where the basis is reported",
            "origin_name": "That outlet's name; only where the basis is reported",
            "origin_collected": "1 where pages of that outlet were collected, 0 where it is only named by others; only where the basis is reported",
            "standing": "supported, contested (the evidence conflicts) or undetermined (too thin to decide)",
            "confidence": "How sure the verdict is, from 0 to 1",
            "first_outlet_id": "Who had it first among what was collected, which is another question; empty where times tie",
            "first_at": "When that was (UTC)",
            "outlet_count": "How many outlets have it",
            "mention_count": "How many times it stands in the collection; the same words in later versions of an article count once",
        },
        sql="""SELECT claim_id, event_id, kind, text, speaker, basis, origin_outlet_id, origin_name,
          origin_collected, standing, confidence, first_outlet_id, first_at, outlet_count, mention_count
          FROM claim_summary""",
    ),
    "claim_mentions": View(
        about="Where each claim stands: one line for each mention, in all versions of all articles",
        columns={
            "claim_id": _CLAIM_ID,
            "mention_id": "The mention; one that joins two statements is in two claims",
            "outlet_id": "Whose article it is",
            "article_id": _ARTICLE_ID,
            "version_seq": "Which version of the article, counted from 1",
            "url": _URL,
            "at": "When the version, or the entry of a live page, was published where it says so believably, else when it was first seen (UTC)",
            "at_precision": "How exact that is: second, minute, hour, day, month or year",
            "kind": "quote, indirect or claim",
            "text": "What was said, without the words that attribute it",
            "speaker": "Who said it, as this article has it",
            "relation": "How it stands to the fullest wording: verbatim, near_verbatim, truncated, overlapping, paraphrase, translated",
            "score": "How well it matches the fullest wording, from 0 to 100",
            "start": "Where it begins in the version's text, in characters",
            "end": "Where it ends in the version's text",
        },
        sql=f"""SELECT cm.claim_id, cm.mention_id, a.outlet_id, v.article_id, v.seq AS version_seq, a.url,
          {SAID_AT} AS at, {_SAID_PRECISION} AS at_precision, m.kind, m.text,
          coalesce(m.speaker_name, m.speaker) AS speaker, cm.relation, cm.score, m.start, m."end"
          FROM claim_mention cm
          JOIN mention m ON m.mention_id = cm.mention_id
          JOIN article_version v ON v.version_id = m.version_id
          JOIN article a ON a.article_id = v.article_id
          WHERE NOT EXISTS (SELECT 1 FROM claim_mention o WHERE o.claim_id = cm.claim_id
            AND o.mention_id = cm.mention_id AND o.scope < cm.scope)""",  # noqa: S608 - expressions of our own
    ),
    "claim_evidence": View(
        about="What the computed verdict on each claim rests on: one line an observation; it stays where a person decided otherwise",
        columns={
            "claim_id": _CLAIM_ID,
            "rule": "The name of the rule that saw it",
            "outlet_id": "The outlet it speaks for or against; empty where that is an unlisted one, or the statement being public",
            "weight": "How strongly, in log2 odds: 1 doubles the odds, -1 halves them",
            "note": "What was seen, as a sentence that can be checked",
            "article_id": "The article it was seen in",
            "url": "Where to look it up",
        },
        sql="""SELECT s.claim_id, e.rule, e.outlet_id, e.weight, e.note, e.article_id,
          coalesce(e.url, a.url) AS url
          FROM claim_summary s JOIN verdict_evidence e ON e.verdict_id = s.computed_id
          LEFT JOIN article a ON a.article_id = e.article_id""",
    ),
    "claim_links": View(
        about="Claims that look alike and are not the same",
        columns={
            "claim_id": _CLAIM_ID,
            "other_claim_id": "The claim that looks like it",
            "relation": "In what they differ: number_changed, negated, different",
            "note": "What differs, in words",
        },
        sql=f"""SELECT claim_id, other_claim_id, relation, note FROM claim_link l WHERE {_SAID_ONCE}
          UNION ALL
          SELECT other_claim_id, claim_id, relation, note FROM claim_link l WHERE {_SAID_ONCE}""",  # noqa: S608 - conditions of our own
    ),
    "citations": View(
        about="Where articles name another outlet, an institution or themselves as their source",
        columns={
            "article_id": _ARTICLE_ID,
            "url": _URL,
            "mention_id": "The mention it holds for; empty where it holds for the page or for nothing that was found",
            "outlet_id": "The outlet that is named, where it is one we know",
            "name": "Its name, as it is printed",
            "how": "told (the speaker spoke to it), reported, byline, credit, link, denied or corrected (named by mistake; itself: taken back)",
            "via": "The next outlet of a chain: in 'A, citing B' the citation of B has A here",
            "text": "The words in which it is named",
            "link": "The address that a link points to",
        },
        sql="""SELECT v.article_id, a.url, c.mention_id, c.outlet_id, c.name, c.how, c.via, c.text, c.url AS link
          FROM citation c JOIN article_version v ON v.version_id = c.version_id
          JOIN article a ON a.article_id = v.article_id WHERE NOT c.carried""",
    ),
    "event_articles": View(
        about="Which articles each event takes",
        columns={
            "event_id": "The event",
            "article_id": _ARTICLE_ID,
            "url": _URL,
            "suggested": "1 where the program only suggests it, 0 where the configuration takes it",
        },
        sql="""SELECT e.event_id, e.article_id, a.url, e.suggested
          FROM event_article e JOIN article a ON a.article_id = e.article_id""",
    ),
    "article_versions": View(
        about="Every version of every article: the story as it was seen, never changed afterwards",
        columns={
            "article_id": _ARTICLE_ID,
            "version_seq": "Which version, counted from 1",
            "outlet_id": "Whose article it is",
            "url": "The address this version was collected from or imported with",
            "title": "The headline",
            "text": "The story, one paragraph a line",
            "published_at": "When the page says it was published (UTC)",
            "published_precision": "How exact that is: second, minute, hour, day, month or year",
            "published_source": "Where it was stated: json-ld, meta, time-tag, feed, sitemap, url, htmldate or import",
            "modified_at": "When the page says it was last changed (UTC)",
            "first_seen_at": "When this version was first collected (UTC)",
            "flags": "What to be careful about, such as paywalled, partial_text, implausible_date; apart by spaces",
        },
        sql="""SELECT v.article_id, v.seq AS version_seq, a.outlet_id, v.url, v.title, v.text, v.published_at,
          v.published_precision, v.published_source, v.modified_at, v.first_seen_at,
          (SELECT group_concat(value, ' ') FROM json_each(v.flags)) AS flags
          FROM article_version v JOIN article a ON a.article_id = v.article_id""",
    ),
    "verdict_history": View(
        about="Every verdict that ever stood; a later one supersedes the earlier",
        columns={
            "claim_id": _CLAIM_ID,
            "decided_at": "When it was decided (UTC)",
            "decided_by": "The program, or the person",
            "basis": "reported, public or unknown",
            "origin_outlet_id": "The outlet that originated it, where it is one we know",
            "origin_name": "That outlet's name",
            "standing": "supported, contested or undetermined",
            "confidence": "How sure it was, from 0 to 1",
            "because": "Why, in one sentence",
        },
        sql="""SELECT claim_id, decided_at, decided_by, basis, origin_outlet_id, origin_name, standing, confidence,
          because FROM verdict""",
    ),
    "verdict_causes": View(
        about="What brought each verdict about, and which one stands: beside verdict_history, line by line",
        columns={
            "verdict_id": "The verdict; later ones have higher numbers",
            "claim_id": _CLAIM_ID,
            "decided_at": "When it was decided (UTC)",
            "decided_by": "The program (rules), or the person",
            "person": "1 where a person decided, 0 where the rules did",
            "stands": "1 for the verdict that claim_overview shows",
            "basis": "reported, public or unknown",
            "origin_name": "The outlet that originated it",
            "standing": "supported, contested or undetermined",
            "confidence": "How sure it was, from 0 to 1",
            "cause": "What changed since the verdict before; empty for verdicts of before this was kept",
            "because": "Why, in one sentence",
        },
        sql="""SELECT v.verdict_id, v.claim_id, v.decided_at, v.decided_by, v.decision_id IS NOT NULL AS person,
          EXISTS (SELECT 1 FROM claim_summary s WHERE s.claim_id = v.claim_id AND s.verdict_id = v.verdict_id) AS stands,
          v.basis, v.origin_name, v.standing, v.confidence, v.cause, v.because FROM verdict v""",
    ),
    "outlet_pairs": View(
        about="How often one outlet repeats what another originated, with and without credit, and how much later. Counted are"
        " claims with a supported verdict",
        columns={
            "origin_outlet_id": "The outlet that originated; empty where nobody listed it",
            "origin_name": "Its name",
            "outlet_id": "The outlet that repeats",
            "outlet_name": "Its name",
            "claims": "How many claims",
            "credited": "How many of them with credit to the origin",
            "credited_other": "How many with credit to another outlet only",
            "uncredited": "How many with no outlet named; it may say in words that were not understood whose this is",
            "delay_minutes": "Median time from the page of the origin to that of the other, where both state it to the hour",
            "delays": "Over how many claims; none where the origin was not collected",
        },
        sql="""SELECT p.origin_outlet_id, p.origin_name, p.outlet_id, o.name AS outlet_name, p.claims, p.credited,
          p.credited_other, p.uncredited, p.delay_minutes, p.delays
          FROM outlet_pair p JOIN outlet o ON o.outlet_id = p.outlet_id""",
    ),
    "unattributed_reuse": View(
        about="Claims that one outlet originated and another has without naming any outlet, of those with a supported verdict",
        columns={
            "claim_id": _CLAIM_ID,
            "event_id": "The event it belongs to",
            "text": "The fullest wording of it",
            "origin_outlet_id": "The outlet that originated it; empty where nobody listed it",
            "origin_name": "Its name",
            "confidence": "How sure that is, from 0 to 1",
            "outlet_id": "The outlet that has it without credit",
            "article_id": "Its earliest article that does",
            "url": _URL,
            "relation": "How its wording stands to the fullest",
            "delay_minutes": "How much later than the origin's page, where both state their time to the hour",
        },
        sql="""SELECT r.claim_id, s.event_id, s.text, r.origin_outlet_id, r.origin_name, s.confidence, r.outlet_id,
          r.article_id, a.url, (SELECT cm.relation FROM claim_mention cm
            WHERE cm.claim_id = r.claim_id AND cm.mention_id = r.mention_id LIMIT 1) AS relation, r.delay_minutes
          FROM claim_repeat r JOIN claim_summary s ON s.claim_id = r.claim_id
          JOIN article a ON a.article_id = r.article_id WHERE r.credit = 'none'""",
    ),
    "changed_quotes": View(
        about="Quotes that changed on the way: each wording that differs from the fullest, with what was left out and put in",
        columns={
            "claim_id": _CLAIM_ID,
            "other_claim_id": "The claim that the changed words make, where a number or a negation makes them say something else",
            "mention_id": "The changed wording",
            "outlet_id": "Who has it so",
            "article_id": _ARTICLE_ID,
            "url": _URL,
            "relation": "near_verbatim, truncated, overlapping, paraphrase, translated, number_changed or negated",
            "speaker": "Who is quoted",
            "fullest": "The fullest wording",
            "wording": "The wording here",
            "left_out": "What of the fullest is missing here; stretches apart by an ellipsis",
            "put_in": "What stands here and not in the fullest",
        },
        sql="""SELECT q.claim_id, q.other_claim_id, q.mention_id, a.outlet_id, v.article_id, a.url, q.relation, s.speaker,
          s.text AS fullest, m.text AS wording, q.left_out, q.put_in
          FROM quote_change q JOIN claim_summary s ON s.claim_id = q.claim_id
          JOIN mention m ON m.mention_id = q.mention_id JOIN article_version v ON v.version_id = m.version_id
          JOIN article a ON a.article_id = v.article_id""",
    ),
    "claim_blind_spots": View(
        about="What each verdict could not see: outlets not collected or not polled at the time, pages that failed",
        columns={
            "claim_id": _CLAIM_ID,
            "kind": "origin-not-collected, credited-not-collected, no-time, older-than-collection, not-watched,"
            " polled-later, not-polled, pages-failed, paywalled or cut",
            "note": "What could not be seen, as a sentence",
        },
        sql="SELECT claim_id, kind, note FROM blind_spot",
    ),
}

TABLES: Mapping[str, str] = {
    "outlet": "Publishers: collected, or only cited",
    "outlet_alias": "Other names and the domains of outlets",
    "source": "Places of an outlet where pages are discovered",
    "run": "Runs of the job, with what each could not do",
    "fetch": "Every attempt to get a page, whatever came of it; append-only",
    "page": "What is known of each address that was ever asked",
    "host": "When each host was asked last, and until when it asked to be left alone",
    "robots": "The last robots.txt of each host, and the latest attempt to get it",
    "listing": "Pages that a source listed",
    "article": "One story of one outlet, under all its addresses",
    "article_joined": "Articles that were stored twice under two ids of their outlet, and the one each became part of",
    "article_url": "The addresses of each article",
    "article_version": "Each distinct story that was seen of an article; append-only",
    "event": "Stories that articles of several outlets cover",
    "event_article": "Which articles an event takes",
    "reading": "Which reader read each version",
    "mention": "Quotes, reported statements and claims where they stand in a version's text",
    "citation": "Where an article names an outlet as its source",
    "claim": "Statements: what mentions in any outlet say alike",
    "claim_mention": "Which mentions make a claim",
    "claim_link": "Claims that look alike and are not the same",
    "claim_summary": "What claim_overview lists, kept up to date with every verdict",
    "absorption": "Claims that were joined into another, so that it can be undone",
    "verdict": "Who originated each claim, as decided over time; append-only",
    "verdict_evidence": "What each verdict rests on; append-only",
    "decision": "What people decided: verdicts, claims joined or taken apart, with name and reason; append-only",
    "decision_anchor": "The words each decision is about, with what stands around them; append-only",
    "blind_spot": "What claim_blind_spots lists, kept up to date with every verdict",
    "claim_repeat": "Which outlet repeats each claim that another originated, and with what credit",
    "outlet_pair": "What outlet_pairs lists, kept up to date with every verdict",
    "quote_change": "What changed_quotes lists, kept up to date with every verdict",
    "claim_ruling": "Which person's verdict stands on which claim",
    "judged": "A digest of what each claim was judged on last: equal, it is not judged again",
    "pending": "Events and articles still to be aligned and judged",
    "story": "What each article is about, as weighed terms",
    "story_group": "Articles on one thing, and the event they make where nobody configured it",
    "story_key": "The most telling terms of each article by its day: how it is found by others",
    "story_term": "How many articles have a term",
    "story_tie": "Articles that are alike, and how much, from 0 to 1",
    "key": "The index that finds what says the same: words by hash",
    "leader": "The keys of each statement in that index",
}

DESCRIPTIONS: Mapping[str, tuple[str, Mapping[str, str]]] = {
    **{name: (view.about, view.columns) for name, view in VIEWS.items()},
    **{name: (about, {}) for name, about in TABLES.items()},
}
"""For each view and table: what it is, and for each described column what it means."""


def create_views(db: sqlite3.Connection) -> None:
    """Make all views anew, inside the open transaction."""
    for name, view in VIEWS.items():
        db.execute(f'DROP VIEW IF EXISTS "{name}"')
        columns = ", ".join(f'"{c}"' for c in view.columns)
        db.execute(f'CREATE VIEW "{name}" ({columns}) AS {view.sql}')
