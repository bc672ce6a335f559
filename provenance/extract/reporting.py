"""Statements with a verb of saying: the clause behind it, before it, or on both sides."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from provenance.extract.attribution import FINAL_VERB_REACH, is_noun, is_work, source_phrase
from provenance.extract.bounds import Bounds
from provenance.extract.drafts import MIN_CONTENT_WORDS, Desk, Step, Window
from provenance.extract.openings import issuer, opening_subject
from provenance.extract.phrases import Phrase
from provenance.extract.speakers import DASHES, cue_subject, subject_after, subject_before
from provenance.extract.units import Token
from provenance.text.profile import Profile

COMMA_REACH = 15
"""Tokens between a verb and the comma before what was said: ``teilte die Behörde am Abend mit, …``."""
OWNER_REACH = 4
"""Tokens before a noun of saying among which its owner stands: ``the minister's repeated claim``."""
RELAY_REACH = 10
"""Tokens of the inner speaker in "the Post reported that the head of the board said"."""
GROUP_REACH = 2
"""Words of a verb's group before its participle: ``a-t-elle ajouté``."""
AUXILIARY_REACH = 5
"""Tokens before a participle in which its auxiliary stands: ``n'a toutefois pas encore précisé``."""
ASIDE_REACH = 15
"""Tokens of an aside between a verb and its clause: ``reported, citing two people briefed on the matter, that``."""
MAX_LEAD_IN = 8
"""Tokens of an adverbial before a subject: "In the last week of June, he said,"."""


class _Trailing(NamedTuple):
    subject: Phrase | None
    content: list[tuple[int, int]]


def by_verb(desk: Desk, bounds: Bounds, window: Window, verb: int) -> Step | None:
    """The statement of a verb of saying, thinking or showing at a token."""
    _, tokens, low, high = window
    words = desk.profile
    cue = Phrase(verb, verb + 1)
    if (tokens[verb].is_capital and verb > low) or _is_bare_participle(tokens, verb, words):
        return None
    if words.verb_final:
        return _before_final_verb(desk, window, verb) or _before_inverted(desk, bounds, window, verb)
    if is_noun(tokens, verb, low, words):
        start = verb + 1
        if start >= high or tokens[start].low not in words.complementizers:
            return None
        owner = _owner(tokens, verb, low, words)
        return desk.step(window, [(start, bounds.clause_end(tokens, start, high))], cue, owner)
    behind_comma = _behind_comma(bounds, window, verb) if words.comma_before_clause else None
    if behind_comma is None:
        after = bounds.over_adjuncts(tokens, verb + 1, high, is_told=tokens[verb].low in words.tell_verbs)
        trailing = _trailing(desk, bounds, window, verb, after)
        if trailing is not None:
            return desk.step(window, trailing.content, cue, trailing.subject)
        if words.comma_before_clause:
            return None
        start_or_none = _content_start(desk, bounds, window, verb, after)
        subject_end = verb
    else:
        start_or_none = behind_comma
        subject_end = behind_comma - 1
    if start_or_none is None:
        return None
    inner = _relayed(desk, bounds, window, verb, start_or_none)
    if inner is not None:
        return inner
    subject = cue_subject(tokens, verb, low, subject_end, words)
    if subject is not None and (
        _is_impersonal(tokens, subject, verb, words) or _is_told_to(tokens, subject, verb, words)
    ):
        subject = None
    return desk.step(window, [(start_or_none, bounds.clause_end(tokens, start_or_none, high))], cue, subject)


def _is_bare_participle(tokens: Sequence[Token], verb: int, profile: Profile) -> bool:
    """Whether a participle stands without its auxiliary, so that it describes a noun: ``un homme accusé d'avoir volé``."""
    if profile.verb_final or not tokens[verb].low.endswith(profile.participle_endings or ("\n",)):
        return False
    before = tokens[max(0, verb - AUXILIARY_REACH) : verb]
    return not any(
        t.low.rpartition("'")[2] in profile.auxiliaries or t.low in profile.perfect_auxiliaries
        for t in before
    )


def closing_attribution(desk: Desk, bounds: Bounds, window: Window, verb: int) -> Step | None:
    """The statement that a cue near the sentence's end attributes if nothing but time and place follow the cue."""
    tokens = window.tokens
    if desk.profile.verb_final or is_noun(tokens, verb, window.low, desk.profile):
        return None
    after = bounds.over_adjuncts(
        tokens, verb + 1, window.high, is_told=tokens[verb].low in desk.profile.tell_verbs
    )
    trailing = _trailing(desk, bounds, window, verb, after)
    if trailing is None or len(trailing.content) > 1:
        return None
    step = desk.step(window, trailing.content, Phrase(verb, verb + 1), trailing.subject)
    return step and Step(step.draft, window.high)


