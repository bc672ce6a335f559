"""How German news names its sources."""

from __future__ import annotations

from provenance.text.citing import ANY_KIND, Citing
from provenance.text.correcting import Correcting

_SAID = (
    r"sagte|sagt|erklärte|erklärt|erzählte|erzählt|verriet|bestätigte|bestätigt|teilte|äußerte|kündigte|betonte|"
    r"gesagt|erklärt|bestätigt|mitgeteilt|berichtete|gestand|räumte|klagte|schilderte|schilderten|versicherte|warnte|kritisierte|beklagte|beschrieb"
)
_REPORT = r"Berichte?n?|Berichts|Meldungen|Medienberichte?n?|Medienbericht|Recherchen?|Informationen|Angaben|Artikel|Interview|Meldung|Beitrag|Analyse"
_BODIES = (
    r"polizei|staatsanwaltschaft|behörden?|ministerium|(?:\w+)?ministerium|gericht|(?:\w+)?gericht|feuerwehr|regierung|"
    r"bundesregierung|stadt|bundesamt|landratsamt|kommission|veranstalter"
)

_STAFF = r"(?:Reporter|Korrespondent|Journalist|Redakteur|Mitarbeiter)(?:in|en)?"
"""Who asks for an outlet: what is said to its reporter is said to it."""
_HERE = r"(?:dieser|unserer|diesem|unserem) (?:Zeitung|Redaktion|Zeitschrift|Agentur|Sender|Portal|Magazin|Blatt|Reporter|Reporterin)"
"""How an outlet calls itself, or who writes for it."""

