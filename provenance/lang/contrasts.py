"""Small changes that turn a statement round, by language: data only, all words folded.

Only pairs that stand in the same place of two wordings are looked up here, so a word may have other
meanings elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping

INFIXES: Mapping[str, tuple[str, ...]] = {"tr": ("maya", "meye", "may", "mey", "ma", "me", "mi", "mu", "m")}
"""Folded letters that turn a word into its opposite from inside: Turkish ``gelecek``, ``gelmeyecek``."""


def _pairs(text: str) -> frozenset[frozenset[str]]:
    """Pairs written as ``rose/fell``."""
    return frozenset(frozenset(pair.split("/")) for pair in text.split())


OPPOSITES: Mapping[str, frozenset[frozenset[str]]] = {
    "en": _pairs(
        "rose/fell rise/fall rises/falls rising/falling increased/decreased increase/decrease more/less more/fewer "
        "before/after won/lost win/lose arrested/released accepted/rejected accept/reject approved/rejected "
        "approve/reject supported/opposed support/oppose bought/sold buy/sell opened/closed open/closed open/close "
        "began/ended begin/end allowed/banned allow/ban guilty/innocent above/below up/down with/without "
        "confirmed/denied confirm/deny true/false safe/unsafe legal/illegal likely/unlikely all/none everybody/nobody "
        "everyone/nobody always/never hired/fired best/worst first/last higher/lower high/low better/worse for/against"
    ),
    "de": _pairs(
        "stieg/fiel stiegen/fielen steigt/fallt mehr/weniger vor/nach gewonnen/verloren gewann/verlor "
        "angenommen/abgelehnt gekauft/verkauft offen/geschlossen geoffnet/geschlossen erlaubt/verboten schuldig/unschuldig "
        "uber/unter mit/ohne bestatigt/bestritten bestatigte/bestritt wahr/falsch sicher/unsicher legal/illegal "
        "alle/keiner jeder/niemand immer/nie hoher/niedriger besser/schlechter fur/gegen erste/letzte"
    ),
    "fr": _pairs(
        "augmente/baisse augmente/diminue plus/moins avant/apres gagne/perdu accepte/rejete achete/vendu ouvert/ferme "
        "autorise/interdit coupable/innocent avec/sans confirme/dement vrai/faux legal/illegal tous/aucun toujours/jamais "
        "mieux/pire pour/contre premier/dernier premiere/derniere"
    ),
    "es": _pairs(
        "subio/bajo sube/baja aumento/disminuyo mas/menos antes/despues gano/perdio aceptado/rechazado compro/vendio "
        "abierto/cerrado permitido/prohibido culpable/inocente con/sin confirmo/nego verdadero/falso legal/ilegal "
        "todos/ninguno siempre/nunca mejor/peor primero/ultimo primera/ultima"
    ),
    "tr": _pairs(
        "artti/azaldi yukseldi/dustu fazla/az once/sonra kazandi/kaybetti aldi/satti acik/kapali acildi/kapandi "
        "suclu/sucsuz dogru/yanlis dogruladi/yalanladi herkes/hickimse hep/hic ilk/son vardir/yoktur var/yok"
    ),
}
"""Words that say the opposite of each other."""

POSSIBLE: Mapping[str, frozenset[str]] = {
    "en": frozenset("may might could can".split()),
    "de": frozenset("kann konnte konnten durfte mag".split()),
    "fr": frozenset("peut pourrait pourraient".split()),
    "es": frozenset("puede podria podrian".split()),
}
"""Words by which something may be."""

CERTAIN: Mapping[str, frozenset[str]] = {
    "en": frozenset("will shall must did does".split()),
    "de": frozenset("wird werden muss mussen hat".split()),
    "fr": frozenset("va vont doit doivent".split()),
    "es": frozenset("va van debe deben".split()),
}
"""Words by which something is."""
