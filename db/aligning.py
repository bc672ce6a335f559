"""Claims: which mentions make them, which look alike, and what stands for which."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from db.absorbing import absorb
from db.claims import claims_of, heirs, resolved
from db.codec import maybe, storable
from db.connect import Connection
from db.leaders import forget_leaders
from db.scopes import SINGLE, scope_of
from db.summary import refresh_claims
from provenance.types import ClaimDraft, ClaimLink, Relation


def save_claims(
    db: Connection,
    key: str | int,
    drafts: Sequence[ClaimDraft],
    links: Sequence[tuple[int, int, Relation, str]],
) -> Sequence[int]:
    """Store the claims of an event or single article; gives their ids in the order of the drafts.

    What the same key had stored before is replaced; members that another event or article put into a
    claim stay. Articles that came into the event give up what they had as single ones. A claim left
    without members stays as a row, so that its id never dangles, and is listed no more.

    A draft that names no members gives its claim words only: the claim keeps the members it has, as those of a
    single article that the index put there.
    """
    scope = scope_of(key)
    scopes = [scope]
    if isinstance(key, str):
        articles = db.rows("SELECT article_id FROM event_article WHERE event_id = ?", [key])
        scopes += [scope_of(r["article_id"]) for r in articles]
    before = {
        r["claim_id"] for r in db.rows_in("SELECT claim_id FROM claim_mention WHERE scope IN {}", scopes)
    }
    worded = [d.claim_id for d in drafts if not d.members and d.claim_id is not None]
    kept = set(resolved(db, worded).values())
    for claim_id in sorted(before - kept):
        db.write_in("DELETE FROM claim_mention WHERE claim_id = ? AND scope IN {}", scopes, [claim_id])
    db.write_in("DELETE FROM claim_link WHERE scope IN {}", scopes)
    ids = [_put_claim(db, scope, draft) for draft in drafts]
    for draft, claim_id in zip(drafts, ids, strict=True):
        for loser in draft.absorbed:
            absorb_claim(db, claim_id, loser)
    ids = [now for i in ids for now in resolved(db, [i]).values()]
    seen: set[int] = set()
    for draft, claim_id in zip(drafts, ids, strict=True):
        _put_members(db, scope, claim_id, draft, seen)
    _put_links(db, scope, ids, links)
    absorbed = {loser for draft in drafts for loser in draft.absorbed}
    refresh_claims(db, before | absorbed | set(ids))
    return ids


def _put_claim(db: Connection, scope: str, draft: ClaimDraft) -> int:
    words = {"kind": draft.kind, "text": storable(draft.text), "speaker": maybe(draft.speaker)}
    known = None if draft.claim_id is None else resolved(db, [draft.claim_id]).get(draft.claim_id)
    if known is None:
        return db.insert("claim", words)
    # where two events share a claim, its words are those of the first, whoever saves last
    db.write(
        """UPDATE claim SET kind = :kind, text = :text, speaker = :speaker WHERE claim_id = :claim_id
           AND (kind, text, speaker) IS NOT (:kind, :text, :speaker)
           AND (:worded OR NOT EXISTS (
             SELECT 1 FROM claim_mention WHERE claim_id = :claim_id AND scope < :scope))""",
        {**words, "claim_id": known, "scope": scope, "worded": not draft.members},
    )
    return known


def _put_members(db: Connection, scope: str, claim_id: int, draft: ClaimDraft, seen: set[int]) -> None:
    """Store the members; ``seen`` are the mentions that have their main claim already, and grows."""
    rows = []
    for position, member in enumerate(draft.members):
        rows.append(
            (claim_id, member.id, scope, member.relation, member.score, position, int(member.id not in seen))
        )
        seen.add(member.id)
    db.write_many(
        """INSERT OR IGNORE INTO claim_mention(claim_id, mention_id, scope, relation, score, position, main)
           VALUES (?, ?, ?, ?, ?, ?, ?)""",
        rows,
    )


def _put_links(
    db: Connection, scope: str, ids: Sequence[int], links: Sequence[tuple[int, int, Relation, str]]
) -> None:
    """Store look-alikes, the lower id first; one that fell together with its likeness is none."""
    rows = [(*sorted((ids[a], ids[b])), scope, relation, storable(note)) for a, b, relation, note in links]
    db.write_many(
        "INSERT OR IGNORE INTO claim_link(claim_id, other_claim_id, scope, relation, note) VALUES (?, ?, ?, ?, ?)",
        [row for row in rows if row[0] != row[1]],
    )


def absorb_claim(db: Connection, winner: int, loser: int) -> None:
    """Make ``loser`` an alias of ``winner``, which takes its members and its look-alikes; logged."""
    absorb(db, winner, loser)
    winner = resolved(db, [winner])[winner]
    given = [winner, loser, winner]
    db.write("UPDATE OR IGNORE claim_link SET claim_id = ? WHERE claim_id = ? AND other_claim_id <> ?", given)
    db.write(
        "UPDATE OR IGNORE claim_link SET other_claim_id = ? WHERE other_claim_id = ? AND claim_id <> ?", given
    )
    db.write("DELETE FROM claim_link WHERE claim_id = ? OR other_claim_id = ?", [loser, loser])


def members(db: Connection, claim_ids: Collection[int]) -> Mapping[int, Sequence[int]]:
    """For each claim the ids of its mentions, sorted; aliases resolved."""
    now = resolved(db, claim_ids)
    found: dict[int, set[int]] = defaultdict(set)
    for row in db.rows_in(
        "SELECT claim_id, mention_id FROM claim_mention WHERE claim_id IN {}", now.values()
    ):
        found[row["claim_id"]].add(row["mention_id"])
    return {asked: sorted(found[claim_id]) for asked, claim_id in now.items()}


def claims_in(db: Connection, key: str | int) -> Mapping[int, Sequence[int]]:
    """The claims that have members of this key, by id, each with the mentions that the key put into it.

    For an event also those that its articles had while they were single: their ids live on in it. Mentions of
    articles that have left the event are left out.
    """
    if isinstance(key, str):
        rows = db.rows(
            """SELECT m.claim_id, m.mention_id FROM event_article e
               JOIN article_version USING (article_id) JOIN mention USING (version_id)
               JOIN claim_mention m USING (mention_id)
               WHERE e.event_id = ? AND m.scope IN (?, ? || e.article_id)""",
            [key, scope_of(key), SINGLE],
        )
    else:
        rows = db.rows("SELECT claim_id, mention_id FROM claim_mention WHERE scope = ?", [scope_of(key)])
    found: dict[int, set[int]] = defaultdict(set)
    for row in rows:
        found[row["claim_id"]].add(row["mention_id"])
    return {claim_id: sorted(found[claim_id]) for claim_id in sorted(found)}


def forget_claims(db: Connection, article_id: int) -> Mapping[int, int]:
    """Take a single article's mentions out of their claims and out of the index; gives the main claim each had."""
    mention_ids = [
        r["mention_id"]
        for r in db.rows(
            "SELECT mention_id FROM mention JOIN article_version USING (version_id) WHERE article_id = ?",
            [article_id],
        )
    ]
    had = {mention: claims[0] for mention, claims in claims_of(db, mention_ids).items()}
    touched = {
        r["claim_id"]
        for r in db.rows_in("SELECT claim_id FROM claim_mention WHERE mention_id IN {}", mention_ids)
    }
    left_to = heirs(db, mention_ids)
    db.write_in("DELETE FROM claim_mention WHERE mention_id IN {}", mention_ids)
    db.write("DELETE FROM claim_link WHERE scope = ?", [scope_of(article_id)])
    forget_leaders(db, mention_ids, left_to)
    refresh_claims(db, touched)
    return had


def links(db: Connection, claim_id: int) -> Sequence[ClaimLink]:
    """What looks like the claim and is not, by the other's id."""
    rows = db.rows(
        "SELECT * FROM claim_links WHERE claim_id = ? ORDER BY other_claim_id, relation", [claim_id]
    )
    return [
        ClaimLink(
            claim_id=r["claim_id"], other_claim_id=r["other_claim_id"], relation=r["relation"], note=r["note"]
        )
        for r in rows
    ]
