"""Which outlets an article names as its sources, and how.

A name becomes a citation by the frame around it: "told the Gazette" (the speaker spoke to it),
"the Gazette reported" (it had the story), "denied a report by the Gazette". The court in "told the
court" has no outlet's name, and the post office is none.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from provenance.extract.frames import AFTER_REACH, BEFORE_REACH, Frames, frames
from provenance.extract.names import names
from provenance.extract.standins import with_generic
from provenance.extract.unlisted import Name, does_research
from provenance.gazetteer import OutletBook, folded
from provenance.text.citing import Citing
from provenance.types import Citation, How, Outlet, Span

SENTENCE_REACH = 400
"""Characters of its sentence on both sides of an institution in which "its researchers" is looked for."""
MAX_REPORTERS = 50
"""Reporters whose later surnames are looked for: a press review names a dozen."""
QUOTE_REACH = 2_000
"""Characters back in its paragraph in which the mark that opens a quote is looked for."""
_POSSESSED = re.compile(r"['’]s? ([A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){1,2})(?!\w)")
_CLOSE_TO_NAME = 60
"""Characters before a name in which a denial governs it: "denied Sunday's report by the newspaper" has 30."""
_ARTICLE_BEFORE = re.compile(
    r"(?:^|\W)(?:the|an?|le|la|el|il|die|der|das|den|dem|des|im|beim|vom|au|aux|du|al|del|ao|do|da|\w+['’]s)\s$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Place:
    """A name and the words around it, in its own sentence."""

    name: Name
    before: str
    after: str
    sentence: str


def citations(
    text: str, sentences: Sequence[Span], citing: Citing, book: OutletBook, own: Outlet | None
) -> tuple[Citation, ...]:
    """The citations that stand in the text's own words, in reading order, each with the span of its name.

    Args:
        text: The article.
        sentences: Its sentences, in order.
        citing: The language's words.
        book: The known outlets.
        own: The article's own outlet; where it names itself as the source, ``own_outlet`` is set.
    """
    pattern = frames(citing)
    named = names(text, citing, book, own)
    cited_once = {n for n, s in _in_sentences(named, sentences) if _is_cited(text, n, s, pattern, own)}
    named = _with_confirmed(named, {n.outlet.id for n in cited_once if n.outlet})
    sure = {n for n in named if not n.doubtful or n in cited_once}
    found = _with_reporters(text, with_generic(text, named, sure, citing), pattern)
    places = list(_in_sentences(found, sentences))
    cited = [tuple(_cited(_place(text, name, sentence), pattern, own)) for name, sentence in places]
    here: dict[Span, list[Citation]] = {s: [] for s in sentences}
    for (_, sentence), of_name in zip(places, _joined(text, places, cited, pattern, own), strict=True):
        here[sentence].extend(of_name)
    for sentence, known in here.items():
        known.extend(_own_words(text, sentence, pattern, own, known))
    return tuple(c for known in here.values() for c in _chained(sorted(known, key=_start), text, pattern))


def _joined(
    text: str,
    places: Sequence[tuple[Name, Span]],
    cited: Sequence[tuple[Citation, ...]],
    pattern: Frames,
    own: Outlet | None,
) -> list[tuple[Citation, ...]]:
    """The citations of each name, where one that is named together with a cited one is cited as well."""
    answer = list(cited)
    pairs = [(i, i + 1) for i in range(len(places) - 1)]
    for i, other in (*reversed(pairs), *((b, a) for a, b in pairs)):
        first, second = places[min(i, other)][0], places[max(i, other)][0]
        if not answer[i] and answer[other] and pattern.joins.fullmatch(text, first.end, second.start):
            answer[i] = tuple(_also(places[i][0], c, own) for c in answer[other])
    return answer


def _with_confirmed(found: Sequence[Name], outlet_ids: Collection[str]) -> tuple[Name, ...]:
    """The names; a common word is an outlet's for the whole article once a sentence has shown it to be."""
    return tuple(
        replace(n, doubtful=False) if n.doubtful and n.outlet and n.outlet.id in outlet_ids else n
        for n in found
    )


def _in_sentences(found: Sequence[Name], sentences: Sequence[Span]) -> Iterator[tuple[Name, Span]]:
    """Each name with the sentence it stands in."""
    starts = [s.start for s in sentences]
    for name in found:
        i = bisect_right(starts, name.start) - 1
        if i >= 0 and name.start < sentences[i].end:
            yield name, sentences[i]


def _is_cited(text: str, name: Name, sentence: Span, pattern: Frames, own: Outlet | None) -> bool:
    return any(_cited(_place(text, name, sentence), pattern, own))


def _start(citation: Citation) -> int:
    return citation.span.start if citation.span else 0


