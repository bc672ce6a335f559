"""How two statements stand to each other, and why.

Words are compared, not characters, and the score is normalised by the shorter side: most repeated
quotes are cut. What makes alike things different (a number, a negation, a name, the speaker) is
looked for where the two wordings have been laid side by side, and beats any likeness of words.
"""

from __future__ import annotations

from collections.abc import Sequence

from provenance.align.differences import Difference, gaps_between, telling_difference
from provenance.align.occasion import other_days, other_occasion
from provenance.align.runs import Run, shared_runs
from provenance.align.smallwords import NUMERALS
from provenance.align.speakers import are_strangers, is_spelling, other_speaker
from provenance.align.wording import Wording, Words, wording
from provenance.types import SAME, Comparison, Relation, Span, Statement

SAME_FROM = 60.0
"""Score from which two wordings are one statement."""
WORDS_COUNT, PAIRS_COUNT, CONTENT_COUNTS = 40.0, 40.0, 20.0
"""What shared words, words shared together with the next one, and shared words with meaning add to the score.
Pairs of quotes, 2026-11: from 20 to 40 the last makes no difference to them. Without it sentences of one frame
are one ("mind the sea and not the cargo"), with more of it those on one matter."""
SHORT_WORDS = 6
"""Texts of so many words or fewer fall under the strict rule: 83 % of false links involve one."""
TINY_WORDS = 4
"""Texts of so many words or fewer must be found whole."""
NEAR_SHARE = 0.72
"""Shared words per word of the longer side from which two wordings are nearly the same."""
TRUNCATED_SHARE = 0.8
"""Shared words per word of the shorter side from which it is a piece of the other."""
CUT_WORDS = 3
"""Words more on one side, before the first shared word or after the last, that make a cut."""
LONG_RUN = 11
"""Words in a row that two utterances do not share by chance, even of one speaker on one matter."""
MOST_OF_OVERLAP = 75.0
"""Score of two texts that have a long run in common, and each more than the other, at most."""
WHOEVER_SAYS_IT = 90.0
"""Score from which longer texts are one utterance though two names are given: one of them is a slip."""
LEAST_EXCHANGED, FRAME_SHARE = 2, 0.5
"""Words with meaning that have another in their place, in all and for each that is shared, where only a frame is."""
LOOKALIKE_SCORE = 48.0
"""Score of two wordings that are alike, where something tells them apart."""


def compare(a: Statement, b: Statement) -> Comparison:
    """How two statements stand to each other; ``compare(b, a)`` is the same with its sides swapped.

    Speakers count where both are known, contexts where both are given and the shorter text is short:
    then something around the two must be the same as well. The score is at least ``SAME_FROM`` exactly where the relation makes one claim.
    """
    one, two = wording(a.text, a.language), wording(b.text, b.language)
    if not one.words or not two.words:
        same = a.text.strip() == b.text.strip()
        reason = "Both have no words and are the same." if same else "One of them has no words."
        return Comparison(
            score=100.0 if same else 0.0, relation="verbatim" if same else "different", reasons=(reason,)
        )
    swapped = (len(two), two.text) < (len(one), one.text)
    if swapped:
        a, b, one, two = b, a, two, one
    score, relation, reasons, runs = _judged(a, b, one, two)
    spans_a, spans_b = _spans(one, two, runs)
    if swapped:
        spans_a, spans_b = spans_b, spans_a
    return Comparison(
        score=round(score, 2), relation=relation, reasons=reasons, spans_a=spans_a, spans_b=spans_b
    )


def is_lookalike(comparison: Comparison) -> bool:
    """Whether the words alone would make one statement of the two, and something else tells them apart."""
    told_apart = len(comparison.reasons) > 1  # the first says how much is shared
    return comparison.relation not in SAME and told_apart and comparison.score >= LOOKALIKE_SCORE


def likeness(one: Wording, two: Wording) -> float:
    """The score of two wordings by their words alone, 0-100: what ``compare`` starts from."""
    if len(two) < len(one):
        one, two = two, one
    return score_of(one, two, shared_runs(one, two))


def _judged(
    a: Statement, b: Statement, one: Wording, two: Wording
) -> tuple[float, Relation, tuple[str, ...], tuple[Run, ...]]:
    """Score, relation, reasons and shared runs; ``one`` is the shorter."""
    runs = shared_runs(one, two)
    shared = sum(run.length for run in runs)
    said = f"The shorter has {len(one)} words, the longer {len(two)}; {shared} are shared in the same order."
    if _are_all_shared(one, two, runs):
        score: float = 100.0
        said = f"All {len(one)} words are the same."
    else:
        score = score_of(one, two, runs)
    found = _difference(a, b, one, two, runs, score)
    if found is not None:
        relation: Relation = found.relation if score >= SAME_FROM else "different"
        return min(score * LOOKALIKE_SCORE / SAME_FROM, LOOKALIKE_SCORE), relation, (said, found.note), runs
    if score < SAME_FROM:
        return score, "different", (said,), runs
    relation, why = relation_of(one, two, runs)
    return score, relation, (said, why), runs


