"""Portuguese, of Portugal and of Brazil."""

from __future__ import annotations

from provenance.lang.given_names import GENDERS
from provenance.lang.pt.sources import CITING
from provenance.text.counting import Counting
from provenance.text.dating import Dating
from provenance.text.profile import Profile, counted, forms, gendered, numbered, pairs, words

DATING = Dating(
    days={
        "ontem": -1,
        "ontem a noite": -1,
        "anteontem": -2,
        "hoje": 0,
        "esta manha": 0,
        "esta tarde": 0,
        "esta noite": 0,
        "amanha": 1,
        "depois de amanha": 2,
        "hoje em dia": None,
    },
    day_nouns=words("feira"),
    weak_weekdays=words("segunda terca quarta quinta sexta"),
    last=words("passado passada ultimo ultima"),
    next=words("proximo proxima"),
    this=words("este esta neste nesta deste desta"),
    units={"semana": "week", "fim de semana": "weekend", "mes": "month", "ano": "year"}
    | {"dia": "day", "dias": "day", "semanas": "week", "meses": "month", "anos": "year"},
    ones=words("um uma"),
    ago=(("ha", ""), ("faz", ""), ("", "atras")),
    ahead=(("daqui a", ""), ("dentro de", ""), ("em", "")),
    openers=words("em desde até"),
    inside=words("de do da"),
    future=words("vai vão deve devem prevê previsto prevista próximo próxima"),
    future_endings=("rá", "rão", "ria", "riam"),
)

