"""Words by which names of outlets, and of bodies that do research, are known, in the languages read.

What is listed here stands in names of several languages; each language adds its own in its profile.
"""

from __future__ import annotations

from provenance.lang import PROFILES

_OF_LANGUAGES = frozenset[str]().union(*(p.citing.outlet_heads for p in PROFILES.values()))

HEADS = _OF_LANGUAGES | frozenset(
    """abendblatt advertiser agence agencia agentur ajansı allgemeine anzeiger broadcasting bugle bulletin chronicle
    correio corriere courant courier courrier dagblad dagblatt daily diario enquirer examiner gazeta gazete
    gazetesi gazette giornale guardian haber haberleri herald inquirer intelligencer kurier ledger
    fm magazine morgenpost nachrichten online aktuell news radio television tv observer nachrichtenagentur postası presse-agentur quotidien rundschau sentinel spectator stampa
    statesman tagblatt tageblatt tageszeitung telegram telegraph tidende tidning times tribune weekly
    zeitung""".split()
)
"""Words that names of outlets end or begin with, in the languages read."""
DOUBTFUL_HEADS = frozenset(
    """argus banner beacon bee blade citizen clarion comet crier democrat despatch dispatch eagle echo era express
    forum freeman gleaner globe independent journal lantern leader lookout mail mercury messenger mirror monitor nation
    patriot pioneer planet post press presse record recorder reporter republican review scotsman signal sketch
    standard star sun tablet today transcript union visitor voice wire witness world""".split()
)
"""Heads that end names of companies, inquiries and products as well: such a name needs a media noun beside
it, or ``told`` before it."""
ALL_HEADS = HEADS | DOUBTFUL_HEADS
FIRST_HEADS = _OF_LANGUAGES | frozenset(
    "abendblatt agence agencia correio courrier daily diario evening canal gazeta giornale kanal kurier morning radio sunday telewizja tv weekly".split()
)
"""Words that names of outlets begin with."""
DOUBTFUL_FIRSTS = frozenset("daily evening morning sunday weekly".split())
"""Those of them that begin other names as well."""
INSTITUTION_HEADS = frozenset[str]().union(*(p.citing.research_heads for p in PROFILES.values())) | frozenset(
    """institute institution agency administration organization organisation bureau centre center centers council
    observatory university office authority department foundation commission society association academy laboratory
    statistics statistical census college bank fund federation inspectorate service union institut universität universität üniversitesi enstitüsü
    kurumu université institut universidad instituto""".split()
)
"""Words in names of those whose own research is news."""
JOURNAL_FIRSTS = frozenset(("journal", "annals", "proceedings", "archives", "transactions", "review"))
"""Words that names of scientific journals begin with, before "of"."""
RESEARCH_HEADS = JOURNAL_FIRSTS | INSTITUTION_HEADS - frozenset(
    "agency administration office authority department council bank service union commission inspectorate".split()
)
"""Those of them that speak as authorities seldom: "according to" such a one tells of its findings."""
