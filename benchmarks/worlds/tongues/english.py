"""English newsrooms: how they introduce what somebody said, and what somebody found."""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.worlds.tongues import english_matter as matter
from benchmarks.worlds.tongues.tongue import Choose, Family, Slots, Tongue
from provenance.types import Outlet

WHEN = "[|| on {day}| {day}| this week| late on {day}| on {day} evening| last week| earlier this week]"
HOW = "[||| by telephone| by phone| in an interview| in a lengthy interview| in an e-mail| at {place}| over the weekend]"
THEN = f"[{WHEN}|{WHEN}|{HOW}]"
TELL = "[told|told|told|told|confirmed to|complained to|explained to|admitted to|confided to]"
SAY = "[said|said|said|says|stressed|complained|explained|recalled|warned|insisted|noted|admitted|maintained]"
CLAIM = "[said|said|claimed|complained|insisted|argued|maintained|warned|admitted]"
TALK = "[an interview|an exclusive interview|a telephone interview|a conversation|a long conversation|a recent interview]"
REPORTED = "[reported|reported|wrote|revealed|disclosed]"
REPORTS = "[reports|writes|has revealed|has reported|has learned|says]"
PAPERS = "[documents|internal documents|files|invoices|e-mails|minutes of meetings|a confidential report]"
SEEN = "[seen|obtained|reviewed]"
US = "[{O}|{O}|{self}|{self}|us|our reporter]"

