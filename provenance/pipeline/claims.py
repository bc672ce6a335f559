"""From mentions to claims: what is aligned anew, and how claims keep their ids when it is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from provenance.align.cluster import align
from provenance.align.index import join, look_up
from provenance.align.keys import keys
from provenance.pipeline.bonds import BY_PERSON, bound, kept_apart, of_statements, others
from provenance.protocols import Embedder, KeyIndex, Store
from provenance.types import (
    Bond,
    ClaimDraft,
    Group,
    Mention,
    Relation,
    Statement,
    StoredMention,
    StoredVersion,
)


def told_at(version: StoredVersion) -> datetime:
    """When the version was published, as far as that can be believed, else when it was first seen."""
    stamp = version.article.published
    usable = stamp is not None and "implausible_date" not in version.article.flags
    return stamp.at if stamp is not None and usable else version.first_seen_at


def said_at(version: StoredVersion, mention: Mention) -> datetime:
    """When a mention was published: with its entry of a live page, else with its version."""
    entry = version.article.entry_at(mention.start)
    return entry.published.at if entry is not None else told_at(version)


def statements_of(store: Store, article_ids: Sequence[int]) -> tuple[list[Statement], dict[int, list[int]]]:
    """The statements to align, and for each the mentions that repeat it in later versions of its article."""
    versions = {v.version_id: v for v in store.versions(article_ids)}
    first: dict[tuple[int, str, str], int] = {}
    echoes: dict[int, list[int]] = defaultdict(list)
    statements: list[Statement] = []
    for stored in store.mentions(article_ids):
        version = versions[stored.version_id]
        wording = (version.article_id, stored.mention.kind, " ".join(stored.mention.text.split()))
        known = first.setdefault(wording, stored.mention_id)
        if known == stored.mention_id:
            statements.append(_statement(stored, version))
        else:
            echoes[known].append(stored.mention_id)
    return statements, echoes


def _statement(stored: StoredMention, version: StoredVersion) -> Statement:
    mention = stored.mention
    return Statement(
        id=stored.mention_id,
        text=mention.text,
        kind=mention.kind,
        speaker=mention.speaker_name or mention.speaker,
        language=version.article.language,
        outlet_id=version.outlet_id,
        article_id=version.article_id,
        at=said_at(version, mention),
        denied=mention.denied,
        context=mention.sentence.of(version.article.text),
    )


def settle_event(store: Store, event_id: str, embedder: Embedder | None = None) -> list[int]:
    """Align all statements of an event, by their meaning as well where an embedder tells it; gives the ids of its claims."""
    article_ids = store.event_articles(event_id)
    statements, echoes = statements_of(store, article_ids)
    alignment = align(statements, embedder)
    by_id = {s.id: s for s in statements}
    old = store.claims_in(event_id)
    bonds = of_statements(store.bonds(article_ids), echoes)
    groups = sorted(bound(alignment.groups, bonds, by_id), key=lambda g: min(m.id for m in g.members))
    ids = _keep_ids(groups, old)
    taken = _taken_over(store, groups, ids, old)
    drafts = [
        replace(_draft(group, claim_id, by_id, echoes), absorbed=tuple(taken.get(i, ())))
        for i, (group, claim_id) in enumerate(zip(groups, ids, strict=True))
    ]
    home: dict[int, int] = {}
    for i, group in enumerate(groups):
        for member in group.members:
            home.setdefault(member.id, i)
    links: dict[tuple[int, int], tuple[Relation, str]] = {}
    for pair in alignment.lookalikes:
        if pair.a in home and pair.b in home and home[pair.a] != home[pair.b]:
            links.setdefault((home[pair.a], home[pair.b]), (pair.relation, pair.note))
    for a, b in kept_apart(bonds, home):
        links.setdefault((a, b), ("different", "A person took them apart."))
    saved = store.save_claims(
        event_id, drafts, links=[(a, b, relation, note) for (a, b), (relation, note) in sorted(links.items())]
    )
    index = store.key_index()
    for statement in statements:
        index.add(statement, keys(statement.text), ())
    _join_across(store, bonds)
    return list(saved)


def _join_across(store: Store, bonds: Sequence[Bond]) -> None:
    """Join what a person joined over the border of an event; the older claim stays."""
    index = store.key_index()
    for bond in bonds:
        if bond.same:
            claims = {found[0] for found in store.claims_of((bond.left[0], bond.right[0])).values()}
            if len(claims) > 1:
                index.absorb(min(claims), max(claims))


def settle_article(store: Store, article_id: int) -> list[int]:
    """Join the statements of an article in no event to the claims there are; gives those touched, the claims
    that lost a statement among them."""
    statements, echoes = statements_of(store, [article_id])
    before = store.forget_claims(article_id)
    index = _Remembering(store.key_index(), before)
    bonds = of_statements(store.bonds([article_id]), echoes)
    touched: set[int] = set()
    for statement in statements:
        index.current = statement.id
        index.forbidden = _claims_at(store, others(statement.id, bonds, same=False))
        asked = sorted(_claims_at(store, others(statement.id, bonds, same=True)) - index.forbidden)
        if asked:
            claims: Sequence[tuple[int, Relation, float]] = [(asked[0], "paraphrase", BY_PERSON)]
            index.add(statement, keys(statement.text), claims)
        else:
            claims = join(statement, index)
        touched.update(claim_id for claim_id, _, _ in claims)
        for echo in echoes.get(statement.id, ()):
            index.add(replace(statement, id=echo), (), claims)
    for mention, claim_id in sorted(before.items()):
        if not index.roots([claim_id]):  # it lives on in what took its statement, so that its id leads there
            index.absorb(store.claims_of([mention])[mention][0], claim_id)
    return sorted({*touched, *before.values()})


def _claims_at(store: Store, mention_ids: Collection[int]) -> set[int]:
    """The main claims of these mentions."""
    return {claims[0] for claims in store.claims_of(mention_ids).values()}


@dataclass(slots=True)
class _Remembering:
    """An index that gives a statement's new claim the id of the claim it had before, where that is free.

    The claims of ``forbidden`` are those that a person keeps it out of.
    """

    index: KeyIndex
    before: Mapping[int, int]
    current: int = 0
    forbidden: Collection[int] = ()
    used: set[int] = field(default_factory=set)

    def leaders(self, keys: Collection[int]) -> Mapping[int, Sequence[int]]:
        return self.index.leaders(keys)

    def statements(self, ids: Collection[int]) -> Mapping[int, Statement]:
        return self.index.statements(ids)

    def claims(self, ids: Collection[int]) -> Mapping[int, Sequence[int]]:
        found = self.index.claims(ids)
        return {i: allowed for i in found if (allowed := [c for c in found[i] if c not in self.forbidden])}

    def roots(self, claims: Collection[int]) -> Mapping[int, tuple[int, int]]:
        return self.index.roots(claims)

    def new_claim(self) -> int:
        old = self.before.get(self.current)
        if old is None or old in self.used or self.index.roots([old]):
            return self.index.new_claim()
        self.used.add(old)
        return old

    def add(
        self, statement: Statement, keys: Collection[int], claims: Sequence[tuple[int, Relation, float]]
    ) -> None:
        self.index.add(statement, keys, claims)

    def set_root(self, claim: int, statement: Statement) -> None:
        self.index.set_root(claim, statement)

    def absorb(self, winner: int, loser: int) -> None:
        self.index.absorb(winner, loser)


def _keep_ids(groups: Sequence[Group], old: Mapping[int, Sequence[int]]) -> list[int | None]:
    """For each group the old claim that lives on in it: the oldest that has most of its statements here."""
    groups_of: dict[int, set[int]] = defaultdict(set)
    for i, group in enumerate(groups):
        for member in group.members:
            groups_of[member.id].add(i)
    ids: list[int | None] = [None] * len(groups)
    for claim_id in sorted(old):
        votes = Counter(i for m in old[claim_id] for i in groups_of.get(m, ()) if ids[i] is None)
        if votes:
            best = min(votes, key=lambda i: (-votes[i], i))
            ids[best] = claim_id
    return ids


def _taken_over(
    store: Store, groups: Sequence[Group], ids: Sequence[int | None], old: Mapping[int, Sequence[int]]
) -> Mapping[int, Sequence[int]]:
    """For each group the old claims that are left without statements, most of which are in it now."""
    given_up = sorted(old.keys() - set(ids))
    everywhere = store.members(given_up)
    found: dict[int, list[int]] = defaultdict(list)
    for claim_id in given_up:
        votes = Counter(i for i, g in enumerate(groups) for m in g.members if m.id in set(old[claim_id]))
        if votes and set(everywhere[claim_id]) <= set(old[claim_id]):
            found[min(votes, key=lambda i: (-votes[i], i))].append(claim_id)
    return found


def _draft(
    group: Group,
    claim_id: int | None,
    by_id: Mapping[int, Statement],
    echoes: Mapping[int, Sequence[int]],
) -> ClaimDraft:
    leader = by_id[group.leader]
    speaker = leader.speaker or _most([by_id[m.id].speaker for m in group.members])
    members = list(group.members)
    members += [replace(m, id=e) for m in group.members for e in echoes.get(m.id, ())]
    kinds = {by_id[m.id].kind for m in group.members}
    return ClaimDraft(
        claim_id=claim_id,
        kind="quote" if "quote" in kinds else leader.kind,
        text=leader.text,
        speaker=speaker,
        members=tuple(members),
    )


def _most(names: Iterable[str | None]) -> str | None:
    """The name given most often; of several the first in the alphabet."""
    count = Counter(filter(None, names))
    return min(count, key=lambda n: (-count[n], n)) if count else None


def find(text: str, store: Store, *, limit: int = 10) -> list[tuple[int, float]]:
    """Claims that say what ``text`` says, best first, with how well they match (0-100)."""
    index = store.key_index()
    found = look_up(text, index, limit=limit * 4)
    claims = index.claims([statement for statement, _ in found])
    best: dict[int, float] = {}
    for statement, comparison in found:
        for claim_id in claims.get(statement, ())[:1]:
            best[claim_id] = max(best.get(claim_id, 0.0), comparison.score)
    return sorted(best.items(), key=lambda kv: (-kv[1], kv[0]))[:limit]
