"""German newsrooms. What is reported stands in the subjunctive as a main clause; findings come as main and as subordinate clauses."""

from __future__ import annotations

from benchmarks.worlds.tongues import german_matter as matter
from benchmarks.worlds.tongues.tongue import Choose, Family, Slots, Tongue
from provenance.types import Outlet

WHEN = "[|| am {day}| am {day}| diese Woche| am {day}abend| vergangene Woche]"
SAID = "[sagte|sagte|sagte|erklärte|betonte|klagte|berichtete|erzählte]"
TALK = "[Gespräch|Interview|Telefoninterview]"
REPORT = "[berichtet|berichtete|schreibt|meldet|meldete|enthüllte]"
PAPERS = "[interne Unterlagen|vertrauliche Dokumente|Rechnungen|E-Mails|Sitzungsprotokolle]"
FROM_PAPERS = "[internen Unterlagen|vertraulichen Dokumenten|Rechnungen|E-Mails]"
US = "[{Odat}|{Odat}|dieser Zeitung|unserer Redaktion|unserer Zeitung]"

SAYING = {
    "told": Family(
        direct=(
            f"{{tagged}} {SAID} {{S}} {{Odat}}{WHEN}.",
            f"{{tagged}} sagte {{S}}{WHEN} {{Odat}}.",
            f"{{tagged}} {SAID} {{S}} im {TALK} mit {{Odat}}{WHEN}.",
            f"{{tagged}} sagte {{S}} gegenüber {{Odat}}{WHEN}.",
            f"Im {TALK} mit {{Odat}}{WHEN} {SAID} {{S}}: {{ended}}",
            f"{{S}} {SAID} {{Odat}}{WHEN}: {{ended}}",
            "{tagged} [wird|wurde] {S} von {Odat} zitiert.",
        ),
        indirect=(
            f"{{S}} {SAID} {{Odat}}{WHEN}, {{R}}.",
            f"Im {TALK} mit {{Odat}}{WHEN} {SAID} {{S}}, {{R}}.",
            f"Gegenüber {{Odat}}{WHEN} {SAID} {{S}}, {{R}}.",
        ),
    ),
    "own": Family(
        direct=(
            f"{{tagged}} {SAID} {{S}} {US}{WHEN}.",
            f"{{tagged}} {SAID} {{S}} im {TALK} mit {US}{WHEN}.",
            f"Im {TALK} mit {US}{WHEN} {SAID} {{S}}: {{ended}}",
            f"{{tagged}} {SAID} {{S}} gegenüber {US}.",
        ),
        indirect=(
            f"{{S}} {SAID} {US}{WHEN}, {{R}}.",
            f"Im {TALK} mit {US} {SAID} {{S}}, {{R}}.",
        ),
    ),
    "public": Family(
        direct=(
            f"{{tagged}} {SAID} {{S}}{WHEN} vor [Journalisten|der Presse|dem Regionalparlament].",
            f"{{tagged}} {SAID} {{S}} [auf|bei] einer Pressekonferenz[| in {{place}}]{WHEN}.",
            "{tagged} schrieb {S} [|am {day} ]auf [Facebook|X|Twitter].",
            f"{{tagged}} erklärte {{S}} in einer [Mitteilung|Pressemitteilung|schriftlichen Erklärung]{WHEN}.",
            f"In einer [Rede|Erklärung|Pressemitteilung]{WHEN} {SAID} {{S}}: {{ended}}",
        ),
        indirect=(
            f"{{S}} {SAID}{WHEN} vor Journalisten, {{R}}.",
            f"Bei einer [Pressekonferenz|öffentlichen Anhörung]{WHEN} {SAID} {{S}}, {{R}}.",
            "In einer [Pressemitteilung|Erklärung] [sagte|erklärte] {S}, {R}.",
        ),
    ),
    "plain": Family(
        direct=(
            f"{{tagged}} {SAID} {{S}}.",
            f"{{tagged}} {SAID} {{S}}{WHEN}.",
            f"{{S}} {SAID}: {{ended}}",
            "{S} drückt es so aus: {ended}",
        ),
        indirect=(f"{{S}} {SAID}{WHEN}, {{R}}.", f"{{S}} {SAID}, {{R}}."),
    ),
    "carried": Family(
        direct=(
            "{tagged} [sagte|ergänzte|erklärte] [{he}|{surname}|{again}].",
            "{tagged} sagte [{he}|{surname}] weiter.",
            "[{He}|{surname}|{Again}] [sagte weiter|ergänzte|fügte hinzu]: {ended}",
            "Im selben [Gespräch|Interview] sagte {he}: {ended}",
        ),
        indirect=("[{He}|{surname}|{Again}] [sagte weiter|ergänzte|fügte hinzu], {R}.",),
    ),
    "continued": Family(
        direct=(
            "{tagged} [sagte|ergänzte|erklärte] [{he}|{surname}|{again}].",
            "[{He}|{surname}|{Again}] [sagte weiter|ergänzte|fügte hinzu]: {ended}",
        ),
        indirect=("[{He}|{surname}|{Again}] [sagte weiter|ergänzte|fügte hinzu], {R}.",),
    ),
    "relayed": Family(
        direct=(
            "{tagged} sagte {S} [laut|nach Angaben von] {Odat}.",
            "{tagged} sagte {S}, wie {Onom} [berichtet|meldet|schreibt].",
        ),
        indirect=("{S} sagte laut {Odat}, {R}.", "{Onom} berichtete, {S} habe gesagt, {R}."),
    ),
    "chained": Family(
        direct=("{tagged} sagte {S} {Pdat}, wie {Onom} berichtet.",),
        indirect=("{S} sagte {Pdat}, {R}, wie {Onom} berichtet.",),
    ),
    "looking-back": Family(
        direct=(
            "{tagged} hatte {S} {year} {Odat} [im Interview|im Gespräch] [gesagt|erklärt].",
            "Vor {ago} Jahren sagte {S} {Odat}: {ended}",
            "In einem Interview mit {Odat} sagte {S} {year}: {ended}",
        ),
        indirect=("Vor {ago} Jahren sagte {S} {Odat}, {R}.", "{year} sagte {S} {Odat}, {R}."),
    ),
}

