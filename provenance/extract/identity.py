"""Who is meant: the full name behind a surname, a pronoun or a description, within one article."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence

from provenance.extract.drafts import Draft
from provenance.extract.namings import Naming, is_person, joined, namings, noun_ends
from provenance.extract.phrases import phrase_text
from provenance.extract.speakers import clause_subject
from provenance.extract.units import Unit
from provenance.text.profile import Profile

_ENDING = re.compile(r"(?<=\w)['’]\w{1,4}$")
"""A case ending set apart by an apostrophe, at the end of a stated speaker."""
PRONOUN_REACH = 12
"""Units that are looked back through for the name behind a pronoun."""
EPITHET_REACH = 6
"""Units in which "the former dancer" still means who spoke last."""
ANTECEDENT_REACH = 60
"""Characters between a name and the "who" that means it."""
MAX_OWNED_ENDING = 2
"""Letters of the ending with which an office tells that it is of something: ``-ı``, ``-sı``."""
MIN_STEM = 4
"""Letters that are left of a noun without the ending of its case."""
NAMES_IN_PHRASE = 8
NAMES_IN_UNIT = 40
"""Names looked at in one sentence; a "sentence" with more is a list."""


def speaker_names(
    text: str, units: Sequence[Unit], drafts: Sequence[Draft], profile: Profile, known_names: Sequence[str]
) -> list[str | None]:
    """For each draft, in reading order, who its speaker is.

    Args:
        known_names: Full names of people the article may mean.

    Returns:
        The full name where the article tells it, else the description as stated; None for a pronoun that nothing
        explains, and for a draft without a speaker.
    """
    identities = _Identities(text, units, profile, known_names)
    return [identities.name(draft) for draft in drafts]


class _Identities:
    """The names of an article, and what has been learned of them up to the draft asked for."""

    def __init__(
        self, text: str, units: Sequence[Unit], profile: Profile, known_names: Sequence[str]
    ) -> None:
        self.text = text
        self.units = units
        self.profile = profile
        self.phrase_links = profile.prepositions | profile.naming_prepositions
        self.namings = namings(units, profile)
        self.starts = [n.start for n in self.namings]
        self.known = {name.split()[-1]: name for name in known_names if name.split()}
        self.by_unit: dict[int, list[Naming]] = defaultdict(list)
        self.full: dict[str, dict[str, bool]] = defaultdict(dict)
        self.people: set[str] = set()
        self.gender: dict[str, str] = {}
        self.roles: dict[str, list[tuple[int, str]]] = defaultdict(list)
        self.spoken: dict[int, list[tuple[str, str]]] = defaultdict(list)
        for naming in self.namings:
            self.by_unit[naming.unit].append(naming)
            if len(naming.words) > 1:
                self.full[naming.words[-1]].setdefault(naming.name, is_person(naming, profile))
        for naming in sorted(self.namings, key=lambda n: -len(n.words)):
            self._learn(naming)
        for called in self.roles.values():
            called.sort()

    def _learn(self, naming: Naming) -> None:
        words = self.profile
        gender = words.title_genders.get(naming.title, "")
        if not gender and naming.title.endswith(words.feminine_endings):
            gender = "f"
        name = self._full_name(naming.words, gender)
        gender = gender or words.given_names.get(name.split()[0].lower(), "")
        if gender:
            self.gender.setdefault(name, gender)
        if is_person(naming, words):
            self.people.update([name] if " " in name else [])
            for role in naming.roles:
                self.roles[role].append((naming.start, name))

    def _full_name(self, words: Sequence[str], gender: str = "") -> str:
        """The longest name in the article that ends as these words do, or the words themselves."""
        if len(words) > 1:
            return joined(words)
        full = self.full.get(words[-1], {})
        if gender:
            full = {n: is_of for n, is_of in full.items() if self.gender.get(n, gender) == gender} or full
        people = (name for name, is_of_person in full.items() if is_of_person)
        return next(people, None) or next(iter(full), None) or self.known.get(words[-1], words[-1])

    def name(self, draft: Draft) -> str | None:
        """Who speaks in a draft; called in reading order, as what it finds serves the drafts behind it."""
        if draft.speaker is None or draft.spoken_at is None:
            return None
        name = self._meant(draft, draft.speaker, draft.spoken_at)
        if name is not None:
            self.spoken[draft.last].append((name, self._number(draft.speaker)))
        return name

    def _meant(self, draft: Draft, stated: str, at: int) -> str | None:
        low = stated.lower().strip()
        if low in self.profile.relatives:
            return self._antecedent(at)
        kind = self.profile.pronouns.get(low, self.profile.stressed.get(low))
        if kind is not None:
            return self._behind_pronoun(kind, draft)
        if low in self.profile.resuming:
            return self._last_spoken(draft)
        if stated.isupper():
            return self._by_label(stated)
        head = self._head(stated, at) or self._beside(at + len(stated))
        if head is not None and self._describes(head, stated):
            head = None
        if head is None:
            return self._by_role(stated, draft, at) or self._uninflected(stated)
        if not is_person(head, self.profile) and at <= head.start < at + len(stated):
            return stated[head.start - at :].split(",")[0]
        return self._full_name(head.words, self.profile.title_genders.get(head.title, ""))

    def _describes(self, head: Naming, stated: str) -> bool:
        """Whether a capital only shows a noun, as German ones have it, and the noun is of one person: ``die SPD-Politikerin``.

        A man's noun behind an article of women and of several is of several: ``die Veranstalter``.
        """
        words = self.profile
        if not (words.noun_capitals and head.after_article and len(head.words) == 1):
            return False
        noun = head.words[0].lower()
        of_men = tuple(e for e in words.person_endings if f"{e}in" in words.person_endings)
        if stated.split()[0].lower() in words.plural_articles and noun.endswith(of_men):
            return False
        return noun.endswith(words.person_endings)

    def _uninflected(self, stated: str) -> str:
        """A description without the ending of its case: ``Bakanlık'tan``, ``Valilikten``."""
        bare = _ENDING.sub("", stated)
        if self.profile.issued and bare == stated and " " not in stated:
            stem = next((bare[: -len(e)] for e in self.profile.source_cases if bare.endswith(e)), "")
            return stem if len(stem) >= MIN_STEM else bare
        return bare

    def _by_label(self, label: str) -> str | None:
        """Whom a transcript's label names; a letter (Q, A) names nobody."""
        surname = label.split()[-1].capitalize()
        if surname in self.full:
            return self._full_name((surname,))
        return label if len(label) > 1 else None

    def _head(self, stated: str, at: int) -> Naming | None:
        """The name a phrase is about: the last one before its first preposition."""
        found = None
        for naming in self._namings_from(at):
            lead = stated[: naming.start - at].lower().split()
            if naming.start >= at + len(stated) or any(w in self.phrase_links for w in lead[1:]):
                break
            if "," in stated[: naming.start - at] and found is not None:
                break
            found = naming
        if found is None:
            return None
        rest = stated[found.end - at :].strip(" .)’'").lower().split()
        is_modifier = rest and rest[0].isalpha() and rest[0] not in self.profile.prepositions
        is_owner = self.text[found.start : found.end].endswith(("'s", "’s", "'", "’"))
        return None if is_modifier or is_owner else found

    def _namings_from(self, at: int) -> list[Naming]:
        first = bisect_left(self.starts, at)
        return self.namings[first : first + NAMES_IN_PHRASE]

    def _beside(self, end: int) -> Naming | None:
        """The name that stands in commas behind a description: ``the mayor, Ann Lee,``."""
        if not self.text.startswith(",", end):
            return None
        index = bisect_right(self.starts, end)
        if index == len(self.starts) or self.text[end + 1 : self.starts[index]].strip():
            return None
        naming = self.namings[index]
        return naming if is_person(naming, self.profile) and len(naming.words) > 1 else None

    def _by_role(self, stated: str, draft: Draft, at: int) -> str | None:
        """Who was called so before or is, by the kind of the noun, whoever spoke last: ``the former keeper``."""
        words = stated.lower().split(",")[0].split()
        is_bare = len(words) == 1 and words[0] in self.profile.offices
        is_definite = bool(words) and words[0] in self.profile.definite_articles
        if not (is_bare or is_definite or (words and words[0] in self.profile.possessives)):
            return None
        noun = words[0] if is_bare else ""
        for word in words[1:]:
            if noun_ends(word, self.profile):
                break
            noun = word
        called = self.roles.get(noun) or (self._owned_office(noun) if is_bare else None)
        if called:
            return called[max(0, bisect_left(called, (at, "")) - 1)][1]
        has_name = any(word[0].isupper() and word.lower() != noun for word in stated.split()[1:])
        is_about_person = (
            noun.endswith(self.profile.person_endings) or noun in self.profile.offices
        ) and noun not in self.profile.institution_words
        if (
            is_about_person and not has_name and is_definite and not draft.is_turn
        ):  # who answers spoke not last
            return self._last_person(draft, self._gender_of(noun))
        return None

    def _gender_of(self, noun: str) -> str:
        """``f`` of a woman's office, ``m`` of one that has another word for a woman, else nothing: ``dueña``, ``dueño``."""
        endings = self.profile.feminine_endings
        if not endings or noun.endswith(endings):
            return "f" if endings else ""
        of_women = (o for o in self.profile.offices if o != noun and o.endswith((*endings, "a", "e")))
        return (
            "m" if any(o[: len(noun) - 1] == noun[:-1] and len(o) <= len(noun) + 2 for o in of_women) else ""
        )

    def _owned_office(self, noun: str) -> list[tuple[int, str]] | None:
        """Who holds an office whose ending says of what: ``Bakan`` after ``Maliye Bakanı Polat Er``."""
        longer = (n for n in self.roles if n.startswith(noun) and 0 < len(n) - len(noun) <= MAX_OWNED_ENDING)
        return self.roles.get(next(longer, ""))

    def _last_person(self, draft: Draft, gender: str) -> str | None:
        """Who spoke or was named in full last, of this gender if one is told."""
        for unit in range(draft.first, max(-1, draft.first - EPITHET_REACH), -1):
            named = [n for n, is_full in self._people_in(unit, draft.spoken_at or 0, gender) if is_full]
            spoken = [n for n, number in self._spoken_in(unit) if not number and self._is_name(n)]
            for name in (*spoken, *reversed(named)):
                if not gender or self.gender.get(name, gender) == gender:
                    return name
        return None

    def _last_spoken(self, draft: Draft) -> str | None:
        """Who spoke last before a sentence that goes on with its source: ``Demnach``."""
        near = range(draft.first, max(-1, draft.first - EPITHET_REACH), -1)
        return next((name for unit in near for name, _ in self._spoken_in(unit)), None)

    def _spoken_in(self, unit: int) -> list[tuple[str, str]]:
        return self.spoken.get(unit, [])[: -NAMES_IN_UNIT - 1 : -1]

    def _is_name(self, name: str) -> bool:
        return name in self.people or name in self.gender  # "Mr Rowe", who has no first name here

    def _number(self, stated: str) -> str:
        """``p`` for several, ``n`` for an institution, else empty: what pronoun may take up a speaker."""
        words = stated.lower().split()
        if words[-1] in self.profile.pronouns:
            return self.profile.pronouns[words[-1]].replace("m", "").replace("f", "")
        if words[-1] in self.profile.several or (stated[-1] == "s" and not stated.split()[-1][0].isupper()):
            return "p"
        return "n" if any(w in self.profile.institution_words for w in words) else ""

    def _antecedent(self, position: int) -> str | None:
        at = bisect_right(self.starts, position) - 1
        if at < 0 or position - self.namings[at].end > ANTECEDENT_REACH:
            return None
        return self._full_name(self.namings[at].words)

    def _behind_pronoun(self, kind: str, draft: Draft) -> str | None:
        """The nearest speaker or person before a pronoun that it fits; names before bare surnames and descriptions."""
        if kind in ("", "s"):
            return None
        spare: str | None = None
        for unit in range(draft.first, max(-1, draft.first - PRONOUN_REACH), -1):
            for name, number in self._spoken_in(unit):
                if self._fits(name, number, kind):
                    if kind not in ("m", "f") or self._is_name(name):
                        return self._found(name, kind)
                    spare = spare or name
            if kind in ("m", "f"):
                for name, is_full in self._people_in(unit, draft.spoken_at or 0, kind):
                    if is_full:
                        return self._found(name, kind)
                    spare = spare or name
        return self._found(spare, kind) if spare else self._subject_before(draft, kind)

    def _subject_before(self, draft: Draft, kind: str) -> str | None:
        """Whom the sentence before is about, for a pronoun that means several or a body and no person."""
        before = self.units[draft.first - 1] if draft.first and kind in ("n", "p") else None
        if before is None or before.paragraph != self.units[draft.first].paragraph:
            return None
        subject = clause_subject(before.tokens, 0, len(before.tokens), self.profile)
        if subject is None or before.tokens[subject.first].low in self.profile.pronouns:
            return None
        stated = phrase_text(self.text, before.tokens, subject)
        return stated if self._number(stated) == kind else None

    def _found(self, name: str, kind: str) -> str:
        if kind in ("m", "f"):
            self.gender.setdefault(name, kind)
        return name

    def _people_in(self, unit: int, before: int, kind: str) -> list[tuple[str, bool]]:
        found = []
        for naming in self.by_unit.get(unit, [])[:NAMES_IN_UNIT]:
            if naming.start < before and is_person(naming, self.profile):
                name = self._full_name(naming.words)
                is_full = bool(naming.title) or " " in name
                if (not kind or self.gender.get(name, kind) == kind) and (
                    is_full or not naming.after_preposition
                ):
                    found.append((name, is_full))
        return found

    def _fits(self, name: str, number: str, kind: str) -> bool:
        if kind in ("m", "f"):
            return not number and self.gender.get(name, kind) == kind
        return number == kind or (kind == "n" and not number and name not in self.gender)
