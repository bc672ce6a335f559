"""Spanish."""

from __future__ import annotations

from provenance.lang.given_names import GENDERS
from provenance.text.citing import ANY_KIND, Citing
from provenance.text.correcting import Correcting
from provenance.text.dating import Dating
from provenance.text.profile import Profile, counted, numbered, pairs, words

_SAID = (
    r"dijo|dice|declaró|aseguró|explicó|afirmó|contó|confesó|señaló|indicó|comentó|manifestó|relató|confirmó|reveló|declarado|"
    r"dicho|explicado|asegurado|reconoció|admitió|advirtió|sostuvo|lamentó|recordó|insistió|subrayó|destacó|apuntó|respondió|denunció|reconocido|contado|admitido"
)
_BODIES = r"policía|fiscalía|ministerio|gobierno|ayuntamiento|tribunal|juzgado|corte|comisión|autoridades|bomberos|alcaldía|organizadores"

CITING = Citing(
    told_before=(
        rf"(?:{_SAID})(?: [\w-]+){{0,4}}? (?:a|al|en)",
        r"(?:entrevista|conversación|declaraciones|entrevistad[oa])(?: \w+)? (?:con|a|al|en|para|por|concedida a)",
        r"(?:preguntad[oa]|consultad[oa]|contactad[oa]) por",
        r"(?:tribuna|columna)(?: \w+)? (?:en|para)",
        r"(?:invitad[oa]|entrevistad[oa]) (?:de|en|por)",
        r"(?:a|en respuesta a) (?:una pregunta|preguntas) de(?: la)?|a preguntas del?",
        r"(?:ante|en) (?:las cámaras|los micrófonos|las páginas|las columnas) de",
        r"(?:en|por) (?:el|un|la) (?:pódcast|podcast|programa|boletín)",
    ),
    reported_before=(
        r"(?:según|de acuerdo con|de acuerdo a|conforme a)(?: (?:un|una|el|la|los))?(?: \w+)?(?: (?:informe|artículo|reportaje|información|investigación) (?:de|del|publicad[oa] (?:por|en)))?",
        r"(?:publicad[oa]|revelad[oa]|difundid[oa]|citad[oa]s?|recogid[oa]|obtenid[oa]s?|consultad[oa]s?)(?: \w+)? (?:por|en)",
        r"(?:citando|cita|citó) (?:a|al)?",
        r"(?:informe|artículo|reportaje|información|investigación) (?:de|del)",
        r"(?:ha podido saber|pudo saber|ha sabido|supo)",
        r"(?:informa|informó|publica|publicó|reveló|adelantó|recoge|reportó)",
    ),
    reported_after=(
        r",? (?:citando a|que cita)",
        r"(?:ha |había )?(?:informa|informó|informado|publica|publicó|publicado|reveló|revela|revelado|reportó|reporta|citó|cita|adelantó|"
        r"dio cuenta|da cuenta|dio a conocer|asegura|aseguró|escribió|señaló|supo)",
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
        r"(?:ha sabido|pudo saber|tuvo acceso|al que ha tenido acceso|obtenido por|consultado por) este (?:diario|periódico|medio)",
    ),
    own_acts=(r"(?:ha |pudo )?(?:preguntó|habló|visitó|consultó|entrevistó|tuvo acceso|contactó)",),
    carry=(
        r"(?:agrega|añade|señala|sostiene|precisa|agregó|añadió|apunta|detalla|recoge|prosigue)(?: además| también)? (?:el|la) (?:diario|periódico|rotativo|semanario|medio|portal|informe|artículo|agencia|revista|cadena|emisora)",
        r"(?:el|la) (?:diario|periódico|informe|artículo|agencia|revista) (?:agrega|añade|señala|sostiene|precisa|agregó|añadió)|"
        r"siempre según|en (?:la misma|esa|dicha) entrevista",
    ),
    anaphors=("él", "ella", "ellos", "su", "sus"),
    backward=(r"(?-i:Así) (?:lo|se)",),
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
        withdrawn=(
            r"(?:retiramos|hemos retirado) est[ea] (?:art[ií]culo|noticia|informaci[oó]n|texto)",
            r"est[ea] (?:art[ií]culo|noticia|informaci[oó]n|texto) (?:ha sido|fue) retirad[oa]",
        ),
        instead=(r"en (?:lugar|vez) de",),
        nots=(r"(?:y )?no(?: a| al| por)?",),
    ),
)

