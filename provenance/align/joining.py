"""Which claims a statement joins, given the statements that say the same.

Every claim is stood for by one statement, its root: the fullest wording of one thing said. A quote that
puts together two things said apart belongs to both claims and must never make one of them: its
sentences are looked at one by one, whichever of the three came first.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from provenance.align.compare import SHORT_WORDS
from provenance.align.keys import whole_key
from provenance.align.quick import quick
from provenance.align.spelling import spelling
from provenance.protocols import KeyIndex
from provenance.types import Relation, Statement

MAX_ABSORBED = 2
"""Statements a claim may have at most to be absorbed by another: more makes chains that glue a year of
news together (of 990,000 texts: pair precision .939 at 2, .21 when any match joins)."""
SURELY_ONE = 85.0
"""Score from which two roots of more than a few words are one statement whatever hangs on them."""
SAID, NOT_SAID = 0.6, 0.2
"""Shares of a sentence's words from which it is said in another text, and up to which it is not."""
SAME_STRETCH = 0.4
"""Share of the words in common with a second claim that may be those in common with the first already."""
WHOLE_SHARE = 0.8
"""Share of a root's words that a fuller wording has, to stand for the claim instead."""

Joined = tuple[int, Relation, float]
Stretch = tuple[int, int]
"""Words of a text, half-open."""


@dataclass(frozen=True, slots=True)
class Match:
    """A leader that says the same as a statement, and the claims it is in."""

    statement: Statement
    claims: Sequence[int]
    relation: Relation
    score: float


def claims_joined(statement: Statement, matches: Sequence[Match], index: KeyIndex) -> list[Joined]:
    """The claims that the statement joins, the one of the best match first; a new one where there is none."""
    by_claim: dict[int, Match] = {}
    for match in matches:
        for claim in match.claims:
            by_claim.setdefault(claim, match)
    roots = index.roots(by_claim)
    texts = index.statements({root for root, _ in roots.values()})
    joined: list[Joined] = []
    said: list[Stretch] = []
    strange: Match | None = None
    for claim, match in by_claim.items():
        root = texts.get(roots[claim][0]) if claim in roots else None
        if root is None or (root.id != match.statement.id and quick(statement, root) is None):
            strange = strange or match
            continue
        stretches = _shared(statement, root) if joined or len(by_claim) > 1 else None
        kept = _merged(statement, joined, claim, said, stretches or (), index) if joined else None
        if kept is not None:
            joined = kept
            continue
        joined.append((claim, match.relation, match.score))
        said += stretches or ()
        _choose_root(claim, root, statement, index)
    if joined:
        return joined
    return _apart(statement, strange, index) if strange else [(index.new_claim(), "verbatim", 100.0)]


def _merged(
    statement: Statement,
    joined: Sequence[Joined],
    claim: int,
    said: Sequence[Stretch],
    stretches: Sequence[Stretch],
    index: KeyIndex,
) -> list[Joined] | None:
    """The claims joined so far, where a further one says nothing else; None where it does.

    The further claim is absorbed where it is the same claim come to be twice: its root says the same as
    the root of the first, or both were pieces of the one sentence that the statement is.
    """
    first = joined[0][0]
    if _overlap(stretches, said) > SAME_STRETCH * _length(stretches):
        is_one = _are_one(first, claim, statement, index)
    elif len(spelling(statement.text).parts) == 1:
        is_one = _may_absorb(first, claim, index)
        if not is_one:
            return None
    else:
        return None
    if not is_one:
        return list(joined)
    winner, loser = min(first, claim), max(first, claim)
    root, its_root = _roots(winner, loser, statement, index)
    index.absorb(winner, loser)
    for fuller in (its_root, statement):
        root = _choose_root(winner, root, fuller, index)
    return [(winner if known == first else known, relation, score) for known, relation, score in joined]


def _may_absorb(a: int, b: int, index: KeyIndex) -> bool:
    sizes = [size for _, size in index.roots([a, b]).values()]
    return len(sizes) == 2 and min(sizes) <= MAX_ABSORBED


def _roots(a: int, b: int, statement: Statement, index: KeyIndex) -> list[Statement]:
    """What stands for two claims: statements of the index, or the one that is about to be."""
    ids = [root for root, _ in index.roots([a, b]).values()]
    texts = {**index.statements(ids), statement.id: statement}
    return [texts[id_] for id_ in ids]


def _are_one(a: int, b: int, statement: Statement, index: KeyIndex) -> bool:
    """Whether the roots of two claims say the same: however large both are, where they say it at length."""
    one, two = _roots(a, b, statement, index)
    return say_the_same(one, two) or (_may_absorb(a, b, index) and quick(one, two) is not None)