def _difference(
    a: Statement, b: Statement, one: Wording, two: Wording, runs: Sequence[Run], score: float
) -> Difference | None:
    quoted = a.kind == b.kind == "quote"
    found = None if _are_all_shared(one, two, runs) else telling_difference(one, two, runs, quoted=quoted)
    if found is not None:
        return found
    is_short = len(one) <= SHORT_WORDS
    if other_speaker(a.speaker, b.speaker) and (len(one) < LONG_RUN or score < WHOEVER_SAYS_IT):
        names = " and ".join(sorted((a.speaker or "", b.speaker or "")))
        return Difference("different", f"The speakers differ: {names}.")
    told = other_days(a, b) if "quote" not in (a.kind, b.kind) else None  # who is quoted has a day of his own
    if told is not None:
        return Difference("different", f"They name two days: {told[0]}, {told[1]}.")
    dates = other_occasion(a, b)
    if dates is not None:
        return Difference(
            "different", f"Said on two occasions, as is said around them: {dates[0]}, {dates[1]}."
        )
    if is_short and are_strangers(a, b):
        return Difference("different", "It is short, and nothing around the two is the same.")
    return None


def score_of(one: Words, two: Words, runs: Sequence[Run]) -> float:
    """0-100: how sure it is that the shorter wording and the longer are of one utterance."""
    if _are_all_shared(one, two, runs):
        return 100.0
    if len(one) <= SHORT_WORDS:
        return _short_score(one, runs)
    words = sum(run.length for run in runs) / len(one)
    pairs = sum(run.length - 1 for run in runs) / (len(one) - 1)
    content = _content_share(one, runs)
    contained = WORDS_COUNT * words + PAIRS_COUNT * pairs + CONTENT_COUNTS * content
    score = max(contained, _overlap_score(runs))
    return min(score, SAME_FROM - 1) if score >= SAME_FROM and _is_frame(one, two, runs) else score


def _is_frame(one: Words, two: Words, runs: Sequence[Run]) -> bool:
    """Whether what is shared is the frame of a sentence, and other things stand in it on either side.

    ``There is no place for nostalgia in this ministry``: as many words with meaning have another word in their
    place as are shared.
    """
    shared = sum([one.content[run.a + run.length] - one.content[run.a] for run in runs])
    enough = max(LEAST_EXCHANGED, FRAME_SHARE * shared)
    gaps = [gap for gap in gaps_between(one, two, runs) if gap.a and gap.b]
    if sum([min(_weight(one, gap.a), _weight(two, gap.b)) for gap in gaps]) < enough:
        return False
    others = 0
    for gap in gaps:
        in_a, in_b = _content(one, gap.a), _content(two, gap.b)
        spelled = sum(any(is_spelling(x, y) for y in in_b) for x in in_a)
        others += max(0, min(len(in_a), len(in_b)) - spelled)
    return others >= enough


def _weight(side: Words, places: range) -> int:
    """How many words with meaning stand there."""
    return side.content[places.stop] - side.content[places.start]


def _content(side: Words, places: range) -> list[str]:
    """The words with meaning that are no numbers."""
    words = [side.forms[n] for n in places if side.content[n + 1] > side.content[n]]
    return [word for word in words if word.isalpha() and word not in NUMERALS]


def _content_share(one: Words, runs: Sequence[Run]) -> float:
    """The share of words with meaning that are shared: a frame may be repeated around other things."""
    content = one.content
    shared = sum([content[run.a + run.length] - content[run.a] for run in runs])
    return shared / max(1, content[-1])


def _short_score(one: Words, runs: Sequence[Run]) -> float:
    """The strict rule: up to four words all must stand together, of five or six all but one."""
    shared = sum(run.length for run in runs)
    missing = len(one) - shared
    content = sum([one.content[run.a + run.length] - one.content[run.a] for run in runs])
    share = 100 * shared / len(one)
    if not runs or content == 0:
        return min(share, SAME_FROM - 1) * 0.5
    stretch = runs[-1].b + runs[-1].length - runs[0].b
    allowed = 0 if len(one) <= TINY_WORDS else 1
    if missing <= allowed and stretch <= len(one) + allowed:
        return share
    return min(share, SAME_FROM - 1) * 0.8


def _overlap_score(runs: Sequence[Run]) -> float:
    """A long run in common joins two statements of which each has more than the other."""
    longest = max((run.length for run in runs), default=0)
    return min(MOST_OF_OVERLAP, SAME_FROM * longest / LONG_RUN)


def _are_all_shared(one: Words, two: Words, runs: Sequence[Run]) -> bool:
    return len(one) == len(two) == sum(run.length for run in runs)


def relation_of(one: Words, two: Words, runs: Sequence[Run]) -> tuple[Relation, str]:
    """The relation of two wordings that are of one utterance, and why; ``one`` is the shorter."""
    if _are_all_shared(one, two, runs):
        return "verbatim", "Only case, marks or the writing of words differ."
    shared = sum(run.length for run in runs)
    extra_one, extra_two = _ends(one, two, runs)
    if shared >= NEAR_SHARE * len(two) and max(extra_one, extra_two) < CUT_WORDS:
        return "near_verbatim", "Nearly all words of both sides are shared."
    if shared >= TRUNCATED_SHARE * len(one) and min(extra_one, extra_two) < CUT_WORDS:
        return "truncated", "The shorter is a piece of the longer."
    return "overlapping", "Each side has words that the other has not."


def _ends(one: Words, two: Words, runs: Sequence[Run]) -> tuple[int, int]:
    """For each side, how many words it has more than the other before the first or after the last shared."""
    first, last = runs[0], runs[-1]
    after_one, after_two = len(one) - last.a - last.length, len(two) - last.b - last.length
    return (
        max(first.a - first.b, after_one - after_two, 0),
        max(first.b - first.a, after_two - after_one, 0),
    )


def _spans(one: Wording, two: Wording, runs: Sequence[Run]) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    def span(side: Wording, first: int, length: int) -> Span:
        return Span(start=side.words[first].start, end=side.words[first + length - 1].end)

    return (
        tuple(span(one, run.a, run.length) for run in runs),
        tuple(span(two, run.b, run.length) for run in runs),
    )
