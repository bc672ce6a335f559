"""What people say and outlets find out in German, parallel to the first of each list in English.

Of a finding each wording is a main clause and, after a tilde, the same as a subordinate clause.
"""

from __future__ import annotations

from benchmarks.worlds.tongues.tongue import clauses, lines, pairs, topics

TOPICS = topics(
    "thing acc at under users",
    """
das neue Fährterminal | das neue Fährterminal | am Terminal | unter dem Terminal | Fahrgäste
das regionale Kinderkrankenhaus | das regionale Kinderkrankenhaus | im Krankenhaus | unter dem Krankenhaus | Eltern
der Staudamm am Fluss | den Staudamm am Fluss | am Staudamm | unter dem Staudamm | Bauern
die Straßenbahn zum Flughafen | die Straßenbahn zum Flughafen | an der Straßenbahn | unter der Straßenbahn | Pendler
das städtische Schwimmbad | das städtische Schwimmbad | im Schwimmbad | unter dem Schwimmbad | Badegäste
das alte Kupferbergwerk | das alte Kupferbergwerk | im Bergwerk | unter dem Bergwerk | Dorfbewohner
das Freilufttheater | das Freilufttheater | im Theater | unter dem Theater | Zuschauer
das Bezirksgefängnis | das Bezirksgefängnis | im Gefängnis | unter dem Gefängnis | Häftlinge
""",
)
BODIES = topics(
    "body bodygen",
    """
der Stadtrat | des Stadtrats
die Regionalregierung | der Regionalregierung
das Verkehrsministerium | des Verkehrsministeriums
die Hafenbehörde | der Hafenbehörde
der Kreistag | des Kreistags
die Bauaufsicht | der Bauaufsicht
""",
)
ROLES = pairs(
    "Hafenmeister/Hafenmeisterin; Betriebsratsvorsitzender/Betriebsratsvorsitzende; Bauleiter/Bauleiterin; "
    "Gewerkschaftssekretär/Gewerkschaftssekretärin; Schichtführer/Schichtführerin; Schatzmeister/Schatzmeisterin; "
    "Betriebsarzt/Betriebsärztin; Gutachter/Gutachterin; Technikchef/Technikchefin; Vorarbeiter/Vorarbeiterin"
)
OFFICIALS = pairs(
    "Bürgermeister/Bürgermeisterin; Verkehrsminister/Verkehrsministerin; Landrat/Landrätin; Umweltminister/Umweltministerin; "
    "Gesundheitsminister/Gesundheitsministerin; Innenminister/Innenministerin"
)

