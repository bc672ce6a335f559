"""Which statements of one event say the same.

Pairs are joined from the surest down. A group takes another only while their members fit each
other on the whole, so no chain of half-likenesses runs through a story, and never where two members
look alike and are not the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from provenance.align.grouping import Grouping, fullness
from provenance.align.judged import Judgement, Pair, judged
from provenance.align.meaning import Meanings
from provenance.align.wording import wording
from provenance.lang import detect
from provenance.protocols import Embedder
from provenance.types import Alignment, Group, Lookalike, Member, Statement

THROUGH_OTHERS = 50.0
"""Score of a member that fits the group but not its fullest wording: below what joins a pair."""


def align(statements: Sequence[Statement], embedder: Embedder | None = None) -> Alignment:
    """Group the statements of one event by what they say.

    Every statement is in at least one group, alone if need be. The result does not depend on the
    order of the statements. Cost grows with the number of pairs that share a rare word.

    Args:
        statements: Of one event, with ids of their own. Two with one id are one statement.
        embedder: Tells how near statements are in meaning; without one their words must do.
    """
    unique = {s.id: s for s in sorted(statements, key=lambda s: (s.id, repr(s)))}
    ids = _by_content(unique)
    by_id = {n: replace(s, id=n) for n, s in enumerate(_with_languages([unique[id_] for id_ in ids]))}
    copies = _copies(by_id.values())
    wordings = tuple(by_id[id_] for id_ in copies)
    meanings = None if embedder is None else Meanings(list(by_id.values()), embedder)
    pairs = judged(wordings, {id_: [by_id[c] for c in same] for id_, same in copies.items()}, meanings)
    groups = Grouping(wordings, pairs, meanings).merged()
    return _renamed(
        Alignment(
            groups=tuple(_group(own, joints, copies, by_id, pairs) for own, joints in groups),
            lookalikes=tuple(_lookalikes([own + joints for own, joints in groups], pairs)),
        ),
        ids,
    )


def _by_content(statements: Mapping[int, Statement]) -> list[int]:
    """The ids, article by article in an order that does not tell which page came first.

    Ids are given as pages come in. Within an article they tell the place in the text, and stay in order.
    """
    articles: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for id_, s in sorted(statements.items()):
        alone = s.text if s.article_id is None else f"\0{s.article_id}"
        articles[s.outlet_id or "", str(s.at), alone].append(id_)
    keyed = [
        ((outlet, at, *(statements[id_].text for id_ in ids)), ids)
        for (outlet, at, _), ids in articles.items()
    ]
    return [id_ for _, ids in sorted(keyed) for id_ in ids]


def _renamed(alignment: Alignment, ids: Sequence[int]) -> Alignment:
    """The alignment in the statements' own ids, ``ids`` being those of 0, 1, …"""
    groups = [
        Group(
            leader=ids[g.leader],
            members=tuple(sorted((replace(m, id=ids[m.id]) for m in g.members), key=lambda m: m.id)),
        )
        for g in alignment.groups
    ]
    pairs = [replace(pair, a=ids[pair.a], b=ids[pair.b]) for pair in alignment.lookalikes]
    return Alignment(groups=tuple(groups), lookalikes=tuple(pairs))


def _with_languages(statements: Sequence[Statement]) -> Iterator[Statement]:
    """The statements, each in the language that its article is written in, else in the one it states.

    A page's language tag is often the site's. The code is cut to the language: ``en-GB`` is ``en``.
    """
    texts: dict[int | None, list[str]] = {}
    for statement in statements:
        texts.setdefault(statement.article_id, []).append(statement.text)
    written = {id_: None if id_ is None else detect("\n".join(lines)) for id_, lines in texts.items()}
    for statement in statements:
        stated = (statement.language or "").replace("_", "-").partition("-")[0].lower() or None
        yield replace(statement, language=written.get(statement.article_id) or stated)


def _copies(statements: Iterable[Statement]) -> dict[int, list[int]]:
    """The ids of statements in the same words of the same speaker, by the first of them.

    An agency's sentence in a hundred papers is compared once.
    """
    first: dict[tuple[str, str, str | None, str | None], int] = {}
    copies: dict[int, list[int]] = {}
    for s in statements:
        words = " ".join(wording(s.text, s.language).forms) or s.text.strip()
        copies.setdefault(first.setdefault((words, s.kind, s.speaker, s.language), s.id), []).append(s.id)
    return copies


def _group(
    own: Sequence[int],
    joints: Sequence[int],
    copies: Mapping[int, Sequence[int]],
    by_id: Mapping[int, Statement],
    pairs: Mapping[Pair, Judgement],
) -> Group:
    """A group, led by its fullest wording that says nothing else."""
    leader = max(own, key=lambda id_: _rank(by_id[id_]))
    members = [
        replace(_member(id_, leader, pairs), id=copy) for id_ in (*own, *joints) for copy in copies[id_]
    ]
    return Group(leader=leader, members=tuple(members))


def _rank(statement: Statement) -> tuple[bool, int, str, int]:
    """Quotes before reports of them, longer before shorter."""
    return (statement.kind == "quote", *fullness(statement))


def _member(id_: int, leader: int, pairs: Mapping[Pair, Judgement]) -> Member:
    if id_ == leader:
        return Member(id=id_, relation="verbatim", score=100.0)
    judgement = pairs.get((min(id_, leader), max(id_, leader)))
    if judgement is None:
        return Member(id=id_, relation="paraphrase", score=THROUGH_OTHERS)
    return Member(id=id_, relation=judgement.comparison.relation, score=judgement.comparison.score)


def _lookalikes(groups: Sequence[Sequence[int]], pairs: Mapping[Pair, Judgement]) -> Iterator[Lookalike]:
    """Pairs that look alike and differ, but for those that the rest of the coverage put into one group."""
    homes: dict[int, set[int]] = {}
    for n, members in enumerate(groups):
        for id_ in members:
            homes.setdefault(id_, set()).add(n)
    for (a, b), judgement in sorted(pairs.items(), key=lambda item: item[0]):
        if not judgement.same and not homes[a] & homes[b]:
            comparison = judgement.comparison
            yield Lookalike(a=a, b=b, relation=comparison.relation, note=comparison.reasons[-1])
