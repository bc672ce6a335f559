"""German words that two newsrooms put for each other: data only, one set a line, the first word its name.

German bends inside its words, so forms stand here that the endings do not bring together (``beschlossen``, ``Beschluss``).
"""

from __future__ import annotations

KINDRED = """
sterben starb gestorben tot tote toter tod tödlich getötet töten leiche todesopfer
verletzen verletzt verletzte verletzung verwundet verwundete
krankenhaus klinik klinikum spital
festnehmen festgenommen festnahme verhaften verhaftet verhaftung haft inhaftiert
gefängnis gefangen gefangene häftling
vorwurf vorwerfen vorgeworfen beschuldigen beschuldigt beschuldigung anschuldigung
bestreiten bestritt bestritten dementieren dementiert dementi leugnen
ablehnen ablehnung abgelehnt lehnt lehnte zurückweisen zurückgewiesen
ankündigen angekündigt ankündigung
fordern forderung gefordert verlangen verlangt
kaufen kauf gekauft erwerben erwarb erworben übernehmen übernahm übernommen übernahme
verkaufen verkauf verkauft
fallen fiel gefallen sinken sank gesunken rückgang zurückgehen zurückgegangen
steigen stieg gestiegen anstieg zunehmen zugenommen zunahme wachsen wuchs gewachsen wachstum erhöhen erhöht erhöhung
kürzen kürzung gekürzt verringern verringert senken gesenkt senkung reduzieren reduziert
beginnen beginn begann begonnen start starten gestartet anfang anfangen angefangen auftakt
beenden beendet abschließen abgeschlossen abschluss
schließen schloss geschlossen schließung
absagen abgesagt absage
verschieben verschob verschoben verschiebung verzögern verzögert verzögerung
rücktritt zurücktreten zurückgetreten
entlassen entließ entlassung kündigung gekündigt gefeuert
einstellen eingestellt einstellung stoppen gestoppt aussetzen ausgesetzt
kosten gekostet preis teuer kostspielig
bezahlen bezahlt zahlen gezahlt zahlung
unternehmen firma konzern betrieb hersteller gesellschaft
mitarbeiter beschäftigte beschäftigter angestellte angestellter belegschaft personal
polizei polizist polizisten polizistin beamte beamter
soldat armee militär truppe
regierung kabinett
gesetz gesetzlich
gericht richter richterin
anwalt anwältin rechtsanwalt verteidiger
klage klagen verklagen verklagt geklagt
urteil verurteilen verurteilt verurteilung
ermitteln ermittelt ermittlung ermittler untersuchen untersucht untersuchung
staatsanwalt staatsanwältin staatsanwaltschaft
beweis beleg belegen bewiesen beweisen
angriff angreifen angegriffen attacke attackieren attackiert überfall
schießen schoss geschossen schuss schüsse erschossen
waffe gewehr pistole
bombe explosion explodieren explodiert detonation
brand feuer brennen brannte gebrannt verbrannt flamme flammen
unfall unglück zusammenstoß kollision kollidiert zusammengestoßen
auto wagen fahrzeug pkw
lastwagen lkw laster
schiff boot fähre
flugzeug maschine jet
straße autobahn
haus wohnhaus gebäude
überschwemmung hochwasser flut überflutet
retten gerettet rettung bergen geborgen evakuieren evakuiert evakuierung
helfen half geholfen hilfe unterstützung unterstützen unterstützt
finden fand gefunden fund entdecken entdeckt entdeckung
mensch person leute
einwohner bewohner anwohner bürger
arzt ärzte ärztin mediziner
krankheit erkrankung erkrankt erkranken
ansteckung anstecken angesteckt infektion infiziert infizieren
medikament arznei arzneimittel
impfung impfen geimpft impfstoff
gefahr gefährlich risiko riskant
sicher sicherheit
drohen bedrohen bedroht bedrohung drohung gedroht
warnen warnung gewarnt
angst sorge befürchten befürchtet befürchtung fürchten besorgt
empören empört empörung wut wütend zorn
kritik kritisieren kritisiert kritiker
loben lob gelobt
entschuldigen entschuldigt entschuldigung
versprechen versprach versprochen zusage zusagen zugesagt
planen plan geplant vorhaben vorhat beabsichtigen
einigung geeinigt vereinbaren vereinbart vereinbarung abkommen
abstimmung abstimmen abgestimmt stimme votum votieren
gewinnen gewann gewonnen sieg siegen sieger gesiegt
verlieren verlor verloren verlust niederlage
groß riesig enorm gewaltig
schnell rasch zügig
schwierig schwer schwierigkeit
bauen gebaut bau errichten errichtet errichtung neubau
abreißen abriss abgerissen abzureißen abbruch
reparieren reparatur repariert sanieren saniert sanierung instandsetzen instandsetzung renovieren renovierung
entscheiden entschied entschieden entscheidung beschließen beschloss beschlossen beschluss
bringen brachte gebracht transportieren transportiert transport liefern geliefert lieferung
verlassen abreise abfahrt
ankommen ankunft angekommen eintreffen eingetroffen
besuch besuchen besucht besucher
reise reisen gereist fahrt
treffen traf getroffen zusammenkunft
gespräch besprechen besprochen verhandeln verhandelt verhandlung beraten beratung
wählen gewählt wahl
erlauben erlaubt erlaubnis genehmigen genehmigt genehmigung zulassen zugelassen zulassung
verbieten verbot verboten untersagen untersagt
protest protestieren protestiert demonstration demonstrieren demonstrant kundgebung
schüler schülerin
universität hochschule
forscher wissenschaftler wissenschaftlerin forscherin
studie forschung
film kinofilm
kunde kundin verbraucher
laden läden geschäft händler
aktie anteil
gewinn profit
lohn gehalt
foto bild aufnahme
geheim vertraulich
staat land
stadt städtisch kommune gemeinde
ausland ausländisch
krieg konflikt
strom elektrizität
scheitern gescheitert misslingen
erfolg erfolgreich
fehler panne mangel mängel defekt schaden schäden beschädigt
problem ärger
kontrolle kontrollieren kontrolliert überprüfen überprüft überprüfung prüfen geprüft prüfung
beschwerde beschweren beschwert
zugeben zugegeben einräumen eingeräumt gestehen gestanden geständnis
erwarten erwartet erwartung rechnen
familie angehörige
heirat heiraten geheiratet hochzeit
beerdigung begräbnis beigesetzt
stehlen gestohlen diebstahl dieb raub geraubt
betrug betrügen betrogen betrüger
reich wohlhabend vermögend
landwirt landwirtschaft landwirtschaftlich
ausstellung ausstellen ausgestellt
küste ufer
insel eiland
zug bahn eisenbahn
fahrrad rad radfahrer
änderung geändert verändern verändert veränderung
verbessern verbessert verbesserung
erhalten erhielt bekommen bekam
bleiben blieb geblieben
ersetzen ersetzt ersatz austauschen ausgetauscht
entfernen entfernt entfernung
veröffentlichen veröffentlicht veröffentlichung
antwort antworten geantwortet
feiern gefeiert feier
preisträger ausgezeichnet auszeichnung
spende spenden gespendet
müll abfall
essen aß gegessen
behandeln behandelt behandlung therapie
rente pension rentner
jugendliche jugendlicher teenager
nötig notwendig benötigen benötigt erforderlich
wichtig bedeutend
leiten geleitet leiter leitung chef chefin vorsitzende vorsitzender
sprecher sprecherin
schreiben schrieb geschrieben
zerstören zerstört zerstörung
flucht fliehen floh geflohen flüchten geflüchtet flüchtling
vermisst verschwunden verschwinden
schützen geschützt schutz
parkplatz parkplätze stellplatz stellplätze
wohnung wohnungen apartment
"""

OTHERS = """
fall falls fälle falle warn waren ware wären wäre ford kurz kurze kurzer kurzes kurzem zahl schon schön schöne
schöner schönes schönen last lasten fahren fahrer fahrern bauer bauern lief liefen rein reine reiner reinen
reines reis schule schulen müller gehalten arm arme armen armer armes bilden landen richten richte
"""
"""Words that endings make one with a word above, and that mean something else."""