def _relayed(desk: Desk, bounds: Bounds, window: Window, verb: int, start: int) -> Step | None:
    """What somebody said according to whoever reports it: in "the Post reported that Lee said", what Lee said."""
    _, tokens, _, high = window
    words = desk.profile
    if tokens[verb].low not in words.relay_verbs:
        return None
    first = start + 1 if tokens[start].low in words.complementizers else start
    for at in range(first + 1, min(high, first + RELAY_REACH)):
        if tokens[at].kind != "w" or tokens[at].low in bounds.openers:
            return None
        if tokens[at].low in words.plain_say_verbs:
            return by_verb(desk, bounds, Window(window.number, tokens, first, high), at)
    return None


def _is_impersonal(tokens: Sequence[Token], subject: Phrase, verb: int, profile: Profile) -> bool:
    """Whether a subject stands for nobody: ``It was alleged that``."""
    if subject.last - subject.first > 1 or tokens[subject.first].low not in profile.impersonals:
        return False
    return profile.verb_second or tokens[verb - 1].low in profile.auxiliaries - profile.perfect_auxiliaries


def _is_told_to(tokens: Sequence[Token], subject: Phrase, verb: int, profile: Profile) -> bool:
    """Whether a subject is who was told, not who told it: ``The jury was told that``."""
    low = tokens[verb].low
    if low not in profile.tell_verbs or low in profile.saying or verb <= subject.last:
        return False
    return tokens[verb - 1].low in profile.auxiliaries - profile.perfect_auxiliaries


def _before_final_verb(desk: Desk, window: Window, verb: int) -> Step | None:
    """``Kaya anlaşmanın imzalanmadığını söyledi``: the clause stands between subject and verb."""
    _, tokens, low, _ = window
    ends = (
        at + 1
        for at in range(verb - 1, max(low, verb - FINAL_VERB_REACH) - 1, -1)
        if tokens[at].low.endswith(desk.profile.content_endings)
    )
    end = next(ends, None)
    if end is None:
        return None
    is_passive = tokens[verb].low in desk.profile.unsaid
    subject = (issuer if is_passive else opening_subject)(tokens, low, end, desk.profile)
    start = subject.last if subject is not None else low
    if is_passive:
        start = next((i + 1 for i in range(low, end) if tokens[i].low in desk.profile.issued), low)
    start = max((i + 1 for i in range(start, end) if tokens[i].low in desk.profile.occasions), default=start)
    skipped = desk.profile.adverbs | desk.profile.links
    while start < end and (tokens[start].kind == "p" or tokens[start].low in skipped):
        start += 1
    return desk.step(window, [(start, end)], Phrase(verb, verb + 1), subject)


def _before_inverted(desk: Desk, bounds: Bounds, window: Window, verb: int) -> Step | None:
    """``Anlaşma imzalanmadı, dedi Kaya``: the verb stands behind the clause and a comma, before its subject."""
    _, tokens, low, high = window
    is_behind_comma = verb - 1 > low and desk.is_comma(tokens[verb - 1])
    if not is_behind_comma or tokens[verb].low not in desk.profile.plain_say_verbs:
        return None
    subject = subject_after(tokens, verb, high, desk.profile)
    if subject is None or not tokens[subject.first].is_capital:
        return None
    start = bounds.clause_start(tokens, low, verb - 1)
    step = desk.step(window, [(start, verb - 1)], Phrase(verb, verb + 1), subject)
    return step and Step(step.draft, subject.last)


def _owner(tokens: Sequence[Token], noun: int, low: int, profile: Profile) -> Phrase | None:
    """Whose claim a noun is: ``his claim``, ``the minister's claim``."""
    for at in range(noun - 1, max(low, noun - OWNER_REACH) - 1, -1):
        if tokens[at].low in profile.possessives:
            return Phrase(at, at + 1)
        if tokens[at].low.endswith(profile.owner_endings):
            first = at
            while first > low and tokens[first - 1].kind == "w" and tokens[first - 1].is_capital:
                first -= 1
            return Phrase(first, at + 1)
    return None


