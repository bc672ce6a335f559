"""What English news calls outlets, and those who work for them."""

from __future__ import annotations

from collections.abc import Mapping

from provenance.text.citing import ANY_KIND
from provenance.types import OutletKind

DESCRIBERS = (
    r"the|a|an|its|his|her|their",
    r"[\w-]+(?:['’]s)",
    r"(?:own|respected|influential|leading|rival|sister|fellow|local|regional|national|daily|weekly|monthly|evening|"
    r"morning|sunday|saturday|business|financial|trade|public|private|independent|official|semi-official|"
    r"state|state-run|state-owned|state-controlled|pro-government|opposition|right-wing|left-wing|online|"
    r"investigative|conservative|liberal|tabloid|satirical|news|partner|specialist|industry|tech|us|u\.s\.|american|british|uk|english|scottish|"
    r"irish|french|german|turkish|russian|chinese|japanese|israeli|iranian|indian|spanish|italian|swiss|"
    r"austrian|dutch|danish|swedish|norwegian|polish|greek|arab|qatari|saudi|egyptian|australian|canadian|"
    r"telegram|youtube|whatsapp|beirut-based|brazilian|mexican|south korean|south african|ukrainian|english-language)",
    r"(?:newspaper|paper|daily|weekly|tabloid|broadsheet|agency|news agency|newswire|wire service|broadcaster|"
    r"network|channel|television|tv|radio|station|radio station|magazine|journal|website|web site|site|outlet|"
    r"news site|news website|publication|portal|blog|podcast|newsletter|programme|program|show|news channel)(?: of)?",
    r"(?:reporters?|journalists?|correspondents?|editors?|writers?|analysts?|experts?|critics?|reviewers?|staff|researchers?|"
    r"scientists?|colleagues?|performance|security|health) ?(?:for|from|at|of)?",
)
"""Words before the name of an outlet that say what it is."""

MEDIA_NOUNS: Mapping[str, frozenset[OutletKind]] = {
    "newspaper": frozenset(("newspaper", "magazine", "site")),
    "paper": frozenset(("newspaper",)),
    "daily": frozenset(("newspaper",)),
    "weekly": frozenset(("newspaper", "magazine")),
    "tabloid": frozenset(("newspaper",)),
    "broadsheet": frozenset(("newspaper",)),
    "agency": frozenset(("agency", "institution")),
    "news agency": frozenset(("agency",)),
    "newswire": frozenset(("agency",)),
    "wire service": frozenset(("agency",)),
    "broadcaster": frozenset(("broadcaster",)),
    "network": frozenset(("broadcaster",)),
    "channel": frozenset(("broadcaster",)),
    "station": frozenset(("broadcaster",)),
    "radio station": frozenset(("broadcaster",)),
    "magazine": frozenset(("magazine", "newspaper", "site")),
    "journal": frozenset(("journal", "newspaper", "magazine")),
    "website": frozenset(("site", "newspaper", "magazine", "broadcaster")),
    "site": frozenset(("site", "magazine")),
    "news site": frozenset(("site", "magazine")),
    "outlet": ANY_KIND - {"institution", "journal"},
    "publication": frozenset(("site", "magazine", "newspaper", "journal")),
    "title": frozenset(("newspaper", "magazine")),
    "newsletter": frozenset(("site", "magazine")),
    "blog": frozenset(("site",)),
    "podcast": frozenset(("site", "broadcaster")),
}
"""Nouns behind the name of an outlet, and which kinds of outlet they are said of."""