CLAUSES = clauses(
    """
wir haben {n} Risse in der Nordwand gezählt, bevor irgendjemand zum Telefon griff | man habe {n} Risse in der Nordwand gezählt, bevor irgendjemand zum Telefon gegriffen habe | {n} Risse seien in der nach Norden gelegenen Wand gefunden worden, ehe jemand reagierte
ich habe den Auftrag an einem Sonntag unterschrieben, weil die Bank ihn bis Montag früh haben wollte | {he} habe den Auftrag an einem Sonntag unterschrieben, weil die Bank ihn bis Montag früh haben wollte | der Auftrag sei an einem Sonntag unterzeichnet worden, da die Bank bis zum nächsten Morgen darauf bestand
{firm} hat uns {n} Pumpen versprochen und {m} davon ohne Filter geliefert | {firm} habe ihnen {n} Pumpen versprochen und {m} davon ohne Filter geliefert | von {n} Pumpen, die {firm} zugesagt hatte, seien {m} angekommen, alle ohne Filter
die Schlüssel hingen an einem Nagel hinter der Tür, jeder hätte sie nehmen können | die Schlüssel hätten an einem Nagel hinter der Tür gehangen, jeder hätte sie nehmen können | jedermann habe die Schlüssel nehmen können, die hinter der Tür an einem Nagel hingen
mein Stellvertreter hat die Betriebsbücher im Hof verbrannt, während ich krank war | {his} Stellvertreter habe die Betriebsbücher im Hof verbrannt, während {he} krank gewesen sei | während einer Krankheit habe ein Stellvertreter im Hof die Betriebsbücher verbrannt
der Alarm hat {n} Minuten lang geläutet, und die Leitwarte war die ganze Zeit leer | der Alarm habe {n} Minuten lang geläutet, und die Leitwarte sei die ganze Zeit leer gewesen | niemand sei während der {n} Minuten, in denen der Alarm läutete, in der Leitwarte gewesen
ich habe den Vorstand {m} Mal gewarnt, und jeder Brief kam ungeöffnet zurück | {he} habe den Vorstand {m} Mal gewarnt, und jeder Brief sei ungeöffnet zurückgekommen | {m} Warnbriefe an den Vorstand seien alle mit heilem Siegel zurückgekommen
unser eigenes Labor hat in {n} der {m} hundert Proben Blei gefunden | das eigene Labor habe in {n} der {m} hundert Proben Blei gefunden | in {n} von {m} hundert Proben sei bei eigenen Tests Blei nachgewiesen worden
wir haben seit dem ersten Hochwasser {n} Familien aus den unteren Straßen umgesiedelt | man habe seit dem ersten Hochwasser {n} Familien aus den unteren Straßen umgesiedelt | {n} Familien hätten nach dem ersten Hochwasser die unteren Straßen verlassen müssen
sie haben mir {n} tausend Kronen geboten, damit ich die zweite Rechnung vergesse | man habe {object} {n} tausend Kronen geboten, damit {he} die zweite Rechnung vergesse | für Schweigen über eine zweite Rechnung seien {n} tausend Kronen geboten worden
die Aufzüge wurden mit Sandsäcken geprüft, die weniger wogen als ein Kind | die Aufzüge seien mit Sandsäcken geprüft worden, die weniger wogen als ein Kind | zur Prüfung der Aufzüge habe man Sandsäcke genommen, die leichter als ein Kind waren
jeden Winter tauen wir die Ventile mit Haartrocknern auf, die wir vom eigenen Lohn gekauft haben | jeden Winter taue man die Ventile mit Haartrocknern auf, die man vom eigenen Lohn gekauft habe | mit selbst bezahlten Haartrocknern würden jeden Winter die Ventile aufgetaut
"""
)
FINDINGS = lines(
    """
{n} Millionen Kronen flossen an {firm} für Turbinen, die nie in {place} ankamen ~ {n} Millionen Kronen an {firm} für Turbinen flossen, die nie in {place} ankamen | {firm} erhielt {n} Millionen Kronen für Turbinen, die {place} nie erreichten ~ {firm} {n} Millionen Kronen für Turbinen erhielt, die {place} nie erreichten
{n} schriftliche Beschwerden über Gaslecks {at} blieben unbeantwortet ~ {n} schriftliche Beschwerden über Gaslecks {at} unbeantwortet blieben | {n} Mal wurde schriftlich über Gaslecks {at} geklagt, ohne dass {body} reagierte ~ {n} Mal schriftlich über Gaslecks {at} geklagt wurde, ohne dass {body} reagierte
{n} Wachleute {at} arbeiteten mit gefälschten Zeugnissen ~ {n} Wachleute {at} mit gefälschten Zeugnissen arbeiteten | gefälschte Zeugnisse legten {n} Wachleute {at} vor ~ {n} Wachleute {at} gefälschte Zeugnisse vorlegten
ein geheimer Anhang zum Vertrag befreit {firm} bis zum Jahr 2034 von allen Strafen ~ ein geheimer Anhang zum Vertrag {firm} bis zum Jahr 2034 von allen Strafen befreit | {firm} muss nach einem geheimen Anhang zum Vertrag bis 2034 keine Strafen zahlen ~ {firm} nach einem geheimen Anhang zum Vertrag bis 2034 keine Strafen zahlen muss
der Stahl in den Hauptträgern stammt von einem Schrottplatz in {place} ~ der Stahl in den Hauptträgern von einem Schrottplatz in {place} stammt | die Hauptträger bestehen aus Stahl von einem Schrottplatz in {place} ~ die Hauptträger aus Stahl von einem Schrottplatz in {place} bestehen
{firm} ließ {m} Mitglieder des Betriebsrats von einem Detektiv beschatten ~ {firm} {m} Mitglieder des Betriebsrats von einem Detektiv beschatten ließ | ein Detektiv im Sold von {firm} folgte {m} Mitgliedern des Betriebsrats ~ ein Detektiv im Sold von {firm} {m} Mitgliedern des Betriebsrats folgte
{firm} hat {n} Tonnen Asche in einem Steinbruch abgeladen, der {place} mit Wasser versorgt ~ {firm} {n} Tonnen Asche in einem Steinbruch abgeladen hat, der {place} mit Wasser versorgt | {n} Tonnen Asche von {firm} liegen in einem Steinbruch, aus dem {place} sein Wasser bezieht ~ {n} Tonnen Asche von {firm} in einem Steinbruch liegen, aus dem {place} sein Wasser bezieht
die Lüftung {at} war {n} Nächte lang abgeschaltet, um Strom zu sparen ~ die Lüftung {at} {n} Nächte lang abgeschaltet war, um Strom zu sparen | {n} Nächte lang stand die Lüftung {at} still, damit Strom gespart wurde ~ die Lüftung {at} {n} Nächte lang still stand, damit Strom gespart wurde
"""
)
RESULTS = lines(
    """
die Zahl der Reiher um {place} ist in {m} Jahren um {p} Prozent gesunken ~ die Zahl der Reiher um {place} in {m} Jahren um {p} Prozent gesunken ist | um {p} Prozent sind die Reiher um {place} in {m} Jahren zurückgegangen ~ die Reiher um {place} in {m} Jahren um {p} Prozent zurückgegangen sind
in {p} von hundert Aalen bei {place} fanden sich Spuren von Reifengummi ~ sich in {p} von hundert Aalen bei {place} Spuren von Reifengummi fanden | Spuren von Reifengummi enthielten {p} Prozent der Aale bei {place} ~ {p} Prozent der Aale bei {place} Spuren von Reifengummi enthielten
der Boden {under} sinkt um {n} Millimeter im Jahr ~ der Boden {under} um {n} Millimeter im Jahr sinkt | jedes Jahr senkt sich der Boden {under} um {n} Millimeter ~ sich der Boden {under} jedes Jahr um {n} Millimeter senkt
Kinder, die zur Schule gehen, atmen {p} Prozent weniger Ruß ein als Kinder, die gefahren werden ~ Kinder, die zur Schule gehen, {p} Prozent weniger Ruß einatmen als Kinder, die gefahren werden | {p} Prozent weniger Ruß atmet ein, wer zur Schule geht, statt gefahren zu werden ~ {p} Prozent weniger Ruß einatmet, wer zur Schule geht, statt gefahren zu werden
"""
)
ANNOUNCED = lines(
    """
eine Untersuchung unter einem pensionierten Richter wird nächste Woche beginnen ~ eine Untersuchung unter einem pensionierten Richter nächste Woche beginnen wird | nächste Woche soll ein pensionierter Richter eine Untersuchung eröffnen ~ nächste Woche ein pensionierter Richter eine Untersuchung eröffnen soll
{n} zusätzliche Busse werden während der Reparatur fahren ~ {n} zusätzliche Busse während der Reparatur fahren werden | während der Reparatur sollen {n} weitere Busse eingesetzt werden ~ während der Reparatur {n} weitere Busse eingesetzt werden sollen
bei einer Hotline für {users} gingen seit dem Morgen {n} Anrufe ein ~ bei einer Hotline für {users} seit dem Morgen {n} Anrufe eingingen | {n} Menschen haben seit dem Morgen eine Hotline für {users} angerufen ~ {n} Menschen seit dem Morgen eine Hotline für {users} angerufen haben
der Haushalt für {acc} wird um {n} Millionen Kronen erhöht ~ der Haushalt für {acc} um {n} Millionen Kronen erhöht wird | {n} Millionen Kronen mehr soll es geben ~ es {n} Millionen Kronen mehr geben soll
"""
)
BACKGROUND = lines(
    """
{thing} wurde {year} eröffnet und seither {m} Mal erweitert ~ {thing} {year} eröffnet und seither {m} Mal erweitert wurde | seit der Eröffnung {year} gab es {m} Erweiterungen ~ es seit der Eröffnung {year} {m} Erweiterungen gab
jede Woche kommen etwa {n} tausend {users} ~ jede Woche etwa {n} tausend {users} kommen | etwa {n} tausend {users} werden jede Woche gezählt ~ jede Woche etwa {n} tausend {users} gezählt werden
{place} liegt an der Mündung eines Flusses, der {m} Wochen im Jahr zugefroren ist ~ {place} an der Mündung eines Flusses liegt, der {m} Wochen im Jahr zugefroren ist | der Fluss, an dessen Mündung {place} liegt, ist {m} Wochen im Jahr vereist ~ der Fluss, an dessen Mündung {place} liegt, {m} Wochen im Jahr vereist ist
{firm} übernahm {year} nach langem Streit mit dem Kreis den Betrieb ~ {firm} {year} nach langem Streit mit dem Kreis den Betrieb übernahm | nach langem Streit mit dem Kreis führt {firm} seit {year} den Betrieb ~ {firm} nach langem Streit mit dem Kreis seit {year} den Betrieb führt
"""
)
LEADS = (
    "Der Streit um {acc} in {place} geht in eine neue Woche.",
    "In {place} wächst der Druck.",
    "Um {acc} gibt es in {place} neue Fragen.",
    "{place} streitet wieder.",
    "Seit Wochen herrscht in {place} Unruhe.",
    "Kaum ein Bau hat in {place} so viel Streit ausgelöst.",
    "Die Stimmung in {place} ist gedrückt.",
)
FILLERS = (
    "Am frühen Nachmittag hatten die Läden am Ufer schon geschlossen.",
    "In Bäckereien und an Tankstellen liegt eine Unterschriftenliste aus.",
    "Wegen des Regens blieb der Platz vor dem Rathaus fast leer.",
    "Der Fußballverein hat seine Umkleiden für Versammlungen angeboten.",
    "Der Wochenmarkt fand statt wie an jedem anderen Donnerstag.",
    "Die Nachbarorte schauen genau hin, denn sie stehen vor einer ähnlichen Wahl.",
    "Im Herbst wird gewählt, die ersten Plakate hängen schon.",
    "Die Straße dorthin ist schmal und von Pappeln gesäumt.",
    "Die Meinungen gehen von Straße zu Straße auseinander.",
)
HEADLINES = (
    "Ärger in {place}",
    "{place} wartet auf Antworten",
    "Was wird in {place}?",
    "{place}: Neuer Streit",
    "Zweifel in {place} wachsen",
)