CITING = Citing(
    told_before=(
        rf"(?:{_SAID})(?: (?!dass)[\w()-]+){{0,6}}? (?:der|dem|den|im|gegenüber(?: der| dem)?)",
        rf"(?:{_SAID}|schimpfte|meinte|gab)(?: (?!dass)[\w-]+){{0,5}}? bei(?: der| dem)?",
        r"gegenüber(?: der| dem| den)?",
        rf"(?:(?:{_SAID})(?: (?!dass)[\w-]+){{0,5}}?|gegenüber) eine[mr](?: (?:\w+ )?{_STAFF} (?:der|des|von|vom))?",
        r"im (?:Gespräch|Interview)(?: \w+)? (?:mit|in)(?: der| dem)?",
        r"(?:in einem|im) (?:\w+ )?(?:Interview|Gespräch|Gastbeitrag) (?:mit|für|in)(?: der| dem| die)?",
        r"(?:im|in dem|in einem|zu Gast (?:im|bei(?: der| dem)?|in der)) (?:\w+ )?(?:Podcast|Newsletter|Magazin|Sender|Radio)",
        r"zu Gast (?:bei(?: der| dem)?|im|in der)",
        r"(?<!wechsel)(?<!rückkehr)(?<!vertrag) (?-i:[A-ZÄÖÜ])[\w-]+ zu",
        r"(?:auf (?:eine |die )?Fragen?|auf Nachfrage) (?:der|des|von)",
        r"auf Anfrage (?:der|des|von)",
    ),
    told_after=(
        rf"(?:{_SAID}) (?:er|sie|(?:der|die|ein|eine) [\w-]+(?:,| am| im| in))",
        r"-\w*(?:interview|mikrofon|mikro|talk|kamera)",
    ),
    reported_before=(
        r"(?:im|in einem) (?:Fachmagazin|Fachblatt|Fachjournal|Wissenschaftsmagazin|Nachrichtenmagazin|Magazin)|in der (?:Fachzeitschrift|Zeitschrift)",
        r"(?:laut|nach|gemäß)(?: (?:einem|einer|dem|der|den|eigenen))?(?: \w+)?(?: (?:" + _REPORT + r"))?"
        r"(?: (?:von|der|des|in der|im|aus))?",
        r"(?:" + _REPORT + r") (?:der|des|von|in der|im)",
        r"wie (?:die|der|das|zuerst)(?: \w+)?",
        r"(?:unter Berufung|mit Verweis|unter Verweis) auf(?: die| den| das)?",
        r"(?:zuerst|zunächst) (?:hatte|berichtete|hatten)(?: die| der| das)?(?: \w+)?(?: über)?",
        r"(?:berichtet|berichtete|meldet|meldete|schreibt|schrieb|zitiert|zitierte)(?: die| der| das)?(?: \w+)?",
        r"(?:erschien|veröffentlicht|berichtet|zitiert) (?:in|im|von)(?: der| dem)?",
    ),
    reported_after=(
        r"(?:(?:hatte|hat|habe) )?(?:\w+ ){0,2}?(?:berichtet|berichtete|berichten|meldet|meldete|schreibt|schrieb|"
        r"zitiert|zitierte|erfuhr|enthüllte|veröffentlichte|öffentlich gemacht|aufgedeckt|erfahren ha(?:t|ben)(?: will)?)",
        r"(?:unter Berufung|mit Verweis|unter Verweis) auf [^.;]{3,60}? (?:berichtet|berichtete|meldet|meldete|schreibt|schrieb)",
        r"(?:hatte|hatten|hat|haben) (?:zuerst|zunächst|als erste[rs]?|exklusiv|zuvor|bereits) [^.;]{0,80}?(?:berichtet|gemeldet|geschrieben|enthüllt)",
        r"(?:über|von) [^.;„“]{3,80}? berichtet(?=[.,;]|$)",
        r"(?:vorliegt|vorliegen|vorlag|vorlagen)",
        r"zufolge",
        r"-?(?:" + _REPORT + r")",
        r"-\w*(?:bericht|recherche|umfrage|information)\w*",
    ),
    inverted=(r"berichtet|berichtete|schreibt|schrieb|meldet|meldete",),
    researched_before=(
        r"(?:laut|nach|gemäß)(?: (?:einem|einer|dem|der|den))?(?: \w+)?(?: (?:Angaben|Zahlen|Daten|Studie|Bericht|Schätzung|"
        r"Schätzungen|Berechnungen))?(?: (?:von|der|des))?",
        r"(?:Studie|Zahlen|Daten|Bericht|Untersuchung|Umfrage|Schätzung) (?:der|des|von|vom)",
        r"(?:in der Fachzeitschrift|im Fachmagazin|im Fachblatt)",
    ),
    researched_after=(
        r"(?:hat |hatte )?(?:schätzt|schätzte|ermittelte|berechnete|fand heraus|untersuchte|registrierte|zählte|prognostiziert)",
        r"zufolge",
    ),
    research=(r"(?:eine|die|neue|ihre|seine) (?:\w+ )?(?:Studie|Untersuchung|Umfrage|Erhebung)",),
    judged_false=(
        r"(?:sei|ist|war|seien|sind|waren) (?:\w+ ){0,2}?[„\"]?(?:\w+ )?(?:falsch|frei erfunden|erfunden|unwahr|Unsinn|haltlos|Quatsch|erlogen|aus der Luft gegriffen)",
        r"(?:nannte|nennt|bezeichnete|bezeichnet) (?:\w+ ){0,4}?(?:falsch|erfunden|Unsinn|unwahr|haltlos)",
        r"(?:zurück|zurückgewiesen|dementiert)(?=[.,;]|$)",
    ),
    announced_after=(r"(?:hat |hatte )?(?:kündigte|teilte|gab|erklärte)",),
    denied_before=(
        r"dementiert|dementierte|dementierten|bestritt|bestreitet|wies|wiesen|weist|weisen|zurückgewiesen|falsch|Falschmeldung|widersprach|widerspricht|erfunden",
    ),
    describers=(
        r"der|die|das|dem|den|des|ein|eine|einer|einem|einen",
        r"(?:Deutschen|Deutsche|französischen?|britischen?|türkischen?|russischen?|amerikanischen?|österreichischen?|"
        r"schweizer|Schweizer|italienischen?|spanischen?|polnischen?|staatlichen?|staatliche|regionalen?|lokalen?|eigenen)",
        r"(?:Zeitung|Tageszeitung|Wochenzeitung|Boulevardzeitung|Nachrichtenagentur|Agentur|Sender|Senders|Fernsehsender|"
        r"Nachrichtensender|TV-Sender|Radiosender|Rundfunk|Magazin|Nachrichtenmagazin|Magazins|Portal|Nachrichtenportal|"
        r"Website|Webseite|Onlineportal|Blatt|Blattes|Zeitungen|Podcast|Podcasts|Newsletter|Blog|Plattform|Rechercheplattform|Recherchenetzwerk|Rechercheverbund|Recherchebüro|Wochenblatt|Regionalzeitung|"
        r"Lokalzeitung|Fachmagazin|Fachdienst|Branchendienst|Onlinemagazin|Nachrichtenseite)",
    ),
    stage_before=("im", "in der", "bei", "auf"),
    stage_after=(
        r"(?:sagte|sprach|forderte|warnte|kündigte|erklärte|räumte|bekräftigte|plädierte|verteidigte|kritisierte|betonte|versprach)",
    ),
    staff_links=("von", "vom"),
    reporter_links=("von", "vom"),
    media_nouns={
        "zeitung": frozenset(("newspaper",)),
        "tageszeitung": frozenset(("newspaper",)),
        "blatt": frozenset(("newspaper", "magazine")),
        "nachrichtenagentur": frozenset(("agency",)),
        "agentur": frozenset(("agency",)),
        "sender": frozenset(("broadcaster",)),
        "magazin": frozenset(("magazine", "site")),
        "nachrichtenmagazin": frozenset(("magazine",)),
        "portal": ANY_KIND - {"institution", "journal", "agency"},
        "wochenzeitung": frozenset(("newspaper",)),
        "sonntagszeitung": frozenset(("newspaper",)),
        "boulevardzeitung": frozenset(("newspaper",)),
        "regionalzeitung": frozenset(("newspaper",)),
        "lokalzeitung": frozenset(("newspaper",)),
        "schülerzeitung": frozenset(("newspaper",)),
        "wochenblatt": frozenset(("newspaper",)),
        "boulevardblatt": frozenset(("newspaper",)),
        "fachblatt": frozenset(("journal", "magazine")),
        "recherchenetzwerk": frozenset(("site",)),
        "rechercheverbund": frozenset(("site",)),
        "recherchebüro": frozenset(("site",)),
        "website": frozenset(("site",)),
        "webseite": frozenset(("site",)),
        "nachrichtenseite": frozenset(("site",)),
        "plattform": frozenset(("site",)),
        "branchendienst": frozenset(("site", "magazine")),
        "podcast": frozenset(("site", "broadcaster")),
        "newsletter": frozenset(("site", "magazine")),
        "blog": frozenset(("site",)),
    },
    openers=frozenset(
        "der die das dem den des im am beim vom zur zum laut nach wie auch so bei für gegenüber unter in mit".split()
    ),
    noun_compounds=True,
    quoted_names=True,
    outlet_heads=frozenset(("antenne", "welle")),
    outlet_endings=(
        "blatt",
        "bote",
        "boten",
        "kurier",
        "zeitung",
        "anzeiger",
        "rundschau",
        "-post",
        "-presse",
        "-echo",
        "nachrichten",
        "rundfunk",
        "-woche",
        "-magazin",
    ),
    case_endings=("s", "es", "n", "r", "m"),
    strong_endings=("r", "s"),
    feminine_endings=("post", "zeitung", "rundschau", "presse", "woche"),
    name_links=("am", "vom"),
    proofs_before=(
        r"(?-i:Das|Dies|Darüber) (?:berichtet|berichten|berichtete|meldet|meldete)(?: zuerst)?(?: die| der| das)?",
        r"(?:zuerst|als erstes|exklusiv) (?:hatte|hatten|berichtete|berichteten)(?: die| der| das)?(?: \w+)?(?: über)?",
        r"(?:wie|das) (?:zuerst|exklusiv)(?: die| der| das)?",
    ),
    proofs_behind=(
        r"(?:,| [—–]| \() ?(?:ein|eine|das|die|der)(?: [\w-]+){0,3}? \w*(?:[Zz]eitung|[Pp]ortal|[Mm]agazin|[Ss]ender|[Bb]log|[Pp]odcast|[Nn]ewsletter|[Bb]latt)(?=[,.;]| (?:aus|in|über|für|von|des|der))",
        r",? unter Berufung auf",
        r" (?:zuerst|exklusiv) (?:berichtet|berichtete|gemeldet|meldete)",
    ),
    dates=frozenset(
        f"{day}{part}"
        for day in ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
        for part in ("abend", "morgen", "nachmittag", "vormittag", "mittag", "nacht")
    )
    | frozenset(
        "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august "
        "september oktober november dezember".split()
    ),
    articles=("die", "der", "das", "dem", "den"),
    chain=(r"unter Berufung auf|mit Verweis auf|unter Verweis auf|beruft sich auf|zitiert",),
    joins=(r"und|sowie",),
    own_told=(
        rf"(?:sagte|sagt|erklärte|bestätigte|berichtete|erzählte|klagte|betonte)(?: [\w.'’-]+){{0,5}}? {_HERE}",
        rf"(?:gegenüber|(?:[Gg]espräch|[Ii]nterview) mit|auf Anfrage|auf Nachfrage) {_HERE}|auf Anfrage unserer",
        r"sagte uns|erzählte uns",
    ),
    own_reported=(
        rf"(?:nach )?(?:Informationen|Recherchen|Nachforschungen) {_HERE}|(?:liegt|liegen) {_HERE} vor|{_HERE} (?:vorliegt|vorliegen)",
        r"(?:diese|unsere) (?:Zeitung|Redaktion) (?:[\w.'’-]+ ){0,3}?(?:erfahren|erfuhr|recherchiert|herausgefunden|aufgedeckt)",
    ),
    own_acts=(r"(?:hat |hatte )?(?:fragte|sprach|traf|besuchte|vorliegen|vorliegt|liegt vor|wollte wissen)",),
    carry=(
        r"(?:wird|wurde|werden|wurden) (?:\w+ ){0,3}?(?:zitiert|mit den Worten)",
        r"demnach|demzufolge",
        r"(?:hieß|heißt) es (?:\w+ )?(?:in dem|im) (?:Bericht|Artikel|Beitrag)|dem Bericht zufolge|so der Bericht|laut (?:dem )?Bericht|"
        r"in dem (?:Interview|Gespräch)|so das Blatt|so die Zeitung",
    ),
    backward=(
        r"(?-i:Das|Dies|Darüber|Davon) (?:\w+ )?(?:berichte\w*|meldet\w*|schreib\w*|schrieb\w*|sagte|erklärte|teilte|bestätigte|geht aus|hatte \w+ berichtet)",
    ),
    authors=(
        r"(?:die|der|das) (?:\w+ )?(?:Studie|Untersuchung|Forscher|Forscherinnen|Forschenden|Wissenschaftler|Autoren|Team|Forschungsteam|Forscherteam)",
        r"(?:Erst|Mit|Haupt|Studien)?autor(?:in|en|innen)?|Studienleiter(?:in)?",
    ),
    anaphors=("er", "sie", "es", "man", "sein", "seine", "ihr", "ihre", "dessen", "deren", "andere"),
    back_to_self=(
        r"unterdessen|derweil|(?:wollte|wollten|wollen|will) sich (?:\w+ ){0,3}?nicht (?:\w+ )?äußern|(?:äußert|äußerte|äußerten) sich (?:\w+ )?nicht|"
        r"(?:wies|weist|nannte|nennt) (?:das|dies|den Bericht|die Darstellung|die Vorwürfe)|war (?:zunächst )?nicht zu erreichen|im Jahr (?:19|20)\d\d",
    ),
    silence=(
        r"(?:wollte|wollten|will|wollen|mochte|mochten) (?:[\w-]+ ){0,6}?nicht (?:\w+ )?(?:kommentieren|äußern|bestätigen|Stellung nehmen)",
        r"(?:lehnte|lehnten) (?:\w+ ){0,3}?(?:eine Stellungnahme|einen Kommentar|eine Äußerung) ab",
        r"(?:äußerte|äußerten|äußert) sich (?:\w+ ){0,3}?nicht",
    ),
    public=(
        r"(?:sagte|erklärte|teilte|betonte)(?: \w+){0,6}? (?:vor (?:Journalisten|Reportern|der Presse|Anhängern)|im Bundestag|im Landtag|im Parlament|"
        r"in Brüssel|auf einer Pressekonferenz|in einer Rede|bei einer \w+)",
        r"(?:auf|bei|in|während) (?:einer|der|seiner|ihrer) (?:Pressekonferenz|Rede|Erklärung|Ansprache|Mitteilung|Stellungnahme|Anhörung|"
        r"Sitzung|Kundgebung|Pressemitteilung|Veranstaltung|Debatte)",
        r"(?:twitterte|postete|schrieb (?:\w+ )?auf (?:Twitter|Facebook|X|Instagram|Telegram))|auf (?:Twitter|Facebook|Instagram|Telegram)",
        rf"(?:teilte|teilten|teilt)(?: \w+){{0,2}}? (?:{_BODIES})(?: \w+){{0,4}}? mit|(?:{_BODIES}) (?:teilte|teilten|erklärte|erklärten)|"
        rf"(?:laut|nach angaben der|so die|so das) (?:{_BODIES})|wie (?:die|das|der) (?:{_BODIES})(?: \w+){{0,3}}? mitteilte",
        r"(?:teilte|teilten)(?: [\w,]+){0,8}? mit",
        rf"(?:unter Berufung|mit Verweis|unter Verweis|berief(?:en)? sich|beruft sich|berufen sich) auf (?:(?:die|das|den|eine?n?|einer) )?"
        rf"(?:(?:Angaben|Mitteilung|Sprecher(?:in)?) (?:der |des |eines )?)?(?:(?!Insider|Kreise|Quellen|Personen|Dokumente)\w+ )?"
        rf"(?:{_BODIES}|Behördenangaben|Pressemitteilung|Mitteilung|Erklärung|Gerichtsunterlagen)",
        r"kündigte(?: \w+){0,6}? an|gab(?: \w+){0,4}? bekannt",
    ),
    on_record=(
        r"wurde(?:n)? (?:\w+ ){0,4}?(?:verurteilt|festgenommen|angeklagt|verhaftet|freigesprochen|gewählt|ernannt|nominiert)",
    ),
    document=(
        r"(?:Studie|Untersuchung|Umfrage|Zahlen|Statistik|Erhebung|Gutachten) (?:der|des|von|vom)|(?:Studie|Gutachten)",
    ),
    archive=(
        r"(?:hatte|hatten) (?:\w+ ){0,4}?(?:im Jahr (?:19|20)\d\d|vor (?:\w+ )?Jahren|im vergangenen Jahr|schon früher)|"
        r"(?:sagte|erklärte) (?:\w+ ){0,2}?(?:im Jahr (?:19|20)\d\d|(?:19|20)\d\d)",
    ),
    interview=(r"im Interview|im Gespräch|in einem Interview|telefonisch",),
    boilerplate=(
        r"(?:lesen sie auch|lesen sie mehr|mehr zum thema|foto:|bild:|quelle:|anzeige|newsletter|folgen sie|aktualisiert|von (?-i:[A-ZÄÖÜ])[^.!?]*$)",
        r"(?:abonnier\w+|melden sie sich|registrier\w+ sie|hier (?:geht es|klicken|lesen|finden|können sie)|jetzt (?:testen|abonnieren|lesen|anmelden|registrieren|kostenlos)|"
        r"klicken sie|teilen sie|laden sie|schreiben sie uns|haben sie|hören sie|sehen sie|diskutieren sie|mehr (?:dazu|zu diesem thema)|©|copyright|alle rechte|die redaktion behält|"
        r"(?:dieser|der) (?:artikel|text|beitrag) (?:wurde|erschien|ist (?:zuerst|zuletzt|kostenpflichtig))|dieses video|zum (?:artikel|video|podcast))",
        r".{0,100}\((?:foto|bild|archivfoto|symbolbild|video)\b[^)]{0,80}\)\W*$",
        r".{0,80}\b(?:newsletter|alle rechte vorbehalten|datenschutzerklärung|nutzungsbedingungen)\b",
    ),
    joints=(
        r";",
        r"\s[—–]\s",
        r",\s+(?=(?:aber|doch|während|sondern|obwohl|wobei|allerdings|nachdem|weil|da)\s)",
        r",\s+(?=(?:und|oder)\s)",
    ),
    # -- judging
    exclusive=("exklusiv", "exklusivbericht", "exklusivinterview"),
    correcting=Correcting(
        labels=(r"korrektur(?:hinweis)?", r"berichtigung", r"richtigstellung", r"klarstellung"),
        notes=(
            r"(?:anm(?:erkung|\.) d(?:er|\.) red(?:aktion|\.)|hinweis(?: der redaktion)?|transparenzhinweis)",
        ),
        earlier=(
            r"(?:eine[r]?|der|unserer|die) (?:frühere|vorherige|erste|ältere|ursprüngliche)[nr]? (?:version|fassung) "
            r"(?:diese[sr]|des|der|unseres) (?:artikels?|textes|beitrags?|berichts?|meldung|nachricht)",
        ),
        amended=(
            r"(?:dieser (?:artikel|text|beitrag|bericht)|diese meldung|wir haben)[^.]{0,60}? (?:korrigiert|berichtigt|richtiggestellt)",
        ),
        wrong=(
            r"fälschlich(?:erweise)?|irrtümlich(?:erweise)?|versehentlich|falsch(?:e[nrms]?)?|(?:das|dies) (?:ist|war) nicht richtig|"
            r"unzutreffend(?:e[nrms]?)?",
        ),
        had_said=(
            r"zugeschrieben|als quelle (?:genannt|angegeben)",
            r"(?:hatten|haben) wir (?:\S+ ){0,4}?(?:geschrieben|berichtet|gemeldet|behauptet|genannt)",
            r"in (?:einer|der) (?:ersten|früheren|ursprünglichen|vorherigen|älteren) (?:version|fassung)",
            r"wie (?:(?:es|wir|hier) )*(?:zunächst|zuerst|ursprünglich|anfangs)(?: (?:hier|von uns))? "
            r"(?:hieß|stand|berichtet|gemeldet|angegeben|geschrieben)",
        ),
        should=(
            r"hätten? (?:\S+ ){0,8}?(?:heißen|müssen|sollen)|richtig (?:ist|wäre|muss es heißen)|muss (?:es )?(?:richtig )?heißen",
        ),
        withdrawn=(
            r"(?:artikel|bericht|beitrag|text|meldung)[^.]{0,60}? (?:zurückgezogen|zurückgenommen)",
            r"(?:ziehen|nehmen) (?:den|diesen|die|diese) (?:artikel|bericht|beitrag|meldung|text) zurück",
        ),
        instead=(r"statt|anstatt|anstelle (?:der|des|von)",),
        nots=(r"nicht(?: mit| der| dem| zu| von)?",),
    ),
)
