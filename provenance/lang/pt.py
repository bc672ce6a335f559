"""Portuguese, as it is written in Portugal and in Brazil. All that the program knows of the language is in this file."""

from __future__ import annotations

from provenance.lang.given_names import GENDERS
from provenance.text.citing import ANY_KIND, Citing
from provenance.text.profile import Profile, numbered, words

_SAID = (
    r"disse|diz|afirmou|afirma|declarou|declara|explicou|contou|revelou|confirmou|assegurou|garantiu|relatou|admitiu|adiantou|"
    r"dito|declarado|afirmado"
)
_BODIES = r"polícia|ministério|governo|câmara|prefeitura|tribunal|procuradoria|comissão|autoridades|bombeiros|organizadores"
_REPORT = r"reportagem|notícia|artigo|investigação|informações?|relatório"

CITING = Citing(
    told_before=(
        rf"(?:{_SAID})(?: [\w-]+){{0,4}}? (?:a|ao|à|aos|para o|para a)",
        r"(?:entrevista|conversa|declarações|entrevistad[oa])(?: \w+)? (?:a|ao|à|com o|com a|com|pelo|pela|concedida a[o]?)",
        r"(?:questionad[oa]|contactad[oa]|procurad[oa]|ouvid[oa]) (?:pelo|pela|por)",
    ),
    reported_before=(
        rf"(?:segundo|de acordo com|conforme)(?: (?:um|uma|o|a|os|as))?(?: \w+)?(?: (?:{_REPORT}) (?:do|da|de|publicad[oa] (?:pelo|pela|no|na)))?",
        r"(?:publicad[oa]|revelad[oa]|divulgad[oa]|citad[oa]s?|noticiad[oa]|avançad[oa])(?: \w+)? (?:pelo|pela|por|no|na)",
        r"(?:citando|cita|citou)",
        rf"(?:{_REPORT}) (?:do|da|de)",
        r"(?:noticia|noticiou|informa|informou|publicou|revelou|avança|avançou|escreve|escreveu)",
    ),
    reported_after=(
        r"(?:tinha |havia )?(?:noticiou|noticia|noticiado|publicou|publica|revelou|revela|informou|informa|avançou|avança|apurou|citou|cita|"
        r"escreveu|escreve|relatou)",
    ),
    inverted=(
        r"noticiou|noticia|informou|informa|publicou|revelou|avançou|avança|escreveu|escreve|relatou|segundo",
    ),
    researched_before=(
        r"(?:estudo|relatório|dados|números|pesquisa|sondagem) (?:do|da|de|publicad[oa]s? (?:pelo|pela|por))",
    ),
    researched_after=(r"(?:estima|estimou|calcula|calculou|registou|registrou|contabilizou)",),
    research=(r"(?:um|seu|uma|este) (?:\w+ )?(?:estudo|investigação|pesquisa)",),
    announced_after=(r"(?:anunciou|confirmou|comunicou)",),
    denied_before=(r"negou|nega|desmentiu|desmente|rejeitou|refutou|fals[oa]s?",),
    describers=(
        r"o|a|os|as|um|uma|do|da|ao|à",
        r"(?:português|portuguesa|brasileir[oa]|espanhol|espanhola|britânic[oa]|norte-american[oa]|alemão|alemã|turc[oa]|russ[oa]|local|regional|públic[oa])",
        r"(?:jornal|diário|semanário|agência|agência de notícias|canal|emissora|rádio|revista|site|portal|televisão|televisã)",
    ),
    staff_links=("do", "da"),
    reporter_links=("do", "da"),
    media_nouns={
        "jornal": frozenset(("newspaper",)),
        "diário": frozenset(("newspaper",)),
        "agência": frozenset(("agency",)),
        "canal": frozenset(("broadcaster",)),
        "emissora": frozenset(("broadcaster",)),
        "rádio": frozenset(("broadcaster",)),
        "revista": frozenset(("magazine", "journal")),
        "portal": frozenset(("site",)),
        "publicação": ANY_KIND - {"institution", "journal"},
    },
    articles=("o", "a", "este", "esta"),
    chain=(r"citando|que cita|citad[oa] por",),
    joins=(r"e",),
    own_told=(
        r"(?:a|ao|com|do|por) (?:este|nosso) (?:jornal|diário|portal)|nos (?:disse|contou|explicou|confirmou)",
    ),
    own_reported=(
        r"(?:apurou|teve acesso|obtid[oa] por|consultad[oa] por) (?:este|o nosso) (?:jornal|diário|portal)",
    ),
    own_acts=(r"(?:perguntou|falou|visitou|consultou|entrevistou|teve acesso|contactou)",),
    carry=(
        r"(?:o|a) (?:jornal|diário|relatório|artigo|agência|revista) (?:acrescenta|acrescentou|sustenta|precisa|adianta|adiantou)|"
        r"ainda segundo|na mesma entrevista|nessa entrevista",
    ),
    anaphors=("ele", "ela", "eles", "elas", "seu", "sua"),
    back_to_self=(r"por sua vez|entretanto|não respondeu|recusou(?:-se a)? comentar",),
    silence=(r"não respondeu|recusou(?:-se a)? comentar",),
    public=(
        r"(?:em|num|numa|durante|após) (?:o |a |um |uma )?(?:\w+ )?(?:conferência de imprensa|entrevista coletiva|discurso|comunicado|nota|comício|sessão|audiência)",
        r"(?:aos jornalistas|perante a imprensa|no parlamento|no senado|perante o juiz)|nas redes sociais",
    ),
    officials=(
        rf"(?:a|o|as|os) (?:{_BODIES}) (?:informou|informaram|anunciou|confirmou|disse|disseram|indicou)|segundo (?:a|o|as|os) (?:{_BODIES})",
    ),
    document=(r"(?:estudo|relatório|pesquisa|sondagem|dados) (?:do|da|de|publicad[oa]s? (?:pelo|pela|por))",),
    interview=(r"em entrevista|por telefone|em conversa",),
    boilerplate=(
        r"(?:leia também|leia mais|foto:|subscreva|assine|publicidade|atualizado|ver mais|saiba mais)",
    ),
    joints=(r";", r"\s[—–]\s", r",\s+(?=(?:mas|enquanto|embora|e|porém)\s)"),
    exclusive=("exclusivo", "exclusiva"),
)

