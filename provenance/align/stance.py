"""How a statement stands to what it says: as what is, or as what may be or is to come; of others, or of whoever speaks."""

from __future__ import annotations

from dataclasses import dataclass

from provenance.align.wording import Wording


@dataclass(frozen=True, slots=True)
class Stance:
    """How a statement is made."""

    open: bool
    """Whether it says what may be or is to come: ``could close``, ``will close``."""
    own: bool
    """Whether it speaks of whoever makes it: ``we``, ``our``."""


def stance(words: Wording) -> Stance:
    """The stance of a statement, by single words: an ending that many words have tells nothing."""
    rules = words.profile
    written = words.distinct.union(words.text[w.start : w.end].lower() for w in words.words)
    return Stance(
        open=not written.isdisjoint(rules.possible | rules.dating.future)
        or any(word.endswith(rules.dating.future_endings + rules.possible_endings) for word in written),
        own=not words.distinct.isdisjoint(rules.own_persons),
    )