def _place(text: str, name: Name, sentence: Span) -> _Place:
    return _Place(
        name=name,
        before=text[max(sentence.start, name.start - BEFORE_REACH) : name.start],
        after=text[name.end : min(sentence.end, name.end + AFTER_REACH)],
        sentence=text[
            max(sentence.start, name.start - SENTENCE_REACH) : min(sentence.end, name.end + SENTENCE_REACH)
        ],
    )


# --- one name ---------------------------------------------------------------------------------


def _cited(place: _Place, pattern: Frames, own: Outlet | None) -> Iterator[Citation]:
    name = place.name
    is_own = own is not None and _is_same(name, own)
    if name.institutional:
        how = _how_institution(place, pattern)
    elif is_own and pattern.own_acts.match(place.after) and not _is_object(place, pattern):
        how = "reported"
    else:
        how = _how(place, pattern)
    if how is None:
        return
    outlet = own if is_own else name.outlet
    yield Citation(
        name=outlet.name if outlet else name.name,
        how=how,
        outlet_id=outlet.id if outlet else None,
        span=Span(start=name.start, end=name.end),
        own_outlet=is_own,
    )


def _is_object(place: _Place, pattern: Frames) -> bool:
    """Whether the words before the name make it what was spoken to or cited."""
    return any(p.search(place.before) for p in (pattern.told_before, pattern.reported_before))


def _also(name: Name, cited: Citation, own: Outlet | None) -> Citation:
    """A citation of the outlet that is named together with a cited one: "the Gazette and Reuters reported"."""
    outlet = name.outlet
    return replace(
        cited,
        name=outlet.name if outlet else name.name,
        outlet_id=outlet.id if outlet else None,
        span=Span(start=name.start, end=name.end),
        own_outlet=own is not None and _is_same(name, own),
    )


def _is_same(name: Name, own: Outlet) -> bool:
    if name.outlet is not None:
        return name.outlet.id == own.id
    return folded(name.name) in {folded(n) for n in (own.name, *own.aliases)}


def _how(place: _Place, pattern: Frames) -> How | None:
    """How an outlet is cited, or None where the sentence only mentions it."""
    unsure = place.name.doubtful and place.name.outlet is None
    if unsure and not _ARTICLE_BEFORE.search(place.before) and not place.name.name.lower().startswith("the "):
        return None
    before_reported = pattern.reported_before.search(place.before) is not None
    after_reported = pattern.reported_after.match(place.after) is not None
    if pattern.denied_after.match(place.after):
        return "denied"
    if before_reported or after_reported:
        is_report = before_reported or pattern.nouns_after.match(place.after)
        if is_report and (
            pattern.denied.search(place.before[-_CLOSE_TO_NAME:]) or pattern.judged_false.search(place.after)
        ):
            return "denied"
    if _is_told(place, pattern):
        return "told"
    if before_reported or pattern.chain.search(place.before) or pattern.inverted.search(place.before):
        return "reported"
    if not after_reported:
        return None
    named = not place.name.doubtful or (place.name.name.lower().startswith("the ") and not unsure)
    own_work = pattern.reports_after.match(place.after) or (unsure and pattern.nouns_after.match(place.after))
    return "reported" if named or own_work else None


def _is_told(place: _Place, pattern: Frames) -> bool:
    """Whether somebody spoke to the outlet: not to its chairman, but also on its air."""
    if pattern.stage_before.search(place.before) and pattern.stage_after.match(place.after):
        return True
    if pattern.told_after.match(place.after):
        return True
    return pattern.told_before.search(place.before) is not None and not pattern.house_after.match(place.after)


def _how_institution(place: _Place, pattern: Frames) -> How | None:
    """``reported`` where an institution or a journal had the facts itself: its study, figures or report."""
    finds = place.name.outlet is not None or does_research(place.name.name)
    journal = place.name.outlet is not None and place.name.outlet.kind == "journal"
    if journal:
        return _how(place, pattern) or (
            "reported" if pattern.researched_before.search(place.before) else None
        )
    if pattern.announced_after.match(place.after):
        return None
    if pattern.researched_after.match(place.after):
        return "reported"
    if pattern.research.search(place.sentence) and pattern.reported_after.match(place.after):
        return "reported"
    if finds and (pattern.researched_before.search(place.before) or pattern.inverted.search(place.before)):
        return "reported"
    return None


# --- the outlet's own words about itself ------------------------------------------------------


def _own_words(
    text: str, sentence: Span, pattern: Frames, own: Outlet | None, here: Sequence[Citation]
) -> Iterator[Citation]:
    """A citation of the own outlet where it says "told this newspaper" or "we have learned"."""
    if any(c.own_outlet for c in here):
        return
    hows: tuple[tuple[How, re.Pattern[str]], ...] = (
        ("told", pattern.own_told),
        ("reported", pattern.own_reported),
    )
    for how, words in hows:
        match = words.search(text, sentence.start, sentence.end)
        if match and not _is_quoted(text, match.start()):
            yield Citation(
                name=own.name if own else match[0],
                how=how,
                outlet_id=own.id if own else None,
                span=Span(start=match.start(), end=match.end()),
                own_outlet=True,
            )
            return