PROFILE = Profile(
    code="pt",
    titles=words("sr sra srs dr dra d eng arq prof profa gen cel pe"),
    abbreviations=words("p.ex av art pág vol aprox núm tel"),
    final_abbreviations=words("etc e.u.a eua s.a ltda lda"),
    function_words=words(
        "o a os as um uma uns umas de do da dos das em no na nos nas num numa e ou mas que quem qual cujo onde quando como "
        "se porque embora enquanto ao à aos às com contra desde durante entre até para por pelo pela pelos pelas segundo "
        "sem sob sobre após eu tu ele ela nós vós eles elas você vocês me te lhe lhes meu minha seu sua seus suas este "
        "esta estes estas esse essa isto isso aquele aquela não nem já muito mais menos também é são era eram foi foram "
        "ser sido está estão estava tem têm tinha havia há será serão todo todos toda todas outro outra outros outras "
        "mesmo mesma ainda quanto então"
    ),
    months=numbered(
        "janeiro jan",
        "fevereiro fev",
        "março mar",
        "abril abr",
        "maio",
        "junho jun",
        "julho jul",
        "agosto ago",
        "setembro set",
        "outubro out",
        "novembro nov",
        "dezembro dez",
    ),
    negations=words("não nem nunca jamais ninguém nada nenhum nenhuma tampouco sem"),
    marks=(
        ("“", "”"),
        ("«", "»"),
        ('"', '"'),
        ("‘", "’"),
        ("'", "'"),
        ("“", '"'),
        ('"', "”"),
        ("''", "''"),
    ),
    say_verbs=words(
        "disse disseram diz dizem dizia dito declarou declararam declara afirmou afirmaram afirma afirmam explicou "
        "explicaram explica garantiu garante assegurou assegura acrescentou acrescenta acrescentaram salientou salienta "
        "sublinhou sublinha ressaltou ressalta destacou destaca indicou indica informou informaram informa anunciou "
        "anunciaram anuncia comentou comenta contou conta contaram relatou relata lembrou lembra recordou recorda "
        "insistiu insiste advertiu adverte alertou alerta avisou concluiu conclui respondeu responde perguntou pergunta "
        "escreveu escreve reconheceu reconhece admitiu admite denunciou denuncia lamentou lamenta confirmou confirmam "
        "confirma negou nega negaram desmentiu prometeu promete pediu pede reiterou reitera frisou frisa apontou aponta "
        "precisou referiu refere adiantou adianta defendeu defende criticou critica gritou exclamou tuitou publicou "
        "revelou revela alegou alega argumentou argumenta observou observa ironizou detalhou completou prosseguiu "
        "replicou queixou confessou brincou sustentou sustenta"
    ),
    plain_say_verbs=words("disse diz disseram dizem"),
    clause_verbs=words(
        "acredita acreditam acreditava pensa pensam considera consideram teme temem espera esperam mostra mostram "
        "sugere sugerem estima estimam acha acham"
    ),
    denying_verbs=words("negou nega negaram desmentiu desmente"),
    complementizers=words("que se como quando onde quanto"),
    relatives=words("que quem qual onde"),
    pronouns={
        "ele": "m",
        "ela": "f",
        "eles": "p",
        "elas": "p",
        "eu": "s",
        "nós": "s",
        "quem": "",
        "você": "s",
    },
    pronoun_verbs=words("ele ela eles elas eu nós você"),
    possessives=words("seu sua seus suas meu minha nosso nossa"),
    determiners=words(
        "o a os as um uma uns umas este esta estes estas esse essa seu sua seus suas vários várias alguns algumas dois duas "
        "três quatro"
    ),
    auxiliaries=words(
        "é são era eram foi foram está estão estava tem têm tinha tinham será serão seria pode podem deve devem vai vão há"
    ),
    links=words("e mas"),
    contrasts=words("mas porém"),
    conjunctions=words("e ou mas porque embora enquanto porém"),
    subordinators=words("se quando como porque embora enquanto"),
    adverbs=words("se lhe lhes tem têm tinha também ainda depois hoje ontem já não"),
    adverb_ending="mente",
    weekdays=words(
        "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo"
    ),
    fronting=words(
        "em no na nos nas num numa a ao com sem para por segundo desde durante após sob sobre entre até quando se enquanto "
        "embora mas e além assim depois hoje ontem também questionado questionada"
    ),
    prepositions=words(
        "em no na nos nas num numa ao com sem para por desde durante após sob sobre entre até contra"
    ),
    several=words("pessoas autoridades especialistas fontes meios"),
    naming_prepositions=words("de do da dos das"),
    drops_subjects=True,
    bare_appositions=True,
    adjunct_openers=words("em no na durante após perante"),
    sources=words("segundo de_acordo_com conforme nas_palavras_de na_opinião_de"),
    offices=words(
        "presidente ministro ministra primeiro primeira primeiro-ministro primeira-ministra prefeito prefeita autarca "
        "vereador vereadora deputado deputada senador senadora diretor diretora general coronel procurador procuradora "
        "juiz juíza professor professora doutor doutora chanceler rei rainha papa porta-voz secretário secretária chefe "
        "governador governadora vice-presidente delegado delegada comissário comissária capitão engenheiro engenheira "
        "investigador investigadora pesquisador pesquisadora escritor escritora autor autora poeta crítico crítica "
        "historiador historiadora economista artista ator atriz cantor cantora treinador treinadora avançado atacante "
        "goleiro nadador nadadora remador remadora pescador pescadora padeiro padeira agricultor agricultora enfermeiro "
        "enfermeira médico médica cirurgião fundador fundadora gerente dono dona dirigente sindicalista ativista "
        "testemunha vizinho vizinha advogado advogada"
    ),
    title_genders={"sr": "m", "sra": "f", "senhor": "m", "senhora": "f", "dom": "m", "dona": "f"},
    given_names=GENDERS,
    name_particles=words("de do da dos das"),
    institution_words=words(
        "ministério universidade instituto agência partido câmara prefeitura conselho comissão tribunal banco grupo empresa "
        "polícia governo congresso senado união portugal brasil europa jornal diário"
    ),
    person_endings=("or", "ora", "ista", "eiro", "eira", "ário", "ária", "ente", "ano", "ana"),
    feminine_endings=("ora", "eira", "triz", "ária", "ogada", "inha", "enta", "istra"),
    definite_articles=words("o a os as"),
    # -- citations
    citing=CITING,
)
