"""What the program knows of a language, as one value without behaviour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from provenance.text.citing import Citing
from provenance.text.counting import Counting
from provenance.text.dating import Dating
from provenance.text.stems import COMMON_ENDINGS

NONE: frozenset[str] = frozenset()


def words(listed: str) -> frozenset[str]:
    """A word list as data modules write it: words with white space between them."""
    return frozenset(listed.split())


def numbered(*names: str) -> dict[str, int]:
    """Words numbered from 1; several for one number with white space between them."""
    return {name: number for number, group in enumerate(names, 1) for name in group.split()}


def counted(listed: str, start: int = 2, step: int = 1) -> dict[str, int]:
    """Words in the order of what they count; "one" and its kin mostly mean something else, so it begins with two."""
    return {word: start + n * step for n, word in enumerate(listed.split())}


def pairs(listed: str) -> frozenset[frozenset[str]]:
    """Pairs written as ``rose/fell`` with white space between them."""
    return frozenset(frozenset(pair.split("/")) for pair in listed.split())


def forms(stems: str, endings: str) -> frozenset[str]:
    """Every stem with every ending; ``-`` is the bare stem: regular verbs as a grammar lists them."""
    return frozenset(stem + ending.strip("-") for stem in stems.split() for ending in endings.split())


def gendered(*, men: str, women: str) -> dict[str, str]:
    """First names of men and of women to ``m`` and ``f``."""
    return {**dict.fromkeys(men.split(), "m"), **dict.fromkeys(women.split(), "f")}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Profile:
    """One language's marks, cues and small words: data only, all words in lower case. Equal only to itself.

    A word list that is empty switches off what rests on it; the neutral profile has none, so a text in a
    language nobody described is still cut into sentences and read by its quotation marks.
    """

    code: str | None
    """The ISO 639-1 code; None for the neutral profile."""

    # -- sentences
    titles: frozenset[str] = NONE
    """Words before a name that belong to no name, without their dot: ``mr``, ``sen``, ``chancellor``."""
    abbreviations: frozenset[str] = NONE
    """Words written with a dot that never end a sentence, without it: ``vs``, ``approx``."""
    final_abbreviations: frozenset[str] = NONE
    """Words written with a dot that may end a sentence, without their last dot: ``u.s``, ``inc``, ``p.m``."""
    capital_abbreviations: frozenset[str] = NONE
    """Such words that are short forms only with a capital, as ``sat.`` and ``ill.`` may be other words."""
    noun_capitals: bool = False
    """Whether every noun is written with a capital, so that a capital shows no name."""
    ordinal_dot: bool = False
    """Whether ``5.`` is how an ordinal number is written."""
    function_words: frozenset[str] = NONE
    """Articles, pronouns, prepositions, conjunctions, auxiliaries: what a name never begins with. Their
    count tells the language of a text."""
    months: Mapping[str, int] = field(default_factory=dict)
    """Names of months and their short forms, to 1-12."""
    negations: frozenset[str] = NONE

    # -- marks
    marks: tuple[tuple[str, str], ...] = (
        ("“", "”"),
        ("„", "“"),
        ("„", "”"),
        ("«", "»"),
        ('"', '"'),
        ("''", "''"),
        ("``", "''"),
        ("‘", "’"),
        ("'", "'"),
        ("‹", "›"),
        ("「", "」"),
        ("『", "』"),
        ("“", '"'),
        ('"', "”"),
        ("„", '"'),
    )
    """Opening and closing quotation marks. A single mark that may also be an apostrophe is told apart by its
    neighbours."""

    turn_dashes: str = "―"
    """Dashes behind which a line is somebody's turn though only a comma parts it from the narrator: ``– Non, dit-il``.
    In a language that lists with dashes the others open a turn only where a mark shows it: ``– Nein! – rief er``."""

    # -- speech
    say_verbs: frozenset[str] = NONE
    """Finite forms of verbs that attribute what stands between marks or in a clause: ``said``, ``tweeted``."""
    kickers: frozenset[str] = NONE
    """Labels before a colon that name no speaker: ``update``."""
    light_verbs: frozenset[str] = NONE
    """Forms that attribute only together with a particle or a clause: ``gab`` (bekannt, dass)."""
    quote_verbs: frozenset[str] = NONE
    """Forms that attribute only what stands between marks, since nouns share them: ``states``."""
    writing_verbs: frozenset[str] = NONE
    """Those whose object may also be a work with its title between marks: ``wrote``."""
    has_title_case: bool = False
    """Whether the titles of works have capitals: “The Long Quay”."""
    works: frozenset[str] = NONE
    """Things that have a title or a name: (her new) ``album``: “Tides”."""
    inscribed_verbs: frozenset[str] = NONE
    """Forms between a thing and the words that stand on it: ``read``, ``stand`` (auf dem Schild)."""
    inscribed_things: frozenset[str] = NONE
    """What words stand on: ``sign``, ``headline``."""
    plain_say_verbs: frozenset[str] = NONE
    """Those of them that need no "that" and take no thing: ``said``, ``told``."""
    disputing_verbs: frozenset[str] = NONE
    """Those of them that a preposition ties to a thing: ``insisted`` (on his bill), ``argued`` (about money)."""
    saying: frozenset[str] = NONE
    """Their forms behind a comma: ``, adding that``."""
    clause_verbs: frozenset[str] = NONE
    """Forms of verbs of saying, thinking and showing before a clause that a complementizer opens."""
    tell_verbs: frozenset[str] = NONE
    """Forms that name the addressee before what was said: ``told the court``."""
    addressees: frozenset[str] = NONE
    """Nouns of those who are told things in public, behind which what was said may begin at once: ``conference``."""
    agents: frozenset[str] = NONE
    """What stands before the doer of a passive: (as reported) ``by``."""
    staff: frozenset[str] = NONE
    """Who asks for an outlet, and is told: ``Reporterin``, ``periodista``."""
    addressing: frozenset[str] = NONE
    """Prepositions before whom one tells something, where a name follows them: (explica) ``a`` (EFE)."""
    infinitive_verbs: frozenset[str] = NONE
    """Forms before an infinitive that says what somebody wills: ``vowed to``."""
    urge_verbs: frozenset[str] = NONE
    """Forms before an addressee and an infinitive: ``urged the board to``."""
    label_verbs: frozenset[str] = NONE
    """Forms before a thing and what somebody calls it: ``called the plan``."""
    label_links: frozenset[str] = NONE
    """Words between such a verb and what the thing is called: (sprach) ``von``, (wertete) ``als``."""
    infinitive_markers: frozenset[str] = NONE
    silences: frozenset[str] = NONE
    """Infinitives after which nothing is said: (declined to) ``comment``."""
    urge_particles: frozenset[str] = NONE
    """Particles between such a verb and whom it addresses: (called) ``on``."""
    object_verbs: frozenset[str] = NONE
    """Forms whose object is what was said, without a clause: ``announced`` (a review)."""
    hearsay: frozenset[str] = NONE
    """Adverbs that say that somebody else says so: ``reportedly``."""
    resuming: frozenset[str] = NONE
    """Adverbs by which a sentence goes on with the source of the one before: ``demnach``."""
    hearsay_forms: frozenset[str] = NONE
    """Auxiliaries whose form says so together with the participle they govern: (il) ``aurait`` (fui)."""
    perfect_endings: tuple[str, ...] = ()
    """How such participles end."""
    describing_endings: tuple[str, ...] = ()
    """How participles end that, without an auxiliary, describe the noun before: (el joven presuntamente) ``implicado``."""
    perfect_infinitives: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Where the participle stands with an infinitive that ends the clause, the infinitive to how the participles end
    whose perfect it forms: (soll geflohen) ``sein``."""
    states: Mapping[str, str] = field(default_factory=dict)
    """Infinitives of what is rather than will be, which need no participle, each to the word that it needs, if any:
    (soll zwei Millionen) ``betragen``, (soll) ``sich`` (um Gold) ``handeln``."""
    unreal: frozenset[str] = NONE
    """Participles of ability and wish, behind which such a form is no hearsay: (aurait) ``pu``; and words that only
    end like participles: (aurait) ``lieu``."""
    conditions: frozenset[str] = NONE
    """Words of conditions, in whose sentences it is none: ``si``."""
    opinions: frozenset[str] = NONE
    """Nouns before a clause that says what somebody holds: (ist der) ``Meinung`` (, dass)."""
    supposed: frozenset[str] = NONE
    """Participles that say something is held true by somebody not named: (is) ``believed`` (to)."""
    accuse_verbs: frozenset[str] = NONE
    """Forms before a person and what he is said to have done: ``accused``."""
    accuse_markers: frozenset[str] = NONE
    """What stands between the two: ``of``."""
    relay_verbs: frozenset[str] = NONE
    """Forms that pass on what another said: ``reported``."""
    denying_verbs: frozenset[str] = NONE
    """Forms that say the content is denied."""
    complementizers: frozenset[str] = NONE
    """Words that open a reported clause."""
    clause_infinitives: frozenset[str] = NONE
    """Infinitives and gerunds that open a reported clause right behind its verb: (niega) ``haber``, (denied) ``having``."""
    own_outlet: frozenset[str] = NONE
    """Words by which an outlet points to itself: (a) ``este`` (diario)."""
    infinitive_endings: tuple[str, ...] = ()
    """How infinitives end, where one follows a verb of saying directly: (dit) ``vouloir``."""
    participle_endings: tuple[str, ...] = ()
    """Endings of participles, which attribute only with an auxiliary: (un homme) ``accusé``, (a) ``accusé``."""
    gerund_ending: str = ""
    """How a denied deed is named: (denied) ``taking``."""
    relatives: frozenset[str] = NONE
    sourcing: frozenset[str] = NONE
    """What leads on from a cue to whom its subject had it from: (the paper reported,) ``citing`` (the ministry)."""
    pronouns: Mapping[str, str] = field(default_factory=dict)
    """Pronouns to whom they may mean: ``m``, ``f``, ``n``, ``p`` (several, or not told), ``s`` (the speaker
    or the reader), or nothing where the form does not tell."""
    stressed: Mapping[str, str] = field(default_factory=dict)
    """The same for pronouns that are no subject but stand behind a source phrase: (selon) ``lui``."""
    nominatives: frozenset[str] = NONE
    """Pronouns whose form shows them to be a subject wherever they stand: German ``er``, not ``sie``."""
    possessives: frozenset[str] = NONE
    owner_endings: tuple[str, ...] = ()
    """Endings that make a noun an owner: ``'s``."""
    impersonals: frozenset[str] = NONE
    """Pronouns that may mean nobody: ``it``."""
    determiners: frozenset[str] = NONE
    elided_articles: tuple[str, ...] = ()
    """Articles that are written together with their noun: ``l'``."""
    indefinites: frozenset[str] = NONE
    """Those that open what somebody calls a thing: (nannte es) „``eine`` Schande“."""
    auxiliaries: frozenset[str] = NONE
    perfect_auxiliaries: frozenset[str] = NONE
    """Those behind which a participle is active: (has) ``announced``."""
    pronoun_verbs: frozenset[str] = NONE
    """Pronouns that stand before a verb, or are written together with one: ``he``, ``they're``."""
    time_words: frozenset[str] = NONE
    """What stands before a noun of time in a date: ``last``."""
    time_nouns: frozenset[str] = NONE
    """What follows them: ``week``."""
    conjunctions: frozenset[str] = NONE
    links: frozenset[str] = NONE
    """Conjunctions between sentences and between verbs: ``and``, ``but``."""
    contrasts: frozenset[str] = NONE
    """Conjunctions behind a comma with which the outlet itself goes on: ``but``."""
    subordinators: frozenset[str] = NONE
    """Words that open a clause that another depends on: ``if``, ``indem``."""
    adverbs: frozenset[str] = NONE
    """Words between a subject and its verb."""
    adverb_ending: str = ""
    """How other such words end: ``ly``."""
    past_ending: str = ""
    """How regular past forms end: ``ed``."""
    plural_verbs: frozenset[str] = NONE
    """Forms among the verbs above that a noun shares and that only go with several: ``claim``, ``show``."""
    several: frozenset[str] = NONE
    """Plurals without a plural's ending: ``people``, ``many``."""
    naming_prepositions: frozenset[str] = NONE
    """Prepositions inside a name or office: (the University) ``of`` (Turin)."""
    weekdays: Mapping[str, int] = field(default_factory=dict)
    """Names of weekdays, to 1 (Monday) to 7."""
    fronting: frozenset[str] = NONE
    """First words of what may stand before a sentence's subject: ``In March, …``."""
    prepositions: frozenset[str] = NONE
    adjunct_openers: frozenset[str] = NONE
    """Those that begin the time or place of saying, never a part of who speaks: ``during``."""
    back_phrases: tuple[tuple[str, ...], ...] = ()
    """What begins a sentence that says whose the one before it is, up to its verb: ``Das`` (sagte Rue), ``Así lo``."""
    sources: frozenset[str] = NONE
    """Phrases before the name of who said it, words joined by ``_``: ``according_to``."""

    viewpoints: frozenset[str] = NONE
    """Prepositions before a person whose view the sentence gives: ``Para`` (la analista Rita Lobo, …)."""
    compound_openers: frozenset[str] = NONE
    compound_sources: tuple[str, ...] = ()
    """Prepositions, and the endings of nouns that are sources behind them: ``nach`` (Polizei)``angaben``."""
    own_words: frozenset[str] = NONE
    """Words that make such a noun the subject's own: (nach) ``eigenen`` (Angaben)."""

    knowing: frozenset[str] = NONE
    """Forms of verbs of learning between a source phrase and its subject: (según ha) ``podido saber``."""
    trailing_sources: frozenset[str] = NONE
    """Such words that only stand behind what was said and a comma: ``…, so der Minister``."""
    sources_after: frozenset[str] = NONE
    """Words behind the name of who said it: ``zufolge``."""
    drops_subjects: bool = False
    """Whether a verb without a subject goes on with the one before it."""
    verb_final: bool = False
    """Whether the verb of saying ends the sentence and its subject begins it."""
    content_endings: tuple[str, ...] = ()
    """Endings of the nominalized verb with which a reported clause ends there: ``-dığını``."""
    unsaid: frozenset[str] = NONE
    """Passive forms there, which have no subject but a body that is named as the place it came from: ``denildi``."""
    issued: frozenset[str] = NONE
    """What such a body issues: (Valilikten yapılan) ``açıklamada``."""
    source_cases: tuple[str, ...] = ()
    """Endings of the case in which such a body stands."""
    rumours: frozenset[str] = NONE
    """Nouns in place of a name behind which nobody stands: ``iddiaya`` (göre)."""
    occasions: frozenset[str] = NONE
    """Where it was said, between the speaker and what was said: (verdiği) ``röportajda``."""
    people_endings: tuple[str, ...] = ("\n",)
    """Endings of plurals that people have."""
    describing: frozenset[str] = NONE
    """Participles before a noun without a name that they describe: (gazeteye) ``konuşan`` (iki yetkili)."""
    case_endings: tuple[str, ...] = ()
    """Endings that show a sentence's first word, if it is no known name, not to be its subject."""
    parts_stand_alone: bool = False
    """Whether the quoted parts of a reported clause are spans of their own: where a mood marks the whole clause as
    reported, the marks set the literal words apart."""
    verb_second: bool = False
    """Whether the verb stands before the subject as soon as something else begins the clause."""
    comma_before_clause: bool = False
    """Whether a comma, not the verb itself, stands before what was said: ``sagte am Abend, er komme``."""
    reporting_forms: frozenset[str] = NONE
    """Verb forms of a mood that marks what others said: ``sei``, ``habe``."""

    weak_reporting_forms: frozenset[str] = NONE
    """Forms that mark it only beside others, since wishes and conditions have them too: ``hätte``."""
    reporting_ending: str = ""
    """A regular expression for how such forms of any verb end, right behind a pronoun that begins the sentence."""
    oblique: frozenset[str] = NONE
    """First words of phrases that show by their case that they are no subject: ``dem``."""
    focus_words: frozenset[str] = NONE
    """Words before a whole phrase that change nothing in the order: ``auch``."""
    reflexives: frozenset[str] = NONE
    first_persons: frozenset[str] = NONE
    as_words: frozenset[str] = NONE
    """Words that make the attribution a clause before or inside the statement: ``wie er sagte``."""

    # -- names
    offices: frozenset[str] = NONE
    """Words before a name that are written out: ``president``, ``former``."""
    title_genders: Mapping[str, str] = field(default_factory=dict)
    """Titles that tell ``m`` or ``f``: ``mrs``."""
    given_names: Mapping[str, str] = field(default_factory=dict)
    """Common first names that are nearly always of men (``m``) or of women (``f``)."""
    name_particles: frozenset[str] = NONE
    """Small words inside a name: ``de``, ``van``."""
    owning: frozenset[str] = NONE
    """Prepositions joined with an article, which tie an office to its body rather than stand in a name: ``da``."""
    name_suffixes: frozenset[str] = NONE
    """What follows a surname: ``jr``."""
    institution_words: frozenset[str] = NONE
    """Words in the names of institutions and places, not of people."""
    person_endings: tuple[str, ...] = ()
    """Endings of nouns that are mostly of people: ``ist``, ``man``."""
    feminine_endings: tuple[str, ...] = ()
    """Endings by which an office tells that a woman holds it: ``-in`` of *Ministerin*."""
    definite_articles: frozenset[str] = NONE
    plural_articles: frozenset[str] = NONE
    """Those of them that stand before several, and before a woman: ``die``."""

    # -- comparing: all words folded (small letters, no accents)
    numerals: Mapping[str, float] = field(default_factory=dict)
    """Words that stand for a number by themselves: ``twelve``. Those that mostly mean something else are left out."""
    scales: Mapping[str, int] = field(default_factory=dict)
    """Words that multiply the number before them: ``thousand``."""
    counting: Counting = field(default_factory=Counting)
    """How the words of one number are joined."""
    opposites: frozenset[frozenset[str]] = frozenset()
    """Pairs that say the opposite in the same place of two wordings; elsewhere either may mean other things."""
    negating_infixes: tuple[str, ...] = ()
    """Letters that turn a word into its opposite from inside: Turkish ``gelecek``, ``gelmeyecek``."""
    negating_prefixes: tuple[str, ...] = ()
    """Letters that do so before it: ``unaware``."""
    denying: str = ""
    """A regular expression for folded words that deny themselves: Turkish ``gelmedi``, ``gelmeyecek``."""
    refusals: frozenset[str] = NONE
    """Forms of verbs that say what is not done: ``refused`` (to pay)."""
    own_persons: frozenset[str] = NONE
    """Words for whoever speaks, and what is theirs: ``we``, ``our``."""
    second_persons: frozenset[str] = NONE
    """Words for whom one speaks to, and what is theirs: ``your``."""
    lesser_offices: frozenset[str] = NONE
    """Words and letters that make another office of the one beside them: ``deputy``, ``vice``."""
    possible: frozenset[str] = NONE
    """Words by which something may be: ``might``."""
    certain: frozenset[str] = NONE
    """Words by which something is: ``will``."""
    possible_endings: tuple[str, ...] = ()
    certain_endings: tuple[str, ...] = ()
    """Endings that say so where a language says it inside the word: Turkish ``kapatabilir``, ``kapatacak``."""
    endings: str = COMMON_ENDINGS
    """A regular expression for what is cut from a word to compare it with its other forms."""
    stem_letters: int | None = None
    """Letters that are kept of a word, where they do better than what is left without endings."""

    # -- calendar
    dating: Dating = field(default_factory=Dating)
    """How the language names days and spans of days."""

    # -- citations
    citing: Citing = field(default_factory=Citing)
    """How the language's news names its sources."""