PROFILE = Profile(
    code="pt",
    titles=words("sr sra srs dr dra drs prof profa eng enga arq d dom dona"),
    abbreviations=words("p.ex av núm art pág vol aprox cap fl n.º"),
    final_abbreviations=words("etc s.a e.u.a eua lda ltda"),
    function_words=words(
        "o a os as um uma uns umas do da dos das no na nos nas ao à aos às pelo pela pelos pelas num numa dum duma "
        "de em por com sem para sobre sob entre até após desde contra durante perante segundo conforme e ou mas nem "
        "que se porque quando como onde embora enquanto quem qual quais cujo cuja eu tu ele ela nós eles elas você "
        "vocês me te lhe lhes seu sua seus suas meu minha este esta estes estas esse essa esses essas aquele aquela "
        "isto isso aquilo não já muito mais menos também só ainda é são era eram foi foram ser sido está estão "
        "estava estar tem têm tinha tinham ter há havia haver será serão todo toda todos todas outro outra outros "
        "outras mesmo mesma"
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
    negations=words("não nem nunca jamais ninguém nada nenhum nenhuma sem"),
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
    # -- speech
    writing_verbs=words("escreveu escreve escrito escrevia"),
    works=words("álbum disco livro romance filme canção obra série exposição título lema nome"),
    inscribed_verbs=words("lia-se liam-se lê-se ler-se ler"),
    inscribed_things=words(
        "cartaz cartazes faixa faixas placa placas letreiro parede muro camisola camisolas camiseta camisetas título inscrição "
        "autocolante adesivo etiqueta"
    ),
    own_outlet=words("este esta nosso"),
    addressing=words("a ao à"),
    staff=words("jornalista jornalistas repórter repórteres correspondente enviado enviada"),
    infinitive_endings=("ar", "er", "ir"),
    participle_endings=("ado", "ada", "ados", "adas"),
    say_verbs=words(
        "disse disseram diz dizem dizia dito declarou declararam declara declaram declarado afirmou afirmaram afirma "
        "afirmam afirmado explicou explicaram explica explicam explicado assegurou asseguraram assegura asseguram "
        "garantiu garantiram garante garantem acrescentou acrescentaram acrescenta acrescentam sublinhou sublinha "
        "sublinharam salientou salienta frisou frisa destacou destaca destacaram ressaltou ressalta enfatizou indicou "
        "indica indicaram apontou aponta sustentou sustenta defendeu defende defenderam anunciou anuncia anunciaram "
        "anunciado comentou comenta comentaram contou conta contaram relatou relata relataram recordou recorda "
        "lembrou lembra insistiu insiste alertou alerta alertaram avisou avisa advertiu adverte concluiu conclui "
        "respondeu responde responderam retorquiu perguntou pergunta questionou escreveu escreve escreveram "
        "reconheceu reconhece reconheceram admitiu admite admitiram denunciou denuncia lamentou lamenta lamentaram "
        "confirmou confirma confirmaram negou nega negaram prometeu promete pediu pede reiterou reitera referiu refere "
        "referiram observou observa notou precisou esclareceu esclarece adiantou adianta informou informa informaram "
        "revelou revela revelaram confessou desabafou ironizou exclamou gritou gritaram murmurou sussurrou brincou queixou replicou indagou atirou rematou tuitou publicou alegou alega "
        "argumentou argumenta reagiu criticou elogiou noticiou noticia noticiaram avançou avança considerou considera "
        "disse-me disse-lhe disse-nos contou-me contou-nos advertido alertado ressaltado frisado divulgou divulga divulgaram divulgado mencionou acusou"
    )
    | forms(
        "declar afirm explic assegur acrescent sublinh salient fris destac ressalt indic apont sustent anunci coment cont relat record lembr alert avis pergunt question confirm reiter observ not precis inform revel confess desabaf ironiz exclam grit queix replic indag public aleg argument critic elogi notici avanç consider cit reclam avali detalh ponder celebr lament denunci neg divulg revel mencion acus",
        "a am ou aram ava avam ado ando",
    ),
    plain_say_verbs=words("disse disseram diz dizem dizia"),
    saying=words(
        "dizendo afirmando acrescentando explicando declarando garantindo sublinhando alegando argumentando lembrando "
        "alertando insistindo admitindo prometendo"
    ),
    clause_verbs=words(
        "acredita acreditam acreditava pensa pensam acha acham teme temem receia espera esperam julga entende entendem "
        "mostra mostram sugere sugerem estima estimam estimou calcula desmentiu desmente prevê preveem"
    ),
    label_verbs=words(
        "chamou chama classificou classifica descreveu descreve apelidou considerou criticou acusou elogiou fala falou falam"
    ),
    object_verbs=words(
        "anunciou anunciaram anunciado anuncia propôs propõe condenou condena criticou critica exigiu exige rejeitou rejeita prometeu promete negou nega descartou descarta pediu pede reclama reclamou defende defendeu"
    ),
    urge_verbs=words("acusou acusa acusam acusaram acusado"),
    accuse_verbs=words("acusou acusa acusam acusaram acusado"),
    accuse_markers=words("de"),
    denying_verbs=words("negou nega negam negaram desmentiu desmente desmentiram"),
    complementizers=words("que se como quando onde porque quanto"),
    clause_infinitives=words("ter ser estar"),
    hearsay=words("supostamente alegadamente"),
    hearsay_forms=words("teria teriam"),
    perfect_endings=tuple(
        "ado ido ído dito feito visto vindo escrito aberto coberto morto posto ganho gasto pago eleito preso".split()
    ),
    describing_endings=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    unreal=words("podido devido querido gostado efeito crédito resultado sentido"),
    conditions=words("se caso sem"),
    relatives=words("que quem qual quais onde cujo cuja"),
    sourcing=words("citando"),
    pronouns={
        "ele": "m",
        "ela": "f",
        "eles": "p",
        "elas": "p",
        "eu": "s",
        "nós": "s",
        "você": "s",
        "quem": "",
    },
    pronoun_verbs=words("ele ela eles elas eu nós você"),
    possessives=words("seu sua seus suas meu minha nosso nossa"),
    determiners=words(
        "o a os as um uma uns umas este esta estes estas esse essa aquele aquela seu sua seus suas vários várias "
        "alguns algumas dois duas três quatro cinco"
    ),
    auxiliaries=words(
        "é são era eram foi foram está estão estava tem têm tinha tinham havia será serão seria pode podem poderá deve "
        "devem deverá vai vão há"
    ),
    links=words("e mas"),
    contrasts=words("mas porém"),
    perfect_auxiliaries=words("tem têm tinha tinham havia"),
    conjunctions=words("e ou mas porque embora enquanto porém"),
    subordinators=words("se quando como porque embora enquanto caso"),
    adverbs=words(
        "já também ainda depois antes ontem hoje não tinha tinham havia tem têm ainda assim nomeadamente entretanto"
    ),
    adverb_ending="mente",
    weekdays=numbered(
        "segunda-feira segunda",
        "terça-feira terça",
        "quarta-feira quarta",
        "quinta-feira quinta",
        "sexta-feira sexta",
        "sábado",
        "domingo",
    ),
    time_words=words("último última próximo próxima passado passada"),
    fronting=words(
        "em no na nos nas num numa ao à aos às com sem para por pelo pela segundo conforme desde durante após perante "
        "sob sobre entre até quando se enquanto embora mas e além assim depois ontem hoje também questionado "
        "questionada apesar já nesta neste"
    ),
    prepositions=words(
        "em no na nos nas num numa ao à aos às com sem para por pelo pela desde durante após perante sob sobre entre "
        "até contra nesta neste nessa nesse"
    ),
    several=words("pessoas autoridades especialistas fontes moradores"),
    naming_prepositions=words("de do da dos das"),
    drops_subjects=True,
    adjunct_openers=words("em durante após perante desde na no numa num"),
    viewpoints=words("para"),
    as_words=words("como"),
    knowing=words("apurou apuraram soube pôde saber"),
    back_phrases=(("foi", "o", "que"), ("assim", "o")),
    sources=words("na_opinião_de no_entender_de segundo conforme de_acordo_com nas_palavras_de"),
    # -- names
    offices=words(
        "presidente presidenta ministro ministra primeiro-ministro primeira-ministra autarca prefeito prefeita vereador "
        "vereadora deputado deputada senador senadora director diretor diretora general coronel procurador procuradora "
        "juiz juíza professor professora doutor doutora chanceler rei rainha papa porta-voz secretário secretária chefe "
        "delegado delegada ex ex-presidente ex-ministro vice-presidente governador governadora comandante engenheiro "
        "engenheira advogado advogada treinador treinadora bispo"
    ),
    title_genders={"sr": "m", "sra": "f", "senhor": "m", "senhora": "f", "dom": "m", "dona": "f"},
    given_names={
        **GENDERS,
        **gendered(
            men="afonso antónio armando artur baltazar caio duarte edson fábio fernão gonçalo heitor henrique inácio joão joaquim "
            "jorge josé júlio leandro lourenço luís marcelo márcio mateus miguel nuno otávio paulo renato rui sérgio simão "
            "thiago tiago tomás vasco vicente zeferino",
            women="adelaide beatriz benedita catarina cecília conceição débora fátima fernanda filipa flávia francisca graça "
            "helena inês jandira joana josefa lídia luísa luíza madalena mafalda márcia mariana matilde mônica "
            "rafaela raquel rosângela sílvia sofia tânia teresa tereza vitória",
        ),
    },
    owning=words("do da dos das"),
    name_particles=words("de do da dos das e"),
    institution_words=words(
        "ministério universidade instituto agência partido câmara prefeitura conselho comissão tribunal banco grupo empresa "
        "polícia governo congresso senado assembleia união federação sindicato portugal brasil europa país mundo jornal diário "
        "associação hospital escola serviço"
    ),
    person_endings=("or", "ora", "ista", "eiro", "eira", "ário", "ária", "ente", "ano", "ana"),
    definite_articles=words("o a os as"),
    # -- comparing
    numerals=counted("dois tres quatro cinco seis sete oito nove dez onze doze treze")
    | counted("quinze dezesseis dezessete dezoito dezenove", 15)
    | counted("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa", 20, 10)
    | {
        "duas": 2,
        "catorze": 14,
        "quatorze": 14,
        "dezasseis": 16,
        "dezassete": 17,
        "dezanove": 19,
    }
    | counted(
        "duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos", 200, 100
    )
    | counted(
        "duzentas trezentas quatrocentas quinhentas seiscentas setecentas oitocentas novecentas", 200, 100
    ),
    counting=Counting(
        ones=words("um uma"),
        links={"e": 10},
        halves=(("e", "meio"), ("e", "meia")),
        half_words=words("meio meia"),
        per=words("por"),
    ),
    scales={
        "duzia": 12,
        "duzias": 12,
        "cem": 100,
        "cento": 100,
        "mil": 10**3,
        "milhao": 10**6,
        "milhoes": 10**6,
    }
    | {"bilhao": 10**9, "bilhoes": 10**9, "bilioes": 10**12},
    opposites=pairs(
        "subiu/desceu sobe/desce aumentou/diminuiu aumentou/caiu mais/menos antes/depois ganhou/perdeu aceite/rejeitado "
        "aceitou/rejeitou comprou/vendeu aberto/fechado aberta/fechada permitido/proibido culpado/inocente com/sem "
        "confirmou/negou verdadeiro/falso legal/ilegal todos/nenhum sempre/nunca melhor/pior primeiro/ultimo "
        "primeira/ultima abriu/fechou aprovou/rejeitou aprovado/chumbado"
    ),
    own_persons=words("eu meu minha meus minhas nosso nossa nossos nossas"),
    possible=words("pode podem poderia poderiam podera"),
    certain=words("vai vao deve devem ira"),
    endings=r"(?:acoes|acao|mente|ados?|adas?|idos?|idas?|ando|endo|indo|aram|eram|iram|oes|ao|es|as|os|a|o|e|s)$",
    # -- calendar
    dating=DATING,
    # -- citations
    citing=CITING,
)
