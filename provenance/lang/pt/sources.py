"""How Portuguese news names its sources."""

from __future__ import annotations

from provenance.text.citing import ANY_KIND, Citing
from provenance.text.correcting import Correcting
from provenance.text.profile import words

_SAID = (
    r"disse|diz|declarou|declara|afirmou|afirma|explicou|explica|contou|conta|relatou|revelou|confirmou|adiantou|garantiu|"
    r"assegurou|comentou|dito|declarado|afirmado|explicado|adiantado|confirmado|reconheceu|admitiu|avisou|alertou|lamentou|recordou|insistiu|respondeu|sublinhou|denunciou|desabafou"
)
_BODIES = (
    r"polícia|pj|psp|gnr|procuradoria|promotoria|ministério|ministério público|governo|câmara|prefeitura|tribunal|autarquia|"
    r"comissão|autoridades|bombeiros|proteção civil|defesa civil|organização|supremo"
)
_REPORT = r"notícia|reportagem|artigo|informações?|investigação|entrevista|relato"
_STUDY = r"estudo|relatório|inquérito|sondagem|pesquisa|levantamento|números|dados|estimativas?|estatísticas"

CITING = Citing(
    told_before=(
        rf"(?:{_SAID})(?:-nos)?(?: [\w-]+){{0,4}}? (?:à|ao|aos|às|a|na|no)",
        r"(?:em )?(?:entrevista|declarações|conversa|entrevistad[oa]|depoimento)(?: \w+)? (?:à|ao|a|com a|com o|pela|pelo|para a|para o|concedida (?:à|ao))",
        r"(?:a|por) uma? (?:\w+ )?(?:jornalista|repórter|correspondente|enviad[oa] especial)(?: \w+)? d[aeo]",
        r"(?:questionad[oa]|contactad[oa]|contatad[oa]|procurad[oa]|ouvid[oa]s?) (?:pela|pelo|por)",
        r"(?:convidad[oa]|entrevistad[oa]) (?:d[oa]|n[oa]|pel[oa])",
        r"(?:a|em resposta a) (?:uma pergunta|perguntas) d[aeo]",
        r"(?:aos microfones|às câmaras|nas páginas|nas colunas) d[aeo]",
        r"n[oa] (?:podcast|programa|newsletter)",
        r"(?:artigo de opinião|coluna|crónica|crônica)(?: \w+)? (?:na|no|para a|para o)",
    ),
    reported_before=(
        rf"(?:segundo|conforme|de acordo com)(?: (?:uma|um|a|o|as|os))?(?: \w+)?(?: (?:{_REPORT}) (?:d[eao]s?|publicad[oa]s? (?:por|pel[oa]|n[oa])))?",
        r"(?:publicad[oa]s?|revelad[oa]s?|confirmad[oa]s?|divulgad[oa]s?|noticiad[oa]s?|citad[oa]s?|obtid[oa]s?|consultad[oa]s?|avançad[oa]s?)(?: \w+)? (?:por|pel[oa]|n[oa])",
        r"(?:citando|cita|citou)(?: [ao])?",
        rf"(?:{_REPORT}) d[eao]",
        r"(?:informa|informou|noticia|noticiou|publica|publicou|revelou|avança|avançou|escreve)(?: [ao])?",
    ),
    reported_after=(
        r"(?:já |tinha |havia )?(?:informa|informou|informado|noticia|noticiou|noticiado|publica|publicou|publicado|revela|revelou|revelado|"
        r"avança|avançou|avançado|cita|citou|escreve|escreveu|apurou|adianta|adiantou|reportou)",
    ),
    reports_after=(
        r"(?:já |tinha |havia )?(?:noticia|noticiou|noticiado|publica|publicou|publicado|revela|revelou|revelado|escreve|escreveu|avança|avançou)",
    ),
    inverted=(r"noticia|noticiou|informa|informou|escreve|escreveu|avança|avançou|publica|publicou|segundo",),
    researched_before=(
        rf"(?:segundo|conforme|de acordo com)(?: (?:uma|um|a|o|as|os))?(?: \w+)?(?: (?:{_STUDY}) (?:d[eao]s?|publicad[oa]s? (?:por|pel[oa]|n[oa])))?",
        rf"(?:{_STUDY}) (?:d[eao]s?|publicad[oa]s? (?:por|pel[oa]|n[oa]))",
    ),
    researched_after=(r"(?:estima|estimou|calcula|calculou|registou|registrou|contabilizou|apurou)",),
    research=(r"(?:um|uma|seu|sua|este|esta|novo|nova) (?:\w+ )?(?:estudo|pesquisa|inquérito|levantamento)",),
    announced_after=(r"(?:anunciou|anuncia|confirmou|comunicou)",),
    judged_false=(
        r"(?:é|era|são|eram|seja) (?:\w+ ){0,2}?(?:fals[oa]s?|infundad[oa]s?|inexat[oa]s?|mentira|inventad[oa]s?|fantasiosa)",
    ),
    denied_before=(
        r"infundad[oa]s?|desmentido|negado|negaram|desmentiram|negou|nega|desmentiu|desmente|rejeitou|fals[oa]s?",
    ),
    describers=(
        r"o|a|os|as|um|uma|ao|à|do|da|pelo|pela|no|na",
        r"(?:português|portuguesa|brasileir[oa]|espanhol|espanhola|francês|francesa|britânic[oa]|norte-american[oa]|alemão|alemã|turc[oa]|russ[oa]|local|estatal|regional|públic[oa])",
        r"(?:jornal|diário|semanário|agência|agência de notícias|canal|emissora|rádio|televisão|revista|portal|site|rede|estação|podcast|programa|blog|blogue|newsletter|plataforma|matutino)",
    ),
    stage_before=("na", "no"),
    stage_after=(rf",[^.;]{{0,80}}?\b(?:{_SAID})",),
    staff_links=("de", "da", "do"),
    reporter_links=("da", "do"),
    media_nouns={
        "jornal": frozenset(("newspaper",)),
        "diário": frozenset(("newspaper",)),
        "semanário": frozenset(("newspaper", "magazine")),
        "agência": frozenset(("agency",)),
        "emissora": frozenset(("broadcaster",)),
        "estação": frozenset(("broadcaster",)),
        "rádio": frozenset(("broadcaster",)),
        "revista": frozenset(("magazine", "journal")),
        "portal": frozenset(("site",)),
        "site": frozenset(("site",)),
        "canal": frozenset(("broadcaster",)),
        "podcast": frozenset(("site", "broadcaster")),
        "blog": frozenset(("site",)),
        "blogue": frozenset(("site",)),
        "newsletter": frozenset(("site", "magazine")),
        "plataforma": frozenset(("site",)),
        "publicação": ANY_KIND - {"institution", "journal"},
    },
    openers=words("segundo conforme como em para após com no na ao à pelo pela"),
    adjectives=(
        r"de (?:notícias|informação|televisão|investigação)",
        r"[a-zà-ÿ]+(?:ês|esa|ano|ana|eiro|eira|ense|ino|ina|ico|ica|ão|ol|ola|al|ego|ega|ista)|digital|local|turco|turca|belga|russo|russa|suíço|suíça|público|privado",
    ),
    proofs_before=(
        r"(?:aos microfones|às câmaras|nas páginas|nas colunas) d[aeo]",
        r"(?:avançad[oa]|revelad[oa]|noticiad[oa]|adiantad[oa]) (?:em primeira mão )?pel[oa]",
        r"(?:segundo|como|conforme|tal como) (?:adiantou|revelou|noticiou|avançou|apurou)(?: [oa])?",
    ),
    proofs_behind=(
        r"(?:,| [—–]| \() ?(?:um|uma|o|a)(?: [\wà-ÿ-]+){0,2}? (?:podcast|newsletter|blogue?|jornal|diário|semanário|portal|revista|rádio|estação|canal|programa|site)(?!\w)",
        r",? (?:citando|que cita) (?:uma?|dois|duas|três|várias?|vários|fontes|funcionários|diplomatas)",
    ),
    name_links=("do", "da", "dos", "das"),
    outlet_heads=words("rádio jornal diário notícias gazeta folha correio semanário"),
    research_heads=words("fundação observatório faculdade"),
    articles=("o", "a", "este", "esta", "aquele"),
    chain=(r"citando|que cita|citad[oa] (?:por|pel[oa])|cita",),
    joins=(r"e",),
    own_told=(
        r"(?:a|ao|com o|pelo) (?:este|nosso) (?:jornal|diário|portal)|disse-nos|contou-nos|à nossa (?:redação|reportagem)",
    ),
    own_reported=(
        r"(?:apurou|sabe|teve acesso|obtido por|consultado por|a que teve acesso) (?:este|o nosso) (?:jornal|diário|portal)|"
        r"(?:este|o nosso) (?:jornal|diário|portal) (?:apurou|sabe|teve acesso)",
    ),
    own_acts=(r"(?:perguntou|falou|visitou|questionou|entrevistou|teve acesso|contactou|ouviu)",),
    carry=(
        r"(?:acrescenta|acrescentou|adianta|refere|sustenta|precisa|escreve|detalha|prossegue)(?: ainda| também)? (?:o|a) (?:jornal|diário|semanário|relatório|artigo|agência|revista|reportagem|portal|site|estação)",
        r"(?:o|a) (?:jornal|diário|relatório|artigo|agência|revista|reportagem) (?:acrescenta|acrescentou|adianta|refere|sustenta|precisa)|"
        r"ainda segundo|n(?:a mesma|essa|esta) entrevista",
    ),
    authors=(
        r"(?:o|os|as|este|a|esta) (?:estudo|autores|autoras|investigadores|pesquisadores|pesquisadoras|cientistas|equipa|equipe|pesquisa)|(?:co)?autora? (?:principal|do (?:estudo|trabalho))",
    ),
    anaphors=("ele", "ela", "eles", "elas", "seu", "sua", "seus", "suas"),
    backward=(r"(?-i:É) o que|(?-i:A (?:informação|notícia)) (?:foi|é)",),
    back_to_self=(
        r"por seu lado|por sua vez|entretanto|não (?:respondeu|comenta|comentou)|não quis comentar|recusou comentar|escusou-se a comentar",
    ),
    public=(
        r"(?:em|numa?|durante|após|na|no) (?:uma|um|a|o|sua|seu)? ?(?:\w+ )?(?:conferência de imprensa|entrevista coletiva|coletiva|discurso|comunicado|nota|"
        r"comício|sessão|audiência|audição|tweet|mensagem|vídeo|declaração)",
        r"(?:tuitou|publicou no (?:Twitter|X|Facebook|Instagram))|n[oa] (?:Twitter|Facebook|Instagram|Telegram)|nas redes sociais",
        r"(?:aos jornalistas|à imprensa|perante os jornalistas|no Parlamento|no Congresso|no Senado|na Assembleia|perante o juiz|em tribunal)",
        rf"(?:a|o|as|os) (?:{_BODIES}) (?:informou|informaram|anunciou|anunciaram|confirmou|confirmaram|disse|disseram|indicou|comunicou)|"
        rf"segundo (?:a|o|as|os) (?:{_BODIES})",
        r"(?:anunciou|anunciaram|anunciado)",
        rf"(?:citando|que cit(?:a|ou|ava)) (?:a |o |as |os |uma? )?(?:porta-voz d[aoe]s? )?(?:{_BODIES}|comunicado|nota oficial)",
    ),
    on_record=(
        r"(?:foi|foram) (?:\w+ )?(?:condenad|detid|pres|acusad|constituíd|eleit|nomead|indicad|absolvid)[oa]s?",
    ),
    document=(rf"(?:{_STUDY}) (?:d[eao]s?|publicad[oa]s? (?:por|pel[oa]|n[oa]))",),
    archive=(
        r"(?:tinha|tinham|havia) (?:\w+ ){0,2}?(?:dito|declarado|prometido) (?:\w+ ){0,3}?(?:em (?:19|20)\d\d|no ano passado|há)|em (?:19|20)\d\d,? (?:\w+ )?(?:disse|declarou|afirmou)",
    ),
    interview=(r"em entrevista|na entrevista|por telefone|em conversa",),
    boilerplate=(
        r"(?:leia também|leia mais|ler mais|veja também|saiba mais|foto:|assine|subscreva|publicidade|atualizado|atualizada)",
        r"(?:clique|siga-nos|siga o|registe-se|cadastre-se|inscreva-se|partilhe|compartilhe|descarregue|baixe|junte-se|escreva-nos|ouça|participe|receba)\b|"
        r"(?:este|o) (?:artigo|texto) (?:foi|está) (?:atualizado|publicado|modificado|reservado)|conteúdo (?:exclusivo|reservado|para)|©|copyright|todos os direitos|já é assinante",
        r".{0,100}\((?:foto|imagem|vídeo|arquivo|crédito)\b[^)]{0,80}\)\W*$",
        r".{0,80}\b(?:newsletter|direitos reservados|exclusivo para assinantes|política de privacidade)\b",
    ),
    joints=(
        r";",
        r"\s[—–]\s",
        r",\s+(?=(?:mas|enquanto|embora|e|porém)\s)",
    ),
    exclusive=("exclusivo", "exclusiva"),
    correcting=Correcting(
        labels=(r"correção", r"errata", r"erramos", r"retificação", r"esclarecimento"),
        notes=(r"nota d[ao] (?:redação|editor)",),
        earlier=(
            r"(?:uma|a|em uma|numa) versão (?:anterior|inicial|original) (?:dest[ea]|dess[ea]) "
            r"(?:reportagem|matéria|notícia|texto|artigo)",
        ),
        amended=(
            r"(?:est[ea]|ess[ea]) (?:reportagem|matéria|notícia|texto|artigo) foi (?:corrigid|retificad|alterad)[oa]",
        ),
        wrong=(r"por (?:engano|erro)|erroneamente|equivocadamente|incorretamente|errad[oa]s?",),
        had_said=(
            r"(?:atribu[ií]mos|tínhamos atribuído|dissemos|escrevemos|citamos|publicamos|informamos)",
            r"(?:o texto|a reportagem|a matéria) (?:atribu[ií]\w*|dizia|disse|cit(?:ou|ava))",
        ),
        should=(r"deveria (?:ter |ser )?\w+|o correto é",),
        withdrawn=(
            r"(?:retiramos|despublicamos) (?:est[ea]|ess[ea]) (?:reportagem|matéria|notícia|texto|artigo)",
            r"(?:est[ea]|ess[ea]) (?:reportagem|matéria|notícia|texto|artigo) foi (?:retirad|removid)[oa]",
        ),
        instead=(r"em vez d[eoa]|ao invés d[eoa]",),
        nots=(r"(?:e )?não(?: à| ao| pel[oa])?",),
    ),
)
