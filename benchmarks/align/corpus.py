"""A seeded stream of quotes with exact truth: who repeats which words of which sentence.

Sentences stand in an endless imaginary press archive, each with a neighbour; a sentence is quoted k times or more with a
chance of 1/k, and each quoting changes it as newsrooms do: cut at either end, pieces left out, brackets,
other words, misprints, two neighbours quoted as one. The same seed gives the same quotes anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from random import Random

from benchmarks.align import lexicon as lex

SHARE_OF_LARGEST = 100
"""A sentence is quoted at most once in so many quotes."""
MOST_WORDS, FEWEST_WORDS = 40, 4
SHORT_SENTENCE = 8
"""Sentences of so many words or fewer come to the point at once."""
OPENED = 0.2
"""Share of clauses that begin with a phrase such as "I think"."""
WHOLE = 0.15
"""Share of clauses that follow a frame from end to end."""
COMPOUND = 0.15
"""Share of things that are named by a word of their own, put together of two."""
NAMES = 4000
"""Invented names of people and of places, each."""
LENGTHS = ((4, 6, 0.12), (7, 12, 0.28), (13, 22, 0.36), (23, 40, 0.24))
"""Words of a sentence: from, to, share."""
CHANGES = (
    ("none", 0.30),
    ("cut_start", 0.12),
    ("cut_end", 0.15),
    ("cut_both", 0.08),
    ("ellipsis", 0.07),
    ("brackets", 0.06),
    ("words", 0.10),
    ("misprint", 0.06),
    ("joined", 0.06),
)
"""What happens to a sentence when it is quoted; a fifth of the changed ones are changed again."""
CHANGED_AGAIN = 0.2
CUTS_TRIED = 5
OWN_WORDS = 2
"""Words that are not part of a frame, of which a piece has so many at least."""


@dataclass(frozen=True, slots=True)
class Generated:
    """A quote, and for each sentence it is of the places of the words it has unchanged, as bits."""

    text: str
    words: int
    of: tuple[tuple[int, int], ...]


@dataclass(slots=True)
class _Word:
    """A word of a quote: as printed, and where it is from; None where it is somebody else's."""

    printed: str
    place: tuple[int, int] | None


