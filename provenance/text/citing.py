"""What the program knows of how a language's news names its sources, as one value without behaviour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from provenance.text.correcting import Correcting
from provenance.types import OutletKind

NONE: frozenset[str] = frozenset()
ANY_KIND: frozenset[OutletKind] = frozenset(
    ("newspaper", "agency", "broadcaster", "magazine", "site", "journal", "institution")
)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Citing:
    """One language's ways to name a source, a setting, a borrowed sentence.

    A *frame* is a fragment of a regular expression, matched without regard to case between word
    borders. A tuple that is empty switches off what rests on it. ``before`` frames end where the
    outlet's name begins (``describers`` may stand between), ``after`` frames begin where it ends.
    """

    # -- sources
    told_before: tuple[str, ...] = ()
    """``told``, ``in an interview with``: the speaker spoke to the outlet."""
    told_after: tuple[str, ...] = ()
    reported_before: tuple[str, ...] = ()
    """``according to``, ``first published by``, ``seen by``: the outlet had it."""
    reported_after: tuple[str, ...] = ()
    """``reported``, ``'s report``: what an outlet does."""
    reports_after: tuple[str, ...] = ()
    """``reported``, ``wrote``: those of them that only an outlet does, for names that are common words as well."""
    inverted: tuple[str, ...] = ()
    """``reports``, ``writes``: before the name, behind what it says."""
    researched_before: tuple[str, ...] = ()
    """``according to``, ``a study by``: before the name of an institution whose own findings they are."""
    researched_after: tuple[str, ...] = ()
    """``estimated``, ``found``: what an institution does that had the facts itself."""
    research: tuple[str, ...] = ()
    """``its researchers``, ``a study``: what makes an institution's ``said`` a finding of its own."""
    denied_before: tuple[str, ...] = ()
    """``denied a report by``, ``dismissed``: with it in the sentence the report is denied."""
    denied_after: tuple[str, ...] = ()
    """The same behind the name, where the verb stands last."""
    judged_false: tuple[str, ...] = ()
    """``was pure fantasy``: behind the name of an outlet whose report the sentence speaks of."""
    nouns_after: tuple[str, ...] = ()
    """``'s report``, `` story``: what an outlet makes, behind its name."""
    announced_after: tuple[str, ...] = ()
    """``announced``, ``said in a statement``: an institution that speaks in public, not of its own research."""
    describers: tuple[str, ...] = ()
    """What may stand between a frame and the name: articles, ``state-run``, ``the newspaper``."""
    staff_links: tuple[str, ...] = ()
    """``of``, ``for``: between a reporter's name and the outlet's."""
    house_after: tuple[str, ...] = ()
    """``'s chairman``: people of an outlet who are told things that are not for its readers."""
    stage_before: tuple[str, ...] = ()
    """``on``: what begins a sentence before a station on which somebody then speaks."""
    stage_after: tuple[str, ...] = ()
    """``, the mayor said``: what follows it."""
    reporter_links: tuple[str, ...] = ()
    """``of``, ``reports for``: those after which the person's surname alone stands for the outlet later."""
    media_nouns: Mapping[str, frozenset[OutletKind]] = field(default_factory=dict)
    """``newspaper``, ``broadcaster``: nouns before a name nobody listed, or with an article in place of a
    name, and the kinds of outlet that each may stand for."""
    name_links: tuple[str, ...] = ()
    """``do``: small words inside names of outlets, beside those that names have in the text of any language."""
    outlet_heads: frozenset[str] = NONE
    """``jornal``: words that names of outlets begin or end with, beside those that ``lang.heads`` has."""
    research_heads: frozenset[str] = NONE
    """The same for bodies whose own research is news: ``fundação``."""
    dates: frozenset[str] = NONE
    """Days and months in lower case, which may stand in capitals right behind a name that they are no part of."""
    openers: frozenset[str] = NONE
    """Words in lower case that stand in capitals before a name where they begin its sentence: ``the``, ``dem``."""
    noun_compounds: bool = False
    """Whether media nouns end longer ones, and stand in capitals: ``Regionalzeitung``."""
    quoted_names: bool = False
    """Whether names of papers stand in quotation marks, so that what is cited in them is one: ``laut „Wattwurm“``."""
    adjectives: tuple[str, ...] = ()
    """Fragments of words between a media noun and a name behind it: ``japonés``."""
    outlet_endings: tuple[str, ...] = ()
    """How compound words end that are names of outlets, in lower case: ``blatt``."""
    case_endings: tuple[str, ...] = ()
    """Endings that a case adds to the first word of a name, without an apostrophe: ``s``."""
    strong_endings: tuple[str, ...] = ()
    """What an adjective that opens a name has behind its ``e`` when nothing governs it: (dem Freien) Freie``r`` (Funk)."""
    feminine_endings: tuple[str, ...] = ()
    """How names end whose adjective ends in ``-e`` when nothing governs it: (der Bergischen) ``Post``."""
    proofs_before: tuple[str, ...] = ()
    """Frames after which nothing but an outlet is named, so that any name there is one: ``first reported by``.
    They say no more than that; how it is cited is told by the frames above."""
    proofs_behind: tuple[str, ...] = ()
    """The same behind the name: ``, a newsletter about``, ``, citing unnamed officials``."""
    articles: tuple[str, ...] = ()
    """Definite articles, before a noun that stands for an outlet named earlier."""
    chain: tuple[str, ...] = ()
    """``citing``, ``which cited``: from one outlet to the next of a chain."""

    relays: tuple[str, ...] = ()
    """``reported that``: what follows it is told by the outlet before it, also where it names another outlet."""
    joins: tuple[str, ...] = ()
    """``and``: between two outlets that are cited together."""

    # -- the outlet itself
    own_told: tuple[str, ...] = ()
    """``told this newspaper``, ``we asked``: somebody spoke to the outlet that writes."""
    own_reported: tuple[str, ...] = ()
    """``this newspaper has learned``: the outlet had the story itself."""
    own_acts: tuple[str, ...] = ()
    """``asked``, ``visited``: verbs after the outlet's own name that show its own work."""

    # -- scope
    carry: tuple[str, ...] = ()
    """``was quoted as saying``, ``the report added``: the sentence is still borrowed."""
    same_source: tuple[str, ...] = ()
    """``in the same interview``: the sentence goes on with the source named before the last one's own work."""
    authors: tuple[str, ...] = ()
    """``the researchers``, ``the team``: who speaks is the study that was named before."""
    anaphors: tuple[str, ...] = ()
    """``she``, ``its``: words that go on speaking of whoever was named before."""
    backward: tuple[str, ...] = ()
    """``his account appeared in``: the citation covers what stands before it."""
    back_to_self: tuple[str, ...] = ()
    """``declined to comment``, ``meanwhile``: the article speaks for itself again."""

    silence: tuple[str, ...] = ()
    """``declined to comment``: nobody says anything, and the article speaks for itself again."""

    # -- settings
    saying: tuple[str, ...] = ()
    """``said``: right before the words of an occasion it ties them to the speech, wherever they stand."""
    public: tuple[str, ...] = ()
    """``told reporters``, ``in a statement``, ``the ministry said``: said to all."""
    officials: tuple[str, ...] = ()
    """``the ministry said``, ``officials say``: bodies and officials speak to all, unless an outlet is named that
    they spoke to."""
    on_record: tuple[str, ...] = ()
    """``was arrested``, ``go on sale``: acts and dates that are public, whoever tells of them."""
    document: tuple[str, ...] = ()
    """Frames that end before the name of who issued a study, report or survey, or stand without one."""
    document_after: tuple[str, ...] = ()
    """Frames behind the name of who issued it: ``'s report``."""
    archive: tuple[str, ...] = ()
    interview: tuple[str, ...] = ()

    # -- claims
    boilerplate: tuple[str, ...] = ()
    """Lines that are no story: ``Read more``, ``Sign up``; matched from the start of the line."""
    joints: tuple[str, ...] = ()
    """Where one sentence goes over from one assertion to the next: ``, but``, ``, while``."""
    finite: tuple[str, ...] = ()
    """Words that show a stretch to be an assertion: ``is``, ``had``. None: any stretch may be one."""
    relatives: tuple[str, ...] = ()
    """``which``, ``who``: words that begin an aside as well as a clause."""
    aside_ends: tuple[str, ...] = ()
    """Words that go on with the main clause behind an aside between commas: ``, has``."""

    # -- judging
    exclusive: tuple[str, ...] = ()
    """Words by which a headline says that the story is the outlet's own: whole words, in lower case."""
    correcting: Correcting = field(default_factory=Correcting)
    """How something that was told is taken back."""
