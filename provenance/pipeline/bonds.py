"""What a person said of statements, applied to what the aligner made of them: the person is right.

Bonds are applied in the order in which they were made, so that the last word counts: what was joined may be
taken apart later, and the other way round.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from provenance.align.compare import compare
from provenance.types import SAME, Bond, Group, Member, Statement

BY_PERSON = 100.0
"""How well a statement matches the claim that a person put it into: that is beyond doubt."""


def of_statements(bonds: Sequence[Bond], echoes: Mapping[int, Sequence[int]]) -> list[Bond]:
    """The bonds between statements, where ``echoes`` are the mentions that repeat each in later versions."""
    first = {echo: statement for statement, repeats in echoes.items() for echo in repeats}

    def said(mention_ids: Sequence[int]) -> tuple[int, ...]:
        return tuple(dict.fromkeys(first.get(m, m) for m in mention_ids))

    return [replace(bond, left=said(bond.left), right=said(bond.right)) for bond in bonds]


def others(statement_id: int, bonds: Sequence[Bond], *, same: bool) -> set[int]:
    """The statements that a person said are the same as this one, or (``same`` false) are not; the last word counts."""
    last: dict[int, bool] = {}
    for bond in bonds:
        for here, there in ((bond.left, bond.right), (bond.right, bond.left)):
            if statement_id in here:
                last.update(dict.fromkeys(there, bond.same))
    return {i for i, is_same in last.items() if is_same == same and i != statement_id}


def kept_apart(bonds: Sequence[Bond], home: Mapping[int, int]) -> Iterator[tuple[int, int]]:
    """The groups, by the ``home`` of each statement, that a person took apart and that are two now."""
    pairs = {
        (min(home[a], home[b]), max(home[a], home[b]))
        for bond in bonds
        if not bond.same
        for a in bond.left
        for b in bond.right
        if a in home and b in home and home[a] != home[b]
    }
    yield from sorted(pairs)


def bound(groups: Sequence[Group], bonds: Sequence[Bond], statements: Mapping[int, Statement]) -> list[Group]:
    """The groups as a person wants them.

    A bond between statements that are not all here does nothing: it is for whoever has the others. A statement
    that a person did not name goes with the side it is more like.
    """
    made = list(groups)
    for bond in bonds:
        left, right = ({i for i in side if i in statements} for side in (bond.left, bond.right))
        if left and right:
            made = (
                _united(made, left, right, statements)
                if bond.same
                else _parted(made, left, right, statements)
            )
    return made


def _united(
    groups: Sequence[Group],
    left: Collection[int],
    right: Collection[int],
    statements: Mapping[int, Statement],
) -> list[Group]:
    """The groups with the main ones of both sides made one."""
    first, second = (next((g for g in groups if _ids(g) & set(side)), None) for side in (left, right))
    if first is None or second is None or first is second:
        return list(groups)
    kept = [g for g in groups if g is not first and g is not second]
    return [*kept, _grouped([*first.members, *second.members], statements)]


def _parted(
    groups: Sequence[Group],
    left: Collection[int],
    right: Collection[int],
    statements: Mapping[int, Statement],
) -> list[Group]:
    """The groups, each that has statements of both sides made two."""
    made: list[Group] = []
    for group in groups:
        ids = _ids(group)
        sides = ids & set(left), ids & set(right) - set(left)
        if not all(sides):
            made.append(group)
            continue
        leaving = {i for i in ids if _is_nearer(i, sides[1], sides[0], statements)}
        made.append(_grouped([m for m in group.members if m.id not in leaving], statements))
        made.append(_grouped([m for m in group.members if m.id in leaving], statements))
    return made


def _is_nearer(
    id_: int, there: Collection[int], here: Collection[int], statements: Mapping[int, Statement]
) -> bool:
    """Whether a statement belongs to ``there`` rather than ``here``: named so, or more like its likest."""
    if id_ in there or id_ in here:
        return id_ in there
    best = [
        max(compare(statements[id_], statements[o]).score for o in sorted(side)) for side in (there, here)
    ]
    return best[0] > best[1]


def _ids(group: Group) -> set[int]:
    return {m.id for m in group.members}


def _grouped(members: Sequence[Member], statements: Mapping[int, Statement]) -> Group:
    """One group of these, led by the fullest wording, quotes before reports of them."""
    by_id = {m.id: m for m in reversed(members)}
    leader = max(by_id, key=lambda i: _fullness(statements[i]))
    return Group(leader=leader, members=tuple(_member(by_id[i], leader, statements) for i in sorted(by_id)))


def _fullness(statement: Statement) -> tuple[bool, int, str, int]:
    return statement.kind == "quote", len(statement.text), statement.text, -statement.id


def _member(member: Member, leader: int, statements: Mapping[int, Statement]) -> Member:
    """The member as it stands to the leader; as loosely as can be where only the person sees the likeness."""
    if member.id == leader:
        return Member(id=leader, relation="verbatim", score=BY_PERSON)
    seen = compare(statements[member.id], statements[leader])
    if seen.relation in SAME:
        return Member(id=member.id, relation=seen.relation, score=seen.score)
    return Member(id=member.id, relation="paraphrase", score=max(seen.score, member.score))