FINDING = {
    "reported": Family(
        direct=(),
        indirect=(
            f"{{R}}, {REPORT} {{Onom}}{WHEN}.",
            f"{{R}}, wie {{Onom}}{WHEN} [berichtet|berichtete|schreibt|meldet].",
            "{R}. Das [berichtet|berichtete|meldet] {Onom}.",
            f"{{Onom}} {REPORT}{WHEN}, dass {{D}}.",
            f"{{Onom}} berichtet unter Berufung auf {PAPERS}, dass {{D}}.",
            "Nach [Informationen|Recherchen] von {Odat}: {R}.",
        ),
    ),
    "own": Family(
        direct=(),
        indirect=(
            f"{{R}}. Das geht aus {FROM_PAPERS} hervor, die [{{Odat}}|dieser Zeitung|unserer Redaktion] vorliegen.",
            "{R}, wie [{Onom}|diese Zeitung|unsere Redaktion] erfahren hat.",
            "[Recherchen|Nachforschungen] [dieser Zeitung|unserer Redaktion] zeigen, dass {D}.",
        ),
    ),
    "studied": Family(
        direct=(),
        indirect=(
            "{R}, [berichten|schreiben] [Forscher|Wissenschaftler] {Oin}.",
            "Eine [neue|aktuelle|große] Studie {Oin} [zeigt|ergab], dass {D}.",
            "{R}. Das zeigt eine [Studie|Untersuchung], die {Oin} erschienen ist.",
        ),
    ),
    "announced": Family(
        direct=(),
        indirect=(
            "{R}, teilte {body} [mit|am {day} mit|in einer Pressemitteilung mit].",
            f"{{Body}} [gab{WHEN} bekannt|teilte{WHEN} mit], dass {{D}}.",
            "{R}. Das [erklärte|sagte] ein Sprecher {bodygen} [vor Journalisten|auf einer Pressekonferenz].",
        ),
    ),
    "plain": Family(
        direct=(),
        indirect=(
            "{R}, wie [nun|am {day}] bekannt wurde.",
            "[Inzwischen|Nun] wurde bekannt, dass {D}.",
            "{R}.",
        ),
    ),
    "background": Family(direct=(), indirect=("{R}.",)),
    "denied": Family(
        direct=(),
        indirect=(
            f"{{Body}} [wies|wies]{WHEN} einen Bericht {{Oin}} zurück, wonach {{D}}.",
            "{firm} [dementierte|bestritt] einen Bericht {Oin}, wonach {D}.",
            "Ein Sprecher von {firm} bezeichnete einen Bericht {Oin}, wonach {D}, als falsch.",
        ),
    ),
}

