"""What the program knows of how a language's news takes something back, as one value without behaviour."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Correcting:
    """One language's words of correction. A *frame* is as in `Citing`; an empty tuple switches off what rests on it."""

    labels: tuple[str, ...] = ()
    """``Correction``: at the start of a line, before a colon or alone, it says what the line is."""
    notes: tuple[str, ...] = ()
    """``Editor's note``: such a line corrects something only where it says so in other words too."""
    earlier: tuple[str, ...] = ()
    """``an earlier version of this article``: the sentence tells what stood there and stands no more."""
    amended: tuple[str, ...] = ()
    """``this article has been corrected``"""
    wrong: tuple[str, ...] = ()
    """``incorrectly``, ``by mistake``: in a note, the sentence tells what was wrong."""
    had_said: tuple[str, ...] = ()
    """``we attributed``, ``as we reported``: in a note, the sentence tells what was wrong; elsewhere it says nothing."""
    should: tuple[str, ...] = ()
    """``should have said``: in a note, what follows is right."""
    withdrawn: tuple[str, ...] = ()
    """``this story has been withdrawn``"""
    instead: tuple[str, ...] = ()
    """``rather than``: before what would have been right, where the sentence tells what was wrong; else before that."""
    instead_after: tuple[str, ...] = ()
    """The same in languages in which it stands behind: ``yerine``."""
    nots: tuple[str, ...] = ()
    """``not``: before what was wrong, beside what is right."""
    nots_after: tuple[str, ...] = ()
    """The same in languages in which it stands behind: ``değil``."""
