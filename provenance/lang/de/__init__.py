"""German."""

from __future__ import annotations

from provenance.lang.de.numerals import NUMERALS
from provenance.lang.de.sources import CITING
from provenance.lang.given_names import GENDERS
from provenance.text.counting import Counting
from provenance.text.dating import Dating
from provenance.text.profile import Profile, numbered, pairs, words

DATING = Dating(
    days={
        "gestern": -1,
        "gestern abend": -1,
        "gestern morgen": -1,
        "vorgestern": -2,
        "vergangene nacht": -1,
        "heute": 0,
        "heute morgen": 0,
        "heute abend": 0,
        "morgen": 1,
        "ubermorgen": 2,
        "am morgen": None,
        "den morgen": None,
        "der morgen": None,
        "jeden morgen": None,
        "guten morgen": None,
        "bis heute": None,
    },
    last=words(
        "letzte letzten letzter letztes letztem vergangene vergangenen vergangener vergangenes vergangenem vorige vorigen voriges"
    ),
    next=words(
        "nachste nachsten nachster nachstes nachstem kommende kommenden kommender kommendes kommendem"
    ),
    this=words("diese diesen dieser dieses diesem"),
    units={
        "woche": "week",
        "wochenende": "weekend",
        "monat": "month",
        "monats": "month",
        "jahr": "year",
        "jahres": "year",
    }
    | {"tag": "day", "tagen": "day", "wochen": "week", "monaten": "month", "jahren": "year"},
    ones=words("ein eine einem einer einen"),
    ago=(("vor", ""),),
    ahead=(("in", ""),),
    openers=words("im seit anfang ende mitte jahr bis"),
    inside=words("der des in"),
    future=words("wird werden werde würde würden soll sollen solle will wollen plant geplant"),
)