def _trailing(desk: Desk, bounds: Bounds, window: Window, verb: int, after: int) -> _Trailing | None:
    """``CLAUSE, she said`` and ``CLAUSE, said Ann Lee``, perhaps with more of the clause behind; or between dashes."""
    _, tokens, low, high = window
    words = desk.profile
    is_inverted = False
    subject = None if words.verb_second else subject_before(tokens, verb, low, words)
    if subject is not None and tokens[verb - 1].low == "," and _holds_verb(bounds, tokens, subject):
        subject = None  # "Where it came back, prices fell, said Lee"
    begin = _group_start(tokens, verb, low, words)
    if subject is not None and subject.first - 1 > low and _opens_aside(desk, tokens[subject.first - 1]):
        comma, end = subject.first - 1, after
        if _is_impersonal(tokens, subject, verb, words):
            subject = None
    elif begin - 1 > low and _opens_aside(desk, tokens[begin - 1]) and tokens[verb].low not in words.saying:
        is_inverted = True
        comma = begin - 1
        subject = _inverted_subject(tokens, begin, verb, high, words)
        is_bare = words.drops_subjects and (after >= high or tokens[after].kind == "p")
        if subject is None and not is_bare:
            return None
        if words.verb_second and bounds.begins_subordinate(tokens, comma, low):
            return None
        behind = verb + 1 if subject is None else max(verb + 1, subject.last)
        end = bounds.over_adjuncts(tokens, behind, high, is_told=False)
        end = high if end < high and tokens[end].low in words.relatives else end
    else:
        return None
    if end < high and not (tokens[end].kind == "p" and tokens[end].low in ",;-–—"):
        return None
    if tokens[comma].low in DASHES and end < high and tokens[end].low not in DASHES:
        return None
    stop = comma + 1 if tokens[comma].kind == "q" else comma
    start = bounds.clause_start(tokens, bounds.behind_colon(tokens, low, stop), stop)
    if stop - start < MIN_CONTENT_WORDS and end >= high:
        return None
    if not words.verb_second and _is_subject(bounds, tokens, start, stop, is_inverted=is_inverted):
        return None
    content = [(start, stop)]
    is_beside = is_inverted and not bounds.is_clause(tokens, end, high)
    if (
        end + 1 < high
        and (tokens[end].low in DASHES or (tokens[end].low == "," and not is_beside))
        and tokens[end + 1].low not in bounds.asides
        and not _is_all_source(tokens, end + 1, high, words)
    ):
        content.append((end + 1, bounds.clause_end(tokens, end + 1, high)))
    elif (
        end < high and not is_inverted and tokens[start].low in words.fronting and stop - start <= MAX_LEAD_IN
    ):
        return None
    return _Trailing(subject, content)


def _is_all_source(tokens: Sequence[Token], at: int, high: int, profile: Profile) -> bool:
    """Whether nothing but a source follows: (the board said), ``according to Reuters``."""
    found = source_phrase(tokens, at, high, profile)
    return (
        found is not None
        and found.subject is not None
        and all(t.kind == "p" for t in tokens[found.subject.last : high])
    )


def _holds_verb(bounds: Bounds, tokens: Sequence[Token], subject: Phrase) -> bool:
    """Whether what stands before a comma and a verb is a clause with a verb of its own, and so no subject."""
    words = bounds.profile
    for token in tokens[subject.first + 1 : subject.last]:
        if token.kind != "w" or token.low in words.relatives or token.low in words.prepositions:
            return False
        if token.low in words.auxiliaries or (bounds.is_past(token) and not token.is_capital):
            return True
    return False


def _group_start(tokens: Sequence[Token], verb: int, low: int, profile: Profile) -> int:
    """Where the verb's group begins that an inverted clause opens with: ``a dit``, ``a-t-elle ajouté``, ``ha dicho``."""
    begin = verb
    while (
        begin - 1 > low
        and verb - begin < GROUP_REACH
        and tokens[begin - 1].kind == "w"
        and (
            tokens[begin - 1].low in profile.perfect_auxiliaries or tokens[begin - 1].low in profile.pronouns
        )
    ):
        begin -= 1
    return begin if tokens[begin].low in profile.perfect_auxiliaries else verb


def _inverted_subject(
    tokens: Sequence[Token], begin: int, verb: int, high: int, profile: Profile
) -> Phrase | None:
    """The subject behind a verb, or between its auxiliary and it: ``a-t-elle ajouté``."""
    if begin < verb - 1 and tokens[verb - 1].low in profile.pronouns:
        return Phrase(verb - 1, verb)
    return subject_after(tokens, verb, high, profile)


def _opens_aside(desk: Desk, token: Token) -> bool:
    """Whether what follows a mark may be set apart from the clause around it: a comma or a dash."""
    return desk.is_comma(token) or token.low in DASHES


def _is_subject(bounds: Bounds, tokens: Sequence[Token], start: int, stop: int, *, is_inverted: bool) -> bool:
    """Whether what stands before a comma is no statement but the verb's subject, or an adverbial.

    ``Ann Lee, a nurse, said`` has the same commas as ``The ward closed, said Ann Lee``.
    """
    words = bounds.profile
    comma = next((i for i in range(start, stop) if tokens[i].low == ","), stop)
    if is_inverted and comma + 1 < stop:
        beside = tokens[comma + 1]
        is_aside = beside.low in words.determiners or beside.low in words.relatives or not beside.is_capital
        lead = tokens[start:comma]
        if tokens[start].low in words.fronting and _holds_verb(bounds, tokens, Phrase(comma + 1, stop)):
            return False
        if is_aside and not any(t.low in words.auxiliaries for t in lead):
            return not any(bounds.is_past(t) for t in lead if not t.is_capital)
    if tokens[start].low not in words.fronting or (is_inverted and stop - start > MAX_LEAD_IN):
        return False
    return not any(
        t.low in words.auxiliaries or t.low in words.pronoun_verbs or bounds.is_past(t)
        for t in tokens[start:stop]
    )


