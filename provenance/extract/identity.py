"""Who is meant: the full name behind a surname, a pronoun or a description, within one article."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from provenance.extract.drafts import Draft
from provenance.extract.units import Token, Unit
from provenance.text.profile import Profile

PRONOUN_REACH = 12
"""Units that are looked back through for the name behind a pronoun."""
MAX_PERSON_WORDS = 4


@dataclass(frozen=True, slots=True)
class Naming:
    """One place where a name stands. ``words`` are its own, without titles."""

    start: int
    unit: int
    words: tuple[str, ...]
    title: str
    role: str
    """The word before the name or its title, in lower case: ``minister`` in "the minister Ann Lee"."""
    after_article: bool
    is_initial: bool
    """Whether it is one word that begins a sentence, which any noun may."""

    @property
    def name(self) -> str:
        """The words of the name as one string; an initial has its dot."""
        return " ".join(w + "." if len(w) == 1 else w for w in self.words)


class Identities:
    """The names of an article, and what they say about who speaks."""

    def __init__(self, units: Sequence[Unit], profile: Profile, known_names: Sequence[str]) -> None:
        self.profile = profile
        self.units = units
        found = [n for i, unit in enumerate(units) for n in namings(unit.tokens, i, profile)]
        certain = {word for n in found if not n.is_initial for word in n.words}
        self.namings = [n for n in found if not n.is_initial or certain.issuperset(n.words)]
        self.starts = [n.start for n in self.namings]
        self.by_unit: dict[int, list[Naming]] = defaultdict(list)
        self.full: dict[str, list[Naming]] = defaultdict(list)
        self.gender: dict[str, str] = {}
        self.roles: dict[str, str] = {}
        self.known = {name.split()[-1]: name for name in known_names if name.split()}
        for naming in self.namings:
            self.by_unit[naming.unit].append(naming)
            if len(naming.words) > 1:
                self.full[naming.words[-1]].append(naming)
        for naming in self.namings:
            gender = profile.title_genders.get(naming.title) or profile.given_names.get(
                naming.words[0].lower()
            )
            if gender:
                self.gender.setdefault(self.full_name(naming.words), gender)
            if naming.role:
                self.roles[naming.role] = self.full_name(naming.words)

    def full_name(self, words: tuple[str, ...]) -> str:
        """The longest name in the article that ends as these words do, or the words themselves."""
        if len(words) > 1:
            return " ".join(w + "." if len(w) == 1 else w for w in words)
        full = self.full.get(words[-1])
        if full:
            people = [n for n in full if self.is_person(n)]
            return (people or full)[0].name
        return self.known.get(words[-1], words[-1])

    def is_person(self, naming: Naming) -> bool:
        """Whether a name may be a person's: few words, none of an institution, no article before it."""
        return bool(naming.title) or (
            not naming.after_article
            and len(naming.words) <= MAX_PERSON_WORDS
            and not any(
                w.lower() in self.profile.institution_words or (w.isupper() and len(w) > 2)
                for w in naming.words
            )
        )

    def resolve(self, drafts: Sequence[Draft]) -> list[str | None]:
        """For each draft, in reading order, the full name of its speaker, or None."""
        names: list[str | None] = []
        spoken: dict[int, list[tuple[str, str]]] = defaultdict(list)
        for draft in drafts:
            name = self._name(draft, spoken)
            names.append(name)
            if name is not None and draft.speaker is not None:
                spoken[draft.last].append((name, self._number(draft.speaker)))
        return names

    def _number(self, stated: str) -> str:
        """``p`` for several, ``n`` for an institution, else empty: what pronoun may take up a speaker."""
        words = stated.lower().split()
        if words[-1] in self.profile.pronouns:
            return self.profile.pronouns[words[-1]].replace("m", "").replace("f", "")
        if words[-1] in self.profile.several or (stated[-1] == "s" and not stated.split()[-1][0].isupper()):
            return "p"
        return ""

    def _name(self, draft: Draft, spoken: dict[int, list[tuple[str, str]]]) -> str | None:
        if draft.speaker is None or draft.spoken_at is None:
            return None
        low = draft.speaker.lower().strip()
        if low in self.profile.relatives:
            return self._antecedent(draft.spoken_at)
        if low in self.profile.pronouns:
            return self._behind_pronoun(low, draft, spoken)
        inside = self._namings_in(draft.spoken_at, draft.spoken_at + len(draft.speaker))
        people = [n for n in inside if self.is_person(n)]
        head = draft.speaker.split(",")[0]
        for last in (people or inside)[-1:]:
            if head.rstrip(" .)’'").endswith(last.words[-1]) or (people and "(" in head):
                return self.full_name(last.words)
        return self._by_role(low) or draft.speaker

    def _by_role(self, stated: str) -> str | None:
        """Who was called by a description before: ``the minister``."""
        words = stated.split()
        if len(words) in (2, 3) and words[0] in self.profile.definite_articles:
            return self.roles.get(words[-1])
        return None

    def _namings_in(self, start: int, end: int) -> list[Naming]:
        first = bisect_right(self.starts, start - 1)
        return [n for n in self.namings[first : first + 8] if n.start < end]

    def _antecedent(self, position: int) -> str | None:
        at = bisect_right(self.starts, position) - 1
        if at < 0 or position - self.starts[at] > len(self.namings[at].name) + 60:
            return None
        return self.full_name(self.namings[at].words)

    def _behind_pronoun(self, low: str, draft: Draft, spoken: dict[int, list[tuple[str, str]]]) -> str | None:
        kind = self.profile.pronouns[low]
        if kind in ("", "s"):
            return None
        for unit in range(draft.first, max(-1, draft.first - PRONOUN_REACH), -1):
            for name, number in reversed(spoken.get(unit, ())):
                if self._fits(name, number, kind):
                    return name
            if kind in ("m", "f"):
                found = self._person_in(unit, draft.spoken_at or 0, kind)
                if found is not None:
                    self.gender.setdefault(found, kind)
                    return found
        return None

    def _person_in(self, unit: int, before: int, kind: str) -> str | None:
        for naming in self.by_unit.get(unit, ()):
            if naming.start < before and self.is_person(naming):
                name = self.full_name(naming.words)
                if self.gender.get(name, kind) == kind:
                    return name
        return None

    def _fits(self, name: str, number: str, kind: str) -> bool:
        if kind in ("m", "f"):
            return not number and self.gender.get(name, kind) == kind
        return number == kind or (kind == "n" and not number and name not in self.gender)