SAYING = {
    "told": Family(
        direct=(
            f"{{tagged}} {{S}} {TELL} {{O}}{THEN}.",
            "{tagged} {S} has told {O}.",
            f"{{tagged}} {{S}} said in {TALK} with {{O}}{WHEN}.",
            "{tagged} {S} said in [remarks|comments|an e-mail|a letter|a text message|written answers] to {O}"
            + WHEN
            + ".",
            f"{{tagged}} {{S}} was quoted [as saying by {{O}}|by {{O}} as saying]{WHEN}.",
            f"{{tagged}} {{O}} quoted {{S}} as saying{WHEN}.",
            f"{{tagged}} {{S}} told a [reporter|journalist|correspondent] [from|of|for] {{O}}{WHEN}.",
            f"{{S}} {TELL} {{O}}{THEN}: {{ended}}",
            f"In {TALK} with {{O}}{WHEN}, {{S}} [said|put it this way|complained]: {{ended}}",
            f"[Speaking|Talking] to {{O}}{THEN}, {{S}} {CLAIM}: {{ended}}",
            "{O} [quoted|quotes|cited] {S} as saying: {ended}",
            "Asked by {O} [about the matter|about it|what had gone wrong], {S} [replied|answered|said]: {ended}",
        ),
        indirect=(
            f"{{S}} told {{O}}{THEN} that {{R}}.",
            "{S} has told {O} that {R}.",
            f"{{S}} said in {TALK} with {{O}}{WHEN} that {{R}}.",
            f"[Speaking|Talking] to {{O}}{THEN}, {{S}} {CLAIM} that {{R}}.",
            "{O} [quoted|quotes|cited] {S} as saying that {R}.",
            f"In an interview [published by|with|in] {{O}}{WHEN}, {{S}} {CLAIM} that {{R}}.",
            f"{{S}} [complained|confirmed|admitted] to {{O}}{WHEN} that {{R}}.",
            f"In {TALK} with {{O}}, {{S}} {CLAIM} that {{R}}.",
        ),
    ),
    "own": Family(
        direct=(
            f"{{tagged}} {{S}} told {US}{THEN}.",
            f"{{tagged}} {{S}} [told|told|confirmed to|complained to] {US}{THEN}.",
            f"{{tagged}} {{S}} said in {TALK} with [{{O}}|{{self}}]{WHEN}.",
            f"{{tagged}} {{S}} told a [reporter|journalist|correspondent] [from|of] [{{O}}|{{self}}]{WHEN}.",
            f"In {TALK} with [{{O}}|{{self}}]{WHEN}, {{S}} [said|put it this way]: {{ended}}",
            f"{{S}} told {US}{THEN}: {{ended}}",
            f"[Speaking|Talking] to [{{O}}|{{self}}]{THEN}, {{S}} {CLAIM}: {{ended}}",
            "Asked by [{O}|{self}|our reporter] [about it|what had happened], {S} [said|replied]: {ended}",
        ),
        indirect=(
            f"{{S}} [told|told|has told] {US} that {{R}}.",
            f"{{S}} told {US}{THEN} that {{R}}.",
            f"In {TALK} with [{{O}}|{{self}}]{WHEN}, {{S}} {CLAIM} that {{R}}.",
            f"[Speaking|Talking] to [{{O}}|{{self}}]{THEN}, {{S}} {CLAIM} that {{R}}.",
        ),
    ),
    "public": Family(
        direct=(
            f"{{tagged}} {{S}} told [reporters|journalists|the press]{WHEN}.",
            "{tagged} {S} told a [news conference|press conference|press briefing|public meeting|rally] [in {place}|{day}|on {day}].",
            f"{{tagged}} {{S}} said in a [statement|written statement|speech|press release|televised address]{WHEN}.",
            f"{{tagged}} {{S}} said at a [press conference|news conference|public hearing|briefing|public meeting][| in {{place}}]{WHEN}.",
            f"{{tagged}} {{S}} [wrote|posted|said] on [Facebook|X|Twitter|social media]{WHEN}.",
            f"{{tagged}} {{S}} told [councillors|the council|a committee of the regional assembly|parliament|lawmakers]{WHEN}.",
            f"{{S}} told [reporters|journalists|a news conference]{WHEN}: {{ended}}",
            f"At a [press conference|public hearing|briefing] in {{place}}{WHEN}, {{S}} said: {{ended}}",
            "In a [statement|speech|press release] [issued on {day}|on {day}|this week], {S} said: {ended}",
        ),
        indirect=(
            f"{{S}} told [reporters|journalists|a news conference|a press conference]{WHEN} that {{R}}.",
            f"{{S}} said in a [statement|speech|press release]{WHEN} that {{R}}.",
            f"At a [public hearing|press conference|news conference|briefing] on {{day}}, {{S}} {CLAIM} that {{R}}.",
            "[Addressing|Speaking to] [reporters|journalists] in {place}, {S} said that {R}.",
        ),
    ),
    "plain": Family(
        direct=(
            f"{{tagged}} {{S}} {SAY}.",
            f"{{tagged}} {{S}} {CLAIM}{WHEN}.",
            "{tagged} [said|says|explains|recalls] {S}.",
            f"{{S}} {SAY}: {{ended}}",
            "{S} put it [this way|like this|bluntly]: {ended}",
        ),
        indirect=(
            f"{{S}} {CLAIM}{WHEN} that {{R}}.",
            f"{{S}} {CLAIM} that {{R}}.",
            "According to {S}, {R}.",
            "[As {S} tells it|In the words of {S}], {R}.",
        ),
    ),
    "carried": Family(
        direct=(
            "{tagged} [{he}|{surname}|the {role}|{again}] [added|said|went on|continued|said further|told the paper|told the newspaper].",
            "{tagged} [added|said] [{surname}|{again}|the {role}].",
            "[{He}|{surname}|{Again}] [added|also said|went on|continued]: {ended}",
            "In the same [interview|conversation][, {he} said|, {surname} said| {he} said]: {ended}",
        ),
        indirect=(
            "[{He}|{surname}|{Again}|The {role}] [added|also said|went on to say|further said] that {R}.",
            "In the same [interview|conversation] {he} [said|claimed|complained] that {R}.",
        ),
    ),
    "continued": Family(
        direct=(
            "{tagged} [{he}|{surname}|the {role}|{again}] [added|said|went on|continued|said further].",
            "{tagged} [added|said] [{surname}|{again}|the {role}].",
            "[{He}|{surname}|{Again}] [added|also said|went on|continued]: {ended}",
        ),
        indirect=(
            "[{He}|{surname}|{Again}|The {role}] [added|also said|went on to say|further said] that {R}.",
        ),
    ),
    "relayed": Family(
        direct=(
            "{tagged} {S} said, [according to {O}|{O} reported|{O} reports|{O} wrote on {day}|as {O} reported].",
            "According to {O}, {S} said: {ended}",
        ),
        indirect=(
            f"According to {{O}}, {{S}} {CLAIM} that {{R}}.",
            "{O} [reported|reports|wrote]" + WHEN + " that {S} [said|had said] {R}.",
            f"[As {{O}} reported|As reported by {{O}}]{WHEN}, {{S}} {CLAIM} that {{R}}.",
        ),
    ),
    "chained": Family(
        direct=("{tagged} {S} told {P}, [{O} reported|according to {O}|{O} reports].",),
        indirect=(
            "{O} [reported|reports]" + WHEN + " that {S} told {P} that {R}.",
            "{O}, citing {P}, [reported|wrote] that {S} [said|had said] {R}.",
            "According to {O}, {S} told {P} that {R}.",
        ),
    ),
    "looking-back": Family(
        direct=(
            "{tagged} {S} [told|had told] {O} [in {year}|back in {year}|{ago} years ago].",
            "{tagged} {S} said in a {year} interview with {O}.",
            "{Ago} years ago, {S} told {O}: {ended}",
            "In a {year} interview with {O}, {S} [said|put it like this]: {ended}",
        ),
        indirect=(
            "[In {year}|Back in {year}], {S} told {O} that {R}.",
            "{Ago} years ago {S} [told|complained to] {O} that {R}.",
            "In an interview with {O} in {year}, {S} said that {R}.",
        ),
    ),
}

