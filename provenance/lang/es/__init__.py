"""Spanish."""

from __future__ import annotations

from provenance.lang.es.sources import CITING
from provenance.lang.given_names import GENDERS
from provenance.text.counting import Counting
from provenance.text.dating import Dating
from provenance.text.profile import Profile, counted, forms, numbered, pairs, words

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
    works=words("álbum disco libro novela película canción obra serie exposición título lema nombre"),
    inscribed_verbs=words("leía leían lee leerse reza rezaba rezaban rezan"),
    inscribed_things=words(
        "cartel carteles pancarta pancartas letrero letreros rótulo placa pared muro camiseta camisetas titular inscripción "
        "pegatina pintada lema etiqueta"
    ),
    own_outlet=words("este esta nuestro"),
    addressing=words("a al"),
    staff=words("periodista periodistas reportero reportera corresponsal enviado enviada"),
    infinitive_endings=("ar", "er", "ir"),
    participle_endings=("ado", "ada", "ados", "adas"),
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
        "recalcó argumentó argumenta puntualizó ironizó susurró juró jura supuso exigió exige insistido insistieron advertido advirtieron alertó alertado recalcado subrayado destacado denunciado denunciaron lamentado reconocido admitido recordado respondido contado revelado revelaron informado criticado exigido adelantó adelantado avanzó desveló publicado sostenido niegan advierten insisten añaden responden admiten desmienten exigen sostienen piden reconocen defienden mantiene mantienen mantuvo aseveró aseveraron"
    )
    | forms(
        "declar afirm asegur señal indic manifest anunci coment cont relat subray destac record expres aclar zanj denunci lament confirm public revel aleg detall quej replic critic brome suspir confes remarc recalc argument ironiz jur apunt matiz contest pregunt aleg alert adelant avanz explic avis reproch celebr valor sentenci ratific inform",
        "a an ó aron aba aban ado ando",
    )
    | forms(
        "añad advirt admit respond insist desminti advert exig reiter sosten",
        "ió ieron ía ían iendo",
    ),
    plain_say_verbs=words("dijo dice dicen decía"),
    clause_verbs=words(
        "cree creen creía piensa piensan considera consideran teme temen espera esperan opina opinan "
        "muestra muestran sugiere sugieren estima estiman"
    ),
    label_verbs=words(
        "calificó califica calificaron calificado tildó tilda tachó tacha llamó llama definió define describió describe "
        "bautizó denominó considera consideró tachado tildado llamado definido habla habló hablan"
    ),
    object_verbs=words(
        "anunció anunciaron anunciado anuncia anuncian propuso propone propuesto condenó condena condenado criticó critica exigió exige exigido rechazó rechaza rechazado descartó descarta prometió promete reclamó reclama negó niega desmintió reclama reclamado reclamó pidió pide pedido solicitó denuncia denunció"
    ),
    urge_verbs=words("acusó acusa acusan acusaron acusado"),
    accuse_verbs=words("acusó acusa acusan acusaron acusado"),
    accuse_markers=words("de"),
    denying_verbs=words("negó niega niegan desmintió desmiente"),
    complementizers=words("que si cómo cuándo dónde por_qué cuánto"),
    clause_infinitives=words("haber ser estar"),
    hearsay=words("presuntamente supuestamente"),
    hearsay_forms=words("habría habrían"),
    perfect_endings=tuple(
        "ado ido ído dicho hecho visto escrito abierto cubierto muerto puesto roto vuelto suelto".split()
    ),
    describing_endings=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    unreal=words("podido debido querido gustado ruido mercado"),
    conditions=words("si sin haberlo haberla haberse"),
    relatives=words("que quien quienes cual donde"),
    sourcing=words("citando"),
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
    adjunct_openers=words("en durante tras ante desde"),
    viewpoints=words("para"),
    as_words=words("como"),
    knowing=words("podido pudo saber conocer confirmar supo sabido"),
    back_phrases=(("así", "lo"), ("así", "se", "lo")),
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
    owning=words("del"),
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
    | counted(
        "veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve",
        21,
    )
    | counted(
        "doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos",
        200,
        100,
    )
    | counted(
        "doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas",
        200,
        100,
    ),
    counting=Counting(
        ones=words("un una"),
        links={"y": 10},
        halves=(("y", "medio"), ("y", "media")),
        half_words=words("medio media"),
        per=words("por"),
    ),
    scales={
        "docena": 12,
        "docenas": 12,
        "cien": 100,
        "ciento": 100,
        "mil": 10**3,
        "millon": 10**6,
        "millones": 10**6,
    },
    opposites=pairs(
        "subio/bajo sube/baja aumento/disminuyo mas/menos antes/despues gano/perdio aceptado/rechazado compro/vendio "
        "acepta/rechaza aceptan/rechazan acepto/rechazo aceptar/rechazar gana/pierde ganar/perder compra/vende abre/cierra "
        "abierto/cerrado permitido/prohibido culpable/inocente con/sin confirmo/nego verdadero/falso legal/ilegal "
        "todos/ninguno siempre/nunca mejor/peor primero/ultimo primera/ultima"
    ),
    negating_prefixes=("in", "im", "des", "mal"),
    refusals=words("niega niegan nego negaron rehusa rehusan rehuso"),
    own_persons=words("yo mi mis nosotros nosotras nuestro nuestra nuestros nuestras"),
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
