"""Joining many statements at once into an index."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from provenance.align.index import join
from provenance.align.joining import Joined
from provenance.align.keys import piece_keys, whole_key
from provenance.align.pausing import collector_paused
from provenance.align.spelling import spelled
from provenance.protocols import KeyIndex
from provenance.types import Statement

if TYPE_CHECKING:
    from provenance.align.batch.together import Together


@collector_paused()
def join_all(statements: Sequence[Statement], index: KeyIndex, *, last_id: int = 0) -> list[int]:
    """Join many statements at once: their claims do not depend on the order in which they are given.

    What is said most often comes first, then the fuller wording: whole sentences are known before their
    pieces come, and before the quotes that put two of them together. All are held in memory. An empty index is
    filled on arrays; to one that holds statements they are joined one by one, in that order.

    Args:
        statements: Their ids do not count: they get new ones, from ``last_id`` on, in the order of joining.
        index: What they are added to.
        last_id: The highest id that the index has; 0 where it is empty.

    Returns:
        The id of each statement, in the order in which they were given.
    """
    if last_id == 0:
        return _filled(statements, index)
    words = [spelled(statement.text) for statement in statements]
    times = Counter(words)
    order = sorted(
        range(len(words)), key=lambda n: (-times[words[n]], -len(words[n]), words[n], statements[n].text)
    )
    ids = [0] * len(words)
    for id_, n in enumerate(order, last_id + 1):
        ids[n] = id_
        join(replace(statements[n], id=id_), index)
    return ids


def _filled(statements: Sequence[Statement], index: KeyIndex) -> list[int]:
    """Put statements into an empty index, with the keys that `index.join` would give them."""
    # numpy takes a tenth of a second that nobody else should wait for
    from provenance.align.batch.together import together

    found = together(statements)
    order = sorted(range(len(statements)), key=found.wording_of.__getitem__)
    ids = [0] * len(statements)
    claims = _numbered(found, index)
    seen: dict[int, Statement] = {}
    for id_, n in enumerate(order, 1):
        ids[n] = id_
        statement, wording = replace(statements[n], id=id_), found.wording_of[n]
        words = found.spelled[wording]
        keys = {whole_key(words)}
        if wording in seen:
            joined: list[Joined] = [(claims[claim], "verbatim", 100.0) for claim in found.claims[wording]]
        else:
            seen[wording] = statement
            joined = [(claims[claim], relation, score) for claim, relation, score in found.joined(wording)]
            best = found.likeliest(wording)
            keys |= piece_keys(words) - (piece_keys(found.spelled[best]) if best is not None else set())
        index.add(statement, keys, joined)
    for claim, root in found.roots.items():
        index.set_root(claims[claim], seen[root])
    return ids


def _numbered(found: Together, index: KeyIndex) -> dict[int, int]:
    """The claims of the index that the claims found become, made in the order of joining."""
    used = dict.fromkeys(claim for own in found.claims for claim in own)
    return {claim: index.new_claim() for claim in used}