FINDING = {
    "reported": Family(
        direct=(),
        indirect=(
            f"{{R}}, {{O}} {REPORTED}{WHEN}.",
            f"{{R}}, {{O}} {REPORTS}.",
            "{R}, according to {O}.",
            "{R}, according to a [|new |detailed ]report [in|by|from|published by] {O}.",
            f"{{R}}, according to {{O}}, which cited {PAPERS}.",
            f"{{R}}, as {{O}} [first reported|reported|revealed]{WHEN}.",
            "{R}, as [first |]reported by {O}.",
            "According to {O}, {R}.",
            f"{{O}} {REPORTED}{WHEN} that {{R}}.",
            f"{{O}} {REPORTS} that {{R}}.",
            "[A|A new|An earlier] report [in|by] {O} [says|said|claimed] that {R}.",
            f"Citing {PAPERS}, {{O}} [reported|wrote]{WHEN} that {{R}}.",
            "[An investigation|Research|An inquiry] by {O} [found|has found|showed|has shown] that {R}.",
            f"As {{O}} [reported|first reported|wrote]{WHEN}, {{R}}.",
            "{O} was [the first to report|first to report] that {R}.",
        ),
    ),
    "own": Family(
        direct=(),
        indirect=(
            f"{{R}}, according to {PAPERS} {SEEN} by [{{O}}|{{self}}].",
            "{R}, [{O}|{self}] [has learned|can reveal|understands].",
            "{R}, [research|an investigation] by [{O}|{self}] [shows|has found].",
            "[{O}|{Self}] has learned that {R}.",
            f"[Documents|Internal documents|Files|E-mails|Invoices] {SEEN} by [{{O}}|{{self}}] [show|suggest] that {{R}}.",
            "[{O}|{Self}] can [now |exclusively |]reveal that {R}.",
            "An investigation by [{O}|{self}] has found that {R}.",
        ),
    ),
    "studied": Family(
        direct=(),
        indirect=(
            "{R}, according to a [|new |recent |large ][study|paper|analysis] [|published |out this week ]in {O}.",
            "{R}, [researchers|scientists|a team of researchers] [report|write|reported] in {O}.",
            "{R}, a [new |recent |]study in {O} [has found|finds|suggests].",
            "A [new|recent|large] [study|paper] [|published ]in {O} [has found|finds|shows|suggests] that {R}.",
            "According to a [paper|study] [|published ]in {O}, {R}.",
            "[Researchers|Scientists] [write|report] in {O} that {R}.",
            "[Writing|Reporting] in {O}, [the researchers|the authors] say that {R}.",
        ),
    ),
    "announced": Family(
        direct=(),
        indirect=(
            f"{{R}}, the {{body}} [said|announced|confirmed] in a [statement|press release]{WHEN}.",
            "{R}, the {body} announced [on {day}|this week].",
            "{R}, according to [a statement|a press release|a notice] from the {body}.",
            f"The {{body}} [announced|announced|confirmed]{WHEN} that {{R}}.",
            f"The {{body}} said in a [statement|press release]{WHEN} that {{R}}.",
            "In a [press release|statement] the {body} said that {R}.",
            f"A [spokesman|spokeswoman] for the {{body}} told [reporters|a press conference]{WHEN} that {{R}}.",
        ),
    ),
    "plain": Family(
        direct=(),
        indirect=(
            "{R}, it [has emerged|is understood|turns out|emerged on {day}].",
            "[It has emerged|It has become known|It turns out|It is understood] that {R}.",
            "{R}.",
            "{R}.",
        ),
    ),
    "background": Family(direct=(), indirect=("{R}.", "{R}.", "[Meanwhile|Locally|In fact], {R}.")),
    "denied": Family(
        direct=(),
        indirect=(
            f"The {{body}} [denied|rejected|dismissed|disputed] [a report|an article] [in|by] {{O}}{WHEN} that {{R}}.",
            "{firm} [rejected as false|denied|dismissed as invented] a report [by|in] {O} that {R}.",
            "A [spokesman|spokeswoman] for {firm} [denied|rejected] {O}'s report that {R}.",
            "[The {body}|{firm}] said there was no truth in a report by {O} that {R}.",
            "[The {body}|{firm}] has denied what {O} had reported, that {R}.",
        ),
    ),
}