PROFILE = Profile(
    code="de",
    titles=words("dr prof hr fr st ing dipl med jur phil mag herr frau"),
    abbreviations=words(
        "bzw ca vgl z.b d.h u.a etwa evtl ggf inkl max min nr abs art s bspw sog geb gest lt str"
    ),
    final_abbreviations=words(
        "u.s usw etc co inc ag mio mrd jh uhr jan feb mär apr jun jul aug sep sept okt nov dez"
    ),
    noun_capitals=True,
    ordinal_dot=True,
    function_words=words(
        "der die das den dem des ein eine einer eines einem einen und oder aber sondern denn doch als wie "
        "wenn weil da dass ob obwohl während nachdem bevor bis seit damit um zu in im an am auf aus bei "
        "beim von vom mit nach vor für über unter durch gegen ohne zwischen hinter neben ich du er sie es "
        "wir ihr mich mir dich dir ihn ihm ihnen uns euch sich mein sein seine seiner seinem seinen ihre "
        "ihrer ihrem ihren unser dieser diese dieses diesem diesen jener jene welche welcher welches man "
        "nicht kein keine keiner keinen keinem nur auch noch schon so sehr mehr hier dort dann nun jetzt "
        "ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte soll sollen "
        "will wollen muss müssen darf dürfen sei seien habe hätte wäre würde zum zur ins ans was wer wo "
        "warum wann weshalb etwa bereits wieder immer dabei dazu davon daran darauf jedoch zudem außerdem "
        "allerdings deshalb daher danach heute gestern morgen alle allem aller viele einige beide"
    ),
    months=numbered(
        "januar jänner jan",
        "februar feb",
        "märz mär",
        "april apr",
        "mai",
        "juni jun",
        "juli jul",
        "august aug",
        "september sept sep",
        "oktober okt",
        "november nov",
        "dezember dez",
    ),
    negations=words(
        "nicht kein keine keiner keinen keinem keines nie niemals niemand nichts weder noch nirgends ohne"
    ),
    marks=(
        ("„", "“"),
        ("„", "”"),
        ("„", '"'),
        ("“", "”"),
        ("»", "«"),
        ("«", "»"),
        ('"', '"'),
        ("‚", "‘"),
        ("›", "‹"),
        ("‹", "›"),
        ("''", "''"),
        ("‘", "’"),
        ("'", "'"),
        ('"', "“"),
    ),
    writing_verbs=words("schrieb schreibt schrieben geschrieben verfasste"),
    works=words(
        "buch roman film album cd lied song single stück serie ausstellung titel motto erstwerk werk name überschrift slogan"
    ),
    inscribed_verbs=words(
        "stand steht standen stehen prangte prangt lautete lautet hieß heißt las lasen lesen"
    ),
    inscribed_things=words(
        "schild schildern plakat plakaten plakate transparent transparenten banner bannern tafel tafeln zettel zetteln aufkleber "
        "t-shirt t-shirts mauer wand aufschrift überschrift schlagzeile inschrift spruchband spruchbändern"
    ),
    say_verbs=words(
        "angekündigt ankündigte antworten antwortet antwortete antworteten appelliert appellierte "
        "argumentieren argumentiert argumentierte argumentierten ausgegangen ausgesagt bat bedauert "
        "bedauerte bedauerten befürchten befürchtet befürchtete befürchteten begründen begründet begründete "
        "begründeten behaupten behauptet behauptete behaupteten behielt bekannte bekanntgab bekanntgaben "
        "bekennt beklagen beklagt beklagte beklagten bekräftigen bekräftigt bekräftigte bekräftigten "
        "berichten berichtet berichtete berichteten besagt besagte beschreibt beschrieb beschrieben "
        "bestreitet bestritt bestritten bestätigen bestätigt bestätigte bestätigten beteueren beteuert "
        "beteuerte beteuerten betonen betont betonte betonten bezeichnen bezeichnet bezeichnt bezeichnte "
        "bezeichnten bezweifelen bezweifelt bezweifelte bezweifelten bittet dachte dementiert dementierte "
        "dementierten denken denkt drohen droht drohte drohten drückte eingeräumt einräumte entgegnen "
        "entgegnet entgegnt entgegnte entgegnten ergab ergaben ergibt ergänzen ergänzt ergänzte ergänzten "
        "erinneren erinnert erinnerte erinnerten erklären erklärt erklärte erklärten erläuteren erläutert "
        "erläuterte erläuterten erwarten erwartet erwartete erwarteten erwideren erwidert erwiderte "
        "erwiderten erzählen erzählt erzählte erzählten fand fanden finden findet folgerte forderen fordert "
        "forderte forderten fragen fragt fragte fragten fügt fügte gab gaben geantwortet geben gebeten "
        "gedroht gefordert gefragt geglaubt gehen gehofft geht gejubelt geklagt gelobt gemahnt gemeint "
        "gemeldet gerufen gesagt geschildert geschrieben geschätzt gesprochen getwittert gewarnt gezweifelt "
        "geäußert gibt ging gingen glauben glaubt glaubte glaubten gratulierte halten heißt hielt hielten "
        "hieß hinzufügte hoffen hofft hoffte hofften hält jubelen jubelt jubelte jubelten klagen klagt "
        "klagte klagten klarstellte kommentieren kommentiert kommentierte kommentierten konstatieren "
        "konstatiert konstatierte konstatierten kritisieren kritisiert kritisierte kritisierten kündigt "
        "kündigte kündigten lachte lautet lautete legte leugnet leugnete ließ loben lobt lobte lobten lässt "
        "mahnen mahnt mahnte mahnten meinen meint meinte meinten melden meldet meldete meldeten mitgeteilt "
        "mitteilt mitteilte mitteilten moniert monierte nannte nannten nennt notierte polterte prangerte "
        "prognostizieren prognostiziert prognostizierte prognostizierten präzisieren präzisiert präzisierte "
        "präzisierten rechnen rechnet rechnete resümieren resümiert resümierte resümierten rief riefen "
        "rufen ruft räumt räumte räumten rügt rügte sagen sagt sagte sagten sah sahen scherzte schilderen "
        "schildert schilderte schilderten schimpfte schloss schlug schlägt schreiben schreibt schrieb "
        "schrieben schränkte schätzen schätzt schätzte schätzten sichert sicherte sieht signalisiert "
        "signalisierte skandierte skandierten spekulieren spekuliert spekulierte spekulierten sprach "
        "sprachen sprechen spricht stichelte teilt teilte teilten twitteren twittert twitterte twitterten "
        "unterstreicht unterstrich unterstrichen verkünden verkündet verkündete verkündeten verlangen "
        "verlangt verlangte verlangten vermelden vermeldet vermeldete vermeldeten vermuten vermutet "
        "vermutete vermuteten verriet verrät versicheren versichert versicherte versicherten versprach "
        "verspricht versprochen verweist verwies vorgeschlagen vorgeworfen vorschlug vorwarf vorwirft warf "
        "warnen warnt warnte warnten weist weiß wetterte wies wiesen wirft witzelte wusste zeigt zeigte "
        "zeigten zitieren zitiert zitierte zitierten zugesagt zugesichert zurückgewiesen zusagte zusicherte "
        "zweifelen zweifelt zweifelte zweifelten äußeren äußert äußerte äußerten erfahren erfuhr"
    ),
    quote_verbs=words("fuhr fuhren fährt"),  # "fuhr er fort"
    label_verbs=words(
        "nannte nennt nannten nennen bezeichnete bezeichnet bezeichneten sprach spricht sprachen "
        "kritisierte kritisiert lobte lobt attackierte begründete begründet konstatierte äußerte äußerten "
        "riet rät warnte warnt forderte beschrieb beschreibt würdigte verurteilte verurteilt titelte "
        "schrieb geißelte tadelte rügte wies weist wiesen zurückgewiesen skandierte skandierten wertete wertet werteten charakterisierte charakterisiert brandmarkte titulierte"
    ),
    label_links=words("als von vom"),
    light_verbs=words(
        "gab gibt gaben geben sah sieht sahen hält hielt halten hielten fand findet finden fanden geht ging gingen gehen "
        "ließ lässt wies weist wiesen stellte stellt stellten schlug schlägt zeigte zeigt zeigten droht drohte wirft warf "
        "ergab ergibt ergaben lautet lautete nennt teilt teilte teilten fügte fügt"
    ),
    plain_say_verbs=words("sagte sagt sagten sagen gesagt"),
    complementizers=words("dass daß ob wie warum weshalb wann wonach"),
    opinions=words("meinung ansicht auffassung überzeugung"),
    hearsay=words("angeblich"),
    resuming=words("demnach demzufolge"),
    hearsay_forms=words("soll sollen"),
    perfect_infinitives={
        "haben": ("t", "en"),
        "sein": tuple(  # verbs of going and becoming; of all others, a participle with "sein" is a state
            "gegangen gekommen entkommen umgekommen geflohen geflüchtet gefahren gereist geflogen gelaufen gerannt gerast "
            "geritten gesprungen gestiegen gesunken gefallen gestürzt gelandet gekentert gedrungen geklettert "
            "gekehrt gezogen gewandert eingetroffen aufgetaucht untergetaucht abgetaucht ausgebrochen eingebrochen "
            "zusammengebrochen ausgewichen entwichen verschwunden verstorben gestorben ertrunken erstickt erfroren "
            "verblutet verunglückt geschehen passiert entstanden erschienen geblieben geworden worden gewesen "
            "geraten gewachsen geplatzt explodiert kollidiert zusammengestoßen gescheitert zurückgetreten aufgetreten "
            "beigetreten eingetreten ausgetreten begegnet gefolgt eingeschlafen aufgewacht verwickelt verstrickt verletzt "
            "gelangt gelungen gebrannt verbrannt erkrankt geboren gestartet gekippt gerutscht gestolpert gesickert geströmt "
            "geschlichen gekrochen geschwommen gesegelt geschrumpft geschmolzen entgleist abgehauen geprallt gewichen genesen".split()
        ),
    },
    states={
        **dict.fromkeys("betragen stammen gehören existieren".split(), ""),
        **dict.fromkeys("handeln belaufen".split(), "sich"),
    },
    conditions=words("falls künftig zukünftig spätestens ab"),
    relatives=words("der die das den dem deren dessen welcher welche welches"),
    pronouns={
        "er": "m",
        "sie": "f",
        "es": "n",
        "ihn": "m",
        "ihm": "m",
        "ihr": "f",
        "ich": "s",
        "wir": "s",
        "man": "n",
        "seine": "m",
        "seiner": "m",
        "ihre": "f",
        "ihrer": "f",
    },
    possessives=words("mein meine sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren unser unsere"),
    determiners=words(
        "der die das den dem des ein eine einer eines einem einen dieser diese dieses diesem diesen jener "
        "jene seine sein seiner ihr ihre ihrer unser mehrere viele einige zwei drei vier fünf alle beide "
        "kein keine ihrem ihren ihres seinem seinen seines unserem unseren unserer dieses jenem jenen"
    ),
    indefinites=words("ein eine einen einem einer kein keine keinen"),
    auxiliaries=words(
        "ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten soll "
        "sollen sollte sollten will wollen wollte wollten muss müssen musste mussten darf dürfen durfte sei "
        "seien habe hätte hätten wäre wären würde würden werde könne könnten könnte müsse müssten solle "
        "wolle dürfe dürfte möge mag"
    ),
    infinitive_markers=words("zu"),
    reporting_forms=words(
        "sei seien habe werde könne müsse solle wolle dürfe möge wisse gebe gehe komme stehe bleibe liege "
        "lasse nehme mache bringe halte sehe finde bestehe führe gelte trage heiße brauche erwarte hoffe "
        "glaube gehöre zeige handele handle bedeute leide arbeite lebe denke spreche verfüge reiche fehle "
        "diene folge beginne ende werfe ziehe treffe verliere gewinne"
    ),
    weak_reporting_forms=words(
        "hätte hätten wäre wären würde würden könnte könnten müsste müssten dürfte dürften sollten wollten "
        "sollte"
    ),
    reporting_ending=r"[^\Wt]e$",  # "sie bedaure"; "sie bedauerte" is past
    first_persons=words("ich wir mich mir uns"),
    impersonals=words("es"),
    as_words=words("wie"),
    nominatives=words("er ich wir"),
    oblique=words(
        "den dem des einem einen eines diesem diesen dieses seinem seinen seines ihrem ihren ihres jenem "
        "jenen dessen deren"
    ),
    focus_words=words("auch sogar nur selbst schon"),
    reflexives=words("sich"),
    links=words("und aber doch"),
    perfect_auxiliaries=words("hat haben hatte hatten habe hätte"),
    conjunctions=words("und oder aber doch denn sondern während weil da obwohl wenn als nachdem"),
    subordinators=words(
        "während weil da obwohl wenn als nachdem falls indem bevor bis sobald solange damit sodass ob dass "
        "daß wie"
    ),
    adverbs=words(
        "auch dann später heute gestern nun jetzt noch einmal erneut zudem weiter weiterhin bereits schon "
        "jedoch aber dazu dagegen daraufhin zunächst zuvor hat haben hatte hatten wurde wird ist sich dabei "
        "damals am"
    ),
    weekdays=numbered(
        "montag montagabend montagmorgen montagnacht montagnachmittag montagvormittag montagmittag",
        "dienstag dienstagabend dienstagmorgen dienstagnacht dienstagnachmittag dienstagvormittag dienstagmittag",
        "mittwoch mittwochabend mittwochmorgen mittwochnacht mittwochnachmittag mittwochvormittag mittwochmittag",
        "donnerstag donnerstagabend donnerstagmorgen donnerstagnacht donnerstagnachmittag donnerstagvormittag donnerstagmittag",
        "freitag freitagabend freitagmorgen freitagnacht freitagnachmittag freitagvormittag freitagmittag",
        "samstag sonnabend samstagabend samstagmorgen samstagnacht samstagnachmittag samstagvormittag samstagmittag",
        "sonntag sonntagabend sonntagmorgen sonntagnacht sonntagnachmittag sonntagvormittag sonntagmittag",
    ),
    fronting=words(
        "in im an am auf aus bei beim von vom mit nach vor für über unter durch gegen ohne zwischen seit "
        "während als wenn nachdem weil da obwohl dabei dazu damit danach dann heute gestern nun jetzt auch "
        "doch aber und zudem außerdem allerdings jedoch so wie zum zur zunächst zuvor später bereits schon "
        "dort hier darin hierzu daraufhin trotz wegen demnach sinngemäß aktuell derzeit seinerzeit zuletzt "
        "zugleich bezüglich hinsichtlich angesichts daher deshalb dennoch gleichwohl anschließend jetzt nun "
        "dann laut gegenüber bis um ferner weiter darüber unterdessen inzwischen indes gleichzeitig offiziell schließlich mittlerweile weiterhin stattdessen zusätzlich"
    ),
    prepositions=words(
        "in im an am auf aus bei beim von vom mit nach vor für über unter durch gegen ohne zwischen seit "
        "während trotz wegen zum zur zu gegenüber bis um laut gemäß"
    ),
    several=words("leute viele einige experten beobachter behörden kritiker medien"),
    naming_prepositions=words("von vom für der des eines einer"),
    adjunct_openers=words("bei gegenüber"),
    addressing=words("einem einer dem den"),
    staff=words(
        "reporter reporterin reportern korrespondent korrespondenten korrespondentin journalist journalisten journalistin redakteur redakteurin mitarbeiter mitarbeiterin"
    ),
    back_phrases=(("das",), ("dies",)),
    sources=words(
        "laut gemäß nach_angaben nach_ansicht nach_meinung nach_auffassung nach_einschätzung nach_aussage "
        "nach_aussagen nach_information nach_informationen nach_darstellung nach_worten nach_den_worten "
        "nach_berichten nach_einem_bericht nach_auskunft nach_mitteilung nach_überzeugung "
        "nach_erkenntnissen nach_schätzungen aus_sicht aus_der_sicht in_den_augen"
    ),
    compound_openers=words("nach"),
    compound_sources=(
        "angaben",
        "meldungen",
        "berichten",
        "informationen",
        "aussagen",
        "schätzungen",
        "erkenntnissen",
    ),
    own_words=words("eigenen diesen seinen ihren"),
    trailing_sources=words("so"),
    sources_after=words("zufolge"),
    parts_stand_alone=True,
    verb_second=True,
    comma_before_clause=True,
    denying_verbs=words(
        "bestritt bestreitet bestritten dementierte dementiert dementierten leugnete leugnet"
    ),
    offices=words(
        "präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin "
        "ministerpräsident ministerpräsidentin außenminister außenministerin innenminister innenministerin "
        "finanzminister verteidigungsminister bundespräsident bürgermeister oberbürgermeister sprecher "
        "sprecherin chef chefin senator senatorin abgeordneter general papst könig königin bischof kardinal "
        "richter richterin staatsanwalt professor premierminister premierministerin generalsekretär "
        "parteichef vorsitzender vorsitzende direktor direktorin us-präsident bürgermeisterin oberbürgermeisterin "
        "finanzministerin verteidigungsministerin innensenator innensenatorin stellvertreter stellvertreterin leiter "
        "leiterin kommissar kommissarin staatsanwältin anwalt anwältin rechtsanwalt rechtsanwältin professorin "
        "kapitän kapitänin hafenmeister hafenmeisterin ingenieur ingenieurin forscher forscherin dichter dichterin "
        "autor autorin schriftsteller schriftstellerin kritiker kritikerin künstler künstlerin regisseur "
        "regisseurin schauspieler schauspielerin sänger sängerin trainer trainerin stürmer torwart spieler "
        "spielerin schwimmer schwimmerin ruderer ruderin fahrer fahrerin bäcker bäckerin fischer fischerin bauer "
        "bäuerin lehrer lehrerin arzt ärztin chefarzt chefärztin pfleger pflegerin unternehmer unternehmerin "
        "gründer gründerin inhaber inhaberin geschäftsführer geschäftsführerin vorstandschef vorstandschefin "
        "vorstand aktivist aktivistin gewerkschafter gewerkschafterin gewerkschaftschef gewerkschaftschefin "
        "historiker historikerin ökonom ökonomin experte expertin zeuge zeugin anwohner anwohnerin nachbar "
        "nachbarin pressesprecher pressesprecherin polizeisprecher polizeisprecherin pfarrer pfarrerin"
    ),
    title_genders={"herr": "m", "hr": "m", "frau": "f", "fr": "f"},
    given_names=GENDERS,
    name_particles=words("von van de der den zu da di del la"),
    institution_words=words(
        "ag gmbh e.v universität hochschule institut ministerium amt behörde kommission rat gericht partei "
        "union verband verein bank kirche polizei bundestag bundesrat regierung republik europa deutschland "
        "zeitung nachrichten agentur times post spiegel bild gesellschaft stiftung gruppe konzern armee "
        "neue deutsche deutscher vereinte nationen"
    ),
    feminine_endings=("in",),
    person_endings=(
        "er",
        "erin",
        "ist",
        "istin",
        "ärztin",
        "arzt",
        "jährige",
        "chef",
        "chefin",
        "sprecherin",
    ),
    plural_articles=words("die"),
    definite_articles=words("der die das den dem des"),
    # -- comparing
    numerals=NUMERALS,
    counting=Counting(ones=words("ein eine einer einen"), half_words=words("halbe halben")),
    scales={
        "dutzend": 12,
        "hundert": 100,
        "tausend": 10**3,
        "million": 10**6,
        "millionen": 10**6,
        "milliarde": 10**9,
    }
    | {"milliarden": 10**9, "billion": 10**12, "billionen": 10**12},
    opposites=pairs(
        "stieg/fiel stiegen/fielen steigt/fallt stieg/sank steigt/sinkt steigen/sinken gestiegen/gesunken "
        "nehmen/lehnen nimmt/lehnt nahm/lehnte nahmen/lehnten an/ab zugesagt/abgesagt kaufen/verkaufen gewinnen/verlieren mehr/weniger vor/nach gewonnen/verloren gewann/verlor "
        "angenommen/abgelehnt gekauft/verkauft offen/geschlossen geoffnet/geschlossen erlaubt/verboten schuldig/unschuldig "
        "uber/unter mit/ohne bestatigt/bestritten bestatigte/bestritt wahr/falsch sicher/unsicher legal/illegal "
        "alle/keiner jeder/niemand immer/nie hoher/niedriger besser/schlechter fur/gegen erste/letzte"
    ),
    negating_prefixes=("un", "in", "im", "il", "ir", "miss", "nicht"),
    refusals=words(
        "weigert weigerte weigern weigerten verweigert verweigerte verweigern bestreitet bestritt bestreiten"
    ),
    own_persons=words(
        "ich wir mich mir uns mein meine meinen meinem meiner unser unsere unseren unserem unserer"
    ),
    second_persons=words("du dich dir dein deine deinen deinem deiner euch euer eure"),
    lesser_offices=words("stellvertretende stellvertretender stellvertretenden vize ex"),
    possible=words("kann konnen konnte konnten darf durfen durfte durften mag soll sollen sollte sollten"),
    certain=words("wird werden muss mussen hat haben ist sind war waren"),
    endings=r"(?:ern|em|en|er|es|e|n|s)$",
    # -- calendar
    dating=DATING,
    # -- citations
    citing=CITING,
)
