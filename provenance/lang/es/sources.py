"""How Spanish news names its sources."""

from __future__ import annotations

from provenance.text.citing import ANY_KIND, Citing
from provenance.text.correcting import Correcting
from provenance.text.profile import words

_SAID = (
    r"relataron|contaron|explicaron|aseguraron|afirmaron|señalaron|confirmaron|admitieron|reconocieron|zanjó|reclamó|reclamado|lamentado|insistido|recalcó|dijo|dice|declaró|aseguró|explicó|afirmó|contó|confesó|señaló|indicó|comentó|manifestó|relató|confirmó|reveló|declarado|"
    r"dicho|explicado|asegurado|reconoció|admitió|advirtió|sostuvo|lamentó|recordó|insistió|subrayó|destacó|apuntó|respondió|denunció|reconocido|contado|admitido"
)
_BODIES = r"policía|fiscalía|ministerio|gobierno|ayuntamiento|tribunal|juzgado|corte|comisión|autoridades|bomberos|alcaldía|organizadores"

CITING = Citing(
    told_before=(
        rf"(?:{_SAID})(?: [\w-]+){{0,4}}? (?:a|al|en)",
        r"(?:entrevista|conversación|declaraciones|entrevistad[oa])(?: \w+)? (?:con|a|al|en|para|por|concedida a)",
        r"(?:a|por|ante) una? (?:\w+ )?(?:periodista|reporter[oa]|corresponsal|enviad[oa] especial)(?: \w+)? del?(?: la| agencia| diario| periódico){0,2}",
        r"(?:preguntad[oa]|consultad[oa]|contactad[oa]) por",
        r"(?:tribuna|columna)(?: \w+)? (?:en|para)",
        r"(?:invitad[oa]|entrevistad[oa]) (?:de|en|por)",
        r"(?:a|en respuesta a) (?:una pregunta|preguntas) de(?: la)?|a preguntas del?",
        r"(?:ante|en) (?:las cámaras|los micrófonos|las páginas|las columnas) de",
        r"(?:en|por) (?:el|un|la) (?:pódcast|podcast|programa|boletín)",
    ),
    reported_before=(
        r"se (?:publica|publicó|ha publicado)(?: \w+)? en",
        r"(?:según|de acuerdo con|de acuerdo a|conforme a)(?: (?:un|una|el|la|los))?(?: \w+)?(?: (?:informe|artículo|reportaje|información|investigación) (?:de|del|publicad[oa] (?:por|en)))?",
        r"(?:publicad[oa]|revelad[oa]|confirmad[oa]s?|difundid[oa]|citad[oa]s?|recogid[oa]|obtenid[oa]s?|consultad[oa]s?)(?: \w+)? (?:por|en)",
        r"(?:citando|cita|citó) (?:a|al)?",
        r"(?:informe|artículo|reportaje|información|investigación) (?:de|del)",
        r"(?:ha podido saber|pudo saber|ha sabido|supo)",
        r"(?:informa|informó|publica|publicó|reveló|adelantó|recoge|reportó)",
    ),
    reported_after=(
        r",? (?:citando a|que cita)",
        r"(?:lo |la )?(?:ha |había )?(?:informa|informó|informado|publica|publicó|publicado|reveló|revela|revelado|reportó|reporta|citó|cita|adelantó|"
        r"dio cuenta|da cuenta|dio a conocer|asegura|aseguró|escribió|señaló|supo)",
    ),
    reports_after=(
        r"(?:lo |la )?(?:ha |había )?(?:informó|informa|publicó|publica|publicado|reveló|revela|revelado|reportó|adelantó|escribió)",
    ),
    inverted=(r"informa|informó|publica|publicó|según|señala|señaló|recoge|reportó",),
    researched_before=(
        r"(?:según|de acuerdo con)(?: (?:un|una|el|la|los|las))?(?: \w+)?(?: (?:estudio|informe|cifras|datos|encuesta|estimaciones) (?:de|del|publicad[oa] (?:por|en)))?",
        r"(?:estudio|informe|cifras|datos|encuesta|estimaciones) (?:de|del|publicad[oa]s? (?:por|en))",
    ),
    researched_after=(r"(?:ha )?(?:estima|estimó|calcula|calculó|registró|contabilizó|halló)",),
    research=(r"(?:un|su|una|este) (?:\w+ )?(?:estudio|investigación|encuesta)",),
    announced_after=(r"(?:ha )?(?:anunció|anunciado|confirmó|comunicó)",),
    judged_false=(
        r"(?:es|era|son|eran|sea) (?:\w+ ){0,2}?(?:fals[oa]s?|infundad[oa]s?|inexact[oa]s?|mentira|un invento|inventad[oa]s?)",
    ),
    denied_before=(
        r"infundad[oa]s?|tachó|tildó|desmentido|negado|negaron|desmintieron|negó|niega|desmintió|desmiente|rechazó|rechaza|fals[oa]s?",
    ),
    describers=(
        r"el|la|los|las|un|una|del|al",
        r"(?:español|española|francés|francesa|británic[oa]|estadounidense|alemán|alemana|turc[oa]|rus[oa]|argentin[oa]|mexican[oa]|local|estatal|regional|públic[oa])",
        r"(?:diario|periódico|agencia|agencia de noticias|cadena|canal|emisora|revista|portal|medio|medio digital|semanario|sitio|sitio web|web|radio|televisión|rotativo|pódcast|podcast|programa|blog|boletín|digital|noticiero|matutino|vespertino)",
    ),
    stage_before=("en", "desde"),
    stage_after=(rf",[^.;]{{0,80}}?\b(?:{_SAID})",),
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
        "semanario": frozenset(("newspaper", "magazine")),
        "canal": frozenset(("broadcaster",)),
        "sitio": frozenset(("site",)),
        "sitio web": frozenset(("site",)),
        "web": frozenset(("site",)),
        "blog": frozenset(("site",)),
        "boletín": frozenset(("site", "magazine")),
        "pódcast": frozenset(("site", "broadcaster")),
        "podcast": frozenset(("site", "broadcaster")),
        "noticiero": frozenset(("broadcaster",)),
        "matutino": frozenset(("newspaper",)),
        "vespertino": frozenset(("newspaper",)),
    },
    openers=words("según como en para tras con desde por"),
    adjectives=(
        r"de (?:noticias|prensa|televisión|radio|investigación)",
        r"[a-zà-ÿ]+(?:és|esa|ano|ana|eno|ena|eño|eña|ense|ino|ina|ico|ica|án|ana|ol|ola|al|ego|ega|uso|usa|ista)|digital|local|turco|turca|belga|griego|griega|suizo|suiza|público|privado|crítico",
    ),
    outlet_heads=words("correo voz gaceta heraldo semanario noticias periódico mercurio tribuna"),
    proofs_before=(
        r"(?:ante|en) (?:las cámaras|los micrófonos|las páginas|las columnas) de",
        r"(?:adelantad[oa]|revelad[oa]|destapad[oa]|desvelad[oa]) (?:en exclusiva )?por",
        r"(?:según|como|tal y como) (?:adelantó|reveló|desveló|publicó|avanzó|destapó)",
    ),
    proofs_behind=(
        r"(?:,| [—–]| \() ?(?:un|una|el|la)(?: [\wà-ÿ-]+){0,2}? (?:pódcast|podcast|boletín|blog|diario|periódico|semanario|medio|portal|revista|emisora|canal|programa)(?!\w)",
        r",? (?:citando a|que cita a) (?:una?|dos|tres|varias?|varios|fuentes|funcionarios|diplomáticos|personas)",
    ),
    articles=("el", "la", "este", "esta", "dicho"),
    chain=(r"citando a|que cita a|citado por|cita a",),
    joins=(r"y|e",),
    own_told=(
        r"(?:a|con|de|por) (?:este|nuestro) (?:diario|periódico|medio|portal)|nos (?:dijo|contó|explicó|confirmó)",
    ),
    own_reported=(
        r"(?:consultad[oa]s?|entrevistad[oa]s?|contactad[oa]s?) por (?:este|nuestro) (?:diario|periódico|medio|portal)",
        r"(?:ha sabido|pudo saber|tuvo acceso|ha podido (?:saber|conocer|confirmar)|al que ha tenido acceso|obtenido por|consultado por) este (?:diario|periódico|medio)",
    ),
    own_acts=(r"(?:ha |pudo )?(?:preguntó|habló|visitó|consultó|entrevistó|tuvo acceso|contactó)",),
    carry=(
        r"(?:agrega|añade|señala|sostiene|precisa|agregó|añadió|apunta|detalla|recoge|prosigue)(?: además| también)? (?:el|la) (?:diario|periódico|rotativo|semanario|medio|portal|informe|artículo|agencia|revista|cadena|emisora)",
        r"(?:el|la) (?:diario|periódico|informe|artículo|agencia|revista) (?:agrega|añade|señala|sostiene|precisa|agregó|añadió)|"
        r"siempre según|en (?:la misma|esa|dicha) entrevista",
    ),
    authors=(
        r"(?:el|los|las|este|la) (?:estudio|autores|autoras|investigadores|investigadoras|científicos|equipo|investigación)|(?:co)?autora? (?:principal|del (?:estudio|trabajo))",
    ),
    anaphors=("él", "ella", "ellos", "su", "sus"),
    backward=(r"(?-i:Así) (?:lo|se)",),
    silence=(
        r"no (?:lo |la )?(?:confirmó|confirma|confirmaron) ni (?:lo |la )?(?:desmintió|desmiente|desmintieron|negó)",
        r"no (?:ha |han )?(?:quiso|quisieron|querido) (?:hacer comentarios|comentar|pronunciarse)",
    ),
    back_to_self=(
        r"por su parte|mientras tanto|no (?:respondió|comenta|comentó|quiso comentar|ha querido comentar)|declinó (?:hacer comentarios|comentar)",
    ),
    public=(
        r"(?:en|durante|tras) (?:una|la|su|un|el) (?:\w+ )?(?:rueda de prensa|conferencia de prensa|discurso|comunicado|comparecencia|mitin|acto|"
        r"declaración|sesión|audiencia|tuit|mensaje|vídeo|video|rueda)",
        r"(?:tuiteó|publicó en (?:Twitter|X|Facebook|Instagram))|en (?:Twitter|Facebook|Instagram|Telegram|redes sociales|sus redes)",
        r"(?:a los periodistas|ante la prensa|ante los medios|en el Congreso|en el Parlamento|en el Senado|ante el juez|ante el tribunal)",
        rf"(?:la|el|las|los) (?:{_BODIES}) (?:ha |han )?(?:informó|informaron|anunció|confirmó|confirmaron|dijo|dijeron|indicó|comunicó)|según (?:la|el|las|los) (?:{_BODIES})",
        r"(?:ha |han )?(?:anunció|anunciado|anunciaron)",
        rf"(?:citando|que cit(?:a|ó|aba)) (?:a )?(?:la |el |al |los |las |una? )?(?:portavoz (?:de la |del )?)?(?:{_BODIES}|comunicado)",
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
        r"(?:haga|haz|pulse|pincha) (?:clic|aquí)|(?:síganos|síguenos|regístr\w+|comparta|comparte|descargue|descarga|únete|únase|escríbenos|escuche|mira|vea también|participe)\b|"
        r"(?:este|el) (?:artículo|texto) (?:fue|ha sido) (?:actualizado|publicado|modificado)|contenido (?:exclusivo|reservado|para)|©|copyright|todos los derechos|¿ha visto",
        r".{0,100}\((?:foto|imagen|vídeo|video|archivo|crédito)\b[^)]{0,80}\)\W*$",
        r".{0,80}\b(?:newsletter|boletín de noticias|derechos reservados|solo para suscriptores|política de privacidad)\b",
    ),
    joints=(
        r";",
        r"\s[—–]\s",
        r",\s+(?=(?:pero|mientras que|aunque|y|sino)\s)",
    ),
    # -- judging
    exclusive=("exclusiva", "exclusivo"),
    correcting=Correcting(
        labels=(r"correcci[oó]n", r"rectificaci[oó]n", r"fe de (?:errores|erratas)", r"aclaraci[oó]n"),
        notes=(r"nota (?:de (?:la )?redacci[oó]n|del editor)",),
        earlier=(
            r"una (?:primera|anterior) versi[oó]n de est[ea] (?:art[ií]culo|noticia|informaci[oó]n|texto|nota)",
            r"(?:una|la) versi[oó]n (?:anterior|previa|inicial|original) de est[ea] (?:art[ií]culo|noticia|informaci[oó]n|texto|nota)",
        ),
        amended=(
            r"est[ea] (?:art[ií]culo|noticia|informaci[oó]n|texto|nota) (?:ha sido|fue) (?:corregid|rectificad|modificad)[oa]",
        ),
        wrong=(
            r"por error|err[oó]neamente|equivocadamente|incorrectamente|de (?:forma|manera) err[oó]nea|err[oó]ne[oa]s?",
        ),
        had_said=(
            r"(?:atribuimos|atribu[ií]a(?:mos)?|hab[ií]amos atribuido|dijimos|escribimos|citamos|publicamos|indicamos)",
            r"se atribuy[oó]",
        ),
        should=(r"deb(?:ía|ió|ería) (?:decir|ser|citar|haber)|donde dec[ií]a",),
        withdrawn=(
            r"(?:retiramos|hemos retirado) est[ea] (?:art[ií]culo|noticia|informaci[oó]n|texto)",
            r"est[ea] (?:art[ií]culo|noticia|informaci[oó]n|texto) (?:ha sido|fue) retirad[oa]",
        ),
        instead=(r"en (?:lugar|vez) de",),
        nots=(r"(?:y )?no(?: a| al| por)?",),
    ),
)
