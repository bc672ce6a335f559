"""Words for measures: data only, all words folded, of all languages at once, since a text may mix them."""

from __future__ import annotations

from collections.abc import Mapping

_MEASURES = """
time: second seconds sekunde sekunden seconde secondes segundo segundos saniye saniyede
time: minute minutes minuten minuto minutos dakika dakikada
time: hour hours stunde stunden heure heures hora horas saat saatte
time: day days tag tage tagen jour jours dia dias gun gunde
time: week weeks woche wochen semaine semaines semana semanas hafta haftada
time: month months monat monate monaten mois mes meses ay ayda
time: year years jahr jahre jahren an ans annee annees ano anos yil yilda
weight: gram grams gramm gramme grammes gramo gramos
weight: kilo kilos kg kilogram kilograms kilogramm kilogramme kilogrammes kilogramo kilogramos
weight: tonne tonnes ton tons tonnen tonelada toneladas
weight: pound pounds lb lbs pfund livre livres libra libras
length: millimetre millimetres millimeter millimeters milimetro milimetros milimetre mm
length: centimetre centimetres centimeter centimeters zentimeter zentimetern centimetro centimetros santimetre santim cm
length: metre metres meter meters metern metro metros
length: kilometre kilometres kilometer kilometers kilometern kilometro kilometros km
length: mile miles meile meilen mille milla millas mil
length: foot feet
length: inch inches
volume: litre litres liter liters litern litro litros
volume: gallon gallons gallone gallonen galon galones
volume: barrel barrels fass baril barils barril barriles varil
area: hectare hectares hektar hectarea hectareas
area: acre acres
warmth: celsius
warmth: fahrenheit
money: dollar dollars dolar dolares
money: euro euros avro
money: pfund livre livres libra libras sterling sterlin
money: franc francs franken franco francos frank
money: lira liras lire
money: rouble roubles ruble rubles rubel rublo rublos
money: yen
money: yuan
money: crown crowns krone kronen couronne couronnes corona coronas kron
"""


def _measures(lines: str) -> Mapping[str, frozenset[tuple[str, int]]]:
    found: dict[str, set[tuple[str, int]]] = {}
    for number, line in enumerate(lines.strip().splitlines()):
        kind, _, forms = line.partition(": ")
        for form in forms.split():
            found.setdefault(form, set()).add((kind, number))
    return {form: frozenset(meanings) for form, meanings in found.items()}


MEASURES: Mapping[str, frozenset[tuple[str, int]]] = _measures(_MEASURES)
"""Words for measures, of all languages at once: of what kind each may be, and which one of that kind."""
ONES = frozenset("one a an ein eine einer einem einen eins un une uno una bir".split())
"""Words that mean one where another number stands in their place, and little elsewhere."""
EXTENTS = frozenset(frozenset(pair.split("/")) for pair in "to/by auf/um a/de a/en hasta/en".split())
"""Words before a number, of which one tells what became of a thing and the other by how much it changed."""