def _content_start(desk: Desk, bounds: Bounds, window: Window, verb: int, after: int) -> int | None:
    """Where the content behind a verb begins, or None if none follows."""
    _, tokens, _, high = window
    words = desk.profile
    low = tokens[verb].low
    if after < high and tokens[after].low == ",":
        after = _over_aside(tokens, after, high, words)
    if after >= high:
        return None
    token = tokens[after]
    if token.low in words.complementizers:
        return after
    is_tied = words.drops_subjects and token.low in words.naming_prepositions and after + 1 < high
    if is_tied and tokens[after + 1].low in words.complementizers:
        return after + 1  # "informó de que"
    if after == verb + 1 and token.low in words.infinitive_markers and low in words.infinitive_verbs:
        return after if after + 1 < high and tokens[after + 1].low not in words.silences else None
    if low not in words.say_verbs and low not in words.saying and low not in words.clause_verbs:
        return None
    if token.low == ":" and after == verb + 1 and low in words.plain_say_verbs and after + 1 < high:
        return after + 1
    if after == verb + 1 and _opens_infinitive(tokens, after, low, high, words):
        return after
    if token.kind == "q":
        is_written = low in words.writing_verbs and is_work(desk.text, desk.quotes[token.quote], words)
        return None if is_written else after
    if token.kind != "w" or token.low in words.conjunctions or token.low in words.auxiliaries:
        return None
    if low not in words.plain_say_verbs and token.low in words.negations:
        return None  # "asked not to be named"
    is_about = low in words.disputing_verbs and tokens[verb + 1].low in words.prepositions
    if is_about and not bounds.is_clause(tokens, after, high):
        return None  # "insisted on paying his bill"
    if low in words.plain_say_verbs:
        return after if token.low not in words.prepositions or token.is_capital else None
    is_somebodys = after == verb + 1 and token.low in words.possessives and low in words.say_verbs
    if is_somebodys and any(t.kind == "q" for t in tokens[after : min(high, after + MAX_LEAD_IN)]):
        return after  # "admits her side “were not ready”"
    return after if token.low not in words.prepositions and bounds.is_clause(tokens, after, high) else None


def _over_aside(tokens: Sequence[Token], comma: int, high: int, profile: Profile) -> int:
    """Behind what stands in commas between a verb and its clause: ``added, though, that``, ``reported, citing aides, that``."""
    close = next(
        (i for i in range(comma + 2, min(high - 1, comma + ASIDE_REACH)) if tokens[i].low == ","), None
    )
    if close is None:
        return comma
    is_word = close == comma + 2
    return close + 1 if is_word or tokens[close + 1].low in profile.complementizers else comma


def _opens_infinitive(tokens: Sequence[Token], at: int, verb: str, high: int, profile: Profile) -> bool:
    """Whether the content is a deed without a subject of its own: ``denied taking money``, ``niega haber ido``."""
    while at < high and tokens[at].low in profile.negations:
        at += 1
    if at >= high:
        return False
    token = tokens[at]
    if token.low in profile.clause_infinitives:
        return True
    small = profile.prepositions | profile.adverbs | profile.determiners | profile.conjunctions
    if profile.infinitive_endings and token.kind == "w" and token.low not in small and not token.is_capital:
        return verb in profile.say_verbs and token.low.endswith(profile.infinitive_endings)
    names_deed = bool(profile.gerund_ending) and tokens[at].low.endswith(profile.gerund_ending)
    return names_deed and verb in profile.denying_verbs and not tokens[at].is_capital


def _behind_comma(bounds: Bounds, window: Window, verb: int) -> int | None:
    """Where the content begins in a language that sets a comma before it."""
    _, tokens, _, high = window
    words = bounds.profile
    needs_no_mood = tokens[verb].low in words.plain_say_verbs or any(
        t.low in words.as_words for t in tokens[max(0, verb - COMMA_REACH) : verb]
    )
    for comma in range(verb + 1, min(high - 1, verb + COMMA_REACH)):
        if tokens[comma].low != ",":
            continue
        start = comma + 1
        if tokens[start].low in words.complementizers or bounds.is_reported(tokens, start, high):
            return start
        is_right_behind = bounds.over_adjuncts(tokens, verb + 1, high, is_told=False) == comma
        if needs_no_mood and is_right_behind and tokens[start].kind == "w":
            return start
    return None
