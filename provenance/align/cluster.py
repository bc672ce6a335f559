"""Which statements of one event say the same.

Quotes are matched by their words. Most repetition of claims is paraphrase, though, so other pairs
are weighed by how rare, in this very event, the words they share are. Pairs are joined from the
surest down, and a group only grows while all its members fit each other: no chain, no bridge. A
statement that says what two groups say is a member of both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from provenance.align.compare import compare
from provenance.align.keys import keys
from provenance.align.likeness import EventLikeness
from provenance.types import SAME, Alignment, Comparison, Group, Lookalike, Member, Statement

Pair = tuple[int, int]


def align(statements: Sequence[Statement]) -> Alignment:
    """Group the statements of one event by what they say.

    Every statement is in at least one group, alone if need be. The result does not depend on the
    order of the statements. Cost grows with the number of pairs that share a rare word.

    Args:
        statements: Of one event, with ids of their own. Two with one id are one statement.
    """
    by_id = {s.id: s for s in sorted(statements, key=lambda s: (s.id, s.text))}
    ordered = sorted(by_id.values(), key=_rank)
    pairs = _compared(ordered)
    same = {pair: c for pair, c in pairs.items() if c.relation in SAME}
    groups = _grouped(ordered, same, pairs)
    return Alignment(
        groups=tuple(_group(members, by_id, pairs) for members in groups),
        lookalikes=tuple(_lookalikes(pairs)),
    )


def _rank(s: Statement) -> tuple[str, str, int]:
    return (s.text, s.speaker or "", s.id)


def _compared(statements: Sequence[Statement]) -> dict[Pair, Comparison]:
    """Every pair that has something in common, by ids in rising order, with how it stands."""
    likeness = EventLikeness(statements)
    pairs: dict[Pair, Comparison] = {}
    for a, b in sorted(_sharing_keys(statements)):
        comparison = compare(likeness.statement(a), likeness.statement(b))
        if comparison.relation != "different":
            pairs[a, b] = comparison
    for a, b, comparison in likeness.paraphrases():
        pairs.setdefault((a, b), comparison)
    return pairs


def _sharing_keys(statements: Iterable[Statement]) -> set[Pair]:
    postings: dict[int, list[int]] = defaultdict(list)
    for statement in statements:
        for key in keys(statement.text):
            postings[key].append(statement.id)
    return {
        (min(a, b), max(a, b))
        for ids in postings.values()
        for n, a in enumerate(ids)
        for b in ids[:n]
        if a != b
    }


def _grouped(
    statements: Sequence[Statement], same: Mapping[Pair, Comparison], pairs: Mapping[Pair, Comparison]
) -> list[list[int]]:
    """Merge from the surest pair down, as long as all members fit; then give joints to both sides."""
    place = {s.id: n for n, s in enumerate(statements)}
    home = {s.id: n for n, s in enumerate(statements)}
    members = {n: [s.id] for n, s in enumerate(statements)}
    surest = sorted(same, key=lambda p: (-same[p].score, *sorted((place[p[0]], place[p[1]]))))
    for a, b in surest:
        x, y = sorted((home[a], home[b]))
        if x != y and _fit(members[x], members[y], same):
            for moved in members.pop(y):
                home[moved] = x
                members[x].append(moved)
    return list(members.values())


def _fit(x: Sequence[int], y: Sequence[int], same: Mapping[Pair, Comparison]) -> bool:
    """Whether most pairs across say the same: at least half of them."""
    hits = sum((min(a, b), max(a, b)) in same for a in x for b in y)
    return 2 * hits >= len(x) * len(y)


def _group(members: Sequence[int], by_id: Mapping[int, Statement], pairs: Mapping[Pair, Comparison]) -> Group:
    leader = max(
        members, key=lambda id_: (by_id[id_].kind == "quote", len(by_id[id_].text), by_id[id_].text, -id_)
    )
    listed = []
    for id_ in sorted(members):
        if id_ == leader:
            listed.append(Member(id=id_, relation="verbatim", score=100.0))
            continue
        known = pairs.get((min(id_, leader), max(id_, leader)))
        listed.append(
            Member(id=id_, relation=known.relation, score=known.score)
            if known is not None and known.relation in SAME
            else Member(id=id_, relation="paraphrase", score=60.0)
        )
    return Group(leader=leader, members=tuple(listed))


def _lookalikes(pairs: Mapping[Pair, Comparison]) -> Iterable[Lookalike]:
    for (a, b), comparison in sorted(pairs.items()):
        if comparison.relation not in SAME:
            yield Lookalike(a=a, b=b, relation=comparison.relation, note=comparison.reasons[-1])
