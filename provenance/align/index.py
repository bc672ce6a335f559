"""Finding the claims of a text among all claims ever seen, one text at a time.

A text meets only the leaders of its keys, the likeliest dozen are compared, and it joins claims by
the rules of `joining`; what it costs does not depend on how often its words were said before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from itertools import chain

from provenance.align.compare import compare
from provenance.align.joining import Match, claims_joined, prefer_said_again
from provenance.align.keys import keys, piece_keys, whole_key
from provenance.align.occasion import tell_days
from provenance.align.pausing import collector_paused
from provenance.align.quick import quick
from provenance.align.spelling import spelled, spelling
from provenance.protocols import KeyIndex
from provenance.types import SAME, Comparison, Relation, Statement

CANDIDATES = 12
"""Leaders that are compared, those with most keys in common: the best dozen held all that mattered."""
FEW_CANDIDATES = 3
"""Leaders beyond which those that share only one key are left out: they share a phrase."""
KEPT = 8192
"""Texts whose keys are remembered."""
ALL_SAID = 85.0
"""Score from which a longer text is taken to say all that a statement does."""
NEARLY_AS_MANY = 0.25
"""Share of the keys of the best leader that another one must have to be asked as well."""


def join(statement: Statement, index: KeyIndex) -> Sequence[tuple[int, Relation, float]]:
    """The claims a statement joins, its main one first; it is added to the index.

    It joins the claim of its best match, and further claims where it says more than one thing (see
    `joining`). Without a match it makes a new claim. What was said before in the same words has
    the claims of those words. A statement that the index has already keeps its claims.
    """
    known = index.claims([statement.id]).get(statement.id)
    if known is not None:
        return [(claim, "verbatim", 100.0) for claim in known]
    words = spelled(statement.text)
    whole = whole_key(words)
    twin = _twin(statement, words, whole, index)
    its = index.claims([twin.id]).get(twin.id) if twin is not None else None
    if twin is not None and its is not None:  # a person may keep the statement out of all its twin is in
        same: list[tuple[int, Relation, float]] = [(claim, "verbatim", 100.0) for claim in its]
        index.add(statement, (whole,), same)
        prefer_said_again(twin, same, index)
        return same
    wanted = piece_keys(words)
    matches = _matches(statement, wanted, index)
    joined = claims_joined(statement, matches, index)
    carried = _keys_of(matches[0].statement.text) if matches else set()
    index.add(statement, {whole, *(wanted - carried)}, joined)
    return joined


@collector_paused()
def read_ahead(texts: Collection[str], index: KeyIndex) -> None:
    """Ask an index for what joining these texts, one by one, will ask it for: one on disk keeps in memory what it read.

    A few large look-ups instead of four small ones a text: of a thousand texts against a million stored they take half the time.
    """
    words = set(map(spelled, texts))
    known = index.leaders({whole_key(one) for one in words})
    twins = set(chain.from_iterable(known.values()))
    index.statements(twins)
    wanted = [piece_keys(one) for one in words if whole_key(one) not in known]
    index.leaders(set(chain.from_iterable(wanted)))
    found = twins.union(*(_candidates(keys_, index, CANDIDATES) for keys_ in wanted))
    claims = index.claims(found)
    index.statements({root for root, _ in index.roots(set(chain.from_iterable(claims.values()))).values()})


@lru_cache(maxsize=KEPT)
def _keys_of(text: str) -> set[int]:
    """The keys of the pieces of a text, remembered: most texts say what another one said lately."""
    return piece_keys(spelled(text))


def look_up(text: str, index: KeyIndex, *, limit: int = 10) -> Sequence[tuple[int, Comparison]]:
    """Ids of statements that say the same as ``text``, best first, at most ``limit``; nothing is added."""
    statement = Statement(id=0, text=text)
    best = list(_candidates(keys(text), index, max(CANDIDATES, 4 * limit)))
    compared = [(id_, compare(statement, other)) for id_, other in index.statements(best).items()]
    same = [(id_, comparison) for id_, comparison in compared if comparison.relation in SAME]
    return sorted(same, key=lambda pair: (-pair[1].score, pair[0]))[:limit]


def _twin(statement: Statement, words: str, whole: int, index: KeyIndex) -> Statement | None:
    """A statement in the very same words, where words are all that counts."""
    leaders = index.leaders((whole,)).get(whole)
    if not leaders:
        return None
    for _, other in sorted(index.statements(leaders).items()):
        if other.text == statement.text or spelled(other.text) == words:
            around = (statement.speaker and other.speaker) or (statement.context and other.context)
            dated = tell_days(statement) and tell_days(other)
            if not (around or dated) or quick(statement, other) is not None:
                return other
    return None


def _candidates(wanted: Collection[int], index: KeyIndex, count: int) -> Mapping[int, int]:
    """Leaders of these keys with how many of them each leads, most first, the older first where it is as many."""
    votes = Counter(chain.from_iterable(index.leaders(wanted).values()))
    least = 2 if len(votes) > FEW_CANDIDATES and max(votes.values()) > 1 else 1
    best = sorted([(-shared, id_) for id_, shared in votes.items() if shared >= least])[:count]
    return {id_: -shared for shared, id_ in best}


def _matches(statement: Statement, wanted: Collection[int], index: KeyIndex) -> list[Match]:
    """Statements that say the same, those with most keys in common first, one of each claim.

    Each claim is asked for its root before the leader: a leader holds only the keys that were new with it. Once
    one says all that the statement does, leaders of far fewer keys are not asked: they would say it again.
    """
    votes = _candidates(wanted, index, CANDIDATES)
    if not votes:
        return []
    claims = dict(index.claims(votes))
    roots = index.roots({claim for own in claims.values() for claim in own})
    asked: dict[int, int] = {}
    for leader, shared in votes.items():
        for claim in claims.get(leader, ()):
            asked.setdefault(roots[claim][0], shared)
        asked.setdefault(leader, shared)
    others = index.statements(asked)
    claims.update(index.claims([id_ for id_ in asked if id_ not in claims]))
    found: list[Match] = []
    matched: set[int] = set()
    length, enough = len(spelled(statement.text)), 0.0
    for id_, shared in asked.items():
        own = claims.get(id_)
        if shared < enough or own is None or id_ not in others or matched.issuperset(own):
            continue
        same = quick(statement, others[id_])
        if same is not None:
            found.append(Match(others[id_], own, *same))
            matched.update(own)
            if same[1] >= ALL_SAID and length <= len(spelling(others[id_].text)):
                enough = NEARLY_AS_MANY * shared
    return found