def say_the_same(one: Statement, two: Statement) -> bool:
    """Whether two statements are surely one, whatever hangs on them: single sentences, alike at length."""
    ours, its = spelling(one.text), spelling(two.text)
    if min(len(ours), len(its)) <= SHORT_WORDS or max(len(ours.parts), len(its.parts)) > 1:
        return False
    same = quick(one, two)
    return same is not None and same[1] >= SURELY_ONE


def _choose_root(claim: int, root: Statement, statement: Statement, index: KeyIndex) -> Statement:
    """Let the statement stand for the claim where it does so better than its root; gives what stands for it now.

    It does where it is a fuller wording of one sentence and the root was never said twice, or where it says only some sentences of the root:
    then these are the claim, and the rest of the root is another.
    """
    ours, its = spelling(statement.text), spelling(root.text)
    is_better = False
    if len(ours) < len(its) and len(its.parts) > 1:
        shares = _shares(root, statement)
        is_better = max(shares) >= SAID and min(shares) <= NOT_SAID
    elif len(ours) > len(its) and len(ours.parts) == 1 and _times_said(root, index) < 2:
        is_better = _length(_shared(root, statement)) >= WHOLE_SHARE * len(its)
    if not is_better:
        return root
    index.set_root(claim, statement)
    return statement


def prefer_said_again(statement: Statement, joined: Sequence[Joined], index: KeyIndex) -> None:
    """Let a statement that was said again stand for its claims where it was said more often than their roots.

    A sentence is repeated word for word more often than any one piece of it, and more often than together with its
    neighbour: the wording said most often is where a statement begins and ends. What puts sentences together
    stands for none of them, however often it is said.
    """
    claims = [claim for claim, _, _ in joined]
    roots = {claim: root for claim, (root, _) in index.roots(claims).items() if root != statement.id}
    texts = index.statements(roots.values())
    ours = spelling(statement.text)
    for claim, root in roots.items():
        its = spelling(texts[root].text) if root in texts else ours
        if its.spelled == ours.spelled or len(ours.parts) > len(its.parts):
            continue
        if _times_said(statement, index) > _times_said(texts[root], index):
            index.set_root(claim, statement)


def _times_said(statement: Statement, index: KeyIndex) -> int:
    """How often a statement was said word for word, as far as an index counts: up to the leaders of a key."""
    whole = whole_key(spelling(statement.text).spelled)
    return len(index.leaders((whole,)).get(whole, ()))


def _apart(statement: Statement, strange: Match, index: KeyIndex) -> list[Joined]:
    """What a statement joins that says the same as a member of a claim, but not as the claim's root.

    Where the root is another stretch of the member's words, the member joins two things said apart: the statement
    makes a claim of its own, and the member joins it. Else they are wordings that go over into each other.
    """
    claim = strange.claims[0]
    root = next(iter(index.statements([index.roots([claim])[claim][0]]).values()))
    ours, its = _shared(strange.statement, statement), _shared(strange.statement, root)
    if _overlap(ours, its) > SAME_STRETCH * _length(ours) or (
        len(spelling(strange.statement.text).parts) == 1
        and _times_said(root, index) <= _times_said(strange.statement, index)
    ):
        return [(claim, strange.relation, strange.score)]
    claim = index.new_claim()
    index.add(strange.statement, (), [(claim, strange.relation, strange.score)])
    index.set_root(claim, statement)
    return [(claim, "verbatim", 100.0)]


def _length(stretches: Iterable[Stretch]) -> int:
    return sum(end - start for start, end in stretches)


def _overlap(some: Sequence[Stretch], others: Sequence[Stretch]) -> int:
    """How many words two lists of stretches of one text have in common."""
    return sum(max(0, min(a[1], b[1]) - max(a[0], b[0])) for a in some for b in others)


def _shares(text: Statement, other: Statement) -> list[float]:
    """For each sentence of a text the share of its words that another text has in the same order."""
    stretches = _shared(text, other)
    return [
        sum(max(0, min(end, part.stop) - max(start, part.start)) for start, end in stretches) / len(part)
        for part in spelling(text.text).parts
    ]


def _shared(text: Statement, other: Statement) -> list[Stretch]:
    """Stretches of a text's words that another text has in the same order, half-open."""
    same = LCSseq.opcodes(spelling(text.text).spelled, spelling(other.text).spelled)
    return [(run.a, run.a + run.size) for run in same.as_matching_blocks()]
