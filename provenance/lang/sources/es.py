"""How Spanish news names its sources."""

from __future__ import annotations

from provenance.text.citing import ANY_KIND, Citing

_SAID = (
    r"dijo|dice|declaró|aseguró|explicó|afirmó|contó|confesó|señaló|indicó|comentó|manifestó|relató|confirmó|reveló|declarado|"
    r"dicho|explicado|asegurado"
)
_BODIES = r"policía|fiscalía|ministerio|gobierno|ayuntamiento|tribunal|juzgado|corte|comisión|autoridades|bomberos|alcaldía|organizadores"

CITING = Citing(
    told_before=(
        rf"(?:{_SAID})(?: [\w-]+){{0,4}}? (?:a|al|en)",
        r"(?:entrevista|conversación|declaraciones|entrevistad[oa])(?: \w+)? (?:con|a|al|en|para|por|concedida a)",
        r"(?:preguntad[oa]|consultad[oa]|contactad[oa]) por",
        r"(?:tribuna|columna)(?: \w+)? (?:en|para)",
    ),
    reported_before=(
        r"(?:según|de acuerdo con|de acuerdo a|conforme a)(?: (?:un|una|el|la|los))?(?: \w+)?(?: (?:informe|artículo|reportaje|información|investigación) (?:de|del|publicad[oa] (?:por|en)))?",
        r"(?:publicad[oa]|revelad[oa]|difundid[oa]|citad[oa]s?|recogid[oa]|obtenid[oa]s?|consultad[oa]s?)(?: \w+)? (?:por|en)",
        r"(?:citando|cita|citó) (?:a|al)?",
        r"(?:informe|artículo|reportaje|información|investigación) (?:de|del)",
        r"(?:informa|informó|publica|publicó|reveló|adelantó|recoge|reportó)",
    ),
    reported_after=(
        r"(?:ha |había )?(?:informa|informó|informado|publica|publicó|publicado|reveló|revela|revelado|reportó|reporta|citó|cita|adelantó|"
        r"asegura|aseguró|escribió|señaló|supo)",
    ),
    inverted=(r"informa|informó|publica|publicó|según|señala|señaló|recoge|reportó",),
    researched_before=(
        r"(?:según|de acuerdo con)(?: (?:un|una|el|la|los|las))?(?: \w+)?(?: (?:estudio|informe|cifras|datos|encuesta|estimaciones) (?:de|del|publicad[oa] (?:por|en)))?",
        r"(?:estudio|informe|cifras|datos|encuesta|estimaciones) (?:de|del|publicad[oa]s? (?:por|en))",
    ),
    researched_after=(r"(?:ha )?(?:estima|estimó|calcula|calculó|registró|contabilizó|halló)",),
    research=(r"(?:un|su|una|este) (?:\w+ )?(?:estudio|investigación|encuesta)",),
    announced_after=(r"(?:ha )?(?:anunció|anunciado|confirmó|comunicó)",),
    denied_before=(r"negó|niega|desmintió|desmiente|rechazó|rechaza|fals[oa]s?",),
    describers=(
        r"el|la|los|las|un|una|del|al",
        r"(?:español|española|francés|francesa|británic[oa]|estadounidense|alemán|alemana|turc[oa]|rus[oa]|argentin[oa]|mexican[oa]|local|estatal|regional|públic[oa])",
        r"(?:diario|periódico|agencia|agencia de noticias|cadena|canal|emisora|revista|portal|medio|semanario|sitio|web|radio|televisión|rotativo)",
    ),
    staff_links=("de", "del"),
    reporter_links=("de", "del"),
    media_nouns={
        "diario": frozenset(("newspaper",)),
        "periódico": frozenset(("newspaper",)),
        "rotativo": frozenset(("newspaper",)),
        "agencia": frozenset(("agency",)),
        "cadena": frozenset(("broadcaster",)),
        "emisora": frozenset(("broadcaster",)),
        "revista": frozenset(("magazine", "journal")),
        "portal": frozenset(("site",)),
        "medio": ANY_KIND - {"institution", "journal"},
    },
    articles=("el", "la", "este", "esta", "dicho"),
    chain=(r"citando a|que cita a|citado por|cita a",),
    joins=(r"y|e",),
    own_told=(
        r"(?:a|con|de|por) (?:este|nuestro) (?:diario|periódico|medio|portal)|nos (?:dijo|contó|explicó|confirmó)",
    ),
    own_reported=(
        r"(?:ha sabido|pudo saber|tuvo acceso|al que ha tenido acceso|obtenido por|consultado por) este (?:diario|periódico|medio)",
    ),
    own_acts=(r"(?:ha |pudo )?(?:preguntó|habló|visitó|consultó|entrevistó|tuvo acceso|contactó)",),
    carry=(
        r"(?:el|la) (?:diario|periódico|informe|artículo|agencia|revista) (?:agrega|añade|señala|sostiene|precisa|agregó|añadió)|"
        r"siempre según|en (?:la misma|esa|dicha) entrevista",
    ),
    anaphors=("él", "ella", "ellos", "su", "sus"),
    back_to_self=(r"por su parte|mientras tanto|no respondió|declinó (?:hacer comentarios|comentar)",),
    public=(
        r"(?:en|durante|tras) (?:una|la|su|un|el) (?:\w+ )?(?:rueda de prensa|conferencia de prensa|discurso|comunicado|comparecencia|mitin|acto|"
        r"declaración|sesión|audiencia|tuit|mensaje|vídeo|video|rueda)",
        r"(?:tuiteó|publicó en (?:Twitter|X|Facebook|Instagram))|en (?:Twitter|Facebook|Instagram|Telegram|redes sociales|sus redes)",
        r"(?:a los periodistas|ante la prensa|ante los medios|en el Congreso|en el Parlamento|en el Senado|ante el juez|ante el tribunal)",
        rf"(?:la|el|las|los) (?:{_BODIES}) (?:ha |han )?(?:informó|informaron|anunció|confirmó|confirmaron|dijo|dijeron|indicó|comunicó)|según (?:la|el|las|los) (?:{_BODIES})",
        r"(?:ha |han )?(?:anunció|anunciado|anunciaron)",
    ),
    on_record=(
        r"(?:fue|fueron|ha sido|han sido) (?:\w+ )?(?:condenad|detenid|arrestad|imputad|procesad|elegid|nombrad|nominad|absuelt)[oa]s?",
    ),
    document=(r"(?:estudio|informe|encuesta|cifras|datos) (?:de|del|publicad[oa]s? (?:por|en))",),
    archive=(
        r"(?:había|habían) (?:\w+ ){0,2}?(?:dicho|declarado|prometido) (?:\w+ ){0,3}?(?:en (?:19|20)\d\d|el año pasado|hace)|en (?:19|20)\d\d,? (?:\w+ )?(?:dijo|declaró|afirmó)",
    ),
    interview=(r"en (?:una|la) entrevista|por teléfono|en conversación",),
    boilerplate=(
        r"(?:lea también|lee también|te puede interesar|foto:|suscríb\w+|publicidad|actualizado|ver más|más información)",
    ),
    joints=(
        r";",
        r"\s[—–]\s",
        r",\s+(?=(?:pero|mientras que|aunque|y|sino)\s)",
    ),
    # -- judging
    exclusive=("exclusiva", "exclusivo"),
)