DATING = Dating(
    days={
        "ayer": -1,
        "anoche": -1,
        "anteayer": -2,
        "antier": -2,
        "antes de ayer": -2,
        "hoy": 0,
        "esta manana": 0,
        "esta tarde": 0,
        "esta noche": 0,
        "manana": 1,
        "pasado manana": 2,
        "la manana": None,
        "de manana": None,
        "cada manana": None,
        "hoy en dia": None,
    },
    last=words("pasado pasada ultimo ultima"),
    next=words("proximo proxima"),
    this=words("este esta"),
    units={"semana": "week", "fin de semana": "weekend", "mes": "month", "ano": "year"}
    | {"dia": "day", "dias": "day", "semanas": "week", "meses": "month", "anos": "year"},
    ones=words("un una"),
    ago=(("hace", ""),),
    ahead=(("dentro de", ""), ("en", "")),
    openers=words("en desde hasta"),
    inside=words("de del la"),
    future=words("va van prevé prevén previsto prevista próximo próxima planea"),
    future_endings=("rá", "rán", "ría", "rían"),
)

PROFILE = Profile(
    code="es",
    titles=words("sr sra srta sres dr dra d dña lic ing arq gral prof"),
    abbreviations=words("p.ej av avda núm art pág vol aprox"),
    final_abbreviations=words("etc ee.uu s.a s.l ud uds"),
    function_words=words(
        "el la los las un una unos unas lo al del de y e o u pero sino que quien quienes cual cuales cuyo "
        "donde cuando como si porque aunque mientras a ante bajo con contra desde durante en entre hacia "
        "hasta para por según sin sobre tras yo tú él ella ello nosotros ellos ellas usted ustedes me te se "
        "le les nos mi su sus tu este esta estos estas ese esa esos esas aquel aquella esto eso no ni ya "
        "muy más menos también tampoco es son era eran fue fueron ser sido está están estaba ha han había "
        "habían hay haber será serán todo todos toda todas otro otra otros otras mismo"
    ),
    months=numbered(
        "enero ene",
        "febrero feb",
        "marzo mar",
        "abril abr",
        "mayo",
        "junio jun",
        "julio jul",
        "agosto ago",
        "septiembre setiembre sept",
        "octubre oct",
        "noviembre nov",
        "diciembre dic",
    ),
    negations=words("no ni nunca jamás nadie nada ningún ninguna ninguno tampoco sin"),
    marks=(
        ("«", "»"),
        ("“", "”"),
        ('"', '"'),
        ("‘", "’"),
        ("'", "'"),
        ("“", '"'),
        ('"', "”"),
        ("''", "''"),
    ),
    writing_verbs=words("escribió escribe escrito escribía"),
    inscribed_verbs=words("leía leían lee leerse reza rezaba rezaban rezan"),
    inscribed_things=words(
        "cartel carteles pancarta pancartas letrero letreros rótulo placa pared muro camiseta camisetas titular inscripción "
        "pegatina pintada lema etiqueta"
    ),
    say_verbs=words(
        "dijo dicen dice decía dicho declaró declara declaran declarado afirmó afirma afirman afirmado "
        "explicó explica explican explicado aseguró asegura aseguran asegurado añadió añade añaden añadido "
        "agregó agrega señaló señala señalan señalado indicó indica indican indicado manifestó manifiesta "
        "sostuvo sostiene sostienen anunció anuncia anunciado comentó comenta comentado contó cuenta "
        "cuentan relató relata subrayó subraya destacó destaca recordó recuerda insistió insiste advirtió "
        "advierte concluyó concluye respondió responde contestó preguntó pregunta escribió escribe "
        "reconoció reconoce admitió admite denunció denuncia lamentó lamenta confirmó confirma negó niega "
        "prometió promete pidió pide reiteró reitera apuntó apunta matizó precisó precisa expresó aclaró "
        "zanjó espetó exclamó tuiteó publicó informó informa reveló revela alegó acusó detalló apostilló "
        "gritó grita quejó queja replicó replica informaron explicaron dijeron declararon afirmaron aseguraron "
        "señalaron indicaron anunciaron añadieron advirtieron confirmaron negaron pidieron contaron respondieron "
        "contestaron criticó critica bromeó suspiró confesó confiesa defendió defiende enfatizó remarcó "
        "recalcó argumentó argumenta puntualizó ironizó susurró juró jura supuso exigió exige"
    ),
    plain_say_verbs=words("dijo dice dicen decía"),
    clause_verbs=words(
        "cree creen creía piensa piensan considera consideran teme temen espera esperan opina opinan "
        "muestra muestran sugiere sugieren estima estiman"
    ),
    label_verbs=words(
        "calificó califica calificaron calificado tildó tilda tachó tacha llamó llama definió define describió describe "
        "bautizó denominó considera consideró"
    ),
    denying_verbs=words("negó niega niegan desmintió desmiente"),
    complementizers=words("que si cómo cuándo dónde por_qué cuánto"),
    clause_infinitives=words("haber ser estar"),
    relatives=words("que quien quienes cual donde"),
    pronouns={
        "él": "m",
        "ella": "f",
        "ellos": "p",
        "ellas": "p",
        "yo": "s",
        "nosotros": "s",
        "quien": "",
        "usted": "s",
    },
    pronoun_verbs=words("él ella ellos ellas yo nosotros"),
    possessives=words("su sus mi mis nuestro nuestra"),
    determiners=words(
        "el la los las un una unos unas este esta estos estas ese esa su sus varios varias algunos algunas "
        "dos tres cuatro"
    ),
    auxiliaries=words(
        "es son era eran fue fueron está están estaba ha han había habían será serán sería puede pueden "
        "debe deben va van hay"
    ),
    links=words("y e pero"),
    contrasts=words("pero"),
    perfect_auxiliaries=words("ha han había habían"),
    conjunctions=words("y e o pero porque aunque mientras sino"),
    subordinators=words("si cuando como porque aunque mientras"),
    adverbs=words("se le les ha han había también además luego después ayer hoy ya además no"),
    adverb_ending="mente",
    weekdays=numbered("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    fronting=words(
        "en a al con sin para por según desde durante tras ante bajo sobre entre hasta cuando si mientras "
        "aunque pero y además así luego después ayer hoy también sin preguntado preguntada"
    ),
    prepositions=words(
        "en a al con sin para por desde durante tras ante bajo sobre entre hasta hacia contra"
    ),
    several=words("gente autoridades expertos fuentes medios"),
    naming_prepositions=words("de del"),
    drops_subjects=True,
    bare_appositions=True,
    adjunct_openers=words("en durante tras ante desde"),
    as_words=words("como"),
    sources=words("a_juicio_de en_opinión_de a_decir_de según de_acuerdo_con en_palabras_de"),
    offices=words(
        "presidente presidenta ministro ministra alcalde alcaldesa diputado diputada senador senadora "
        "director directora general coronel fiscal juez jueza profesor profesora doctor doctora canciller "
        "rey reina papa portavoz secretario secretaria jefe jefa primer primera ex vicepresidente "
        "vicepresidenta gobernador gobernadora consejero consejera adjunto adjunta comisario comisaria capitán "
        "capitana ingeniero ingeniera investigador investigadora novelista escritor escritora autor autora poeta "
        "crítico crítica historiador historiadora economista artista actor actriz cantante entrenador entrenadora "
        "delantero portero nadador nadadora corredor corredora remero remera pescador pescadora panadero panadera "
        "agricultor agricultora maestro maestra enfermero enfermera médico médica cirujano cirujana fundador "
        "fundadora gerente dueño dueña dirigente sindicalista activista testigo vecino vecina abogado abogada"
    ),
    title_genders={"sr": "m", "sra": "f", "señor": "m", "señora": "f", "don": "m", "doña": "f"},
    given_names=GENDERS,
    name_particles=words("de del la las los"),
    institution_words=words(
        "ministerio universidad instituto agencia partido ayuntamiento consejo comisión tribunal corte "
        "banco grupo empresa policía gobierno congreso senado unión españa europa país mundo diario "
        "periódico"
    ),
    person_endings=("or", "ora", "ista", "ero", "era", "ario", "aria", "ente", "ano", "ana"),
    feminine_endings=(
        "ora",
        "iera",
        "era",
        "triz",
        "ada",
        "ina",
        "ana",
        "enta",
        "ogada",
        "ecina",
        "istra",
        "ada",
        "aria",
        "unta",
    ),
    definite_articles=words("el la los las"),
    # -- comparing
    numerals=counted(
        "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho "
        "diecinueve"
    )
    | counted("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa", 20, 10)
    | {"docena": 12},
    scales={"cien": 100, "ciento": 100, "mil": 10**3, "millon": 10**6, "millones": 10**6},
    opposites=pairs(
        "subio/bajo sube/baja aumento/disminuyo mas/menos antes/despues gano/perdio aceptado/rechazado compro/vendio "
        "acepta/rechaza aceptan/rechazan acepto/rechazo aceptar/rechazar gana/pierde ganar/perder compra/vende abre/cierra "
        "abierto/cerrado permitido/prohibido culpable/inocente con/sin confirmo/nego verdadero/falso legal/ilegal "
        "todos/ninguno siempre/nunca mejor/peor primero/ultimo primera/ultima"
    ),
    negating_prefixes=("in", "im", "des", "mal"),
    refusals=words("niega niegan nego negaron rehusa rehusan rehuso"),
    second_persons=words("tu tus usted ustedes"),
    lesser_offices=words("vice sub adjunto adjunta ex"),
    possible=words("puede pueden podria podrian deberia deberian"),
    certain=words("va van debe deben ha han es son"),
    certain_endings=("ara", "aran", "eran", "ira", "iran"),
    endings=r"(?:aciones|acion|mente|ados?|adas?|idos?|idas?|ando|iendo|aron|ieron|es|as|os|a|o|e|s)$",
    # -- calendar
    dating=DATING,
    # -- citations
    citing=CITING,
)