GENDERS = {
    "Zeitung": "f", "Rundschau": "f", "Presse": "f", "Post": "f", "Nachrichten": "p",
    "Anzeiger": "m", "Kurier": "m", "Bote": "m", "Tageblatt": "n", "Tagblatt": "n", "Presseagentur": "f", "Nachrichtendienst": "m",
}  # fmt: skip
ARTICLES = {"f": ("die", "der", "in der"), "m": ("der", "dem", "im"), "n": ("das", "dem", "im"), "p": ("die", "den", "in den")}  # fmt: skip
DESCRIBED = {
    "newspaper": ("die Zeitung", "der Zeitung", "in der Zeitung"),
    "broadcaster": ("der Sender", "dem Sender", "beim Sender"),
    "site": ("das Portal", "dem Portal", "auf dem Portal"),
    "agency": ("die Agentur", "der Agentur", "bei der Agentur"),
    "journal": ("die Fachzeitschrift", "der Fachzeitschrift", "in der Fachzeitschrift"),
}


def named(outlet: Outlet, prefix: str, choose: Choose) -> Slots:
    """The outlet's name as subject, as dative and after "in": with the article of its last word, or with what it is."""
    gender = GENDERS.get(outlet.name.split()[-1])
    subject, dative, inside = (
        ARTICLES[gender] if gender else DESCRIBED.get(outlet.kind, DESCRIBED["newspaper"])
    )
    if gender == "m" and outlet.name.endswith("Bote"):
        return {
            prefix: outlet.name,
            f"{prefix}nom": f"{subject} {outlet.name}",
            f"{prefix}dat": f"{dative} {outlet.name}n",
            f"{prefix}in": f"{inside} {outlet.name}n",
        }
    return {
        prefix: outlet.name,
        f"{prefix}nom": f"{subject} {outlet.name}",
        f"{prefix}dat": f"{dative} {outlet.name}",
        f"{prefix}in": f"{inside} {outlet.name}",
    }


TONGUE = Tongue(
    code="de",
    timezone="Europe/Berlin",
    marks=(("„", "“"), ("»", "«"), ('"', '"')),
    tagged=("{o}{q}{c},",),
    days=tuple("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split()),
    numerals=tuple("zwei drei vier fünf sechs sieben acht neun".split()),
    roles=matter.ROLES,
    officials=matter.OFFICIALS,
    pronouns=(("er", "sein", "ihm"), ("sie", "ihr", "ihr")),
    introduced=("{role} {name}", "{role} {name}", "{role} {name} ({age})"),
    again=("{surname}", "{surname}", "{title} {surname}"),
    titles_of_people=("Herr", "Frau"),
    topics=matter.TOPICS,
    bodies=matter.BODIES,
    clauses=matter.CLAUSES,
    both_said=", und ",
    both_reported=", und ",
    findings=matter.FINDINGS,
    results=matter.RESULTS,
    announced=matter.ANNOUNCED,
    background=matter.BACKGROUND,
    leads=matter.LEADS,
    fillers=matter.FILLERS,
    headlines=matter.HEADLINES,
    exclusive="Exklusiv: ",
    saying=SAYING,
    finding=FINDING,
    corrected=(
        "Korrektur: In einer früheren Fassung dieses Artikels hieß es, {surname} habe mit {Pdat} gesprochen. Das Interview führte {Onom}.",
        "Anmerkung der Redaktion: Das Gespräch mit {surname} führte {Onom}, nicht {Pnom}, wie es zunächst hieß.",
        "Hinweis: {surname} sprach mit {Odat} und nicht, wie wir zunächst berichtet hatten, mit {Pdat}.",
        "Berichtigung: Das Interview mit {surname} hatten wir {Pdat} zugeschrieben. Es stand zuerst bei {Odat}.",
    ),
    withdrawn=(
        "Anmerkung der Redaktion: Wir ziehen diesen Bericht zurück. Die Unterlagen, auf denen er beruhte, waren gefälscht.",
        "Korrektur: In einer früheren Fassung standen Angaben, die wir nicht belegen können. Wir bitten um Entschuldigung.",
    ),
    own_names={
        "newspaper": ("diese Zeitung",),
        "broadcaster": ("dieser Sender",),
        "site": ("diese Redaktion",),
    },
    named=named,
    by="Von",
    source="Quelle",
)