class Archive:
    """Sentences by number; neighbours have numbers that follow each other."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        names = Random(f"{seed} names")
        self._people = list(dict.fromkeys(_name(names, lex.NAME_ENDS) for _ in range(2 * NAMES)))
        self._places = list(dict.fromkeys(_name(names, lex.PLACE_ENDS) for _ in range(NAMES)))

    def sentence(self, number: int) -> list[str]:
        """The words of a sentence, marks on them."""
        rng = Random(f"{self._seed} sentence {number}")
        low, high, _ = rng.choices(LENGTHS, [share for *_, share in LENGTHS])[0]
        wanted = rng.randint(low, high)
        words: list[str] = []
        while len(words) < wanted:
            link = rng.choice(lex.CONNECTORS) if words else ""
            if link.startswith(","):
                words[-1], link = words[-1] + ",", link[2:]
            opener = rng.choice(lex.OPENERS) if wanted > SHORT_SENTENCE and rng.random() < OPENED else ""
            words += self._filled(rng, f"{link} {opener} {_clause(rng)}")
        words = words[: max(FEWEST_WORDS, min(MOST_WORDS, max(wanted, 5)))]
        words[0] = words[0][0].upper() + words[0][1:]
        words[-1] = words[-1].rstrip(",:") + "."
        return words

    def other_word(self, rng: Random) -> str:
        """A word that might stand in a quote instead of another, and would not deny what it says."""
        word = _skewed(rng, rng.choice((lex.NOUNS, lex.VERBS, lex.ADJECTIVES)))
        return self.other_word(rng) if word in lex.NEGATIONS else word

    def _filled(self, rng: Random, clause: str) -> list[str]:
        return [part for word in clause.split() for part in self._slot(rng, word).split()]

    def _slot(self, rng: Random, word: str) -> str:
        start, brace, rest = word.partition("{")
        if not brace:
            return word
        slot, _, end = rest.partition("}")
        return start + self._choice(rng, slot) + end

    def _choice(self, rng: Random, slot: str) -> str:
        lists = {
            "ns": lex.PLURALS, "v": lex.VERBS, "vd": lex.PAST, "vi": lex.INTRANSITIVE, "a": lex.ADJECTIVES,
            "adv": lex.ADVERBS, "day": lex.DAYS, "month": lex.MONTHS, "place": self._places,
        }  # fmt: skip
        if slot in lists:
            return _skewed(rng, lists[slot])
        if slot == "nn":
            return _noun(rng)
        if slot == "n":
            article = rng.choice(("the", "the", "the", "a", "our", "their", "this", "my"))
            property_ = f"{_skewed(rng, lex.ADJECTIVES)} " if rng.random() < 0.25 else ""
            first = f"{_skewed(rng, lex.NOUNS)} " if rng.random() < 0.1 else ""
            return f"{article} {property_}{first}{_noun(rng)}"
        if slot == "person":
            return f"{_skewed(rng, self._people)} {_skewed(rng, self._people)}"
        if slot == "org":
            return f"{_skewed(rng, self._places)} {rng.choice(lex.FAMILIES)} {rng.choice(lex.BODIES)}"
        if slot == "year":
            return str(rng.randint(1950, 2026))
        return str(rng.randint(2, 990)) if rng.random() < 0.5 else rng.choice(lex.NUMERALS)


def quotes(count: int, seed: int) -> list[Generated]:
    """``count`` quotes in a random order."""
    archive, rng = Archive(seed), Random(f"{seed} quotes")
    made = list(islice(_quoted(archive, rng, max(2, count // SHARE_OF_LARGEST)), count))
    rng.shuffle(made)
    return made


def _quoted(archive: Archive, rng: Random, largest: int) -> Iterator[Generated]:
    number = 0
    while True:
        times = min(largest, int(1 / (1 - rng.random())))
        for _ in range(times):
            yield quoting(archive, rng, number)
        number += 1


def quoting(archive: Archive, rng: Random, number: int) -> Generated:
    """One quoting of a sentence."""
    words = _words(archive, number)
    changes = [_change(rng)]
    if changes[0] != "none" and rng.random() < CHANGED_AGAIN:
        changes.append(_change(rng))
    for change in changes:
        words = _changed(change, words, archive, rng, number)
    bits: dict[int, int] = {}
    for word in words:
        if word.place is not None:
            sentence, place = word.place
            bits[sentence] = bits.get(sentence, 0) | 1 << place
    return Generated(" ".join(w.printed for w in words), len(words), tuple(sorted(bits.items())))


def _change(rng: Random) -> str:
    return rng.choices([name for name, _ in CHANGES], [share for _, share in CHANGES])[0]


def _words(archive: Archive, number: int) -> list[_Word]:
    return [_Word(word, (number, place)) for place, word in enumerate(archive.sentence(number))]


def _changed(change: str, words: list[_Word], archive: Archive, rng: Random, number: int) -> list[_Word]:
    """The words after one change. Cuts leave four words at least, and mostly more than a third."""
    if change == "joined":
        return [*words, *_words(archive, number + 1)] if words[-1].place != (number + 1, 0) else words
    size = len(words)
    if size <= FEWEST_WORDS + 1:
        return words
    if change.startswith("cut"):
        cuts = (_cut(change, words, rng) for _ in range(CUTS_TRIED))
        return next((cut for cut in cuts if _is_quotable(cut, words)), words)
    place = rng.randrange(1, size - 1)
    if change == "ellipsis":
        gap = rng.randint(1, max(1, min(6, size - place - 1)))
        if any(_tells(word) for word in words[place : place + gap]):
            return words
        mark = rng.choice(("…", "...", "[...]"))
        return [
            *words[: place - 1],
            _Word(words[place - 1].printed + " " + mark, words[place - 1].place),
            *words[place + gap :],
        ]
    if change == "brackets":
        put = _Word(f"[{archive.other_word(rng)}]", None)
        is_instead = rng.random() < 0.5 and not _tells(words[place])
        return [*words[:place], put, *words[place + is_instead :]]
    if change == "words":
        return _with_other_words(words, archive, rng)
    if change == "misprint":
        old = words[place]
        return [*words[:place], _misprinted(old, rng), *words[place + 1 :]]
    return words


def _cut(change: str, words: list[_Word], rng: Random) -> list[_Word]:
    size = len(words)
    keep = rng.randint(max(FEWEST_WORDS, size // 4), size - 1)
    start = {"cut_start": size - keep, "cut_end": 0, "cut_both": rng.randint(0, size - keep)}[change]
    return words[start : start + keep]


def _is_quotable(piece: list[_Word], words: list[_Word]) -> bool:
    """Whether a piece says something, and the same: it has two words at least that are not in every other quote,
    and no negation stands right before or after it.
    """
    own = sum(w.printed.lower().strip(".,:") not in lex.FRAME_WORDS for w in piece)
    places = {word.place for word in piece}
    beside = [
        b
        for a, b in (*pairwise(words), *pairwise(words[::-1]))
        if a.place in places and b.place not in places
    ]
    return own >= OWN_WORDS and not any(b.printed.lower().strip(".,:") in lex.NEGATIONS for b in beside)


def _with_other_words(words: list[_Word], archive: Archive, rng: Random) -> list[_Word]:
    """One word in eight is another, one at least, where that does not turn the statement into another."""
    changed = list(words)
    for place in rng.sample(range(len(words)), max(1, len(words) // 8)):
        if not _tells(words[place]):
            changed[place] = _Word(archive.other_word(rng), None)
    return changed


def _tells(word: _Word) -> bool:
    """Whether without this word it would be another statement: a number, a negation, a name."""
    bare = word.printed.strip(".,:")
    return bare.lower() in lex.NEGATIONS or bare in lex.NUMERALS or not bare.isalpha() or bare[0].isupper()


def _misprinted(word: _Word, rng: Random) -> _Word:
    letters = list(word.printed)
    if len(letters) < 4 or _tells(word):
        return word
    at = rng.randrange(1, len(letters) - 2)
    letters[at], letters[at + 1] = letters[at + 1], letters[at]
    printed = "".join(letters)
    return _Word(printed, word.place if printed == word.printed else None)


def _clause(rng: Random) -> str:
    if rng.random() < WHOLE:
        return rng.choice(lex.WHOLE_CLAUSES)
    parts = [rng.choice(part) for part in (lex.SUBJECTS, lex.VERB_PHRASES, lex.OBJECTS, lex.ADJUNCTS)]
    return " ".join(parts)


def _noun(rng: Random) -> str:
    noun = _skewed(rng, lex.NOUNS)
    return _skewed(rng, lex.NOUNS) + noun if rng.random() < COMPOUND else noun


def _skewed(rng: Random, words: Sequence[str]) -> str:
    """A word of the list, earlier ones more often: log-uniform over the list beyond its first tenth."""
    size, head = len(words), max(1, len(words) // 10)
    return words[min(size - 1, int(head * ((size + head) / head) ** rng.random()) - head)]


def _name(rng: Random, ends: Sequence[str]) -> str:
    stem = "".join(
        rng.choice(lex.SYLLABLES_ONSET) + rng.choice(lex.SYLLABLES_RHYME) for _ in range(rng.randint(1, 2))
    )
    return (stem + rng.choice(ends)).capitalize()
