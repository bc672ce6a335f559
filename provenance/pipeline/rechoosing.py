"""Articles in no event, aligned all at once: their claims do not depend on which page came first.

One at a time, each joins what is there when it comes. When everything is analyzed again they are taken together, as the
articles of an event are. Claims of events, and what a person joined or took apart, are as they are: the others join these.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import count

from provenance.align.compare import compare
from provenance.align.rechoosing import Settled, rechosen
from provenance.pipeline.claims import statements_of
from provenance.protocols import KeyIndex, Store
from provenance.types import SAME, Relation, Statement

ARTICLES_READ = 500
"""Articles whose texts are in memory at once; their statements all are."""


def at_once(store: Store, article_ids: Sequence[int]) -> list[int]:
    """Those of the articles in no event that are aligned together: no person said anything of their statements."""
    return [article_id for article_id in article_ids if not store.bonds([article_id])]


class Together:
    """The claims of articles in no event, found for all of them, then stored one article after another.

    Args:
        store: The store, in no transaction.
        article_ids: The articles.
        others: All other articles, in events or not; they must have been settled.
    """

    def __init__(self, store: Store, article_ids: Sequence[int], others: Collection[int]) -> None:
        self._store = store
        self._statements = {s.id: s for s in _statements(store, article_ids)}
        settled = _settled(store, sorted(others))
        free = count(-1, -1)
        found = rechosen(
            list(self._statements.values()),
            store.claims_of(self._statements),
            new_claim=lambda: next(free),
            settled=settled,
        )
        self._statements.update((statement.id, statement) for statement, _ in settled)
        self._claims, self._roots, self._absorbed = found.claims, found.roots, list(found.absorbed)
        self._keys: dict[int, set[int]] = defaultdict(set)
        for key, leader in found.leaders:
            self._keys[leader].add(key)
        self._ids: dict[int, int] = {}
        """The claims that are new, by what stands for them until they are stored."""

    def settle(self, article_id: int) -> list[int]:
        """Put the article's statements into their claims; gives the claims touched, those that lost one among them.

        Belongs to the open transaction. What has its claims already is left as it is; claims that others took the
        statements of become aliases of these.
        """
        index = self._store.key_index()
        while self._absorbed:
            index.absorb(*self._absorbed.pop())
        statements, echoes = statements_of(self._store, [article_id])
        wanted = {s.id: [self._id(claim) for claim in self._claims[s.id]] for s in statements}
        wanted.update({echo: wanted[id_] for id_, repeats in echoes.items() for echo in repeats})
        before: Mapping[int, int] = {}
        if not _hold(self._store, wanted):
            before = self._store.forget_claims(article_id)
            for s in statements:
                claims = [(self._id(claim), *self._stands(s, claim)) for claim in self._claims[s.id]]
                index.add(s, self._keys.get(s.id, ()), claims)
                for echo in echoes.get(s.id, ()):
                    index.add(replace(s, id=echo), (), claims)
        self._choose_roots(statements, index)
        return sorted({claim for own in wanted.values() for claim in own} | set(before.values()))

    def _choose_roots(self, statements: Sequence[Statement], index: KeyIndex) -> None:
        """Let those of the statements stand for their claims that were found to."""
        standing = {
            self._id(claim): s
            for s in statements
            for claim in self._claims[s.id]
            if self._roots[claim] == s.id
        }
        for claim, (root, _) in index.roots(standing).items():
            if root != standing[claim].id:
                index.set_root(claim, standing[claim])

    def _id(self, claim: int) -> int:
        """The id of a claim; one that is new gets it now."""
        if claim > 0:
            return claim
        if claim not in self._ids:
            self._ids[claim] = self._store.key_index().new_claim()
        return self._ids[claim]

    def _stands(self, statement: Statement, claim: int) -> tuple[Relation, float]:
        """How a statement stands to the one that stands for its claim."""
        root = self._roots[claim]
        if root == statement.id:
            return "verbatim", 100.0
        found = compare(statement, self._statements[root])
        return (found.relation if found.relation in SAME else "paraphrase"), found.score


def _statements(store: Store, article_ids: Sequence[int]) -> Iterator[Statement]:
    for start in range(0, len(article_ids), ARTICLES_READ):
        yield from statements_of(store, article_ids[start : start + ARTICLES_READ])[0]


def _settled(store: Store, article_ids: Sequence[int]) -> list[Settled]:
    """The statements of these articles with their claims, what stands for a claim first."""
    statements = {s.id: s for s in _statements(store, article_ids)}
    claims = store.claims_of(statements)
    oldest: dict[int, int] = {}
    for id_ in sorted(claims):
        for claim in claims[id_]:
            oldest.setdefault(claim, id_)
    roots = {
        # one that is aligned anew itself cannot say which claim comes first: it may be in another afterwards
        root if root in claims else oldest[claim]
        for claim, (root, _) in store.key_index().roots(oldest).items()
    }
    ordered = sorted(claims, key=lambda id_: (id_ not in roots, id_))
    return [(statements[id_], claims[id_]) for id_ in ordered]


def _hold(store: Store, wanted: Mapping[int, Sequence[int]]) -> bool:
    """Whether mentions are in these claims, and in no others, the main one being the same."""
    now = store.claims_of(wanted)
    return all(
        set(now.get(id_, ())) == set(claims) and now[id_][0] == claims[0] for id_, claims in wanted.items()
    )