def namings(tokens: Sequence[Token], unit: int, profile: Profile) -> Iterator[Naming]:
    """The names in a unit: runs of capitalized words, with their titles and what stands before them."""
    at = 0
    while at < len(tokens):
        if not _is_name_word(tokens, at, profile):
            at += 1
            continue
        end = _run_end(tokens, at, profile)
        first = at
        title = ""
        while first < end and (
            tokens[first].low in profile.titles
            or tokens[first].low in profile.offices
            or tokens[first].kind == "p"
        ):
            title = tokens[first].low if tokens[first].kind == "w" else title
            first += 1
        words = tuple(_word(t) for t in tokens[first:end] if t.kind == "w")
        if words:
            before = tokens[at - 1] if at else None
            role = before.low if before is not None and before.kind == "w" and not before.is_capital else ""
            yield Naming(
                tokens[first].start,
                unit,
                words,
                title,
                "" if role in profile.function_words else role,
                role in profile.definite_articles,
                len(words) == 1 and not title and at == 0,
            )
        at = max(end, at + 1)


def _word(token: Token) -> str:
    return token.surface.removesuffix("'s").removesuffix("’s").rstrip("’'")


def _is_name_word(tokens: Sequence[Token], at: int, profile: Profile) -> bool:
    token = tokens[at]
    if (
        token.kind != "w"
        or not token.is_capital
        or token.low in profile.months
        or token.low in profile.weekdays
    ):
        return False
    return token.low not in profile.function_words


def _run_end(tokens: Sequence[Token], at: int, profile: Profile) -> int:
    end = at + 1
    while end < len(tokens):
        before, token = tokens[end - 1], tokens[end]
        if before.low.endswith("'s"):
            break
        if _is_name_word(tokens, end, profile) or (
            token.low == "."
            and (len(before.low) == 1 or before.low in profile.titles)
            and end + 1 < len(tokens)
        ):
            end += 1
        elif token.low in profile.name_particles and end + 1 < len(tokens) and tokens[end + 1].is_capital:
            end += 2
        else:
            break
    return end