_CLAUSE_ENDS = re.compile(r"(?: on \w+| \w+day)?[.;\n]|$")
_STRAIGHT_OPENING = re.compile(r"(?<!\w)\"(?=\w)")
_SINGLE_OPENING = re.compile(r"(?<!\w)‘(?=[\w“\"])")
_SINGLE_CLOSING = re.compile(r"(?<=[\w.,!?…])’(?!\w)")
_STRAIGHT_CLOSING = re.compile(r"(?<=[\w.,!?…])\"(?!\w)")


def _is_quoted(text: str, at: int) -> bool:
    """Whether the place lies inside quotation marks of its paragraph: "we" in a quote is the speaker."""
    line = text.rfind("\n", max(0, at - QUOTE_REACH), at) + 1
    before = text[max(line, at - QUOTE_REACH) : at + 1]  # a straight mark opens by the letter behind it
    low = before.count("„")
    opened = low - before.count("“") if low else before.count("“") - before.count("”")
    opened += before.count("«") != before.count("»")
    opened += len(_SINGLE_OPENING.findall(before)) > len(_SINGLE_CLOSING.findall(before))
    before = before.replace("''", '"')
    if '"' in before:
        opened += len(_STRAIGHT_OPENING.findall(before)) - len(_STRAIGHT_CLOSING.findall(before))
    return opened > 0


# --- reporters by their surname ---------------------------------------------------------------


def _with_reporters(text: str, found: Sequence[Name], pattern: Frames) -> tuple[Name, ...]:
    """The names, and the surnames of reporters who were introduced with an outlet: "per Ames" for its paper."""
    surnames: dict[str, Name] = {}
    for name in found:
        if name.institutional or name.generic or (name.doubtful and name.outlet is None):
            continue
        surname = _reporter(text, name, pattern)
        if len(surname) > 2 and len(surnames) < MAX_REPORTERS:
            surnames.setdefault(surname, name)
    ends = [n.end for n in found]
    extra: list[Name] = []
    for surname, name in surnames.items():
        for match in re.finditer(rf"(?<![\w-]){re.escape(surname)}(?![\w-])", text):
            at = bisect_right(ends, match.start())
            inside = at < len(found) and found[at].start <= match.start()
            if match.start() > name.end and not inside:
                extra.append(replace(name, start=match.start(), end=match.end(), generic=True))
    return tuple(sorted((*found, *extra), key=lambda n: n.start))


def _reporter(text: str, name: Name, pattern: Frames) -> str:
    """The surname of who is named as the outlet's reporter: "Ann Ames of the Gazette", "the Gazette's Ann Ames"."""
    before = pattern.staff.search(text, max(0, name.start - BEFORE_REACH), name.start)
    if before:
        return before[1].split()[-1]
    behind = _POSSESSED.match(text, name.end)
    is_person = behind is not None and pattern.verbs_after.match(text, behind.end(1))
    return behind[1].split()[-1] if behind and is_person else ""


# --- chains -----------------------------------------------------------------------------------


def _chained(here: Sequence[Citation], text: str, pattern: Frames) -> list[Citation]:
    """The sentence's citations with ``via`` filled where one outlet had it from the next.

    "A, citing B" makes B cited via A. "A reported that Kaya told B" and "Kaya told B, A reported"
    make B, who was told, cited via A.
    """
    answer = list(dict.fromkeys(here))
    reported = [c for c in answer if c.how == "reported" and not c.own_outlet]
    told = [c for c in answer if c.how == "told" and not c.own_outlet]
    if len(reported) == 2 and _is_told_of(reported, text, pattern):
        answer[answer.index(reported[0])] = replace(reported[0], via=reported[1].name)
    if len({c.name for c in reported}) == 1 and len(told) == 1 and told[0].name != reported[0].name:
        answer[answer.index(told[0])] = replace(told[0], via=reported[0].name)
    for i, cited in enumerate(answer[1:], start=1):
        earlier = answer[i - 1]
        if cited.span is None or earlier.span is None or cited.name == earlier.name:
            continue
        between = text[earlier.span.end : cited.span.start]
        if cited.via is None and (pattern.chain.search(between) or pattern.relays.search(between)):
            answer[i] = replace(cited, via=earlier.name)
    return answer


def _is_told_of(reported: Sequence[Citation], text: str, pattern: Frames) -> bool:
    """Whether the second of two outlets tells what the first one had: "state TV said it sank, Reuters reported"."""
    first, second = (c.span for c in reported)
    if first is None or second is None or reported[0].name == reported[1].name:
        return False
    between = text[first.end : second.start].rstrip()
    is_set_off = between.endswith(",") and pattern.verbs_after.match(text, first.end) is not None
    rest = pattern.reports_after.match(text, second.end)
    return is_set_off and rest is not None and _CLAUSE_ENDS.match(text, rest.end()) is not None