OWN_NAMES = {
    "newspaper": ("this newspaper", "this paper", "our newspaper"),
    "broadcaster": ("this station", "our programme", "this broadcaster"),
    "site": ("this website", "this site", "our newsroom"),
}

NAMED: Mapping[str, tuple[str, ...]] = {
    "newspaper": ("the {}", "the {}", "the {}", "the {}", "{}", "the newspaper {}"),
    "broadcaster": ("{}", "{}", "{}", "the broadcaster {}", "local station {}"),
    "site": ("{}", "{}", "news site {}", "the news website {}"),
    "agency": ("the {}", "the {}", "{}", "news agency {}"),
    "journal": ("the {}", "the journal {}"),
}
"""How an outlet stands in running text: a paper with its article, a site often with what it is."""
FOREIGN = {"newspaper": "the newspaper {}", "broadcaster": "the broadcaster {}", "site": "the news site {}"}


def named(outlet: Outlet, prefix: str, choose: Choose) -> Slots:
    """The outlet's name; one in another language with what it is, as English papers do for readers who do not know it."""
    if outlet.language not in (None, "en"):
        return {prefix: FOREIGN.get(outlet.kind, "{}").format(outlet.name)}
    if outlet.name.startswith("The "):
        return {prefix: outlet.name}
    if outlet.kind == "journal" and outlet.name.startswith(("Annals", "Archives")):
        return {prefix: outlet.name}
    return {prefix: choose(NAMED.get(outlet.kind, ("{}",))).format(outlet.name)}


TONGUE = Tongue(
    code="en",
    timezone="Europe/London",
    marks=(("“", "”"), ('"', '"'), ("‘", "’")),
    tagged=("{o}{q},{c}",),
    days=tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()),
    numerals=tuple("two three four five six seven eight nine".split()),
    roles=matter.ROLES,
    officials=matter.OFFICIALS,
    pronouns=(("he", "his", "him"), ("she", "her", "her")),
    introduced=(
        "{role} {name}",
        "{role} {name}",
        "{name}, the {role},",
        "the {role}, {name},",
        "{name}, {role} in {place},",
        "{role} {name} ({age})",
    ),
    again=("{surname}", "{surname}", "{title} {surname}", "the {role}"),
    titles_of_people=("Mr", "Ms"),
    topics=matter.TOPICS,
    bodies=matter.BODIES,
    clauses=matter.CLAUSES,
    both_said=", and ",
    both_reported=" and that ",
    findings=matter.FINDINGS,
    results=matter.RESULTS,
    announced=matter.ANNOUNCED,
    background=matter.BACKGROUND,
    leads=matter.LEADS,
    fillers=matter.FILLERS,
    headlines=matter.HEADLINES,
    exclusive="EXCLUSIVE: ",
    saying=SAYING,
    finding=FINDING,
    corrected=(
        "Correction: An earlier version of this article [wrongly|mistakenly] said that {surname} had spoken to {P}. The interview was given to {O}.",
        "This article was [amended|corrected] on {day}. The remarks of {surname} were made to {O}, not to {P}, as an earlier version said.",
        "Clarification: We attributed the interview with {surname} to {P}. It was {O} that [conducted|published] it.",
        "Editor's note: {surname} gave the interview to {O} and not, as we [first|originally] reported, to {P}.",
        "Correction: {P} was [named|cited] as the source of {surname}'s remarks by mistake; the story should have named {O}.",
        "This story originally said that {surname} had talked to {P}. [In fact|As it turned out,] the conversation was with {O}.",
    ),
    withdrawn=(
        "Editor's note: {Self} withdraws [this|its] report. The documents on which it rested [could not be verified|have turned out to be forged].",
        "Correction: {Self} [no longer stands by|has retracted] the report. We [apologise|apologise to our readers] for the error.",
        "Retraction: an earlier version of this article made claims that {self} could not [confirm|substantiate]. They have been removed.",
    ),
    own_names=OWN_NAMES,
    named=named,
    by="By",
    source="Source",
)
